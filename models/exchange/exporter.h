// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csvwriter.h"
#include "gate/gate.h"
#include "store/atomicfile.h"

#include <vector>

/// Files that go out (exchange.md). Each is authorized, written beside its target, recorded in the log, and put in
/// place just before the record is committed; on any failure the old file is still there, whole (D14).
namespace rolecall::exchange {

struct ExportOptions {
    QString path;
    store::Replace replace = store::Replace::No;
    CellStyle style = CellStyle::SpreadsheetSafe;
    std::function<bool(qint64 done, qint64 total)> progress = {}; ///< false cancels
};

/// Of `users`, those who hold a role, in that order: three columns (R32). Returns the number of rows.
[[nodiscard]] Result<qint64> exportAdministrators(gate::Gate &gate, const gate::Session &session,
                                                  const std::vector<domain::Id> &users, const ExportOptions &options);
/// The list as it is shown: name, e-mail, organization, status, roles, title, department, last access, in the
/// current language.
[[nodiscard]] Result<qint64> exportUsers(gate::Gate &gate, const gate::Session &session,
                                         const std::vector<domain::Id> &users, const ExportOptions &options);
/// All own users with every column, as Control Hub writes its roster.
[[nodiscard]] Result<qint64> exportRoster(gate::Gate &gate, const gate::Session &session, const ExportOptions &options);

} // namespace rolecall::exchange
