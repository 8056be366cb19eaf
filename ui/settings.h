// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "domain/user.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QMap>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace rolecall::ui {

/// What is remembered of a person's choices from one start to the next. No secret is among it (S4), and of a
/// workspace's content the names in saved filters alone. GUI thread only.
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

    /// Points of the text; defaultTextSize as long as nobody chose another. From smallestTextSize to
    /// largestTextSize.
    [[nodiscard]] qreal textSize() const;
    void setTextSize(qreal points);

    /// How a part of the window was left: widths, places and order of columns, halves of a splitter. By the
    /// object name of the part; empty if nothing is kept.
    [[nodiscard]] QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);

    /// Filters of the user list that somebody has kept, by name, for one administrator of one organization:
    /// they name roles, licenses and departments, nobody's data beside. JSON of tables::UserQuery.
    [[nodiscard]] QMap<QString, QByteArray> savedFilters(const QString &owner) const;
    void setSavedFilters(const QString &owner, const QMap<QString, QByteArray> &filters);

    /// The organization that was in use last in the workspace at `path`; 0 if none is remembered. No name of
    /// it is kept.
    [[nodiscard]] domain::Id organization(const QString &path) const;
    void setOrganization(const QString &path, domain::Id organization);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    void set(const QString &key, const QVariant &value);

    QSettings m_store;
};

} // namespace rolecall::ui
