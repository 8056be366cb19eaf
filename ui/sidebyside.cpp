// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/sidebyside.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace rolecall::ui {
namespace {

constexpr int fewestCharacters = 28; // in a line of either part

} // namespace

SideBySide::SideBySide(QWidget *first, QWidget *second, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_second(second)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2 * spacing);
    m_layout->addWidget(first, 1);
    m_layout->addWidget(second, 1);
}

int SideBySide::leastWidth(const QWidget *part) const
{
    if (part->isHidden())
        return 0;
    return std::max({part->minimumSizeHint().width(), part->minimumWidth(),
                     fewestCharacters * fontMetrics().averageCharWidth()});
}

void SideBySide::arrange()
{
    const int needed = leastWidth(m_first) + leastWidth(m_second) + m_layout->spacing();
    const auto direction = needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() != direction)
        m_layout->setDirection(direction);
}

QSize SideBySide::minimumSizeHint() const
{
    const auto least = [](const QWidget *part) {
        return part->isHidden() ? QSize(0, 0) : part->minimumSizeHint().expandedTo(part->minimumSize());
    };
    const QSize first = least(m_first);
    const QSize second = least(m_second);
    return {std::max(first.width(), second.width()), first.height() + m_layout->spacing() + second.height()};
}

bool SideBySide::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::Show)
        arrange();
    return done;
}

} // namespace rolecall::ui
