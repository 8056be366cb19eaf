// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/filesource.h"

#include "domain/user.h"
#include "exchange/columnnames.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

} // namespace

FileSource::FileSource(const QString &path, std::optional<Encoding> encoding, CellStyle style)
    : m_reader(path, encoding, CellStyle::Exact, Surplus::Delivered)
    , m_style(style)
    , m_name(QFileInfo(path).fileName())
{
}

Result<QStringList> FileSource::headings()
{
    ROLECALL_TRY_LET(header, m_reader.readHeader());
    QStringList headings = header.headings;
    if (const qsizetype email = emailColumn(header); email >= 0)
        headings[email] = domain::fieldInfo(domain::Email).heading;
    return headings;
}

std::string_view FileSource::plain(std::string_view cell) const
{
    if (m_style == CellStyle::Exact)
        return cell;
    const QByteArrayView plain =
        withoutApostrophe(QByteArrayView(cell.data(), static_cast<qsizetype>(cell.size())));
    return {plain.data(), static_cast<size_t>(plain.size())};
}

Result<void> FileSource::forEach(const RowFunction &row, const Progress &progress)
{
    std::vector<std::string_view> cells;
    ROLECALL_TRY(m_reader.forEachRow(
        [&](int number, const CsvFields &fields) {
            cells.clear();
            for (const QByteArrayView field : fields)
                cells.emplace_back(field.data(), static_cast<size_t>(field.size()));
            return row(number, cells);
        },
        progress));
    if (m_first.isEmpty())
        m_first = m_reader.fingerprint();
    if (m_first == m_reader.fingerprint())
        return {};
    return failure(
        ErrorCode::File,
        Text::tr("The file %1 has changed since it was looked at; nothing was imported. Look at it again.")
            .arg(m_name));
}

} // namespace rolecall::exchange
