// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tables/usertablemodel.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "store/userstore.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::tables {
namespace {

constexpr int rowsAhead = 50; // read together with one that comes into view

struct ColumnInfo {
    QLatin1StringView id;
    std::optional<roster::SortColumn> sortedBy;
    std::optional<Field> field = {}; ///< of the profile
};

/// In the order of UserTableModel::Column.
constexpr std::array<ColumnInfo, UserTableModel::ColumnCount> columns{
    {{"name"_L1, roster::SortColumn::Name},
     {"email"_L1, roster::SortColumn::Email},
     {"status"_L1, roster::SortColumn::Status},
     {"roles"_L1, roster::SortColumn::Roles},
     {"title"_L1, roster::SortColumn::Title, Title},
     {"department"_L1, roster::SortColumn::Department, Department},
     {"last_access"_L1, roster::SortColumn::LastAccess, LastAccess},
     {"organization"_L1, roster::SortColumn::Organization},
     {"location"_L1, roster::SortColumn::Location, Location},
     {"phone"_L1, std::nullopt, Phone}}};

QString columnName(int column)
{
    switch (column) {
    case UserTableModel::NameColumn:
        //: Column of the user list
        return UserTableModel::tr("Name");
    case UserTableModel::EmailColumn:
        //: Column of the user list
        return UserTableModel::tr("E-mail");
    case UserTableModel::StatusColumn:
        //: Column of the user list
        return UserTableModel::tr("Status");
    case UserTableModel::RolesColumn:
        return term(u"term.administrator_roles"_s);
    case UserTableModel::TitleColumn:
        //: Column of the user list: the person's job title
        return UserTableModel::tr("Title");
    case UserTableModel::DepartmentColumn:
        //: Column of the user list
        return UserTableModel::tr("Department");
    case UserTableModel::LastAccessColumn:
        //: Column of the user list: when the person last used the service
        return UserTableModel::tr("Last use");
    case UserTableModel::OrganizationColumn:
        //: Column of the user list
        return UserTableModel::tr("Organization");
    case UserTableModel::LocationColumn:
        //: Column of the user list: the place where the person works
        return UserTableModel::tr("Location");
    case UserTableModel::PhoneColumn:
        //: Column of the user list: the person's telephone number
        return UserTableModel::tr("Phone");
    default:
        return {};
    }
}

void setKeys(roster::Query &query, const std::vector<roster::SortKey> &keys)
{
    query.column = keys.front().column;
    query.descending = keys.front().descending;
    query.then.assign(keys.begin() + 1, keys.end());
}

} // namespace

UserTableModel::UserTableModel(WorkspaceService *service, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
    , m_finder(new PeopleFinder(service, this))
{
    // The roster is another one as soon as somebody else signs in: rows are let go before anybody looks at
    // them.
    connect(service, &WorkspaceService::signedInChanged, this, [this] { select(Reset::Always); });
    connect(service, &WorkspaceService::rosterReset, this, [this] {
        takeColumns();
        select(Reset::Always);
    });
    connect(service, &WorkspaceService::rowsChanged, this, &UserTableModel::changeRows);
    connect(service, &WorkspaceService::orderReady, this, [this](roster::SortColumn column) {
        const std::vector<roster::SortKey> keys = order();
        if (std::ranges::find(keys, column, &roster::SortKey::column) != keys.end())
            select(Reset::IfDifferent);
    });
    connect(m_finder, &PeopleFinder::outdated, this, &UserTableModel::askAgain);
    connect(m_finder, &PeopleFinder::forgotten, this, &UserTableModel::forget);
    select(Reset::Always);
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
    if (!rows || !hasColumn(column))
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
    if (!user) {
        //: In place of a name: the file is damaged there
        return column == NameColumn && rows->isDamaged(id) ? tr("(damaged)") : QString();
    }
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
    case LocationColumn:
        return user->location;
    case PhoneColumn:
        return user->phone;
    default:
        return {};
    }
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columnName(section);
    if (role != OrderRankRole && role != OrderDescendingRole)
        return {};
    const std::vector<roster::SortKey> keys = order();
    const auto key = std::ranges::find(
        keys, sortColumn(section), [](const roster::SortKey &each) { return std::optional(each.column); });
    if (role == OrderDescendingRole)
        return key != keys.end() && key->descending;
    return key == keys.end() ? 0 : static_cast<int>(key - keys.begin()) + 1;
}

bool UserTableModel::hasColumn(int column) const
{
    if (column < 0 || column >= ColumnCount)
        return false;
    const std::optional<Field> field = columns[static_cast<size_t>(column)].field;
    return !field || m_fields.test(*field);
}

void UserTableModel::takeColumns()
{
    const Fields fields = m_service->roster().shownFields();
    if (std::exchange(m_fields, fields) != fields)
        Q_EMIT columnsChanged();
}

std::optional<roster::SortColumn> UserTableModel::sortColumn(int column)
{
    if (column < 0 || column >= ColumnCount)
        return std::nullopt;
    return columns[static_cast<size_t>(column)].sortedBy;
}

int UserTableModel::columnOf(roster::SortColumn column)
{
    const auto found = std::ranges::find(columns, std::optional(column), &ColumnInfo::sortedBy);
    return static_cast<int>(found - columns.begin());
}

QString UserTableModel::columnId(int column)
{
    return column < 0 || column >= ColumnCount ? QString() : columns[static_cast<size_t>(column)].id;
}

int UserTableModel::columnFrom(QStringView id)
{
    const auto found =
        std::ranges::find_if(columns, [id](const ColumnInfo &column) { return id == column.id; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

// --- What is listed, and in which order
// ------------------------------------------------------------------------------------

void UserTableModel::sort(int column, Qt::SortOrder order)
{
    if (const auto by = sortColumn(column))
        setOrder({{*by, order == Qt::DescendingOrder}});
}

void UserTableModel::setOrder(const std::vector<roster::SortKey> &keys)
{
    std::vector<roster::SortKey> once;
    for (const roster::SortKey &key : keys) {
        if (std::ranges::find(once, key.column, &roster::SortKey::column) == once.end())
            once.push_back(key);
    }
    if (once.empty())
        once.emplace_back();
    for (roster::Query *query : {&m_wanted.roster, &m_applied})
        setKeys(*query, once);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    select(Reset::Always);
}

std::vector<roster::SortKey> UserTableModel::order() const
{
    std::vector<roster::SortKey> keys = wantedOrder();
    std::erase_if(keys, [this](const roster::SortKey &key) { return !hasColumn(columnOf(key.column)); });
    if (keys.empty())
        keys.emplace_back();
    return keys;
}

bool UserTableModel::isOrderPending() const
{
    return std::ranges::any_of(
        order(), [this](const roster::SortKey &key) { return m_service->isOrderPending(key.column); });
}

void UserTableModel::setUserQuery(const UserQuery &query)
{
    const bool samePeople = query.people == m_wanted.people && !m_pending;
    const std::vector<roster::SortKey> keys = wantedOrder();
    m_wanted = query;
    m_wanted.roster.people.reset();
    setKeys(m_wanted.roster, keys);
    if (samePeople) {
        const auto people = m_applied.people;
        m_applied = m_wanted.roster;
        m_applied.people = people;
        select(Reset::Always);
    } else {
        ask();
    }
}

void UserTableModel::ask()
{
    static const auto nobody = std::make_shared<const roster::People>();
    m_pending = false;
    if (m_wanted.people.isEmpty()) {
        apply(PeopleFinder::Found(), Reset::Always);
    } else if (!m_service->signedIn()) {
        apply(nobody, Reset::Always);
    } else if (const auto *known = m_finder->known(m_wanted.people)) {
        apply(*known, Reset::Always);
    } else {
        m_pending = true;
        askAgain();
        Q_EMIT countChanged();
    }
}

void UserTableModel::askAgain()
{
    if (m_wanted.people.isEmpty() || m_asked == m_wanted.people)
        return;
    m_asked = m_wanted.people;
    m_finder->find(
        m_wanted.people, this, [this, filter = m_wanted.people](const Result<PeopleFinder::Found> &people) {
            if (m_asked == filter)
                m_asked.reset();
            if (filter == m_wanted.people)
                apply(people, std::exchange(m_pending, false) ? Reset::Always : Reset::IfDifferent);
        });
}

void UserTableModel::apply(const Result<PeopleFinder::Found> &people, Reset reset)
{
    m_applied = m_wanted.roster;
    m_filterError = people ? std::nullopt : std::optional(people.error());
    m_applied.people = people ? *people : std::make_shared<const roster::People>();
    select(reset);
}

void UserTableModel::forget()
{
    m_asked.reset();
    m_filterError.reset();
    if (m_wanted.people.isEmpty())
        return;
    m_applied.people = std::make_shared<const roster::People>(); // what others may see is not for him (A15)
    select(Reset::Always);
    ask();
}

void UserTableModel::select(Reset reset)
{
    std::vector<const roster::Order *> orders;
    for (const roster::SortKey &key : order())
        orders.push_back(m_service->order(key.column));
    roster::Query applied = m_applied;
    setKeys(applied, order());
    std::vector<quint32> shown = m_service->roster().select(applied, orders);
    if (reset == Reset::Always || shown != m_shown) {
        beginResetModel();
        m_shown = std::move(shown);
        endResetModel();
    }
    Q_EMIT countChanged();
}

void UserTableModel::changeRows(const QList<qint64> &users)
{
    select(Reset::IfDifferent);
    for (const qint64 user : users) {
        if (const int row = rowOf(user); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void UserTableModel::count(const UserQuery &query, QObject *context,
                           std::function<void(Result<qint64>)> reply)
{
    const auto countIn = [this](roster::Query narrowed, const PeopleFinder::Found &people) {
        narrowed.people = people;
        return static_cast<qint64>(m_service->roster().count(narrowed));
    };
    if (!query.people.isEmpty()) {
        m_finder->find(
            query.people, context,
            [countIn, roster = query.roster,
             reply = std::move(reply)](const Result<PeopleFinder::Found> &people) {
                reply(people.map([&](const PeopleFinder::Found &found) { return countIn(roster, found); }));
            });
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [countIn, roster = query.roster, context = QPointer<QObject>(context), reply = std::move(reply)] {
            if (context)
                reply(countIn(roster, {}));
        },
        Qt::QueuedConnection);
}

qint64 UserTableModel::totalCount() const
{
    return static_cast<qint64>(m_service->roster().ownUsers());
}

Id UserTableModel::userAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    // While the rows are about to be let go, the roster is a newer one already, and may be empty.
    const roster::Roster &roster = m_service->roster();
    const quint32 index = m_shown[static_cast<size_t>(row)];
    return index < roster.indexEnd() ? roster.id(index) : 0;
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
    select(Reset::Always); // another language orders otherwise
}

} // namespace rolecall::tables
