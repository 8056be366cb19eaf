// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/demobanner.h"

#include "ui/plainlabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

DemoBanner::DemoBanner(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
{
    setObjectName(u"demoBanner"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"demoBannerLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing * 3 / 2, spacing / 4, spacing * 3 / 2, spacing / 4);
    layout->addWidget(m_text, 1);
    retranslate();
    recolor();
}

void DemoBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolor();
    QFrame::changeEvent(event);
}

void DemoBanner::retranslate()
{
    m_text->setText(tr("These people are made up."));
}

void DemoBanner::recolor()
{
    QPalette own; // the background only, so that the rest follows the theme
    own.setColor(QPalette::Window, tint(SemanticColor::Warning, QGuiApplication::palette()));
    setPalette(own);
}

} // namespace rolecall::ui
