// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/making.h"

#include <QFile>

namespace rolecall::gate {

Result<Outcome> makeWorkspace(const QString &path, const Command &command, const MakingOptions &options)
{
    Result<Outcome> outcome = [&]() -> Result<Outcome> {
        ROLECALL_TRY_LET(workspace, store::Workspace::create(path));
        Gate gate(*workspace);
        Result<Outcome> made = gate.submit(command, {{}, options.door}, {false, false, options.progress, {}});
        if (!made) {
            workspace.reset();
            QFile::remove(path); // made above, and holds nothing
        }
        return made;
    }();
    return outcome;
}

} // namespace rolecall::gate
