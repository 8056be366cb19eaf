// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/selection.h"
#include "app/cli/verbfunctions.h"
#include "gate/questions.h"
#include "store/salvage.h"
#include "store/userstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Makes the workspace and submits its first command. Nothing is left of it unless that succeeds and was no
/// dry run.
Result<void> make(Context &context, const gate::Command &command)
{
    const QString path = context.globals().workspace;
    if (!QFileInfo::exists(path)) // what is there already is refused, whoever holds it
        ROLECALL_TRY(context.lockNew());
    ROLECALL_TRY_LET(workspace, store::Workspace::create(path));
    context.adopt(std::move(workspace));
    const auto outcome = context.gate().submit(command, context.session(), context.submitOptions());
    if (!outcome || context.globals().dryRun) {
        context.close();
        QFile::remove(path);
    }
    if (!outcome)
        return tl::unexpected(outcome.error());
    context.output().notices(outcome->notices);
    return {};
}

/// Does the person count for the constraint: one of its roles without an end, of its holder, and may sign in?
Result<bool> countsFor(store::Connection &connection, const domain::Constraint &constraint,
                       domain::Id organization, const domain::User &user)
{
    if (!domain::maySignIn(user.status()))
        return false;
    ROLECALL_TRY_LET(holder, store::holderOf(connection, organization, user.organization));
    if (constraint.holder && holder != *constraint.holder)
        return false;
    ROLECALL_TRY_LET(assignments, store::assignmentsOf(connection, user.id, organization));
    return std::ranges::any_of(assignments, [&](const store::Assignment &assignment) {
        return (constraint.roles & domain::maskOf(assignment.role)) && !assignment.until;
    });
}

/// The e-mail of whoever comes first among those who count for the constraint; empty if nobody does.
Result<QString> firstFor(Context &context, const domain::Constraint &constraint)
{
    store::Connection &connection = context.connection();
    ROLECALL_TRY_LET(organization, store::customer(connection));
    ROLECALL_TRY_LET(now, context.gate().now());
    ROLECALL_TRY_LET(holders, store::roleHolders(connection, organization.id, now));
    std::ranges::sort(holders);
    for (const domain::Id id : holders) {
        ROLECALL_TRY_LET(user, store::findUser(connection, id));
        if (!user)
            continue;
        ROLECALL_TRY_LET(counts, countsFor(connection, constraint, organization.id, *user));
        if (counts)
            return user->fields[domain::Email];
    }
    return QString();
}

const domain::Constraint &keepOne()
{
    return domain::Catalogue::instance().constraint(domain::ConstraintKind::KeepOne);
}

Result<gate::CreateDemo> demoFrom(const Arguments &arguments)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    gate::CreateDemo command;
    ROLECALL_TRY_LET(users, arguments.number("users"_L1, command.users));
    // Fewer people than the usual number of administrators is not a contradiction unless it was asked for.
    const qint64 usual = std::min<qint64>(command.administrators, std::max<qint64>(2, users / 2));
    ROLECALL_TRY_LET(administrators, arguments.number("administrators"_L1, usual));
    ROLECALL_TRY_LET(externals, arguments.number("externals"_L1, command.externals));
    ROLECALL_TRY_LET(seed, arguments.number("seed"_L1, command.seed));
    if (users > most || administrators > most || externals > most
        || seed > std::numeric_limits<quint32>::max())
        return failure(ErrorCode::Usage, Text::tr("The number is too large; give a smaller one."));
    command.users = static_cast<int>(users);
    command.administrators = static_cast<int>(administrators);
    command.externals = static_cast<int>(externals);
    command.seed = static_cast<quint32>(seed);
    return command;
}

Result<void> requireWorkspace(const Context &context)
{
    if (context.globals().workspace.isEmpty())
        return failure(ErrorCode::Usage, Text::tr("Name the workspace: --workspace FILE."));
    return {};
}

/// Saves what can be read of a damaged workspace to a new file, and tells what is lost (D9).
Result<void> saveWhatIsSound(Context &context, const QString &target)
{
    ROLECALL_TRY_LET(saved, store::salvage(context.globals().workspace, target));
    Output &output = context.output();
    for (const store::Damage &lost : saved.lost) {
        QJsonObject what{{u"table"_s, lost.table}};
        if (lost.row.isEmpty())
            what.insert(u"rows"_s, lost.detail.toInt());
        else
            what.insert(u"row"_s, lost.row);
        output.answer({{u"lost"_s, what}},
                      lost.row.isEmpty()
                          //: %1 is the name of a table of the file, %2 a number
                          ? Text::tr("Lost of table %1: %2 row(s)", nullptr, lost.detail.toInt())
                                .arg(lost.table, lost.detail)
                          //: %1 is the name of a table of the file, %2 the key of a row
                          : Text::tr("Lost of table %1: row %2").arg(lost.table, lost.row));
    }
    output.answer({{u"file"_s, target}, {u"rows"_s, saved.rows}},
                  Text::tr("%1 row(s) were saved to %2.", nullptr, static_cast<int>(saved.rows))
                      .arg(QString::number(saved.rows), target));
    return {};
}

} // namespace

Result<void> createWorkspace(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY(requireWorkspace(context));
    const QString name = arguments.value("name"_L1).simplified();
    const gate::CreateOrganization command{
        arguments.value("organization"_L1), arguments.value("admin"_L1),
        name.section(u' ', 0, 0),           name.section(u' ', 1),
        arguments.values("domain"_L1),      QString::fromLatin1(QTimeZone::systemTimeZoneId())};
    ROLECALL_TRY(make(context, command));
    QJsonObject object{{u"organization"_s, command.name}, {u"admin"_s, command.adminEmail}};
    if (context.globals().dryRun)
        object.insert(u"dry_run"_s, true);
    context.output().answer(object,
                            Text::tr("%1 was made for %2; %3 is its first full administrator.")
                                .arg(context.globals().workspace, command.name, command.adminEmail));
    return {};
}

Result<void> createDemo(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY(requireWorkspace(context));
    ROLECALL_TRY_LET(command, demoFrom(arguments));
    ROLECALL_TRY(make(context, command));
    QJsonObject object{{u"file"_s, context.globals().workspace},
                       {u"users"_s, command.users},
                       {u"administrators"_s, command.administrators},
                       {u"externals"_s, command.externals}};
    if (context.globals().dryRun) {
        object.insert(u"dry_run"_s, true);
        context.output().answer(
            object, Text::tr("This would be done. Nothing was changed, because it was only tried."));
        return {};
    }
    ROLECALL_TRY_LET(administrator, firstFor(context, keepOne()));
    object.insert(u"as"_s, administrator);
    context.output().answer(object,
                            Text::tr("%1 was made, with people who don't exist. Act as %2: --as %2.")
                                .arg(context.globals().workspace, administrator));
    return {};
}

Result<void> checkWorkspace(Context &context, const Arguments &arguments)
{
    const QString target = arguments.value("save"_L1);
    ROLECALL_TRY(context.openFile()); // all customers of it
    context.connection().checkTablesBeforeReading(false); // to tell everything, not the first place
    const auto again = qScopeGuard([&context] { context.connection().checkTablesBeforeReading(true); });
    ROLECALL_TRY_LET(problems, context.gate().workspace().problems());
    const bool damaged = !problems.isEmpty();
    if (!damaged) { // what a damaged file says of people means nothing
        ROLECALL_TRY_LET(names, gate::customersWithoutAdministrator(context.gate()));
        for (const QString &name : std::as_const(names)) {
            problems << Text::tr("No full administrator of %1 may sign in without an end date, though there "
                                 "must always be one (%2).")
                            .arg(name, keepOne().rule);
        }
    }
    Output &output = context.output();
    for (const QString &problem : problems)
        output.answer({{u"problem"_s, problem}}, problem);
    if (damaged && !target.isEmpty())
        ROLECALL_TRY(saveWhatIsSound(context, target));
    if (!problems.isEmpty()) {
        return failure(
            ErrorCode::File,
            Text::tr("Something is wrong with %1; go back to a backup of it, or save what can be read of "
                     "it into a new file with check --save NEW.")
                .arg(context.globals().workspace));
    }
    output.answer({{u"ok"_s, true}}, Text::tr("%1 is in order.").arg(context.globals().workspace));
    return {};
}

} // namespace rolecall::cli
