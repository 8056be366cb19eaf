// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QString>

namespace rolecall::ui {

/// Why nothing can be changed in the workspace, and what to do (D7, D11); empty if it is open for writing.
[[nodiscard]] QString readOnlyReason(const tables::WorkspaceInfo &info);

/// What whoever enters a workspace has to know of its file; empty if nothing.
[[nodiscard]] QString openingNotes(const tables::WorkspaceInfo &info);

} // namespace rolecall::ui
