// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace rolecall::store {

/// The type of the file system that holds a path, as the kernel names it: "ext4", "nfs4", "fuse.sshfs".
using FileSystemType = std::function<QByteArray(const QString &path)>;

/// Of the path, or of its folder where nothing is there yet; empty if it can't be told. Opens nothing (D12).
[[nodiscard]] QByteArray fileSystemType(const QString &path);

/// Is the path on another computer's disk, as far as can be told? Locks are not reliable there, so that two
/// programs could write at once.
[[nodiscard]] bool isOnNetwork(const QString &path, const FileSystemType &typeOf = &fileSystemType);
[[nodiscard]] QString networkWarning(const QString &path); ///< a sentence for people that says what to do

/// May this process write the file, or make it if it is not there, and files beside it (D7)?
[[nodiscard]] bool canBeWritten(const QString &path);

} // namespace rolecall::store
