// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/listmodel.h"

#include "domain/language.h"
#include "roster/fold.h"
#include "ui/icons.h"
#include "ui/wording.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace rolecall::ui {
namespace {

/// What a cell is ordered by: its value, else its text.
struct OrderKey {
    QVariant value;
    std::optional<QCollatorSortKey> text;

    [[nodiscard]] bool isBefore(const OrderKey &other) const
    {
        if (text.has_value() != other.text.has_value())
            return !text;
        return text ? *text < *other.text : QVariant::compare(value, other.value) == QPartialOrdering::Less;
    }
};

OrderKey keyOf(const ListRow &row, int column, const QCollator &collator)
{
    if (column >= static_cast<int>(row.cells.size()))
        return {{}, collator.sortKey({})};
    const ListCell &cell = row.cells[static_cast<size_t>(column)];
    if (!cell.order.isValid())
        return {{}, collator.sortKey(cell.text)};
    if (cell.order.userType() == QMetaType::QString)
        return {{}, collator.sortKey(cell.order.toString())};
    return {cell.order, {}};
}

QByteArray foldedText(const ListRow &row)
{
    QStringList texts;
    for (const ListCell &cell : row.cells)
        texts += cell.text;
    return roster::fold(texts.join(u' '));
}

} // namespace

ListModel::ListModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_collator(domain::localeOf(domain::currentLanguage()))
{
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListRow &row = m_rows[m_shown[static_cast<size_t>(index.row())]];
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
    const auto key = std::ranges::find(m_keys, section, &SortKey::column);
    switch (role) {
    case Qt::DisplayRole:
        return m_columns[section];
    case OrderRankRole:
        return key == m_keys.end() ? 0 : static_cast<int>(key - m_keys.begin()) + 1;
    case OrderDescendingRole:
        return key != m_keys.end() && key->direction == Qt::DescendingOrder;
    default:
        return {};
    }
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
    m_folded.clear();
    for (const ListRow &row : m_rows)
        m_folded.push_back(foldedText(row));
    select();
    endResetModel();
}

void ListModel::setSearch(const QString &text)
{
    QList<QByteArray> words = roster::fold(text).simplified().split(' ');
    words.removeAll(QByteArray());
    if (words == m_words)
        return;
    beginResetModel();
    m_words = std::move(words);
    select();
    endResetModel();
}

void ListModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    select();
    endResetModel();
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    setOrder({{column, order}});
}

void ListModel::setOrder(const std::vector<SortKey> &keys)
{
    m_keys = keys;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<size_t> before = m_shown;
    order();
    QHash<size_t, int> places;
    for (size_t row = 0; row < m_shown.size(); ++row)
        places.insert(m_shown[row], static_cast<int>(row));
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &each : from)
        to += index(places.value(before[static_cast<size_t>(each.row())]), each.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ListModel::retranslate()
{
    m_collator.setLocale(domain::localeOf(domain::currentLanguage()));
    setOrder(std::vector<SortKey>(m_keys));
}

const ListRow *ListModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[m_shown[static_cast<size_t>(row)]] : nullptr;
}

bool ListModel::passes(size_t row) const
{
    if (m_filter && !m_filter(m_rows[row]))
        return false;
    return std::ranges::all_of(m_words, [&](const QByteArray &word) { return m_folded[row].contains(word); });
}

void ListModel::select()
{
    m_shown.clear();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (passes(row))
            m_shown.push_back(row);
    }
    order();
}

void ListModel::order()
{
    std::ranges::sort(m_shown); // as given, so that equal ones stay so in both directions
    for (auto key = m_keys.rbegin(); key != m_keys.rend(); ++key) {
        std::vector<OrderKey> values;
        values.reserve(m_rows.size());
        for (const ListRow &row : m_rows)
            values.push_back(keyOf(row, key->column, m_collator));
        std::ranges::stable_sort(m_shown, [&](size_t a, size_t b) {
            return key->direction == Qt::AscendingOrder ? values[a].isBefore(values[b])
                                                        : values[b].isBefore(values[a]);
        });
    }
}

} // namespace rolecall::ui
