// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/outcome.h"
#include "gate/questions.h"
#include "ui/peopleplandialog.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace rolecall::ui {

class CommandControls;
class PeopleDialog;
class UserActions;
class UserListView;

/// Does with the people selected in the list what UserActions names: opens the dialogs, and keeps the actions
/// as the gate answers for the selection. Roles and the removal of one person alone have dialogs of their own
/// elsewhere.
class PeopleActions final : public QObject {
    Q_OBJECT

public:
    /// `page` owns this and stands behind the dialogs.
    PeopleActions(tables::WorkspaceService *service, UserActions *actions, UserListView *view, QWidget *page);

    /// The actions are those of the selection.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    /// `text` is what is to be said of it.
    void changed(const QString &text, const rolecall::gate::Outcome &outcome);
    void exportRequested(const std::vector<rolecall::domain::Id> &users);
    /// These are to be selected, whatever is filtered.
    void selectionRequested(const std::vector<rolecall::domain::Id> &users);

private:
    using Ids = std::vector<domain::Id>;
    using Kind = PeoplePlanDialog::Kind;

    void connectActions();
    void addProbes();
    void follow(); ///< another selection
    void open(PeopleDialog *dialog);
    void openPlan(Kind kind);
    void changeRoles();
    void changeLicenses();
    void pasteEmails();

    [[nodiscard]] int selected() const;
    [[nodiscard]] domain::Id firstSelected(bool own) const; ///< 0: there is none
    [[nodiscard]] std::optional<gate::Probe> rolesProbe() const;
    [[nodiscard]] std::optional<gate::Probe> licensesProbe() const;
    [[nodiscard]] std::optional<gate::Probe> leaverProbe() const;
    [[nodiscard]] std::optional<gate::Probe> peopleProbe(const gate::PersonChange &change) const;

    tables::WorkspaceService *m_service;
    UserActions *m_actions;
    UserListView *m_view;
    QWidget *m_page;
    CommandControls *m_controls;
    QTimer m_pause; ///< until the selection rests
};

} // namespace rolecall::ui
