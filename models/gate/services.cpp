// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/services.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

constexpr Id notThere = -1;

/// The state with `site` in it as the facts say.
Circumstances withSite(Circumstances state, const SiteFacts &site)
{
    std::erase_if(state.sites, [&site](const SiteFacts &known) { return known.id == site.id; });
    state.sites.push_back(site);
    return state;
}

/// R34 for somebody who lacks `action` here. Whoever has it under a condition is told of the condition.
tl::unexpected<Error> lackingHere(Context &context, Action action)
{
    Circumstances best = context.state;
    best.sites.push_back({notThere, {}, true, context.actor.subject.organization, true});
    best.licenseSellers.push_back(context.actor.subject.organization);
    const Permission elsewhere = permission(context.actor.subject, action, best);
    if (!elsewhere.allowed)
        return lacking(context, elsewhere.need);
    const PrivilegeIndex privilege = elsewhere.need.privilege;
    QStringList conditions;
    for (const Reason &reason : decide(context.actor.subject, privilege, {}, best).because) {
        for (const int index : reason.cell->conditions)
            conditions << conditionText(Catalogue::instance().conditions()[static_cast<size_t>(index)]);
    }
    conditions.removeDuplicates();
    //: %1 is a privilege, %2 the conditions under which somebody has it
    return refusal(elsewhere.need.rule,
                   Text::tr("You have the privilege \"%1\" only under a condition that does not hold here: "
                            "%2. Ask somebody who has it without.")
                       .arg(privilegeName(privilege), conditions.join(u", "_s)),
                   Catalogue::instance().privilege(privilege));
}

} // namespace

Result<Seller> sellerNamed(Context &context, const QString &name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return Seller{};
    ROLECALL_TRY_LET(found, store::findOrganization(context.connection, plain));
    // Another customer sells nothing, and whether there is one is not for everybody to know (R33).
    const bool sells =
        found && (found->kind != OrganizationKind::Customer || found->id == context.organization.id);
    if (!sells)
        return Seller{notThere, plain, false};
    return Seller{found->id, found->name, found->kind == OrganizationKind::Partner};
}

tl::unexpected<Error> unknownSeller(const Seller &seller)
{
    return failure(
        ErrorCode::NotFound,
        Text::tr("There is no organization %1 here that could have sold it; check its spelling or add "
                 "the organization first.")
            .arg(seller.name));
}

SiteFacts siteToBe(const QString &name)
{
    return {notThere, name, false, 0, false};
}

tl::unexpected<Error> unknownSite(const QString &name)
{
    return failure(ErrorCode::NotFound, Text::tr("There is no site %1 here; check its spelling.").arg(name));
}

Result<void> requireOn(Context &context, Action action, const SiteFacts &site)
{
    if (permission(context.actor.subject, action, withSite(context.state, site), site.id).allowed)
        return {};
    return lackingHere(context, action);
}

Result<void> requireWithoutCondition(Context &context, Action action)
{
    const SiteFacts nobodys = siteToBe({});
    Resource resource = Resource::license(nobodys.soldBy);
    resource.site = nobodys.id;
    if (permission(context.actor.subject, action, withSite(context.state, nobodys), resource).allowed)
        return {};
    return lackingHere(context, action);
}

Action changeOf(const store::License &license)
{
    return license.isContactCenter() ? Action::ChangeContactCenterLicenses
        : license.isMeetingsOfSite() ? Action::ChangeLicensesOfSite
                                     : Action::ChangeLicenses;
}

Result<void> requireChangeOf(Context &context, const store::License &license,
                             const std::optional<SiteFacts> &site)
{
    const Action action = changeOf(license);
    if (!permission(context.actor.subject, action, context.state, Resource::license(license.soldBy)).allowed)
        return lackingHere(context, action);
    return site ? requireOn(context, action, *site) : Result<void>();
}

bool maySee(const Context &context, const store::License &license)
{
    const bool ofSite = license.isMeetingsOfSite();
    Resource resource = Resource::license(license.soldBy);
    if (ofSite)
        resource.site = license.site;
    const Action action = license.isContactCenter() ? Action::SeeContactCenterLicenses
        : ofSite                                    ? Action::SeeLicensesOfSite
                                                    : Action::SeeLicenses;
    return permission(context.actor.subject, action, context.state, resource).allowed;
}

Permission mayAssign(const Context &context, const store::License &license)
{
    const bool ofSite = license.isMeetingsOfSite();
    const Action action = license.isContactCenter() ? Action::AssignContactCenterLicenses
        : ofSite                                    ? Action::AssignLicensesOfSite
                                                    : Action::AssignLicenses;
    return permission(context.actor.subject, action, context.state,
                      ofSite ? Resource(license.site) : Resource());
}

Result<void> requireAssigning(Context &context)
{
    for (const Action action : {Action::AssignContactCenterLicenses, Action::AssignLicensesOfSite}) {
        if (permission(context.actor.subject, action, context.state).allowed)
            return {};
    }
    return require(context, Action::AssignLicenses);
}

Result<QString> sellerName(Context &context, Id seller)
{
    if (seller == 0)
        return QString();
    ROLECALL_TRY_LET(organization, store::organization(context.connection, seller));
    return organization.name;
}

Result<QJsonObject> toJson(Context &context, const store::Site &site)
{
    QJsonObject object{
        {u"name"_s, site.name},
        {u"managed_by"_s, site.managedByControlHub ? u"control_hub"_s : u"site_administration"_s}};
    ROLECALL_TRY_LET(seller, sellerName(context, site.soldBy));
    if (!seller.isEmpty())
        object.insert(u"sold_by"_s, seller);
    return object;
}

Result<QJsonObject> toJson(Context &context, const store::License &license)
{
    QJsonObject object{{u"heading"_s, license.heading},
                       {u"service"_s, license.service},
                       {u"subscription"_s, license.subscription},
                       {u"suspended"_s, license.suspended}};
    if (const SiteFacts *site = context.state.site(license.site))
        object.insert(u"site"_s, site->name);
    ROLECALL_TRY_LET(seller, sellerName(context, license.soldBy));
    if (!seller.isEmpty())
        object.insert(u"sold_by"_s, seller);
    return object;
}

QJsonArray headingsOf(const std::vector<store::License> &all, const std::vector<Id> &held)
{
    QJsonArray headings;
    for (const store::License &license : all) {
        if (std::ranges::find(held, license.id) != held.end())
            headings.append(license.heading);
    }
    return headings;
}

Result<void> refresh(Context &context)
{
    ROLECALL_TRY_LET(state, store::circumstances(context.connection, context.organization.id));
    context.state = state;
    return {};
}

} // namespace rolecall::gate
