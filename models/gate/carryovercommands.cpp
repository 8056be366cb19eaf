// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Ticking off what was carried over to Control Hub, and who is shown it.
#include "gate/carryover.h"
#include "gate/carryoversight.h"
#include "gate/giving.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

using store::CarryOver;
using Aspect = CarryOver::Aspect;
using State = CarryOver::State;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CarryOver)
};

/// Of a person whom the actor sees.
bool isAspectShown(const Context &context, const Sight &sight, const CarryOver &row)
{
    if (row.aspect == Aspect::Profile) {
        const auto field = fieldFromId(row.item);
        return field && sight.fields.test(*field);
    }
    if (row.aspect == Aspect::License) {
        const auto known = std::ranges::find(sight.licenses, row.item, &store::License::heading);
        const bool isHere = known != sight.licenses.end() || sight.hiddenLicenses.contains(row.item);
        // One that is gone, with its site for instance, is none of anybody's sites.
        return isHere ? known != sight.licenses.end()
                      : context.scope.everybody && isShown(context, Detail::Licenses);
    }
    // Whoever sees only users of some sites is told of no other role (A15).
    return row.aspect == Aspect::User || context.scope.everybody || sight.sites.contains(row.site);
}

/// Before anything is looked up: somebody who may change nothing marks nothing.
Result<void> mayMarkAnything(Context &context)
{
    for (const Action action : {Action::ChangeUsers, Action::AssignLicenses, Action::ChangeExternalRoles}) {
        if (permission(context.actor.subject, action, context.state).allowed)
            return {};
    }
    return mayGiveAnything(context);
}

Result<void> tickOff(Context &context, CarryOver &row)
{
    ROLECALL_TRY_LET(now, currentValue(context, row));
    const bool isRead = row.state == State::Confirmed || (row.state == State::Drift && now == row.hubValue);
    if (isRead)
        return store::removeCarryOver(context.connection, row.id);
    row.state = State::Done;
    row.doneAt = context.now;
    row.doneBy = context.actor.user.fields[Email];
    return store::putCarryOver(context.connection, context.organization.id, row);
}

Result<void> putBack(Context &context, CarryOver &row)
{
    ROLECALL_TRY_LET(now, currentValue(context, row));
    if (row.state == State::Confirmed || now == row.hubValue) {
        return badInput(
            Text::tr("The last import settled no. %1: nothing of it is to be done any more. If it "
                     "is still wanted, make the change again.")
                .arg(row.id),
            0, u"id"_s);
    }
    row.state = State::Open;
    row.doneAt.reset();
    row.doneBy.clear();
    return store::putCarryOver(context.connection, context.organization.id, row);
}

} // namespace

Result<void> mayMark(Context &context, const CarryOver &row)
{
    switch (row.aspect) {
    case Aspect::User:
    case Aspect::Profile:
        return require(context, Action::ChangeUsers);
    case Aspect::License:
        return require(context, Action::AssignLicenses);
    case Aspect::Role:
        break;
    }
    const auto role = Catalogue::instance().findRole(row.item);
    if (row.outside || !role)
        return require(context, Action::ChangeExternalRoles);
    return mayGiveToSomebody(context, {*role, row.site});
}

Result<bool> isShown(Context &context, const Sight &sight, const CarryOver &row)
{
    ROLECALL_TRY_LET(user, personOf(context, row));
    if (user && context.isActor(user->id))
        return true;
    if (row.outside) {
        const auto role = Catalogue::instance().findRole(row.item);
        return role && context.scope.showsExternal(maskOf(*role));
    }
    if (!user)
        return context.scope.everybody && isAspectShown(context, sight, row);
    ROLECALL_TRY_LET(seen, isInScope(context, *user));
    return seen && isAspectShown(context, sight, row);
}

Result<void> apply(Context &context, const MarkCarryOver &command)
{
    ROLECALL_TRY(requireSight(context));
    ROLECALL_TRY(mayMarkAnything(context));
    ROLECALL_TRY_LET(sight, sightOf(context));
    const State wanted = command.done ? State::Done : State::Open;
    QJsonArray marked;
    for (const Id id : command.rows) {
        ROLECALL_TRY_LET(row, store::findCarryOver(context.connection, context.organization.id, id));
        bool shown = false;
        if (row) {
            ROLECALL_TRY_LET(is, isShown(context, sight, *row));
            shown = is;
        }
        if (!shown && !context.scope.everybody) // whether it is there or not
            ROLECALL_TRY(require(context, Action::AssignRoles));
        if (!shown) {
            return failure(ErrorCode::NotFound,
                           Text::tr("There is no no. %1 to carry over; it may have ended. Look at the list "
                                    "again.")
                               .arg(id));
        }
        ROLECALL_TRY(mayMark(context, *row));
        if (row->state == wanted)
            continue;
        // What it says of the person is not for everybody who reads the log (R28).
        marked.append(
            QJsonObject{{u"id"_s, id}, {u"email"_s, row->email}, {u"aspect"_s, store::toText(row->aspect)}});
        ROLECALL_TRY(command.done ? tickOff(context, *row) : putBack(context, *row));
    }
    context.log.targetName = context.organization.name;
    context.outcome.unchanged = marked.isEmpty();
    context.outcome.after = {{u"rows"_s, marked}};
    return {};
}

} // namespace rolecall::gate
