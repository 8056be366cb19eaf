// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/reports.h"

#include "exchange/exportrun.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::exchange {
namespace {

struct Maker {
    gate::Gate &gate;
    const gate::Session &session;

    Result<MadeReport> operator()(const AdministratorsReport & /*subject*/) const
    {
        return administratorsReport(gate, session);
    }
    Result<MadeReport> operator()(const AccessReport &subject) const
    {
        return accessReport(gate, session, subject.user);
    }
    Result<MadeReport> operator()(const AuditReport &subject) const
    {
        return auditReport(gate, session, subject.filter);
    }
    Result<MadeReport> operator()(const CarryOverReport & /*subject*/) const
    {
        return carryOverReport(gate, session);
    }
};

/// The report, or the refusal with its record (A18).
Result<MadeReport> madeOrRefused(gate::Gate &gate, const gate::Session &session, const ReportSubject &subject,
                                 const QString &name)
{
    Result<MadeReport> made = makeReport(gate, session, subject);
    if (!made)
        ROLECALL_TRY(recordRefusal(gate, session, {recordedAs(subject), name, 0}, made.error()));
    return made;
}

} // namespace

QString recordedAs(const ReportSubject &subject)
{
    static const std::array names{u"administrators-report"_s, u"access-report"_s, u"audit-report"_s,
                                  u"carry-over-report"_s};
    static_assert(names.size() == std::variant_size_v<ReportSubject>);
    return names[subject.index()];
}

Result<MadeReport> makeReport(gate::Gate &gate, const gate::Session &session, const ReportSubject &subject)
{
    store::Transaction moment(gate.workspace().connection(), store::Transaction::Kind::Read);
    ROLECALL_TRY(moment.begin());
    return std::visit(Maker{gate, session}, subject);
}

Result<void> exportReport(gate::Gate &gate, const gate::Session &session, const ReportSubject &subject,
                          const ReportPainter &painter, const QString &path, store::Replace replace)
{
    ROLECALL_TRY_LET(made, madeOrRefused(gate, session, subject, QFileInfo(path).fileName()));
    ExportOptions options;
    options.path = path;
    options.replace = replace;
    const auto write = [&](ExportRun &file) -> Result<void> {
        ROLECALL_TRY_LET(bytes, painter(made.report));
        return file.writeBytes(bytes, made.rows);
    };
    ROLECALL_TRY(ExportRun(gate, session, options, recordedAs(subject)).run(write));
    return {};
}

Result<Report> recordPrintedReport(gate::Gate &gate, const gate::Session &session,
                                   const ReportSubject &subject, const QString &printer,
                                   const StillWanted &wanted)
{
    ROLECALL_TRY_LET(made, madeOrRefused(gate, session, subject, printer));
    ROLECALL_TRY(recordPrinting(gate, session, {recordedAs(subject), printer, made.rows}, wanted));
    return made.report;
}

} // namespace rolecall::exchange
