// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/customerquestions.h"

#include "gate/asking.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

using store::Organization;
using Organizations = std::vector<Organization>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

void sortByName(Organizations &organizations)
{
    const QCollator collator;
    std::ranges::sort(organizations, [&collator](const Organization &a, const Organization &b) {
        return collator.compare(a.name, b.name) < 0;
    });
}

bool contains(const Organizations &organizations, Id id)
{
    return std::ranges::find(organizations, id, &Organization::id) != organizations.end();
}

} // namespace

Result<Organizations> customers(Gate &gate)
{
    ROLECALL_TRY_LET(all, store::customers(gate.workspace().connection()));
    sortByName(all);
    return all;
}

Result<Organization> customerNamed(Gate &gate, const QString &name)
{
    ROLECALL_TRY_LET(found, store::findOrganization(gate.workspace().connection(), name));
    if (found && found->kind == OrganizationKind::Customer)
        return *found;
    return failure(
        ErrorCode::NotFound,
        Text::tr("This workspace holds no customer with the name %1; check its spelling.").arg(name));
}

Result<Organizations> ownCustomers(Gate &gate, const Session &session)
{
    return ask<Organizations>(gate, session, [](Context &context) -> Result<Organizations> {
        ROLECALL_TRY_LET(own, store::customersOf(context.connection, context.actor.user.id, context.now));
        sortByName(own);
        return own;
    });
}

Result<Id> firstCustomerOf(Gate &gate, const UserRef &who)
{
    store::Connection &connection = gate.workspace().connection();
    ROLECALL_TRY_LET(
        user, who.id ? store::findUser(connection, who.id) : store::findUserByEmail(connection, who.email));
    Organizations own;
    if (user) {
        ROLECALL_TRY_LET(now, gate.now());
        ROLECALL_TRY_LET(found, store::customersOf(connection, user->id, now));
        own = found;
    }
    if (own.empty())
        return store::customers(connection).map([](const Organizations &all) {
            return all.empty() ? 0 : all.front().id;
        });
    return contains(own, user->organization) ? user->organization : own.front().id;
}

Result<void> useCustomer(Gate &gate, Id organization)
{
    ROLECALL_TRY_LET(all, store::customers(gate.workspace().connection()));
    if (!contains(all, organization))
        return failure(ErrorCode::NotFound,
                       Text::tr("This organization is no longer here; the list was out of date."));
    gate.workspace().connection().useCustomer(organization);
    return {};
}

} // namespace rolecall::gate
