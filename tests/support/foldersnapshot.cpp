// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "support/foldersnapshot.h"

#include "support/support.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace rolecall::test {

FolderSnapshot::FolderSnapshot(const QString &folder)
{
    const QStringList names =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString path = QDir(folder).filePath(name);
        struct stat info = {};
        if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
            continue;
        QByteArray entry = "mode " + QByteArray::number(info.st_mode, 8) + ", inode "
            + QByteArray::number(info.st_ino) + ", size " + QByteArray::number(info.st_size) + ", changed "
            + QByteArray::number(info.st_mtim.tv_sec) + '.' + QByteArray::number(info.st_mtim.tv_nsec);
        if (S_ISREG(info.st_mode))
            entry += ", content "
                + QCryptographicHash::hash(readFile(path), QCryptographicHash::Blake2b_256).toHex();
        m_entries.insert(name, entry);
    }
}

QStringList FolderSnapshot::differences(const FolderSnapshot &before) const
{
    QStringList lines;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        const QByteArray old = before.m_entries.value(entry.key(), "not there");
        if (old != entry.value())
            lines << entry.key() + QStringLiteral(": ") + QString::fromUtf8(old + " -> " + entry.value());
    }
    for (const QString &name : before.m_entries.keys()) {
        if (!m_entries.contains(name))
            lines << name + QStringLiteral(": gone");
    }
    return lines;
}

} // namespace rolecall::test
