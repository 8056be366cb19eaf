// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/csvwriter.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringEncoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)
};

bool isFormulaSign(char sign)
{
    return sign == '=' || sign == '+' || sign == '-' || sign == '@' || sign == '\t' || sign == '\r';
}

/// The cell after its leading apostrophes.
QByteArrayView afterApostrophes(QByteArrayView cell)
{
    const auto first = std::find_if(cell.begin(), cell.end(), [](char sign) { return sign != '\''; });
    return cell.sliced(first - cell.begin());
}

bool isTelephoneNumber(QByteArrayView cell)
{
    const auto isDigit = [](char sign) { return sign >= '0' && sign <= '9'; };
    if (!cell.startsWith('+'))
        return false;
    const QByteArrayView rest = cell.sliced(1);
    return std::any_of(rest.begin(), rest.end(), isDigit)
        && std::all_of(rest.begin(), rest.end(),
                       [&](char sign) { return isDigit(sign) || sign == ' ' || sign == '-'; });
}

bool needsQuotes(QByteArrayView cell)
{
    const auto isBlank = [](char sign) { return sign == ' ' || sign == '\t'; };
    if (cell.isEmpty())
        return false;
    // Semicolon and tab: whoever reads our heading must not take one for the separator.
    return isBlank(cell.front()) || isBlank(cell.back())
        || std::any_of(cell.begin(), cell.end(), [](char sign) {
               return sign == ',' || sign == ';' || sign == '\t' || sign == '"' || sign == '\r'
                   || sign == '\n';
           });
}

} // namespace

bool needsApostrophe(QByteArrayView cell)
{
    const QByteArrayView rest = afterApostrophes(cell);
    return !rest.isEmpty() && isFormulaSign(rest.front()) && !isTelephoneNumber(cell);
}

QByteArrayView withoutApostrophe(QByteArrayView cell)
{
    if (!cell.startsWith('\''))
        return cell;
    const QByteArrayView rest = afterApostrophes(cell);
    return !rest.isEmpty() && isFormulaSign(rest.front()) ? cell.sliced(1) : cell;
}

CsvWriter::CsvWriter(QIODevice *device, CellStyle style)
    : m_device(device)
    , m_style(style)
{
}

void CsvWriter::addCell(QStringView cell, Quotes quotes)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QByteArray text = encoder.encode(cell);
    ++m_cells;
    if (m_badCell == 0 && (encoder.hasError() || text.contains('\0')))
        m_badCell = m_cells;
    if (m_style == CellStyle::SpreadsheetSafe && needsApostrophe(text))
        text.prepend('\'');

    if (m_cells > 1)
        m_line += ',';
    if (quotes == Quotes::Always || needsQuotes(text))
        m_line += '"' + text.replace('"', "\"\"") + '"';
    else
        m_line += text;
}

Result<void> CsvWriter::endRow()
{
    QByteArray line = std::exchange(m_line, {});
    const int cells = std::exchange(m_cells, 0);
    const int badCell = std::exchange(m_badCell, 0);
    if (badCell != 0) {
        return badInput(
            Text::tr("A cell holds a character that can't be written to a file; correct it and try again."),
            0, QString::number(badCell));
    }
    if (cells == 1 && line.isEmpty())
        line = "\"\""; // nothing at all would be a blank line
    line += "\r\n";
    if (!std::exchange(m_begun, true))
        line.prepend("\xEF\xBB\xBF");
    if (m_device->write(line) != line.size())
        return failure(ErrorCode::File, m_device->errorString());
    return {};
}

Result<void> CsvWriter::writeHeadings(const QStringList &headings, const QList<qsizetype> & /*numbers*/)
{
    return writeRow(headings);
}

Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    for (const QString &cell : cells)
        addCell(cell);
    return endRow();
}

} // namespace rolecall::exchange
