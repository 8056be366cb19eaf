// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/backup.h"

#include "store/watch.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr mode_t onlyOwner = S_IRUSR | S_IWUSR;
constexpr int pagesAStep = 256; // 1 MiB: a wish to cancel is heard soon

/// Its journal would only be in the way: a copy that is not finished is thrown away.
constexpr const char *copySettings = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                                     "PRAGMA locking_mode = EXCLUSIVE;";

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, Text::tr("The backup was cancelled; nothing was written."));
}

Error folderError(const QString &folder, const QString &path, const char *call, int code)
{
    const QString where = QDir::toNativeSeparators(folder);
    QString message;
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        message = Text::tr("There is no room for a backup in the folder %1; none was written. Make room "
                           "there and try again.")
                      .arg(where);
        break;
    case EEXIST:
        message = Text::tr("The file %1 exists already and was not changed; choose another name or allow it "
                           "to be replaced.")
                      .arg(QDir::toNativeSeparators(path));
        break;
    case ENOENT:
    case ENOTDIR:
        message = Text::tr("There is no folder %1 for the backup; choose a folder that exists.").arg(where);
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        message = Text::tr("You may not write a backup to the folder %1; choose another folder.").arg(where);
        break;
    default:
        message = Text::tr("The backup can't be written to the folder %1; check its disk and try again.")
                      .arg(where);
    }
    return Error{
        ErrorCode::File, message, {}, {}, QString::fromLatin1(call) + u": "_s + qt_error_string(code), 0, {}};
}

/// Nothing if a workspace has nothing wrong with it; otherwise `message`, with its name for %1 and what is
/// wrong for %2.
Result<void> requireSound(Workspace &workspace, const QString &name, const Progress &progress,
                          const QString &message)
{
    const Watch watch(workspace.connection(),
                      progress ? [&progress] { return !progress(0, 0); } : std::function<bool()>());
    const Result<QStringList> problems = workspace.problems();
    if (watch.isCancelled())
        return cancelled();
    ROLECALL_TRY(problems);
    if (problems->isEmpty())
        return {};
    return failure(ErrorCode::File, message.arg(QDir::toNativeSeparators(name), problems->first()),
                   problems->join(u'\n'));
}

/// What tells versions apart: numbers of the file and its whole schema.
Result<QStringList> identity(Connection &connection)
{
    QStringList texts;
    Statement numbers = connection.prepare("SELECT a.application_id, u.user_version"
                                           " FROM pragma_application_id a, pragma_user_version u");
    if (numbers.next())
        texts << numbers.text(0) << numbers.text(1);
    ROLECALL_TRY(numbers.finish());
    Statement schema =
        connection.prepare("SELECT sql FROM main.sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name");
    while (schema.next())
        texts << schema.text(0);
    ROLECALL_TRY(schema.finish());
    return texts;
}

/// A copy of an older version: it must stay one.
Result<void> requireTheSame(Connection &copy, Connection &source)
{
    ROLECALL_TRY_LET(wanted, identity(source));
    ROLECALL_TRY_LET(found, identity(copy));
    QStringList problems;
    Statement integrity = copy.prepare("PRAGMA integrity_check(1)");
    if (integrity.next() && integrity.text(0) != "ok"_L1)
        problems << integrity.text(0);
    ROLECALL_TRY(integrity.finish());
    if (wanted == found && problems.isEmpty())
        return {};
    return failure(ErrorCode::File,
                   Text::tr("The backup of %1 is not what was written; check the disk and try again.")
                       .arg(QDir::toNativeSeparators(source.path())),
                   problems.join(u'\n'));
}

Result<void> count(Connection &connection, BackupFacts &facts)
{
    ROLECALL_TRY_LET(records, connection.integer("SELECT count(*) FROM audit"));
    ROLECALL_TRY_LET(users, connection.integer("SELECT count(*) FROM user"));
    facts.records = records;
    facts.users = users;
    return {};
}

/// Copies `source` to the file `path`, which is there and empty; SQLite's code.
Result<int> copyPages(Connection &source, const QString &path, const Progress &progress)
{
    sqlite3 *target = nullptr;
    const QByteArray name = path.toUtf8();
    int code = sqlite3_open_v2(name.constData(), &target, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_extended_result_codes(target, 1);
        code = sqlite3_exec(target, copySettings, nullptr, nullptr, nullptr);
    }
    bool wanted = true;
    if (code == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", source.handle(), "main");
        code = backup ? SQLITE_OK : sqlite3_extended_errcode(target);
        while (backup && wanted && code == SQLITE_OK) {
            code = sqlite3_backup_step(backup, pagesAStep);
            const qint64 total = sqlite3_backup_pagecount(backup);
            wanted = !progress || progress(total - sqlite3_backup_remaining(backup), total);
        }
        if (backup && sqlite3_backup_finish(backup) != SQLITE_OK && code == SQLITE_DONE)
            code = sqlite3_extended_errcode(target);
    }
    sqlite3_close(target);
    if (!wanted)
        return cancelled();
    return code;
}

} // namespace

// --- Writing

BackupWriter::BackupWriter() = default;

BackupWriter::~BackupWriter()
{
    discard();
    if (m_folder >= 0)
        ::close(m_folder);
}

void BackupWriter::discard()
{
    if (m_temporary.isEmpty())
        return;
    ::unlinkat(m_folder, m_temporary.constData(), 0);
    ::unlinkat(m_folder, (m_temporary + "-journal").constData(), 0);
    m_temporary.clear();
}

QString BackupWriter::temporaryPath() const
{
    return QDir(m_folderName).filePath(QFile::decodeName(m_temporary));
}

Error BackupWriter::error(int code) const
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return folderError(m_folderName, m_path, "sqlite3_backup_step", ENOSPC);
    case SQLITE_CANTOPEN:
        return folderError(m_folderName, m_path, "sqlite3_open_v2", EACCES);
    default:
        break;
    }
    Error error = folderError(m_folderName, m_path, "sqlite3_backup_step", EIO);
    error.detail = u"SQLite %1: %2"_s.arg(code).arg(QString::fromUtf8(sqlite3_errstr(code)));
    return error;
}

Result<void> BackupWriter::makeTemporary(Replace replace)
{
    const QFileInfo target(m_path);
    m_folderName = target.absolutePath();
    m_name = QFile::encodeName(target.fileName());
    m_replace = replace;
    if (m_name.isEmpty() || m_name == "." || m_name == ".."
        || (!target.isSymLink() && target.exists() && !target.isFile())) {
        return failure(ErrorCode::File,
                       Text::tr("%1 is no name for a backup; choose the name of a file.")
                           .arg(QDir::toNativeSeparators(m_path)));
    }
    if (replace == Replace::No && (target.exists() || target.isSymLink()))
        return tl::unexpected(folderError(m_folderName, m_path, "stat", EEXIST));
    const QByteArray folder = QFile::encodeName(m_folderName);
    m_folder = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_folder < 0)
        return tl::unexpected(folderError(m_folderName, m_path, "open", errno));
    const QByteArray temporary = ".rolecall-" + QUuid::createUuid().toByteArray(QUuid::Id128) + ".tmp";
    const int descriptor = ::openat(m_folder, temporary.constData(),
                                    O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, onlyOwner);
    if (descriptor < 0)
        return tl::unexpected(folderError(m_folderName, m_path, "openat", errno));
    m_temporary = temporary;
    ::close(descriptor);
    return {};
}

Result<void> BackupWriter::copy(Connection &source, const Progress &progress)
{
    ROLECALL_TRY_LET(code, copyPages(source, temporaryPath(), progress));
    switch (code & 0xff) {
    case SQLITE_DONE:
        return {};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return tl::unexpected(source.error(code)); // of what is read, not of what is written
    default:
        return tl::unexpected(error(code));
    }
}

Result<void> BackupWriter::check(Connection &source, const Progress &progress, Check check)
{
    if (check == Check::Workspace) {
        ROLECALL_TRY_LET(workspace, Workspace::open(temporaryPath(), OpenMode::ReadOnly));
        //: %1 is a file, %2 a whole sentence
        const QString message = Text::tr("No backup of %1 was kept, because something is wrong with what was "
                                         "copied: %2 Check the workspace.");
        ROLECALL_TRY(requireSound(*workspace, source.path(), progress, message));
        return count(workspace->connection(), m_facts);
    }
    ROLECALL_TRY_LET(connection, Connection::open(temporaryPath(), OpenMode::ReadOnly));
    ROLECALL_TRY(requireTheSame(*connection, source));
    return count(*connection, m_facts);
}

/// Nobody else has the copy open: this is no live file (D12).
Result<void> BackupWriter::flush()
{
    const int descriptor = ::openat(m_folder, m_temporary.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    struct stat facts = {};
    const bool done = descriptor >= 0 && ::fchmod(descriptor, onlyOwner) == 0 && ::fsync(descriptor) == 0
        && ::fstat(descriptor, &facts) == 0;
    const int code = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!done)
        return tl::unexpected(folderError(m_folderName, m_path, "fsync", code));
    m_facts.size = facts.st_size;
    return {};
}

Result<void> BackupWriter::write(Connection &source, const QString &path, Replace replace,
                                 const Progress &progress, Check check)
{
    Q_ASSERT(m_folder < 0);
    m_path = path;
    ROLECALL_TRY(makeTemporary(replace));
    const auto written = [&](Connection &from) -> Result<void> {
        Transaction snapshot(from, Transaction::Kind::Read);
        ROLECALL_TRY(snapshot.begin());
        // Whoever writes waits: otherwise each commit would make SQLite begin anew.
        ROLECALL_TRY(from.integer("SELECT count(*) FROM main.sqlite_schema"));
        ROLECALL_TRY(copy(from, progress));
        if (check == Check::Workspace) // which looks at the copy alone: nobody has to wait for that
            ROLECALL_TRY(snapshot.commit());
        ROLECALL_TRY(flush());
        return this->check(from, progress, check);
    };
    Result<void> done;
    if (sqlite3_get_autocommit(source.handle())) {
        done = written(source);
    } else {
        auto reader = Connection::open(source.path(), OpenMode::ReadOnly);
        done = reader ? written(**reader) : Result<void>(tl::unexpected(reader.error()));
    }
    if (!done)
        discard();
    return done;
}

Result<void> BackupWriter::commit()
{
    if (m_temporary.isEmpty())
        return failure(ErrorCode::Internal, {}, u"commit of a backup that is not written"_s);
    if (const int code = renameInFolder(m_folder, m_temporary, m_name, m_replace); code != 0) {
        discard();
        return tl::unexpected(folderError(m_folderName, m_path, "rename", code));
    }
    m_temporary.clear();
    m_placed = true;
    if (::fsync(m_folder) != 0 && errno != EINVAL) { // EINVAL: folders have nothing to sync there
        return failure(ErrorCode::File,
                       Text::tr("The backup %1 is in place, but the disk did not confirm its name; check "
                                "the disk and make another one.")
                           .arg(QDir::toNativeSeparators(m_path)),
                       u"fsync: "_s + qt_error_string(errno));
    }
    return {};
}

void BackupWriter::withdraw()
{
    if (std::exchange(m_placed, false))
        ::unlinkat(m_folder, m_name.constData(), 0);
}

Result<BackupFacts> writeBackup(Connection &source, const QString &path, Replace replace,
                                const Progress &progress)
{
    BackupWriter writer;
    ROLECALL_TRY(writer.write(source, path, replace, progress));
    ROLECALL_TRY(writer.commit());
    return writer.facts();
}

// --- Reading

/// A copy that goes with this.
class OpenBackup::Scratch final {
public:
    explicit Scratch(const QString &folder)
        : m_folder(folder + u"/.rolecall-XXXXXX"_s)
    {
    }

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"copy.rolecall"_s); }

private:
    QTemporaryDir m_folder; // mode 0700
};

OpenBackup::OpenBackup() = default;
OpenBackup::~OpenBackup() = default;

Connection &OpenBackup::connection()
{
    return m_workspace->connection();
}

Result<std::unique_ptr<OpenBackup>> OpenBackup::open(const QString &path, const QString &scratch,
                                                     const Progress &progress)
{
    if (!QFileInfo(path).isFile()) {
        return failure(
            ErrorCode::File,
            Text::tr("There is no backup %1; check the name.").arg(QDir::toNativeSeparators(path)));
    }
    std::unique_ptr<OpenBackup> backup(new OpenBackup);
    QString opened = path;
    if (Workspace::isOlder(path)) { // a copy is brought up to date, not the backup
        backup->m_scratch = std::make_unique<Scratch>(scratch);
        if (!backup->m_scratch->isValid())
            return tl::unexpected(folderError(scratch, path, "mkdtemp", EACCES));
        opened = backup->m_scratch->path();
        ROLECALL_TRY_LET(raw, Connection::open(path, OpenMode::ReadOnly));
        BackupWriter copy;
        ROLECALL_TRY(copy.write(*raw, opened, Replace::No, progress, BackupWriter::Check::AsItIs));
        ROLECALL_TRY(copy.commit());
    }
    ROLECALL_TRY_LET(workspace, Workspace::open(opened, OpenMode::ReadOnly));
    backup->m_workspace = std::move(workspace);
    //: %1 is a file, %2 a whole sentence
    const QString message = Text::tr("The backup %1 is damaged: %2 Choose another one.");
    ROLECALL_TRY(requireSound(*backup->m_workspace, path, progress, message));
    return backup;
}

} // namespace rolecall::store
