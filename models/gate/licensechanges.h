// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"

/// Inside of the gate: giving licenses to people and taking them, for the commands that do so.
namespace rolecall::gate {

/// What is to be given and taken, looked up.
struct LicensePlan {
    std::vector<store::License> all; ///< of the organization
    std::vector<store::License> give;
    std::vector<store::License> take;
};
/// By heading. R34 for what the actor may not assign, before it is said whether it is there.
[[nodiscard]] Result<LicensePlan> licensePlan(Context &context, const QStringList &give,
                                              const QStringList &take);

/// What came of it; of `unchanged` the rest is empty.
struct LicenseChange {
    bool unchanged = true;
    std::vector<store::License> given;
    std::vector<store::License> taken;
    std::vector<domain::Id> before; ///< all that the person had
    std::vector<domain::Id> after;
    std::vector<Notice> notices;
};
/// Gives and takes what is not so already (R17, A15); the person was asked for as `asked`.
[[nodiscard]] Result<LicenseChange> changeLicensesOf(Context &context, const domain::User &user,
                                                     const UserRef &asked, const LicensePlan &plan);

} // namespace rolecall::gate
