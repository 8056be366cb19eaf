// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/peoplequestions.h"

#include "domain/language.h"
#include "gate/asking.h"
#include "gate/services.h"
#include "gate/sight.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

using Ids = std::vector<Id>;

constexpr size_t departmentsToChooseFrom = 500;
constexpr int longestAgo = 365 * 1000; // days: every year has four digits

bool may(const Context &context, Action action, const Resource &resource = {})
{
    return permission(context.actor.subject, action, context.state, resource).allowed;
}

/// The license itself, and who has it (R13, R28).
bool seesLicense(const Context &context, const store::License &license)
{
    return maySee(context, license) && isShown(context, license);
}

/// The site, and who belongs to it.
bool seesSite(const Context &context, Id site)
{
    const bool sees =
        context.scope.everybody ? may(context, Action::SeeSites, site) : context.scope.hasSite(site);
    return sees && areUsersShown(context, site);
}

bool seesSomeLicenses(const Context &context)
{
    return may(context, Action::SeeLicenses) || may(context, Action::SeeContactCenterLicenses)
        || may(context, Action::SeeLicensesOfSite);
}

void narrow(std::optional<Ids> &people, Ids others)
{
    if (!people) {
        people = std::move(others);
        return;
    }
    Ids both;
    std::ranges::set_intersection(*people, others, std::back_inserter(both));
    people = std::move(both);
}

/// A license that the actor does not see is as unknown as one that is not there; where R28 hides any, both
/// are refused alike.
Result<Ids> peopleWithLicenses(Context &context, const QStringList &headings)
{
    if (!seesSomeLicenses(context))
        ROLECALL_TRY(require(context, Action::SeeLicenses));
    ROLECALL_TRY_LET(all, store::licenses(context.connection, context.organization.id));
    Ids wanted;
    for (const store::License &license : all) {
        if (headings.contains(license.heading) && seesLicense(context, license))
            wanted.push_back(license.id);
    }
    if (std::cmp_less(wanted.size(), QSet<QString>(headings.cbegin(), headings.cend()).size()))
        ROLECALL_TRY(requireDetail(context, Detail::Licenses));
    return wanted.empty() ? Ids() : store::usersWithLicenses(context.connection, wanted);
}

Result<Ids> peopleOfSites(Context &context, const QStringList &names)
{
    for (const QString &name : names) {
        const SiteFacts *site = context.state.site(name);
        if (!areUsersShown(context, site ? site->id : siteToBe(name).id))
            return hiddenDetail(Detail::Licenses);
    }
    const bool seesSome = std::ranges::any_of(
        context.state.sites, [&](const SiteFacts &site) { return seesSite(context, site.id); });
    if (!seesSome) // and not only because there are none
        ROLECALL_TRY(requireOn(context, Action::SeeSites, siteToBe({})));
    Ids wanted;
    for (const QString &name : names) {
        if (const SiteFacts *site = context.state.site(name); site && seesSite(context, site->id))
            wanted.push_back(site->id);
    }
    if (wanted.empty())
        return Ids();
    return store::usersOfSites(context.connection, context.organization.id, wanted, context.now);
}

store::ProfileFilter profilesOf(const PeopleFilter &filter, const QDateTime &now)
{
    using LastAccess = store::ProfileFilter::LastAccess;
    store::ProfileFilter profiles;
    if (!filter.departments.isEmpty())
        profiles.departments = filter.departments;
    if (!filter.lastUse)
        return profiles;
    profiles.lastAccess = filter.lastUse->kind == LastUse::Kind::Never ? LastAccess::Never
        : filter.lastUse->kind == LastUse::Kind::Within                ? LastAccess::Since
                                                                       : LastAccess::NotSince;
    profiles.instant = now.addDays(-std::clamp(filter.lastUse->days, 0, longestAgo));
    return profiles;
}

Result<Ids> peopleWhoPass(Context &context, const PeopleFilter &filter)
{
    const bool byProfile = !filter.departments.isEmpty() || filter.lastUse;
    if (byProfile)
        ROLECALL_TRY(require(context, Action::SeeUsers)); // of users of sites no profiles are seen (A15)
    if (!filter.departments.isEmpty())
        ROLECALL_TRY(requireDetail(context, Detail::Department));
    if (filter.lastUse)
        ROLECALL_TRY(requireDetail(context, Detail::LastUse));
    std::optional<Ids> people;
    if (!filter.licenses.isEmpty()) {
        ROLECALL_TRY_LET(found, peopleWithLicenses(context, filter.licenses));
        narrow(people, std::move(found));
    }
    if (!filter.sites.isEmpty()) {
        ROLECALL_TRY_LET(found, peopleOfSites(context, filter.sites));
        narrow(people, std::move(found));
    }
    if (!context.scope.everybody) {
        ROLECALL_TRY_LET(seen,
                         store::usersOfSites(context.connection, context.organization.id, context.scope.sites,
                                             context.now));
        narrow(people, std::move(seen));
    } else if (byProfile || !people) {
        ROLECALL_TRY_LET(found,
                         store::usersWithProfile(context.connection, context.organization.id,
                                                 profilesOf(filter, context.now)));
        narrow(people, std::move(found));
    }
    return std::move(*people);
}

Result<void> addServices(Context &context, FilterChoices &choices)
{
    ROLECALL_TRY_LET(all, store::licenses(context.connection, context.organization.id));
    ROLECALL_TRY_LET(people, store::countOwnUsers(context.connection, context.organization.id, context.now));
    for (const store::License &license : all) {
        if (seesLicense(context, license))
            choices.licenses.push_back({license.heading, people.byLicense.value(license.id)});
    }
    for (const SiteFacts &site : context.state.sites) {
        if (seesSite(context, site.id))
            choices.sites.push_back({site.name, people.bySite.value(site.id)});
    }
    return {};
}

Result<void> addDepartments(Context &context, FilterChoices &choices)
{
    using Choice = FilterChoices::Choice;
    ROLECALL_TRY_LET(people, store::usersByDepartment(context.connection, context.organization.id));
    for (auto it = people.cbegin(); it != people.cend(); ++it) {
        if (it.key().isEmpty())
            choices.withoutDepartment = it.value();
        else
            choices.departments.push_back({it.key(), it.value()});
    }
    std::ranges::sort(choices.departments, [](const Choice &a, const Choice &b) {
        return std::tie(b.people, a.name) < std::tie(a.people, b.name);
    });
    if (choices.departments.size() > departmentsToChooseFrom)
        choices.departments.resize(departmentsToChooseFrom);
    const QCollator collator(localeOf(currentLanguage()));
    std::ranges::stable_sort(choices.departments, [&collator](const Choice &a, const Choice &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return {};
}

Result<FilterChoices> choicesOf(Context &context)
{
    FilterChoices choices;
    const Fields shown = shownFields(context.scope);
    choices.byDepartment = shown.test(Department);
    choices.byLastUse = shown.test(LastAccess);
    ROLECALL_TRY(addServices(context, choices));
    const bool hidesLicenses = !isShown(context, Detail::Licenses);
    choices.byLicense = !hidesLicenses || !choices.licenses.empty();
    choices.bySite = !hidesLicenses || !choices.sites.empty();
    if (choices.byDepartment)
        ROLECALL_TRY(addDepartments(context, choices));
    return choices;
}

} // namespace

Result<std::vector<Id>> peopleWho(Gate &gate, const Session &session, const PeopleFilter &filter)
{
    return askInSight<Ids>(gate, session,
                           [&filter](Context &context) { return peopleWhoPass(context, filter); });
}

Result<FilterChoices> filterChoices(Gate &gate, const Session &session)
{
    return askInSight<FilterChoices>(gate, session, &choicesOf);
}

} // namespace rolecall::gate
