// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/context.h"

namespace rolecall::cli {

/// The exit status that an error ends with; 0 belongs to none.
[[nodiscard]] int exitStatus(ErrorCode code);

/// Makes `globals` those of the verb that follows: form of the output, language, who acts.
void useGlobals(Context &context, const Globals &globals);

/// Understands `words` as options and a verb, and does it. `defaults` are the global options that hold where
/// `words` says nothing else. What the verb answers is in the output; what went wrong is the result.
[[nodiscard]] Result<void> dispatch(Context &context, const QStringList &words, const Globals &defaults);

} // namespace rolecall::cli
