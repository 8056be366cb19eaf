// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/rowwriter.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <memory>

class QIODevice;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace rolecall::exchange {

/// Whether a file of this name is to be an Excel workbook: it ends in .xlsx.
[[nodiscard]] bool isWorkbookName(const QString &path);

/// The most that a sheet holds, its heading too.
constexpr qint64 mostWorkbookRows = 1'048'576;
/// The longest text of a cell, in UTF-16 units.
constexpr qsizetype longestWorkbookCell = 32'767;

/// Writes rows as one sheet of an Excel workbook, with headings that are bold and stay in view. Every cell is
/// a text and stays one when it is edited, so nothing is a formula (I5); numbers are those of columns that
/// are said to hold numbers. A row at a time is in memory: the others wait in a hidden folder beside the
/// target, which goes with this object. What was put together there is read back and compared before any of
/// it goes to the device, since the library does not tell of every fault of a disk (D14).
class XlsxWriter final : public RowWriter {
public:
    /// `device` is open for writing and outlives the writer; `folder` is that of the target.
    XlsxWriter(QIODevice *device, const QString &folder);
    ~XlsxWriter() override;
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    [[nodiscard]] Result<void> writeHeadings(const QStringList &headings,
                                             const QList<qsizetype> &numbers) override;
    /// File also where the sheet or a cell would hold more than Excel takes.
    [[nodiscard]] Result<void> writeRow(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> writeCells(const QStringList &cells, lxw_format *format);
    [[nodiscard]] Result<void> writeCell(qsizetype column, const QString &cell, lxw_format *format);
    [[nodiscard]] Result<void> copyOut();
    [[nodiscard]] tl::unexpected<Error> notWritten(const QString &detail) const;

    QIODevice *m_device;
    QString m_target; ///< folder
    QTemporaryDir m_folder;
    QByteArray m_temporary; ///< path of m_folder, which the library keeps a pointer to
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_headingFormat = nullptr;
    lxw_format *m_textFormat = nullptr;
    QList<qsizetype> m_numbers;
    qint64 m_rows = 0;
    QCryptographicHash m_written; ///< of all cells, as WorkbookCheck reads them
};

} // namespace rolecall::exchange
