// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/auditpage.h"

#include "domain/language.h"
#include "ui/auditrecordview.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

using tables::AuditTableModel;

namespace {

using Records = std::vector<store::AuditRecord>;
using Details = std::vector<store::AuditDetail>;

constexpr std::array outcomesInOrder{AuditTableModel::Outcomes::All, AuditTableModel::Outcomes::Done,
                                     AuditTableModel::Outcomes::Refused};
constexpr int searchWidth = 280;
constexpr int listShare = 300; ///< of the height, beside the record's
constexpr int recordShare = 200;

/// Column widths in averages of a character.
constexpr std::array<int, AuditTableModel::ColumnCount> columnWidths{18, 22, 28, 28, 20, 20};

Result<Records> readLog(tables::OpenWorkspace &open, const store::AuditFilter &filter)
{
    return gate::auditLog(*open.gate, open.session, filter);
}

Result<Details> readDetails(tables::OpenWorkspace &open, qint64 seq)
{
    ROLECALL_TRY(open.gate->authorize(domain::Action::SeeAuditLog, open.session));
    return store::details(open.workspace->connection(), seq, AuditRecordView::maxDetails + 1);
}

} // namespace

AuditPage::AuditPage(tables::WorkspaceService *service, QWidget *parent)
    : Page(parent)
    , m_service(service)
    , m_messages(new MessageBar(this))
    , m_heading(new PlainLabel(this))
    , m_search(new QLineEdit(this))
    , m_outcomes(new QComboBox(this))
    , m_count(new PlainLabel(SemanticColor::SubtleText, this))
    , m_empty(new PlainLabel(SemanticColor::SubtleText, this))
    , m_table(new QTableView(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_record(new AuditRecordView(this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &AuditPage::applyFilter);
    connect(m_outcomes, &QComboBox::currentIndexChanged, this, &AuditPage::applyFilter);
    connect(&m_model, &AuditTableModel::countChanged, this, &AuditPage::showCount);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AuditPage::restoreChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    choose(current.row());
            });
    connect(m_service, &tables::WorkspaceService::recordsAdded, this, [this] {
        m_stale = true;
        if (isVisible())
            load();
    });
    connect(m_service, &tables::WorkspaceService::signedInChanged, this, &AuditPage::forget);
    retranslate();
}

void AuditPage::build()
{
    setObjectName(u"auditPage"_s);
    m_heading->setObjectName(u"auditHeadingLabel"_s);
    m_heading->setHeading(4);
    m_search->setObjectName(u"auditSearchLineEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(searchWidth);
    m_outcomes->setObjectName(u"outcomeComboBox"_s);
    m_outcomes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (size_t i = 0; i < outcomesInOrder.size(); ++i)
        m_outcomes->addItem(QString());
    m_count->setObjectName(u"auditCountLabel"_s);
    m_empty->setObjectName(u"auditEmptyLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    m_table->setObjectName(u"auditTableView"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < AuditTableModel::ColumnCount; ++column) {
        const int characters = columnWidths[static_cast<size_t>(column)];
        m_table->setColumnWidth(column, characters * fontMetrics().averageCharWidth());
    }

    auto *filters = new QHBoxLayout;
    filters->setSpacing(spacing);
    filters->addWidget(m_search);
    filters->addWidget(m_outcomes);
    filters->addStretch();
    filters->addWidget(m_count);

    auto *list = new QWidget(m_splitter);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins({});
    listLayout->addWidget(m_table);
    listLayout->addWidget(m_empty, 1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_record);
    m_splitter->setObjectName(u"auditSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({listShare, recordShare});
    m_splitter->setStretchFactor(0, listShare);
    m_splitter->setStretchFactor(1, recordShare);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing * 2, spacing * 2, spacing * 2, spacing);
    layout->setSpacing(spacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    layout->addLayout(filters);
    layout->addWidget(m_splitter, 1);
}

void AuditPage::retranslate()
{
    m_heading->setText(title());
    m_search->setPlaceholderText(tr("Search who, on whom, what and why"));
    m_search->setAccessibleName(tr("Search the audit log"));
    m_outcomes->setToolTip(tr("Show by outcome"));
    m_outcomes->setItemText(0, tr("Done and refused"));
    //: Filter of the audit log
    m_outcomes->setItemText(1, tr("Done"));
    //: Filter of the audit log
    m_outcomes->setItemText(2, tr("Refused"));
    m_table->setAccessibleName(tr("Records of the audit log"));
    const QString time = domain::dateTime(QDateTime(QDate(2000, 12, 28), QTime(20, 28)));
    const int timeWidth = fontMetrics().horizontalAdvance(time) + 2 * spacing;
    m_table->setColumnWidth(AuditTableModel::TimeColumn,
                            std::max(m_table->columnWidth(AuditTableModel::TimeColumn), timeWidth));
    m_model.retranslate();
    m_record->retranslate();
    showCount();
}

void AuditPage::activate()
{
    if (m_stale)
        load();
}

QWidget *AuditPage::searchField() const
{
    return m_search;
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    activate();
}

void AuditPage::forget()
{
    ++m_generation;
    m_loaded = false;
    m_loading = false;
    m_stale = true;
    m_chosen = 0;
    m_messages->clear();
    m_record->clear();
    m_model.setRecords({});
    if (isVisible())
        load();
}

void AuditPage::load()
{
    if (m_loading || !m_service->signedIn())
        return;
    m_loading = true;
    m_stale = false;
    store::AuditFilter filter;
    filter.afterSeq = m_loaded ? m_model.newest() : 0;
    filter.limit = AuditTableModel::maxRecords + 1; // one more tells that there are more
    m_service->ask<Records>(
        [filter](tables::OpenWorkspace &open, tables::TaskState &) { return readLog(open, filter); }, this,
        [this, generation = m_generation](Result<Records> records) {
            if (generation != m_generation)
                return;
            m_loading = false;
            if (!records) {
                m_messages->showError(records.error());
                return;
            }
            if (m_loaded)
                m_model.addRecords(std::move(*records));
            else
                m_model.setRecords(std::move(*records));
            m_loaded = true;
            showCount();
            if (m_chosen == 0 && m_model.rowCount() > 0)
                m_table->selectRow(0);
            if (m_stale)
                load();
        });
}

void AuditPage::loadDetails()
{
    const qint64 seq = m_chosen;
    m_service->ask<Details>(
        [seq](tables::OpenWorkspace &open, tables::TaskState &) { return readDetails(open, seq); }, this,
        [this, seq, generation = m_generation](Result<Details> details) {
            if (generation != m_generation || seq != m_chosen)
                return;
            if (!details) {
                m_messages->showError(details.error());
                return;
            }
            const bool more = std::ssize(*details) > AuditRecordView::maxDetails;
            if (more)
                details->pop_back();
            m_record->showDetails(*details, more);
        });
}

void AuditPage::applyFilter()
{
    const auto outcomes = static_cast<size_t>(std::max(0, m_outcomes->currentIndex()));
    m_model.setFilter(m_search->text(), outcomesInOrder[outcomes]);
}

void AuditPage::showCount()
{
    const int shown = m_model.rowCount();
    const int all = static_cast<int>(m_model.recordCount());
    if (!m_loaded) {
        m_count->clear();
    } else if (m_model.isCut()) {
        //: %1 and %2 are numbers of records in the audit log
        m_count->setText(tr("%1 of the newest %2 records; there are older ones in the file")
                             .arg(domain::number(shown), domain::number(all)));
    } else {
        //: %1 and %2 are numbers of records in the audit log
        m_count->setText(
            tr("%1 of %2 record(s)", nullptr, all).arg(domain::number(shown), domain::number(all)));
    }
    m_empty->setText(m_loaded ? tr("No record matches this search. Clear it to see all of them.")
                              : QString());
    m_empty->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
}

void AuditPage::choose(int row)
{
    const store::AuditRecord *record = m_model.record(row);
    if (!record || record->seq == m_chosen)
        return;
    m_chosen = record->seq;
    m_record->showRecord(*record);
    loadDetails();
}

void AuditPage::restoreChoice()
{
    const int row = m_chosen == 0 ? -1 : m_model.rowOf(m_chosen);
    if (row >= 0) {
        m_table->selectRow(row);
    } else if (m_chosen != 0) {
        m_chosen = 0;
        m_record->clear();
    }
}

} // namespace rolecall::ui
