// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/reportparts.h"

#include "domain/language.h"
#include "gate/logquestions.h"
#include "store/organizationstore.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// On every page (T3), where there is no room for all of it: in front, since the end is cut where the line is
/// full.
QString withSeal(const QString &foot, const store::Seal &seal)
{
    constexpr int digits = 8;
    if (seal.number == 0)
        return foot;
    //: At the foot of a printed page: %1 and %2 are number and hash of the newest record of the audit log, %3
    //: is the rest of the line
    return Text::tr("Seal %1 %2… %3").arg(QString::number(seal.number), seal.hash.left(digits), foot);
}

} // namespace

Result<ReportHead> reportHead(gate::Gate &gate, const gate::Session &session)
{
    store::Connection &connection = gate.workspace().connection();
    ROLECALL_TRY_LET(organization, store::customer(connection));
    ROLECALL_TRY_LET(now, gate.now());
    ROLECALL_TRY_LET(seal, gate::seal(gate, session));
    const gate::UserRef &actor = session.actor;
    ROLECALL_TRY_LET(user,
                     actor.id != 0 ? store::findUser(connection, actor.id)
                                   : store::findUserByEmail(connection, actor.email));
    ReportHead head;
    head.organization = organization.name;
    head.timeZone = organization.timeZone;
    head.madeAt = now.toTimeZone(QTimeZone(organization.timeZone.toLatin1()));
    head.madeBy = user ? personText(user->name(), user->fields[Email]) : actor.email;
    head.seal = seal;
    return head;
}

Report emptyReport(const QString &title, const ReportHead &head)
{
    //: At the foot of a printed page: %1 is a date and time, %2 a person
    const QString foot = Text::tr("Made on %1 by %2").arg(momentText(head.madeAt), head.madeBy);
    return {title, head.organization, withSeal(foot, head.seal), {}};
}

void tellOfMaking(const ReportHead &head, Report &report)
{
    //: Labels on a printed sheet: whose it is, when and by whom it was made
    report.blocks.push_back(KeyValues{{{Text::tr("Organization"), head.organization},
                                       {Text::tr("Made on"), momentText(head.madeAt)},
                                       {Text::tr("Made by"), head.madeBy}}});
    if (head.seal.number > 0) {
        //: Label on a printed sheet: number and hash of the newest record of the audit log
        report.blocks.push_back(KeyValues{{{Text::tr("Seal of the audit log"), head.seal.text()}}});
    }
}

QString momentText(const QDateTime &when)
{
    //: %1 is a date and time, %2 the time zone that it is in, such as Europe/Belgrade
    return Text::tr("%1 (%2)", "date and time, time zone")
        .arg(localeOf(currentLanguage()).toString(when, dateTimePattern()),
             QString::fromLatin1(when.timeZone().id()));
}

QString personText(const QString &name, const QString &email)
{
    if (name.isEmpty() || name == email)
        return email;
    //: %1 is a person, %2 an e-mail address
    return Text::tr("%1 (%2)", "person, e-mail").arg(name, email);
}

QString assignedRoleText(const store::Assignment &assignment, Holder holder)
{
    const QString role = roleName(assignment.role, holder);
    //: %1 is a role, %2 the site on which it is held
    return assignment.site == 0 ? role : Text::tr("%1 (%2)", "role, site").arg(role, assignment.siteName);
}

} // namespace rolecall::exchange
