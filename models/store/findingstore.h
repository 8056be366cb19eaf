// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "store/connection.h"

#include <QDateTime>

namespace rolecall::store {

/// A finding as of the last command. What it says in words follows from the state, not from here.
struct FindingRecord {
    QString id; ///< the rule, with the person's id behind a hyphen where it is about one
    QString rule;
    domain::Id user = 0; ///< 0: it is about the organization
    QDateTime since = {}; ///< UTC
    std::optional<QDateTime> acceptedAt = {}; ///< UTC; nothing: not accepted
    QString acceptedBy = {}; ///< e-mail
    QString acceptedReason = {};
};

/// All of the organization, in the order of their ids.
[[nodiscard]] Result<std::vector<FindingRecord>> findings(Connection &connection, domain::Id organization);
/// Those about one person; with 0 those about the organization itself.
[[nodiscard]] Result<std::vector<FindingRecord>> findingsAbout(Connection &connection,
                                                               domain::Id organization, domain::Id user);
/// Writes a new row, or all of one that is there.
[[nodiscard]] Result<void> putFinding(Connection &connection, domain::Id organization,
                                      const FindingRecord &finding);
[[nodiscard]] Result<void> removeFinding(Connection &connection, domain::Id organization, const QString &id);

/// Up to when roles that end by themselves were looked at for findings; invalid: never.
[[nodiscard]] Result<QDateTime> findingsSettledAt(Connection &connection, domain::Id organization);
[[nodiscard]] Result<void> setFindingsSettledAt(Connection &connection, domain::Id organization,
                                                const QDateTime &at);
/// Users with a role that ended after `from` (if that is valid) and not after `to`, in no order. Looks at
/// every role of the organization.
[[nodiscard]] Result<std::vector<domain::Id>> usersWithRolesEnded(Connection &connection,
                                                                  domain::Id organization,
                                                                  const QDateTime &from, const QDateTime &to);
/// When the newest role of the organization was given; invalid if there is none.
[[nodiscard]] Result<QDateTime> newestGrant(Connection &connection, domain::Id organization);

} // namespace rolecall::store
