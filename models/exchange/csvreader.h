// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/cellstyle.h"
#include "exchange/textdecoder.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace rolecall::exchange {

/// What a file may hold (I3).
struct CsvLimits {
    static constexpr qint64 fieldBytes = 1'000'000; ///< of a field in UTF-8
    static constexpr qint64 columns = 500;
    static constexpr qint64 rows = 2'000'000; ///< below the heading row, blank lines between them too
};

/// The first row of a file, and what was found out about the file on the way to it.
struct CsvHeader {
    /// None is blank, and none stands twice in any case and with or without blanks at the edges.
    QStringList headings;
    char separator = ','; ///< comma, semicolon or tab: the most frequent one of the row outside quotes
    Encoding encoding = Encoding::Utf8;

    /// Any case, blanks at the edges don't count; -1 if there is none.
    [[nodiscard]] qsizetype indexOf(QStringView heading) const;
    bool operator==(const CsvHeader &) const = default;
};

/// What a row with more cells than there are headings is: the end of the reading, or the caller's affair.
enum class Surplus { Refused, Delivered };

/// The fields of a row, UTF-8, valid during the call. Fewer than there are headings where the row is short:
/// those are absent, which is not the same as empty. More only where Surplus::Delivered was asked for.
using CsvFields = std::vector<QByteArrayView>;

/// Reads a CSV file (I1) as a stream: memory depends on its longest row, not on its size. Any number of
/// passes. Errors: File for what can't be read (nothing here ever waits for a pipe), Cancelled, and Invalid
/// with row and column for bad content. Rows are counted as in a spreadsheet: the heading row is 1, blank
/// lines count, breaks inside a cell do not. Where no heading names the column of an error, it is the
/// column's number. Belongs to one thread.
class CsvReader final {
public:
    /// `encoding` is what a person says about a file without a mark; without it such a file has to be UTF-8.
    explicit CsvReader(QString path, std::optional<Encoding> encoding = {},
                       CellStyle style = CellStyle::SpreadsheetSafe, Surplus surplus = Surplus::Refused);

    /// Reads no further than the heading row.
    [[nodiscard]] Result<CsvHeader> readHeader();

    /// An error of it ends the reading and is the result.
    using Row = std::function<Result<void>(int row, const CsvFields &fields)>;
    /// Called at least every 64 KiB; false cancels.
    using Progress = std::function<bool(qint64 bytesDone, qint64 bytesTotal)>;
    /// What is wrong with a row that has more cells than headings.
    [[nodiscard]] static Error surplusProblem(int row, qsizetype headings);

    /// One whole pass: `row` for each row below the headings but not for blank lines. Error File if the
    /// heading row is not the one that was read before.
    [[nodiscard]] Result<void> forEachRow(const Row &row, const Progress &progress = {});

    /// Of the last heading row that was read; during forEachRow() it is known when the first row comes.
    [[nodiscard]] const std::optional<CsvHeader> &header() const { return m_header; }

    /// BLAKE2b of the file's bytes as the last forEachRow() saw them, so that a caller notices a file that
    /// changed between two passes; empty if that pass did not reach the end.
    [[nodiscard]] QByteArray fingerprint() const { return m_fingerprint; }

private:
    [[nodiscard]] Result<void> pass(const Row &row, const Progress &progress);

    QString m_path;
    std::optional<Encoding> m_encoding;
    CellStyle m_style;
    Surplus m_surplus;
    std::optional<CsvHeader> m_header;
    QByteArray m_fingerprint;
};

} // namespace rolecall::exchange
