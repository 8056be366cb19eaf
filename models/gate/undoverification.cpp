// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Is a person still as a record left him (A17)?
#include "gate/peoplerecord.h"
#include "gate/reversal.h"
#include "gate/sight.h"
#include "gate/userchanges.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

tl::unexpected<Error> profileChanged(const QString &field, const QString &name)
{
    //: %1 is the name of a field such as Title, %2 a person
    return changedSince(Text::tr("%1 of %2 was changed by somebody since, so nothing was undone or redone.")
                            .arg(field, name));
}

/// Are all of `now` in `then`, by what they say of `keys`?
bool areIn(const QJsonArray &now, const QJsonArray &then, const QStringList &keys)
{
    return std::ranges::all_of(now, [&](const QJsonValue &one) {
        return std::ranges::any_of(then, [&](const QJsonValue &other) {
            return std::ranges::all_of(keys, [&](const QString &key) {
                return one.toObject().value(key) == other.toObject().value(key);
            });
        });
    });
}

} // namespace

tl::unexpected<Error> licenseChanged(const QString &heading, const QString &name)
{
    return changedSince(Text::tr("The license %1 of %2 was assigned or removed by somebody since, so nothing "
                                 "was undone or redone.")
                            .arg(heading, name));
}

Result<User> PeopleReversal::find(const store::AuditDetail &part)
{
    ROLECALL_TRY_LET(user, store::findUser(m_context.connection, part.user));
    if (user)
        return *user;
    // An external goes with his last role and in records of older programs nothing else tells of it (R24).
    const bool tookTheLast = !part.before.value("roles"_L1).toArray().isEmpty()
        && part.after.contains("roles"_L1) && part.after.value("roles"_L1).toArray().isEmpty();
    store::AuditFilter later;
    later.user = part.user;
    later.afterSeq = m_done.record.seq;
    later.limit = 1;
    ROLECALL_TRY_LET(records, store::records(m_context.connection, m_context.organization.id, later));
    if (tookTheLast && records.empty())
        return addAnew(part.email);
    return changedSince(
        Text::tr("%1 was removed by somebody since, so nothing was undone or redone.").arg(part.email));
}

Result<void> PeopleReversal::verify(const store::AuditDetail &part)
{
    if (revokesExternal(part)) {
        ROLECALL_TRY(findRevoked(part));
        return {};
    }
    ROLECALL_TRY_LET(user, find(part));
    if (addsPerson(part))
        return verifyWhole(user, part);
    if (addsExternal(part))
        ROLECALL_TRY(verifyExternal(user, part));
    ROLECALL_TRY(verifyUntouched(user, part));
    ROLECALL_TRY(verifyFields(user, part));
    ROLECALL_TRY(verifyLicenses(user, part));
    return verifyRoles(m_context, user, roleDifference(m_done, part));
}

/// Something may be as the record left it because somebody brought that about anew; then it is his, and the
/// log alone tells.
Result<void> PeopleReversal::verifyUntouched(const User &user, const store::AuditDetail &part)
{
    if (!m_isLast) {
        store::AuditFilter later;
        later.afterSeq = m_done.record.seq;
        later.limit = 1;
        ROLECALL_TRY_LET(records, store::records(m_context.connection, m_context.organization.id, later));
        m_isLast = records.empty();
    }
    if (*m_isLast)
        return {};
    const QList<Field> fields = fieldsIn(part);
    const QStringList others = othersIn(part);
    const QStringList licenses = licenseDifference(part).all();
    if (fields.isEmpty() && others.isEmpty() && licenses.isEmpty())
        return {};
    ROLECALL_TRY_LET(later, standingSince(m_context, m_done.record.seq, user.id));
    for (const Done &done : later) {
        ROLECALL_TRY_LET(touch, partOf(m_context, done, user.id));
        if (!touch)
            continue;
        for (const Field field : fieldsIn(*touch)) {
            if (fields.contains(field))
                return profileChanged(fieldName(field), user.name());
        }
        for (const QString &heading : othersIn(*touch)) {
            if (others.contains(heading))
                return profileChanged(heading, user.name());
        }
        for (const QString &heading : licenseDifference(*touch).all()) {
            if (licenses.contains(heading))
                return licenseChanged(heading, user.name());
        }
    }
    return {};
}

Result<void> PeopleReversal::verifyFields(const User &user, const store::AuditDetail &part)
{
    for (const Field field : fieldsIn(part)) {
        if (user.fields[field] != part.after.value(fieldInfo(field).id).toString())
            return profileChanged(fieldName(field), user.name());
    }
    for (const QString &heading : othersIn(part)) {
        if (user.others.value(heading) != otherOf(part.after, heading))
            return profileChanged(heading, user.name());
    }
    return {};
}

/// Somebody whom the record added is removed only if nothing came to him since.
Result<void> PeopleReversal::verifyWhole(const User &user, const store::AuditDetail &part)
{
    const User then = userFrom(part.after);
    const Fields shown = shownFields(m_context.scope);
    for (int i = 0; i < FieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (shown.test(field) && user.fields[field] != then.fields[field])
            return profileChanged(fieldName(field), user.name());
    }
    ROLECALL_TRY_LET(sameRoles, holdsExactly(m_context, user.id, part.after));
    ROLECALL_TRY_LET(headings, store::licenseHeadingsOf(m_context.connection, user.id));
    QStringList recorded = textsOf(part.after, "licenses"_L1);
    headings.sort();
    recorded.sort();
    ROLECALL_TRY_LET(emails, activationsJson(m_context, user.id));
    ROLECALL_TRY_LET(accepted, acceptancesJson(m_context, user.id));
    const bool sameEmails =
        areIn(emails, part.after.value("activations"_L1).toArray(), {u"id"_s, u"state"_s});
    const bool sameAccepted = areIn(accepted, part.after.value("accepted_findings"_L1).toArray(),
                                    {u"id"_s, u"accepted_at"_s, u"accepted_by"_s});
    if (user.fields != then.fields || !sameRoles || headings != recorded || user.others != then.others
        || !sameEmails || !sameAccepted) {
        return changedSince(Text::tr("%1 was given or lost roles, licenses or other things since, so nothing "
                                     "was undone or redone.")
                                .arg(user.name()));
    }
    return {};
}

Result<void> PeopleReversal::verifyLicenses(const User &user, const store::AuditDetail &part)
{
    const LicenseDifference difference = licenseDifference(part);
    if (difference.give.isEmpty() && difference.take.isEmpty())
        return {};
    ROLECALL_TRY_LET(headings, store::licenseHeadingsOf(m_context.connection, user.id));
    for (const QString &heading : difference.take) {
        if (!headings.contains(heading))
            return licenseChanged(heading, user.name());
    }
    for (const QString &heading : difference.give) {
        if (headings.contains(heading))
            return licenseChanged(heading, user.name());
    }
    return {};
}

} // namespace rolecall::gate
