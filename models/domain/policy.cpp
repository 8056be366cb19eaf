// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/policy.h"

#include "domain/glossary.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rolecall::domain {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

/// The sites on which one condition holds, or whether it holds at all where it does not ask about sites.
struct ConditionResult {
    bool holds = true;
    bool limitsSites = false;
    std::vector<Id> sites;
};

ConditionResult onSites(std::vector<Id> sites, Id asked)
{
    if (asked != 0)
        std::erase_if(sites, [asked](Id site) { return site != asked; });
    return {!sites.empty(), true, std::move(sites)};
}

/// Nobody's sites (0) are not those of an organization that isn't known either (A1).
bool soldByOwn(const SiteFacts &facts, const Subject &subject)
{
    return facts.soldBy != 0 && facts.soldBy == subject.organization;
}

std::vector<Id> sitesWhere(const Circumstances &state, const std::function<bool(const SiteFacts &)> &matches)
{
    std::vector<Id> sites;
    for (const SiteFacts &site : state.sites) {
        if (matches(site))
            sites.push_back(site.id);
    }
    return sites;
}

/// Sites that the organization doesn't know count for nobody (A1).
std::vector<Id> assignedSites(const Subject &subject, RoleIndex role, const Circumstances &state)
{
    std::vector<Id> sites;
    for (const HeldRole &held : subject.held) {
        if (held.role == role && state.site(held.site))
            sites.push_back(held.site);
    }
    return sites;
}

ConditionResult evaluate(const Condition &condition, const Cell &cell, const Subject &subject,
                         const Resource &resource, const Circumstances &state)
{
    const Id site = resource.site;
    switch (condition.kind) {
    case ConditionKind::HoldsOneOf:
        return {(subject.roles() & condition.roles) != 0, false, {}};
    case ConditionKind::OwnSites:
        return onSites(assignedSites(subject, cell.role, state), site);
    case ConditionKind::SoldByOwn: {
        if (resource.licenseSoldBy)
            return {
                *resource.licenseSoldBy != 0 && *resource.licenseSoldBy == subject.organization, false, {}};
        ConditionResult result = onSites(
            sitesWhere(state, [&](const SiteFacts &facts) { return soldByOwn(facts, subject); }), site);
        // Licenses and orders have no site: without one asked for, having sold any of them is enough.
        if (site == 0 && !result.holds)
            result = {std::ranges::find(state.licenseSellers, subject.organization)
                          != state.licenseSellers.end(),
                      false,
                      {}};
        return result;
    }
    case ConditionKind::SiteSoldByOwnOrPartner:
        return onSites(sitesWhere(state,
                                  [&](const SiteFacts &facts) {
                                      return subject.holder == Holder::Partner ? soldByOwn(facts, subject)
                                                                               : facts.soldByPartner;
                                  }),
                       site);
    case ConditionKind::OnlyMeetingsSettings:
    case ConditionKind::OnlyServiceAdmins:
        return {}; // they limit what the privilege is used on, not its level
    }
    return {false, false, {}};
}

/// The cell as a reason if it counts for the subject.
std::optional<Reason> reasonFrom(const Cell &cell, const Subject &subject, const Resource &resource,
                                 const Circumstances &state)
{
    const Catalogue &catalogue = Catalogue::instance();
    if (!(subject.roles() & maskOf(cell.role)) || !cell.holders.contains(subject.holder))
        return std::nullopt;
    Reason reason{&cell, {}};
    bool limited = false;
    for (const int index : cell.conditions) {
        ConditionResult result =
            evaluate(catalogue.conditions()[static_cast<size_t>(index)], cell, subject, resource, state);
        if (!result.holds)
            return std::nullopt;
        if (result.limitsSites) {
            if (limited) // several conditions on sites: on those where all hold
                std::erase_if(result.sites, [&](Id id) {
                    return std::ranges::find(reason.sites, id) == reason.sites.end();
                });
            reason.sites = std::move(result.sites);
            limited = true;
            if (reason.sites.empty())
                return std::nullopt;
        }
    }
    return reason;
}

/// The rule that takes `privilege` from the subject whatever gives it (R15, R17), or nothing.
QString blockingRule(const Subject &subject, PrivilegeIndex privilege, const Circumstances &state)
{
    if (!subject.maySignIn)
        return u"R34"_s;
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (!(constraint.parameterPrivileges & (quint64{1} << privilege)))
            continue;
        if (constraint.kind == ConstraintKind::NeedsContactCenter && !state.contactCenter)
            return constraint.rule;
        if (constraint.kind == ConstraintKind::BlockedByStandardLicense && subject.standardLicense
            && (subject.roles() & constraint.roles))
            return constraint.rule;
    }
    return {};
}

} // namespace

RoleMask Subject::roles() const
{
    RoleMask mask = 0;
    for (const HeldRole &role : held)
        mask |= maskOf(role.role);
    return mask;
}

const SiteFacts *Circumstances::site(Id id) const
{
    const auto found = std::ranges::find(sites, id, &SiteFacts::id);
    return found == sites.end() ? nullptr : &*found;
}

const SiteFacts *Circumstances::site(QStringView name) const
{
    const auto found = std::ranges::find_if(
        sites, [name](const SiteFacts &site) { return name.compare(site.name, Qt::CaseInsensitive) == 0; });
    return found == sites.end() ? nullptr : &*found;
}

Verdict decide(const Subject &subject, PrivilegeIndex privilege, const Resource &resource,
               const Circumstances &state)
{
    Verdict verdict;
    for (const Cell &cell : Catalogue::instance().cells()) {
        if (cell.privilege != privilege || cell.level == Level::None || cell.level < verdict.level)
            continue;
        std::optional<Reason> reason = reasonFrom(cell, subject, resource, state);
        if (!reason)
            continue;
        if (cell.level > verdict.level) {
            verdict.level = cell.level;
            verdict.because.clear();
        }
        verdict.because.push_back(std::move(*reason));
    }
    if (verdict.level == Level::None)
        return verdict;
    if (const QString rule = blockingRule(subject, privilege, state); !rule.isEmpty())
        return {Level::None, {}, rule};
    return verdict;
}

Permission permission(const Subject &subject, Action action, const Circumstances &state,
                      const Resource &resource)
{
    const std::vector<Need> needs = Catalogue::instance().needs(action);
    for (const Need &need : needs) {
        if (decide(subject, need.privilege, resource, state).level >= need.level)
            return {true, need};
    }
    return {false, needs.front()};
}

std::vector<Id> sitesWhere(const Subject &subject, Action action, const Circumstances &state)
{
    std::vector<Id> sites;
    for (const SiteFacts &site : state.sites) {
        if (permission(subject, action, state, site.id).allowed)
            sites.push_back(site.id);
    }
    std::ranges::sort(sites);
    return sites;
}

Scope scopeOf(const Subject &subject, const Circumstances &state)
{
    if (permission(subject, Action::SeeUsers, state).allowed)
        return {true, {}};
    return {false, sitesWhere(subject, Action::SeeUsersOfSite, state)};
}

QDateTime endOfDay(QDate date, const QString &timeZone)
{
    return date.addDays(1).startOfDay(QTimeZone(timeZone.toLatin1())).toUTC();
}

QDate dayEndingAt(const QDateTime &instant, const QString &timeZone)
{
    return instant.addMSecs(-1).toTimeZone(QTimeZone(timeZone.toLatin1())).date();
}

QString levelName(Level level)
{
    return term(u"level."_s + toText(level));
}

QString conditionText(const Condition &condition)
{
    switch (condition.kind) {
    case ConditionKind::HoldsOneOf: {
        //: Condition of a privilege; %1 is a list of roles, e.g. "together with Full administrator"
        return Text::tr("together with one of: %1").arg(roleNames(condition.roles));
    }
    case ConditionKind::OwnSites:
        //: Condition of a privilege
        return Text::tr("only on the assigned sites");
    case ConditionKind::OnlyMeetingsSettings:
        //: Condition of a privilege
        return Text::tr("only a user's settings for meetings");
    case ConditionKind::SoldByOwn:
        return term(u"level.partner_services"_s);
    case ConditionKind::SiteSoldByOwnOrPartner:
        return term(u"level.partner_sites"_s);
    case ConditionKind::OnlyServiceAdmins:
        //: Condition of a privilege that shows a list of external administrators
        return Text::tr("only Contact Center service administrators");
    }
    return {};
}

} // namespace rolecall::domain
