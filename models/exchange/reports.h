// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/report.h"
#include "gate/gate.h"
#include "store/atomicfile.h"
#include "store/auditlog.h"

#include <variant>

/// What is printed. Each report is authorized like the question that it prints (R34), holds what that shows
/// to whoever asks (R13, R28, R33) and nothing else, all of one moment, in the language of the moment. Each
/// that leaves the program leaves a record.
namespace rolecall::exchange {

/// Who holds which roles now, and the open findings of who sees them.
struct AdministratorsReport { };
/// What one person holds and may do, and why.
struct AccessReport {
    gate::UserRef user;
};
/// The records that pass the filter, whatever its limit, oldest first; for who sees the log.
struct AuditReport {
    store::AuditFilter filter;
};
/// What is still to be done in Control Hub, by person, with a box to tick for each step.
struct CarryOverReport { };
using ReportSubject = std::variant<AdministratorsReport, AccessReport, AuditReport, CarryOverReport>;

/// The most that fit into one report; more are for a list that is exported.
constexpr qint64 mostReportedRecords = 2'000;

struct MadeReport {
    Report report;
    qint64 rows = 0; ///< people, records or steps that it tells of
};
/// Denied where the question is refused; Invalid where there would be more records than fit.
[[nodiscard]] Result<MadeReport> makeReport(gate::Gate &gate, const gate::Session &session,
                                            const ReportSubject &subject);

/// RecordExport::what.
[[nodiscard]] QString recordedAs(const ReportSubject &subject);

/// Writes the report as a file and leaves the record of it: both or neither (D14). A workspace that is open
/// for reading alone keeps no record (D11). Errors: those of makeReport(), Denied with its record (A18);
/// File.
[[nodiscard]] Result<void> exportReport(gate::Gate &gate, const gate::Session &session,
                                        const ReportSubject &subject, const ReportPainter &painter,
                                        const QString &path, store::Replace replace = store::Replace::No);
/// The report for a printer: its record is there when this returns, and none where it is not wanted any more.
[[nodiscard]] Result<Report> recordPrintedReport(gate::Gate &gate, const gate::Session &session,
                                                 const ReportSubject &subject, const QString &printer,
                                                 const StillWanted &wanted = {});

// --- Inside of makeReport()

[[nodiscard]] Result<MadeReport> administratorsReport(gate::Gate &gate, const gate::Session &session);
[[nodiscard]] Result<MadeReport> accessReport(gate::Gate &gate, const gate::Session &session,
                                              const gate::UserRef &user);
[[nodiscard]] Result<MadeReport> auditReport(gate::Gate &gate, const gate::Session &session,
                                             store::AuditFilter filter);
[[nodiscard]] Result<MadeReport> carryOverReport(gate::Gate &gate, const gate::Session &session);

} // namespace rolecall::exchange
