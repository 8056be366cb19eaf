// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QString>

/// Inside of XlsxWriter: is a workbook on the disk what was meant to be in it? Not for use elsewhere.
namespace rolecall::exchange {

constexpr auto workbookHash = QCryptographicHash::Blake2b_256;

/// What a cell that is not empty, and the end of a row that has one, add to the hash of a sheet.
void addCellTo(QCryptographicHash &hash, QByteArrayView text);
void addRowEndTo(QCryptographicHash &hash);

/// True where every part of the workbook can be unpacked, is whole XML, and the cells of its first sheet have
/// this hash. Memory does not depend on the size.
[[nodiscard]] bool isWorkbookAsWritten(const QString &path, const QByteArray &hash);

} // namespace rolecall::exchange
