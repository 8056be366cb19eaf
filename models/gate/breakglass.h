// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/externalquestions.h"

namespace rolecall::gate {

/// What a sheet about break-glass access (R27) tells, all of one moment.
struct BreakGlassAccess {
    struct Person {
        ExternalRow row;
        std::vector<Notice> findings; ///< R25 and R27
    };
    store::Organization organization;
    QDateTime now; ///< UTC
    domain::User actor;
    std::vector<Person> people; ///< by name, at least one
};
/// Of those whom the session may see. Denied where it may see none (R34), and by R27 where nobody is marked.
[[nodiscard]] Result<BreakGlassAccess> breakGlassAccess(Gate &gate, const Session &session);

} // namespace rolecall::gate
