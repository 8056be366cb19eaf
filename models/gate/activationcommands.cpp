// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/context.h"
#include "store/activationstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

using store::Activation;
using store::ActivationState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

/// As the log says it, with the e-mail's number where one may take it back.
QJsonObject stateJson(ActivationState state, Id activation = 0)
{
    QJsonObject json{{u"activation"_s, store::toText(state)}};
    if (activation != 0)
        json.insert(u"id"_s, activation);
    return json;
}

/// R18: an own user who is not yet active or holds a contact-center license.
Result<void> checkReceiver(Context &context, const User &user)
{
    if (user.organization != context.organization.id) {
        ROLECALL_TRY_LET(isTold, isInScope(context, user)); // of externals not everybody is (R34)
        return refusal(u"R18"_s,
                       Text::tr("%1 belongs to another organization; activation e-mails go to own users "
                                "alone.")
                           .arg(isTold ? user.name() : user.fields[Email]));
    }
    if (user.status() != UserStatus::Active && user.status() != UserStatus::Inactive)
        return {};
    ROLECALL_TRY_LET(licensed,
                     store::hasContactCenterLicense(context.connection, context.organization.id, user.id));
    if (licensed)
        return {};
    if (user.status() == UserStatus::Inactive) {
        return refusal(
            u"R18"_s,
            Text::tr("%1 is inactive and holds no contact-center license, so there is nothing to be "
                     "activated; change the status first.")
                .arg(user.name()));
    }
    return refusal(u"R18"_s,
                   Text::tr("%1 is active already and holds no contact-center license, so there is nothing "
                            "to be activated; leave this person out.")
                       .arg(user.name()));
}

/// The people of the command, each once; the first who may get no e-mail refuses the whole, and is then the
/// target of its record.
Result<std::vector<User>> receivers(Context &context, const std::vector<UserRef> &refs)
{
    const store::AuditRecord asked = context.log;
    context.log.targetKind = u"user"_s;
    std::vector<User> users;
    std::set<Id> seen;
    for (const UserRef &ref : refs) {
        ROLECALL_TRY_LET(user, findPerson(context, ref));
        ROLECALL_TRY(checkReceiver(context, user));
        if (seen.insert(user.id).second)
            users.push_back(std::move(user));
    }
    if (refs.size() != 1)
        context.log = asked;
    return users;
}

Result<bool> hasEmailThatDidNotFail(Context &context, Id user)
{
    ROLECALL_TRY_LET(found, store::activationsOf(context.connection, context.organization.id, user));
    return std::ranges::any_of(
        found, [](const Activation &activation) { return activation.state != ActivationState::Failed; });
}

} // namespace

Result<void> apply(Context &context, const SendActivation &command)
{
    ROLECALL_TRY(require(context, Action::SendActivation));
    if (command.users.size() != 1)
        context.log.targetName = context.organization.name;
    ROLECALL_TRY_LET(users, receivers(context, command.users));
    qint64 queued = 0;
    for (const User &user : users) {
        if (!command.again) {
            ROLECALL_TRY_LET(hasOne, hasEmailThatDidNotFail(context, user.id));
            if (hasOne)
                continue;
        }
        const Activation activation{
            0, user.id, ActivationState::Pending, context.actor.user.fields[Email], context.now, context.now};
        ROLECALL_TRY_LET(id,
                         store::insertActivation(context.connection, context.organization.id, activation));
        ROLECALL_TRY(
            writeDetail(context, {user.id, user.fields[Email], {}, stateJson(ActivationState::Pending, id)}));
        ++queued;
    }
    context.outcome.unchanged = queued == 0;
    context.outcome.after.insert(u"queued"_s, queued);
    return {};
}

Result<void> apply(Context &context, const RecordActivationExport &command)
{
    ROLECALL_TRY(require(context, Action::SendActivation));
    std::set<Id> people; // a detail each, also of who gets two e-mails
    for (const Id id : command.activations) {
        ROLECALL_TRY_LET(activation, store::findActivation(context.connection, context.organization.id, id));
        if (!activation)
            return failure(ErrorCode::NotFound,
                           Text::tr("One of the activation e-mails is no longer there; export again."));
        if (activation->state != ActivationState::Pending && activation->state != ActivationState::Exported) {
            return refusal(u"R18"_s,
                           Text::tr("One of the activation e-mails was marked as sent or failed meanwhile; "
                                    "export again."));
        }
        if (activation->state == ActivationState::Pending)
            ROLECALL_TRY(
                store::setActivationState(context.connection, id, ActivationState::Exported, context.now));
        if (!people.insert(activation->user).second)
            continue;
        ROLECALL_TRY_LET(user, store::findUser(context.connection, activation->user));
        ROLECALL_TRY(writeDetail(context,
                                 {activation->user, user ? user->fields[Email] : QString(),
                                  stateJson(activation->state), stateJson(ActivationState::Exported)}));
    }
    context.outcome.unchanged = command.activations.empty();
    context.outcome.after.insert(u"rows"_s, static_cast<qint64>(command.activations.size()));
    return {};
}

Result<void> apply(Context &context, const MarkActivation &command)
{
    ROLECALL_TRY(require(context, Action::SendActivation));
    ROLECALL_TRY_LET(user, findPerson(context, command.user));
    ROLECALL_TRY_LET(found, store::activationsOf(context.connection, context.organization.id, user.id));
    if (found.empty()) {
        return failure(
            ErrorCode::NotFound,
            Text::tr("There is no activation e-mail to %1; queue one and export it first.").arg(user.name()));
    }
    const auto left = std::find_if(found.crbegin(), found.crend(), [](const Activation &activation) {
        return activation.state != ActivationState::Pending;
    });
    if (left == found.crend()) {
        return refusal(u"R18"_s,
                       Text::tr("The activation e-mail to %1 still waits in the outbox; export it before "
                                "saying what became of it.")
                           .arg(user.name()));
    }
    const ActivationState state = command.sent ? ActivationState::Sent : ActivationState::Failed;
    context.outcome.before = stateJson(left->state, left->id);
    context.outcome.after = stateJson(state, left->id);
    context.outcome.unchanged = left->state == state;
    if (context.outcome.unchanged)
        return {};
    return store::setActivationState(context.connection, left->id, state, context.now);
}

} // namespace rolecall::gate
