// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/roletablesheet.h"

#include "domain/language.h"
#include "domain/roletable.h"
#include "exchange/exportrun.h"
#include "gate/rolequestions.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RoleTableSheet)
};

QString whatIsIt()
{
    return u"role-table"_s; // RecordExport::what
}

ReportTable toReportTable(const RoleTable &table)
{
    ReportTable shown;
    shown.dense = isWide(table.id);
    shown.headings << table.corner;
    for (const TableHeading &column : table.columns)
        shown.headings << column.text;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        QStringList cells{table.rows[row].text};
        for (size_t column = 0; column < table.columns.size(); ++column)
            cells << table.place(row, column).lines.join(u'\n');
        shown.rows.push_back(std::move(cells));
    }
    return shown;
}

qint64 rowsOf(const QString &table)
{
    return static_cast<qint64>(roleTable(table).rows.size());
}

} // namespace

bool isWide(const QString &table)
{
    return roleTable(table).columns.size() > 3 || table == "contact_center"_L1;
}

Result<Report> roleTableReport(gate::Gate &gate, const gate::Session &session, const QString &id)
{
    ROLECALL_TRY_LET(asker, gate::asker(gate, session));
    const RoleTable table = roleTable(id);
    const QDateTime now = asker.now.toTimeZone(QTimeZone(asker.organization.timeZone.toLatin1()));
    const QString when = localeOf(currentLanguage()).toString(now, dateTimePattern());
    //: At the foot of a printed page: %1 is a date and time, %2 a person, %3 an e-mail address
    const QString footer =
        Text::tr("Made on %1 by %2 (%3)").arg(when, asker.user.name(), asker.user.fields[Email]);
    Report report{table.name, asker.organization.name, footer, {}};
    report.landscape = isWide(id);
    report.blocks.push_back(toReportTable(table));
    //: Heading of what explains the signs of a table
    report.blocks.push_back(Heading{Text::tr("Legend"), 2});
    KeyValues legend;
    for (const LegendEntry &entry : table.legend)
        legend.rows.emplace_back(entry.sign, entry.meaning);
    report.blocks.push_back(std::move(legend));
    return report;
}

Result<void> exportRoleTable(gate::Gate &gate, const gate::Session &session, const QString &table,
                             const ReportPainter &painter, const QString &path, store::Replace replace)
{
    ExportOptions options;
    options.path = path;
    options.replace = replace;
    const auto write = [&](ExportRun &file) -> Result<void> {
        ROLECALL_TRY_LET(report, roleTableReport(gate, session, table));
        ROLECALL_TRY_LET(bytes, painter(report));
        return file.writeBytes(bytes, rowsOf(table));
    };
    ROLECALL_TRY(ExportRun(gate, session, options, whatIsIt()).run(write));
    return {};
}

Result<Report> recordPrintedRoleTable(gate::Gate &gate, const gate::Session &session, const QString &table,
                                      const QString &printer, const StillWanted &wanted)
{
    const gate::RecordExport command{whatIsIt(), printer, rowsOf(table)};
    Result<Report> report = roleTableReport(gate, session, table);
    ROLECALL_TRY(report ? recordPrinting(gate, session, command, wanted)
                        : recordRefusal(gate, session, command, report.error()));
    return report;
}

} // namespace rolecall::exchange
