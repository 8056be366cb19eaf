// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace rolecall::exchange {

/// How a cell stands in a file (I5). SpreadsheetSafe: what a spreadsheet would run as a formula carries an
/// apostrophe, which reading takes off again; Exact: every cell as it is. Both lose nothing when read back in
/// the same style.
enum class CellStyle { SpreadsheetSafe, Exact };

/// True for a cell (UTF-8) that has to be written with one more apostrophe: any number of apostrophes, none
/// too, and then one of = + - @ tab CR. Telephone numbers are left alone: `+` and then digits, with spaces
/// and hyphens.
[[nodiscard]] bool needsApostrophe(QByteArrayView cell);

/// The cell as it was before it was written: without one apostrophe, if it begins with apostrophes and one of
/// those.
[[nodiscard]] QByteArrayView withoutApostrophe(QByteArrayView cell);

} // namespace rolecall::exchange
