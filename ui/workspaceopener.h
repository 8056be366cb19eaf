// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QObject>

namespace rolecall::ui {

/// The ways to an open workspace that somebody is signed in to. Says what is under way and how it ended;
/// shows nothing itself.
class WorkspaceOpener final : public QObject {
    Q_OBJECT

public:
    explicit WorkspaceOpener(tables::WorkspaceService *service, QObject *parent = nullptr);

    /// Signs `email` in, or asks who signs in if it is empty. `organization` is the name of the customer that
    /// is meant; without it, it is the one where somebody begins who did not say where (R33).
    void open(const QString &path, const QString &email = {}, const QString &organization = {});
    /// Makes the demo if there is none, and signs its first full administrator in unless `email` names
    /// another.
    void openDemo(const QString &email = {});
    /// After the dialog has made a workspace: signs in who it was made with.
    void enterNew(const QString &email) { signIn(email, 0); }

    /// demo.rolecall in the data folder of this person.
    [[nodiscard]] static QString demoPath();

Q_SIGNALS:
    /// `text` says in words what lasts; `task` tells how far it is.
    void started(const rolecall::tables::Task &task, const QString &text);
    void opened(const QString &path);
    /// Open, but somebody has to say who he is, and where if `organization` is 0 and there are several.
    void signInNeeded(rolecall::domain::Id organization);
    void signedIn();
    void failed(const rolecall::Error &error);
    void cancelled(); ///< signing in was; the workspace may be open
    void signInFailed(rolecall::domain::Id organization,
                      const rolecall::Error &error); ///< the workspace is open
    void organizationUnknown(const rolecall::Error &error); ///< the workspace is open

private:
    void makeDemo(const QString &path, const QString &email);
    void openExistingDemo(const QString &path, const QString &email);
    void enter(const QString &email, domain::Id organization);
    void signIn(const QString &email, domain::Id organization);
    void signInFirst();
    void signIn(const gate::UserRef &who, domain::Id organization);
    void endWithout(domain::Id organization, const Error &error);

    tables::WorkspaceService *m_service;
};

} // namespace rolecall::ui
