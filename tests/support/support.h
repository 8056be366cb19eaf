// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace rolecall::test {

/// The whole content of a file below tests/data, or of one with an absolute path.
[[nodiscard]] QByteArray readFile(const QString &path);
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &content);

} // namespace rolecall::test

/// Fails the test with the error's message unless `expression` succeeded.
#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto &verifyOk = (expression);                                                                 \
        QVERIFY2(verifyOk.has_value(),                                                                       \
                 verifyOk.has_value() ? ""                                                                   \
                                      : qPrintable(verifyOk.error().message + QStringLiteral(" | ")          \
                                                   + verifyOk.error().detail));                              \
    } while (false)
