// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/command.h"
#include "gate/outcome.h"
#include "store/auditlog.h"
#include "store/workspace.h"

#include <QDateTime>

#include <functional>

namespace rolecall::gate {

class PendingBackup;

/// Through which door a command comes; written into its record.
enum class Door { Window, CommandLine };

/// Who acts. The person is looked up again at every command: roles, status and e-mail count as they are then
/// (A14).
struct Session {
    UserRef actor;
    Door door = Door::CommandLine;
};

struct SubmitOptions {
    bool dryRun = false; ///< does everything, then rolls back and leaves no record
    bool confirmed = false; ///< the second question of R10 was answered with yes
    std::function<bool(qint64 done, qint64 total)> progress = {}; ///< of long commands; false cancels
    /// Called when all is written, before the commit; an error rolls everything back (exports put their file
    /// in place).
    std::function<Result<void>()> beforeCommit = {};
    bool withoutBackup = false; ///< asked: also where no backup can be made before it (D13)
};

/// The only way to change a workspace: authorize, validate, apply, check the result, log, in one transaction.
/// Lives in the thread of its workspace.
class Gate final {
public:
    using Clock = std::function<QDateTime()>;
    /// The workspace must outlive the gate. `clock` is the current time, UTC; tests give their own.
    explicit Gate(store::Workspace &workspace, Clock clock = {});
    Q_DISABLE_COPY_MOVE(Gate)

    /// Does what `command` says, whole or not at all (D2, D3). Denied and NeedsConfirmation change nothing
    /// and, unless it was a dry run, leave one record of the attempt (A18). Command and record have reached
    /// the disk when this returns.
    [[nodiscard]] Result<Outcome> submit(const Command &command, const Session &session,
                                         const SubmitOptions &options = {});

    /// Whether who acts may do `action` now; Denied (R34) names the privilege that is lacking.
    [[nodiscard]] Result<void> authorize(domain::Action action, const Session &session);

    /// Now, but never before the newest record: a clock set back revives nothing (A14).
    [[nodiscard]] Result<QDateTime> now();
    [[nodiscard]] store::Workspace &workspace() { return m_workspace; }

    /// Runs `work` with all that it submits in one transaction; its result tells whether to commit. Refusals
    /// among it keep their records, in transactions of their own, when it is rolled back. A dry run rolls
    /// back in any case and leaves no record.
    [[nodiscard]] Result<void> atomically(const std::function<Result<void>()> &work, bool dryRun = false);

    /// For backups.h: is a backup due before a bulk change? Not before one that is rolled back in any case,
    /// and once before all that atomically() does.
    [[nodiscard]] bool needsBackups() const;

private:
    store::Workspace &m_workspace;
    Clock m_clock;
    std::vector<store::AuditRecord> *m_refusals = nullptr; ///< while atomically() runs: written after its end
    bool m_trying = false; ///< atomically() will roll back
    std::shared_ptr<PendingBackup> m_backup; ///< of the state before atomically(), once there is one
};

} // namespace rolecall::gate
