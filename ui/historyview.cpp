// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/historyview.h"

#include "domain/language.h"
#include "gate/auditwording.h"
#include "tables/audittablemodel.h"
#include "ui/icons.h"
#include "ui/persondata.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
    , m_tree(new TextTree(this))
{
    m_tree->setObjectName(u"historyTree"_s);
    m_tree->setColumnCount(2);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
}

void HistoryView::setPerson(const PersonData &data)
{
    //: Headings of a person's history: when something was done, and what
    m_tree->setHeaderLabels({tr("Time"), tr("What was done")});
    m_tree->setAccessibleName(tr("History"));
    m_tree->clear();
    if (!data.history)
        return;
    for (const store::AuditRecord &record : *data.history)
        addRecord(record);
    if (data.history->empty())
        m_tree->addLine(m_tree->invisibleRootItem(), tr("The log says nothing about this user yet."),
                        TextTree::Tone::Subtle);
}

void HistoryView::addRecord(const store::AuditRecord &record)
{
    QString what = tables::actionText(record.action);
    if (record.refused) {
        //: %1 is what somebody tried to do
        what = tr("%1 (refused)").arg(what);
    }
    const QIcon picture = record.refused ? icon(u"circle-alert"_s, SemanticColor::Danger)
                                         : icon(u"history"_s, SemanticColor::SubtleText);
    QTreeWidgetItem *item =
        m_tree->addLine({domain::dateTime(record.at), what}, picture, TextTree::Tone::Normal);
    const QString actor = record.actorName.isEmpty() ? record.actorEmail : record.actorName;
    if (!actor.isEmpty()) {
        //: Who did something; %1 is a name
        m_tree->addLine(item, tr("By %1").arg(actor), TextTree::Tone::Subtle);
    }
    for (const gate::AuditChange &change : gate::auditChanges(record.before, record.after)) {
        const QString text = change.before.isEmpty()
            //: %1 is a field, %2 its new value
            ? tr("%1: %2").arg(change.what, change.after)
            //: %1 is a field, %2 its value before, %3 its value after
            : tr("%1: %2 → %3").arg(change.what, change.before, change.after);
        m_tree->addLine(item, text, TextTree::Tone::Subtle);
    }
    if (!record.reason.isEmpty()) {
        //: Why something was done
        m_tree->addLine(item, tr("Reason: %1").arg(record.reason), TextTree::Tone::Subtle);
    }
    item->setExpanded(true);
}

} // namespace rolecall::ui
