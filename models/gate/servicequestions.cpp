// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/servicequestions.h"

#include "domain/glossary.h"
#include "gate/asking.h"
#include "gate/services.h"
#include "gate/sight.h"

#include <QCollator>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

bool may(const Context &context, Action action, const Resource &resource = {})
{
    return permission(context.actor.subject, action, context.state, resource).allowed;
}

/// How many external administrators hold a role on the site of whom the actor is not told: he may not list
/// them (R34), and counts would tell (A15).
Result<qint64> untoldExternals(Context &context, Id site)
{
    ROLECALL_TRY_LET(holders, store::siteRoleHolders(context.connection, site));
    qint64 untold = 0;
    for (const Id id : holders) {
        ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
        if (!user || user->organization == context.organization.id)
            continue;
        ROLECALL_TRY_LET(person, party(context, *user));
        ROLECALL_TRY_LET(seen, isInScope(context, *user));
        if (!seen && std::ranges::count(person.subject.held, site, &HeldRole::site) > 0)
            ++untold;
    }
    return untold;
}

Result<std::vector<SiteRow>> listSites(Context &context)
{
    const Id organization = context.organization.id;
    ROLECALL_TRY_LET(all, store::sites(context.connection, organization));
    ROLECALL_TRY_LET(roles, store::roleHoldersBySite(context.connection, organization, context.now));
    ROLECALL_TRY_LET(users, store::usersBySite(context.connection, organization, context.now));
    std::vector<SiteRow> rows;
    for (const store::Site &site : all) {
        if (!may(context, Action::SeeSites, site.id))
            continue;
        ROLECALL_TRY_LET(seller, sellerName(context, site.soldBy));
        ROLECALL_TRY_LET(untold, untoldExternals(context, site.id));
        SiteRow row{site, seller, roles.value(site.id) - untold};
        if (areUsersShown(context, site.id))
            row.users = users.value(site.id) - untold; // of licenses only own users have any
        else
            row.hidden = hiddenDetail(Detail::Licenses).value();
        rows.push_back(std::move(row));
    }
    if (rows.empty()) // and not only because there are no sites
        ROLECALL_TRY(requireOn(context, Action::SeeSites, siteToBe({})));
    return rows;
}

Result<std::vector<LicenseRow>> listLicenses(Context &context)
{
    if (!may(context, Action::SeeContactCenterLicenses) && !may(context, Action::SeeLicensesOfSite))
        ROLECALL_TRY(require(context, Action::SeeLicenses));
    ROLECALL_TRY_LET(all, store::licenses(context.connection, context.organization.id));
    ROLECALL_TRY_LET(assigned, store::holdersByLicense(context.connection, context.organization.id));
    std::vector<LicenseRow> rows;
    for (const store::License &license : all) {
        if (!maySee(context, license))
            continue;
        const SiteFacts *site = context.state.site(license.site);
        ROLECALL_TRY_LET(seller, sellerName(context, license.soldBy));
        LicenseRow row{license, site ? site->name : QString(), seller};
        if (isShown(context, license) || isShown(context, Detail::Licenses))
            row.assigned = assigned.value(license.id);
        else
            row.hidden = hiddenDetail(Detail::Licenses).value();
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The roles on the site that `user` holds now.
Result<void> addRolesOn(Context &context, const SiteFacts &site, const User &user,
                        std::vector<SiteRoleHolder> &holders)
{
    ROLECALL_TRY_LET(holder, store::holderOf(context.connection, context.organization.id, user.organization));
    ROLECALL_TRY_LET(held, store::assignmentsOf(context.connection, user.id, context.organization.id));
    for (const store::Assignment &assignment : held) {
        if (assignment.site == site.id && assignment.isValidAt(context.now))
            holders.push_back(
                {user.id, user.name(), user.fields[Email], assignment.role, holder, assignment.until});
    }
    return {};
}

Result<std::vector<SiteRoleHolder>> listRoleHolders(Context &context, const QString &name)
{
    const SiteFacts *known = context.state.site(name);
    const SiteFacts site = known ? *known : siteToBe(name);
    ROLECALL_TRY(requireOn(context, Action::SeeSites, site));
    if (!context.scope.hasSite(site.id))
        ROLECALL_TRY(require(context, Action::SeeUsers));
    if (!known)
        return unknownSite(name);
    ROLECALL_TRY_LET(users, store::siteRoleHolders(context.connection, site.id));
    std::vector<SiteRoleHolder> holders;
    for (const Id id : users) {
        ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
        if (!user)
            continue;
        const bool external = user->organization != context.organization.id;
        ROLECALL_TRY_LET(seen, external ? isInScope(context, *user) : Result<bool>(true)); // R34
        if (seen)
            ROLECALL_TRY(addRolesOn(context, site, *user, holders));
    }
    QCollator collator;
    std::ranges::sort(holders, [&](const SiteRoleHolder &a, const SiteRoleHolder &b) {
        return a.role != b.role ? a.role < b.role : collator.compare(a.name, b.name) < 0;
    });
    return holders;
}

/// Another customer sells nothing here (R33).
Result<QStringList> allSellers(Context &context)
{
    ROLECALL_TRY_LET(organizations, store::organizations(context.connection));
    QStringList names;
    for (const store::Organization &organization : organizations) {
        if (organization.kind != OrganizationKind::Customer || organization.id == context.organization.id)
            names << organization.name;
    }
    return names;
}

Result<QStringList> sellersInSight(Context &context)
{
    const Result<std::vector<SiteRow>> sites = listSites(context);
    const Result<std::vector<LicenseRow>> licenses = listLicenses(context);
    if (!sites && !licenses)
        return tl::unexpected(sites.error());
    ROLECALL_TRY_LET(own, store::organization(context.connection, context.actor.subject.organization));
    ROLECALL_TRY_LET(seller, sellerNamed(context, own.name));
    QStringList names;
    if (seller.isKnown())
        names << own.name;
    for (size_t i = 0; sites && i < sites->size(); ++i)
        names << (*sites)[i].soldBy;
    for (size_t i = 0; licenses && i < licenses->size(); ++i)
        names << (*licenses)[i].soldBy;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

Result<QStringList> listSellers(Context &context)
{
    ROLECALL_TRY_LET(names,
                     may(context, Action::SeeOrganizations) ? allSellers(context) : sellersInSight(context));
    std::sort(names.begin(), names.end(), QCollator());
    return names;
}

} // namespace

Result<std::vector<SiteRow>> sites(Gate &gate, const Session &session)
{
    return ask<std::vector<SiteRow>>(gate, session, &listSites);
}

Result<std::vector<LicenseRow>> licenses(Gate &gate, const Session &session)
{
    return ask<std::vector<LicenseRow>>(gate, session, &listLicenses);
}

Result<std::vector<SiteRoleHolder>> siteRoleHolders(Gate &gate, const Session &session, const QString &site)
{
    return ask<std::vector<SiteRoleHolder>>(
        gate, session, [&site](Context &context) { return listRoleHolders(context, site); });
}

Result<QStringList> sellers(Gate &gate, const Session &session)
{
    return ask<QStringList>(gate, session, &listSellers);
}

QString serviceName(const QString &service)
{
    if (service == "meetings"_L1) {
        //: A service of Webex
        return Text::tr("Meetings");
    }
    if (service == "messaging"_L1) {
        //: A service of Webex
        return Text::tr("Messaging");
    }
    if (service == "calling"_L1) {
        //: A service of Webex
        return Text::tr("Calling");
    }
    if (service == "contact_center_standard"_L1) {
        //: A service of Webex
        return Text::tr("Contact Center Standard");
    }
    if (service == "contact_center_premium"_L1) {
        //: A service of Webex
        return Text::tr("Contact Center Premium");
    }
    if (service == "events"_L1)
        return domain::term(u"term.events"_s);
    //: Any other service of Webex
    return Text::tr("Other");
}

} // namespace rolecall::gate
