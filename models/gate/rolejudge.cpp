// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/rolejudge.h"

#include "gate/giving.h"

#include <QCollator>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

constexpr int namesAtMost = 3;
/// What even people who may give the role would be refused is a matter of the result, whoever asks.
constexpr int failuresAtMost = 3;

const SubmitOptions dryRun{true, true, {}, {}};

} // namespace

RoleJudge::RoleJudge(Gate &gate, Context &context, const Party &target, const ChangeRoles &plan)
    : m_gate(gate)
    , m_context(context)
    , m_target(target)
    , m_plan(plan)
    , m_other{context.connection, m_nobody, context.options, context.now, context.organization, context.state}
{
    for (PrivilegeIndex privilege = 0; privilege < Catalogue::instance().privilegeCount(); ++privilege) {
        if (Catalogue::instance().isPerSite(privilege))
            m_sitePrivileges.push_back(privilege);
    }
}

bool RoleJudge::isAbout(const RoleRef &ref, const RoleTurn &turn) const
{
    if (turn.site != 0) {
        const SiteFacts *site = m_context.state.site(ref.site);
        return site && site->id == turn.site;
    }
    const RoleIndex role = turn.give ? turn.give->role : turn.take->role;
    return ref.role == role && ref.site.isEmpty();
}

bool RoleJudge::planNames(const RoleTurn &turn) const
{
    const auto names = [&](const RoleRef &ref) { return isAbout(ref, turn); };
    return std::ranges::any_of(m_plan.give, names) || std::ranges::any_of(m_plan.take, names);
}

ChangeRoles RoleJudge::turned(ChangeRoles changes, const RoleTurn &turn) const
{
    const auto about = [&](const RoleRef &ref) { return isAbout(ref, turn); };
    std::erase_if(changes.give, about);
    std::erase_if(changes.take, about);
    if (turn.give)
        changes.give.push_back(*turn.give);
    if (turn.take)
        changes.take.push_back(*turn.take);
    return changes;
}

QByteArray RoleJudge::powersOn(Id site, const Party &actor)
{
    QByteArray &powers = m_powers[{actor.user.id, site}];
    if (!powers.isEmpty())
        return powers;
    powers = m_context.state.site(site)->managedByControlHub ? "+" : "-";
    for (const PrivilegeIndex privilege : m_sitePrivileges)
        powers += QByteArray::number(
            static_cast<int>(decide(actor.subject, privilege, site, m_context.state).level));
    return powers;
}

QByteArray RoleJudge::kindOf(const RoleTurn &turn, const Party &actor)
{
    QByteArray kind;
    for (const qint64 part :
         {actor.user.id, Id{turn.give ? turn.give->role : -1}, Id{turn.take ? turn.take->role : -1}})
        kind += QByteArray::number(part) + ' ';
    return turn.site == 0 ? kind : kind + powersOn(turn.site, actor);
}

std::optional<Error> RoleJudge::tryAs(const Session &session, const Party &actor, const RoleTurn &turn)
{
    const QByteArray kind = kindOf(turn, actor);
    const auto known = m_alone.constFind(kind);
    if (known != m_alone.cend())
        return *known;
    // By the whole e-mail address, so that a site administrator finds whom he may give a first role (R13).
    const UserRef target =
        m_context.isActor(actor.user.id) ? m_plan.user : UserRef{0, m_target.user.fields[Email]};
    const Result<Outcome> outcome = m_gate.submit(turned({target, {}, {}, {}, {}}, turn), session, dryRun);
    const std::optional<Error> refused = outcome ? std::nullopt : std::optional(outcome.error());
    m_alone.insert(kind, refused);
    return refused;
}

bool RoleJudge::isRefusedInPlan(const RoleTurn &turn)
{
    QByteArray kind = kindOf(turn, m_context.actor);
    if (planNames(turn))
        kind += ' ' + QByteArray::number(turn.site);
    const auto known = m_inPlan.constFind(kind);
    if (known != m_inPlan.cend())
        return *known;
    const bool refused = !m_gate.submit(turned(m_plan, turn), m_context.session, dryRun);
    m_inPlan.insert(kind, refused);
    return refused;
}

std::optional<Error> RoleJudge::whyClosed(const RoleTurn &turn)
{
    std::optional<Error> refused = tryAs(m_context.session, m_context.actor, turn);
    const bool isAlone = m_plan.give.empty() && m_plan.take.empty();
    if (!refused || (!isAlone && !isRefusedInPlan(turn)))
        return std::nullopt;
    if (turn.give && turn.site != 0) { // what names the site must name this one, not one of its kind
        const Result<void> offered = checkOffered(m_context, m_target, turn.give->role, turn.site);
        if (!offered && offered.error().rule == refused->rule)
            return offered.error();
    }
    return refused;
}

Result<void> RoleJudge::findCandidates()
{
    m_candidates.emplace();
    ROLECALL_TRY_LET(holders,
                     store::roleHolders(m_context.connection, m_context.organization.id, m_context.now));
    for (const Id id : holders) {
        ROLECALL_TRY_LET(user, store::findUser(m_context.connection, id));
        if (!user || m_context.isActor(id))
            continue;
        ROLECALL_TRY_LET(someone, party(m_context, *user));
        m_other.actor = someone;
        const bool acts = someone.subject.holder == Holder::Customer && someone.subject.maySignIn;
        if (acts && (id == m_target.user.id || mayGiveAnything(m_other))) // one's own may be given up (R10)
            m_candidates->push_back(std::move(someone));
    }
    QCollator collator;
    const Action assigning =
        m_target.subject.holder == Holder::Customer ? Action::AssignRoles : Action::ChangeExternalRoles;
    const auto place = [&](const Party &someone) { // whom it is about comes last: he can only give it up
        return std::pair(someone.user.id == m_target.user.id,
                         !permission(someone.subject, assigning, m_context.state).allowed);
    };
    std::ranges::sort(*m_candidates, [&](const Party &a, const Party &b) {
        return place(a) != place(b) ? place(a) < place(b)
                                    : collator.compare(a.user.name(), b.user.name()) < 0;
    });
    return {};
}

Result<void> RoleJudge::mightBeAllowed(const Party &actor, const RoleTurn &turn)
{
    m_other.actor = actor;
    const bool own = m_other.isActor(m_target.user.id);
    if (turn.give) {
        if (own)
            return refuseToOneself(turn.give->role);
        ROLECALL_TRY(mayGiveToSomebody(m_other, *turn.give));
        ROLECALL_TRY(mayGive(m_other, m_target, turn.give->role, turn.site));
        ROLECALL_TRY(checkOffered(m_other, m_target, turn.give->role, turn.site));
    }
    if (turn.take && !own) {
        ROLECALL_TRY(mayGiveToSomebody(m_other, *turn.take));
        ROLECALL_TRY(mayTake(m_other, m_target, turn.take->role, turn.site));
    }
    return {};
}

Result<QStringList> RoleJudge::whoCould(const RoleTurn &turn)
{
    QStringList names;
    if (!m_context.scope.everybody)
        return names;
    if (!m_candidates)
        ROLECALL_TRY(findCandidates());
    int failures = 0;
    for (const Party &someone : *m_candidates) {
        if (names.size() == namesAtMost || failures == failuresAtMost)
            break;
        if (!mightBeAllowed(someone, turn))
            continue;
        if (tryAs({{someone.user.id, {}}, m_context.session.door}, someone, turn))
            ++failures;
        else
            names << someone.user.name();
    }
    return names;
}

std::optional<Error> RoleJudge::whyEndClosed(const RoleRef &held, Id site)
{
    if (m_context.isActor(m_target.user.id))
        return refuseToOneself(held.role).value();
    for (const auto &check :
         {mayGiveToSomebody(m_context, held), mayGive(m_context, m_target, held.role, site),
          checkOffered(m_context, m_target, held.role, site)}) {
        if (!check)
            return check.error();
    }
    return std::nullopt;
}

} // namespace rolecall::gate
