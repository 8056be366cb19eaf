// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tables/importpreviewmodel.h"

#include "domain/language.h"

#include <QCoreApplication>

namespace rolecall::tables {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

} // namespace

QString verdictText(gate::ImportRow::Verdict verdict)
{
    using Verdict = gate::ImportRow::Verdict;
    switch (verdict) {
    case Verdict::Added:
        //: What an import does with a row of the file
        return Text::tr("Added");
    case Verdict::Changed:
        //: What an import does with a row of the file
        return Text::tr("Changed");
    case Verdict::Unchanged:
        //: What an import does with a row of the file
        return Text::tr("Unchanged");
    case Verdict::Refused:
        //: What an import does with a row of the file
        return Text::tr("Refused");
    case Verdict::Reported:
        //: Something about a row of the file that is worth knowing
        return Text::tr("Note");
    }
    Q_UNREACHABLE();
}

ImportPreviewModel::ImportPreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const gate::ImportRow &row = m_details[m_shown[static_cast<size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == RowColumn ? Qt::AlignRight : Qt::AlignLeft));
    case VerdictRole:
        return static_cast<int>(row.verdict);
    default:
        return {};
    }
}

QString ImportPreviewModel::text(const gate::ImportRow &row, int column) const
{
    switch (column) {
    case RowColumn:
        return domain::number(row.row);
    case VerdictColumn:
        return verdictText(row.verdict);
    case EmailColumn:
        return row.email;
    case NameColumn:
        return row.name;
    case WhatColumn: {
        //: About a row of a file: %1 is the heading of a column, %2 a sentence
        const QString what = row.column.isEmpty() ? row.what : tr("%1: %2").arg(row.column, row.what);
        //: %1 is a sentence, %2 the number of a rule, such as R6
        return row.rule.isEmpty() ? what : tr("%1 (Rule %2)").arg(what, row.rule);
    }
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == RowColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        //: Column of an import's preview: the number of a row in the file
        return tr("Row");
    case VerdictColumn:
        //: Column of an import's preview: added, changed, refused, ...
        return tr("What happens");
    case EmailColumn:
        //: Column of an import's preview
        return tr("E-mail");
    case NameColumn:
        //: Column of an import's preview
        return tr("Name");
    case WhatColumn:
        //: Column of an import's preview: what changes, or why the row is refused
        return tr("Details");
    default:
        return {};
    }
}

void ImportPreviewModel::setDetails(std::vector<gate::ImportRow> details)
{
    m_details = std::move(details);
    select();
}

void ImportPreviewModel::setFilter(std::optional<Verdict> verdict)
{
    if (verdict == m_filter)
        return;
    m_filter = verdict;
    select();
}

void ImportPreviewModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ImportPreviewModel::select()
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_details.size(); ++i) {
        if (!m_filter || m_details[i].verdict == *m_filter)
            m_shown.push_back(i);
    }
    endResetModel();
}

} // namespace rolecall::tables
