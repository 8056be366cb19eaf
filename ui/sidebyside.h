// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace rolecall::ui {

/// Two parts beside each other where there is room for both, otherwise the second below the first: for large
/// text and small screens.
class SideBySide final : public QWidget {
    Q_OBJECT

public:
    SideBySide(QWidget *first, QWidget *second, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override; ///< of the narrow arrangement

protected:
    bool event(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int leastWidth(const QWidget *part) const;

    QWidget *m_first;
    QWidget *m_second;
    QBoxLayout *m_layout;
};

} // namespace rolecall::ui
