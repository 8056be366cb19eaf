// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/undostack.h"
#include "store/externalstore.h"

#include <QHash>

#include <utility>

/// Inside of the gate: how each kind of record is taken back, by the commands and the shared functions that
/// everybody else uses. Nothing that a record touched may have changed since: then the whole is refused
/// (A17).
namespace rolecall::gate {

/// Before and after of the new record, in the form of the command that would do the same.
struct Reverted {
    QJsonObject before;
    QJsonObject after;
};

/// A17, because something is no longer as the record left it; `message` says what.
[[nodiscard]] tl::unexpected<Error> changedSince(const QString &message);
/// The same of a license of a person.
[[nodiscard]] tl::unexpected<Error> licenseChanged(const QString &heading, const QString &name);
/// R23: an external administrator of whom nothing is left but a record of an older program comes back only as
/// a new one.
[[nodiscard]] tl::unexpected<Error> addAnew(const QString &email);

/// Applies another command as a part of the one under way and returns what its record would say. Its notices
/// and people count as this one's.
template<typename T>
[[nodiscard]] Result<Reverted> perform(Context &context, const T &command)
{
    Outcome outcome = std::exchange(context.outcome, {});
    store::AuditRecord log = context.log;
    context.log.before = {};
    context.log.after = {};
    const Result<void> done = apply(context, command);
    std::swap(outcome, context.outcome);
    std::swap(log, context.log);
    if (!done)
        return tl::unexpected(done.error());
    for (const domain::Id id : outcome.touched)
        context.touch(id);
    context.outcome.many = context.outcome.many || outcome.many;
    context.outcome.removed.insert(context.outcome.removed.end(), outcome.removed.begin(),
                                   outcome.removed.end());
    context.outcome.notices.insert(context.outcome.notices.end(), outcome.notices.begin(),
                                   outcome.notices.end());
    if (log.before.isEmpty() && log.after.isEmpty())
        return Reverted{outcome.before, outcome.after};
    return Reverted{log.before, log.after};
}

// --- Roles of one person

/// A role as a record has it.
struct RecordedRole {
    RoleRef ref;
    QDateTime grantedAt;
    QString grantedBy;
    std::optional<QDateTime> until;
    QString reason;
};
/// What taking a record back does to the roles of a person. Those that had ended when it was written count
/// for nothing.
struct RoleDifference {
    std::vector<RecordedRole> give;
    std::vector<RecordedRole> take;
    std::vector<RecordedRole> replaced; ///< what stands in the place of some of `give`

    [[nodiscard]] bool isEmpty() const { return give.empty() && take.empty(); }
};
[[nodiscard]] RoleDifference roleDifference(const Done &done, const store::AuditDetail &part);
/// R34 before the person's roles are looked at.
[[nodiscard]] Result<void> mayChangeRoles(Context &context, domain::Id user,
                                          const RoleDifference &difference);
[[nodiscard]] Result<void> verifyRoles(Context &context, const domain::User &user,
                                       const RoleDifference &difference);
/// Does the person hold exactly the roles of `object`, as they were given then?
[[nodiscard]] Result<bool> holdsExactly(Context &context, domain::Id user, const QJsonObject &object);
/// Gives and takes by the rules of any change of roles. A role whose end has passed is refused, or left out
/// with a notice. Somebody who becomes an external administrator by it was authorized before (R23); a role of
/// his that may not last so long any more ends as early as it must, with a notice (R25).
enum class Giving { Exactly, WithoutEnded, ToNewExternal };
[[nodiscard]] Result<Reverted> changeRoles(Context &context, const domain::User &user,
                                           RoleDifference difference, Giving giving = Giving::Exactly);

// --- All of one person

/// Takes back what records did to people, person by person.
class PeopleReversal final {
public:
    enum class As { Command, Import }; ///< by whose rights: those of commands on a person, or of an import

    PeopleReversal(Context &context, const Done &done, As as = As::Command)
        : m_context(context)
        , m_done(done)
        , m_as(as)
    {
    }

    /// Who lacks the right is refused, then whatever has changed since; then it is done. Returns what was
    /// done, as a part of the new record; one of an import that brings somebody back is empty, because his
    /// own row is it.
    [[nodiscard]] Result<store::AuditDetail> revert(const store::AuditDetail &part);
    /// Is the person still as the record left him?
    [[nodiscard]] Result<void> verify(const store::AuditDetail &part);
    /// The same as revert() for a person who was verified before another part of the command took some of
    /// what is to be taken.
    [[nodiscard]] Result<store::AuditDetail> finish(const store::AuditDetail &part);

private:
    [[nodiscard]] Result<void> mayRevert(const store::AuditDetail &part);
    [[nodiscard]] Result<void> mayChangeUsers();
    [[nodiscard]] Result<domain::User> find(const store::AuditDetail &part);
    [[nodiscard]] Result<void> verifyFields(const domain::User &user, const store::AuditDetail &part);
    [[nodiscard]] Result<void> verifyUntouched(const domain::User &user, const store::AuditDetail &part);
    [[nodiscard]] Result<void> verifyWhole(const domain::User &user, const store::AuditDetail &part);
    [[nodiscard]] Result<void> verifyLicenses(const domain::User &user, const store::AuditDetail &part);

    [[nodiscard]] Result<void> verifyExternal(const domain::User &user, const store::AuditDetail &part);
    [[nodiscard]] Result<std::optional<domain::User>> findRevoked(const store::AuditDetail &part);

    [[nodiscard]] Result<store::AuditDetail> addAgain(const store::AuditDetail &part);
    [[nodiscard]] Result<domain::User> makeRevoked(const store::AuditDetail &part,
                                                   store::ExternalRecord &record);
    [[nodiscard]] Result<domain::Id> organizationOf(const QJsonObject &external, bool &verified);
    [[nodiscard]] Result<void> removeOrganization(const store::AuditDetail &part, domain::Id organization,
                                                  store::AuditDetail &taken);

    [[nodiscard]] Result<store::AuditDetail> bringBack(const store::AuditDetail &part);
    [[nodiscard]] Result<store::AuditDetail> takeOut(const store::AuditDetail &part);
    [[nodiscard]] Result<store::AuditDetail> changeBack(const store::AuditDetail &part);
    [[nodiscard]] Result<Reverted> changeFields(const domain::User &user, const store::AuditDetail &part);
    [[nodiscard]] Result<Reverted> changeLicenses(const domain::User &user, const QStringList &give,
                                                  const QStringList &take);
    [[nodiscard]] Result<Reverted> changeLicensesByCommand(const domain::User &user, const QStringList &give,
                                                           const QStringList &take);
    [[nodiscard]] Result<void> returnRows(domain::Id user, const QJsonObject &recorded);
    [[nodiscard]] Result<bool> isLicense(const QString &heading);
    [[nodiscard]] Result<void> changeLicense(const domain::User &user, const QString &heading, bool give);

    Context &m_context;
    const Done &m_done;
    As m_as;
    std::optional<bool> m_isLast; ///< nobody did anything after the record, once that was asked
    QHash<QString, store::License> m_licenses; ///< by heading, once they were needed
};

/// Did the record add, or remove, the person as a whole?
[[nodiscard]] bool addsPerson(const store::AuditDetail &part);
[[nodiscard]] bool removesPerson(const store::AuditDetail &part);
/// Did the record make the person an external administrator, or take his last role (R24)? Records of older
/// programs don't tell the latter.
[[nodiscard]] bool addsExternal(const store::AuditDetail &part);
[[nodiscard]] bool revokesExternal(const store::AuditDetail &part);
/// A detail of the new record; one of a person who has one already is continued.
[[nodiscard]] Result<void> writePart(Context &context, const store::AuditDetail &part);
/// Tells of progress; Cancelled if somebody says so.
[[nodiscard]] Result<void> proceed(Context &context, qint64 done, qint64 total);

// --- By what a record is about

[[nodiscard]] Result<Reverted> revertPerson(Context &context, const Done &done);
[[nodiscard]] Result<Reverted> revertPeople(Context &context, const Done &done);
[[nodiscard]] Result<Reverted> revertRoster(Context &context, const Done &done);
[[nodiscard]] Result<Reverted> revertBreakGlass(Context &context, const Done &done);
[[nodiscard]] Result<Reverted> revertSite(Context &context, const Done &done);
[[nodiscard]] Result<Reverted> revertLicense(Context &context, const Done &done);
[[nodiscard]] Result<Reverted> revertOrganization(Context &context, const Done &done);
[[nodiscard]] Result<Reverted> revertRelation(Context &context, const Done &done);
[[nodiscard]] Result<Reverted> revertSetting(Context &context, const Done &done);
[[nodiscard]] Result<Reverted> revertAcceptance(Context &context, const Done &done);
[[nodiscard]] Result<Reverted> revertSending(Context &context, const Done &done);
[[nodiscard]] Result<Reverted> revertMark(Context &context, const Done &done);

// --- Sites and licenses, as records have them

/// The license that is exactly `recorded` still; A17 if there is none.
[[nodiscard]] Result<store::License> unchangedLicense(Context &context, const QJsonObject &recorded);
/// Makes a license anew; its site and seller must be there, and nobody may have made it meanwhile.
[[nodiscard]] Result<store::License> makeLicense(Context &context, const QJsonObject &recorded);
/// Removes a license; A17 if somebody has it.
[[nodiscard]] Result<void> removeUnusedLicense(Context &context, const store::License &license);

} // namespace rolecall::gate
