// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

/// The audit log, and batches, which it shows best.
class TestCliBatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void audit_isOldestFirst();
    void audit_filters();
    void audit_wrongFilter_isWrongUsage();
    void batch_answersEachLineByItsNumber();
    void batch_failingLine_stopsNothing();
    void batch_perLine_somebodyElseActs();
    void batch_withoutActor_lineIsWrongUsage();
    void batch_forbiddenVerbs_areWrongUsage_data();
    void batch_forbiddenVerbs_areWrongUsage();
    void batch_brokenText_isBadInput();
    void batch_missingFile_isAFileError();
    void batch_text_isForPeople();
    void D2_atomic_allOrNothing();
    void A18_atomic_refusalIsRecorded();
    void atomic_success_isOneTransaction();
    void atomic_exports_areWrongUsage();
    void atomic_dryRun_seesWhatItDid();

private:
    [[nodiscard]] Answer batch(const QByteArray &lines, const QStringList &options = {}) const
    {
        return m_workspace->run(QStringList{u"batch"_s} + options, admin, lines);
    }
    static QList<int> numbers(const Answer &answer, QStringView key)
    {
        QList<int> found;
        for (const QJsonObject &row : answer.rows)
            found << row.value(key).toInt(-1);
        return found;
    }
    std::unique_ptr<CliWorkspace> m_workspace;
};

void TestCliBatch::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QVERIFY(m_workspace->isMade());
}

void TestCliBatch::audit_isOldestFirst()
{
    const Answer answer = m_workspace->run({u"audit"_s, u"list"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.column(u"action"), (QStringList{u"create"_s, u"user-add"_s, u"user-add"_s, u"grant"_s}));
    QCOMPARE(numbers(answer, u"seq"), (QList<int>{1, 2, 3, 4}));
    const QJsonObject grant = answer.last();
    QCOMPARE(grant.value(u"actor").toString(), admin);
    QCOMPARE(grant.value(u"target").toString(), other);
    QCOMPARE(grant.value(u"outcome").toString(), u"done"_s);
    QVERIFY(grant.value(u"before").isObject() && grant.value(u"after").isObject());
    QCOMPARE(grant.value(u"hash").toString().size(), 64);
    QVERIFY(!grant.contains(u"details"));
    QCOMPARE(m_workspace->text({u"audit"_s, u"list"_s}).out.count(u'\n'), 5);
}

void TestCliBatch::audit_filters()
{
    QCOMPARE(m_workspace->run({u"grant"_s, clerk, u"device_admin"_s}, other).exit, 0);
    QCOMPARE(m_workspace->run({u"audit"_s, u"list"_s, u"--actor"_s, u"BORIS@sava.example"_s}).rows.size(), 1);
    QCOMPARE(m_workspace->run({u"audit"_s, u"list"_s, u"--target"_s, clerk}).column(u"action"),
             (QStringList{u"user-add"_s, u"grant"_s}));
    QCOMPARE(numbers(m_workspace->run({u"audit"_s, u"list"_s, u"--limit"_s, u"2"_s}), u"seq"),
             (QList<int>{4, 5}));
    QVERIFY(m_workspace->run({u"audit"_s, u"list"_s, u"--since"_s, u"2199-01-01"_s}).rows.isEmpty());
    QCOMPARE(m_workspace->run({u"audit"_s, u"list"_s, u"--since"_s, u"2020-01-01T00:00:00Z"_s}).rows.size(),
             5);
    const QString third = m_workspace->run({u"audit"_s, u"list"_s}).row(2).value(u"at").toString();
    const Answer since = m_workspace->run({u"audit"_s, u"list"_s, u"--since"_s, third});
    QVERIFY(since.column(u"at").contains(third));
}

void TestCliBatch::audit_wrongFilter_isWrongUsage()
{
    QCOMPARE(m_workspace->run({u"audit"_s, u"list"_s, u"--since"_s, u"yesterday"_s}).exit, 2);
    QCOMPARE(m_workspace->run({u"audit"_s, u"list"_s, u"--actor"_s, u"somebody"_s}).exit, 2);
    QCOMPARE(m_workspace->run({u"audit"_s, u"prove"_s}).exit, 2); // of a later stage
}

void TestCliBatch::batch_answersEachLineByItsNumber()
{
    const Answer answer = batch("users --search 'boris'\n"
                                "\n"
                                "  # a comment\r\n"
                                "grant vesna@sava.example \"device_admin\" --reason 'a \"b\" c'\r\n"
                                "can vesna@sava.example manage_devices"); // the last line has no end
    QCOMPARE(answer.exit, 0);
    QCOMPARE(numbers(answer, u"line"), (QList<int>{1, 4, 5}));
    QCOMPARE(numbers(answer, u"exit"), (QList<int>{0, 0, 0}));
    QCOMPARE(answer.row(0).value(u"result").toArray().at(0).toObject().value(u"email").toString(), other);
    QVERIFY(answer.row(2).value(u"result").toArray().at(0).toObject().value(u"allowed").toBool());
    QCOMPARE(m_workspace->run({u"show"_s, clerk})
                 .row()
                 .value(u"assignments")
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(u"reason")
                 .toString(),
             u"a \"b\" c"_s);
}

void TestCliBatch::batch_failingLine_stopsNothing()
{
    const Answer answer = batch("grant ana@sava.example device_admin\n"
                                "nonsense\n"
                                "show nobody@sava.example\n"
                                "user add bad --name 'B B'\n"
                                "show 'open\n"
                                "grant vesna@sava.example device_admin\n");
    QCOMPARE(answer.exit, 0);
    QCOMPARE(numbers(answer, u"exit"), (QList<int>{3, 2, 5, 4, 2, 0}));
    const QJsonObject refused = answer.row(0).value(u"result").toArray().last().toObject();
    QCOMPARE(refused.value(u"error").toString(), u"denied"_s);
    QCOMPARE(refused.value(u"rule").toString(), u"R10"_s);
    QVERIFY(answer.err.isEmpty());
}

void TestCliBatch::batch_perLine_somebodyElseActs()
{
    const Answer answer = batch("--as boris@sava.example grant vesna@sava.example device_admin\n"
                                "users --as vesna@sava.example\n"
                                "users\n");
    QCOMPARE(numbers(answer, u"exit"), (QList<int>{0, 3, 0}));
    QCOMPARE(m_workspace->run({u"audit"_s, u"list"_s}).last().value(u"actor").toString(),
             u"boris@sava.example"_s);
}

void TestCliBatch::batch_withoutActor_lineIsWrongUsage()
{
    const Answer answer =
        runCli({u"--workspace"_s, m_workspace->path(), u"--json"_s, u"batch"_s}, "users\ncheck\n");
    QCOMPARE(answer.exit, 0);
    QCOMPARE(numbers(answer, u"exit"), (QList<int>{2, 0}));
}

void TestCliBatch::batch_forbiddenVerbs_areWrongUsage_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("batch") << QByteArray("batch");
    QTest::newRow("create") << QByteArray("create --organization A --admin a@b.example --name 'A B'");
    QTest::newRow("demo") << QByteArray("demo");
    QTest::newRow("another file") << QByteArray("--workspace other.rolecall users");
}

void TestCliBatch::batch_forbiddenVerbs_areWrongUsage()
{
    QFETCH(QByteArray, line);
    const Answer answer = batch(line + "\nusers\n");
    QCOMPARE(numbers(answer, u"exit"), (QList<int>{2, 0}));
}

void TestCliBatch::batch_brokenText_isBadInput()
{
    QCOMPARE(numbers(batch("show \xff\n"), u"exit"), QList<int>{4});
}

void TestCliBatch::batch_missingFile_isAFileError()
{
    const Answer answer =
        runCli({u"--workspace"_s, m_workspace->path(u"none.rolecall"_s), u"--json"_s, u"batch"_s}, "roles\n");
    QCOMPARE(answer.exit, 6);
    QCOMPARE(answer.rows.size(), 1);
}

void TestCliBatch::batch_text_isForPeople()
{
    const Answer answer = m_workspace->text({u"batch"_s}, admin, "users --search boris\nnonsense\n");
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.out.contains(other));
    QVERIFY(answer.err.contains(u"Line 2"));
}

void TestCliBatch::D2_atomic_allOrNothing()
{
    const QByteArray lines =
        "grant vesna@sava.example device_admin\nuser remove boris@sava.example\nshow nobody@sava.example\n"
        "users\n";
    const Answer answer = batch(lines, {u"--atomic"_s});
    QCOMPARE(answer.exit, 5);
    QCOMPARE(answer.rows.size(), 4);
    QVERIFY(answer.row(0).value(u"rolled_back").toBool());
    QCOMPARE(answer.row(2).value(u"exit").toInt(), 5);
    QCOMPARE(answer.error(), u"not_found"_s);
    QCOMPARE(m_workspace->run({u"users"_s}).rows.size(), 3);
    QVERIFY(m_workspace->run({u"show"_s, clerk}).row().value(u"assignments").toArray().isEmpty());
    QCOMPARE(m_workspace->records(), 4);
    const Answer text = m_workspace->text({u"batch"_s, u"--atomic"_s}, admin, lines);
    QCOMPARE(text.exit, 5);
    QVERIFY(text.out.isEmpty());
}

void TestCliBatch::A18_atomic_refusalIsRecorded()
{
    const Answer answer = batch(
        "grant vesna@sava.example device_admin\ngrant ana@sava.example device_admin\n", {u"--atomic"_s});
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R10"_s);
    const Answer log = m_workspace->run({u"audit"_s, u"list"_s});
    QCOMPARE(log.rows.size(), 5);
    QCOMPARE(log.last().value(u"outcome").toString(), u"refused"_s);
}

void TestCliBatch::atomic_success_isOneTransaction()
{
    const Answer answer = batch("user add new@sava.example --name 'New One'\n"
                                "grant new@sava.example device_admin\n"
                                "users --search new\n",
                                {u"--atomic"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(numbers(answer, u"exit"), (QList<int>{0, 0, 0}));
    QVERIFY(!answer.row(0).contains(u"rolled_back"));
    QCOMPARE(answer.row(2).value(u"result").toArray().at(0).toObject().value(u"roles").toArray(),
             QJsonArray{u"device_admin"_s});
    QCOMPARE(m_workspace->records(), 6);
}

void TestCliBatch::atomic_exports_areWrongUsage()
{
    const QString path = m_workspace->path(u"out.csv"_s);
    const Answer answer = batch("export users '" + path.toUtf8() + "'\n", {u"--atomic"_s});
    QCOMPARE(answer.exit, 2);
    QVERIFY(!QFileInfo::exists(path));
}

void TestCliBatch::atomic_dryRun_seesWhatItDid()
{
    const qsizetype before = m_workspace->records();
    const Answer answer =
        m_workspace->run({u"--dry-run"_s, u"batch"_s, u"--atomic"_s}, admin,
                         "user add neu@sava.example --name 'Neu Neu'\ngrant neu@sava.example device_admin\n");
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 2);
    for (const QJsonObject &row : answer.rows) {
        QCOMPARE(row.value(u"exit").toInt(), 0);
        QVERIFY(row.value(u"dry_run").toBool());
    }
    QCOMPARE(m_workspace->records(), before);
    QCOMPARE(m_workspace->run({u"show"_s, u"neu@sava.example"_s}).exit, 5);
}

QTEST_GUILESS_MAIN(TestCliBatch)
#include "tst_clibatch.moc"
