// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/wholefile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

/// Names no organization: which others there are is not for everybody, nor for the log (R33).
tl::unexpected<Error> lacksRole(const Constraint &constraint)
{
    return refusal(constraint.rule,
                   //: %1 is a role
                   Text::tr("A backup holds everything of every organization in the file. Whoever makes or "
                            "restores one must hold this role in each of them, which you do not: %1.")
                       .arg(roleNames(constraint.roles)));
}

} // namespace

Result<void> requireWholeFile(Context &context)
{
    const Constraint &constraint = Catalogue::instance().constraint(ConstraintKind::WholeFile);
    ROLECALL_TRY_LET(customers, store::customers(context.connection));
    for (const store::Organization &customer : customers) {
        ROLECALL_TRY_LET(subject,
                         store::subject(context.connection, context.actor.user, customer.id, context.now));
        if (!subject.maySignIn || !(subject.roles() & constraint.roles))
            return lacksRole(constraint);
    }
    return {};
}

} // namespace rolecall::gate
