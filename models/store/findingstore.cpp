// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/findingstore.h"

#include "store/userstore.h"
#include "store/workspace.h"

using namespace Qt::StringLiterals;
using rolecall::domain::Id;

namespace rolecall::store {
namespace {

Result<std::vector<FindingRecord>> readFindings(Statement statement)
{
    std::vector<FindingRecord> findings;
    while (statement.next()) {
        FindingRecord finding{statement.text(0), statement.text(1), statement.integer(2),
                              instantFrom(statement.text(3))};
        if (!statement.isNull(4))
            finding.acceptedAt = instantFrom(statement.text(4));
        finding.acceptedBy = statement.text(5);
        finding.acceptedReason = statement.text(6);
        findings.push_back(std::move(finding));
    }
    ROLECALL_TRY(statement.finish());
    return findings;
}

QString settledProperty(Id organization)
{
    return u"findings_settled_"_s + QString::number(organization);
}

} // namespace

Result<std::vector<FindingRecord>> findings(Connection &connection, Id organization)
{
    Statement statement = connection.prepare("SELECT id, rule, ifnull(user, 0), since, accepted_at, "
                                             "accepted_by, accepted_reason, sound FROM checked_finding"
                                             " WHERE organization = ? ORDER BY id");
    statement.bind(organization);
    return readFindings(std::move(statement));
}

Result<std::vector<FindingRecord>> findingsAbout(Connection &connection, Id organization, Id user)
{
    Statement statement = connection.prepare("SELECT id, rule, ifnull(user, 0), since, accepted_at, "
                                             "accepted_by, accepted_reason, sound FROM checked_finding"
                                             " WHERE organization = ?1 AND user IS ?2 ORDER BY id");
    statement.bind(organization).bind(user == 0 ? std::nullopt : std::optional(user));
    return readFindings(std::move(statement));
}

Result<void> putFinding(Connection &connection, Id organization, const FindingRecord &finding)
{
    return connection
        .prepare(
            "INSERT OR REPLACE INTO finding(organization, id, rule, user, since, accepted_at, accepted_by,"
            " accepted_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(organization)
        .bind(finding.id)
        .bind(finding.rule)
        .bind(finding.user == 0 ? std::nullopt : std::optional(finding.user))
        .bind(toText(finding.since))
        .bind(finding.acceptedAt ? std::optional(toText(*finding.acceptedAt)) : std::nullopt)
        .bind(finding.acceptedBy)
        .bind(finding.acceptedReason)
        .run();
}

Result<void> removeFinding(Connection &connection, Id organization, const QString &id)
{
    return connection.prepare("DELETE FROM finding WHERE organization = ? AND id = ?")
        .bind(organization)
        .bind(id)
        .run();
}

Result<QDateTime> findingsSettledAt(Connection &connection, Id organization)
{
    ROLECALL_TRY_LET(text, property(connection, settledProperty(organization)));
    return text.isEmpty() ? QDateTime() : instantFrom(text);
}

Result<void> setFindingsSettledAt(Connection &connection, Id organization, const QDateTime &at)
{
    return setProperty(connection, settledProperty(organization), toText(at));
}

Result<std::vector<Id>> usersWithRolesEnded(Connection &connection, Id organization, const QDateTime &from,
                                            const QDateTime &to)
{
    std::vector<Id> users;
    Statement statement = connection.prepare(
        "SELECT DISTINCT user FROM assignment WHERE organization = ? AND until > ? AND until <= ?");
    statement.bind(organization).bind(from.isValid() ? toText(from) : QString()).bind(toText(to));
    while (statement.next())
        users.push_back(statement.integer(0));
    ROLECALL_TRY(statement.finish());
    return users;
}

Result<QDateTime> newestGrant(Connection &connection, Id organization)
{
    Statement statement = connection.prepare("SELECT max(granted_at) FROM assignment WHERE organization = ?");
    statement.bind(organization);
    const QString text = statement.next() ? statement.text(0) : QString();
    ROLECALL_TRY(statement.finish());
    return text.isEmpty() ? QDateTime() : instantFrom(text);
}

} // namespace rolecall::store
