// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QObject>
#include <QPointer>

namespace rolecall::ui {

class SignInDialog;
class TaskProgress;
class WorkspaceOpener;

/// The way into a workspace: opens or makes it, and asks what has to be asked until somebody is signed in.
class WorkspaceEntrance final : public QObject {
    Q_OBJECT

public:
    /// `progress` shows what is under way; dialogs stand over `window`, which owns this object.
    WorkspaceEntrance(tables::WorkspaceService *service, TaskProgress *progress, QWidget *window);

    /// Signs `email` in if one is given, at the customer of that name if one is given (R33).
    void open(const QString &path, const QString &email, const QString &organization);
    void openDemo(const QString &email);
    void askForNew(bool importAfterwards);
    /// At `organization` first; 0: where somebody signed in last, as far as that is remembered.
    void askWhoSignsIn(domain::Id organization, const std::optional<Error> &error = {});

    [[nodiscard]] bool isOpening() const { return m_opening; } ///< nobody is signed in yet
    [[nodiscard]] bool isAsking() const { return !m_signIn.isNull(); } ///< who signs in

Q_SIGNALS:
    void opened(const QString &path); ///< somebody has to sign in yet
    void entered(bool importWanted); ///< somebody is signed in; a new workspace was made to import into
    void asked(); ///< the question who signs in was closed without an answer, or signing in was cancelled
    void failed(const rolecall::Error &error);
    void signInFailed(const rolecall::Error &error); ///< the workspace is open, and who signs in is asked
    void organizationUnknown(const rolecall::Error &error); ///< the workspace is closed again

private:
    void connectOpener();

    tables::WorkspaceService *m_service;
    QWidget *m_window;
    WorkspaceOpener *m_opener;
    QPointer<SignInDialog> m_signIn;
    bool m_opening = false; ///< something is on its way to an open workspace
    bool m_importAfterwards = false;
};

} // namespace rolecall::ui
