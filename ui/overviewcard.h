// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "ui/linebutton.h"

#include <QFrame>

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace rolecall::ui {

class PlainLabel;

/// A part of the overview: a heading with a note beside it and a button that leads on, and below it lines
/// that lead somewhere, a widget of its own, or a sentence.
class OverviewCard final : public QFrame {
    Q_OBJECT

public:
    explicit OverviewCard(const QString &objectName, QWidget *parent = nullptr);

    void setHeading(const QString &heading, const QString &note = {});
    /// Without a text there is no button.
    void setMore(const QString &text);
    void setLines(const std::vector<LineButton::Line> &lines);
    /// Why the line leads nowhere, if so; goes with the next setLines().
    void setRefusal(int line, const std::optional<Error> &refusal);
    void setSentence(const QString &sentence); ///< empty: none
    /// Stands above the lines.
    void addWidget(QWidget *widget);
    /// Puts lines and button behind `previous` (null: nothing) for Tab, whenever they were made. Returns the
    /// last one.
    [[nodiscard]] QWidget *chainAfter(QWidget *previous);

Q_SIGNALS:
    void chosen(int line);
    void moreRequested();

private:
    QVBoxLayout *m_layout = nullptr;
    PlainLabel *m_heading;
    PlainLabel *m_note;
    QPushButton *m_more;
    PlainLabel *m_sentence;
    std::vector<LineButton *> m_lines;
};

} // namespace rolecall::ui
