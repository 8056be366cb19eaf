// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <chrono>

namespace rolecall::store {

/// Who holds a workspace for writing. What can't be told is empty.
struct Writer {
    QString program; ///< name of its file: "rolecall"
    qint64 process = 0;
    QString host;
    QString user; ///< of the operating system
    QDateTime since;
    QString lock; ///< path of his lock
    bool canEnd = false; ///< on this computer, of this user: a lock left by a killed one is taken over
};

/// One writer a workspace (D11): the file NAME.rolecall.lock beside it, which says who that is. To be taken
/// before a workspace is opened for writing and to be given back, by the destructor, after it is closed. A
/// lock whose process was killed is taken over; time alone never breaks one. The workspace itself is not
/// opened by this (D12). It keeps two programs apart; that no commit is torn is up to SQLite's own locks.
class WriterLock final {
public:
    enum class State {
        NotTaken, ///< or not needed: what can't be written is opened for reading anyway (D7)
        Taken,
        Held, ///< by somebody else: see writer()
        Failed, ///< it can't be made, although the folder may be written: no room
    };

    /// `workspace` need not be there yet. Links to one file share its lock.
    explicit WriterLock(const QString &workspace);
    Q_DISABLE_COPY_MOVE(WriterLock)

    /// Waits at most so long for another process of the same program, such as a command line's; not for the
    /// window, which holds the workspace as long as it likes.
    State take(std::chrono::milliseconds wait = {});

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Writer &writer() const { return m_writer; } ///< where it is Held
    [[nodiscard]] QString path() const { return m_path; } ///< of the lock
    /// Why nothing may be written, and what to do; where it is Held or Failed.
    [[nodiscard]] Error error() const;

private:
    State tryOnce();
    [[nodiscard]] bool removeUnfinished() const;

    QString m_workspace;
    QString m_path;
    QLockFile m_file;
    State m_state = State::NotTaken;
    Writer m_writer;
};

/// "rolecall (process 4711 of ana on pc7, since 11/22/2026 14:05)", to stand in a sentence.
[[nodiscard]] QString inWords(const Writer &writer);
/// What to do about a lock that may have been left by a program that no longer runs; empty if that can't be.
[[nodiscard]] QString adviceOnLeftLock(const Writer &writer);

} // namespace rolecall::store
