// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/servicequestions.h"

#include "gate/services.h"

using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

const SubmitOptions noOptions;

/// Asks `question` of a context that is identified, in one read transaction, so that all of the answer is of
/// one moment.
template<typename T, typename Question>
Result<T> ask(Gate &gate, const Session &session, Question question)
{
    store::Connection &connection = gate.workspace().connection();
    store::Transaction transaction(connection, store::Transaction::Kind::Read);
    ROLECALL_TRY(transaction.begin());
    Context context{connection, session, noOptions};
    ROLECALL_TRY_LET(now, gate.now());
    context.now = now;
    ROLECALL_TRY(identify(context));
    return question(context);
}

bool may(const Context &context, Action action, const Resource &resource = {})
{
    return permission(context.actor.subject, action, context.state, resource).allowed;
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
        rows.push_back({site, seller, roles.value(site.id), users.value(site.id)});
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
        rows.push_back({license, site ? site->name : QString(), seller, assigned.value(license.id)});
    }
    return rows;
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

} // namespace rolecall::gate
