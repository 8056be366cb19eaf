// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/usercolumns.h"

#include "ui/columnsdialog.h"
#include "ui/settings.h"
#include "ui/tableheader.h"
#include "ui/userlistview.h"
#include "ui/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using roster::SortKey;
using tables::UserTableModel;

const auto layoutName = u"usersTable"_s;
const auto columnsKey = u"columns"_s;
const auto idKey = u"id"_s;
const auto widthKey = u"width"_s;
const auto shownKey = u"shown"_s;
const auto orderKey = u"order"_s;
const auto columnKey = u"column"_s;
const auto descendingKey = u"descending"_s;
constexpr int keepAfter = 500; // milliseconds
constexpr double leastWidth = 4; // of a column, in characters
constexpr double mostWidth = 400;

/// In characters, so that it grows with the text.
double charactersOf(int column)
{
    switch (column) {
    case UserTableModel::NameColumn:
        return 22;
    case UserTableModel::EmailColumn:
        return 27;
    case UserTableModel::StatusColumn:
        return 17;
    case UserTableModel::RolesColumn:
        return 34;
    default:
        return 20;
    }
}

} // namespace

UserColumns::UserColumns(UserListView *view, UserTableModel *model)
    : QObject(view)
    , m_view(view)
    , m_model(model)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(keepAfter);
    connect(&m_pause, &QTimer::timeout, this, &UserColumns::keep);
    auto *header = view->tableHeader();
    setStandard();
    restore();
    connect(model, &UserTableModel::columnsChanged, this, [this] {
        closeDialog();
        apply();
    });
    connect(header, &TableHeader::orderRequested, this, &UserColumns::order);
    connect(header, &QWidget::customContextMenuRequested, this, &UserColumns::openMenu);
    connect(header, &QHeaderView::sectionResized, this, &UserColumns::keepSoon);
    connect(header, &QHeaderView::sectionMoved, this, &UserColumns::keepSoon);
}

UserColumns::~UserColumns()
{
    // The header is gone already.
    if (m_pause.isActive())
        Settings().setLayout(layoutName, m_kept);
}

double UserColumns::characterWidth() const
{
    return m_view->fontMetrics().averageCharWidth();
}

// --- What is shown
// --------------------------------------------------------------------------------------------------

void UserColumns::setExternalsListed(bool listed)
{
    m_externalsListed = listed;
    apply();
}

bool UserColumns::isShown(int column) const
{
    if (column == UserTableModel::NameColumn)
        return true;
    if (!m_model->hasColumn(column))
        return false;
    if (const auto &chosen = m_chosen[static_cast<size_t>(column)])
        return *chosen;
    if (column == UserTableModel::OrganizationColumn)
        return m_externalsListed;
    return column != UserTableModel::LocationColumn && column != UserTableModel::PhoneColumn;
}

void UserColumns::setShown(int column, bool shown)
{
    if (isShown(column) == shown || !m_model->hasColumn(column))
        return;
    m_chosen[static_cast<size_t>(column)] = shown;
    apply();
    fitHeadings();
    keep();
}

void UserColumns::fitHeadings()
{
    m_applying = true;
    m_view->tableHeader()->fitHeadings();
    m_applying = false;
}

std::vector<int> UserColumns::places() const
{
    std::vector<int> columns;
    for (int place = 0; place < UserTableModel::ColumnCount; ++place)
        columns.push_back(m_view->horizontalHeader()->logicalIndex(place));
    return columns;
}

std::vector<int> UserColumns::offered() const
{
    std::vector<int> columns = places();
    std::erase_if(columns, [this](int column) { return !m_model->hasColumn(column); });
    return columns;
}

void UserColumns::setPlaces(const std::vector<int> &columns)
{
    QHeaderView *header = m_view->horizontalHeader();
    for (size_t place = 0; place < columns.size(); ++place)
        header->moveSection(header->visualIndex(columns[place]), static_cast<int>(place));
}

void UserColumns::apply()
{
    m_applying = true;
    for (int column = 0; column < UserTableModel::ColumnCount; ++column) {
        if (m_view->isColumnHidden(column) == isShown(column))
            m_view->setColumnHidden(column, !isShown(column));
    }
    m_applying = false;
}

void UserColumns::setStandard()
{
    m_applying = true;
    m_chosen.fill(std::nullopt);
    // The roles, which most come for, are in view in a small window with the panel open too.
    std::vector<int> columns{UserTableModel::NameColumn, UserTableModel::EmailColumn,
                             UserTableModel::RolesColumn};
    for (int column = 0; column < UserTableModel::ColumnCount; ++column) {
        if (std::ranges::find(columns, column) == columns.end())
            columns.push_back(column);
        m_view->setColumnHidden(column, false); // a hidden one would forget its width
        m_view->setColumnWidth(column, static_cast<int>(charactersOf(column) * characterWidth()));
    }
    setPlaces(columns);
    m_applying = false;
    apply();
}

void UserColumns::reset()
{
    setStandard();
    setOrder({{}});
    keep();
}

// --- The order
// ------------------------------------------------------------------------------------------------------

void UserColumns::setOrder(const std::vector<SortKey> &keys)
{
    const std::vector<SortKey> wanted = keys.empty() ? std::vector<SortKey>{{}} : keys;
    if (wanted == m_model->order())
        return;
    m_view->questionIsAboutToChange();
    m_model->setOrder(wanted);
    m_view->horizontalHeader()->viewport()->update();
    keep();
}

void UserColumns::order(int column, bool further)
{
    const auto sortColumn = UserTableModel::sortColumn(column);
    if (!sortColumn)
        return;
    std::vector<SortKey> keys = m_model->order();
    const auto found = std::ranges::find(keys, *sortColumn, &SortKey::column);
    if (further && found != keys.end())
        found->descending = !found->descending;
    else if (further)
        keys.push_back({*sortColumn, false});
    else
        keys = {{*sortColumn, keys.size() == 1 && found != keys.end() && !found->descending}};
    setOrder(keys);
}

// --- Menu and dialog
// ------------------------------------------------------------------------------------------------

void UserColumns::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_view);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int column : offered()) {
        const QString heading = m_model->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(withoutMnemonic(heading));
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setEnabled(column != UserTableModel::NameColumn);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
    menu->addSeparator();
    //: Menu: opens a dialog
    connect(menu->addAction(tr("Columns and order…")), &QAction::triggered, this,
            [this] { openDialog(m_view->window()); });
    //: Menu: columns as they were at first
    connect(menu->addAction(tr("Reset")), &QAction::triggered, this, &UserColumns::reset);
    menu->popup(m_view->horizontalHeader()->mapToGlobal(place));
}

void UserColumns::closeDialog()
{
    if (m_dialog)
        m_dialog->reject();
}

void UserColumns::openDialog(QWidget *parent)
{
    ColumnsDialog::Arrangement now;
    for (const int column : offered())
        now.columns.push_back(
            {column, m_model->headerData(column, Qt::Horizontal).toString(), isShown(column)});
    now.order = m_model->order();
    auto *dialog = new ColumnsDialog(now, parent);
    m_dialog = dialog;
    connect(dialog, &ColumnsDialog::arranged, this, [this](const ColumnsDialog::Arrangement &arrangement) {
        std::vector<int> columns;
        for (const ColumnsDialog::Column &column : arrangement.columns) {
            columns.push_back(column.column);
            setShown(column.column, column.shown);
        }
        setPlaces(columns);
        setOrder(arrangement.order);
        keep();
    });
    connect(dialog, &ColumnsDialog::resetRequested, this, &UserColumns::reset);
    dialog->open();
}

// --- Kept
// ------------------------------------------------------------------------------------------------------------

QByteArray UserColumns::state() const
{
    QJsonArray columns;
    for (const int column : places()) {
        QJsonObject object{{idKey, UserTableModel::columnId(column)}};
        // A hidden section has no width of its own any more.
        if (!m_view->isColumnHidden(column))
            object.insert(widthKey, m_view->columnWidth(column) / characterWidth());
        if (const auto &chosen = m_chosen[static_cast<size_t>(column)])
            object.insert(shownKey, *chosen);
        columns += object;
    }
    QJsonArray order;
    for (const SortKey &key : m_model->wantedOrder())
        order += QJsonObject{{columnKey, roster::toText(key.column)}, {descendingKey, key.descending}};
    return QJsonDocument(QJsonObject{{columnsKey, columns}, {orderKey, order}})
        .toJson(QJsonDocument::Compact);
}

void UserColumns::restore()
{
    const QJsonObject kept = QJsonDocument::fromJson(Settings().layout(layoutName)).object();
    m_applying = true;
    std::vector<int> columns;
    for (const auto &value : kept.value(columnsKey).toArray()) {
        const QJsonObject object = value.toObject();
        const int column = UserTableModel::columnFrom(object.value(idKey).toString());
        if (column < 0 || std::ranges::find(columns, column) != columns.end())
            continue;
        columns.push_back(column);
        if (const QJsonValue shown = object.value(shownKey); shown.isBool())
            m_chosen[static_cast<size_t>(column)] = shown.toBool();
        if (const QJsonValue width = object.value(widthKey); width.isDouble()) {
            m_view->setColumnHidden(column, false);
            m_view->setColumnWidth(
                column,
                static_cast<int>(std::clamp(width.toDouble(), leastWidth, mostWidth) * characterWidth()));
        }
    }
    setPlaces(columns);
    m_applying = false;
    apply();
    std::vector<SortKey> keys;
    for (const auto &value : kept.value(orderKey).toArray()) {
        const QJsonObject key = value.toObject();
        if (const auto column = roster::sortColumnFrom(key.value(columnKey).toString()))
            keys.push_back({*column, key.value(descendingKey).toBool()});
    }
    m_model->setOrder(keys.empty() ? std::vector<SortKey>{{}} : keys);
}

void UserColumns::keep()
{
    m_pause.stop();
    m_kept = state();
    Settings().setLayout(layoutName, m_kept);
}

void UserColumns::keepSoon()
{
    if (m_applying)
        return;
    m_kept = state();
    m_pause.start();
}

} // namespace rolecall::ui
