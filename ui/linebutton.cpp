// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/linebutton.h"

#include "ui/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int pictureSize = 16;
constexpr int leastCharacters = 16; ///< of the text, before it is cut off
constexpr int usualCharacters = 48;
constexpr int textFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

int heightOf(const QFontMetrics &metrics, int width, const QString &text)
{
    return text.isEmpty() ? 0 : metrics.boundingRect(QRect(0, 0, width, 0), textFlags, text).height();
}

} // namespace

LineButton::LineButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LineButton::setLine(const Line &line)
{
    m_line = line;
    // Not as its text, which would have mnemonics.
    setAccessibleName(line.note.isEmpty() ? line.text : line.text + u"\n"_s + line.note);
    updateGeometry();
    update();
}

QRect LineButton::textRect(int width) const
{
    const int left = spacing + (m_line.icon.isEmpty() ? 0 : pictureSize + spacing);
    return {left, spacing / 2, std::max(width - left - spacing, fontMetrics().averageCharWidth()), 0};
}

int LineButton::heightForWidth(int width) const
{
    const int text = textRect(width).width();
    const int lines = heightOf(fontMetrics(), text, m_line.text) + heightOf(fontMetrics(), text, m_line.note);
    return std::max(lines, pictureSize) + spacing;
}

QSize LineButton::sizeHint() const
{
    const int width = usualCharacters * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize LineButton::minimumSizeHint() const
{
    const int width = textRect(0).left() + spacing + leastCharacters * fontMetrics().averageCharWidth();
    return {width, fontMetrics().height() + spacing};
}

void LineButton::paintGround(QPainter &painter) const
{
    const bool marked = isEnabled() && (hasFocus() || underMouse());
    if (!marked)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(color(SemanticColor::Accent, palette()), 2) : QPen(Qt::NoPen));
    painter.setBrush(tint(SemanticColor::Accent, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing / 2, spacing / 2);
}

void LineButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintGround(painter);
    QRect text = textRect(width());
    if (!m_line.icon.isEmpty()) {
        const int lineHeight = std::max(fontMetrics().height(), pictureSize);
        const QRect picture(spacing, text.top() + (lineHeight - pictureSize) / 2, pictureSize, pictureSize);
        const QIcon shown =
            m_line.iconColor ? ui::icon(m_line.icon, *m_line.iconColor) : ui::icon(m_line.icon);
        shown.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), picture));
    }
    text.setHeight(heightOf(fontMetrics(), text.width(), m_line.text));
    painter.setPen(palette().color(QPalette::Active, QPalette::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), textFlags, m_line.text);
    text.moveTop(text.bottom() + 1);
    text.setHeight(heightOf(fontMetrics(), text.width(), m_line.note));
    painter.setPen(color(SemanticColor::SubtleText, palette()));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), textFlags, m_line.note);
}

void LineButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LineButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace rolecall::ui
