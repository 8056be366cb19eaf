// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/policy.h"
#include "gate/gate.h"
#include "store/auditlog.h"
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "store/userstore.h"

#include <variant>

/// What may be asked of a workspace: each question is authorized first (R34), then answered by the policy.
/// One's own access may be asked by everybody who can sign in.
namespace rolecall::gate {

/// The level of one privilege, on one site where it is a privilege of site roles.
struct AccessRow {
    domain::PrivilegeIndex privilege = 0;
    domain::Id site = 0; ///< 0: not asked per site
    QString siteName;
    domain::Verdict verdict;
    bool whole = true; ///< as Person::whole: what no role that is shown gives may still be had
};

struct Listed {
    domain::User user;
    domain::Holder holder = domain::Holder::Customer;
    domain::RoleMask roles = 0; ///< valid now
    QString organizationName;
};

/// All that is shown of one person.
struct Person {
    Listed listed;
    std::vector<store::Assignment> assignments; ///< valid now
    std::vector<store::License> licenses;
    std::vector<Notice> findings;
    QDateTime asOf;
    bool whole = true; ///< all roles are there; otherwise those on the sites that the session sees (R13)
};

/// Whom the session sees (R13, R34); refused if nobody.
[[nodiscard]] Result<domain::Scope> scope(Gate &gate, const Session &session);

[[nodiscard]] Result<Person> person(Gate &gate, const Session &session, const UserRef &who);
/// Every privilege; those of site roles a row a site (one row without a site where there are no sites).
[[nodiscard]] Result<std::vector<AccessRow>> accessOf(Gate &gate, const Session &session, const UserRef &who);
[[nodiscard]] Result<domain::Verdict> can(Gate &gate, const Session &session, const UserRef &who,
                                          domain::PrivilegeIndex privilege, const QString &site);
/// Everybody who has the privilege at `level` or above, by name.
[[nodiscard]] Result<std::vector<std::pair<Listed, domain::Verdict>>>
whoCan(Gate &gate, const Session &session, domain::PrivilegeIndex privilege, domain::Level level,
       const QString &site);
/// Needs admin_audit_log. Oldest first.
[[nodiscard]] Result<std::vector<store::AuditRecord>> auditLog(Gate &gate, const Session &session,
                                                               const store::AuditFilter &filter);
/// The same with what stands around it, all of one moment.
struct AuditView {
    std::vector<store::AuditRecord> records;
    qint64 total = 0; ///< records of the log, whatever the filter
    std::vector<store::AuditActor> actors;
};
[[nodiscard]] Result<AuditView> auditView(Gate &gate, const Session &session,
                                          const store::AuditFilter &filter);
/// Who may sign in here: everybody with a role that is valid now and a status that allows it, by name. Asked
/// before anybody is signed in.
[[nodiscard]] Result<std::vector<Listed>> administrators(Gate &gate);

/// The names of the customers of the file that nobody administers for good, though somebody always must (R5).
[[nodiscard]] Result<QStringList> customersWithoutAdministrator(Gate &gate);

/// Sites and sellers as they are now, for reasonText() and reasonId().
[[nodiscard]] Result<domain::Circumstances> circumstances(Gate &gate);

/// The cell of a reason in words: "Full administrator (Customer organization)", with conditions and sites.
[[nodiscard]] QString reasonText(const domain::Reason &reason, domain::Holder holder,
                                 const domain::Circumstances &state);
/// The same for machines: "full_admin", "site_admin@adriatic.example".
[[nodiscard]] QString reasonId(const domain::Reason &reason, const domain::Circumstances &state);

// --- What a change of roles would do, for the role editor
// -----------------------------------------------------------

/// A role in the editor: whether it is held, whether the plan has it, and why its box can't be changed, if
/// so.
struct RoleBox {
    domain::RoleIndex role = 0;
    bool held = false;
    bool planned = false;
    std::optional<Error> closed;
    QStringList whoCould = {}; ///< of a closed box: names of people here who may turn it over, at most three
    std::optional<QDateTime> until = {}; ///< of a role that is held, if it ends
    /// Of a role that is held: why it can't be given anew with another end, if so. A plan does that by giving
    /// it; all that a plan gives gets the plan's end.
    std::optional<Error> endClosed = {};
};

/// A site in the editor: of its roles one is chosen, or none (R12).
struct SiteChoice {
    domain::Id site = 0;
    QString siteName;
    std::optional<domain::RoleIndex> held;
    std::optional<domain::RoleIndex> planned;
    std::optional<QDateTime> until; ///< of the role that is held, if it ends
    /// Every role of sites, in the catalogue's order, and why it can't be chosen, if so; `held` and `planned`
    /// of a box say whether it is the one.
    std::vector<RoleBox> options;
    std::optional<Error> noneClosed; ///< why the role that is held can't be taken, if so
    QStringList noneWhoCould; ///< as RoleBox::whoCould
    bool managedByControlHub = true; ///< R11: otherwise no role is given here until the site is changed
    std::optional<Error> endClosed; ///< as RoleBox::endClosed, of the role that is held
};

struct PrivilegeChange {
    domain::PrivilegeIndex privilege = 0;
    QString siteName;
    domain::Level before = domain::Level::None;
    domain::Level after = domain::Level::None;
};

/// A role that is given or taken, or that ends at another time.
struct RoleChange {
    domain::RoleIndex role = 0;
    QString siteName; ///< empty: not held per site
    bool before = false; ///< held before, and after
    bool after = false;
    std::optional<QDateTime> untilBefore; ///< if it ends
    std::optional<QDateTime> untilAfter;
};

struct RolePreview {
    /// Organization roles, those of externals, then service roles, in the catalogue's order. None where the
    /// session does not see what the person holds of them (A15): then it can't change any either.
    std::vector<RoleBox> boxes;
    std::vector<SiteChoice> sites; ///< those of the organization that the session sees, by name
    bool unchanged = true; ///< the plan changes nothing
    std::optional<Error> refusal; ///< why the plan as a whole would be refused; NeedsConfirmation is not one
    bool needsConfirmation = false;
    std::vector<Notice> notices;
    std::vector<RoleChange> roles; ///< with what comes of itself (R6, R24, R25); empty if refused
    std::vector<PrivilegeChange> changes; ///< privileges gained and lost
};

/// Works out `plan` and, for each box and each choice of a site, what the gate would say to that one alone
/// and, where it would refuse, to the plan with it.
[[nodiscard]] Result<RolePreview> previewRoles(Gate &gate, const Session &session, const ChangeRoles &plan);

/// What whoever is signed in may do now, and otherwise why not; for pages, menus and buttons.
struct Abilities {
    std::optional<Error> seeUsers;
    std::optional<Error> seeExternals; ///< the list of external administrators
    std::optional<Error> changeUsers;
    std::optional<Error> importRoster;
    std::optional<Error> importAdministrators;
    std::optional<Error> seeAuditLog;
    std::optional<Error> seeReports; ///< charts of the overview
    std::optional<Error> seeSites;
    std::optional<Error> seeLicenses;
    std::optional<Error> seeOrganizations;
    std::optional<Error> seeOutbox;
    std::optional<Error> seeFindings;
    std::optional<Error> seeSettings;
    std::optional<Error> openEventsPortal; ///< R19
};
[[nodiscard]] Abilities abilities(Gate &gate, const Session &session);

/// The same for one person, by dry runs.
struct PersonAbilities {
    std::optional<Error> edit;
    std::optional<Error> remove;
    std::optional<Error> changeRoles;
};
[[nodiscard]] PersonAbilities personAbilities(Gate &gate, const Session &session, domain::Id user);

/// What a control leads to: a command as it would be submitted, or, where that is not known before a person
/// has said more, the action.
using Probe = std::variant<domain::Action, Command>;
/// Why it would be refused now, by a dry run; nothing if it would not, a second question (R10) aside.
[[nodiscard]] std::optional<Error> whyNot(Gate &gate, const Session &session, const Probe &probe);

} // namespace rolecall::gate
