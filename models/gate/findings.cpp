// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/findings.h"

#include "domain/language.h"
#include "gate/externals.h"
#include "store/externalstore.h"

#include <QCoreApplication>

#include <bit>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

/// What one constraint finds about the roles of a person, if anything.
std::optional<QString> objection(const Constraint &constraint, const Subject &subject)
{
    const RoleMask roles = subject.roles();
    const RoleMask of = roles & constraint.roles;
    switch (constraint.kind) {
    case ConstraintKind::AdviseApart:
        if (of != constraint.roles)
            return std::nullopt;
        return Text::tr("These roles are expected to be held by different people: %1.").arg(roleNames(of));
    case ConstraintKind::AdviseAtMostOne:
        if (constraint.holder != subject.holder || std::popcount(of) <= 1)
            return std::nullopt;
        return Text::tr("Newer editions of Control Hub allow only one of these roles: %1.")
            .arg(roleNames(of));
    case ConstraintKind::BlockedByStandardLicense:
        if (!of || !subject.standardLicense)
            return std::nullopt;
        return Text::tr("With a contact center standard license this person can't use the "
                        "management portal, whatever roles are held: only the agent desktop opens.");
    case ConstraintKind::NeedsOneOf:
        if (!of || (roles & constraint.parameterRoles))
            return std::nullopt;
        return Text::tr("The role %1 gives nothing without one of: %2. The next change of roles removes "
                        "it.")
            .arg(roleNames(of), roleNames(constraint.parameterRoles));
    default:
        return std::nullopt;
    }
}

/// R22: roles that have nothing to give to people of this kind of organization.
std::optional<QString> uselessRoles(const Subject &subject)
{
    QStringList names;
    for (RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role) {
        if ((subject.roles() & maskOf(role)) && !Catalogue::instance().isApplicable(role, subject.holder))
            names << roleName(role, subject.holder);
    }
    if (names.isEmpty())
        return std::nullopt;
    return Text::tr("These roles give nothing to people of this kind of organization; take them back: %1.")
        .arg(names.join(u", "_s));
}

/// R11: sites of Site Administration on which the person holds a role.
std::optional<QString> foreignSites(const Subject &subject, const Circumstances &state)
{
    QStringList names;
    for (const HeldRole &held : subject.held) {
        const SiteFacts *site = state.site(held.site);
        if (site && !site->managedByControlHub && !names.contains(site->name))
            names << site->name;
    }
    if (names.isEmpty())
        return std::nullopt;
    return Text::tr("There are site roles only on sites that Control Hub manages; take them back on: %1.")
        .arg(names.join(u", "_s));
}

/// One finding a rule, with all that it finds.
std::vector<Finding> numbered(const std::vector<Notice> &notices, Id user)
{
    std::vector<Finding> findings;
    for (const Notice &notice : notices) {
        const auto same = std::ranges::find(findings, notice.rule, &Finding::rule);
        if (same != findings.end()) {
            same->message += u' ' + notice.message;
            continue;
        }
        const QString id = user == 0 ? notice.rule : notice.rule + u'-' + QString::number(user);
        findings.push_back({id, notice.rule, notice.message, user});
    }
    return findings;
}

} // namespace

std::vector<Notice> findingsOf(const Subject &subject)
{
    std::vector<Notice> notices;
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (const auto message = objection(constraint, subject))
            notices.push_back({constraint.rule, *message});
    }
    if (const auto message = uselessRoles(subject))
        notices.push_back({u"R22"_s, *message});
    return notices;
}

Result<std::vector<Notice>> organizationFindings(Context &context)
{
    std::vector<Notice> notices;
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.kind != ConstraintKind::AdviseNumber)
            continue;
        const int advised = constraint.parameter.toInt();
        ROLECALL_TRY_LET(holders, lastingHolders(context, constraint.roles, advised));
        if (holders.firstPartner != 0) {
            notices.push_back(
                {u"R2"_s,
                 Text::tr("Only the partner's administrator holds this role for good; give it to somebody of "
                          "the organization itself: %1.")
                     .arg(roleNames(constraint.roles))});
        }
        if (holders.number() < advised) {
            notices.push_back({constraint.rule,
                               Text::tr("Only %n person(s) hold this role for good; at least two are "
                                        "advised: %1.",
                                        nullptr, holders.number())
                                   .arg(roleNames(constraint.roles))});
        }
    }
    return notices;
}

std::vector<Finding> findingsAbout(Id user, const Subject &subject, const Circumstances &state)
{
    std::vector<Notice> notices = findingsOf(subject);
    if (const auto message = foreignSites(subject, state))
        notices.push_back({u"R11"_s, *message});
    return numbered(notices, user);
}

namespace {

/// R27: is there anybody from outside who could get in when sign-in fails?
Result<bool> hasBreakGlass(Context &context)
{
    ROLECALL_TRY_LET(records, store::externalRecords(context.connection, context.organization.id));
    for (const store::ExternalRecord &record : records) {
        if (!record.breakGlass)
            continue;
        ROLECALL_TRY_LET(user, store::findUser(context.connection, record.user));
        if (!user)
            continue;
        ROLECALL_TRY_LET(person, party(context, *user));
        if (person.subject.maySignIn && !person.subject.held.empty())
            return true;
    }
    return false;
}

} // namespace

Result<std::vector<Finding>> findingsOfExternal(Context &context, const Party &person)
{
    std::vector<Finding> findings;
    if (person.subject.holder == Holder::Customer || person.subject.held.empty())
        return findings;
    const Id user = person.user.id;
    ROLECALL_TRY_LET(held, store::assignmentsOf(context.connection, user, context.organization.id));
    for (const store::Assignment &role : held) {
        const auto since = warnedSince(context, person.subject.holder, role);
        if (!since)
            continue;
        findings.push_back({u"R25-"_s + QString::number(user), u"R25"_s,
                            //: %1 is a role, %2 a date
                            Text::tr("The role %1 ends by itself after %2; give it anew if it is still "
                                     "needed.")
                                .arg(roleName(role.role, person.subject.holder),
                                     shortDate(dayEndingAt(*role.until, context.organization.timeZone))),
                            user, *since});
    }
    ROLECALL_TRY_LET(record, store::externalRecord(context.connection, context.organization.id, user));
    const auto overdue = record ? overdueSince(context, *record) : std::nullopt;
    if (overdue) {
        findings.push_back({u"R27-"_s + QString::number(user), u"R27"_s,
                            //: %1 is a date
                            Text::tr("The break-glass access was to be tested by %1; test it and record the "
                                     "day.")
                                .arg(shortDate(dayEndingAt(*overdue, context.organization.timeZone))),
                            user, *overdue});
    }
    return findings;
}

Result<std::vector<Finding>> findingsAboutOrganization(Context &context)
{
    ROLECALL_TRY_LET(notices, organizationFindings(context));
    ROLECALL_TRY_LET(isReachable, hasBreakGlass(context));
    if (!isReachable) {
        notices.push_back({u"R27"_s,
                           Text::tr("No external administrator is marked as break-glass access, the way in "
                                    "when sign-in fails; mark one, or accept this finding.")});
    }
    return numbered(notices, 0);
}

} // namespace rolecall::gate
