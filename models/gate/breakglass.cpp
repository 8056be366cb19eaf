// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/breakglass.h"

#include "gate/asking.h"
#include "gate/externals.h"
#include "gate/findings.h"

namespace rolecall::gate {

Result<BreakGlassAccess> breakGlassAccess(Gate &gate, const Session &session)
{
    return ask<BreakGlassAccess>(gate, session, [](Context &context) -> Result<BreakGlassAccess> {
        ROLECALL_TRY_LET(rows, breakGlassExternals(context));
        BreakGlassAccess access{context.organization, context.now, context.actor.user, {}};
        for (ExternalRow &row : rows) {
            ROLECALL_TRY_LET(person, party(context, row.user));
            ROLECALL_TRY_LET(found, findingsOfExternal(context, person));
            std::vector<Notice> notices;
            for (const Finding &finding : found)
                notices.push_back({finding.rule, finding.message});
            access.people.push_back({std::move(row), std::move(notices)});
        }
        return access;
    });
}

} // namespace rolecall::gate
