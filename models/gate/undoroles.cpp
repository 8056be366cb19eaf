// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "gate/externals.h"
#include "gate/giving.h"
#include "gate/reversal.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

bool isSameRole(const RoleRef &a, const RoleRef &b)
{
    return a.role == b.role && a.site.compare(b.site, Qt::CaseInsensitive) == 0;
}

/// The roles of a record's object that were valid at an instant.
std::vector<RecordedRole> rolesFrom(const QJsonObject &object, const QDateTime &at)
{
    std::vector<RecordedRole> roles;
    for (const QJsonValue &value : object.value("roles"_L1).toArray()) {
        const QJsonObject of = value.toObject();
        const auto role = Catalogue::instance().findRole(of.value("role"_L1).toString());
        if (!role)
            continue; // unknown to this catalogue: gives nothing (A1)
        RecordedRole recorded{{*role, of.value("site"_L1).toString()},
                              store::instantFrom(of.value("granted_at"_L1).toString()),
                              of.value("granted_by"_L1).toString(),
                              {},
                              of.value("reason"_L1).toString()};
        if (of.contains("until"_L1))
            recorded.until = store::instantFrom(of.value("until"_L1).toString());
        if (!recorded.until || at < *recorded.until)
            roles.push_back(std::move(recorded));
    }
    return roles;
}

const RecordedRole *find(const std::vector<RecordedRole> &roles, const RoleRef &ref)
{
    const auto found =
        std::ranges::find_if(roles, [&ref](const RecordedRole &role) { return isSameRole(role.ref, ref); });
    return found == roles.end() ? nullptr : &*found;
}

RoleRef refOf(const store::Assignment &assignment)
{
    return {assignment.role, assignment.siteName};
}

QString nameOf(const RoleRef &ref)
{
    //: A role that is held on a site: %1 is the role, %2 the site
    return ref.site.isEmpty() ? roleName(ref.role) : Text::tr("%1 (%2)").arg(roleName(ref.role), ref.site);
}

tl::unexpected<Error> roleChanged(const RoleRef &ref, const QString &name)
{
    return changedSince(
        Text::tr("The role %1 of %2 was given, taken or changed by somebody since, so nothing "
                 "was undone or redone.")
            .arg(nameOf(ref), name));
}

/// The role that somebody was given back by an undo or redo at `at` as he had it before it was taken; nothing
/// if it was not given so before record `before`, which becomes the one that took it.
Result<std::optional<RecordedRole>> formerOf(Context &context, Id user, const RecordedRole &role,
                                             qint64 &before)
{
    for (const QString &action : {u"undo"_s, u"redo"_s}) {
        ROLECALL_TRY_LET(records, store::recordsOn(context.connection, user, action));
        for (auto record = records.rbegin(); record != records.rend(); ++record) {
            if (record->seq >= before || record->at != role.grantedAt)
                continue;
            const Done giver = doneFrom(*record);
            ROLECALL_TRY_LET(gave, partOf(context, giver, user));
            const auto given = gave ? rolesFrom(gave->after, record->at) : std::vector<RecordedRole>();
            const RecordedRole *same = find(given, role.ref);
            if (!same || same->grantedAt != role.grantedAt || same->grantedBy != role.grantedBy)
                continue;
            ROLECALL_TRY_LET(taker, store::findRecord(context.connection, giver.reversed));
            if (!taker)
                continue;
            ROLECALL_TRY_LET(took, partOf(context, doneFrom(*taker), user));
            const auto taken = took ? rolesFrom(took->before, taker->at) : std::vector<RecordedRole>();
            if (const RecordedRole *former = find(taken, role.ref)) {
                before = taker->seq;
                return std::optional(*former);
            }
        }
    }
    return std::optional<RecordedRole>();
}

/// Is it the one that the record speaks of, or that one given back by an undo or redo since?
Result<bool> isThatGrant(Context &context, const store::Assignment &held, const RecordedRole &recorded)
{
    RecordedRole role{refOf(held), held.grantedAt, held.grantedBy, held.until, held.reason};
    if (role.until != recorded.until)
        return false;
    for (qint64 before = std::numeric_limits<qint64>::max();;) {
        if (role.grantedAt == recorded.grantedAt && role.grantedBy == recorded.grantedBy)
            return true;
        ROLECALL_TRY_LET(former, formerOf(context, held.user, role, before));
        if (!former)
            return false;
        role = *former;
    }
}

/// Roles that need others come after those (R6).
bool needsOthers(const RecordedRole &role)
{
    return std::ranges::any_of(Catalogue::instance().constraints(), [&role](const Constraint &constraint) {
        return constraint.kind == ConstraintKind::NeedsOneOf && (constraint.roles & maskOf(role.ref.role));
    });
}

/// One plan for all that are taken and given with the same end and reason; first for what others need.
std::vector<RoleChangePlan> plansFor(const RoleDifference &difference, bool adding)
{
    std::vector<RoleChangePlan> plans;
    for (const RecordedRole &role : difference.give) {
        if (plans.empty() || plans.back().until != role.until || plans.back().reason != role.reason)
            plans.push_back({{}, {}, role.until, role.reason, false});
        plans.back().give.push_back(role.ref);
    }
    if (plans.empty())
        plans.emplace_back();
    for (const RecordedRole &role : difference.take)
        plans.front().take.push_back(role.ref);
    for (RoleChangePlan &plan : plans)
        plan.adding = adding;
    return plans;
}

Result<void> refuseEnded(Context &context, const User &user, RoleDifference &difference, bool leaveEnded)
{
    const auto ended = std::ranges::stable_partition(difference.give, [&context](const RecordedRole &role) {
        return !role.until || context.now < *role.until;
    });
    for (const RecordedRole &role : ended) {
        if (!leaveEnded) {
            return changedSince(Text::tr("The role %1 of %2 would have ended in the meantime, so it can't be "
                                         "given back; give it anew with a later end.")
                                    .arg(nameOf(role.ref), user.name()));
        }
        context.outcome.notices.push_back(
            {{},
             Text::tr("The role %1 of %2 would have ended in the meantime and is not given back.")
                 .arg(nameOf(role.ref), user.name())});
    }
    difference.give.erase(ended.begin(), ended.end());
    return {};
}

/// R25: what may not last so long any more ends as early as it must.
Result<void> shorten(Context &context, const User &user, RoleDifference &difference)
{
    for (RecordedRole &role : difference.give) {
        ROLECALL_TRY_LET(latest, latestEnd(context, role.ref.role, today(context)));
        if (!latest || !role.until || *role.until <= *latest)
            continue;
        role.until = latest;
        context.outcome.notices.push_back(
            {u"R25"_s,
             //: %1 is a role, %2 a person, %3 a date
             Text::tr("The role %1 of %2 may not last as long as before; it ends after %3.")
                 .arg(nameOf(role.ref), user.name(),
                      shortDate(dayEndingAt(*latest, context.organization.timeZone)))});
    }
    return {};
}

} // namespace

RoleDifference roleDifference(const Done &done, const store::AuditDetail &part)
{
    const std::vector<RecordedRole> before = rolesFrom(part.before, done.record.at);
    const std::vector<RecordedRole> after = rolesFrom(part.after, done.record.at);
    RoleDifference difference;
    for (const RecordedRole &role : before) {
        const RecordedRole *now = find(after, role.ref);
        if (now && now->grantedAt == role.grantedAt && now->until == role.until)
            continue;
        difference.give.push_back(role);
        if (now)
            difference.replaced.push_back(*now);
    }
    for (const RecordedRole &role : after) {
        if (!find(before, role.ref))
            difference.take.push_back(role);
    }
    return difference;
}

Result<void> mayChangeRoles(Context &context, Id user, const RoleDifference &difference)
{
    for (const RecordedRole &role : difference.give) {
        if (!context.isActor(user)) // nobody gives himself anything: R10 says so
            ROLECALL_TRY(mayGiveToSomebody(context, role.ref));
    }
    for (const RecordedRole &role : difference.take) {
        if (!context.isActor(user)) // giving up one's own is allowed (R10)
            ROLECALL_TRY(mayGiveToSomebody(context, role.ref));
    }
    return {};
}

Result<void> verifyRoles(Context &context, const User &user, const RoleDifference &difference)
{
    ROLECALL_TRY_LET(held, store::assignmentsOf(context.connection, user.id, context.organization.id));
    const auto holds = [&held](const RoleRef &ref) -> const store::Assignment * {
        const auto found = std::ranges::find_if(
            held, [&ref](const store::Assignment &assignment) { return isSameRole(refOf(assignment), ref); });
        return found == held.end() ? nullptr : &*found;
    };
    for (const std::vector<RecordedRole> *left : {&difference.take, &difference.replaced}) {
        for (const RecordedRole &role : *left) {
            const store::Assignment *now = holds(role.ref);
            if (!now)
                return roleChanged(role.ref, user.name());
            ROLECALL_TRY_LET(same, isThatGrant(context, *now, role));
            if (!same)
                return roleChanged(role.ref, user.name());
        }
    }
    for (const RecordedRole &role : difference.give) {
        const store::Assignment *now = holds(role.ref);
        if (now && now->isValidAt(context.now) && !find(difference.replaced, role.ref))
            return roleChanged(role.ref, user.name());
    }
    return {};
}

Result<bool> holdsExactly(Context &context, Id user, const QJsonObject &object)
{
    std::vector<RecordedRole> recorded = rolesFrom(object, context.now);
    ROLECALL_TRY_LET(held, store::assignmentsOf(context.connection, user, context.organization.id));
    for (const store::Assignment &assignment : held) {
        if (!assignment.isValidAt(context.now))
            continue;
        const RecordedRole *then = find(recorded, refOf(assignment));
        if (!then)
            return false;
        ROLECALL_TRY_LET(same, isThatGrant(context, assignment, *then));
        if (!same)
            return false;
        std::erase_if(recorded,
                      [&](const RecordedRole &role) { return isSameRole(role.ref, refOf(assignment)); });
    }
    return recorded.empty();
}

Result<Reverted> changeRoles(Context &context, const User &user, RoleDifference difference, Giving giving)
{
    ROLECALL_TRY(refuseEnded(context, user, difference, giving == Giving::WithoutEnded));
    if (giving == Giving::ToNewExternal)
        ROLECALL_TRY(shorten(context, user, difference));
    Reverted reverted;
    if (difference.isEmpty())
        return reverted;
    std::ranges::stable_partition(difference.give, std::not_fn(&needsOthers));
    bool first = true;
    bool isHere = true;
    for (const RoleChangePlan &plan : plansFor(difference, giving == Giving::ToNewExternal)) {
        ROLECALL_TRY_LET(target, party(context, user));
        ROLECALL_TRY_LET(result, changeRolesOf(context, target, plan));
        context.outcome.notices.insert(context.outcome.notices.end(), result.notices.begin(),
                                       result.notices.end());
        if (result.removed) {
            context.outcome.removed.push_back(user.id);
            isHere = false;
        }
        if (result.unchanged)
            continue;
        if (first)
            reverted.before = result.before;
        reverted.after = result.after;
        first = false;
    }
    if (isHere)
        context.touch(user.id);
    return reverted;
}

} // namespace rolecall::gate
