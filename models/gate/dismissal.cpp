// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// People who were absent from a roster: all of them are deactivated or removed, or nobody is.
#include "gate/userchanges.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

constexpr qint64 peopleBetweenCalls = 256; // of the progress
constexpr qint64 listedAtMost = 1000; // beyond that lists are read anew

/// Whether the person's row changed.
Result<bool> deactivate(Context &context, const User &user)
{
    ROLECALL_TRY_LET(change, deactivatePerson(context, user));
    if (change.isEmpty())
        return false;
    ROLECALL_TRY(writeDetail(context, {user.id, user.fields[Email], change.before, change.after}));
    context.touch(user.id);
    return true;
}

Result<void> remove(Context &context, const User &user)
{
    ROLECALL_TRY_LET(before, removePerson(context, user));
    return writeDetail(context, {user.id, user.fields[Email], before, {}});
}

Result<bool> dismiss(Context &context, Id id, bool removing)
{
    ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
    if (!user)
        return failure(ErrorCode::NotFound,
                       Text::tr("One of these people is no longer here; the list was out of date."));
    ROLECALL_TRY(requireOwnUser(context, *user));
    ROLECALL_TRY(refuseDismissingOneself(context, *user));
    if (!removing)
        return deactivate(context, *user);
    ROLECALL_TRY(remove(context, *user));
    return true;
}

} // namespace

Result<void> apply(Context &context, const DismissUsers &command)
{
    ROLECALL_TRY(require(context, Action::ChangeUsers));
    context.log.targetName = context.organization.name;
    const std::set<Id> people(command.users.begin(), command.users.end());
    const auto total = static_cast<qint64>(people.size());
    qint64 done = 0;
    qint64 count = 0;
    for (const Id id : people) {
        if (context.options.progress && done % peopleBetweenCalls == 0
            && !context.options.progress(done, total))
            return failure(ErrorCode::Cancelled, Text::tr("This was cancelled; nothing was changed."));
        ROLECALL_TRY_LET(changed, dismiss(context, id, command.remove));
        count += changed ? 1 : 0;
        ++done;
    }
    context.outcome.unchanged = count == 0;
    context.outcome.many = context.outcome.many || count > listedAtMost;
    context.outcome.after.insert(u"count"_s, count);
    return {};
}

} // namespace rolecall::gate
