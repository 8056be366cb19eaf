// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "verbneeds.h"

namespace rolecall::test {

/// Somebody who holds one role and nothing else.
struct Actor {
    QString role; ///< empty: none
    QString holder;
    QString email;
};

/// Each of the 13 roles x holder, offered or not, and somebody without a role.
[[nodiscard]] const QList<Actor> &actors();
/// The name of the actor's organization in a RulesCase.
[[nodiscard]] QString organizationOf(const Actor &actor);
/// Who sold a site of a RulesCase.
[[nodiscard]] QString sellerOf(const QString &site);
/// The sites of a RulesCase in the order of their names.
[[nodiscard]] const QStringList &sites();

[[nodiscard]] QStringList wordsOf(const QList<VerbCase> &verbs);
[[nodiscard]] QString describe(const QString &words, const QString &expected, const Answer &got);
/// The lines that only one of two snapshots has.
[[nodiscard]] QString differences(const QString &before, const QString &after);
/// Nothing if the answer is the one that the table of R34 gives.
[[nodiscard]] QString compare(const VerbCase &verb, const Access &access, const Answer &answer);

} // namespace rolecall::test

/// Verifies that no text of the list says that something is wrong.
#define VERIFY_NOTHING(texts)                                                                                \
    do {                                                                                                     \
        (texts).removeAll(QString());                                                                        \
        QVERIFY2((texts).isEmpty(), qPrintable(u"\n"_s + (texts).join(u'\n')));                              \
    } while (false)
