// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"

namespace rolecall::gate {

struct MakingOptions {
    Door door = Door::CommandLine;
    std::function<bool(qint64 done, qint64 total)> progress = {}; ///< false cancels
};

/// Makes a workspace file and runs its first command, CreateOrganization or CreateDemo. Refuses a path where
/// something is (File); if the command fails, no file is left.
[[nodiscard]] Result<Outcome> makeWorkspace(const QString &path, const Command &command,
                                            const MakingOptions &options = {});

} // namespace rolecall::gate
