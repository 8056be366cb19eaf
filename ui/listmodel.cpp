// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/listmodel.h"

#include "ui/icons.h"
#include "ui/wording.h"

namespace rolecall::ui {

ListModel::ListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListRow &row = m_rows[static_cast<size_t>(index.row())];
    if (role == IdRole)
        return row.id;
    if (role == KeyRole)
        return row.key;
    if (index.column() >= static_cast<int>(row.cells.size()))
        return {};
    const ListCell &cell = row.cells[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case OrderRole:
        return cell.order.isValid() ? cell.order : QVariant(cell.text);
    case Qt::TextAlignmentRole: {
        const int type = cell.order.userType();
        const bool number = type == QMetaType::Int || type == QMetaType::LongLong;
        return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::DecorationRole:
        if (cell.icon.isEmpty())
            return {};
        return cell.iconColor ? icon(cell.icon, *cell.iconColor) : icon(cell.icon);
    case Qt::ToolTipRole:
        return cell.hint.isEmpty() ? QVariant() : QVariant(plainToolTip(cell.hint));
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    return role == Qt::DisplayRole ? QVariant(m_columns[section]) : QVariant();
}

void ListModel::setColumns(const QStringList &headings)
{
    const bool another = headings.size() != m_columns.size();
    if (another)
        beginResetModel();
    m_columns = headings;
    if (another)
        endResetModel();
    else
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ListModel::setRows(std::vector<ListRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace rolecall::ui
