// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "store/connection.h"

/// What only taking a command back reads and writes.
namespace rolecall::store {

/// The number of the log record that added the user; 0 if there is no such user.
[[nodiscard]] Result<qint64> addedIn(Connection &connection, domain::Id user);

} // namespace rolecall::store
