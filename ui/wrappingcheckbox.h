// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>

namespace rolecall::ui {

/// A check box whose text goes on in the next line where the width ends.
class WrappingCheckBox final : public QCheckBox {
    Q_OBJECT

public:
    explicit WrappingCheckBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< room for the longest word
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Where the text begins, from the leading edge.
    [[nodiscard]] static int indent(const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    [[nodiscard]] QRect textRect(int width) const;
};

} // namespace rolecall::ui
