// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "access.h"

using namespace Qt::StringLiterals;

namespace rolecall::test {
namespace {

const QString partner = u"Drina"_s;

} // namespace

Access::Access(QList<QJsonObject> rows, QString role, QString holder)
    : m_rows(std::move(rows))
    , m_role(std::move(role))
    , m_holder(std::move(holder))
{
}

QString Access::level(const QString &privilege, const QString &site) const
{
    for (const QJsonObject &row : m_rows) {
        if (row.value(u"privilege"_s) == privilege && row.value(u"site"_s).toString() == site)
            return row.value(u"level"_s).toString();
    }
    qFatal("access has no row of %s %s", qPrintable(privilege), qPrintable(site));
}

bool Access::reads(const QString &privilege, const QString &site) const
{
    return level(privilege, site) != u"none"_s;
}

bool Access::changes(const QString &privilege, const QString &site) const
{
    return level(privilege, site) == u"full"_s;
}

bool Access::readsAny(const QStringList &privileges) const
{
    return std::ranges::any_of(privileges, [this](const QString &privilege) { return reads(privilege); });
}

bool Access::seesExternal(QStringView role) const
{
    if (reads(u"external_admins"_s))
        return true;
    for (const QJsonObject &row : m_rows) {
        if (row.value(u"privilege"_s) != u"cc.view_external_admins"_s || row.value(u"level"_s) == u"none"_s)
            continue;
        const bool services = row.value(u"conditions"_s).toArray().contains(u"only_service_admins"_s);
        return !services || role == u"contact_center_service_admin";
    }
    return false;
}

bool Access::readsOnAnySite(const QString &privilege) const
{
    return std::ranges::any_of(m_rows, [&](const QJsonObject &row) {
        return row.value(u"privilege"_s) == privilege && row.value(u"level"_s) != u"none"_s;
    });
}

bool Access::soldFits(const QString &privilege, const QString &seller) const
{
    for (const QJsonObject &row : m_rows) {
        if (row.value(u"privilege"_s) != privilege)
            continue;
        const QJsonArray conditions = row.value(u"conditions"_s).toArray();
        // partner_sites of another organization: sold by any partner; else by the actor's own
        if (conditions.contains(u"partner_services"_s)
            || (conditions.contains(u"partner_sites"_s) && isPartner()))
            return isPartner() && seller == partner;
        if (conditions.contains(u"partner_sites"_s))
            return seller == partner;
    }
    return true;
}

bool Access::changesSold(const QString &privilege, const QString &seller) const
{
    return changes(privilege) && soldFits(privilege, seller);
}

bool Access::readsSold(const QString &privilege, const QString &seller) const
{
    return reads(privilege) && soldFits(privilege, seller);
}

} // namespace rolecall::test
