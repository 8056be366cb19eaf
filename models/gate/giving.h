// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"

/// Inside of the gate: who may give and take which role, before it is asked what comes of it.
namespace rolecall::gate {

/// Calls `function` for each constraint of a kind; the first error ends it.
template<typename Function>
[[nodiscard]] Result<void> forEachConstraint(domain::ConstraintKind kind, Function function)
{
    for (const domain::Constraint &constraint : domain::Catalogue::instance().constraints()) {
        if (constraint.kind == kind)
            ROLECALL_TRY(function(constraint));
    }
    return {};
}

/// Asked before the person or the site is looked up: is there anybody to whom the actor could give the role
/// there? R34 if not. A site that is not one of a site administrator's own is refused whether it exists or
/// not.
[[nodiscard]] Result<void> mayGiveToSomebody(Context &context, const RoleRef &ref);

/// Whether there is any role at all that the actor could give to somebody; R34 if not. Roles of sites can be
/// left out.
enum class Roles { All, NotOfSites };
[[nodiscard]] Result<void> mayGiveAnything(Context &context, Roles roles = Roles::All);

/// Before the person or the site is looked up: is there anybody to whom the actor may give, or from whom he
/// may take, what the command names? Giving up one's own is R10's. R34 if not.
[[nodiscard]] Result<void> requireGiving(Context &context, const ChangeRoles &command);

/// Whether the actor may take `role` on `site` from `target`: whoever may give it, and for externals who may
/// change them (R24).
[[nodiscard]] Result<void> mayTake(Context &context, const Party &target, domain::RoleIndex role,
                                   domain::Id site);

/// R24: to leave an external without any role (`left`: those that stay) is to revoke him.
[[nodiscard]] Result<void> mayRevoke(Context &context, const Party &target, domain::RoleMask left);

/// R24: an external without a role is no administrator here any more. What is left of his roles goes, and his
/// row unless another customer of the file knows him. Says so in `notices`.
[[nodiscard]] Result<void> deleteRevoked(Context &context, const domain::User &user,
                                         std::vector<Notice> &notices);

/// What the catalogue says about giving `role` to this person at all: whom it is offered to (R4, R22), R11,
/// R15.
[[nodiscard]] Result<void> checkOffered(Context &context, const Party &target, domain::RoleIndex role,
                                        domain::Id site);

/// R22: how many of the roles of which externals hold only one are among `roles`.
[[nodiscard]] Result<void> checkNumber(domain::Holder holder, domain::RoleMask roles, const QString &name);

/// R10, and R6 where it has a word of its own for it.
[[nodiscard]] tl::unexpected<Error> refuseToOneself(domain::RoleIndex role);

} // namespace rolecall::gate
