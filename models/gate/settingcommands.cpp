// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/context.h"
#include "store/settingstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

Result<const Setting *> findSetting(const QString &key)
{
    if (const Setting *setting = Catalogue::instance().findSetting(key))
        return setting;
    QStringList keys;
    for (const Setting &setting : Catalogue::instance().settings())
        keys << setting.key;
    //: %1 is what was asked for, %2 a list of keys
    return failure(ErrorCode::NotFound,
                   Text::tr("There is no setting %1; there are: %2.").arg(key, keys.join(u", "_s)));
}

/// The value as it is kept, or what is wrong with it.
Result<QString> checkedValue(const Setting &setting, const QString &value)
{
    const QString word = value.trimmed();
    if (setting.kind == Setting::Kind::Choice) {
        const QString choice = word.toLower();
        if (choice == "yes"_L1 || choice == "no"_L1)
            return choice;
        return badInput(
            Text::tr("The setting %1 is yes or no, not \"%2\"; give one of them.").arg(setting.key, value), 0,
            setting.key);
    }
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber && number >= setting.least && number <= setting.most)
        return QString::number(number);
    return badInput(
        Text::tr("The setting %1 is a whole number from %2 to %3, not \"%4\"; give one of them.")
            .arg(setting.key, QString::number(setting.least), QString::number(setting.most), value),
        0, setting.key);
}

} // namespace

Result<void> apply(Context &context, const ChangeSetting &command)
{
    ROLECALL_TRY(require(context, Action::ChangeSettings));
    ROLECALL_TRY_LET(setting, findSetting(command.key));
    ROLECALL_TRY_LET(value, checkedValue(*setting, command.value));
    ROLECALL_TRY_LET(old, store::setting(context.connection, context.organization.id, setting->key));
    if (value == old) {
        context.outcome.unchanged = true;
        return {};
    }
    ROLECALL_TRY(store::setSetting(context.connection, context.organization.id, setting->key, value));
    context.outcome.before.insert(setting->key, old);
    context.outcome.after.insert(setting->key, value);
    return {};
}

} // namespace rolecall::gate
