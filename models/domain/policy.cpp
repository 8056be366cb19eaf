// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/policy.h"

#include "domain/accesstable.h"
#include "domain/glossary.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rolecall::domain {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

/// A question to the policy, without the privilege.
struct Asked {
    const Subject &subject;
    const Resource &resource;
    const Circumstances &state;
};

const Access &accessOf(const Subject &subject, const Circumstances &state)
{
    return AccessTable::instance().of(
        {subject.roles(), subject.holder, subject.standardLicense, state.contactCenter});
}

/// Nobody's sites and licenses (0) are not those of an organization that isn't known either (A1).
bool isOwn(Id seller, const Subject &subject)
{
    return seller != 0 && seller == subject.organization;
}

/// Licenses and orders have no site: without one asked for, having sold any of them is enough for whoever
/// sold no site.
bool soldLicensesAlone(const Asked &asked)
{
    const auto isOwnSite = [&asked](const SiteFacts &site) { return isOwn(site.soldBy, asked.subject); };
    const auto isOwnSale = [&asked](Id seller) { return isOwn(seller, asked.subject); };
    return asked.resource.site == 0 && std::ranges::none_of(asked.state.sites, isOwnSite)
        && std::ranges::any_of(asked.state.licenseSellers, isOwnSale);
}

/// Whether the conditions on sites hold on `site`; that of OwnSites is the caller's.
bool isSoldAsNeeded(const SiteFacts &site, OpenConditions open, const Subject &subject)
{
    const bool own = isOwn(site.soldBy, subject);
    if (open.contains(ConditionKind::SoldByOwn) && !own)
        return false;
    return !open.contains(ConditionKind::SiteSoldByOwnOrPartner)
        || (subject.holder == Holder::Partner ? own : site.soldByPartner);
}

/// Calls `visit` with each site on which the candidate counts, until it returns false. Sites that the
/// organization doesn't know count for nobody (A1).
template<typename Visitor>
void visitSites(const Candidate &candidate, OpenConditions open, const Asked &asked, Visitor visit)
{
    const auto fits = [&](const SiteFacts &site) {
        return (asked.resource.site == 0 || asked.resource.site == site.id)
            && isSoldAsNeeded(site, open, asked.subject);
    };
    if (!open.contains(ConditionKind::OwnSites)) {
        for (const SiteFacts &site : asked.state.sites) {
            if (fits(site) && !visit(site.id))
                return;
        }
        return;
    }
    for (const HeldRole &held : asked.subject.held) {
        if (held.role != candidate.cell->role)
            continue;
        const SiteFacts *site = asked.state.site(held.site);
        if (site && fits(*site) && !visit(site->id))
            return;
    }
}

/// Whether the candidate counts; `sites` gets those to which it is limited, if they are asked for.
bool counts(const Candidate &candidate, const Asked &asked, std::vector<Id> *sites = nullptr)
{
    OpenConditions open = candidate.open;
    if (open.contains(ConditionKind::SoldByOwn)) {
        const std::optional<Id> seller = asked.resource.licenseSoldBy;
        if (seller && !isOwn(*seller, asked.subject))
            return false;
        if (seller || soldLicensesAlone(asked))
            open.remove(ConditionKind::SoldByOwn);
    }
    if (open.empty())
        return true;
    bool found = false;
    visitSites(candidate, open, asked, [&](Id site) {
        found = true;
        if (sites)
            sites->push_back(site);
        return sites != nullptr;
    });
    return found;
}

/// decide() without its reasons, and without allocating.
Level levelOf(const Access &access, PrivilegeIndex privilege, const Asked &asked)
{
    for (const Candidate *candidate : access.candidates(privilege)) {
        if (!counts(*candidate, asked))
            continue;
        const bool blocked = !asked.subject.maySignIn || !access.blockedBy(privilege).isEmpty();
        return blocked ? Level::None : candidate->cell->level;
    }
    return Level::None;
}

/// The first need of the action that is met, or null.
const Need *metNeed(const Access &access, Action action, const Asked &asked)
{
    for (const Need &need : Catalogue::instance().needs(action)) {
        if (levelOf(access, need.privilege, asked) >= need.level)
            return &need;
    }
    return nullptr;
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
    const Access &access = accessOf(subject, state);
    const Asked asked{subject, resource, state};
    Verdict verdict;
    for (const Candidate *candidate : access.candidates(privilege)) {
        if (candidate->cell->level < verdict.level)
            break; // the highest level comes first
        Reason reason{candidate->cell, {}};
        if (!counts(*candidate, asked, &reason.sites))
            continue;
        verdict.level = candidate->cell->level;
        verdict.because.push_back(std::move(reason));
    }
    if (verdict.level == Level::None)
        return verdict;
    if (const QString rule = subject.maySignIn ? access.blockedBy(privilege) : u"R34"_s; !rule.isEmpty())
        return {Level::None, {}, rule};
    return verdict;
}

std::vector<Reason> countingCells(const Subject &subject, PrivilegeIndex privilege, const Resource &resource,
                                  const Circumstances &state)
{
    const Access &access = accessOf(subject, state);
    if (!subject.maySignIn || !access.blockedBy(privilege).isEmpty())
        return {};
    const Asked asked{subject, resource, state};
    std::vector<Reason> reasons;
    for (const Candidate *candidate : access.candidates(privilege)) {
        Reason reason{candidate->cell, {}};
        if (counts(*candidate, asked, &reason.sites))
            reasons.push_back(std::move(reason));
    }
    return reasons;
}

Permission permission(const Subject &subject, Action action, const Circumstances &state,
                      const Resource &resource)
{
    const Need *met = metNeed(accessOf(subject, state), action, {subject, resource, state});
    return {met != nullptr, met ? *met : Catalogue::instance().needs(action).front()};
}

std::vector<Id> sitesWhere(const Subject &subject, Action action, const Circumstances &state)
{
    const Access &access = accessOf(subject, state);
    std::vector<Id> sites;
    for (const SiteFacts &site : state.sites) {
        if (metNeed(access, action, {subject, site.id, state}))
            sites.push_back(site.id);
    }
    std::ranges::sort(sites);
    return sites;
}

namespace {

/// Whom of the external administrators the list of them holds, by their roles: some cells show only those who
/// have the same role.
RoleMask externalsSeenBy(const Subject &subject, const Circumstances &state)
{
    const std::vector<Condition> &conditions = Catalogue::instance().conditions();
    const auto isShort = [&](const Cell &cell) {
        return std::ranges::any_of(cell.conditions, [&](int index) {
            return conditions[static_cast<size_t>(index)].kind == ConditionKind::OnlyServiceAdmins;
        });
    };
    RoleMask seen = 0;
    for (const Need &need : Catalogue::instance().needs(Action::SeeExternals)) {
        const Verdict verdict = decide(subject, need.privilege, {}, state);
        if (verdict.level < need.level)
            continue;
        for (const Reason &reason : verdict.because)
            seen |= isShort(*reason.cell) ? maskOf(reason.cell->role) : ~RoleMask{0};
    }
    return seen;
}

} // namespace

Scope scopeOf(const Subject &subject, const Circumstances &state)
{
    Scope scope;
    scope.everybody = permission(subject, Action::SeeUsers, state).allowed;
    if (!scope.everybody)
        scope.sites = sitesWhere(subject, Action::SeeUsersOfSite, state);
    scope.externals = externalsSeenBy(subject, state);
    if (subject.holder != Holder::Customer)
        scope.hidden = state.hiddenFromExternals;
    return scope;
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
