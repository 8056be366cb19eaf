// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QFileDialog;

namespace rolecall::ui {

class TaskProgress;

/// Asks where to, and exports: on the worker, with progress, safe for spreadsheets. One at a time; what was
/// asked for later takes the place of what is still being asked.
class ExportAction final : public QObject {
    Q_OBJECT

public:
    enum class Kind { Administrators, Users, Roster };
    Q_ENUM(Kind)

    /// `progress` shows what is under way; dialogs stand over `window`, which owns this object.
    ExportAction(tables::WorkspaceService *service, TaskProgress *progress, QWidget *window);

    /// `users` are the people listed when it was asked for (R32), in their order; Roster takes all own users.
    void start(Kind kind, std::vector<domain::Id> users);

    /// A file name made of what is exported, whose and when; whatever the organization is called, it is a
    /// name (I11).
    [[nodiscard]] static QString suggestedName(Kind kind, const QString &organization, QDate day);

Q_SIGNALS:
    void succeeded(const QString &path, qint64 rows);
    void failed(const rolecall::Error &error); ///< Cancelled too

private:
    void chosen(Kind kind, const std::vector<domain::Id> &users, const QString &path);
    void run(Kind kind, const std::vector<domain::Id> &users, const QString &path, bool replace);

    tables::WorkspaceService *m_service;
    TaskProgress *m_progress;
    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
    QString m_folder; ///< of the last export
};

} // namespace rolecall::ui
