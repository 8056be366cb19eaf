// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace rolecall::ui {

class Chip;

/// A chip for each thing that a list is narrowed to; hidden while there is none.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    struct Item {
        QString id; ///< the chip's object name without "Chip"
        QString text; ///< by itself: "License: Webex Calling"
    };

    explicit FilterChips(QWidget *parent = nullptr);

    /// Keeps the chips that stay, so that the keyboard stays where it is.
    void setItems(const std::vector<Item> &items);

Q_SIGNALS:
    void removeRequested(const QString &id);
    void leftEmpty(); ///< the last chip went while it had the keyboard

private:
    struct Entry {
        QString id;
        Chip *chip = nullptr;
    };

    Chip *makeChip(const QString &id);
    void drop(const Entry &entry);

    std::vector<Entry> m_entries; ///< as shown
};

} // namespace rolecall::ui
