// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/externalstore.h"

#include "store/userstore.h"

using namespace Qt::StringLiterals;
using rolecall::domain::Id;

namespace rolecall::store {
namespace {

std::optional<QDate> dateIn(Statement &statement, int column)
{
    if (statement.isNull(column))
        return std::nullopt;
    return QDate::fromString(statement.text(column), Qt::ISODate);
}

std::optional<QString> orNull(const std::optional<QDate> &date)
{
    return date ? std::optional(date->toString(Qt::ISODate)) : std::nullopt;
}

/// All rows of user, since, verified, break_glass, purpose, last_test and next_test.
Result<std::vector<ExternalRecord>> readRecords(Statement statement)
{
    std::vector<ExternalRecord> records;
    while (statement.next()) {
        records.push_back({statement.integer(0), instantFrom(statement.text(1)), statement.boolean(2),
                           statement.boolean(3), statement.text(4), dateIn(statement, 5),
                           dateIn(statement, 6)});
    }
    ROLECALL_TRY(statement.finish());
    return records;
}

} // namespace

Result<std::optional<ExternalRecord>> externalRecord(Connection &connection, Id organization, Id user)
{
    Statement statement =
        connection.prepare("SELECT user, since, verified, break_glass, purpose, last_test, next_test, sound"
                           " FROM checked_external WHERE organization = ? AND user = ?");
    statement.bind(organization).bind(user);
    ROLECALL_TRY_LET(records, readRecords(std::move(statement)));
    return records.empty() ? std::optional<ExternalRecord>() : records.front();
}

Result<std::vector<ExternalRecord>> externalRecords(Connection &connection, Id organization)
{
    Statement statement =
        connection.prepare("SELECT user, since, verified, break_glass, purpose, last_test, next_test, sound"
                           " FROM checked_external WHERE organization = ? ORDER BY user");
    statement.bind(organization);
    return readRecords(std::move(statement));
}

Result<void> putExternalRecord(Connection &connection, Id organization, const ExternalRecord &record)
{
    return connection
        .prepare("INSERT OR REPLACE INTO external(user, organization, since, verified, break_glass, purpose,"
                 " last_test, next_test) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(record.user)
        .bind(organization)
        .bind(toText(record.since))
        .bind(record.verified)
        .bind(record.breakGlass)
        .bind(record.purpose)
        .bind(orNull(record.lastTest))
        .bind(orNull(record.nextTest))
        .run();
}

Result<void> removeExternalRecord(Connection &connection, Id organization, Id user)
{
    return connection.prepare("DELETE FROM external WHERE organization = ? AND user = ?")
        .bind(organization)
        .bind(user)
        .run();
}

} // namespace rolecall::store
