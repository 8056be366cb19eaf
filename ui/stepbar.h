// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace rolecall::ui {

class PlainLabel;

/// The steps of a dialog, one beside the other; the one that is shown is told apart by weight and color, and
/// by the accessible name. To read.
class StepBar final : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setCurrent(int step);

private:
    void showSteps();

    QStringList m_names;
    int m_current = 0;
    std::vector<PlainLabel *> m_labels;
};

} // namespace rolecall::ui
