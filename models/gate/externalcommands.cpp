// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// External administrators come, change and go (R20 to R27).
#include "gate/externals.h"
#include "gate/giving.h"
#include "store/externalstore.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <bit>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

constexpr qsizetype longestPurpose = 1024; // as a reason

// --- Adding

Result<void> requireNew(const Verification &verification)
{
    if (!verification.isAdministrator)
        return {};
    return badInput(Text::tr("%1 is an administrator here already; change the roles instead of adding the "
                             "person again.")
                        .arg(verification.email),
                    0, fieldInfo(Email).id);
}

/// R21: an address that tells nothing needs somebody who says where it belongs.
Result<void> requireOrganization(const Verification &verification)
{
    if (verification.organization)
        return {};
    return badInput(Text::tr("Nothing is known of %1 or of its domain; state which organization the person "
                             "belongs to.")
                        .arg(verification.email),
                    0, u"organization"_s);
}

Result<Id> organizationIdOf(Context &context, const store::Organization &organization)
{
    if (organization.id != 0)
        return organization.id;
    return store::addOrganization(context.connection, organization, {});
}

Result<User> newPerson(Context &context, const Verification &verification, const QString &first,
                       const QString &last)
{
    User user;
    ROLECALL_TRY_LET(organization, organizationIdOf(context, *verification.organization));
    user.organization = organization;
    user.fields[FirstName] = first.simplified();
    user.fields[LastName] = last.simplified();
    user.fields[Email] = verification.email;
    user.fields[Field::Status] = toText(UserStatus::Active);
    for (const Field field : {FirstName, LastName}) {
        if (user.fields[field].size() > longestPurpose || user.fields[field].contains(QChar::Null))
            return badInput(Text::tr("The text is longer than 1024 characters; shorten it."), 0,
                            fieldInfo(field).id);
    }
    ROLECALL_TRY_LET(id, store::insertUser(context.connection, user, context.record));
    user.id = id;
    return user;
}

/// Whoever is in the file already, because he was an administrator before or is one of another customer's,
/// or a new person. The status of somebody whom nobody else knows is Active again.
Result<User> personOf(Context &context, const Verification &verification, std::optional<User> known,
                      const QString &first, const QString &last)
{
    if (!known)
        return newPerson(context, verification, first, last);
    ROLECALL_TRY_LET(elsewhere,
                     store::isKnownElsewhere(context.connection, known->id, context.organization.id));
    if (!maySignIn(known->status()) && !elsewhere) {
        known->fields[Field::Status] = toText(UserStatus::Active);
        ROLECALL_TRY(store::updateUser(context.connection, *known));
    }
    return *known;
}

void nameTarget(Context &context, const User &user)
{
    context.log.target = user.id;
    context.log.targetEmail = user.fields[Email];
    context.log.targetName = user.name();
}

/// What is left of roles that ended goes before the person starts anew (R24).
Result<void> removeEnded(Context &context, Id user)
{
    ROLECALL_TRY_LET(left, store::assignmentsOf(context.connection, user, context.organization.id));
    for (const store::Assignment &ended : left)
        ROLECALL_TRY(store::removeAssignment(context.connection, ended.id));
    return {};
}

// --- Break-glass

Result<QString> checkedPurpose(const QString &purpose)
{
    const QString text = purpose.trimmed();
    if (text.isEmpty())
        return badInput(Text::tr("A break-glass access needs a purpose; say what it is for."), 0,
                        u"purpose"_s);
    if (text.size() > longestPurpose || text.contains(QChar::Null))
        return badInput(Text::tr("The purpose is longer than 1024 characters; shorten it."), 0, u"purpose"_s);
    return text;
}

/// The day of the next test: as wanted, or as many days after `from` as the organization has settled.
Result<QDate> nextTestAfter(Context &context, QDate from, const std::optional<QDate> &wanted)
{
    if (wanted) {
        if (*wanted < today(context) || wanted->year() > 9998)
            return badInput(Text::tr("The next test lies in the past or too far off; choose today or a later "
                                     "day."),
                            0, u"next_test"_s);
        return *wanted;
    }
    ROLECALL_TRY_LET(days, breakGlassTestDays(context));
    return from.addDays(days);
}

Result<store::ExternalRecord> recordOf(Context &context, Id user)
{
    ROLECALL_TRY_LET(record, store::externalRecord(context.connection, context.organization.id, user));
    if (record)
        return *record;
    store::ExternalRecord fresh; // a file that an older program went on with has none
    fresh.user = user;
    fresh.since = context.now;
    return fresh;
}

/// Writes what changed of the record; nothing if nothing did.
Result<void> replaceRecord(Context &context, const store::ExternalRecord &before,
                           const store::ExternalRecord &after)
{
    context.outcome.before = breakGlassJson(before);
    context.outcome.after = breakGlassJson(after);
    if (context.outcome.before == context.outcome.after) {
        context.outcome.unchanged = true;
        return {};
    }
    context.touch(after.user);
    return store::putExternalRecord(context.connection, context.organization.id, after);
}

// --- Roles

/// The roles that AddExternal gives, once all else is checked.
Result<void> giveFirst(Context &context, const User &user, const AddExternal &command, bool newOrganization)
{
    ROLECALL_TRY_LET(target, party(context, user));
    RoleChangePlan plan{command.roles, {}, {}, command.reason, false};
    plan.adding = true;
    if (command.until)
        plan.until = endOfDay(*command.until, context.organization.timeZone);
    ROLECALL_TRY_LET(result, changeRolesOf(context, target, plan));
    ROLECALL_TRY(reportRoles(context, user.id, result));
    ROLECALL_TRY_LET(all, externalJson(context, user));
    if (newOrganization) // taking it back takes that, too
        all.insert(u"new_organization"_s, true);
    for (QJsonObject *after : {&context.log.after, &context.outcome.after})
        after->insert(u"external"_s, all);
    context.log.before = {}; // what had ended before counts for nothing
    context.outcome.before = {};
    return {};
}

/// Takes all that the person holds here.
RoleChangePlan takingAll(const std::vector<store::Assignment> &held, const QString &reason)
{
    RoleChangePlan plan{{}, {}, {}, reason, false};
    for (const store::Assignment &assignment : held)
        plan.take.push_back({assignment.role, assignment.siteName});
    return plan;
}

/// The role that partners take by themselves.
RoleIndex provisioningRole()
{
    return std::countr_zero(Catalogue::instance().rolesOf(RoleCategory::External));
}

} // namespace

Result<void> apply(Context &context, const AddExternal &command)
{
    ROLECALL_TRY(require(context, Action::AddExternals));
    ROLECALL_TRY_LET(verification, verify(context, command.email, command.organization));
    ROLECALL_TRY(requireNew(verification));
    ROLECALL_TRY(requireOrganization(verification));
    if (command.roles.empty())
        return badInput(Text::tr("An external administrator needs at least one role; choose one."), 0,
                        u"role"_s);
    store::ExternalRecord record;
    if (command.breakGlass) {
        ROLECALL_TRY_LET(purpose, checkedPurpose(*command.breakGlass));
        ROLECALL_TRY_LET(nextTest, nextTestAfter(context, today(context), command.nextTest));
        record.breakGlass = true;
        record.purpose = purpose;
        record.nextTest = nextTest;
    }
    ROLECALL_TRY_LET(known, store::findUserByEmail(context.connection, verification.email));
    const bool newOrganization = !known && verification.organization->id == 0;
    ROLECALL_TRY_LET(user, personOf(context, verification, known, command.first, command.last));
    nameTarget(context, user);
    ROLECALL_TRY(removeEnded(context, user.id));
    record.user = user.id;
    record.since = context.now;
    record.verified = verification.verified && user.organization == verification.organization->id;
    ROLECALL_TRY(store::putExternalRecord(context.connection, context.organization.id, record));
    return giveFirst(context, user, command, newOrganization);
}

Result<void> apply(Context &context, const ChangeExternal &command)
{
    ROLECALL_TRY(require(context, Action::ChangeExternalRoles));
    ROLECALL_TRY_LET(target, findExternal(context, command.user));
    const RoleMask possible = alternatives(target.subject.holder);
    if (!(possible & maskOf(command.role))) {
        ROLECALL_TRY(checkOffered(context, target, command.role, 0));
        return refusal(u"R24"_s,
                       Text::tr("An external administrator is promoted or demoted to one of these roles: %1.")
                           .arg(roleNames(possible)));
    }
    if ((target.subject.roles() & maskOf(command.role)) && !command.until) {
        context.outcome.unchanged = true; // what ends by itself goes on ending then (R25)
        return {};
    }
    RoleChangePlan plan{{{command.role, {}}}, {}, {}, command.reason, false};
    if (command.until)
        plan.until = endOfDay(*command.until, context.organization.timeZone);
    ROLECALL_TRY_LET(result, changeRolesOf(context, target, plan));
    return reportRoles(context, target.user.id, result);
}

Result<void> apply(Context &context, const RevokeExternal &command)
{
    if (!refersToActor(context, command.user)) // to give up one's own is allowed (R10)
        ROLECALL_TRY(require(context, Action::ChangeExternalRoles));
    ROLECALL_TRY_LET(target, findExternal(context, command.user));
    ROLECALL_TRY_LET(held, store::assignmentsOf(context.connection, target.user.id, context.organization.id));
    ROLECALL_TRY_LET(result, changeRolesOf(context, target, takingAll(held, command.reason)));
    return reportRoles(context, target.user.id, result);
}

Result<void> apply(Context &context, const RecordProvisioning &command)
{
    ROLECALL_TRY(require(context, Action::ChangeExternalRoles));
    ROLECALL_TRY_LET(verification, verify(context, command.email, command.organization));
    ROLECALL_TRY(requireOrganization(verification));
    const store::Organization &partner = *verification.organization;
    ROLECALL_TRY_LET(relation, store::relation(context.connection, context.organization.id, partner.id));
    if (!relation.saleActive) {
        return refusal(u"R26"_s,
                       Text::tr("%1 has no active sale here, so nobody from there can take the provisioning "
                                "role by himself.")
                           .arg(partner.name));
    }
    const RoleIndex role = provisioningRole();
    Party somebody;
    somebody.subject.holder = verification.holder;
    ROLECALL_TRY(checkOffered(context, somebody, role, 0));
    ROLECALL_TRY_LET(known, store::findUserByEmail(context.connection, verification.email));
    if (known && known->organization != partner.id) { // another customer of the file knows better (R33)
        return badInput(
            Text::tr("%1 is no address of %2; look at its spelling.").arg(verification.email, partner.name),
            0, u"organization"_s);
    }
    ROLECALL_TRY_LET(user, personOf(context, verification, known, command.first, command.last));
    nameTarget(context, user);
    ROLECALL_TRY_LET(target, party(context, user));
    if (target.subject.roles() & maskOf(role)) {
        context.outcome.unchanged = true;
        return {};
    }
    if (!target.subject.held.empty()) {
        return refusal(u"R26"_s,
                       Text::tr("%1 is an external administrator here already; demote the person if the role "
                                "is to be another one.")
                           .arg(user.name()));
    }
    ROLECALL_TRY(removeEnded(context, user.id));
    ROLECALL_TRY(store::putExternalRecord(context.connection, context.organization.id,
                                          {user.id, context.now, verification.verified}));
    ROLECALL_TRY(
        store::insertAssignment(context.connection, context.organization.id,
                                {0, user.id, role, 0, {}, partner.name, context.now, {}, command.reason}));
    context.people.insert(user.id);
    context.touch(user.id);
    ROLECALL_TRY_LET(all, externalJson(context, user));
    ROLECALL_TRY_LET(held, store::assignmentsOf(context.connection, user.id, context.organization.id));
    context.outcome.after = {{u"roles"_s, toJson(held)}, {u"external"_s, all}};
    return {};
}

Result<void> apply(Context &context, const MarkBreakGlass &command)
{
    ROLECALL_TRY(require(context, Action::ChangeExternalRoles));
    ROLECALL_TRY_LET(target, findExternal(context, command.user));
    ROLECALL_TRY_LET(before, recordOf(context, target.user.id));
    store::ExternalRecord after = before;
    after.breakGlass = command.purpose.has_value();
    if (!after.breakGlass) {
        after.purpose.clear();
        after.lastTest.reset();
        after.nextTest.reset();
        return replaceRecord(context, before, after);
    }
    ROLECALL_TRY_LET(purpose, checkedPurpose(*command.purpose));
    after.purpose = purpose;
    if (command.nextTest || !before.nextTest) {
        ROLECALL_TRY_LET(nextTest, nextTestAfter(context, today(context), command.nextTest));
        after.nextTest = nextTest;
    }
    return replaceRecord(context, before, after);
}

Result<void> apply(Context &context, const TestBreakGlass &command)
{
    ROLECALL_TRY(require(context, Action::ChangeExternalRoles));
    ROLECALL_TRY_LET(target, findExternal(context, command.user));
    ROLECALL_TRY_LET(before, recordOf(context, target.user.id));
    if (!before.breakGlass) {
        return refusal(u"R27"_s,
                       Text::tr("%1 is not marked as a break-glass access, so there is nothing to test; mark "
                                "the person first.")
                           .arg(target.user.name()));
    }
    if (!command.date.isValid() || command.date > today(context)) {
        return badInput(Text::tr("The day of the test lies in the future; choose today or an earlier day."),
                        0, u"date"_s);
    }
    store::ExternalRecord after = before;
    after.lastTest = command.date;
    ROLECALL_TRY_LET(next, nextTestAfter(context, command.date, command.next));
    after.nextTest = next;
    return replaceRecord(context, before, after);
}

} // namespace rolecall::gate
