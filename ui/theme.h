// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace rolecall::ui {

/// The grid everything is laid out on, in device independent pixels; half of it inside dense groups.
inline constexpr int spacing = 8;

/// Size of the text, in points, until a person chooses another.
inline constexpr qreal defaultTextSize = 10.0;
inline constexpr qreal smallestTextSize = 8.0;
inline constexpr qreal largestTextSize = 20.0;

enum class ColorTheme {
    System, ///< dark if the platform's palette was dark when the program started
    Light,
    Dark,
};

/// Colours with a meaning that QPalette has no role for. None is the only carrier of its meaning: a word or
/// an icon stands beside it.
enum class SemanticColor {
    Accent,
    Success,
    Warning,
    Danger,
    SubtleText, ///< second-rank text: counts, times, hints
    Border, ///< lines between parts; not for text
    ChipBackground, ///< below Text
};

/// Gives the whole program Fusion in one of our two palettes and text of `textSize` points. May be called
/// again at any time: open windows follow, icons included.
void applyTheme(QApplication &application, ColorTheme theme, qreal textSize = defaultTextSize);

/// The palette that `applyTheme` sets.
[[nodiscard]] QPalette themePalette(bool dark);

[[nodiscard]] bool isDark(const QPalette &palette);

/// Readable (4.5:1) as text on Base, AlternateBase and Window, save Border and ChipBackground.
[[nodiscard]] QColor color(SemanticColor which, const QPalette &palette);

/// A quiet shade of `which` for the background of bars and badges. Text and `which` itself stay readable on
/// it.
[[nodiscard]] QColor tint(SemanticColor which, const QPalette &palette);

} // namespace rolecall::ui
