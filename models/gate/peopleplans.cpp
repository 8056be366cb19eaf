// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Plans for several people. They are made of what whoever asks sees; whether they may be carried out the gate
// says of the command.
#include "gate/asking.h"
#include "gate/peoplequestions.h"
#include "gate/sight.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

/// Nothing for whom the actor does not see: the command says so.
Result<std::optional<User>> seenPerson(Context &context, Id id)
{
    Result<User> user = findPerson(context, {id, {}}, Purpose::Question);
    if (user)
        return std::optional(std::move(*user));
    if (user.error().code == ErrorCode::NotFound)
        return std::optional<User>();
    return tl::unexpected(user.error());
}

/// Those that are valid now and that the actor sees (R13).
Result<std::vector<store::Assignment>> seenRoles(Context &context, Id user)
{
    ROLECALL_TRY_LET(assignments, store::assignmentsOf(context.connection, user, context.organization.id));
    std::erase_if(assignments, [&context](const store::Assignment &assignment) {
        return !assignment.isValidAt(context.now) || !context.scope.hasSite(assignment.site);
    });
    return assignments;
}

const store::Assignment *sameIn(const std::vector<store::Assignment> &held, const store::Assignment &role)
{
    const auto found = std::ranges::find_if(held, [&role](const store::Assignment &other) {
        return other.role == role.role && other.site == role.site;
    });
    return found == held.end() ? nullptr : &*found;
}

bool lastsAtLeastAs(const store::Assignment &held, const store::Assignment &role)
{
    return !held.until || (role.until && *held.until >= *role.until);
}

PersonChange sameRoles(const Context &context, Id person, const std::vector<store::Assignment> &model,
                       const std::vector<store::Assignment> &held, bool exactly)
{
    PersonChange change{{person, {}}};
    for (const store::Assignment &role : model) {
        const store::Assignment *old = sameIn(held, role);
        if (old && (exactly ? old->until == role.until : lastsAtLeastAs(*old, role)))
            continue; // nobody loses anything by being given the same
        if (role.until) {
            change.giveUntil.push_back(
                {{role.role, role.siteName}, dayEndingAt(*role.until, context.organization.timeZone)});
        } else {
            change.giveRoles.push_back({role.role, role.siteName});
        }
    }
    if (!exactly)
        return change;
    for (const store::Assignment &old : held) {
        if (!sameIn(model, old))
            change.takeRoles.push_back({old.role, old.siteName});
    }
    return change;
}

/// Headings of the licenses that the actor sees on others (A15, R28).
Result<QHash<Id, QString>> seenLicenses(Context &context)
{
    ROLECALL_TRY_LET(sight, sightOf(context));
    QHash<Id, QString> headings;
    for (const store::License &license : sight.licenses)
        headings.insert(license.id, license.heading);
    return headings;
}

/// Calls `plan` for each of `people` once, in their order.
template<typename Plan>
Result<ChangePeople> planForEach(const std::vector<Id> &people, Plan plan)
{
    ChangePeople command;
    QSet<Id> named;
    for (const Id person : people) {
        if (named.contains(person))
            continue;
        named.insert(person);
        ROLECALL_TRY_LET(change, plan(person));
        command.people.push_back(std::move(change));
    }
    return command;
}

} // namespace

Result<FoundPeople> peopleByEmail(Gate &gate, const Session &session, const QStringList &emails)
{
    return askInSight<FoundPeople>(gate, session, [&emails](Context &context) -> Result<FoundPeople> {
        FoundPeople found;
        QSet<QString> asked;
        for (const QString &text : emails) {
            const QString email = text.trimmed();
            const QString key = emailKey(email);
            if (email.isEmpty() || asked.contains(key))
                continue;
            asked.insert(key);
            const Result<User> user = findPerson(context, {0, email}, Purpose::Question);
            if (user)
                found.users.push_back(user->id);
            else if (user.error().code == ErrorCode::NotFound)
                found.unknown << email;
            else
                return tl::unexpected(user.error());
        }
        return found;
    });
}

Result<ChangePeople> sameRolesPlan(Gate &gate, const Session &session, Id model,
                                   const std::vector<Id> &people, bool exactly)
{
    return askInSight<ChangePeople>(gate, session, [&](Context &context) -> Result<ChangePeople> {
        ROLECALL_TRY(findPerson(context, {model, {}}, Purpose::Question));
        ROLECALL_TRY_LET(roles, seenRoles(context, model));
        std::vector<Id> others = people;
        std::erase(others, model);
        return planForEach(others, [&](Id person) -> Result<PersonChange> {
            ROLECALL_TRY_LET(user, seenPerson(context, person));
            std::vector<store::Assignment> held;
            if (user) {
                ROLECALL_TRY_LET(seen, seenRoles(context, person));
                held = std::move(seen);
            }
            return sameRoles(context, person, roles, held, exactly);
        });
    });
}

Result<ChangePeople> leaverPlan(Gate &gate, const Session &session, const std::vector<Id> &people)
{
    return askInSight<ChangePeople>(gate, session, [&](Context &context) -> Result<ChangePeople> {
        ROLECALL_TRY_LET(headings, seenLicenses(context));
        return planForEach(people, [&](Id person) -> Result<PersonChange> {
            PersonChange change{{person, {}}};
            ROLECALL_TRY_LET(user, seenPerson(context, person));
            if (!user)
                return change;
            ROLECALL_TRY_LET(roles, seenRoles(context, person));
            for (const store::Assignment &role : roles)
                change.takeRoles.push_back({role.role, role.siteName});
            if (user->organization != context.organization.id)
                return change; // his status and licenses are not for this organization to change
            ROLECALL_TRY_LET(licenses, store::licensesOf(context.connection, person));
            for (const Id license : licenses) {
                if (const auto heading = headings.constFind(license); heading != headings.cend())
                    change.takeLicenses << *heading;
            }
            change.deactivate = true;
            return change;
        });
    });
}

} // namespace rolecall::gate
