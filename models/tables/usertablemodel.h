// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "roster/roster.h"
#include "tables/workspaceservice.h"

#include <QAbstractTableModel>

namespace rolecall::tables {

/// The user list (R30, R31): one query on the roster, its rows read by key as they come into view.
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
        ColumnCount
    };
    enum Role { UserIdRole = Qt::UserRole + 1, RoleMaskRole, ColumnIdRole };

    explicit UserTableModel(WorkspaceService *service, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    void setQuery(const roster::Query &query); ///< text, roles, administrators, externals; the order stays
    [[nodiscard]] const roster::Query &query() const { return m_query; }
    [[nodiscard]] qint64 totalCount() const; ///< of the list without search and filters: own users (R31)
    [[nodiscard]] bool isOrderPending() const; ///< shown in the old order until the new one is there
    [[nodiscard]] domain::Id userAt(int row) const;
    [[nodiscard]] int rowOf(domain::Id user) const; ///< -1 if not listed
    /// The people listed now, in order: what an export writes, whatever is filtered meanwhile (R32).
    [[nodiscard]] std::vector<domain::Id> users() const;
    void retranslate();

    [[nodiscard]] static roster::SortColumn sortColumn(int column);

Q_SIGNALS:
    void countChanged();

private:
    void select();
    void changeRows(const QList<qint64> &users);
    [[nodiscard]] QString text(int row, int column) const;

    WorkspaceService *m_service;
    roster::Query m_query;
    std::vector<quint32> m_shown;
};

} // namespace rolecall::tables
