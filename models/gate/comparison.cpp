// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/comparison.h"

#include "domain/roletable.h"
#include "gate/asking.h"
#include "gate/sight.h"

#include <map>
#include <set>

using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

using Limits = std::pair<std::set<int>, std::set<Id>>; ///< conditions and sites, both of which narrow

/// What narrows the privilege on this side. A reason without limits makes those of the others idle.
std::set<Limits> limitsOf(const Verdict &verdict)
{
    std::set<Limits> all;
    for (const Reason &reason : verdict.because) {
        Limits limits;
        for (const int index : reason.cell->conditions) {
            // That another role is held too opens the cell and narrows nothing.
            const Condition &condition = Catalogue::instance().conditions()[static_cast<size_t>(index)];
            if (condition.kind != ConditionKind::HoldsOneOf)
                limits.first.insert(index);
        }
        limits.second.insert(reason.sites.begin(), reason.sites.end());
        all.insert(std::move(limits));
    }
    if (all.contains(Limits{}))
        return {Limits{}};
    return all;
}

bool differ(const Verdict &left, const Verdict &right)
{
    return left.level != right.level || limitsOf(left) != limitsOf(right);
}

void putDifferencesFirst(std::vector<ComparedRow> &rows)
{
    for (ComparedRow &row : rows)
        row.differs = differ(row.left, row.right);
    std::ranges::stable_sort(rows, std::ranges::greater(), &ComparedRow::differs);
}

/// A person's rows and what their reasons are told for.
struct Side {
    std::vector<AccessRow> rows;
    Holder holder = Holder::Customer;
    QString name;
    bool whole = true;
};

Result<Side> sideOf(Gate &gate, const Session &session, Context &context, const UserRef &who)
{
    Side side;
    ROLECALL_TRY_LET(rows, accessOf(gate, session, who)); // authorizes
    side.rows = std::move(rows);
    ROLECALL_TRY_LET(user, findPerson(context, who, Purpose::Question));
    ROLECALL_TRY_LET(holder, store::holderOf(context.connection, context.organization.id, user.organization));
    side.holder = holder;
    side.name = user.name();
    side.whole = areRolesShown(context, user.id);
    return side;
}

Comparison sideBySide(const Side &left, const Side &right, const Circumstances &state)
{
    return {compareAccess(left.rows, right.rows),
            left.holder,
            right.holder,
            state,
            left.name,
            right.name,
            left.whole,
            right.whole};
}

/// The highest cell that the role has for the holder and the privilege; null: not applicable.
const Cell *cellOf(RoleIndex role, Holder holder, PrivilegeIndex privilege)
{
    const Cell *highest = nullptr;
    for (const Cell &cell : Catalogue::instance().cells()) {
        if (cell.role == role && cell.privilege == privilege && cell.holders.contains(holder)
            && (!highest || cell.level > highest->level))
            highest = &cell;
    }
    return highest;
}

Verdict verdictOf(const Cell *cell)
{
    Verdict verdict;
    if (cell && cell->level != Level::None) {
        verdict.level = cell->level;
        verdict.because = {Reason{cell, {}}};
    }
    return verdict;
}

} // namespace

size_t Comparison::differences() const
{
    return static_cast<size_t>(std::ranges::count(rows, true, &ComparedRow::differs));
}

std::vector<ComparedRow> compareAccess(const std::vector<AccessRow> &left,
                                       const std::vector<AccessRow> &right)
{
    std::map<std::pair<PrivilegeIndex, Id>, ComparedRow> both;
    const auto row = [&both](const AccessRow &access) -> ComparedRow & {
        ComparedRow &compared = both[{access.privilege, access.site}];
        compared.privilege = access.privilege;
        compared.site = access.site;
        compared.siteName = access.siteName;
        return compared;
    };
    for (const AccessRow &access : left)
        row(access).left = access.verdict;
    for (const AccessRow &access : right)
        row(access).right = access.verdict;
    std::vector<ComparedRow> rows;
    rows.reserve(both.size());
    for (auto &[key, compared] : both)
        rows.push_back(std::move(compared));
    putDifferencesFirst(rows);
    return rows;
}

Result<Comparison> comparePeople(Gate &gate, const Session &session, const UserRef &left,
                                 const UserRef &right)
{
    return ask<Comparison>(gate, session, [&](Context &context) -> Result<Comparison> {
        ROLECALL_TRY_LET(one, sideOf(gate, session, context, left));
        ROLECALL_TRY_LET(other, sideOf(gate, session, context, right));
        return sideBySide(one, other, context.state);
    });
}

Result<Comparison> comparePlan(Gate &gate, const Session &session, const ChangeRoles &plan)
{
    static const SubmitOptions noOptions;
    store::Connection &connection = gate.workspace().connection();
    const bool planned = !plan.give.empty() || !plan.take.empty();
    const bool writes = planned && !gate.workspace().isReadOnly();
    store::Transaction transaction(connection,
                                   writes ? store::Transaction::Kind::Write : store::Transaction::Kind::Read);
    ROLECALL_TRY(transaction.begin());
    Context context{connection, session, noOptions};
    ROLECALL_TRY_LET(now, gate.now());
    context.now = now;
    ROLECALL_TRY(identify(context));
    ROLECALL_TRY_LET(before, sideOf(gate, session, context, plan.user));
    if (!planned)
        return sideBySide(before, before, context.state);
    ROLECALL_TRY(gate.submit(plan, session, {true, true, {}, {}})); // refused without leaving a record
    // Submitted and rolled back with the transaction around it: the gate itself says what comes of the plan.
    store::Transaction inner(connection);
    ROLECALL_TRY(inner.begin());
    ROLECALL_TRY(gate.submit(plan, session, {false, true, {}, {}}));
    // Who was revoked by it (R24) is nobody any more: then all that he had is lost.
    Side after{{}, before.holder, before.name, before.whole};
    if (auto rows = accessOf(gate, session, plan.user))
        after.rows = std::move(*rows);
    else if (rows.error().code != ErrorCode::NotFound)
        return tl::unexpected(rows.error());
    return sideBySide(before, after, context.state);
}

Comparison compareRoles(RoleIndex left, RoleIndex right, Holder holder)
{
    Comparison comparison;
    comparison.leftHolder = comparison.rightHolder = holder;
    for (PrivilegeIndex privilege = 0; privilege < Catalogue::instance().privilegeCount(); ++privilege) {
        const Cell *one = cellOf(left, holder, privilege);
        const Cell *other = cellOf(right, holder, privilege);
        comparison.rows.push_back({privilege,
                                   0,
                                   {},
                                   verdictOf(one),
                                   verdictOf(other),
                                   false,
                                   one && isGuess(*one),
                                   other && isGuess(*other)});
    }
    putDifferencesFirst(comparison.rows);
    return comparison;
}

} // namespace rolecall::gate
