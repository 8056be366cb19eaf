// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/verb.h"
#include "gate/sight.h"
#include "roster/roster.h"
#include "roster/rowreader.h"
#include "store/organizationstore.h"

#include <functional>

namespace rolecall::cli {

/// The people that the filters of `users` select, in the order asked for.
struct Selection {
    store::Organization organization;
    QDateTime now;
    gate::Sight sight; ///< what the actor sees, and of whom
    std::shared_ptr<roster::Roster> roster;
    std::vector<quint32> indices;

    [[nodiscard]] std::vector<domain::Id> ids() const;
};

/// Needs the right to see users (R34), and what they are ordered by (R28).
[[nodiscard]] Result<Selection> select(Context &context, const Arguments &arguments);

/// The field of the profile by which --sort orders; nothing for any other column.
[[nodiscard]] std::vector<domain::Field> orderFields(const Arguments &arguments);

/// Calls `function` for each of the selected people, in order; people who have gone meanwhile are left out.
[[nodiscard]] Result<void>
forEachRow(Context &context, const Selection &selection,
           const std::function<Result<void>(quint32 index, const roster::ListedUser &)> &function);

/// "site_admin@adriatic.example" for a role on a site, else the role's id.
[[nodiscard]] QString assignmentId(domain::RoleIndex role, const QString &siteName);

} // namespace rolecall::cli
