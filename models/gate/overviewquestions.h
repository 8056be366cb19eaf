// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalogue.h"
#include "gate/findingquestions.h"
#include "store/auditlog.h"
#include "store/userstore.h"

/// What the overview tells. Each part is a question of its own with its own right (R34), so that whoever
/// lacks one sees the others.
namespace rolecall::gate {

/// How many people hold a role now, whether they may sign in or not; whoever holds it on several sites counts
/// once.
struct RoleCount {
    domain::RoleIndex role = 0;
    qint64 own = 0;
    qint64 external = 0; ///< 0 for whoever may not see the list of external administrators
    bool operator==(const RoleCount &) const = default;
};
/// Every role of the catalogue, in its order. Needs SeeReports.
[[nodiscard]] Result<std::vector<RoleCount>> administratorsByRole(Gate &gate, const Session &session);

/// A role of somebody that ends by itself.
struct EndingAssignment {
    domain::Id user = 0;
    QString name;
    QString email;
    domain::RoleIndex role = 0;
    domain::Holder holder = domain::Holder::Customer;
    QString siteName; ///< empty: not held per site
    QDateTime until; ///< UTC; valid before it
};
constexpr int soonInDays = 30;
/// Roles that are valid now and end within `soonInDays` days, the next one first, of those whom the session
/// sees; who sees only the users of some sites gets the roles on these (A15).
[[nodiscard]] Result<std::vector<EndingAssignment>> endingSoon(Gate &gate, const Session &session);

/// The newest records of the log, newest first. Needs SeeAuditLog.
constexpr qint64 lastChangesAtMost = 10;
[[nodiscard]] Result<std::vector<store::AuditRecord>> lastChanges(Gate &gate, const Session &session);

/// What whoever is signed in holds now; open to everybody who can sign in.
struct OwnRoles {
    domain::Holder holder = domain::Holder::Customer;
    std::vector<store::Assignment> assignments;
};
[[nodiscard]] Result<OwnRoles> ownRoles(Gate &gate, const Session &session);

struct Overview {
    Result<std::vector<RoleCount>> administratorsByRole;
    Result<std::vector<FindingRow>> findings; ///< as gate::findings() gives them
    Result<std::vector<EndingAssignment>> endingSoon;
    Result<std::vector<store::AuditRecord>> lastChanges;
    Result<OwnRoles> ownRoles;
};
[[nodiscard]] Overview overview(Gate &gate, const Session &session);

} // namespace rolecall::gate
