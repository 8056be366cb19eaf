// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"

/// Inside of the gate: how questions are asked. Each is authorized first (R34) and answered in one read
/// transaction, so that all of the answer is of one moment.
namespace rolecall::gate {

/// Asks `question` of a context that is identified; the question authorizes for itself.
template<typename T, typename Question>
[[nodiscard]] Result<T> ask(Gate &gate, const Session &session, Question question)
{
    static const SubmitOptions noOptions;
    store::Connection &connection = gate.workspace().connection();
    store::Transaction transaction(connection, store::Transaction::Kind::Read);
    ROLECALL_TRY(transaction.begin());
    Context context{connection, session, noOptions};
    ROLECALL_TRY_LET(now, gate.now());
    context.now = now;
    ROLECALL_TRY(identify(context));
    return question(context);
}

/// The same of who sees somebody beside himself.
template<typename T, typename Question>
[[nodiscard]] Result<T> askInSight(Gate &gate, const Session &session, Question question)
{
    return ask<T>(gate, session, [&question](Context &context) -> Result<T> {
        ROLECALL_TRY(requireSight(context));
        return question(context);
    });
}

/// The same of who may do `action`.
template<typename T, typename Question>
[[nodiscard]] Result<T> askOfWhoMay(Gate &gate, const Session &session, domain::Action action,
                                    Question question)
{
    return ask<T>(gate, session, [&question, action](Context &context) -> Result<T> {
        ROLECALL_TRY(require(context, action));
        return question(context);
    });
}

} // namespace rolecall::gate
