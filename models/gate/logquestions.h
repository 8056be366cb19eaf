// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"
#include "store/auditchain.h"

namespace rolecall::gate {

/// Number and hash of the newest record of the customer that is worked on, for whoever is signed in to note:
/// it tells nothing of the log, and proves it later (T3).
[[nodiscard]] Result<store::Seal> seal(Gate &gate, const Session &session);

/// Works out the whole chain of that customer's log again (T2); with `noted` against a seal. R34 unless the
/// session sees the log.
[[nodiscard]] Result<store::LogCheck> verifyLog(Gate &gate, const Session &session,
                                                const std::optional<store::Seal> &noted = {});

/// A record of undo or redo holds the place in the file of what it took back or did again; people see the
/// number that this has in the log of the organization (R33).
[[nodiscard]] Result<store::AuditRecord> withShownNumbers(store::Connection &connection,
                                                          store::AuditRecord record);

} // namespace rolecall::gate
