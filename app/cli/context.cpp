// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/context.h"

namespace rolecall::cli {

Context::Context(Output &output, QIODevice &input)
    : m_output(output)
    , m_input(input)
{
}

Result<void> Context::open()
{
    if (m_workspace && (m_mode == store::OpenMode::ReadOnly || !m_workspace->isReadOnly()))
        return {};
    close();
    ROLECALL_TRY_LET(workspace, store::Workspace::open(m_globals.workspace, m_mode));
    adopt(std::move(workspace));
    return {};
}

void Context::adopt(std::unique_ptr<store::Workspace> workspace)
{
    close();
    m_workspace = std::move(workspace);
    m_gate = std::make_unique<gate::Gate>(*m_workspace);
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
