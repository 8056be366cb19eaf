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

} // namespace

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
    abilities.seeExternals = lack(Action::SeeExternals);
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
    if (outcome)
        return outcome->refusal;
    return outcome.error().code == ErrorCode::NeedsConfirmation ? std::nullopt
                                                                : std::optional(outcome.error());
}

PersonAbilities personAbilities(Gate &gate, const Session &session, Id user)
{
    // A command that changes nothing yet is accepted where nothing may be written, too.
    const Result<void> writable = gate.workspace().connection().requireWritable();
    const auto lack = [&](const Command &command) -> std::optional<Error> {
        const Result<Outcome> outcome = gate.submit(command, session, dryRun);
        if (!outcome)
            return outcome.error();
        return writable ? std::nullopt : std::optional(writable.error());
    };
    PersonAbilities abilities;
    abilities.edit = lack(EditUser{{user, {}}, {}});
    abilities.remove = lack(RemoveUser{{user, {}}});
    abilities.changeRoles = lack(ChangeRoles{{user, {}}, {}, {}, {}, {}});
    return abilities;
}

} // namespace rolecall::gate
