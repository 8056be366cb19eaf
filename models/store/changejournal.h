// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "store/connection.h"

#include <vector>

/// What the transaction under way did to people, whatever the way: a connection that writes notes by TEMP
/// triggers of its own what each row that changes was before. The notes are TEMP tables, so they go with the
/// transaction if it is rolled back. Commands that touch everybody can do without (pauseJournal()).
namespace rolecall::store {

struct ChangedUser {
    domain::Id id = 0;
    std::optional<domain::User> before; ///< nothing: he was not there; without `others`
};

struct ChangedLicense {
    domain::Id user = 0;
    QString heading;
    bool before = false;
    bool now = false;
};

/// What a role of somebody was or is: valid until then, for good if that is empty.
struct RoleState {
    bool there = false;
    QString until;
    /// `now` as toText() writes it.
    [[nodiscard]] bool isValidAt(const QString &now) const
    {
        return there && (until.isEmpty() || now < until);
    }
};

struct ChangedRole {
    domain::Id organization = 0; ///< the customer
    domain::Id user = 0;
    QString role; ///< id
    QString site; ///< its name now, or the last that it had; empty: not per site
    RoleState before;
    RoleState now;
};

struct RenamedSite {
    domain::Id organization = 0;
    QString before;
    QString now;
};

struct Changes {
    std::vector<ChangedUser> users;
    std::vector<ChangedLicense> licenses; ///< in the order of the users' ids
    std::vector<ChangedRole> roles; ///< the same
    std::vector<RenamedSite> sites;
    std::vector<domain::Id> organizations; ///< those that were not there
};

/// Once for each connection that writes, after the schema is known to be ours.
[[nodiscard]] Result<void> keepJournal(Connection &connection);
/// Notes nothing until resumeJournal() or the end of the transaction if that is rolled back.
[[nodiscard]] Result<void> pauseJournal(Connection &connection);
[[nodiscard]] Result<void> resumeJournal(Connection &connection);
/// Notes what a restore of `backup` will change, before it does: for the time of it the journal is paused.
[[nodiscard]] Result<void> noteDifferences(Connection &live, Connection &backup);
/// Hands out the notes and begins anew.
[[nodiscard]] Result<Changes> takeChanges(Connection &connection);
[[nodiscard]] Result<void> dropChanges(Connection &connection);

} // namespace rolecall::store
