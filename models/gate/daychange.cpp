// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/daychange.h"

#include "gate/carryover.h"
#include "gate/externals.h"
#include "gate/findings.h"
#include "store/findingstore.h"

namespace rolecall::gate {

Result<void> settleDay(Context &context)
{
    if (context.connection.isReadOnly())
        return {};
    const domain::Id organization = context.organization.id;
    ROLECALL_TRY_LET(settled, store::findingsSettledAt(context.connection, organization));
    if (settled.isValid() && dayOf(context, settled) == today(context))
        return {};
    if (settled.isValid())
        ROLECALL_TRY(carryOverEnds(context, settled));
    ROLECALL_TRY(settleFindings(context, settled));
    return store::setFindingsSettledAt(context.connection, organization, context.now);
}

} // namespace rolecall::gate
