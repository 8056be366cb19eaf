// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/verbfunctions.h"
#include "store/auditlog.h"
#include "store/organizationstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// In which way a command is about an earlier one: keys of the answer and of the log, and what people read.
struct Direction {
    gate::Command command;
    QString answerKey; ///< the number of the record that was taken back or done again
    QString logKey;
    QString done; ///< %1 is an action of the log, %2 on whom or what
    QString tried;
};

Result<void> submit(Context &context, const Arguments &arguments, const Direction &direction)
{
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(outcome,
                     context.gate().submit(direction.command, context.session(),
                                           context.submitOptions(arguments.has("yes"_L1))));
    const qint64 number = outcome.after.value(direction.logKey).toInteger();
    const QString action = outcome.after.value("of"_L1).toString();
    // It is done: of an earlier record that can't be read now, the answer only says less.
    const auto found = store::customer(context.connection()).and_then([&](const auto &organization) {
        return store::findNumbered(context.connection(), organization.id, number);
    });
    const std::optional<store::AuditRecord> record = found ? *found : std::nullopt;
    const QString email = record ? record->targetEmail : QString();
    const QString target = email.isEmpty() && record ? record->targetName : email;
    QJsonObject object{{direction.answerKey, number},
                       {u"action"_s, action},
                       {u"target"_s, target},
                       {u"unchanged"_s, outcome.unchanged},
                       {u"notices"_s, jsonArray(outcome.notices)},
                       {u"before"_s, outcome.before},
                       {u"after"_s, outcome.after}};
    if (context.globals().dryRun)
        object.insert(u"dry_run"_s, true);
    context.output().notices(outcome.notices);
    context.output().answer(
        object, (context.globals().dryRun ? direction.tried : direction.done).arg(action, target));
    return {};
}

} // namespace

Result<void> undoLast(Context &context, const Arguments &arguments)
{
    return submit(context, arguments,
                  {gate::Undo{}, u"undone"_s, u"undoes"_s,
                   //: %1 is an action such as grant, %2 on whom or what it was done
                   Text::tr("Undone: %1 %2."),
                   //: %1 is an action such as grant, %2 on whom or what it was done
                   Text::tr("This would be undone: %1 %2. Nothing was changed, because it was only tried.")});
}

Result<void> redoLast(Context &context, const Arguments &arguments)
{
    return submit(
        context, arguments,
        {gate::Redo{}, u"redone"_s, u"redoes"_s,
         //: %1 is an action such as grant, %2 on whom or what it was done
         Text::tr("Done again: %1 %2."),
         //: %1 is an action such as grant, %2 on whom or what it was done
         Text::tr("This would be done again: %1 %2. Nothing was changed, because it was only tried.")});
}

} // namespace rolecall::cli
