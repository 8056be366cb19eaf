// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<gate::RoleRef> roleFrom(const QString &word, const std::optional<QString> &site)
{
    const domain::Catalogue &catalogue = domain::Catalogue::instance();
    const QString id = word.section(u'@', 0, 0);
    const auto role = catalogue.findRole(id);
    if (!role)
        return failure(ErrorCode::Usage,
                       Text::tr("There is no role \"%1\"; \"rolecall-cli roles\" lists them.").arg(id));
    if (site && word.contains(u'@'))
        return failure(ErrorCode::Usage, Text::tr("Name the site once: either ROLE@SITE or --site SITE."));
    const QString name = site.value_or(word.section(u'@', 1));
    const bool perSite = catalogue.role(*role).perSite;
    if (perSite && name.isEmpty())
        return failure(ErrorCode::Usage,
                       Text::tr("The role %1 is held on a site; name it: %1@SITE.").arg(id));
    if (!perSite && !name.isEmpty())
        return failure(ErrorCode::Usage,
                       Text::tr("The role %1 is not held on a site; leave the site out.").arg(id));
    return gate::RoleRef{*role, name};
}

bool lacksSite(const QString &word)
{
    const auto role = domain::Catalogue::instance().findRole(word);
    return role && domain::Catalogue::instance().role(*role).perSite;
}

Result<std::optional<QDate>> dateFrom(const Arguments &arguments, QLatin1StringView option)
{
    if (!arguments.has(option))
        return std::optional<QDate>();
    const QString text = arguments.value(option);
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return failure(ErrorCode::Usage, Text::tr("\"%1\" is no date; write it as YYYY-MM-DD.").arg(text));
    return std::optional(date);
}

std::optional<QString> textFrom(const Arguments &arguments, QLatin1StringView option)
{
    return arguments.has(option) ? std::optional(arguments.value(option)) : std::nullopt;
}

PersonName nameFrom(const Arguments &arguments)
{
    const QString name = arguments.value("name"_L1).simplified();
    return {name.section(u' ', 0, 0), name.section(u' ', 1)};
}

} // namespace rolecall::cli
