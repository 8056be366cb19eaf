// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/backupfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

struct Kind {
    BackupKind kind;
    QLatin1StringView id;
    int kept;
};
constexpr std::array kinds{Kind{BackupKind::Daily, "daily"_L1, 7},
                           Kind{BackupKind::BeforeBulkChange, "before-bulk-change"_L1, 5},
                           Kind{BackupKind::BeforeRestore, "before-restore"_L1, 5},
                           Kind{BackupKind::BeforeUpgrade, "before-upgrade"_L1, 5}};

const Kind &kindOf(BackupKind kind)
{
    return *std::ranges::find(kinds, kind, &Kind::kind);
}

const QString instantFormat = u"yyyy-MM-ddTHHmmss"_s;
constexpr auto suffix = ".rolecall"_L1;

/// A file by its name, and its number among those of one second.
struct Named {
    BackupFile file;
    int number = 1;
};

std::optional<Named> fromName(const QFileInfo &info)
{
    static const QRegularExpression form(
        u"^(daily|before-bulk-change|before-restore|before-upgrade)-(\\d{4}-\\d\\d-\\d\\dT\\d{6})Z(?:-(\\d+))?\\.rolecall$"_s);
    const QRegularExpressionMatch match = form.match(info.fileName());
    QDateTime instant = QDateTime::fromString(match.captured(2), instantFormat);
    instant.setTimeSpec(Qt::UTC);
    const auto kind =
        std::ranges::find(kinds, match.captured(1), [](const Kind &one) { return QString(one.id); });
    if (!match.hasMatch() || !instant.isValid() || kind == kinds.end() || !info.isFile() || info.isSymLink())
        return std::nullopt;
    return Named{{info.filePath(), kind->kind, instant, info.size()},
                 match.captured(3).isEmpty() ? 1 : match.captured(3).toInt()};
}

tl::unexpected<Error> noFolder(const QString &path, int code)
{
    return failure(ErrorCode::File,
                   code == ENOSPC || code == EDQUOT
                       ? Text::tr("There is no room for the folder %1 for backups; make room on its disk.")
                             .arg(QDir::toNativeSeparators(path))
                       : Text::tr("The folder %1 for backups can't be made; check that nothing else has this "
                                  "name and that you may write beside the workspace.")
                             .arg(QDir::toNativeSeparators(path)),
                   u"mkdir: "_s + qt_error_string(code));
}

} // namespace

QString kindId(BackupKind kind)
{
    return kindOf(kind).id;
}

int keptOf(BackupKind kind)
{
    return kindOf(kind).kept;
}

BackupFolder::BackupFolder(const QString &workspace)
{
    const QFileInfo info(workspace);
    const QString real = info.canonicalFilePath();
    m_path = (real.isEmpty() ? info.absoluteFilePath() : real) + u"-backups"_s;
}

std::vector<BackupFile> BackupFolder::list() const
{
    std::vector<Named> named;
    for (const QFileInfo &info : QDir(m_path).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (auto one = fromName(info))
            named.push_back(std::move(*one));
    }
    std::ranges::sort(named, [](const Named &a, const Named &b) {
        return std::pair(a.file.instant, a.number) > std::pair(b.file.instant, b.number);
    });
    std::vector<BackupFile> files;
    for (Named &one : named)
        files.push_back(std::move(one.file));
    return files;
}

std::optional<BackupFile> BackupFolder::newestGood(const Progress &progress) const
{
    for (const BackupFile &file : list()) {
        const auto opened = OpenBackup::open(file.path, m_path, progress);
        if (opened)
            return file;
        if (opened.error().code == ErrorCode::Cancelled)
            break;
    }
    return std::nullopt;
}

Result<QString> BackupFolder::prepare(BackupKind kind, const QDateTime &instant) const
{
    const QByteArray folder = QFile::encodeName(m_path);
    if (::mkdir(folder.constData(), S_IRWXU) != 0) {
        const int code = errno;
        struct stat there = {};
        if (code != EEXIST || ::lstat(folder.constData(), &there) != 0 || !S_ISDIR(there.st_mode))
            return noFolder(m_path, code);
        if ((there.st_mode & 07777) != S_IRWXU && ::chmod(folder.constData(), S_IRWXU) != 0)
            return noFolder(m_path, errno);
    }
    const QString name = kindId(kind) + u'-' + instant.toUTC().toString(instantFormat) + u'Z';
    const QDir there(m_path);
    QString free = name + suffix;
    for (int i = 2; there.exists(free); ++i)
        free = name + u'-' + QString::number(i) + suffix;
    return there.filePath(free);
}

void BackupFolder::rotate(BackupKind kind, const QString &kept) const
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo &info : QDir(m_path).entryInfoList(
             {u".rolecall-*.tmp"_s, u".rolecall-*.tmp-journal"_s}, QDir::Files | QDir::Hidden)) {
        if (info.lastModified() < yesterday) // a newer one may be on its way: readers write here, too
            QFile::remove(info.filePath());
    }
    int left = keptOf(kind);
    const QString spared = kept.isEmpty() ? QString() : QFileInfo(kept).canonicalFilePath();
    for (const BackupFile &file : list()) {
        if (file.kind != kind || left-- > 0)
            continue;
        if (spared.isEmpty() || QFileInfo(file.path).canonicalFilePath() != spared)
            QFile::remove(file.path);
    }
}

Result<void> backupBeforeUpgrade(const QString &path, const Progress &progress)
{
    const BackupFolder folder(path);
    ROLECALL_TRY_LET(source, Connection::open(path, OpenMode::ReadOnly));
    ROLECALL_TRY_LET(target, folder.prepare(BackupKind::BeforeUpgrade, QDateTime::currentDateTimeUtc()));
    BackupWriter writer;
    ROLECALL_TRY(writer.write(*source, target, Replace::No, progress, BackupWriter::Check::AsItIs));
    ROLECALL_TRY(writer.commit());
    folder.rotate(BackupKind::BeforeUpgrade);
    return {};
}

} // namespace rolecall::store
