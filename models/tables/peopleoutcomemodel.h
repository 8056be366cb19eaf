// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/outcome.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace rolecall::tables {

/// How many of several people meet which fate.
struct PeopleCounts {
    qint64 changed = 0; ///< those who are removed not among them
    qint64 removed = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;

    [[nodiscard]] qint64 all() const { return changed + removed + unchanged + refused; }
    [[nodiscard]] qint64 of(gate::PersonOutcome::Verdict verdict) const;
};
[[nodiscard]] PeopleCounts countsOf(const std::vector<gate::PersonOutcome> &people);
/// Leaves at most `most` of them, in their order; those who are refused are the last to go.
void shorten(std::vector<gate::PersonOutcome> &people, size_t most);

/// What a command for several people does, or would do, to each: verdict, person and what or why not.
class PeopleOutcomeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using Verdict = gate::PersonOutcome::Verdict;
    enum Column { VerdictColumn, NameColumn, WhatColumn, EmailColumn, ColumnCount };
    enum Role { VerdictRole = Qt::UserRole + 1, UserIdRole };

    explicit PeopleOutcomeModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setPeople(std::vector<gate::PersonOutcome> people);
    void setFilter(std::optional<Verdict> verdict); ///< nothing: everybody
    void retranslate();

private:
    void select();
    [[nodiscard]] static QString text(const gate::PersonOutcome &person, int column);

    std::vector<gate::PersonOutcome> m_people;
    std::vector<size_t> m_shown; ///< indices in m_people
    std::optional<Verdict> m_filter;
};

/// The word for a verdict that stands in the table and on the button that filters by it.
[[nodiscard]] QString verdictText(gate::PersonOutcome::Verdict verdict);

} // namespace rolecall::tables
