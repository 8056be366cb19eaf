// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/externals.h"
#include "gate/giving.h"
#include "gate/services.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

constexpr qsizetype longestName = 255; // characters, as DNS has it

SiteFacts factsOf(const store::Site &site, const Seller &seller)
{
    return {site.id, site.name, site.managedByControlHub, seller.id, seller.partner};
}

store::Site siteFrom(const SiteFacts &facts)
{
    return {facts.id, facts.name, facts.managedByControlHub, facts.soldBy};
}

/// The site as the file has it, or one to be if it is not there: that is told only to who may act on it.
SiteFacts factsOf(const Context &context, const QString &name)
{
    const SiteFacts *known = context.state.site(name.trimmed());
    return known ? *known : siteToBe(name.trimmed());
}

bool isThere(const SiteFacts &site)
{
    return site.id > 0;
}

/// A host name, so that a license column of the site can be told from others (exchange.md) and the name fits
/// into the list of roles in an export of administrators.
Result<QString> checkName(const Context &context, const QString &text, Id self)
{
    static const QRegularExpression hostName(u"^[\\p{L}\\p{M}\\p{N}_-]+(?:\\.[\\p{L}\\p{M}\\p{N}_-]+)+$"_s);
    const QString name = text.trimmed().normalized(QString::NormalizationForm_C);
    if (name.size() > longestName)
        return badInput(Text::tr("The name is longer than 255 characters; shorten it."), 0, u"name"_s);
    if (!hostName.match(name).hasMatch()) {
        return badInput(
            Text::tr("\"%1\" is no name of a site; enter a host name like adriatic.webex.com.").arg(name), 0,
            u"name"_s);
    }
    const SiteFacts *other = context.state.site(name);
    if (other && other->id != self)
        return badInput(Text::tr("There is a site %1 already; enter another name.").arg(other->name), 0,
                        u"name"_s);
    return name;
}

// --- What goes with a site

/// R10: giving up one's last role takes a second question.
Result<void> confirmOwnLoss(Context &context, Id site)
{
    const std::vector<HeldRole> &held = context.actor.subject.held;
    const bool last = !held.empty()
        && std::ranges::all_of(held, [site](const HeldRole &role) { return role.site == site; });
    if (last && !context.options.confirmed) {
        return tl::unexpected(Error{
            ErrorCode::NeedsConfirmation,
            Text::tr("This takes your last role from you: without it you can no longer sign in here. Do "
                     "you want that?"),
            u"R10"_s,
            {},
            {},
            0,
            {}});
    }
    return {};
}

/// Says whose role it is that must go first, and passes on who could take it. Who may not list external
/// administrators is not told who they are (R34).
Result<void> goesFirst(Context &context, const Party &target, RoleIndex role, const SiteFacts &site,
                       Error error)
{
    ROLECALL_TRY_LET(isTold, isInScope(context, target.user));
    if (!isTold)
        return tl::unexpected(std::move(error));
    error.message =
        //: %1 is a person, %2 a role, %3 a site, %4 the message of what forbids to take the role
        Text::tr("%1 would lose the role %2 on %3, so somebody who may take it must do so first. %4")
            .arg(target.user.name(), roleName(role, target.subject.holder), site.name, error.message);
    return tl::unexpected(std::move(error));
}

/// R13, R24: what goes with a site is taken only by who could take it by itself. One's own may be given up.
Result<void> mayTakeRoles(Context &context, const User &user, const SiteFacts &site)
{
    if (context.isActor(user.id))
        return {};
    ROLECALL_TRY_LET(target, party(context, user));
    RoleMask left = 0;
    for (const HeldRole &held : target.subject.held) {
        if (held.site != site.id)
            left |= maskOf(held.role);
    }
    for (const HeldRole &held : target.subject.held) {
        if (held.site != site.id)
            continue;
        if (const Result<void> allowed = mayTake(context, target, held.role, site.id); !allowed)
            return goesFirst(context, target, held.role, site, allowed.error());
        if (const Result<void> allowed = mayRevoke(context, target, left); !allowed)
            return goesFirst(context, target, held.role, site, allowed.error());
    }
    return {};
}

/// Takes all roles on the site from one person, ended ones too; each is noticed (R11).
Result<void> takeRoles(Context &context, const User &user, const SiteFacts &site)
{
    ROLECALL_TRY(mayTakeRoles(context, user, site));
    ROLECALL_TRY_LET(held, store::assignmentsOf(context.connection, user.id, context.organization.id));
    for (const store::Assignment &assignment : held) {
        if (assignment.site != site.id)
            continue;
        ROLECALL_TRY(store::removeAssignment(context.connection, assignment.id));
        context.outcome.notices.push_back(
            {u"R11"_s,
             //: %1 is a person, %2 the e-mail address, %3 a role, %4 a site
             Text::tr("%1 (%2) loses the role %3 on %4.")
                 .arg(user.name(), user.fields[Email], roleName(assignment.role), site.name)});
    }
    return {};
}

/// Writes what became of one person. R24: an external without a role is no administrator here any more.
Result<void> conclude(Context &context, const User &user, store::AuditDetail detail)
{
    ROLECALL_TRY_LET(now, party(context, user));
    if (now.subject.holder == Holder::Customer) {
        // Of externals nothing is checked: no rule counts their site roles, and what else they hold stays.
        context.people.insert(user.id);
    } else if (now.subject.held.empty()) {
        ROLECALL_TRY_LET(all, externalJson(context, user));
        detail.before.insert(u"external"_s, all);
        detail.after.insert(u"roles"_s, QJsonArray());
        ROLECALL_TRY(deleteRevoked(context, user, context.outcome.notices));
        context.outcome.removed.push_back(user.id);
        return writeDetail(context, detail);
    }
    context.touch(user.id);
    return writeDetail(context, detail);
}

/// R11: all roles on the site go, with a detail a person.
Result<void> takeRolesOf(Context &context, const SiteFacts &site)
{
    ROLECALL_TRY_LET(holders, store::siteRoleHolders(context.connection, site.id));
    for (const Id id : holders) {
        ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
        store::AuditDetail detail{id, user->fields[Email], {}, {}};
        ROLECALL_TRY_LET(before, store::assignmentsOf(context.connection, id, context.organization.id));
        detail.before.insert(u"roles"_s, toJson(before));
        ROLECALL_TRY(takeRoles(context, *user, site));
        ROLECALL_TRY_LET(after, store::assignmentsOf(context.connection, id, context.organization.id));
        detail.after.insert(u"roles"_s, toJson(after));
        ROLECALL_TRY(conclude(context, *user, std::move(detail)));
    }
    return {};
}

/// The licenses of one site, and who has them.
struct Licenses {
    std::vector<store::License> all; ///< of the organization
    std::vector<store::License> ofSite;
    std::set<Id> holders;
};

Result<Licenses> licensesOf(Context &context, const SiteFacts &site)
{
    Licenses licenses;
    ROLECALL_TRY_LET(all, store::licenses(context.connection, context.organization.id));
    licenses.all = std::move(all);
    std::ranges::copy_if(licenses.all, std::back_inserter(licenses.ofSite),
                         [&site](const store::License &license) { return license.site == site.id; });
    for (const store::License &license : licenses.ofSite) {
        ROLECALL_TRY_LET(holders, store::licenseHolders(context.connection, license.id));
        licenses.holders.insert(holders.begin(), holders.end());
    }
    return licenses;
}

/// A13: the licenses go with the site, so the actor must be allowed to take away each.
Result<void> mayTakeLicenses(Context &context, const SiteFacts &site, const Licenses &licenses)
{
    for (const store::License &license : licenses.ofSite)
        ROLECALL_TRY(requireChangeOf(context, license, site));
    return {};
}

/// R17: a standard license may not go with its site from somebody from whom the actor may not take it.
Result<void> mayTakeStandardLicenses(Context &context, const Licenses &licenses)
{
    for (const store::License &license : licenses.ofSite) {
        if (!license.isStandard())
            continue;
        ROLECALL_TRY_LET(
            holders,
            store::roleHoldersWith(context.connection, context.organization.id, context.now, license.id));
        for (const Id id : holders) {
            ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
            ROLECALL_TRY_LET(target, party(context, *user));
            ROLECALL_TRY(mayChangeStandardLicense(context, target));
        }
    }
    return {};
}

/// What somebody has of all that goes with a site.
Result<QJsonObject> possessionsOf(Context &context, Id user, const std::vector<store::License> &all)
{
    ROLECALL_TRY_LET(roles, store::assignmentsOf(context.connection, user, context.organization.id));
    ROLECALL_TRY_LET(held, store::licensesOf(context.connection, user));
    return QJsonObject{{u"roles"_s, toJson(roles)}, {u"licenses"_s, headingsOf(all, held)}};
}

/// Roles on the site and its licenses go from everybody, with a detail a person.
Result<void> takeAllOf(Context &context, const SiteFacts &site, const Licenses &licenses)
{
    ROLECALL_TRY_LET(roleHolders, store::siteRoleHolders(context.connection, site.id));
    std::set<Id> people = licenses.holders;
    people.insert(roleHolders.begin(), roleHolders.end());
    for (const Id id : people) {
        ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
        store::AuditDetail detail{id, user->fields[Email], {}, {}};
        ROLECALL_TRY_LET(before, possessionsOf(context, id, licenses.all));
        detail.before = before;
        ROLECALL_TRY(takeRoles(context, *user, site));
        for (const store::License &license : licenses.ofSite)
            ROLECALL_TRY(store::unassignLicense(context.connection, id, license.id));
        ROLECALL_TRY_LET(after, possessionsOf(context, id, licenses.all));
        detail.after = after;
        ROLECALL_TRY(conclude(context, *user, std::move(detail)));
    }
    return {};
}

// --- Parts of the commands

/// What the command makes of the site; a seller that is not there stays to be told of.
struct Edit {
    SiteFacts before;
    SiteFacts after;
    Seller seller;
};

Result<Edit> editOf(Context &context, const EditSite &command)
{
    Edit edit{factsOf(context, command.site), {}, {}};
    edit.after = edit.before;
    edit.after.managedByControlHub = command.managedByControlHub.value_or(edit.before.managedByControlHub);
    if (command.soldBy) {
        ROLECALL_TRY_LET(seller, sellerNamed(context, *command.soldBy));
        edit.seller = seller;
        edit.after.soldBy = seller.id;
        edit.after.soldByPartner = seller.partner;
    }
    return edit;
}

/// The keys of `before` and `after` that differ.
void keepChanged(QJsonObject &before, QJsonObject &after)
{
    for (const QString &key : before.keys()) {
        if (before.value(key) == after.value(key)) {
            before.remove(key);
            after.remove(key);
        }
    }
}

Result<void> checkRename(Context &context, const SiteFacts &site)
{
    ROLECALL_TRY_LET(licenses, licensesOf(context, site));
    if (licenses.ofSite.empty())
        return {};
    return badInput(
        Text::tr("%1 has licenses, and their headings in Control Hub's file begin with the name of the site: "
                 "under another name they would be others. Add a site with the new name instead.")
            .arg(site.name),
        0, u"name"_s);
}

} // namespace

Result<void> apply(Context &context, const AddSite &command)
{
    ROLECALL_TRY_LET(seller, sellerNamed(context, command.soldBy));
    store::Site site{siteToBe({}).id, command.name, command.managedByControlHub, seller.id};
    ROLECALL_TRY(requireOn(context, Action::AddDeleteSites, factsOf(site, seller)));
    if (!seller.isKnown())
        return unknownSeller(seller);
    ROLECALL_TRY_LET(name, checkName(context, command.name, 0));
    site.name = name;
    ROLECALL_TRY_LET(id, store::addSite(context.connection, context.organization.id, site));
    context.log.targetName = name;
    context.outcome.target = id;
    ROLECALL_TRY_LET(after, toJson(context, site));
    context.outcome.after = after;
    return refresh(context);
}

Result<void> apply(Context &context, const EditSite &command)
{
    ROLECALL_TRY_LET(edit, editOf(context, command));
    ROLECALL_TRY(requireOn(context, Action::EditSites, edit.before));
    // A7: who sells a site decides on what some people may do there, so a right that depends on the seller
    // does not change him.
    if (edit.after.soldBy != edit.before.soldBy)
        ROLECALL_TRY(requireWithoutCondition(context, Action::AddDeleteSites));
    // A15: whether a name is taken is told to nobody who knows some sites alone.
    if (command.name)
        ROLECALL_TRY(requireWithoutCondition(context, Action::EditSites));
    if (!isThere(edit.before))
        return unknownSite(command.site);
    if (!edit.seller.isKnown())
        return unknownSeller(edit.seller);
    context.log.targetName = edit.before.name;
    context.outcome.target = edit.before.id;
    if (command.name) {
        ROLECALL_TRY_LET(name, checkName(context, *command.name, edit.before.id));
        edit.after.name = name;
        if (name != edit.before.name)
            ROLECALL_TRY(checkRename(context, edit.before));
    }

    ROLECALL_TRY_LET(before, toJson(context, siteFrom(edit.before)));
    ROLECALL_TRY_LET(after, toJson(context, siteFrom(edit.after)));
    if (before == after) {
        context.outcome.unchanged = true;
        return {};
    }
    keepChanged(before, after);
    context.outcome.before = before;
    context.outcome.after = after;
    if (edit.before.managedByControlHub && !edit.after.managedByControlHub) {
        ROLECALL_TRY(confirmOwnLoss(context, edit.before.id));
        ROLECALL_TRY(takeRolesOf(context, edit.before));
    }
    ROLECALL_TRY(store::updateSite(context.connection, siteFrom(edit.after)));
    return refresh(context);
}

Result<void> apply(Context &context, const RemoveSite &command)
{
    const SiteFacts site = factsOf(context, command.site);
    ROLECALL_TRY(requireOn(context, Action::AddDeleteSites, site));
    if (!isThere(site))
        return unknownSite(command.site);
    context.log.targetName = site.name;
    context.outcome.target = site.id;
    ROLECALL_TRY_LET(licenses, licensesOf(context, site));
    ROLECALL_TRY(mayTakeLicenses(context, site, licenses));
    ROLECALL_TRY(mayTakeStandardLicenses(context, licenses));
    ROLECALL_TRY(confirmOwnLoss(context, site.id));

    ROLECALL_TRY_LET(before, toJson(context, siteFrom(site)));
    QJsonArray removed;
    for (const store::License &license : licenses.ofSite) {
        ROLECALL_TRY_LET(object, toJson(context, license));
        removed.append(object);
    }
    before.insert(u"licenses"_s, removed);
    context.outcome.before = before;

    ROLECALL_TRY(takeAllOf(context, site, licenses));
    for (const store::License &license : licenses.ofSite)
        ROLECALL_TRY(store::removeLicense(context.connection, license.id));
    ROLECALL_TRY(store::removeSite(context.connection, site.id));
    return refresh(context);
}

} // namespace rolecall::gate
