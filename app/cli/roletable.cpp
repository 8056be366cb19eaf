// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/roletable.h"

#include "domain/glossary.h"
#include "domain/policy.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

using domain::Catalogue;
using domain::Cell;
using domain::ConditionKind;
using domain::Holder;
using domain::Level;
using domain::TableRow;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto contactCenter = "contact_center"_L1;
constexpr std::array allHolders{Holder::Customer, Holder::Partner, Holder::Other};
const QString tick = u"\u2713"_s;

const domain::Condition &condition(int index)
{
    return Catalogue::instance().conditions()[static_cast<size_t>(index)];
}

std::vector<TableRow> rowsOf(const QString &table)
{
    std::vector<TableRow> rows;
    std::ranges::copy_if(Catalogue::instance().tableRows(), std::back_inserter(rows),
                         [&](const TableRow &row) { return row.table == table; });
    return rows;
}

/// The roles that have cells in the table, in the catalogue's order; those of contact center in the order of
/// the cells, which is the source's.
std::vector<domain::RoleIndex> rolesOf(const QString &table)
{
    std::vector<domain::RoleIndex> roles;
    for (const Cell &cell : Catalogue::instance().cells()) {
        if (cell.table == table && std::ranges::find(roles, cell.role) == roles.end())
            roles.push_back(cell.role);
    }
    if (table != contactCenter)
        std::ranges::sort(roles);
    return roles;
}

/// The cell of a role for a privilege; null if there is none. Without a holder the first one: in those tables
/// all holders of a role have the same.
const Cell *findCell(const QString &table, domain::RoleIndex role, domain::PrivilegeIndex privilege,
                     std::optional<Holder> holder = {})
{
    const auto &cells = Catalogue::instance().cells();
    const auto found = std::ranges::find_if(cells, [&](const Cell &cell) {
        return cell.table == table && cell.role == role && cell.privilege == privilege
            && (!holder || cell.holders.contains(*holder));
    });
    return found == cells.end() ? nullptr : &*found;
}

QString noneText(const QString &table)
{
    if (table == "external"_L1)
        return u"X"_s;
    return table == contactCenter ? domain::levelName(Level::None) : QString();
}

/// A cell as the sources show it. The site table says "only on the assigned sites" by its footnote, not in
/// cells.
QString cellText(const Cell &cell)
{
    if (cell.level == Level::None)
        return noneText(cell.table);
    QString text = cell.level == Level::Read ? domain::levelName(Level::Read) : tick;
    QStringList words;
    for (const int index : cell.conditions) {
        switch (condition(index).kind) {
        case ConditionKind::SoldByOwn:
        case ConditionKind::SiteSoldByOwnOrPartner:
            text = domain::conditionText(condition(index));
            break;
        case ConditionKind::OnlyMeetingsSettings:
            text += u' ' + domain::term(u"level.user_settings"_s);
            break;
        case ConditionKind::OwnSites:
            break;
        case ConditionKind::HoldsOneOf:
        case ConditionKind::OnlyServiceAdmins:
            words << domain::conditionText(condition(index));
            break;
        }
    }
    return words.isEmpty() ? text : text + u" ("_s + words.join(u"; "_s) + u')';
}

TableCell notApplicable(const QString &table, const QString &row, const QString &column)
{
    return {table, row, column, {}, u"not_applicable"_s, {}, domain::term(u"level.not_applicable"_s), {}, {}};
}

TableCell tableCell(const Cell &cell, const QString &row, const QString &column, const QString &footnote)
{
    QStringList conditions;
    for (const int index : cell.conditions)
        conditions << condition(index).id;
    QString text = cellText(cell);
    if (!text.isEmpty())
        text += footnote;
    return {cell.table,
            row,
            column,
            Catalogue::instance().privilege(cell.privilege),
            domain::toText(cell.level),
            conditions,
            text,
            cell.certainty,
            cell.source};
}

std::vector<TableCell> contactCenterCells()
{
    std::vector<TableCell> cells;
    const QString table = contactCenter;
    for (const domain::RoleIndex role : rolesOf(table)) {
        const QString roleId = Catalogue::instance().role(role).id;
        for (const Holder holder : allHolders) {
            const size_t before = cells.size();
            for (const TableRow &row : rowsOf(table)) {
                if (const Cell *cell = findCell(table, role, row.privilege, holder))
                    cells.push_back(tableCell(*cell, roleId, domain::toText(holder), row.footnote));
            }
            if (cells.size() == before)
                cells.push_back(notApplicable(table, roleId, domain::toText(holder)));
        }
    }
    return cells;
}

/// A guess must not look like knowledge.
QString withCertainty(const QString &text, QChar certainty)
{
    return certainty == u'C' && !text.isEmpty() ? text + u" ?"_s : text;
}

void printContactCenter(Output &output)
{
    const QString table = contactCenter;
    //: Headings of a table of privileges by role and by the kind of organization
    output.columns({Text::tr("Role"), Text::tr("Organization"), Text::tr("Privileges")});
    for (const domain::RoleIndex role : rolesOf(table)) {
        for (const Holder holder : allHolders) {
            QStringList lines;
            bool applies = false;
            for (const TableRow &row : rowsOf(table)) {
                const Cell *cell = findCell(table, role, row.privilege, holder);
                applies = applies || cell;
                if (cell && cell->level != Level::None)
                    lines << withCertainty(cellText(*cell) + u' ' + domain::term(row.label), cell->certainty);
            }
            if (lines.isEmpty())
                lines << (applies ? domain::levelName(Level::None) : domain::term(u"level.not_applicable"_s));
            QString roleName = domain::roleName(role);
            QString holderName = domain::term(u"holder."_s + domain::toText(holder));
            for (const QString &line : std::as_const(lines)) {
                output.row({}, {roleName, holderName, line});
                roleName.clear();
                holderName.clear();
            }
        }
    }
}

void printGrid(Output &output, const QString &table)
{
    const std::vector<domain::RoleIndex> roles = rolesOf(table);
    const Holder holder = table == "external"_L1 ? Holder::Other : Holder::Customer;
    QStringList headings{Text::tr("Privilege")};
    for (const domain::RoleIndex role : roles)
        headings << domain::roleName(role, holder);
    output.columns(headings);
    for (const TableRow &row : rowsOf(table)) {
        QStringList cells{domain::term(row.label) + row.footnote};
        for (const domain::RoleIndex role : roles) {
            const Cell *cell = findCell(table, role, row.privilege);
            cells << (cell ? withCertainty(cellText(*cell), cell->certainty)
                           : domain::term(u"level.not_applicable"_s));
        }
        output.row({}, cells);
    }
}

} // namespace

const QStringList &roleTableIds()
{
    static const QStringList ids{u"organization"_s, u"site"_s, contactCenter, u"external"_s};
    return ids;
}

std::vector<TableCell> roleTableCells(const QString &table)
{
    if (table == contactCenter)
        return contactCenterCells();
    std::vector<TableCell> cells;
    for (const TableRow &row : rowsOf(table)) {
        const QString privilege = Catalogue::instance().privilege(row.privilege);
        for (const domain::RoleIndex role : rolesOf(table)) {
            const QString roleId = Catalogue::instance().role(role).id;
            const Cell *cell = findCell(table, role, row.privilege);
            cells.push_back(cell ? tableCell(*cell, privilege, roleId, row.footnote)
                                 : notApplicable(table, privilege, roleId));
        }
    }
    return cells;
}

void printRoleTable(Output &output, const QString &table)
{
    if (table == contactCenter)
        printContactCenter(output);
    else
        printGrid(output, table);
    output.endTable();
    //: Legend of a table; %1 is the sign that is explained
    output.text(Text::tr("%1 full access").arg(tick));
    if (table == "site"_L1)
        output.text(Text::tr("%1 only on the assigned sites").arg(u"*"_s));
    if (table == "external"_L1)
        output.text(Text::tr("%1 no access").arg(u"X"_s));
    output.text(Text::tr("%1 not confirmed").arg(u"?"_s));
}

} // namespace rolecall::cli
