// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/auditrecordview.h"

#include "domain/language.h"
#include "tables/audittablemodel.h"
#include "ui/auditwording.h"
#include "ui/plainlabel.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

enum Column { WhatColumn, BeforeColumn, AfterColumn, ColumnCount };

QString withEmail(const QString &name, const QString &email)
{
    if (name.isEmpty() || email.isEmpty())
        return name + email;
    return u"%1 <%2>"_s.arg(name, email);
}

QTreeWidgetItem *itemOf(const AuditChange &change)
{
    auto *item = new QTreeWidgetItem({change.what, change.before, change.after});
    item->setTextAlignment(WhatColumn, Qt::AlignLeft | Qt::AlignTop);
    return item;
}

} // namespace

AuditRecordView::AuditRecordView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(this))
    , m_facts(new PlainLabel(SemanticColor::SubtleText, this))
    , m_reason(new PlainLabel(this))
    , m_values(new QTreeWidget(this))
    , m_note(new PlainLabel(SemanticColor::SubtleText, this))
{
    setObjectName(u"auditRecordView"_s);
    m_heading->setObjectName(u"recordHeadingLabel"_s);
    m_heading->setHeading(1);
    m_heading->setWordWrap(true);
    m_facts->setObjectName(u"recordFactsLabel"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setObjectName(u"recordReasonLabel"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setObjectName(u"recordNoteLabel"_s);
    m_note->setWordWrap(true);

    m_values->setObjectName(u"recordValuesTreeWidget"_s);
    m_values->setColumnCount(ColumnCount);
    m_values->setRootIsDecorated(false);
    m_values->setAlternatingRowColors(true);
    m_values->setWordWrap(true);
    m_values->setTextElideMode(Qt::ElideRight);
    m_values->header()->setStretchLastSection(false);
    m_values->header()->setSectionResizeMode(WhatColumn, QHeaderView::ResizeToContents);
    m_values->header()->setSectionResizeMode(BeforeColumn, QHeaderView::Stretch);
    m_values->header()->setSectionResizeMode(AfterColumn, QHeaderView::Stretch);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing, 0, 0);
    layout->setSpacing(spacing / 2);
    layout->addWidget(m_heading);
    layout->addWidget(m_facts);
    layout->addWidget(m_reason);
    layout->addSpacing(spacing / 2);
    layout->addWidget(m_values, 1);
    layout->addWidget(m_note);
    retranslate();
}

void AuditRecordView::showRecord(const store::AuditRecord &record)
{
    m_record = record;
    m_details.clear();
    m_more = false;
    retranslate();
}

void AuditRecordView::showDetails(const std::vector<store::AuditDetail> &details, bool more)
{
    m_details = details;
    m_more = more;
    fillValues();
}

void AuditRecordView::clear()
{
    showRecord({});
}

void AuditRecordView::retranslate()
{
    //: Headings of a table with one row for each thing that a change touched
    m_values->setHeaderLabels({tr("What"), tr("Before"), tr("After")});
    m_values->setAccessibleName(tr("Before and after"));
    const bool shown = m_record.seq != 0;
    m_heading->setVisible(shown);
    m_facts->setVisible(shown);
    m_values->setVisible(shown);
    m_reason->setVisible(shown);
    if (!shown) {
        m_heading->clear();
        m_note->setText(tr("Choose a record to see what it changed."));
        m_note->show();
        m_values->clear();
        return;
    }
    const QString target = withEmail(tables::targetText(m_record), m_record.targetEmail);
    const QString action = tables::actionText(m_record.action);
    //: %1 is an action ("Gave roles"), %2 the person, file or organization it was done to
    m_heading->setText(target.isEmpty() ? action : tr("%1: %2").arg(action, target));

    QStringList facts{domain::dateTime(m_record.at), withEmail(m_record.actorName, m_record.actorEmail),
                      //: Where a change came from
                      m_record.door == "window"_L1 ? tr("in the window") : tr("on the command line"),
                      //: %1 is a number in the audit log
                      tr("record %1").arg(domain::number(m_record.seq))};
    if (m_record.refused && m_record.rule.isEmpty())
        facts += tr("refused");
    else if (m_record.refused)
        facts += tr("refused by rule %1").arg(m_record.rule);
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_reason->setText(tr("Reason: %1").arg(m_record.reason));
    m_reason->setVisible(!m_record.reason.isEmpty());
    fillValues();
}

void AuditRecordView::fillValues()
{
    m_values->clear();
    QList<QTreeWidgetItem *> items;
    for (const AuditChange &change : auditChanges(m_record.before, m_record.after))
        items += itemOf(change);
    for (const store::AuditDetail &detail : m_details) {
        auto *person = new QTreeWidgetItem({detail.email});
        for (const AuditChange &change : auditChanges(detail.before, detail.after))
            person->addChild(itemOf(change));
        items += person;
    }
    m_values->setRootIsDecorated(!m_details.empty());
    m_values->addTopLevelItems(items);
    if (m_details.size() == 1)
        m_values->expandAll();

    if (m_more) {
        m_note->setText(tr("The first %n person(s) are listed; the record has more.", nullptr,
                           static_cast<int>(m_details.size())));
    } else if (!m_details.empty()) {
        m_note->setText(tr("%n person(s) were changed.", nullptr, static_cast<int>(m_details.size())));
    } else {
        m_note->setText(items.isEmpty() ? tr("This record changed nothing.") : QString());
    }
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace rolecall::ui
