// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"

/// Inside of the gate: what is done to the file as a whole, all its customers.
namespace rolecall::gate {

/// R34: backup and restore need the role that the catalogue says in each customer of the file.
[[nodiscard]] Result<void> requireWholeFile(Context &context);

} // namespace rolecall::gate
