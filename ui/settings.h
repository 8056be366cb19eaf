// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace rolecall::ui {

/// What is remembered of a person's choices from one start to the next. Nothing of a workspace's content and
/// no secret is among it (S4). GUI thread only.
class Settings final {
public:
    static constexpr int maxRecentWorkspaces = 10;

    Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    /// Nothing as long as nobody chose one: then the system's counts.
    [[nodiscard]] std::optional<domain::Language> language() const;
    void setLanguage(domain::Language language);

    [[nodiscard]] ColorTheme theme() const;
    void setTheme(ColorTheme theme);

    [[nodiscard]] QStringList recentWorkspaces() const; ///< absolute paths, newest first
    void addRecentWorkspace(const QString &path);
    void removeRecentWorkspace(const QString &path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    void set(const QString &key, const QVariant &value);

    QSettings m_store;
};

} // namespace rolecall::ui
