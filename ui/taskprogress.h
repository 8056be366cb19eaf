// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace rolecall::ui {

class PlainLabel;

/// Shows how far a task has come and lets it be cancelled. Comes into view when the task has lasted for half
/// a second and goes when it has finished.
class TaskProgress final : public QWidget {
    Q_OBJECT

public:
    explicit TaskProgress(QWidget *parent = nullptr);

    /// Watches `task` instead of the one before. `text` says what is under way, in whole words.
    void watch(const tables::Task &task, const QString &text);
    /// The task that is watched; null if there is none.
    [[nodiscard]] const tables::Task &task() const { return m_task; }

Q_SIGNALS:
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void retranslate();

    tables::Task m_task;
    QTimer m_timer;
    QElapsedTimer m_started;
    PlainLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
