// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/licensecolumn.h"
#include "gate/licensechanges.h"
#include "gate/services.h"
#include "gate/sight.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

constexpr qsizetype longestHeading = 1024; // characters; a file may bring more

bool hasControlCharacter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

Result<void> checkHeading(const QString &heading, const LicenseColumn &column)
{
    if (heading.size() > longestHeading)
        return badInput(Text::tr("The heading is longer than 1024 characters; shorten it."), 0, u"heading"_s);
    if (column.suspended) {
        return badInput(
            Text::tr("A license is added without \"(Suspended)\" in its heading; leave that out."), 0,
            u"heading"_s);
    }
    if (!isLicenseColumn(heading) || hasControlCharacter(column.heading)) {
        return badInput(
            Text::tr("\"%1\" is no heading of a license; enter one like \"Messaging [Subscription]\" or "
                     "\"adriatic.webex.com - Meetings [Subscription]\".")
                .arg(heading),
            0, u"heading"_s);
    }
    return {};
}

Result<QString> serviceOf(const AddLicense &command, const LicenseColumn &column)
{
    if (command.service.isEmpty())
        return column.service;
    if (store::licenseServices().contains(command.service)) {
        if (command.service == column.service || column.service == "other"_L1)
            return command.service;
        // R17 and the rights on licenses go by the service, so nobody says what its name denies.
        return badInput(Text::tr("By its heading the license is of the service \"%1\", not of \"%2\"; leave "
                                 "the service out.")
                            .arg(column.service, command.service),
                        0, u"service"_s);
    }
    return badInput(Text::tr("The service \"%1\" is not known; give one of: %2.")
                        .arg(command.service, store::licenseServices().join(u", "_s)),
                    0, u"service"_s);
}

/// The licenses with these headings. R34 for those that the actor may not assign, whether they are there or
/// not.
Result<std::vector<store::License>> find(Context &context, const std::vector<store::License> &all,
                                         const QStringList &headings)
{
    std::vector<store::License> found;
    for (const QString &heading : headings) {
        const QString identity = parseLicenseColumn(heading).heading;
        const auto license = std::ranges::find(all, identity, &store::License::heading);
        if (license == all.end()) {
            ROLECALL_TRY(require(context, Action::AssignLicenses));
            return failure(ErrorCode::NotFound,
                           Text::tr("There is no license %1 here; give its whole heading.").arg(identity));
        }
        if (const Permission permission = mayAssign(context, *license); !permission.allowed)
            return lacking(context, permission.need);
        if (std::ranges::find(found, license->id, &store::License::id) == found.end())
            found.push_back(*license);
    }
    return found;
}

/// Leaves out of the plan what is so already, then judges what is left.
Result<void> judge(Context &context, const Party &target, const std::vector<Id> &held, LicensePlan &plan)
{
    const auto isHeld = [&held](const store::License &license) {
        return std::ranges::find(held, license.id) != held.end();
    };
    std::erase_if(plan.give, isHeld);
    std::erase_if(plan.take, [&isHeld](const store::License &license) { return !isHeld(license); });
    for (const store::License &license : plan.give) {
        if (license.suspended) {
            return badInput(
                Text::tr("The license %1 is suspended and can't be assigned.").arg(license.heading), 0,
                u"license"_s);
        }
    }
    for (const std::vector<store::License> &licenses : {plan.give, plan.take}) {
        if (std::ranges::any_of(licenses, &store::License::isStandard))
            ROLECALL_TRY(mayChangeStandardLicense(context, target));
    }
    return {};
}

/// What the licenses that the person has now make noteworthy that those before did not (R17).
Result<std::vector<Notice>> newFindings(Context &context, const Party &before)
{
    ROLECALL_TRY_LET(after, party(context, before.user));
    const std::vector<Notice> old = findingsOf(before.subject);
    std::vector<Notice> notices = findingsOf(after.subject);
    std::erase_if(notices, [&old](const Notice &notice) {
        return std::ranges::find(old, notice.message, &Notice::message) != old.end();
    });
    limit(context, before.user.id, notices);
    return notices;
}

/// The log says all of what the person has. Whoever acts is told what he may see (A15, R28).
void tell(Context &context, const LicensePlan &plan, const LicenseChange &change)
{
    context.log.before.insert(u"licenses"_s, headingsOf(plan.all, change.before));
    context.log.after.insert(u"licenses"_s, headingsOf(plan.all, change.after));
    std::vector<store::License> seen = plan.all;
    std::erase_if(seen, [&context](const store::License &license) { return !isShown(context, license); });
    context.outcome.before.insert(u"licenses"_s, headingsOf(seen, change.before));
    context.outcome.after.insert(u"licenses"_s, headingsOf(seen, change.after));
}

} // namespace

Result<LicensePlan> licensePlan(Context &context, const QStringList &give, const QStringList &take)
{
    ROLECALL_TRY(requireAssigning(context));
    LicensePlan plan;
    ROLECALL_TRY_LET(all, store::licenses(context.connection, context.organization.id));
    plan.all = std::move(all);
    ROLECALL_TRY_LET(toGive, find(context, plan.all, give));
    ROLECALL_TRY_LET(toTake, find(context, plan.all, take));
    plan.give = std::move(toGive);
    plan.take = std::move(toTake);
    for (const store::License &license : plan.give) {
        if (std::ranges::find(plan.take, license.id, &store::License::id) != plan.take.end()) {
            return failure(ErrorCode::Usage,
                           Text::tr("The license %1 is to be given and taken at once; name it only once.")
                               .arg(license.heading));
        }
    }
    return plan;
}

Result<LicenseChange> changeLicensesOf(Context &context, const User &user, const UserRef &asked,
                                       const LicensePlan &plan)
{
    if (user.organization != context.organization.id) {
        // Whoever does not see the person is not told the name (A15).
        ROLECALL_TRY_LET(isTold, isInScope(context, user));
        return refusal(u"R34"_s,
                       Text::tr("%1 belongs to another organization, which alone gives the person licenses.")
                           .arg(isTold || asked.email.isEmpty() ? user.name() : asked.email));
    }
    ROLECALL_TRY_LET(target, party(context, user));
    ROLECALL_TRY_LET(before, store::licensesOf(context.connection, user.id));
    LicensePlan steps{{}, plan.give, plan.take};
    ROLECALL_TRY(judge(context, target, before, steps));
    LicenseChange change;
    if (steps.give.empty() && steps.take.empty())
        return change;
    for (const store::License &license : steps.give)
        ROLECALL_TRY(store::assignLicense(context.connection, user.id, license.id));
    for (const store::License &license : steps.take)
        ROLECALL_TRY(store::unassignLicense(context.connection, user.id, license.id));
    change.unchanged = false;
    change.given = std::move(steps.give);
    change.taken = std::move(steps.take);
    change.before = std::move(before);
    ROLECALL_TRY_LET(after, store::licensesOf(context.connection, user.id));
    change.after = std::move(after);
    ROLECALL_TRY_LET(notices, newFindings(context, target));
    change.notices = std::move(notices);
    context.people.insert(user.id);
    return change;
}

Result<void> apply(Context &context, const ChangeLicenses &command)
{
    ROLECALL_TRY_LET(plan, licensePlan(context, command.give, command.take));
    ROLECALL_TRY_LET(user, findPerson(context, command.user));
    ROLECALL_TRY_LET(change, changeLicensesOf(context, user, command.user, plan));
    context.outcome.unchanged = change.unchanged;
    if (change.unchanged)
        return {};
    tell(context, plan, change);
    context.outcome.notices = std::move(change.notices);
    context.touch(user.id);
    return {};
}

Result<void> apply(Context &context, const AddLicense &command)
{
    const LicenseColumn column = parseLicenseColumn(command.heading);
    ROLECALL_TRY_LET(seller, sellerNamed(context, command.soldBy));
    const SiteFacts *known = context.state.site(column.site);
    std::optional<SiteFacts> site;
    if (!column.site.isEmpty())
        site = known ? *known : siteToBe(column.site);
    store::License asked;
    asked.service = command.service.isEmpty() ? column.service : command.service;
    asked.site = site ? site->id : 0;
    asked.soldBy = seller.id;
    ROLECALL_TRY(requireChangeOf(context, asked, site));
    if (seller.id != 0 && seller.id != context.actor.subject.organization) // A7: who sells decides on rights
        ROLECALL_TRY(requireWithoutCondition(context, changeOf(asked)));
    if (!seller.isKnown())
        return unknownSeller(seller);
    ROLECALL_TRY(checkHeading(command.heading, column));
    ROLECALL_TRY_LET(service, serviceOf(command, column));
    if (site && !known) {
        return failure(ErrorCode::NotFound,
                       Text::tr("There is no site %1 here; add the site first.").arg(column.site));
    }
    const store::License license{0,         column.heading, service, column.subscription, site ? site->id : 0,
                                 seller.id, false};
    ROLECALL_TRY_LET(licenses, store::licenses(context.connection, context.organization.id));
    const auto same = std::ranges::find_if(licenses, [&license](const store::License &other) {
        return other.heading.toCaseFolded() == license.heading.toCaseFolded();
    });
    if (same != licenses.end())
        return badInput(Text::tr("There is a license %1 already.").arg(same->heading), 0, u"heading"_s);
    ROLECALL_TRY_LET(id, store::addLicense(context.connection, context.organization.id, license));
    context.log.targetName = license.heading;
    context.outcome.target = id;
    ROLECALL_TRY_LET(after, toJson(context, license));
    context.outcome.after = after;
    return refresh(context);
}

} // namespace rolecall::gate
