// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/context.h"
#include "gate/questions.h"
#include "gate/servicequestions.h"

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

const SubmitOptions dryRun{true, true, {}, {}};

bool contains(const std::vector<RoleRef> &roles, RoleIndex role)
{
    return std::ranges::any_of(roles,
                               [role](const RoleRef &ref) { return ref.role == role && ref.site.isEmpty(); });
}

void erase(std::vector<RoleRef> &roles, RoleIndex role)
{
    std::erase_if(roles, [role](const RoleRef &ref) { return ref.role == role && ref.site.isEmpty(); });
}

bool isPlanned(const ChangeRoles &plan, RoleIndex role, bool held)
{
    return (held && !contains(plan.take, role)) || contains(plan.give, role);
}

/// The plan with one box turned over.
ChangeRoles turnedOver(ChangeRoles plan, RoleIndex role, bool held)
{
    const bool planned = isPlanned(plan, role, held);
    erase(plan.give, role);
    erase(plan.take, role);
    if (planned && held)
        plan.take.push_back({role, {}});
    else if (!planned && !held)
        plan.give.push_back({role, {}});
    return plan;
}

/// Why a box can't be turned over; nothing where turning it back leads to what is held already.
std::optional<Error> whyClosed(Gate &gate, const Session &session, const ChangeRoles &plan, RoleIndex role,
                               bool held)
{
    const bool planned = isPlanned(plan, role, held);
    ChangeRoles next = turnedOver(plan, role, held);
    if (planned != held || (next.give.empty() && next.take.empty()))
        return std::nullopt; // a step back
    Result<Outcome> outcome = gate.submit(next, session, dryRun);
    if (outcome)
        return std::nullopt;
    if (plan.give.empty() && plan.take.empty())
        return std::move(outcome).error();
    // What is refused may be another part of the plan: the box is closed only if it is refused on its own as
    // well.
    ChangeRoles alone = plan;
    alone.give.clear();
    alone.take.clear();
    if (gate.submit(turnedOver(alone, role, held), session, dryRun))
        return std::nullopt;
    return std::move(outcome).error();
}

std::vector<PrivilegeChange> compare(const std::vector<AccessRow> &before,
                                     const std::vector<AccessRow> &after)
{
    std::vector<PrivilegeChange> changes;
    for (size_t i = 0; i < before.size() && i < after.size(); ++i) {
        if (before[i].verdict.level != after[i].verdict.level)
            changes.push_back(
                {before[i].privilege, before[i].siteName, before[i].verdict.level, after[i].verdict.level});
    }
    return changes;
}

/// Submits the plan and asks for the access that it leads to, inside a transaction that is rolled back.
Result<std::vector<AccessRow>> accessAfter(Gate &gate, const Session &session, const ChangeRoles &plan)
{
    std::vector<AccessRow> rows;
    store::Transaction transaction(gate.workspace().connection());
    ROLECALL_TRY(transaction.begin());
    ROLECALL_TRY(gate.submit(plan, session, {false, true, {}, {}}));
    ROLECALL_TRY_LET(found, accessOf(gate, session, plan.user));
    return found; // the transaction rolls back
}

} // namespace

Result<RolePreview> previewRoles(Gate &gate, const Session &session, const ChangeRoles &plan)
{
    const Catalogue &catalogue = Catalogue::instance();
    RolePreview preview;
    ROLECALL_TRY_LET(who, person(gate, session, plan.user));
    const RoleMask shown = catalogue.rolesOf(RoleCategory::Organization)
        | catalogue.rolesOf(RoleCategory::Service)
        | (who.listed.holder == Holder::Customer ? 0 : catalogue.rolesOf(RoleCategory::External));
    for (const RoleCategory category :
         {RoleCategory::Organization, RoleCategory::External, RoleCategory::Service}) {
        for (RoleIndex role = 0; role < catalogue.roleCount(); ++role) {
            if (catalogue.role(role).category != category || !(shown & maskOf(role)))
                continue;
            const bool held = (who.listed.roles & maskOf(role)) != 0;
            preview.boxes.push_back(
                {role, held, isPlanned(plan, role, held), whyClosed(gate, session, plan, role, held)});
        }
    }
    if (plan.give.empty() && plan.take.empty())
        return preview;

    Result<Outcome> outcome = gate.submit(plan, session, dryRun);
    if (!outcome) {
        preview.unchanged = false;
        preview.refusal = std::move(outcome).error();
        return preview;
    }
    preview.unchanged = outcome->unchanged;
    preview.notices = outcome->notices;
    const Result<Outcome> unconfirmed = gate.submit(plan, session, {true, false, {}, {}});
    preview.needsConfirmation = !unconfirmed && unconfirmed.error().code == ErrorCode::NeedsConfirmation;
    if (preview.unchanged || !outcome->removed.empty())
        return preview;
    ROLECALL_TRY_LET(before, accessOf(gate, session, plan.user));
    // Giving up one's own rights can leave nobody allowed to ask: then there is nothing to compare.
    if (const Result<std::vector<AccessRow>> after = accessAfter(gate, session, plan))
        preview.changes = compare(before, *after);
    return preview;
}

Abilities abilities(Gate &gate, const Session &session)
{
    const auto lack = [&](Action action) -> std::optional<Error> {
        const Result<void> allowed = gate.authorize(action, session);
        return allowed ? std::nullopt : std::optional(allowed.error());
    };
    const Result<Scope> seen = scope(gate, session);
    const Result<Outcome> import = gate.submit(ImportAdministrators{}, session, dryRun);
    const auto lackAll = [&](std::initializer_list<Action> actions) -> std::optional<Error> {
        std::optional<Error> first;
        for (const Action action : actions) {
            const std::optional<Error> reason = lack(action);
            if (!reason)
                return std::nullopt;
            first = first ? first : reason;
        }
        return first;
    };
    Abilities abilities;
    abilities.seeUsers = seen ? std::nullopt : std::optional(seen.error());
    abilities.changeUsers = lack(Action::ChangeUsers);
    abilities.importRoster = lack(Action::ImportRoster);
    abilities.importAdministrators = import ? std::nullopt : std::optional(import.error());
    abilities.seeAuditLog = lack(Action::SeeAuditLog);
    abilities.seeReports = lack(Action::SeeReports);
    abilities.seeSites = lack(Action::SeeSites);
    if (abilities.seeSites
        && sites(gate, session)) // by a right that is tied to what the actor's organization sold
        abilities.seeSites.reset();
    abilities.seeLicenses =
        lackAll({Action::SeeLicenses, Action::SeeContactCenterLicenses, Action::SeeLicensesOfSite});
    abilities.seeOrganizations = lack(Action::SeeOrganizations);
    abilities.seeOutbox = lack(Action::SeeActivations);
    abilities.seeFindings = lack(Action::SeeFindings);
    abilities.seeSettings = lack(Action::SeeSettings);
    abilities.openEventsPortal = lack(Action::OpenEventsPortal);
    return abilities;
}

std::optional<Error> whyNot(Gate &gate, const Session &session, const Probe &probe)
{
    if (const auto *action = std::get_if<Action>(&probe)) {
        const Result<void> allowed = gate.authorize(*action, session);
        return allowed ? std::nullopt : std::optional(allowed.error());
    }
    const Result<Outcome> outcome = gate.submit(std::get<Command>(probe), session, {true, false, {}, {}});
    if (outcome || outcome.error().code == ErrorCode::NeedsConfirmation)
        return std::nullopt;
    return outcome.error();
}

PersonAbilities personAbilities(Gate &gate, const Session &session, Id user)
{
    const auto lack = [&](const Command &command) -> std::optional<Error> {
        const Result<Outcome> outcome = gate.submit(command, session, dryRun);
        return outcome ? std::nullopt : std::optional(outcome.error());
    };
    PersonAbilities abilities;
    abilities.edit = lack(EditUser{{user, {}}, {}});
    abilities.remove = lack(RemoveUser{{user, {}}});
    abilities.changeRoles = lack(ChangeRoles{{user, {}}, {}, {}, {}, {}});
    return abilities;
}

} // namespace rolecall::gate
