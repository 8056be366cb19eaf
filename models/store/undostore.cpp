// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/undostore.h"

using rolecall::domain::Id;

namespace rolecall::store {

Result<qint64> addedIn(Connection &connection, Id user)
{
    Statement statement = connection.prepare("SELECT added_in FROM user WHERE id = ?");
    const qint64 record = statement.bind(user).next() ? statement.integer(0) : 0;
    ROLECALL_TRY(statement.finish());
    return record;
}

} // namespace rolecall::store
