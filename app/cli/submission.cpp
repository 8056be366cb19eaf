// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/submission.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString sentence(const Context &context, const gate::Outcome &outcome)
{
    if (outcome.unchanged)
        return Text::tr("Nothing was changed: it is so already.");
    if (context.globals().dryRun)
        return Text::tr("This would be done. Nothing was changed, because it was only tried.");
    return Text::tr("Done.");
}

} // namespace

Result<void> submitCommand(Context &context, const gate::Command &command, bool confirmed, QJsonObject object)
{
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(outcome,
                     context.gate().submit(command, context.session(), context.submitOptions(confirmed)));
    object.insert(u"unchanged"_s, outcome.unchanged);
    object.insert(u"notices"_s, jsonArray(outcome.notices));
    object.insert(u"before"_s, outcome.before);
    object.insert(u"after"_s, outcome.after);
    if (context.globals().dryRun)
        object.insert(u"dry_run"_s, true);
    context.output().notices(outcome.notices);
    context.output().answer(object, sentence(context, outcome));
    return {};
}

} // namespace rolecall::cli
