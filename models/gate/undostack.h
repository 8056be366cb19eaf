// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"

/// Inside of the gate: which record Undo and Redo are about, and what it says.
namespace rolecall::gate {

/// A record of something that was done, as far as it can be taken back. Undo and Redo write records in the
/// form of the commands that would do the same, so that they can be taken back alike.
struct Done {
    store::AuditRecord record; ///< before and after without what follows
    QString action; ///< what was done at first; that of the record unless it is an undo or redo
    qint64 reversed = 0; ///< of an undo or redo: the record that it took back or did again

    [[nodiscard]] bool isUndo() const { return record.action == QStringLiteral("undo"); }
    [[nodiscard]] bool isRedo() const { return record.action == QStringLiteral("redo"); }
};

[[nodiscard]] Done doneFrom(store::AuditRecord record);
/// What the record did to one person: its own before and after, or a detail's. Nothing if it did nothing to
/// him.
[[nodiscard]] Result<std::optional<store::AuditDetail>> partOf(Context &context, const Done &done,
                                                               domain::Id user);

/// The newest thing that the actor did and did not take back; nothing if there is none.
[[nodiscard]] Result<std::optional<Done>> topOfUndo(Context &context);
/// The newest thing that the actor took back and did not do again, unless he did something else since.
[[nodiscard]] Result<std::optional<Done>> topOfRedo(Context &context);

/// Of records in ascending order those whose effect still stands: one that was taken back goes with the one
/// that took it back.
[[nodiscard]] std::vector<Done> standing(std::vector<Done> records);
/// What anybody did after `record` and still stands; with a user only what did something to him.
[[nodiscard]] Result<std::vector<Done>> standingSince(Context &context, qint64 record, domain::Id user = 0);

} // namespace rolecall::gate
