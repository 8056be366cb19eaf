// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/csvreader.h"

/// The columns of Control Hub's files by name, never by position (exchange.md). -1: the file has none.
namespace rolecall::exchange {

/// The roster's own name for it, or the one of an export of administrators in any of the languages.
[[nodiscard]] qsizetype emailColumn(const CsvHeader &header);
[[nodiscard]] qsizetype roleColumn(const CsvHeader &header);

} // namespace rolecall::exchange
