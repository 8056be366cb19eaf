// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recordingvfs.h"

#include <optional>
#include <random>

namespace rolecall::test {

/// What is found on the disk when the power is back.
struct DiskState {
    QByteArray file;
    std::optional<QByteArray> journal; ///< nothing: there is none
};

/// Writes or truncates; other calls change no content.
void applyTo(QByteArray &content, const DiskCall &call);

/// A disk that keeps for sure only what was synced: of the rest any part may be there when the power is back.
/// Sectors of 512 bytes are written whole or not at all. A folder's changes become durable in their order.
class CrashingDisk final {
public:
    explicit CrashingDisk(QByteArray file);

    void apply(const DiskCall &call);
    /// What may be there if the power goes now: all unsynced writes, none, the last one torn, the places of
    /// new ones with something else in them, and `mixtures` random choices; with each of these, every folder
    /// that is possible. May name a state more than once.
    void forEachState(std::mt19937 &random, int mixtures,
                      const std::function<void(const DiskState &)> &visit) const;

private:
    enum class Fate { Kept, Dropped, Torn, Garbage, Mixed };
    struct Inode {
        QByteArray durable;
        std::vector<DiskCall> pending = {};
    };
    [[nodiscard]] static QByteArray survivor(const Inode &inode, Fate fate, std::mt19937 &random);

    Inode m_file;
    std::vector<Inode> m_journals; ///< each one that was created
    std::vector<std::optional<size_t>> m_folder; ///< the journal of the last sync, and of each change since
};

} // namespace rolecall::test
