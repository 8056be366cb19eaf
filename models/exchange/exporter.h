// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/cellstyle.h"
#include "gate/gate.h"
#include "store/atomicfile.h"

#include <vector>

/// Files that go out (exchange.md). Each is authorized, written beside its target, recorded in the log, and
/// put in place just before the record is committed; on any failure the old file is still there, whole (D14).
/// All rows are of one moment. A workspace that is open for reading alone can be exported too, and keeps no
/// record of it (D11). Whoever sees only the users of some sites gets those, with their site roles there, and
/// nothing of their profiles (R13, A15). What is hidden from external administrators has no column in what
/// one of them exports (R28). A name that ends in .xlsx makes an Excel workbook of it, any other a CSV file;
/// a roster is always CSV, since Control Hub reads it (Usage). Errors: Denied (with its record), Cancelled,
/// and File, also where a cell can't be written.
namespace rolecall::exchange {

struct ExportOptions {
    QString path;
    store::Replace replace = store::Replace::No;
    CellStyle style = CellStyle::SpreadsheetSafe;
    /// Fields of the profile that the people are ordered by: refused (R28) where the actor is not shown one
    /// of them, since the order would tell.
    std::vector<domain::Field> orderedBy = {};
    std::function<bool(qint64 done, qint64 total)> progress = {}; ///< false cancels
};

/// Of `users`, those who hold a role, in that order: three columns (R32), as Control Hub writes its export of
/// administrators. Returns the number of rows.
[[nodiscard]] Result<qint64> exportAdministrators(gate::Gate &gate, const gate::Session &session,
                                                  const std::vector<domain::Id> &users,
                                                  const ExportOptions &options);
/// Of `users`, those whom the list of external administrators shows, in that order and with the same three
/// columns. For who may see that list (R34), whatever he sees of users.
[[nodiscard]] Result<qint64> exportExternals(gate::Gate &gate, const gate::Session &session,
                                             const std::vector<domain::Id> &users,
                                             const ExportOptions &options);
/// The list as it is shown: name, e-mail, organization, status, roles, title, department, location, last
/// access, in the current language. People of other organizations are left out unless they hold a role (R31).
[[nodiscard]] Result<qint64> exportUsers(gate::Gate &gate, const gate::Session &session,
                                         const std::vector<domain::Id> &users, const ExportOptions &options);
/// All own users that the actor sees, with every column of what he sees of them, as Control Hub writes its
/// roster: its columns, then unknown ones by name, then licenses. By id, so that importing the file and
/// exporting again gives the same file. Memory does not depend on how many they are. Only for who sees
/// everybody.
[[nodiscard]] Result<qint64> exportRoster(gate::Gate &gate, const gate::Session &session,
                                          const ExportOptions &options);
/// Usage where a file of this name would be a workbook.
[[nodiscard]] Result<void> checkRosterName(const QString &path);

/// The roster cut into numbered files of `rowsAFile` rows (at least 1), each with the headings: NAME-1.csv,
/// NAME-2.csv and so on for NAME.csv, also where one is enough. All are put in place or none, and the log has
/// one record of it.
struct ExportedParts {
    qint64 rows = 0;
    QStringList files;
};
[[nodiscard]] Result<ExportedParts> exportRosterInParts(gate::Gate &gate, const gate::Session &session,
                                                        const ExportOptions &options, qint64 rowsAFile);

} // namespace rolecall::exchange
