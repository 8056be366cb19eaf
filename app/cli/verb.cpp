// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/verb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolecall::cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<qint64> Arguments::number(QLatin1StringView option, qint64 fallback, qint64 least) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (!isNumber || number < least) {
        return failure(ErrorCode::Usage,
                       Text::tr("--%1 needs a whole number of at least %2.")
                           .arg(QString(option), QString::number(least)));
    }
    return number;
}

const Verb *findVerb(QStringView name)
{
    const auto found = std::ranges::find_if(verbs(), [name](const Verb &verb) { return verb.name == name; });
    return found == verbs().end() ? nullptr : &*found;
}

bool isGroup(QStringView word)
{
    return std::ranges::any_of(verbs(), [word](const Verb &verb) {
        return verb.name.size() > word.size() && verb.name[word.size()] == u' ' && verb.name.startsWith(word);
    });
}

QString usageOf(const Verb &verb)
{
    return QString(verb.name + u' ' + verb.usage).trimmed();
}

} // namespace rolecall::cli
