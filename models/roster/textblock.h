// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QtGlobal>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rolecall::roster {

/// A set of row numbers, a bit each.
class RowSet final {
public:
    explicit RowSet(size_t rows = 0)
        : m_words((rows + 63) / 64)
    {
    }
    void insert(quint32 row) { m_words[row / 64] |= quint64(1) << row % 64; }
    [[nodiscard]] bool contains(quint32 row) const { return m_words[row / 64] >> row % 64 & 1; }
    [[nodiscard]] size_t size() const;
    void intersect(const RowSet &other); ///< of the same number of rows
    [[nodiscard]] std::vector<quint64> &words() { return m_words; }

private:
    std::vector<quint64> m_words;
};

/// The folded text of all rows, one behind the other, each ended by rowEnd. The text of a row that has grown
/// goes to the end; the place that it leaves is filled with rowEnd, so that no search can hit it, and given
/// back when many have gathered. Holds 4 GiB at most.
class TextBlock final {
public:
    void reserve(size_t rows, size_t bytes);
    /// Adds the text of the next row, without rowEnd; false, and nothing is changed, if there is no room.
    [[nodiscard]] bool append(std::string_view text);
    [[nodiscard]] bool replace(quint32 row, std::string_view text);
    void clear(quint32 row); ///< its text is found no more

    [[nodiscard]] std::string_view text(quint32 row) const;
    [[nodiscard]] size_t rows() const { return m_rows; }
    [[nodiscard]] std::string_view bytes() const { return m_block; }
    [[nodiscard]] size_t memory() const;

    /// The rows that hold all of `words`. They are folded and not empty, and at least one.
    [[nodiscard]] RowSet search(std::span<const std::string_view> words) const;

private:
    [[nodiscard]] size_t placeOf(quint32 row) const;
    [[nodiscard]] quint32 rowAt(size_t place) const;
    [[nodiscard]] size_t placeEnd(size_t place) const;
    [[nodiscard]] size_t placeOfOffset(size_t offset, size_t from) const;
    [[nodiscard]] bool hasRoom(size_t bytes) const;
    void addPlace(quint32 row, std::string_view text);
    void blank(size_t begin, size_t end);
    void compact();

    // Text lies in places; place k begins at m_starts[k]. The first m_inOrder places hold the row of their
    // number, later ones the row that m_otherRows tells.
    std::string m_block;
    std::vector<quint32> m_starts;
    std::vector<quint32> m_otherRows;
    QHash<quint32, quint32> m_otherPlaces; ///< place by row, for the rows of m_otherRows
    size_t m_rows = 0;
    size_t m_inOrder = 0;
    size_t m_wasted = 0; ///< bytes of places that were left
};

/// Whether `text` holds all of `words`.
[[nodiscard]] bool holdsAll(std::string_view text, std::span<const std::string_view> words);

} // namespace rolecall::roster
