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

/// Whether the sources don't tell what the cell says.
[[nodiscard]] bool isGuess(const Cell &cell);
/// A guess must not look like knowledge: the text with the sign that the legends explain.
[[nodiscard]] QString markedAsGuess(const QString &text);

/// One of the privileges that a place of a table speaks of.
struct TableEntry {
    std::vector<const Cell *> cells; ///< of the catalogue, alike but for their holders; never empty
    QString
        text; ///< as the sources show it, without footnote and mark; empty where they leave the place blank
    QString privilege; ///< as the table calls it
    QString footnote; ///< sign of the row

    [[nodiscard]] const Cell &cell() const { return *cells.front(); }
    [[nodiscard]] bool isGuess() const { return domain::isGuess(cell()); }
};

struct TableHeading {
    QString id; ///< of a privilege, a role or a holder
    QString text;
};

/// Where a row and a column meet. Without entries the role is not applicable there.
struct TablePlace {
    std::vector<TableEntry> entries;
    /// What is read there; a guess is marked, also where the place would be blank. Contact center lists what
    /// is given alone, so that nothing is read of a guess that something is not.
    QStringList lines;
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
