// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace rolecall::ui {

class PlainLabel;

/// Says on every page that nobody in it exists.
class DemoBanner final : public QFrame {
    Q_OBJECT

public:
    explicit DemoBanner(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolor();

    PlainLabel *m_text;
};

} // namespace rolecall::ui
