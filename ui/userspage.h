// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/usertablemodel.h"
#include "ui/page.h"
#include "ui/usersheader.h"

#include <vector>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace rolecall::ui {

class MessageBar;
class PersonPanel;
class PlainLabel;
class RoleFilter;
class UserActions;
class UserListView;

/// The list of users with its search and filters (R30, R31), and the panel of the one selected.
class UsersPage final : public Page {
    Q_OBJECT

public:
    using ExportKind = UsersHeader::ExportKind;

    explicit UsersPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("users"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("users"); }
    void retranslate() override;
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] bool isReady() const override;
    /// Where what happened on this page is told.
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

    void requestExport(ExportKind kind);
    void openRoleEditor(domain::Id user);

Q_SIGNALS:
    void importRequested();
    /// `users` are the people listed at this moment, whatever is filtered meanwhile (R32).
    void exportRequested(rolecall::ui::UsersHeader::ExportKind kind,
                         const std::vector<rolecall::domain::Id> &users);

private:
    void build();
    QLayout *makeFilters();
    QWidget *makeList();
    void connectService();
    void connectList();
    void connectHeaderAndPanel();

    void applyQuery();
    void clearQuery();
    void startOver();
    void updateState();
    void updateActions();
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString countText() const;

    void openContextMenu(const QPoint &place);
    void showDetails();
    void addUser();
    void editUser(domain::Id user);
    void removeUser(domain::Id user, const QString &name);
    void copySelection();

    tables::WorkspaceService *m_service;
    tables::UserTableModel *m_model;
    MessageBar *m_messages;
    UsersHeader *m_header;
    QLineEdit *m_search;
    RoleFilter *m_filter;
    PlainLabel *m_count;
    PlainLabel *m_sorting;
    QStackedWidget *m_stack;
    QWidget *m_emptyPage;
    PlainLabel *m_emptyLabel;
    QPushButton *m_clearButton;
    UserListView *m_view;
    PersonPanel *m_panel;
    QSplitter *m_splitter;
    UserActions *m_actions;
};

} // namespace rolecall::ui
