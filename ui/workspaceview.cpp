// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/workspaceview.h"

#include "ui/demobanner.h"
#include "ui/messagebar.h"
#include "ui/page.h"
#include "ui/sidebar.h"
#include "ui/topbar.h"
#include "ui/windowactions.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int fewestCharacters = 110; // in the width of a window that has room for words in the sidebar
constexpr auto firstPageId = "users"_L1; // what most come for

QFrame *separator(QFrame::Shape shape, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Sunken);
    return line;
}

} // namespace

WorkspaceView::WorkspaceView(tables::WorkspaceService *service, WindowActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_actions(actions)
    , m_demoBanner(new DemoBanner(this))
    , m_sidebar(new Sidebar(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QWidget(this))
{
    build();
    connect(m_messages, &MessageBar::undoRequested, this, &WorkspaceView::undoRequested);
    // What was said to somebody else, or about another organization, goes.
    connect(m_service, &tables::WorkspaceService::signedInChanged, m_messages, &MessageBar::clear);
    connect(m_sidebar, &Sidebar::pageChosen, this, &WorkspaceView::choosePage);
    connect(m_actions, &WindowActions::pageChosen, this, [this](int index) {
        if (index < static_cast<int>(m_shown.size()))
            choosePage(m_shown[static_cast<size_t>(index)]);
    });
}

void WorkspaceView::build()
{
    setObjectName(u"workspaceView"_s);
    m_stack->addWidget(m_nothing);

    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_messages);
    content->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(separator(QFrame::VLine, this));
    middle->addLayout(content, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new TopBar(m_service, *m_actions, this));
    column->addWidget(separator(QFrame::HLine, this));
    column->addWidget(m_demoBanner);
    column->addLayout(middle, 1);
}

void WorkspaceView::fitSidebar()
{
    m_sidebar->setCompact(width() < fewestCharacters * fontMetrics().averageCharWidth());
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSidebar();
}

void WorkspaceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSidebar();
}

void WorkspaceView::addPage(Page *page, std::vector<Refusal> refusals)
{
    m_entries.push_back({page, std::move(refusals)});
    m_stack->addWidget(page);
    connect(page, &Page::placeRequested, this, &WorkspaceView::goTo);
    if (const MessageBar *bar = page->messageBar())
        connect(bar, &MessageBar::undoRequested, this, &WorkspaceView::undoRequested);
}

void WorkspaceView::showPage(const QString &id)
{
    m_wanted = id;
    refresh();
}

void WorkspaceView::goTo(const Place &place)
{
    const auto wanted = std::ranges::find(m_shown, place.page, [](const Page *page) { return page->id(); });
    if (wanted == m_shown.end())
        return;
    choosePage(*wanted);
    (*wanted)->goTo(place);
}

MessageBar &WorkspaceView::messages() const
{
    const Page *page = currentPage();
    MessageBar *own = page ? page->messageBar() : nullptr;
    return own ? *own : *m_messages;
}

Page *WorkspaceView::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void WorkspaceView::refresh()
{
    m_demoBanner->setVisible(m_service->info() && m_service->info()->demo);
    m_shown.clear();
    if (m_service->signedIn()) {
        for (const Entry &entry : m_entries) {
            const bool seen =
                entry.refusals.empty() || std::ranges::any_of(entry.refusals, [this](Refusal refusal) {
                    return !(m_service->abilities().*refusal);
                });
            if (seen)
                m_shown.push_back(entry.page);
        }
    }
    m_sidebar->setPages(m_shown);
    QStringList titles;
    for (const Page *page : m_shown)
        titles += page->title();
    m_actions->setPages(titles);

    const auto wanted = std::ranges::find(m_shown, m_wanted, [](const Page *page) { return page->id(); });
    Page *next = currentPage();
    if (wanted != m_shown.end())
        next = *wanted;
    else if (std::ranges::find(m_shown, next) == m_shown.end())
        next = firstPage();
    setCurrentPage(next);
}

Page *WorkspaceView::firstPage() const
{
    const auto list = std::ranges::find(m_shown, firstPageId, [](const Page *page) { return page->id(); });
    if (list != m_shown.end())
        return *list;
    return m_shown.empty() ? nullptr : m_shown.front();
}

void WorkspaceView::choosePage(Page *page)
{
    m_wanted = page->id();
    setCurrentPage(page);
}

void WorkspaceView::setCurrentPage(Page *page)
{
    QWidget *next = page ? page : m_nothing;
    m_sidebar->setCurrentPage(page);
    if (m_stack->currentWidget() == next)
        return;
    m_stack->setCurrentWidget(next);
    m_messages->clear();
    if (page)
        page->activate();
}

} // namespace rolecall::ui
