// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/roletable.h"

#include <QAbstractTableModel>

namespace rolecall::ui {

/// One of the four tables for a view: what is read in each place, and for screen readers in whole words what
/// stands there as a sign.
class RoleTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RoleTableModel(QObject *parent = nullptr);

    void setTable(domain::RoleTable table);
    [[nodiscard]] const domain::RoleTable &table() const { return m_table; }
    /// Whether its places hold lists rather than a sign or a word.
    [[nodiscard]] bool hasLists() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString spoken(const domain::TablePlace &place) const;

    domain::RoleTable m_table;
};

} // namespace rolecall::ui
