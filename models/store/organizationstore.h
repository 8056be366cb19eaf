// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/policy.h"
#include "store/connection.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace rolecall::store {

struct Organization {
    domain::Id id = 0;
    QString name;
    domain::OrganizationKind kind = domain::OrganizationKind::Customer;
    QString timeZone;
};

/// The customer in use: the one that Connection::useCustomer() named, else the first one of the file;
/// NotFound if there is none.
[[nodiscard]] Result<Organization> customer(Connection &connection);
/// All customers of the file, by id.
[[nodiscard]] Result<std::vector<Organization>> customers(Connection &connection);
[[nodiscard]] Result<Organization> organization(Connection &connection, domain::Id id);
/// All organizations of the file, customers too, by id.
[[nodiscard]] Result<std::vector<Organization>> organizations(Connection &connection);
/// The one of that name, in any case; nothing if there is none.
[[nodiscard]] Result<std::optional<Organization>> findOrganization(Connection &connection,
                                                                   const QString &name);
/// In the order of their characters, in the form of domain::domainKey().
[[nodiscard]] Result<QStringList> domainsOf(Connection &connection, domain::Id organization);
/// Whose domain `domainKey` is; nothing if nobody's.
[[nodiscard]] Result<std::optional<Organization>> organizationOfDomain(Connection &connection,
                                                                       const QString &domainKey);
[[nodiscard]] Result<domain::Id> addOrganization(Connection &connection, const Organization &organization,
                                                 const QStringList &domainKeys);

/// What a partner is to a customer.
struct Relation {
    bool managesSubscription = false;
    bool saleActive = false;
    bool operator==(const Relation &) const = default;
};
/// Neither flag is set where they have no relation.
/// How much of the file is a customer's: what its log may tell (R33).
struct Extent {
    qint64 users = 0; ///< its own and those who hold a role there
    qint64 records = 0; ///< of its log
};
[[nodiscard]] Result<Extent> extentOf(Connection &connection, domain::Id customer);

[[nodiscard]] Result<Relation> relation(Connection &connection, domain::Id customer, domain::Id partner);
[[nodiscard]] Result<void> setRelation(Connection &connection, domain::Id customer, domain::Id partner,
                                       bool managesSubscription, bool saleActive);
[[nodiscard]] Result<domain::Holder> holderOf(Connection &connection, domain::Id customer,
                                              domain::Id organization);

/// R2: notes that `user`, one of a partner, counts as full administrator until an own user is one.
[[nodiscard]] Result<void> setFirstPartner(Connection &connection, domain::Id customer, domain::Id user);
/// The customers in which `user` holds a role that is valid at `now`, by id.
[[nodiscard]] Result<std::vector<Organization>> customersOf(Connection &connection, domain::Id user,
                                                            const QDateTime &now);
/// Users of `organization` who hold a role at `customer` that is valid at `now`, by id.
[[nodiscard]] Result<std::vector<domain::Id>> roleHoldersFrom(Connection &connection, domain::Id customer,
                                                              domain::Id organization, const QDateTime &now);
/// Is somebody anything to another customer than `customer`: its user, or one with a role there? If not, his
/// row goes with his last role here (R24).
[[nodiscard]] Result<bool> isKnownElsewhere(Connection &connection, domain::Id user, domain::Id customer);

} // namespace rolecall::store
