// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"
#include "gate/sight.h"
#include "store/carryoverstore.h"

/// Inside of the gate: who is shown which rows of what is to be carried over, and who settles them.
namespace rolecall::gate {

/// R13, R28, A15: is the actor shown the person, and that of him which the row is about? Of somebody who was
/// removed whoever sees everybody is told.
[[nodiscard]] Result<bool> isShown(Context &context, const Sight &sight, const store::CarryOver &row);
/// R34: whoever may change it here does it in Control Hub, too, and says that it was done.
[[nodiscard]] Result<void> mayMark(Context &context, const store::CarryOver &row);

} // namespace rolecall::gate
