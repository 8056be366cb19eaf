// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/shellwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool canBeEscapedInQuotes(QChar character)
{
    return u"\"\\$`"_s.contains(character);
}

} // namespace

Result<QStringList> shellWords(const QString &line)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote; // null outside of quotes
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line[i];
        const bool escapes = character == u'\\' && quote != u'\''
            && (quote.isNull() || (i + 1 < line.size() && canBeEscapedInQuotes(line[i + 1])));
        if (escapes) {
            if (++i == line.size())
                return failure(ErrorCode::Usage, Text::tr("The line ends with a backslash; complete it."));
            word += line[i];
            inWord = true;
        } else if (quote.isNull() && (character == u'\'' || character == u'"')) {
            quote = character;
            inWord = true;
        } else if (character == quote && !quote.isNull()) {
            quote = QChar();
        } else if (quote.isNull() && (character == u' ' || character == u'\t')) {
            if (inWord)
                words << word;
            word.clear();
            inWord = false;
        } else {
            word += character;
            inWord = true;
        }
    }
    if (!quote.isNull())
        return failure(ErrorCode::Usage, Text::tr("A quotation mark is not closed; close it."));
    if (inWord)
        words << word;
    return words;
}

} // namespace rolecall::cli
