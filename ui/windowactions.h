// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "store/organizationstore.h"
#include "ui/theme.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <vector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace rolecall::ui {

/// The menus of the window and what they hold, with their shortcuts. What they do is connected by the window.
class WindowActions final : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    void setRecent(const QStringList &paths);
    /// The pages that can be gone to, in the order of the sidebar, with Ctrl+1 and so on.
    void setPages(const QStringList &titles);
    /// The organizations that can be switched between, and the one in use; with less than two there is no
    /// menu for it (R33).
    void setOrganizations(const std::vector<store::Organization> &organizations, domain::Id inUse);
    void setLanguage(domain::Language language);
    void setTheme(ColorTheme theme);
    void retranslate();

    QAction *newWorkspace;
    QAction *openWorkspace;
    QAction *import;
    QAction *exportAdministrators;
    QAction *backUp; ///< state is that of BackupActions
    QAction *restore;
    QAction *closeWorkspace;
    QAction *quit;
    QAction *signInAs;
    QAction *undo; ///< text and state are those of UndoActions
    QAction *redo;
    QAction *goTo; ///< Ctrl+K
    QAction *search;
    QAction *largerText;
    QAction *smallerText;
    QAction *usualText;
    QAction *shortcuts;
    QAction *about;

    /// What the window can do, for Ctrl+K: all that is in the menus, without pages and recent files.
    [[nodiscard]] QList<QAction *> offered() const;

    QMenu *organizationMenu; ///< names of organizations, the one in use checked
    QMenu *languageMenu;
    QMenu *themeMenu;
    QMenu *textMenu;

Q_SIGNALS:
    void recentChosen(const QString &path);
    void pageChosen(int index);
    void organizationChosen(rolecall::domain::Id organization); ///< another one than that in use
    void languageChosen(rolecall::domain::Language language);
    void themeChosen(rolecall::ui::ColorTheme theme);

private:
    void fillOrganizationMenu();
    QAction *add(QMenu *menu, const QString &objectName, const QString &iconName = {});
    QMenu *addMenu(QMenu *parent, const QString &objectName);

    QMainWindow *m_window;
    QMenu *m_fileMenu;
    QMenu *m_recentMenu;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_helpMenu;
    QAction *m_pagesEnd; ///< pages stand in front of it
    QActionGroup *m_pages;
    std::vector<store::Organization> m_listed; ///< what the menu of organizations shows
    domain::Id m_inUse = 0;
    QActionGroup *m_organizations; ///< those of the menu
    QActionGroup *m_switches; ///< "Switch to NAME", for Ctrl+K
    std::map<domain::Language, QAction *> m_languages;
    std::map<ColorTheme, QAction *> m_themes;
};

} // namespace rolecall::ui
