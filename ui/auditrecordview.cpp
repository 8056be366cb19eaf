// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/auditrecordview.h"

#include "domain/language.h"
#include "gate/auditwording.h"
#include "tables/audittablemodel.h"
#include "tables/workspaceservice.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/texttree.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

enum Column { WhatColumn, BeforeColumn, AfterColumn, ColumnCount };

constexpr int personRole = Qt::UserRole + 2;
constexpr int fewestLines = 5; ///< of before and after that are in view

QString withEmail(const QString &name, const QString &email)
{
    if (name.isEmpty() || email.isEmpty())
        return name + email;
    return u"%1 <%2>"_s.arg(name, email);
}

QTreeWidgetItem *itemOf(const gate::AuditChange &change)
{
    auto *item = new QTreeWidgetItem({change.what, change.before, change.after});
    for (int column = 0; column < ColumnCount; ++column)
        item->setTextAlignment(column, Qt::AlignLeading | Qt::AlignTop);
    return item;
}

} // namespace

AuditRecordView::AuditRecordView(tables::WorkspaceService *service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_heading(new PlainLabel(this))
    , m_facts(new PlainLabel(SemanticColor::SubtleText, this))
    , m_reason(new PlainLabel(this))
    , m_personButton(new QPushButton(icon(u"arrow-right"_s), {}, this))
    , m_values(new TextTree(this))
    , m_note(new PlainLabel(SemanticColor::SubtleText, this))
{
    build();
    connect(m_values, &QTreeWidget::currentItemChanged, this, &AuditRecordView::showPersonButton);
    connect(m_service, &tables::WorkspaceService::abilitiesChanged, this, &AuditRecordView::showPersonButton);
    connect(m_service, &tables::WorkspaceService::rosterReset, this, &AuditRecordView::showPersonButton);
    connect(m_service, &tables::WorkspaceService::rowsChanged, this, &AuditRecordView::showPersonButton);
    connect(m_personButton, &QPushButton::clicked, this, [this] { Q_EMIT personRequested(person()); });
    retranslate();
}

void AuditRecordView::build()
{
    setObjectName(u"auditRecordView"_s);
    m_heading->setObjectName(u"recordHeadingLabel"_s);
    m_heading->setHeading(1);
    m_facts->setObjectName(u"recordFactsLabel"_s);
    m_reason->setObjectName(u"recordReasonLabel"_s);
    for (PlainLabel *label : {m_heading, m_facts, m_reason}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_note->setObjectName(u"recordNoteLabel"_s);
    m_note->setWordWrap(true);
    m_personButton->setObjectName(u"showRecordPersonButton"_s);
    m_personButton->setFlat(true);

    m_values->setObjectName(u"recordValuesTreeWidget"_s);
    m_values->setColumnCount(ColumnCount);
    m_values->setRootIsDecorated(false);
    m_values->setAlternatingRowColors(true);
    m_values->setFrameShape(QFrame::StyledPanel);
    m_values->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what room there is
    m_values->header()->setStretchLastSection(false);
    m_values->header()->setSectionResizeMode(QHeaderView::Stretch);

    auto *top = new QHBoxLayout;
    top->setSpacing(spacing);
    top->addWidget(m_heading, 1);
    top->addWidget(m_personButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing, 0, 0);
    layout->setSpacing(spacing / 2);
    layout->addLayout(top);
    layout->addWidget(m_facts);
    layout->addWidget(m_reason);
    layout->addSpacing(spacing / 2);
    layout->addWidget(m_values, 1);
    layout->addWidget(m_note);
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
    //: Button: leads to the person whom a record is about
    m_personButton->setText(tr("Show this person"));
    fitValues();
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
        showPersonButton();
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
                      tr("record %1").arg(domain::number(m_record.number))};
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
    for (const gate::AuditChange &change : gate::auditChanges(m_record.before, m_record.after))
        items += itemOf(change);
    for (const store::AuditDetail &detail : m_details) {
        auto *person = new QTreeWidgetItem({detail.email});
        person->setData(WhatColumn, personRole, detail.user);
        for (const gate::AuditChange &change : gate::auditChanges(detail.before, detail.after))
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
    showPersonButton();
}

/// Some lines can be read whatever the size of the text; the rest of the view scrolls.
void AuditRecordView::fitValues()
{
    m_values->setMinimumHeight(fewestLines * (fontMetrics().height() + spacing / 2));
}

void AuditRecordView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitValues();
    QWidget::changeEvent(event);
}

domain::Id AuditRecordView::person() const
{
    const QTreeWidgetItem *item = m_values->currentItem();
    if (item && item->parent())
        item = item->parent();
    if (const domain::Id user = item ? item->data(WhatColumn, personRole).toLongLong() : 0; user != 0)
        return user;
    return m_record.targetKind == "user"_L1 ? m_record.target : 0;
}

void AuditRecordView::showPersonButton()
{
    m_personButton->setVisible(
        m_record.seq != 0
        && (!m_details.empty() || (m_record.targetKind == "user"_L1 && m_record.target != 0)));
    std::optional<Error> noWay = m_service->abilities().seeUsers;
    const domain::Id user = person();
    if (!noWay && user == 0)
        noWay = Error{ErrorCode::Usage, tr("Choose a person in the list below first.")};
    else if (!noWay && !m_service->roster().indexOf(user))
        noWay = Error{ErrorCode::NotFound, tr("This person is not among the users any more.")};
    setAvailable(m_personButton, noWay, tr("Go to the person in the list of users"));
}

} // namespace rolecall::ui
