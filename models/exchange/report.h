// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <utility>
#include <variant>
#include <vector>

/// What a printed report says, from top to bottom. Plain texts in the language of the moment: nothing in them
/// is read as markup (I9). How it looks is the painter's matter.
namespace rolecall::exchange {

struct Heading {
    QString text;
    int level = 1; ///< 1 for parts, 2 for what is in them
};
struct Paragraph {
    QString text;
    bool warning = false; ///< stands out, not by colour alone
};
struct NumberedList {
    QStringList items;
};
/// Two columns without lines: what it is, and what it says.
struct KeyValues {
    std::vector<std::pair<QString, QString>> rows;
};
/// Columns are headed on every page anew; a row has as many cells.
struct ReportTable {
    QStringList headings;
    std::vector<QStringList> rows;
    bool byHand = false; ///< rows are high enough to write into
    bool dense = false; ///< in smaller letters, for many columns
};
/// Room to write in by hand.
struct BlankLines {
    int lines = 1;
};
/// Names under lines, side by side.
struct SignatureLines {
    QStringList labels;
};
using ReportBlock =
    std::variant<Heading, Paragraph, NumberedList, KeyValues, ReportTable, BlankLines, SignatureLines>;

struct Report {
    QString title;
    QString organization; ///< on top of every page
    QString footer; ///< when and by whom it was made: at the foot of every page, beside its number
    std::vector<ReportBlock> blocks;
    bool landscape = false; ///< for wide tables
};

/// Cancelled where somebody does not want it any more; asked just before a record is committed.
using StillWanted = std::function<Result<void>()>;

/// Makes the bytes of a file of a report; called on the thread of the gate.
using ReportPainter = std::function<Result<QByteArray>(const Report &report)>;

} // namespace rolecall::exchange
