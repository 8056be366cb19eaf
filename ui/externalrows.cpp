// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/externalrows.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/externalsfilter.h"
#include "ui/externalwording.h"
#include "ui/rolenotes.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExternalRows)
};

QString countdownText(int daysLeft)
{
    if (daysLeft <= 0)
        //: When roles end
        return Text::tr("today");
    //: When roles end
    return daysLeft == 1 ? Text::tr("tomorrow") : Text::tr("in %n day(s)", nullptr, daysLeft);
}

ListCell endCell(const gate::ExternalRow &row, const QString &timeZone)
{
    ListCell cell{untilText(row, timeZone)};
    if (!row.until)
        return cell;
    cell.order = *row.until;
    if (row.endsSoon) {
        cell.icon = u"triangle-alert"_s;
        cell.iconColor = SemanticColor::Warning;
    }
    QStringList roles;
    for (const store::Assignment &role : row.roles)
        roles << roleText(role, row.holder, timeZone);
    cell.hint = roles.join(u'\n');
    return cell;
}

ListCell breakGlassCell(const gate::ExternalRow &row)
{
    ListCell cell{breakGlassText(row)};
    if (!row.record.breakGlass)
        return cell;
    cell.icon = row.testOverdue ? u"triangle-alert"_s : u"key-round"_s;
    if (row.testOverdue)
        cell.iconColor = SemanticColor::Warning;
    cell.hint = cell.text;
    return cell;
}

ListCell originCell(const gate::ExternalRow &row)
{
    ListCell cell{verifiedText(row.record.verified)};
    cell.icon = row.record.verified ? u"badge-check"_s : u"circle-help"_s;
    return cell;
}

} // namespace

QStringList externalHeadings()
{
    return {
        //: Heading of a column: a person's name
        Text::tr("Name"),
        //: Heading of a column: where somebody belongs
        Text::tr("Organization"),
        domain::term(u"term.administrator_roles"_s),
        //: Heading of a column: the last day of the first role that ends
        Text::tr("Until"),
        //: Heading of a column: whether it is verified where somebody belongs
        Text::tr("Verified or stated"),
        domain::term(u"term.break_glass"_s),
        //: Heading of a column: what the organization of somebody is to the one in use
        Text::tr("Kind of organization"),
        //: Heading of a column: since when somebody is an external administrator
        Text::tr("Since"),
        //: Heading of a column
        Text::tr("E-mail"),
    };
}

ListRow externalRow(const gate::ExternalRow &row, const QString &timeZone)
{
    const QString roles = rolesText(row);
    ListCell since{dayText(row.record.since, timeZone)};
    if (row.record.since.isValid())
        since.order = row.record.since;
    return {row.user.id,
            row.user.fields[domain::Email],
            {{row.user.name()},
             {row.organization.name},
             {roles, {}, {}, {}, roles},
             endCell(row, timeZone),
             originCell(row),
             breakGlassCell(row),
             {domain::term(holderTerm(row.holder))},
             since,
             {row.user.fields[domain::Email]}}};
}

QString untilText(const gate::ExternalRow &row, const QString &timeZone)
{
    if (!row.until)
        return {};
    const QString day = domain::shortDate(domain::dayEndingAt(*row.until, timeZone));
    const QString left = countdownText(row.daysLeft.value_or(0));
    //: The end of a role: %1 is a date, %2 is "today", "tomorrow" or "in 5 days"
    return row.endsSoon ? Text::tr("Ends soon: %1, %2").arg(day, left)
                        //: The end of a role: %1 is a date, %2 is "today", "tomorrow" or "in 5 days"
                        : Text::tr("%1, %2").arg(day, left);
}

QString rolesText(const gate::ExternalRow &row)
{
    QStringList names;
    for (const store::Assignment &role : row.roles)
        names << roleOnSite(domain::roleName(role.role, row.holder), role.siteName);
    return names.isEmpty() ? domain::term(u"term.none"_s) : names.join(u", "_s);
}

QString breakGlassText(const gate::ExternalRow &row)
{
    if (!row.record.breakGlass)
        return {};
    const QString &purpose = row.record.purpose;
    if (row.testOverdue)
        //: Break-glass access; %1 is what it is for
        return purpose.isEmpty() ? Text::tr("Test overdue") : Text::tr("Test overdue: %1").arg(purpose);
    //: Break-glass access; %1 is what it is for
    return purpose.isEmpty() ? Text::tr("Yes") : Text::tr("Yes: %1").arg(purpose);
}

QString dayText(const QDateTime &when, const QString &timeZone)
{
    return when.isValid() ? domain::shortDate(when.toTimeZone(QTimeZone(timeZone.toLatin1())).date())
                          : QString();
}

} // namespace rolecall::ui
