// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/userstore.h"

#include "store/organizationstore.h"
#include "utf8.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <string>
#include <unordered_map>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// "first_name, last_name, ...": the columns of the roster in the order of Field.
QByteArray fieldColumns(const char *suffix)
{
    QByteArray columns;
    for (int i = 0; i < FieldCount; ++i) {
        columns += columns.isEmpty() ? "" : ", ";
        columns += fieldInfo(static_cast<Field>(i)).column.latin1();
        columns += suffix;
    }
    return columns;
}

QByteArray selectUser(const char *where)
{
    return "SELECT id, organization, others, " + fieldColumns("") + ", sound FROM checked_user WHERE "
        + where;
}

QString othersText(const QMap<QString, QString> &others)
{
    if (others.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(jsonLine(object));
}

QMap<QString, QString> othersFrom(const QString &text)
{
    QMap<QString, QString> others;
    if (text.isEmpty())
        return others;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        others.insert(it.key(), it->toString());
    return others;
}

/// The user of the current row of selectUser().
User userFrom(const Statement &statement)
{
    User user;
    user.id = statement.integer(0);
    user.organization = statement.integer(1);
    user.others = othersFrom(statement.text(2));
    for (int i = 0; i < FieldCount; ++i)
        user.fields[static_cast<size_t>(i)] = statement.text(3 + i);
    return user;
}

Result<std::optional<User>> readUser(Statement statement)
{
    std::optional<User> user;
    if (statement.next())
        user = userFrom(statement);
    ROLECALL_TRY(statement.finish());
    return user;
}

void bindFields(Statement &statement, const User &user)
{
    for (const QString &value : user.fields)
        statement.bind(value);
    statement.bind(emailKey(user.fields[Email])).bind(othersText(user.others));
}

/// For json_each(): a list of any length in one parameter.
QString jsonIds(const std::vector<Id> &ids)
{
    QStringList texts;
    for (const Id id : ids)
        texts << QString::number(id);
    return u'[' + texts.join(u',') + u']';
}

std::optional<QString> orNull(const std::optional<QDateTime> &instant)
{
    return instant ? std::optional(toText(*instant)) : std::nullopt;
}

} // namespace

QString toText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime instantFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

Result<std::optional<User>> findUser(Connection &connection, Id id)
{
    static const QByteArray sql = selectUser("id = ?");
    Statement statement = connection.prepare(sql.constData());
    statement.bind(id);
    return readUser(std::move(statement));
}

Result<std::optional<User>> findUserByEmail(Connection &connection, const QString &email)
{
    static const QByteArray sql = selectUser("email_key = ?");
    Statement statement = connection.prepare(sql.constData());
    statement.bind(emailKey(email));
    return readUser(std::move(statement));
}

Result<Id> insertUser(Connection &connection, const User &user, qint64 addedIn)
{
    static const QByteArray sql = "INSERT INTO user(" + fieldColumns("")
        + ", email_key, others, organization, added_in) VALUES (" + QByteArray("?, ").repeated(FieldCount)
        + "?, ?, ?, ?)";
    Statement statement = connection.prepare(sql.constData());
    bindFields(statement, user);
    ROLECALL_TRY(statement.bind(user.organization).bind(addedIn).run());
    return connection.lastInsertId();
}

Result<void> updateUser(Connection &connection, const User &user)
{
    static const QByteArray sql =
        "UPDATE user SET " + fieldColumns(" = ?") + ", email_key = ?, others = ? WHERE id = ?";
    Statement statement = connection.prepare(sql.constData());
    bindFields(statement, user);
    return statement.bind(user.id).run();
}

Result<void> removeUser(Connection &connection, Id id)
{
    return connection.prepare("DELETE FROM user WHERE id = ?").bind(id).run();
}

Result<void> forEachUser(Connection &connection, Id organization, const UserVisitor &visit)
{
    static const QByteArray sql = selectUser("organization = ? ORDER BY id");
    Statement users = connection.prepare(sql.constData());
    users.bind(organization);
    // Both come in the order of the users' ids, so one pass over each is enough.
    Statement assigned =
        connection.prepare("SELECT user, license FROM license_assignment ORDER BY user, license");
    bool more = assigned.next();
    std::vector<Id> licenses;
    while (users.next()) {
        const Id id = users.integer(0);
        licenses.clear();
        for (; more && assigned.integer(0) <= id; more = assigned.next()) {
            if (assigned.integer(0) == id)
                licenses.push_back(assigned.integer(1));
        }
        ROLECALL_TRY(visit(userFrom(users), licenses));
    }
    ROLECALL_TRY(assigned.finish());
    return users.finish();
}

Result<QStringList> otherColumns(Connection &connection, Id organization,
                                 const std::function<bool()> &proceed)
{
    Statement statement = connection.prepare("SELECT others FROM user WHERE organization = ?");
    statement.bind(organization);
    QSet<QString> columns;
    while (statement.next()) {
        if (!proceed())
            return failure(ErrorCode::Cancelled, Text::tr("Reading was cancelled; nothing was changed."));
        const QMap<QString, QString> others = othersFrom(statement.text(0));
        for (auto it = others.cbegin(); it != others.cend(); ++it)
            columns.insert(it.key());
    }
    ROLECALL_TRY(statement.finish());
    QStringList sorted(columns.cbegin(), columns.cend());
    sorted.sort();
    return sorted;
}

Result<std::vector<Assignment>> assignmentsOf(Connection &connection, Id user, Id organization)
{
    std::vector<Assignment> assignments;
    Statement statement = connection.prepare(
        "SELECT a.id, a.role, ifnull(a.site, 0), ifnull(s.name, ''), a.granted_by, a.granted_at, a.until, "
        "a.reason, a.sound"
        " FROM checked_assignment a LEFT JOIN site s ON s.id = a.site WHERE a.user = ? AND a.organization = "
        "?");
    statement.bind(user).bind(organization);
    while (statement.next()) {
        const auto role = Catalogue::instance().findRole(statement.text(1));
        if (!role)
            continue; // unknown to this catalogue: gives nothing (A1)
        Assignment assignment{statement.integer(0),
                              user,
                              *role,
                              statement.integer(2),
                              statement.text(3),
                              statement.text(4),
                              instantFrom(statement.text(5)),
                              {},
                              statement.text(7)};
        if (!statement.isNull(6))
            assignment.until = instantFrom(statement.text(6));
        assignments.push_back(std::move(assignment));
    }
    ROLECALL_TRY(statement.finish());
    std::ranges::sort(assignments, [](const Assignment &a, const Assignment &b) {
        return std::tie(a.role, a.siteName) < std::tie(b.role, b.siteName);
    });
    return assignments;
}

Result<void> insertAssignment(Connection &connection, Id organization, const Assignment &assignment)
{
    return connection
        .prepare(
            "INSERT INTO assignment(user, organization, role, site, granted_by, granted_at, until, reason)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(assignment.user)
        .bind(organization)
        .bind(Catalogue::instance().role(assignment.role).id)
        .bind(assignment.site == 0 ? std::nullopt : std::optional(assignment.site))
        .bind(assignment.grantedBy)
        .bind(toText(assignment.grantedAt))
        .bind(orNull(assignment.until))
        .bind(assignment.reason)
        .run();
}

Result<void> removeAssignment(Connection &connection, Id assignment)
{
    return connection.prepare("DELETE FROM assignment WHERE id = ?").bind(assignment).run();
}

Result<std::vector<Id>> roleHolders(Connection &connection, Id organization, const QDateTime &now)
{
    std::vector<Id> users;
    Statement statement = connection.prepare(
        "SELECT DISTINCT user FROM assignment WHERE organization = ? AND (until IS NULL OR until > ?)");
    statement.bind(organization).bind(toText(now));
    while (statement.next())
        users.push_back(statement.integer(0));
    ROLECALL_TRY(statement.finish());
    return users;
}

Result<bool> belongsToSites(Connection &connection, Id user, Id organization, const std::vector<Id> &sites,
                            const QDateTime &now)
{
    for (const Id site : sites) {
        Statement statement = connection.prepare(
            "SELECT EXISTS (SELECT 1 FROM license_assignment a JOIN license l ON l.id = a.license"
            " WHERE a.user = ?1 AND l.site = ?2) OR EXISTS (SELECT 1 FROM assignment WHERE user = ?1"
            " AND organization = ?3 AND site = ?2 AND (until IS NULL OR until > ?4))");
        const bool belongs = statement.bind(user).bind(site).bind(organization).bind(toText(now)).next()
            && statement.boolean(0);
        ROLECALL_TRY(statement.finish());
        if (belongs)
            return true;
    }
    return false;
}

Result<std::vector<Id>> usersOfSites(Connection &connection, Id organization, const std::vector<Id> &sites,
                                     const QDateTime &now)
{
    std::vector<Id> users;
    Statement statement = connection.prepare(
        "SELECT user FROM license_assignment WHERE license IN"
        " (SELECT id FROM license WHERE site IN (SELECT value FROM json_each(?1)))"
        " UNION ALL SELECT user FROM assignment WHERE organization = ?2"
        " AND site IN (SELECT value FROM json_each(?1)) AND (until IS NULL OR until > ?3)");
    statement.bind(jsonIds(sites)).bind(organization).bind(toText(now));
    while (statement.next())
        users.push_back(statement.integer(0));
    ROLECALL_TRY(statement.finish());
    std::ranges::sort(users);
    const auto twice = std::ranges::unique(users);
    users.erase(twice.begin(), twice.end());
    return users;
}

Result<std::vector<Id>> usersWithProfile(Connection &connection, Id organization, const ProfileFilter &filter)
{
    std::vector<Id> users;
    // Times as Control Hub writes them compare like their texts.
    Statement statement = connection.prepare(
        "SELECT id FROM user"
        " WHERE (organization = ?1 OR id IN (SELECT user FROM assignment WHERE organization = ?1))"
        " AND ((?2 IS NULL AND ?3 = 0) OR organization = ?1"
        "      OR organization NOT IN (SELECT id FROM organization WHERE kind = 'customer'))"
        " AND (?2 IS NULL OR department IN (SELECT value FROM json_each(?2)))"
        " AND CASE ?3 WHEN 0 THEN 1 WHEN 1 THEN last_access = ''"
        " WHEN 2 THEN last_access >= ?4 AND last_access GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-*'"
        " ELSE last_access = ''"
        " OR (last_access < ?4 AND last_access GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-*') END ORDER BY id");
    statement.bind(organization)
        .bind(filter.departments ? std::optional(
                  QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(*filter.departments))
                                        .toJson(QJsonDocument::Compact)))
                                 : std::nullopt)
        .bind(static_cast<int>(filter.lastAccess))
        .bind(toText(filter.instant));
    while (statement.next())
        users.push_back(statement.integer(0));
    ROLECALL_TRY(statement.finish());
    return users;
}

Result<QHash<QString, qint64>> usersByDepartment(Connection &connection, Id organization)
{
    std::unordered_map<std::string, qint64> counts;
    Statement statement = connection.prepare("SELECT department FROM user WHERE organization = ?");
    statement.bind(organization);
    std::string department;
    while (statement.next()) {
        department = statement.utf8(0);
        ++counts[department];
    }
    ROLECALL_TRY(statement.finish());
    QHash<QString, qint64> departments;
    for (const auto &[name, count] : counts)
        departments.insert(QString::fromStdString(name), count);
    return departments;
}

Result<std::vector<Id>> roleHoldersWith(Connection &connection, Id organization, const QDateTime &now,
                                        Id license)
{
    std::vector<Id> users;
    Statement statement = connection.prepare(
        "SELECT DISTINCT a.user FROM assignment a JOIN license_assignment l ON l.user = a.user"
        " WHERE a.organization = ? AND (a.until IS NULL OR a.until > ?) AND l.license = ?");
    statement.bind(organization).bind(toText(now)).bind(license);
    while (statement.next())
        users.push_back(statement.integer(0));
    ROLECALL_TRY(statement.finish());
    return users;
}

Result<Subject> subject(Connection &connection, const User &user, Id organization, const QDateTime &now)
{
    Subject subject;
    subject.organization = user.organization;
    ROLECALL_TRY_LET(holder, holderOf(connection, organization, user.organization));
    subject.holder = holder;
    subject.maySignIn = maySignIn(user.status());
    ROLECALL_TRY_LET(assignments, assignmentsOf(connection, user.id, organization));
    for (const Assignment &assignment : assignments) {
        if (assignment.isValidAt(now))
            subject.held.push_back({assignment.role, assignment.site});
    }
    Statement standard = connection.prepare(
        "SELECT 1 FROM license_assignment a JOIN license l ON l.id = a.license"
        " WHERE a.user = ? AND l.organization = ? AND l.service = 'contact_center_standard'"
        " AND l.suspended = 0 LIMIT 1");
    subject.standardLicense = standard.bind(user.id).bind(organization).next();
    ROLECALL_TRY(standard.finish());
    return subject;
}

} // namespace rolecall::store
