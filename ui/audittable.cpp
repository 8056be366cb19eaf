// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/audittable.h"

#include "domain/language.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QHeaderView>

#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

using tables::AuditTableModel;

namespace {

/// Column widths in averages of a character.
constexpr std::array<int, AuditTableModel::ColumnCount> columnWidths{18, 22, 28, 28, 20, 20};

} // namespace

AuditTable::AuditTable(AuditTableModel *model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"auditTableView"_s);
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    restoreLayout();
}

void AuditTable::restoreLayout()
{
    for (int column = 0; column < AuditTableModel::ColumnCount; ++column)
        setColumnWidth(column, columnWidths[static_cast<size_t>(column)] * fontMetrics().averageCharWidth());
    QHeaderView *header = horizontalHeader();
    if (header->restoreState(Settings().layout(objectName()))
        && header->count() != AuditTableModel::ColumnCount)
        header->reset();
    fitRows();
    const auto keep = [this, header] { Settings().setLayout(objectName(), header->saveState()); };
    connect(header, &QHeaderView::sectionResized, this, keep);
    connect(header, &QHeaderView::sectionMoved, this, keep);
}

void AuditTable::retranslate()
{
    setAccessibleName(tr("Records of the audit log"));
    fitRows();
}

/// Rows as high as the text, times readable whole.
void AuditTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing);
    const QString time = domain::dateTime(QDateTime(QDate(2000, 12, 28), QTime(20, 28)));
    const int timeWidth = fontMetrics().horizontalAdvance(time) + 2 * spacing;
    if (columnWidth(AuditTableModel::TimeColumn) < timeWidth)
        setColumnWidth(AuditTableModel::TimeColumn, timeWidth);
}

void AuditTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

} // namespace rolecall::ui
