// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace rolecall::store {

/// May an existing file be replaced? Only a person says Yes (I11).
enum class Replace { No, Yes };

/// Gives a file of a folder, an open descriptor, the name `to` there: 0, or errno. Never replaces unless told
/// so, also where the file system knows no such renaming.
[[nodiscard]] int renameInFolder(int folder, const QByteArray &from, const QByteArray &to, Replace replace);

/// A file that comes into being whole or not at all (D14). It is written under another name in the folder of
/// its target, mode 0600, and takes the target's place by commit(), after it was read back. Until then, and
/// after every error, the old file is what it was, byte by byte; without a commit nothing is left. All errors
/// have the code File. Belongs to one thread. A target that exists must be a regular file: a folder, link or
/// device is refused.
class AtomicFile final {
public:
    AtomicFile();
    ~AtomicFile();
    Q_DISABLE_COPY_MOVE(AtomicFile)

    /// Once for each object. Replace::No refuses a target that exists, here and again in commit().
    [[nodiscard]] Result<void> open(const QString &path, Replace replace = Replace::No);

    /// What is written goes here: sequential, buffered, owned by this object. After the first error every
    /// write fails and errorString() is a whole sentence for people.
    [[nodiscard]] QIODevice *device() const;

    /// Puts the file in its place, durably: success means that all bytes written are on the disk under the
    /// target's name. One exception to "the old file is unchanged": where only the folder can't be confirmed,
    /// the new file is in place, whole, and the message says so.
    [[nodiscard]] Result<void> commit();

private:
    class Device;

    [[nodiscard]] Result<void> takePlace();
    [[nodiscard]] bool readsBackAsWritten() const;
    void discard();

    QString m_path; ///< as given, for messages
    QByteArray m_name; ///< of the target, inside the folder
    QByteArray m_temporary; ///< name inside the folder; empty where there is none
    Replace m_replace = Replace::No;
    int m_folder = -1; ///< held open, so that a folder moved meanwhile changes nothing
    std::unique_ptr<Device> m_device;
};

} // namespace rolecall::store
