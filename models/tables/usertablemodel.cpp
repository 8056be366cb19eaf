// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tables/usertablemodel.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "store/userstore.h"

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::tables {
namespace {

constexpr int rowsAhead = 50; // read together with one that comes into view

} // namespace

UserTableModel::UserTableModel(WorkspaceService *service, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
{
    connect(service, &WorkspaceService::rosterReset, this, &UserTableModel::select);
    connect(service, &WorkspaceService::rowsChanged, this, &UserTableModel::changeRows);
    connect(service, &WorkspaceService::orderReady, this, [this](roster::SortColumn column) {
        if (column == m_query.column)
            select();
    });
    select();
}

int UserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const quint32 row = m_shown[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case UserIdRole:
        return m_service->roster().id(row);
    case RoleMaskRole:
        return m_service->roster().roles(row);
    case ColumnIdRole:
        return index.column();
    default:
        return {};
    }
}

QString UserTableModel::text(int row, int column) const
{
    const roster::Roster &roster = m_service->roster();
    const quint32 index = m_shown[static_cast<size_t>(row)];
    if (column == RolesColumn)
        return domain::roleNames(roster.roles(index)); // QAbstractItemModel has a roleNames of its own
    if (column == StatusColumn)
        return term(glossaryId(roster.status(index)));
    roster::RowReader *rows = m_service->rows();
    if (!rows)
        return {};
    const Id id = roster.id(index);
    const roster::ListedUser *user = rows->find(id);
    if (!user) {
        // The rows that will be painted next are read with it.
        std::vector<Id> wanted;
        for (size_t next = static_cast<size_t>(row); next < m_shown.size() && wanted.size() < rowsAhead;
             ++next)
            wanted.push_back(roster.id(m_shown[next]));
        rows->fetch(wanted);
        user = rows->find(id);
    }
    if (!user)
        return {};
    switch (column) {
    case NameColumn:
        return user->name;
    case EmailColumn:
        return user->email;
    case TitleColumn:
        return user->title;
    case DepartmentColumn:
        return user->department;
    case LastAccessColumn: {
        const QDateTime instant = store::instantFrom(user->lastAccess);
        return instant.isValid() ? shortDate(instant.toLocalTime().date()) : user->lastAccess;
    }
    case OrganizationColumn:
        return user->organizationName;
    default:
        return {};
    }
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        //: Column of the user list
        return tr("Name");
    case EmailColumn:
        //: Column of the user list
        return tr("E-mail");
    case StatusColumn:
        //: Column of the user list
        return tr("Status");
    case RolesColumn:
        return term(u"term.administrator_roles"_s);
    case TitleColumn:
        //: Column of the user list: the person's job title
        return tr("Title");
    case DepartmentColumn:
        //: Column of the user list
        return tr("Department");
    case LastAccessColumn:
        //: Column of the user list: when the person last used the service
        return tr("Last use");
    case OrganizationColumn:
        //: Column of the user list
        return tr("Organization");
    default:
        return {};
    }
}

roster::SortColumn UserTableModel::sortColumn(int column)
{
    switch (column) {
    case EmailColumn:
        return roster::SortColumn::Email;
    case StatusColumn:
        return roster::SortColumn::Status;
    case RolesColumn:
        return roster::SortColumn::Roles;
    case TitleColumn:
        return roster::SortColumn::Title;
    case DepartmentColumn:
        return roster::SortColumn::Department;
    case LastAccessColumn:
        return roster::SortColumn::LastAccess;
    case OrganizationColumn:
        return roster::SortColumn::Organization;
    default:
        return roster::SortColumn::Name;
    }
}

void UserTableModel::sort(int column, Qt::SortOrder order)
{
    m_query.column = sortColumn(column);
    m_query.descending = order == Qt::DescendingOrder;
    select();
}

void UserTableModel::setQuery(const roster::Query &query)
{
    const auto column = m_query.column;
    const bool descending = m_query.descending;
    m_query = query;
    m_query.column = column;
    m_query.descending = descending;
    select();
}

void UserTableModel::select()
{
    beginResetModel();
    m_shown = m_service->roster().select(m_query, m_service->order(m_query.column));
    endResetModel();
    Q_EMIT countChanged();
}

void UserTableModel::changeRows(const QList<qint64> &users)
{
    std::vector<quint32> shown = m_service->roster().select(m_query, m_service->order(m_query.column));
    if (shown != m_shown) {
        beginResetModel();
        m_shown = std::move(shown);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (const qint64 user : users) {
        if (const int row = rowOf(user); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

qint64 UserTableModel::totalCount() const
{
    return static_cast<qint64>(m_service->roster().ownUsers());
}

bool UserTableModel::isOrderPending() const
{
    return m_service->isOrderPending(m_query.column);
}

Id UserTableModel::userAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_service->roster().id(m_shown[static_cast<size_t>(row)]) : 0;
}

int UserTableModel::rowOf(Id user) const
{
    const auto index = m_service->roster().indexOf(user);
    if (!index)
        return -1;
    const auto found = std::ranges::find(m_shown, *index);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

std::vector<Id> UserTableModel::users() const
{
    std::vector<Id> ids;
    ids.reserve(m_shown.size());
    for (const quint32 index : m_shown)
        ids.push_back(m_service->roster().id(index));
    return ids;
}

void UserTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    select(); // another language orders otherwise
}

} // namespace rolecall::tables
