// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/outcome.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace rolecall::tables {

/// What an import does with a row, in words: "Added".
[[nodiscard]] QString verdictText(gate::ImportRow::Verdict verdict);

/// What an import does with the rows of a file: the details of its report, all of them or those with one
/// verdict.
class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RowColumn, VerdictColumn, EmailColumn, NameColumn, WhatColumn, ColumnCount };
    enum Role { VerdictRole = Qt::UserRole + 1 };
    using Verdict = gate::ImportRow::Verdict;

    explicit ImportPreviewModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setDetails(std::vector<gate::ImportRow> details);
    void setFilter(std::optional<Verdict> verdict); ///< nothing: all rows
    void retranslate();

private:
    [[nodiscard]] QString text(const gate::ImportRow &row, int column) const;
    void select();

    std::vector<gate::ImportRow> m_details;
    std::vector<size_t> m_shown; ///< places in m_details
    std::optional<Verdict> m_filter;
};

} // namespace rolecall::tables
