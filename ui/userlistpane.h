// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/usertablemodel.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QStackedWidget;

namespace rolecall::ui {

class PlainLabel;
class UserColumns;
class UserListView;
class UsersEmptyState;
class UsersFilterBar;

/// The user list with all that decides what is in it: search, filters, columns and order (R30, R31); how many
/// there are, and why nobody, if so.
class UserListPane final : public QWidget {
    Q_OBJECT

public:
    explicit UserListPane(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] tables::UserTableModel *model() const { return m_model; }
    [[nodiscard]] UserListView *view() const { return m_view; }
    [[nodiscard]] UsersFilterBar *bar() const { return m_bar; }
    [[nodiscard]] bool isReady() const; ///< everybody who is to be listed is, in their order
    [[nodiscard]] bool isListed() const; ///< the same in any order

    void setQuery(const tables::UserQuery &query); ///< instead of search and filters
    void startOver(); ///< for somebody else who has signed in
    /// Selects `user`, without the filters if they hide him. False if he is not there to be seen.
    [[nodiscard]] bool reveal(domain::Id user);
    /// Selects those of `users` whom the list can show, without the filters if they hide one. How many.
    int selectPeople(const std::vector<domain::Id> &users);
    /// What is offered while there are no users yet: pressing it presses `button`; null: nothing.
    void setFirstStep(const QPushButton *button);
    void retranslate();

Q_SIGNALS:
    void stateChanged(); ///< isReady(), isListed() or who is listed may be otherwise now

private:
    void build();
    void connectService();
    void connectFilters();
    void applyQuery();
    void updateState();
    [[nodiscard]] int listedOf(const std::vector<domain::Id> &users) const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString countText() const;

    tables::WorkspaceService *m_service;
    tables::UserTableModel *m_model;
    UsersFilterBar *m_bar;
    PlainLabel *m_count;
    PlainLabel *m_working; ///< what the list waits for
    QStackedWidget *m_stack;
    UsersEmptyState *m_empty;
    UserListView *m_view;
    UserColumns *m_columns;
    const QPushButton *m_firstStep = nullptr;
};

} // namespace rolecall::ui
