// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalogue.h"

#include <QStringList>

#include <vector>

/// A role in plain words, from the catalogue. Texts are in the language of the moment.
namespace rolecall::domain {

/// What a role lets users of some kinds of organizations do.
struct RoleReach {
    QStringList holders; ///< names of the kinds of organizations
    QStringList full; ///< privileges with their conditions; a guess is marked
    QStringList read;
    bool operator==(const RoleReach &) const = default;
};

/// A rule that concerns a role, as far as it does.
struct RoleRule {
    QString rule; ///< "R6"
    QString sentence;
};

struct RoleDescription {
    RoleIndex role = 0;
    QString name;
    QString externalName; ///< where externals' role has a name of its own
    QString category;
    QString place; ///< where it is assigned
    QStringList offeredTo; ///< names of the kinds of organizations
    QString controlHubName;
    QString apiRole; ///< empty where it has none
    std::vector<RoleReach> reaches;
    std::vector<RoleRule> rules; ///< from the constraints of the catalogue, in their order
};
[[nodiscard]] RoleDescription describeRole(RoleIndex role);

} // namespace rolecall::domain
