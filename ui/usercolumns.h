// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/usertablemodel.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <array>
#include <vector>

class QMenu;

namespace rolecall::ui {

class ColumnsDialog;
class UserListView;

/// The columns of the user list as a person arranged them: which are shown, their places and widths, and what
/// the list is ordered by; kept from one start to the next. The name is always shown. The organization shows
/// by itself while people of other organizations are listed, unless a person has chosen otherwise. Columns
/// that whoever is signed in is not shown are not there, and not offered (A15, A16); they stay as arranged.
class UserColumns final : public QObject {
    Q_OBJECT

public:
    UserColumns(UserListView *view, tables::UserTableModel *model);
    ~UserColumns() override;
    Q_DISABLE_COPY_MOVE(UserColumns)

    void setExternalsListed(bool listed);
    [[nodiscard]] bool isShown(int column) const;
    void setShown(int column, bool shown);
    [[nodiscard]] std::vector<int> places() const; ///< of all columns from the first
    [[nodiscard]] std::vector<int> offered() const; ///< those of them that are there
    void setPlaces(const std::vector<int> &columns);
    /// Orders the list; the selected person stays in view.
    void setOrder(const std::vector<roster::SortKey> &keys);
    void fitHeadings(); ///< where they are others, as in another language
    void reset(); ///< as if nobody had chosen anything

    /// What is shown and the order, all of it by keys.
    void openDialog(QWidget *parent);
    void closeDialog(); ///< as it was: somebody else is at the window

private:
    void openMenu(const QPoint &place);
    void order(int column, bool further);
    void setStandard();
    void restore();
    void keep();
    void keepSoon();
    void apply();
    [[nodiscard]] QByteArray state() const;
    [[nodiscard]] double characterWidth() const;

    QPointer<ColumnsDialog> m_dialog;
    UserListView *m_view;
    tables::UserTableModel *m_model;
    std::array<std::optional<bool>, tables::UserTableModel::ColumnCount> m_chosen; ///< shown or not, by hand
    bool m_externalsListed = false;
    bool m_applying = false;
    QByteArray m_kept;
    QTimer m_pause; ///< a width changes with every step of the mouse
};

} // namespace rolecall::ui
