// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "roster/order.h"
#include "roster/roster.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace rolecall::roster {
namespace {

constexpr size_t fewRows = 16; // one row in so many groups: comparing beats counting

/// A column that rows are ordered by, and its order.
struct Key {
    const Order *order = nullptr;
    bool descending = false;

    /// Where rows with the value of `row` stand among all: values, then those without one, then those that
    /// came after the order was built.
    [[nodiscard]] quint32 place(quint32 row) const
    {
        if (row >= order->groups.size())
            return order->groupCount + 1;
        const quint32 group = order->groups[row];
        return descending && group < order->groupCount ? order->groupCount - 1 - group : group;
    }
    [[nodiscard]] quint32 places() const { return order->groupCount + 2; }
    /// No two rows are equal, so that nothing behind this key counts.
    [[nodiscard]] bool isDecisive() const
    {
        return order->empties <= 1 && order->groupCount + order->empties == order->permutation.size();
    }
};

std::vector<Key> keysThatCount(const Query &query, std::span<const Order *const> orders)
{
    const std::vector<SortKey> wanted = sortKeys(query);
    std::vector<Key> keys;
    for (size_t i = 0; i < std::min(wanted.size(), orders.size()); ++i) {
        if (!orders[i])
            continue;
        keys.push_back({orders[i], wanted[i].descending});
        if (keys.back().isDecisive())
            break;
    }
    return keys;
}

/// Orders `rows` by `key`; equal ones stay as they stand. Takes time by the number of rows and groups.
void distribute(std::vector<quint32> &rows, const Key &key)
{
    if (rows.size() < key.places() / fewRows) {
        std::ranges::stable_sort(rows, {}, [&key](quint32 row) { return key.place(row); });
        return;
    }
    std::vector<quint32> places(rows.size());
    std::ranges::transform(rows, places.begin(), [&key](quint32 row) { return key.place(row); });
    std::vector<quint32> next(key.places());
    for (const quint32 place : places)
        ++next[place];
    std::exclusive_scan(next.begin(), next.end(), next.begin(), quint32(0));
    std::vector<quint32> ordered(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        ordered[next[places[i]]++] = rows[i];
    rows.swap(ordered);
}

} // namespace

std::vector<SortKey> sortKeys(const Query &query)
{
    std::vector<SortKey> keys{{query.column, query.descending}};
    keys.insert(keys.end(), query.then.begin(), query.then.end());
    return keys;
}

std::vector<quint32> Roster::inOrder(const RowSet &set, const Order *order, bool descending) const
{
    // One more, so that a row can be put down before it is known to count.
    std::vector<quint32> indices(set.size() + 1);
    size_t count = 0;
    const auto put = [&](quint32 row) {
        indices[count] = row;
        count += set.contains(row);
    };
    size_t ordered = 0;
    if (order) {
        const std::span<const quint32> all(order->permutation);
        const auto valued = all.first(all.size() - order->empties);
        if (descending)
            std::for_each(valued.rbegin(), valued.rend(), put);
        else
            std::ranges::for_each(valued, put);
        std::ranges::for_each(all.last(order->empties), put);
        ordered = all.size();
    }
    for (size_t row = ordered; row < m_ids.size(); ++row)
        put(static_cast<quint32>(row));
    indices.resize(count);
    return indices;
}

std::vector<quint32> Roster::select(const Query &query, const Order *order) const
{
    return inOrder(matching(query), order, query.descending);
}

std::vector<quint32> Roster::select(const Query &query, std::span<const Order *const> orders) const
{
    std::vector<Key> keys = keysThatCount(query, orders);
    if (keys.empty())
        keys.emplace_back();
    // The last key has all rows in order already; each one before it moves equal values together.
    std::vector<quint32> rows = inOrder(matching(query), keys.back().order, keys.back().descending);
    for (size_t i = keys.size() - 1; i-- > 0;)
        distribute(rows, keys[i]);
    return rows;
}

} // namespace rolecall::roster
