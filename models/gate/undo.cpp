// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/undo.h"

#include "gate/carryover.h"
#include "gate/reversal.h"
#include "gate/sight.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

using Revert = Result<Reverted> (*)(Context &, const Done &);

Revert reverting(const QString &action)
{
    static const QHash<QString, Revert> functions{
        {u"user-add"_s, &revertPerson},
        {u"user-edit"_s, &revertPerson},
        {u"user-remove"_s, &revertPerson},
        {u"grant"_s, &revertPerson},
        {u"revoke"_s, &revertPerson},
        {u"change-roles"_s, &revertPerson},
        {u"license-assign"_s, &revertPerson},
        {u"license-remove"_s, &revertPerson},
        {u"change-licenses"_s, &revertPerson},
        {u"external-add"_s, &revertPerson},
        {u"external-change"_s, &revertPerson},
        {u"external-revoke"_s, &revertPerson},
        {u"external-break-glass"_s, &revertBreakGlass},
        {u"external-test"_s, &revertBreakGlass},
        {u"change-people"_s, &revertPeople},
        {u"users-deactivate"_s, &revertPeople},
        {u"users-remove"_s, &revertPeople},
        {u"import-administrators"_s, &revertPeople},
        {u"import-roster"_s, &revertRoster},
        {u"site-add"_s, &revertSite},
        {u"site-edit"_s, &revertSite},
        {u"site-remove"_s, &revertSite},
        {u"license-add"_s, &revertLicense},
        {u"organization-add"_s, &revertOrganization},
        {u"organization-link"_s, &revertRelation},
        {u"setting-set"_s, &revertSetting},
        {u"finding-accept"_s, &revertAcceptance},
        {u"activation-send"_s, &revertSending},
        {u"activation-mark"_s, &revertMark},
    };
    return functions.value(action);
}

Result<void> reverse(Context &context, const std::optional<Done> &top, const QString &key)
{
    const store::AuditRecord &record = top->record;
    context.log.targetKind = record.targetKind; // so that the history of a person shows it
    context.log.target = record.target;
    context.log.targetEmail = record.targetEmail;
    context.log.targetName = record.targetName;
    if (record.targetKind == "user"_L1)
        context.outcome.target = record.target;
    const Revert revert = reverting(top->action);
    if (!revert)
        return failure(ErrorCode::Internal, {}, u"no way back from "_s + top->action);
    const store::AuditRecord log = context.log;
    ROLECALL_TRY_LET(reverted, revert(context, *top));
    context.log = log;
    const auto marked = [&](QJsonObject after, qint64 number) {
        after.insert(key, number);
        after.insert(u"of"_s, top->action);
        return after;
    };
    ROLECALL_TRY_LET(sight, sightOf(context)); // what is left of it, if it was about the actor's own roles
    if (isImport(top->action)) {
        ROLECALL_TRY_LET(replaced, revertVerdicts(context, *top));
        if (!replaced.isEmpty())
            context.log.before.insert(formerCarryOver, replaced);
    }
    context.outcome.before = sight.limited(record.target, reverted.before);
    context.outcome.after = marked(sight.limited(record.target, reverted.after), record.number);
    for (auto it = reverted.before.constBegin(); it != reverted.before.constEnd(); ++it)
        context.log.before.insert(it.key(), it.value());
    context.log.after = marked(reverted.after, record.seq); // see withShownNumbers()
    return {};
}

} // namespace

tl::unexpected<Error> changedSince(const QString &message)
{
    return refusal(u"A17"_s, message);
}

tl::unexpected<Error> addAnew(const QString &email)
{
    return refusal(u"R23"_s,
                   Text::tr("%1 was an external administrator and was deleted with the last role; add the "
                            "person as an external administrator anew.")
                       .arg(email));
}

Result<void> writePart(Context &context, const store::AuditDetail &part)
{
    if (context.options.dryRun || (part.before.isEmpty() && part.after.isEmpty()))
        return {};
    return store::extendDetail(context.connection, context.record, part);
}

Result<void> proceed(Context &context, qint64 done, qint64 total)
{
    if (context.options.progress && !context.options.progress(done, total))
        return failure(ErrorCode::Cancelled, Text::tr("It was cancelled; nothing was changed."));
    return {};
}

namespace {

/// A17: somebody pressed Undo beside a change, and something else was done or taken back before that came
/// here.
Result<void> requireTurn(qint64 asked, const Done &top)
{
    if (asked == 0 || asked == top.record.seq)
        return {};
    return changedSince(
        Text::tr("This is not your last change any more; look at the log and undo step by step."));
}

} // namespace

Result<void> apply(Context &context, const Undo &command)
{
    ROLECALL_TRY_LET(top, topOfUndo(context));
    if (!top)
        return failure(ErrorCode::NotFound,
                       Text::tr("There is nothing to undo: you have changed nothing here that is not undone "
                                "already."));
    ROLECALL_TRY(requireTurn(command.record, *top));
    return reverse(context, top, u"undoes"_s);
}

Result<void> apply(Context &context, const Redo &command)
{
    ROLECALL_TRY_LET(top, topOfRedo(context));
    if (!top)
        return failure(ErrorCode::NotFound,
                       Text::tr("There is nothing to redo: you have undone nothing since your last change."));
    ROLECALL_TRY(requireTurn(command.record, *top));
    return reverse(context, top, u"redoes"_s);
}

} // namespace rolecall::gate
