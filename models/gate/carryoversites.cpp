// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/carryover.h"
#include "gate/carryoverdetails.h"
#include "utf8.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

using store::CarryOver;
using store::RenamedSite;

QString nameNow(const std::vector<RenamedSite> &sites, Id organization, const QString &site)
{
    const auto renamed = std::ranges::find_if(sites, [&](const RenamedSite &one) {
        return one.organization == organization && one.before == site;
    });
    return renamed == sites.end() ? site : renamed->now;
}

/// In what Control Hub holds of people who were removed here.
Result<void> renameInDetails(Context &context, Id organization, const std::vector<RenamedSite> &sites)
{
    ROLECALL_TRY_LET(rows, store::carryOvers(context.connection, organization));
    for (CarryOver &row : rows) {
        if (!isGone(row))
            continue;
        QJsonObject details = detailsOf(row);
        QJsonArray roles;
        for (const QJsonValue &value : details.value("roles"_L1).toArray()) {
            const QString role = value.toString();
            roles.append(
                heldRole(role.section(u'@', 0, 0), nameNow(sites, organization, role.section(u'@', 1))));
        }
        if (details.value("roles"_L1) == roles)
            continue;
        details.insert(u"roles"_s, roles);
        row.hubDetails = QString::fromUtf8(jsonLine(details));
        ROLECALL_TRY(store::putCarryOver(context.connection, organization, row));
    }
    return {};
}

} // namespace

Result<void> renameSites(Context &context, const std::vector<RenamedSite> &sites)
{
    const auto aside = [](size_t i) { return u"renamed %1"_s.arg(i); }; // no site has such a name
    const auto rename = [&context](Id organization, const QString &before, const QString &now) {
        return store::renameCarryOverSite(context.connection, organization, before, now);
    };
    std::set<Id> organizations;
    for (size_t i = 0; i < sites.size(); ++i) {
        ROLECALL_TRY(rename(sites[i].organization, sites[i].before, aside(i)));
        organizations.insert(sites[i].organization);
    }
    for (size_t i = 0; i < sites.size(); ++i)
        ROLECALL_TRY(rename(sites[i].organization, aside(i), sites[i].now));
    for (const Id organization : organizations)
        ROLECALL_TRY(renameInDetails(context, organization, sites));
    return {};
}

} // namespace rolecall::gate
