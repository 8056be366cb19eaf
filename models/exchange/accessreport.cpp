// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/glossary.h"
#include "domain/language.h"
#include "exchange/reportparts.h"
#include "exchange/reports.h"
#include "gate/accessquestions.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// What stands in the head of a person beside name and address; what is hidden (R28) comes empty.
constexpr std::array headFields{Field::Title, Department, Location, Phone};

KeyValues profile(const gate::Person &person)
{
    const User &user = person.listed.user;
    KeyValues facts{{
        {fieldName(Email), user.fields[Email]},
        {Text::tr("Organization"), person.listed.organizationName},
        {fieldName(Status), term(glossaryId(user.status()))},
    }};
    for (const Field field : headFields) {
        if (!user.fields[field].isEmpty())
            facts.rows.emplace_back(fieldName(field), user.fields[field]);
    }
    return facts;
}

ReportTable roles(const gate::Person &person, const ReportHead &head)
{
    ReportTable table{{
                          //: Column of a printed table
                          Text::tr("Role"),
                          //: Column of a printed table: who gave a role, and when
                          Text::tr("Given by"),
                          //: Column of a printed table: last day of a role
                          Text::tr("Valid until"),
                          //: Column of a printed table: why a role was given
                          Text::tr("Reason"),
                      },
                      {}};
    const QTimeZone zone(head.timeZone.toLatin1());
    for (const store::Assignment &assignment : person.assignments) {
        table.rows.push_back(
            {assignedRoleText(assignment, person.listed.holder),
             assignment.grantedBy + u'\n' + shortDate(assignment.grantedAt.toTimeZone(zone).date()),
             assignment.until ? shortDate(dayEndingAt(*assignment.until, head.timeZone)) : Text::tr("No end"),
             assignment.reason});
    }
    return table;
}

QString because(const Verdict &verdict, Holder holder, const Circumstances &state)
{
    if (!verdict.blockedBy.isEmpty()) {
        //: %1 is the number of a rule, such as R17
        return Text::tr("Taken away by rule %1").arg(verdict.blockedBy);
    }
    QStringList reasons;
    for (const Reason &reason : verdict.because)
        reasons << gate::reasonText(reason, holder, state);
    return reasons.join(u'\n');
}

/// Those that he has first, the highest level on top, each group in the order of the catalogue.
ReportTable privileges(std::vector<gate::AccessRow> rows, const gate::Person &person,
                       const Circumstances &state)
{
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [](const gate::AccessRow &row) { return row.verdict.level; });
    ReportTable table{{
                          //: Column of a printed table: what somebody may do
                          Text::tr("Privilege"),
                          //: Column of a printed table: how far a privilege goes
                          Text::tr("Level"),
                          //: Column of a printed table: why somebody has a privilege
                          Text::tr("Because"),
                      },
                      {}};
    for (const gate::AccessRow &row : rows) {
        const QString name = privilegeName(row.privilege);
        //: %1 is a privilege, %2 a Webex site
        const QString where = row.siteName.isEmpty() ? name : Text::tr("%1 on %2").arg(name, row.siteName);
        table.rows.push_back({where, gate::levelText(row.verdict, person.whole),
                              because(row.verdict, person.listed.holder, state)});
    }
    return table;
}

} // namespace

Result<MadeReport> accessReport(gate::Gate &gate, const gate::Session &session, const gate::UserRef &who)
{
    ROLECALL_TRY_LET(person, gate::person(gate, session, who));
    ROLECALL_TRY_LET(rows, gate::accessOf(gate, session, who));
    ROLECALL_TRY_LET(state, gate::circumstances(gate));
    ROLECALL_TRY_LET(head, reportHead(gate, session));
    Report report = emptyReport(Text::tr("Access of a person"), head);
    tellOfMaking(head, report);
    if (!person.whole) {
        report.blocks.push_back(Paragraph{
            Text::tr("This report tells only of what whoever made it sees: the roles on his sites, and what "
                     "comes of these. The person may hold more roles and privileges."),
            true});
    }
    report.blocks.push_back(Heading{person.listed.user.name()});
    report.blocks.push_back(profile(person));
    report.blocks.push_back(Heading{term(u"term.administrator_roles")});
    if (person.assignments.empty())
        report.blocks.push_back(Paragraph{person.whole
                                              ? Text::tr("The person holds no role.")
                                              : Text::tr("The person holds no role on these sites.")});
    else
        report.blocks.push_back(roles(person, head));
    for (const gate::Notice &finding : person.findings)
        report.blocks.push_back(Paragraph{finding.message, true});
    report.blocks.push_back(Heading{Text::tr("Privileges")});
    const auto count = static_cast<qint64>(rows.size());
    report.blocks.push_back(privileges(std::move(rows), person, state));
    return MadeReport{std::move(report), count};
}

} // namespace rolecall::exchange
