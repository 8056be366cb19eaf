// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/rolespage.h"

#include "ui/compareview.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/roletablesview.h"
#include "ui/rolewordsview.h"
#include "ui/termsview.h"
#include "ui/whocanview.h"
#include "ui/wording.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

RolesPage::RolesPage(tables::WorkspaceService *service, QWidget *parent)
    : Page(parent)
    , m_messages(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"rolesPage"_s);
    m_tabs->setObjectName(u"rolesTabWidget"_s);
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * spacing, spacing, 2 * spacing, spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_messages);
    layout->addWidget(m_tabs, 1);
    addTab(new RoleTablesView(service, m_messages));
    addTab(new RoleWordsView(service));
    addTab(new TermsView);
    auto *whoCan = new WhoCanView(service);
    connect(whoCan, &WhoCanView::exportRequested, this, &RolesPage::whoCanExportRequested);
    addTab(whoCan);
    addTab(new CompareView(service));
    connect(m_tabs, &QTabWidget::currentChanged, this, &RolesPage::activate);
    retranslate();
}

void RolesPage::addTab(Page *tab)
{
    m_pages.push_back(tab);
    m_tabs->addTab(tab, icon(tab->iconName()), withoutMnemonic(tab->title()));
    connect(tab, &Page::placeRequested, this, [this](const Place &place) {
        if (place.page == id())
            goTo(place);
        else
            Q_EMIT placeRequested(place);
    });
}

QString RolesPage::title() const
{
    //: Page: what the roles mean
    return tr("Roles");
}

Page *RolesPage::currentTab() const
{
    const int index = m_tabs->currentIndex();
    return index < 0 ? nullptr : m_pages[static_cast<size_t>(index)];
}

void RolesPage::retranslate()
{
    m_tabs->tabBar()->setAccessibleName(title());
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, withoutMnemonic(m_pages[static_cast<size_t>(tab)]->title()));
}

void RolesPage::activate()
{
    if (Page *tab = currentTab(); tab && isVisible())
        tab->activate();
}

void RolesPage::goTo(const Place &place)
{
    const QString wanted = place.key.section(u'/', 0, 0);
    const auto found = std::ranges::find(m_pages, wanted, [](const Page *page) { return page->id(); });
    if (found == m_pages.end())
        return;
    m_tabs->setCurrentWidget(*found);
    Place inside = place;
    inside.key = place.key.section(u'/', 1);
    (*found)->goTo(inside);
}

QWidget *RolesPage::searchField() const
{
    return currentTab() ? currentTab()->searchField() : nullptr;
}

QList<QAction *> RolesPage::offeredActions() const
{
    QList<QAction *> actions;
    for (const Page *page : m_pages)
        actions += page->offeredActions();
    return actions;
}

bool RolesPage::isReady() const
{
    return !currentTab() || currentTab()->isReady();
}

} // namespace rolecall::ui
