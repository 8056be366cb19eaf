// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/protection.h"

#include <functional>

namespace rolecall::store {

struct Salvaged {
    std::vector<Damage> lost; ///< a row each; an empty row: some of the table, `detail` says how many
    qint64 rows = 0; ///< that were saved, of all tables
};

/// Copies every row of a damaged workspace that can be read and is what was written into a new workspace
/// `target` (mode 0600), which must not exist (D9). Rows that refer to lost ones are lost, too. The damaged
/// file is opened for reading only and stays as it is. Of the log what is left is copied as it stands; a
/// record of the saving, by nobody, follows, which tells of the gaps in the chain (see auditchain.h). File
/// errors if the file is no workspace of this schema, or so damaged that not even its tables are known; then
/// no target is left. `progress` may be null; false cancels.
[[nodiscard]] Result<Salvaged> salvage(const QString &damaged, const QString &target,
                                       const std::function<bool(qint64 done, qint64 total)> &progress = {});

} // namespace rolecall::store
