// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/logquestions.h"

#include "gate/asking.h"

namespace rolecall::gate {

Result<store::Seal> seal(Gate &gate, const Session &session)
{
    return ask<store::Seal>(gate, session, [](Context &context) {
        return store::sealOf(context.connection, context.organization.id);
    });
}

Result<store::LogCheck> verifyLog(Gate &gate, const Session &session, const std::optional<store::Seal> &noted)
{
    return askOfWhoMay<store::LogCheck>(
        gate, session, domain::Action::SeeAuditLog, [&noted](Context &context) {
            return store::checkLog(context.connection, context.organization.id, noted);
        });
}

} // namespace rolecall::gate
