// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

const auto languageKey = u"language"_s;
const auto themeKey = u"theme"_s;
const auto recentWorkspacesKey = u"recentWorkspaces"_s;
const auto textSizeKey = u"textSize"_s;
const auto layoutGroup = u"layout/"_s;
const auto savedFiltersGroup = u"savedFilters/"_s;
const auto organizationGroup = u"organization/"_s;
const auto windowGeometryKey = u"windowGeometry"_s;

struct NamedTheme {
    ColorTheme theme;
    QLatin1StringView name;
};
constexpr std::array themes{NamedTheme{ColorTheme::System, "system"_L1},
                            NamedTheme{ColorTheme::Light, "light"_L1},
                            NamedTheme{ColorTheme::Dark, "dark"_L1}};

/// Paths hold what means something else in a key.
QString organizationKey(const QString &path)
{
    const QByteArray absolute = QFileInfo(path).absoluteFilePath().toUtf8();
    return organizationGroup
        + QString::fromLatin1(QCryptographicHash::hash(absolute, QCryptographicHash::Sha256).toHex());
}

} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, u"rolecall"_s, u"rolecall"_s)
{
}

std::optional<domain::Language> Settings::language() const
{
    return domain::languageFromId(m_store.value(languageKey).toString());
}

void Settings::setLanguage(domain::Language language)
{
    set(languageKey, domain::languageId(language));
}

ColorTheme Settings::theme() const
{
    const QString name = m_store.value(themeKey).toString();
    const auto found =
        std::ranges::find(themes, name, [](const NamedTheme &named) { return QString(named.name); });
    return found == themes.end() ? ColorTheme::System : found->theme;
}

void Settings::setTheme(ColorTheme theme)
{
    set(themeKey, QString(std::ranges::find(themes, theme, &NamedTheme::theme)->name));
}

QStringList Settings::recentWorkspaces() const
{
    return m_store.value(recentWorkspacesKey).toStringList();
}

void Settings::addRecentWorkspace(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentWorkspaces();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    set(recentWorkspacesKey,
        QStringList(recent.first(std::min<qsizetype>(recent.size(), maxRecentWorkspaces))));
}

void Settings::removeRecentWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    set(recentWorkspacesKey, recent);
}

qreal Settings::textSize() const
{
    bool isNumber = false;
    const qreal points = m_store.value(textSizeKey).toReal(&isNumber);
    return isNumber ? std::clamp(points, smallestTextSize, largestTextSize) : defaultTextSize;
}

void Settings::setTextSize(qreal points)
{
    set(textSizeKey, std::clamp(points, smallestTextSize, largestTextSize));
}

QByteArray Settings::layout(const QString &part) const
{
    return m_store.value(layoutGroup + part).toByteArray();
}

void Settings::setLayout(const QString &part, const QByteArray &state)
{
    set(layoutGroup + part, state);
}

QMap<QString, QByteArray> Settings::savedFilters(const QString &owner) const
{
    QMap<QString, QByteArray> filters;
    const QVariantMap kept = m_store.value(savedFiltersGroup + owner).toMap();
    for (auto filter = kept.begin(); filter != kept.end(); ++filter)
        filters.insert(filter.key(), filter.value().toByteArray());
    return filters;
}

void Settings::setSavedFilters(const QString &owner, const QMap<QString, QByteArray> &filters)
{
    QVariantMap kept;
    for (auto filter = filters.begin(); filter != filters.end(); ++filter)
        kept.insert(filter.key(), filter.value());
    set(savedFiltersGroup + owner, kept);
}

domain::Id Settings::organization(const QString &path) const
{
    return m_store.value(organizationKey(path)).toLongLong();
}

void Settings::setOrganization(const QString &path, domain::Id organization)
{
    set(organizationKey(path), organization);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(windowGeometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    set(windowGeometryKey, geometry);
}

void Settings::set(const QString &key, const QVariant &value)
{
    if (m_store.value(key) != value)
        m_store.setValue(key, value);
}

} // namespace rolecall::ui
