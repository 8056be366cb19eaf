// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/filesystem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// Of the kernel, of FUSE, and the folders that virtual machines share with their host.
constexpr std::array networkTypes{
    "9p",      "acfs",       "afp",    "afs",         "beegfs",   "ceph",     "cifs",   "coda",      "davfs",
    "fhgfs",   "glusterfs",  "gpfs",   "lustre",      "ncp",      "ncpfs",    "nfs",    "nfs4",      "panfs",
    "prl_fs",  "smb2",       "smb3",   "smbfs",       "vboxsf",   "virtiofs", "vmhgfs", "curlftpfs", "davfs2",
    "gcsfuse", "gvfsd-fuse", "goofys", "httpfs",      "juicefs",  "moosefs",  "mfs",    "rclone",    "s3fs",
    "s3ql",    "seaweedfs",  "sshfs",  "vmhgfs-fuse", "webdavfs", "xtreemfs"};

} // namespace

QByteArray fileSystemType(const QString &path)
{
    const QFileInfo info(path);
    return QStorageInfo(info.exists() ? info.filePath() : info.absolutePath()).fileSystemType();
}

bool isOnNetwork(const QString &path, const FileSystemType &typeOf)
{
    QByteArray type = typeOf(path).toLower();
    if (type.startsWith("fuse."))
        type.remove(0, 5);
    return std::ranges::find(networkTypes, type) != networkTypes.end();
}

QString networkWarning(const QString &path)
{
    return Text::tr("%1 is on a network drive; locks are not reliable there, so two people who change it at "
                    "once could damage it. Copy it to a disk of this computer.")
        .arg(QDir::toNativeSeparators(path));
}

bool canBeWritten(const QString &path)
{
    const QFileInfo info(path);
    return (!info.exists() || info.isWritable()) && QFileInfo(info.absolutePath()).isWritable();
}

} // namespace rolecall::store
