// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace rolecall::ui {

/// Something chosen that can be taken back: a click, Space, Del or Backspace emits clicked(), upon which the
/// owner removes it. Its text is shown as it is.
class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< the text is elided below sizeHint()

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace rolecall::ui
