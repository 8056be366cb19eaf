// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/roletablemodel.h"

#include "domain/policy.h"
#include "ui/wording.h"

using namespace Qt::StringLiterals;

namespace rolecall::ui {

using domain::RoleTable;
using domain::TableEntry;
using domain::TableHeading;
using domain::TablePlace;

RoleTableModel::RoleTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RoleTableModel::setTable(RoleTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

bool RoleTableModel::hasLists() const
{
    return std::ranges::any_of(m_table.places,
                               [](const TablePlace &place) { return place.entries.size() > 1; });
}

int RoleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int RoleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

/// A tick or a blank says nothing to who can't see it.
QString RoleTableModel::spoken(const TablePlace &place) const
{
    if (place.entries.size() != 1)
        return place.lines.join(u", "_s);
    const TableEntry &entry = place.entries.front();
    QStringList words{domain::levelName(entry.cell().level)};
    words += domain::conditionTexts(entry.cell());
    if (entry.isGuess())
        words << domain::certaintyText(entry.cell().certainty);
    return words.join(u", "_s);
}

QVariant RoleTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TablePlace &place =
        m_table.place(static_cast<size_t>(index.row()), static_cast<size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return place.lines.join(u'\n');
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString words = spoken(place);
        return role == Qt::ToolTipRole ? plainToolTip(words) : words;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(hasLists() ? Qt::AlignLeft | Qt::AlignTop
                                              : Qt::Alignment(Qt::AlignCenter));
    default:
        return {};
    }
}

QVariant RoleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const std::vector<TableHeading> &headings =
        orientation == Qt::Horizontal ? m_table.columns : m_table.rows;
    if (section < 0 || static_cast<size_t>(section) >= headings.size() || role != Qt::DisplayRole)
        return {};
    return headings[static_cast<size_t>(section)].text;
}

} // namespace rolecall::ui
