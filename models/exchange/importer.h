// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/cellstyle.h"
#include "exchange/textdecoder.h"
#include "gate/gate.h"

/// Files that come in (exchange.md), as commands for the gate: a dry run of one is its preview. Without
/// `encoding` a file has to have a mark or be UTF-8. Errors: File for what can't be read, Invalid with row
/// and column for what it holds.
namespace rolecall::exchange {

enum class ImportKind { Roster, Administrators };

/// What a file holds, by its headings: an e-mail column, and a role column for administrators. A file without
/// an e-mail column is refused, naming the column that is missing.
[[nodiscard]] Result<ImportKind> recognize(const QString &path, std::optional<Encoding> encoding = {});

/// Opens nothing: the gate reads the file, after it has asked whether who acts may import. `style` tells how
/// the cells were written.
[[nodiscard]] Result<gate::ImportRoster> rosterImport(const QString &path,
                                                      std::optional<Encoding> encoding = {},
                                                      CellStyle style = CellStyle::SpreadsheetSafe);

/// Asked while a file is read; false cancels.
using ReadProgress = std::function<bool(qint64 bytesDone, qint64 bytesTotal)>;
/// Reads the file. Headings and role names are understood in English, Serbian and Bulgarian, and role ids; a
/// site role is `Name (SITE)` or `id@SITE`. Every address is taken as it is: the gate knows who is here.
[[nodiscard]] Result<gate::ImportAdministrators> administratorImport(const QString &path,
                                                                     std::optional<Encoding> encoding = {},
                                                                     const ReadProgress &progress = {});

} // namespace rolecall::exchange
