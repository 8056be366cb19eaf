// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/overviewquestions.h"

#include "gate/asking.h"
#include "gate/questions.h"

using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

Result<std::vector<RoleCount>> countRoles(Context &context)
{
    ROLECALL_TRY(require(context, Action::SeeReports));
    std::vector<RoleCount> counts;
    for (RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role)
        counts.push_back({role, 0, 0});
    store::Statement statement = context.connection.prepare(
        "SELECT role, own, count(*) FROM ("
        "SELECT DISTINCT a.role AS role, a.user AS user, u.organization = a.organization AS own"
        " FROM assignment a JOIN user u ON u.id = a.user"
        " WHERE a.organization = ? AND (a.until IS NULL OR a.until > ?)) GROUP BY role, own");
    statement.bind(context.organization.id).bind(store::toText(context.now));
    while (statement.next()) {
        const auto role = Catalogue::instance().findRole(statement.text(0));
        if (!role)
            continue;
        RoleCount &count = counts[static_cast<size_t>(*role)];
        if (statement.boolean(1))
            count.own = statement.integer(2);
        else if (context.scope.showsExternal(0)) // how many there are is a matter of their list (R34)
            count.external = statement.integer(2);
    }
    ROLECALL_TRY(statement.finish());
    return counts;
}

/// An assignment that ends soon; the person is still to be read.
struct Ending {
    Id user = 0;
    RoleIndex role = 0;
    Id site = 0;
    QDateTime until;
};

Result<std::vector<Ending>> endingsOfAll(Context &context)
{
    std::vector<Ending> endings;
    store::Statement statement =
        context.connection.prepare("SELECT user, role, ifnull(site, 0), until FROM assignment"
                                   " WHERE organization = ? AND until > ? AND until <= ? ORDER BY until, id");
    statement.bind(context.organization.id)
        .bind(store::toText(context.now))
        .bind(store::toText(context.now.addDays(soonInDays)));
    while (statement.next()) {
        if (const auto role = Catalogue::instance().findRole(statement.text(1)))
            endings.push_back(
                {statement.integer(0), *role, statement.integer(2), store::instantFrom(statement.text(3))});
    }
    ROLECALL_TRY(statement.finish());
    return endings;
}

Result<std::vector<EndingAssignment>> listEndings(Context &context)
{
    ROLECALL_TRY(requireSight(context));
    ROLECALL_TRY_LET(endings, endingsOfAll(context));
    std::vector<EndingAssignment> rows;
    for (const Ending &ending : endings) {
        if (!context.scope.hasSite(ending.site)) // of everybody else's roles nothing is told (A15)
            continue;
        ROLECALL_TRY_LET(user, store::findUser(context.connection, ending.user));
        if (!user)
            continue;
        ROLECALL_TRY_LET(seen, isInScope(context, *user));
        if (!seen)
            continue;
        ROLECALL_TRY_LET(holder,
                         store::holderOf(context.connection, context.organization.id, user->organization));
        const SiteFacts *site = context.state.site(ending.site);
        rows.push_back({user->id, user->name(), user->fields[Email], ending.role, holder,
                        site ? site->name : QString(), ending.until});
    }
    return rows;
}

Result<OwnRoles> listOwnRoles(Context &context)
{
    OwnRoles own{context.actor.subject.holder, {}};
    ROLECALL_TRY_LET(
        assignments,
        store::assignmentsOf(context.connection, context.actor.user.id, context.organization.id));
    std::ranges::copy_if(
        assignments, std::back_inserter(own.assignments),
        [&](const store::Assignment &assignment) { return assignment.isValidAt(context.now); });
    return own;
}

} // namespace

Result<std::vector<RoleCount>> administratorsByRole(Gate &gate, const Session &session)
{
    return ask<std::vector<RoleCount>>(gate, session, &countRoles);
}

Result<std::vector<EndingAssignment>> endingSoon(Gate &gate, const Session &session)
{
    return ask<std::vector<EndingAssignment>>(gate, session, &listEndings);
}

Result<std::vector<store::AuditRecord>> lastChanges(Gate &gate, const Session &session)
{
    store::AuditFilter filter;
    filter.limit = lastChangesAtMost;
    ROLECALL_TRY_LET(records, auditLog(gate, session, filter));
    std::ranges::reverse(records);
    return records;
}

Result<OwnRoles> ownRoles(Gate &gate, const Session &session)
{
    return ask<OwnRoles>(gate, session, &listOwnRoles);
}

Overview overview(Gate &gate, const Session &session)
{
    return {administratorsByRole(gate, session), findings(gate, session), endingSoon(gate, session),
            lastChanges(gate, session), ownRoles(gate, session)};
}

} // namespace rolecall::gate
