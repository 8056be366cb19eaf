// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "roster/roster.h"
#include "store/connection.h"

#include <QLocale>

#include <functional>
#include <vector>

namespace rolecall::roster {

/// The rows of a roster ordered by a column, ascending; rows without a value stand last in both directions.
struct Order {
    SortColumn column = SortColumn::Name;
    std::vector<quint32> permutation; ///< of all indices that the roster had
    size_t empties = 0; ///< so many at the end have no value
    /// By index: the place of its value among all values, the same for equal ones; groupCount for a row
    /// without one. Read only where another column comes behind this one.
    std::vector<quint32> groups;
    quint32 groupCount = 0;
};

/// Tells the text of a set of roles as the list shows it.
using RolesText = std::function<QString(quint32 roles)>;

/// Orders all rows of `roster` by the texts that the file has now, as `locale` orders them; equal ones by
/// e-mail, then by id. A column that the roster does not show orders like names (A15, A16), and what it says
/// of another customer's user is no value (R33). Status is ordered as Control Hub lists it, last access by
/// time, roles by `rolesText`. Takes up to some seconds: for a worker. ErrorCode::Cancelled soon after
/// `cancelled` tells true.
[[nodiscard]] Result<Order> buildOrder(store::Connection &connection, const Roster &roster, SortColumn column,
                                       const QLocale &locale, const std::function<bool()> &cancelled = {},
                                       const RolesText &rolesText = {});

} // namespace rolecall::roster
