// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/findings.h"

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

Result<std::vector<Finding>> findingsAboutOrganization(Context &context)
{
    ROLECALL_TRY_LET(notices, organizationFindings(context));
    return numbered(notices, 0);
}

} // namespace rolecall::gate
