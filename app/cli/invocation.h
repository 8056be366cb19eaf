// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/verb.h"
#include "domain/language.h"

#include <optional>

namespace rolecall::cli {

/// What was asked for, understood: the global options, the verb and its own arguments.
struct Invocation {
    Globals globals;
    const Verb *verb = nullptr;
    Arguments arguments;
};

/// Global options may stand before the verb, between its words and after it; options of the verb follow it.
/// Nothing that is not known is passed over: the error is ErrorCode::Usage.
[[nodiscard]] Result<Invocation> parseInvocation(const QStringList &words, const Globals &defaults);

} // namespace rolecall::cli
