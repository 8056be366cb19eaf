// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/roletablemodel.h"

#include <QTableView>

namespace rolecall::ui {

/// The view of a role table: headings and places wrap, headings stay in view while scrolling both ways, and
/// columns share the room there is. Arrows go from place to place, Enter opens what is known of one.
class RoleTableGrid final : public QTableView {
    Q_OBJECT

public:
    explicit RoleTableGrid(QWidget *parent = nullptr);

    /// Another table; its first place is chosen. Or the same in another language: then the chosen one stays.
    void setTable(domain::RoleTable table);
    [[nodiscard]] const domain::RoleTable &table() const { return m_model->table(); }
    /// Chooses the place; false if there is none for these ids.
    bool choose(const QString &row, const QString &column);

Q_SIGNALS:
    void placeChosen(int row, int column);
    void opened(); ///< Enter or a double click on the chosen one

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    void fitHeadings();
    void fitColumns();
    void fitRows();

    RoleTableModel *m_model;
};

} // namespace rolecall::ui
