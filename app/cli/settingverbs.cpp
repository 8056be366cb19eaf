// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/submission.h"
#include "app/cli/verbfunctions.h"
#include "gate/organizationquestions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<void> listSettings(Context &context, const Arguments &)
{
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(settings, gate::settings(context.gate(), context.session()));
    Output &output = context.output();
    //: Headings of columns of settings: key, value, the value until somebody changes it, rule, what it says
    output.columns({Text::tr("Setting"), Text::tr("Value"), Text::tr("At first"), Text::tr("Rule"),
                    Text::tr("Meaning")});
    for (const gate::ListedSetting &listed : settings) {
        const domain::Setting &setting = *listed.setting;
        const QString text = gate::settingText(setting.key);
        output.row({{u"key"_s, setting.key},
                    {u"value"_s, listed.value},
                    {u"first"_s, setting.first},
                    {u"rule"_s, setting.rule},
                    {u"text"_s, text}},
                   {setting.key, listed.value, setting.first, setting.rule, text});
    }
    return {};
}

Result<void> setSetting(Context &context, const Arguments &arguments)
{
    const gate::ChangeSetting command{arguments.positional[0], arguments.positional[1]};
    return submitCommand(context, command, false, {{u"key"_s, command.key}});
}

} // namespace rolecall::cli
