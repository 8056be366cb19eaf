// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/chip.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int crossSize = 12;
constexpr int leastWidth = 96;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + crossSize + 3 * spacing, metrics.height() + spacing};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint().boundedTo(QSize(leastWidth, QWIDGETSIZE_MAX));
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool marked = hasFocus() || underMouse();
    painter.setPen(marked ? QPen(color(SemanticColor::Accent, palette()), hasFocus() ? 2 : 1)
                          : QPen(Qt::NoPen));
    painter.setBrush(color(SemanticColor::ChipBackground, palette()));
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    QRect textRect = rect().adjusted(spacing, 0, -(crossSize + 2 * spacing), 0);
    QRect cross(0, 0, crossSize, crossSize);
    cross.moveCenter(QPoint(rect().right() - spacing - crossSize / 2, rect().center().y()));
    if (isRightToLeft()) {
        textRect = QStyle::visualRect(layoutDirection(), rect(), textRect);
        cross = QStyle::visualRect(layoutDirection(), rect(), cross);
    }
    painter.setPen(palette().color(QPalette::Text));
    // Parts of a pixel would have a text elided that fits.
    const bool fits = fontMetrics().horizontalAdvance(text()) <= textRect.width();
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fits ? text() : fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width()));
    ui::icon(u"x"_s).paint(&painter, cross);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace rolecall::ui
