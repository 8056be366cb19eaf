// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/xlsxwriter.h"

#include "exchange/workbookcheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringEncoder>

#include <xlsxwriter.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

constexpr qint64 piece = 64 * 1024; ///< copied at once
constexpr qint64 largestNumber = Q_INT64_C(1) << 53; ///< that a cell holds exactly
constexpr quint8 formatOfTexts = 49; ///< "@" in every workbook: a text, also where somebody edits the cell
constexpr qsizetype narrowest = 14; ///< of a column, in characters
constexpr qsizetype widest = 40;

bool isEscape(QStringView text)
{
    constexpr qsizetype length = 7; // _xHHHH_
    if (text.size() < length || text[1] != u'x' || text[length - 1] != u'_')
        return false;
    return std::ranges::all_of(text.sliced(2, 4), [](QChar sign) {
        return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f')
            || (sign >= u'A' && sign <= u'F');
    });
}

/// The text as a workbook has it: what XML can't hold stands as _xHHHH_, and what looks like that is marked.
QString escaped(const QString &cell)
{
    QString text;
    text.reserve(cell.size());
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const char16_t sign = cell[i].unicode();
        if (sign < u' ' && sign != u'\n' && sign != u'\t')
            text += u"_x%1_"_s.arg(QString::number(sign, 16).toUpper(), 4, u'0');
        else if (sign == u'_' && isEscape(QStringView(cell).sliced(i)))
            text += u"_x005F_"_s;
        else
            text += cell[i];
    }
    return text;
}

bool isWritable(const QString &cell)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QByteArray bytes = encoder.encode(cell);
    return !encoder.hasError() && !bytes.contains('\0')
        && std::ranges::none_of(cell, [](QChar sign) { return sign.unicode() >= 0xFFFE; });
}

} // namespace

bool isWorkbookName(const QString &path)
{
    return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
}

XlsxWriter::XlsxWriter(QIODevice *device, const QString &folder)
    : m_device(device)
    , m_target(folder)
    , m_folder(folder + u"/.rolecall-XXXXXX"_s)
    , m_written(workbookHash)
{
}

XlsxWriter::~XlsxWriter()
{
    if (!m_workbook)
        return;
    std::fclose(m_sheet->optimize_tmpfile); // which the library closes only where it finishes the sheet
    lxw_workbook_free(m_workbook);
}

Result<void> XlsxWriter::begin()
{
    if (!m_folder.isValid())
        return notWritten(m_folder.errorString());
    m_temporary = QFile::encodeName(m_folder.path());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_temporary.data();
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"workbook"_s));
    m_workbook = workbook_new_opt(path.constData(), &options);
    if (!m_workbook)
        return notWritten(u"workbook_new_opt"_s);
    lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, nullptr);
    if (!sheet || !sheet->optimize_tmpfile) {
        lxw_workbook_free(std::exchange(m_workbook, nullptr));
        return notWritten(u"workbook_add_worksheet"_s);
    }
    m_sheet = sheet;
    m_textFormat = workbook_add_format(m_workbook);
    format_set_num_format_index(m_textFormat, formatOfTexts);
    m_headingFormat = workbook_add_format(m_workbook);
    format_set_num_format_index(m_headingFormat, formatOfTexts);
    format_set_bold(m_headingFormat);
    return {};
}

Result<void> XlsxWriter::writeHeadings(const QStringList &headings, const QList<qsizetype> &numbers)
{
    ROLECALL_TRY(begin());
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const auto width = static_cast<double>(std::clamp(headings[column].size() + 4, narrowest, widest));
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(m_sheet, place, place, width, numbers.contains(column) ? nullptr : m_textFormat);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    ROLECALL_TRY(writeCells(headings, m_headingFormat));
    m_numbers = numbers;
    return {};
}

Result<void> XlsxWriter::writeRow(const QStringList &cells)
{
    return writeCells(cells, m_textFormat);
}

Result<void> XlsxWriter::writeCells(const QStringList &cells, lxw_format *format)
{
    if (m_rows == mostWorkbookRows) {
        return failure(ErrorCode::File,
                       Text::tr("An Excel workbook holds no more than 1,048,576 rows; export a shorter list, "
                                "or a CSV file."));
    }
    bool any = false;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (cells[column].isEmpty())
            continue;
        ROLECALL_TRY(writeCell(column, cells[column], format));
        any = true;
    }
    if (any)
        addRowEndTo(m_written);
    ++m_rows;
    return {};
}

Result<void> XlsxWriter::writeCell(qsizetype column, const QString &cell, lxw_format *format)
{
    if (!isWritable(cell)) {
        return badInput(
            Text::tr("A cell holds a character that can't be written to a file; correct it and try again."),
            0, QString::number(column + 1));
    }
    const auto row = static_cast<lxw_row_t>(m_rows);
    const auto place = static_cast<lxw_col_t>(column);
    if (m_numbers.contains(column)) {
        bool isNumber = false;
        const qint64 number = cell.toLongLong(&isNumber);
        if (isNumber && std::abs(number) <= largestNumber && QString::number(number) == cell) {
            addCellTo(m_written, cell.toUtf8());
            if (worksheet_write_number(m_sheet, row, place, static_cast<double>(number), nullptr)
                != LXW_NO_ERROR)
                return notWritten(u"worksheet_write_number"_s);
            return {};
        }
    }
    const QString text = escaped(cell);
    if (text.size() > longestWorkbookCell) {
        return failure(ErrorCode::File,
                       Text::tr("A cell is longer than the 32,767 characters that an Excel workbook takes; "
                                "export a CSV file instead."),
                       u"row %1, cell %2"_s.arg(m_rows).arg(column + 1));
    }
    const QByteArray bytes = text.toUtf8();
    addCellTo(m_written, bytes);
    const lxw_error error = worksheet_write_string(m_sheet, row, place, bytes.constData(), format);
    return error == LXW_NO_ERROR ? Result<void>() : notWritten(QString::fromUtf8(lxw_strerror(error)));
}

Result<void> XlsxWriter::finish()
{
    m_sheet = nullptr;
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr)); // frees it in any case
    if (error != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(lxw_strerror(error)));
    if (!isWorkbookAsWritten(m_folder.filePath(u"workbook"_s), m_written.result()))
        return notWritten(u"not as written"_s);
    return copyOut();
}

Result<void> XlsxWriter::copyOut()
{
    QFile file(m_folder.filePath(u"workbook"_s));
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString());
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            return notWritten(file.errorString());
        if (m_device->write(bytes) != bytes.size())
            return failure(ErrorCode::File, m_device->errorString());
    }
    return {};
}

tl::unexpected<Error> XlsxWriter::notWritten(const QString &detail) const
{
    return failure(ErrorCode::File,
                   Text::tr("The workbook can't be put together in the folder %1; make room on its disk, or "
                            "choose another folder.")
                       .arg(QDir::toNativeSeparators(m_target)),
                   detail);
}

} // namespace rolecall::exchange
