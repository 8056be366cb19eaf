// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/auditfilter.h"
#include "app/cli/selection.h"
#include "app/cli/verbfunctions.h"
#include "exchange/auditexport.h"
#include "exchange/exporter.h"
#include "exchange/filebundle.h"
#include "gate/logquestions.h"
#include "gate/questions.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

exchange::ExportOptions exportOptions(Context &context, const Arguments &arguments)
{
    exchange::ExportOptions options;
    options.path = arguments.positional[0];
    options.replace = arguments.has("force"_L1) ? store::Replace::Yes : store::Replace::No;
    options.style =
        arguments.has("exact"_L1) ? exchange::CellStyle::Exact : exchange::CellStyle::SpreadsheetSafe;
    options.orderedBy = orderFields(arguments);
    options.progress = context.progress();
    return options;
}

/// An export only tried writes nothing, but says what would stand in the way.
Result<void> tryExport(const exchange::ExportOptions &options, const QStringList &paths)
{
    for (const QString &path : paths) {
        if (options.replace == store::Replace::No && QFileInfo::exists(path)) {
            return failure(ErrorCode::File,
                           Text::tr("The file %1 exists already; choose another name, or add --force to "
                                    "replace it.")
                               .arg(path));
        }
    }
    return {};
}

/// What the log vouches for from now on, this export included (T3). The export is done: it is no failure of
/// it if the seal can't be read.
void printDone(Context &context, QJsonObject object, QString text)
{
    if (context.globals().dryRun) {
        object.insert(u"dry_run"_s, true);
    } else if (const Result<store::Seal> seal = gate::seal(context.gate(), context.session())) {
        object.insert(u"seal"_s, seal->text());
        text += u'\n';
        //: Number and hash of the newest record of the log
        text += Text::tr("Seal: %1").arg(seal->text());
    }
    context.output().answer(object, text);
}

void printExport(Context &context, const QString &path, qint64 rows)
{
    //: After an export: %1 is the name of a file, %2 a number
    const QString text = Text::tr("%1: %2 row(s)", nullptr, static_cast<int>(rows));
    printDone(context, {{u"file"_s, path}, {u"rows"_s, rows}}, text.arg(path, domain::number(rows)));
}

void printParts(Context &context, const exchange::ExportedParts &parts)
{
    //: After an export: %1 is a number, %2 a list of names of files
    const QString text =
        Text::tr("Rows: %1. Files: %2.").arg(domain::number(parts.rows), parts.files.join(u", "_s));
    printDone(context, {{u"rows"_s, parts.rows}, {u"files"_s, jsonArray(parts.files)}}, text);
}

Result<void> tryExportRoster(Context &context, const exchange::ExportOptions &options, qint64 rowsAFile)
{
    ROLECALL_TRY(exchange::checkRosterName(options.path));
    ROLECALL_TRY_LET(selection, select(context, {}));
    const auto rows = static_cast<qint64>(selection.roster->ownUsers());
    if (rowsAFile == 0) {
        ROLECALL_TRY(tryExport(options, {options.path}));
        printExport(context, options.path, rows);
        return {};
    }
    const exchange::FileBundle bundle(options.path, options.replace);
    exchange::ExportedParts parts{rows, {}};
    for (qint64 i = 0; i == 0 || i * rowsAFile < rows; ++i)
        parts.files << bundle.pathOf(i + 1);
    ROLECALL_TRY(tryExport(options, parts.files));
    printParts(context, parts);
    return {};
}

/// Whoever may see nobody, or not by what they are ordered, is refused by the export itself, which leaves the
/// record of it (A18).
template<typename Export>
Result<Selection> selectForExport(Context &context, const Arguments &arguments, Export exported)
{
    Result<Selection> selection = select(context, arguments);
    if (!selection && selection.error().code == ErrorCode::Denied && !context.globals().dryRun)
        ROLECALL_TRY(exported(context.gate(), context.session(), {}, exportOptions(context, arguments)));
    return selection;
}

} // namespace

Result<void> exportAdministrators(Context &context, const Arguments &arguments)
{
    const exchange::ExportOptions options = exportOptions(context, arguments);
    ROLECALL_TRY_LET(selection, selectForExport(context, arguments, exchange::exportAdministrators));
    qint64 rows = std::ranges::count_if(selection.indices,
                                        [&](quint32 index) { return selection.roster->roles(index) != 0; });
    if (context.globals().dryRun) {
        ROLECALL_TRY(tryExport(options, {options.path}));
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
    ROLECALL_TRY_LET(selection, selectForExport(context, arguments, exchange::exportUsers));
    auto rows = static_cast<qint64>(selection.indices.size());
    if (context.globals().dryRun) {
        ROLECALL_TRY(tryExport(options, {options.path}));
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
    ROLECALL_TRY_LET(rowsAFile, arguments.number("split"_L1, 0, 1));
    ROLECALL_TRY(context.open());
    if (context.globals().dryRun)
        return tryExportRoster(context, options, rowsAFile);
    if (options.style == exchange::CellStyle::Exact) {
        context.output().warn(
            Text::tr("Every cell is written as it is: a spreadsheet may run cells of this file as "
                     "formulas. Open it only with programs that don't."));
    }
    if (rowsAFile == 0) {
        ROLECALL_TRY_LET(rows, exchange::exportRoster(context.gate(), context.session(), options));
        printExport(context, options.path, rows);
        return {};
    }
    ROLECALL_TRY_LET(parts,
                     exchange::exportRosterInParts(context.gate(), context.session(), options, rowsAFile));
    printParts(context, parts);
    return {};
}

Result<void> exportAudit(Context &context, const Arguments &arguments)
{
    const exchange::ExportOptions options = exportOptions(context, arguments);
    ROLECALL_TRY_LET(filter, auditFilterFrom(context, arguments));
    if (context.globals().dryRun) {
        ROLECALL_TRY_LET(records, gate::auditLog(context.gate(), context.session(), filter));
        ROLECALL_TRY(tryExport(options, {options.path}));
        printExport(context, options.path, static_cast<qint64>(records.size()));
        return {};
    }
    ROLECALL_TRY_LET(rows, exchange::exportAuditLog(context.gate(), context.session(), filter, options));
    printExport(context, options.path, rows);
    return {};
}

} // namespace rolecall::cli
