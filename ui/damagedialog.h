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
/// a copy of the newest good backup is opened. The damaged file is only read. Both ways hold everything of
/// everybody, so they are for whoever may make and restore backups (A17), and only he is told the places;
/// others are told how many there are (A15, R33). Of a file that can't be opened nobody's rights can be
/// known: whoever has it may save it, and is told numbers.
class DamageDialog final : public QDialog {
    Q_OBJECT

public:
    /// `places` are sentences.
    DamageDialog(tables::WorkspaceService *service, QString path, QStringList places, QWidget *parent);
    ~DamageDialog() override; ///< cancels what is under way

    [[nodiscard]] QString path() const { return m_path; }

    /// Whoever sees the dialog; it is of no use to another one.
    struct Viewer {
        domain::Id user = 0; ///< 0: nobody is signed in
        domain::Id organization = 0;
        bool operator==(const Viewer &) const = default;
    };
    [[nodiscard]] static Viewer viewerNow(const tables::WorkspaceService *service);

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
    /// Asks the gate whether whoever is signed in may have the whole file.
    void askLeave();
    void setLeave(const std::optional<Error> &refusal);
    /// Asks anew, and then does `work` or says why not: a disabled button is not the only guard (A17).
    void withLeave(const std::function<void()> &work);
    [[nodiscard]] bool isOpenFile() const;
    [[nodiscard]] bool namesPlaces() const { return m_leave && isOpenFile(); }
    [[nodiscard]] QString backupText() const;
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QStringList lostLines() const;
    /// `work` in the background with its progress, then `reply`; one at a time.
    template<typename T>
    void run(const QString &text, std::function<Result<T>(const store::Progress &)> work,
             std::function<void(const T &)> reply);
    void lookForBackup();
    void useBackup();
    void askForFile();
    void save(const QString &target);
    void openNew(const QString &path);

    tables::WorkspaceService *m_service;
    QString m_path;
    QStringList m_places;
    bool m_leave = false; ///< to have what the file holds
    std::optional<Error> m_refusal; ///< why not; nothing also while the gate has not answered
    std::optional<store::BackupFile> m_backup;
    bool m_looking = false; ///< for a backup
    bool m_looked = false;
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
