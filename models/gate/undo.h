// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"

#include <optional>

/// Undo and redo follow from the log alone: whatever a person did and did not take back yet is a stack of
/// records, and so is what was taken back and not done again. Exports, sign-ins, what happened outside (R26)
/// and the making of the workspace are stepped over.
namespace rolecall::gate {

/// What Undo or Redo would be about.
struct UndoableRecord {
    qint64 seq = 0;
    QString action; ///< what was done at first: "grant", "import-roster", ...
    QString target; ///< name of a person, file, site, ...
};

/// What Undo of the session's person would take back; nothing if there is nothing. It may still be refused.
[[nodiscard]] Result<std::optional<UndoableRecord>> nextUndo(Gate &gate, const Session &session);
/// What Redo would do again.
[[nodiscard]] Result<std::optional<UndoableRecord>> nextRedo(Gate &gate, const Session &session);

} // namespace rolecall::gate
