// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/listtable.h"

#include "ui/settings.h"
#include "ui/tableheader.h"
#include "ui/wording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using SortKey = ListModel::SortKey;

} // namespace

ListTable::ListTable(const QString &name, const std::vector<int> &widths, QWidget *parent)
    : QTableView(parent)
    , m_model(new ListModel(this))
{
    setObjectName(name);
    setUp(widths);
}

void ListTable::setUp(const std::vector<int> &widths)
{
    m_model->setColumns(QStringList(static_cast<qsizetype>(widths.size()), QString()));
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight();
    m_header = new TableHeader({ListModel::OrderRankRole, ListModel::OrderDescendingRole}, this);
    setHorizontalHeader(m_header);
    m_header->setStretchLastSection(true);
    for (size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(static_cast<int>(i), widths[i] * fontMetrics().averageCharWidth());
    sortByColumn(0, Qt::AscendingOrder);
    restoreLayout();
    restoreOrder();
    connect(m_header, &TableHeader::orderRequested, this, &ListTable::orderBy);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ListTable::keepOrder);
    connect(m_header, &QHeaderView::sectionResized, this, &ListTable::keepLayout);
    connect(m_header, &QHeaderView::sectionMoved, this, &ListTable::keepLayout);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { openColumnMenu(m_header->mapToGlobal(place)); });
    connect(this, &QAbstractItemView::doubleClicked, this, &ListTable::opened);
}

void ListTable::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing);
}

void ListTable::restoreLayout()
{
    m_restoring = true;
    const Settings settings;
    const int columns = m_model->columnCount();
    if (const QByteArray kept = settings.layout(objectName());
        horizontalHeader()->restoreState(kept) && horizontalHeader()->count() != columns)
        horizontalHeader()->reset();
    m_restoring = false;
}

void ListTable::keepLayout()
{
    if (!m_restoring)
        Settings().setLayout(objectName(), horizontalHeader()->saveState());
}

/// In words that stay the same when columns come: "1d 0a".
void ListTable::keepOrder()
{
    if (m_restoring)
        return;
    QByteArrayList keys;
    for (const SortKey &key : m_model->sortKeys())
        keys += QByteArray::number(key.column) + (key.direction == Qt::DescendingOrder ? 'd' : 'a');
    Settings().setLayout(objectName() + u"Order"_s, keys.join(' '));
}

void ListTable::restoreOrder()
{
    std::vector<SortKey> keys;
    for (const QByteArray &word : Settings().layout(objectName() + u"Order"_s).split(' ')) {
        bool isNumber = false;
        const int column = word.chopped(std::min<qsizetype>(word.size(), 1)).toInt(&isNumber);
        const bool known = isNumber && column >= 0 && column < m_model->columnCount()
            && std::ranges::find(keys, column, &SortKey::column) == keys.end();
        if (known)
            keys.push_back({column, word.endsWith('d') ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (!keys.empty())
        m_model->setOrder(keys);
}

void ListTable::orderBy(int column, bool further)
{
    std::vector<SortKey> keys = m_model->sortKeys();
    const auto found = std::ranges::find(keys, column, &SortKey::column);
    const bool turned = found != keys.end() && found->direction == Qt::AscendingOrder;
    if (further && found != keys.end())
        found->direction = turned ? Qt::DescendingOrder : Qt::AscendingOrder;
    else if (further)
        keys.push_back({column, Qt::AscendingOrder});
    else
        keys = {{column, keys.size() == 1 && turned ? Qt::DescendingOrder : Qt::AscendingOrder}};
    m_model->setOrder(keys);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void ListTable::addOrderMenu(QMenu *menu, const QString &title, bool further)
{
    QMenu *orders = menu->addMenu(title);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString heading = m_model->headerData(column, Qt::Horizontal).toString();
        QAction *action = orders->addAction(withoutMnemonic(heading));
        action->setCheckable(true);
        action->setChecked(m_model->headerData(column, Qt::Horizontal, ListModel::OrderRankRole).toInt() > 0);
        connect(action, &QAction::triggered, this, [this, column, further] { orderBy(column, further); });
    }
}

void ListTable::openColumnMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < m_model->columnCount(); ++column) { // the first one names the row
        const QString heading = m_model->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(withoutMnemonic(heading));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            m_header->fitHeadings();
            keepLayout();
        });
    }
    menu->addSeparator();
    //: Menu: the rows are put into the order of a column
    addOrderMenu(menu, tr("Order by"), false);
    //: Menu: rows that are equal so far are put into the order of another column
    addOrderMenu(menu, tr("Then by"), true);
    menu->popup(place);
}

void ListTable::setColumns(const QStringList &headings)
{
    m_model->setColumns(headings);
    m_header->fitHeadings();
}

void ListTable::setRows(std::vector<ListRow> rows)
{
    keepChosen([&] { m_model->setRows(std::move(rows)); });
}

void ListTable::setSearch(const QString &text)
{
    keepChosen([&] { m_model->setSearch(text); });
}

void ListTable::keepChosen(const std::function<void()> &change)
{
    using Name = std::pair<qint64, QString>;
    const auto nameOf = [](const ListRow *row) { return row ? Name(row->id, row->key) : Name(0, {}); };
    const Name chosen = nameOf(current());
    std::set<Name> selected;
    for (const ListRow *row : selectedRows())
        selected.insert(nameOf(row));
    const int scrolled = verticalScrollBar()->value();
    m_restoring = true;
    change();
    QItemSelection selection;
    int currentRow = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Name name = nameOf(m_model->row(row));
        const bool stays = selected.contains(name);
        if (stays)
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        if (stays && (currentRow < 0 || name == chosen)) // where the current one is gone another one is it
            currentRow = row;
    }
    if (currentRow >= 0)
        selectionModel()->setCurrentIndex(m_model->index(currentRow, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    verticalScrollBar()->setValue(scrolled);
    if (currentRow < 0 && m_model->rowCount() > 0)
        selectRow(0);
    Q_EMIT chosenChanged();
}

void ListTable::setFilter(ListModel::Filter filter)
{
    keepChosen([&] { m_model->setFilter(std::move(filter)); });
}

std::vector<const ListRow *> ListTable::shownRows() const
{
    std::vector<const ListRow *> rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows.push_back(m_model->row(row));
    return rows;
}

int ListTable::shownCount() const
{
    return m_model->rowCount();
}

int ListTable::rowCount() const
{
    return m_model->totalCount();
}

const ListRow *ListTable::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && selectionModel()->isRowSelected(index.row()) ? m_model->row(index.row())
                                                                           : nullptr;
}

std::vector<const ListRow *> ListTable::selectedRows() const
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    std::vector<const ListRow *> rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(m_model->row(index.row()));
    return rows;
}

bool ListTable::choose(qint64 id, const QString &key)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ListRow *listed = m_model->row(row);
        if (id != 0 ? listed->id == id : listed->key == key) {
            // Not selectRow(), which adds to the selection while Ctrl is held.
            selectionModel()->setCurrentIndex(
                m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            scrollTo(m_model->index(row, 0));
            return true;
        }
    }
    return false;
}

QString ListTable::selectedText() const
{
    QStringList lines;
    const QHeaderView *header = horizontalHeader();
    const auto line = [&](auto textOf) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells += QString(textOf(column)).replace(u'\t', u' ').replace(u'\n', u' ');
        }
        lines += cells.join(u'\t');
    };
    line([&](int column) { return m_model->headerData(column, Qt::Horizontal).toString(); });
    for (const ListRow *row : selectedRows())
        line([&](int column) { return row->cells[static_cast<size_t>(column)].text; });
    return lines.join(u'\n');
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        QApplication::clipboard()->setText(selectedText());
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current()) {
        Q_EMIT opened();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setRowHeight();
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT chosenChanged();
}

} // namespace rolecall::ui
