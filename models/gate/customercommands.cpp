// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Other organizations than the one in use: those that are known here, and further customers in the file (R2).
#include "gate/context.h"
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

constexpr qsizetype longestName = 1024; // as of the fields of a profile

Result<QString> checkedName(Context &context, const QString &name)
{
    const QString simple = name.simplified();
    if (simple.isEmpty())
        return badInput(Text::tr("The organization needs a name; enter one."), 0, u"name"_s);
    if (simple.contains(QChar::Null))
        return badInput(Text::tr("The text holds a NUL character; remove it."), 0, u"name"_s);
    if (simple.size() > longestName)
        return badInput(Text::tr("The text is longer than 1024 characters; shorten it."), 0, u"name"_s);
    ROLECALL_TRY_LET(known, store::findOrganization(context.connection, simple));
    if (known)
        return badInput(Text::tr("The name %1 can't be used here; enter another one.").arg(simple), 0,
                        u"name"_s);
    return simple;
}

/// Adds the domain to `keys` unless somebody has it. Of whom it is, is told only where that is no other
/// customer (R33).
Result<void> addDomain(Context &context, const QString &domain, QStringList &keys)
{
    const QString key = domainKey(domain);
    if (key.isEmpty())
        return badInput(Text::tr("%1 is not a domain; enter one like example.com.").arg(domain), 0,
                        u"domain"_s);
    ROLECALL_TRY_LET(owner, store::organizationOfDomain(context.connection, key));
    if (owner && (owner->id == context.organization.id || owner->kind != OrganizationKind::Customer)) {
        //: %1 is a domain, %2 the name of an organization
        return badInput(
            Text::tr("The domain %1 belongs to %2 already; give another one.").arg(domain, owner->name), 0,
            u"domain"_s);
    }
    if (owner) {
        return badInput(
            Text::tr("The domain %1 belongs to another organization already; give another one.").arg(domain),
            0, u"domain"_s);
    }
    if (!keys.contains(key))
        keys << key;
    return {};
}

Result<void> checkOptions(const AddOrganization &command)
{
    if (command.kind != OrganizationKind::Partner && (command.managesSubscription || command.saleActive)) {
        return failure(ErrorCode::Usage,
                       Text::tr("Only a partner manages a subscription or has an active sale; leave that out "
                                "or make the organization a partner."));
    }
    const bool isCustomer = command.kind == OrganizationKind::Customer;
    if (isCustomer && command.adminEmail.trimmed().isEmpty()) {
        return failure(ErrorCode::Usage,
                       Text::tr("A customer is made together with its first full administrator; name the "
                                "e-mail address."));
    }
    if (!isCustomer
        && !(command.adminEmail.isEmpty() && command.adminFirst.isEmpty() && command.adminLast.isEmpty())) {
        return failure(ErrorCode::Usage,
                       Text::tr("Only a customer has administrators; leave the administrator out."));
    }
    return {};
}

/// The role that somebody always holds (R5): the first administrator gets it (R2).
RoleIndex firstRole()
{
    return std::countr_zero(Catalogue::instance().constraint(ConstraintKind::KeepOne).roles);
}

/// R2: `known` becomes the first full administrator if he is one of a partner.
Result<void> checkFirstPartner(Context &context, const User &known)
{
    ROLECALL_TRY_LET(home, store::organization(context.connection, known.organization));
    if (home.kind != OrganizationKind::Partner) {
        return refusal(u"R2"_s,
                       Text::tr("The first full administrator of a customer is an own user of it or one of a "
                                "partner, and %1 belongs to somebody else; give another address.")
                           .arg(known.fields[Email]));
    }
    if (!maySignIn(known.status())) {
        return refusal(u"R2"_s,
                       Text::tr("%1 may not sign in and so can't be the first full administrator; only "
                                "people whose status is Active or Verified can.")
                           .arg(known.name()));
    }
    return {};
}

Result<User> newAdministrator(const AddOrganization &command)
{
    User user;
    user.fields[FirstName] = command.adminFirst.simplified();
    user.fields[LastName] = command.adminLast.simplified();
    user.fields[Email] = command.adminEmail.trimmed();
    user.fields[Field::Status] = toText(UserStatus::Active);
    if (user.fields[FirstName].isEmpty() && user.fields[LastName].isEmpty())
        return badInput(Text::tr("Nobody here has the e-mail address %1, so the first administrator needs a "
                                 "name; enter one.")
                            .arg(user.fields[Email]),
                        0, u"name"_s);
    return user;
}

/// R2. The record belongs to the log of the organization in use, where it was done; that of the new customer
/// begins with the first command there.
Result<void> addCustomer(Context &context, const AddOrganization &command, const QString &name,
                         QStringList domains)
{
    if (const auto problem = emailProblem(command.adminEmail.trimmed()))
        return badInput(*problem, 0, fieldInfo(Email).id);
    ROLECALL_TRY_LET(known, store::findUserByEmail(context.connection, command.adminEmail.trimmed()));
    User admin;
    if (known) {
        ROLECALL_TRY(checkFirstPartner(context, *known));
        admin = *known;
    } else {
        ROLECALL_TRY_LET(made, newAdministrator(command));
        admin = made;
        ROLECALL_TRY(addDomain(context, emailDomain(emailKey(admin.fields[Email])), domains));
    }

    const store::Organization customer{0, name, OrganizationKind::Customer, context.organization.timeZone};
    ROLECALL_TRY_LET(id, store::addOrganization(context.connection, customer, domains));
    if (known) {
        ROLECALL_TRY(store::setRelation(context.connection, id, admin.organization, true, true));
        ROLECALL_TRY(store::setFirstPartner(context.connection, id, admin.id));
        ROLECALL_TRY(store::putExternalRecord(context.connection, id, {admin.id, context.now, true}));
    } else {
        admin.organization = id;
        ROLECALL_TRY_LET(added, store::insertUser(context.connection, admin, context.record));
        admin.id = added;
        for (const Field field : {FirstName, LastName})
            context.outcome.after.insert(fieldInfo(field).id, admin.fields[field]);
    }
    ROLECALL_TRY(store::insertAssignment(context.connection, id,
                                         {0,
                                          admin.id,
                                          firstRole(),
                                          0,
                                          {},
                                          context.actor.user.fields[Email],
                                          context.now,
                                          {},
                                          Text::tr("First administrator")}));
    context.log.target = id;
    context.outcome.after.insert(u"domains"_s, QJsonArray::fromStringList(domains));
    context.outcome.after.insert(u"admin"_s, admin.fields[Email]);
    return {};
}

/// One that is not administered here.
Result<void> addOther(Context &context, const AddOrganization &command, const QString &name,
                      const QStringList &domains)
{
    ROLECALL_TRY_LET(id,
                     store::addOrganization(context.connection,
                                            {0, name, command.kind, context.organization.timeZone}, domains));
    context.log.target = id;
    context.outcome.after.insert(u"domains"_s, QJsonArray::fromStringList(domains));
    if (command.kind == OrganizationKind::Partner) {
        ROLECALL_TRY(store::setRelation(context.connection, context.organization.id, id,
                                        command.managesSubscription, command.saleActive));
        context.outcome.after.insert(u"manages_subscription"_s, command.managesSubscription);
        context.outcome.after.insert(u"sale_active"_s, command.saleActive);
    }
    return {};
}

// --- LinkOrganization (R22)

/// Other customers are as good as unknown (R33).
Result<store::Organization> findPartner(Context &context, const QString &name)
{
    ROLECALL_TRY_LET(found, store::findOrganization(context.connection, name));
    const bool otherCustomer =
        found && found->kind == OrganizationKind::Customer && found->id != context.organization.id;
    if (!found || otherCustomer)
        return failure(ErrorCode::NotFound,
                       Text::tr("There is no organization %1 here; check its spelling.").arg(name));
    if (found->kind != OrganizationKind::Partner) {
        return badInput(Text::tr("%1 is no partner; only a partner manages a subscription or has an active "
                                 "sale.")
                            .arg(found->name),
                        0, u"organization"_s);
    }
    return *found;
}

QString namesOf(const std::vector<store::Assignment> &assignments, Holder holder)
{
    QStringList names;
    for (const store::Assignment &assignment : assignments) {
        const QString name = roleName(assignment.role, holder);
        //: A role that is held on a site: %1 is the role, %2 the site
        names << (assignment.site == 0 ? name : Text::tr("%1 (%2)").arg(name, assignment.siteName));
    }
    return names.join(u", "_s);
}

/// An external administrator whose holder changes with the relation.
struct Affected {
    User user;
    std::vector<store::Assignment> all; ///< ended ones, too
    std::vector<store::Assignment> valid;
    std::vector<store::Assignment> empty; ///< of the valid ones those that give nothing to the new holder
};

Result<std::vector<Affected>> affectedBy(Context &context, const store::Organization &partner, Holder holder)
{
    ROLECALL_TRY_LET(
        ids, store::roleHoldersFrom(context.connection, context.organization.id, partner.id, context.now));
    std::vector<Affected> people;
    for (const Id id : ids) {
        ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
        ROLECALL_TRY_LET(held, store::assignmentsOf(context.connection, id, context.organization.id));
        Affected person{*user, held, {}, {}};
        for (const store::Assignment &assignment : held) {
            if (!assignment.isValidAt(context.now))
                continue;
            person.valid.push_back(assignment);
            if (!Catalogue::instance().isApplicable(assignment.role, holder))
                person.empty.push_back(assignment);
        }
        if (!person.valid.empty())
            people.push_back(std::move(person));
    }
    return people;
}

/// R22: everybody is listed, with what becomes of his roles.
Notice noticeOf(const Affected &person, Holder before, bool removed)
{
    const QString name = person.user.name();
    const QString email = person.user.fields[Email];
    const QString roles = namesOf(person.valid, before);
    const QString empty = namesOf(person.empty, before);
    if (person.empty.empty()) {
        //: %1 is a name, %2 an e-mail address, %3 a list of roles
        return {u"R22"_s,
                Text::tr("%1 (%2) is an external administrator from this organization and keeps these roles, "
                         "which give "
                         "from now on what they give in the new relation: %3.")
                    .arg(name, email, roles)};
    }
    if (removed) {
        //: %1 is a name, %2 an e-mail address, %3 and %4 are lists of roles
        return {u"R22"_s,
                Text::tr("%1 (%2) is an external administrator from this organization with these roles: %3. "
                         "Of these, the "
                         "following give nothing in the new relation and are removed: %4.")
                    .arg(name, email, roles, empty)};
    }
    //: %1 is a name, %2 an e-mail address, %3 and %4 are lists of roles
    return {
        u"R22"_s,
        Text::tr(
            "%1 (%2) is an external administrator from this organization with these roles: %3. Of these, the "
            "following give nothing in the new relation; they stay until they are removed: %4.")
            .arg(name, email, roles, empty)};
}

/// Removes the roles that give nothing, and with the last one the person (R24). The result is not checked as
/// that of a change of roles is: roles that R22 would no longer give but that have cells go on.
Result<void> removeEmptyRoles(Context &context, const Affected &person)
{
    for (const store::Assignment &assignment : person.empty)
        ROLECALL_TRY(store::removeAssignment(context.connection, assignment.id));
    ROLECALL_TRY_LET(left, store::assignmentsOf(context.connection, person.user.id, context.organization.id));
    store::AuditDetail detail{person.user.id,
                              person.user.fields[Email],
                              {{u"roles"_s, toJson(person.all)}},
                              {{u"roles"_s, toJson(left)}}};
    if (person.empty.size() < person.valid.size()) {
        context.touch(person.user.id);
        return writeDetail(context, detail);
    }
    ROLECALL_TRY_LET(all, externalJson(context, person.user));
    detail.before.insert(u"external"_s, all);
    ROLECALL_TRY(deleteRevoked(context, person.user, context.outcome.notices));
    detail.after = {{u"roles"_s, QJsonArray()}};
    context.outcome.removed.push_back(person.user.id);
    return writeDetail(context, detail);
}

/// R22: what the change of the relation does to external administrators.
Result<void> followHolder(Context &context, const store::Organization &partner, Holder before, Holder after)
{
    ROLECALL_TRY_LET(people, affectedBy(context, partner, after));
    const bool removing = context.options.confirmed
        && std::ranges::any_of(people, [](const Affected &person) { return !person.empty.empty(); });
    if (removing)
        ROLECALL_TRY(require(context, Action::ChangeExternalRoles));
    for (const Affected &person : people) {
        context.outcome.notices.push_back(noticeOf(person, before, removing));
        if (removing && !person.empty.empty())
            ROLECALL_TRY(removeEmptyRoles(context, person));
        else
            context.touch(person.user.id);
    }
    return {};
}

QJsonObject toJson(const store::Relation &relation)
{
    return {{u"manages_subscription"_s, relation.managesSubscription},
            {u"sale_active"_s, relation.saleActive}};
}

Holder holderWith(const store::Relation &relation)
{
    return relation.managesSubscription ? Holder::Partner : Holder::Other;
}

} // namespace

Result<void> apply(Context &context, const AddOrganization &command)
{
    ROLECALL_TRY(require(context, Action::ChangeOrganizations));
    ROLECALL_TRY(checkOptions(command));
    ROLECALL_TRY_LET(name, checkedName(context, command.name));
    QStringList domains;
    for (const QString &domain : command.domains)
        ROLECALL_TRY(addDomain(context, domain, domains));
    context.log.targetName = name;
    context.outcome.after = QJsonObject{{u"name"_s, name}, {u"kind"_s, domain::toText(command.kind)}};
    return command.kind == OrganizationKind::Customer ? addCustomer(context, command, name, domains)
                                                      : addOther(context, command, name, domains);
}

Result<void> apply(Context &context, const LinkOrganization &command)
{
    ROLECALL_TRY(require(context, Action::ChangeOrganizations));
    ROLECALL_TRY_LET(partner, findPartner(context, command.partner));
    context.log.target = partner.id;
    context.log.targetName = partner.name;
    ROLECALL_TRY_LET(before, store::relation(context.connection, context.organization.id, partner.id));
    const store::Relation after{command.managesSubscription.value_or(before.managesSubscription),
                                command.saleActive.value_or(before.saleActive)};
    if (after == before) {
        context.outcome.unchanged = true;
        return {};
    }
    if (holderWith(before) != holderWith(after))
        ROLECALL_TRY(followHolder(context, partner, holderWith(before), holderWith(after)));
    context.outcome.before = toJson(before);
    context.outcome.after = toJson(after);
    return store::setRelation(context.connection, context.organization.id, partner.id,
                              after.managesSubscription, after.saleActive);
}

} // namespace rolecall::gate
