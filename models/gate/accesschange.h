// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"

/// Inside of the gate: what previews tell of the access of one person.
namespace rolecall::gate {

/// What differs, a privilege and site each; a row that is missing on one side is one at none there.
[[nodiscard]] std::vector<PrivilegeChange> accessChanges(const std::vector<AccessRow> &before,
                                                         const std::vector<AccessRow> &after);

} // namespace rolecall::gate
