// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "support/support.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

/// The program itself, as a shell starts it.
class TestCliProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S4_create_fileIsForItsOwnerOnly();
    void D1_batch_answersBeforeTheInputEnds();
    void json_holdsUtf8();
    void wrongUsage_exitsWithTwo();
    void D5_fullDisk_isNoSuccess();

private:
    static const QString &program()
    {
        static const QString path = QStringLiteral(ROLECALL_CLI_PROGRAM);
        return path;
    }
};

void TestCliProgram::S4_create_fileIsForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.rolecall"_s);
    QCOMPARE(QProcess::execute(program(),
                               {u"--workspace"_s, path, u"--json"_s, u"create"_s, u"--organization"_s,
                                u"Sava"_s, u"--admin"_s, admin, u"--name"_s, u"Ana Anić"_s}),
             0);
    QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestCliProgram::D1_batch_answersBeforeTheInputEnds()
{
    const CliWorkspace workspace;
    QVERIFY(workspace.isMade());
    QProcess process;
    process.start(program(), {u"--workspace"_s, workspace.path(), u"--as"_s, admin, u"--json"_s, u"batch"_s});
    QVERIFY(process.waitForStarted());
    for (const QByteArray &line :
         {QByteArray("grant vesna@sava.example device_admin\n"), QByteArray("users\n")}) {
        process.write(line);
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead());
        QCOMPARE(QJsonDocument::fromJson(process.readLine()).object().value(u"exit").toInt(-1), 0);
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestCliProgram::json_holdsUtf8()
{
    const CliWorkspace workspace;
    QProcess process;
    process.setProcessEnvironment([] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        return environment;
    }());
    process.start(program(),
                  {u"--workspace"_s, workspace.path(), u"--as"_s, admin, u"--json"_s, u"users"_s,
                   u"--search"_s, u"Борић"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    const QByteArray out = process.readAllStandardOutput();
    QCOMPARE(out.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(out).object().value(u"name").toString(), u"Boris Borić"_s);
}

void TestCliProgram::wrongUsage_exitsWithTwo()
{
    QProcess process;
    process.start(program(), {u"nothing"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TestCliProgram::D5_fullDisk_isNoSuccess()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(program(), {u"roles"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 6);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliProgram)
#include "tst_cliprogram.moc"
