// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/roledescription.h"

#include "domain/glossary.h"
#include "domain/roletable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::domain {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RoleDescription)
};

constexpr std::array allHolders{Holder::Customer, Holder::Partner, Holder::Other};

QString holderName(Holder holder)
{
    return term(u"holder."_s + toText(holder));
}

QString categoryName(RoleCategory category)
{
    switch (category) {
    case RoleCategory::Organization:
        return term(u"term.organization_role"_s);
    case RoleCategory::Site:
        //: Kind of a role
        return Text::tr("Role on a Webex site");
    case RoleCategory::Service:
        //: Kind of a role
        return Text::tr("Service role");
    case RoleCategory::External:
        //: Kind of a role
        return Text::tr("Role of external administrators");
    }
    return {};
}

/// "Device management (only on the assigned sites) ?"
QString privilegeText(const Cell &cell)
{
    const QStringList conditions = conditionTexts(cell);
    QString text = privilegeName(cell.privilege);
    if (!conditions.isEmpty())
        text += u" ("_s + conditions.join(u"; "_s) + u')';
    return isGuess(cell) ? markedAsGuess(text) : text;
}

std::vector<RoleReach> reachesOf(RoleIndex role)
{
    std::vector<RoleReach> reaches;
    for (const Holder holder : allHolders) {
        if (!Catalogue::instance().isApplicable(role, holder))
            continue;
        RoleReach reach{{holderName(holder)}, {}, {}};
        for (const Cell &cell : Catalogue::instance().cells()) {
            if (cell.role != role || !cell.holders.contains(holder) || cell.level == Level::None)
                continue;
            (cell.level == Level::Full ? reach.full : reach.read) << privilegeText(cell);
        }
        const auto same = std::ranges::find_if(reaches, [&reach](const RoleReach &other) {
            return other.full == reach.full && other.read == reach.read;
        });
        if (same == reaches.end())
            reaches.push_back(std::move(reach));
        else
            same->holders += reach.holders;
    }
    return reaches;
}

QString privilegeNames(quint64 privileges)
{
    QStringList names;
    for (PrivilegeIndex privilege = 0; privilege < Catalogue::instance().privilegeCount(); ++privilege) {
        if (privileges & (quint64{1} << privilege))
            names << privilegeName(privilege);
    }
    return names.join(u", "_s);
}

/// Of a constraint on how many of some roles somebody holds.
QString numberSentence(const Constraint &constraint)
{
    const QString roles = roleNames(constraint.roles);
    const QString who = holderName(constraint.holder.value_or(Holder::Customer));
    switch (constraint.kind) {
    case ConstraintKind::AdviseAtMostOne:
        //: %1 is a kind of organization, %2 a list of roles
        return Text::tr("%1: a user should hold at most one of these roles, or there is a warning: %2.")
            .arg(who, roles);
    case ConstraintKind::ExactlyOneOf:
        //: %1 is a kind of organization, %2 a list of roles
        return Text::tr("%1: an external administrator holds exactly one of these roles: %2.")
            .arg(who, roles);
    case ConstraintKind::AtMostOneOf:
        //: %1 is a kind of organization, %2 a list of roles
        return Text::tr("%1: an external administrator holds at most one of these roles: %2.")
            .arg(who, roles);
    case ConstraintKind::OneASite:
        //: %1 is a list of roles
        return Text::tr("A person holds at most one of these roles on each site: %1.").arg(roles);
    default:
        //: %1 is a list of roles
        return Text::tr("One person should not hold all of these roles, or there is a finding: %1.")
            .arg(roles);
    }
}

/// Of a constraint on who gives the role.
QString givingSentence(const Constraint &constraint)
{
    switch (constraint.kind) {
    case ConstraintKind::NeverToOneself:
        return Text::tr("Nobody gives this role to himself.");
    case ConstraintKind::GivenBy:
        //: %1 is a list of roles
        return Text::tr("Only a user of the organization who holds one of these roles gives it: %1.")
            .arg(roleNames(constraint.parameterRoles));
    case ConstraintKind::AlsoGivenBy:
        //: %1 is a list of roles
        return Text::tr(
                   "Whoever holds one of these roles gives it to own users and takes it from them, too: %1.")
            .arg(roleNames(constraint.parameterRoles));
    case ConstraintKind::AlsoGivenWith:
        //: %1 is a list of privileges
        return Text::tr("Whoever has full access to one of these privileges gives it to own users and takes "
                        "it from them, too: %1.")
            .arg(privilegeNames(constraint.parameterPrivileges));
    default:
        //: %1 is a list of privileges
        return Text::tr("External administrators of any other organization get it only from somebody with "
                        "full access to: %1.")
            .arg(privilegeNames(constraint.parameterPrivileges));
    }
}

QString sentenceOf(const Constraint &constraint)
{
    switch (constraint.kind) {
    case ConstraintKind::KeepOne:
        return Text::tr(
            "At least one user of the organization who may sign in always holds this role without "
            "an end date.");
    case ConstraintKind::AdviseNumber:
        //: %1 is a number of people
        return Text::tr("At least %1 people should hold this role, or there is a finding.")
            .arg(constraint.parameter);
    case ConstraintKind::NeedsOneOf:
        //: %1 is a list of roles
        return Text::tr("It gives something only together with one of these roles, and ends with the last of "
                        "them: %1.")
            .arg(roleNames(constraint.parameterRoles));
    case ConstraintKind::NeedsContactCenter:
        return Text::tr("It is offered only where the organization has contact center licenses.");
    case ConstraintKind::BlockedByStandardLicense:
        //: %1 is a list of privileges
        return Text::tr("Together with a contact center standard license that is not suspended nothing gives "
                        "these privileges: %1.")
            .arg(privilegeNames(constraint.parameterPrivileges));
    case ConstraintKind::EndsByItself:
        return Text::tr(
            "For external administrators it ends by itself after as many days as the organization "
            "has set.");
    case ConstraintKind::WholeFile:
        return Text::tr("Backing up and restoring a file takes this role in every customer of the file.");
    case ConstraintKind::AdviseApart:
    case ConstraintKind::AdviseAtMostOne:
    case ConstraintKind::OneASite:
    case ConstraintKind::ExactlyOneOf:
    case ConstraintKind::AtMostOneOf:
        return numberSentence(constraint);
    case ConstraintKind::NeverToOneself:
    case ConstraintKind::GivenBy:
    case ConstraintKind::AlsoGivenWith:
    case ConstraintKind::AlsoGivenBy:
    case ConstraintKind::DelegatedWith:
        return givingSentence(constraint);
    }
    return {};
}

} // namespace

RoleDescription describeRole(RoleIndex index)
{
    const Role &role = Catalogue::instance().role(index);
    RoleDescription description;
    description.role = index;
    description.name = roleName(index);
    if (const QString external = roleName(index, Holder::Other); external != description.name)
        description.externalName = external;
    description.category = categoryName(role.category);
    description.place = role.perSite
        //: Where a role is assigned
        ? Text::tr("For each site; only on sites that Control Hub manages")
        //: Where a role is assigned
        : Text::tr("For the whole organization");
    for (const Holder holder : allHolders) {
        if (role.offeredTo.contains(holder))
            description.offeredTo << holderName(holder);
    }
    description.controlHubName = role.controlHubName;
    description.apiRole = role.apiRole;
    description.reaches = reachesOf(index);
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.roles & maskOf(index))
            description.rules.push_back({constraint.rule, sentenceOf(constraint)});
    }
    return description;
}

} // namespace rolecall::domain
