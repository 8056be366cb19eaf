// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/selection.h"
#include "app/cli/verbfunctions.h"
#include "exchange/exporter.h"
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

QString reportText(const ImportReport &report, bool done)
{
    QStringList lines;
    for (const ImportRow &row : report.details) {
        if (row.verdict == ImportRow::Verdict::Refused || row.verdict == ImportRow::Verdict::Reported)
            lines << rowText(row);
    }
    const qint64 good = done ? report.rows - report.refused : 0;
    //: The end of an import: "20,000 of 20,000 rows: 12 added, ..."; all are numbers
    lines << Text::tr("%1 of %2 rows: %3 added, %4 changed, %5 unchanged, %6 refused.")
                 .arg(domain::number(good), domain::number(report.rows), domain::number(report.added),
                      domain::number(report.changed), domain::number(report.unchanged),
                      domain::number(report.refused));
    return lines.join(u'\n');
}

void printReport(Context &context, const gate::Outcome &outcome, bool done)
{
    const ImportReport &report = outcome.import;
    QJsonObject object{{u"rows"_s, report.rows},
                       {u"added"_s, report.added},
                       {u"changed"_s, report.changed},
                       {u"unchanged"_s, report.unchanged},
                       {u"refused"_s, rowsJson(report, ImportRow::Verdict::Refused)},
                       {u"absent"_s, report.absent},
                       {u"notices"_s, jsonArray(outcome.notices)}};
    if (const QJsonArray reported = rowsJson(report, ImportRow::Verdict::Reported); !reported.isEmpty())
        object.insert(u"reported"_s, reported);
    if (context.globals().dryRun)
        object.insert(u"dry_run"_s, true);
    context.output().notices(outcome.notices);
    context.output().answer(object, reportText(report, done));
}

/// The first refused row of a report as the error that the import ends with.
Error firstRefusal(const ImportReport &report)
{
    const auto row = std::ranges::find(report.details, ImportRow::Verdict::Refused, &ImportRow::verdict);
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

Result<void> submitImport(Context &context, const gate::Command &command, bool confirmed)
{
    gate::SubmitOptions options = context.submitOptions(confirmed);
    const Result<gate::Outcome> outcome = context.gate().submit(command, context.session(), options);
    if (outcome) {
        const bool refused = outcome->import.refused > 0; // a dry run tells of bad rows without failing
        printReport(context, *outcome, !refused);
        if (refused)
            return tl::unexpected(firstRefusal(outcome->import));
        return {};
    }
    if (outcome.error().row > 0) {
        // A refused import names one row; a dry run lists them all.
        options.dryRun = true;
        if (const Result<gate::Outcome> report = context.gate().submit(command, context.session(), options))
            printReport(context, *report, false);
    }
    return tl::unexpected(outcome.error());
}

/// The error of a file that can't be read, or, where who acts may not import at all, that refusal (R34).
tl::unexpected<Error> unreadable(Context &context, domain::Action action, const Error &error)
{
    const Result<void> allowed = context.gate().authorize(action, context.session());
    return tl::unexpected(allowed ? error : allowed.error());
}

exchange::ExportOptions exportOptions(Context &context, const Arguments &arguments)
{
    exchange::ExportOptions options;
    options.path = arguments.positional[0];
    options.replace = arguments.has("force"_L1) ? store::Replace::Yes : store::Replace::No;
    options.style =
        arguments.has("exact"_L1) ? exchange::CellStyle::Exact : exchange::CellStyle::SpreadsheetSafe;
    options.progress = context.progress();
    return options;
}

/// An export only tried writes nothing, but says what would stand in the way.
Result<void> tryExport(const exchange::ExportOptions &options)
{
    if (options.replace == store::Replace::No && QFileInfo::exists(options.path)) {
        return failure(ErrorCode::File,
                       Text::tr("The file %1 exists already; choose another name, or add --force to "
                                "replace it.")
                           .arg(options.path));
    }
    return {};
}

void printExport(Context &context, const QString &path, qint64 rows)
{
    QJsonObject object{{u"file"_s, path}, {u"rows"_s, rows}};
    if (context.globals().dryRun)
        object.insert(u"dry_run"_s, true);
    //: After an export: %1 is the name of a file, %2 a number
    context.output().answer(object, Text::tr("%1: %2 rows").arg(path, domain::number(rows)));
}

} // namespace

Result<void> importRoster(Context &context, const Arguments &arguments)
{
    if (arguments.has("mode"_L1) && arguments.value("mode"_L1) != "add"_L1) {
        return failure(ErrorCode::Usage,
                       Text::tr("There is no mode \"%1\"; the mode is add.").arg(arguments.value("mode"_L1)));
    }
    ROLECALL_TRY_LET(encoding, encodingFrom(arguments));
    ROLECALL_TRY(context.open());
    const auto command = exchange::rosterImport(arguments.positional[0], encoding);
    if (!command)
        return unreadable(context, domain::Action::ImportRoster, command.error());
    return submitImport(context, *command, false);
}

Result<void> importAdministrators(Context &context, const Arguments &arguments)
{
    ROLECALL_TRY_LET(encoding, encodingFrom(arguments));
    ROLECALL_TRY(context.open());
    const auto command = exchange::administratorImport(arguments.positional[0], encoding);
    if (!command)
        return unreadable(context, domain::Action::AssignRoles, command.error());
    return submitImport(context, *command, arguments.has("yes"_L1));
}

Result<void> exportAdministrators(Context &context, const Arguments &arguments)
{
    const exchange::ExportOptions options = exportOptions(context, arguments);
    ROLECALL_TRY_LET(selection, select(context, arguments));
    qint64 rows = std::ranges::count_if(selection.indices,
                                        [&](quint32 index) { return selection.roster->roles(index) != 0; });
    if (context.globals().dryRun) {
        ROLECALL_TRY(tryExport(options));
    } else {
        ROLECALL_TRY_LET(
            written,
            exchange::exportAdministrators(context.gate(), context.session(), selection.ids(), options));
        rows = written;
    }
    printExport(context, options.path, rows);
    return {};
}

Result<void> exportUsers(Context &context, const Arguments &arguments)
{
    const exchange::ExportOptions options = exportOptions(context, arguments);
    ROLECALL_TRY_LET(selection, select(context, arguments));
    auto rows = static_cast<qint64>(selection.indices.size());
    if (context.globals().dryRun) {
        ROLECALL_TRY(tryExport(options));
    } else {
        ROLECALL_TRY_LET(written,
                         exchange::exportUsers(context.gate(), context.session(), selection.ids(), options));
        rows = written;
    }
    printExport(context, options.path, rows);
    return {};
}

Result<void> exportRoster(Context &context, const Arguments &arguments)
{
    const exchange::ExportOptions options = exportOptions(context, arguments);
    qint64 rows = 0;
    if (context.globals().dryRun) {
        ROLECALL_TRY_LET(selection, select(context, {}));
        ROLECALL_TRY(tryExport(options));
        rows = static_cast<qint64>(selection.roster->ownUsers());
    } else {
        if (options.style == exchange::CellStyle::Exact) {
            context.output().warn(
                Text::tr("Every cell is written as it is: a spreadsheet may run cells of this file as "
                         "formulas. Open it only with programs that don't."));
        }
        ROLECALL_TRY(context.open());
        ROLECALL_TRY_LET(written, exchange::exportRoster(context.gate(), context.session(), options));
        rows = written;
    }
    printExport(context, options.path, rows);
    return {};
}

} // namespace rolecall::cli
