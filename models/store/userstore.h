// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/policy.h"
#include "store/connection.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <functional>

namespace rolecall::store {

/// A role that somebody holds or held: `until` passed means it is over.
struct Assignment {
    domain::Id id = 0;
    domain::Id user = 0;
    domain::RoleIndex role = 0;
    domain::Id site = 0; ///< 0: not per site
    QString siteName;
    QString grantedBy; ///< e-mail
    QDateTime grantedAt; ///< UTC
    std::optional<QDateTime> until; ///< UTC; valid before it
    QString reason;

    [[nodiscard]] bool isValidAt(const QDateTime &now) const { return !until || now < *until; }
};

/// Instants as the file keeps them: UTC, ISO 8601 with milliseconds.
[[nodiscard]] QString toText(const QDateTime &instant);
[[nodiscard]] QDateTime instantFrom(const QString &text);

/// Nothing if there is no such user.
[[nodiscard]] Result<std::optional<domain::User>> findUser(Connection &connection, domain::Id id);
[[nodiscard]] Result<std::optional<domain::User>> findUserByEmail(Connection &connection,
                                                                  const QString &email);
/// Writes a new row and returns its id; `addedIn` is the number of the log record that adds it.
[[nodiscard]] Result<domain::Id> insertUser(Connection &connection, const domain::User &user, qint64 addedIn);
/// Writes all fields of an existing row.
[[nodiscard]] Result<void> updateUser(Connection &connection, const domain::User &user);
/// Removes the row and with it licenses and roles.
[[nodiscard]] Result<void> removeUser(Connection &connection, domain::Id id);

/// Every user of `organization` in the order of their ids, each with the ids of his licenses; memory does not
/// depend on how many there are. An error of `visit` ends the walk and is its result.
using UserVisitor =
    std::function<Result<void>(const domain::User &user, const std::vector<domain::Id> &licenses)>;
[[nodiscard]] Result<void> forEachUser(Connection &connection, domain::Id organization,
                                       const UserVisitor &visit);
/// The headings of User::others of all users of `organization`, in the order of their characters. `proceed`
/// is asked once a user; false is Cancelled.
[[nodiscard]] Result<QStringList> otherColumns(Connection &connection, domain::Id organization,
                                               const std::function<bool()> &proceed);

/// In the order of the catalogue, then by site. Ended ones are included.
[[nodiscard]] Result<std::vector<Assignment>> assignmentsOf(Connection &connection, domain::Id user,
                                                            domain::Id organization);
[[nodiscard]] Result<void> insertAssignment(Connection &connection, domain::Id organization,
                                            const Assignment &assignment);
[[nodiscard]] Result<void> removeAssignment(Connection &connection, domain::Id assignment);
/// Users with a role in the organization that is valid at `now`, in no order.
[[nodiscard]] Result<std::vector<domain::Id>> roleHolders(Connection &connection, domain::Id organization,
                                                          const QDateTime &now);

/// What is asked of people's profiles.
struct ProfileFilter {
    enum class LastAccess { Any, Never, Since, NotSince };
    std::optional<QStringList> departments = {}; ///< as written; an empty one: whoever has none
    LastAccess lastAccess = LastAccess::Any;
    QDateTime instant = {}; ///< of Since and NotSince; whoever was never seen is NotSince
};
/// The users of `organization`, and everybody else with a role in it, whose profiles pass, ascending; no user
/// of another customer where anything is asked (R33). Times not in ISO 8601 are neither Since nor NotSince.
[[nodiscard]] Result<std::vector<domain::Id>>
usersWithProfile(Connection &connection, domain::Id organization, const ProfileFilter &filter);
/// The departments of the users of `organization`, as written, each with the number of people in it; the
/// empty one counts whoever has none.
[[nodiscard]] Result<QHash<QString, qint64>> usersByDepartment(Connection &connection,
                                                               domain::Id organization);

/// Whether the user has a license of one of the sites, or a role on one that is valid at `now`.
[[nodiscard]] Result<bool> belongsToSites(Connection &connection, domain::Id user, domain::Id organization,
                                          const std::vector<domain::Id> &sites, const QDateTime &now);
/// All such users, ascending.
[[nodiscard]] Result<std::vector<domain::Id>> usersOfSites(Connection &connection, domain::Id organization,
                                                           const std::vector<domain::Id> &sites,
                                                           const QDateTime &now);

/// Users with a role in the organization that is valid at `now` and with the license, in no order.
[[nodiscard]] Result<std::vector<domain::Id>> roleHoldersWith(Connection &connection, domain::Id organization,
                                                              const QDateTime &now, domain::Id license);

/// Who the user is for the policy: roles valid at `now`, holder, licenses.
[[nodiscard]] Result<domain::Subject> subject(Connection &connection, const domain::User &user,
                                              domain::Id organization, const QDateTime &now);

} // namespace rolecall::store
