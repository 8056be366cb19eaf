// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace rolecall::ui {
class MainWindow;
}

namespace rolecall::app {

/// Saves a picture of the window, 1280 x 800 points, as soon as it shows what was asked for, then ends the
/// program: with 0, or with 1 and a message if the file could not be opened or the picture not be written.
class Screenshot final : public QObject {
    Q_OBJECT

public:
    Screenshot(ui::MainWindow &window, const QString &path);

private:
    void look();
    void fail(const Error &error);
    [[nodiscard]] Result<void> save() const;

    ui::MainWindow &m_window;
    QString m_path;
    QTimer m_timer;
    bool m_wasSettled = false;
};

} // namespace rolecall::app
