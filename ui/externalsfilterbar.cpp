// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/externalsfilterbar.h"

#include "domain/glossary.h"
#include "ui/filterchips.h"
#include "ui/icons.h"
#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

/// "role:full_admin": what a chip and its object name go by.
QString chipId(ExternalKind kind, const QString &id)
{
    return kindId(kind) + u':' + id;
}

template<typename Visitor>
void forEachChoice(const ExternalsFilter &filter, Visitor visit)
{
    for (int i = 0; i < externalKinds; ++i) {
        const auto kind = static_cast<ExternalKind>(i);
        for (const QString &id : filter.of(kind))
            visit(kind, id);
    }
}

} // namespace

// --- What can be chosen
// --------------------------------------------------------------------------------------------------

ExternalsFilterPopup::ExternalsFilterPopup(QWidget *parent)
    : FilterFrame(parent, u"externals_"_s)
{
    setObjectName(u"externalsFilterPopup"_s);
    for (int i = 0; i < externalKinds; ++i) {
        auto *list = new ChoiceList(u"external"_s + kindId(static_cast<ExternalKind>(i)), this);
        m_lists[static_cast<size_t>(i)] = list;
        addKind(list);
        connect(list, &ChoiceList::chosenChanged, this, [this] {
            showNumbers();
            Q_EMIT changed();
        });
    }
    connect(this, &FilterFrame::clearRequested, this, [this] {
        setFilter({});
        Q_EMIT changed();
    });
    retranslate();
    showKind(0);
}

ExternalsFilter ExternalsFilterPopup::filter() const
{
    ExternalsFilter filter;
    for (size_t i = 0; i < m_lists.size(); ++i)
        filter.chosen[i] = m_lists[i]->chosen();
    return filter;
}

void ExternalsFilterPopup::setFilter(const ExternalsFilter &filter)
{
    for (size_t i = 0; i < m_lists.size(); ++i)
        m_lists[i]->setChosen(filter.chosen[i]);
    showNumbers();
}

void ExternalsFilterPopup::setRows(const std::vector<gate::ExternalRow> &rows)
{
    m_rows = rows;
    fill();
}

void ExternalsFilterPopup::fill()
{
    for (int i = 0; i < externalKinds; ++i) {
        const auto kind = static_cast<ExternalKind>(i);
        std::vector<ChoiceList::Choice> choices = choicesOf(kind, m_rows);
        // What is chosen and nobody has any more keeps its name.
        for (const QString &id : m_lists[static_cast<size_t>(i)]->chosen()) {
            if (std::ranges::find(choices, id, &ChoiceList::Choice::id) == choices.end())
                choices.push_back({id, choiceName(kind, id), 0});
        }
        m_lists[static_cast<size_t>(i)]->setChoices(choices);
    }
}

void ExternalsFilterPopup::showNumbers()
{
    const ExternalsFilter filter = this->filter();
    for (int i = 0; i < externalKinds; ++i) {
        const auto kind = static_cast<ExternalKind>(i);
        nameKind(i, kindName(kind), static_cast<int>(filter.of(kind).size()));
    }
    setClearable(!filter.isEmpty());
}

void ExternalsFilterPopup::enterKind(int kind)
{
    m_lists[static_cast<size_t>(kind)]->takeFocus();
}

int ExternalsFilterPopup::contentWidth() const
{
    int widest = 0;
    for (int i = 0; i < externalKinds; ++i) {
        for (const ChoiceList::Choice &choice : choicesOf(static_cast<ExternalKind>(i), m_rows))
            widest = std::max(widest, fontMetrics().horizontalAdvance(choice.text));
    }
    return widest + fontMetrics().averageCharWidth() * 12; // box, number and scroll bar
}

void ExternalsFilterPopup::retranslate()
{
    retranslateFrame();
    for (int i = 0; i < externalKinds; ++i) {
        ChoiceList *list = m_lists[static_cast<size_t>(i)];
        list->setAccessibleTexts(kindName(static_cast<ExternalKind>(i)), tr("Search"));
        list->setEmptyText(tr("There is nothing to choose yet."));
    }
    fill();
    showNumbers();
}

// --- The button
// ----------------------------------------------------------------------------------------------------------

ExternalsFilterButton::ExternalsFilterButton(QWidget *parent)
    : QPushButton(parent)
    , m_popup(new ExternalsFilterPopup(this))
    , m_chips(new FilterChips(parent))
{
    setObjectName(u"externalsFilterButton"_s);
    setIcon(ui::icon(u"filter"_s));
    m_chips->setObjectName(u"externalsFilterChips"_s);
    connect(this, &QPushButton::clicked, this, [this] { m_popup->openBelow(this); });
    connect(m_popup, &ExternalsFilterPopup::changed, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
    connect(m_chips, &FilterChips::removeRequested, this, [this](const QString &gone) {
        ExternalsFilter filter = this->filter();
        forEachChoice(this->filter(), [&](ExternalKind kind, const QString &id) {
            if (chipId(kind, id) == gone)
                filter.of(kind).removeAll(id);
        });
        setFilter(filter);
    });
    connect(m_chips, &FilterChips::leftEmpty, this, qOverload<>(&QWidget::setFocus));
    retranslate();
}

void ExternalsFilterButton::setFilter(const ExternalsFilter &filter)
{
    if (this->filter() == filter)
        return;
    m_popup->setFilter(filter);
    showChosen();
    Q_EMIT changed();
}

void ExternalsFilterButton::setRows(const std::vector<gate::ExternalRow> &rows)
{
    m_popup->setRows(rows);
}

void ExternalsFilterButton::closePopup()
{
    if (m_popup->isVisible())
        m_popup->hide();
}

void ExternalsFilterButton::showChosen()
{
    std::vector<FilterChips::Item> items;
    forEachChoice(filter(), [&items](ExternalKind kind, const QString &id) {
        items.push_back({chipId(kind, id), choiceText(kind, id)});
    });
    m_chips->setItems(items);
    //: Button that opens what the list can be narrowed to; &: its key
    setText(items.empty() ? tr("Fi&lter") : tr("Fi&lter (%1)").arg(items.size()));
}

void ExternalsFilterButton::retranslate()
{
    setAccessibleName(tr("Filter the list"));
    setHint(this,
            tr("Show only those with certain roles, of certain organizations, or whose roles end soon"));
    m_popup->retranslate();
    showChosen();
}

} // namespace rolecall::ui
