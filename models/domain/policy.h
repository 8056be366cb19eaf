// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalogue.h"
#include "domain/userdetail.h"

#include <QDateTime>

/// Every question about access is answered here, from the catalogue alone: pure functions of the roles that
/// somebody holds now and of the state they are asked about. Deny by default (A1).
namespace rolecall::domain {

/// A role that is valid now, and its site if it is held per site (0 otherwise).
struct HeldRole {
    RoleIndex role = 0;
    Id site = 0;
    bool operator==(const HeldRole &) const = default;
};

/// Somebody whose access is asked for.
struct Subject {
    Id organization = 0;
    Holder holder = Holder::Customer;
    bool maySignIn = true; ///< who may not sign in can do nothing
    bool standardLicense = false; ///< holds a contact-center standard license that is not suspended (R17)
    std::vector<HeldRole> held;

    [[nodiscard]] RoleMask roles() const;
};

struct SiteFacts {
    Id id = 0;
    QString name;
    bool managedByControlHub = false;
    Id soldBy = 0; ///< 0: nobody
    bool soldByPartner = false;
};

/// What access depends on beside the person.
struct Circumstances {
    bool contactCenter = false; ///< the organization has contact center (R15)
    std::vector<SiteFacts> sites;
    std::vector<Id> licenseSellers; ///< organizations that sold a license or have an order here
    Details hiddenFromExternals = {}; ///< of users (R28)

    [[nodiscard]] const SiteFacts *site(Id id) const;
    [[nodiscard]] const SiteFacts *site(QStringView name) const; ///< any case
};

/// A cell that counts for a person, with the sites it is limited to (empty: not limited to sites).
struct Reason {
    const Cell *cell = nullptr;
    std::vector<Id> sites;
};

/// The level of a privilege and the cells that give it. `blockedBy` names the rule that took it away although
/// cells would give it: "R15", "R17", or "R34" for somebody who may not sign in.
struct Verdict {
    Level level = Level::None;
    std::vector<Reason> because; ///< the cells of that level; empty for none
    QString blockedBy;
};

/// On what a privilege is asked for: a site, a license that somebody sold, or nothing in particular.
struct Resource {
    Id site = 0; ///< 0: none in particular
    std::optional<Id> licenseSoldBy = {}; ///< of a license: who sold it, 0 for nobody

    // NOLINTNEXTLINE(google-explicit-constructor): a site is a resource
    Resource(Id site = 0)
        : site(site)
    {
    }
    static Resource license(Id soldBy)
    {
        Resource resource;
        resource.licenseSoldBy = soldBy;
        return resource;
    }
};

/// The level at which `subject` has `privilege`: the highest of the cells whose conditions all hold (A4).
/// With a site, on that site; with a license, on that one; without either a condition on sites or services
/// holds if it does for at least one.
[[nodiscard]] Verdict decide(const Subject &subject, PrivilegeIndex privilege, const Resource &resource,
                             const Circumstances &state);

/// All the cells that count for a privilege, those below the level that somebody has by them too; the highest
/// first. None where something takes the privilege away (Verdict::blockedBy).
[[nodiscard]] std::vector<Reason> countingCells(const Subject &subject, PrivilegeIndex privilege,
                                                const Resource &resource, const Circumstances &state);

/// Whether one of the action's needs is met. If not, the result holds the first need: what is lacking.
struct Permission {
    bool allowed = false;
    Need need; ///< the one that is met, or the first of those that are not
};
[[nodiscard]] Permission permission(const Subject &subject, Action action, const Circumstances &state,
                                    const Resource &resource = {});

/// The sites on which `subject` may do `action`.
[[nodiscard]] std::vector<Id> sitesWhere(const Subject &subject, Action action, const Circumstances &state);

/// Whom somebody sees (R13, R34, A15). Who sees `everybody` sees all of everybody. Who does not sees the
/// users of `sites` alone, and of those only what belongs to meetings: name, e-mail, status, roles and
/// meetings licenses on these sites. External administrators are listed only for who may see their list
/// (R34): a matter of its own, which may be allowed to somebody who sees no users. Everybody sees himself.
struct Scope {
    bool everybody = false; ///< of the organization's own users
    std::vector<Id> sites; ///< ascending
    RoleMask externals = 0; ///< of externals those who hold one of these roles
    Details hidden = {}; ///< what the organization keeps from the actor, who is an external (R28)

    /// Of somebody who is shown everybody and everything.
    [[nodiscard]] static Scope all() { return {true, {}, ~RoleMask{0}, {}}; }
    /// Whether an external is shown who holds these roles; who sees the whole
    /// list sees those whose roles ended, too, and how many there are.
    [[nodiscard]] bool showsExternal(RoleMask held) const
    {
        return externals == ~RoleMask{0} || (held & externals) != 0;
    }
    [[nodiscard]] bool shows(Detail detail) const { return !hidden.testFlag(detail); }
    [[nodiscard]] bool shows(Field field) const
    {
        const std::optional<Detail> detail = detailOf(field);
        return !detail || shows(*detail);
    }
    [[nodiscard]] bool nobody() const { return !everybody && sites.empty(); }
    [[nodiscard]] bool hasSite(Id site) const
    {
        return everybody || std::ranges::find(sites, site) != sites.end();
    }
    bool operator==(const Scope &) const = default;
};
[[nodiscard]] Scope scopeOf(const Subject &subject, const Circumstances &state);

/// The last instant's end of a day in a time zone: what is valid until `date` is valid before it (rules.md,
/// Things).
[[nodiscard]] QDateTime endOfDay(QDate date, const QString &timeZone);
/// The day of which `instant` is the end, the inverse of endOfDay().
[[nodiscard]] QDate dayEndingAt(const QDateTime &instant, const QString &timeZone);

/// A privilege as "read" or "full" in words of the current language, with its conditions, e.g. for *what
/// changes*.
[[nodiscard]] QString levelName(Level level);
[[nodiscard]] QString conditionText(const Condition &condition);

} // namespace rolecall::domain
