// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOptionMenuItem>
#include <QToolTip>

#include <utility>

namespace rolecall::ui {

namespace {

/// One theme: the colours of QPalette, then those of SemanticColor.
struct Scheme {
    QRgb window;
    QRgb base;
    QRgb alternateBase;
    QRgb text;
    QRgb subtleText;
    QRgb disabledText;
    QRgb button;
    QRgb light, midlight, mid, dark, shadow; // bevels, in falling brightness
    QRgb highlight;
    QRgb inactiveHighlight; // the selection of a window that isn't in front
    QRgb disabledHighlight;
    QRgb highlightedText;
    QRgb link;
    QRgb visitedLink;
    QRgb toolTip;
    QRgb accent, success, warning, danger;
    QRgb border;
    QRgb controlBorder; // of boxes to tick and fields to fill in: 3:1 on Base
    QRgb chip;
};

constexpr Scheme lightScheme{
    .window = 0xfff2f4f5,
    .base = 0xffffffff,
    .alternateBase = 0xfff7f9fa,
    .text = 0xff1c2429,
    .subtleText = 0xff5a666d,
    .disabledText = 0xff7b868d,
    .button = 0xffeef1f2,
    .light = 0xffffffff,
    .midlight = 0xfff7f9fa,
    .mid = 0xffc3cbd0,
    .dark = 0xff9aa5ab,
    .shadow = 0xff5e696f,
    .highlight = 0xff0f6f80,
    .inactiveHighlight = 0xff4c727b,
    .disabledHighlight = 0xff6b777d,
    .highlightedText = 0xffffffff,
    .link = 0xff0b6577,
    .visitedLink = 0xff5d4a8c,
    .toolTip = 0xffffffff,
    .accent = 0xff0b6577,
    .success = 0xff1d6b3c,
    .warning = 0xff85540a,
    .danger = 0xffb02a2a,
    .border = 0xffd0d7db,
    .controlBorder = 0xff7f8b92,
    .chip = 0xffe3eaed,
};

constexpr Scheme darkScheme{
    .window = 0xff20262a,
    .base = 0xff191e21,
    .alternateBase = 0xff1f2529,
    .text = 0xffdfe5e8,
    .subtleText = 0xffa0acb3,
    .disabledText = 0xff77838a,
    .button = 0xff2d353a,
    .light = 0xff4b555b,
    .midlight = 0xff3a4349,
    .mid = 0xff272e32,
    .dark = 0xff14181b,
    .shadow = 0xff0a0c0e,
    .highlight = 0xff1b7585,
    .inactiveHighlight = 0xff46636b,
    .disabledHighlight = 0xff4d575d,
    .highlightedText = 0xffffffff,
    .link = 0xff62c4d6,
    .visitedLink = 0xffb9a5ea,
    .toolTip = 0xff2d353a,
    .accent = 0xff62c4d6,
    .success = 0xff74cb92,
    .warning = 0xffe3b15a,
    .danger = 0xfff28b85,
    .border = 0xff3b454b,
    .controlBorder = 0xff6f7c84,
    .chip = 0xff323b41,
};

constexpr const Scheme &schemeOf(bool dark)
{
    return dark ? darkScheme : lightScheme;
}

void setRoles(QPalette &palette, QPalette::ColorGroup group, const Scheme &scheme)
{
    const bool disabled = group == QPalette::Disabled;
    const QRgb text = disabled ? scheme.disabledText : scheme.text;
    const QRgb highlight = disabled   ? scheme.disabledHighlight
        : group == QPalette::Inactive ? scheme.inactiveHighlight
                                      : scheme.highlight;
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, scheme.window},
        {QPalette::WindowText, text},
        {QPalette::Base, disabled ? scheme.window : scheme.base},
        {QPalette::AlternateBase, disabled ? scheme.window : scheme.alternateBase},
        {QPalette::Text, text},
        {QPalette::PlaceholderText, disabled ? scheme.disabledText : scheme.subtleText},
        {QPalette::Button, scheme.button},
        {QPalette::ButtonText, text},
        {QPalette::BrightText, scheme.danger},
        {QPalette::Light, scheme.light},
        {QPalette::Midlight, scheme.midlight},
        {QPalette::Mid, scheme.mid},
        {QPalette::Dark, scheme.dark},
        {QPalette::Shadow, scheme.shadow},
        {QPalette::Highlight, highlight},
        {QPalette::HighlightedText, scheme.highlightedText},
        {QPalette::Link, disabled ? scheme.disabledText : scheme.link},
        {QPalette::LinkVisited, disabled ? scheme.disabledText : scheme.visitedLink},
        {QPalette::ToolTipBase, scheme.toolTip},
        {QPalette::ToolTipText, scheme.text},
    };
    for (const auto &[role, rgb] : roles)
        palette.setColor(group, role, QColor::fromRgb(rgb));
}

/// Fusion where it is hard to see: outlines of fields and boxes vanish in a dark palette, and the icon of the
/// menu entry below the pointer is dark on the dark selection.
class Style final : public QProxyStyle {
public:
    Style()
        : QProxyStyle(QStringLiteral("fusion"))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override
    {
        // Fusion's own pictures for OK and Cancel belong to no theme of ours.
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_HeaderMargin)
            return spacing / 2; // headings begin where the words of the rows below them do
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element == PE_IndicatorCheckBox) {
            if (const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option)) {
                const QStyleOptionButton outlined = withOutline(*box);
                QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
                return;
            }
        } else if (element == PE_IndicatorRadioButton || element == PE_FrameLineEdit) {
            const QStyleOption outlined = withOutline(*option);
            QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const QStyle::State chosen = State_Selected | State_Enabled;
        if (element != CE_MenuItem || item == nullptr || item->icon.isNull()
            || (item->state & chosen) != chosen) {
            QProxyStyle::drawControl(element, option, painter, widget);
            return;
        }
        const int extent = pixelMetric(PM_SmallIconSize, option, widget);
        const qreal ratio = painter->device()->devicePixelRatio();
        QStyleOptionMenuItem readable = *item;
        readable.icon = QIcon(item->icon.pixmap(QSize(extent, extent), ratio, QIcon::Selected));
        QProxyStyle::drawControl(element, &readable, painter, widget);
    }

private:
    /// Fusion takes outlines from Window, darkened by 140 %.
    template<typename Option>
    static Option withOutline(const Option &option)
    {
        Option outlined = option;
        const Scheme &scheme = schemeOf(isDark(option.palette));
        const QRgb border = option.state.testFlag(State_Enabled) ? scheme.controlBorder : scheme.border;
        outlined.palette.setColor(QPalette::Window, QColor::fromRgb(border).lighter(140));
        return outlined;
    }
};

QColor mixed(const QColor &over, const QColor &under, float share)
{
    const auto part = [share](float a, float b) { return a * share + b * (1.0F - share); };
    return QColor::fromRgbF(part(over.redF(), under.redF()), part(over.greenF(), under.greenF()),
                            part(over.blueF(), under.blueF()));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness()
        < palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

QPalette themePalette(bool dark)
{
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        setRoles(palette, group, schemeOf(dark));
    return palette;
}

void applyTheme(QApplication &application, ColorTheme theme, qreal textSize)
{
    // Asked once, before our own palette covers the platform's.
    static const bool platformIsDark = isDark(QApplication::palette());
    if (dynamic_cast<const Style *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new Style); // owned by the application

    const QPalette palette =
        themePalette(theme == ColorTheme::Dark || (theme == ColorTheme::System && platformIsDark));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette); // keeps one of its own otherwise

    QFont font = application.font();
    font.setPointSizeF(textSize);
    QApplication::setFont(font);
}

QColor color(SemanticColor which, const QPalette &palette)
{
    const Scheme &scheme = schemeOf(isDark(palette));
    switch (which) {
    case SemanticColor::Accent:
        return QColor::fromRgb(scheme.accent);
    case SemanticColor::Success:
        return QColor::fromRgb(scheme.success);
    case SemanticColor::Warning:
        return QColor::fromRgb(scheme.warning);
    case SemanticColor::Danger:
        return QColor::fromRgb(scheme.danger);
    case SemanticColor::SubtleText:
        return QColor::fromRgb(scheme.subtleText);
    case SemanticColor::Border:
        return QColor::fromRgb(scheme.border);
    case SemanticColor::ChipBackground:
        return QColor::fromRgb(scheme.chip);
    }
    Q_UNREACHABLE();
}

QColor tint(SemanticColor which, const QPalette &palette)
{
    return mixed(color(which, palette), palette.color(QPalette::Active, QPalette::Base), 0.12F);
}

} // namespace rolecall::ui
