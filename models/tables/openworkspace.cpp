// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tables/openworkspace.h"

using namespace rolecall::domain;

namespace rolecall::tables {
namespace {

QHash<QString, int> roleBits()
{
    QHash<QString, int> bits;
    for (RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role)
        bits.insert(Catalogue::instance().role(role).id, role);
    return bits;
}

ReadOnlyCause readOnlyCauseOf(const OpenWorkspace &open)
{
    if (!open.workspace->isReadOnly())
        return ReadOnlyCause::None;
    switch (open.lock->state()) {
    case store::WriterLock::State::Held:
        return ReadOnlyCause::OtherWriter;
    case store::WriterLock::State::Failed:
        return ReadOnlyCause::NoLock;
    case store::WriterLock::State::NotTaken:
    case store::WriterLock::State::Taken:
        break;
    }
    return ReadOnlyCause::File;
}

} // namespace

Result<WorkspaceInfo> infoOf(OpenWorkspace &open)
{
    ROLECALL_TRY_LET(organization, store::customer(open.workspace->connection()));
    WorkspaceInfo info{open.workspace->path(), open.workspace->isReadOnly(), open.workspace->isDemo(),
                       organization.name,      organization.timeZone,        organization.id};
    info.readOnlyCause = readOnlyCauseOf(open);
    info.writer = open.lock->writer();
    info.onNetwork = open.onNetwork;
    return info;
}

Result<void> refreshContext(OpenWorkspace &open)
{
    ROLECALL_TRY_LET(organization, store::customer(open.workspace->connection()));
    ROLECALL_TRY_LET(now, open.gate->now());
    open.loadContext = {organization.id, store::toText(now), roleBits(),
                        gate::scope(*open.gate, open.session).value_or(Scope()), open.session.actor.id};
    return {};
}

Result<RoleMask> ownRoles(OpenWorkspace &open)
{
    ROLECALL_TRY(refreshContext(open));
    roster::LoadContext context = open.loadContext;
    context.scope = Scope::all();
    ROLECALL_TRY_LET(row, roster::loadRow(open.workspace->connection(), context, open.session.actor.id));
    return row ? row->roles : 0;
}

} // namespace rolecall::tables
