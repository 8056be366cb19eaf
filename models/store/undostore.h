// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/auditlog.h"

/// What only taking a command back reads and writes.
namespace rolecall::store {

struct Activation;

/// The number of the log record that added the user; 0 if there is no such user.
[[nodiscard]] Result<qint64> addedIn(Connection &connection, domain::Id user);
/// Users of `organization` whom the record added, by id.
[[nodiscard]] Result<std::vector<domain::Id>> usersAddedIn(Connection &connection, domain::Id organization,
                                                           qint64 record);
/// Writes the row of somebody who was removed under the id that he had, which nobody else has had since.
[[nodiscard]] Result<void> bringBackUser(Connection &connection, const domain::User &user, qint64 addedIn);
/// The headings of the licenses of a user, in the order of the roster's columns.
[[nodiscard]] Result<QStringList> licenseHeadingsOf(Connection &connection, domain::Id user);

/// The records after `record` that did something to users whom `record` added, ascending, with one such user
/// each.
struct Touch {
    qint64 record = 0;
    domain::Id user = 0;
};
[[nodiscard]] Result<std::vector<Touch>> touchesOfAdded(Connection &connection, qint64 record);

/// Users of other customers among them count: is the organization anybody's, did it sell anything, or does it
/// have a relation to another customer than `customer`?
[[nodiscard]] Result<bool> isOrganizationInUse(Connection &connection, domain::Id organization,
                                               domain::Id customer);
/// With its domains and relations.
[[nodiscard]] Result<void> removeOrganization(Connection &connection, domain::Id organization);
/// Whether a customer is as the record `addedIn` made it: nothing was done or tried there, it has no users
/// but one that came with it, and that one holds nothing elsewhere.
[[nodiscard]] Result<bool> isCustomerAsAdded(Connection &connection, domain::Id customer, qint64 addedIn);
/// Removes a customer with the users and roles that it has.
[[nodiscard]] Result<void> removeCustomer(Connection &connection, domain::Id customer);
/// Writes the row of an e-mail that went with its receiver under the id that it had, which no other has had
/// since.
[[nodiscard]] Result<void> bringBackActivation(Connection &connection, domain::Id organization,
                                               const Activation &activation);
/// Gives a new row the id of one that was removed.
[[nodiscard]] Result<void> renumberActivation(Connection &connection, domain::Id activation,
                                              domain::Id former);
[[nodiscard]] Result<void> removeActivation(Connection &connection, domain::Id activation);

} // namespace rolecall::store
