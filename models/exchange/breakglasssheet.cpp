// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/breakglasssheet.h"

#include "domain/language.h"
#include "exchange/exportrun.h"
#include "gate/breakglass.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BreakGlassSheet)
};

constexpr int linesForNotes = 6;
constexpr int rowsForTests = 4;

QString whatIsIt()
{
    return u"break-glass"_s; // RecordExport::what
}

BreakGlassPerson personOf(const gate::BreakGlassAccess::Person &person, const QString &timeZone)
{
    const gate::ExternalRow &row = person.row;
    BreakGlassPerson one;
    one.name = row.user.name();
    one.email = row.user.fields[Email];
    one.organization = row.organization.name;
    for (const store::Assignment &assignment : row.roles)
        one.roles << assignedRoleText(assignment, row.holder);
    one.purpose = row.record.purpose;
    one.lastTest = row.record.lastTest;
    one.nextTest = row.record.nextTest;
    if (row.until)
        one.until = dayEndingAt(*row.until, timeZone);
    if (!maySignIn(row.user.status()))
        one.findings << Text::tr("This account is not active: the person can't sign in with it.");
    for (const gate::Notice &finding : person.findings)
        one.findings << finding.message;
    return one;
}

QString dayOr(const std::optional<QDate> &day, const QString &otherwise)
{
    return day ? shortDate(*day) : otherwise;
}

void tellOf(const BreakGlassPerson &person, Report &report)
{
    report.blocks.push_back(Heading{person.name, 2});
    report.blocks.push_back(KeyValues{{
        //: Labels of facts about a person on a printed sheet
        {Text::tr("E-mail"), person.email},
        //: Label
        {Text::tr("Organization"), person.organization},
        //: Label
        {Text::tr("Roles"), person.roles.join(u", "_s)},
        //: Label: what the access is for
        {Text::tr("Purpose"), person.purpose},
        //: Label: of a break-glass access
        {Text::tr("Last test"), dayOr(person.lastTest, Text::tr("Not tested yet"))},
        //: Label: of a break-glass access
        {Text::tr("Next test"), dayOr(person.nextTest, Text::tr("No day is set"))},
        //: Label: the last day of a role
        {Text::tr("Valid until"), dayOr(person.until, Text::tr("No end"))},
    }});
    for (const QString &finding : person.findings)
        report.blocks.push_back(Paragraph{finding, true});
}

NumberedList whatToDo()
{
    return {{
        Text::tr("Find out whether sign-in itself fails: let a second administrator try it from another "
                 "network and another browser."),
        Text::tr("Write down below when it began, what the screen says and whom it concerns."),
        Text::tr("Call one of the people named above by a telephone number that is kept outside of your own "
                 "systems; e-mail and chat may need the same sign-in."),
        Text::tr("Let the person sign in to Control Hub with the account named above, which another "
                 "organization looks after, and open your organization there."),
        Text::tr("Repair single sign-on together, or switch it off until it is repaired. Change nothing "
                 "else."),
        Text::tr("Let an administrator of your own sign in while the person is still with you."),
        Text::tr("If none of these people can be reached, ask Cisco's support for help with sign-in; have "
                 "the name of your organization and of one of its domains at hand."),
        Text::tr("Afterwards compare the audit log with your notes, and record the day as a test of this "
                 "access."),
    }};
}

} // namespace

Result<BreakGlassSheet> breakGlassSheet(gate::Gate &gate, const gate::Session &session)
{
    ROLECALL_TRY_LET(access, gate::breakGlassAccess(gate, session));
    ROLECALL_TRY_LET(head, reportHead(gate, session));
    BreakGlassSheet sheet{head, {}};
    for (const auto &person : access.people)
        sheet.people.push_back(personOf(person, head.timeZone));
    return sheet;
}

Report toReport(const BreakGlassSheet &sheet)
{
    Report report = emptyReport(Text::tr("Break-glass access"), sheet.head);
    report.blocks.push_back(Paragraph{
        Text::tr("The people on this sheet are external administrators who can get in when nobody of the "
                 "organization can sign in. Keep the sheet where it can be read without signing in, and "
                 "make a new one whenever somebody on it changes.")});
    tellOfMaking(sheet.head, report);
    report.blocks.push_back(Heading{Text::tr("Who can get in")});
    for (const BreakGlassPerson &person : sheet.people)
        tellOf(person, report);
    report.blocks.push_back(Heading{Text::tr("What to do when sign-in fails")});
    report.blocks.push_back(whatToDo());
    //: Heading of empty lines on a printed sheet
    report.blocks.push_back(Heading{Text::tr("Notes")});
    report.blocks.push_back(BlankLines{linesForNotes});
    //: Heading of a table to be filled in by hand
    report.blocks.push_back(Heading{Text::tr("Tests since this sheet was made")});
    //: Columns of a table to be filled in by hand
    const QStringList columns{Text::tr("Day"), Text::tr("Who got in"), Text::tr("What came of it"),
                              Text::tr("Signature")};
    const QStringList empty(columns.size());
    report.blocks.push_back(ReportTable{columns, std::vector<QStringList>(rowsForTests, empty), true});
    //: Under lines for signatures on a printed sheet
    report.blocks.push_back(SignatureLines{
        {Text::tr("Handed over by (name, day, signature)"), Text::tr("Kept by (name, day, signature)")}});
    return report;
}

Result<void> exportBreakGlassSheet(gate::Gate &gate, const gate::Session &session,
                                   const ReportPainter &painter, const QString &path, store::Replace replace)
{
    ExportOptions options;
    options.path = path;
    options.replace = replace;
    const auto write = [&](ExportRun &file) -> Result<void> {
        ROLECALL_TRY_LET(sheet, breakGlassSheet(gate, session));
        ROLECALL_TRY_LET(bytes, painter(toReport(sheet)));
        return file.writeBytes(bytes, static_cast<qint64>(sheet.people.size()));
    };
    ROLECALL_TRY(ExportRun(gate, session, options, whatIsIt()).run(write));
    return {};
}

Result<Report> recordPrintedBreakGlassSheet(gate::Gate &gate, const gate::Session &session,
                                            const QString &printer, const StillWanted &wanted)
{
    gate::RecordExport command{whatIsIt(), printer, 0};
    const Result<BreakGlassSheet> sheet = breakGlassSheet(gate, session);
    if (!sheet) {
        ROLECALL_TRY(recordRefusal(gate, session, command, sheet.error()));
        return tl::unexpected(sheet.error());
    }
    command.rows = static_cast<qint64>(sheet->people.size());
    ROLECALL_TRY(recordPrinting(gate, session, command, wanted));
    return toReport(*sheet);
}

} // namespace rolecall::exchange
