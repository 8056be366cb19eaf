// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/context.h"
#include "gate/externals.h"
#include "gate/giving.h"
#include "gate/sight.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

constexpr int latestYear = 9998; // the file keeps years of four digits, in UTC

/// The plan with sites looked up, and only what really changes.
struct Steps {
    std::vector<store::Assignment> held; ///< all of the person's, ended ones too
    std::vector<store::Assignment> remove;
    std::vector<store::Assignment> add;
    std::vector<Notice> notices;
};

Result<Id> siteOf(Context &context, const RoleRef &ref)
{
    const bool perSite = Catalogue::instance().role(ref.role).perSite;
    if (!perSite && ref.site.isEmpty())
        return 0;
    if (!perSite) {
        return failure(
            ErrorCode::Usage,
            Text::tr("The role %1 is not given per site; leave the site out.").arg(roleName(ref.role)));
    }
    if (ref.site.isEmpty())
        return failure(ErrorCode::Usage,
                       Text::tr("The role %1 is given per site; name the site.").arg(roleName(ref.role)));
    const SiteFacts *site = context.state.site(ref.site);
    if (!site)
        return failure(ErrorCode::NotFound,
                       Text::tr("There is no site %1 here; check its spelling.").arg(ref.site));
    return site->id;
}

/// The instant at which a new assignment ends: as planned, or by itself for some roles of externals (R25).
Result<std::optional<QDateTime>> endOf(Context &context, const Party &target, RoleIndex role,
                                       std::optional<QDateTime> until)
{
    if (until && until->date().year() > latestYear)
        return badInput(Text::tr("The end of the role is too far off; choose a day before the year 9999."), 0,
                        u"until"_s);
    if (until && *until <= context.now)
        return badInput(Text::tr("The end of the role lies in the past; choose today or a later day."), 0,
                        u"until"_s);
    if (target.subject.holder == Holder::Customer)
        return until;
    ROLECALL_TRY_LET(latest, latestEnd(context, role, today(context)));
    if (latest && until && *until > *latest) {
        const qint64 days = today(context).daysTo(dayEndingAt(*latest, context.organization.timeZone));
        return refusal(u"R25"_s,
                       Text::tr("For external administrators this role ends after %n day(s) at the "
                                "latest; choose an earlier day.",
                                nullptr, static_cast<int>(days)));
    }
    return until ? until : latest;
}

const store::Assignment *findHeld(const std::vector<store::Assignment> &held, RoleIndex role, Id site)
{
    const auto found = std::ranges::find_if(held, [&](const store::Assignment &assignment) {
        return assignment.role == role && assignment.site == site;
    });
    return found == held.end() ? nullptr : &*found;
}

RoleMask rolesIn(const std::vector<store::Assignment> &assignments, const QDateTime &now)
{
    RoleMask mask = 0;
    for (const store::Assignment &assignment : assignments) {
        if (assignment.isValidAt(now))
            mask |= maskOf(assignment.role);
    }
    return mask;
}

/// Is it held without the roles that it needs, so that it gives nothing and must be given anew (R6)?
bool isLapsed(const std::vector<store::Assignment> &held, RoleIndex role, const QDateTime &now)
{
    return std::ranges::any_of(Catalogue::instance().constraints(), [&](const Constraint &constraint) {
        return constraint.kind == ConstraintKind::NeedsOneOf && (constraint.roles & maskOf(role))
            && !(rolesIn(held, now) & constraint.parameterRoles);
    });
}

Result<void> planGivingOne(Context &context, const Party &target, const RoleRef &ref,
                           const std::optional<QDateTime> &end, const RoleChangePlan &plan, Steps &steps)
{
    ROLECALL_TRY_LET(site, siteOf(context, ref));
    if (findHeld(steps.add, ref.role, site))
        return {}; // named twice
    const store::Assignment *old = findHeld(steps.held, ref.role, site);
    const bool holds = old && old->isValidAt(context.now) && !isLapsed(steps.held, ref.role, context.now);
    if (holds && old->until == end)
        return {}; // so already
    if (context.isActor(target.user.id))
        return refuseToOneself(ref.role);
    if (!plan.adding)
        ROLECALL_TRY(mayGive(context, target, ref.role, site));
    ROLECALL_TRY(checkOffered(context, target, ref.role, site));
    ROLECALL_TRY_LET(until, endOf(context, target, ref.role, end));
    if (holds && old->until == until)
        return {};
    if (old)
        steps.remove.push_back(*old);
    steps.add.push_back({0, target.user.id, ref.role, site, ref.site, context.actor.user.fields[Email],
                         context.now, until, plan.reason});
    return {};
}

Result<void> planGiving(Context &context, const Party &target, const RoleChangePlan &plan, Steps &steps)
{
    for (const RoleRef &ref : plan.give)
        ROLECALL_TRY(planGivingOne(context, target, ref, plan.until, plan, steps));
    for (const RoleChangePlan::Ending &role : plan.giveUntil)
        ROLECALL_TRY(planGivingOne(context, target, role.ref, role.until, plan, steps));
    return {};
}

Result<void> planTaking(Context &context, const Party &target, const RoleChangePlan &plan, Steps &steps)
{
    for (const RoleRef &ref : plan.take) {
        const Result<Id> found = siteOf(context, ref);
        if (!found && found.error().code == ErrorCode::NotFound && context.isActor(target.user.id))
            continue; // nobody learns which sites there are by giving up what he does not hold (A15)
        ROLECALL_TRY(found);
        const Id site = *found;
        const store::Assignment *old = findHeld(steps.held, ref.role, site);
        if (!old)
            continue;
        if (!context.isActor(target.user.id)) // giving up one's own is allowed (R10)
            ROLECALL_TRY(mayTake(context, target, ref.role, site));
        steps.remove.push_back(*old);
    }
    return {};
}

std::vector<store::Assignment> resultOf(const Steps &steps)
{
    std::vector<store::Assignment> result;
    for (const store::Assignment &assignment : steps.held) {
        if (!findHeld(steps.remove, assignment.role, assignment.site))
            result.push_back(assignment);
    }
    result.insert(result.end(), steps.add.begin(), steps.add.end());
    return result;
}

/// A change of an external replaces the one of full, read-only, provisioning (R24), one of another holder's
/// too that stayed when a relation changed (R22).
void replaceAlternatives(const Party &target, Steps &steps)
{
    const RoleMask roles = alternatives(Holder::Partner) | alternatives(Holder::Other);
    const bool gives =
        std::ranges::any_of(steps.add, [roles](const auto &added) { return roles & maskOf(added.role); });
    for (const store::Assignment &old : steps.held) {
        if (gives && (roles & maskOf(old.role)) && !findHeld(steps.add, old.role, old.site)
            && !findHeld(steps.remove, old.role, old.site)) {
            steps.remove.push_back(old);
            steps.notices.push_back(
                {u"R24"_s,
                 Text::tr("The role %1 is replaced.").arg(roleName(old.role, target.subject.holder))});
        }
    }
}

/// R6: a role that needs one of others is refused without them, and goes with the last of them.
Result<void> followDependencies(Context &context, Steps &steps)
{
    return forEachConstraint(ConstraintKind::NeedsOneOf, [&](const Constraint &constraint) -> Result<void> {
        const std::vector<store::Assignment> result = resultOf(steps);
        const bool met = (rolesIn(result, context.now) & constraint.parameterRoles) != 0;
        const bool lapsed = !(rolesIn(steps.held, context.now) & constraint.parameterRoles);
        if (met && !lapsed)
            return {};
        for (const store::Assignment &assignment : result) {
            if (!(constraint.roles & maskOf(assignment.role)))
                continue;
            if (assignment.id == 0 && met)
                continue; // given now, by who may
            if (assignment.id == 0) {
                return refusal(constraint.rule,
                               Text::tr("The role %1 is given only to somebody who also holds one of: %2.")
                                   .arg(roleName(assignment.role), roleNames(constraint.parameterRoles)));
            }
            steps.remove.push_back(assignment);
            steps.notices.push_back(
                {constraint.rule,
                 Text::tr("The role %1 ends with it: it is held only together with one of: %2.")
                     .arg(roleName(assignment.role), roleNames(constraint.parameterRoles))});
        }
        return {};
    });
}

/// R9: what a change of an organization role can do to service roles.
void warnOfServiceRoles(Context &context, Steps &steps)
{
    const Catalogue &catalogue = Catalogue::instance();
    const RoleMask organizationRoles = catalogue.rolesOf(RoleCategory::Organization);
    const RoleMask serviceRoles =
        catalogue.rolesOf(RoleCategory::Service) | catalogue.rolesOf(RoleCategory::Site);
    const auto touches = [&](const store::Assignment &assignment) {
        return (organizationRoles & maskOf(assignment.role)) != 0;
    };
    const RoleMask held = rolesIn(steps.held, context.now) & serviceRoles;
    if (held && (std::ranges::any_of(steps.add, touches) || std::ranges::any_of(steps.remove, touches))) {
        steps.notices.push_back(
            {u"R9"_s,
             Text::tr("Changing an organization role can affect these roles in Control Hub; look at "
                      "them there afterwards: %1.")
                 .arg(roleNames(held))});
    }
}

Result<void> confirmLastRole(Context &context, const Party &target, const Steps &steps, bool confirmed)
{
    const bool last = rolesIn(resultOf(steps), context.now) == 0 && rolesIn(steps.held, context.now) != 0;
    if (last && context.isActor(target.user.id) && !confirmed && !context.options.confirmed) {
        return tl::unexpected(
            Error{ErrorCode::NeedsConfirmation,
                  Text::tr("This is your last role: without it you can no longer sign in here. Do you want "
                           "to give it up?"),
                  u"R10"_s,
                  {},
                  {},
                  0,
                  {}});
    }
    return {};
}

Result<void> write(Context &context, const Steps &steps)
{
    for (const store::Assignment &assignment : steps.remove)
        ROLECALL_TRY(store::removeAssignment(context.connection, assignment.id));
    for (const store::Assignment &assignment : steps.add)
        ROLECALL_TRY(store::insertAssignment(context.connection, context.organization.id, assignment));
    return {};
}

/// R22 is for whoever is given something, and for whoever kept to it so far.
void noteOddness(Context &context, const Party &target, const Steps &steps)
{
    const RoleMask before = rolesIn(steps.held, context.now);
    const bool odd =
        std::ranges::any_of(Catalogue::instance().constraints(), [&](const Constraint &constraint) {
            return constraint.holder == target.subject.holder && !hasAllowedNumber(constraint, before);
        });
    if (!steps.add.empty())
        context.oddBefore.erase(target.user.id);
    else if (odd)
        context.oddBefore.insert(target.user.id);
}

/// What the new roles of the person make noteworthy that the old ones did not.
Result<void> addFindings(Context &context, const Party &before, RoleChangeResult &result)
{
    ROLECALL_TRY_LET(after, party(context, before.user));
    const std::vector<Notice> old = findingsOf(before.subject);
    for (const Notice &notice : findingsOf(after.subject)) {
        if (std::ranges::none_of(old, [&](const Notice &known) { return known.message == notice.message; }))
            result.notices.push_back(notice);
    }
    limit(context, before.user.id, result.notices);
    return {};
}

} // namespace

Result<RoleChangeResult> changeRolesOf(Context &context, const Party &target, const RoleChangePlan &plan)
{
    Steps steps;
    ROLECALL_TRY_LET(held, store::assignmentsOf(context.connection, target.user.id, context.organization.id));
    steps.held = held;
    ROLECALL_TRY(planTaking(context, target, plan, steps));
    ROLECALL_TRY(planGiving(context, target, plan, steps));
    RoleChangeResult result;
    if (steps.add.empty() && steps.remove.empty())
        return result;
    if (target.subject.holder != Holder::Customer)
        replaceAlternatives(target, steps);
    ROLECALL_TRY(followDependencies(context, steps));
    ROLECALL_TRY(mayRevoke(context, target, rolesIn(resultOf(steps), context.now)));
    ROLECALL_TRY(confirmLastRole(context, target, steps, plan.confirmed));
    warnOfServiceRoles(context, steps);

    result.unchanged = false;
    result.before.insert(u"roles"_s, toJson(steps.held));
    ROLECALL_TRY(write(context, steps));
    ROLECALL_TRY_LET(now, store::assignmentsOf(context.connection, target.user.id, context.organization.id));
    result.after.insert(u"roles"_s, toJson(now));
    result.notices = steps.notices;
    if (rolesIn(now, context.now) == 0 && target.subject.holder != Holder::Customer) {
        ROLECALL_TRY_LET(all, externalJson(context, target.user));
        result.before.insert(u"external"_s, all);
        ROLECALL_TRY(deleteRevoked(context, target.user, result.notices));
        result.removed = true;
        return result;
    }
    context.people.insert(target.user.id);
    noteOddness(context, target, steps);
    ROLECALL_TRY(addFindings(context, target, result));
    return result;
}

Result<void> requireGiving(Context &context, const ChangeRoles &command)
{
    for (const RoleRef &ref : command.give)
        ROLECALL_TRY(mayGiveToSomebody(context, ref));
    if (refersToActor(context, command.user))
        return {};
    for (const RoleRef &ref : command.take)
        ROLECALL_TRY(mayGiveToSomebody(context, ref));
    return command.give.empty() && command.take.empty() ? mayGiveAnything(context) : Result<void>();
}

Result<void> apply(Context &context, const ChangeRoles &command)
{
    ROLECALL_TRY(requireGiving(context, command));
    ROLECALL_TRY_LET(user, findPerson(context, command.user));
    ROLECALL_TRY_LET(target, party(context, user));
    RoleChangePlan plan{command.give, command.take, {}, command.reason, false};
    if (command.until)
        plan.until = endOfDay(*command.until, context.organization.timeZone);
    ROLECALL_TRY_LET(result, changeRolesOf(context, target, plan));
    return reportRoles(context, user.id, result);
}

Result<void> reportRoles(Context &context, Id user, const RoleChangeResult &result)
{
    context.outcome.unchanged = result.unchanged;
    context.log.before = result.before;
    context.log.after = result.after;
    ROLECALL_TRY_LET(sight, sightOf(context));
    context.outcome.before = sight.limited(user, result.before);
    context.outcome.after = sight.limited(user, result.after);
    if (context.scope.everybody || context.isActor(user)) // they may name roles that the actor does not see
        context.outcome.notices = result.notices;
    if (result.removed)
        context.outcome.removed.push_back(user);
    else if (!result.unchanged)
        context.touch(user);
    if (!result.unchanged && permission(context.actor.subject, Action::SeeFindings, context.state).allowed) {
        ROLECALL_TRY_LET(findings, organizationFindings(context));
        context.outcome.notices.insert(context.outcome.notices.end(), findings.begin(), findings.end());
    }
    return {};
}

} // namespace rolecall::gate
