// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

namespace {

QString fileOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

/// Draws a one-colour SVG in a colour of the palette. Without this, `currentColor` is black, also on dark.
class PaletteIconEngine final : public QIconEngine {
public:
    /// Without a `meaning` in the colour of text.
    PaletteIconEngine(QString name, std::optional<SemanticColor> meaning)
        : m_name(std::move(name))
        , m_meaning(meaning)
    {
    }

    [[nodiscard]] QIconEngine *clone() const override { return new PaletteIconEngine(m_name, m_meaning); }
    [[nodiscard]] QString key() const override { return u"rolecall-palette"_s; }
    [[nodiscard]] QString iconName() override { return m_name; }
    [[nodiscard]] bool isNull() override { return !QFile::exists(fileOf(m_name)); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap drawn = scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in device pixels, as QIcon passes it; QIcon sets the ratio of what it hands on.
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                                       qreal /*scale*/) override
    {
        if (size.isEmpty())
            return {};
        const QColor ink = inkFor(mode);
        const QString cacheKey = u"rolecall/%1/%2x%3/%4"_s.arg(
            m_name, QString::number(size.width()), QString::number(size.height()), ink.name(QColor::HexArgb));
        QPixmap drawn;
        if (QPixmapCache::find(cacheKey, &drawn))
            return drawn;
        drawn = render(size, ink);
        QPixmapCache::insert(cacheKey, drawn);
        return drawn;
    }

private:
    [[nodiscard]] QColor inkFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_meaning ? color(*m_meaning, palette) : palette.color(QPalette::Active, QPalette::ButtonText);
    }

    [[nodiscard]] QPixmap render(const QSize &size, const QColor &ink) const
    {
        QPixmap canvas(size);
        canvas.fill(Qt::transparent);
        QFile file(fileOf(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return canvas;
        QSvgRenderer renderer(file.readAll().replace("currentColor", ink.name().toLatin1()));
        const QSizeF fitted = renderer.defaultSize().scaled(size, Qt::KeepAspectRatio);
        QRectF place({}, fitted);
        place.moveCenter(QRectF(canvas.rect()).center());
        QPainter painter(&canvas);
        renderer.render(&painter, place);
        return canvas;
    }

    QString m_name;
    std::optional<SemanticColor> m_meaning;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new PaletteIconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, SemanticColor color)
{
    return QIcon(new PaletteIconEngine(name, color));
}

} // namespace rolecall::ui
