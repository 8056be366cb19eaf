// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace rolecall::ui {

class BarButton;
class PlainLabel;

/// Numbers of people as bars, each below its name if there is no room beside it. A bar is a button that leads
/// to those whom it counts; screen readers are told its name and number.
class BarChart final : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        qint64 own = 0;
        qint64 external = 0; ///< on top of own, told apart by a pattern
    };

    explicit BarChart(QWidget *parent = nullptr);

    void setBars(const std::vector<Bar> &bars);
    /// Why the bars lead nowhere, if so.
    void setRefusal(const std::optional<Error> &refusal);
    void retranslate();
    /// As in OverviewCard.
    [[nodiscard]] QWidget *chainAfter(QWidget *previous);

Q_SIGNALS:
    void chosen(int bar); ///< place among the bars

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    std::vector<BarButton *> m_buttons;
    std::optional<Error> m_refusal;
    bool m_externals = false;
    PlainLabel *m_legend;
};

} // namespace rolecall::ui
