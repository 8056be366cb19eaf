// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "support/support.h"

#include <QDir>
#include <QFile>

namespace rolecall::test {

QByteArray readFile(const QString &path)
{
    QFile file(QDir(QStringLiteral(ROLECALL_TEST_DATA)).absoluteFilePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace rolecall::test
