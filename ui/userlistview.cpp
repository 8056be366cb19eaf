// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/userlistview.h"

#include "tables/usertablemodel.h"
#include "ui/tableheader.h"
#include "ui/theme.h"
#include "ui/userdelegate.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace rolecall::ui {
namespace {

using tables::UserTableModel;

/// More selected people than this are forgotten when the list changes.
constexpr int rememberedPeople = 100'000;
/// So many are looked up one by one; for more the whole list is walked once.
constexpr size_t fewPeople = 16;

} // namespace

UserListView::UserListView(UserTableModel *model, tables::WorkspaceService *service, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new UserDelegate(
          [model, service](int row) -> std::optional<domain::UserStatus> {
              const auto index = service->roster().indexOf(model->userAt(row));
              return index ? std::optional(service->roster().status(*index)) : std::nullopt;
          },
          this))
    , m_header(new TableHeader({UserTableModel::OrderRankRole, UserTableModel::OrderDescendingRole}, this))
{
    setObjectName(QStringLiteral("userTableView"));
    setHorizontalHeader(m_header);
    // A click on a heading orders; it selects nobody.
    disconnect(m_header, SIGNAL(sectionPressed(int)), this, SLOT(selectColumn(int)));
    disconnect(m_header, SIGNAL(sectionEntered(int)), this, SLOT(_q_selectColumn(int)));
    setModel(model);
    setItemDelegate(m_delegate);
    setUp();
    setRowHeight();

    // The model tells before and after, whichever way it changes its rows.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &UserListView::remember);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &UserListView::remember);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &UserListView::remember);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &UserListView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &UserListView::restore);
    connect(model, &QAbstractItemModel::layoutChanged, this, &UserListView::restore);
    connect(model, &QAbstractItemModel::rowsInserted, this, &UserListView::restore);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &UserListView::restore);
}

void UserListView::setUp()
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void UserListView::setRowHeight()
{
    const int height = UserDelegate::rowHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

domain::Id UserListView::currentUser() const
{
    return currentIndex().isValid() ? m_model->userAt(currentIndex().row()) : 0;
}

int UserListView::selectedRowCount() const
{
    int rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.height();
    return rows;
}

std::vector<domain::Id> UserListView::selectedUsers() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    std::vector<domain::Id> users(rows.size());
    std::ranges::transform(rows, users.begin(), [this](int row) { return m_model->userAt(row); });
    return users;
}

void UserListView::selectUsers(const std::vector<domain::Id> &users)
{
    m_selected = users;
    const std::vector<int> rows = selectedRows();
    m_current = rows.empty() ? 0 : m_model->userAt(rows.front());
    m_column = std::max(0, currentIndex().column());
    m_restoring = true; // those who are not listed now are kept in mind
    restoreSelection();
    m_restoring = false;
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    announceCurrent();
}

void UserListView::startOver()
{
    clearSelection();
    setCurrentIndex({});
    // Those who are not listed at the moment would not have told that they are gone.
    m_selected.clear();
    m_current = 0;
    m_first = 0;
    announceCurrent();
}

void UserListView::showUser(domain::Id user)
{
    const int row = m_model->rowOf(user);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, UserTableModel::NameColumn);
    selectAlone(index);
    scrollTo(index);
}

void UserListView::selectAlone(const QModelIndex &index)
{
    // setCurrentIndex() and selectRow() would look at the keys that happen to be held.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString UserListView::selectedText(int maxRows) const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && std::cmp_less(rows.size(), maxRows); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    QString text;
    const auto addLine = [&](auto textOf) {
        QStringList cells;
        for (int place = 0; place < m_header->count(); ++place) {
            const int column = m_header->logicalIndex(place);
            if (!isColumnHidden(column))
                cells << QString(textOf(column)).simplified();
        }
        text += cells.join(u'\t') + u'\n';
    };
    addLine([this](int column) { return m_model->headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows)
        addLine([this, row](int column) { return m_model->index(row, column).data().toString(); });
    return text;
}

void UserListView::remember()
{
    if (m_restoring)
        return;
    m_restoring = true; // what the model's change does to the selection is not the person's choice
    const int top = rowAt(0);
    m_first = top >= 0 && verticalScrollBar()->value() > 0 ? m_model->userAt(top) : 0;
    m_currentWasSeen = viewport()->rect().intersects(visualRect(currentIndex()));
    m_column = std::max(0, currentIndex().column());
}

void UserListView::restore()
{
    restoreSelection();
    restorePlace();
    m_restoring = false;
    m_questionChanges = false;
    announceCurrent();
}

void UserListView::restoreSelection()
{
    QItemSelection selection;
    const auto add = [&](int first, int last) {
        selection.append(QItemSelectionRange(m_model->index(first, 0),
                                             m_model->index(last, UserTableModel::ColumnCount - 1)));
    };
    const std::vector<int> rows = selectedRows();
    for (size_t first = 0, last = 0; first < rows.size(); first = last + 1) {
        last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        add(rows[first], rows[last]);
    }
    const int current = m_current == 0 ? -1 : m_model->rowOf(m_current);
    const QModelIndex index = current < 0 ? QModelIndex() : m_model->index(current, m_column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

std::vector<int> UserListView::selectedRows() const
{
    std::vector<int> rows;
    if (m_selected.size() <= fewPeople) {
        for (const domain::Id user : m_selected) {
            if (const int row = m_model->rowOf(user); row >= 0)
                rows.push_back(row);
        }
        std::ranges::sort(rows);
        return rows;
    }
    const std::unordered_set<domain::Id> wanted(m_selected.begin(), m_selected.end());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (wanted.contains(m_model->userAt(row)))
            rows.push_back(row);
    }
    return rows;
}

void UserListView::restorePlace()
{
    const int row = m_first == 0 || m_questionChanges ? -1 : m_model->rowOf(m_first);
    if (row >= 0)
        scrollTo(m_model->index(row, m_column), PositionAtTop);
    else
        verticalScrollBar()->setValue(0);
    if (currentIndex().isValid() && (m_questionChanges || m_currentWasSeen))
        scrollTo(currentIndex());
}

void UserListView::announceCurrent()
{
    const domain::Id user = currentUser();
    if (m_restoring || user == m_announced)
        return;
    m_announced = user;
    Q_EMIT currentUserChanged(user);
}

void UserListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_restoring)
        return;
    m_current = currentUser();
    announceCurrent();
}

void UserListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_restoring)
        return;
    m_selected.clear();
    if (selectedRowCount() > rememberedPeople)
        return;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.push_back(m_model->userAt(row));
    }
}

void UserListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Qt makes the first row the current one and selects nothing; but what is acted upon is the selection.
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid()
        && !selectionModel()->hasSelection())
        selectAlone(currentIndex());
}

void UserListView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool overRoles = index.isValid() && index.column() == UserTableModel::RolesColumn;
    viewport()->setCursor(overRoles ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void UserListView::mousePressEvent(QMouseEvent *event)
{
    const bool plainClick = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed = plainClick ? indexAt(event->position().toPoint()) : QModelIndex();
    QTableView::mousePressEvent(event);
}

void UserListView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    // Dragging over rows selects them and ends somewhere else.
    if (event->button() == Qt::LeftButton && index.isValid() && index == m_pressed
        && index.column() == UserTableModel::RolesColumn && selectedRowCount() == 1)
        Q_EMIT rolesActivated(m_model->userAt(index.row()));
    m_pressed = QModelIndex();
}

void UserListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_delegate)
        m_delegate->forgetPictures();
    if (event->type() == QEvent::FontChange && m_delegate)
        setRowHeight();
}

} // namespace rolecall::ui
