// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/undostore.h"

#include "store/activationstore.h"
#include "store/userstore.h"

using rolecall::domain::Id;

namespace rolecall::store {

Result<qint64> addedIn(Connection &connection, Id user)
{
    Statement statement = connection.prepare("SELECT added_in FROM user WHERE id = ?");
    const qint64 record = statement.bind(user).next() ? statement.integer(0) : 0;
    ROLECALL_TRY(statement.finish());
    return record;
}

Result<std::vector<Id>> usersAddedIn(Connection &connection, Id organization, qint64 record)
{
    std::vector<Id> users;
    Statement statement =
        connection.prepare("SELECT id FROM user WHERE added_in = ? AND organization = ? ORDER BY id");
    statement.bind(record).bind(organization);
    while (statement.next())
        users.push_back(statement.integer(0));
    ROLECALL_TRY(statement.finish());
    return users;
}

Result<void> bringBackUser(Connection &connection, const domain::User &user, qint64 addedIn)
{
    ROLECALL_TRY_LET(id, insertUser(connection, user, addedIn));
    return connection.prepare("UPDATE user SET id = ? WHERE id = ?").bind(user.id).bind(id).run();
}

Result<QStringList> licenseHeadingsOf(Connection &connection, Id user)
{
    QStringList headings;
    Statement statement =
        connection.prepare("SELECT l.heading FROM license_assignment a JOIN license l ON l.id = a.license"
                           " WHERE a.user = ? ORDER BY l.position, l.id");
    statement.bind(user);
    while (statement.next())
        headings << statement.text(0);
    ROLECALL_TRY(statement.finish());
    return headings;
}

Result<std::vector<Touch>> touchesOfAdded(Connection &connection, qint64 record)
{
    std::vector<Touch> touches;
    Statement statement = connection.prepare(
        "SELECT seq, min(id) FROM ("
        "SELECT a.seq, u.id FROM user u JOIN audit a ON a.target = u.id"
        " WHERE u.added_in = ?1 AND a.seq > ?1 AND a.target_kind = 'user' AND a.outcome = 'done'"
        " UNION ALL SELECT d.audit, u.id FROM user u JOIN audit_detail d ON d.user = u.id"
        " WHERE u.added_in = ?1 AND d.audit > ?1) GROUP BY seq ORDER BY seq");
    statement.bind(record);
    while (statement.next())
        touches.push_back({statement.integer(0), statement.integer(1)});
    ROLECALL_TRY(statement.finish());
    return touches;
}

Result<bool> isOrganizationInUse(Connection &connection, Id organization, Id customer)
{
    Statement statement =
        connection.prepare("SELECT 1 WHERE EXISTS (SELECT 1 FROM user WHERE organization = ?1)"
                           " OR EXISTS (SELECT 1 FROM site WHERE sold_by = ?1)"
                           " OR EXISTS (SELECT 1 FROM license WHERE sold_by = ?1)"
                           " OR EXISTS (SELECT 1 FROM relation WHERE partner = ?1 AND customer <> ?2)");
    const bool used = statement.bind(organization).bind(customer).next();
    ROLECALL_TRY(statement.finish());
    return used;
}

Result<void> removeOrganization(Connection &connection, Id organization)
{
    return connection.prepare("DELETE FROM organization WHERE id = ?").bind(organization).run();
}

Result<bool> isCustomerAsAdded(Connection &connection, Id customer, qint64 addedIn)
{
    Statement statement =
        connection.prepare("SELECT NOT EXISTS (SELECT 1 FROM audit WHERE organization = ?1)"
                           " AND NOT EXISTS (SELECT 1 FROM user WHERE organization = ?1 AND added_in <> ?2)"
                           " AND NOT EXISTS (SELECT 1 FROM assignment a JOIN user u ON u.id = a.user"
                           "  WHERE u.organization = ?1 AND a.organization <> ?1)");
    const bool asAdded = statement.bind(customer).bind(addedIn).next() && statement.boolean(0);
    ROLECALL_TRY(statement.finish());
    return asAdded;
}

Result<void> removeCustomer(Connection &connection, Id customer)
{
    ROLECALL_TRY(connection.prepare("DELETE FROM assignment WHERE organization = ?").bind(customer).run());
    ROLECALL_TRY(connection.prepare("DELETE FROM user WHERE organization = ?").bind(customer).run());
    return removeOrganization(connection, customer);
}

Result<void> bringBackActivation(Connection &connection, Id organization, const Activation &activation)
{
    ROLECALL_TRY_LET(id, insertActivation(connection, organization, activation));
    return renumberActivation(connection, id, activation.id);
}

Result<void> renumberActivation(Connection &connection, Id activation, Id former)
{
    return connection.prepare("UPDATE activation SET id = ? WHERE id = ?")
        .bind(former)
        .bind(activation)
        .run();
}

Result<void> removeActivation(Connection &connection, Id activation)
{
    return connection.prepare("DELETE FROM activation WHERE id = ?").bind(activation).run();
}

} // namespace rolecall::store
