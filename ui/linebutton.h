// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>

#include <optional>

namespace rolecall::ui {

/// A line of a short list that leads somewhere: an icon, a text that wraps, and below it in second rank a
/// note. Click, Space and Enter press it, arrows go to the next one. What it says is plain text (I9).
class LineButton : public QAbstractButton {
    Q_OBJECT

public:
    struct Line {
        QString icon; ///< of resources/icons
        std::optional<SemanticColor> iconColor;
        QString text;
        QString note;
    };

    explicit LineButton(QWidget *parent = nullptr);

    void setLine(const Line &line);
    [[nodiscard]] const Line &line() const { return m_line; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// The quiet background of what is under the mouse or has the focus, and the frame of the focus.
    void paintGround(QPainter &painter) const;

private:
    [[nodiscard]] QRect textRect(int width) const; ///< without a height

    Line m_line;
};

} // namespace rolecall::ui
