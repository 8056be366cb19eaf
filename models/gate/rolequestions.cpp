// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/rolequestions.h"

#include "gate/asking.h"
#include "gate/sight.h"

#include <QCollator>

#include <algorithm>

using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

/// Calls `visit` with everybody who holds a role and whom the actor sees, as far as he sees his roles.
template<typename Visitor>
Result<void> visitHolders(Context &context, Visitor visit)
{
    ROLECALL_TRY_LET(ids, store::roleHolders(context.connection, context.organization.id, context.now));
    for (const Id id : ids) {
        ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
        if (!user)
            continue;
        ROLECALL_TRY_LET(seen, isInScope(context, *user));
        if (!seen)
            continue;
        ROLECALL_TRY_LET(someone, party(context, *user));
        someone.subject = visibleSubject(context, someone);
        ROLECALL_TRY(visit(someone));
    }
    return {};
}

/// The names of the sites that the cells are limited to for somebody; none where one of them is not.
QStringList siteNames(const std::vector<Reason> &reasons, const Circumstances &state)
{
    QStringList names;
    for (const Reason &reason : reasons) {
        if (reason.sites.empty())
            return {};
        for (const Id site : reason.sites) {
            if (const SiteFacts *facts = state.site(site); facts && !names.contains(facts->name))
                names << facts->name;
        }
    }
    return names;
}

Result<std::vector<CellHolder>> holdersOf(Context &context, const std::vector<const Cell *> &cells)
{
    std::vector<CellHolder> holders;
    if (cells.empty())
        return holders;
    const PrivilegeIndex privilege = cells.front()->privilege;
    ROLECALL_TRY(visitHolders(context, [&](const Party &someone) -> Result<void> {
        const Circumstances state = visibleState(context, someone);
        std::vector<Reason> reasons = countingCells(someone.subject, privilege, {}, state);
        if (reasons.empty())
            return {};
        const Level level = reasons.front().cell->level;
        std::erase_if(reasons, [&cells](const Reason &reason) {
            return std::ranges::find(cells, reason.cell) == cells.end();
        });
        if (reasons.empty())
            return {};
        ROLECALL_TRY_LET(listed, listedAs(context, someone));
        holders.push_back({std::move(listed), siteNames(reasons, state), level});
        return {};
    }));
    const QCollator collator;
    std::ranges::stable_sort(holders, [&collator](const CellHolder &a, const CellHolder &b) {
        return collator.compare(a.listed.user.name(), b.listed.user.name()) < 0;
    });
    return holders;
}

} // namespace

Result<std::vector<CellHolder>> heldBy(Gate &gate, const Session &session,
                                       const std::vector<const Cell *> &cells)
{
    return askInSight<std::vector<CellHolder>>(
        gate, session, [&cells](Context &context) { return holdersOf(context, cells); });
}

Result<Asker> asker(Gate &gate, const Session &session)
{
    return ask<Asker>(gate, session, [](Context &context) -> Result<Asker> {
        return Asker{context.actor.user, context.organization, context.now};
    });
}

} // namespace rolecall::gate
