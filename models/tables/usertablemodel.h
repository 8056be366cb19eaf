// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/peoplefinder.h"
#include "tables/userquery.h"
#include "tables/workspaceservice.h"

#include <QAbstractTableModel>

namespace rolecall::tables {

/// The user list (R30, R31): one query on the roster, its rows read by key as they come into view. Who passes
/// a filter beyond the roster is worked out by the worker; the old rows stay until that is known.
class UserTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        EmailColumn,
        StatusColumn,
        RolesColumn,
        TitleColumn,
        DepartmentColumn,
        LastAccessColumn,
        OrganizationColumn,
        LocationColumn,
        PhoneColumn,
        ColumnCount
    };
    enum Role {
        UserIdRole = Qt::UserRole + 1,
        RoleMaskRole,
        ColumnIdRole,
        OrderRankRole, ///< of a header: 1, 2, ... if the list is ordered by the column, in this place; 0: not
        OrderDescendingRole ///< of a header: whether it is ordered from the end
    };

    explicit UserTableModel(WorkspaceService *service, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override; ///< by this column alone, if it can be ordered by

    void setUserQuery(const UserQuery &query); ///< the order stays
    [[nodiscard]] const UserQuery &userQuery() const { return m_wanted; }
    /// The part that the roster answers alone; nothing else narrows the list.
    void setQuery(const roster::Query &query) { setUserQuery({query, {}}); }
    /// The order included, as it is wanted.
    [[nodiscard]] const roster::Query &query() const { return m_wanted.roster; }
    /// The worker still finds out who passes the filter: the list is that of the query before.
    /// countChanged() follows.
    [[nodiscard]] bool isFilterPending() const { return m_pending; }
    /// Why nobody is listed: the filter asks for what is not there for whoever is signed in, or the file
    /// can't be read.
    [[nodiscard]] std::optional<Error> filterError() const { return m_filterError; }

    /// The columns that the list is ordered by, the main one first; none: by name. What comes twice counts
    /// where it is first.
    void setOrder(const std::vector<roster::SortKey> &keys);
    [[nodiscard]] std::vector<roster::SortKey> order() const;
    /// With the columns that are not shown to whoever is signed in, which order nothing (A15, A16): for
    /// keeping.
    [[nodiscard]] std::vector<roster::SortKey> wantedOrder() const
    {
        return roster::sortKeys(m_wanted.roster);
    }
    [[nodiscard]] bool isOrderPending() const; ///< shown in the old order until the new one is there

    /// How many people `query` would list, for as many queries as wanted. The reply comes later, and is
    /// dropped once `context` is gone.
    void count(const UserQuery &query, QObject *context, std::function<void(Result<qint64>)> reply);
    [[nodiscard]] qint64 totalCount() const; ///< of the list without search and filters: own users (R31)

    [[nodiscard]] domain::Id userAt(int row) const;
    [[nodiscard]] int rowOf(domain::Id user) const; ///< -1 if not listed
    /// The people listed now, in order: what an export writes, whatever is filtered meanwhile (R32).
    [[nodiscard]] std::vector<domain::Id> users() const;
    void retranslate();

    /// Whether there is such a column for whoever is signed in: what of profiles is not shown has none (A15,
    /// A16). columnsChanged() follows.
    [[nodiscard]] bool hasColumn(int column) const;

    /// Nothing for a column that can't be ordered by.
    [[nodiscard]] static std::optional<roster::SortColumn> sortColumn(int column);
    [[nodiscard]] static int columnOf(roster::SortColumn column);
    [[nodiscard]] static QString columnId(int column); ///< for keeping layouts: "last_access"
    [[nodiscard]] static int columnFrom(QStringView id); ///< -1: there is none of that id

Q_SIGNALS:
    void columnsChanged(); ///< hasColumn() is another one
    void countChanged(); ///< the list, isFilterPending() or filterError() may be others now

private:
    enum class Reset { Always, IfDifferent };
    void apply(const Result<PeopleFinder::Found> &people, Reset reset);
    void ask(); ///< who passes the filter
    void askAgain();
    void forget();
    void takeColumns();
    void select(Reset reset);
    void changeRows(const QList<qint64> &users);
    [[nodiscard]] QString text(int row, int column) const;

    WorkspaceService *m_service;
    PeopleFinder *m_finder;
    UserQuery m_wanted; ///< its roster query has the order and no people
    roster::Query m_applied; ///< what the rows are of, people included; an older one while isFilterPending()
    std::optional<gate::PeopleFilter> m_asked; ///< the finder owes an answer
    bool m_pending = false;
    std::optional<Error> m_filterError;
    std::vector<quint32> m_shown;
    domain::Fields m_fields = domain::allFields(); ///< of the profiles, that are shown
};

} // namespace rolecall::tables
