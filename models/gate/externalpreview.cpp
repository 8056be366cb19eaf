// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/accesschange.h"
#include "gate/externals.h"

using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

/// Whom a command is about; nobody for those that are about no external administrator.
UserRef personIn(const Command &command)
{
    return std::visit(
        []<typename T>(const T &what) -> UserRef {
            if constexpr (std::is_same_v<T, AddExternal> || std::is_same_v<T, RecordProvisioning>)
                return {0, what.email.trimmed()}; // as the command takes it
            else if constexpr (
                std::is_same_v<
                    T, ChangeExternal> || std::is_same_v<T, RevokeExternal> || std::is_same_v<T, ChangeRoles>)
                return what.user;
            else
                return {};
        },
        command);
}

/// What the person may do; nothing of somebody who is not in the file.
std::vector<AccessRow> accessNow(Gate &gate, const Session &session, const UserRef &who)
{
    return accessOf(gate, session, who).value_or(std::vector<AccessRow>());
}

} // namespace

Result<ExternalPreview> previewExternal(Gate &gate, const Session &session, const Command &command)
{
    store::Connection &connection = gate.workspace().connection();
    store::Transaction transaction(connection,
                                   gate.workspace().isReadOnly() ? store::Transaction::Kind::Read
                                                                 : store::Transaction::Kind::Write);
    ROLECALL_TRY(transaction.begin());
    ExternalPreview preview;
    const UserRef who = personIn(command);
    const std::vector<AccessRow> before = accessNow(gate, session, who);
    const Result<Outcome> asked = gate.submit(command, session, {true, false, {}, {}});
    preview.needsConfirmation = !asked && asked.error().code == ErrorCode::NeedsConfirmation;
    const Result<Outcome> answered = gate.submit(command, session, {true, true, {}, {}});
    if (!answered) {
        preview.needsConfirmation = false;
        preview.refusal = answered.error();
        return preview;
    }
    // Done for real, within what is rolled back at the end of this function.
    ROLECALL_TRY_LET(outcome, gate.submit(command, session, {false, true, {}, {}}));
    preview.unchanged = outcome.unchanged;
    preview.notices = outcome.notices;
    if (const Result<ExternalRow> row = external(gate, session, who))
        preview.roles = row->roles;
    preview.access = accessNow(gate, session, who);
    preview.changes = accessChanges(before, preview.access);
    std::erase_if(preview.access, [](const AccessRow &row) { return row.verdict.level == Level::None; });
    return preview;
}

} // namespace rolecall::gate
