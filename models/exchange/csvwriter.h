// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/cellstyle.h"
#include "exchange/rowwriter.h"

#include <QByteArray>

class QIODevice;

namespace rolecall::exchange {

/// Writes rows as RFC 4180 has them: UTF-8 with mark, commas, CRLF. The mark comes with the first row. Quotes
/// stand only where some reader needs them (separators, quotes, breaks, blanks at the edge, a row of one
/// empty cell). Whether the file is whole in the end is the device's affair: store::AtomicFile.
class CsvWriter final : public RowWriter {
public:
    enum class Quotes { WhereNeeded, Always };

    /// `device` is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice *device, CellStyle style = CellStyle::SpreadsheetSafe);
    Q_DISABLE_COPY_MOVE(CsvWriter)

    [[nodiscard]] Result<void> writeHeadings(const QStringList &headings,
                                             const QList<qsizetype> &numbers) override;
    [[nodiscard]] Result<void> writeRow(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override { return {}; }

    /// One row cell by cell; endRow() tells what went wrong in it. Invalid: a cell holds NUL or half a
    /// character, which no reader would take back; its position is Error::column. File: the device refused,
    /// in the device's words.
    void addCell(QStringView cell, Quotes quotes = Quotes::WhereNeeded);
    [[nodiscard]] Result<void> endRow();

private:
    QIODevice *m_device;
    CellStyle m_style;
    QByteArray m_line; ///< the row so far
    int m_cells = 0; ///< in m_line
    int m_badCell = 0; ///< the first one, counted from 1, that can't be written; 0 while there is none
    bool m_begun = false;
};

} // namespace rolecall::exchange
