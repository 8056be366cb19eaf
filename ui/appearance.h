// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "ui/settings.h"

#include <QObject>

namespace rolecall::ui {

class SettingsPage;
class WindowActions;

/// Language, colors and size of the text: as chosen in the menus, by key or on the settings page, shown at
/// once everywhere, remembered, and checked in menus and page alike.
class Appearance final : public QObject {
    Q_OBJECT

public:
    Appearance(WindowActions *actions, SettingsPage *page, QObject *parent);

private:
    void chooseLanguage(domain::Language language);
    void chooseTheme(ColorTheme theme);
    void chooseTextSize(qreal points); ///< within the limits of the theme
    void showTextSize();

    Settings m_settings;
    WindowActions *m_actions;
    SettingsPage *m_page;
};

} // namespace rolecall::ui
