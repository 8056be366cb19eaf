// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/filesource.h"

#include "domain/user.h"
#include "exchange/columnnames.h"

#include <QFileInfo>

namespace rolecall::exchange {

FileSource::FileSource(const QString &path, std::optional<Encoding> encoding)
    : m_reader(path, encoding)
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

Result<void> FileSource::forEach(const RowFunction &row, const Progress &progress)
{
    std::vector<std::string_view> cells;
    return m_reader.forEachRow(
        [&](int number, const CsvFields &fields) {
            cells.clear();
            for (const QByteArrayView field : fields)
                cells.emplace_back(field.data(), static_cast<size_t>(field.size()));
            return row(number, cells);
        },
        progress);
}

} // namespace rolecall::exchange
