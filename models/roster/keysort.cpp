// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "roster/keysort.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>

namespace rolecall::roster {
namespace {

constexpr size_t prefixSize = sizeof(quint64);
constexpr size_t longestKey = 8192; // of one text, see Collator
constexpr size_t rowsBetweenCalls = 4096;
constexpr quint64 newGroup = 1;

/// Eight bytes of `text` from `depth` on as a number that orders like them, zeros behind the end.
quint64 eightBytes(std::string_view text, size_t depth)
{
    char bytes[prefixSize] = {};
    if (depth < text.size())
        std::memcpy(bytes, text.data() + depth, std::min(prefixSize, text.size() - depth));
    return qFromBigEndian<quint64>(bytes);
}

} // namespace

void KeySort::markGroup(std::span<Entry> equal)
{
    for (Entry &entry : equal)
        entry.prefix = 0;
    equal.front().prefix = newGroup;
}

KeySort::KeySort(const Roster &roster, const std::function<bool()> &cancelled)
    : m_roster(roster)
    , m_cancelled(cancelled)
{
    m_entries.reserve(roster.indexEnd());
}

bool KeySort::hasRoom() const
{
    return m_keys.size() < std::numeric_limits<quint32>::max() - longestKey;
}

quint64 KeySort::prefix(const Entry &entry, Stage stage, size_t depth) const
{
    switch (stage) {
    case Stage::Rank:
        return entry.prefix;
    case Stage::Key: {
        const char *key = m_keys.data() + entry.key;
        // The part before `depth` is known to have no NUL; behind the last key lie prefixSize zeros.
        return eightBytes({key, depth + strnlen(key + depth, prefixSize)}, depth);
    }
    case Stage::Email:
        return eightBytes(m_roster.foldedEmail(entry.row), depth);
    case Stage::Id:
        break;
    }
    return static_cast<quint64>(m_roster.id(entry.row));
}

bool KeySort::sortStage(std::span<Entry> entries, Stage stage, size_t depth) const
{
    if (entries.size() > rowsBetweenCalls && m_cancelled && m_cancelled())
        return false;
    for (Entry &entry : entries)
        entry.prefix = prefix(entry, stage, depth);
    std::ranges::sort(entries, {}, &Entry::prefix);
    if (stage == Stage::Id)
        return true;
    size_t sinceCall = 0;
    for (size_t begin = 0; begin < entries.size();) {
        const quint64 shared = entries[begin].prefix;
        size_t end = begin + 1;
        while (end < entries.size() && entries[end].prefix == shared)
            ++end;
        const bool ended = stage == Stage::Rank || (shared & 0xff) == 0;
        if (end - begin > 1) {
            const Stage next = !ended ? stage : stage == Stage::Email ? Stage::Id : Stage::Email;
            if (!sortStage(entries.subspan(begin, end - begin), next, ended ? 0 : depth + prefixSize))
                return false;
        }
        if (stage == Stage::Rank || (stage == Stage::Key && (ended || end - begin == 1)))
            markGroup(entries.subspan(begin, end - begin));
        sinceCall += end - begin;
        begin = end;
        if (sinceCall < rowsBetweenCalls)
            continue;
        sinceCall = 0;
        if (m_cancelled && m_cancelled())
            return false;
    }
    return true;
}

void KeySort::append(std::span<const Entry> entries, Order &order) const
{
    for (const Entry &entry : entries) {
        order.permutation.push_back(entry.row);
        order.groupCount += entry.prefix == newGroup;
        order.groups[entry.row] = order.groupCount - 1;
    }
}

bool KeySort::sort(Order &order)
{
    m_keys.append(prefixSize, '\0');
    if (!sortStage(m_ranked, Stage::Rank, 0) || !sortStage(m_entries, Stage::Key, 0)
        || !sortStage(m_empties, Stage::Email, 0))
        return false;
    order.permutation.reserve(m_ranked.size() + m_entries.size() + m_empties.size());
    order.groups.resize(m_roster.indexEnd());
    append(m_ranked, order);
    append(m_entries, order);
    order.empties = m_empties.size();
    for (const Entry &entry : m_empties) {
        order.permutation.push_back(entry.row);
        order.groups[entry.row] = order.groupCount;
    }
    return true;
}

} // namespace rolecall::roster
