// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/backup.h"

namespace rolecall::store {

/// Why a backup was made by itself. Of each kind only the newest are kept.
enum class BackupKind { Daily, BeforeBulkChange, BeforeRestore, BeforeUpgrade };
[[nodiscard]] QString kindId(BackupKind kind); ///< for machines and file names: "before-restore"
[[nodiscard]] int keptOf(BackupKind kind); ///< how many are kept

struct BackupFile {
    QString path;
    BackupKind kind = BackupKind::Daily;
    QDateTime instant; ///< UTC, when it was made
    qint64 size = 0; ///< bytes
};

/// The folder NAME.rolecall-backups beside a workspace, mode 0700, with the backups that were made by
/// themselves. Their names sort by time (`daily-2026-11-22T081500Z.rolecall`); whatever else lies there is
/// left alone.
class BackupFolder final {
public:
    /// `workspace` is the path of the workspace; a link to it stands for the file itself.
    explicit BackupFolder(const QString &workspace);

    [[nodiscard]] QString path() const { return m_path; }
    /// Newest first; looks at names only.
    [[nodiscard]] std::vector<BackupFile> list() const;
    /// The newest one that can be opened and has nothing wrong with it; nothing if there is none, or if that
    /// was cancelled. Reads all of each that it tries.
    [[nodiscard]] std::optional<BackupFile> newestGood(const Progress &progress = {}) const;

    /// Makes the folder, and a name for a new backup in it that nothing has yet.
    [[nodiscard]] Result<QString> prepare(BackupKind kind, const QDateTime &instant) const;
    /// Removes the oldest of a kind, and what a program that was killed a day ago or more left of one. `kept`
    /// stays whatever its age.
    void rotate(BackupKind kind, const QString &kept = {}) const;

private:
    QString m_path;
};

/// Copies the workspace as it is before it is brought up to date (D15). Nothing of it may be open for
/// writing in a transaction.
[[nodiscard]] Result<void> backupBeforeUpgrade(const QString &path, const Progress &progress = {});

} // namespace rolecall::store
