// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/connection.h"

#include "store/protection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <sys/statvfs.h>

using namespace Qt::StringLiterals;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int busyMilliseconds = 5000; // D11: a command waits that long for another one

// D: no acknowledged change is lost, and no text in the file can run as code.
constexpr const char *settings = "PRAGMA foreign_keys = ON;"
                                 "PRAGMA trusted_schema = OFF;"
                                 "PRAGMA recursive_triggers = ON;" // REPLACE tells of the row that goes
                                 "PRAGMA cell_size_check = ON;"
                                 "PRAGMA cache_size = -16384;"; // 16 MiB
constexpr const char *writerSettings = "PRAGMA journal_mode = DELETE;"
                                       "PRAGMA synchronous = EXTRA;";
constexpr const char *readerSettings = "PRAGMA query_only = ON;";

/// SQLite must be able to write the file, or to make it for a writer, and to make its journal beside it.
bool isWritable(const QString &path, OpenMode mode)
{
    const QFileInfo info(path);
    const bool file = info.exists() ? info.isWritable() : mode == OpenMode::ReadWrite;
    return path == ":memory:"_L1 || (file && QFileInfo(info.absolutePath()).isWritable());
}

/// For sqlite3_set_authorizer(): notes which tables a statement reads, allows all.
int noteTable(void *tables, int action, const char *table, const char * /*column*/, const char * /*database*/,
              const char * /*view*/)
{
    auto *read = static_cast<QByteArrayList *>(tables);
    if (action == SQLITE_READ && !read->contains(table))
        *read << table;
    return SQLITE_OK;
}

/// SQLite says SQLITE_FULL only where writing failed; where a file could not be made or flushed, the disk
/// itself tells whether it has room for bytes and names.
bool isDiskFull(int code, const QString &path)
{
    const int primary = code & 0xff;
    if (primary != SQLITE_IOERR && primary != SQLITE_CANTOPEN)
        return false;
    struct statvfs disk = {};
    return ::statvfs(QFile::encodeName(path).constData(), &disk) == 0
        && (disk.f_bavail == 0 || (disk.f_files > 0 && disk.f_favail == 0));
}

/// Errors of what COMMIT does once the journal is gone, which is what commits.
bool isDoneAlready(int code)
{
    return code == SQLITE_IOERR_DIR_FSYNC || code == SQLITE_IOERR_UNLOCK || code == SQLITE_IOERR_RDLOCK;
}

} // namespace

Connection::Connection(QString path, OpenMode mode)
    : m_path(std::move(path))
    , m_name(u"rolecall-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_mode(mode)
{
}

Connection::~Connection()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, OpenMode mode)
{
    const bool writable = isWritable(path, mode);
    std::unique_ptr<Connection> connection(new Connection(path, writable ? mode : OpenMode::ReadOnly));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds)
                               + (writable ? QString() : u";QSQLITE_OPEN_READONLY"_s));
    if (!database.open()) {
        return failure(ErrorCode::File,
                       Text::tr("The file %1 can't be opened; check that it is there and that you "
                                "may read it.")
                           .arg(QDir::toNativeSeparators(path)),
                       database.lastError().text());
    }
    const QVariant handle = database.driver()->handle();
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    ROLECALL_TRY(connection->configure());
    return connection;
}

Result<void> Connection::configure()
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (!addProtectionFunctions(m_handle))
        return failure(ErrorCode::Internal, {}, u"SQLite takes no functions"_s);
    ROLECALL_TRY(execute(settings));
    return execute(m_mode == OpenMode::ReadWrite ? writerSettings : readerSettings);
}

Statement Connection::prepare(const char *sql)
{
    sqlite3_stmt *&statement = m_statements[{sql, m_checksTables}];
    if (statement && sqlite3_stmt_busy(statement)) // in use further up: a nested use would disturb it
        return Statement(
            this, nullptr,
            Error{ErrorCode::Internal, {}, {}, {}, u"nested use of: "_s + QString::fromUtf8(sql), 0, {}});
    if (statement)
        return Statement(this, statement);
    QByteArrayList read;
    if (m_checksTables)
        sqlite3_set_authorizer(m_handle, noteTable, &read);
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (m_checksTables)
        sqlite3_set_authorizer(m_handle, nullptr, nullptr);
    if (code != SQLITE_OK) {
        Error problem = error(code);
        problem.detail += u" in: "_s + QString::fromUtf8(sql);
        m_statements.remove({sql, m_checksTables});
        return Statement(this, nullptr, problem);
    }
    sqlite3_stmt *const ready = statement; // checking prepares others
    if (const Result<void> checked = checkTables(read); !checked) {
        sqlite3_finalize(ready); // nobody gets it later
        m_statements.remove({sql, m_checksTables});
        return Statement(this, nullptr, checked.error());
    }
    return Statement(this, ready);
}

Statement Connection::prepareOnce(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
    return {this, statement, code == SQLITE_OK ? std::nullopt : std::optional(error(code)),
            Statement::Use::Once};
}

Result<void> Connection::checkTables(const QByteArrayList &read)
{
    for (const ProtectedTable &table : m_protected) {
        if (!read.contains(table.name) || m_checked.contains(table.name))
            continue;
        ROLECALL_TRY_LET(damage, findDamage(*this, table, 1));
        if (damage.empty()) {
            m_checked << table.name;
            continue;
        }
        Error problem = error(SQLITE_CORRUPT);
        problem.detail = damage.front().table + u' ' + damage.front().row + u": "_s + damage.front().detail;
        return tl::unexpected(problem);
    }
    return {};
}

Result<void> Connection::guard(const QByteArray &script, std::vector<ProtectedTable> tables)
{
    m_protected = std::move(tables);
    ROLECALL_TRY(execute("PRAGMA query_only = OFF"));
    ROLECALL_TRY(execute(script));
    return m_mode == OpenMode::ReadOnly ? execute(readerSettings) : Result<void>();
}

Result<void> Connection::execute(const QByteArray &script)
{
    const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(error(code));
    return {};
}

Result<qint64> Connection::integer(const char *sql)
{
    Statement statement = prepare(sql);
    const qint64 value = statement.next() ? statement.integer(0) : 0;
    ROLECALL_TRY(statement.finish());
    return value;
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Connection::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

void Connection::waitForNobody()
{
    sqlite3_busy_timeout(m_handle, 0);
}

bool Connection::foundDamage() const
{
    const int code = sqlite3_errcode(m_handle) & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

Result<void> Connection::requireWritable() const
{
    return isReadOnly() ? Result<void>(tl::unexpected(error(SQLITE_READONLY))) : Result<void>();
}

Error Connection::error(int code) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    QString message;
    switch (isDiskFull(code, m_path) ? SQLITE_FULL : code & 0xff) {
    case SQLITE_FULL:
        message =
            Text::tr("There is no room left on the disk of %1; nothing was changed. Make room and try again.")
                .arg(file);
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        message =
            Text::tr("The file %1 is being written by another program; try again in a moment.").arg(file);
        break;
    case SQLITE_READONLY:
        message = Text::tr("The file %1 is read-only; nothing was changed. Open a copy that you may write.")
                      .arg(file);
        break;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        message =
            Text::tr("The file %1 is damaged or is no Rolecall workspace, and was not changed: go back to a "
                     "backup of it (in the window: File, Restore), or save what can be read of it into "
                     "a new file with \"rolecall-cli --workspace %1 check --save NEW\".")
                .arg(file);
        break;
    default:
        message = Text::tr("The file %1 can't be read or written; nothing was changed.").arg(file);
    }
    return Error{ErrorCode::File,
                 message,
                 {},
                 {},
                 u"SQLite %1: %2"_s.arg(code).arg(QString::fromUtf8(sqlite3_errmsg(m_handle))),
                 0,
                 {}};
}

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
    , m_kind(kind)
{
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::begin()
{
    m_outermost = sqlite3_get_autocommit(m_connection.handle()) != 0;
    const char *sql = !m_outermost ? "SAVEPOINT inner" : m_kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN";
    ROLECALL_TRY(m_connection.execute(sql));
    m_open = true;
    return {};
}

Result<void> Transaction::commit()
{
    Result<void> done = m_connection.execute(m_outermost ? "COMMIT" : "RELEASE inner");
    m_open = !done;
    if (!done && m_outermost && isDoneAlready(sqlite3_extended_errcode(m_connection.handle())))
        done.error().message =
            Text::tr("The change is in the file %1, but the disk did not confirm it; check the disk, then "
                     "look whether the change is there.")
                .arg(QDir::toNativeSeparators(m_connection.path()));
    return done;
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    // An error such as a full disk may have rolled the whole transaction back already.
    if (sqlite3_get_autocommit(m_connection.handle()))
        return;
    (void)m_connection.execute(m_outermost ? "ROLLBACK" : "ROLLBACK TO inner; RELEASE inner");
}

} // namespace rolecall::store
