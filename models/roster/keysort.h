// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "roster/order.h"
#include "roster/roster.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace rolecall::roster {

/// Orders the rows of a roster by keys compared byte by byte, equal ones by folded e-mail, then by id. Eight
/// bytes at a time are compared as one number; only runs of equal ones look further.
class KeySort final {
public:
    /// `cancelled` may be empty; it is asked often.
    KeySort(const Roster &roster, const std::function<bool()> &cancelled);

    /// All keys, one behind the other; each ends with NUL and holds none.
    [[nodiscard]] std::string &keys() { return m_keys; }
    [[nodiscard]] bool hasRoom() const; ///< keys() may grow

    void addKeyed(quint32 row, quint32 keyStart) { m_entries.push_back({0, keyStart, row}); }
    void addRanked(quint32 row, quint32 rank) { m_ranked.push_back({rank, 0, row}); }
    void addEmpty(quint32 row) { m_empties.push_back({0, 0, row}); }

    /// Fills `order` with all rows, those without value last; false if it was cancelled. Use either
    /// addKeyed() or addRanked().
    [[nodiscard]] bool sort(Order &order);

private:
    struct Entry {
        quint64 prefix; ///< of what is compared; when all is in order: 1 where a value differs from the last
        quint32 key; ///< start in m_keys
        quint32 row;
    };
    enum class Stage { Rank, Key, Email, Id };

    static void markGroup(std::span<Entry> equal);
    [[nodiscard]] quint64 prefix(const Entry &entry, Stage stage, size_t depth) const;
    [[nodiscard]] bool sortStage(std::span<Entry> entries, Stage stage, size_t depth) const;
    void append(std::span<const Entry> entries, Order &order) const;

    const Roster &m_roster;
    const std::function<bool()> &m_cancelled;
    std::string m_keys;
    std::vector<Entry> m_entries;
    std::vector<Entry> m_ranked;
    std::vector<Entry> m_empties;
};

} // namespace rolecall::roster
