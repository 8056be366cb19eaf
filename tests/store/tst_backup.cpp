// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// D13: how copies of a workspace are written, checked, kept and opened.
#include "support/rights.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include "store/backupfolder.h"
#include "store/workspace.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;
using store::BackupFile;
using store::BackupFolder;
using store::BackupKind;
using store::OpenMode;

namespace {

/// Runs SQL as another program would: without the guards of ours.
bool runRaw(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    const bool done = sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK
        && sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return done;
}

qint64 rawNumber(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    qint64 number = -1;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return number;
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

mode_t modeOf(const QString &path)
{
    struct stat facts = {};
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

/// As if it was written two days ago.
bool makeOld(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite)
        && file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime);
}

/// A workspace as the first edition of the program made it.
bool makeFirstEdition(const QString &path)
{
    QFile script(u":/schema/001_initial.sql"_s);
    return script.open(QIODevice::ReadOnly)
        && runRaw(
               path,
               "PRAGMA application_id = 1382834993;" + script.readAll()
                   + "PRAGMA user_version = 1;"
                     "INSERT INTO organization(name, kind, time_zone) VALUES ('Sava', 'customer', 'UTC');"
                     "INSERT INTO user(organization, email, email_key, status, added_in)"
                     " VALUES (1, 'a@sava.example', 'a@sava.example', 'Active', 1);"
                     "INSERT INTO audit(organization, at, actor, actor_email, actor_name, door, action,"
                     " target_kind, target, target_email, target_name, outcome, rule, before, after, reason)"
                     " VALUES (1, '2026-01-01T10:00:00.000Z', 1, 'a@sava.example', 'A', 'window', 'create',"
                     " 'organization', 1, '', 'Sava', 'done', '', '', '', '');");
}

/// A small disk of its own; nothing where it can't be mounted.
class SmallDisk final {
public:
    explicit SmallDisk(const QByteArray &size)
        : m_mounted(m_folder.isValid()
                    && ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0,
                               ("size=" + size).constData())
                        == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

} // namespace

class TestBackup final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_file.reset(); }
    void D13_backup_isTheWholeWorkspace_forItsOwnerAlone();
    void D13_backup_ofDamagedData_isNotKept();
    void D13_backup_replacesNothingUnlessTold();
    void D13_backup_cancelled_leavesNothing();
    void D13_backup_amidAChange_isTheStateBefore();
    void D13_noRoom_isSaid_andNothingIsLeft();
    void D13_noFolder_isSaid();
    void D13_folder_isForItsOwnerAlone();
    void D13_folder_thatIsSomethingElse_isRefused();
    void D13_folder_givesEachBackupANameOfItsOwn();
    void D13_folder_keepsTheNewestOfEachKind();
    void D13_folder_newestGood_isOneThatCanBeOpened();
    void D15_beforeAnUpgrade_theFileIsKeptAsItIs();
    void D15_backupOfAnOlderVersion_isOpenedAsACopy();

private:
    [[nodiscard]] QString target(const QString &name = u"b.rolecall"_s) const
    {
        return m_targets->filePath(name);
    }

    std::unique_ptr<WorkspaceFixture> m_file;
    std::unique_ptr<QTemporaryDir> m_targets;
};

void TestBackup::init()
{
    m_file = std::make_unique<WorkspaceFixture>();
    m_file->person(u"boris"_s, u"full_admin"_s);
    m_targets = std::make_unique<QTemporaryDir>();
}

void TestBackup::D13_backup_isTheWholeWorkspace_forItsOwnerAlone()
{
    const auto facts = store::writeBackup(m_file->connection(), target());
    VERIFY_OK(facts);
    QCOMPARE(facts->users, m_file->count("SELECT count(*) FROM user"));
    QCOMPARE(facts->records, m_file->count("SELECT count(*) FROM audit"));
    QCOMPARE(facts->size, QFileInfo(target()).size());
    QCOMPARE(modeOf(target()), mode_t(0600));
    QCOMPARE(entries(m_targets->path()), QStringList{u"b.rolecall"_s});
    const auto copy = store::Workspace::open(target(), OpenMode::ReadOnly);
    VERIFY_OK(copy);
    const auto problems = (*copy)->problems();
    VERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
    QCOMPARE(rawNumber(target(), "SELECT count(*) FROM user WHERE email = 'boris@adriatic.example'"), 1);
}

void TestBackup::D13_backup_ofDamagedData_isNotKept()
{
    QVERIFY(runRaw(m_file->path(), "UPDATE user SET title = 'x'")); // no hash follows it
    const auto facts = store::writeBackup(m_file->connection(), target());
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::File);
    QCOMPARE(entries(m_targets->path()), QStringList());
}

void TestBackup::D13_backup_replacesNothingUnlessTold()
{
    QVERIFY(writeFile(target(), "old"));
    const auto refused = store::writeBackup(m_file->connection(), target());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::File);
    QVERIFY(refused.error().message.contains(target()));
    QCOMPARE(readFile(target()), QByteArray("old"));
    // one that comes while the copy is written
    QFile::remove(target());
    store::BackupWriter writer;
    VERIFY_OK(writer.write(m_file->connection(), target()));
    QVERIFY(writeFile(target(), "new"));
    QVERIFY(!writer.commit());
    QCOMPARE(readFile(target()), QByteArray("new"));
    QCOMPARE(entries(m_targets->path()), QStringList{u"b.rolecall"_s});
    VERIFY_OK(store::writeBackup(m_file->connection(), target(), store::Replace::Yes));
    QVERIFY(QFileInfo(target()).size() > 3);
}

void TestBackup::D13_backup_cancelled_leavesNothing()
{
    const auto facts = store::writeBackup(m_file->connection(), target(), store::Replace::No,
                                          [](qint64, qint64) { return false; });
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::Cancelled);
    // in the middle of the check
    const auto checked = store::writeBackup(m_file->connection(), target(), store::Replace::No,
                                            [](qint64, qint64 total) { return total > 0; });
    if (!checked) // a small file is checked faster than it is asked
        QCOMPARE(checked.error().code, ErrorCode::Cancelled);
    else
        QVERIFY(QFile::remove(target()));
    QCOMPARE(entries(m_targets->path()), QStringList());
}

void TestBackup::D13_backup_amidAChange_isTheStateBefore()
{
    store::Transaction transaction(m_file->connection());
    VERIFY_OK(transaction.begin());
    VERIFY_OK(m_file->connection().execute("DELETE FROM finding; UPDATE user SET title = 'amid'"));
    VERIFY_OK(store::writeBackup(m_file->connection(), target()));
    transaction.rollback();
    QCOMPARE(rawNumber(target(), "SELECT count(*) FROM user WHERE title = 'amid'"), 0);
}

void TestBackup::D13_noRoom_isSaid_andNothingIsLeft()
{
    const SmallDisk disk("64k");
    REQUIRE_RIGHT(disk.isMounted(), "needs the right to mount a disk");
    const auto facts = store::writeBackup(m_file->connection(), disk.path() + u"/b.rolecall"_s);
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::File);
    QVERIFY2(facts.error().message.contains(disk.path()), qPrintable(facts.error().message));
    QVERIFY2(facts.error().message.contains(u"no room"_s), qPrintable(facts.error().message));
    QCOMPARE(entries(disk.path()), QStringList());
}

void TestBackup::D13_noFolder_isSaid()
{
    const auto facts = store::writeBackup(m_file->connection(), target(u"none/b.rolecall"_s));
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::File);
    QVERIFY(facts.error().message.contains(target(u"none"_s)));
}

void TestBackup::D13_folder_isForItsOwnerAlone()
{
    const BackupFolder folder(m_file->path());
    QCOMPARE(folder.path(), QFileInfo(m_file->path()).canonicalFilePath() + u"-backups"_s);
    VERIFY_OK(folder.prepare(BackupKind::Daily, m_file->now));
    QCOMPARE(modeOf(folder.path()), mode_t(0700));
    QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
    VERIFY_OK(folder.prepare(BackupKind::Daily, m_file->now));
    QCOMPARE(modeOf(folder.path()), mode_t(0700));
}

void TestBackup::D13_folder_thatIsSomethingElse_isRefused()
{
    const BackupFolder folder(m_file->path());
    QVERIFY(writeFile(folder.path(), "x"));
    QVERIFY(!folder.prepare(BackupKind::Daily, m_file->now));
    QVERIFY(QFile::remove(folder.path()) && QFile::link(m_targets->path(), folder.path()));
    const auto linked = folder.prepare(BackupKind::Daily, m_file->now);
    QVERIFY(!linked);
    QVERIFY(linked.error().message.contains(folder.path()));
}

void TestBackup::D13_folder_givesEachBackupANameOfItsOwn()
{
    const BackupFolder folder(m_file->path());
    for (const QString &name : {u"before-restore-2026-11-21T120000Z.rolecall"_s,
                                u"before-restore-2026-11-21T120000Z-2.rolecall"_s}) {
        const auto path = folder.prepare(BackupKind::BeforeRestore, m_file->now);
        VERIFY_OK(path);
        QCOMPARE(QFileInfo(*path).fileName(), name);
        QVERIFY(writeFile(*path, "x"));
    }
    QCOMPARE(folder.list().size(), size_t(2));
    QVERIFY(folder.list().front().path.endsWith(u"-2.rolecall")); // the newer one
    QCOMPARE(folder.list().front().instant, m_file->now);
}

void TestBackup::D13_folder_keepsTheNewestOfEachKind()
{
    const BackupFolder folder(m_file->path());
    const std::array kinds{std::pair(BackupKind::Daily, 7), std::pair(BackupKind::BeforeBulkChange, 5),
                           std::pair(BackupKind::BeforeRestore, 5), std::pair(BackupKind::BeforeUpgrade, 5)};
    QString oldest;
    for (const auto &[kind, kept] : kinds) {
        for (int day = 0; day < 9; ++day) {
            const auto path = folder.prepare(kind, m_file->now.addDays(day));
            VERIFY_OK(path);
            QVERIFY(writeFile(*path, "x"));
            oldest = day == 0 ? *path : oldest;
        }
    }
    const QStringList others{u"notes.txt"_s, u"daily-old.rolecall"_s, u"mine.rolecall"_s};
    for (const QString &name : others)
        QVERIFY(writeFile(folder.path() + u'/' + name, "x"));
    const QString left = folder.path() + u"/.rolecall-0.tmp"_s;
    const QString ofSomebodyWriting = folder.path() + u"/.rolecall-1.tmp"_s;
    for (const QString &temporary : {left, ofSomebodyWriting})
        QVERIFY(writeFile(temporary, "not finished"));
    QVERIFY(makeOld(left));
    for (const auto &[kind, kept] : kinds) {
        folder.rotate(kind, oldest); // the oldest of the last kind is being restored
        const auto files = folder.list();
        const auto ofKind = std::ranges::count(files, kind, &BackupFile::kind);
        QCOMPARE(ofKind, kept + (kind == BackupKind::BeforeUpgrade ? 1 : 0));
        const auto first = std::ranges::find(files, kind, &BackupFile::kind);
        QCOMPARE(first->instant, m_file->now.addDays(8));
    }
    QVERIFY(QFile::exists(oldest));
    for (const QString &name : others)
        QVERIFY2(QFile::exists(folder.path() + u'/' + name), qPrintable(name));
    QVERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(ofSomebodyWriting));
    QCOMPARE(folder.list().size(), size_t(7 + 5 + 5 + 6));
}

void TestBackup::D13_folder_newestGood_isOneThatCanBeOpened()
{
    const BackupFolder folder(m_file->path());
    QVERIFY(!folder.newestGood());
    QStringList paths;
    for (int day = 0; day < 3; ++day) {
        const auto path = folder.prepare(BackupKind::Daily, m_file->now.addDays(day));
        VERIFY_OK(path);
        VERIFY_OK(store::writeBackup(m_file->connection(), *path));
        paths << *path;
    }
    QCOMPARE(folder.newestGood()->path, paths[2]);
    QVERIFY(writeFile(paths[2], "no workspace"));
    QVERIFY(runRaw(paths[1], "UPDATE user SET title = 'x'"));
    QCOMPARE(folder.newestGood()->path, paths[0]);
}

void TestBackup::D15_beforeAnUpgrade_theFileIsKeptAsItIs()
{
    const QString path = target(u"old.rolecall"_s);
    QVERIFY(makeFirstEdition(path));
    VERIFY_OK(store::backupBeforeUpgrade(path));
    const auto files = BackupFolder(path).list();
    QCOMPARE(files.size(), size_t(1));
    QCOMPARE(files.front().kind, BackupKind::BeforeUpgrade);
    QCOMPARE(rawNumber(files.front().path, "PRAGMA user_version"), 1);
    QCOMPARE(rawNumber(files.front().path, "SELECT count(*) FROM user"), 1);
    QCOMPARE(entries(BackupFolder(path).path()).size(), 1);
}

void TestBackup::D15_backupOfAnOlderVersion_isOpenedAsACopy()
{
    const QString path = target(u"old.rolecall"_s);
    QVERIFY(makeFirstEdition(path));
    const QByteArray before = readFile(path);
    {
        const auto opened = store::OpenBackup::open(path, m_targets->path());
        VERIFY_OK(opened);
        QCOMPARE((*opened)->connection().integer("SELECT count(*) FROM external").value_or(-1), 0);
    }
    QCOMPARE(readFile(path), before);
    QCOMPARE(entries(m_targets->path()), QStringList{u"old.rolecall"_s});
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
