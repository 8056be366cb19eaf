// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace rolecall::ui;

namespace {

/// Relative luminance as WCAG 2.1 defines it.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

bool readable(const QString &what, const QColor &text, const QColor &background, double least)
{
    const double got = contrast(text, background);
    if (got < least)
        qWarning().noquote() << what << text.name() << "on" << background.name() << "has" << got << "of"
                             << least;
    return got >= least;
}

/// Whether the most opaque point of `icon` in `mode` has the colour `ink`, give or take the rounding of
/// overlaid edges.
bool shows(const QIcon &icon, QIcon::Mode mode, const QColor &ink)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage();
    QColor shown(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor here = image.pixelColor(x, y); here.alpha() > shown.alpha())
                shown = here;
        }
    }
    const auto near = [](int a, int b) { return std::abs(a - b) <= 2; };
    const bool same = shown.alpha() == 255 && near(shown.red(), ink.red()) && near(shown.green(), ink.green())
        && near(shown.blue(), ink.blue());
    if (!same)
        qWarning().noquote() << icon.name() << "shows" << shown.name(QColor::HexArgb) << "for" << ink.name();
    return same;
}

} // namespace

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, ColorTheme::Light); }

    void palette_setsEveryRoleOfEveryGroup_data() { themes(); }
    void palette_setsEveryRoleOfEveryGroup()
    {
        const QPalette palette = currentPalette();
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                if (role != QPalette::NoRole)
                    QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)),
                             qPrintable(u"role %1 in group %2"_s.arg(role).arg(group)));
            }
        }
    }

    void isDark_tellsTheThemesApart()
    {
        QVERIFY(!isDark(themePalette(false)));
        QVERIFY(isDark(themePalette(true)));
    }

    void text_isReadable_data() { themes(); }
    void text_isReadable()
    {
        const QPalette palette = currentPalette();
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::ButtonText, QPalette::Window},
            {QPalette::BrightText, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::AlternateBase},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window},
            {QPalette::LinkVisited, QPalette::Base},
            {QPalette::LinkVisited, QPalette::Window},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
        };
        bool good = true;
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            const double least = group == QPalette::Disabled ? 3.0 : 4.5;
            for (const auto &[text, background] : pairs) {
                const QString what = u"role %1 on %2 in group %3:"_s.arg(text).arg(background).arg(group);
                good &= readable(what, palette.color(group, text), palette.color(group, background), least);
            }
        }
        QVERIFY(good);
    }

    void semanticColors_areReadable_data() { themes(); }
    void semanticColors_areReadable()
    {
        const QPalette palette = currentPalette();
        const SemanticColor meanings[] = {SemanticColor::Accent, SemanticColor::Success,
                                          SemanticColor::Warning, SemanticColor::Danger,
                                          SemanticColor::SubtleText};
        bool good = true;
        for (const SemanticColor meaning : meanings) {
            const QString what = u"meaning %1:"_s.arg(int(meaning));
            const QColor ink = color(meaning, palette);
            for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
                good &= readable(what, ink, palette.color(role), 4.5);
            good &= readable(what, ink, tint(meaning, palette), 4.5);
            good &= readable(what, palette.color(QPalette::Text), tint(meaning, palette), 4.5);
        }
        const QColor chip = color(SemanticColor::ChipBackground, palette);
        good &= readable(u"text of a chip:"_s, palette.color(QPalette::Text), chip, 4.5);
        good &=
            readable(u"second-rank text of a chip:"_s, color(SemanticColor::SubtleText, palette), chip, 4.5);
        QVERIFY(good);
    }

    void border_isSeenOnEveryBackground_data() { themes(); }
    void border_isSeenOnEveryBackground()
    {
        const QPalette palette = currentPalette();
        const QColor border = color(SemanticColor::Border, palette);
        for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
            QVERIFY(readable(u"border:"_s, border, palette.color(role), 1.25));
    }

    void applyTheme_setsPaletteToolTipAndText()
    {
        applyTheme(*qApp, ColorTheme::Dark, 13.0);
        QCOMPARE(QApplication::palette().color(QPalette::Window), themePalette(true).color(QPalette::Window));
        QCOMPARE(QToolTip::palette().color(QPalette::ToolTipBase),
                 themePalette(true).color(QPalette::ToolTipBase));
        QCOMPARE(QApplication::font().pointSizeF(), 13.0);
        applyTheme(*qApp, ColorTheme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 themePalette(false).color(QPalette::Window));
        QCOMPARE(QApplication::font().pointSizeF(), defaultTextSize);
    }

    void systemTheme_staysThePlatformsAfterAnotherWasChosen()
    {
        applyTheme(*qApp, ColorTheme::System);
        const bool before = isDark(QApplication::palette());
        applyTheme(*qApp, before ? ColorTheme::Light : ColorTheme::Dark);
        applyTheme(*qApp, ColorTheme::System);
        QCOMPARE(isDark(QApplication::palette()), before);
    }

    void everyIcon_isDrawnInTheThemesColours()
    {
        int count = 0;
        for (QDirIterator files(u":/icons"_s, {u"*.svg"_s}); files.hasNext();) {
            files.next();
            const QString name = files.fileInfo().completeBaseName();
            const QIcon drawn = icon(name);
            QVERIFY2(!drawn.isNull(), qPrintable(name));
            ++count;
            if (name == u"rolecall"_s)
                continue; // has colours of its own
            for (const bool dark : {false, true}) {
                applyTheme(*qApp, dark ? ColorTheme::Dark : ColorTheme::Light);
                const QPalette palette = QApplication::palette();
                QVERIFY(shows(drawn, QIcon::Normal, palette.color(QPalette::Active, QPalette::ButtonText)));
                QVERIFY(
                    shows(drawn, QIcon::Disabled, palette.color(QPalette::Disabled, QPalette::ButtonText)));
                QVERIFY(shows(drawn, QIcon::Selected, palette.color(QPalette::HighlightedText)));
                QVERIFY(shows(icon(name, SemanticColor::Danger), QIcon::Normal,
                              color(SemanticColor::Danger, palette)));
            }
        }
        QVERIFY(count > 30);
    }

    void icon_isSharpAtTwiceTheSize()
    {
        const QPixmap twice = icon(u"users"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(twice.size(), QSize(32, 32));
        QCOMPARE(twice.devicePixelRatio(), 2.0);
    }

    void icon_withoutFile_isNull() { QVERIFY(icon(u"no-such-icon"_s).isNull()); }

    void iconsNamedInTheSources_exist()
    {
        static const QRegularExpression named(uR"re(\bicon\(u"([a-z0-9-]+)"_s)re"_s);
        for (const QString &folder : {u"/ui"_s, u"/app"_s}) {
            QDirIterator files(QStringLiteral(ROLECALL_SOURCE_DIR) + folder, {u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (const auto &match : named.globalMatch(text))
                    QVERIFY2(!icon(match.captured(1)).isNull(),
                             qPrintable(file.fileName() + u": "_s + match.captured(1)));
            }
        }
    }

private:
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    static QPalette currentPalette()
    {
        QFETCH(bool, dark);
        return themePalette(dark);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
