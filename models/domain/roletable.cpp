// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/roletable.h"

#include "domain/glossary.h"
#include "domain/policy.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::domain {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RoleTable)
};

constexpr auto siteTable = "site"_L1;
constexpr auto contactCenterTable = "contact_center"_L1;
constexpr auto externalTable = "external"_L1;
constexpr std::array allHolders{Holder::Customer, Holder::Partner, Holder::Other};

QString tick()
{
    return u"\u2713"_s;
}

const Condition &condition(int index)
{
    return Catalogue::instance().conditions()[static_cast<size_t>(index)];
}

QString notApplicable()
{
    return term(u"level.not_applicable"_s);
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
std::vector<RoleIndex> rolesOf(const QString &table)
{
    std::vector<RoleIndex> roles;
    for (const Cell &cell : Catalogue::instance().cells()) {
        if (cell.table == table && std::ranges::find(roles, cell.role) == roles.end())
            roles.push_back(cell.role);
    }
    if (table != contactCenterTable)
        std::ranges::sort(roles);
    return roles;
}

/// The cells of a role for a privilege. Without a holder those of all: in those tables they are alike.
std::vector<const Cell *> cellsOf(const QString &table, RoleIndex role, PrivilegeIndex privilege,
                                  std::optional<Holder> holder = {})
{
    std::vector<const Cell *> found;
    for (const Cell &cell : Catalogue::instance().cells()) {
        if (cell.table == table && cell.role == role && cell.privilege == privilege
            && (!holder || cell.holders.contains(*holder)))
            found.push_back(&cell);
    }
    return found;
}

QString noneText(const QString &table)
{
    if (table == externalTable)
        return u"X"_s;
    return table == contactCenterTable ? levelName(Level::None) : QString();
}

/// A cell as the sources show it. The site table says "only on the assigned sites" by its footnote, not in
/// cells.
QString cellText(const Cell &cell)
{
    if (cell.level == Level::None)
        return noneText(cell.table);
    QString text = cell.level == Level::Read ? levelName(Level::Read) : tick();
    QStringList words;
    for (const int index : cell.conditions) {
        switch (condition(index).kind) {
        case ConditionKind::SoldByOwn:
        case ConditionKind::SiteSoldByOwnOrPartner:
            text = conditionText(condition(index));
            break;
        case ConditionKind::OnlyMeetingsSettings:
            text += u' ' + term(u"level.user_settings"_s);
            break;
        case ConditionKind::OwnSites:
            break;
        case ConditionKind::HoldsOneOf:
        case ConditionKind::OnlyServiceAdmins:
            words << conditionText(condition(index));
            break;
        }
    }
    return words.isEmpty() ? text : text + u" ("_s + words.join(u"; "_s) + u')';
}

TableEntry entryOf(std::vector<const Cell *> cells, const TableRow &row)
{
    QString text = cellText(*cells.front());
    return {std::move(cells), std::move(text), term(row.label), row.footnote};
}

QString marked(const TableEntry &entry, const QString &text)
{
    return entry.isGuess() ? markedAsGuess(text) : text;
}

void layOutContactCenter(RoleTable &table)
{
    const std::vector<TableRow> privileges = rowsOf(table.id);
    //: Heading of the rows of a table
    table.corner = Text::tr("Role");
    for (const Holder holder : allHolders)
        table.columns.push_back({toText(holder), term(u"holder."_s + toText(holder))});
    for (const RoleIndex role : rolesOf(table.id)) {
        table.rows.push_back({Catalogue::instance().role(role).id, roleName(role)});
        for (const Holder holder : allHolders) {
            TablePlace place;
            for (const TableRow &row : privileges) {
                auto cells = cellsOf(table.id, role, row.privilege, holder);
                if (cells.empty())
                    continue;
                place.entries.push_back(entryOf(std::move(cells), row));
                const TableEntry &entry = place.entries.back();
                if (entry.cell().level != Level::None)
                    place.lines << marked(entry, entry.text + u' ' + entry.privilege);
            }
            if (place.lines.isEmpty())
                place.lines << (place.entries.empty() ? notApplicable() : levelName(Level::None));
            table.places.push_back(std::move(place));
        }
    }
}

void layOutGrid(RoleTable &table)
{
    const std::vector<RoleIndex> roles = rolesOf(table.id);
    const Holder holder = table.id == externalTable ? Holder::Other : Holder::Customer;
    //: Heading of the rows of a table
    table.corner = Text::tr("Privilege");
    for (const RoleIndex role : roles)
        table.columns.push_back({Catalogue::instance().role(role).id, roleName(role, holder)});
    for (const TableRow &row : rowsOf(table.id)) {
        table.rows.push_back(
            {Catalogue::instance().privilege(row.privilege), term(row.label) + row.footnote});
        for (const RoleIndex role : roles) {
            TablePlace place;
            if (auto cells = cellsOf(table.id, role, row.privilege); cells.empty()) {
                place.lines << notApplicable();
            } else {
                place.entries.push_back(entryOf(std::move(cells), row));
                place.lines << marked(place.entries.back(), place.entries.back().text);
            }
            table.places.push_back(std::move(place));
        }
    }
}

std::vector<LegendEntry> legendOf(const QString &table)
{
    //: Legend of a table: what a tick means
    std::vector<LegendEntry> legend{{tick(), Text::tr("full access")}};
    if (table == siteTable)
        //: Legend of a table: what an asterisk means
        legend.push_back({u"*"_s, Text::tr("only on the assigned sites")});
    if (table == externalTable)
        //: Legend of a table: what an X means
        legend.push_back({u"X"_s, Text::tr("no access")});
    //: Legend of a table: what a question mark means
    legend.push_back({u"?"_s, Text::tr("not confirmed")});
    return legend;
}

} // namespace

bool isGuess(const Cell &cell)
{
    return cell.certainty == u'C';
}

QString markedAsGuess(const QString &text)
{
    return text.isEmpty() ? u"?"_s : text + u" ?"_s;
}

const QStringList &roleTableIds()
{
    static const QStringList ids{u"organization"_s, siteTable, contactCenterTable, externalTable};
    return ids;
}

QString roleTableName(const QString &table)
{
    if (table == siteTable)
        //: Name of a table
        return Text::tr("Site roles");
    if (table == contactCenterTable)
        //: Name of a table
        return Text::tr("Contact center");
    if (table == externalTable)
        return term(u"term.external_administrators"_s);
    //: Name of a table
    return Text::tr("Organization roles");
}

RoleTable roleTable(const QString &table)
{
    RoleTable laidOut;
    laidOut.id = table;
    laidOut.name = roleTableName(table);
    laidOut.legend = legendOf(table);
    if (table == contactCenterTable)
        layOutContactCenter(laidOut);
    else
        layOutGrid(laidOut);
    return laidOut;
}

std::vector<const Cell *> otherCellsGiving(const Cell &cell)
{
    std::vector<const Cell *> found;
    const Level least = std::max(cell.level, Level::Read);
    for (const Cell &other : Catalogue::instance().cells()) {
        if (other.privilege == cell.privilege && other.role != cell.role && other.level >= least
            && (other.holders.bits & cell.holders.bits) != 0)
            found.push_back(&other);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Cell::level);
    return found;
}

QStringList conditionTexts(const Cell &cell)
{
    QStringList texts;
    for (const int index : cell.conditions)
        texts << conditionText(condition(index));
    return texts;
}

QString sourceText(const Cell &cell)
{
    const QString article = cell.source.startsWith("contact-center"_L1)
        //: Where a cell of a table is from
        ? Text::tr("Article on contact center roles, Serbian edition")
        //: Where a cell of a table is from
        : Text::tr("Article on administrator roles, Bulgarian edition");
    if (!cell.source.contains(u'('))
        return article;
    //: %1 is where a cell of a table is from; the mark is the tick in it
    return Text::tr("%1; the mark was a picture that is lost and has been restored").arg(article);
}

QString certaintyText(QChar certainty)
{
    if (certainty == u'A')
        //: How certain a cell of a table is
        return Text::tr("sure");
    //: How certain a cell of a table is
    return certainty == u'B' ? Text::tr("very likely") : Text::tr("a guess, not confirmed");
}

} // namespace rolecall::domain
