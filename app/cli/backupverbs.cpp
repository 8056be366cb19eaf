// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/verbfunctions.h"
#include "gate/backups.h"
#include "store/userstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<void> makeBackup(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY(context.open());
    gate::BackupOptions options;
    options.replace = arguments.has("force"_L1) ? store::Replace::Yes : store::Replace::No;
    options.progress = context.progress();
    options.dryRun = context.globals().dryRun;
    ROLECALL_TRY_LET(made, gate::backUp(context.gate(), context.session(), arguments.positional[0], options));
    QJsonObject object{{u"file"_s, made.path}};
    if (options.dryRun) {
        object.insert(u"dry_run"_s, true);
        context.output().answer(
            object, Text::tr("This would be done. Nothing was changed, because it was only tried."));
        return {};
    }
    object.insert(u"records"_s, made.facts.records);
    object.insert(u"users"_s, made.facts.users);
    object.insert(u"bytes"_s, made.facts.size);
    object.insert(u"recorded"_s, made.recorded);
    //: After a backup: %1 is the name of a file, %2 and %3 are numbers
    context.output().answer(
        object,
        Text::tr("%1: backup made, read back and checked. Users: %2, records of the log: %3.")
            .arg(made.path, domain::number(made.facts.users), domain::number(made.facts.records)));
    return {};
}

Result<void> restoreBackup(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY(context.open());
    const QString path = arguments.positional[0];
    ROLECALL_TRY_LET(outcome,
                     context.gate().submit(gate::RestoreBackup{path}, context.session(),
                                           context.submitOptions(arguments.has("yes"_L1))));
    const QJsonObject &after = outcome.after;
    const QString instant = after.value("as_of"_L1).toString();
    QJsonObject object{{u"file"_s, path},
                       {u"as_of"_s, instant},
                       {u"records"_s, after.value("records"_L1)},
                       {u"users"_s, after.value("users"_L1)},
                       {u"users_before"_s, outcome.before.value("users"_L1)},
                       {u"externals_left_out"_s, after.value("externals_left_out"_L1)},
                       {u"backup"_s, jsonOrNull(after.value("backup"_L1).toString())},
                       {u"unchanged"_s, false},
                       {u"notices"_s, jsonArray(outcome.notices)}};
    if (context.globals().dryRun)
        object.insert(u"dry_run"_s, true);
    context.output().notices(outcome.notices);
    const QString users = domain::number(after.value("users"_L1).toInteger());
    const QString usersBefore = domain::number(outcome.before.value("users"_L1).toInteger());
    const QString when = domain::dateTime(store::instantFrom(instant));
    //: %1 is a file, %2 a date and time, %3 and %4 are numbers
    const QString done = Text::tr("%1 was restored: the state of %2. Users in it: %3; before: %4.");
    //: %1 is a file, %2 a date and time, %3 and %4 are numbers
    const QString tried = Text::tr("%1 would be restored: the state of %2. Users in it: %3; now: %4. "
                                   "Nothing was changed, because it was only tried.");
    context.output().answer(object,
                            (context.globals().dryRun ? tried : done).arg(path, when, users, usersBefore));
    return {};
}

} // namespace rolecall::cli
