// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/filterparts.h"

#include <QWidget>

namespace rolecall::ui {

class Chip;

/// A chip for each thing that a list is narrowed to; hidden while there is none.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// Keeps the chips that stay, so that the keyboard stays where it is.
    void setParts(const std::vector<FilterPart> &parts);
    void retranslate();

Q_SIGNALS:
    void removeRequested(const rolecall::ui::FilterPart &part);
    void leftEmpty(); ///< the last chip went while it had the keyboard

private:
    struct Entry {
        FilterPart part;
        Chip *chip = nullptr;
    };

    Chip *makeChip(const FilterPart &part);
    void name(Chip *chip, const FilterPart &part) const;
    void drop(const Entry &entry);

    std::vector<Entry> m_entries; ///< as shown
};

} // namespace rolecall::ui
