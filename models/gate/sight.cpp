// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/sight.h"

#include "gate/asking.h"
#include "gate/carryover.h"
#include "gate/questions.h"
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

/// The rule by which a license takes privileges away.
const QString &ruleOfStandardLicense()
{
    return Catalogue::instance().constraint(ConstraintKind::BlockedByStandardLicense).rule;
}

bool isStandardLicenseShown(const Context &context)
{
    store::License license;
    license.service = u"contact_center_standard"_s;
    return isShown(context, Detail::Licenses) || mayAssign(context, license).allowed;
}

void leaveShown(User &user, const Fields &fields, bool others)
{
    for (size_t i = 0; i < user.fields.size(); ++i) {
        if (!fields.test(i))
            user.fields[i].clear();
    }
    if (!others)
        user.others.clear();
}

/// Of a user of another customer of the file only the name, the address and the status are of this one (R33).
bool belongsToOtherCustomer(const Context &context, const User &user)
{
    if (user.organization == context.organization.id)
        return false;
    const auto home = store::organization(context.connection, user.organization);
    return !home || home->kind == OrganizationKind::Customer;
}

template<typename Keep>
void keepInArray(QJsonObject &object, const QString &key, Keep keep)
{
    if (!object.contains(key))
        return;
    QJsonArray kept;
    for (const QJsonValue &value : object.value(key).toArray()) {
        if (keep(value))
            kept.append(value);
    }
    object.insert(key, kept);
}

} // namespace

// --- What is shown

bool isShown(const Context &context, Detail detail)
{
    return context.scope.shows(detail);
}

bool isShown(const Context &context, const store::License &license)
{
    const bool ofSightedSite = license.isMeetingsOfSite() && context.scope.hasSite(license.site);
    if (!context.scope.everybody && !ofSightedSite)
        return false;
    return isShown(context, Detail::Licenses) || mayAssign(context, license).allowed;
}

bool areUsersShown(const Context &context, Id site)
{
    return isShown(context, Detail::Licenses)
        || permission(context.actor.subject, Action::AssignLicensesOfSite, context.state, site).allowed;
}

bool isFindingShown(const Context &context, Id user, const QString &rule)
{
    return rule != ruleOfStandardLicense() || context.isActor(user) || isStandardLicenseShown(context);
}

bool hearsOfSite(const Context &context, Id site)
{
    return context.scope.hasSite(site)
        || permission(context.actor.subject, Action::SeeSites, context.state, site).allowed;
}

Circumstances visibleState(const Context &context, const Party &someone)
{
    Circumstances visible = context.state;
    if (!context.isActor(someone.user.id))
        std::erase_if(visible.sites,
                      [&context](const SiteFacts &site) { return !hearsOfSite(context, site.id); });
    return visible;
}

bool areRolesShown(const Context &context, Id user)
{
    return context.scope.everybody || context.isActor(user);
}

Subject visibleSubject(const Context &context, const Party &someone)
{
    Subject visible = someone.subject;
    if (!areRolesShown(context, someone.user.id))
        std::erase_if(visible.held,
                      [&context](const HeldRole &held) { return !context.scope.hasSite(held.site); });
    return visible;
}

Result<Listed> listedAs(Context &context, const Party &someone)
{
    ROLECALL_TRY_LET(organization, store::organization(context.connection, someone.user.organization));
    Listed listed{someone.user, someone.subject.holder, someone.subject.roles(), organization.name};
    limit(context, listed.user);
    return listed;
}

void keepContact(User &user)
{
    leaveShown(user, contactFields(), false);
}

void keepShared(const Context &context, User &user)
{
    if (belongsToOtherCustomer(context, user))
        keepContact(user);
}

void limit(const Context &context, User &user)
{
    if (context.isActor(user.id))
        return;
    const bool foreign = belongsToOtherCustomer(context, user);
    Fields fields = shownFields(context.scope);
    if (foreign)
        fields &= contactFields();
    leaveShown(user, fields, context.scope.everybody && !foreign);
}

void limit(const Context &context, Id user, std::vector<Notice> &notices)
{
    std::erase_if(notices, [&context, user](const Notice &notice) {
        return !isFindingShown(context, user, notice.rule);
    });
}

Result<Sight> sightOf(Context &context)
{
    Sight sight{context.scope, context.actor.user.id, shownFields(context.scope), {}, {}, {}, true};
    ROLECALL_TRY_LET(all, store::licenses(context.connection, context.organization.id));
    for (store::License &license : all) {
        if (isShown(context, license))
            sight.licenses.push_back(std::move(license));
        else
            sight.hiddenLicenses << license.heading;
    }
    for (const SiteFacts &site : context.state.sites) {
        if (context.scope.hasSite(site.id))
            sight.sites << site.name;
    }
    sight.standardLicense = isStandardLicenseShown(context);
    return sight;
}

Result<Sight> sightOfLog(Context &context)
{
    const Scope scope = context.scope;
    context.scope.everybody = true;
    Result<Sight> sight = sightOf(context);
    context.scope = scope;
    return sight;
}

// --- Refusals

tl::unexpected<Error> hiddenDetail(Detail detail)
{
    //: %1 is what of users is not shown, such as Title
    return refusal(u"R28"_s,
                   Text::tr("The organization does not show this of its users to external administrators: "
                            "%1. Leave it out, or ask somebody of the organization.")
                       .arg(detailName(detail)));
}

Result<void> requireDetail(const Context &context, Detail detail)
{
    return isShown(context, detail) ? Result<void>() : hiddenDetail(detail);
}

Result<void> requireFields(const Context &context, const QList<Field> &fields)
{
    for (const Field field : fields) {
        if (const auto detail = detailOf(field))
            ROLECALL_TRY(requireDetail(context, *detail));
    }
    return {};
}

Result<void> Sight::require(Field field) const
{
    const auto detail = detailOf(field);
    return !detail || scope.shows(*detail) ? Result<void>() : hiddenDetail(*detail);
}

// --- Records and outcomes

QJsonObject Sight::limited(Id user, QJsonObject part) const
{
    if (user != 0 && user == self)
        return part;
    for (int i = 0; i < FieldCount; ++i) {
        if (!fields.test(static_cast<size_t>(i)))
            part.remove(fieldInfo(static_cast<Field>(i)).id);
    }
    if (!scope.everybody) {
        part.remove(u"others"_s);
        keepInArray(part, u"roles"_s, [this](const QJsonValue &role) {
            return sites.contains(role.toObject().value("site"_L1).toString(), Qt::CaseInsensitive);
        });
    }
    const bool allLicenses = scope.everybody && scope.shows(Detail::Licenses);
    for (const QString &key : {u"licenses"_s, u"licenses_added"_s, u"licenses_removed"_s}) {
        keepInArray(part, key, [&](const QJsonValue &license) {
            return allLicenses || license.isObject() // those that the organization has
                || std::ranges::find(licenses, license.toString(), &store::License::heading)
                != licenses.end();
        });
    }
    keepInArray(part, u"accepted_findings"_s, [this](const QJsonValue &finding) {
        return standardLicense || finding.toObject().value("rule"_L1).toString() != ruleOfStandardLicense();
    });
    if (const QJsonValue external = part.value("external"_L1); external.isObject())
        part.insert(u"external"_s, limited(user, external.toObject()));
    return part;
}

store::AuditDetail Sight::limited(store::AuditDetail detail) const
{
    detail.before = limited(detail.user, std::move(detail.before));
    detail.after = limited(detail.user, std::move(detail.after));
    return detail;
}

store::AuditRecord Sight::limited(store::AuditRecord record) const
{
    if (record.targetKind == "user"_L1) {
        record.before = limited(record.target, std::move(record.before));
        record.after = limited(record.target, std::move(record.after));
    }
    if (!scope.everybody || !fields.all() || !hiddenLicenses.isEmpty())
        record.before.remove(formerCarryOver);
    const QString message = record.after.value("message"_L1).toString();
    const bool tells = std::ranges::any_of(
        hiddenLicenses, [&message](const QString &heading) { return message.contains(heading); });
    if (record.refused && (tells || (!standardLicense && record.rule == ruleOfStandardLicense())))
        record.after.remove(u"message"_s);
    return record;
}

// --- Questions

Result<Sight> sight(Gate &gate, const Session &session)
{
    return askInSight<Sight>(gate, session, &sightOf);
}

Result<Sight> sightOfLog(Gate &gate, const Session &session)
{
    return askOfWhoMay<Sight>(gate, session, Action::SeeAuditLog,
                              [](Context &context) { return sightOfLog(context); });
}

} // namespace rolecall::gate
