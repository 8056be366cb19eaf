// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

namespace {

const QString vera = u"vera@sava.example"_s;
const QString petar = u"petar@sava.example"_s;

} // namespace

/// Activation e-mails (R18) on the command line: vera (Serbian, Cyrillic script) and petar are not yet
/// active.
class TestCliActivation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void send_answersHowMany();
    void send_again_isUnchangedUnlessAsked();
    void send_wrongReceiver_refusesAll();
    void send_unknownAddress_isNotFound();
    void list_rows();
    void list_isForPeopleToo();
    void export_writesFilesOnce();
    void export_again_writesExportedOnes();
    void export_mbox_isOneNewFile();
    void export_nothing_isDone();
    void export_dryRun_writesNothing();
    void export_unwritableAddress_isLeftOut();
    void export_noFolder_isAFileError();
    void export_isNoPartOfAnAtomicBatch();
    void mark_sentAndFailed();
    void mark_wrongWords_areWrongUsage();
    void R34_withoutTheRight_isRefused_data();
    void R34_withoutTheRight_isRefused();

private:
    [[nodiscard]] Answer send(const QStringList &words) const
    {
        return m_workspace->run(QStringList{u"activation"_s, u"send"_s} + words);
    }
    [[nodiscard]] Answer exportTo(const QString &folder, const QStringList &options = {}) const
    {
        return m_workspace->run(QStringList{u"activation"_s, u"export"_s, m_workspace->path(folder)}
                                + options);
    }
    [[nodiscard]] QStringList states() const
    {
        return m_workspace->run({u"activation"_s, u"list"_s}).column(u"state");
    }
    [[nodiscard]] QStringList filesIn(const QString &folder) const
    {
        return QDir(m_workspace->path(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    std::unique_ptr<CliWorkspace> m_workspace;
};

void TestCliActivation::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QVERIFY(m_workspace->isMade());
    QCOMPARE(m_workspace
                 ->run({u"user"_s, u"add"_s, vera, u"--name"_s, u"Вера Верић"_s, u"--set"_s,
                        u"status=Pending"_s, u"--set"_s, u"language=sr-Cyrl-RS"_s})
                 .exit,
             0);
    QCOMPARE(m_workspace
                 ->run({u"user"_s, u"add"_s, petar, u"--name"_s, u"Petar Perić"_s, u"--set"_s,
                        u"status=Not verified"_s})
                 .exit,
             0);
}

void TestCliActivation::send_answersHowMany()
{
    const qsizetype records = m_workspace->records();
    const Answer answer = send({vera, petar});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 1);
    QCOMPARE(answer.row().value(u"queued").toInt(), 2);
    QCOMPARE(answer.row().value(u"unchanged").toBool(true), false);
    QCOMPARE(m_workspace->records(), records + 1);
    QCOMPARE(states(), (QStringList{u"pending"_s, u"pending"_s}));
}

void TestCliActivation::send_again_isUnchangedUnlessAsked()
{
    QCOMPARE(send({vera}).exit, 0);
    const qsizetype records = m_workspace->records();
    const Answer unchanged = send({vera});
    QCOMPARE(unchanged.exit, 0);
    QCOMPARE(unchanged.row().value(u"queued").toInt(-1), 0);
    QVERIFY(unchanged.row().value(u"unchanged").toBool());
    QCOMPARE(m_workspace->records(), records);
    const Answer again = send({vera, u"--again"_s});
    QCOMPARE(again.row().value(u"queued").toInt(), 1);
    QCOMPARE(states().size(), 2);
}

void TestCliActivation::send_wrongReceiver_refusesAll()
{
    const Answer answer = send({vera, clerk}); // active and without a license
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.error(), u"denied"_s);
    QCOMPARE(answer.rule(), u"R18"_s);
    QVERIFY(states().isEmpty());
}

void TestCliActivation::send_unknownAddress_isNotFound()
{
    const Answer answer = send({vera, u"nobody@sava.example"_s});
    QCOMPARE(answer.exit, 5);
    QVERIFY(states().isEmpty());
    QCOMPARE(send({}).exit, 2);
}

void TestCliActivation::list_rows()
{
    QCOMPARE(send({vera, petar}).exit, 0);
    const Answer answer = m_workspace->run({u"activation"_s, u"list"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 2);
    const QJsonObject row = answer.row();
    QCOMPARE(row.keys(),
             (QStringList{u"changed_at"_s, u"email"_s, u"id"_s, u"language"_s, u"name"_s, u"queued_at"_s,
                          u"queued_by"_s, u"state"_s}));
    QCOMPARE(row.value(u"email").toString(), vera);
    QCOMPARE(row.value(u"name").toString(), u"Вера Верић"_s);
    QCOMPARE(row.value(u"language").toString(), u"sr_Cyrl"_s);
    QCOMPARE(row.value(u"queued_by").toString(), admin);
    QVERIFY(row.value(u"id").toInt() > 0);
    QCOMPARE(row.value(u"queued_at"), row.value(u"changed_at"));
    QVERIFY(QDateTime::fromString(row.value(u"queued_at").toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(answer.rows.last().value(u"language").toString(), u"en"_s);
}

void TestCliActivation::list_isForPeopleToo()
{
    QCOMPARE(send({vera}).exit, 0);
    const QString out = m_workspace->text({u"activation"_s, u"list"_s}).out;
    QVERIFY(out.contains(vera));
    QVERIFY(out.contains(u"pending"));
    QCOMPARE(m_workspace->text({u"activation"_s, u"send"_s, petar}).exit, 0);
}

void TestCliActivation::export_writesFilesOnce()
{
    QCOMPARE(send({vera, petar}).exit, 0);
    const qsizetype records = m_workspace->records();
    const Answer answer = exportTo(u"mails"_s);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"exported").toInt(), 2);
    QCOMPARE(answer.row().value(u"files").toArray(),
             (QJsonArray{m_workspace->path(u"mails/vera@sava.example.eml"_s),
                         m_workspace->path(u"mails/petar@sava.example.eml"_s)}));
    QCOMPARE(filesIn(u"mails"_s), (QStringList{u"petar@sava.example.eml"_s, u"vera@sava.example.eml"_s}));
    QCOMPARE(states(), (QStringList{u"exported"_s, u"exported"_s}));
    QCOMPARE(m_workspace->records(), records + 1);
    QFile file(m_workspace->path(u"mails/vera@sava.example.eml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(file.readAll().contains("Content-Language: sr-Cyrl\r\n"));

    const Answer nothing = exportTo(u"mails"_s);
    QCOMPARE(nothing.row().value(u"exported").toInt(-1), 0);
    QCOMPARE(filesIn(u"mails"_s).size(), 2);
    QCOMPARE(m_workspace->records(), records + 1);
}

void TestCliActivation::export_again_writesExportedOnes()
{
    QCOMPARE(send({vera, petar}).exit, 0);
    QCOMPARE(exportTo(u"mails"_s).exit, 0);
    QCOMPARE(m_workspace->run({u"activation"_s, u"mark"_s, petar, u"sent"_s}).exit, 0);
    const Answer again = exportTo(u"mails"_s, {u"--again"_s});
    QCOMPARE(again.row().value(u"exported").toInt(), 1);
    QCOMPARE(
        filesIn(u"mails"_s),
        (QStringList{u"petar@sava.example.eml"_s, u"vera@sava.example-2.eml"_s, u"vera@sava.example.eml"_s}));
    QCOMPARE(states(), (QStringList{u"exported"_s, u"sent"_s}));
}

void TestCliActivation::export_mbox_isOneNewFile()
{
    QCOMPARE(send({vera, petar}).exit, 0);
    const Answer answer = exportTo(u"mails"_s, {u"--mbox"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"exported").toInt(), 2);
    QCOMPARE(filesIn(u"mails"_s), QStringList(u"activation.mbox"_s));
    const Answer existing = exportTo(u"mails"_s, {u"--mbox"_s, u"--again"_s});
    QCOMPARE(existing.exit, 6);
    QVERIFY(existing.last().value(u"message").toString().contains(u"activation.mbox"));
}

void TestCliActivation::export_nothing_isDone()
{
    const qsizetype records = m_workspace->records();
    const Answer answer = exportTo(u"mails"_s);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"exported").toInt(-1), 0);
    QVERIFY(answer.row().value(u"files").toArray().isEmpty());
    QVERIFY(!QFile::exists(m_workspace->path(u"mails"_s)));
    QCOMPARE(m_workspace->records(), records);
}

void TestCliActivation::export_dryRun_writesNothing()
{
    QCOMPARE(send({vera}).exit, 0);
    const qsizetype records = m_workspace->records();
    const Answer answer =
        m_workspace->run({u"--dry-run"_s, u"activation"_s, u"export"_s, m_workspace->path(u"mails"_s)});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"exported").toInt(), 1);
    QVERIFY(answer.row().value(u"dry_run").toBool());
    QVERIFY(!QFile::exists(m_workspace->path(u"mails"_s)));
    QCOMPARE(states(), QStringList(u"pending"_s));
    QCOMPARE(m_workspace->records(), records);
}

void TestCliActivation::export_unwritableAddress_isLeftOut()
{
    const QString odd = u"đorđe@sava.example"_s;
    QCOMPARE(
        m_workspace
            ->run({u"user"_s, u"add"_s, odd, u"--name"_s, u"Đorđe Đorić"_s, u"--set"_s, u"status=Pending"_s})
            .exit,
        0);
    QCOMPARE(send({odd}).exit, 0);
    const Answer alone = exportTo(u"mails"_s);
    QCOMPARE(alone.exit, 4);
    QVERIFY(alone.last().value(u"message").toString().contains(odd));
    QCOMPARE(send({vera}).exit, 0);
    const Answer answer = exportTo(u"mails"_s);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"exported").toInt(), 1);
    QCOMPARE(answer.row().value(u"left_out").toArray().size(), 1);
    QVERIFY(answer.err.contains(odd));
    QCOMPARE(states(), (QStringList{u"pending"_s, u"exported"_s}));
}

void TestCliActivation::export_noFolder_isAFileError()
{
    QCOMPARE(send({vera}).exit, 0);
    QCOMPARE(exportTo(u"missing/mails"_s).exit, 6);
    QCOMPARE(exportTo(u"test.rolecall"_s).exit, 6);
    QCOMPARE(states(), QStringList(u"pending"_s));
}

void TestCliActivation::export_isNoPartOfAnAtomicBatch()
{
    QCOMPARE(send({vera}).exit, 0);
    const QByteArray line = "activation export '" + m_workspace->path(u"mails"_s).toUtf8() + "'\n";
    const Answer atomic = m_workspace->run({u"batch"_s, u"--atomic"_s}, admin, line);
    QCOMPARE(atomic.row().value(u"exit").toInt(), 2);
    QCOMPARE(states(), QStringList(u"pending"_s));
    const Answer each = m_workspace->run({u"batch"_s}, admin, line);
    QCOMPARE(each.row().value(u"exit").toInt(-1), 0);
    QCOMPARE(states(), QStringList(u"exported"_s));
}

void TestCliActivation::mark_sentAndFailed()
{
    const auto mark = [this](const QString &state) {
        return m_workspace->run({u"activation"_s, u"mark"_s, vera, state});
    };
    QCOMPARE(mark(u"sent"_s).exit, 5);
    QCOMPARE(send({vera}).exit, 0);
    const Answer pending = mark(u"sent"_s);
    QCOMPARE(pending.exit, 3);
    QCOMPARE(pending.rule(), u"R18"_s);
    QCOMPARE(exportTo(u"mails"_s).exit, 0);
    const Answer sent = mark(u"sent"_s);
    QCOMPARE(sent.exit, 0);
    QCOMPARE(sent.row().value(u"state").toString(), u"sent"_s);
    QCOMPARE(sent.row().value(u"before").toObject().value(u"activation").toString(), u"exported"_s);
    QVERIFY(mark(u"sent"_s).row().value(u"unchanged").toBool());
    QCOMPARE(mark(u"failed"_s).exit, 0);
    QCOMPARE(states(), QStringList(u"failed"_s));
}

void TestCliActivation::mark_wrongWords_areWrongUsage()
{
    QCOMPARE(m_workspace->run({u"activation"_s, u"mark"_s, vera, u"pending"_s}).exit, 2);
    QCOMPARE(m_workspace->run({u"activation"_s, u"mark"_s, vera}).exit, 2);
    QCOMPARE(m_workspace->run({u"activation"_s, u"export"_s}).exit, 2);
}

void TestCliActivation::R34_withoutTheRight_isRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("send") << QStringList{u"send"_s, u"nobody@nowhere.example"_s};
    QTest::newRow("list") << QStringList{u"list"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"/nowhere/at/all"_s};
    QTest::newRow("mark") << QStringList{u"mark"_s, u"nobody@nowhere.example"_s, u"sent"_s};
}

void TestCliActivation::R34_withoutTheRight_isRefused()
{
    QFETCH(QStringList, words);
    QCOMPARE(send({vera}).exit, 0);
    const qsizetype records = m_workspace->records();
    const Answer answer = m_workspace->run(QStringList(u"activation"_s) + words, clerk);
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R34"_s);
    QCOMPARE(m_workspace->records(), records + (words.first() == u"list"_s ? 0 : 1));
}

QTEST_GUILESS_MAIN(TestCliActivation)
#include "tst_cliactivation.moc"
