// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/sidebar.h"

#include "ui/icons.h"
#include "ui/page.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int narrowest = 144;
constexpr int widest = 240;
constexpr int rowHeight = 32;
constexpr int leastRowHeight = 24; // in a low window, before it scrolls
constexpr int iconExtent = 18;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"sidebarListWidget"_s);
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(iconExtent, iconExtent));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setViewportMargins(ui::spacing / 2, ui::spacing, ui::spacing / 2, 0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_pages.size()))
            Q_EMIT pageChosen(m_pages[static_cast<size_t>(row)]);
    });
    retranslate();
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        for (int row = 0; row < count(); ++row)
            fillItem(item(row), *m_pages[static_cast<size_t>(row)]);
        fitRows();
        updateGeometry();
    }
    QListWidget::changeEvent(event);
}

void Sidebar::retranslate()
{
    //: Name of the sidebar for screen readers
    setAccessibleName(tr("Pages"));
}

void Sidebar::setPages(const std::vector<Page *> &pages)
{
    const QSignalBlocker blocker(this);
    const int row = currentRow();
    const Page *current = row < 0 ? nullptr : m_pages[static_cast<size_t>(row)];
    clear();
    m_pages = pages;
    for (const Page *page : pages) {
        fillItem(new QListWidgetItem(this), *page);
    }
    setCurrentPage(current);
    fitRows();
    updateGeometry();
}

void Sidebar::fitRows()
{
    const int least = std::max(leastRowHeight, fontMetrics().height() + ui::spacing);
    const int fitting = count() > 0 ? viewport()->height() / count() : rowHeight;
    const int height = std::clamp(fitting, least, std::max(least, rowHeight));
    if (height == m_rowHeight)
        return;
    m_rowHeight = height;
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint(QSize(0, m_rowHeight));
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fitRows();
}

void Sidebar::fillItem(QListWidgetItem *item, const Page &page) const
{
    item->setIcon(icon(page.iconName()));
    item->setText(m_compact ? QString() : page.title());
    item->setToolTip(m_compact ? plainToolTip(page.title()) : QString());
    item->setData(Qt::AccessibleTextRole, page.title());
    item->setSizeHint(QSize(0, m_rowHeight));
}

void Sidebar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (int row = 0; row < count(); ++row)
        fillItem(item(row), *m_pages[static_cast<size_t>(row)]);
    updateGeometry();
}

void Sidebar::setCurrentPage(const Page *page)
{
    const QSignalBlocker blocker(this);
    const auto found = std::ranges::find(m_pages, page);
    setCurrentRow(found == m_pages.end() ? -1 : static_cast<int>(found - m_pages.begin()));
}

QSize Sidebar::sizeHint() const
{
    if (m_compact)
        return {iconExtent + 4 * ui::spacing, rowHeight};
    int text = 0;
    for (int row = 0; row < count(); ++row)
        text = std::max(text, fontMetrics().horizontalAdvance(item(row)->text()));
    const int most = std::max(widest, 26 * fontMetrics().averageCharWidth());
    return {std::clamp(text + iconExtent + 5 * ui::spacing, narrowest, most), rowHeight};
}

QSize Sidebar::minimumSizeHint() const
{
    return {sizeHint().width(), rowHeight};
}

} // namespace rolecall::ui
