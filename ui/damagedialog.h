// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/backupfolder.h"
#include "store/salvage.h"
#include "tables/workspaceservice.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QPlainTextEdit;
class QPushButton;

namespace rolecall::ui {

class MessageBar;
class PlainLabel;
class TaskProgress;

/// What is damaged in a workspace, and the ways on from there (D9): what can be read goes into a new file, or
/// a copy of the newest good backup is opened. The damaged file is only read. Nothing here needs the service,
/// which may not even have been able to open the file.
class DamageDialog final : public QDialog {
    Q_OBJECT

public:
    /// `places` are sentences.
    DamageDialog(QString path, QStringList places, QWidget *parent);
    ~DamageDialog() override; ///< cancels what is under way

    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void openRequested(const QString &path); ///< of a new file; the dialog is closed then

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void showPlaces();
    void setBusy(bool busy);
    [[nodiscard]] QStringList lines() const;
    /// `work` in the background with its progress, then `reply`; one at a time.
    template<typename T>
    void run(const QString &text, std::function<Result<T>(const store::Progress &)> work,
             std::function<void(const T &)> reply);
    void lookForBackup();
    void useBackup();
    void askForFile();
    void save(const QString &target);
    void openNew(const QString &path);

    QString m_path;
    QStringList m_places;
    std::optional<store::BackupFile> m_backup;
    bool m_looking = true; ///< for a backup
    std::optional<store::Salvaged> m_saved;
    QString m_savedPath;
    tables::Task m_search; ///< for a backup
    tables::Task m_task; ///< what else is under way; null: nothing

    PlainLabel *m_heading;
    PlainLabel *m_text;
    PlainLabel *m_placesLabel;
    QPlainTextEdit *m_placesEdit;
    PlainLabel *m_backupLabel;
    MessageBar *m_messages;
    TaskProgress *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_saveButton;
    QPushButton *m_backupButton;
    QPushButton *m_openButton;
    QPushButton *m_closeButton;
};

} // namespace rolecall::ui
