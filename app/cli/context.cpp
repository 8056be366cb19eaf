// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/context.h"

#include "gate/backups.h"
#include "gate/customerquestions.h"
#include "store/filesystem.h"
#include "store/userstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr std::chrono::seconds lockPatience(5); // for another command (D11)

bool hasOrganization(const std::vector<store::Organization> &organizations, domain::Id id)
{
    return std::ranges::find(organizations, id, &store::Organization::id) != organizations.end();
}

} // namespace

Context::Context(Output &output, QIODevice &input)
    : m_output(output)
    , m_input(input)
{
}

Result<void> Context::open()
{
    ROLECALL_TRY(openFile());
    ROLECALL_TRY(useCustomer());
    if (m_purpose == Purpose::Change && m_inBatch != InBatch::Atomically)
        backUpDaily();
    return {};
}

Result<void> Context::openFile()
{
    if (isOpenEnough())
        return {};
    close();
    ROLECALL_TRY_LET(mode, chooseMode());
    ROLECALL_TRY_LET(workspace, store::Workspace::open(m_globals.workspace, mode));
    adopt(std::move(workspace));
    return {};
}

bool Context::isOpenEnough() const
{
    if (!m_workspace)
        return false;
    // What an atomic batch does to the file, it has settled at its beginning.
    if (m_purpose == Purpose::Read || m_inBatch == InBatch::Atomically)
        return true;
    return !m_workspace->isReadOnly() && (m_lock || m_globals.dryRun);
}

/// What is only tried needs no lock: its transaction rolls back, and SQLite's own locks keep others from it.
Result<store::OpenMode> Context::chooseMode()
{
    if (m_purpose == Purpose::Read)
        return store::OpenMode::ReadOnly;
    if (m_globals.dryRun || m_lock)
        return store::OpenMode::ReadWrite;
    auto lock = std::make_unique<store::WriterLock>(m_globals.workspace);
    switch (lock->take(lockPatience)) {
    case store::WriterLock::State::NotTaken:
        return store::OpenMode::ReadWrite; // of what can't be written, for reading by itself
    case store::WriterLock::State::Taken:
        m_lock = std::move(lock);
        if (store::isOnNetwork(m_globals.workspace))
            m_output.warn(store::networkWarning(m_globals.workspace));
        return store::OpenMode::ReadWrite;
    case store::WriterLock::State::Held:
        if (m_purpose == Purpose::Export)
            return store::OpenMode::ReadOnly;
        break;
    case store::WriterLock::State::Failed: // an export that could not be recorded is not made (T1)
        break;
    }
    return tl::unexpected(lock->error());
}

Result<void> Context::lockNew()
{
    m_purpose = Purpose::Change;
    ROLECALL_TRY(chooseMode());
    return {};
}

Result<void> Context::useCustomer()
{
    connection().useCustomer(0);
    ROLECALL_TRY_LET(customers, store::customers(connection()));
    if (m_globals.organization.isEmpty() && customers.size() < 2)
        return {};
    domain::Id chosen = 0;
    if (m_globals.organization.isEmpty()) {
        ROLECALL_TRY_LET(own, customerOfActor(customers));
        chosen = own;
    } else {
        ROLECALL_TRY_LET(found, gate::customerNamed(*m_gate, m_globals.organization));
        chosen = found.id;
    }
    connection().useCustomer(chosen);
    return {};
}

Result<domain::Id> Context::customerOfActor(const std::vector<store::Organization> &customers)
{
    ROLECALL_TRY_LET(actor, store::findUserByEmail(connection(), m_globals.as));
    if (!actor)
        return 0;
    if (hasOrganization(customers, actor->organization))
        return actor->organization;
    ROLECALL_TRY_LET(now, m_gate->now());
    ROLECALL_TRY_LET(own, store::customersOf(connection(), actor->id, now));
    if (own.size() < 2)
        return own.empty() ? 0 : own.front().id;
    QStringList names;
    for (const store::Organization &customer : own)
        names << customer.name;
    return failure(ErrorCode::Usage,
                   Text::tr("%1 holds roles in several organizations; name one of them with "
                            "--organization: %2.")
                       .arg(actor->name(), names.join(u", "_s)));
}

void Context::backUpDaily()
{
    if (m_globals.dryRun || m_globals.as.isEmpty() || m_globals.as == m_askedForDaily || m_withoutBackup
        || m_batchWithoutBackup)
        return;
    m_askedForDaily = m_globals.as;
    const auto made = gate::backUpIfDue(*m_gate, session());
    if (!made) {
        //: %1 is a whole sentence
        m_output.warn(
            Text::tr("Today's backup was not made, and the command goes on. %1").arg(made.error().message));
    }
}

void Context::adopt(std::unique_ptr<store::Workspace> workspace)
{
    close();
    m_workspace = std::move(workspace);
    m_gate = std::make_unique<gate::Gate>(*m_workspace);
    connection().checkTablesBeforeReading(true);
}

void Context::close()
{
    m_gate.reset();
    m_workspace.reset();
}

gate::Session Context::session() const
{
    return {{0, m_globals.as}, gate::Door::CommandLine};
}

gate::SubmitOptions Context::submitOptions(bool confirmed)
{
    gate::SubmitOptions options{m_globals.dryRun, confirmed, progress(), {}};
    options.withoutBackup = m_withoutBackup || m_batchWithoutBackup;
    return options;
}

std::function<bool(qint64, qint64)> Context::progress()
{
    if (!m_output.isWatched())
        return {};
    return [this](qint64 done, qint64 total) {
        m_output.progress(done, total);
        return true;
    };
}

} // namespace rolecall::cli
