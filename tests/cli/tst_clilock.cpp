// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "exchange/encodingguess.h"
#include "store/workspace.h"
#include "store/writerlock.h"
#include "support/foldersnapshot.h"
#include "support/rights.h"
#include "support/support.h"

#include <QProcess>
#include <QScopeGuard>
#include <QtTest>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;
using rolecall::store::WriterLock;

namespace {

constexpr int patience = 60'000; ///< milliseconds until a program counts as hanging

QString program()
{
    return QStringLiteral(ROLECALL_CLI_PROGRAM);
}

QProcessEnvironment environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

struct Ended {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

/// Waits for the end of a program that was started.
Ended end(QProcess &process)
{
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void start(QProcess &process, const QString &file, const QStringList &verb)
{
    process.setProcessEnvironment(environment());
    process.start(program(), QStringList{u"--workspace"_s, file, u"--as"_s, admin, u"--json"_s} + verb);
}

Ended run(const QString &file, const QStringList &verb)
{
    QProcess process;
    start(process, file, verb);
    return end(process);
}

/// A batch that stays at work until its input ends.
class RunningBatch final {
public:
    explicit RunningBatch(const QString &file) { start(m_process, file, {u"batch"_s}); }

    /// The exit status of one line.
    int ask(const QByteArray &line)
    {
        m_process.write(line + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patience))
                return -1;
        }
        return QJsonDocument::fromJson(m_process.readLine()).object().value(u"exit").toInt(-1);
    }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    Ended finish() { return end(m_process); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }

private:
    QProcess m_process;
};

/// Runs a script as root in file systems of its own, which end with it.
Ended runInOwnMounts(const QString &script, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(u"unshare"_s, QStringList{u"--mount"_s, u"sh"_s, u"-euc"_s, script, u"sh"_s} + arguments);
    return end(process);
}

bool mayMount()
{
    return ::geteuid() == 0 && runInOwnMounts(u"mount -t tmpfs none /mnt"_s, {}).exit == 0;
}

} // namespace

/// One writer a workspace, as shells see it: programs of their own.
class TestCliLock final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void D11_change_holdsTheWorkspaceUntilTheProcessEnds();
    void D11_change_waitsForAnotherCommand();
    void D11_change_givesUpAndSaysWhoHoldsIt();
    void D11_heldByTheWindow_isReadAndExportedWithoutRecord();
    void D11_heldByTheWindow_isNotWaitedFor();
    void D11_killedCommand_leavesNothingToDo();
    void D11_manyAtOnce_loseNothing();
    void D11_create_holdsTheNewWorkspace();
    void D11_atomicBatchThatIsOnlyTried_needsNoLock();
    void D4_killedWriter_isUndoneWithoutAQuestion();
    void D7_readOnlyMedium_isReadAndNotWritten();
    void D7_readOnlyFileAndFolder_areReadAndNotWritten_data();
    void D7_readOnlyFileAndFolder_areReadAndNotWritten();
    void D12_noVerb_dropsTheLocksOfSqlite();
    void network_isWarnedAbout();

private:
    [[nodiscard]] QString file() const { return m_workspace->path(); }
    [[nodiscard]] bool isLocked() const { return QFileInfo::exists(file() + u".lock"_s); }
    [[nodiscard]] QString path(const QString &name) const { return m_workspace->path(name); }

    std::unique_ptr<CliWorkspace> m_workspace;
};

void TestCliLock::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QVERIFY(m_workspace->isMade());
    QVERIFY(!isLocked());
}

void TestCliLock::cleanup()
{
    m_workspace.reset();
}

void TestCliLock::D11_change_holdsTheWorkspaceUntilTheProcessEnds()
{
    RunningBatch batch(file());
    QCOMPARE(batch.ask("users"), 0);
    QCOMPARE(batch.ask("--dry-run grant vesna@sava.example device_admin"), 0);
    QVERIFY(!isLocked());
    QCOMPARE(batch.ask("grant vesna@sava.example device_admin"), 0);
    QVERIFY(isLocked());
    QCOMPARE(batch.ask("users"), 0);
    QVERIFY(isLocked());
    QCOMPARE(batch.finish().exit, 0);
    QVERIFY(!isLocked());
}

void TestCliLock::D11_change_waitsForAnotherCommand()
{
    RunningBatch first(file());
    QCOMPARE(first.ask("grant vesna@sava.example device_admin"), 0);
    QProcess second;
    start(second, file(), {u"grant"_s, clerk, u"support_admin"_s});
    QVERIFY(!second.waitForFinished(700)); // one that does not wait has ended by then
    QCOMPARE(first.finish().exit, 0);
    const Ended ended = end(second);
    QVERIFY2(ended.exit == 0, ended.err.constData());
    QVERIFY(!isLocked());
}

void TestCliLock::D11_change_givesUpAndSaysWhoHoldsIt()
{
    RunningBatch first(file());
    QCOMPARE(first.ask("grant vesna@sava.example device_admin"), 0);
    const Ended second = run(file(), {u"grant"_s, clerk, u"support_admin"_s});
    QCOMPARE(second.exit, 6);
    const QByteArray who = "rolecall-cli (process " + QByteArray::number(first.pid());
    QVERIFY2(second.err.contains(who), second.err.constData());
    QCOMPARE(QJsonDocument::fromJson(second.out).object().value(u"error").toString(), u"file"_s);
    QCOMPARE(first.ask("grant vesna@sava.example support_admin"), 0);
    QCOMPARE(first.finish().exit, 0);
}

void TestCliLock::D11_heldByTheWindow_isReadAndExportedWithoutRecord()
{
    const qsizetype records = m_workspace->records();
    const FolderSnapshot before(QFileInfo(file()).path());
    {
        WriterLock window(file()); // another program, as the window is
        QCOMPARE(window.take(), WriterLock::State::Taken);
        QCOMPARE(run(file(), {u"users"_s}).exit, 0);
        QCOMPARE(run(file(), {u"check"_s}).exit, 0);
        const QTemporaryDir folder;
        for (const QStringList &verb :
             {QStringList{u"export"_s, u"users"_s}, QStringList{u"export"_s, u"administrators"_s},
              QStringList{u"export"_s, u"roster"_s}, QStringList{u"audit"_s, u"export"_s}}) {
            const QString csv = folder.filePath(verb.join(u'-') + u".csv"_s);
            const Ended exported = run(file(), verb + QStringList{csv});
            QVERIFY2(exported.exit == 0, exported.err.constData());
            QVERIFY(!readFile(csv).isEmpty());
        }
        const Ended tried = run(file(), {u"--dry-run"_s, u"grant"_s, clerk, u"support_admin"_s});
        QVERIFY2(tried.exit == 0, tried.err.constData());
    }
    QCOMPARE(FolderSnapshot(QFileInfo(file()).path()).differences(before), QStringList());
    QCOMPARE(m_workspace->records(), records);
    QCOMPARE(run(file(), {u"export"_s, u"users"_s, path(u"users.csv"_s)}).exit, 0);
    QCOMPARE(m_workspace->records(), records + 1);
}

void TestCliLock::D11_heldByTheWindow_isNotWaitedFor()
{
    WriterLock window(file());
    QCOMPARE(window.take(), WriterLock::State::Taken);
    const FolderSnapshot before(QFileInfo(file()).path());
    const QString pid = QString::number(QCoreApplication::applicationPid());
    for (const QStringList &verb :
         {QStringList{u"grant"_s, clerk, u"support_admin"_s}, QStringList{u"undo"_s},
          QStringList{u"activation"_s, u"export"_s, path(u"mails"_s)},
          QStringList{u"batch"_s, u"--atomic"_s}}) {
        const Ended ended = run(file(), verb);
        QCOMPARE(ended.exit, 6);
        QVERIFY2(ended.err.contains(u"tst_clilock (process %1"_s.arg(pid).toUtf8()), ended.err.constData());
    }
    RunningBatch batch(file());
    QCOMPARE(batch.ask("grant vesna@sava.example support_admin"), 6);
    QCOMPARE(batch.ask("users"), 0);
    QCOMPARE(batch.finish().exit, 0);
    QCOMPARE(FolderSnapshot(QFileInfo(file()).path()).differences(before), QStringList());
}

void TestCliLock::D11_killedCommand_leavesNothingToDo()
{
    RunningBatch batch(file());
    QCOMPARE(batch.ask("grant vesna@sava.example device_admin"), 0);
    batch.kill();
    QVERIFY(isLocked());
    const Ended next = run(file(), {u"grant"_s, clerk, u"support_admin"_s});
    QVERIFY2(next.exit == 0, next.err.constData());
    QVERIFY(!isLocked());
    QCOMPARE(m_workspace->run({u"show"_s, clerk}).row().value(u"assignments").toArray().size(), 2);
}

void TestCliLock::D11_manyAtOnce_loseNothing()
{
    constexpr int many = 5;
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < many; ++i) {
        programs.push_back(std::make_unique<QProcess>());
        start(*programs.back(), file(),
              {u"user"_s, u"add"_s, u"new%1@sava.example"_s.arg(i), u"--name"_s, u"New Person"_s});
    }
    for (const auto &one : programs) {
        const Ended ended = end(*one);
        QVERIFY2(ended.exit == 0, ended.err.constData());
    }
    QCOMPARE(m_workspace->run({u"users"_s, u"--search"_s, u"new"_s}).rows.size(), many);
    QVERIFY(!isLocked());
}

void TestCliLock::D11_create_holdsTheNewWorkspace()
{
    const QString made = path(u"new.rolecall"_s);
    const QStringList create{u"create"_s, u"--organization"_s, u"Drina"_s,   u"--admin"_s,
                             admin,       u"--name"_s,         u"Ana Anić"_s};
    {
        WriterLock window(made);
        QCOMPARE(window.take(), WriterLock::State::Taken);
        QCOMPARE(run(made, create).exit, 6);
        QVERIFY(!QFileInfo::exists(made));
    }
    QCOMPARE(run(made, create).exit, 0);
    QVERIFY(!QFileInfo::exists(made + u".lock"_s));
    WriterLock window(made);
    QCOMPARE(window.take(), WriterLock::State::Taken);
    const Ended again = run(made, create);
    QCOMPARE(again.exit, 6);
    QVERIFY2(again.err.contains("exists already"), again.err.constData());
}

void TestCliLock::D11_atomicBatchThatIsOnlyTried_needsNoLock()
{
    WriterLock window(file());
    QCOMPARE(window.take(), WriterLock::State::Taken);
    const Answer answer = m_workspace->run({u"--dry-run"_s, u"batch"_s, u"--atomic"_s}, admin,
                                           "grant vesna@sava.example device_admin\nusers\n");
    QCOMPARE(answer.exit, 0);
    QCOMPARE(m_workspace->run({u"show"_s, clerk}).row().value(u"assignments").toArray().size(), 0);
}

void TestCliLock::D4_killedWriter_isUndoneWithoutAQuestion()
{
    const Ended before = run(file(), {u"users"_s});
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = new WriterLock(file());
        const auto workspace = store::Workspace::open(file(), store::OpenMode::ReadWrite);
        const bool spilt = lock->take() == WriterLock::State::Taken && workspace
            && (*workspace)
                   ->connection()
                   .execute("PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                            "UPDATE user SET first_name = hex(randomblob(9000))");
        ::kill(::getpid(), spilt ? SIGKILL : SIGTERM);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WTERMSIG(status), SIGKILL);
    const QString journal = file() + u"-journal"_s;
    QVERIFY(QFileInfo(journal).size() > 512); // a part of the transaction is in the file
    QVERIFY(isLocked());

    const Ended after = run(file(), {u"users"_s});
    QVERIFY2(after.exit == 0, after.err.constData());
    QCOMPARE(after.err, QByteArray());
    QCOMPARE(after.out, before.out);
    QVERIFY(!QFileInfo::exists(journal));
    QCOMPARE(run(file(), {u"check"_s}).exit, 0);
    QCOMPARE(run(file(), {u"grant"_s, clerk, u"support_admin"_s}).exit, 0);
    QVERIFY(!isLocked());
}

void TestCliLock::D7_readOnlyMedium_isReadAndNotWritten()
{
    REQUIRE_RIGHT(mayMount(), "a medium is mounted for reading only, which takes root");
    const QString script = u"mount -t tmpfs none /mnt; cp \"$1\" /mnt/a.rolecall; mount -o remount,ro /mnt\n"
                           "before=$(stat -c '%n %s %y %z' /mnt /mnt/*; cat /mnt/* | cksum)\n"
                           "shift; status=0; \"$@\" || status=$?\n"
                           "after=$(stat -c '%n %s %y %z' /mnt /mnt/*; cat /mnt/* | cksum)\n"
                           "[ \"$before\" = \"$after\" ] || exit 99; exit $status"_s;
    const auto there = [&](const QStringList &verb) {
        return runInOwnMounts(script,
                              QStringList{file(), program(), u"--workspace"_s, u"/mnt/a.rolecall"_s,
                                          u"--as"_s, admin, u"--json"_s}
                                  + verb);
    };
    const Ended read = there({u"users"_s});
    QVERIFY2(read.exit == 0, read.err.constData());
    QCOMPARE(read.out.count('\n'), 3);
    QCOMPARE(there({u"check"_s}).exit, 0);
    const Ended exported = there({u"export"_s, u"users"_s, path(u"users.csv"_s)});
    QVERIFY2(exported.exit == 0, exported.err.constData());
    QVERIFY(!readFile(path(u"users.csv"_s)).isEmpty());
    const Ended refused = there({u"grant"_s, clerk, u"support_admin"_s});
    QCOMPARE(refused.exit, 6);
    QVERIFY2(refused.err.contains("read-only"), refused.err.constData());
    QCOMPARE(there({u"--dry-run"_s, u"create"_s, u"--organization"_s, u"Drina"_s, u"--admin"_s, admin,
                    u"--name"_s, u"Ana Anić"_s})
                 .exit,
             6);
}

void TestCliLock::D7_readOnlyFileAndFolder_areReadAndNotWritten_data()
{
    QTest::addColumn<uint>("fileMode");
    QTest::addColumn<uint>("folderMode");
    QTest::newRow("file") << 0400U << 0700U;
    QTest::newRow("folder") << 0600U << 0500U;
    QTest::newRow("both") << 0400U << 0500U;
}

void TestCliLock::D7_readOnlyFileAndFolder_areReadAndNotWritten()
{
    QFETCH(uint, fileMode);
    QFETCH(uint, folderMode);
    // Root may write whatever the permissions say.
    REQUIRE_RIGHT(::geteuid() != 0 || ::setresuid(65534, 65534, 0) == 0, "another user's rights are needed");
    const auto back = qScopeGuard([] { (void)!::setresuid(0, 0, 0); });
    const CliWorkspace workspace; // of that user
    QVERIFY(workspace.isMade());
    const QTemporaryDir exports;
    const QString folder = QFileInfo(workspace.path()).path();
    QCOMPARE(::chmod(QFile::encodeName(workspace.path()).constData(), fileMode), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), folderMode), 0);
    const auto unlock = qScopeGuard([&] { (void)::chmod(QFile::encodeName(folder).constData(), 0700); });
    const FolderSnapshot before(folder);
    QCOMPARE(workspace.run({u"users"_s}).rows.size(), 3);
    QCOMPARE(workspace.run({u"check"_s}).exit, 0);
    QCOMPARE(workspace.run({u"export"_s, u"users"_s, exports.filePath(u"users.csv"_s)}).exit, 0);
    for (const QStringList &verb :
         {QStringList{u"grant"_s, clerk, u"support_admin"_s}, QStringList{u"user"_s, u"remove"_s, clerk},
          QStringList{u"settings"_s, u"set"_s, u"external_readonly_days"_s, u"20"_s},
          QStringList{u"undo"_s}}) {
        const Answer answer = workspace.run(verb);
        QVERIFY2(answer.exit == 6, qPrintable(verb.join(u' ') + answer.err));
        QVERIFY2(answer.err.contains(u"read-only"), qPrintable(answer.err));
    }
    QCOMPARE(FolderSnapshot(folder).differences(before), QStringList());
}

void TestCliLock::D12_noVerb_dropsTheLocksOfSqlite()
{
    const auto workspace = store::Workspace::open(file(), store::OpenMode::ReadWrite);
    VERIFY_OK(workspace);
    store::Transaction transaction((*workspace)->connection());
    VERIFY_OK(transaction.begin());
    const QTemporaryDir folder;
    // In this process, where closing any other descriptor of the file would free it for others.
    QCOMPARE(m_workspace->run({u"users"_s}).exit, 0);
    QCOMPARE(m_workspace->run({u"check"_s}).exit, 0);
    QCOMPARE(m_workspace->run({u"audit"_s, u"list"_s}).exit, 0);
    {
        WriterLock window(file());
        QCOMPARE(window.take(), WriterLock::State::Taken);
        QCOMPARE(m_workspace->run({u"export"_s, u"users"_s, folder.filePath(u"users.csv"_s)}).exit, 0);
        QCOMPARE(m_workspace->run({u"export"_s, u"users"_s, file(), u"--force"_s}).exit, 6);
        QCOMPARE(m_workspace->run({u"demo"_s}).exit, 6);
    }
    // Nobody means it, but a file dialog offers it.
    QVERIFY(QFile::link(file(), path(u"link.csv"_s)));
    const auto import = [this](const QString &what) {
        return m_workspace->run({u"--dry-run"_s, u"import"_s, what, path(u"link.csv"_s)});
    };
    for (const QString &what : {u"roster"_s, u"administrators"_s})
        QCOMPARE(import(what).exit, 6);
    QVERIFY(!exchange::guessCodePage(file()));
    const Ended other = run(file(), {u"grant"_s, clerk, u"support_admin"_s});
    QCOMPARE(other.exit, 6); // SQLite's own lock stands
    transaction.rollback();
    QCOMPARE(run(file(), {u"grant"_s, clerk, u"support_admin"_s}).exit, 0);
    for (const QString &what : {u"roster"_s, u"administrators"_s}) {
        const Answer refused = import(what);
        QCOMPARE(refused.exit, 6);
        QVERIFY2(refused.err.contains(u"is the open workspace"), qPrintable(refused.err));
    }
}

void TestCliLock::network_isWarnedAbout()
{
    REQUIRE_RIGHT(mayMount(), "a network drive is feigned, which takes root");
    // The kernel's table of mounts is replaced by one that calls the disk another computer's.
    const QString script =
        u"mount -t tmpfs none /mnt; cp \"$1\" /mnt/a.rolecall\n"
        "sed 's/ - tmpfs none / - nfs4 server:\\/share /' /proc/self/mountinfo > /mnt/table\n"
        "mount --bind /mnt/table /proc/$$/mountinfo; shift; exec \"$@\""_s;
    const auto there = [&](const QStringList &verb) {
        return runInOwnMounts(script,
                              QStringList{file(), program(), u"--workspace"_s, u"/mnt/a.rolecall"_s,
                                          u"--as"_s, admin, u"--json"_s}
                                  + verb);
    };
    const Ended change = there({u"grant"_s, clerk, u"support_admin"_s});
    QCOMPARE(change.exit, 0);
    QVERIFY2(change.err.contains("/mnt/a.rolecall is on a network drive"), change.err.constData());
    const Ended read = there({u"users"_s});
    QCOMPARE(read.exit, 0);
    QCOMPARE(read.err, QByteArray());
    const Ended here = run(file(), {u"grant"_s, clerk, u"support_admin"_s});
    QCOMPARE(here.exit, 0);
    QCOMPARE(here.err, QByteArray());
}

QTEST_GUILESS_MAIN(TestCliLock)
#include "tst_clilock.moc"
