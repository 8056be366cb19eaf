// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/auditfilter.h"
#include "app/cli/verbfunctions.h"
#include "gate/logquestions.h"
#include "gate/questions.h"
#include "gate/sight.h"
#include "store/userstore.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A date, or a date and time, in the organization's time zone unless it names its offset from UTC.
Result<QDateTime> instantFrom(const QString &text, const QString &timeZone)
{
    const QTimeZone zone(timeZone.toLatin1());
    if (const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s); date.isValid())
        return date.startOfDay(zone).toUTC();
    QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid()) {
        return failure(ErrorCode::Usage,
                       Text::tr("\"%1\" is no time; write YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, with Z at "
                                "the end for UTC.")
                           .arg(text));
    }
    if (instant.timeSpec() == Qt::LocalTime)
        instant.setTimeZone(zone);
    return instant.toUTC();
}

/// The key of an address given by an option; empty if the option was not given.
Result<QString> keyFrom(const Arguments &arguments, QLatin1StringView option)
{
    if (!arguments.has(option))
        return QString();
    const QString key = domain::emailKey(arguments.value(option));
    if (key.isEmpty()) {
        return failure(
            ErrorCode::Usage,
            Text::tr("\"%1\" is no e-mail address; check its spelling.").arg(arguments.value(option)));
    }
    return key;
}

QString targetOf(const store::AuditRecord &record)
{
    return record.targetEmail.isEmpty() ? record.targetName : record.targetEmail;
}

QJsonArray detailsJson(const std::vector<store::AuditDetail> &details)
{
    QJsonArray array;
    for (const store::AuditDetail &detail : details)
        array.append(QJsonObject{
            {u"email"_s, detail.email}, {u"before"_s, detail.before}, {u"after"_s, detail.after}});
    return array;
}

QJsonObject toJson(const store::AuditRecord &record)
{
    return {{u"seq"_s, record.number},       {u"at"_s, store::toText(record.at)},
            {u"actor"_s, record.actorEmail}, {u"action"_s, record.action},
            {u"target"_s, targetOf(record)}, {u"rule"_s, record.rule},
            {u"before"_s, record.before},    {u"after"_s, record.after},
            {u"reason"_s, record.reason},    {u"outcome"_s, record.refused ? u"refused"_s : u"done"_s},
            {u"hash"_s, record.hash}};
}

} // namespace

Result<store::AuditFilter> auditFilterFrom(Context &context, const Arguments &arguments)
{
    store::AuditFilter filter;
    ROLECALL_TRY_LET(limit, arguments.number("limit"_L1, -1));
    ROLECALL_TRY_LET(actor, keyFrom(arguments, "actor"_L1));
    ROLECALL_TRY_LET(target, keyFrom(arguments, "target"_L1));
    filter.limit = limit;
    filter.actorKey = actor;
    filter.targetKey = target;
    const QString text = arguments.value("since"_L1);
    if (arguments.has("since"_L1))
        ROLECALL_TRY(instantFrom(text, u"UTC"_s)); // the time zone is known only once the file is open
    ROLECALL_TRY(context.open());
    if (arguments.has("since"_L1)) {
        ROLECALL_TRY_LET(organization, store::customer(context.connection()));
        ROLECALL_TRY_LET(since, instantFrom(text, organization.timeZone));
        filter.since = since;
    }
    return filter;
}

Result<void> listAudit(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(filter, auditFilterFrom(context, arguments));
    ROLECALL_TRY_LET(records, gate::auditLog(context.gate(), context.session(), filter));
    ROLECALL_TRY_LET(sight, gate::sightOfLog(context.gate(), context.session()));
    Output &output = context.output();
    //: Headings of the log: number, time, who acted, what was done, on whom, done or refused, by which rule
    output.columns({Text::tr("No."), Text::tr("At"), Text::tr("Actor"), Text::tr("Action"),
                    Text::tr("Target"), Text::tr("Outcome"), Text::tr("Rule"), Text::tr("Reason")});
    for (const store::AuditRecord &record : records) {
        QJsonObject object = toJson(record);
        ROLECALL_TRY_LET(details, store::details(context.connection(), record.seq));
        for (store::AuditDetail &detail : details)
            detail = sight.limited(std::move(detail));
        if (!details.empty())
            object.insert(u"details"_s, detailsJson(details));
        output.row(object,
                   {QString::number(record.number), domain::dateTime(record.at), record.actorEmail,
                    record.action, targetOf(record), record.refused ? Text::tr("refused") : Text::tr("done"),
                    record.rule, record.reason});
    }
    return {};
}

Result<void> verifyAudit(Context &context, const Arguments &arguments)
{
    std::optional<store::Seal> noted;
    if (arguments.has("seal"_L1)) {
        noted = store::Seal::fromText(arguments.value("seal"_L1));
        if (!noted) {
            return failure(
                ErrorCode::Usage,
                Text::tr("\"%1\" is no seal; write the number of a record, a colon and the 64 digits of "
                         "its hash.")
                    .arg(arguments.value("seal"_L1)));
        }
    }
    ROLECALL_TRY(context.open());
    // Looks at the records itself, to tell which one is the first that is not what it was.
    context.connection().checkTablesBeforeReading(false);
    const auto again = qScopeGuard([&context] { context.connection().checkTablesBeforeReading(true); });
    ROLECALL_TRY_LET(log, gate::verifyLog(context.gate(), context.session(), noted));
    if (log.bad) {
        context.output().answer(
            {{u"records"_s, log.records}, {u"record"_s, *log.bad}, {u"problem"_s, log.problem}}, log.problem);
        return failure(ErrorCode::File,
                       Text::tr("The log of %1 is not what was written, from record %2 on.")
                           .arg(context.globals().workspace, QString::number(*log.bad)));
    }
    //: %1 is a number, %2 the number and the hash of the newest record
    const QString text =
        Text::tr("%1 record(s), all as they were written. Seal: %2", nullptr, static_cast<int>(log.records));
    QStringList lines{text.arg(domain::number(log.records), log.seal.text())};
    QJsonObject answer{{u"records"_s, log.records}, {u"seal"_s, log.seal.text()}};
    for (const store::ChainGap &gap : log.gaps)
        lines << gap.text();
    if (!log.gaps.empty())
        answer.insert(u"gaps"_s, store::toJson(log.gaps));
    context.output().answer(answer, lines.join(u'\n'));
    return {};
}

} // namespace rolecall::cli
