// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/auditexport.h"

#include "exchange/exportrun.h"
#include "gate/auditactions.h"
#include "gate/logquestions.h"
#include "store/userstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

using store::AuditDetail;
using store::AuditRecord;

/// Where people belong who are named in the log; who is gone belongs to nothing.
class Organizations final {
public:
    explicit Organizations(store::Connection &connection)
        : m_connection(connection)
    {
    }
    Q_DISABLE_COPY_MOVE(Organizations)

    Result<store::Organization> ofUser(Id user)
    {
        if (user == 0)
            return store::Organization{};
        const auto known = m_users.constFind(user);
        if (known != m_users.constEnd())
            return *known;
        ROLECALL_TRY_LET(found, store::findUser(m_connection, user));
        store::Organization organization;
        if (found) {
            ROLECALL_TRY_LET(read, store::organization(m_connection, found->organization));
            organization = read;
        }
        m_users.insert(user, organization);
        return organization;
    }

private:
    store::Connection &m_connection;
    QHash<Id, store::Organization> m_users;
};

QString idText(Id id)
{
    return id == 0 ? QString() : QString::number(id);
}

QString actionWords(const AuditRecord &record)
{
    const QString action = gate::actionText(record.action);
    //: What somebody tried to do in vain; %1 is an action ("Gave roles")
    return record.refused ? Text::tr("Refused: %1").arg(action) : action;
}

QString category(const AuditRecord &record)
{
    const auto kind = gate::kindOf(record.action);
    return kind ? gate::kindId(*kind) : record.action;
}

QString nameOf(const AuditRecord &record)
{
    if (record.targetName.isEmpty() || record.targetEmail.isEmpty())
        return record.targetName + record.targetEmail;
    return u"%1 <%2>"_s.arg(record.targetName, record.targetEmail);
}

/// With what became of each person, if there are several.
QString stateText(QJsonObject state, const std::vector<AuditDetail> &details, QJsonObject AuditDetail::*part)
{
    QJsonArray people;
    for (const AuditDetail &detail : details) {
        QJsonObject person = detail.*part;
        person.insert(u"email"_s, detail.email);
        people.append(person);
    }
    if (!people.isEmpty())
        state.insert(u"people"_s, people);
    return state.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

Result<QStringList> cells(ExportRun &file, const gate::Sight &sight, Organizations &organizations,
                          const AuditRecord &whole)
{
    ROLECALL_TRY_LET(numbered, gate::withShownNumbers(file.connection(), whole));
    const AuditRecord record = sight.limited(std::move(numbered));
    ROLECALL_TRY_LET(details, store::details(file.connection(), record.seq));
    for (AuditDetail &detail : details)
        detail = sight.limited(std::move(detail));
    ROLECALL_TRY_LET(actorsOrganization, organizations.ofUser(record.actor));
    Id targetsOrganization = record.organization;
    if (record.targetKind == "user"_L1) {
        ROLECALL_TRY_LET(organization, organizations.ofUser(record.target));
        targetsOrganization = organization.id;
    }
    return QStringList{store::toText(record.at),
                       actionWords(record),
                       QString::number(record.number),
                       category(record),
                       idText(record.actor),
                       record.actorName,
                       record.actorEmail,
                       idText(actorsOrganization.id),
                       actorsOrganization.name,
                       record.door,
                       {},
                       record.targetKind,
                       idText(record.target),
                       nameOf(record),
                       idText(targetsOrganization),
                       record.rule,
                       stateText(record.before, details, &AuditDetail::before),
                       stateText(record.after, details, &AuditDetail::after),
                       record.reason,
                       record.hash};
}

} // namespace

QStringList auditColumns()
{
    return {u"timestamp"_s,  u"action_text"_s, u"tracking_id"_s,  u"event_category"_s, u"actor_id"_s,
            u"actor_name"_s, u"actor_email"_s, u"actor_org_id"_s, u"actor_org_name"_s, u"actor_user_agent"_s,
            u"actor_ip"_s,   u"target_type"_s, u"target_id"_s,    u"target_name"_s,    u"target_org_id"_s,
            u"rule"_s,       u"before"_s,      u"after"_s,        u"reason"_s,         u"hash"_s};
}

Result<qint64> exportAuditLog(gate::Gate &gate, const gate::Session &session,
                              const store::AuditFilter &filter, const ExportOptions &options)
{
    return ExportRun(gate, session, options, u"audit"_s).run([&filter](ExportRun &file) -> Result<void> {
        ROLECALL_TRY_LET(total, store::countRecords(file.connection(), file.organization().id));
        const QStringList columns = auditColumns();
        ROLECALL_TRY(file.writeHeadings(columns, {columns.indexOf(u"tracking_id"_s)}));
        ROLECALL_TRY_LET(sight, file.sight());
        Organizations organizations(file.connection());
        qint64 done = 0;
        return store::forEachRecord(file.connection(), file.organization().id, filter,
                                    [&](const AuditRecord &record) -> Result<void> {
                                        ROLECALL_TRY(file.proceed(++done, total));
                                        ROLECALL_TRY_LET(row, cells(file, sight, organizations, record));
                                        return file.writeRow(row);
                                    });
    });
}

} // namespace rolecall::exchange
