// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/verbfunctions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<void> showHelp(Context &context, const Arguments &arguments)
{
    const QString asked = arguments.positional.join(u' ');
    if (!asked.isEmpty() && !findVerb(asked) && !isGroup(asked)) {
        return failure(
            ErrorCode::Usage,
            Text::tr("There is no verb \"%1\"; \"rolecall-cli help\" lists what there is.").arg(asked));
    }
    Output &output = context.output();
    if (asked.isEmpty()) {
        output.text(Text::tr("Usage: %1")
                        .arg(u"rolecall-cli [--workspace FILE] [--as EMAIL] [--language "
                             u"en|sr_Latn|sr_Cyrl|bg] [--json]"
                             " [--dry-run] VERB ..."_s));
    }
    for (const Verb &verb : verbs()) {
        const QString name = verb.name;
        if (asked.isEmpty() || name == asked || name.startsWith(asked + u' '))
            output.answer({{u"verb"_s, name}, {u"usage"_s, usageOf(verb)}}, u"  "_s + usageOf(verb));
    }
    return {};
}

} // namespace rolecall::cli
