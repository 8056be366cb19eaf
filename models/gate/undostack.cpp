// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/undostack.h"

#include "gate/asking.h"
#include "gate/undo.h"
#include "store/findingstore.h"

#include <QCoreApplication>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

/// Everything else that leaves a record is stepped over, what happened outside too (R26).
const QSet<QString> &undoable()
{
    static const QSet<QString> actions{
        u"user-add"_s,       u"user-edit"_s,       u"user-remove"_s,      u"users-deactivate"_s,
        u"users-remove"_s,   u"grant"_s,           u"revoke"_s,           u"change-roles"_s,
        u"license-assign"_s, u"license-remove"_s,  u"change-licenses"_s,  u"import-roster"_s,
        u"site-add"_s,       u"site-edit"_s,       u"site-remove"_s,      u"import-administrators"_s,
        u"license-add"_s,    u"setting-set"_s,     u"organization-add"_s, u"organization-link"_s,
        u"finding-accept"_s, u"activation-send"_s, u"activation-mark"_s,  u"change-people"_s,
        u"external-add"_s,   u"external-change"_s, u"external-revoke"_s,  u"external-break-glass"_s,
        u"external-test"_s};
    return actions;
}

Result<std::optional<Done>> newestDone(Context &context, qint64 before)
{
    ROLECALL_TRY_LET(
        record,
        store::newestDone(context.connection, context.organization.id, context.actor.user.id, before));
    return record ? std::optional(doneFrom(std::move(*record))) : std::nullopt;
}

/// An acceptance goes with its finding, for good: one that begins anew is not accepted.
Result<bool> isOver(Context &context, const Done &done)
{
    if (done.action != "finding-accept"_L1)
        return false;
    ROLECALL_TRY_LET(rows, store::findings(context.connection, context.organization.id));
    const auto row = std::ranges::find(rows, done.record.targetName, &store::FindingRecord::id);
    return row == rows.end() || (!row->acceptedAt && row->since > done.record.at);
}

/// The newest restore of the file, whoever did it and at which customer: what was done before it is no longer
/// what the data comes from. 0: there is none.
Result<qint64> newestRestore(Context &context)
{
    return context.connection.integer(
        "SELECT max(seq) FROM audit WHERE action = 'restore' AND outcome = 'done'");
}

/// Restoring is taken back by restoring what was before it, never by undo.
tl::unexpected<Error> restoredSince(Context &context, qint64 restore)
{
    const auto record = store::findRecord(context.connection, restore);
    const QString backup = record && *record ? (*record)->after.value("backup"_L1).toString() : QString();
    if (backup.isEmpty()) {
        return refusal(
            u"A17"_s,
            Text::tr("A backup was restored since your last change, so that can't be undone; go back "
                     "by restoring another backup."));
    }
    return refusal(
        u"A17"_s,
        //: %1 is the name of a file
        Text::tr("A backup was restored since your last change, so that can't be undone. The state "
                 "before it is the backup %1: restore that one.")
            .arg(backup));
}

constexpr qint64 newest = std::numeric_limits<qint64>::max();

using Top = Result<std::optional<Done>> (*)(Context &);

Result<std::optional<UndoableRecord>> next(Gate &gate, const Session &session, Top top)
{
    using Next = std::optional<UndoableRecord>;
    return ask<Next>(gate, session, [top](Context &context) -> Result<Next> {
        const Result<std::optional<Done>> done = top(context);
        if (!done && done.error().code == ErrorCode::Denied)
            return Next();
        ROLECALL_TRY(done);
        if (!*done)
            return Next();
        const store::AuditRecord &record = (*done)->record;
        return Next({record.seq, (*done)->action,
                     record.targetName.isEmpty() ? record.targetEmail : record.targetName});
    });
}

} // namespace

Done doneFrom(store::AuditRecord record)
{
    Done done{std::move(record), {}, 0};
    done.action = done.record.action;
    if (!done.isUndo() && !done.isRedo())
        return done;
    QJsonObject &after = done.record.after;
    done.reversed = after.take(done.isUndo() ? u"undoes"_s : u"redoes"_s).toInteger();
    done.action = after.take(u"of"_s).toString();
    return done;
}

Result<std::optional<store::AuditDetail>> partOf(Context &context, const Done &done, Id user)
{
    const store::AuditRecord &record = done.record;
    if (record.targetKind == "user"_L1 && record.target == user)
        return std::optional(store::AuditDetail{user, record.targetEmail, record.before, record.after});
    return store::detailOf(context.connection, record.seq, user);
}

Result<std::optional<Done>> topOfUndo(Context &context)
{
    QSet<qint64> takenBack;
    ROLECALL_TRY_LET(restore, newestRestore(context));
    for (qint64 before = newest;;) {
        ROLECALL_TRY_LET(done, newestDone(context, before));
        if (!done)
            return std::optional<Done>();
        before = done->record.seq;
        if (before <= restore)
            return restoredSince(context, restore);
        if (done->isUndo())
            takenBack.insert(done->reversed);
        else if ((done->isRedo() || undoable().contains(done->action)) && !takenBack.contains(before)) {
            ROLECALL_TRY_LET(over, isOver(context, *done));
            if (!over)
                return done;
        }
    }
}

Result<std::optional<Done>> topOfRedo(Context &context)
{
    QSet<qint64> doneAgain;
    ROLECALL_TRY_LET(restore, newestRestore(context));
    for (qint64 before = newest;;) {
        ROLECALL_TRY_LET(done, newestDone(context, before));
        if (!done || done->record.seq <= restore)
            return std::optional<Done>();
        before = done->record.seq;
        if (done->isRedo())
            doneAgain.insert(done->reversed);
        else if (done->isUndo() && !doneAgain.contains(before)) {
            ROLECALL_TRY_LET(over, isOver(context, *done));
            if (!over)
                return done;
        } else if (!done->isUndo() && undoable().contains(done->action))
            return std::optional<Done>(); // whatever was taken back before it is past
    }
}

std::vector<Done> standing(std::vector<Done> records)
{
    std::vector<Done> stand;
    for (Done &done : records) {
        const auto reversed = std::ranges::find_if(
            stand, [&done](const Done &other) { return other.record.seq == done.reversed; });
        if (done.reversed != 0 && reversed != stand.end())
            stand.erase(reversed);
        else
            stand.push_back(std::move(done));
    }
    return stand;
}

Result<std::vector<Done>> standingSince(Context &context, qint64 record, Id user)
{
    store::AuditFilter later;
    later.afterSeq = record;
    later.user = user;
    ROLECALL_TRY_LET(records, store::records(context.connection, context.organization.id, later));
    std::vector<Done> done;
    for (store::AuditRecord &one : records) {
        if (!one.refused && one.seq > record)
            done.push_back(doneFrom(std::move(one)));
    }
    return standing(std::move(done));
}

Result<std::optional<UndoableRecord>> nextUndo(Gate &gate, const Session &session)
{
    return next(gate, session, &topOfUndo);
}

Result<std::optional<UndoableRecord>> nextRedo(Gate &gate, const Session &session)
{
    return next(gate, session, &topOfRedo);
}

} // namespace rolecall::gate
