// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QStringList>

#include <functional>
#include <string_view>
#include <vector>

namespace rolecall::gate {

/// Rows of a roster, readable any number of times in bounded memory: a file, or people made up.
class RosterSource {
public:
    /// `row` is the row of the file, the heading being 1. Cells are UTF-8, in the order of headings(), as
    /// they stand in the file and valid during the call. Missing ones at the end are absent; more of them
    /// than headings make the row a bad one. An error ends the reading.
    using RowFunction = std::function<Result<void>(int row, const std::vector<std::string_view> &cells)>;
    /// Units are the source's own; false cancels.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    virtual ~RosterSource() = default;
    [[nodiscard]] virtual Result<QStringList> headings() = 0; ///< as they stand in the file
    [[nodiscard]] virtual Result<void> forEach(const RowFunction &row, const Progress &progress) = 0;
    /// What a cell or heading means that is not what the workspace holds already: without the apostrophe that
    /// keeps spreadsheets from running it (I5), where the source has such. A part of `cell`.
    [[nodiscard]] virtual std::string_view plain(std::string_view cell) const { return cell; }
    /// Of all that the last whole forEach() read: tells whether a file changed between two readings.
    [[nodiscard]] virtual QByteArray fingerprint() const = 0;
    [[nodiscard]] virtual QString name() const = 0; ///< of the file, without its folder; for the log
};

} // namespace rolecall::gate
