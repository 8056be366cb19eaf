// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QLabel>

#include <optional>

namespace rolecall::ui {

/// A label that takes its text as it is: no rich text, no link, and no mnemonic unless it has a buddy (I9).
/// In a colour with a meaning, if one is given, that follows the theme.
class PlainLabel final : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(SemanticColor color, QWidget *parent = nullptr);

    void setColor(SemanticColor color);
    /// Makes it a heading (headingFont()) whose size follows that of the text.
    void setHeading(qreal points);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    std::optional<SemanticColor> m_color;
    std::optional<qreal> m_heading;
};

/// A heading's font: `points` larger than the program's text and demibold. Follows the size of the text only
/// when asked again: labels use PlainLabel::setHeading().
[[nodiscard]] QFont headingFont(qreal points);

} // namespace rolecall::ui
