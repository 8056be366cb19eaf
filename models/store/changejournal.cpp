// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/changejournal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::store {
namespace {

constexpr const char *tables =
    "CREATE TEMP TABLE journal_user(id INTEGER PRIMARY KEY, before TEXT);" // NULL: was not there
    "CREATE TEMP TABLE journal_license(user INTEGER, license INTEGER, before INTEGER,"
    " PRIMARY KEY(user, license)) WITHOUT ROWID;"
    "CREATE TEMP TABLE journal_role(user INTEGER, organization INTEGER, role TEXT, site INTEGER,"
    " before TEXT," // NULL: not held; '': for good
    " PRIMARY KEY(user, organization, role, site)) WITHOUT ROWID;"
    "CREATE TEMP TABLE journal_name(kind TEXT, id INTEGER, name TEXT, PRIMARY KEY(kind, id)) WITHOUT ROWID;";

/// Only the first note of a row counts. Written so that how the statement that fires the trigger treats
/// conflicts makes no difference.
QByteArray note(const QByteArray &table, const QByteArray &values, const QByteArray &noted)
{
    return " BEGIN INSERT INTO " + table + " SELECT " + values + " WHERE NOT EXISTS (SELECT 1 FROM " + table
        + " WHERE " + noted + "); END;";
}

QByteArray userNote(const QByteArray &row, const QByteArray &before)
{
    return note("journal_user", row + ".id, " + before, "id = " + row + ".id");
}

QByteArray licenseNote(const QByteArray &row, const QByteArray &before)
{
    return note("journal_license", row + ".user, " + row + ".license, " + before,
                "user = " + row + ".user AND license = " + row + ".license");
}

QByteArray roleNote(const QByteArray &row, const QByteArray &before)
{
    return note("journal_role",
                row + ".user, " + row + ".organization, " + row + ".role, ifnull(" + row + ".site, 0), "
                    + before,
                "user = " + row + ".user AND organization = " + row + ".organization AND role = " + row
                    + ".role AND site = ifnull(" + row + ".site, 0)");
}

QByteArray nameNote(const QByteArray &kind, const QByteArray &name)
{
    return note("journal_name", "'" + kind + "', old.id, old." + name,
                "kind = '" + kind + "' AND id = old.id");
}

/// "json_object('organization', old.organization, 'email', old.email, ...)"
QByteArray profile(QByteArrayList &columns)
{
    QByteArrayList parts{"'organization', old.organization"};
    for (int i = 0; i < FieldCount; ++i) {
        const QByteArray column(fieldInfo(static_cast<Field>(i)).column.latin1());
        columns << column;
        parts << "'" + column + "', old." + column;
    }
    return "json_object(" + parts.join(", ") + ")";
}

/// Both are in the order of their keys of `width` columns; the rest of a row is compared. Calls `differs`
/// with a row of either: `here` where it is one of the first.
Result<void> compare(Statement ours, Statement theirs, int width,
                     const std::function<Result<void>(const Statement &row, bool here)> &differs)
{
    const auto key = [width](const Statement &row) {
        return std::pair(row.integer(0), width > 1 ? row.integer(1) : 0);
    };
    bool here = ours.next();
    bool there = theirs.next();
    while (here || there) {
        const bool isOurs = here && (!there || key(ours) <= key(theirs));
        const bool isTheirs = there && (!here || key(theirs) <= key(ours));
        if (!isOurs || !isTheirs || !ours.isSameRow(theirs))
            ROLECALL_TRY(differs(isOurs ? ours : theirs, isOurs));
        here = isOurs ? ours.next() : here;
        there = isTheirs ? theirs.next() : there;
    }
    ROLECALL_TRY(ours.finish());
    return theirs.finish();
}

struct Trigger {
    QByteArray name;
    QByteArray text; ///< what follows the name
};

const std::vector<Trigger> &triggers()
{
    static const std::vector<Trigger> all = [] {
        QByteArrayList columns;
        const QByteArray before = profile(columns);
        return std::vector<Trigger>{
            {"journal_user_insert", " AFTER INSERT ON main.user" + userNote("new", "NULL")},
            {"journal_user_update",
             " AFTER UPDATE OF " + columns.join(", ") + " ON main.user" + userNote("old", before)},
            // Somebody who comes back gets the number that he had.
            {"journal_user_renumbered", " AFTER UPDATE OF id ON main.user" + userNote("new", "NULL")},
            // Before: what goes with him is noted by the other triggers.
            {"journal_user_delete", " BEFORE DELETE ON main.user" + userNote("old", before)},
            {"journal_license_insert", " AFTER INSERT ON main.license_assignment" + licenseNote("new", "0")},
            {"journal_license_delete", " AFTER DELETE ON main.license_assignment" + licenseNote("old", "1")},
            {"journal_role_insert", " AFTER INSERT ON main.assignment" + roleNote("new", "NULL")},
            {"journal_role_update",
             " AFTER UPDATE OF until ON main.assignment" + roleNote("old", "ifnull(old.until, '')")},
            {"journal_role_delete",
             " AFTER DELETE ON main.assignment" + roleNote("old", "ifnull(old.until, '')")},
            {"journal_license_gone", " BEFORE DELETE ON main.license" + nameNote("license", "heading")},
            {"journal_site_gone", " BEFORE DELETE ON main.site" + nameNote("site", "name")},
            {"journal_organization_insert",
             " AFTER INSERT ON main.organization"
                 + note("journal_name", "'organization', new.id, new.name",
                        "kind = 'organization' AND id = new.id")},
            {"journal_site_renamed", " AFTER UPDATE OF name ON main.site" + nameNote("site", "name")},
        };
    }();
    return all;
}

User userFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    User user;
    user.organization = object.value("organization"_L1).toInteger();
    for (int i = 0; i < FieldCount; ++i)
        user.fields[static_cast<size_t>(i)] =
            object.value(fieldInfo(static_cast<Field>(i)).column).toString();
    return user;
}

RoleState roleState(const Statement &statement, int there, int until)
{
    return {statement.boolean(there), statement.text(until)};
}

Result<void> readUsers(Connection &connection, Changes &changes)
{
    Statement statement = connection.prepare("SELECT id, before FROM temp.journal_user ORDER BY id");
    while (statement.next()) {
        ChangedUser user{statement.integer(0), {}};
        if (!statement.isNull(1)) {
            user.before = userFrom(statement.text(1));
            user.before->id = user.id;
        }
        changes.users.push_back(std::move(user));
    }
    return statement.finish();
}

Result<void> readLicenses(Connection &connection, Changes &changes)
{
    Statement statement = connection.prepare(
        "SELECT j.user, ifnull(ifnull(l.heading, n.name), ''), j.before, a.user IS NOT NULL"
        " FROM temp.journal_license j"
        " LEFT JOIN license_assignment a ON a.user = j.user AND a.license = j.license"
        " LEFT JOIN license l ON l.id = j.license"
        " LEFT JOIN temp.journal_name n ON n.kind = 'license' AND n.id = j.license"
        " ORDER BY j.user, j.license");
    while (statement.next())
        changes.licenses.push_back(
            {statement.integer(0), statement.text(1), statement.boolean(2), statement.boolean(3)});
    return statement.finish();
}

Result<void> readRoles(Connection &connection, Changes &changes)
{
    Statement statement = connection.prepare(
        "SELECT j.organization, j.user, j.role, ifnull(ifnull(s.name, n.name), ''),"
        " j.before IS NOT NULL, ifnull(j.before, ''), a.id IS NOT NULL, ifnull(a.until, '')"
        " FROM temp.journal_role j"
        " LEFT JOIN assignment a ON a.user = j.user AND a.organization = j.organization"
        " AND a.role = j.role AND ifnull(a.site, 0) = j.site"
        " LEFT JOIN site s ON s.id = j.site"
        " LEFT JOIN temp.journal_name n ON n.kind = 'site' AND n.id = j.site"
        " ORDER BY j.user, j.organization, j.role, j.site");
    while (statement.next())
        changes.roles.push_back({statement.integer(0), statement.integer(1), statement.text(2),
                                 statement.text(3), roleState(statement, 4, 5), roleState(statement, 6, 7)});
    return statement.finish();
}

Result<void> readSites(Connection &connection, Changes &changes)
{
    Statement statement = connection.prepare("SELECT s.organization, n.name, s.name FROM temp.journal_name n"
                                             " JOIN site s ON s.id = n.id"
                                             " WHERE n.kind = 'site' AND n.name <> s.name ORDER BY s.id");
    while (statement.next())
        changes.sites.push_back({statement.integer(0), statement.text(1), statement.text(2)});
    return statement.finish();
}

Result<void> readOrganizations(Connection &connection, Changes &changes)
{
    Statement statement =
        connection.prepare("SELECT id FROM temp.journal_name WHERE kind = 'organization' ORDER BY id");
    while (statement.next())
        changes.organizations.push_back(statement.integer(0));
    return statement.finish();
}

} // namespace

Result<void> keepJournal(Connection &connection)
{
    ROLECALL_TRY(connection.execute(tables));
    return resumeJournal(connection);
}

Result<void> pauseJournal(Connection &connection)
{
    QByteArray script;
    for (const Trigger &trigger : triggers())
        script += "DROP TRIGGER temp." + trigger.name + ";";
    return connection.execute(script);
}

Result<void> resumeJournal(Connection &connection)
{
    QByteArray script;
    for (const Trigger &trigger : triggers())
        script += "CREATE TEMP TRIGGER " + trigger.name + trigger.text;
    return connection.execute(script);
}

Result<void> noteDifferences(Connection &live, Connection &backup)
{
    QByteArrayList columns;
    const QByteArray before = profile(columns).replace("old.", "");
    Statement person = live.prepareOnce("INSERT INTO temp.journal_user SELECT id, " + before
                                        + " FROM main.user WHERE id = ?");
    Statement nobody = live.prepareOnce("INSERT INTO temp.journal_user VALUES (?, NULL)");
    const QByteArray users = "SELECT id, row_hash FROM main.user ORDER BY id";
    ROLECALL_TRY(
        compare(live.prepareOnce(users), backup.prepareOnce(users), 1, [&](const Statement &row, bool here) {
            return (here ? person : nobody).bind(row.integer(0)).run();
        }));
    Statement license = live.prepareOnce("INSERT INTO temp.journal_license VALUES (?, ?, ?)");
    const QByteArray licenses = "SELECT user, license FROM main.license_assignment ORDER BY user, license";
    ROLECALL_TRY(compare(live.prepareOnce(licenses), backup.prepareOnce(licenses), 2,
                         [&](const Statement &row, bool here) {
                             return license.bind(row.integer(0)).bind(row.integer(1)).bind(here).run();
                         }));
    Statement role = live.prepareOnce("INSERT OR IGNORE INTO temp.journal_role VALUES (?, ?, ?, ?, NULL)");
    Statement theirs =
        backup.prepareOnce("SELECT user, organization, role, ifnull(site, 0) FROM main.assignment");
    ROLECALL_TRY(live.execute("INSERT INTO temp.journal_role SELECT user, organization, role,"
                              " ifnull(site, 0), ifnull(until, '') FROM main.assignment;"
                              "INSERT INTO temp.journal_name SELECT 'license', id, heading FROM main.license;"
                              "INSERT INTO temp.journal_name SELECT 'site', id, name FROM main.site;"));
    while (theirs.next())
        ROLECALL_TRY(role.bindRow(theirs).run());
    return theirs.finish();
}

Result<Changes> takeChanges(Connection &connection)
{
    Changes changes;
    ROLECALL_TRY(readUsers(connection, changes));
    ROLECALL_TRY(readLicenses(connection, changes));
    ROLECALL_TRY(readRoles(connection, changes));
    ROLECALL_TRY(readSites(connection, changes));
    ROLECALL_TRY(readOrganizations(connection, changes));
    ROLECALL_TRY(dropChanges(connection));
    return changes;
}

Result<void> dropChanges(Connection &connection)
{
    ROLECALL_TRY(connection.prepare("DELETE FROM temp.journal_user").run());
    ROLECALL_TRY(connection.prepare("DELETE FROM temp.journal_license").run());
    ROLECALL_TRY(connection.prepare("DELETE FROM temp.journal_role").run());
    return connection.prepare("DELETE FROM temp.journal_name").run();
}

} // namespace rolecall::store
