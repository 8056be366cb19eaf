// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What an import told of what was to be done is taken back with it, and told again.
#include "gate/carryover.h"

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

using store::CarryOver;
using State = CarryOver::State;

/// In a record: there was no row then, only what it would be about.
constexpr auto noRow = "none"_L1;

Result<std::optional<CarryOver>> sameIn(Context &context, const CarryOver &row)
{
    ROLECALL_TRY_LET(
        rows,
        store::carryOversAbout(context.connection, context.organization.id, domain::emailKey(row.email)));
    const auto same = std::ranges::find_if(rows, [&row](const CarryOver &other) {
        return other.aspect == row.aspect && other.item == row.item && other.site == row.site;
    });
    return same == rows.end() ? std::optional<CarryOver>() : std::optional(*same);
}

/// The import had somebody who was removed come back, by the address of Control Hub: the row about that goes.
Result<void> endReturn(Context &context, const CarryOver &former, QJsonArray &replaced)
{
    if (!isGone(former) || former.item.isEmpty())
        return {};
    CarryOver back = former;
    back.email = addressOf(detailsOf(former));
    back.item.clear();
    ROLECALL_TRY_LET(standing, sameIn(context, back));
    if (!standing || standing->state != State::Drift)
        return {};
    replaced.append(store::toJson(*standing));
    return store::removeCarryOver(context.connection, standing->id);
}

/// The row as it has to be now; nothing if Control Hub holds what the workspace does. What was planned since
/// stands.
Result<std::optional<CarryOver>> asOfNow(Context &context, CarryOver row)
{
    ROLECALL_TRY_LET(now, currentValue(context, row));
    if (row.planned == now || row.state == State::Drift)
        return std::optional(std::move(row));
    row.hubValue = row.held();
    row.planned = now;
    row.state = State::Open;
    row.doneAt.reset();
    row.doneBy.clear();
    return row.hubValue == now ? std::optional<CarryOver>() : std::optional(std::move(row));
}

} // namespace

Result<QJsonArray> revertVerdicts(Context &context, const Done &import)
{
    QJsonArray replaced;
    for (const QJsonValue &value : import.record.before.value(formerCarryOver).toArray()) {
        const QJsonObject object = value.toObject();
        CarryOver former = store::carryOverFrom(object);
        if (const Id id = object.value(formerPerson).toInteger(); id != 0) {
            ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
            if (!user)
                continue; // was removed since: what is to be done about him is one row
            former.email = user->fields[Email];
            former.name = user->name();
        }
        const bool wasThere = !object.value(noRow).toBool();
        if (wasThere)
            ROLECALL_TRY(endReturn(context, former, replaced));
        ROLECALL_TRY_LET(standing, sameIn(context, former));
        if (standing && standing->doneAt > import.record.at)
            continue; // somebody ticked it off since
        QJsonObject said = store::toJson(standing.value_or(former));
        if (object.contains(formerPerson))
            said.insert(formerPerson, object.value(formerPerson));
        if (!standing)
            said.insert(noRow, true);
        replaced.append(said);
        std::optional<CarryOver> row;
        if (wasThere) {
            ROLECALL_TRY_LET(now, asOfNow(context, former));
            row = std::move(now);
        }
        if (row) {
            row->id = standing ? standing->id : 0;
            ROLECALL_TRY(store::putCarryOver(context.connection, context.organization.id, *row));
        } else if (standing) {
            ROLECALL_TRY(store::removeCarryOver(context.connection, standing->id));
        }
    }
    return replaced;
}

} // namespace rolecall::gate
