// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/appearance.h"

#include "ui/settingspage.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>

namespace rolecall::ui {

Appearance::Appearance(WindowActions *actions, SettingsPage *page, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_page(page)
{
    connect(m_actions, &WindowActions::languageChosen, this, &Appearance::chooseLanguage);
    connect(m_actions, &WindowActions::themeChosen, this, &Appearance::chooseTheme);
    connect(m_page, &SettingsPage::languageChosen, this, &Appearance::chooseLanguage);
    connect(m_page, &SettingsPage::themeChosen, this, &Appearance::chooseTheme);
    connect(m_page, &SettingsPage::textSizeChosen, this, &Appearance::chooseTextSize);
    connect(m_actions->largerText, &QAction::triggered, this,
            [this] { chooseTextSize(m_settings.textSize() + 1); });
    connect(m_actions->smallerText, &QAction::triggered, this,
            [this] { chooseTextSize(m_settings.textSize() - 1); });
    connect(m_actions->usualText, &QAction::triggered, this, [this] { chooseTextSize(defaultTextSize); });
    m_actions->setLanguage(domain::currentLanguage());
    m_page->setLanguage(domain::currentLanguage());
    m_actions->setTheme(m_settings.theme());
    m_page->setTheme(m_settings.theme());
    showTextSize();
}

void Appearance::chooseLanguage(domain::Language language)
{
    m_settings.setLanguage(language);
    domain::installLanguage(*qApp, language);
    m_actions->setLanguage(language);
    m_page->setLanguage(language);
}

void Appearance::chooseTheme(ColorTheme theme)
{
    m_settings.setTheme(theme);
    m_actions->setTheme(theme);
    m_page->setTheme(theme);
    applyTheme(*qApp, theme, m_settings.textSize());
}

void Appearance::chooseTextSize(qreal points)
{
    m_settings.setTextSize(points);
    applyTheme(*qApp, m_settings.theme(), m_settings.textSize());
    showTextSize();
}

void Appearance::showTextSize()
{
    const qreal size = m_settings.textSize();
    m_page->setTextSize(size);
    m_actions->largerText->setEnabled(size < largestTextSize);
    m_actions->smallerText->setEnabled(size > smallestTextSize);
    m_actions->usualText->setEnabled(size != defaultTextSize);
}

} // namespace rolecall::ui
