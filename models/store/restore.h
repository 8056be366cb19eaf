// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/backup.h"

/// What putting a backup back reads and writes (D13); the gate decides.
namespace rolecall::store {

/// Whether the newest record of each organization in the log of `backup`, as a whole, stands in the one of
/// `live` under the same number, and as many before it: is it an earlier state of the same workspace?
[[nodiscard]] Result<bool> isEarlierStateOf(Connection &live, Connection &backup);

/// Replaces all rows of the tables of data, in the transaction that is open; the log and what is said of the
/// file itself stay. Numbers that were given since are never given again. References must be deferred.
/// Returns the number of rows written.
[[nodiscard]] Result<qint64> replaceData(Connection &live, Connection &backup, const Progress &progress = {});

} // namespace rolecall::store
