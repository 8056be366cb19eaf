// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What there is to choose for external administrators (R22, R24).
#include "gate/asking.h"
#include "gate/externals.h"
#include "gate/giving.h"

#include <QCollator>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

/// How much a role gives to a holder: its privileges, each at its level.
int weight(RoleIndex role, Holder holder)
{
    std::map<PrivilegeIndex, Level> levels;
    for (const Cell &cell : Catalogue::instance().cells()) {
        if (cell.role == role && cell.holders.contains(holder))
            levels[cell.privilege] = std::max(levels[cell.privilege], cell.level);
    }
    int sum = 0;
    for (const auto &[privilege, level] : levels)
        sum += static_cast<int>(level);
    return sum;
}

/// The alternatives by what they give; those that are given to this holder at all.
std::vector<RoleIndex> alternativesByWeight(Holder holder)
{
    std::vector<RoleIndex> roles;
    const RoleMask possible = alternatives(holder);
    for (RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role) {
        if ((possible & maskOf(role)) && Catalogue::instance().role(role).offeredTo.contains(holder))
            roles.push_back(role);
    }
    std::ranges::stable_sort(roles, {}, [holder](RoleIndex role) { return weight(role, holder); });
    return roles;
}

int weightHeld(const ExternalRow &row)
{
    int held = 0;
    for (const RoleIndex role : alternativesByWeight(row.holder)) {
        if (row.roleMask() & maskOf(role))
            held = std::max(held, weight(role, row.holder));
    }
    return held;
}

/// Whether everybody of this holder holds one of them (R22).
bool needsAlternative(Holder holder)
{
    return std::ranges::any_of(Catalogue::instance().constraints(), [holder](const Constraint &constraint) {
        return constraint.kind == ConstraintKind::ExactlyOneOf && constraint.holder == holder;
    });
}

void addSites(Context &context, const Party &somebody, const std::vector<RoleIndex> &roles,
              ExternalChoices &choices)
{
    for (const SiteFacts &site : context.state.sites) {
        SiteChoice choice;
        choice.site = site.id;
        choice.siteName = site.name;
        choice.managedByControlHub = site.managedByControlHub;
        for (const RoleIndex role : roles) {
            RoleBox option;
            option.role = role;
            if (const Result<void> offered = checkOffered(context, somebody, role, site.id); !offered)
                option.closed = offered.error();
            choice.options.push_back(std::move(option));
        }
        choices.sites.push_back(std::move(choice));
    }
    QCollator collator;
    std::ranges::sort(choices.sites, [&collator](const SiteChoice &a, const SiteChoice &b) {
        return collator.compare(a.siteName, b.siteName) < 0;
    });
}

Result<void> addLatest(Context &context, const std::vector<RoleIndex> &roles, ExternalChoices &choices)
{
    for (const RoleIndex role : roles) {
        ROLECALL_TRY_LET(end, latestEnd(context, role, today(context)));
        if (end)
            choices.latest[role] = dayEndingAt(*end, context.organization.timeZone);
    }
    return {};
}

Result<ExternalChoices> choicesFor(Context &context, Holder holder)
{
    ExternalChoices choices;
    Party somebody;
    somebody.subject.holder = holder;
    const RoleMask oneOf = alternatives(holder);
    std::vector<RoleIndex> open;
    std::vector<RoleIndex> onSites;
    for (RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role) {
        if (!Catalogue::instance().role(role).offeredTo.contains(holder))
            continue; // nothing that could ever be chosen (R22)
        if (Catalogue::instance().role(role).perSite) {
            onSites.push_back(role);
            continue;
        }
        if (const Result<void> offered = checkOffered(context, somebody, role, 0); !offered) {
            choices.closed.push_back({offered.error().rule, offered.error().message});
            continue;
        }
        (oneOf & maskOf(role) ? choices.alternatives : choices.others).push_back(role);
        open.push_back(role);
    }
    choices.needsAlternative = needsAlternative(holder);
    if (!onSites.empty())
        addSites(context, somebody, onSites, choices);
    ROLECALL_TRY(addLatest(context, open, choices));
    return choices;
}

} // namespace

std::vector<RoleIndex> promotions(const ExternalRow &row)
{
    std::vector<RoleIndex> roles = alternativesByWeight(row.holder);
    std::erase_if(
        roles, [&row, held = weightHeld(row)](RoleIndex role) { return weight(role, row.holder) <= held; });
    return roles;
}

std::vector<RoleIndex> demotions(const ExternalRow &row)
{
    std::vector<RoleIndex> roles = alternativesByWeight(row.holder);
    std::erase_if(
        roles, [&row, held = weightHeld(row)](RoleIndex role) { return weight(role, row.holder) >= held; });
    std::ranges::reverse(roles);
    return roles;
}

Result<ExternalChoices> externalChoices(Gate &gate, const Session &session, Holder holder)
{
    return askOfWhoMay<ExternalChoices>(gate, session, Action::AddExternals,
                                        [holder](Context &context) { return choicesFor(context, holder); });
}

Result<int> breakGlassTestDays(Gate &gate, const Session &session)
{
    return askOfWhoMay<int>(gate, session, Action::SeeExternals,
                            [](Context &context) { return breakGlassTestDays(context); });
}

} // namespace rolecall::gate
