// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/csvreader.h"

#include "exchange/csvparser.h"
#include "store/livefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sodium.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

constexpr qint64 pieceSize = 64 * 1024;

Result<void> openRegular(QFile &file)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    if (store::isLiveFile(file.fileName())) {
        return failure(ErrorCode::File,
                       Text::tr("%1 is the open workspace and no table; choose a CSV file.").arg(name));
    }
    // O_NONBLOCK: opening a pipe would wait for somebody who writes to it.
    const int descriptor =
        ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        return failure(
            ErrorCode::File,
            Text::tr("The file %1 can't be opened; check that it is there and that you may read it.")
                .arg(name),
            qt_error_string(errno));
    }
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)
        || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                      QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failure(ErrorCode::File,
                       Text::tr("%1 is a folder or a device and not a file; choose a CSV file.").arg(name));
    }
    return {};
}

QString problemText(TextProblem problem, Encoding encoding)
{
    switch (problem) {
    case TextProblem::None:
        break;
    case TextProblem::BrokenUtf8:
        return Text::tr(
            "There are bytes that are not valid UTF-8; open the file in the program it comes from, save it "
            "as UTF-8 and try again.");
    case TextProblem::LoneSurrogate:
        return Text::tr(
            "There is half a character, so this is not valid UTF-16; save the file as UTF-8 and try again.");
    case TextProblem::Nul:
        return Text::tr(
            "There is a NUL character, which no text holds; save the file as UTF-8 and try again.");
    case TextProblem::NoCharacter:
        return Text::tr("There is a byte that stands for no character in %1; choose another encoding, or "
                        "save the file "
                        "as UTF-8 and try again.")
            .arg(toText(encoding));
    }
    return {};
}

} // namespace

qsizetype CsvHeader::indexOf(QStringView heading) const
{
    const QString key = heading.trimmed().toString().toCaseFolded();
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (headings.at(i).trimmed().toCaseFolded() == key)
            return i;
    }
    return -1;
}

CsvReader::CsvReader(QString path, std::optional<Encoding> encoding, CellStyle style, Surplus surplus)
    : m_path(std::move(path))
    , m_encoding(encoding)
    , m_style(style)
    , m_surplus(surplus)
{
}

Error CsvReader::surplusProblem(int row, qsizetype headings)
{
    return {ErrorCode::Invalid,
            Text::tr("The row has more cells than there are headings; check the separators and quotes of "
                     "this row."),
            {},
            {},
            {},
            row,
            QString::number(headings + 1)};
}

Result<CsvHeader> CsvReader::readHeader()
{
    m_header.reset();
    ROLECALL_TRY(pass({}, {}));
    return *m_header;
}

Result<void> CsvReader::forEachRow(const Row &row, const Progress &progress)
{
    Q_ASSERT(row);
    m_fingerprint.clear();
    return pass(row, progress);
}

Result<void> CsvReader::pass(const Row &row, const Progress &progress)
{
    QFile file(m_path);
    ROLECALL_TRY(openRegular(file));
    const qint64 total = file.size();
    if (sodium_init() < 0) // picks the fast implementations
        return failure(ErrorCode::Internal,
                       Text::tr("The program's cryptographic library can't be started."));
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);

    TextDecoder decoder(m_encoding);
    CsvParser parser(m_style, m_surplus, m_header, row);
    std::vector<char> bytes(pieceSize);
    std::string text;
    qint64 done = 0;
    for (bool last = false; !last && !parser.isDone();) {
        const qint64 length = file.read(bytes.data(), pieceSize);
        if (length < 0) {
            return failure(ErrorCode::File,
                           Text::tr("The file %1 can't be read to its end; check the disk and try again.")
                               .arg(QDir::toNativeSeparators(m_path)),
                           file.errorString());
        }
        last = length == 0;
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  static_cast<unsigned long long>(length));
        text.clear();
        const TextProblem problem = last
            ? decoder.finish(text)
            : decoder.decode(QByteArrayView(bytes.data(), qsizetype(length)), text);
        parser.feed(QByteArrayView(text.data(), qsizetype(text.size())), decoder.encoding());
        if (problem != TextProblem::None)
            parser.refuseHere(problemText(problem, decoder.encoding()));
        if (last)
            parser.finish();
        done += length;
        if (progress && !parser.isDone() && !progress(done, std::max(done, total)))
            return failure(ErrorCode::Cancelled, Text::tr("Reading was cancelled; nothing was changed."));
    }
    ROLECALL_TRY(parser.result());
    if (row) {
        m_fingerprint.resize(crypto_generichash_BYTES);
        crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(m_fingerprint.data()),
                                 crypto_generichash_BYTES);
    }
    return {};
}

} // namespace rolecall::exchange
