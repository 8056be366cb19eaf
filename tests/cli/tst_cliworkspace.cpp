// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "store/auditlog.h"
#include "store/workspace.h"
#include "support/support.h"

#include <QFileInfo>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;

class TestCliWorkspace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verify_ofOneRecord_isInTheSingular();
    void R2_create_makesOrganizationAndAdministrator();
    void create_existingFile_isRefusedAndLeftAlone();
    void create_badAddress_leavesNoFile();
    void create_dryRun_leavesNoFile();
    void create_missingOption_isWrongUsage();
    void demo_saysWhoIsFullAdministrator();
    void demo_sameNumbers_givesSamePeople();
    void demo_tellsEveryCaseOfExternals();
    void demo_existingFile_isRefused();
    void R5_check_newWorkspace_isInOrder();
    void R5_check_nobodyMaySignIn_isAProblem();
    void D9_check_savesWhatCanBeReadAndTellsWhatIsLost();
    void D9_check_soundFile_savesNothing();
    void D10_check_textFile_isRefusedAndLeftAlone();
    void check_missingFile_isRefused();

private:
    static QStringList createWith(const QString &path, const QString &email)
    {
        return {u"--workspace"_s, path,         u"--json"_s, u"create"_s, u"--organization"_s,
                u"Sava"_s,        u"--admin"_s, email,       u"--name"_s, u"Ana Marija Anić"_s};
    }
};

void TestCliWorkspace::R2_create_makesOrganizationAndAdministrator()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.rolecall"_s);
    const Answer made = runCli(createWith(path, admin));
    QCOMPARE(made.exit, 0);
    QCOMPARE(made.rows.size(), 1);
    QCOMPARE(made.row().value(u"organization").toString(), u"Sava"_s);
    QCOMPARE(made.row().value(u"admin").toString(), admin);
    const Answer shown = runCli({u"--workspace"_s, path, u"--as"_s, admin, u"--json"_s, u"show"_s, admin});
    QCOMPARE(shown.exit, 0);
    QCOMPARE(shown.row().value(u"first").toString(), u"Ana"_s);
    QCOMPARE(shown.row().value(u"last").toString(), u"Marija Anić"_s);
    QCOMPARE(shown.row().value(u"assignments").toArray().at(0).toObject().value(u"role").toString(),
             u"full_admin"_s);
}

void TestCliWorkspace::create_existingFile_isRefusedAndLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"there.rolecall"_s);
    QVERIFY(writeFile(path, "mine"));
    const Answer answer = runCli(createWith(path, admin));
    QCOMPARE(answer.exit, 6);
    QCOMPARE(answer.error(), u"file"_s);
    QCOMPARE(readFile(path), QByteArray("mine"));
}

void TestCliWorkspace::create_badAddress_leavesNoFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.rolecall"_s);
    const Answer answer = runCli(createWith(path, u"nobody"_s));
    QCOMPARE(answer.exit, 4);
    QCOMPARE(answer.error(), u"invalid"_s);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCliWorkspace::create_dryRun_leavesNoFile()
{
    const QTemporaryDir folder;
    const Answer answer =
        runCli(QStringList{u"--dry-run"_s} + createWith(folder.filePath(u"new.rolecall"_s), admin));
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.row().value(u"dry_run").toBool());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCliWorkspace::create_missingOption_isWrongUsage()
{
    const QTemporaryDir folder;
    const Answer answer =
        runCli({u"--workspace"_s, folder.filePath(u"new.rolecall"_s), u"create"_s, u"--admin"_s, admin});
    QCOMPARE(answer.exit, 2);
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(runCli(createWith({}, admin)).exit, 2);
}

void TestCliWorkspace::demo_saysWhoIsFullAdministrator()
{
    const CliDemo demo;
    QVERIFY(demo.isMade());
    QCOMPARE(demo.made().value(u"file").toString(), demo.path());
    QCOMPARE(demo.made().value(u"users").toInt(), 120);
    QCOMPARE(demo.made().value(u"administrators").toInt(), 30);
    QCOMPARE(demo.made().value(u"externals").toInt(), 6);
    QCOMPARE(demo.run({u"users"_s}).rows.size(), 120);
    QCOMPARE(demo.run({u"users"_s, u"--external"_s}).rows.size(), 6);
    QCOMPARE(demo.run({u"users"_s, u"--administrators"_s}).rows.size(), 36);
    QVERIFY(demo.run({u"can"_s, demo.administrator(), u"assign_roles"_s}).row().value(u"allowed").toBool());
}

void TestCliWorkspace::demo_sameNumbers_givesSamePeople()
{
    const CliDemo one;
    const CliDemo two;
    QVERIFY(one.isMade());
    QCOMPARE(one.run({u"users"_s, u"--administrators"_s}).out,
             two.run({u"users"_s, u"--administrators"_s}).out);
}

void TestCliWorkspace::demo_tellsEveryCaseOfExternals()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.rolecall"_s);
    const Answer made = runCli({u"--workspace"_s, path, u"--json"_s, u"demo"_s, u"--users"_s, u"120"_s});
    QCOMPARE(made.exit, 0);
    const QStringList as{u"--workspace"_s, path, u"--as"_s, made.row().value(u"as").toString(), u"--json"_s};
    const auto run = [&as](const QStringList &verb) { return runCli(as + verb); };

    const QList<QJsonObject> listed = run({u"external"_s, u"list"_s}).rows;
    QCOMPARE(listed.size(), made.row().value(u"externals").toInt());
    QCOMPARE(run({u"users"_s, u"--external"_s}).rows.size(), listed.size());
    const auto of = [&listed](const QString &email) {
        const auto found = std::ranges::find_if(
            listed, [&email](const QJsonObject &row) { return row.value(u"email") == email; });
        return found == listed.end() ? QJsonObject() : *found;
    };
    QCOMPARE(of(u"rositsa.shtarbanova@balkan-audit.example"_s).value(u"days_left").toInt(), 5);
    QCOMPARE(of(u"marketa.novakova@post.example"_s).value(u"verified"), false);
    QCOMPARE(of(u"zarko.scekic@timok-holding.example"_s).value(u"break_glass"), true);
    QCOMPARE(of(u"vuk.djokic@morava-systems.example"_s).value(u"holder"), u"partner"_s);
    QCOMPARE(of(u"dragana.njegic@tisa-networks.example"_s).value(u"holder"), u"other"_s);
    const QString ended = u"svetoslav.cholakov@balkan-audit.example"_s;
    QVERIFY(of(ended).isEmpty());
    QCOMPARE(run({u"show"_s, ended}).exit, 0); // his role has ended, he is still there

    const auto taken = run({u"show"_s, u"milena.djurdjevic@dunav-cloud.example"_s}).row();
    QCOMPARE(taken.value(u"assignments").toArray().at(0).toObject().value(u"granted_by"),
             u"Dunav Cloud Partner"_s); // R26
    const QStringList rules = run({u"findings"_s}).column(u"rule");
    QCOMPARE(rules.count(u"R25"_s), 1);
    QCOMPARE(rules.count(u"R27"_s), 1);
    QCOMPARE(run({u"check"_s}).exit, 0);
}

void TestCliWorkspace::demo_existingFile_isRefused()
{
    const CliDemo demo;
    QCOMPARE(runCli({u"--workspace"_s, demo.path(), u"demo"_s}).exit, 6);
    QCOMPARE(demo.run({u"users"_s}).rows.size(), 120);
}

void TestCliWorkspace::R5_check_newWorkspace_isInOrder()
{
    const CliWorkspace workspace;
    QVERIFY(workspace.isMade());
    const Answer answer = runCli({u"--workspace"_s, workspace.path(), u"--json"_s, u"check"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.row().value(u"ok").toBool());
}

void TestCliWorkspace::R5_check_nobodyMaySignIn_isAProblem()
{
    const CliWorkspace workspace;
    QVERIFY(workspace.isMade());
    {
        const auto file = store::Workspace::open(workspace.path(), store::OpenMode::ReadWrite);
        VERIFY_OK(file);
        VERIFY_OK((*file)->connection().execute("UPDATE user SET status = 'Inactive'"));
        store::AuditRecord record; // so that the log vouches for it: the gate does no such thing
        record.organization = 1;
        record.at = QDateTime::currentDateTimeUtc();
        VERIFY_OK(store::appendRecord((*file)->connection(), record));
    }
    const Answer answer = runCli({u"--workspace"_s, workspace.path(), u"--json"_s, u"check"_s});
    QCOMPARE(answer.exit, 6);
    QCOMPARE(answer.rows.size(), 2);
    QVERIFY(answer.row().value(u"problem").toString().contains(u"R5"));
    QCOMPARE(answer.error(), u"file"_s);
}

void TestCliWorkspace::D9_check_savesWhatCanBeReadAndTellsWhatIsLost()
{
    const CliDemo demo;
    const QTemporaryDir folder;
    QCOMPARE(demo.run({u"backup"_s, folder.filePath(u"backup.rolecall"_s)}).exit, 0); // a second record
    {
        const auto file = store::Connection::open(demo.path(), store::OpenMode::ReadWrite); // without guards
        VERIFY_OK(file);
        VERIFY_OK((*file)->execute("UPDATE audit SET reason = 'nothing' WHERE seq = 1"));
    }
    const QByteArray before = readFile(demo.path());
    const QString target = folder.filePath(u"saved.rolecall"_s);
    const QStringList check{u"--workspace"_s, demo.path(), u"--json"_s, u"check"_s, u"--save"_s, target};
    const Answer answer = runCli(check);
    QCOMPARE(answer.exit, 6);
    QCOMPARE(answer.error(), u"file"_s);
    const auto lost =
        std::ranges::find_if(answer.rows, [](const QJsonObject &row) { return row.contains(u"lost"); });
    QVERIFY(lost != answer.rows.end());
    QCOMPARE(lost->value(u"lost").toObject().value(u"table"), u"audit"_s);
    QCOMPARE(lost->value(u"lost").toObject().value(u"row"), u"1"_s);
    const auto saved =
        std::ranges::find_if(answer.rows, [](const QJsonObject &row) { return row.contains(u"file"); });
    QVERIFY(saved != answer.rows.end());
    QCOMPARE(saved->value(u"file"), target);
    QVERIFY(saved->value(u"rows").toInt() > 120);
    QVERIFY(answer.row().contains(u"problem")); // before everything else
    QCOMPARE(readFile(demo.path()), before);
    const auto people = [](const QString &path) {
        const auto file = store::Connection::open(path, store::OpenMode::ReadOnly);
        return file ? (*file)->integer("SELECT count(*) FROM user").value_or(-1) : -1;
    };
    QCOMPARE(people(target), people(demo.path()));
    QCOMPARE(runCli({u"--workspace"_s, target, u"check"_s}).exit, 0);
    const QStringList verify{u"--workspace"_s,     target,     u"--as"_s,
                             demo.administrator(), u"audit"_s, u"verify"_s};
    const Answer log = runCli(QStringList{u"--json"_s} + verify);
    QCOMPARE(log.exit, 0);
    QCOMPARE(log.row().value(u"gaps").toArray().size(), 1);
    QVERIFY(runCli(verify).out.contains(u"Record 1 was lost"));
    const QByteArray first = readFile(target);
    QCOMPARE(runCli(check).exit, 6); // the name is taken now
    QCOMPARE(readFile(target), first);
}

void TestCliWorkspace::D9_check_soundFile_savesNothing()
{
    const CliDemo demo;
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"saved.rolecall"_s);
    const Answer answer =
        runCli({u"--workspace"_s, demo.path(), u"--json"_s, u"check"_s, u"--save"_s, target});
    QCOMPARE(answer.exit, 0);
    QVERIFY(!QFile::exists(target));
}

void TestCliWorkspace::D10_check_textFile_isRefusedAndLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"text.rolecall"_s);
    QVERIFY(writeFile(path, "no workspace"));
    const Answer answer = runCli({u"--workspace"_s, path, u"--json"_s, u"check"_s});
    QCOMPARE(answer.exit, 6);
    QCOMPARE(answer.error(), u"file"_s);
    QCOMPARE(readFile(path), QByteArray("no workspace"));
}

void TestCliWorkspace::check_missingFile_isRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none.rolecall"_s);
    QCOMPARE(runCli({u"--workspace"_s, path, u"check"_s}).exit, 6);
    QCOMPARE(runCli({u"--workspace"_s, path, u"--as"_s, admin, u"grant"_s, clerk, u"full_admin"_s}).exit, 6);
    QVERIFY(!QFileInfo::exists(path));
}

void TestCliWorkspace::verify_ofOneRecord_isInTheSingular()
{
    const QTemporaryDir folder;
    const QStringList file{u"--workspace"_s, folder.filePath(u"one.rolecall"_s)};
    QCOMPARE(runCli(file
                    + QStringList{u"create"_s, u"--organization"_s, u"Sava"_s, u"--admin"_s, admin,
                                  u"--name"_s, u"Ana Savic"_s})
                 .exit,
             0);
    const Answer answer = runCli(file + QStringList{u"--as"_s, admin, u"audit"_s, u"verify"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.startsWith(u"1 record"_s) && !answer.out.contains(u"1 records"_s),
             qPrintable(answer.out));
}

QTEST_GUILESS_MAIN(TestCliWorkspace)
#include "tst_cliworkspace.moc"
