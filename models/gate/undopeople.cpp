// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/findings.h"
#include "gate/peoplerecord.h"
#include "gate/reversal.h"
#include "gate/services.h"
#include "gate/sight.h"
#include "gate/userchanges.h"
#include "store/activationstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

store::ActivationState stateFrom(const QString &text)
{
    using enum store::ActivationState;
    for (const store::ActivationState state : {Pending, Exported, Sent}) {
        if (store::toText(state) == text)
            return state;
    }
    return Failed;
}

store::Activation activationFrom(const QJsonObject &object, Id user)
{
    const auto text = [&object](QLatin1StringView key) { return object.value(key).toString(); };
    return {object.value("id"_L1).toInteger(),
            user,
            stateFrom(text("state"_L1)),
            text("queued_by"_L1),
            store::instantFrom(text("queued_at"_L1)),
            store::instantFrom(text("changed_at"_L1))};
}

void merge(store::AuditDetail &part, const Reverted &more)
{
    for (auto it = more.before.begin(); it != more.before.end(); ++it)
        part.before.insert(it.key(), it.value());
    for (auto it = more.after.begin(); it != more.after.end(); ++it)
        part.after.insert(it.key(), it.value());
}

} // namespace

// Everybody has an address, and only a record of all of a person, or of a new address, has it.
bool addsPerson(const store::AuditDetail &part)
{
    const QLatin1StringView email = fieldInfo(Email).id;
    return part.after.contains(email) && !part.before.contains(email);
}

bool removesPerson(const store::AuditDetail &part)
{
    const QLatin1StringView email = fieldInfo(Email).id;
    return part.before.contains(email) && !part.after.contains(email);
}

Result<store::AuditDetail> PeopleReversal::revert(const store::AuditDetail &part)
{
    ROLECALL_TRY(mayRevert(part));
    if (removesPerson(part))
        return bringBack(part);
    ROLECALL_TRY(verify(part));
    if (revokesExternal(part))
        return addAgain(part);
    return addsPerson(part) ? takeOut(part) : changeBack(part);
}

Result<store::AuditDetail> PeopleReversal::finish(const store::AuditDetail &part)
{
    ROLECALL_TRY_LET(user, store::findUser(m_context.connection, part.user));
    if (!user && roleDifference(m_done, part).give.empty())
        return store::AuditDetail{part.user, part.email, {}, {}}; // an external who went with his last role
    ROLECALL_TRY(mayRevert(part));
    if (revokesExternal(part))
        return addAgain(part);
    return removesPerson(part) ? bringBack(part) : changeBack(part);
}

Result<void> PeopleReversal::mayChangeUsers()
{
    return require(m_context, m_as == As::Import ? Action::ImportRoster : Action::ChangeUsers);
}

Result<void> PeopleReversal::mayRevert(const store::AuditDetail &part)
{
    if (changesProfile(part))
        ROLECALL_TRY(mayChangeUsers());
    if (!addsPerson(part) && !removesPerson(part)) // fields may have been hidden since (R28)
        ROLECALL_TRY(requireFields(m_context, fieldsIn(part)));
    const LicenseDifference licenses = licenseDifference(part);
    if (!licenses.give.isEmpty() || !licenses.take.isEmpty())
        ROLECALL_TRY(requireAssigning(m_context));
    if (revokesExternal(part)) // to bring him back is to add him
        return require(m_context, Action::AddExternals);
    return addsPerson(part) ? Result<void>()
                            : mayChangeRoles(m_context, part.user, roleDifference(m_done, part));
}

Result<store::AuditDetail> PeopleReversal::bringBack(const store::AuditDetail &part)
{
    ROLECALL_TRY(mayChangeUsers());
    User user = userFrom(part.before);
    user.id = part.user;
    user.organization = m_context.organization.id;
    ROLECALL_TRY_LET(other, store::findUserByEmail(m_context.connection, user.fields[Email]));
    if (other) { // whoever it is: he may be nobody of whom the actor is told (R33, R34)
        return changedSince(
            Text::tr("The e-mail address %1 belongs to somebody else now, so nothing was undone or redone.")
                .arg(user.fields[Email]));
    }
    // Who was added by what this does again was added by this; who was removed later keeps who added him.
    const qint64 adder = part.before.value("added_in"_L1).toInteger();
    const bool isAdded = adder == 0 || adder == m_done.reversed;
    if (isAdded) // like adding him; who is brought back as a whole is nobody whose fields are changed
        ROLECALL_TRY(requireFields(m_context, fieldsIn(part)));
    ROLECALL_TRY(store::bringBackUser(m_context.connection, user, isAdded ? m_context.record : adder));
    m_context.touch(user.id);
    ROLECALL_TRY(changeRoles(m_context, user, roleDifference(m_done, part), Giving::WithoutEnded));
    ROLECALL_TRY(changeLicenses(user, textsOf(part.before, "licenses"_L1), {}));
    ROLECALL_TRY(returnRows(user.id, part.before));
    if (isAdded && m_as == As::Import)
        return store::AuditDetail{user.id, part.email, {}, {}};
    ROLECALL_TRY_LET(after, allOf(m_context, user));
    return store::AuditDetail{user.id, user.fields[Email], {}, after};
}

/// Findings that no longer hold go again once the command is done.
Result<void> PeopleReversal::returnRows(Id user, const QJsonObject &recorded)
{
    const Id organization = m_context.organization.id;
    for (const QJsonValue &value : recorded.value("activations"_L1).toArray()) {
        ROLECALL_TRY(store::bringBackActivation(m_context.connection, organization,
                                                activationFrom(value.toObject(), user)));
    }
    for (const QJsonValue &value : recorded.value("accepted_findings"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        store::FindingRecord row{object.value("id"_L1).toString(), object.value("rule"_L1).toString(), user,
                                 store::instantFrom(object.value("since"_L1).toString())};
        setAcceptance(row, object);
        ROLECALL_TRY(store::putFinding(m_context.connection, organization, row));
    }
    return {};
}

Result<store::AuditDetail> PeopleReversal::takeOut(const store::AuditDetail &part)
{
    ROLECALL_TRY_LET(user, find(part));
    ROLECALL_TRY_LET(before, removePerson(m_context, user));
    return store::AuditDetail{user.id, user.fields[Email], before, {}};
}

Result<store::AuditDetail> PeopleReversal::changeBack(const store::AuditDetail &part)
{
    ROLECALL_TRY_LET(user, find(part));
    store::AuditDetail detail{user.id, user.fields[Email], {}, {}};
    if (changesProfile(part)) {
        ROLECALL_TRY_LET(changed, changeFields(user, part));
        merge(detail, changed);
        ROLECALL_TRY_LET(edited, find(part));
        user = edited;
    }
    // Roles come first, so that licenses are judged by them (R17).
    ROLECALL_TRY_LET(roles, changeRoles(m_context, user, roleDifference(m_done, part)));
    merge(detail, roles);
    if (addsExternal(part))
        ROLECALL_TRY(removeOrganization(part, user.organization, detail));
    const LicenseDifference difference = licenseDifference(part);
    ROLECALL_TRY_LET(licenses, changeLicenses(user, difference.give, difference.take));
    merge(detail, licenses);
    return detail;
}

Result<Reverted> PeopleReversal::changeFields(const User &user, const store::AuditDetail &part)
{
    Reverted reverted;
    User edited = user;
    for (const Field field : fieldsIn(part)) {
        const QLatin1StringView id = fieldInfo(field).id;
        edited.fields[field] = part.before.value(id).toString();
        reverted.before.insert(id, user.fields[field]);
        reverted.after.insert(id, edited.fields[field]);
    }
    QJsonObject before, after;
    for (const QString &heading : othersIn(part)) {
        const QString value = otherOf(part.before, heading);
        before.insert(heading, user.others.value(heading));
        after.insert(heading, value);
        if (value.isEmpty())
            edited.others.remove(heading);
        else
            edited.others.insert(heading, value);
    }
    if (!after.isEmpty()) {
        reverted.before.insert(u"others"_s, before);
        reverted.after.insert(u"others"_s, after);
    }
    ROLECALL_TRY(requireOwnUser(m_context, user));
    ROLECALL_TRY(changeUser(m_context, user, edited));
    m_context.touch(user.id);
    return reverted;
}

Result<Reverted> PeopleReversal::changeLicenses(const User &user, const QStringList &give,
                                                const QStringList &take)
{
    if (give.isEmpty() && take.isEmpty())
        return Reverted();
    for (const QString &heading : give + take) {
        ROLECALL_TRY_LET(known, isLicense(heading));
        if (!known)
            return licenseChanged(heading, user.name());
    }
    if (m_as == As::Command)
        return changeLicensesByCommand(user, give, take);
    for (const QString &heading : give)
        ROLECALL_TRY(changeLicense(user, heading, true));
    for (const QString &heading : take)
        ROLECALL_TRY(changeLicense(user, heading, false));
    m_context.touch(user.id);
    Reverted reverted;
    if (!give.isEmpty())
        reverted.after.insert(u"licenses_added"_s, QJsonArray::fromStringList(give));
    if (!take.isEmpty())
        reverted.after.insert(u"licenses_removed"_s, QJsonArray::fromStringList(take));
    return reverted;
}

/// What was held while it was suspended, or was suspended since, comes back nevertheless: R17 alone is in the
/// way of that.
Result<Reverted> PeopleReversal::changeLicensesByCommand(const User &user, const QStringList &give,
                                                         const QStringList &take)
{
    QStringList usable, suspended;
    for (const QString &heading : give)
        (m_licenses.value(heading).suspended ? suspended : usable) << heading;
    Reverted reverted;
    if (!usable.isEmpty() || !take.isEmpty()) {
        ROLECALL_TRY_LET(changed, perform(m_context, ChangeLicenses{{0, user.fields[Email]}, usable, take}));
        reverted = changed;
    }
    if (suspended.isEmpty())
        return reverted;
    ROLECALL_TRY(requireOwnUser(m_context, user));
    ROLECALL_TRY_LET(held, store::licenseHeadingsOf(m_context.connection, user.id));
    if (!reverted.before.contains("licenses"_L1))
        reverted.before.insert(u"licenses"_s, QJsonArray::fromStringList(held));
    for (const QString &heading : suspended)
        ROLECALL_TRY(changeLicense(user, heading, true));
    ROLECALL_TRY_LET(now, store::licenseHeadingsOf(m_context.connection, user.id));
    reverted.after.insert(u"licenses"_s, QJsonArray::fromStringList(now));
    m_context.people.insert(user.id);
    m_context.touch(user.id);
    return reverted;
}

Result<bool> PeopleReversal::isLicense(const QString &heading)
{
    if (m_licenses.isEmpty()) {
        ROLECALL_TRY_LET(all, store::licenses(m_context.connection, m_context.organization.id));
        for (store::License &license : all)
            m_licenses.insert(license.heading, std::move(license));
    }
    return m_licenses.contains(heading);
}

/// As an import does it.
Result<void> PeopleReversal::changeLicense(const User &user, const QString &heading, bool give)
{
    const auto license = m_licenses.constFind(heading);
    if (const Permission allowed = mayAssign(m_context, *license); !allowed.allowed)
        return lacking(m_context, allowed.need);
    if (license->isStandard()) {
        ROLECALL_TRY_LET(target, party(m_context, user));
        ROLECALL_TRY(mayChangeStandardLicense(m_context, target));
    }
    ROLECALL_TRY(give ? store::assignLicense(m_context.connection, user.id, license->id)
                      : store::unassignLicense(m_context.connection, user.id, license->id));
    return {};
}

Result<Reverted> revertPerson(Context &context, const Done &done)
{
    const store::AuditRecord &record = done.record;
    PeopleReversal people(context, done);
    ROLECALL_TRY_LET(part, people.revert({record.target, record.targetEmail, record.before, record.after}));
    return Reverted{part.before, part.after};
}

Result<Reverted> revertPeople(Context &context, const Done &done)
{
    PeopleReversal people(context, done);
    ROLECALL_TRY_LET(parts, store::details(context.connection, done.record.seq));
    const auto total = static_cast<qint64>(parts.size());
    qint64 number = 0;
    for (const store::AuditDetail &part : parts) {
        ROLECALL_TRY_LET(reverted, people.revert(part));
        ROLECALL_TRY(writePart(context, reverted));
        ROLECALL_TRY(proceed(context, ++number, total));
    }
    return Reverted{{}, {{u"count"_s, total}}};
}

} // namespace rolecall::gate
