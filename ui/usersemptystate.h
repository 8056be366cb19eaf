// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace rolecall::ui {

class PlainLabel;

/// In place of the user list where there is nobody to list: why, and one step.
class UsersEmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit UsersEmptyState(QWidget *parent = nullptr);

    void setReason(const QString &reason);
    void offerToClear(bool offered); ///< search and filters
    /// Another step: pressing it presses `button`, whose words it has. Null: none.
    void offerStep(const QPushButton *button);
    void retranslate();

Q_SIGNALS:
    void clearRequested();

private:
    PlainLabel *m_reason;
    QPushButton *m_clearButton;
    QPushButton *m_stepButton;
    const QPushButton *m_step = nullptr;
};

} // namespace rolecall::ui
