// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/logquestions.h"

#include "gate/asking.h"

using namespace Qt::StringLiterals;

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

Result<store::AuditRecord> withShownNumbers(store::Connection &connection, store::AuditRecord record)
{
    for (const QString &key : {u"undoes"_s, u"redoes"_s}) {
        const qint64 seq = record.after.value(key).toInteger();
        if (seq == 0)
            continue;
        ROLECALL_TRY_LET(reversed, store::findRecord(connection, seq));
        if (reversed && reversed->organization == record.organization)
            record.after.insert(key, reversed->number);
        else
            record.after.remove(key);
    }
    return record;
}

} // namespace rolecall::gate
