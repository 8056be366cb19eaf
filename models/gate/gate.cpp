// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/gate.h"

#include "gate/backups.h"
#include "gate/carryover.h"
#include "gate/daychange.h"
#include "gate/findings.h"

#include <QCoreApplication>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

constexpr qsizetype longestReason = 1024;

template<typename T>
constexpr bool makesWorkspace = std::is_same_v<T, CreateOrganization> || std::is_same_v<T, CreateDemo>;

template<typename T, typename... Others>
constexpr bool isOneOf = (std::is_same_v<T, Others> || ...);

/// Can the command touch the findings about more people than it names: by a site, a license, a relation, or
/// because it does another command?
bool reachesEverybody(const Command &command)
{
    return std::visit(
        []<typename T>(const T & /*what*/) {
            return isOneOf<T, CreateDemo, ImportRoster, ChangePeople, DismissUsers, EditSite, RemoveSite,
                           LinkOrganization, ChangeSetting, Undo, Redo, RestoreBackup>;
        },
        command);
}

/// Authorizes, validates and writes; the caller commits or rolls back.
Result<void> attempt(Context &context, const Command &command)
{
    return std::visit(
        [&context]<typename T>(const T &what) -> Result<void> {
            if constexpr (!makesWorkspace<T>) {
                ROLECALL_TRY(identify(context));
                if (!context.options.dryRun)
                    ROLECALL_TRY(settleDay(context));
            }
            ROLECALL_TRY(apply(context, what));
            return context.outcome.unchanged ? Result<void>() : checkResult(context);
        },
        command);
}

Result<void> writeRecord(Context &context)
{
    context.log.organization = context.organization.id;
    context.log.at = context.now;
    context.log.actor = context.actor.user.id;
    context.log.actorEmail = context.actor.user.fields[domain::Email];
    context.log.actorName = context.actor.user.name();
    if (context.log.before.isEmpty() && context.log.after.isEmpty()) {
        context.log.before = context.outcome.before;
        context.log.after = context.outcome.after;
    }
    ROLECALL_TRY_LET(seq, store::appendRecord(context.connection, context.log));
    if (seq != context.record) // rows and details bear the number already
        return failure(ErrorCode::Internal, {}, u"the record got another number than foreseen"_s);
    context.outcome.record = seq;
    return {};
}

/// Of the backup that precedes a command, by whoever gave it.
store::AuditRecord recordOf(const Context &context, const PendingBackup &backup)
{
    store::AuditRecord log;
    log.organization = context.organization.id;
    log.at = context.now;
    log.actor = context.actor.user.id;
    log.actorEmail = context.actor.user.fields[domain::Email];
    log.actorName = context.actor.user.name();
    log.door = context.log.door;
    log.action = u"backup"_s;
    log.targetKind = u"file"_s;
    log.targetName = backup.name();
    log.after = backup.facts();
    return log;
}

/// What the log says of an attempt that was refused.
store::AuditRecord refusalOf(const Context &context, const Error &error)
{
    store::AuditRecord log = context.log;
    const bool isKnown = context.actor.user.id != 0;
    log.organization = context.organization.id;
    log.at = context.now;
    log.actor = context.actor.user.id;
    log.actorEmail = isKnown ? context.actor.user.fields[domain::Email] : context.session.actor.email;
    log.actorName = isKnown ? context.actor.user.name() : QString();
    log.refused = true;
    log.rule = error.rule;
    log.before = {};
    log.after =
        QJsonObject{{u"message"_s, context.loggedMessage.isEmpty() ? error.message : context.loggedMessage}};
    return log;
}

/// Numbers of people who were added in a batch that was rolled back are given anew: one counts only while it
/// is that of the address.
Result<domain::Id> stillThatOf(store::Connection &connection, domain::Id id, const QString &email)
{
    if (id == 0)
        return id;
    ROLECALL_TRY_LET(user, store::findUser(connection, id));
    const bool same = user && domain::emailKey(user->fields[domain::Email]) == domain::emailKey(email);
    return same ? id : domain::Id(0);
}

/// Exactly one record of the attempt, in a transaction of its own (A18).
Result<void> recordRefusal(store::Connection &connection, store::AuditRecord log)
{
    store::Transaction transaction(connection);
    ROLECALL_TRY(transaction.begin());
    ROLECALL_TRY_LET(customers, store::customers(connection));
    // The one that was worked on may have been made in a batch that was rolled back.
    const bool there =
        std::ranges::find(customers, log.organization, &store::Organization::id) != customers.end();
    if (!there && customers.empty())
        return {};
    if (!there)
        log.organization = customers.front().id;
    ROLECALL_TRY_LET(actor, stillThatOf(connection, log.actor, log.actorEmail));
    log.actor = actor;
    if (log.targetKind == "user"_L1) {
        ROLECALL_TRY_LET(target, stillThatOf(connection, log.target, log.targetEmail));
        log.target = target;
    }
    ROLECALL_TRY(store::appendRecord(connection, log));
    return transaction.commit();
}

} // namespace

Gate::Gate(store::Workspace &workspace, Clock clock)
    : m_workspace(workspace)
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentDateTimeUtc))
{
}

Result<QDateTime> Gate::now()
{
    ROLECALL_TRY_LET(newest, store::newestInstant(m_workspace.connection()));
    const QDateTime clock = m_clock();
    return newest.isValid() && clock < newest ? newest : clock;
}

Result<Outcome> Gate::submit(const Command &command, const Session &session, const SubmitOptions &options)
{
    ROLECALL_TRY_LET(backup, backUpBefore(*this, command, session, options));
    store::Connection &connection = m_workspace.connection();
    Context context{connection, session, options};
    context.log.door = session.door == Door::Window ? u"window"_s : u"command line"_s;
    describe(context.log, command);
    if (context.log.reason.size() > longestReason)
        return badInput(Text::tr("The reason is longer than 1024 characters; shorten it."), 0, u"reason"_s);

    // Where nothing may be written, whether a command would be allowed can still be asked.
    store::Transaction transaction(connection,
                                   connection.isReadOnly() ? store::Transaction::Kind::Read
                                                           : store::Transaction::Kind::Write);
    ROLECALL_TRY(transaction.begin());
    ROLECALL_TRY_LET(instant, now());
    context.now = instant;
    ROLECALL_TRY(connection.execute("PRAGMA defer_foreign_keys = ON")); // see writeDetail()
    ROLECALL_TRY_LET(number, store::nextRecord(connection));
    context.record = backup ? number + 1 : number; // the backup's record stands before it
    context.backup = backup ? backup->name() : QString();

    const auto refuse = [&](const Error &error) -> Result<Outcome> {
        transaction.rollback();
        const bool isRefusal = error.code == ErrorCode::Denied || error.code == ErrorCode::NeedsConfirmation;
        if (isRefusal && !options.dryRun && !m_workspace.isReadOnly()) {
            store::AuditRecord log = refusalOf(context, error);
            if (m_refusals)
                m_refusals->push_back(std::move(log));
            else
                ROLECALL_TRY(recordRefusal(connection, std::move(log)));
        }
        return tl::unexpected(error);
    };
    const bool isJournalPaused = touchesEverybody(command) && !connection.isReadOnly();
    if (!connection.isReadOnly())
        ROLECALL_TRY(isJournalPaused ? store::pauseJournal(connection) : store::dropChanges(connection));
    if (const Result<void> done = attempt(context, command); !done)
        return refuse(done.error());
    if (context.outcome.target == 0)
        context.outcome.target = context.log.target;
    if (options.dryRun || context.outcome.unchanged)
        return context.outcome; // the transaction rolls back
    if (isJournalPaused)
        ROLECALL_TRY(store::resumeJournal(connection));
    ROLECALL_TRY(updateFindings(context, context.outcome.many || reachesEverybody(command)));
    ROLECALL_TRY(updateCarryOver(context, command));
    const store::AuditRecord preceding = backup ? recordOf(context, *backup) : store::AuditRecord();
    if (backup)
        ROLECALL_TRY(store::appendRecord(connection, preceding));
    ROLECALL_TRY(writeRecord(context));
    if (options.beforeCommit) {
        if (const Result<void> done = options.beforeCommit(); !done)
            return refuse(done.error());
    }
    if (backup) { // before the commit: a program that is killed in between leaves a backup too many
        if (const Result<void> placed = backup->place(); !placed)
            return refuse(placed.error());
    }
    const Result<void> committed = transaction.commit();
    if (!committed)
        transaction.rollback();
    if (backup && committed && m_refusals) { // it stays, whatever becomes of what surrounds it
        m_refusals->push_back(preceding);
        m_backup = std::move(backup);
    } else if (backup) {
        backup->settle(connection);
    }
    ROLECALL_TRY(committed);
    return context.outcome;
}

Result<void> Gate::authorize(domain::Action action, const Session &session)
{
    store::Connection &connection = m_workspace.connection();
    store::Transaction transaction(connection, store::Transaction::Kind::Read);
    ROLECALL_TRY(transaction.begin());
    const SubmitOptions options;
    Context context{connection, session, options};
    ROLECALL_TRY_LET(instant, now());
    context.now = instant;
    ROLECALL_TRY(identify(context));
    return require(context, action);
}

bool Gate::needsBackups() const
{
    return !m_workspace.isReadOnly() && !m_trying && !(m_refusals && m_backup);
}

Result<void> Gate::atomically(const std::function<Result<void>()> &work, bool dryRun)
{
    std::vector<store::AuditRecord> refusals;
    store::Transaction transaction(m_workspace.connection());
    ROLECALL_TRY(transaction.begin());
    m_refusals = &refusals;
    m_trying = dryRun;
    Result<void> done = work();
    m_refusals = nullptr;
    m_trying = false;
    const auto settle = qScopeGuard([this, backup = std::exchange(m_backup, nullptr)] {
        if (backup)
            backup->settle(m_workspace.connection());
    });
    if (done && !dryRun) {
        done = transaction.commit();
        if (!done)
            transaction.rollback();
        return done;
    }
    transaction.rollback();
    if (dryRun)
        return done;
    for (store::AuditRecord &log : refusals)
        ROLECALL_TRY(recordRefusal(m_workspace.connection(), std::move(log)));
    return done;
}

} // namespace rolecall::gate
