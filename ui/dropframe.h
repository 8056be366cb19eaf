// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QPushButton;

namespace rolecall::ui {

/// A small window below a button in which one thing is chosen. Opens when the button is pressed; goes by
/// Escape, by an Enter that nothing in it takes, or when somebody goes on elsewhere.
class DropFrame final : public QFrame {
    Q_OBJECT

public:
    /// The frame belongs to `button` and takes over `content`, whose focus proxy gets the focus.
    DropFrame(QPushButton *button, QWidget *content);

    /// The size in characters and lines, so that it grows with the text.
    void setRoom(int characters, int lines);
    void open();

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *m_button;
    QWidget *m_content;
    int m_characters = 48;
    int m_lines = 16;
};

} // namespace rolecall::ui
