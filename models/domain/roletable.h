// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalogue.h"

#include <QStringList>

#include <vector>

/// The four tables of the sources as they lay them out (rules.md): organization, site and external have a row
/// a privilege and a column a role; contact center has a row a role and a column a holder, and each of its
/// places lists the privileges that it gives. Whatever shows, prints or exports a table takes it from here.
/// Texts are in the language of the moment.
namespace rolecall::domain {

/// One of the privileges that a place of a table speaks of.
struct TableEntry {
    std::vector<const Cell *> cells; ///< of the catalogue, alike but for their holders; never empty
    QString
        text; ///< as the sources show it, without footnote and mark; empty where they leave the place blank
    QString privilege; ///< as the table calls it
    QString footnote; ///< sign of the row

    [[nodiscard]] const Cell &cell() const { return *cells.front(); }
    [[nodiscard]] bool isGuess() const { return cell().certainty == u'C'; }
};

struct TableHeading {
    QString id; ///< of a privilege, a role or a holder
    QString text;
};

/// Where a row and a column meet. Without entries the role is not applicable there.
struct TablePlace {
    std::vector<TableEntry> entries;
    QStringList lines; ///< what is read there; a guess is marked, so that it does not look like knowledge
};

/// A sign of a table and what it means.
struct LegendEntry {
    QString sign;
    QString meaning;
};

struct RoleTable {
    QString id;
    QString name;
    QString corner; ///< what the rows are
    std::vector<TableHeading> rows; ///< with footnotes
    std::vector<TableHeading> columns;
    std::vector<TablePlace> places; ///< row by row
    std::vector<LegendEntry> legend;

    [[nodiscard]] const TablePlace &place(size_t row, size_t column) const
    {
        return places[row * columns.size() + column];
    }
};

[[nodiscard]] const QStringList &roleTableIds(); ///< in the order of the sources
[[nodiscard]] QString roleTableName(const QString &table);
[[nodiscard]] RoleTable roleTable(const QString &table); ///< one of roleTableIds()

/// The cells of other roles that give the privilege of `cell` to one of its holders at its level or above; of
/// a cell that gives nothing those that give anything. The highest level first, else in the catalogue's
/// order.
[[nodiscard]] std::vector<const Cell *> otherCellsGiving(const Cell &cell);

/// The conditions of a cell in words, one each.
[[nodiscard]] QStringList conditionTexts(const Cell &cell);
/// Where a cell is from, and how sure the catalogue is of it.
[[nodiscard]] QString sourceText(const Cell &cell);
[[nodiscard]] QString certaintyText(QChar certainty);

} // namespace rolecall::domain
