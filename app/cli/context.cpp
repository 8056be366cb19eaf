// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/context.h"

#include "gate/customerquestions.h"
#include "store/userstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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
    return useCustomer();
}

Result<void> Context::openFile()
{
    if (m_workspace && (m_mode == store::OpenMode::ReadOnly || !m_workspace->isReadOnly()))
        return {};
    close();
    ROLECALL_TRY_LET(workspace, store::Workspace::open(m_globals.workspace, m_mode));
    adopt(std::move(workspace));
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
    return {m_globals.dryRun, confirmed, progress(), {}};
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
