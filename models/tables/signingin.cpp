// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Who is signed in to the open workspace, at which of its customers (R33), and what that allows.
#include "gate/backups.h"
#include "tables/openworkspace.h"

using namespace rolecall::domain;

namespace rolecall::tables {

struct WorkspaceService::Entry {
    WorkspaceInfo info;
    SignedIn signedIn;
    Organizations customers;
};

Task WorkspaceService::customers(QObject *context, Reply<Organizations> reply)
{
    return ask<Organizations>([](OpenWorkspace &open, TaskState &) { return gate::customers(*open.gate); },
                              context, std::move(reply));
}

Task WorkspaceService::customerNamed(const QString &name, QObject *context, Reply<store::Organization> reply)
{
    return ask<store::Organization>(
        [name](OpenWorkspace &open, TaskState &) { return gate::customerNamed(*open.gate, name); }, context,
        std::move(reply));
}

Task WorkspaceService::administrators(QObject *context, Reply<std::vector<gate::Listed>> reply)
{
    using People = std::vector<gate::Listed>;
    return ask<People>([](OpenWorkspace &open, TaskState &) { return gate::administrators(*open.gate); },
                       context, std::move(reply));
}

Task WorkspaceService::administrators(Id organization, QObject *context,
                                      Reply<std::vector<gate::Listed>> reply)
{
    using People = std::vector<gate::Listed>;
    const auto work = [organization](OpenWorkspace &open, TaskState &) -> Result<People> {
        const gate::AtCustomer there(*open.gate, organization);
        ROLECALL_TRY(there.done());
        return gate::administrators(*open.gate);
    };
    return ask<People>(work, context, std::move(reply));
}

Task WorkspaceService::signIn(const gate::UserRef &who, QObject *context, Reply<SignedIn> reply)
{
    return signIn(who, 0, context, std::move(reply));
}

Task WorkspaceService::useOrganization(Id organization, QObject *context, Reply<SignedIn> reply)
{
    return signIn({m_signedIn ? m_signedIn->user : 0, {}}, organization, context, std::move(reply));
}

Task WorkspaceService::signIn(const gate::UserRef &who, Id organization, QObject *context,
                              Reply<SignedIn> reply)
{
    const auto work = [who, organization](OpenWorkspace &open, TaskState &) {
        return enter(open, who, organization);
    };
    const int session = m_sessionNumber;
    return ask<Entry>(
        work, this,
        [this, session, context = QPointer<QObject>(context), reply = std::move(reply)](Result<Entry> entry) {
            Result<SignedIn> signedIn = entry.map([](const Entry &there) { return there.signedIn; });
            if (entry && session == m_sessionNumber) {
                entered(std::move(*entry));
            } else if (entry) { // closed or signed out meanwhile
                adopt(entry->info);
                signedIn = failure(ErrorCode::Cancelled, {});
            }
            if (context && reply)
                reply(std::move(signedIn));
        });
}

Result<WorkspaceService::Entry> WorkspaceService::enter(OpenWorkspace &open, const gate::UserRef &who,
                                                        Id organization)
{
    if (organization == 0) {
        ROLECALL_TRY_LET(first, gate::firstCustomerOf(*open.gate, who));
        organization = first;
    }
    gate::AtCustomer there(*open.gate, organization);
    ROLECALL_TRY(there.done());
    const gate::Session session{who, gate::Door::Window};
    ROLECALL_TRY_LET(
        outcome, open.gate->submit(gate::SignIn{}, session, {open.workspace->isReadOnly(), false, {}, {}}));
    ROLECALL_TRY_LET(user, store::findUser(open.workspace->connection(), outcome.target));
    if (!user)
        return failure(ErrorCode::NotFound, tr("This person is no longer here; the list was out of date."));
    const gate::Session known{{user->id, user->fields[Email]}, gate::Door::Window};
    ROLECALL_TRY_LET(info, infoOf(open));
    ROLECALL_TRY_LET(customers, gate::ownCustomers(*open.gate, known));
    const gate::Session before = std::exchange(open.session, known);
    Result<RoleMask> roles = ownRoles(open);
    if (!roles) {
        open.session = before;
        return tl::unexpected(roles.error());
    }
    there.stay();
    return Entry{info, {user->id, user->name(), user->fields[Email], *roles}, customers};
}

/// Nothing stays of whoever was signed in before, and of what he was signed in at.
void WorkspaceService::entered(Entry entry)
{
    ++m_sessionNumber;
    forgetRoster();
    m_signedIn = std::move(entry.signedIn);
    m_customers = std::move(entry.customers);
    m_abilities = {};
    m_nextUndo.reset();
    m_nextRedo.reset();
    adopt(entry.info);
    m_look.start();
    Q_EMIT signedInChanged();
    Q_EMIT rosterReset();
    Q_EMIT recordsAdded();
    refreshAbilities();
    loadRoster();
    backUpDaily();
}

/// Behind the roster in the worker's queue, so that nobody waits for it.
void WorkspaceService::backUpDaily()
{
    using Made = std::optional<gate::MadeBackup>;
    const auto work = [](OpenWorkspace &open, TaskState &state) {
        return gate::backUpIfDue(*open.gate, open.session, reporter(state));
    };
    ask<Made>(work, this, [this](const Result<Made> &made) {
        if (made && *made)
            Q_EMIT recordsAdded();
        else if (!made && made.error().code != ErrorCode::Cancelled)
            Q_EMIT dailyBackupFailed(made.error());
    });
}

/// Follows the worker to the organization that it has come to; what it is asked is meant for that one.
void WorkspaceService::adopt(const WorkspaceInfo &info)
{
    if (!m_info || m_info->path != info.path)
        return;
    if (m_rows)
        m_rows->clear();
    if (m_readConnection)
        m_readConnection->useCustomer(info.organization);
    const bool another = m_info->organization != info.organization;
    m_info = info;
    if (another)
        Q_EMIT infoChanged();
}

void WorkspaceService::signOut()
{
    cancelAll();
    ++m_sessionNumber;
    forgetRoster();
    m_signedIn.reset();
    m_customers.clear();
    if (m_rows)
        m_rows->clear();
    m_pool.start([this] { m_open.session = {}; });
    Q_EMIT signedInChanged();
    Q_EMIT rosterReset();
}

void WorkspaceService::refreshAbilities()
{
    if (!m_signedIn)
        return;
    struct Answer {
        gate::Abilities abilities;
        RoleMask roles = 0;
        Organizations customers;
        std::optional<gate::UndoableRecord> undo;
        std::optional<gate::UndoableRecord> redo;
    };
    const auto work = [](OpenWorkspace &open, TaskState &) -> Result<Answer> {
        ROLECALL_TRY_LET(roles, ownRoles(open));
        // Who may not act any more has nothing to undo, and is not told why by a menu.
        return Answer{gate::abilities(*open.gate, open.session), roles,
                      gate::ownCustomers(*open.gate, open.session).value_or(Organizations()),
                      gate::nextUndo(*open.gate, open.session).value_or(std::nullopt),
                      gate::nextRedo(*open.gate, open.session).value_or(std::nullopt)};
    };
    ask<Answer>(work, this, [this](Result<Answer> answer) {
        if (!answer || !m_signedIn)
            return;
        m_abilities = std::move(answer->abilities);
        m_signedIn->roles = answer->roles;
        m_customers = std::move(answer->customers);
        m_nextUndo = std::move(answer->undo);
        m_nextRedo = std::move(answer->redo);
        Q_EMIT abilitiesChanged();
    });
}

} // namespace rolecall::tables
