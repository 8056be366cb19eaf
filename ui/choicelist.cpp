// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/choicelist.h"

#include "domain/language.h"
#include "roster/fold.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

/// So many are seen at a glance.
constexpr size_t fewChoices = 10;
constexpr int idRole = Qt::UserRole;
constexpr int foldedRole = Qt::UserRole + 1;

QByteArray folded(const QString &text)
{
    std::string block;
    roster::appendFolded(block, text.toStdString());
    return QByteArray::fromStdString(block);
}

bool isChecked(const QTreeWidgetItem *item)
{
    return item->checkState(0) == Qt::Checked;
}

} // namespace

ChoiceList::ChoiceList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_empty(new PlainLabel(SemanticColor::SubtleText, this))
{
    m_search->setObjectName(name + u"ChoiceSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(name + u"ChoiceTree"_s);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle); // many begin with the same words
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    layout->addWidget(m_search);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);
    layout->addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &ChoiceList::narrow);
    connect(new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        m_turned = true;
        if (!m_filling)
            Q_EMIT chosenChanged();
    });
    // The whole line turns the box, not its little square alone.
    connect(m_tree, &QTreeWidget::itemPressed, this, [this] { m_turned = false; });
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        if (!m_turned)
            item->setCheckState(0, isChecked(item) ? Qt::Unchecked : Qt::Checked);
    });
    fill({});
}

void ChoiceList::setChoices(const std::vector<Choice> &choices)
{
    const QStringList before = chosen();
    m_choices = choices;
    fill(before);
}

void ChoiceList::setChosen(const QStringList &ids)
{
    QStringList before = chosen();
    QStringList after = ids;
    before.sort();
    after.sort();
    if (before != after)
        fill(ids);
}

void ChoiceList::fill(const QStringList &chosen)
{
    const QTreeWidgetItem *current = m_tree->currentItem();
    const std::optional<QString> place =
        current ? std::optional(current->data(0, idRole).toString()) : std::nullopt;
    m_filling = true;
    m_tree->clear();
    for (const QString &id : chosen) {
        if (std::ranges::find(m_choices, id, &Choice::id) == m_choices.end())
            addChoice({id, id}, true);
    }
    for (const Choice &choice : m_choices)
        addChoice(choice, chosen.contains(choice.id));
    m_filling = false;
    for (int i = 0; place && i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->data(0, idRole).toString() == *place)
            m_tree->setCurrentItem(m_tree->topLevelItem(i));
    }
    const int items = m_tree->topLevelItemCount();
    m_tree->setVisible(items > 0);
    m_empty->setVisible(items == 0);
    m_search->setVisible(static_cast<size_t>(items) > fewChoices);
    if (!m_search->isVisibleTo(this))
        m_search->clear();
    narrow();
}

void ChoiceList::addChoice(const Choice &choice, bool chosen)
{
    auto *item = new QTreeWidgetItem(m_tree);
    item->setText(0, choice.text);
    item->setToolTip(0, plainToolTip(choice.text));
    item->setData(0, idRole, choice.id);
    item->setData(0, foldedRole, folded(choice.text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, chosen ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint(0, QSize(0, fontMetrics().height() + spacing / 2));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    if (choice.people) {
        item->setText(1, domain::number(*choice.people));
        item->setData(1, Qt::AccessibleTextRole, domain::userCount(static_cast<int>(*choice.people)));
    }
}

void ChoiceList::narrow()
{
    QList<QByteArray> words;
    for (const QString &word : m_search->text().split(u' ', Qt::SkipEmptyParts))
        words += roster::fold(word);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        const QByteArray text = item->data(0, foldedRole).toByteArray();
        item->setHidden(
            !std::ranges::all_of(words, [&text](const QByteArray &word) { return text.contains(word); }));
    }
}

QStringList ChoiceList::chosen() const
{
    QStringList ids;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (isChecked(m_tree->topLevelItem(i)))
            ids += m_tree->topLevelItem(i)->data(0, idRole).toString();
    }
    return ids;
}

void ChoiceList::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void ChoiceList::setAccessibleTexts(const QString &list, const QString &search)
{
    m_tree->setAccessibleName(list);
    m_search->setAccessibleName(search);
    m_search->setPlaceholderText(search);
}

void ChoiceList::takeFocus()
{
    (m_search->isVisibleTo(this) ? static_cast<QWidget *>(m_search) : m_tree)->setFocus();
}

} // namespace rolecall::ui
