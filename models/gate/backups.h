// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"
#include "store/backupfolder.h"
#include "store/organizationstore.h"

/// Backups (D13). Each leaves exactly one record (T1), by whom it was asked for or whose command caused it;
/// where the workspace is open for reading only it is made all the same and leaves none. Restoring is the
/// command RestoreBackup. All of it may last: never in the window's thread.
namespace rolecall::gate {

/// A bulk change of more rows than this is preceded by a backup.
inline constexpr qint64 rowsWithoutBackup = 100;

/// Whether the session may make and restore backups, which hold everything of everybody: only who is full
/// administrator of each customer of the file now (R34).
[[nodiscard]] Result<void> authorizeBackups(Gate &gate, const Session &session);

struct MadeBackup {
    QString path;
    store::BackupFacts facts;
    bool recorded = false;
};

/// A backup that somebody asks for, to a file of his choice; a refusal leaves a record (A18). `progress`
/// false cancels: then there is no file and no record.
struct BackupOptions {
    store::Replace replace = store::Replace::No;
    store::Progress progress = {};
    bool dryRun = false; ///< says what would stand in the way
};
[[nodiscard]] Result<MadeBackup> backUp(Gate &gate, const Session &session, const QString &path,
                                        const BackupOptions &options = {});

/// The daily backup, where it is due: none was made yet today (in the customer's time zone), and something
/// was done before today. Nothing is made for somebody who could do nothing here, nor where nothing may be
/// written. Returns it, or nothing. An error is to be told and is in the way of nothing.
[[nodiscard]] Result<std::optional<MadeBackup>> backUpIfDue(Gate &gate, const Session &session,
                                                            const store::Progress &progress = {});

/// Those that were made by themselves, newest first; for who may restore them.
[[nodiscard]] Result<std::vector<store::BackupFile>> backups(Gate &gate, const Session &session);

/// A backup that precedes a command: written and checked, but not in its place yet. It goes there just before
/// the command is committed, and stays with its record: what is refused, fails or changes nothing leaves none
/// and pushes no older backup out.
class PendingBackup final {
public:
    PendingBackup(store::BackupFolder folder, store::BackupKind kind, QString kept);
    Q_DISABLE_COPY_MOVE(PendingBackup)

    [[nodiscard]] Result<void> write(Gate &gate, const store::Progress &progress);
    [[nodiscard]] QString name() const; ///< of its file
    [[nodiscard]] QJsonObject facts() const; ///< for its record
    [[nodiscard]] Result<void> place(); ///< BackupFailed: then it is not there
    /// Once it is known what became of the command: with its record in the log older ones make room for it,
    /// without it goes.
    void settle(store::Connection &connection);

private:
    store::BackupFolder m_folder;
    store::BackupKind m_kind;
    QString m_kept; ///< stays whatever its age
    QString m_path;
    store::Extent m_extent; ///< what it holds of the customer in use
    store::BackupWriter m_writer;
};

/// What submit() does first: a backup before a restore and before a bulk change; null where none is needed.
/// BackupFailed if it can't be made, unless the options say to go on without; Cancelled; File where it can't
/// be told whether one is needed.
[[nodiscard]] Result<std::unique_ptr<PendingBackup>>
backUpBefore(Gate &gate, const Command &command, const Session &session, const SubmitOptions &options);

} // namespace rolecall::gate
