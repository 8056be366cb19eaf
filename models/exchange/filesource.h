// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csvreader.h"
#include "gate/rostersource.h"

namespace rolecall::exchange {

/// A CSV file as the rows of a roster. Nothing is opened before it is asked for. What was read whole once is
/// what the file has to hold at every later reading: so what a preview showed is what is imported. Cells and
/// headings come as they stand; plain() takes the apostrophe off those of a file that is safe for
/// spreadsheets. Errors are those of CsvReader, and File where the file changed. Used by one thread at a
/// time.
class FileSource final : public gate::RosterSource {
public:
    explicit FileSource(const QString &path, std::optional<Encoding> encoding = {},
                        CellStyle style = CellStyle::SpreadsheetSafe);

    /// As in the file, save that an e-mail column that bears another of its names gets the one of the roster.
    [[nodiscard]] Result<QStringList> headings() override;
    [[nodiscard]] Result<void> forEach(const RowFunction &row, const Progress &progress) override;
    [[nodiscard]] std::string_view plain(std::string_view cell) const override;
    [[nodiscard]] QByteArray fingerprint() const override { return m_reader.fingerprint(); }
    [[nodiscard]] QString name() const override { return m_name; }

private:
    CsvReader m_reader;
    CellStyle m_style;
    QString m_name;
    QByteArray m_first; ///< fingerprint of the first whole reading
};

} // namespace rolecall::exchange
