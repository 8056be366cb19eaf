// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/verb.h"
#include "store/auditlog.h"

namespace rolecall::cli {

/// What --since, --actor, --target and --limit say. Opens the workspace, once they are understood.
[[nodiscard]] Result<store::AuditFilter> auditFilterFrom(Context &context, const Arguments &arguments);

} // namespace rolecall::cli
