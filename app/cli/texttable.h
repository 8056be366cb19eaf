// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <vector>

namespace rolecall::cli {

/// `text` as it may go to a terminal: control characters, and marks that turn the direction of writing or
/// have no width, are written out as <U+202E> instead of being obeyed (I7). Line ends stay where `lineEnds`
/// says so.
[[nodiscard]] QString visible(const QString &text, bool lineEnds = true);

/// Aligned columns with a heading. Widths follow from the first thousand rows, so that long tables need no
/// more memory than that.
class TextTable final {
public:
    explicit TextTable(QStringList headings);

    /// What can be printed now, lines with their ends.
    [[nodiscard]] QString add(const QStringList &cells);
    /// What is left.
    [[nodiscard]] QString end();

private:
    void measure(const QStringList &cells);
    [[nodiscard]] QString print(const QStringList &cells) const;
    [[nodiscard]] QString printWaiting();

    QStringList m_headings;
    std::vector<qsizetype> m_widths;
    std::vector<QStringList> m_waiting;
    bool m_begun = false;
};

} // namespace rolecall::cli
