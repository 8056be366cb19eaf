// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/findings.h"
#include "gate/giving.h"
#include "gate/questions.h"

#include <QCoreApplication>

#include <bit>
#include <map>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

/// Whether the partner's person who came with the customer counts as its lasting holder of `role` (R2).
Result<bool> firstPartnerHolds(Context &context, const QString &role)
{
    store::Statement statement =
        context.connection.prepare("SELECT u.status FROM organization o JOIN user u ON u.id = o.first_partner"
                                   " JOIN assignment a ON a.user = u.id AND a.organization = o.id"
                                   " WHERE o.id = ? AND a.role = ? AND a.until IS NULL");
    statement.bind(context.organization.id).bind(role);
    const auto status = statement.next() ? userStatusFrom(statement.text(0)) : std::nullopt;
    ROLECALL_TRY(statement.finish());
    return status && maySignIn(*status);
}

/// One role of the set a person and site (R12).
Result<void> checkSites(const Constraint &constraint, const Subject &subject, const QString &name)
{
    std::map<Id, int> count;
    for (const HeldRole &held : subject.held) {
        if ((constraint.roles & maskOf(held.role)) && ++count[held.site] > 1) {
            return refusal(
                constraint.rule,
                Text::tr("%1 would hold two roles on one site; take the old one first.").arg(name));
        }
    }
    return {};
}

} // namespace

Result<LastingHolders> lastingHolders(Context &context, RoleMask roles, int atMost)
{
    LastingHolders found;
    std::set<Id> own;
    const QStringList ids = Catalogue::instance().roleIds(roles);
    for (const QString &role : ids) {
        store::Statement statement = context.connection.prepare(
            "SELECT u.id, u.status FROM assignment a JOIN user u ON u.id = a.user"
            " WHERE a.organization = ?1 AND a.role = ?2 AND a.until IS NULL AND u.organization = ?1");
        statement.bind(context.organization.id).bind(role);
        while (static_cast<int>(own.size()) < atMost && statement.next()) {
            const auto status = userStatusFrom(statement.text(1));
            if (status && maySignIn(*status))
                own.insert(statement.integer(0));
        }
        ROLECALL_TRY(statement.finish());
    }
    found.own = static_cast<int>(own.size());
    for (const QString &role : ids) {
        if (found.number() > 0)
            break;
        ROLECALL_TRY_LET(holds, firstPartnerHolds(context, role));
        found.firstPartner = holds ? 1 : 0;
    }
    return found;
}

Result<QStringList> customersWithoutAdministrator(Gate &gate)
{
    const Session nobody;
    const SubmitOptions noOptions;
    const Constraint &keepOne = Catalogue::instance().constraint(ConstraintKind::KeepOne);
    Context context{gate.workspace().connection(), nobody, noOptions};
    QStringList names;
    ROLECALL_TRY_LET(customers, store::customers(context.connection));
    for (const store::Organization &customer : customers) {
        context.organization = customer;
        ROLECALL_TRY_LET(holders, lastingHolders(context, keepOne.roles, 1));
        if (holders.number() == 0)
            names << customer.name;
    }
    return names;
}

Result<void> mayChangeStandardLicense(Context &context, const Party &target)
{
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.kind != ConstraintKind::BlockedByStandardLicense
            || !(target.subject.roles() & constraint.roles))
            continue;
        if (context.isActor(target.user.id) || !(context.actor.subject.roles() & constraint.roles)) {
            return refusal(
                constraint.rule,
                Text::tr(
                    "A contact center standard license decides whether %1 can use the management portal; "
                    "only another person who holds this role gives or takes it: %2.")
                    .arg(target.user.name(), roleNames(constraint.roles)));
        }
    }
    return {};
}

bool hasAllowedNumber(const Constraint &constraint, RoleMask roles)
{
    const int number = std::popcount(roles & constraint.roles);
    return !(constraint.kind == ConstraintKind::AtMostOneOf && number > 1)
        && !(constraint.kind == ConstraintKind::ExactlyOneOf && number != 1);
}

Result<void> checkNumber(Holder holder, RoleMask roles, const QString &name)
{
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.holder == holder && roles != 0 && !hasAllowedNumber(constraint, roles)) {
            return refusal(constraint.rule,
                           Text::tr("%1 would not hold exactly what an administrator from there may hold; of "
                                    "these roles only one is possible: %2.")
                               .arg(name, roleNames(constraint.roles)));
        }
    }
    return {};
}

Result<void> checkPerson(Context &context, Id id)
{
    ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
    if (!user)
        return {};
    ROLECALL_TRY_LET(person, party(context, *user));
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.kind == ConstraintKind::OneASite)
            ROLECALL_TRY(checkSites(constraint, person.subject, user->name()));
    }
    if (context.oddBefore.contains(id))
        return {};
    return checkNumber(person.subject.holder, person.subject.roles(), user->name());
}

Result<void> checkResult(Context &context)
{
    for (const Id id : context.people)
        ROLECALL_TRY(checkPerson(context, id));
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.kind != ConstraintKind::KeepOne)
            continue;
        ROLECALL_TRY_LET(holders, lastingHolders(context, constraint.roles, 1));
        if (holders.number() == 0) {
            return refusal(
                constraint.rule,
                Text::tr(
                    "Nobody would be left who may sign in and holds this role without an end: %1. Give it to "
                    "somebody else first.")
                    .arg(roleNames(constraint.roles)));
        }
    }
    return {};
}

} // namespace rolecall::gate
