// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"
#include "store/activationstore.h"
#include "store/organizationstore.h"

/// What may be asked of the outbox of activation e-mails (R18): by who may send them, nobody else (R34).
namespace rolecall::gate {

/// An e-mail of the outbox, and all that its text depends on, as it is now.
struct OutboxEntry {
    store::Activation activation;
    domain::User receiver;
    bool contactCenter = false; ///< the receiver holds a contact-center license
    QString senderName; ///< of who queued it; empty if that person is no longer known
};

struct Outbox {
    store::Organization organization;
    std::vector<OutboxEntry> entries; ///< oldest first
};

[[nodiscard]] Result<Outbox> outbox(Gate &gate, const Session &session);

} // namespace rolecall::gate
