// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/windowactions.h"

#include "ui/icons.h"
#include "ui/wording.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int pageShortcuts = 9; // Ctrl+1 to Ctrl+9

} // namespace

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    m_fileMenu = addMenu(nullptr, u"fileMenu"_s);
    newWorkspace = add(m_fileMenu, u"newWorkspaceAction"_s, u"file-plus"_s);
    openWorkspace = add(m_fileMenu, u"openWorkspaceAction"_s, u"folder-open"_s);
    m_recentMenu = addMenu(m_fileMenu, u"recentMenu"_s);
    m_fileMenu->addSeparator();
    import = add(m_fileMenu, u"importAction"_s, u"upload"_s);
    exportAdministrators = add(m_fileMenu, u"exportAdministratorsAction"_s, u"download"_s);
    m_fileMenu->addSeparator();
    backUp = add(m_fileMenu, u"backUpAction"_s, u"shield-check"_s);
    restore = add(m_fileMenu, u"restoreAction"_s, u"history"_s);
    m_fileMenu->addSeparator();
    organizationMenu = addMenu(m_fileMenu, u"organizationMenu"_s);
    organizationMenu->setIcon(icon(u"building-2"_s));
    m_organizations = new QActionGroup(this);
    m_switches = new QActionGroup(this);
    signInAs = add(m_fileMenu, u"signInAsAction"_s, u"user-check"_s);
    closeWorkspace = add(m_fileMenu, u"closeWorkspaceAction"_s, u"log-out"_s);
    quit = add(m_fileMenu, u"quitAction"_s);

    m_editMenu = addMenu(nullptr, u"editMenu"_s);
    undo = add(m_editMenu, u"undoAction"_s, u"undo-2"_s);
    redo = add(m_editMenu, u"redoAction"_s, u"redo-2"_s);

    m_viewMenu = addMenu(nullptr, u"viewMenu"_s);
    goTo = add(m_viewMenu, u"goToAction"_s, u"corner-down-right"_s);
    m_viewMenu->addSeparator();
    m_pages = new QActionGroup(this);
    m_pagesEnd = m_viewMenu->addSeparator();
    search = add(m_viewMenu, u"searchAction"_s, u"search"_s);
    m_viewMenu->addSeparator();
    languageMenu = addMenu(m_viewMenu, u"languageMenu"_s);
    languageMenu->setIcon(icon(u"languages"_s));
    themeMenu = addMenu(m_viewMenu, u"themeMenu"_s);
    themeMenu->setIcon(icon(u"sun-moon"_s));

    textMenu = addMenu(m_viewMenu, u"textMenu"_s);
    textMenu->setIcon(icon(u"a-large-small"_s));
    largerText = add(textMenu, u"largerTextAction"_s);
    smallerText = add(textMenu, u"smallerTextAction"_s);
    usualText = add(textMenu, u"usualTextAction"_s);

    m_helpMenu = addMenu(nullptr, u"helpMenu"_s);
    shortcuts = add(m_helpMenu, u"shortcutsAction"_s);
    about = add(m_helpMenu, u"aboutAction"_s, u"info"_s);

    newWorkspace->setShortcut(QKeySequence::New);
    openWorkspace->setShortcut(QKeySequence::Open);
    import->setShortcut(Qt::CTRL | Qt::Key_I);
    exportAdministrators->setShortcut(Qt::CTRL | Qt::Key_E);
    closeWorkspace->setShortcut(Qt::CTRL | Qt::Key_W);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    goTo->setShortcut(Qt::CTRL | Qt::Key_K);
    search->setShortcut(QKeySequence::Find);
    largerText->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smallerText->setShortcut(Qt::CTRL | Qt::Key_Minus);
    usualText->setShortcut(Qt::CTRL | Qt::Key_0);
    shortcuts->setShortcut(Qt::CTRL | Qt::Key_Slash);
    about->setMenuRole(QAction::AboutRole);

    auto *languages = new QActionGroup(this);
    for (const domain::Language language : domain::allLanguages) {
        QAction *action = add(languageMenu, domain::languageId(language) + u"LanguageAction"_s);
        action->setText(domain::ownName(language)); // not translated
        action->setCheckable(true);
        languages->addAction(action);
        m_languages[language] = action;
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageChosen(language); });
    }
    auto *themes = new QActionGroup(this);
    for (const auto &[theme, name] : {std::pair(ColorTheme::System, u"systemThemeAction"_s),
                                      std::pair(ColorTheme::Light, u"lightThemeAction"_s),
                                      std::pair(ColorTheme::Dark, u"darkThemeAction"_s)}) {
        QAction *action = add(themeMenu, name);
        action->setCheckable(true);
        themes->addAction(action);
        m_themes[theme] = action;
        connect(action, &QAction::triggered, this, [this, chosen = theme] { Q_EMIT themeChosen(chosen); });
    }
    retranslate();
    setRecent({});
}

QAction *WindowActions::add(QMenu *menu, const QString &objectName, const QString &iconName)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(objectName);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    return action;
}

QMenu *WindowActions::addMenu(QMenu *parent, const QString &objectName)
{
    QMenu *menu = parent ? parent->addMenu(QString()) : m_window->menuBar()->addMenu(QString());
    menu->setObjectName(objectName);
    return menu;
}

void WindowActions::setRecent(const QStringList &paths)
{
    m_recentMenu->clear();
    for (const QString &path : paths) {
        const QString shown = QDir::toNativeSeparators(path);
        QAction *action = m_recentMenu->addAction(withoutMnemonic(shown));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    m_recentMenu->menuAction()->setEnabled(!paths.isEmpty());
}

void WindowActions::setPages(const QStringList &titles)
{
    qDeleteAll(m_pages->actions());
    for (int i = 0; i < titles.size(); ++i) {
        auto *action = new QAction(withoutMnemonic(titles[i]), m_pages);
        if (i < pageShortcuts)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT pageChosen(i); });
        m_viewMenu->insertAction(m_pagesEnd, action);
    }
    search->setEnabled(!titles.isEmpty());
}

void WindowActions::setOrganizations(const std::vector<store::Organization> &organizations, domain::Id inUse)
{
    m_listed = organizations;
    m_inUse = inUse;
    fillOrganizationMenu();
}

void WindowActions::fillOrganizationMenu()
{
    for (QActionGroup *group : {m_organizations, m_switches}) {
        // Not at once: one of them may be what was just chosen.
        for (QAction *action : group->actions()) {
            group->removeAction(action);
            organizationMenu->removeAction(action);
            action->deleteLater();
        }
    }
    for (const store::Organization &organization : m_listed) {
        const bool current = organization.id == m_inUse;
        auto *named = new QAction(withoutMnemonic(organization.name), m_organizations);
        named->setCheckable(true);
        named->setChecked(current);
        organizationMenu->addAction(named);
        if (current)
            continue;
        //: What can be done, in a list: %1 is the name of another organization
        auto *switching = new QAction(withoutMnemonic(tr("Switch to %1").arg(organization.name)), m_switches);
        switching->setIcon(organizationMenu->icon());
        for (const QAction *action : {named, switching}) {
            connect(action, &QAction::triggered, this,
                    [this, id = organization.id] { Q_EMIT organizationChosen(id); });
        }
    }
    organizationMenu->menuAction()->setVisible(m_listed.size() > 1);
}

QList<QAction *> WindowActions::offered() const
{
    QList<QAction *> actions;
    if (organizationMenu->menuAction()->isVisible())
        actions += m_switches->actions();
    for (const QMenu *menu : {m_fileMenu, m_editMenu, languageMenu, themeMenu, textMenu, m_helpMenu})
        actions += menu->actions();
    return actions;
}

void WindowActions::setLanguage(domain::Language language)
{
    m_languages.at(language)->setChecked(true);
}

void WindowActions::setTheme(ColorTheme theme)
{
    m_themes.at(theme)->setChecked(true);
}

void WindowActions::retranslate()
{
    //: Menu
    m_fileMenu->setTitle(tr("&File"));
    newWorkspace->setText(tr("&New workspace..."));
    openWorkspace->setText(tr("&Open workspace..."));
    m_recentMenu->setTitle(tr("Open &recent"));
    import->setText(tr("&Import from Control Hub..."));
    exportAdministrators->setText(tr("&Export administrators..."));
    //: Menu: makes a backup of the workspace
    backUp->setText(tr("&Back up..."));
    //: Menu: puts a backup of the workspace back
    restore->setText(tr("Re&store a backup..."));
    //: Menu with the names of the organizations in which one works; "w" is its key
    organizationMenu->setTitle(tr("S&witch organization"));
    signInAs->setText(tr("Sign in as &another administrator..."));
    closeWorkspace->setText(tr("&Close workspace"));
    quit->setText(tr("&Quit"));
    //: Menu
    m_editMenu->setTitle(tr("&Edit"));
    //: Menu: a field in which one types where to go
    goTo->setText(tr("&Go to..."));
    //: Menu with the sizes of the text
    textMenu->setTitle(tr("Te&xt size"));
    //: Menu: size of the text
    largerText->setText(tr("&Larger text"));
    //: Menu: size of the text
    smallerText->setText(tr("&Smaller text"));
    //: Menu: size of the text
    usualText->setText(tr("&Usual text size"));
    //: Menu
    m_viewMenu->setTitle(tr("&View"));
    search->setText(tr("&Search this page"));
    //: Menu with the languages of the program
    languageMenu->setTitle(tr("&Language"));
    //: Menu with the colours of the program: system, light, dark
    themeMenu->setTitle(tr("&Theme"));
    //: Theme: as the desktop has it
    m_themes.at(ColorTheme::System)->setText(tr("&System"));
    //: Theme with a light background
    m_themes.at(ColorTheme::Light)->setText(tr("&Light"));
    //: Theme with a dark background
    m_themes.at(ColorTheme::Dark)->setText(tr("&Dark"));
    //: Menu
    m_helpMenu->setTitle(tr("&Help"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    about->setText(tr("&About Rolecall"));
    fillOrganizationMenu();
}

} // namespace rolecall::ui
