// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/organizationstore.h"

#include "store/userstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using rolecall::domain::Id;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// All rows of id, name, kind and time zone.
Result<std::vector<Organization>> readOrganizations(Statement statement)
{
    std::vector<Organization> organizations;
    while (statement.next()) {
        organizations.push_back(
            {statement.integer(0), statement.text(1),
             domain::organizationKindFrom(statement.text(2)).value_or(domain::OrganizationKind::Other),
             statement.text(3)});
    }
    ROLECALL_TRY(statement.finish());
    return organizations;
}

Result<Organization> readOrganization(Statement statement)
{
    ROLECALL_TRY_LET(organizations, readOrganizations(std::move(statement)));
    if (organizations.empty())
        return failure(ErrorCode::NotFound, Text::tr("There is no such organization in this workspace."));
    return organizations.front();
}

Result<std::vector<Id>> readIds(Statement statement)
{
    std::vector<Id> ids;
    while (statement.next())
        ids.push_back(statement.integer(0));
    ROLECALL_TRY(statement.finish());
    return ids;
}

/// What two spellings of a name have in common.
QString nameKey(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

Result<Organization> customer(Connection &connection)
{
    if (connection.customerInUse() != 0)
        return organization(connection, connection.customerInUse());
    return readOrganization(
        connection.prepare("SELECT id, name, kind, time_zone, sound FROM checked_organization "
                           "WHERE kind = 'customer' ORDER BY id LIMIT 1"));
}

Result<std::vector<Organization>> customers(Connection &connection)
{
    return readOrganizations(connection.prepare("SELECT id, name, kind, time_zone, sound FROM "
                                                "checked_organization WHERE kind = 'customer' ORDER BY id"));
}

Result<Organization> organization(Connection &connection, Id id)
{
    Statement statement =
        connection.prepare("SELECT id, name, kind, time_zone, sound FROM checked_organization WHERE id = ?");
    statement.bind(id);
    return readOrganization(std::move(statement));
}

Result<std::vector<Organization>> organizations(Connection &connection)
{
    return readOrganizations(
        connection.prepare("SELECT id, name, kind, time_zone, sound FROM checked_organization ORDER BY id"));
}

Result<std::optional<Organization>> findOrganization(Connection &connection, const QString &name)
{
    ROLECALL_TRY_LET(all, organizations(connection));
    const auto found = std::ranges::find_if(
        all, [key = nameKey(name)](const Organization &one) { return nameKey(one.name) == key; });
    return found == all.end() ? std::optional<Organization>() : *found;
}

Result<QStringList> domainsOf(Connection &connection, Id organization)
{
    QStringList domains;
    Statement statement = connection.prepare(
        "SELECT domain, sound FROM checked_organization_domain WHERE organization = ? ORDER BY domain");
    statement.bind(organization);
    while (statement.next())
        domains << statement.text(0);
    ROLECALL_TRY(statement.finish());
    return domains;
}

Result<std::optional<Organization>> organizationOfDomain(Connection &connection, const QString &domainKey)
{
    Statement statement = connection.prepare(
        "SELECT o.id, o.name, o.kind, o.time_zone, d.sound, o.sound FROM checked_organization_domain d"
        " JOIN checked_organization o ON o.id = d.organization WHERE d.domain = ?");
    statement.bind(domainKey);
    ROLECALL_TRY_LET(found, readOrganizations(std::move(statement)));
    return found.empty() ? std::optional<Organization>() : found.front();
}

Result<Id> addOrganization(Connection &connection, const Organization &organization,
                           const QStringList &domainKeys)
{
    ROLECALL_TRY(connection.prepare("INSERT INTO organization(name, kind, time_zone) VALUES (?, ?, ?)")
                     .bind(organization.name)
                     .bind(domain::toText(organization.kind))
                     .bind(organization.timeZone)
                     .run());
    const Id id = connection.lastInsertId();
    for (const QString &key : domainKeys) {
        ROLECALL_TRY(connection.prepare("INSERT INTO organization_domain(domain, organization) VALUES (?, ?)")
                         .bind(key)
                         .bind(id)
                         .run());
    }
    return id;
}

Result<Extent> extentOf(Connection &connection, Id customer)
{
    Statement statement =
        connection.prepare("SELECT (SELECT count(*) FROM user u WHERE u.organization = ?1 OR EXISTS"
                           " (SELECT 1 FROM assignment a WHERE a.user = u.id AND a.organization = ?1)),"
                           " (SELECT count(*) FROM audit WHERE organization = ?1)");
    Extent extent;
    if (statement.bind(customer).next())
        extent = {statement.integer(0), statement.integer(1)};
    ROLECALL_TRY(statement.finish());
    return extent;
}

Result<Relation> relation(Connection &connection, Id customer, Id partner)
{
    Statement statement = connection.prepare("SELECT manages_subscription, sale_active, sound FROM "
                                             "checked_relation WHERE customer = ? AND partner = ?");
    statement.bind(customer).bind(partner);
    Relation relation;
    if (statement.next())
        relation = {statement.boolean(0), statement.boolean(1)};
    ROLECALL_TRY(statement.finish());
    return relation;
}

Result<void> setRelation(Connection &connection, Id customer, Id partner, bool managesSubscription,
                         bool saleActive)
{
    return connection
        .prepare("INSERT OR REPLACE INTO relation(customer, partner, manages_subscription, sale_active) "
                 "VALUES (?, ?, ?, ?)")
        .bind(customer)
        .bind(partner)
        .bind(managesSubscription)
        .bind(saleActive)
        .run();
}

Result<domain::Holder> holderOf(Connection &connection, Id customer, Id organization)
{
    if (customer == organization)
        return domain::Holder::Customer;
    Statement statement = connection.prepare(
        "SELECT 1 FROM relation WHERE customer = ? AND partner = ? AND manages_subscription = 1");
    const bool manages = statement.bind(customer).bind(organization).next();
    ROLECALL_TRY(statement.finish());
    return manages ? domain::Holder::Partner : domain::Holder::Other;
}

Result<void> setFirstPartner(Connection &connection, Id customer, Id user)
{
    return connection.prepare("UPDATE organization SET first_partner = ? WHERE id = ?")
        .bind(user)
        .bind(customer)
        .run();
}

Result<std::vector<Organization>> customersOf(Connection &connection, Id user, const QDateTime &now)
{
    Statement statement =
        connection.prepare("SELECT DISTINCT o.id, o.name, o.kind, o.time_zone FROM assignment a"
                           " JOIN organization o ON o.id = a.organization"
                           " WHERE a.user = ? AND (a.until IS NULL OR a.until > ?) ORDER BY o.id");
    statement.bind(user).bind(toText(now));
    return readOrganizations(std::move(statement));
}

Result<std::vector<Id>> roleHoldersFrom(Connection &connection, Id customer, Id organization,
                                        const QDateTime &now)
{
    Statement statement = connection.prepare(
        "SELECT DISTINCT a.user FROM assignment a JOIN user u ON u.id = a.user"
        " WHERE a.organization = ? AND u.organization = ? AND (a.until IS NULL OR a.until > ?)"
        " ORDER BY a.user");
    statement.bind(customer).bind(organization).bind(toText(now));
    return readIds(std::move(statement));
}

Result<bool> isKnownElsewhere(Connection &connection, Id user, Id customer)
{
    Statement statement =
        connection.prepare("SELECT 1 WHERE EXISTS"
                           " (SELECT 1 FROM assignment WHERE user = ?1 AND organization <> ?2)"
                           " OR EXISTS (SELECT 1 FROM user u JOIN organization o ON o.id = u.organization"
                           "  WHERE u.id = ?1 AND o.kind = 'customer' AND o.id <> ?2)");
    const bool known = statement.bind(user).bind(customer).next();
    ROLECALL_TRY(statement.finish());
    return known;
}

} // namespace rolecall::store
