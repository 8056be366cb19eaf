// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace rolecall {

/// The text of `utf8`, character for character. QString::fromUtf8() takes U+FEFF at the beginning for a mark
/// of the encoding and drops it; inside of files and rows it is text like any other.
[[nodiscard]] inline QString textFromUtf8(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    qsizetype marks = 0;
    while (utf8.startsWith(mark)) {
        utf8 = utf8.sliced(mark.size());
        ++marks;
    }
    const QString rest = QString::fromUtf8(utf8);
    return marks == 0 ? rest : QString(marks, QChar::ByteOrderMark) + rest;
}

/// `object` as JSON on one line whose texts QJsonDocument reads back as they were: it drops U+FEFF at the
/// beginning of one, too, unless it is escaped.
[[nodiscard]] inline QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).replace("\xEF\xBB\xBF", "\\ufeff");
}

} // namespace rolecall
