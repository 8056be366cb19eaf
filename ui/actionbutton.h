// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

namespace rolecall::ui {

/// A button for an action: it has the action's words and picture, is enabled when the action is, says the
/// same reason when it is not, and triggers it.
class ActionButton final : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow();

    QPointer<QAction> m_action;
};

} // namespace rolecall::ui
