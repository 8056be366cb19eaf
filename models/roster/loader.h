// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/policy.h"
#include "result.h"
#include "roster/roster.h"
#include "store/connection.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace rolecall::roster {

/// From where the workspace is looked at.
struct LoadContext {
    domain::Id organization = 0; ///< the customer
    QString now; ///< UTC as the file has it: "2026-11-21T23:49:00.000Z"; roles that ended by then don't count
    QHash<QString, int> roleIndex; ///< bit of each role by its id; roles that it lacks don't count
    /// Whom the roster holds; of users of sites only the roles there (A15).
    domain::Scope scope = domain::Scope::all();
    domain::Id self = 0; ///< who looks at it: he is in it whoever else is
};

/// Told how far loading is, in parts of `total`; false asks to stop.
using LoadProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads the customer's own users and everybody else who holds a role in it, as far as they are in scope.
/// About a second for a million: for a worker. ErrorCode::Cancelled if `progress` says so.
[[nodiscard]] Result<std::shared_ptr<Roster>>
loadRoster(store::Connection &connection, const LoadContext &context, const LoadProgress &progress = {});

/// The same for one person, whoever he belongs to; nothing if there is no such user in scope.
[[nodiscard]] Result<std::optional<Row>> loadRow(store::Connection &connection, const LoadContext &context,
                                                 domain::Id user);

} // namespace rolecall::roster
