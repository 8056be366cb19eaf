// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QList>
#include <QStringList>

namespace rolecall::exchange {

/// A table on its way into a file, row by row, whatever the file is. Errors of all: Invalid where a cell
/// holds what no reader would take back, its position being Error::column; File where the file can't be
/// written, or can't hold it.
class RowWriter {
public:
    RowWriter() = default;
    virtual ~RowWriter() = default;
    Q_DISABLE_COPY_MOVE(RowWriter)

    /// Once, before the rows. `numbers` are the columns, from 0, whose cells are numbers.
    [[nodiscard]] virtual Result<void> writeHeadings(const QStringList &headings,
                                                     const QList<qsizetype> &numbers) = 0;
    [[nodiscard]] virtual Result<void> writeRow(const QStringList &cells) = 0;
    /// Once, after the last row.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

} // namespace rolecall::exchange
