// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"

#include <QStringList>

#include <bit>
#include <optional>
#include <span>
#include <vector>

/// The catalogue: roles, privileges, what each role gives to whom, and the rules that name roles. All of it
/// is data in resources/catalog/; code knows the kinds of conditions and constraints and nothing about a
/// single role.
namespace rolecall::domain {

enum class Level : quint8 { None, Read, Full };
[[nodiscard]] QString toText(Level level); ///< "none", "read", "full"
[[nodiscard]] std::optional<Level> levelFrom(QStringView text);

using RoleIndex = int; ///< position in roles.csv
using PrivilegeIndex = int; ///< position by first appearance in grants.csv

/// A set of roles, a bit for each by RoleIndex.
using RoleMask = quint32;
[[nodiscard]] constexpr RoleMask maskOf(RoleIndex role)
{
    return RoleMask{1} << role;
}

enum class RoleCategory { Organization, Site, Service, External };
[[nodiscard]] QString toText(RoleCategory category);

/// A set of holders.
struct HolderSet {
    quint8 bits = 0;
    [[nodiscard]] bool contains(Holder holder) const { return bits & (1 << static_cast<int>(holder)); }
};

struct Role {
    QString id;
    RoleCategory category;
    bool perSite; ///< assigned on a site (R12), else on the organization
    HolderSet offeredTo;
    QString controlHubName; ///< as Control Hub writes it in its export
    QString apiRole; ///< id in Webex's API; empty where it has none
};

enum class ConditionKind {
    HoldsOneOf, ///< also needs one of the condition's roles
    OwnSites, ///< only on the sites of the assignment
    OnlyMeetingsSettings, ///< of a user only what belongs to meetings; limits the use, not the level
    SoldByOwn, ///< only licenses, orders and sites that the actor's organization sold
    SiteSoldByOwnOrPartner, ///< only sites sold by the actor's organization; holder other: by any partner
    OnlyServiceAdmins, ///< a list shortened to service administrators; limits the use, not the level
};

struct Condition {
    QString id;
    ConditionKind kind;
    RoleMask roles = 0;
};

/// A cell of the tables: what a role gives to a holder.
struct Cell {
    QString edition;
    QString table; ///< organization, site, contact_center, external, or "rule"
    RoleIndex role;
    HolderSet holders;
    PrivilegeIndex privilege;
    Level level;
    std::vector<int> conditions; ///< all must hold; indices into Catalogue::conditions()
    QString source;
    QChar certainty; ///< A sure, B very likely, C a guess, to be marked "not confirmed"
};

/// A row of a table as the sources lay it out.
struct TableRow {
    QString table;
    int row;
    PrivilegeIndex privilege;
    QString label; ///< glossary id
    QString footnote;
};

enum class ConstraintKind {
    KeepOne, ///< one who may sign in always holds one of `roles`, as holder `parameter`, without an end
    AdviseNumber, ///< fewer than `parameter` holders is a finding
    NeedsOneOf, ///< gives nothing without one of the roles in `parameter`, and goes with the last of them
    NeverToOneself,
    GivenBy, ///< given only by an own user who holds one of the roles in `parameter`
    AlsoGivenWith, ///< given to own users, and taken, also by who has a privilege of `parameter` at full
    AlsoGivenBy, ///< given to own users, and taken, also by who holds one of the roles in `parameter`
    DelegatedWith, ///< given to external administrators of holder other only with `parameter` at full
    AdviseApart, ///< one person with all of `roles` is a finding
    AdviseAtMostOne, ///< more than one of `roles` is a warning, for holder `parameter`
    OneASite, ///< one of `roles` a person and site
    NeedsContactCenter, ///< `roles` not offered and privileges of `parameter` none without contact center
    BlockedByStandardLicense, ///< holding `roles` and a standard license makes privileges of `parameter` none
    ExactlyOneOf, ///< for holder `parameter`
    AtMostOneOf, ///< for holder `parameter`
    EndsByItself, ///< of externals: ends after as many days as the setting `parameter` says, at the latest
    WholeFile, ///< one of `roles` in every customer of the file is needed for backup and restore
};

struct Constraint {
    ConstraintKind kind;
    RoleMask roles = 0;
    QString parameter;
    RoleMask parameterRoles = 0; ///< where the parameter lists roles
    quint64 parameterPrivileges = 0; ///< where it lists privileges, a bit for each
    std::optional<Holder> holder; ///< where it is a holder
    QString rule;
};

/// What somebody wants to do (rules.md, R34).
enum class Action {
    SeeUsers,
    SeeUsersOfSite, ///< asked with the site
    ChangeUsers,
    ImportRoster,
    AssignLicenses,
    AssignContactCenterLicenses,
    AssignLicensesOfSite, ///< meetings licenses; asked with the site
    AssignRoles,
    SeeExternals, ///< the list of external administrators
    AddExternals, ///< R23
    ChangeExternalRoles, ///< promote, demote, revoke, break-glass (R24, R26, R27)
    SeeSites, ///< asked with the site
    EditSites, ///< asked with the site
    AddDeleteSites, ///< asked with the site, also with one that does not exist yet
    SeeLicenses,
    SeeContactCenterLicenses,
    SeeLicensesOfSite, ///< asked with the site
    ChangeLicenses, ///< which licenses the organization has
    ChangeContactCenterLicenses,
    ChangeLicensesOfSite, ///< asked with the site
    SeeActivations,
    SendActivation,
    SeeOrganizations,
    ChangeOrganizations,
    SeeSettings,
    ChangeSettings,
    SeeFindings,
    AcceptFindings,
    SeeAuditLog,
    SeeReports, ///< charts and reports of the overview
    OpenEventsPortal, ///< R19
};

/// One way to be allowed an action: any of them is enough.
struct Need {
    Action action;
    PrivilegeIndex privilege;
    Level level;
    QString rule;
};

/// Something that an organization settles for itself (rules.md, R25, R28; trust.md, S3).
struct Setting {
    enum class Kind { Number, Choice }; ///< a whole number; yes or no
    QString key;
    Kind kind = Kind::Number;
    QString first; ///< the value until somebody changes it
    int least = 0; ///< of numbers
    int most = 0;
    QString rule;
};

class Catalogue final {
public:
    /// The catalogue in the resources; parsed once, thread-safe. A fault in the data ends the program: it is
    /// part of the program, and the tests read it.
    [[nodiscard]] static const Catalogue &instance();

    [[nodiscard]] const std::vector<Role> &roles() const { return m_roles; }
    [[nodiscard]] const Role &role(RoleIndex index) const { return m_roles[static_cast<size_t>(index)]; }
    [[nodiscard]] int roleCount() const { return static_cast<int>(m_roles.size()); }
    [[nodiscard]] std::optional<RoleIndex> findRole(QStringView id) const;
    /// A role by its id or by any name it goes by: Control Hub's, the terms of the four languages, those that
    /// the sources use beside them (exchange.md, Administrators).
    [[nodiscard]] std::optional<RoleIndex> findRoleByAnyName(const QString &name) const;
    [[nodiscard]] RoleMask allRoles() const { return (RoleMask{1} << m_roles.size()) - 1; }
    [[nodiscard]] RoleMask rolesOf(RoleCategory category) const;
    /// Has the role a cell for this holder? Without one it is not applicable there and gives nothing (R22).
    [[nodiscard]] bool isApplicable(RoleIndex role, Holder holder) const;
    /// "full_admin, device_admin" for logs and JSON.
    [[nodiscard]] QStringList roleIds(RoleMask mask) const;

    [[nodiscard]] const QStringList &privileges() const { return m_privileges; }
    [[nodiscard]] QString privilege(PrivilegeIndex index) const { return m_privileges[index]; }
    [[nodiscard]] int privilegeCount() const { return static_cast<int>(m_privileges.size()); }
    [[nodiscard]] std::optional<PrivilegeIndex> findPrivilege(QStringView id) const;
    /// Does the privilege come from site roles alone, so that `access` gives it a row a site?
    [[nodiscard]] bool isPerSite(PrivilegeIndex privilege) const;

    [[nodiscard]] const std::vector<Cell> &cells() const { return m_cells; }
    [[nodiscard]] const std::vector<Condition> &conditions() const { return m_conditions; }
    [[nodiscard]] const std::vector<TableRow> &tableRows() const { return m_tableRows; }
    [[nodiscard]] const std::vector<Constraint> &constraints() const { return m_constraints; }
    /// The first one of a kind that the catalogue must have.
    [[nodiscard]] const Constraint &constraint(ConstraintKind kind) const;
    [[nodiscard]] const std::vector<Setting> &settings() const { return m_settings; }
    [[nodiscard]] const Setting *findSetting(QStringView key) const; ///< null if there is none
    [[nodiscard]] const std::vector<Need> &needs() const { return m_needs; }
    /// Needs of one action, which stand together in needs.csv; never empty.
    [[nodiscard]] std::span<const Need> needs(Action action) const;

private:
    Catalogue();
    void readRoles();
    void readConditions();
    void readCells();
    void readTables();
    void readConstraints();
    void readSettings();
    void readNeeds();
    [[nodiscard]] RoleMask roleMask(const QString &ids) const;

    std::vector<Role> m_roles;
    QStringList m_privileges;
    std::vector<Condition> m_conditions;
    std::vector<Cell> m_cells;
    std::vector<TableRow> m_tableRows;
    std::vector<Constraint> m_constraints;
    std::vector<Setting> m_settings;
    std::vector<Need> m_needs;
};

/// The name of a role in the current language; externals' roles have names of their own ("External full
/// administrator").
[[nodiscard]] QString roleName(RoleIndex role, Holder holder = Holder::Customer);
/// The names of a set of roles, in the catalogue's order, separated by commas; "None" if it is empty (R30).
[[nodiscard]] QString roleNames(RoleMask roles);
[[nodiscard]] QString privilegeName(PrivilegeIndex privilege);

} // namespace rolecall::domain
