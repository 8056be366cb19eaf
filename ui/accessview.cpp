// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/accessview.h"

#include "ui/persondata.h"
#include "ui/plainlabel.h"
#include "ui/wording.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

AccessView::AccessView(QWidget *parent)
    : QWidget(parent)
    , m_tree(new TextTree(this))
    , m_message(new PlainLabel(this))
{
    m_tree->setObjectName(u"accessTree"_s);
    m_tree->setColumnCount(2);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_message->setWordWrap(true);
    m_message->setMargin(spacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_tree);
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
    m_tree->hide();
    m_tree->clear();
}

void AccessView::setAccess(const std::vector<AccessLine> &access)
{
    m_message->hide();
    m_tree->show();
    //: How far a privilege goes: full access, read-only, no access
    m_tree->setHeaderLabels({tr("Privilege"), tr("Level")});
    m_tree->setAccessibleName(tr("Privileges"));
    m_tree->clear();
    for (const AccessLine &line : access) {
        const auto tone = line.level == domain::Level::None ? TextTree::Tone::Subtle : TextTree::Tone::Normal;
        QTreeWidgetItem *item =
            m_tree->addLine({line.privilege, domain::levelName(line.level)}, levelIcon(line.level), tone);
        for (const QString &why : line.why)
            m_tree->addLine(item, why, TextTree::Tone::Subtle);
        item->setExpanded(true);
    }
}

} // namespace rolecall::ui
