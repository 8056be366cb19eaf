// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/filterchips.h"

#include "ui/chip.h"
#include "ui/flowlayout.h"
#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"filterChips"_s);
    new FlowLayout(this);
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Preferred);
    flowing.setHeightForWidth(true);
    setSizePolicy(flowing);
    hide();
}

void FilterChips::setItems(const std::vector<Item> &items)
{
    size_t focused = m_entries.size();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].chip->hasFocus())
            focused = i;
    }
    const bool hadFocus = focused < m_entries.size();
    bool lostFocus = false;
    std::vector<Entry> kept;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (std::ranges::find(items, m_entries[i].id, &Item::id) != items.end()) {
            kept.push_back(m_entries[i]);
            continue;
        }
        drop(m_entries[i]);
        lostFocus |= i == focused;
        if (i < focused)
            --focused;
    }
    m_entries = std::move(kept);
    for (const Item &item : items) {
        auto entry = std::ranges::find(m_entries, item.id, &Entry::id);
        if (entry == m_entries.end())
            entry = m_entries.insert(entry, {item.id, makeChip(item.id)});
        entry->chip->setText(item.text);
        //: %1 is a chosen filter, such as a role or "All administrators"
        entry->chip->setAccessibleName(tr("Remove filter %1").arg(item.text));
        entry->chip->setToolTip(plainToolTip(entry->chip->accessibleName()));
        entry->chip->updateGeometry();
    }
    setVisible(!m_entries.empty());
    updateGeometry();
    if (!hadFocus || !lostFocus)
        return;
    if (m_entries.empty())
        Q_EMIT leftEmpty();
    else
        m_entries[std::min(focused, m_entries.size() - 1)].chip->setFocus();
}

Chip *FilterChips::makeChip(const QString &id)
{
    auto *chip = new Chip(QString(), this);
    chip->setObjectName(id + u"Chip"_s);
    layout()->addWidget(chip);
    chip->show();
    connect(chip, &Chip::clicked, this, [this, id] { Q_EMIT removeRequested(id); });
    return chip;
}

void FilterChips::drop(const Entry &entry)
{
    layout()->removeWidget(entry.chip);
    entry.chip->hide();
    entry.chip->setObjectName({});
    entry.chip->deleteLater(); // it may be what emitted the signal
}

} // namespace rolecall::ui
