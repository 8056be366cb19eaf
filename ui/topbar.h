// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace rolecall::ui {

class PlainLabel;
class WindowActions;

/// The line on top of an open workspace: whose it is, where to go, the language, and who is signed in. Who
/// holds roles in several organizations of the file switches between them there (R33). Follows the service.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(tables::WorkspaceService *service, const WindowActions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< a button got another width

private:
    void build(const WindowActions &actions);
    void refresh();
    void refreshOrganization();
    void elideOrganization();
    void elideGoTo();

    tables::WorkspaceService *m_service;
    PlainLabel *m_organization;
    QPushButton *m_organizationButton; ///< in its place where there are several
    QPushButton *m_goToButton;
    QPushButton *m_languageButton;
    QPushButton *m_userButton;
    QMenu *m_userMenu;
    QAction *m_nameAction;
    QAction *m_rolesAction;
};

/// The first letters of the first and the last word of a name: "JP".
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace rolecall::ui
