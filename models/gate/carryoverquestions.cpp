// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/carryoverquestions.h"

#include "gate/asking.h"
#include "gate/carryover.h"
#include "gate/carryoversight.h"
#include "gate/carryoversteps.h"

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

using store::CarryOver;

/// Is it the role with which an external administrator goes (R24)?
Result<bool> isRevocation(Context &context, const CarryOver &row)
{
    if (!row.outside || !row.planned.isEmpty())
        return false;
    ROLECALL_TRY_LET(user, store::findUserByEmail(context.connection, row.email));
    if (!user)
        return true;
    ROLECALL_TRY_LET(person, party(context, *user));
    return person.subject.held.empty();
}

Result<KnownAsOf> readAsOf(Context &context)
{
    KnownAsOf known;
    store::Statement statement =
        context.connection.prepare("SELECT at, 1 FROM audit WHERE organization = ?1 AND outcome = 'done'"
                                   " AND action IN ('import-administrators', 'import-roster') AND number > 0"
                                   " UNION ALL SELECT at, 0 FROM audit WHERE organization = ?1 AND number = 1"
                                   " ORDER BY 2 DESC, 1 DESC LIMIT 1");
    statement.bind(context.organization.id);
    if (statement.next()) {
        known.at = store::instantFrom(statement.text(0));
        known.imported = statement.boolean(1);
    }
    ROLECALL_TRY(statement.finish());
    return known;
}

} // namespace

Result<KnownAsOf> knownAsOf(Gate &gate, const Session &session)
{
    return ask<KnownAsOf>(gate, session, &readAsOf);
}

Result<CarryOverList> carryOver(Gate &gate, const Session &session, bool all)
{
    return askInSight<CarryOverList>(gate, session, [all](Context &context) -> Result<CarryOverList> {
        CarryOverList list;
        ROLECALL_TRY_LET(sight, sightOf(context));
        ROLECALL_TRY_LET(rows, store::carryOvers(context.connection, context.organization.id));
        for (CarryOver &row : rows) {
            ROLECALL_TRY_LET(shown, isShown(context, sight, row));
            if (!shown)
                continue;
            const bool isOpen = row.state == CarryOver::State::Open;
            ROLECALL_TRY_LET(now, currentValue(context, row));
            if (isOpen && now == row.held()) // a role that ended by itself leaves nothing to be done
                continue;
            const bool planStands = now == row.planned;
            list.open += isOpen ? 1 : 0;
            if (!isOpen && row.state != CarryOver::State::Drift && !all)
                continue;
            ROLECALL_TRY_LET(revokes, isRevocation(context, row));
            ROLECALL_TRY_LET(user, store::findUserByEmail(context.connection, row.email));
            list.rows.push_back(inWords(std::move(row), revokes));
            list.rows.back().user = user ? user->id : 0;
            list.rows.back().planStands = planStands;
        }
        ROLECALL_TRY_LET(known, readAsOf(context));
        list.known = known;
        return list;
    });
}

} // namespace rolecall::gate
