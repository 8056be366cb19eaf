// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace rolecall::test {

/// What SQLite asks of the disk for one workspace file: all that changes it, and what it reads.
struct DiskCall {
    enum class Kind {
        Create, ///< of the journal
        Write,
        Truncate,
        Sync,
        Unlink, ///< of the journal
        SyncFolder, ///< makes creation and unlinking durable
        Read, ///< shown to faults only
    };
    enum class File { Workspace, Journal };

    Kind kind = Kind::Write;
    File file = File::Workspace;
    qint64 offset = 0; ///< bytes; of Truncate the new size
    QByteArray bytes = {}; ///< of Write
    bool grows = false; ///< a Write that goes beyond the end of the file
};

/// The VFS that every connection of this program is opened by, once instance() was called: SQLite's own,
/// which does all the work, and a record of what it is asked to do to one file and its journal. Used by one
/// thread.
class RecordingVfs final {
public:
    /// Registers itself as SQLite's default at the first call; call it before anything is opened.
    static RecordingVfs &instance();
    Q_DISABLE_COPY_MOVE(RecordingVfs)

    /// From now on this file is the one that counts, and nothing is recorded of it yet.
    void watch(const QString &path);
    /// What was done to the watched file and its journal since watch() or the last call of this, in order.
    [[nodiscard]] std::vector<DiskCall> takeCalls();
    /// The watched file as it is, through SQLite's own descriptor: another one would drop its locks (D12).
    [[nodiscard]] QByteArray content() const;

    /// Asked before each call on the watched file: SQLITE_OK lets it be done, anything else is what SQLite
    /// gets instead. The SyncFolder that follows an Unlink is asked about after the journal is gone; that of
    /// a new journal is not, since SQLite takes no notice of its failure.
    using Fault = std::function<int(const DiskCall &)>;
    void setFault(Fault fault); ///< null: none

private:
    RecordingVfs();
};

} // namespace rolecall::test
