// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <sys/types.h>

namespace rolecall::store {

/// Notes that this process has a file open through SQLite, as long as it lives. Whoever closes any other
/// descriptor of such a file drops the locks that SQLite holds on it, so that another program could write at
/// the same time (D12).
class LiveFile final {
public:
    explicit LiveFile(const QString &path);
    ~LiveFile();
    Q_DISABLE_COPY_MOVE(LiveFile)

private:
    dev_t m_device = 0;
    ino_t m_inode = 0; ///< 0: there is no such file
};

/// Is it such a file, by this name or another one? To be asked before a file that a person chose is opened;
/// opens nothing itself. May be asked from any thread.
[[nodiscard]] bool isLiveFile(const QString &path);

} // namespace rolecall::store
