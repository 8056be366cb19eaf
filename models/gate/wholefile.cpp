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

} // namespace

Result<void> requireWholeFile(Context &context)
{
    const Constraint &constraint = Catalogue::instance().constraint(ConstraintKind::WholeFile);
    ROLECALL_TRY_LET(customers, store::customers(context.connection));
    QStringList others;
    for (const store::Organization &customer : customers) {
        ROLECALL_TRY_LET(subject,
                         store::subject(context.connection, context.actor.user, customer.id, context.now));
        if (!subject.maySignIn || !(subject.roles() & constraint.roles))
            others << customer.name;
    }
    if (others.isEmpty())
        return {};
    return refusal(
        constraint.rule,
        //: %1 is a role, %2 the names of one or more organizations
        Text::tr("A backup holds everything of every organization in the file. Whoever makes or "
                 "restores one must hold this role in each of them: %1. You do not hold it in: %2.")
            .arg(roleNames(constraint.roles), others.join(u", "_s)));
}

} // namespace rolecall::gate
