// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace rolecall::ui {

/// Lists every shortcut of the window it is opened over, the page that is shown included.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *window);
};

} // namespace rolecall::ui
