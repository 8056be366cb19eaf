// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"

#include <QTableView>

#include <vector>

namespace rolecall::tables {
class UserTableModel;
class WorkspaceService;
} // namespace rolecall::tables

namespace rolecall::ui {

class UserDelegate;
class TableHeader;

/// The table of users: rows of one height, sections of fixed sizes, so that a million rows cost what fits on
/// the screen. Selection and place are kept by person, not by row, across every change of the model.
class UserListView final : public QTableView {
    Q_OBJECT

public:
    UserListView(tables::UserTableModel *model, tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] TableHeader *tableHeader() const { return m_header; }
    [[nodiscard]] domain::Id currentUser() const; ///< 0: none
    [[nodiscard]] int selectedRowCount() const;
    /// Those who are selected and listed, in display order.
    [[nodiscard]] std::vector<domain::Id> selectedUsers() const;
    void startOver(); ///< nobody is selected, nor kept in mind
    /// Makes `user` the current one and scrolls to him, if he is listed.
    void showUser(domain::Id user);
    /// Selects those of `users` who are listed, nobody else; scrolls to the first.
    void selectUsers(const std::vector<domain::Id> &users);
    /// The selected rows as a table of tab-separated columns as they are shown, with a line of headings; of
    /// more than `maxRows` the first ones.
    [[nodiscard]] QString selectedText(int maxRows) const;
    /// Otherwise the place is kept by the first row that is seen; after a change of the question by the
    /// current person.
    void questionIsAboutToChange() { m_questionChanges = true; }

Q_SIGNALS:
    void currentUserChanged(rolecall::domain::Id user);
    void rolesActivated(rolecall::domain::Id user); ///< a click on the roles

protected:
    void focusInEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUp();
    void setRowHeight();
    void selectAlone(const QModelIndex &index);
    void remember();
    void restore();
    void restoreSelection();
    [[nodiscard]] std::vector<int> selectedRows() const; ///< of those to be selected, ascending
    void restorePlace();
    void announceCurrent();

    tables::UserTableModel *m_model;
    UserDelegate *m_delegate;
    TableHeader *m_header;
    std::vector<domain::Id> m_selected; ///< chosen by hand; those who are not listed now are kept in mind
    domain::Id m_current = 0;
    domain::Id m_announced = 0;
    domain::Id m_first = 0; ///< in the first row that is seen; 0: the list is not scrolled
    bool m_currentWasSeen = false;
    int m_column = 0;
    bool m_restoring = false;
    bool m_questionChanges = false;
    QPersistentModelIndex m_pressed;
};

} // namespace rolecall::ui
