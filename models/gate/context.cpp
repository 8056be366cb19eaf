// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/context.h"

#include "gate/externals.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

constexpr int namesInAMessage = 3;
constexpr size_t touchedAtMost = 1000;

/// Up to three names of those who could give `need` to the actor: whoever may assign roles.
Result<QStringList> whoCouldGive(Context &context)
{
    QStringList names;
    if (!context.scope.everybody)
        return names; // whoever sees only the users of some sites is not told of others (A15)
    ROLECALL_TRY_LET(holders, store::roleHolders(context.connection, context.organization.id, context.now));
    std::ranges::sort(holders);
    for (const Id id : holders) {
        if (names.size() == namesInAMessage)
            break;
        ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
        if (!user || context.isActor(id))
            continue;
        ROLECALL_TRY_LET(other, party(context, *user));
        if (other.subject.holder == Holder::Customer
            && permission(other.subject, Action::AssignRoles, context.state).allowed)
            names << user->name();
    }
    return names;
}

} // namespace

void Context::touch(Id user)
{
    if (outcome.touched.size() < touchedAtMost)
        outcome.touched.push_back(user);
    else
        outcome.many = true;
}

Result<void> writeDetail(Context &context, const store::AuditDetail &detail)
{
    if (context.options.dryRun)
        return {};
    return store::appendDetail(context.connection, context.record, detail);
}

Result<void> identify(Context &context)
{
    ROLECALL_TRY_LET(organization, store::customer(context.connection));
    context.organization = organization;
    ROLECALL_TRY_LET(state, store::circumstances(context.connection, organization.id));
    context.state = state;
    const UserRef &ref = context.session.actor;
    ROLECALL_TRY_LET(user,
                     ref.id ? store::findUser(context.connection, ref.id)
                            : store::findUserByEmail(context.connection, ref.email));
    if (!user) {
        return refusal(u"R34"_s,
                       Text::tr("Nobody with the e-mail address %1 is known here; sign in as one of the "
                                "administrators.")
                           .arg(ref.email));
    }
    ROLECALL_TRY_LET(actor, party(context, *user));
    context.actor = actor;
    context.scope = scopeOf(actor.subject, state);
    if (!actor.subject.maySignIn) {
        return refusal(
            u"R34"_s,
            Text::tr("%1 may not sign in: only people whose status is Active or Verified act here.")
                .arg(user->name()));
    }
    return {};
}

Result<void> readActorAnew(Context &context)
{
    ROLECALL_TRY_LET(user, store::findUser(context.connection, context.actor.user.id));
    if (!user)
        return {};
    ROLECALL_TRY_LET(actor, party(context, *user));
    context.actor = actor;
    context.scope = scopeOf(actor.subject, context.state);
    return {};
}

Result<Party> party(Context &context, const User &user)
{
    ROLECALL_TRY_LET(found, store::subject(context.connection, user, context.organization.id, context.now));
    return Party{user, found};
}

Result<bool> isKnownHere(Context &context, const User &user)
{
    if (user.organization == context.organization.id)
        return true;
    ROLECALL_TRY_LET(assignments, store::assignmentsOf(context.connection, user.id, context.organization.id));
    if (!assignments.empty())
        return true;
    ROLECALL_TRY_LET(elsewhere,
                     store::isKnownElsewhere(context.connection, user.id, context.organization.id));
    return !elsewhere;
}

Result<bool> isInScope(Context &context, const User &user)
{
    if (context.isActor(user.id))
        return true;
    if (user.organization != context.organization.id) {
        ROLECALL_TRY_LET(someone, party(context, user));
        return context.scope.showsExternal(someone.subject.roles());
    }
    if (context.scope.everybody)
        return true;
    return store::belongsToSites(context.connection, user.id, context.organization.id, context.scope.sites,
                                 context.now);
}

Result<User> findPerson(Context &context, const UserRef &ref, Purpose purpose)
{
    ROLECALL_TRY_LET(user,
                     ref.id ? store::findUser(context.connection, ref.id)
                            : store::findUserByEmail(context.connection, ref.email));
    if (user) {
        ROLECALL_TRY_LET(known, isKnownHere(context, *user));
        if (!known)
            user.reset();
    }
    if (user && (ref.id != 0 || purpose == Purpose::Question)) {
        ROLECALL_TRY_LET(seen, isInScope(context, *user));
        if (!seen)
            user.reset();
    }
    if (!user) {
        if (ref.id != 0)
            return failure(ErrorCode::NotFound,
                           Text::tr("This person is no longer here; the list was out of date."));
        return failure(ErrorCode::NotFound,
                       Text::tr("Nobody here has the e-mail address %1; check its spelling.").arg(ref.email));
    }
    context.log.target = user->id;
    context.log.targetEmail = user->fields[Email];
    context.log.targetName = user->name();
    return *user;
}

bool refersToActor(const Context &context, const UserRef &ref)
{
    return ref.id ? context.isActor(ref.id)
                  : emailKey(ref.email) == emailKey(context.actor.user.fields[Email]);
}

Result<void> require(Context &context, Action action, const Resource &resource)
{
    const Permission permission = domain::permission(context.actor.subject, action, context.state, resource);
    if (!permission.allowed)
        return lacking(context, permission.need);
    return {};
}

Result<void> requireSight(Context &context)
{
    return context.scope.nobody() ? require(context, Action::SeeUsers) : Result<void>();
}

tl::unexpected<Error> lacking(Context &context, const Need &need)
{
    const QString privilege = Catalogue::instance().privilege(need.privilege);
    const QStringList names = whoCouldGive(context).value_or(QStringList());
    //: %1 is a privilege, %2 its level ("Full access" or "Read-only"), %3 one to three names
    const QString message = names.isEmpty()
        ? Text::tr("This needs the privilege \"%1\" (%2), which you do not have.")
              .arg(privilegeName(need.privilege), levelName(need.level))
        : Text::tr("This needs the privilege \"%1\" (%2), which you do not have. It can be given by: %3.")
              .arg(privilegeName(need.privilege), levelName(need.level), names.join(u", "_s));
    return refusal(need.rule, message, privilege);
}

QJsonObject toJson(const User &user)
{
    QJsonObject object;
    for (int i = 0; i < FieldCount; ++i) {
        if (const QString &value = user.fields[static_cast<size_t>(i)]; !value.isEmpty())
            object.insert(fieldInfo(static_cast<Field>(i)).id, value);
    }
    // Their headings are whatever a file says, so they stand apart from the fields.
    QJsonObject others;
    for (auto it = user.others.cbegin(); it != user.others.cend(); ++it)
        others.insert(it.key(), it.value());
    if (!others.isEmpty())
        object.insert(u"others"_s, others);
    return object;
}

QJsonArray toJson(const std::vector<store::Assignment> &assignments)
{
    QJsonArray array;
    for (const store::Assignment &assignment : assignments) {
        QJsonObject object{{u"role"_s, Catalogue::instance().role(assignment.role).id},
                           {u"granted_by"_s, assignment.grantedBy},
                           {u"granted_at"_s, store::toText(assignment.grantedAt)}};
        if (assignment.site != 0)
            object.insert(u"site"_s, assignment.siteName);
        if (assignment.until)
            object.insert(u"until"_s, store::toText(*assignment.until));
        if (!assignment.reason.isEmpty())
            object.insert(u"reason"_s, assignment.reason);
        array.append(object);
    }
    return array;
}

Result<void> apply(Context &context, const SignIn &)
{
    context.log.targetName = context.organization.name;
    if (context.actor.subject.held.empty()) {
        return refusal(u"R34"_s,
                       Text::tr("%1 holds no administrator role here, so there is nothing to sign in for.")
                           .arg(context.actor.user.name()));
    }
    // No passphrase was asked for: the record must not look as if the person had proved who he is (S1).
    context.outcome.after.insert(u"authenticated"_s, false);
    context.outcome.target = context.actor.user.id;
    return {};
}

Result<void> apply(Context &context, const RecordExport &command)
{
    if (command.what == "audit"_L1 || command.what == "audit-report"_L1)
        ROLECALL_TRY(require(context, Action::SeeAuditLog));
    else if (command.what == "externals"_L1)
        ROLECALL_TRY(require(context, Action::SeeExternals));
    else if (command.what == "break-glass"_L1)
        ROLECALL_TRY(breakGlassExternals(context));
    else if (command.what != "role-table"_L1) // which is for everybody who is signed in
        ROLECALL_TRY(requireSight(context)); // the file holds what the actor sees
    context.outcome.after.insert(u"rows"_s, command.rows);
    return {};
}

} // namespace rolecall::gate
