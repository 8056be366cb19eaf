// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"
#include "store/carryoverstore.h"
#include "store/changejournal.h"

/// Inside of the gate: what rows of people are made of, see carryover.h.
namespace rolecall::gate {

/// Not what Control Hub works out for itself.
[[nodiscard]] bool isCarried(domain::Field field);
[[nodiscard]] QString valueOf(bool there);
/// A role as an element of what was held: "site_admin@SITE".
[[nodiscard]] QString heldRole(const QString &role, const QString &site);

/// All that Control Hub holds of somebody who was removed by a command with these changes and had these rows
/// until then: fields by their ids, "licenses" and "roles".
[[nodiscard]] QJsonObject heldThere(const domain::User &user, const std::vector<store::CarryOver> &rows,
                                    const store::Changes &changes, const QDateTime &now);

/// Sites are called otherwise from now on, all at once: some may have got the names of others.
[[nodiscard]] Result<void> renameSites(Context &context, const std::vector<store::RenamedSite> &sites);

} // namespace rolecall::gate
