// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"
#include "ui/settings.h"

#include <QMainWindow>

class QStackedWidget;

namespace rolecall::ui {

class DamageNotice;
class ExportAction;
class MessageBar;
class OrganizationSwitch;
class SettingsPage;
class StartPage;
class TaskProgress;
class UndoActions;
class UsersPage;
class WindowActions;
class WorkspaceEntrance;
class WorkspaceView;

/// The window: the start page while nothing is open, else the pages that whoever is signed in may see. Keeps
/// the menus in step with the service and tells what has happened; the entrance asks what has to be asked
/// before a workspace is open, the pages do the rest.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(tables::WorkspaceService *service, QWidget *parent = nullptr);

    /// Ids for `--page`.
    [[nodiscard]] static QStringList pageIds();
    /// Goes to the page as soon as somebody who may see it is signed in.
    void showPage(const QString &id);

    /// Signs `email` in if one is given, at the customer of that name if one is given (R33).
    void openWorkspace(const QString &path, const QString &email = {}, const QString &organization = {});
    void openDemo(const QString &email = {});

    /// Whether nothing more comes by itself: the page that is shown has its first rows in their order, or a
    /// person has to say what to open or who signs in.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void failed(const rolecall::Error &error); ///< opening or signing in; the window shows it too
    /// The workspace has no customer of the name that it was to be opened with; it is closed again.
    void organizationUnknown(const rolecall::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectPages();
    void connectActions();
    void connectEntrance();
    void connectUndo();
    void connectBackups();
    void retranslate();

    void refresh();
    void refreshActions();
    void tellOpeningNotes();
    void refreshRecent();
    void forgetRecent(const QString &path);

    void askForFile();
    void importFiles();
    void exported(const QString &path, qint64 rows, const QString &seal);
    void tellExported(const QString &text, const QString &seal);
    void tellSealCopied(const QString &seal);
    [[nodiscard]] MessageBar &messages() const; ///< where what has happened is told now
    void openPalette();
    void showAbout();

    tables::WorkspaceService *m_service;
    Settings m_settings;
    bool m_openingNotesWanted = false; ///< somebody has entered a workspace and was not told of its file yet
    WindowActions *m_actions;
    QStackedWidget *m_areas;
    StartPage *m_startPage;
    WorkspaceView *m_workspaceView;
    UsersPage *m_usersPage;
    SettingsPage *m_settingsPage;
    TaskProgress *m_progress;
    WorkspaceEntrance *m_entrance;
    DamageNotice *m_damage;
    ExportAction *m_export;
    UndoActions *m_undo;
    OrganizationSwitch *m_organizations;
};

} // namespace rolecall::ui
