// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"
#include "ui/page.h"
#include "ui/usersheader.h"

#include <optional>
#include <vector>

class QSplitter;

namespace rolecall::ui {

class MessageBar;
class PeopleActions;
class PersonDialogs;
class PersonPanel;
class ReportAction;
class TaskProgress;
class UserActions;
class UserListPane;
class UserListView;

/// The list of users with its search and filters (R30, R31), and the panel of the one selected: a part of the
/// users page.
class UsersPane final : public QWidget {
    Q_OBJECT

public:
    using ExportKind = UsersHeader::ExportKind;

    explicit UsersPane(tables::WorkspaceService *service, QWidget *parent = nullptr);

    void retranslate();
    void goTo(const Place &place); ///< to a person, or what is to be listed; as in Page
    [[nodiscard]] QWidget *searchField() const;
    [[nodiscard]] QList<QAction *> offeredActions() const;
    [[nodiscard]] bool isReady() const;
    /// What can be done with the list as a whole; the owner places it.
    [[nodiscard]] QWidget *header() const;
    /// Where what happened on this page is told.
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

    void requestExport(ExportKind kind);

Q_SIGNALS:
    void importRequested();
    /// `users` are the people listed at this moment, whatever is filtered meanwhile (R32), and `selected`
    /// those of them who are selected.
    void exportRequested(rolecall::ui::UsersHeader::ExportKind kind,
                         const std::vector<rolecall::domain::Id> &users,
                         const std::vector<rolecall::domain::Id> &selected);
    void placeRequested(const rolecall::ui::Place &place); ///< on another page

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectList();
    void connectPeople();
    void connectFilters();
    void connectHeaderAndPanel();

    void startOver();
    [[nodiscard]] domain::Id chosenPerson() const;
    void followChoice();
    void updateActions();
    void updateReports();
    void goToWanted();
    /// Selects these people; clears search and filters if they hide any.
    void selectPeople(const std::vector<domain::Id> &users);

    void requestExport(ExportKind kind, const std::vector<domain::Id> &users);
    void openRoleEditor(domain::Id user);
    void openContextMenu(const QPoint &place);
    void fitPanel();
    void showDetails();
    void leaveDetails();
    void copySelection();

    tables::WorkspaceService *m_service;
    MessageBar *m_messages;
    UsersHeader *m_header;
    UserListPane *m_pane;
    UserListView *m_view; ///< of m_pane
    PersonPanel *m_panel;
    QSplitter *m_splitter;
    UserActions *m_actions;
    PersonDialogs *m_dialogs;
    PeopleActions *m_people;
    TaskProgress *m_progress; ///< of reports
    ReportAction *m_administratorsReport;
    ReportAction *m_accessReport; ///< of the person in the panel
    std::optional<Place> m_wanted; ///< where to go when the list is there
    bool m_narrow = true; ///< there is no room for the panel beside the list
};

} // namespace rolecall::ui
