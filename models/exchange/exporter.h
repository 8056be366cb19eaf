// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csvwriter.h"
#include "gate/gate.h"
#include "store/atomicfile.h"

#include <vector>

/// Files that go out (exchange.md). Each is authorized, written beside its target, recorded in the log, and
/// put in place just before the record is committed; on any failure the old file is still there, whole (D14).
/// All rows are of one moment. A workspace that is open for reading alone can be exported too, and keeps no
/// record of it (D11). Errors: Denied (with its record), Cancelled, and File, also where a cell can't be
/// written.
namespace rolecall::exchange {

struct ExportOptions {
    QString path;
    store::Replace replace = store::Replace::No;
    CellStyle style = CellStyle::SpreadsheetSafe;
    std::function<bool(qint64 done, qint64 total)> progress = {}; ///< false cancels
};

/// Of `users`, those who hold a role, in that order: three columns (R32), as Control Hub writes its export of
/// administrators. Returns the number of rows.
[[nodiscard]] Result<qint64> exportAdministrators(gate::Gate &gate, const gate::Session &session,
                                                  const std::vector<domain::Id> &users,
                                                  const ExportOptions &options);
/// The list as it is shown: name, e-mail, organization, status, roles, title, department, location, last
/// access, in the current language. People of other organizations are left out unless they hold a role (R31).
[[nodiscard]] Result<qint64> exportUsers(gate::Gate &gate, const gate::Session &session,
                                         const std::vector<domain::Id> &users, const ExportOptions &options);
/// All own users with every column, as Control Hub writes its roster: its columns, then unknown ones by name,
/// then licenses. By id, so that importing the file and exporting again gives the same file. Memory does not
/// depend on how many they are.
[[nodiscard]] Result<qint64> exportRoster(gate::Gate &gate, const gate::Session &session,
                                          const ExportOptions &options);

} // namespace rolecall::exchange
