// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

/// Inside of the service: what its worker reads of the workspace that is open, of the customer in use.
namespace rolecall::tables {

[[nodiscard]] Result<WorkspaceInfo> infoOf(OpenWorkspace &open);
/// Brings the load context to this moment. Who may see nobody gets an empty scope.
[[nodiscard]] Result<void> refreshContext(OpenWorkspace &open);
/// The session's own roles, whatever it sees of others.
[[nodiscard]] Result<domain::RoleMask> ownRoles(OpenWorkspace &open);

} // namespace rolecall::tables
