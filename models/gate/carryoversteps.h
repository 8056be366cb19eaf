// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/carryoverquestions.h"

/// Inside of the gate: rows of the list in words. Menus and buttons bear the names that Control Hub gives
/// them.
namespace rolecall::gate {

/// `address`: by which Control Hub knows the person; `revokes`: it is the last role of an external
/// administrator.
[[nodiscard]] CarryOverRow inWords(store::CarryOver row, const QString &address, bool revokes);

} // namespace rolecall::gate
