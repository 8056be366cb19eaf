// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/accessquestions.h"
#include "store/auditlog.h"
#include "tables/workspaceservice.h"
#include "ui/exportdialog.h"
#include "ui/savefile.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace rolecall::exchange {
struct ExportOptions;
}

namespace rolecall::ui {

class TaskProgress;

/// Asks where to, and exports: on the worker, with progress, safe for spreadsheets unless chosen otherwise.
/// One at a time; what was asked for later takes the place of what is still being asked.
class ExportAction final : public QObject {
    Q_OBJECT

public:
    enum class Kind {
        Administrators,
        Users,
        Roster,
        Externals,
        AuditLog,
        WhoCan,
        CarryOver,
        CarryOverRequests
    };
    Q_ENUM(Kind)

    /// `progress` shows what is under way; dialogs stand over `window`, which owns this object.
    ExportAction(tables::WorkspaceService *service, TaskProgress *progress, QWidget *window);

    /// `users` are the people listed when it was asked for (R32), in their order; Roster takes all own users.
    void start(Kind kind, std::vector<domain::Id> users);
    /// Asks first for everything that can be chosen about it; of the people `listed` and `selected` now.
    void choose(std::vector<domain::Id> listed, std::vector<domain::Id> selected);
    /// The records of the log that pass `filter` when the file is written.
    void startAuditLog(const store::AuditFilter &filter);
    /// Of `users`, those who can do what is asked for when the file is written, in that order.
    void startWhoCan(const gate::WhoCan &question, std::vector<domain::Id> users);

    /// A file name made of what is exported, whose and when; whatever the organization is called, it is a
    /// name (I11).
    [[nodiscard]] static QString suggestedName(Kind kind, const QString &organization, QDate day);

Q_SIGNALS:
    /// `seal` is that of the log with the record of the export (T3); empty where it can't be read.
    void succeeded(const QString &path, qint64 rows, const QString &seal);
    /// Of a roster in numbered files.
    void partsSucceeded(const QStringList &paths, qint64 rows, const QString &seal);
    void failed(const rolecall::Error &error); ///< Cancelled too

private:
    struct Job {
        Kind kind = Kind::Roster;
        std::vector<domain::Id> users;
        store::AuditFilter filter; ///< of AuditLog
        exchange::CellStyle style = exchange::CellStyle::SpreadsheetSafe;
        qint64 rowsAFile = 0; ///< of Roster; 0: one file
        std::optional<ExportDialog::Format> format = {}; ///< none: the file dialog offers them all
        gate::WhoCan question = {}; ///< of WhoCan
    };

    struct Written {
        QStringList paths;
        qint64 rows = 0;
        QString seal;
    };

    static Result<qint64> write(const Job &job, const exchange::ExportOptions &options,
                                tables::OpenWorkspace &open);
    static Result<Written> writeFiles(const Job &job, const exchange::ExportOptions &options,
                                      tables::OpenWorkspace &open);
    [[nodiscard]] QStringList pathsOf(const Job &job, const QString &path) const;
    void ask(const Job &job);
    void run(const Job &job, const QString &path, bool replace);

    tables::WorkspaceService *m_service;
    TaskProgress *m_progress;
    QWidget *m_window;
    QPointer<ExportDialog> m_choices;
    FileSaver m_files;
};

} // namespace rolecall::ui
