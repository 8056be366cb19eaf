// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/encodingguess.h"

#include "store/livefile.h"

#include <QFile>
#include <QFileInfo>

namespace rolecall::exchange {
namespace {

constexpr qint64 bytesLookedAt = 1'000'000;

} // namespace

std::optional<Encoding> guessCodePage(const QString &path)
{
    QFile file(path);
    // No pipe, which would be waited for, and not the workspace (D12).
    if (!QFileInfo(path).isFile() || store::isLiveFile(path) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(bytesLookedAt);
    TextDecoder decoder;
    std::string text;
    if (decoder.decode(bytes, text) != TextProblem::BrokenUtf8 || decoder.encoding() != Encoding::Utf8
        || bytes.contains('\0'))
        return std::nullopt;

    // Cyrillic words are bytes beyond ASCII throughout; in Latin ones such letters stand alone.
    qsizetype beyond = 0;
    qsizetype beside = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool high = (bytes[i] & 0x80) != 0;
        beyond += high ? 1 : 0;
        beside += high && i > 0 && (bytes[i - 1] & 0x80) != 0 ? 1 : 0;
    }
    return 2 * beside > beyond ? Encoding::Windows1251 : Encoding::Windows1250;
}

} // namespace rolecall::exchange
