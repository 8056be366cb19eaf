// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/reportparts.h"
#include "gate/gate.h"
#include "store/atomicfile.h"

#include <optional>

/// The sheet for the day on which sign-in fails (R27): who gets in from outside, and what to do.
namespace rolecall::exchange {

/// Somebody who is marked as break-glass access.
struct BreakGlassPerson {
    QString name;
    QString email;
    QString organization;
    QStringList roles; ///< names, those on a site with it
    QString purpose;
    std::optional<QDate> lastTest;
    std::optional<QDate> nextTest;
    std::optional<QDate> until; ///< the last day on which all of the roles are valid
    QStringList findings; ///< R27: sentences on what is wrong with this access
};

/// All of one moment; texts in the language of the moment.
struct BreakGlassSheet {
    ReportHead head;
    std::vector<BreakGlassPerson> people; ///< by name, those whom the session sees
};
/// Denied where the session may not see external administrators (R34); Denied by R27 where nobody is marked.
[[nodiscard]] Result<BreakGlassSheet> breakGlassSheet(gate::Gate &gate, const gate::Session &session);

[[nodiscard]] Report toReport(const BreakGlassSheet &sheet);

/// Writes the sheet as a file and leaves the record of it: both or neither (D14). A workspace that is open
/// for reading alone keeps no record (D11). Errors: Denied (with its record), File.
[[nodiscard]] Result<void> exportBreakGlassSheet(gate::Gate &gate, const gate::Session &session,
                                                 const ReportPainter &painter, const QString &path,
                                                 store::Replace replace = store::Replace::No);
/// The sheet for a printer: its record is there when this returns, and none where it is not wanted any more.
[[nodiscard]] Result<Report> recordPrintedBreakGlassSheet(gate::Gate &gate, const gate::Session &session,
                                                          const QString &printer,
                                                          const StillWanted &wanted = {});

} // namespace rolecall::exchange
