// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/policy.h"
#include "store/connection.h"

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
[[nodiscard]] Result<domain::Id> addOrganization(Connection &connection, const Organization &organization,
                                                 const QStringList &domainKeys);
[[nodiscard]] Result<void> setRelation(Connection &connection, domain::Id customer, domain::Id partner,
                                       bool managesSubscription, bool saleActive);
[[nodiscard]] Result<domain::Holder> holderOf(Connection &connection, domain::Id customer,
                                              domain::Id organization);

} // namespace rolecall::store
