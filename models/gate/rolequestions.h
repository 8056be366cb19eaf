// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalogue.h"
#include "gate/questions.h"

/// What the role tables are asked about the people of the organization.
namespace rolecall::gate {

/// Somebody who has a privilege by the cells that were asked about.
struct CellHolder {
    Listed listed;
    QStringList sites; ///< names of those that it is limited to; empty: not limited to sites
    domain::Level level = domain::Level::None; ///< the one he has by all his roles, at least that of the cell
};

/// Those whom the session sees and for whom one of `cells`, which are of one privilege, counts: all its
/// conditions hold and no rule takes the privilege away. By name. R34 if the session sees nobody. Who sees
/// the users of some sites alone is told what comes from roles on these (R13, A15).
[[nodiscard]] Result<std::vector<CellHolder>> heldBy(Gate &gate, const Session &session,
                                                     const std::vector<const domain::Cell *> &cells);

/// Who asks, where and when: what stands on a sheet for everybody who is signed in.
struct Asker {
    domain::User user;
    store::Organization organization;
    QDateTime now;
};
[[nodiscard]] Result<Asker> asker(Gate &gate, const Session &session);

} // namespace rolecall::gate
