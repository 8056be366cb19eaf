// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/dropframe.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace rolecall::ui {

DropFrame::DropFrame(QPushButton *button, QWidget *content)
    // Not Qt::Popup: what is in one is kept from screen readers.
    : QFrame(button, Qt::Dialog | Qt::FramelessWindowHint)
    , m_button(button)
    , m_content(content)
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing, spacing, spacing, spacing);
    layout->addWidget(content);
    connect(button, &QPushButton::clicked, this, &DropFrame::open);
}

void DropFrame::setRoom(int characters, int lines)
{
    m_characters = characters;
    m_lines = lines;
}

void DropFrame::open()
{
    const QRect room = m_button->screen()->availableGeometry();
    const QSize wanted(fontMetrics().averageCharWidth() * m_characters,
                       (fontMetrics().height() + spacing / 2) * m_lines);
    resize(wanted.boundedTo(room.size()));
    QPoint place = m_button->mapToGlobal(QPoint(0, m_button->height() + 2));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(place);
    setAccessibleName(m_button->accessibleName());
    show();
    activateWindow();
    m_content->setFocus(Qt::PopupFocusReason);
}

bool DropFrame::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        hide(); // somebody has gone on elsewhere
    return QFrame::event(event);
}

void DropFrame::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_button->window()->activateWindow(); // where the focus was, it is again
}

void DropFrame::keyPressEvent(QKeyEvent *event)
{
    const bool done = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (done || event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace rolecall::ui
