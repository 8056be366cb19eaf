// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/userspage.h"

#include "domain/glossary.h"
#include "ui/externalspane.h"
#include "ui/messagebar.h"
#include "ui/theme.h"
#include "ui/userspane.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

using tables::WorkspaceService;

namespace {

/// Asked for the least width while it is not in view, Qt's answers for the texts of before.
class WholeTabBar final : public QTabBar {
public:
    using QTabBar::QTabBar;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QTabBar::changeEvent(event);
        updateGeometry();
    }
    void showEvent(QShowEvent *event) override
    {
        QTabBar::showEvent(event);
        updateGeometry();
    }
};

} // namespace

UsersPage::UsersPage(WorkspaceService *service, QWidget *parent)
    : Page(parent)
    , m_service(service)
    , m_heading(new QWidget(this))
    , m_tabs(new WholeTabBar(m_heading))
    , m_users(new UsersPane(service, this))
    , m_externals(new ExternalsPane(service, this))
    , m_stack(new QStackedWidget(this))
{
    build();
    connectPanes();
    retranslate();
    updateTabs();
    showTab(m_tabs->currentIndex());
}

void UsersPage::build()
{
    setObjectName(u"usersPage"_s);
    m_tabs->setObjectName(u"usersTabBar"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(false); // both are always there to be read
    for (int tab = 0; tab < TabCount; ++tab)
        m_tabs->addTab({});
    m_stack->addWidget(m_users);
    m_stack->addWidget(m_externals);
    m_headingLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_heading);
    m_headingLayout->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 0);
    m_headingLayout->setSpacing(spacing);
    m_headingLayout->addWidget(m_tabs, 0, Qt::AlignTop | Qt::AlignLeading);
    m_headingLayout->addWidget(m_users->header(), 1);
    m_headingLayout->addWidget(m_externals->header(), 1);
    m_heading->setMinimumWidth(1); // fitHeading() sees to it that all has room
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    m_heading->setSizePolicy(flowing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_stack, 1);
    setTabOrder(m_tabs, m_users->header());
    setTabOrder(m_users->header(), m_externals->header());
    setTabOrder(m_externals->header(), m_stack);
}

void UsersPage::connectPanes()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &UsersPage::showTab);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this] { m_chosen = true; });
    connect(m_service, &WorkspaceService::signedInChanged, this, &UsersPage::startOver);
    connect(m_service, &WorkspaceService::abilitiesChanged, this, &UsersPage::updateTabs);
    connect(m_service, &WorkspaceService::abilitiesChanged, this, &UsersPage::goToWanted);
    connect(m_service, &WorkspaceService::rosterReset, this, &UsersPage::goToWanted);
    connect(m_users, &UsersPane::importRequested, this, &UsersPage::importRequested);
    connect(m_users, &UsersPane::exportRequested, this, &UsersPage::exportRequested);
    connect(m_externals, &ExternalsPane::exportRequested, this, &UsersPage::externalsExportRequested);
    connect(m_users, &UsersPane::placeRequested, this, &Page::placeRequested);
    connect(m_externals, &Page::placeRequested, this, &Page::placeRequested);
    // The window knows one bar of a page.
    connect(m_externals->messageBar(), &MessageBar::undoRequested, m_users->messages(),
            &MessageBar::undoRequested);
}

QString UsersPage::title() const
{
    return domain::term(u"term.users"_s);
}

// --- The tabs
// ------------------------------------------------------------------------------------------------------------

void UsersPage::startOver()
{
    m_wanted.reset();
    m_chosen = false;
    updateTabs();
}

void UsersPage::updateTabs()
{
    const gate::Abilities &abilities = m_service->abilities();
    const bool users = !abilities.seeUsers;
    const bool externals = !abilities.seeExternals;
    m_tabs->setTabEnabled(ExternalsTab, externals);
    m_tabs->setTabToolTip(ExternalsTab,
                          externals ? QString() : plainToolTip(withRule(*abilities.seeExternals)));
    m_tabs->setTabVisible(UsersTab, users || !externals);
    m_tabs->updateGeometry(); // it does not by itself while it is not in view
    fitHeading();
    const int current = m_tabs->currentIndex();
    const bool lost = (current == UsersTab && !users) || (current == ExternalsTab && !externals);
    if (lost || !m_chosen)
        m_tabs->setCurrentIndex(users || !externals ? UsersTab : ExternalsTab);
}

void UsersPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_users->header()->setVisible(tab == UsersTab);
    m_externals->header()->setVisible(tab == ExternalsTab);
    fitHeading();
}

/// Where large text leaves no room for the buttons beside the tabs they stand below.
void UsersPage::fitHeading()
{
    const QWidget *header =
        m_tabs->currentIndex() == ExternalsTab ? m_externals->header() : m_users->header();
    const int needed = m_tabs->sizeHint().width() + header->minimumSizeHint().width() + 5 * spacing;
    m_headingLayout->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void UsersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitHeading();
}

/// To the other tab, which says why it can't be gone to, if so: a tab that is disabled can't by itself.
void UsersPage::turnTab()
{
    const int other = m_tabs->currentIndex() == UsersTab ? ExternalsTab : UsersTab;
    if (!m_tabs->isTabVisible(other))
        return;
    if (!m_tabs->isTabEnabled(other)) {
        messageBar()->showInfo(withRule(*m_service->abilities().seeExternals));
        return;
    }
    m_chosen = true;
    m_tabs->setCurrentIndex(other);
    m_tabs->setFocus(Qt::ShortcutFocusReason); // what is in the tab may have to be read first
}

void UsersPage::keyPressEvent(QKeyEvent *event)
{
    const bool turns = (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        && event->modifiers().testFlag(Qt::ControlModifier);
    if (turns)
        turnTab();
    else
        Page::keyPressEvent(event);
}

void UsersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    // The buttons have their new size a moment later.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &UsersPage::fitHeading, Qt::QueuedConnection);
}

void UsersPage::activate()
{
    if (m_tabs->currentIndex() == ExternalsTab)
        m_externals->activate();
}

// --- Where others lead to
// ------------------------------------------------------------------------------------------------

/// External administrators are in their own list, for who may see it.
int UsersPage::tabOf(domain::Id user) const
{
    const gate::Abilities &abilities = m_service->abilities();
    if (abilities.seeExternals)
        return UsersTab;
    if (abilities.seeUsers)
        return ExternalsTab;
    const auto index = m_service->roster().indexOf(user);
    return index && m_service->roster().holder(*index) != domain::Holder::Customer ? ExternalsTab : UsersTab;
}

void UsersPage::goTo(const Place &place)
{
    if (!place.query && place.user == 0 && !place.externals)
        return;
    m_wanted = place;
    goToWanted();
}

void UsersPage::goToWanted()
{
    if (!m_wanted || !m_service->isRosterLoaded())
        return;
    const Place place = *std::exchange(m_wanted, std::nullopt);
    const bool external = place.externals || (!place.query && tabOf(place.user) == ExternalsTab);
    const int tab = external ? ExternalsTab : UsersTab;
    if (!m_tabs->isTabEnabled(tab) || !m_tabs->isTabVisible(tab))
        return;
    m_chosen = true;
    m_tabs->setCurrentIndex(tab);
    if (!external) {
        m_users->goTo(place);
        return;
    }
    m_externals->goTo(place);
    if (place.user == 0)
        m_tabs->setFocus(Qt::OtherFocusReason);
    if (place.editRoles)
        m_externals->editRoles(place.user);
}

// --- Of the tab that is shown
// --------------------------------------------------------------------------------------------

QWidget *UsersPage::searchField() const
{
    return m_tabs->currentIndex() == ExternalsTab ? m_externals->searchField() : m_users->searchField();
}

MessageBar *UsersPage::messageBar() const
{
    return m_tabs->currentIndex() == ExternalsTab ? m_externals->messageBar() : m_users->messages();
}

QList<QAction *> UsersPage::offeredActions() const
{
    return m_tabs->currentIndex() == ExternalsTab ? m_externals->offeredActions() : m_users->offeredActions();
}

bool UsersPage::isReady() const
{
    return !m_wanted
        && (m_tabs->currentIndex() == ExternalsTab ? m_externals->isReady() : m_users->isReady());
}

void UsersPage::requestExport(ExportKind kind)
{
    if (m_tabs->currentIndex() == ExternalsTab)
        m_externals->requestExport();
    else
        m_users->requestExport(kind);
}

void UsersPage::retranslate()
{
    m_users->retranslate();
    m_tabs->setAccessibleName(title());
    m_tabs->setTabText(UsersTab, withoutMnemonic(title()));
    m_tabs->setTabText(ExternalsTab, withoutMnemonic(m_externals->title()));
    updateTabs();
}

} // namespace rolecall::ui
