// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/workbookcheck.h"

#include <QFile>
#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace rolecall::exchange {
namespace {

constexpr qint64 piece = 64 * 1024; ///< read at once

// What the ZIP format calls "end of central directory record", "central file header" and "local file header".
constexpr quint32 endMark = 0x06054b50;
constexpr quint32 entryMark = 0x02014b50;
constexpr quint32 localMark = 0x04034b50;
constexpr qsizetype endSize = 22;
constexpr qsizetype entrySize = 46;
constexpr qsizetype localSize = 30;
constexpr quint16 deflated = 8;

/// A file inside the workbook.
struct Part {
    QByteArray name;
    quint16 method = 0;
    quint32 checksum = 0;
    quint32 packed = 0; ///< bytes
    quint32 whole = 0;
    quint32 offset = 0; ///< of its local header
};

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 longWord(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

std::optional<std::vector<Part>> partsOf(QFile &file)
{
    if (file.size() < endSize || !file.seek(file.size() - endSize))
        return std::nullopt;
    const QByteArray end = file.read(endSize);
    if (end.size() != endSize || longWord(end, 0) != endMark || !file.seek(longWord(end, 16)))
        return std::nullopt;
    std::vector<Part> parts(word(end, 10));
    for (Part &part : parts) {
        const QByteArray entry = file.read(entrySize);
        if (entry.size() != entrySize || longWord(entry, 0) != entryMark)
            return std::nullopt;
        part.name = file.read(word(entry, 28));
        part.method = word(entry, 10);
        part.checksum = longWord(entry, 16);
        part.packed = longWord(entry, 20);
        part.whole = longWord(entry, 24);
        part.offset = longWord(entry, 42);
        file.skip(word(entry, 30) + word(entry, 32));
    }
    return parts;
}

/// Calls `take` for the bytes of a part, in pieces; false where they are not all there or it takes no more.
bool unpack(QFile &file, const Part &part, const std::function<bool(QByteArrayView)> &take)
{
    if (part.method != deflated || !file.seek(part.offset))
        return false;
    const QByteArray local = file.read(localSize);
    if (local.size() != localSize || longWord(local, 0) != localMark
        || file.skip(word(local, 26) + word(local, 28)) < 0)
        return false;

    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return false;
    const auto end = std::unique_ptr<z_stream, int (*)(z_stream *)>(&stream, inflateEnd);
    std::array<char, piece> out;
    QByteArray in;
    uLong checksum = crc32(0, nullptr, 0);
    qint64 left = part.packed;
    for (int state = Z_OK; state != Z_STREAM_END;) {
        if (stream.avail_in == 0) {
            in = file.read(std::min(piece, left));
            left -= in.size();
            stream.next_in = reinterpret_cast<Bytef *>(in.data());
            stream.avail_in = static_cast<uInt>(in.size());
        }
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END) // the end of the file too: nothing more comes in
            return false;
        const QByteArrayView bytes(out.data(), static_cast<qsizetype>(out.size() - stream.avail_out));
        checksum =
            crc32(checksum, reinterpret_cast<const Bytef *>(bytes.data()), static_cast<uInt>(bytes.size()));
        if (!take(bytes))
            return false;
    }
    return checksum == part.checksum && stream.total_out == part.whole;
}

/// Reads XML as it comes and, of a sheet, what its cells say.
class SheetReader final {
public:
    /// False where it is no XML.
    bool add(QByteArrayView bytes)
    {
        m_xml.addData(QByteArray(bytes.data(), bytes.size()));
        while (!m_xml.atEnd())
            read(m_xml.readNext());
        return !m_xml.hasError() || m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    }
    [[nodiscard]] bool isWhole() const { return m_xml.tokenType() == QXmlStreamReader::EndDocument; }
    [[nodiscard]] QByteArray hash() const { return m_hash.result(); }

private:
    void read(QXmlStreamReader::TokenType token)
    {
        const auto name = m_xml.name();
        if (token == QXmlStreamReader::StartElement) {
            m_inCell = name == "t"_L1 || name == "v"_L1;
            m_text.clear();
        } else if (token == QXmlStreamReader::Characters && m_inCell) {
            m_text += m_xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            if (std::exchange(m_inCell, false)) {
                addCellTo(m_hash, m_text.toUtf8());
                m_hasCells = true;
            } else if (name == "row"_L1 && std::exchange(m_hasCells, false)) {
                addRowEndTo(m_hash);
            }
        }
    }

    QXmlStreamReader m_xml;
    QCryptographicHash m_hash{workbookHash};
    QString m_text;
    bool m_inCell = false;
    bool m_hasCells = false; ///< in the row so far
};

} // namespace

void addCellTo(QCryptographicHash &hash, QByteArrayView text)
{
    hash.addData(text);
    hash.addData("\x1f"); // no text holds it unescaped
}

void addRowEndTo(QCryptographicHash &hash)
{
    hash.addData("\x1e");
}

bool isWorkbookAsWritten(const QString &path, const QByteArray &hash)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto parts = partsOf(file);
    if (!parts)
        return false;
    bool sheetFound = false;
    for (const Part &part : *parts) {
        SheetReader reader;
        if (!unpack(file, part, [&reader](QByteArrayView bytes) { return reader.add(bytes); })
            || !reader.isWhole())
            return false;
        if (part.name == "xl/worksheets/sheet1.xml") {
            sheetFound = true;
            if (reader.hash() != hash)
                return false;
        }
    }
    return sheetFound;
}

} // namespace rolecall::exchange
