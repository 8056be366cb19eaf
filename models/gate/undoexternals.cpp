// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// External administrators are taken back and brought back (R23 to R27). To bring back somebody who was
// revoked is to add him: by who may, with his address verified and his roles offered as they are now.
#include "gate/externals.h"
#include "gate/peoplerecord.h"
#include "gate/reversal.h"
#include "store/undostore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

QJsonObject externalIn(const QJsonObject &object)
{
    return object.value("external"_L1).toObject();
}

bool madeOrganization(const QJsonObject &external)
{
    return external.value("new_organization"_L1).toBool();
}

tl::unexpected<Error> breakGlassChanged(const QString &name)
{
    return changedSince(
        Text::tr(
            "The break-glass access of %1 was changed by somebody since, so nothing was undone or redone.")
            .arg(name));
}

/// Has anybody changed the break-glass access since, or revoked the person and added him anew?
Result<bool> isBreakGlassTouched(Context &context, const Done &done)
{
    const Id user = done.record.target;
    ROLECALL_TRY_LET(later, standingSince(context, done.record.seq, user));
    for (const Done &other : later) {
        if (other.action == "external-break-glass"_L1 || other.action == "external-test"_L1)
            return true;
        ROLECALL_TRY_LET(part, partOf(context, other, user));
        if (part && (addsExternal(*part) || revokesExternal(*part)))
            return true;
    }
    return false;
}

} // namespace

bool addsExternal(const store::AuditDetail &part)
{
    return part.after.contains("external"_L1);
}

bool revokesExternal(const store::AuditDetail &part)
{
    return part.before.contains("external"_L1);
}

/// Somebody who was added is revoked only while he is all that he was added as.
Result<void> PeopleReversal::verifyExternal(const User &user, const store::AuditDetail &part)
{
    ROLECALL_TRY_LET(sameRoles, holdsExactly(m_context, user.id, part.after));
    if (!sameRoles) {
        return changedSince(Text::tr("%1 was given or lost roles, licenses or other things since, so nothing "
                                     "was undone or redone.")
                                .arg(user.name()));
    }
    const QJsonObject then = externalIn(part.after);
    ROLECALL_TRY_LET(now, externalJson(m_context, user));
    // Since when he is here says nothing: whoever was revoked and brought back is who he was.
    for (const QString &key : {u"break_glass"_s, u"purpose"_s, u"last_test"_s, u"next_test"_s}) {
        if (now.value(key) != then.value(key))
            return breakGlassChanged(user.name());
    }
    return {};
}

/// What is left of somebody who was revoked: his row, where another customer of the file knows him. A17 if he
/// is here again, or another person has his address.
Result<std::optional<User>> PeopleReversal::findRevoked(const store::AuditDetail &part)
{
    ROLECALL_TRY_LET(user, store::findUser(m_context.connection, part.user));
    if (user) {
        ROLECALL_TRY_LET(held,
                         store::assignmentsOf(m_context.connection, user->id, m_context.organization.id));
        if (held.empty())
            return user;
    } else {
        ROLECALL_TRY_LET(
            other,
            store::findUserByEmail(m_context.connection,
                                   externalIn(part.before).value(fieldInfo(Email).id).toString()));
        if (!other)
            return user;
    }
    return changedSince(
        Text::tr("The e-mail address %1 was added by somebody since, so nothing was undone or redone.")
            .arg(part.email));
}

/// Where the person belongs: by his address as it is known now (R21), or else as before.
Result<Id> PeopleReversal::organizationOf(const QJsonObject &external, bool &verified)
{
    const QString email = external.value(fieldInfo(Email).id).toString();
    const QString former = external.value("organization"_L1).toString();
    ROLECALL_TRY_LET(known, gate::verify(m_context, email, {}));
    if (known.organization) {
        verified = known.verified;
        if (known.organization->name != former) {
            m_context.outcome.notices.push_back(
                {u"R21"_s,
                 //: %1 is an e-mail address, %2 and %3 are organizations
                 Text::tr("%1 belongs to %2 now, not to %3.").arg(email, known.organization->name, former)});
        }
        return known.organization->id;
    }
    const Result<Verification> stated = gate::verify(m_context, email, former);
    // What is refused without a rule is the name: of another customer, or one that became one's (R33).
    if (!stated && (stated.error().code != ErrorCode::Invalid || !stated.error().rule.isEmpty()))
        return tl::unexpected(stated.error());
    if (stated && stated->organization && stated->organization->id != 0)
        return stated->organization->id;
    if (stated && stated->organization && madeOrganization(external))
        return store::addOrganization(m_context.connection, *stated->organization, {});
    return changedSince(
        Text::tr("The organization %1 is no longer known here, so nothing was undone or redone.")
            .arg(former));
}

Result<User> PeopleReversal::makeRevoked(const store::AuditDetail &part, store::ExternalRecord &record)
{
    const QJsonObject external = externalIn(part.before);
    ROLECALL_TRY_LET(organization, organizationOf(external, record.verified));
    User user = userFrom(external);
    user.id = part.user;
    user.organization = organization;
    ROLECALL_TRY(store::bringBackUser(m_context.connection, user, m_context.record));
    return user;
}

Result<store::AuditDetail> PeopleReversal::addAgain(const store::AuditDetail &part)
{
    const QJsonObject external = externalIn(part.before);
    const RoleDifference difference = roleDifference(m_done, part);
    if (difference.give.empty()) // they had ended before
        return addAnew(part.email);
    ROLECALL_TRY_LET(left, findRevoked(part));
    store::ExternalRecord record;
    record.verified = external.value("verified"_L1).toBool();
    setBreakGlass(record, external);
    if (left)
        ROLECALL_TRY(gate::verify(m_context, left->fields[Email], {}));
    ROLECALL_TRY_LET(user, left ? Result<User>(*left) : makeRevoked(part, record));
    record.user = user.id;
    record.since = m_context.now;
    ROLECALL_TRY(store::putExternalRecord(m_context.connection, m_context.organization.id, record));
    ROLECALL_TRY(changeRoles(m_context, user, difference, Giving::ToNewExternal));

    ROLECALL_TRY_LET(held, store::assignmentsOf(m_context.connection, user.id, m_context.organization.id));
    ROLECALL_TRY_LET(all, externalJson(m_context, user));
    if (madeOrganization(external))
        all.insert(u"new_organization"_s, true);
    return store::AuditDetail{
        user.id, user.fields[Email], {}, {{u"roles"_s, toJson(held)}, {u"external"_s, all}}};
}

/// The organization that was made with the person goes with him, unless it has become more than that.
Result<void> PeopleReversal::removeOrganization(const store::AuditDetail &part, Id organization,
                                                store::AuditDetail &taken)
{
    if (!madeOrganization(externalIn(part.after)) || !revokesExternal(taken))
        return {};
    ROLECALL_TRY_LET(
        used, store::isOrganizationInUse(m_context.connection, organization, m_context.organization.id));
    if (used)
        return {};
    ROLECALL_TRY(store::removeOrganization(m_context.connection, organization));
    QJsonObject external = externalIn(taken.before);
    external.insert(u"new_organization"_s, true); // doing it again makes it again
    taken.before.insert(u"external"_s, external);
    return {};
}

Result<Reverted> revertBreakGlass(Context &context, const Done &done)
{
    ROLECALL_TRY(require(context, Action::ChangeExternalRoles));
    ROLECALL_TRY_LET(user, store::findUser(context.connection, done.record.target));
    if (!user) {
        return changedSince(Text::tr("%1 was removed by somebody since, so nothing was undone or redone.")
                                .arg(done.record.targetEmail));
    }
    ROLECALL_TRY_LET(target, findExternal(context, {user->id, {}}));
    ROLECALL_TRY_LET(found, store::externalRecord(context.connection, context.organization.id, user->id));
    ROLECALL_TRY_LET(touched, isBreakGlassTouched(context, done));
    store::ExternalRecord record = found.value_or(store::ExternalRecord());
    const QJsonObject before = breakGlassJson(record);
    if (!found || touched || before != done.record.after)
        return breakGlassChanged(target.user.name());
    setBreakGlass(record, done.record.before);
    ROLECALL_TRY(store::putExternalRecord(context.connection, context.organization.id, record));
    context.touch(user->id);
    return Reverted{before, breakGlassJson(record)};
}

} // namespace rolecall::gate
