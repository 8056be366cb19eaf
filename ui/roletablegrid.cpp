// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/roletablegrid.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::RoleTable;
using domain::TableHeading;

constexpr int headingCharacters = 34; ///< of a row's heading at most, in average characters
constexpr int listCharacters = 32; ///< of a column of lists at least
constexpr int headingShare = 3; ///< the headings of rows take a third of the room at most
constexpr int padding = 2 * spacing; ///< of a place or heading, both sides together

int widestWord(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

int heightOf(const QFontMetrics &metrics, int width, const QString &text)
{
    return metrics.boundingRect(QRect(0, 0, width - padding, 0), Qt::TextWordWrap, text).height();
}

/// Headings as they are told to the header: their alignment and that they wrap.
Qt::Alignment wrapped(Qt::Alignment alignment)
{
    return Qt::Alignment::fromInt(alignment.toInt() | Qt::TextWordWrap);
}

} // namespace

RoleTableGrid::RoleTableGrid(QWidget *parent)
    : QTableView(parent)
    , m_model(new RoleTableModel(this))
{
    setModel(m_model);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setAlternatingRowColors(true); // lines alone are faint where it is dark
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(wrapped(Qt::AlignCenter));
    verticalHeader()->setDefaultAlignment(wrapped(Qt::AlignLeft | Qt::AlignVCenter));
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
        header->setMinimumSectionSize(1);
    }
    connect(this, &QTableView::doubleClicked, this, &RoleTableGrid::opened);
}

void RoleTableGrid::setTable(RoleTable table)
{
    const bool same = table.id == m_model->table().id;
    const QModelIndex before = currentIndex();
    const int row = same ? before.row() : 0;
    const int column = same ? before.column() : 0;
    m_model->setTable(std::move(table));
    setAccessibleName(m_model->table().name);
    fit();
    setCurrentIndex(m_model->index(std::max(row, 0), std::max(column, 0)));
}

bool RoleTableGrid::choose(const QString &row, const QString &column)
{
    const auto &rows = m_model->table().rows;
    const auto &columns = m_model->table().columns;
    const auto foundRow = std::ranges::find(rows, row, &TableHeading::id);
    const auto foundColumn = std::ranges::find(columns, column, &TableHeading::id);
    if (foundRow == rows.end() || foundColumn == columns.end())
        return false;
    const QModelIndex place = m_model->index(static_cast<int>(foundRow - rows.begin()),
                                             static_cast<int>(foundColumn - columns.begin()));
    setCurrentIndex(place);
    scrollTo(place);
    return true;
}

void RoleTableGrid::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT opened();
    else
        QTableView::keyPressEvent(event);
}

void RoleTableGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT placeChosen(current.row(), current.column());
}

void RoleTableGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void RoleTableGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void RoleTableGrid::fit()
{
    if (m_model->columnCount() == 0)
        return;
    fitHeadings();
    fitColumns();
    fitRows();
}

void RoleTableGrid::fitHeadings()
{
    const QFontMetrics metrics = verticalHeader()->fontMetrics();
    int longest = 0;
    int word = 0;
    for (const TableHeading &row : m_model->table().rows) {
        longest = std::max(longest, metrics.horizontalAdvance(row.text));
        word = std::max(word, widestWord(metrics, row.text));
    }
    const int most = std::min(headingCharacters * metrics.averageCharWidth(), width() / headingShare);
    verticalHeader()->setFixedWidth(std::max(std::min(longest, most), word) + padding);
}

void RoleTableGrid::fitColumns()
{
    const QFontMetrics metrics = horizontalHeader()->fontMetrics();
    const auto &columns = m_model->table().columns;
    const int count = m_model->columnCount();
    const int bar = verticalScrollBar()->sizeHint().width();
    const int room = (width() - 2 * frameWidth() - verticalHeader()->width() - bar) / count;
    const int least = m_model->hasLists() ? listCharacters * metrics.averageCharWidth() : 0;
    int height = 0;
    for (int column = 0; column < count; ++column) {
        const QString &heading = columns[static_cast<size_t>(column)].text;
        int needed = std::max(least, widestWord(metrics, heading));
        for (int row = 0; row < m_model->rowCount(); ++row)
            needed =
                std::max(needed, widestWord(fontMetrics(), m_model->index(row, column).data().toString()));
        const int columnWidth = std::max(needed + padding, room);
        setColumnWidth(column, columnWidth);
        height = std::max(height, heightOf(metrics, columnWidth, heading));
    }
    horizontalHeader()->setFixedHeight(height + spacing);
}

void RoleTableGrid::fitRows()
{
    const QFontMetrics headings = verticalHeader()->fontMetrics();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int height = heightOf(headings, verticalHeader()->width(),
                              m_model->table().rows[static_cast<size_t>(row)].text);
        for (int column = 0; column < m_model->columnCount(); ++column)
            height = std::max(
                height,
                heightOf(fontMetrics(), columnWidth(column), m_model->index(row, column).data().toString()));
        setRowHeight(row, height + spacing);
    }
}

} // namespace rolecall::ui
