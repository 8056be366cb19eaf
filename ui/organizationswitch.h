// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QObject>

namespace rolecall::ui {

class TaskProgress;
class WindowActions;

/// Whoever is signed in goes from one organization of the file to another one in which he holds a role (R33):
/// keeps the menu of the organizations in step with the service and does what is chosen there.
class OrganizationSwitch final : public QObject {
    Q_OBJECT

public:
    OrganizationSwitch(tables::WorkspaceService *service, WindowActions *actions, TaskProgress *progress,
                       QObject *parent);

Q_SIGNALS:
    void failed(const rolecall::Error &error); ///< all is as it was

private:
    void refresh();
    void switchTo(domain::Id organization);

    tables::WorkspaceService *m_service;
    WindowActions *m_actions;
    TaskProgress *m_progress;
};

} // namespace rolecall::ui
