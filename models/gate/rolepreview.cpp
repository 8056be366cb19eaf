// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/accesschange.h"
#include "gate/rolejudge.h"

#include <QCollator>

using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

const SubmitOptions dryRun{true, true, {}, {}};
const SubmitOptions noOptions;

/// The preview in the making, in a transaction of its own: all of it is of one moment.
class Preview final {
public:
    Preview(Gate &gate, const Session &session, const ChangeRoles &plan, Context &context)
        : m_gate(gate)
        , m_session(session)
        , m_plan(plan)
        , m_context(context)
    {
    }

    Result<RolePreview> make()
    {
        ROLECALL_TRY(begin());
        RoleJudge judge(m_gate, m_context, m_target, m_plan);
        ROLECALL_TRY(addBoxes(judge));
        ROLECALL_TRY(addSites(judge));
        if (!m_plan.give.empty() || !m_plan.take.empty())
            ROLECALL_TRY(tryPlan());
        return std::move(m_preview);
    }

private:
    Result<void> begin();
    Result<std::vector<store::Assignment>> visibleRoles();
    [[nodiscard]] bool seesEverything() const
    {
        return m_context.scope.everybody || m_context.isActor(m_target.user.id);
    }
    [[nodiscard]] bool sees(const SiteFacts &site) const;
    [[nodiscard]] const store::Assignment *findHeld(Id site, std::optional<RoleIndex> role = {}) const;
    [[nodiscard]] bool names(const std::vector<RoleRef> &roles, RoleIndex role, Id site) const;
    [[nodiscard]] std::optional<RoleIndex> planned(Id site, std::optional<RoleIndex> held) const;

    Result<void> addBoxes(RoleJudge &judge);
    Result<RoleBox> box(RoleJudge &judge, RoleIndex role) const;
    Result<void> addSites(RoleJudge &judge);
    Result<SiteChoice> choice(RoleJudge &judge, const SiteFacts &site) const;

    Result<void> tryPlan();
    Result<void> compareResult();
    void compareRoles(const std::vector<store::Assignment> &after);

    Gate &m_gate;
    const Session &m_session;
    const ChangeRoles &m_plan;
    Context &m_context;
    Party m_target;
    std::vector<store::Assignment> m_held; ///< valid now, as far as the session sees them
    RolePreview m_preview;
};

Result<void> Preview::begin()
{
    ROLECALL_TRY(person(m_gate, m_session, m_plan.user)); // R34, and whom the session sees
    ROLECALL_TRY_LET(now, m_gate.now());
    m_context.now = now;
    ROLECALL_TRY(identify(m_context));
    ROLECALL_TRY_LET(user, findPerson(m_context, m_plan.user, Purpose::Question));
    ROLECALL_TRY_LET(target, party(m_context, user));
    m_target = std::move(target);
    ROLECALL_TRY_LET(held, visibleRoles());
    m_held = std::move(held);
    return {};
}

Result<std::vector<store::Assignment>> Preview::visibleRoles()
{
    ROLECALL_TRY_LET(roles,
                     store::assignmentsOf(m_context.connection, m_target.user.id, m_context.organization.id));
    std::erase_if(roles, [this](const store::Assignment &role) {
        return !role.isValidAt(m_context.now) || !(seesEverything() || m_context.scope.hasSite(role.site));
    });
    return roles;
}

/// Of others whoever sees the users of some sites alone is told of no other site (A15).
bool Preview::sees(const SiteFacts &site) const
{
    if (m_context.scope.hasSite(site.id))
        return true;
    return m_context.isActor(m_target.user.id)
        && (findHeld(site.id)
            || permission(m_context.actor.subject, Action::SeeSites, m_context.state, site.id).allowed);
}

const store::Assignment *Preview::findHeld(Id site, std::optional<RoleIndex> role) const
{
    const auto found = std::ranges::find_if(m_held, [&](const store::Assignment &held) {
        return held.site == site && (!role || held.role == *role);
    });
    return found == m_held.end() ? nullptr : &*found;
}

bool Preview::names(const std::vector<RoleRef> &roles, RoleIndex role, Id site) const
{
    return std::ranges::any_of(roles, [&](const RoleRef &ref) {
        const SiteFacts *facts = m_context.state.site(ref.site);
        return ref.role == role && (site == 0 ? ref.site.isEmpty() : facts && facts->id == site);
    });
}

std::optional<RoleIndex> Preview::planned(Id site, std::optional<RoleIndex> held) const
{
    for (const RoleRef &ref : m_plan.give) {
        if (names({ref}, ref.role, site))
            return ref.role;
    }
    return held && names(m_plan.take, *held, site) ? std::nullopt : held;
}

Result<void> Preview::addBoxes(RoleJudge &judge)
{
    if (!seesEverything())
        return {};
    const Catalogue &catalogue = Catalogue::instance();
    const bool own = m_target.subject.holder == Holder::Customer;
    for (const RoleCategory category :
         {RoleCategory::Organization, RoleCategory::External, RoleCategory::Service}) {
        for (RoleIndex role = 0; role < catalogue.roleCount(); ++role) {
            if (catalogue.role(role).category != category || (own && category == RoleCategory::External))
                continue;
            ROLECALL_TRY_LET(made, box(judge, role));
            m_preview.boxes.push_back(std::move(made));
        }
    }
    return {};
}

Result<RoleBox> Preview::box(RoleJudge &judge, RoleIndex role) const
{
    const store::Assignment *held = findHeld(0, role);
    RoleBox box;
    box.role = role;
    box.held = held != nullptr;
    box.planned = names(m_plan.give, role, 0) || (held && !names(m_plan.take, role, 0));
    if (held) {
        box.until = held->until;
        box.endClosed = judge.whyEndClosed({role, {}}, 0);
    }
    if (box.planned != box.held)
        return box; // turned over already: the way back is open
    RoleTurn turn;
    (held ? turn.take : turn.give) = RoleRef{role, {}};
    box.closed = judge.whyClosed(turn);
    if (box.closed) {
        ROLECALL_TRY_LET(names, judge.whoCould(turn));
        box.whoCould = std::move(names);
    }
    return box;
}

Result<void> Preview::addSites(RoleJudge &judge)
{
    for (const SiteFacts &site : m_context.state.sites) {
        if (!sees(site))
            continue;
        ROLECALL_TRY_LET(made, choice(judge, site));
        m_preview.sites.push_back(std::move(made));
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::sort(m_preview.sites, [&](const SiteChoice &a, const SiteChoice &b) {
        return collator.compare(a.siteName, b.siteName) < 0;
    });
    return {};
}

Result<SiteChoice> Preview::choice(RoleJudge &judge, const SiteFacts &site) const
{
    SiteChoice choice;
    choice.site = site.id;
    choice.siteName = site.name;
    choice.managedByControlHub = site.managedByControlHub;
    RoleTurn none{{}, {}, site.id};
    if (const store::Assignment *held = findHeld(site.id)) {
        choice.held = held->role;
        choice.until = held->until;
        none.take = RoleRef{held->role, site.name};
        choice.endClosed = judge.whyEndClosed(*none.take, site.id);
    }
    choice.planned = planned(site.id, choice.held);
    if (choice.held && choice.planned) {
        choice.noneClosed = judge.whyClosed(none);
        if (choice.noneClosed) {
            ROLECALL_TRY_LET(names, judge.whoCould(none));
            choice.noneWhoCould = std::move(names);
        }
    }
    const RoleMask siteRoles = Catalogue::instance().rolesOf(RoleCategory::Site);
    for (RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role) {
        if (!(siteRoles & maskOf(role)))
            continue;
        RoleBox option;
        option.role = role;
        option.held = choice.held == role;
        option.planned = choice.planned == role;
        if (!option.held && !option.planned) {
            const RoleTurn turn{RoleRef{role, site.name}, none.take, site.id};
            option.closed = judge.whyClosed(turn);
            if (option.closed) {
                ROLECALL_TRY_LET(names, judge.whoCould(turn));
                option.whoCould = std::move(names);
            }
        }
        choice.options.push_back(std::move(option));
    }
    return choice;
}

Result<void> Preview::tryPlan()
{
    Result<Outcome> outcome = m_gate.submit(m_plan, m_session, dryRun);
    if (!outcome) {
        m_preview.unchanged = false;
        m_preview.refusal = std::move(outcome).error();
        return {};
    }
    m_preview.unchanged = outcome->unchanged;
    m_preview.notices = outcome->notices;
    const Result<Outcome> unconfirmed = m_gate.submit(m_plan, m_session, {true, false, {}, {}});
    m_preview.needsConfirmation = !unconfirmed && unconfirmed.error().code == ErrorCode::NeedsConfirmation;
    return m_preview.unchanged ? Result<void>() : compareResult();
}

/// Submits the plan and compares what it leads to with what is, inside a transaction that is rolled back.
Result<void> Preview::compareResult()
{
    ROLECALL_TRY_LET(before, accessOf(m_gate, m_session, m_plan.user));
    store::Transaction transaction(m_context.connection);
    ROLECALL_TRY(transaction.begin());
    ROLECALL_TRY(m_gate.submit(m_plan, m_session, {false, true, {}, {}}));
    ROLECALL_TRY_LET(roles, visibleRoles());
    compareRoles(roles);
    // Who was revoked (R24) is nobody any more: then all that he had is lost.
    const Result<std::vector<AccessRow>> after = accessOf(m_gate, m_session, m_plan.user);
    m_preview.changes = accessChanges(before, after.value_or(std::vector<AccessRow>()));
    return {};
}

void Preview::compareRoles(const std::vector<store::Assignment> &after)
{
    for (const store::Assignment &old : m_held) {
        const auto now = std::ranges::find_if(after, [&](const store::Assignment &role) {
            return role.role == old.role && role.site == old.site;
        });
        if (now == after.end())
            m_preview.roles.push_back({old.role, old.siteName, true, false, old.until, {}});
        else if (now->until != old.until)
            m_preview.roles.push_back({old.role, old.siteName, true, true, old.until, now->until});
    }
    for (const store::Assignment &role : after) {
        if (!findHeld(role.site, role.role))
            m_preview.roles.push_back({role.role, role.siteName, false, true, {}, role.until});
    }
}

} // namespace

Result<RolePreview> previewRoles(Gate &gate, const Session &session, const ChangeRoles &plan)
{
    store::Connection &connection = gate.workspace().connection();
    store::Transaction transaction(connection,
                                   gate.workspace().isReadOnly() ? store::Transaction::Kind::Read
                                                                 : store::Transaction::Kind::Write);
    ROLECALL_TRY(transaction.begin());
    Context context{connection, session, noOptions};
    return Preview(gate, session, plan, context).make();
}

} // namespace rolecall::gate
