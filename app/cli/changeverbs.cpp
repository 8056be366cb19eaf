// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/submission.h"
#include "app/cli/verbfunctions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// ROLE, role@SITE or ROLE with --site.
Result<gate::RoleRef> roleFrom(const Arguments &arguments)
{
    const QString word = arguments.positional[1];
    const QString id = word.section(u'@', 0, 0);
    QString site = word.section(u'@', 1);
    const auto role = domain::Catalogue::instance().findRole(id);
    if (!role)
        return failure(ErrorCode::Usage,
                       Text::tr("There is no role \"%1\"; \"rolecall-cli roles\" lists them.").arg(id));
    if (arguments.has("site"_L1)) {
        if (word.contains(u'@'))
            return failure(ErrorCode::Usage,
                           Text::tr("Name the site once: either ROLE@SITE or --site SITE."));
        site = arguments.value("site"_L1);
    }
    const bool perSite = domain::Catalogue::instance().role(*role).perSite;
    if (perSite && site.isEmpty())
        return failure(ErrorCode::Usage,
                       Text::tr("The role %1 is held on a site; name it: %1@SITE.").arg(id));
    if (!perSite && !site.isEmpty())
        return failure(ErrorCode::Usage,
                       Text::tr("The role %1 is not held on a site; leave the site out.").arg(id));
    return gate::RoleRef{*role, site};
}

Result<std::optional<QDate>> untilFrom(const Arguments &arguments)
{
    if (!arguments.has("until"_L1))
        return std::optional<QDate>();
    const QString text = arguments.value("until"_L1);
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return failure(ErrorCode::Usage, Text::tr("\"%1\" is no date; write it as YYYY-MM-DD.").arg(text));
    return std::optional(date);
}

/// The fields given by --set; of one given twice, the last counts.
Result<QMap<domain::Field, QString>> fieldsFrom(const Arguments &arguments)
{
    QMap<domain::Field, QString> fields;
    for (const QString &text : arguments.values("set"_L1)) {
        const QString id = text.section(u'=', 0, 0);
        if (!text.contains(u'='))
            return failure(ErrorCode::Usage,
                           Text::tr("\"%1\" sets nothing; write --set FIELD=VALUE.").arg(text));
        const auto field = domain::fieldFromId(id);
        if (!field || !domain::fieldInfo(*field).settable) {
            QStringList ids;
            for (int i = 0; i < domain::FieldCount; ++i) {
                const domain::FieldInfo &info = domain::fieldInfo(static_cast<domain::Field>(i));
                if (info.settable)
                    ids << info.id;
            }
            return failure(
                ErrorCode::Usage,
                Text::tr("There is no field \"%1\" to be set; give one of: %2.").arg(id, ids.join(u", "_s)));
        }
        fields.insert(*field, text.section(u'=', 1));
    }
    return fields;
}

QJsonObject roleObject(const QString &email, const gate::RoleRef &role)
{
    return {{u"email"_s, email},
            {u"role"_s, domain::Catalogue::instance().role(role.role).id},
            {u"site"_s, jsonOrNull(role.site)}};
}

} // namespace

Result<void> grantRole(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(role, roleFrom(arguments));
    ROLECALL_TRY_LET(until, untilFrom(arguments));
    const QString email = arguments.positional[0];
    const gate::ChangeRoles command{{0, email}, {role}, {}, until, arguments.value("reason"_L1)};
    return submitCommand(context, command, false, roleObject(email, role));
}

Result<void> revokeRole(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(role, roleFrom(arguments));
    const QString email = arguments.positional[0];
    const gate::ChangeRoles command{{0, email}, {}, {role}, {}, {}};
    return submitCommand(context, command, arguments.has("yes"_L1), roleObject(email, role));
}

Result<void> addUser(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(given, fieldsFrom(arguments));
    const QString email = arguments.positional[0];
    const QString name = arguments.value("name"_L1).simplified();
    if (given.contains(domain::Email))
        return failure(ErrorCode::Usage, Text::tr("Name the e-mail address once, behind \"user add\"."));
    gate::AddUser command;
    command.fields[domain::FirstName] = name.section(u' ', 0, 0);
    command.fields[domain::LastName] = name.section(u' ', 1);
    for (auto field = given.cbegin(); field != given.cend(); ++field)
        command.fields[field.key()] = field.value();
    command.fields[domain::Email] = email;
    return submitCommand(context, command, false, {{u"email"_s, email}});
}

Result<void> editUser(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(changes, fieldsFrom(arguments));
    const QString email = arguments.positional[0];
    return submitCommand(context, gate::EditUser{{0, email}, changes}, arguments.has("yes"_L1),
                         {{u"email"_s, email}});
}

Result<void> removeUser(Context &context, const Arguments &arguments)
{
    const QString email = arguments.positional[0];
    return submitCommand(context, gate::RemoveUser{{0, email}}, arguments.has("yes"_L1),
                         {{u"email"_s, email}});
}

} // namespace rolecall::cli
