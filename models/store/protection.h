// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/connection.h"

#include <vector>

/// How damage is noticed before wrong data is shown or saved (D8). Every table of data has a column row_hash,
/// 64 bits of the row's BLAKE2b, and a row in the table `protection` with the count and the sum of them. A
/// connection keeps both in step by TEMP triggers of its own, so that the file holds no code and whatever
/// another program writes does not match.
///
///     SELECT ..., sound FROM checked_user WHERE id = ?
///
/// compares the hash of each row that it finds: a mismatch ends the statement with SQLITE_CORRUPT. There is
/// such a view of every protected table. (`sound` is a column and no condition, since SQLite puts the
/// constants of other conditions in the place of columns before it knows that they hold.) What is read from
/// the tables themselves, in long scans, was checked by findDamage() or will be.
namespace rolecall::store {

/// What is wrong in one place.
struct Damage {
    QString table;
    QString row; ///< its key, parts separated by commas; empty: the table as a whole
    QString detail; ///< untranslated
};

/// Adds row_hash(), row_checked() and row_sum() to SQL. Once for each connection, first of all.
[[nodiscard]] bool addProtectionFunctions(sqlite3 *handle);
/// Makes the views and, for a connection that writes, the triggers. After the schema is known to be ours.
[[nodiscard]] Result<void> guardRows(Connection &connection);
/// Works out all hashes, counts and sums anew: for schema steps, which run without guards.
[[nodiscard]] Result<void> protectAnew(Connection &connection);

/// Everything that is wrong with a table and its indices, at most `limit` places; empty if nothing. Reads all
/// of it.
[[nodiscard]] Result<std::vector<Damage>> findDamage(Connection &connection, const ProtectedTable &table,
                                                     int limit = 1000);
/// Over count and sum of every table but the log's own: what a record of the log vouches for.
[[nodiscard]] Result<QString> stateDigest(Connection &connection);

} // namespace rolecall::store
