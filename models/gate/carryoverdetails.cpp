// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/carryoverdetails.h"

#include "gate/carryover.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {

using store::CarryOver;
using Aspect = CarryOver::Aspect;

bool isCarried(Field field)
{
    return field != LastAccess && field != DaysSinceLastAccess;
}

QString valueOf(bool there)
{
    return there ? isThere : QString();
}

QString heldRole(const QString &role, const QString &site)
{
    return site.isEmpty() ? role : role + u'@' + site;
}

QJsonObject heldThere(const User &user, const std::vector<CarryOver> &rows, const store::Changes &changes,
                      const QDateTime &now)
{
    QJsonObject details;
    for (int i = 0; i < FieldCount; ++i) {
        if (const QString &value = user.fields[static_cast<size_t>(i)]; !value.isEmpty())
            details.insert(fieldInfo(static_cast<Field>(i)).id, value);
    }
    std::set<QString> licenses, roles;
    // Both stand in the order of people: a removal of many is no walk over all for each.
    for (const store::ChangedLicense &license :
         std::ranges::equal_range(changes.licenses, user.id, {}, &store::ChangedLicense::user)) {
        if (license.before)
            licenses.insert(license.heading);
    }
    const QString instant = store::toText(now);
    for (const store::ChangedRole &role :
         std::ranges::equal_range(changes.roles, user.id, {}, &store::ChangedRole::user)) {
        if (role.organization == user.organization && role.before.isValidAt(instant))
            roles.insert(heldRole(role.role, role.site));
    }
    for (const CarryOver &row : rows) {
        std::set<QString> &set = row.aspect == Aspect::License ? licenses : roles;
        if (row.aspect == Aspect::Profile)
            details.insert(row.item, row.held());
        else if (row.aspect != Aspect::User && row.held().isEmpty())
            set.erase(heldRole(row.item, row.site));
        else if (row.aspect != Aspect::User)
            set.insert(heldRole(row.item, row.site));
    }
    details.insert(u"licenses"_s, QJsonArray::fromStringList({licenses.begin(), licenses.end()}));
    details.insert(u"roles"_s, QJsonArray::fromStringList({roles.begin(), roles.end()}));
    return details;
}

} // namespace rolecall::gate
