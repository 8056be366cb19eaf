// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "roster/textblock.h"

#include "roster/fold.h"
#include "roster/scan.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace rolecall::roster {
namespace {

constexpr size_t mostBytes = std::numeric_limits<quint32>::max();
constexpr size_t toleratedWaste = 1 << 20; // below this the block is not worth a new one

} // namespace

size_t RowSet::size() const
{
    size_t count = 0;
    for (const quint64 word : m_words)
        count += static_cast<size_t>(std::popcount(word));
    return count;
}

void RowSet::intersect(const RowSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
}

bool holdsAll(std::string_view text, std::span<const std::string_view> words)
{
    return std::ranges::all_of(words, [text](std::string_view word) {
        return word.empty() || findBytes(text, 0, word) != std::string_view::npos;
    });
}

void TextBlock::reserve(size_t rows, size_t bytes)
{
    m_starts.reserve(rows);
    m_block.reserve(std::min(bytes, mostBytes));
}

bool TextBlock::hasRoom(size_t bytes) const
{
    return bytes < mostBytes - m_block.size();
}

void TextBlock::addPlace(quint32 row, std::string_view text)
{
    const auto place = static_cast<quint32>(m_starts.size());
    m_starts.push_back(static_cast<quint32>(m_block.size()));
    if (place == m_inOrder && place == row) {
        ++m_inOrder;
    } else {
        m_otherRows.push_back(row);
        m_otherPlaces.insert(row, place);
    }
    m_block.append(text);
    m_block.push_back(rowEnd);
}

bool TextBlock::append(std::string_view text)
{
    if (!hasRoom(text.size()))
        return false;
    addPlace(static_cast<quint32>(m_rows++), text);
    return true;
}

bool TextBlock::replace(quint32 row, std::string_view text)
{
    const size_t place = placeOf(row);
    const size_t begin = m_starts[place];
    const size_t end = placeEnd(place);
    if (begin + text.size() < end) {
        std::ranges::copy(text, m_block.begin() + static_cast<std::ptrdiff_t>(begin));
        blank(begin + text.size(), end);
        return true;
    }
    if (!hasRoom(text.size()))
        return false;
    blank(begin, end);
    m_wasted += end - begin;
    addPlace(row, text);
    if (m_wasted > toleratedWaste + m_block.size() / 4)
        compact();
    return true;
}

void TextBlock::clear(quint32 row)
{
    const size_t place = placeOf(row);
    blank(m_starts[place], placeEnd(place));
}

void TextBlock::blank(size_t begin, size_t end)
{
    std::fill(m_block.begin() + static_cast<std::ptrdiff_t>(begin),
              m_block.begin() + static_cast<std::ptrdiff_t>(end), rowEnd);
}

void TextBlock::compact()
{
    TextBlock fresh;
    fresh.reserve(m_rows, m_block.size());
    for (quint32 row = 0; row < m_rows; ++row)
        fresh.addPlace(row, text(row));
    fresh.m_rows = m_rows;
    *this = std::move(fresh);
}

size_t TextBlock::placeOf(quint32 row) const
{
    if (!m_otherPlaces.isEmpty()) {
        if (const auto found = m_otherPlaces.constFind(row); found != m_otherPlaces.constEnd())
            return *found;
    }
    return row;
}

quint32 TextBlock::rowAt(size_t place) const
{
    return place < m_inOrder ? static_cast<quint32>(place) : m_otherRows[place - m_inOrder];
}

size_t TextBlock::placeEnd(size_t place) const
{
    return place + 1 < m_starts.size() ? m_starts[place + 1] : m_block.size();
}

std::string_view TextBlock::text(quint32 row) const
{
    const size_t place = placeOf(row);
    const std::string_view padded =
        std::string_view(m_block).substr(m_starts[place], placeEnd(place) - m_starts[place]);
    return padded.substr(0, padded.find(rowEnd));
}

size_t TextBlock::placeOfOffset(size_t offset, size_t from) const
{
    size_t step = 1; // hits are often near to each other: gallop, then halve
    size_t high = from + 1;
    while (high < m_starts.size() && m_starts[high] <= offset) {
        from = high;
        high += step;
        step *= 2;
    }
    high = std::min(high, m_starts.size());
    const auto begin = m_starts.begin();
    const auto above = std::upper_bound(begin + static_cast<std::ptrdiff_t>(from) + 1,
                                        begin + static_cast<std::ptrdiff_t>(high), offset);
    return static_cast<size_t>(above - begin) - 1;
}

RowSet TextBlock::search(std::span<const std::string_view> words) const
{
    RowSet rows(m_rows);
    const std::string_view rarest = *std::ranges::max_element(words, {}, &std::string_view::size);
    size_t place = 0;
    for (size_t at = findBytes(m_block, 0, rarest); at != std::string_view::npos;
         at = findBytes(m_block, at, rarest)) {
        place = placeOfOffset(at, place);
        const size_t end = placeEnd(place);
        if (words.size() == 1
            || holdsAll(std::string_view(m_block).substr(m_starts[place], end - m_starts[place]), words))
            rows.insert(rowAt(place));
        at = end;
    }
    return rows;
}

size_t TextBlock::memory() const
{
    return m_block.size() + (m_starts.size() + m_otherRows.size()) * sizeof(quint32)
        + static_cast<size_t>(m_otherPlaces.capacity()) * 2 * sizeof(quint32);
}

} // namespace rolecall::roster
