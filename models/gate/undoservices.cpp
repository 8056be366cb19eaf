// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Sites and licenses: what was added is removed while nobody has anything of it beyond what the record gave,
// and what was removed comes back with all that went with it.
#include "gate/reversal.h"
#include "gate/services.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

using Parts = std::vector<store::AuditDetail>;

tl::unexpected<Error> siteChanged(const QString &name)
{
    return changedSince(
        Text::tr("The site %1 was changed by somebody since, so nothing was undone or redone.").arg(name));
}

tl::unexpected<Error> licenseChanged(const QString &heading)
{
    return changedSince(
        Text::tr("The license %1 was changed by somebody since, so nothing was undone or redone.")
            .arg(heading));
}

QString nameIn(const QJsonObject &site)
{
    return site.value("name"_L1).toString();
}

bool isManagedByControlHub(const QJsonObject &site)
{
    return site.value("managed_by"_L1).toString() == "control_hub"_L1;
}

Result<store::Site> siteNamed(Context &context, const QString &name)
{
    ROLECALL_TRY_LET(sites, store::sites(context.connection, context.organization.id));
    const auto found = std::ranges::find_if(sites, [&name](const store::Site &site) {
        return site.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == sites.end())
        return siteChanged(name);
    return *found;
}

/// The site whose values under `keys` are those of `recorded`.
Result<store::Site> unchangedSite(Context &context, const QString &name, const QStringList &keys,
                                  const QJsonObject &recorded)
{
    ROLECALL_TRY_LET(site, siteNamed(context, name));
    ROLECALL_TRY_LET(now, toJson(context, site));
    for (const QString &key : keys) {
        if (now.value(key) != recorded.value(key))
            return siteChanged(name);
    }
    return site;
}

/// All of `people` must have a part in what the record did; what others gave them since would be lost.
Result<void> verifyKnown(const store::Site &site, const std::vector<Id> &people, const Parts &parts)
{
    for (const Id id : people) { // details are in the order of their users
        const auto part = std::ranges::lower_bound(parts, id, {}, &store::AuditDetail::user);
        if (part == parts.end() || part->user != id)
            return siteChanged(site.name);
    }
    return {};
}

/// Everybody who has a role or license of the site must have it from the record.
Result<void> verifyHolders(Context &context, const store::Site &site, const QJsonArray &recorded,
                           const Parts &parts)
{
    ROLECALL_TRY_LET(people, store::siteRoleHolders(context.connection, site.id));
    ROLECALL_TRY_LET(licenses, store::licenses(context.connection, context.organization.id));
    qsizetype number = 0;
    for (const store::License &license : licenses) {
        if (license.site != site.id)
            continue;
        ++number;
        ROLECALL_TRY_LET(holders, store::licenseHolders(context.connection, license.id));
        people.insert(people.end(), holders.begin(), holders.end());
    }
    if (number != recorded.size())
        return siteChanged(site.name);
    for (const QJsonValue &license : recorded)
        ROLECALL_TRY(unchangedLicense(context, license.toObject()));
    return verifyKnown(site, people, parts);
}

Result<Parts> verifiedParts(Context &context, const Done &done)
{
    ROLECALL_TRY_LET(parts, store::details(context.connection, done.record.seq));
    PeopleReversal people(context, done);
    for (const store::AuditDetail &part : parts)
        ROLECALL_TRY(people.verify(part));
    return parts;
}

/// Gives everybody back what went with the site.
Result<void> revertParts(Context &context, const Done &done)
{
    ROLECALL_TRY_LET(parts, store::details(context.connection, done.record.seq));
    PeopleReversal people(context, done);
    qint64 number = 0;
    for (const store::AuditDetail &part : parts) {
        ROLECALL_TRY_LET(reverted, people.revert(part));
        ROLECALL_TRY(writePart(context, reverted));
        ROLECALL_TRY(proceed(context, ++number, std::ssize(parts)));
    }
    return {};
}

Result<Reverted> takeSite(Context &context, const Done &done)
{
    const QJsonObject &recorded = done.record.after;
    ROLECALL_TRY(require(context, Action::AddDeleteSites));
    ROLECALL_TRY_LET(
        site, unchangedSite(context, nameIn(recorded), {u"name"_s, u"managed_by"_s, u"sold_by"_s}, recorded));
    ROLECALL_TRY_LET(parts, verifiedParts(context, done));
    ROLECALL_TRY(verifyHolders(context, site, recorded.value("licenses"_L1).toArray(), parts));
    context.outcome.many = true;
    return perform(context, RemoveSite{site.name});
}

Result<Reverted> returnSite(Context &context, const Done &done)
{
    const QJsonObject &recorded = done.record.before;
    context.outcome.many = true;
    ROLECALL_TRY_LET(reverted,
                     perform(context,
                             AddSite{nameIn(recorded), isManagedByControlHub(recorded),
                                     recorded.value("sold_by"_L1).toString()}));
    const QJsonArray licenses = recorded.value("licenses"_L1).toArray();
    for (const QJsonValue &value : licenses) {
        ROLECALL_TRY_LET(license, makeLicense(context, value.toObject()));
        ROLECALL_TRY(requireChangeOf(context, license, *context.state.site(license.site)));
    }
    if (!licenses.isEmpty())
        reverted.after.insert(u"licenses"_s, licenses);
    ROLECALL_TRY(revertParts(context, done));
    return reverted;
}

Result<Reverted> changeSite(Context &context, const Done &done)
{
    const QJsonObject &before = done.record.before;
    const QJsonObject &after = done.record.after;
    ROLECALL_TRY(require(context, Action::EditSites));
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    const QString name = after.contains("name"_L1) ? nameIn(after) : done.record.targetName;
    ROLECALL_TRY_LET(site, unchangedSite(context, name, keys, after));
    ROLECALL_TRY_LET(parts, verifiedParts(context, done));
    if (keys.contains(u"managed_by"_s)) { // R11: roles go with it
        ROLECALL_TRY_LET(holders, store::siteRoleHolders(context.connection, site.id));
        ROLECALL_TRY(verifyKnown(site, holders, parts));
    }

    EditSite edit{site.name};
    if (keys.contains(u"name"_s))
        edit.name = nameIn(before);
    if (keys.contains(u"managed_by"_s))
        edit.managedByControlHub = isManagedByControlHub(before);
    if (keys.contains(u"sold_by"_s))
        edit.soldBy = before.value("sold_by"_L1).toString();
    ROLECALL_TRY_LET(reverted, perform(context, edit));
    PeopleReversal people(context, done);
    for (const store::AuditDetail &part : parts) {
        ROLECALL_TRY_LET(finished, people.finish(part));
        ROLECALL_TRY(writePart(context, finished));
    }
    return reverted;
}

} // namespace

Result<store::License> unchangedLicense(Context &context, const QJsonObject &recorded)
{
    const QString heading = recorded.value("heading"_L1).toString();
    ROLECALL_TRY_LET(all, store::licenses(context.connection, context.organization.id));
    const auto found = std::ranges::find(all, heading, &store::License::heading);
    if (found == all.end())
        return licenseChanged(heading);
    ROLECALL_TRY_LET(now, toJson(context, *found));
    if (now != recorded)
        return licenseChanged(heading);
    return *found;
}

Result<store::License> makeLicense(Context &context, const QJsonObject &recorded)
{
    const auto text = [&recorded](QLatin1StringView key) { return recorded.value(key).toString(); };
    ROLECALL_TRY_LET(seller, sellerNamed(context, text("sold_by"_L1)));
    store::License license{0,
                           text("heading"_L1),
                           text("service"_L1),
                           text("subscription"_L1),
                           0,
                           seller.id,
                           recorded.value("suspended"_L1).toBool()};
    const SiteFacts *site = context.state.site(text("site"_L1));
    if (!seller.isKnown() || (recorded.contains("site"_L1) && !site))
        return licenseChanged(license.heading);
    license.site = site ? site->id : 0;
    ROLECALL_TRY_LET(all, store::licenses(context.connection, context.organization.id));
    if (std::ranges::find(all, license.heading, &store::License::heading) != all.end())
        return licenseChanged(license.heading);
    ROLECALL_TRY_LET(id, store::addLicense(context.connection, context.organization.id, license));
    license.id = id;
    ROLECALL_TRY(refresh(context));
    return license;
}

Result<void> removeUnusedLicense(Context &context, const store::License &license)
{
    ROLECALL_TRY_LET(holders, store::licenseHolders(context.connection, license.id));
    if (!holders.empty()) {
        return changedSince(
            Text::tr("The license %1 was assigned to somebody since, so nothing was undone or redone.")
                .arg(license.heading));
    }
    ROLECALL_TRY(store::removeLicense(context.connection, license.id));
    return refresh(context);
}

Result<Reverted> revertSite(Context &context, const Done &done)
{
    if (done.action == "site-edit"_L1)
        return changeSite(context, done);
    return done.record.before.isEmpty() ? takeSite(context, done) : returnSite(context, done);
}

Result<Reverted> revertLicense(Context &context, const Done &done)
{
    const QJsonObject &before = done.record.before;
    if (!before.isEmpty()) {
        return perform(context,
                       AddLicense{before.value("heading"_L1).toString(),
                                  before.value("service"_L1).toString(),
                                  before.value("sold_by"_L1).toString()});
    }
    ROLECALL_TRY_LET(license, unchangedLicense(context, done.record.after));
    const SiteFacts *site = context.state.site(license.site);
    ROLECALL_TRY(requireChangeOf(context, license, site ? std::optional(*site) : std::nullopt));
    ROLECALL_TRY(removeUnusedLicense(context, license));
    return Reverted{done.record.after, {}};
}

} // namespace rolecall::gate
