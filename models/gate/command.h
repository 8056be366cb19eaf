// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalogue.h"
#include "gate/rostersource.h"

#include <QDate>
#include <QMap>

#include <memory>
#include <variant>
#include <vector>

/// Every change as a value. A command says what is wanted; Gate::submit() decides.
namespace rolecall::gate {

/// A person, by id or else by e-mail.
struct UserRef {
    domain::Id id = 0;
    QString email;
};

/// A role, with the name of its site if it is held per site.
struct RoleRef {
    domain::RoleIndex role = 0;
    QString site;
};

/// The first command of a new workspace: the organization and its first full administrator (R2).
struct CreateOrganization {
    QString name;
    QString adminEmail;
    QString adminFirst;
    QString adminLast;
    QStringList domains; ///< beside the domain of the administrator's e-mail
    QString timeZone; ///< IANA id; `until` dates end at its midnight
};

/// The first command of a made-up workspace.
struct CreateDemo {
    int users = 2000; ///< own users, administrators included; at least 1
    int administrators = 60; ///< own users with a role, at least 2 of them full administrators
    int externals = 14;
    quint32 seed = 1;
};

struct AddUser {
    domain::FieldValues fields; ///< status empty: Active
};

struct EditUser {
    UserRef user;
    QMap<domain::Field, QString> changes;
};

struct RemoveUser {
    UserRef user;
};

/// Gives and takes roles of one person: what the role editor saves, and `grant` and `revoke`.
struct ChangeRoles {
    UserRef user;
    std::vector<RoleRef> give;
    std::vector<RoleRef> take;
    std::optional<QDate> until; ///< for those given
    QString reason;
};

/// Assigns and removes licenses of one person, by heading.
struct ChangeLicenses {
    UserRef user;
    QStringList give;
    QStringList take;
    QString reason = {};
};

/// A role that is given until a day.
struct RoleUntil {
    RoleRef role;
    QDate until;
};

/// What a command for several people does to one of them.
struct PersonChange {
    UserRef user;
    std::vector<RoleRef> giveRoles = {};
    std::vector<RoleRef> takeRoles = {};
    QStringList giveLicenses = {}; ///< headings
    QStringList takeLicenses = {};
    bool deactivate = false; ///< status Inactive, after the rest
    bool remove = false; ///< the person, with all roles and licenses: the rest must be empty
    std::vector<RoleUntil> giveUntil = {}; ///< given like giveRoles, each until a day of its own
};

/// Several people in one command and one record, with a detail for each whom it changed: all of it or nothing
/// (D2, T1). Everybody is judged by the rules of the commands for one person; in bulk nobody is asked a
/// second question, so what needs one is refused (R10).
struct ChangePeople {
    std::vector<PersonChange> people; ///< nobody twice
    std::optional<QDate> until = {}; ///< of the roles that are given
    QString reason = {};
    bool leaveOutRefused = false; ///< does the others; otherwise one person refused refuses the whole
};

/// People who were absent from a roster that was imported: sets their status to Inactive, or removes them.
struct DismissUsers {
    std::vector<domain::Id> users;
    bool remove = false;
};

struct ImportRoster {
    enum class Mode { Add, AddRemove }; ///< what FALSE in a license column does: nothing, or takes it away
    std::shared_ptr<RosterSource> source;
    Mode mode = Mode::Add;
    bool skipBad = false; ///< takes the good rows; otherwise one bad row refuses the file
    /// Whether Control Hub manages the sites that come with the file (R11), by site in the order of the
    /// file's columns; a site that is not named is managed by Site Administration.
    QMap<QString, bool> managedByControlHub = {};
    bool allManagedByControlHub = false; ///< of those that are not named
};

// --- What the organization has

struct AddSite {
    QString name;
    bool managedByControlHub = false;
    QString soldBy = {}; ///< name of an organization; empty: nobody
};

/// Only what is given changes. Moving a site to Site Administration removes its site roles (R11).
struct EditSite {
    QString site;
    std::optional<QString> name = {};
    std::optional<bool> managedByControlHub = {};
    std::optional<QString> soldBy = {}; ///< empty: nobody
};

/// With its site roles and licenses.
struct RemoveSite {
    QString site;
};

struct AddLicense {
    QString heading; ///< as its column in the roster
    QString service = {}; ///< word of the schema; empty: by the catalogue's word list
    QString soldBy = {}; ///< name of an organization; empty: nobody
};

/// Another organization than the one in use. A customer comes with its first full administrator (R2): an own
/// user, or one of the partner if the address is a known one of a partner here.
struct AddOrganization {
    QString name;
    domain::OrganizationKind kind = domain::OrganizationKind::Other;
    QStringList domains = {};
    bool managesSubscription = false; ///< of a partner: the relation to the organization in use
    bool saleActive = false;
    QString adminEmail = {}; ///< of a customer
    QString adminFirst = {};
    QString adminLast = {};
};

/// What a partner is to the organization in use (R22); only what is given changes.
struct LinkOrganization {
    QString partner; ///< its name
    std::optional<bool> managesSubscription = {};
    std::optional<bool> saleActive = {};
};

// --- External administrators

/// Makes somebody of another organization an administrator here (R20 to R23). The address tells where the
/// person belongs, or else whoever adds him states it.
struct AddExternal {
    QString email;
    std::vector<RoleRef> roles; ///< at least one, as R22 offers them
    QString first = {}; ///< of an address that is not known
    QString last = {};
    QString organization = {}; ///< name of the one that is stated; a new name makes one of kind other
    std::optional<QDate> until = {}; ///< of all roles
    std::optional<QString> breakGlass = {}; ///< its purpose, where it is a break-glass access (R27)
    std::optional<QDate> nextTest = {}; ///< of that; by itself after break_glass_test_days
    QString reason = {};
};

/// Promotes or demotes: `role` takes the place of the other ones of which only one is possible (R24).
struct ChangeExternal {
    UserRef user;
    domain::RoleIndex role = 0;
    std::optional<QDate> until = {};
    QString reason = {};
};

/// Takes all roles and deletes the record (R24).
struct RevokeExternal {
    UserRef user;
    QString reason = {};
};

/// R26: a partner whose sale is active took the provisioning role again, outside of here.
struct RecordProvisioning {
    QString email;
    QString first = {}; ///< of an address that is not known
    QString last = {};
    QString organization = {}; ///< as AddExternal::organization, of a partner
    QString reason = {};
};

/// Marks an external administrator as the way in when sign-in fails, or says what for (R27).
struct MarkBreakGlass {
    UserRef user;
    std::optional<QString> purpose; ///< nothing: he no longer is
    std::optional<QDate> nextTest = {}; ///< nothing: as it is, or by itself after break_glass_test_days
};

/// R27: the way in was tried on `date`.
struct TestBreakGlass {
    UserRef user;
    QDate date; ///< today or earlier
    std::optional<QDate> next = {}; ///< nothing: break_glass_test_days later
};

struct ChangeSetting {
    QString key;
    QString value;
};

struct AcceptFinding {
    QString finding; ///< its id, e.g. "R8-17"
    QString reason;
};

/// Ticks off what was carried over to Control Hub, or takes that back. Ticking off what an import found to be
/// otherwise dismisses it, and so does what an import confirmed. The log keeps it; a mistake is taken back by
/// the opposite.
struct MarkCarryOver {
    std::vector<domain::Id> rows; ///< of the list
    bool done = true;
};

// --- Activation e-mails (R18)

/// Puts an activation e-mail for each of `users` into the outbox, unless one is there that did not fail.
struct SendActivation {
    std::vector<UserRef> users;
    bool again = false; ///< asked: even if one is there
};

/// Marks e-mails as exported; the files are put in place by SubmitOptions::beforeCommit.
struct RecordActivationExport {
    std::vector<domain::Id> activations;
    QString folder; ///< for the log
};

/// What became of the newest e-mail of a person after it left.
struct MarkActivation {
    UserRef user;
    bool sent = false; ///< or failed
};

// --- Undo and redo: the actor's last command that can be undone, as a new command that is checked like any
// other

/// `record` is what somebody was shown: if it is another one's turn by now, nothing is done (A17). 0:
/// whatever it is.
struct Undo {
    qint64 record = 0;
};
struct Redo {
    qint64 record = 0;
};

/// A row of Control Hub's export of administrators. Site roles without a site are reported, never applied.
struct AdministratorRow {
    int row = 0; ///< in the file, the heading being row 1
    QString email;
    std::vector<RoleRef> roles;
    QStringList notApplied; ///< site roles that name no site
    std::optional<Error> problem = {}; ///< what reading found wrong with the row: it is refused with that
};

struct ImportAdministrators {
    QString fileName; ///< for the log
    std::vector<AdministratorRow> rows;
    bool skipBad = false; ///< takes the good rows; otherwise one bad row refuses the file
};

/// Leaves its record and changes nothing else.
struct SignIn { };

/// An export: its record is written in the transaction that SubmitOptions::beforeCommit completes.
struct RecordExport {
    QString what; ///< "administrators", "users", "roster", "audit"
    QString fileName;
    qint64 rows = 0;
};

/// A backup: its record is written in the transaction that SubmitOptions::beforeCommit completes.
struct RecordBackup {
    QString fileName;
    QString kind; ///< "asked" for by a person, or store::kindId()
    qint64 users = 0; ///< of the customer in use that it holds, as the records (R33)
    qint64 records = 0;
};

/// Puts the data back as a backup of this workspace has it; the log goes on (D13). For who holds the role
/// that it takes in every customer of the file now. Nobody gains by it himself (R10), external administrators
/// who were revoked since stay so (A12), and the rules hold on the result (A9).
struct RestoreBackup {
    QString path;
};

using Command =
    std::variant<CreateOrganization, CreateDemo, AddUser, EditUser, RemoveUser, ChangeRoles, ChangeLicenses,
                 ChangePeople, DismissUsers, ImportRoster, ImportAdministrators, AddSite, EditSite,
                 RemoveSite, AddLicense, AddOrganization, LinkOrganization, AddExternal, ChangeExternal,
                 RevokeExternal, RecordProvisioning, MarkBreakGlass, TestBreakGlass, ChangeSetting,
                 AcceptFinding, MarkCarryOver, SendActivation, RecordActivationExport, MarkActivation, Undo,
                 Redo, SignIn, RecordExport, RecordBackup, RestoreBackup>;

} // namespace rolecall::gate
