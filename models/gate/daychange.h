// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"

/// Inside of the gate: what comes with the time alone.
namespace rolecall::gate {

/// Before the first command of a day of the organization: brings its findings and what is to be carried over
/// up to date with the roles that ended by themselves since. Nothing where nothing may be written.
[[nodiscard]] Result<void> settleDay(Context &context);

} // namespace rolecall::gate
