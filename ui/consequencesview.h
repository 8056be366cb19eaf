// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/outcome.h"

#include <QScrollArea>

#include <vector>

namespace rolecall::ui {

/// What a change brings with it, as lines to read: each with an icon that says of what kind it is.
class ConsequencesView final : public QScrollArea {
    Q_OBJECT

public:
    struct Line {
        enum class Kind { Heading, Info, Given, Taken, Warning, Refusal };
        Kind kind = Kind::Info;
        QString text;
    };

    explicit ConsequencesView(QWidget *parent = nullptr);

    /// Instead of the lines before; the first 200, and how many more there are.
    void setLines(const std::vector<Line> &lines);
    /// One line in subtle text, without an icon.
    void setMessage(const QString &text);
    [[nodiscard]] QString text() const; ///< all lines as they are shown

    /// The notices of a dry run as lines of `kind`, each with its rule.
    [[nodiscard]] static std::vector<Line> linesOf(const std::vector<gate::Notice> &notices, Line::Kind kind);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace rolecall::ui
