// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/selection.h"
#include "app/cli/submission.h"
#include "app/cli/values.h"
#include "app/cli/verbfunctions.h"
#include "domain/glossary.h"
#include "gate/externalquestions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

using gate::ExternalRow;
using gate::Verification;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

std::optional<QDate> lastDay(const ExternalRow &row, const QString &timeZone)
{
    return row.until ? std::optional(domain::dayEndingAt(*row.until, timeZone)) : std::nullopt;
}

QJsonObject rowJson(const ExternalRow &row, const QString &timeZone)
{
    const store::ExternalRecord &record = row.record;
    QStringList roles;
    for (const store::Assignment &role : row.roles)
        roles << assignmentId(role.role, role.siteName);
    return {{u"email"_s, row.user.fields[domain::Email]},
            {u"name"_s, row.user.name()},
            {u"organization"_s, row.organization.name},
            {u"holder"_s, domain::toText(row.holder)},
            {u"roles"_s, jsonArray(roles)},
            {u"verified"_s, record.verified},
            {u"since"_s, jsonOrNull(record.since.isValid() ? store::toText(record.since) : QString())},
            {u"until"_s, dayOrNull(lastDay(row, timeZone))},
            {u"days_left"_s, jsonOrNull(row.daysLeft)},
            {u"break_glass"_s, record.breakGlass},
            {u"purpose"_s, jsonOrNull(record.purpose)},
            {u"last_test"_s, dayOrNull(record.lastTest)},
            {u"next_test"_s, dayOrNull(record.nextTest)}};
}

QStringList rowCells(const ExternalRow &row, const QString &timeZone)
{
    QStringList roles;
    for (const store::Assignment &role : row.roles) {
        const QString name = domain::roleName(role.role, row.holder);
        roles << (role.siteName.isEmpty() ? name : u"%1 (%2)"_s.arg(name, role.siteName));
    }
    //: Whether it is known or was only stated where somebody belongs
    const QString origin = row.record.verified ? Text::tr("verified") : Text::tr("stated");
    return {row.user.name(),
            row.user.fields[domain::Email],
            row.organization.name,
            origin,
            roles.join(u", "_s),
            domain::dateTime(row.record.since),
            domain::shortDate(lastDay(row, timeZone).value_or(QDate())),
            cellOf(row.daysLeft),
            row.record.purpose,
            domain::shortDate(row.record.nextTest.value_or(QDate()))};
}

QString sentence(const Verification &verification)
{
    switch (verification.known) {
    case Verification::Known::Address:
        return verification.isAdministrator
            ? Text::tr("%1 belongs to %2 and is an administrator here already.")
                  .arg(verification.email, verification.organization->name)
            : Text::tr("%1 is known and belongs to %2.")
                  .arg(verification.email, verification.organization->name);
    case Verification::Known::Domain:
        return Text::tr("By its domain %1 belongs to %2.")
            .arg(verification.email, verification.organization->name);
    case Verification::Known::No:
        return Text::tr("Nothing is known of %1 or of its domain; whoever adds the person states the "
                        "organization with --organization.")
            .arg(verification.email);
    }
    Q_UNREACHABLE();
}

/// Each --role, and the words behind the address: several can follow one --role. --site names the site of the
/// one role that stands without it.
Result<std::vector<gate::RoleRef>> rolesFrom(const Arguments &arguments)
{
    const QStringList words = arguments.values("role"_L1) + arguments.positional.sliced(1);
    const std::optional<QString> site = textFrom(arguments, "site"_L1);
    if (site && std::ranges::count_if(words, &lacksSite) != 1)
        return failure(ErrorCode::Usage,
                       Text::tr("--site names the site of one role; write several as ROLE@SITE."));
    std::vector<gate::RoleRef> roles;
    for (const QString &word : words) {
        ROLECALL_TRY_LET(role, roleFrom(word, lacksSite(word) ? site : std::nullopt));
        roles.push_back(role);
    }
    return roles;
}

QStringList roleIds(const std::vector<gate::RoleRef> &roles)
{
    QStringList ids;
    for (const gate::RoleRef &role : roles)
        ids << assignmentId(role.role, role.site);
    return ids;
}

} // namespace

Result<void> listExternals(Context &context, const Arguments &)
{
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(rows, gate::externals(context.gate(), context.session()));
    ROLECALL_TRY_LET(organization, store::customer(context.connection()));
    Output &output = context.output();
    output.columns({Text::tr("Name"), Text::tr("E-mail"), Text::tr("Organization"),
                    //: Heading of a column: whether it is known or was only stated where somebody belongs
                    Text::tr("Origin"), domain::term(u"term.administrator_roles"_s),
                    //: Heading of a column: when somebody became an external administrator
                    Text::tr("Since"), Text::tr("Until"),
                    //: Heading of a column: for how many days a role is still valid
                    Text::tr("Days left"), domain::term(u"term.break_glass"_s),
                    //: Heading of a column: the day on which a break-glass access is to be tested
                    Text::tr("Next test")});
    for (const ExternalRow &row : rows)
        output.row(rowJson(row, organization.timeZone), rowCells(row, organization.timeZone));
    return {};
}

Result<void> verifyExternal(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(found, gate::verifyExternal(context.gate(), context.session(), arguments.positional[0]));
    QStringList ids;
    QStringList names;
    for (const domain::RoleIndex role : found.offered) {
        ids << domain::Catalogue::instance().role(role).id;
        names << domain::roleName(role, found.holder);
    }
    context.output().answer(
        {{u"email"_s, found.email},
         {u"organization"_s, jsonOrNull(found.organization ? found.organization->name : QString())},
         {u"holder"_s, domain::toText(found.holder)},
         {u"known"_s, gate::toText(found.known)},
         {u"offered"_s, jsonArray(ids)}},
        //: %1 is a whole sentence, %2 a list of roles
        Text::tr("%1 Roles that can be given: %2.").arg(sentence(found), names.join(u", "_s)));
    return {};
}

Result<void> addExternal(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(roles, rolesFrom(arguments));
    ROLECALL_TRY_LET(until, dateFrom(arguments, "until"_L1));
    ROLECALL_TRY_LET(nextTest, dateFrom(arguments, "next-test"_L1));
    if (nextTest && !arguments.has("break-glass"_L1))
        return failure(ErrorCode::Usage,
                       Text::tr("--next-test is the day on which a break-glass access is tested; give "
                                "--break-glass with it."));
    const PersonName name = nameFrom(arguments);
    gate::AddExternal command;
    command.email = arguments.positional[0];
    command.roles = roles;
    command.first = name.first;
    command.last = name.last;
    command.organization = arguments.value("organization"_L1);
    command.until = until;
    command.breakGlass = textFrom(arguments, "break-glass"_L1);
    command.nextTest = nextTest;
    command.reason = arguments.value("reason"_L1);
    return submitCommand(context, command, false,
                         {{u"email"_s, command.email}, {u"roles"_s, jsonArray(roleIds(roles))}});
}

Result<void> changeExternal(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(role, roleFrom(arguments.value("role"_L1)));
    ROLECALL_TRY_LET(until, dateFrom(arguments, "until"_L1));
    const QString email = arguments.positional[0];
    const gate::ChangeExternal command{{0, email}, role.role, until, arguments.value("reason"_L1)};
    return submitCommand(context, command, false,
                         {{u"email"_s, email}, {u"role"_s, assignmentId(role.role, role.site)}});
}

Result<void> revokeExternal(Context &context, const Arguments &arguments)
{
    const QString email = arguments.positional[0];
    return submitCommand(context, gate::RevokeExternal{{0, email}, arguments.value("reason"_L1)},
                         arguments.has("yes"_L1), {{u"email"_s, email}});
}

Result<void> recordProvisioning(Context &context, const Arguments &arguments)
{
    const QString email = arguments.positional[0];
    const PersonName name = nameFrom(arguments);
    const gate::RecordProvisioning command{email, name.first, name.last, arguments.value("organization"_L1),
                                           arguments.value("reason"_L1)};
    return submitCommand(context, command, false, {{u"email"_s, email}});
}

Result<void> markBreakGlass(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(nextTest, dateFrom(arguments, "next-test"_L1));
    const std::optional<QString> purpose = textFrom(arguments, "purpose"_L1);
    if (purpose.has_value() == arguments.has("off"_L1))
        return failure(ErrorCode::Usage,
                       Text::tr("Say what the break-glass access is for with --purpose, or end it with "
                                "--off."));
    if (nextTest && !purpose)
        return failure(ErrorCode::Usage,
                       Text::tr("A break-glass access that ends has no next test; leave --next-test out."));
    const QString email = arguments.positional[0];
    return submitCommand(context, gate::MarkBreakGlass{{0, email}, purpose, nextTest}, false,
                         {{u"email"_s, email}});
}

Result<void> testBreakGlass(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(date, dateFrom(arguments, "date"_L1));
    ROLECALL_TRY_LET(next, dateFrom(arguments, "next"_L1));
    const QString email = arguments.positional[0];
    return submitCommand(context, gate::TestBreakGlass{{0, email}, date.value_or(QDate()), next}, false,
                         {{u"email"_s, email}});
}

} // namespace rolecall::cli
