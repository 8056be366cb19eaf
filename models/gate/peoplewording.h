// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/licensechanges.h"

/// Inside of the gate: what a command does to one of several people, in words for whoever acts.
namespace rolecall::gate {

/// A sentence for each role that is given or taken between the two objects of a detail and that the actor
/// sees (A15).
[[nodiscard]] QStringList rolesInWords(const Context &context, const Party &target, const QJsonObject &before,
                                       const QJsonObject &after);
[[nodiscard]] QStringList licensesInWords(const LicenseChange &change);
[[nodiscard]] QString deactivationInWords();
[[nodiscard]] QString removalInWords();

} // namespace rolecall::gate
