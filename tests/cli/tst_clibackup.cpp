// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// `backup` and `restore` (cli.md, D13), and what the other verbs do about backups.
#include "clirunner.h"
#include "gate/gate.h"
#include "store/backupfolder.h"
#include "store/writerlock.h"
#include "support/support.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;

namespace {

QByteArray roster(int rows)
{
    QByteArray csv = "User ID/Email (Required),First Name\r\n";
    for (int i = 0; i < rows; ++i)
        csv += "u" + QByteArray::number(i) + "@sava.example,First\r\n";
    return csv;
}

} // namespace

class TestCliBackup final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_file.reset(); }
    void backup_tellsWhatItHolds();
    void backup_inWords();
    void backup_replacesNothingUnlessForced();
    void backup_byOthers_isRefused();
    void D11_backup_worksWhileTheFileIsHeld_withoutARecord();
    void backup_tried_writesNothing();
    void restore_tellsWhatCameBack();
    void restore_inWords();
    void restore_tried_changesNothing();
    void restore_refusals_haveTheirExit();
    void restore_ofTheLastOwnRole_needsYes();
    void D11_restore_ofAHeldFile_isRefused();
    void restore_inABatch_isALine_butNotOfAnAtomicOne();
    void undo_afterARestore_namesTheBackup();
    void import_withoutRoomForABackup_saysHowToGoOn();
    void batch_canGoOnWithoutBackups();
    void D13_daily_comesBeforeTheFirstChangeOfADay();
    void D13_daily_thatFails_isToldAndStopsNothing();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_file->path(name); }
    [[nodiscard]] std::vector<store::BackupFile> made() const
    {
        return store::BackupFolder(m_file->path()).list();
    }
    /// A workspace that was made three days ago.
    [[nodiscard]] bool makeOld(const QString &file) const;

    std::unique_ptr<CliWorkspace> m_file;
};

void TestCliBackup::init()
{
    m_file = std::make_unique<CliWorkspace>();
    QVERIFY(m_file->isMade());
}

bool TestCliBackup::makeOld(const QString &file) const
{
    auto workspace = store::Workspace::create(file);
    if (!workspace)
        return false;
    gate::Gate gate(**workspace, [] { return QDateTime::currentDateTimeUtc().addDays(-3); });
    return gate.submit(gate::CreateOrganization{u"Sava"_s, admin, u"Ana"_s, u"A"_s, {}, u"UTC"_s}, {})
        .has_value();
}

void TestCliBackup::backup_tellsWhatItHolds()
{
    const qsizetype records = m_file->records();
    const Answer answer = m_file->run({u"backup"_s, path(u"b.rolecall"_s)});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 1);
    QCOMPARE(answer.row().value(u"file").toString(), path(u"b.rolecall"_s));
    QCOMPARE(answer.row().value(u"records").toInteger(), qint64(records));
    QCOMPARE(answer.row().value(u"users").toInteger(), m_file->run({u"users"_s}).rows.size());
    QCOMPARE(answer.row().value(u"bytes").toInteger(), QFileInfo(path(u"b.rolecall"_s)).size());
    QCOMPARE(answer.row().value(u"recorded").toBool(), true);
    QCOMPARE(m_file->records(), records + 1);
    QCOMPARE(m_file->run({u"audit"_s, u"list"_s}).last().value(u"action").toString(), u"backup"_s);
}

void TestCliBackup::backup_inWords()
{
    const Answer answer = m_file->text({u"backup"_s, path(u"b.rolecall"_s)});
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.startsWith(path(u"b.rolecall"_s) + u": backup made"_s), qPrintable(answer.out));
}

void TestCliBackup::backup_replacesNothingUnlessForced()
{
    QVERIFY(writeFile(path(u"b.rolecall"_s), "old"));
    const Answer refused = m_file->run({u"backup"_s, path(u"b.rolecall"_s)});
    QCOMPARE(refused.exit, 6);
    QCOMPARE(refused.error(), u"file"_s);
    QCOMPARE(readFile(path(u"b.rolecall"_s)), QByteArray("old"));
    QCOMPARE(m_file->run({u"backup"_s, path(u"b.rolecall"_s), u"--force"_s}).exit, 0);
    QCOMPARE(m_file->run({u"backup"_s, m_file->path(), u"--force"_s}).exit, 6); // never the workspace itself
    QCOMPARE(m_file->run({u"check"_s}).exit, 0);
}

void TestCliBackup::backup_byOthers_isRefused()
{
    const Answer answer = m_file->run({u"backup"_s, path(u"b.rolecall"_s)}, clerk);
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R34"_s);
    QVERIFY(!QFile::exists(path(u"b.rolecall"_s)));
}

void TestCliBackup::D11_backup_worksWhileTheFileIsHeld_withoutARecord()
{
    const qsizetype records = m_file->records();
    store::WriterLock lock(m_file->path());
    QCOMPARE(lock.take(), store::WriterLock::State::Taken);
    const Answer answer = m_file->run({u"backup"_s, path(u"b.rolecall"_s)});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"recorded").toBool(), false);
    QVERIFY(QFile::exists(path(u"b.rolecall"_s)));
    QCOMPARE(m_file->records(), records);
}

void TestCliBackup::backup_tried_writesNothing()
{
    const Answer answer = m_file->run({u"--dry-run"_s, u"backup"_s, path(u"b.rolecall"_s)});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"dry_run").toBool(), true);
    QVERIFY(!QFile::exists(path(u"b.rolecall"_s)));
}

void TestCliBackup::restore_tellsWhatCameBack()
{
    const QString file = path(u"b.rolecall"_s);
    const qsizetype records = m_file->records();
    const qsizetype users = m_file->run({u"users"_s}).rows.size();
    QCOMPARE(m_file->run({u"backup"_s, file}).exit, 0);
    QCOMPARE(m_file->run({u"user"_s, u"add"_s, u"late@sava.example"_s, u"--name"_s, u"L L"_s}).exit, 0);
    const Answer answer = m_file->run({u"restore"_s, file});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 1);
    QCOMPARE(answer.row().value(u"file").toString(), file);
    QCOMPARE(answer.row().value(u"records").toInteger(), qint64(records));
    QCOMPARE(answer.row().value(u"users").toInteger(), qint64(users));
    QCOMPARE(answer.row().value(u"users_before").toInteger(), qint64(users + 1));
    QVERIFY(!answer.row().value(u"as_of").toString().isEmpty());
    QCOMPARE(made().size(), size_t(1));
    QCOMPARE(answer.row().value(u"backup").toString(), QFileInfo(made().front().path).fileName());
    QCOMPARE(m_file->records(), records + 4); // backup, user, backup before, restore
    QCOMPARE(m_file->run({u"users"_s}).rows.size(), users);
    QCOMPARE(m_file->run({u"check"_s}).exit, 0);
    QCOMPARE(m_file->run({u"audit"_s, u"verify"_s}).exit, 0);
}

void TestCliBackup::restore_inWords()
{
    const QString file = path(u"b.rolecall"_s);
    QCOMPARE(m_file->run({u"backup"_s, file}).exit, 0);
    const Answer answer = m_file->text({u"restore"_s, file});
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.startsWith(file + u" was restored"_s), qPrintable(answer.out));
}

void TestCliBackup::restore_tried_changesNothing()
{
    const QString file = path(u"b.rolecall"_s);
    QCOMPARE(m_file->run({u"backup"_s, file}).exit, 0);
    const qsizetype records = m_file->records();
    const Answer answer = m_file->run({u"--dry-run"_s, u"restore"_s, file});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"dry_run").toBool(), true);
    QCOMPARE(m_file->records(), records);
    QCOMPARE(made().size(), size_t(0));
}

void TestCliBackup::restore_refusals_haveTheirExit()
{
    const QString file = path(u"b.rolecall"_s);
    QCOMPARE(m_file->run({u"backup"_s, file}).exit, 0);
    const Answer denied = m_file->run({u"restore"_s, file}, clerk);
    QCOMPARE(denied.exit, 3);
    QCOMPARE(denied.rule(), u"R34"_s);
    QCOMPARE(m_file->run({u"restore"_s, path(u"none.rolecall"_s)}, clerk).exit, 3); // before it is looked for
    QCOMPARE(m_file->run({u"restore"_s, path(u"none.rolecall"_s)}).exit, 6);
    QVERIFY(writeFile(path(u"text.rolecall"_s), "no workspace"));
    QCOMPARE(m_file->run({u"restore"_s, path(u"text.rolecall"_s)}).exit, 6);
    const CliWorkspace other;
    QCOMPARE(other.run({u"backup"_s, path(u"other.rolecall"_s)}).exit, 0);
    const Answer wrong = m_file->run({u"restore"_s, path(u"other.rolecall"_s)});
    QCOMPARE(wrong.exit, 4);
    QCOMPARE(wrong.error(), u"invalid"_s);
    QCOMPARE(m_file->run({u"restore"_s}).exit, 2);
}

void TestCliBackup::restore_ofTheLastOwnRole_needsYes()
{
    const QString file = path(u"b.rolecall"_s);
    QCOMPARE(m_file->run({u"backup"_s, file}).exit, 0);
    QCOMPARE(m_file->run({u"user"_s, u"add"_s, u"new@sava.example"_s, u"--name"_s, u"N N"_s}).exit, 0);
    QCOMPARE(m_file->run({u"grant"_s, u"new@sava.example"_s, u"full_admin"_s}).exit, 0);
    const Answer asked = m_file->run({u"restore"_s, file}, u"new@sava.example"_s);
    QCOMPARE(asked.exit, 3);
    QCOMPARE(asked.rule(), u"R10"_s);
    QVERIFY2(asked.last().value(u"message").toString().contains(u"--yes"_s), qPrintable(asked.out));
    QCOMPARE(m_file->run({u"restore"_s, file, u"--yes"_s}, u"new@sava.example"_s).exit, 0);
    QCOMPARE(m_file->run({u"users"_s}, u"new@sava.example"_s).exit, 3); // nobody any more
}

void TestCliBackup::D11_restore_ofAHeldFile_isRefused()
{
    const QString file = path(u"b.rolecall"_s);
    QCOMPARE(m_file->run({u"backup"_s, file}).exit, 0);
    store::WriterLock lock(m_file->path());
    QCOMPARE(lock.take(), store::WriterLock::State::Taken);
    QCOMPARE(m_file->run({u"restore"_s, file}).exit, 6);
}

void TestCliBackup::restore_inABatch_isALine_butNotOfAnAtomicOne()
{
    const QString file = path(u"b.rolecall"_s);
    const QByteArray lines = "backup " + file.toUtf8() + "\nrestore " + file.toUtf8() + '\n';
    const Answer each = m_file->run({u"batch"_s}, admin, lines);
    QCOMPARE(each.exit, 0);
    QCOMPARE(each.row(0).value(u"exit").toInt(), 0);
    QCOMPARE(each.row(1).value(u"exit").toInt(), 0);
    for (const QByteArray &verb : {QByteArray("backup "), QByteArray("restore ")}) {
        const Answer atomic = m_file->run({u"batch"_s, u"--atomic"_s}, admin, verb + file.toUtf8() + '\n');
        QCOMPARE(atomic.exit, 2);
    }
}

void TestCliBackup::undo_afterARestore_namesTheBackup()
{
    const QString file = path(u"b.rolecall"_s);
    QCOMPARE(m_file->run({u"backup"_s, file}).exit, 0);
    QCOMPARE(m_file->run({u"restore"_s, file}).exit, 0);
    const Answer undone = m_file->run({u"undo"_s});
    QCOMPARE(undone.exit, 3);
    QVERIFY2(undone.last().value(u"message").toString().contains(QFileInfo(made().front().path).fileName()),
             qPrintable(undone.out));
}

void TestCliBackup::import_withoutRoomForABackup_saysHowToGoOn()
{
    const QString csv = path(u"r.csv"_s);
    QVERIFY(writeFile(csv, roster(101))
            && writeFile(store::BackupFolder(m_file->path()).path(), "in the way"));
    const qsizetype users = m_file->run({u"users"_s}).rows.size();
    const Answer stopped = m_file->run({u"import"_s, u"roster"_s, csv});
    QCOMPARE(stopped.exit, 6);
    QCOMPARE(stopped.error(), u"backup"_s);
    QVERIFY2(stopped.last().value(u"message").toString().contains(u"--without-backup"_s),
             qPrintable(stopped.out));
    QCOMPARE(m_file->run({u"users"_s}).rows.size(), users);
    QCOMPARE(m_file->run({u"import"_s, u"roster"_s, csv, u"--without-backup"_s}).exit, 0);
    QCOMPARE(m_file->run({u"users"_s}).rows.size(), users + 101);
    QCOMPARE(m_file->run({u"undo"_s}).exit, 6);
    QCOMPARE(m_file->run({u"undo"_s, u"--without-backup"_s}).exit, 0);
    QCOMPARE(m_file->run({u"redo"_s, u"--without-backup"_s}).exit, 0);
}

void TestCliBackup::batch_canGoOnWithoutBackups()
{
    const QString csv = path(u"r.csv"_s);
    QVERIFY(writeFile(csv, roster(101))
            && writeFile(store::BackupFolder(m_file->path()).path(), "in the way"));
    const QByteArray line = "import roster " + csv.toUtf8() + '\n';
    QCOMPARE(m_file->run({u"batch"_s}, admin, line).row().value(u"exit").toInt(), 6);
    QCOMPARE(m_file->run({u"batch"_s, u"--without-backup"_s}, admin, line).row().value(u"exit").toInt(), 0);
    QCOMPARE(m_file->run({u"batch"_s}, admin, "undo --without-backup\n").row().value(u"exit").toInt(), 0);
}

void TestCliBackup::D13_daily_comesBeforeTheFirstChangeOfADay()
{
    const QString file = path(u"old.rolecall"_s);
    QVERIFY(makeOld(file));
    const auto run = [&file](const QStringList &verb, const QByteArray &input = {}) {
        return runCli(QStringList{u"--workspace"_s, file, u"--as"_s, admin, u"--json"_s} + verb, input);
    };
    const store::BackupFolder folder(file);
    QCOMPARE(run({u"users"_s}).exit, 0);
    QCOMPARE(run({u"--dry-run"_s, u"user"_s, u"add"_s, u"a@sava.example"_s, u"--name"_s, u"A A"_s}).exit, 0);
    QCOMPARE(folder.list().size(), size_t(0)); // who only reads needs none
    QCOMPARE(run({u"batch"_s, u"--atomic"_s}, "user add b@sava.example --name \"B B\"\n").exit, 0);
    QCOMPARE(folder.list().size(), size_t(1));
    QCOMPARE(folder.list().front().kind, store::BackupKind::Daily);
    QCOMPARE(run({u"user"_s, u"add"_s, u"c@sava.example"_s, u"--name"_s, u"C C"_s}).exit, 0);
    QCOMPARE(folder.list().size(), size_t(1)); // once a day
    const Answer log = run({u"audit"_s, u"list"_s});
    QCOMPARE(log.column(u"action"), (QStringList{u"create"_s, u"backup"_s, u"user-add"_s, u"user-add"_s}));
    QCOMPARE(log.row(1).value(u"actor").toString(), admin);
}

void TestCliBackup::D13_daily_thatFails_isToldAndStopsNothing()
{
    const QString file = path(u"old.rolecall"_s);
    QVERIFY(makeOld(file) && writeFile(store::BackupFolder(file).path(), "in the way"));
    const Answer answer = runCli({u"--workspace"_s, file, u"--as"_s, admin, u"--json"_s, u"user"_s, u"add"_s,
                                  u"c@sava.example"_s, u"--name"_s, u"C C"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.err.contains(store::BackupFolder(file).path()), qPrintable(answer.err));
}

QTEST_GUILESS_MAIN(TestCliBackup)
#include "tst_clibackup.moc"
