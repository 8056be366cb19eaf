// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/externalwording.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/rolenotes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExternalWording)
};

} // namespace

QString originText(const QString &organization, domain::Holder holder)
{
    //: %1 is the name of an organization, %2 its kind: partner organization, any other organization
    return Text::tr("%1 (%2)").arg(organization, domain::term(u"holder."_s + domain::toText(holder)));
}

QString verifiedText(bool verified)
{
    //: Where somebody comes from is known from the address
    return verified ? Text::tr("Verified")
                    //: Where somebody comes from an administrator said
                    : Text::tr("Stated, not verified");
}

QString roleText(const store::Assignment &role, domain::Holder holder, const QString &timeZone)
{
    const QString name = roleOnSite(domain::roleName(role.role, holder), role.siteName);
    if (!role.until)
        return name;
    //: %1 is a role, %2 a date
    return Text::tr("%1, until %2").arg(name, domain::shortDate(domain::dayEndingAt(*role.until, timeZone)));
}

QString whoText(const gate::ExternalRow &row, const QString &timeZone)
{
    QStringList roles;
    for (const store::Assignment &role : row.roles)
        roles << roleText(role, row.holder, timeZone);
    return QStringList{row.user.fields[domain::Email], originText(row.organization.name, row.holder),
                       //: %1 are the roles that somebody holds
                       Text::tr("Now: %1").arg(roles.join(u"; "_s))}
        .join(u'\n');
}

} // namespace rolecall::ui
