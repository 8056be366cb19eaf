// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/roletable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

using domain::Catalogue;
using domain::RoleTable;
using domain::TableEntry;
using domain::TablePlace;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

TableCell notApplicable(const QString &table, const QString &row, const QString &column, const QString &text)
{
    return {table, row, column, {}, u"not_applicable"_s, {}, text, {}, {}};
}

TableCell tableCell(const TableEntry &entry, const QString &row, const QString &column)
{
    const domain::Cell &cell = entry.cell();
    QStringList conditions;
    for (const int index : cell.conditions)
        conditions << Catalogue::instance().conditions()[static_cast<size_t>(index)].id;
    return {cell.table,
            row,
            column,
            Catalogue::instance().privilege(cell.privilege),
            domain::toText(cell.level),
            conditions,
            entry.text.isEmpty() ? QString() : entry.text + entry.footnote,
            cell.certainty,
            cell.source};
}

/// A line a privilege; role and holder only before the first one of them.
void printLists(Output &output, const RoleTable &table)
{
    //: Headings of a table of privileges by role and by the kind of organization
    output.columns({Text::tr("Role"), Text::tr("Organization"), Text::tr("Privileges")});
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t column = 0; column < table.columns.size(); ++column) {
            QString role = table.rows[row].text;
            QString holder = table.columns[column].text;
            for (const QString &line : table.place(row, column).lines) {
                output.row({}, {role, holder, line});
                role.clear();
                holder.clear();
            }
        }
    }
}

void printGrid(Output &output, const RoleTable &table)
{
    QStringList headings{table.corner};
    for (const domain::TableHeading &column : table.columns)
        headings << column.text;
    output.columns(headings);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        QStringList cells{table.rows[row].text};
        for (size_t column = 0; column < table.columns.size(); ++column)
            cells << table.place(row, column).lines.join(u' ');
        output.row({}, cells);
    }
}

} // namespace

std::vector<TableCell> roleTableCells(const QString &id)
{
    const RoleTable table = domain::roleTable(id);
    std::vector<TableCell> cells;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const TablePlace &place = table.place(row, column);
            for (const TableEntry &entry : place.entries)
                cells.push_back(tableCell(entry, table.rows[row].id, table.columns[column].id));
            if (place.entries.empty())
                cells.push_back(
                    notApplicable(id, table.rows[row].id, table.columns[column].id, place.lines.front()));
        }
    }
    return cells;
}

void printRoleTable(Output &output, const QString &id)
{
    const RoleTable table = domain::roleTable(id);
    if (id == "contact_center"_L1)
        printLists(output, table);
    else
        printGrid(output, table);
    output.endTable();
    for (const domain::LegendEntry &entry : table.legend)
        output.text(entry.sign + u' ' + entry.meaning);
}

} // namespace rolecall::cli
