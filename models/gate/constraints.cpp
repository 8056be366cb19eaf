// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/context.h"

#include <QCoreApplication>

#include <bit>
#include <map>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

/// Own users who may sign in and hold one of `roles` without an end.
Result<int> lastingHolders(Context &context, RoleMask roles)
{
    std::set<Id> holders;
    for (const QString &role : Catalogue::instance().roleIds(roles)) {
        store::Statement statement = context.connection.prepare(
            "SELECT u.id, u.status FROM assignment a JOIN user u ON u.id = a.user"
            " WHERE a.organization = ?1 AND a.role = ?2 AND a.until IS NULL AND u.organization = ?1");
        statement.bind(context.organization.id).bind(role);
        while (statement.next()) {
            const auto status = userStatusFrom(statement.text(1));
            if (status && maySignIn(*status))
                holders.insert(statement.integer(0));
        }
        ROLECALL_TRY(statement.finish());
    }
    return static_cast<int>(holders.size());
}

/// One role of the set a person and site (R12).
Result<void> checkSites(const Constraint &constraint, const Subject &subject, const QString &name)
{
    std::map<Id, int> count;
    for (const HeldRole &held : subject.held) {
        if ((constraint.roles & maskOf(held.role)) && ++count[held.site] > 1) {
            return refusal(
                constraint.rule,
                Text::tr("%1 would hold two roles on one site; take the old one first.").arg(name));
        }
    }
    return {};
}

Result<void> checkPerson(Context &context, Id id)
{
    ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
    if (!user)
        return {};
    ROLECALL_TRY_LET(person, party(context, *user));
    const RoleMask roles = person.subject.roles();
    const QString name = user->name();
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.kind == ConstraintKind::OneASite)
            ROLECALL_TRY(checkSites(constraint, person.subject, name));
        if (constraint.holder != person.subject.holder || roles == 0)
            continue;
        const int number = std::popcount(roles & constraint.roles);
        if ((constraint.kind == ConstraintKind::AtMostOneOf && number > 1)
            || (constraint.kind == ConstraintKind::ExactlyOneOf && number != 1)) {
            return refusal(constraint.rule,
                           Text::tr("%1 would not hold exactly what an administrator from there may hold; of "
                                    "these roles only one is possible: %2.")
                               .arg(name, roleNames(constraint.roles)));
        }
    }
    return {};
}

} // namespace

Result<void> mayChangeStandardLicense(Context &context, const Party &target)
{
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.kind != ConstraintKind::BlockedByStandardLicense
            || !(target.subject.roles() & constraint.roles))
            continue;
        if (context.isActor(target.user.id) || !(context.actor.subject.roles() & constraint.roles)) {
            return refusal(
                constraint.rule,
                Text::tr(
                    "A contact center standard license decides whether %1 can use the management portal; "
                    "only another person who holds this role gives or takes it: %2.")
                    .arg(target.user.name(), roleNames(constraint.roles)));
        }
    }
    return {};
}

Result<void> checkResult(Context &context)
{
    for (const Id id : context.people)
        ROLECALL_TRY(checkPerson(context, id));
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.kind != ConstraintKind::KeepOne)
            continue;
        ROLECALL_TRY_LET(number, lastingHolders(context, constraint.roles));
        if (number == 0) {
            return refusal(
                constraint.rule,
                Text::tr(
                    "Nobody would be left who may sign in and holds this role without an end: %1. Give it to "
                    "somebody else first.")
                    .arg(roleNames(constraint.roles)));
        }
    }
    return {};
}

Result<std::vector<Notice>> organizationFindings(Context &context)
{
    std::vector<Notice> notices;
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.kind != ConstraintKind::AdviseNumber)
            continue;
        ROLECALL_TRY_LET(number, lastingHolders(context, constraint.roles));
        if (number < constraint.parameter.toInt()) {
            notices.push_back(
                {constraint.rule,
                 Text::tr("Only %n person(s) will hold this role; at least two are advised: %1.", nullptr,
                          number)
                     .arg(roleNames(constraint.roles))});
        }
    }
    return notices;
}

std::vector<Notice> findingsOf(const Subject &subject)
{
    std::vector<Notice> notices;
    const RoleMask roles = subject.roles();
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        const RoleMask of = roles & constraint.roles;
        if (constraint.kind == ConstraintKind::AdviseApart && of == constraint.roles) {
            notices.push_back({constraint.rule,
                               Text::tr("These roles are expected to be held by different people: %1.")
                                   .arg(roleNames(of))});
        } else if (constraint.kind == ConstraintKind::AdviseAtMostOne && constraint.holder == subject.holder
                   && std::popcount(of) > 1) {
            notices.push_back({constraint.rule,
                               Text::tr("Newer editions of Control Hub allow only one of these roles: %1.")
                                   .arg(roleNames(of))});
        } else if (constraint.kind == ConstraintKind::BlockedByStandardLicense && of
                   && subject.standardLicense) {
            notices.push_back(
                {constraint.rule,
                 Text::tr("With a contact center standard license this person can't use the "
                          "management portal, whatever roles are held: only the agent desktop opens.")});
        } else if (constraint.kind == ConstraintKind::NeedsOneOf && of
                   && !(roles & constraint.parameterRoles)) {
            notices.push_back(
                {constraint.rule,
                 Text::tr("The role %1 gives nothing without one of: %2. The next change of roles removes "
                          "it.")
                     .arg(roleNames(of), roleNames(constraint.parameterRoles))});
        }
    }
    return notices;
}

} // namespace rolecall::gate
