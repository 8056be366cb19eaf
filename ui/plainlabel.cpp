// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/plainlabel.h"

#include <QApplication>
#include <QEvent>

namespace rolecall::ui {

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(SemanticColor color, QWidget *parent)
    : PlainLabel(parent)
{
    setColor(color);
}

void PlainLabel::setColor(SemanticColor color)
{
    m_color = color;
    recolor();
}

void PlainLabel::setHeading(qreal points)
{
    m_heading = points;
    setFont(headingFont(points));
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && m_heading)
        setFont(headingFont(*m_heading));
    return QLabel::event(event);
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QLabel::changeEvent(event);
}

void PlainLabel::recolor()
{
    if (!m_color)
        return;
    QPalette own; // one role only: the others follow the theme by themselves
    own.setColor(QPalette::WindowText, color(*m_color, QApplication::palette()));
    setPalette(own);
}

QFont headingFont(qreal points)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() + points);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace rolecall::ui
