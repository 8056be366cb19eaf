// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/workspace.h"
#include "support/foldersnapshot.h"
#include "support/rights.h"
#include "support/support.h"

#include <QProcess>
#include <QtTest>

#include <sqlite3.h>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolecall;

namespace {

using Make = std::function<bool(const QString &path)>;

/// Runs statements by SQLite itself, which knows nothing of workspaces.
bool runSql(const QString &path, const QByteArray &script)
{
    sqlite3 *handle = nullptr;
    const bool done = sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK
        && sqlite3_exec(handle, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!done)
        qWarning("%s", sqlite3_errmsg(handle));
    return sqlite3_close(handle) == SQLITE_OK && done;
}

/// A workspace, and then what somebody did to it with another program.
Make workspaceAnd(const QByteArray &script)
{
    return [script](const QString &path) {
        return store::Workspace::create(path).has_value() && runSql(path, script);
    };
}

Make content(const QByteArray &bytes)
{
    return [bytes](const QString &path) { return test::writeFile(path, bytes); };
}

Make sql(const QByteArray &script)
{
    return [script](const QString &path) { return runSql(path, script); };
}

bool makeSocket(const QString &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (static_cast<size_t>(name.size()) >= sizeof address.sun_path)
        return false;
    std::ranges::copy(name, address.sun_path);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool made = ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(descriptor);
    return made;
}

/// Another program was killed while it wrote its own file, so that its journal is still to be undone.
bool makeWithHotJournal(const QString &path)
{
    const QString live = path + u".live"_s;
    sqlite3 *handle = nullptr;
    const bool spilt = runSql(live, "CREATE TABLE history(url TEXT); INSERT INTO history VALUES ('a')")
        && sqlite3_open(QFile::encodeName(live).constData(), &handle) == SQLITE_OK
        && sqlite3_exec(handle,
                        "PRAGMA cache_size = 1; BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + "
                        "1 FROM n WHERE i < 5000) INSERT INTO history SELECT hex(randomblob(100)) FROM n",
                        nullptr, nullptr, nullptr)
            == SQLITE_OK
        && QFile::copy(live, path) && QFile::copy(live + u"-journal"_s, path + u"-journal"_s);
    sqlite3_close(handle);
    return spilt && QFile::remove(live);
}

} // namespace

/// D10: whatever is no workspace is refused with the reason and never changed.
class TestWrongFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void D10_wrongFile_isRefusedAndNeverChanged_data();
    void D10_wrongFile_isRefusedAndNeverChanged();
    void D10_device_isRefused_data();
    void D10_device_isRefused();
    void D10_workspace_isNoneOfThese();
};

void TestWrongFiles::D10_wrongFile_isRefusedAndNeverChanged_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("empty") << content({});
    QTest::newRow("text") << content(QByteArray("Dear diary\n").repeated(200));
    QTest::newRow("first bytes of SQLite alone") << content(QByteArray("SQLite format 3\0", 16));
    QTest::newRow("another program's SQLite") << sql("CREATE TABLE history(url TEXT)");
    QTest::newRow("another program's SQLite with WAL")
        << sql("PRAGMA journal_mode = WAL; CREATE TABLE history(url TEXT)");
    QTest::newRow("another program's unfinished transaction") << Make(&makeWithHotJournal);
    QTest::newRow("our number on another program's tables")
        << sql("PRAGMA application_id = 0x526c6331; PRAGMA user_version = 1; CREATE TABLE history(url TEXT)");
    QTest::newRow("our number on another program's tables with WAL")
        << sql("PRAGMA journal_mode = WAL; PRAGMA application_id = 0x526c6331; PRAGMA user_version = 1; "
               "CREATE TABLE history(url TEXT)");
    QTest::newRow("our number and no tables") << sql("PRAGMA application_id = 0x526c6331");
    QTest::newRow("newer schema") << workspaceAnd("PRAGMA user_version = 999");
    QTest::newRow("newer schema, other tables")
        << workspaceAnd("PRAGMA user_version = 999; CREATE TABLE later(x)");
    QTest::newRow("schema without a number") << workspaceAnd("PRAGMA user_version = 0");
    QTest::newRow("older number than the tables") << workspaceAnd("PRAGMA user_version = 1");
    QTest::newRow("negative number") << workspaceAnd("PRAGMA user_version = -1");
    QTest::newRow("extra trigger") << workspaceAnd(
        "CREATE TRIGGER t AFTER INSERT ON audit BEGIN DELETE FROM assignment; END");
    QTest::newRow("extra view") << workspaceAnd("CREATE VIEW v AS SELECT * FROM user");
    QTest::newRow("extra index") << workspaceAnd("CREATE INDEX extra ON user(id)");
    QTest::newRow("extra table") << workspaceAnd("CREATE TABLE extra(x)");
    QTest::newRow("extra column") << workspaceAnd("ALTER TABLE property ADD COLUMN extra TEXT");
    QTest::newRow("view in place of a table")
        << workspaceAnd("ALTER TABLE property RENAME TO kept; CREATE VIEW property AS SELECT * FROM kept");
    QTest::newRow("table missing") << workspaceAnd("DROP TABLE property");
    QTest::newRow("extra trigger with WAL")
        << workspaceAnd("PRAGMA journal_mode = WAL; CREATE TRIGGER t AFTER INSERT ON audit BEGIN DELETE FROM "
                        "assignment; END");
    QTest::newRow("folder") << Make([](const QString &path) { return QDir().mkdir(path); });
    QTest::newRow("FIFO") << Make(
        [](const QString &path) { return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0; });
    QTest::newRow("socket") << Make(&makeSocket);
    QTest::newRow("link to nothing") << Make(
        [](const QString &path) { return QFile::link(path + u"-not-there"_s, path); });
    QTest::newRow("link to itself") << Make([](const QString &path) { return QFile::link(path, path); });
    QTest::newRow("link to a text") << Make([](const QString &path) {
        return test::writeFile(path + u".txt"_s, "Dear diary\n") && QFile::link(path + u".txt"_s, path);
    });
}

void TestWrongFiles::D10_wrongFile_isRefusedAndNeverChanged()
{
    QFETCH(Make, make);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wrong.rolecall"_s);
    QVERIFY(make(path));
    const test::FolderSnapshot before(folder.path());
    for (const store::OpenMode mode : {store::OpenMode::ReadOnly, store::OpenMode::ReadWrite}) {
        const auto opened = store::Workspace::open(path, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::File);
        QVERIFY2(opened.error().message.contains(path), qPrintable(opened.error().message));
        QCOMPARE(test::FolderSnapshot(folder.path()).differences(before), QStringList());
    }
    QVERIFY(!store::Workspace::create(path));
    const QStringList as{u"--workspace"_s, path, u"--as"_s, u"ana@sava.example"_s};
    for (const QStringList &verb :
         {QStringList{u"users"_s}, QStringList{u"check"_s},
          QStringList{u"grant"_s, u"ana@sava.example"_s, u"device_admin"_s},
          QStringList{u"--dry-run"_s, u"grant"_s, u"ana@sava.example"_s, u"device_admin"_s},
          QStringList{u"export"_s, u"users"_s, folder.filePath(u"users.csv"_s)},
          QStringList{u"demo"_s, u"--users"_s, u"10"_s}}) {
        QProcess program;
        program.start(QStringLiteral(ROLECALL_CLI_PROGRAM), as + verb);
        QVERIFY2(program.waitForFinished(), qPrintable(verb.join(u' '))); // it must not wait for a writer
        QCOMPARE(program.exitCode(), 6);
        QVERIFY(!program.readAllStandardError().isEmpty());
    }
    QCOMPARE(test::FolderSnapshot(folder.path()).differences(before), QStringList());
}

void TestWrongFiles::D10_device_isRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("endless") << u"/dev/zero"_s;
    QTest::newRow("nothing") << u"/dev/null"_s;
    QTest::newRow("terminal") << u"/dev/tty"_s;
}

void TestWrongFiles::D10_device_isRefused()
{
    QFETCH(QString, path);
    QVERIFY(!store::Workspace::open(path, store::OpenMode::ReadWrite));
    for (const QStringList &verb : {QStringList{u"users"_s}, QStringList{u"undo"_s}}) {
        QProcess program;
        program.start(QStringLiteral(ROLECALL_CLI_PROGRAM),
                      QStringList{u"--workspace"_s, path, u"--as"_s, u"ana@sava.example"_s} + verb);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 6);
    }
    QVERIFY(!QFileInfo::exists(path + u".lock"_s));
}

/// The snapshot sees what changes, and a workspace with nothing done to it opens.
void TestWrongFiles::D10_workspace_isNoneOfThese()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"right.rolecall"_s);
    QVERIFY(workspaceAnd("SELECT 1")(path));
    const test::FolderSnapshot before(folder.path());
    {
        const auto opened = store::Workspace::open(path, store::OpenMode::ReadWrite);
        VERIFY_OK(opened);
        QCOMPARE(test::FolderSnapshot(folder.path()).differences(before), QStringList());
        VERIFY_OK(store::setProperty((*opened)->connection(), u"a"_s, u"1"_s));
    }
    QVERIFY(!test::FolderSnapshot(folder.path()).differences(before).isEmpty());
}

QTEST_GUILESS_MAIN(TestWrongFiles)
#include "tst_wrongfiles.moc"
