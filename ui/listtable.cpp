// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/listtable.h"

#include "domain/language.h"
#include "roster/fold.h"
#include "ui/settings.h"
#include "ui/wording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCollator>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

/// Orders as a reader of the language expects, and finds words whatever their script and marks.
class ListProxy final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void retranslate()
    {
        m_collator.setLocale(domain::localeOf(domain::currentLanguage()));
        invalidate();
    }

    void setWords(const QString &text)
    {
        m_words = roster::fold(text).simplified().split(' ');
        m_words.removeAll(QByteArray());
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_words.isEmpty())
            return true;
        QStringList texts;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
            texts += sourceModel()->index(row, column, parent).data().toString();
        const QByteArray folded = roster::fold(texts.join(u' '));
        return std::ranges::all_of(m_words, [&](const QByteArray &word) { return folded.contains(word); });
    }

    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant a = left.data(ListModel::OrderRole);
        const QVariant b = right.data(ListModel::OrderRole);
        if (a.userType() != QMetaType::QString || b.userType() != QMetaType::QString)
            return QVariant::compare(a, b) == QPartialOrdering::Less;
        return m_collator.compare(a.toString(), b.toString()) < 0;
    }

private:
    QList<QByteArray> m_words;
    QCollator m_collator{domain::localeOf(domain::currentLanguage())};
};

} // namespace

ListTable::ListTable(const QString &name, const std::vector<int> &widths, QWidget *parent)
    : QTableView(parent)
    , m_model(new ListModel(this))
    , m_proxy(new ListProxy(this))
{
    setObjectName(name);
    setUp(widths);
}

void ListTable::setUp(const std::vector<int> &widths)
{
    m_model->setColumns(QStringList(static_cast<qsizetype>(widths.size()), QString()));
    m_proxy->setSourceModel(m_model);
    m_proxy->setDynamicSortFilter(true);
    setModel(m_proxy);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight();
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(static_cast<int>(i), widths[i] * fontMetrics().averageCharWidth());
    sortByColumn(0, Qt::AscendingOrder);
    restoreLayout();
    connect(header, &QHeaderView::sectionResized, this, &ListTable::keepLayout);
    connect(header, &QHeaderView::sectionMoved, this, &ListTable::keepLayout);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ListTable::keepLayout);
    connect(header, &QWidget::customContextMenuRequested, this, &ListTable::openColumnMenu);
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
            keepLayout();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

void ListTable::setColumns(const QStringList &headings)
{
    m_model->setColumns(headings);
}

void ListTable::setRows(std::vector<ListRow> rows)
{
    const ListRow *before = current();
    const std::pair chosen = before ? std::pair(before->id, before->key) : std::pair(qint64(0), QString());
    const int scrolled = verticalScrollBar()->value();
    m_restoring = true;
    m_model->setRows(std::move(rows));
    const bool found = before && choose(chosen.first, chosen.second);
    m_restoring = false;
    verticalScrollBar()->setValue(scrolled);
    if (!found && m_proxy->rowCount() > 0)
        selectRow(0);
    Q_EMIT chosenChanged();
}

void ListTable::setSearch(const QString &text)
{
    static_cast<ListProxy *>(m_proxy)->setWords(text);
    if (!current() && m_proxy->rowCount() > 0)
        selectRow(0);
    Q_EMIT chosenChanged();
}

int ListTable::shownCount() const
{
    return m_proxy->rowCount();
}

int ListTable::rowCount() const
{
    return m_model->rowCount();
}

const ListRow *ListTable::rowAt(const QModelIndex &index) const
{
    const QModelIndex source = m_proxy->mapToSource(index);
    return source.isValid() ? &m_model->rows()[static_cast<size_t>(source.row())] : nullptr;
}

const ListRow *ListTable::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && selectionModel()->isRowSelected(index.row()) ? rowAt(index) : nullptr;
}

std::vector<const ListRow *> ListTable::selectedRows() const
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    std::vector<const ListRow *> rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(rowAt(index));
    return rows;
}

bool ListTable::choose(qint64 id, const QString &key)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const ListRow *listed = rowAt(m_proxy->index(row, 0));
        if (id != 0 ? listed->id == id : listed->key == key) {
            selectRow(row);
            scrollTo(m_proxy->index(row, 0));
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
    if (event->type() == QEvent::LanguageChange && m_proxy)
        static_cast<ListProxy *>(m_proxy)->retranslate();
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT chosenChanged();
}

} // namespace rolecall::ui
