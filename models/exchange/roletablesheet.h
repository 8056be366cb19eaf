// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/breakglasssheet.h"
#include "exchange/report.h"
#include "gate/gate.h"
#include "store/atomicfile.h"

/// A role table on paper, for everybody who is signed in (R34). `table` is one of domain::roleTableIds().
namespace rolecall::exchange {

[[nodiscard]] bool isWide(const QString &table); ///< too wide for upright pages
/// Made now by whoever asks; the legend is below the table.
[[nodiscard]] Result<Report> roleTableReport(gate::Gate &gate, const gate::Session &session,
                                             const QString &table);

/// Writes the table as a file and leaves the record of it: both or neither (D14). A workspace that is open
/// for reading alone keeps no record (D11). Errors: Denied (with its record), File.
[[nodiscard]] Result<void> exportRoleTable(gate::Gate &gate, const gate::Session &session,
                                           const QString &table, const ReportPainter &painter,
                                           const QString &path, store::Replace replace = store::Replace::No);
/// The table for a printer: its record is there when this returns, and none where it is not wanted any more.
[[nodiscard]] Result<Report> recordPrintedRoleTable(gate::Gate &gate, const gate::Session &session,
                                                    const QString &table, const QString &printer,
                                                    const StillWanted &wanted = {});

} // namespace rolecall::exchange
