// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/context.h"

#include <QJsonObject>

namespace rolecall::cli {

/// Submits a command and answers with what became of it, beside what `object` says already: `unchanged`,
/// `notices`, `before`, `after`, and `dry_run` where it was one. Opens the workspace.
[[nodiscard]] Result<void> submitCommand(Context &context, const gate::Command &command, bool confirmed,
                                         QJsonObject object);

} // namespace rolecall::cli
