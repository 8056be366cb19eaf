// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"

#include <QHash>

/// Inside of the gate: what the preview of a change of roles asks again and again.
namespace rolecall::gate {

/// One choice made otherwise: what is given by it and what is taken, an organization or service role or the
/// role of one site.
struct RoleTurn {
    std::optional<RoleRef> give = {};
    std::optional<RoleRef> take = {};
    domain::Id site = 0; ///< 0: not of a site
};

/// Finds by dry runs whether choices for one person would be accepted, and from whom. Dozens of sites are
/// mostly alike: where the one who acts has the same privileges and the person holds the same, one dry run
/// stands for all. Lives for one preview, inside its transaction.
class RoleJudge final {
public:
    /// `context` is identified; all must outlive this.
    RoleJudge(Gate &gate, Context &context, const Party &target, const ChangeRoles &plan);
    Q_DISABLE_COPY_MOVE(RoleJudge)

    /// Why the turn would be refused, alone and as part of the plan; what is refused because of another part
    /// of the plan is not closed by that.
    [[nodiscard]] std::optional<Error> whyClosed(const RoleTurn &turn);
    /// Up to three others here who would be allowed the turn alone, those first who may assign roles. Nobody
    /// where the session is not told of others (A15).
    [[nodiscard]] Result<QStringList> whoCould(const RoleTurn &turn);
    /// Why a role that is held can't be given anew with another end (R10 and who may give it).
    [[nodiscard]] std::optional<Error> whyEndClosed(const RoleRef &held, domain::Id site);

private:
    [[nodiscard]] ChangeRoles turned(ChangeRoles changes, const RoleTurn &turn) const;
    [[nodiscard]] bool isAbout(const RoleRef &ref, const RoleTurn &turn) const;
    [[nodiscard]] bool planNames(const RoleTurn &turn) const;
    [[nodiscard]] QByteArray powersOn(domain::Id site, const Party &actor);
    [[nodiscard]] QByteArray kindOf(const RoleTurn &turn, const Party &actor);
    [[nodiscard]] std::optional<Error> tryAs(const Session &session, const Party &actor,
                                             const RoleTurn &turn);
    [[nodiscard]] bool isRefusedInPlan(const RoleTurn &turn);
    [[nodiscard]] Result<void> findCandidates();
    [[nodiscard]] Result<void> mightBeAllowed(const Party &actor, const RoleTurn &turn);

    Gate &m_gate;
    Context &m_context;
    const Party &m_target;
    const ChangeRoles &m_plan;
    Session m_nobody;
    Context m_other; ///< for others than the session; sees nobody, so that its refusals name nobody
    std::optional<std::vector<Party>> m_candidates;
    std::vector<domain::PrivilegeIndex> m_sitePrivileges; ///< those that are asked per site
    QHash<std::pair<domain::Id, domain::Id>, QByteArray> m_powers; ///< by actor and site
    QHash<QByteArray, std::optional<Error>> m_alone;
    QHash<QByteArray, bool> m_inPlan;
};

} // namespace rolecall::gate
