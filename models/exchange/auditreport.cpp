// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "exchange/reportparts.h"
#include "exchange/reports.h"
#include "gate/auditactions.h"
#include "gate/auditwording.h"
#include "gate/questions.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

QString whoAndWhen(const store::AuditRecord &record, const QTimeZone &zone)
{
    const QString when = localeOf(currentLanguage()).toString(record.at.toTimeZone(zone), dateTimePattern());
    return when + u'\n' + personText(record.actorName, record.actorEmail);
}

QString whatAndWhom(const store::AuditRecord &record)
{
    const QString action = gate::actionText(record.action);
    const QString target = record.targetKind == "user"_L1 && !record.targetEmail.isEmpty()
        ? personText(record.targetName, record.targetEmail)
        : gate::targetText(record);
    return target.isEmpty() ? action : action + u'\n' + target;
}

QString outcome(const store::AuditRecord &record)
{
    if (!record.refused)
        return Text::tr("Done");
    //: Outcome of what somebody tried: %1 is the number of a rule
    return record.rule.isEmpty() ? Text::tr("Refused") : Text::tr("Refused by %1").arg(record.rule);
}

QString changes(const store::AuditRecord &record)
{
    QStringList lines;
    for (const gate::AuditChange &change : gate::auditChanges(record.before, record.after)) {
        if (change.before.isEmpty()) {
            //: %1 is the name of a field, %2 its value
            lines << Text::tr("%1: %2").arg(change.what, change.after);
        } else {
            //: %1 is the name of a field, %2 its value before and %3 its value after a change
            lines << Text::tr("%1: %2 → %3").arg(change.what, change.before, change.after);
        }
    }
    if (!record.reason.isEmpty())
        lines << Text::tr("Reason: %1").arg(record.reason);
    return lines.join(u'\n');
}

} // namespace

Result<MadeReport> auditReport(gate::Gate &gate, const gate::Session &session, store::AuditFilter filter)
{
    filter.limit = mostReportedRecords + 1;
    ROLECALL_TRY_LET(records, gate::auditLog(gate, session, filter));
    if (static_cast<qint64>(records.size()) > mostReportedRecords) {
        return failure(ErrorCode::Invalid,
                       Text::tr("More than %1 records pass the filters, which is too many for one report: "
                                "filter for a shorter time, or export the log as a list.")
                           .arg(number(mostReportedRecords)));
    }
    ROLECALL_TRY_LET(head, reportHead(gate, session));
    Report report = emptyReport(Text::tr("Extract of the audit log"), head);
    tellOfMaking(head, report);
    report.blocks.push_back(KeyValues{{{Text::tr("Records"), number(static_cast<qint64>(records.size()))}}});
    ReportTable table{{
                          //: Column of a printed table: number of a record
                          Text::tr("No."),
                          //: Column of a printed table: when something was done, and by whom
                          Text::tr("When and who"),
                          //: Column of a printed table: what was done, and to whom
                          Text::tr("What"),
                          //: Column of a printed table: done or refused
                          Text::tr("Outcome"),
                          //: Column of a printed table: what was changed, and why
                          Text::tr("Changes and reason"),
                      },
                      {}};
    const QTimeZone zone(head.timeZone.toLatin1());
    for (const store::AuditRecord &record : records) {
        table.rows.push_back({QString::number(record.number), whoAndWhen(record, zone), whatAndWhom(record),
                              outcome(record), changes(record)});
    }
    const auto count = static_cast<qint64>(records.size());
    if (records.empty())
        report.blocks.push_back(Paragraph{Text::tr("No record passes the filters.")});
    else
        report.blocks.push_back(std::move(table));
    return MadeReport{std::move(report), count};
}

} // namespace rolecall::exchange
