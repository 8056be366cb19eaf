// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/writerlock.h"

#include "domain/language.h"
#include "store/filesystem.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

#include <ctime>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WriterLock)
};

constexpr unsigned long pollEvery = 25; // ms: commands mostly last some tens
constexpr qint64 unfinishedAfter = 2; // s: a lock is filled at once after it is made

QString lockPath(const QString &workspace)
{
    const QFileInfo info(workspace);
    const QString there = info.canonicalFilePath(); // empty if there is no such file yet
    return (there.isEmpty() ? info.absoluteFilePath() : there) + u".lock"_s;
}

Writer writerOf(const QLockFile &file, const QString &path)
{
    Writer writer;
    (void)file.getLockInfo(&writer.process, &writer.host, &writer.program);
    const QFileInfo info(path);
    writer.user = info.owner();
    writer.lock = path;
    writer.since = info.lastModified();
    writer.canEnd = writer.host == QSysInfo::machineHostName() && info.ownerId() == ::geteuid();
    return writer;
}

/// Would it be of use to wait? Not for this process itself, which would wait for ever.
bool endsSoon(const Writer &writer)
{
    const QString own = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    return writer.process == 0
        || (writer.process != QCoreApplication::applicationPid() && writer.program == own);
}

} // namespace

WriterLock::WriterLock(const QString &workspace)
    : m_workspace(workspace)
    , m_path(lockPath(workspace))
    , m_file(m_path)
{
    m_file.setStaleLockTime(0);
}

WriterLock::State WriterLock::take(std::chrono::milliseconds wait)
{
    if (m_state == State::Taken)
        return m_state;
    const QFileInfo info(m_workspace);
    // Nothing is made beside what can't be written, or is no workspace anyway (D7, D10).
    const bool possible = info.exists() ? info.isFile() && info.size() > 0 : !info.isSymLink();
    if (!possible || !canBeWritten(m_workspace))
        return m_state = State::NotTaken;
    const QDeadlineTimer deadline(wait);
    while (tryOnce() == State::Held && endsSoon(m_writer) && !deadline.hasExpired())
        QThread::msleep(pollEvery);
    return m_state;
}

WriterLock::State WriterLock::tryOnce()
{
    if (m_file.tryLock(0))
        return m_state = State::Taken;
    if (m_file.error() != QLockFile::LockFailedError)
        return m_state = State::Failed;
    m_writer = writerOf(m_file, m_path);
    const bool free = m_writer.process == 0 && removeUnfinished() && m_file.tryLock(0);
    return m_state = free ? State::Taken : State::Held;
}

/// A process that is killed between making its lock and filling it leaves one that names nobody, so that
/// QLockFile can't tell that its process has ended.
bool WriterLock::removeUnfinished() const
{
    const QByteArray name = QFile::encodeName(m_path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    struct stat held = {};
    struct stat there = {};
    const bool left = ::fstat(descriptor, &held) == 0 && S_ISREG(held.st_mode) && held.st_size == 0
        && ::time(nullptr) - held.st_mtime > unfinishedAfter && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    // Whoever removes a lock holds it as this does: what bears the name now can't be another one's any more.
    const bool same = left && ::stat(name.constData(), &there) == 0 && there.st_ino == held.st_ino
        && there.st_dev == held.st_dev;
    const bool removed = same && ::unlink(name.constData()) == 0;
    ::close(descriptor);
    return removed;
}

Error WriterLock::error() const
{
    const QString file = QDir::toNativeSeparators(m_workspace);
    if (m_state != State::Held) {
        return {ErrorCode::File,
                Text::tr("%1 can't be locked for writing; nothing was changed. Make room on its disk and try "
                         "again.")
                    .arg(file)};
    }
    //: %1 is the path of a file, %2 says who: "rolecall (process 4711 of ana on pc7, since 14:05)"
    QString message = Text::tr("%1 is open for writing in %2; nothing was changed. Close it there and try "
                               "again; until then it can be read and exported.")
                          .arg(file, inWords(m_writer));
    if (const QString advice = adviceOnLeftLock(m_writer); !advice.isEmpty())
        message += u' ' + advice;
    return {ErrorCode::File, message};
}

QString inWords(const Writer &writer)
{
    if (writer.process == 0) {
        if (writer.user.isEmpty())
            return Text::tr("another program");
        //: %1 is a user of the computer, %2 a date and time
        return Text::tr("another program (of %1, since %2)").arg(writer.user, domain::dateTime(writer.since));
    }
    //: Who has a file open: %1 is a program, %2 a number, %3 a user of the computer, %4 the computer, %5 a
    //: date and time
    return Text::tr("%1 (process %2 of %3 on %4, since %5)")
        .arg(writer.program, QString::number(writer.process), writer.user, writer.host,
             domain::dateTime(writer.since));
}

QString adviceOnLeftLock(const Writer &writer)
{
    if (writer.canEnd)
        return {};
    return Text::tr("If that program no longer runs, remove the file %1.")
        .arg(QDir::toNativeSeparators(writer.lock));
}

} // namespace rolecall::store
