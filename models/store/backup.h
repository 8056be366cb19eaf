// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "store/atomicfile.h"
#include "store/connection.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// Copies of a workspace (D13): written through SQLite's backup API while it is in use, opened and checked
/// before they count, whole or not there at all. All of it may last: never in the window's thread.
namespace rolecall::store {

class Workspace;

/// Asked often while something lasts; units are its own. False cancels.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// What a backup holds.
struct BackupFacts {
    qint64 size = 0; ///< bytes
    qint64 records = 0; ///< of the log, of all organizations
    qint64 users = 0; ///< of all organizations
    bool operator==(const BackupFacts &) const = default;
};

/// One backup on its way. It is written under another name in the folder of its target, mode 0600; without a
/// commit nothing is left of it. Errors have the code File and name the folder, or Cancelled.
class BackupWriter final {
public:
    BackupWriter();
    ~BackupWriter();
    Q_DISABLE_COPY_MOVE(BackupWriter)

    /// How the copy is read back: as a workspace of this version, or, where it is one of an older version
    /// that must stay so, as what it is.
    enum class Check { Workspace, AsItIs };

    /// Once for each object. Writes and checks the copy. `source` may be in use, also for writing: then the
    /// state before its transaction is copied, by a connection of its own.
    [[nodiscard]] Result<void> write(Connection &source, const QString &path, Replace replace = Replace::No,
                                     const Progress &progress = {}, Check check = Check::Workspace);
    [[nodiscard]] const BackupFacts &facts() const { return m_facts; } ///< once it is written
    /// Puts it in its place, durably.
    [[nodiscard]] Result<void> commit();
    /// Takes it away again, where it came to its place.
    void withdraw();

private:
    [[nodiscard]] Result<void> makeTemporary(Replace replace);
    [[nodiscard]] Result<void> copy(Connection &source, const Progress &progress);
    [[nodiscard]] Result<void> check(Connection &source, const Progress &progress, Check check);
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] QString temporaryPath() const;
    [[nodiscard]] Error error(int code) const;
    void discard();

    QString m_path; ///< as given
    QString m_folderName;
    QByteArray m_name;
    QByteArray m_temporary; ///< name inside the folder; empty where there is none
    Replace m_replace = Replace::No;
    int m_folder = -1; ///< held open, so that a folder moved meanwhile changes nothing
    bool m_placed = false;
    BackupFacts m_facts;
};

/// Both in one step.
[[nodiscard]] Result<BackupFacts> writeBackup(Connection &source, const QString &path,
                                              Replace replace = Replace::No, const Progress &progress = {});

/// A backup, opened to be read: one that an older Rolecall wrote as a copy that was brought up to date, so
/// that the file itself is never changed.
class OpenBackup final {
public:
    /// Opens and checks all of it; File if there is anything wrong with it. Copies are made in the folder
    /// `scratch`.
    [[nodiscard]] static Result<std::unique_ptr<OpenBackup>> open(const QString &path, const QString &scratch,
                                                                  const Progress &progress = {});
    ~OpenBackup();
    Q_DISABLE_COPY_MOVE(OpenBackup)

    [[nodiscard]] Connection &connection();

private:
    class Scratch;
    OpenBackup();
    std::unique_ptr<Scratch> m_scratch; ///< null where the file itself is open
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace rolecall::store
