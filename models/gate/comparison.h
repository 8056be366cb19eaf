// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"

/// The access of two people, of one person before and after a change of roles, or of two roles, side by side.
namespace rolecall::gate {

/// One privilege, on one site where it is a privilege of site roles, on both sides.
struct ComparedRow {
    domain::PrivilegeIndex privilege = 0;
    domain::Id site = 0; ///< 0: not per site
    QString siteName;
    domain::Verdict left;
    domain::Verdict right;
    /// Whether one side may do something that the other may not: another level, or the same one within other
    /// limits (conditions, sites). By which role is no difference.
    bool differs = false;
    /// Of roles: what the tables say is a guess, to be marked "not confirmed".
    bool leftGuess = false;
    bool rightGuess = false;
};

/// Those that differ, then those that are equal; each in the catalogue's order.
struct Comparison {
    std::vector<ComparedRow> rows;
    domain::Holder leftHolder = domain::Holder::Customer; ///< for reasonText()
    domain::Holder rightHolder = domain::Holder::Customer;
    domain::Circumstances state = {}; ///< the same
    QString leftName = {}; ///< of the people; empty for roles
    QString rightName = {};
    bool leftWhole = true; ///< as Person::whole; what is compared comes from the roles that are shown
    bool rightWhole = true;

    [[nodiscard]] size_t differences() const;
};

/// Rows of accessOf(), put side by side; what one side is not told of is none there.
[[nodiscard]] std::vector<ComparedRow> compareAccess(const std::vector<AccessRow> &left,
                                                     const std::vector<AccessRow> &right);

/// Refused like accessOf(), if one of them may not be asked about.
[[nodiscard]] Result<Comparison> comparePeople(Gate &gate, const Session &session, const UserRef &left,
                                               const UserRef &right);

/// A person as he is, and as he would be with `plan`, with all that comes of it. Where the gate would refuse
/// the plan, that refusal. Nothing is changed, and nothing is recorded.
[[nodiscard]] Result<Comparison> comparePlan(Gate &gate, const Session &session, const ChangeRoles &plan);

/// What the tables say of the two roles for somebody of this holder, whatever else is the case: the highest
/// cell of each privilege, its conditions with it. Open to everybody: it tells of nobody.
[[nodiscard]] Comparison compareRoles(domain::RoleIndex left, domain::RoleIndex right, domain::Holder holder);

} // namespace rolecall::gate
