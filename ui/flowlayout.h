// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace rolecall::ui {

/// Puts its items side by side and goes on below where the width ends, like words of a text.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    /// Lines end where the width ends, as buttons on the right of a heading do, instead of beginning where it
    /// begins.
    void setTrailing(bool trailing) { m_trailing = trailing; }

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    int arrange(const QRect &rect, Pass pass) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    bool m_trailing = false;
};

/// Lays out `area` for the buttons beside a heading: at the end of the line, and on below it where large text
/// leaves no room for all of them.
[[nodiscard]] FlowLayout *makeButtonFlow(QWidget *area);

} // namespace rolecall::ui
