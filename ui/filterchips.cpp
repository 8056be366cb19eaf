// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/filterchips.h"

#include "ui/chip.h"
#include "ui/flowlayout.h"
#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

/// Roles and statuses by their ids; names of other kinds behind their kind.
QString objectNameOf(const FilterPart &part)
{
    switch (part.kind) {
    case FilterKind::License:
        return u"license:%1Chip"_s.arg(part.id);
    case FilterKind::Site:
        return u"site:%1Chip"_s.arg(part.id);
    case FilterKind::Department:
        return u"department:%1Chip"_s.arg(part.id);
    case FilterKind::Role:
    case FilterKind::Status:
    case FilterKind::LastUse:
        return part.id + u"Chip"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

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

void FilterChips::setParts(const std::vector<FilterPart> &parts)
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
        if (std::ranges::find(parts, m_entries[i].part) != parts.end()) {
            kept.push_back(m_entries[i]);
            continue;
        }
        drop(m_entries[i]);
        lostFocus |= i == focused;
        if (i < focused)
            --focused;
    }
    m_entries = std::move(kept);
    for (const FilterPart &part : parts) {
        if (std::ranges::find(m_entries, part, &Entry::part) == m_entries.end())
            m_entries.push_back({part, makeChip(part)});
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

Chip *FilterChips::makeChip(const FilterPart &part)
{
    auto *chip = new Chip(QString(), this);
    chip->setObjectName(objectNameOf(part));
    name(chip, part);
    layout()->addWidget(chip);
    chip->show();
    connect(chip, &Chip::clicked, this, [this, part] { Q_EMIT removeRequested(part); });
    return chip;
}

void FilterChips::name(Chip *chip, const FilterPart &part) const
{
    const QString text = partText(part);
    chip->setText(text);
    //: %1 is a chosen filter, such as a role or "All administrators"
    chip->setAccessibleName(tr("Remove filter %1").arg(text));
    chip->setToolTip(plainToolTip(chip->accessibleName()));
    chip->updateGeometry();
}

void FilterChips::drop(const Entry &entry)
{
    layout()->removeWidget(entry.chip);
    entry.chip->hide();
    entry.chip->setObjectName({});
    entry.chip->deleteLater(); // it may be what emitted the signal
}

void FilterChips::retranslate()
{
    for (const Entry &entry : m_entries)
        name(entry.chip, entry.part);
}

} // namespace rolecall::ui
