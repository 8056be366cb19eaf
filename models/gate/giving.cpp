// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/giving.h"

#include "gate/externals.h"
#include "store/externalstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

/// The constraints of a kind that are about `role`.
std::vector<const Constraint *> constraintsOn(ConstraintKind kind, RoleIndex role)
{
    std::vector<const Constraint *> found;
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.kind == kind && (constraint.roles & maskOf(role)))
            found.push_back(&constraint);
    }
    return found;
}

bool hasOneInFull(const Context &context, quint64 privileges, Id site)
{
    for (PrivilegeIndex privilege = 0; privilege < Catalogue::instance().privilegeCount(); ++privilege) {
        if ((privileges & (quint64{1} << privilege))
            && decide(context.actor.subject, privilege, site, context.state).level == Level::Full)
            return true;
    }
    return false;
}

/// The roles of the actor that give him anything at all: not those that have no cells for his holder (R15),
/// nor those that the organization has no license for.
RoleMask effectiveRoles(const Context &context)
{
    RoleMask effective = 0;
    const Subject &actor = context.actor.subject;
    for (PrivilegeIndex privilege = 0; privilege < Catalogue::instance().privilegeCount(); ++privilege) {
        for (const Reason &reason : decide(actor, privilege, {}, context.state).because)
            effective |= maskOf(reason.cell->role);
    }
    return effective;
}

/// R3 and its exceptions R13, R16 (a) and R19: to own users.
bool mayGiveToOwn(const Context &context, RoleIndex role, Id site)
{
    if (permission(context.actor.subject, Action::AssignRoles, context.state).allowed)
        return true;
    for (const Constraint *constraint : constraintsOn(ConstraintKind::AlsoGivenWith, role)) {
        if (hasOneInFull(context, constraint->parameterPrivileges, site))
            return true;
    }
    for (const Constraint *constraint : constraintsOn(ConstraintKind::AlsoGivenBy, role)) {
        if (effectiveRoles(context) & constraint->parameterRoles)
            return true;
    }
    return false;
}

/// R16 (b): the roles that are delegated to external administrators.
bool mayDelegate(const Context &context, RoleIndex role)
{
    return std::ranges::any_of(
        constraintsOn(ConstraintKind::DelegatedWith, role),
        [&](const auto *constraint) { return hasOneInFull(context, constraint->parameterPrivileges, 0); });
}

bool isDelegated(RoleIndex role, const Subject &target)
{
    return target.holder == Holder::Other && !constraintsOn(ConstraintKind::DelegatedWith, role).empty();
}

tl::unexpected<Error> lackingFor(Context &context, Action action)
{
    return lacking(context, permission(context.actor.subject, action, context.state).need);
}

/// R23, R24 and R16 (b).
Result<void> mayGiveToExternal(Context &context, const Party &target, RoleIndex role, Id site)
{
    const bool delegated = isDelegated(role, target.subject);
    if (!(delegated && mayDelegate(context, role)))
        ROLECALL_TRY(require(context, Action::ChangeExternalRoles));
    if (target.subject.held.empty()) {
        ROLECALL_TRY_LET(isTold, isInScope(context, target.user)); // who delegates may not list all (R34)
        return refusal(
            u"R23"_s,
            Text::tr("%1 belongs to another organization and is no external administrator here; add the "
                     "person as one first.")
                .arg(isTold ? target.user.name() : target.user.fields[Email]));
    }
    ROLECALL_TRY(checkOffered(context, target, role, site));
    if (delegated && !mayDelegate(context, role)) {
        const Constraint *constraint = constraintsOn(ConstraintKind::DelegatedWith, role).front();
        return refusal(constraint->rule,
                       Text::tr("The role %1 is given to an external administrator only by somebody who may "
                                "delegate it, which you may not.")
                           .arg(roleName(role, target.subject.holder)),
                       Catalogue::instance().privilege(std::countr_zero(constraint->parameterPrivileges)));
    }
    return {};
}

} // namespace

Result<void> mayGiveToSomebody(Context &context, const RoleRef &ref)
{
    if (permission(context.actor.subject, Action::AssignRoles, context.state).allowed
        || permission(context.actor.subject, Action::ChangeExternalRoles, context.state).allowed)
        return {};
    const SiteFacts *site = context.state.site(ref.site);
    const bool knownSite = site || !Catalogue::instance().role(ref.role).perSite;
    if (knownSite && (mayGiveToOwn(context, ref.role, site ? site->id : 0) || mayDelegate(context, ref.role)))
        return {};
    return lackingFor(context, Action::AssignRoles);
}

Result<void> mayGiveAnything(Context &context, Roles roles)
{
    for (RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role) {
        if (!Catalogue::instance().role(role).perSite) {
            if (mayGiveToSomebody(context, {role, {}}))
                return {};
            continue;
        }
        for (const SiteFacts &site : context.state.sites) {
            if (roles == Roles::All && mayGiveToSomebody(context, {role, site.name}))
                return {};
        }
    }
    return lackingFor(context, Action::AssignRoles);
}

Result<void> mayGive(Context &context, const Party &target, RoleIndex role, Id site)
{
    if (target.subject.holder != Holder::Customer)
        return mayGiveToExternal(context, target, role, site);
    if (!mayGiveToOwn(context, role, site))
        return lackingFor(context, Action::AssignRoles);
    for (const Constraint *constraint : constraintsOn(ConstraintKind::GivenBy, role)) {
        const bool holds = context.actor.subject.holder == Holder::Customer
            && (context.actor.subject.roles() & constraint->parameterRoles);
        if (!holds) {
            return refusal(
                constraint->rule,
                Text::tr("The role %1 is given only by somebody of this organization who holds: %2.")
                    .arg(roleName(role), roleNames(constraint->parameterRoles)));
        }
    }
    return {};
}

Result<void> mayTake(Context &context, const Party &target, RoleIndex role, Id site)
{
    if (target.subject.holder == Holder::Customer)
        return mayGive(context, target, role, site);
    if (isDelegated(role, target.subject) && mayDelegate(context, role))
        return {};
    return require(context, Action::ChangeExternalRoles);
}

Result<void> mayRevoke(Context &context, const Party &target, RoleMask left)
{
    if (left != 0 || target.subject.holder == Holder::Customer || context.isActor(target.user.id))
        return {};
    return require(context, Action::ChangeExternalRoles);
}

Result<void> deleteRevoked(Context &context, const User &user, std::vector<Notice> &notices)
{
    ROLECALL_TRY_LET(elsewhere,
                     store::isKnownElsewhere(context.connection, user.id, context.organization.id));
    ROLECALL_TRY_LET(left, store::assignmentsOf(context.connection, user.id, context.organization.id));
    for (const store::Assignment &ended : left)
        ROLECALL_TRY(store::removeAssignment(context.connection, ended.id));
    ROLECALL_TRY(store::removeExternalRecord(context.connection, context.organization.id, user.id));
    if (!elsewhere)
        ROLECALL_TRY(store::removeUser(context.connection, user.id));
    notices.push_back({u"R24"_s,
                       Text::tr("%1 held no other role and is no longer an administrator here; to come back "
                                "the person must be added anew.")
                           .arg(user.name())});
    return tellOfActiveSale(context, user.organization, notices);
}

/// A10: the roles that somebody holds at other customers of the file are not for this one to judge.
Result<void> holdsNothingElsewhere(Context &context, const User &user)
{
    ROLECALL_TRY_LET(customers, store::customersOf(context.connection, user.id, context.now));
    std::erase_if(customers, [&](const auto &customer) { return customer.id == context.organization.id; });
    if (customers.empty())
        return {};
    return refusal(
        u"A10"_s,
        Text::tr("%1 is an administrator of another organization too. Its full administrators must "
                 "take that role back before the e-mail address or the status is changed or the "
                 "person is removed.")
            .arg(user.name()));
}

Result<void> mayTouchAdministrator(Context &context, const Party &target)
{
    ROLECALL_TRY(holdsNothingElsewhere(context, target.user));
    if (context.isActor(target.user.id))
        return {};
    for (const HeldRole &held : target.subject.held) {
        if (!mayGive(context, target, held.role, held.site)) {
            return refusal(
                u"A10"_s,
                Text::tr("%1 holds administrator roles. Only somebody who may give and take them may change "
                         "the e-mail address or the status, or remove the person.")
                    .arg(target.user.name()));
        }
    }
    return {};
}

Result<void> checkOffered(Context &context, const Party &target, RoleIndex role, Id site)
{
    const bool own = target.subject.holder == Holder::Customer;
    if (!Catalogue::instance().role(role).offeredTo.contains(target.subject.holder)) {
        return refusal(own ? u"R4"_s : u"R22"_s,
                       Text::tr("The role %1 is not given to people of this kind of organization.")
                           .arg(roleName(role, target.subject.holder)));
    }
    if (site != 0 && !context.state.site(site)->managedByControlHub) {
        return refusal(
            u"R11"_s,
            Text::tr("Site roles are given only on sites that Control Hub manages; %1 is managed by Site "
                     "Administration.")
                .arg(context.state.site(site)->name));
    }
    return forEachConstraint(
        ConstraintKind::NeedsContactCenter, [&](const Constraint &constraint) -> Result<void> {
            if ((constraint.roles & maskOf(role)) && !context.state.contactCenter)
                return refusal(
                    constraint.rule,
                    Text::tr("The organization has no contact center license, so the role %1 is not "
                             "offered.")
                        .arg(roleName(role)));
            return {};
        });
}

tl::unexpected<Error> refuseToOneself(RoleIndex role)
{
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.kind == ConstraintKind::NeverToOneself && (constraint.roles & maskOf(role))) {
            return refusal(constraint.rule,
                           Text::tr("Nobody gives the role %1 to himself; ask another full administrator.")
                               .arg(roleName(role)));
        }
    }
    return refusal(
        u"R10"_s,
        Text::tr("Nobody gives himself roles or changes his own; ask somebody else who may assign roles."));
}

} // namespace rolecall::gate
