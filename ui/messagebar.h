// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/outcome.h"
#include "result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace rolecall::ui {

class PlainLabel;

/// A line on top of a page that says what happened; hidden while there is nothing to say. What it says is
/// plain text, whatever is in it (I9).
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text);
    void showInfo(const QString &text) { showMessage(Kind::Info, text); }
    void showSuccess(const QString &text) { showMessage(Kind::Success, text); }
    void showWarning(const QString &text) { showMessage(Kind::Warning, text); }
    /// The message of `error` and the rule behind it in small print. A cancelled task is no error: nothing is
    /// shown.
    void showError(const Error &error);
    /// Gives the message that is shown a button; it goes with the message. Pressing it closes the bar.
    void setAction(const QString &text, std::function<void()> action);
    /// A success that can be taken back: with a button that asks for it by undoRequested(). No button where
    /// the command changed nothing.
    void showChange(const QString &text, const gate::Outcome &outcome);
    void clear();

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void undoRequested(qint64 record); ///< number of the record that is to be taken back

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolor();

    Kind m_kind = Kind::Info;
    std::function<void()> m_action;
    QLabel *m_icon;
    PlainLabel *m_text;
    PlainLabel *m_rule;
    QPushButton *m_actionButton;
    QToolButton *m_closeButton;
};

} // namespace rolecall::ui
