// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"
#include "ui/settings.h"

#include <QMainWindow>
#include <QPointer>

#include <vector>

class QStackedWidget;

namespace rolecall::ui {

class DemoBanner;
class ExportAction;
class MessageBar;
class Page;
class PlainLabel;
class Sidebar;
class SignInDialog;
class StartPage;
class TaskProgress;
class TopBar;
class UsersPage;
class WindowActions;
class WorkspaceOpener;

/// The window: the start page while nothing is open, else the pages that whoever is signed in may see. Keeps
/// the menus, the sidebar and the stack in step with the service; the pages do the rest.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(tables::WorkspaceService *service, QWidget *parent = nullptr);

    /// Ids for `--page`.
    [[nodiscard]] static QStringList pageIds();
    /// Goes to the page as soon as somebody who may see it is signed in.
    void showPage(const QString &id);

    void openWorkspace(const QString &path, const QString &email = {});
    void openDemo(const QString &email = {});

    /// Shows the language everywhere and remembers it.
    void chooseLanguage(domain::Language language);
    void chooseTheme(ColorTheme theme);

    /// Whether nothing more comes by itself: the page that is shown has its first rows in their order, or a
    /// person has to say what to open or who signs in.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void failed(const rolecall::Error &error); ///< opening or signing in; the window shows it too

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Entry {
        Page *page;
        std::optional<Error> gate::Abilities::*refusal;
    };

    void build();
    void buildPages();
    void connectPages();
    void connectActions();
    void connectOpener();
    void retranslate();

    void refresh();
    void refreshPages();
    void refreshActions();
    void choosePage(Page *page);
    void setCurrentPage(Page *page);
    [[nodiscard]] Page *currentPage() const;
    void refreshRecent();
    void forgetRecent(const QString &path);

    void askForNew(bool importAfterwards);
    void askForFile();
    void askWhoSignsIn(const std::optional<Error> &error = {});
    void importFiles();
    void exported(const QString &path, qint64 rows);
    [[nodiscard]] MessageBar &messages() const; ///< where what has happened is told now
    void showAbout();

    tables::WorkspaceService *m_service;
    Settings m_settings;
    WindowActions *m_actions;
    WorkspaceOpener *m_opener;
    std::vector<Entry> m_entries;
    std::vector<Page *> m_shownPages;
    QString m_wantedPage;
    bool m_opening = false; ///< something is on its way to an open workspace
    bool m_importAfterwards = false;
    QPointer<SignInDialog> m_signIn;

    QStackedWidget *m_areas;
    StartPage *m_startPage;
    QWidget *m_workspaceArea;
    TopBar *m_topBar;
    DemoBanner *m_demoBanner;
    Sidebar *m_sidebar;
    UsersPage *m_usersPage;
    MessageBar *m_messages;
    TaskProgress *m_progress;
    ExportAction *m_export;
    QStackedWidget *m_pages;
    PlainLabel *m_nothing; ///< in place of a page where there is none to see
};

} // namespace rolecall::ui
