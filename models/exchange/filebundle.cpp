// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/filebundle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileBundle)
};

tl::unexpected<Error> notPlaced(const QString &path, const char *call)
{
    const int code = errno;
    const QString name = QDir::toNativeSeparators(path);
    return failure(ErrorCode::File,
                   code == EEXIST ? Text::tr("There is a file %1 already; choose another name.").arg(name)
                                  : Text::tr("The file %1 can't be put in its place; none of the files was "
                                             "written or replaced.")
                                        .arg(name),
                   QString::fromLatin1(call) + u": "_s + qt_error_string(code));
}

/// Whether the names in the folder have reached the disk.
bool isFolderSynced(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL; // which knows nothing to sync
    ::close(descriptor);
    return synced;
}

} // namespace

FileBundle::FileBundle(QString path, store::Replace replace)
    : m_path(std::move(path))
    , m_replace(replace)
{
}

FileBundle::~FileBundle() = default;

QString FileBundle::pathOf(qsizetype number) const
{
    const QFileInfo info(m_path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString name = info.completeBaseName() + u'-' + QString::number(number) + suffix;
    return m_path.left(m_path.size() - info.fileName().size()) + name;
}

QString FileBundle::stagedPath(const QString &path) const
{
    return m_folder->filePath(QFileInfo(path).fileName());
}

QString FileBundle::keptPath(const QString &path) const
{
    return m_folder->filePath(u"kept-"_s + QFileInfo(path).fileName());
}

Result<QIODevice *> FileBundle::next()
{
    ROLECALL_TRY(endFile());
    const QString path = pathOf(m_paths.size() + 1);
    {
        // Says what stands in the way of the target before anything is written, and leaves nothing.
        store::AtomicFile probe;
        ROLECALL_TRY(probe.open(path, m_replace));
    }
    if (!m_folder) {
        m_folder = std::make_unique<QTemporaryDir>(QFileInfo(m_path).path() + u"/.rolecall-XXXXXX"_s);
        if (!m_folder->isValid())
            return notPlaced(path, "mkdtemp");
    }
    m_file = std::make_unique<store::AtomicFile>();
    ROLECALL_TRY(m_file->open(stagedPath(path)));
    m_paths << path;
    return m_file->device();
}

Result<void> FileBundle::endFile()
{
    const auto file = std::exchange(m_file, nullptr);
    return file ? file->commit() : Result<void>();
}

Result<void> FileBundle::commit()
{
    ROLECALL_TRY(endFile());
    for (const QString &path : std::as_const(m_paths)) {
        if (Result<void> placed = place(path); !placed) {
            takeBack();
            return placed;
        }
    }
    if (!isFolderSynced(QFileInfo(m_path).path())) {
        const auto error = notPlaced(m_path, "fsync");
        takeBack();
        return error;
    }
    m_folder.reset(); // with the old files
    return {};
}

Result<void> FileBundle::place(const QString &path)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray staged = QFile::encodeName(stagedPath(path));
    const QByteArray kept = QFile::encodeName(keptPath(path));
    if (m_replace == store::Replace::No) {
        // link() never replaces, which rename() can't promise on every file system.
        if (::renameat2(AT_FDCWD, staged.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) != 0
            && ((errno != EINVAL && errno != ENOSYS) || ::link(staged.constData(), target.constData()) != 0))
            return notPlaced(path, "renameat2");
        m_placed << path;
        return {};
    }
    struct stat old = {};
    const bool there = ::lstat(target.constData(), &old) == 0;
    if (there && !S_ISREG(old.st_mode)) {
        errno = EISDIR;
        return notPlaced(path, "lstat");
    }
    // A second name for the old file, so that its own name always means the old one or the new one.
    if (there && ::link(target.constData(), kept.constData()) != 0
        && ::rename(target.constData(), kept.constData()) != 0)
        return notPlaced(path, "link");
    m_placed << path; // the old one, if there is one, is to be put back from here on
    if (::rename(staged.constData(), target.constData()) != 0)
        return notPlaced(path, "rename");
    return {};
}

void FileBundle::takeBack()
{
    while (!m_placed.isEmpty()) {
        const QString path = m_placed.takeLast();
        const QByteArray target = QFile::encodeName(path);
        const QByteArray kept = QFile::encodeName(keptPath(path));
        if (::rename(kept.constData(), target.constData()) != 0)
            ::unlink(target.constData());
        else
            ::unlink(kept.constData()); // two names of one file: rename() leaves both
    }
}

} // namespace rolecall::exchange
