// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/organizationstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using rolecall::domain::Id;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Result<Organization> readOrganization(Statement statement)
{
    Organization organization;
    const bool found = statement.next();
    if (found) {
        organization = {
            statement.integer(0), statement.text(1),
            domain::organizationKindFrom(statement.text(2)).value_or(domain::OrganizationKind::Other),
            statement.text(3)};
    }
    ROLECALL_TRY(statement.finish());
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("There is no such organization in this workspace."));
    return organization;
}

} // namespace

Result<Organization> customer(Connection &connection)
{
    if (connection.customerInUse() != 0)
        return organization(connection, connection.customerInUse());
    return readOrganization(connection.prepare(
        "SELECT id, name, kind, time_zone FROM organization WHERE kind = 'customer' ORDER BY id LIMIT 1"));
}

Result<std::vector<Organization>> customers(Connection &connection)
{
    std::vector<Organization> customers;
    Statement statement = connection.prepare(
        "SELECT id, name, time_zone FROM organization WHERE kind = 'customer' ORDER BY id");
    while (statement.next()) {
        customers.push_back(
            {statement.integer(0), statement.text(1), domain::OrganizationKind::Customer, statement.text(2)});
    }
    ROLECALL_TRY(statement.finish());
    return customers;
}

Result<Organization> organization(Connection &connection, Id id)
{
    Statement statement =
        connection.prepare("SELECT id, name, kind, time_zone FROM organization WHERE id = ?");
    statement.bind(id);
    return readOrganization(std::move(statement));
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

} // namespace rolecall::store
