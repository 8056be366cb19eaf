// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QTreeWidget>

namespace rolecall::ui {

/// A tree of short plain texts to read: lines wrap, Ctrl+C copies what is selected. For some hundred lines.
class TextTree final : public QTreeWidget {
    Q_OBJECT

public:
    enum class Tone { Normal, Subtle };

    explicit TextTree(QWidget *parent = nullptr);

    QTreeWidgetItem *addLine(const QStringList &cells, const QIcon &icon, Tone tone);
    /// A line below `above` over the whole width.
    QTreeWidgetItem *addLine(QTreeWidgetItem *above, const QString &text, Tone tone);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintTone(QTreeWidgetItem *item);
    [[nodiscard]] QString selectedText() const;
};

} // namespace rolecall::ui
