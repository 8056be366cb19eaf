// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/submission.h"
#include "app/cli/values.h"
#include "app/cli/verbfunctions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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
    ROLECALL_TRY_LET(role, roleFrom(arguments.positional[1], textFrom(arguments, "site"_L1)));
    ROLECALL_TRY_LET(until, dateFrom(arguments, "until"_L1));
    const QString email = arguments.positional[0];
    const gate::ChangeRoles command{{0, email}, {role}, {}, until, arguments.value("reason"_L1)};
    return submitCommand(context, command, false, roleObject(email, role));
}

Result<void> revokeRole(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(role, roleFrom(arguments.positional[1], textFrom(arguments, "site"_L1)));
    const QString email = arguments.positional[0];
    const gate::ChangeRoles command{{0, email}, {}, {role}, {}, {}};
    return submitCommand(context, command, arguments.has("yes"_L1), roleObject(email, role));
}

Result<void> addUser(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(given, fieldsFrom(arguments));
    const QString email = arguments.positional[0];
    const PersonName name = nameFrom(arguments);
    if (given.contains(domain::Email))
        return failure(ErrorCode::Usage, Text::tr("Name the e-mail address once, behind \"user add\"."));
    gate::AddUser command;
    command.fields[domain::FirstName] = name.first;
    command.fields[domain::LastName] = name.last;
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
