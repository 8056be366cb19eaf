// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/policy.h"
#include "gate/gate.h"
#include "store/auditlog.h"
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "store/userstore.h"

#include <set>

/// Inside of the gate: what the handlers of commands share. Not for use elsewhere.
namespace rolecall::gate {

/// Whoever acts or is acted upon, as the file says now.
struct Party {
    domain::User user;
    domain::Subject subject;
};

/// One command on its way through the gate.
struct Context {
    store::Connection &connection;
    const Session &session;
    const SubmitOptions &options;
    QDateTime now = {};
    store::Organization organization = {};
    domain::Circumstances state = {};
    Party actor = {}; ///< not set for the commands that make a workspace
    domain::Scope scope = {}; ///< whom the actor sees
    qint64 record = 0; ///< the number that this command's record will get
    QString backup = {}; ///< name of the file of the backup that precedes it, if one does
    store::AuditRecord log = {};
    /// Of a refusal, in place of its own where that tells of another customer (R33).
    QString loggedMessage = {};
    std::set<domain::Id> people = {}; ///< whose roles are to be checked on the result
    /// Of `people` those who lost roles only and did not hold the number of roles that R22 allows before:
    /// what makes them less odd is not in the way of anything.
    std::set<domain::Id> oddBefore = {};
    Outcome outcome = {};

    [[nodiscard]] bool isActor(domain::Id user) const { return user != 0 && user == actor.user.id; }
    /// Notes that a user's row changed, for the lists.
    void touch(domain::Id user);
};

/// Writes what the command did to one person, for commands with many parts. The record follows at the end:
/// until then the reference to it is open, which is why submit() defers foreign keys.
[[nodiscard]] Result<void> writeDetail(Context &context, const store::AuditDetail &detail);

/// Reads actor, organization and circumstances; R34 if who acts is unknown or may not sign in.
[[nodiscard]] Result<void> identify(Context &context);
[[nodiscard]] Result<Party> party(Context &context, const domain::User &user);
/// Whether the actor sees the user at all (R13, R34, A15); everybody sees himself. Who belongs to another
/// customer of the file and holds nothing here is nobody here (R33).
[[nodiscard]] Result<bool> isKnownHere(Context &context, const domain::User &user);
[[nodiscard]] Result<bool> isInScope(Context &context, const domain::User &user);
/// NotFound if there is no such person. Somebody out of scope is found by his whole e-mail only, and only to
/// be given a first license or role (R13): asked about he is as unknown as anybody else.
enum class Purpose { Change, Question };
[[nodiscard]] Result<domain::User> findPerson(Context &context, const UserRef &ref,
                                              Purpose purpose = Purpose::Change);
[[nodiscard]] bool refersToActor(const Context &context, const UserRef &ref);

/// R34 if the actor may not do it; the message says what is lacking and who could give it.
[[nodiscard]] Result<void> require(Context &context, domain::Action action,
                                   const domain::Resource &resource = {});
/// R34 if the actor sees nobody beside himself.
[[nodiscard]] Result<void> requireSight(Context &context);
[[nodiscard]] tl::unexpected<Error> lacking(Context &context, const domain::Need &need);

/// Whether the actor may give `role` to `target` on `site`, 0 for roles that are not held per site (R3, R6,
/// R13, R16, R19, R24); an error of the rule if not.
[[nodiscard]] Result<void> mayGive(Context &context, const Party &target, domain::RoleIndex role,
                                   domain::Id site);
/// A10: e-mail, status and removal of an administrator.
[[nodiscard]] Result<void> mayTouchAdministrator(Context &context, const Party &target);

/// R17: a standard license of a person whom it costs privileges is given and taken only by another one of his
/// kind.
[[nodiscard]] Result<void> mayChangeStandardLicense(Context &context, const Party &target);

/// Gives and takes roles of one person, checked before anything is written; used by every command that does
/// so.
struct RoleChangePlan {
    std::vector<RoleRef> give;
    std::vector<RoleRef> take;
    std::optional<QDateTime> until; ///< of those given
    QString reason;
    bool confirmed = false; ///< R10's second question
    /// Also given, each until its own end.
    struct Ending {
        RoleRef ref;
        QDateTime until;
    };
    std::vector<Ending> giveUntil = {};
    bool adding = false; ///< R23: the person becomes an external administrator by this, which was authorized
};
struct RoleChangeResult {
    bool unchanged = true;
    bool removed = false; ///< an external who lost his last role (R24)
    QJsonObject before;
    QJsonObject after;
    std::vector<Notice> notices;
};
[[nodiscard]] Result<RoleChangeResult> changeRolesOf(Context &context, const Party &target,
                                                     const RoleChangePlan &plan);
/// Makes that the outcome and the record of a command on one person, as far as the actor sees it (A15).
[[nodiscard]] Result<void> reportRoles(Context &context, domain::Id user, const RoleChangeResult &result);

/// What constraints find noteworthy about a person's roles (R4, R8, R17); forbids nothing.
[[nodiscard]] std::vector<Notice> findingsOf(const domain::Subject &subject);
/// Fewer full administrators than advised (R5), and the like.
[[nodiscard]] Result<std::vector<Notice>> organizationFindings(Context &context);
/// All rules on the state that would be committed (A9): R4, R5, R12, R22.
[[nodiscard]] Result<void> checkResult(Context &context);
/// Of these the rules on the roles of one person (R12, R22).
[[nodiscard]] Result<void> checkPerson(Context &context, domain::Id user);
/// Reads who acts anew after a part of a command changed his own roles: the next part is judged by what is
/// left (A2).
[[nodiscard]] Result<void> readActorAnew(Context &context);
/// R22, for a constraint on the number of roles; any other allows all.
[[nodiscard]] bool hasAllowedNumber(const domain::Constraint &constraint, domain::RoleMask roles);

[[nodiscard]] QJsonObject toJson(const domain::User &user);
[[nodiscard]] QJsonArray toJson(const std::vector<store::Assignment> &assignments);

// Handlers: each authorizes, validates and writes, fills context.log and .outcome.
[[nodiscard]] Result<void> apply(Context &context, const CreateOrganization &command);
[[nodiscard]] Result<void> apply(Context &context, const CreateDemo &command);
[[nodiscard]] Result<void> apply(Context &context, const AddUser &command);
[[nodiscard]] Result<void> apply(Context &context, const EditUser &command);
[[nodiscard]] Result<void> apply(Context &context, const RemoveUser &command);
[[nodiscard]] Result<void> apply(Context &context, const ChangeRoles &command);
[[nodiscard]] Result<void> apply(Context &context, const ChangeLicenses &command);
[[nodiscard]] Result<void> apply(Context &context, const ChangePeople &command);
[[nodiscard]] Result<void> apply(Context &context, const DismissUsers &command);
[[nodiscard]] Result<void> apply(Context &context, const ImportRoster &command);
[[nodiscard]] Result<void> apply(Context &context, const ImportAdministrators &command);
[[nodiscard]] Result<void> apply(Context &context, const AddSite &command);
[[nodiscard]] Result<void> apply(Context &context, const EditSite &command);
[[nodiscard]] Result<void> apply(Context &context, const RemoveSite &command);
[[nodiscard]] Result<void> apply(Context &context, const AddLicense &command);
[[nodiscard]] Result<void> apply(Context &context, const AddOrganization &command);
[[nodiscard]] Result<void> apply(Context &context, const LinkOrganization &command);
[[nodiscard]] Result<void> apply(Context &context, const AddExternal &command);
[[nodiscard]] Result<void> apply(Context &context, const ChangeExternal &command);
[[nodiscard]] Result<void> apply(Context &context, const RevokeExternal &command);
[[nodiscard]] Result<void> apply(Context &context, const RecordProvisioning &command);
[[nodiscard]] Result<void> apply(Context &context, const MarkBreakGlass &command);
[[nodiscard]] Result<void> apply(Context &context, const TestBreakGlass &command);
[[nodiscard]] Result<void> apply(Context &context, const ChangeSetting &command);
[[nodiscard]] Result<void> apply(Context &context, const AcceptFinding &command);
[[nodiscard]] Result<void> apply(Context &context, const MarkCarryOver &command);
[[nodiscard]] Result<void> apply(Context &context, const SendActivation &command);
[[nodiscard]] Result<void> apply(Context &context, const RecordActivationExport &command);
[[nodiscard]] Result<void> apply(Context &context, const MarkActivation &command);
[[nodiscard]] Result<void> apply(Context &context, const Undo &command);
[[nodiscard]] Result<void> apply(Context &context, const Redo &command);
[[nodiscard]] Result<void> apply(Context &context, const SignIn &command);
[[nodiscard]] Result<void> apply(Context &context, const RecordExport &command);
[[nodiscard]] Result<void> apply(Context &context, const RecordBackup &command);
[[nodiscard]] Result<void> apply(Context &context, const RestoreBackup &command);

/// What goes into the record even if the command is refused: action and target as asked for.
void describe(store::AuditRecord &log, const Command &command);

} // namespace rolecall::gate
