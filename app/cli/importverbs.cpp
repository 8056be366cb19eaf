// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/verbfunctions.h"
#include "exchange/importer.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

using gate::ImportReport;
using gate::ImportRow;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<std::optional<exchange::Encoding>> encodingFrom(const Arguments &arguments)
{
    if (!arguments.has("encoding"_L1))
        return std::optional<exchange::Encoding>();
    const QString name = arguments.value("encoding"_L1);
    const auto encoding = exchange::encodingFrom(name);
    if (!encoding) {
        return failure(ErrorCode::Usage,
                       Text::tr("The encoding \"%1\" is not known; give utf-8, utf-16le, utf-16be, "
                                "windows-1250 or windows-1251.")
                           .arg(name));
    }
    return encoding;
}

/// Which of `words` an option says, the first one unless it was given.
Result<qsizetype> choice(const Arguments &arguments, QLatin1StringView option, const QStringList &words)
{
    if (!arguments.has(option))
        return 0;
    const QString word = arguments.value(option);
    if (const qsizetype index = words.indexOf(word); index >= 0)
        return index;
    return failure(
        ErrorCode::Usage,
        Text::tr("\"%1\" is no value of --%2; give one of: %3.").arg(word, option, words.join(u", "_s)));
}

QJsonArray rowsJson(const ImportReport &report, ImportRow::Verdict verdict)
{
    QJsonArray array;
    for (const ImportRow &row : report.details) {
        if (row.verdict != verdict)
            continue;
        QJsonObject object{
            {u"row"_s, row.row}, {u"column"_s, jsonOrNull(row.column)}, {u"reason"_s, row.what}};
        if (!row.email.isEmpty())
            object.insert(u"email"_s, row.email);
        if (!row.rule.isEmpty())
            object.insert(u"rule"_s, row.rule);
        array.append(object);
    }
    return array;
}

QString rowText(const ImportRow &row)
{
    Error error;
    error.message = row.what;
    error.rule = row.rule;
    error.row = row.row;
    error.column = row.column;
    return Output::toText(error);
}

constexpr size_t absentAtMost = 100; // listed; all are counted

QJsonArray absentJson(const ImportReport &report)
{
    QJsonArray array;
    for (const gate::AbsentPerson &person : report.absentPeople) {
        if (static_cast<size_t>(array.size()) == absentAtMost)
            break;
        array.append(QJsonObject{
            {u"email"_s, person.email}, {u"name"_s, person.name}, {u"roles"_s, person.holdsRole}});
    }
    return array;
}

/// Who is absent, in words: those who hold a role by name.
QString absentText(const ImportReport &report)
{
    QStringList holders;
    for (const gate::AbsentPerson &person : report.absentPeople) {
        if (person.holdsRole && static_cast<size_t>(holders.size()) < absentAtMost)
            holders << u"%1 <%2>"_s.arg(person.name, person.email);
    }
    const QString absent =
        Text::tr("%n person(s) here are absent from the file.", nullptr, static_cast<int>(report.absent));
    if (holders.isEmpty())
        return absent;
    //: %1 is a sentence, %2 a list of names
    return Text::tr("%1 Among them, with administrator roles: %2.").arg(absent, holders.join(u", "_s));
}

/// What became of the people who are absent from the file, where something was to.
struct Dismissal {
    bool remove = false;
    qint64 count = 0;
};

QString reportText(const ImportReport &report, bool done, const std::optional<Dismissal> &dismissal)
{
    QStringList lines;
    for (const ImportRow &row : report.details) {
        if (row.verdict == ImportRow::Verdict::Refused || row.verdict == ImportRow::Verdict::Reported)
            lines << rowText(row);
    }
    for (const QString &site : report.newSites)
        lines << Text::tr("The site %1 is new.").arg(site);
    if (report.absent > 0)
        lines << absentText(report);
    const qint64 good = done ? report.rows - report.refused : 0;
    //: The end of an import: "20,000 of 20,000 rows: 12 added, ..."; all are numbers
    lines << Text::tr("%1 of %2 rows: %3 added, %4 changed, %5 unchanged, %6 refused.")
                 .arg(domain::number(good), domain::number(report.rows), domain::number(report.added),
                      domain::number(report.changed), domain::number(report.unchanged),
                      domain::number(report.refused));
    if (dismissal) {
        const int count = static_cast<int>(dismissal->count);
        lines << (dismissal->remove ? Text::tr("%n absent person(s) removed.", nullptr, count)
                                    : Text::tr("%n absent person(s) deactivated.", nullptr, count));
    }
    return lines.join(u'\n');
}

void printReport(Context &context, const gate::Outcome &outcome, bool done,
                 const std::optional<Dismissal> &dismissal = {})
{
    const ImportReport &report = outcome.import;
    QJsonObject object{{u"rows"_s, report.rows},
                       {u"added"_s, report.added},
                       {u"changed"_s, report.changed},
                       {u"unchanged"_s, report.unchanged},
                       {u"refused"_s, rowsJson(report, ImportRow::Verdict::Refused)},
                       {u"refused_rows"_s, report.refused},
                       {u"absent"_s, report.absent},
                       {u"absent_people"_s, absentJson(report)},
                       {u"new_licenses"_s, jsonArray(report.newLicenses)},
                       {u"new_sites"_s, jsonArray(report.newSites)},
                       {u"notices"_s, jsonArray(outcome.notices)}};
    if (const QJsonArray reported = rowsJson(report, ImportRow::Verdict::Reported); !reported.isEmpty())
        object.insert(u"reported"_s, reported);
    if (dismissal)
        object.insert(u"dismissed"_s, dismissal->count);
    if (context.globals().dryRun)
        object.insert(u"dry_run"_s, true);
    context.output().notices(outcome.notices);
    context.output().answer(object, reportText(report, done, dismissal));
}

/// The refused row of a report with which the import ends: bad rows come before those that a rule refuses.
Error firstRefusal(const ImportReport &report)
{
    const auto isBad = [](const ImportRow &row) {
        return row.verdict == ImportRow::Verdict::Refused && row.rule.isEmpty();
    };
    auto row = std::ranges::find_if(report.details, isBad);
    if (row == report.details.end())
        row = std::ranges::find(report.details, ImportRow::Verdict::Refused, &ImportRow::verdict);
    if (row == report.details.end())
        return {ErrorCode::Invalid, Text::tr("The file has bad rows; nothing was imported.")};
    return {row->rule.isEmpty() ? ErrorCode::Invalid : ErrorCode::Denied,
            row->what,
            row->rule,
            {},
            {},
            row->row,
            row->column};
}

/// How an import goes on where not everything is in order.
struct ImportChoices {
    bool confirmed = false;
    bool skipBad = false;
    std::optional<bool> removeAbsent = {}; ///< of a roster: remove or else deactivate who is absent
};

/// Dismisses who is absent, as a command of its own after the import; nothing is lost of the import if that
/// is refused.
Result<Dismissal> dismissAbsent(Context &context, const ImportReport &report, const ImportChoices &choices)
{
    Dismissal dismissal{*choices.removeAbsent, 0};
    if (report.absentUsers.empty())
        return dismissal;
    ROLECALL_TRY_LET(outcome,
                     context.gate().submit(gate::DismissUsers{report.absentUsers, dismissal.remove},
                                           context.session(), context.submitOptions(choices.confirmed)));
    dismissal.count = outcome.after.value(u"count"_s).toInteger();
    return dismissal;
}

Result<void> finishImport(Context &context, const gate::Outcome &outcome, const ImportChoices &choices)
{
    // A dry run tells of bad rows without failing.
    if (outcome.import.refused > 0 && !choices.skipBad) {
        printReport(context, outcome, false);
        return tl::unexpected(firstRefusal(outcome.import));
    }
    if (!choices.removeAbsent) {
        printReport(context, outcome, true);
        return {};
    }
    const Result<Dismissal> dismissal = dismissAbsent(context, outcome.import, choices);
    printReport(context, outcome, true, dismissal.value_or(Dismissal{*choices.removeAbsent, 0}));
    if (!dismissal)
        return tl::unexpected(dismissal.error());
    return {};
}

Result<void> submitImport(Context &context, const gate::Command &command, const ImportChoices &choices)
{
    gate::SubmitOptions options = context.submitOptions(choices.confirmed);
    const Result<gate::Outcome> outcome = context.gate().submit(command, context.session(), options);
    if (outcome)
        return finishImport(context, *outcome, choices);
    if (outcome.error().row > 0) {
        // A refused import names one row; a dry run lists them all.
        options.dryRun = true;
        if (const Result<gate::Outcome> report = context.gate().submit(command, context.session(), options))
            printReport(context, *report, false);
    }
    return tl::unexpected(outcome.error());
}

/// The error of a file of administrators that can't be read, or, where who acts may not import any, that
/// refusal with its record (R34, A18): the gate is asked about a file without rows.
tl::unexpected<Error> unreadable(Context &context, const QString &path, const Error &error)
{
    const gate::ImportAdministrators nothing{QFileInfo(path).fileName(), {}};
    const auto asked = context.gate().submit(nothing, context.session(), context.submitOptions());
    return tl::unexpected(asked ? error : asked.error());
}

} // namespace

Result<void> importRoster(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(encoding, encodingFrom(arguments));
    ROLECALL_TRY_LET(mode, choice(arguments, "mode"_L1, {u"add"_s, u"add-remove"_s}));
    ROLECALL_TRY_LET(managedBy,
                     choice(arguments, "sites-managed-by"_L1, {u"site-administration"_s, u"control-hub"_s}));
    ROLECALL_TRY_LET(absent, choice(arguments, "absent"_L1, {u"keep"_s, u"deactivate"_s, u"remove"_s}));
    ROLECALL_TRY(context.open());
    ROLECALL_TRY_LET(command,
                     exchange::rosterImport(arguments.positional[0], encoding,
                                            arguments.has("exact"_L1)
                                                ? exchange::CellStyle::Exact
                                                : exchange::CellStyle::SpreadsheetSafe));
    if (mode == 1)
        command.mode = gate::ImportRoster::Mode::AddRemove;
    command.skipBad = arguments.has("skip-bad"_L1);
    command.allManagedByControlHub = managedBy == 1;
    ImportChoices choices{false, command.skipBad};
    if (absent != 0)
        choices.removeAbsent = absent == 2;
    return submitImport(context, command, choices);
}

Result<void> importAdministrators(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(encoding, encodingFrom(arguments));
    ROLECALL_TRY(context.open());
    auto command = exchange::administratorImport(arguments.positional[0], encoding);
    if (!command)
        return unreadable(context, arguments.positional[0], command.error());
    command->skipBad = arguments.has("skip-bad"_L1);
    return submitImport(context, *command, {arguments.has("yes"_L1), command->skipBad});
}

} // namespace rolecall::cli
