// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/peoplewording.h"

#include "domain/glossary.h"
#include "domain/language.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(People)
};

QString siteOf(const QJsonObject &assignment)
{
    return assignment.value("site"_L1).toString();
}

/// The assignment of the same role on the same site; empty if there is none.
QJsonObject sameIn(const QJsonArray &assignments, const QJsonObject &assignment)
{
    for (const QJsonValue &value : assignments) {
        const QJsonObject other = value.toObject();
        if (other.value("role"_L1) == assignment.value("role"_L1) && siteOf(other) == siteOf(assignment))
            return other;
    }
    return {};
}

QString nameOf(const QJsonObject &assignment, Holder holder)
{
    const QString id = assignment.value("role"_L1).toString();
    const auto role = Catalogue::instance().findRole(id);
    return role ? roleName(*role, holder) : id;
}

QString givenInWords(const QJsonObject &assignment, Holder holder, const QString &timeZone)
{
    const QString role = nameOf(assignment, holder);
    const QString site = siteOf(assignment);
    const QString until = assignment.value("until"_L1).toString();
    if (until.isEmpty()) {
        //: %1 is a role, %2 a Webex site
        return site.isEmpty() ? Text::tr("Gives %1").arg(role) : Text::tr("Gives %1 on %2").arg(role, site);
    }
    const QString day = shortDate(dayEndingAt(store::instantFrom(until), timeZone));
    //: %1 is a role, %2 a day, or %2 a Webex site and %3 a day
    return site.isEmpty() ? Text::tr("Gives %1 until %2").arg(role, day)
                          : Text::tr("Gives %1 on %2 until %3").arg(role, site, day);
}

QString takenInWords(const QJsonObject &assignment, Holder holder)
{
    const QString role = nameOf(assignment, holder);
    const QString site = siteOf(assignment);
    //: %1 is a role, %2 a Webex site
    return site.isEmpty() ? Text::tr("Takes %1").arg(role) : Text::tr("Takes %1 on %2").arg(role, site);
}

bool isSeen(const Context &context, const Party &target, const QJsonObject &assignment)
{
    if (context.scope.everybody || context.isActor(target.user.id))
        return true;
    const SiteFacts *site = context.state.site(siteOf(assignment));
    return site && context.scope.hasSite(site->id);
}

} // namespace

QStringList rolesInWords(const Context &context, const Party &target, const QJsonObject &before,
                         const QJsonObject &after)
{
    const QJsonArray old = before.value("roles"_L1).toArray();
    const QJsonArray now = after.value("roles"_L1).toArray();
    const Holder holder = target.subject.holder;
    QStringList words;
    for (const QJsonValue &value : now) {
        const QJsonObject assignment = value.toObject();
        if (isSeen(context, target, assignment) && sameIn(old, assignment) != assignment)
            words << givenInWords(assignment, holder, context.organization.timeZone);
    }
    for (const QJsonValue &value : old) {
        const QJsonObject assignment = value.toObject();
        if (isSeen(context, target, assignment) && sameIn(now, assignment).isEmpty())
            words << takenInWords(assignment, holder);
    }
    return words;
}

QStringList licensesInWords(const LicenseChange &change)
{
    QStringList words;
    for (const store::License &license : change.given)
        words << Text::tr("Assigns the license %1").arg(license.heading);
    for (const store::License &license : change.taken)
        words << Text::tr("Removes the license %1").arg(license.heading);
    return words;
}

QString deactivationInWords()
{
    //: %1 is a status, such as Inactive
    return Text::tr("Sets the status to %1").arg(term(glossaryId(UserStatus::Inactive)));
}

QString removalInWords()
{
    return Text::tr("Removes the person with all roles and licenses");
}

} // namespace rolecall::gate
