// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/livefile.h"

#include <QFile>
#include <QMutex>

#include <set>
#include <sys/stat.h>
#include <tuple>
#include <utility>

namespace rolecall::store {
namespace {

using Identity = std::pair<dev_t, ino_t>;

struct Registry {
    QMutex mutex;
    std::multiset<Identity> files;
};

Registry &registry()
{
    static Registry all;
    return all;
}

Identity identityOf(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {0, 0};
    return {info.st_dev, info.st_ino};
}

} // namespace

LiveFile::LiveFile(const QString &path)
{
    std::tie(m_device, m_inode) = identityOf(path);
    const QMutexLocker locker(&registry().mutex);
    registry().files.emplace(m_device, m_inode);
}

LiveFile::~LiveFile()
{
    const QMutexLocker locker(&registry().mutex);
    registry().files.erase(registry().files.find({m_device, m_inode}));
}

bool isLiveFile(const QString &path)
{
    const Identity identity = identityOf(path);
    const QMutexLocker locker(&registry().mutex);
    return identity.second != 0 && registry().files.contains(identity);
}

} // namespace rolecall::store
