// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csvreader.h"

#include <csv.h>

#include <string>

namespace rolecall::exchange {

/// One pass of CsvReader below the bytes: takes checked UTF-8 in pieces, finds the separator, the heading row
/// and the rows, and keeps the limits. After the first error it takes nothing more.
class CsvParser final {
public:
    /// Without `row` it is done after the heading row. `header` is given the headings before the first row,
    /// or, where it has some from an earlier pass, they have to be the same.
    CsvParser(CellStyle style, Surplus surplus, std::optional<CsvHeader> &header, const CsvReader::Row &row);
    ~CsvParser();
    Q_DISABLE_COPY_MOVE(CsvParser)

    void feed(QByteArrayView text, Encoding encoding);
    void finish();
    /// A problem at the spot to which the text has been fed.
    void refuseHere(const QString &message);

    [[nodiscard]] bool isDone() const { return m_done; } ///< by an error, or because the headings were all
    [[nodiscard]] Result<void> result() const;

private:
    static void fieldEnded(void *data, size_t length, void *parser);
    static void rowEnded(int terminator, void *parser);
    void takeField(const char *data, size_t length);
    void takeRow(int terminator);
    void takeHeadings();
    void parse(QByteArrayView text);
    void parseWaiting(char separator);
    void refuse(const QString &message, size_t column);
    void refuseOversized(bool quoted);

    csv_parser m_parser = {};
    CellStyle m_style;
    Surplus m_surplus;
    std::optional<CsvHeader> &m_header;
    const CsvReader::Row &m_deliver;
    std::string m_waiting; ///< text of the heading row while the separator is not known
    bool m_separatorKnown = false;
    Encoding m_encoding = Encoding::Utf8;
    bool m_empty = true; ///< no text came
    bool m_done = false;
    bool m_headingsTaken = false;
    qint64 m_row = 1; ///< number of the row being read
    int m_terminator = 0; ///< with which the row before ended: CR and LF of a CRLF are told one by one
    std::string m_text; ///< of the row being read
    std::vector<size_t> m_ends; ///< of its fields in m_text
    CsvFields m_fields; ///< kept for its memory
    std::optional<Error> m_error;
};

} // namespace rolecall::exchange
