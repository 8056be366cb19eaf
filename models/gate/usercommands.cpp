// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/userchanges.h"

#include "gate/context.h"
#include "gate/findings.h"
#include "gate/sight.h"
#include "store/activationstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

constexpr qsizetype longestField = 1024; // of a profile; a file may bring more

/// Brings the fields of a new or edited user into the form of the store, or says what is wrong with them.
/// Only `given` ones are judged: what an import brought may be longer. A profile is kept as it is, blanks at
/// its edges too, so that a roster that was exported brings nothing new.
Result<void> checkFields(FieldValues &fields, const QList<Field> &given)
{
    for (const Field field : given) {
        QString &value = fields[field];
        const QString heading = fieldInfo(field).id;
        if (field == Email || field == Field::Status)
            value = value.trimmed();
        if (value.contains(QChar::Null))
            return badInput(Text::tr("The text holds a NUL character; remove it."), 0, heading);
        if (value.size() > longestField)
            return badInput(Text::tr("The text is longer than 1024 characters; shorten it."), 0, heading);
    }
    if (const auto problem = emailProblem(fields[Email]))
        return badInput(*problem, 0, fieldInfo(Email).id);
    const auto status = userStatusFrom(fields[Field::Status]);
    if (!status) {
        return badInput(
            Text::tr(
                "The status \"%1\" is not known; use Active, Verified, Not verified, Pending or Inactive.")
                .arg(fields[Field::Status]),
            0, fieldInfo(Field::Status).id);
    }
    fields[Field::Status] = toText(*status);
    return {};
}

/// May the actor be told whose an address is? Not of people of other customers (R33), nor of an external
/// administrator if he may not list those (R34).
Result<bool> isNameable(Context &context, const User &user)
{
    ROLECALL_TRY_LET(known, isKnownHere(context, user));
    if (!known || user.organization == context.organization.id)
        return known;
    return isInScope(context, user);
}

Result<void> checkAddressIsFree(Context &context, const QString &email, Id self)
{
    ROLECALL_TRY_LET(other, store::findUserByEmail(context.connection, email));
    if (other && other->id != self) {
        ROLECALL_TRY_LET(nameable, isNameable(context, *other));
        if (!nameable)
            return badInput(
                Text::tr("The e-mail address %1 can't be used here; enter another one.").arg(email), 0,
                fieldInfo(Email).id);
        return badInput(Text::tr("The e-mail address %1 belongs to %2 already; enter another one.")
                            .arg(email, other->name()),
                        0, fieldInfo(Email).id);
    }
    return {};
}

/// Doing this to oneself gives up all of one's roles: allowed, after a second question (R10).
Result<void> confirmOwnLoss(Context &context, const Party &target, const QString &question)
{
    if (context.isActor(target.user.id) && !target.subject.held.empty() && !context.options.confirmed)
        return tl::unexpected(Error{ErrorCode::NeedsConfirmation, question, u"R10"_s, {}, {}, 0, {}});
    return {};
}

} // namespace

Result<void> requireOwnUser(Context &context, const User &user)
{
    if (user.organization == context.organization.id)
        return {};
    ROLECALL_TRY_LET(seen, isInScope(context, user));
    if (!seen) { // as if there were nobody: whoever may not list externals is told of none
        return failure(
            ErrorCode::NotFound,
            Text::tr("Nobody here has the e-mail address %1; check its spelling.").arg(user.fields[Email]));
    }
    return refusal(u"R34"_s,
                   Text::tr("%1 belongs to another organization, which alone changes or removes the person.")
                       .arg(user.name()));
}

Result<void> changeUser(Context &context, const User &user, const User &edited)
{
    ROLECALL_TRY_LET(target, party(context, user));
    if (edited.fields[Email] != user.fields[Email]
        || edited.fields[Field::Status] != user.fields[Field::Status])
        ROLECALL_TRY(mayTouchAdministrator(context, target));
    if (!maySignIn(edited.status()) && target.subject.maySignIn) {
        ROLECALL_TRY(confirmOwnLoss(
            context, target,
            Text::tr("With this status you can no longer sign in and lose what your roles give "
                     "you. Do you want that?")));
    }
    ROLECALL_TRY(checkAddressIsFree(context, edited.fields[Email], user.id));
    return store::updateUser(context.connection, edited);
}

Result<PersonDifference> deactivatePerson(Context &context, const User &user)
{
    if (user.status() == UserStatus::Inactive)
        return PersonDifference();
    User edited = user;
    edited.fields[Field::Status] = toText(UserStatus::Inactive);
    ROLECALL_TRY(changeUser(context, user, edited));
    const QString key = fieldInfo(Field::Status).id;
    return PersonDifference{{{key, user.fields[Field::Status]}}, {{key, edited.fields[Field::Status]}}};
}

Result<void> refuseDismissingOneself(const Context &context, const User &user)
{
    if (!context.isActor(user.id))
        return {};
    return refusal(u"R10"_s,
                   Text::tr("You are among them (%1): nobody deactivates or removes himself together with "
                            "others. Leave yourself out, or do that in a step of its own.")
                       .arg(user.name()));
}

Result<QJsonObject> removePerson(Context &context, const User &user)
{
    ROLECALL_TRY(requireOwnUser(context, user));
    ROLECALL_TRY_LET(target, party(context, user));
    ROLECALL_TRY(mayTouchAdministrator(context, target));
    ROLECALL_TRY(confirmOwnLoss(context, target,
                                Text::tr("This removes yourself and all of your roles. Do you want that?")));
    ROLECALL_TRY_LET(before, allOf(context, user));
    ROLECALL_TRY(store::removeUser(context.connection, user.id));
    context.outcome.removed.push_back(user.id);
    return before;
}

Result<QJsonObject> allOf(Context &context, const User &user)
{
    QJsonObject all = toJson(user);
    ROLECALL_TRY_LET(addedIn, store::addedIn(context.connection, user.id));
    all.insert(u"added_in"_s, addedIn);
    ROLECALL_TRY_LET(assignments, store::assignmentsOf(context.connection, user.id, context.organization.id));
    if (!assignments.empty())
        all.insert(u"roles"_s, toJson(assignments));
    ROLECALL_TRY_LET(headings, store::licenseHeadingsOf(context.connection, user.id));
    if (!headings.isEmpty())
        all.insert(u"licenses"_s, QJsonArray::fromStringList(headings));
    ROLECALL_TRY_LET(activations, activationsJson(context, user.id));
    if (!activations.isEmpty())
        all.insert(u"activations"_s, activations);
    ROLECALL_TRY_LET(acceptances, acceptancesJson(context, user.id));
    if (!acceptances.isEmpty())
        all.insert(u"accepted_findings"_s, acceptances);
    return all;
}

Result<QJsonArray> activationsJson(Context &context, Id user)
{
    QJsonArray json;
    ROLECALL_TRY_LET(found, store::activationsOf(context.connection, context.organization.id, user));
    for (const store::Activation &activation : found) {
        json.append(QJsonObject{{u"id"_s, activation.id},
                                {u"state"_s, store::toText(activation.state)},
                                {u"queued_by"_s, activation.queuedBy},
                                {u"queued_at"_s, store::toText(activation.queuedAt)},
                                {u"changed_at"_s, store::toText(activation.changedAt)}});
    }
    return json;
}

Result<QJsonArray> acceptancesJson(Context &context, Id user)
{
    QJsonArray json;
    ROLECALL_TRY_LET(rows, store::findingsAbout(context.connection, context.organization.id, user));
    for (const store::FindingRecord &row : rows) {
        if (!row.acceptedAt)
            continue;
        QJsonObject acceptance = acceptanceOf(row);
        acceptance.insert(u"id"_s, row.id);
        acceptance.insert(u"rule"_s, row.rule);
        acceptance.insert(u"since"_s, store::toText(row.since));
        json.append(acceptance);
    }
    return json;
}

Result<void> apply(Context &context, const AddUser &command)
{
    ROLECALL_TRY(require(context, Action::ChangeUsers));
    User user;
    user.organization = context.organization.id;
    user.fields = command.fields;
    if (user.fields[Field::Status].isEmpty())
        user.fields[Field::Status] = toText(UserStatus::Active);
    QList<Field> all, given;
    for (int i = 0; i < FieldCount; ++i) {
        all << static_cast<Field>(i);
        if (!user.fields[static_cast<size_t>(i)].isEmpty())
            given << static_cast<Field>(i);
    }
    ROLECALL_TRY(requireFields(context, given));
    ROLECALL_TRY(checkFields(user.fields, all));
    ROLECALL_TRY(checkAddressIsFree(context, user.fields[Email], 0));
    ROLECALL_TRY_LET(id, store::insertUser(context.connection, user, context.record));
    context.log.target = id;
    context.log.targetEmail = user.fields[Email];
    context.log.targetName = user.name();
    context.outcome.after = toJson(user);
    context.touch(id);
    return {};
}

Result<void> apply(Context &context, const EditUser &command)
{
    ROLECALL_TRY(require(context, Action::ChangeUsers));
    // Before the person is looked at: that nothing would change is not told either (R28).
    ROLECALL_TRY(requireFields(context, command.changes.keys()));
    ROLECALL_TRY_LET(user, findPerson(context, command.user));
    ROLECALL_TRY(requireOwnUser(context, user));
    User edited = user;
    for (auto it = command.changes.cbegin(); it != command.changes.cend(); ++it)
        edited.fields[it.key()] = it.value();
    ROLECALL_TRY(checkFields(edited.fields, command.changes.keys()));
    for (int i = 0; i < FieldCount; ++i) {
        const auto field = static_cast<size_t>(i);
        if (edited.fields[field] != user.fields[field]) {
            context.outcome.before.insert(fieldInfo(static_cast<Field>(i)).id, user.fields[field]);
            context.outcome.after.insert(fieldInfo(static_cast<Field>(i)).id, edited.fields[field]);
        }
    }
    if (context.outcome.after.isEmpty()) {
        context.outcome.unchanged = true;
        return {};
    }
    ROLECALL_TRY(changeUser(context, user, edited));
    context.touch(user.id);
    return {};
}

Result<void> apply(Context &context, const RemoveUser &command)
{
    ROLECALL_TRY(require(context, Action::ChangeUsers));
    ROLECALL_TRY_LET(user, findPerson(context, command.user));
    ROLECALL_TRY_LET(sight, sightOf(context)); // as he acts: it may be himself who goes
    ROLECALL_TRY_LET(before, removePerson(context, user));
    context.log.before = before;
    context.outcome.before = sight.limited(user.id, before);
    return {};
}

} // namespace rolecall::gate
