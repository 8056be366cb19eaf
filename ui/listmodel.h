// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace rolecall::ui {

/// One cell of a list: plain text (I9), with an icon beside it where a picture helps.
struct ListCell {
    QString text;
    QVariant order = {}; ///< what it is ordered by instead of the text: a number (then it stands on the
                         ///< right) or an instant
    QString icon = {}; ///< of resources/icons
    std::optional<SemanticColor> iconColor = {};
    QString hint = {}; ///< tool tip, plain text
};

/// One row; `id` and `key` are for whoever made it: the id of a person or site, the name of a license.
struct ListRow {
    qint64 id = 0;
    QString key;
    std::vector<ListCell> cells;
};

/// Rows of a page, searched and ordered here: a page fills it anew whenever they change. For some ten
/// thousand; what is searched is folded once, and every search or order is one pass.
class ListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, KeyRole, OrderRankRole, OrderDescendingRole };
    /// A column that rows are ordered by.
    struct SortKey {
        int column = 0;
        Qt::SortOrder direction = Qt::AscendingOrder;
        bool operator==(const SortKey &) const = default;
    };
    /// Whether a row is to be listed.
    using Filter = std::function<bool(const ListRow &)>;

    explicit ListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override; ///< those that search and filter leave
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// By the cells' order, as the current language orders texts; cells without a value of the column stand
    /// behind those with one. Rows that are equal stay as they were given.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// By the first key, those that are equal by the next one. At least one key.
    void setOrder(const std::vector<SortKey> &keys);
    [[nodiscard]] const std::vector<SortKey> &sortKeys() const { return m_keys; }

    /// Headings of the columns; as many as each row has cells. Another number resets the model.
    void setColumns(const QStringList &headings);
    void setRows(std::vector<ListRow> rows);
    void setSearch(const QString &text); ///< every word must occur in a row, compared folded
    /// Lists only what passes, beside the search; an empty function lets all pass.
    void setFilter(Filter filter);
    void retranslate(); ///< another language orders otherwise

    [[nodiscard]] const ListRow *row(int row) const; ///< as shown; null if there is none
    [[nodiscard]] int totalCount() const { return static_cast<int>(m_rows.size()); } ///< shown or not

private:
    [[nodiscard]] bool passes(size_t row) const;
    void select();
    void order();

    QStringList m_columns;
    std::vector<ListRow> m_rows;
    std::vector<QByteArray> m_folded; ///< what is searched of each row
    std::vector<size_t> m_shown; ///< places in m_rows
    QList<QByteArray> m_words;
    Filter m_filter;
    std::vector<SortKey> m_keys = std::vector<SortKey>(1);
    QCollator m_collator;
};

} // namespace rolecall::ui
