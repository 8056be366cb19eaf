// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/filesystem.h"
#include "store/workspace.h"
#include "store/writerlock.h"
#include "support/rights.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QScopeGuard>
#include <QSysInfo>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolecall;
using rolecall::store::WriterLock;
using rolecall::test::WorkspaceFixture;

namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

bool makeOld(const QString &path)
{
    const timespec longAgo{1'000'000'000, 0};
    const std::array times{longAgo, longAgo};
    return ::utimensat(AT_FDCWD, native(path).constData(), times.data(), 0) == 0;
}

/// Runs `work` in another process, which is killed afterwards; whether `work` was true there.
template<typename Work>
bool inKilledProcess(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::kill(::getpid(), work() ? SIGKILL : SIGTERM);
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFSIGNALED(status)
        && WTERMSIG(status) == SIGKILL;
}

/// Does another process find the byte locked that SQLite locks while it writes? Asked without touching it.
bool isReservedByUs(const QString &path)
{
    constexpr off_t reservedByte = 0x40000001; // file format of SQLite
    const pid_t child = ::fork();
    if (child == 0) {
        const int descriptor = ::open(native(path).constData(), O_RDWR | O_CLOEXEC);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = reservedByte;
        lock.l_len = 1;
        const bool asked = descriptor >= 0 && ::fcntl(descriptor, F_GETLK, &lock) == 0;
        ::_exit(asked && lock.l_type == F_WRLCK && lock.l_pid == ::getppid() ? 0 : 1);
    }
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status)
        && WEXITSTATUS(status) == 0;
}

} // namespace

/// Who writes a workspace, and where locks can't be relied upon.
class TestWriterLock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void D11_lock_standsBesideTheFileWhileItIsHeld();
    void D11_held_saysByWhom();
    void D11_killedHolder_isTakenOver();
    void D11_killedBeforeItSaidWho_isTakenOver();
    void D11_age_breaksNoLock();
    void D11_twoNamesOfOneFile_shareTheLock();
    void D11_heldOnAnotherComputer_saysWhatToDo();
    void D7_whatCantBeWritten_getsNoLock();
    void D10_whatIsNoFile_getsNoLock_data();
    void D10_whatIsNoFile_getsNoLock();
    void D12_nothingHere_dropsTheLocksOfSqlite();
    void network_isToldByTheTypeOfTheFileSystem_data();
    void network_isToldByTheTypeOfTheFileSystem();
    void network_temporaryFolderIsNone();

private:
    [[nodiscard]] QString path(const QString &name = u"a.rolecall"_s) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWriterLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(test::writeFile(path(), "a workspace"));
}

void TestWriterLock::D11_lock_standsBesideTheFileWhileItIsHeld()
{
    const QString lockFile = path(u"a.rolecall.lock"_s);
    {
        WriterLock lock(path());
        QCOMPARE(lock.take(), WriterLock::State::Taken);
        QCOMPARE(lock.path(), QFileInfo(m_folder->path()).canonicalFilePath() + u"/a.rolecall.lock"_s);
        QVERIFY(QFileInfo::exists(lockFile));
        QCOMPARE(lock.take(), WriterLock::State::Taken); // once more changes nothing
    }
    QVERIFY(!QFileInfo::exists(lockFile));
    WriterLock ofNew(path(u"new.rolecall"_s)); // of one that is to be made
    QCOMPARE(ofNew.take(), WriterLock::State::Taken);
}

void TestWriterLock::D11_held_saysByWhom()
{
    WriterLock first(path());
    QCOMPARE(first.take(), WriterLock::State::Taken);
    WriterLock second(path());
    QCOMPARE(second.take(std::chrono::hours(1)), WriterLock::State::Held); // nobody waits for himself
    const store::Writer &writer = second.writer();
    QCOMPARE(writer.process, QCoreApplication::applicationPid());
    QCOMPARE(writer.program, u"tst_writerlock"_s);
    QCOMPARE(writer.host, QSysInfo::machineHostName());
    QCOMPARE(writer.user, QFileInfo(path()).owner());
    QVERIFY(writer.since.isValid());
    const Error error = second.error();
    QCOMPARE(error.code, ErrorCode::File);
    for (const QString &word : {path(), QString::number(writer.process), writer.program, writer.host})
        QVERIFY2(error.message.contains(word), qPrintable(error.message));
    QVERIFY(!error.message.contains(u".lock")); // no file work
}

void TestWriterLock::D11_killedHolder_isTakenOver()
{
    const QString file = path();
    QVERIFY(inKilledProcess([&file] {
        auto *lock = new WriterLock(file);
        return lock->take() == WriterLock::State::Taken;
    }));
    QVERIFY(QFileInfo::exists(path(u"a.rolecall.lock"_s)));
    WriterLock lock(path());
    QCOMPARE(lock.take(), WriterLock::State::Taken);
}

void TestWriterLock::D11_killedBeforeItSaidWho_isTakenOver()
{
    const QString lockFile = path(u"a.rolecall.lock"_s);
    QVERIFY(test::writeFile(lockFile, {}));
    WriterLock lock(path());
    QCOMPARE(lock.take(), WriterLock::State::Held); // somebody may be about to fill it
    QCOMPARE(lock.writer().process, 0);
    QVERIFY2(lock.error().message.contains(u"another program"), qPrintable(lock.error().message));
    QVERIFY(makeOld(lockFile));
    const int holder = ::open(native(lockFile).constData(), O_RDWR | O_CLOEXEC);
    QCOMPARE(::flock(holder, LOCK_EX), 0);
    QCOMPARE(lock.take(), WriterLock::State::Held); // somebody lives who has it open
    ::close(holder);
    QCOMPARE(lock.take(), WriterLock::State::Taken);
}

void TestWriterLock::D11_age_breaksNoLock()
{
    WriterLock first(path());
    QCOMPARE(first.take(), WriterLock::State::Taken);
    QVERIFY(makeOld(first.path()));
    WriterLock second(path());
    QCOMPARE(second.take(), WriterLock::State::Held);
}

void TestWriterLock::D11_twoNamesOfOneFile_shareTheLock()
{
    QVERIFY(QFile::link(path(), path(u"link.rolecall"_s)));
    WriterLock first(path(u"link.rolecall"_s));
    QCOMPARE(first.take(), WriterLock::State::Taken);
    WriterLock second(path());
    QCOMPARE(second.take(), WriterLock::State::Held);
}

void TestWriterLock::D11_heldOnAnotherComputer_saysWhatToDo()
{
    QVERIFY(test::writeFile(path(u"a.rolecall.lock"_s),
                            "4711\nrolecall\nelsewhere\n00000000000000000000000000000001\n\n"));
    WriterLock lock(path());
    QCOMPARE(lock.take(), WriterLock::State::Held);
    QCOMPARE(lock.writer().host, u"elsewhere"_s);
    QVERIFY2(lock.error().message.contains(lock.path()), qPrintable(lock.error().message));
}

void TestWriterLock::D7_whatCantBeWritten_getsNoLock()
{
    // Root may write whatever the permissions say.
    REQUIRE_RIGHT(::geteuid() != 0 || ::setresuid(65534, 65534, 0) == 0, "another user's rights are needed");
    const auto back = qScopeGuard([] { (void)!::setresuid(0, 0, 0); });
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.rolecall"_s);
    QVERIFY(test::writeFile(file, "a workspace"));
    QCOMPARE(::chmod(native(file).constData(), 0400), 0);
    WriterLock ofFile(file);
    QCOMPARE(ofFile.take(), WriterLock::State::NotTaken);
    QCOMPARE(::chmod(native(file).constData(), 0600), 0);
    QCOMPARE(::chmod(native(folder.path()).constData(), 0500), 0);
    WriterLock inFolder(file);
    QCOMPARE(inFolder.take(), WriterLock::State::NotTaken);
    WriterLock ofNew(folder.filePath(u"new.rolecall"_s));
    QCOMPARE(ofNew.take(), WriterLock::State::NotTaken);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"a.rolecall"_s});
    QCOMPARE(::chmod(native(folder.path()).constData(), 0700), 0);
    WriterLock again(file);
    QCOMPARE(again.take(), WriterLock::State::Taken);
}

void TestWriterLock::D10_whatIsNoFile_getsNoLock_data()
{
    QTest::addColumn<std::function<bool(const QString &)>>("make");
    using Make = std::function<bool(const QString &)>;
    QTest::newRow("folder") << Make([](const QString &name) { return QDir().mkdir(name); });
    QTest::newRow("FIFO") << Make(
        [](const QString &name) { return ::mkfifo(native(name).constData(), 0600) == 0; });
    QTest::newRow("empty") << Make([](const QString &name) { return test::writeFile(name, {}); });
    QTest::newRow("link to nothing") << Make(
        [](const QString &name) { return QFile::link(name + u"-not-there"_s, name); });
    QTest::newRow("device") << Make([](const QString &name) { return QFile::link(u"/dev/null"_s, name); });
}

void TestWriterLock::D10_whatIsNoFile_getsNoLock()
{
    QFETCH(std::function<bool(const QString &)>, make);
    const QString wrong = path(u"wrong"_s);
    QVERIFY(make(wrong));
    WriterLock lock(wrong);
    QCOMPARE(lock.take(), WriterLock::State::NotTaken);
    QVERIFY(!QFileInfo::exists(lock.path()));
    QVERIFY(lock.path() != u"/dev/null.lock"_s || !QFileInfo::exists(u"/dev/null.lock"_s));
}

void TestWriterLock::D12_nothingHere_dropsTheLocksOfSqlite()
{
    WorkspaceFixture file;
    store::Transaction transaction(file.connection());
    VERIFY_OK(transaction.begin());
    QVERIFY(isReservedByUs(file.path()));

    WriterLock lock(file.path());
    QCOMPARE(lock.take(), WriterLock::State::Taken);
    WriterLock second(file.path());
    QCOMPARE(second.take(), WriterLock::State::Held);
    QVERIFY(!second.error().message.isEmpty());
    (void)store::isOnNetwork(file.path());
    QVERIFY(store::canBeWritten(file.path()));
    QVERIFY(!store::Workspace::create(file.path()));
    VERIFY_OK(store::Workspace::open(file.path(), store::OpenMode::ReadOnly)); // SQLite's own code
    VERIFY_OK(store::Workspace::open(file.path(), store::OpenMode::ReadWrite));
    QVERIFY(isReservedByUs(file.path()));

    (void)test::readFile(file.path()); // any other code does: so the question above can be answered by no
    QVERIFY(!isReservedByUs(file.path()));
}

void TestWriterLock::network_isToldByTheTypeOfTheFileSystem_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("network");
    for (const char *type :
         {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "davfs", "CIFS", "fuse.rclone"})
        QTest::newRow(type) << QByteArray(type) << true;
    for (const char *type : {"ext4", "xfs", "btrfs", "tmpfs", "vfat", "fuseblk", "fuse", "overlay", ""})
        QTest::newRow(type) << QByteArray(type) << false;
}

void TestWriterLock::network_isToldByTheTypeOfTheFileSystem()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, network);
    QString asked;
    const auto typeOf = [&](const QString &file) {
        asked = file;
        return type;
    };
    QCOMPARE(store::isOnNetwork(path(), typeOf), network);
    QCOMPARE(asked, path());
}

void TestWriterLock::network_temporaryFolderIsNone()
{
    QVERIFY(!store::fileSystemType(path()).isEmpty());
    QCOMPARE(store::fileSystemType(path(u"not there"_s)), store::fileSystemType(path()));
    QCOMPARE(store::fileSystemType(u"/proc/self/status"_s), QByteArray("proc"));
    QVERIFY(!store::isOnNetwork(path()));
    QVERIFY(store::networkWarning(path()).contains(path()));
}

QTEST_GUILESS_MAIN(TestWriterLock)
#include "tst_writerlock.moc"
