// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/backupfolder.h"
#include "tables/workspaceservice.h"
#include "ui/trial.h"

#include <QDialog>

#include <optional>
#include <vector>

class QPushButton;
class QTreeWidget;

namespace rolecall::ui {

class MessageBar;
class PlainLabel;
class TaskProgress;

/// Puts a backup back (D13): one of those that were made by themselves, or another file. Says before what the
/// gate, asked by a dry run, says of the chosen one. To be opened by open(); deletes itself when closed, and
/// closes once somebody else signs in (A15).
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    /// With the backup of that file name chosen, if there is one in the folder; else the newest.
    RestoreDialog(tables::WorkspaceService *service, QString fileName, QWidget *parent);

    /// Whether the list is read and what is said of the chosen backup is an answer to that one.
    [[nodiscard]] bool isReady() const;
    void reject() override; ///< while it restores: cancels that

Q_SIGNALS:
    void restored(const rolecall::gate::Outcome &outcome);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        QString path;
        std::optional<store::BackupKind> kind; ///< nothing: a file that somebody chose
        QDateTime instant;
        qint64 size = 0;
    };

    void build();
    void retranslate();
    void load();
    void take(const Result<std::vector<store::BackupFile>> &backups);
    void fillList(const QString &current);
    void askForFile();
    void addFile(const QString &path);
    [[nodiscard]] const Row *chosen() const; ///< null: none
    void tryOut();
    void showTrial(const Result<gate::Outcome> &result);
    void say(const QString &what, const QString &problem);
    void setRestoring(bool restoring);
    void restore();
    void finish(const Result<gate::Outcome> &result);

    tables::WorkspaceService *m_service;
    QString m_wanted; ///< file name to begin with
    bool m_loaded = false;
    std::vector<Row> m_rows;
    Trial<gate::Outcome> m_trial;
    std::optional<gate::Outcome> m_outcome; ///< of the dry run
    tables::Task m_task; ///< while it restores

    MessageBar *m_messages;
    PlainLabel *m_heading;
    QTreeWidget *m_list;
    PlainLabel *m_empty;
    QPushButton *m_otherButton;
    PlainLabel *m_what;
    PlainLabel *m_problem;
    PlainLabel *m_warning;
    TaskProgress *m_progress;
    QPushButton *m_restoreButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
