// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/workspaceentrance.h"

#include "ui/newworkspacedialog.h"
#include "ui/settings.h"
#include "ui/signindialog.h"
#include "ui/taskprogress.h"
#include "ui/workspaceopener.h"

#include <utility>

namespace rolecall::ui {

WorkspaceEntrance::WorkspaceEntrance(tables::WorkspaceService *service, TaskProgress *progress,
                                     QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_window(window)
    , m_opener(new WorkspaceOpener(service, this))
{
    connect(m_opener, &WorkspaceOpener::started, progress, &TaskProgress::watch);
    connectOpener();
}

void WorkspaceEntrance::connectOpener()
{
    connect(m_opener, &WorkspaceOpener::opened, this, &WorkspaceEntrance::opened);
    connect(m_opener, &WorkspaceOpener::signInNeeded, this,
            [this](domain::Id organization) { askWhoSignsIn(organization); });
    connect(m_opener, &WorkspaceOpener::signedIn, this, [this] {
        m_opening = false;
        Q_EMIT entered(std::exchange(m_importAfterwards, false));
    });
    connect(m_opener, &WorkspaceOpener::failed, this, [this](const Error &error) {
        m_opening = false;
        Q_EMIT failed(error);
    });
    connect(m_opener, &WorkspaceOpener::signInFailed, this,
            [this](domain::Id organization, const Error &error) {
                askWhoSignsIn(organization, error);
                Q_EMIT signInFailed(error);
            });
    connect(m_opener, &WorkspaceOpener::cancelled, this, [this] {
        m_opening = false;
        m_importAfterwards = false;
        // As where the question who signs in is closed: nothing more is told of it.
        if (!m_service->signedIn())
            m_service->close();
        Q_EMIT asked();
    });
    connect(m_opener, &WorkspaceOpener::organizationUnknown, this, [this](const Error &error) {
        m_opening = false;
        m_service->close();
        Q_EMIT organizationUnknown(error);
    });
}

void WorkspaceEntrance::open(const QString &path, const QString &email, const QString &organization)
{
    m_opening = true;
    m_opener->open(path, email, organization);
}

void WorkspaceEntrance::openDemo(const QString &email)
{
    m_opening = true;
    m_opener->openDemo(email);
}

void WorkspaceEntrance::askForNew(bool importAfterwards)
{
    auto *dialog = new NewWorkspaceDialog(m_service, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, importAfterwards] {
        m_opening = true;
        m_importAfterwards = importAfterwards;
        Q_EMIT opened(dialog->path());
        m_opener->enterNew(dialog->adminEmail());
    });
    dialog->open();
}

void WorkspaceEntrance::askWhoSignsIn(domain::Id organization, const std::optional<Error> &error)
{
    if (m_signIn || !m_service->info())
        return;
    if (organization == 0)
        organization = Settings().organization(m_service->info()->path);
    m_signIn = new SignInDialog(m_service, organization, m_window);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_signIn, &QDialog::finished, this, [this](int result) {
        m_opening = false;
        const bool importWanted = std::exchange(m_importAfterwards, false);
        // Without anybody signed in there is nothing to see of a workspace, so it is not kept open.
        if (result != QDialog::Accepted && !m_service->signedIn())
            m_service->close();
        if (result == QDialog::Accepted)
            Q_EMIT entered(importWanted);
        else
            Q_EMIT asked();
    });
    if (error)
        m_signIn->showError(*error);
    m_signIn->open();
}

} // namespace rolecall::ui
