// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"
#include "ui/savefile.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace rolecall::ui {

class RestoreDialog;
class TaskProgress;

/// Makes backups and puts them back (D13). Keeps both actions as the gate answers, and does what they say.
class BackupActions final : public QObject {
    Q_OBJECT

public:
    /// `progress` shows what is under way; dialogs stand over `window`, which owns this object.
    BackupActions(tables::WorkspaceService *service, QAction *backUp, QAction *restore,
                  TaskProgress *progress, QWidget *window);

    void askForFile();
    /// With the backup of that file name in the workspace's folder chosen, if there is one.
    void openRestore(const QString &fileName = {});

Q_SIGNALS:
    void madeBackup(const QString &text); ///< says so
    /// `before` is the file name of the backup that was made before; empty if none could be made.
    void restored(const QString &text, const QString &before);
    void failed(const rolecall::Error &error); ///< also the daily one, which nobody asked for

private:
    void run(const QString &path, bool replace);
    void tellRestored(const gate::Outcome &outcome);

    tables::WorkspaceService *m_service;
    TaskProgress *m_progress;
    QWidget *m_window;
    FileSaver m_files;
    QPointer<RestoreDialog> m_restoreDialog;
    /// Only whoever asked is answered: it goes when somebody signs in or out (S3).
    QObject *m_session = nullptr;
};

} // namespace rolecall::ui
