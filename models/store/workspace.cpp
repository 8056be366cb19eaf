// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/workspace.h"

#include "store/auditchain.h"
#include "store/backupfolder.h"
#include "store/changejournal.h"
#include "store/organizationstore.h"
#include "store/protection.h"
#include "store/watch.h"
#include "store/writerlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QUrl>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr qint64 applicationId = 0x526c6331; // "Rlc1", also in the MIME type
constexpr int newestSchema = 5;
constexpr int firstProtectedSchema = 4;

QString schemaFile(int step)
{
    const QStringList names = QDir(u":/schema"_s).entryList({u"%1_*.sql"_s.arg(step, 3, 10, QChar(u'0'))});
    return names.isEmpty() ? QString() : u":/schema/"_s + names.first();
}

/// Brings a file to schema `to`, whole or not at all (D15). Another program may have done so already.
Result<void> upgrade(Connection &connection, int to = newestSchema)
{
    Transaction transaction(connection);
    ROLECALL_TRY(transaction.begin());
    ROLECALL_TRY_LET(from, connection.integer("PRAGMA user_version"));
    for (int step = static_cast<int>(from) + 1; step <= to; ++step) {
        QFile script(schemaFile(step));
        if (!script.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal, {}, u"no schema step %1"_s.arg(step));
        ROLECALL_TRY(connection.execute(script.readAll()));
        if (step == firstProtectedSchema)
            ROLECALL_TRY(chainAll(connection));
    }
    if (from < to && to >= firstProtectedSchema)
        ROLECALL_TRY(protectAnew(connection));
    ROLECALL_TRY(
        connection.execute("PRAGMA user_version = " + QByteArray::number(std::max<qint64>(from, to))));
    return transaction.commit();
}

/// The texts of all that is in a schema, for comparing a file's with ours.
constexpr const char *schemaTexts = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";

Result<QStringList> schemaOf(Connection &connection)
{
    QStringList texts;
    Statement statement = connection.prepare(schemaTexts);
    while (statement.next())
        texts << statement.text(0);
    ROLECALL_TRY(statement.finish());
    return texts;
}

/// Worked out once a program: it costs more than all the rest of opening a file.
Result<QStringList> expectedSchema(int version)
{
    static QMutex mutex;
    static QHash<int, QStringList> known;
    const QMutexLocker locker(&mutex);
    if (known.contains(version))
        return known.value(version);
    ROLECALL_TRY_LET(memory, Connection::open(u":memory:"_s, OpenMode::ReadWrite));
    ROLECALL_TRY(upgrade(*memory, version));
    ROLECALL_TRY_LET(texts, schemaOf(*memory));
    known.insert(version, texts);
    return texts;
}

struct Probe {
    int application = 0; ///< application_id
    int version = 0; ///< user_version
    std::optional<QStringList> schema; ///< nothing if it can't be read, which is no verdict
};

/// A number of the file's header; nothing where there is none.
std::optional<int> headerNumber(sqlite3 *handle, const char *pragma)
{
    sqlite3_stmt *statement = nullptr;
    std::optional<int> number;
    if (sqlite3_prepare_v2(handle, pragma, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return number;
}

/// Of a file that is read without a lock and without touching anything (D10): opening it properly could
/// finish another program's journal or change the file's mode. Nothing if it is no database. A change that
/// was cut short is still in the file then (D4): its schema may be half a new one, so the numbers are read
/// without it, and its header may count more pages than there are, which SQLite overlooks only while it
/// allows writing the schema.
std::optional<Probe> probe(const QString &path)
{
    const QByteArray uri =
        QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?mode=ro&immutable=1";
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    std::optional<Probe> found;
    if (sqlite3_open_v2(uri.constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr)
            == SQLITE_OK
        && sqlite3_exec(handle, "PRAGMA writable_schema = ON", nullptr, nullptr, nullptr) == SQLITE_OK) {
        const std::optional<int> application = headerNumber(handle, "PRAGMA application_id");
        const std::optional<int> version = headerNumber(handle, "PRAGMA user_version");
        if (application && version)
            found = Probe{*application, *version, {}};
    }
    if (found && sqlite3_prepare_v2(handle, schemaTexts, -1, &statement, nullptr) == SQLITE_OK) {
        QStringList texts;
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(statement)) == SQLITE_ROW)
            texts << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        if (code == SQLITE_DONE)
            found->schema = texts;
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return found;
}

/// The file's version if its schema is that one's; nothing if it is no workspace, or one of a newer program.
Result<std::optional<int>> versionOf(Connection &connection)
{
    ROLECALL_TRY_LET(number, connection.integer("PRAGMA user_version"));
    if (number < 1 || number > newestSchema)
        return std::optional<int>();
    const int version = static_cast<int>(number);
    ROLECALL_TRY_LET(expected, expectedSchema(version));
    ROLECALL_TRY_LET(found, schemaOf(connection));
    return found == expected ? std::optional(version) : std::nullopt;
}

/// Is the schema another one than the file's version says, as far as can be seen from outside? Not while
/// there is a journal: somebody writes, or what was half written is to be undone first.
Result<bool> isForeign(const QString &path, const Probe &probed)
{
    ROLECALL_TRY_LET(expected, expectedSchema(probed.version));
    if (!probed.schema || probed.schema == expected || QFileInfo::exists(path + u"-journal"_s))
        return false;
    const std::optional<Probe> again = probe(path); // somebody may have written just then
    return again && again->schema && again->schema != expected;
}

tl::unexpected<Error> notAWorkspace(const QString &path)
{
    return failure(ErrorCode::File,
                   Text::tr("%1 is not a Rolecall workspace; it was not changed. Choose a file that "
                            "Rolecall made.")
                       .arg(QDir::toNativeSeparators(path)));
}

/// Whoever only reads does this first, too: what he asks for may not be in an older file.
Result<void> bringUpToDate(const QString &path)
{
    WriterLock lock(path); // this process may hold it already
    if (lock.take() == WriterLock::State::Held && lock.writer().process != QCoreApplication::applicationPid())
        return tl::unexpected(lock.error());
    ROLECALL_TRY_LET(connection, Connection::open(path, OpenMode::ReadWrite));
    if (connection->isReadOnly()) {
        return failure(
            ErrorCode::File,
            Text::tr("%1 was written by an older Rolecall and must be brought up to date first, but "
                     "it can't be written; copy it to where you may write and open the copy.")
                .arg(QDir::toNativeSeparators(path)));
    }
    ROLECALL_TRY(backupBeforeUpgrade(path));
    return upgrade(*connection);
}

QString damageText(const Damage &damage)
{
    if (damage.row.isEmpty()) {
        //: %1 is the name of a table of the file, %2 an untranslated detail
        return Text::tr("Table %1 is damaged: %2").arg(damage.table, damage.detail);
    }
    //: %1 is the key of a row, %2 the name of a table of the file
    return Text::tr("Row %1 of table %2 is damaged.").arg(damage.row, damage.table);
}

/// `look` at one state of the file, whoever writes meanwhile.
Result<void> inOneMoment(Connection &connection, const std::function<Result<void>()> &look)
{
    Transaction moment(connection, Transaction::Kind::Read);
    ROLECALL_TRY(moment.begin());
    ROLECALL_TRY(look());
    return moment.commit();
}

Result<void> lookAtRows(Connection &connection, const Watch &watch, QStringList &problems)
{
    for (const ProtectedTable &table : connection.protectedTables()) {
        if (watch.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        ROLECALL_TRY(inOneMoment(connection, [&]() -> Result<void> {
            ROLECALL_TRY_LET(damage, findDamage(connection, table));
            for (const Damage &place : damage)
                problems << damageText(place);
            return {};
        }));
    }
    return {};
}

Result<void> lookAtLogs(Connection &connection, const Watch &watch, QStringList &problems)
{
    ROLECALL_TRY_LET(customers, store::customers(connection));
    for (const Organization &customer : customers) {
        if (watch.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        ROLECALL_TRY(inOneMoment(connection, [&]() -> Result<void> {
            ROLECALL_TRY_LET(log, checkLog(connection, customer.id));
            if (log.bad)
                problems << Text::tr("The log of %1: %2").arg(customer.name, log.problem);
            return {};
        }));
    }
    return inOneMoment(connection, [&]() -> Result<void> {
        ROLECALL_TRY_LET(vouched, isStateVouchedFor(connection));
        if (!vouched)
            problems << Text::tr("The data is not what the newest record of the log vouches for.");
        return {};
    });
}

} // namespace

Workspace::Workspace(std::unique_ptr<Connection> connection)
    : m_live(connection->path())
    , m_connection(std::move(connection))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor =
        ::open(name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        const QString file = QDir::toNativeSeparators(path);
        if (QFileInfo(path).exists() || QFileInfo(path).isSymLink())
            return failure(ErrorCode::File, Text::tr("%1 exists already; choose another name.").arg(file));
        return failure(ErrorCode::File,
                       Text::tr("%1 can't be made; check that the folder is there and that you may "
                                "write in it.")
                           .arg(file));
    }
    ::close(descriptor);
    auto made = [&]() -> Result<std::unique_ptr<Workspace>> {
        ROLECALL_TRY_LET(connection, Connection::open(path, OpenMode::ReadWrite));
        ROLECALL_TRY(connection->execute("PRAGMA application_id = " + QByteArray::number(applicationId)));
        ROLECALL_TRY(upgrade(*connection));
        ROLECALL_TRY(guardRows(*connection));
        ROLECALL_TRY(keepJournal(*connection));
        return std::unique_ptr<Workspace>(new Workspace(std::move(connection)));
    }();
    if (!made)
        QFile::remove(path); // ours, and empty
    return made;
}

bool Workspace::isUpToDate(const QString &path)
{
    const auto probed = QFileInfo(path).isFile() ? probe(path) : std::nullopt;
    return probed && probed->application == applicationId && probed->version == newestSchema;
}

bool Workspace::isOlder(const QString &path)
{
    const auto probed = QFileInfo(path).isFile() ? probe(path) : std::nullopt;
    return probed && probed->application == applicationId && probed->version > 0
        && probed->version < newestSchema;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, OpenMode mode)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::File,
                       Text::tr("There is no file %1; check the name.").arg(QDir::toNativeSeparators(path)));
    }
    if (!info.isFile() || info.size() == 0)
        return notAWorkspace(path);
    const std::optional<Probe> probed = probe(path);
    if (!probed || probed->application != applicationId || probed->version < 0)
        return notAWorkspace(path);
    if (probed->version > newestSchema) {
        return failure(ErrorCode::File,
                       Text::tr("%1 was written by a newer Rolecall; it was not changed. Open it with "
                                "that version.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    ROLECALL_TRY_LET(foreign, isForeign(path, *probed));
    if (foreign)
        return notAWorkspace(path);
    ROLECALL_TRY_LET(connection, Connection::open(path, mode));
    ROLECALL_TRY_LET(version, versionOf(*connection));
    if (!version)
        return notAWorkspace(path);
    if (*version < newestSchema)
        ROLECALL_TRY(bringUpToDate(path));
    ROLECALL_TRY(guardRows(*connection));
    if (!connection->isReadOnly())
        ROLECALL_TRY(keepJournal(*connection));
    return std::unique_ptr<Workspace>(new Workspace(std::move(connection)));
}

bool Workspace::isDemo()
{
    return property(*m_connection, u"demo"_s).value_or(QString()) == "1"_L1;
}

Result<QStringList> Workspace::problems()
{
    QStringList problems;
    Statement integrity = m_connection->prepare("PRAGMA integrity_check(20)");
    while (integrity.next()) {
        if (const QString text = integrity.text(0); text != "ok"_L1)
            problems << Text::tr("The file is damaged: %1").arg(text);
    }
    ROLECALL_TRY(integrity.finish());
    Statement references = m_connection->prepare("PRAGMA foreign_key_check");
    while (references.next())
        problems << Text::tr("A row of table %1 refers to one that is missing.").arg(references.text(0));
    ROLECALL_TRY(references.finish());
    ROLECALL_TRY_LET(rows, damage());
    return problems + rows;
}

Result<QStringList> Workspace::damage(const std::function<bool()> &cancelled)
{
    const Watch watch(*m_connection, cancelled);
    QStringList problems;
    Result<void> looked = lookAtRows(*m_connection, watch, problems);
    if (looked)
        looked = lookAtLogs(*m_connection, watch, problems);
    if (watch.isCancelled())
        return failure(ErrorCode::Cancelled, {});
    if (!looked && problems.isEmpty()) // otherwise damage itself may be what was in the way
        return tl::unexpected(looked.error());
    return problems;
}

Result<QString> property(Connection &connection, const QString &name)
{
    Statement statement = connection.prepare("SELECT value FROM property WHERE name = ?");
    statement.bind(name);
    const QString value = statement.next() ? statement.text(0) : QString();
    ROLECALL_TRY(statement.finish());
    return value;
}

Result<void> setProperty(Connection &connection, const QString &name, const QString &value)
{
    return connection.prepare("INSERT OR REPLACE INTO property(name, value) VALUES (?, ?)")
        .bind(name)
        .bind(value)
        .run();
}

} // namespace rolecall::store
