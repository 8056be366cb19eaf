// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/externalquestions.h"
#include "tables/workspaceservice.h"

#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace rolecall::ui {

class CommandControls;
class MessageBar;

/// What can be done with external administrators: for the buttons, the context menu and the keys of their
/// list, and for Ctrl+K. Opens the dialogs, says in the bar what came of them, and keeps each action as the
/// gate answers for whoever is chosen (R20 to R27, R34).
class ExternalActions final : public QObject {
    Q_OBJECT

public:
    /// `pane` owns this and stands behind the dialogs; the keys work in `list`.
    ExternalActions(tables::WorkspaceService *service, MessageBar *messages, QWidget *list, QWidget *pane);

    /// The one who is chosen in the list, as the list was read last; nothing: nobody, or several.
    void setExternal(std::optional<gate::ExternalRow> row);

    [[nodiscard]] QAction *add() const { return m_add; }
    [[nodiscard]] QAction *promote() const { return m_promote; }
    [[nodiscard]] QAction *demote() const { return m_demote; }
    [[nodiscard]] QAction *revoke() const { return m_revoke; }
    [[nodiscard]] QAction *breakGlass() const { return m_breakGlass; }
    [[nodiscard]] QAction *recordTest() const { return m_recordTest; }
    [[nodiscard]] QAction *recordProvisioning() const { return m_recordProvisioning; }

    void retranslate();
    [[nodiscard]] bool isSettled() const; ///< the actions are those of the choice

Q_SIGNALS:
    /// Something was done, and the bar says it. `user` is whom it was about, 0 if he is gone.
    void changed(rolecall::domain::Id user);

private:
    void nameActions();
    void addProbes();
    void connectActions();
    template<typename Dialog>
    void open(Dialog *dialog);
    [[nodiscard]] QString nobodyChosen() const;

    tables::WorkspaceService *m_service;
    MessageBar *m_messages;
    QWidget *m_pane;
    CommandControls *m_controls;
    std::optional<gate::ExternalRow> m_row;

    QAction *m_add;
    QAction *m_promote;
    QAction *m_demote;
    QAction *m_revoke;
    QAction *m_breakGlass;
    QAction *m_recordTest;
    QAction *m_recordProvisioning;
};

} // namespace rolecall::ui
