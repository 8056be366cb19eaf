// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/accessview.h"

#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

AccessView::AccessView(QWidget *parent)
    : QWidget(parent)
    , m_tree(new TextTree(this))
    , m_message(new PlainLabel(this))
    , m_limit(new PlainLabel(SemanticColor::SubtleText, this))
    , m_ways(new QWidget(this))
    , m_whoCanButton(new QPushButton(icon(u"users-round"_s), {}, m_ways))
    , m_compareButton(new QPushButton(icon(u"columns-3"_s), {}, m_ways))
{
    m_tree->setObjectName(u"accessTree"_s);
    m_tree->setColumnCount(2);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_message->setWordWrap(true);
    m_message->setMargin(spacing);
    m_limit->setObjectName(u"accessLimitLabel"_s);
    m_limit->setWordWrap(true);
    m_limit->setMargin(spacing / 2);
    m_limit->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_limit);
    layout->addWidget(m_tree);
    layout->addWidget(m_ways);
    m_whoCanButton->setObjectName(u"accessWhoCanButton"_s);
    m_compareButton->setObjectName(u"accessCompareButton"_s);
    auto *flow = new FlowLayout(m_ways);
    flow->setContentsMargins(spacing / 2, spacing / 2, spacing / 2, spacing / 2);
    flow->addWidget(m_whoCanButton);
    flow->addWidget(m_compareButton);
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    m_ways->setSizePolicy(flowing);
    m_ways->hide();
    connect(m_whoCanButton, &QPushButton::clicked, this, &AccessView::askWhoCan);
    connect(m_compareButton, &QPushButton::clicked, this, &AccessView::compareRequested);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &AccessView::updateWays);
    retranslate();
}

void AccessView::offerWays()
{
    m_ways->show();
    connect(m_tree, &QTreeWidget::itemActivated, this, &AccessView::askWhoCan);
}

void AccessView::retranslate()
{
    //: Button: leads from a privilege to everybody who has it
    m_whoCanButton->setText(tr("Who else can?"));
    //: Button: leads to the access of two people, side by side
    m_compareButton->setText(tr("Compare with…"));
    setHint(m_compareButton, tr("See the access of this person beside that of another one"));
    m_limit->setText(tr("Of other people you see only the roles on your sites: they may hold more roles and "
                        "privileges."));
    updateWays();
}

/// The line of the privilege itself or one of its reasons is chosen.
void AccessView::updateWays()
{
    std::optional<Error> first;
    if (!m_tree->currentItem())
        first = Error{ErrorCode::Usage, tr("Choose a privilege in the list.")};
    setAvailable(m_whoCanButton, first, tr("See everybody who has the chosen privilege"));
}

void AccessView::askWhoCan()
{
    QTreeWidgetItem *item = m_tree->currentItem();
    if (item && item->parent())
        item = item->parent();
    const int place = item ? m_tree->indexOfTopLevelItem(item) : -1;
    if (place < 0 || static_cast<size_t>(place) >= m_lines.size())
        return;
    const AccessLine &line = m_lines[static_cast<size_t>(place)];
    Q_EMIT whoCanRequested({line.index, std::max(line.level, domain::Level::Read), line.site});
}

void AccessView::setPerson(const PersonData &data)
{
    if (data.accessError)
        setMessage(withRule(*data.accessError));
    else
        setAccess(data.access);
}

void AccessView::setMessage(const QString &text)
{
    m_message->setText(text);
    m_message->show();
    m_limit->hide();
    m_tree->hide();
    m_tree->clear();
    m_lines.clear();
    updateWays();
}

void AccessView::setAccess(const std::vector<AccessLine> &access)
{
    m_message->hide();
    m_tree->show();
    //: How far a privilege goes: full access, read-only, no access
    m_tree->setHeaderLabels({tr("Privilege"), tr("Level")});
    m_tree->setAccessibleName(tr("Privileges"));
    m_tree->clear();
    m_lines = access;
    m_limit->setVisible(!std::ranges::all_of(access, &AccessLine::whole));
    for (const AccessLine &line : access) {
        const auto tone = line.level == domain::Level::None ? TextTree::Tone::Subtle : TextTree::Tone::Normal;
        const bool unknown = !line.whole && line.level == domain::Level::None && line.why.isEmpty();
        QTreeWidgetItem *item = m_tree->addLine(
            {line.privilege, line.levelText},
            unknown ? icon(u"circle-help"_s, SemanticColor::SubtleText) : levelIcon(line.level), tone);
        for (const QString &why : line.why)
            m_tree->addLine(item, why, TextTree::Tone::Subtle);
        item->setExpanded(true);
    }
    updateWays();
}

} // namespace rolecall::ui
