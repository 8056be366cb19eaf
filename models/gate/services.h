// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"

/// Inside of the gate: what commands and questions on sites and licenses share.
namespace rolecall::gate {

/// Whoever is said to have sold something. Nobody has the id 0; an organization that is not there has an id
/// that no organization has, so that no condition on sellers holds for it.
struct Seller {
    domain::Id id = 0;
    QString name;
    bool partner = false;

    [[nodiscard]] bool isKnown() const { return id >= 0; }
};
/// By the organization's name; an empty one is nobody.
[[nodiscard]] Result<Seller> sellerNamed(Context &context, const QString &name);
[[nodiscard]] tl::unexpected<Error> unknownSeller(const Seller &seller);

/// The facts of a site that is not there, or not yet.
[[nodiscard]] domain::SiteFacts siteToBe(const QString &name);
[[nodiscard]] tl::unexpected<Error> unknownSite(const QString &name);

/// R34 unless the actor may do `action` where `site` is as the facts say, whatever the file says of it.
[[nodiscard]] Result<void> requireOn(Context &context, domain::Action action, const domain::SiteFacts &site);
/// R34 unless the actor may do `action` under no condition: on what nobody sold, and not by a site role
/// alone.
[[nodiscard]] Result<void> requireWithoutCondition(Context &context, domain::Action action);
/// What it is to have such a license or not.
[[nodiscard]] domain::Action changeOf(const store::License &license);
/// requireOn() for having a license or not: by its service and who sold it and, where it is one of a site,
/// for that site (A13).
[[nodiscard]] Result<void> requireChangeOf(Context &context, const store::License &license,
                                           const std::optional<domain::SiteFacts> &site);

/// How a license may be seen, or assigned and removed: by its service and site.
[[nodiscard]] bool maySee(const Context &context, const store::License &license);
[[nodiscard]] domain::Permission mayAssign(const Context &context, const store::License &license);
/// R34 if there is no license that the actor could assign.
[[nodiscard]] Result<void> requireAssigning(Context &context);

/// The name of an organization; empty for nobody.
[[nodiscard]] Result<QString> sellerName(Context &context, domain::Id seller);
/// As the log has them: what is not there has no key.
[[nodiscard]] Result<QJsonObject> toJson(Context &context, const store::Site &site);
[[nodiscard]] Result<QJsonObject> toJson(Context &context, const store::License &license);
/// The headings of `all` that are among `held`, in the order of the roster's columns.
[[nodiscard]] QJsonArray headingsOf(const std::vector<store::License> &all,
                                    const std::vector<domain::Id> &held);

/// Reads sites and licenses anew after a command changed them.
[[nodiscard]] Result<void> refresh(Context &context);

} // namespace rolecall::gate
