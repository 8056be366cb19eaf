// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QAbstractTableModel>
#include <QVariant>

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

/// Rows that fit on some screens: sites, licenses, findings, e-mails. A page fills it anew whenever they
/// change.
class ListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, KeyRole, OrderRole };

    explicit ListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Headings of the columns; as many as each row has cells. Another number resets the model.
    void setColumns(const QStringList &headings);
    void setRows(std::vector<ListRow> rows);
    [[nodiscard]] const std::vector<ListRow> &rows() const { return m_rows; }

private:
    QStringList m_columns;
    std::vector<ListRow> m_rows;
};

} // namespace rolecall::ui
