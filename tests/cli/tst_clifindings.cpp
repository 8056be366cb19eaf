// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

class TestCliFindings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void findings_areRows();
    void show_hasThoseOfThePerson();
    void accept_isShownAndRecorded();
    void accept_wrongly_hasItsExit_data();
    void accept_wrongly_hasItsExit();
    void accept_dryRun_changesNothing();
    void R34_readOnly_seesAndDoesNotAccept();

private:
    /// The row of the finding by this rule; empty if there is none.
    [[nodiscard]] QJsonObject finding(QStringView rule) const
    {
        for (const QJsonObject &row : m_workspace->run({u"findings"_s}).rows) {
            if (row.value(u"rule").toString() == rule)
                return row;
        }
        return {};
    }
    [[nodiscard]] QString id() const { return finding(u"R8").value(u"id").toString(); }

    std::unique_ptr<CliWorkspace> m_workspace;
};

void TestCliFindings::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QVERIFY(m_workspace->isMade());
    for (const QString &role : {u"support_admin"_s, u"compliance_officer"_s})
        QCOMPARE(m_workspace->run({u"grant"_s, clerk, role}).exit, 0);
}

void TestCliFindings::findings_areRows()
{
    const Answer answer = m_workspace->run({u"findings"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 2); // R27 besides: there is no break-glass access
    QCOMPARE(finding(u"R27").value(u"id").toString(), u"R27"_s);
    const QJsonObject row = finding(u"R8");
    QVERIFY(row.value(u"id").toString().startsWith(u"R8-"_s));
    QCOMPARE(row.value(u"email").toString(), clerk);
    QCOMPARE(row.value(u"name").toString(), u"Vesna van der Berg"_s);
    QVERIFY(!row.value(u"message").toString().isEmpty());
    QVERIFY(row.value(u"since").toString().endsWith(u'Z'));
    QCOMPARE(row.value(u"accepted").toBool(true), false);
    for (const QString &key : {u"accepted_by"_s, u"accepted_at"_s, u"accepted_reason"_s})
        QVERIFY2(row.contains(key) && row.value(key).isNull(), qPrintable(key));

    QCOMPARE(m_workspace->run({u"revoke"_s, other, u"full_admin"_s}).exit, 0);
    const QJsonObject ofAll = finding(u"R5");
    QCOMPARE(ofAll.value(u"id").toString(), u"R5"_s);
    QVERIFY(ofAll.value(u"email").isNull());
    QVERIFY(ofAll.value(u"name").isNull());
    QVERIFY(m_workspace->text({u"findings"_s}).out.contains(u"Vesna van der Berg"_s));
}

void TestCliFindings::show_hasThoseOfThePerson()
{
    const QJsonArray findings = m_workspace->run({u"show"_s, clerk}).row().value(u"findings").toArray();
    QCOMPARE(findings.size(), 1);
    const QJsonObject finding = findings.at(0).toObject();
    QCOMPARE(finding.value(u"id").toString(), id());
    QCOMPARE(finding.value(u"rule").toString(), u"R8"_s);
    QVERIFY(!finding.value(u"message").toString().isEmpty());
    QVERIFY(!finding.value(u"since").toString().isEmpty());
    QCOMPARE(finding.value(u"accepted").toBool(true), false);
    QVERIFY(m_workspace->run({u"show"_s, other}).row().value(u"findings").toArray().isEmpty());
    QVERIFY(m_workspace->text({u"show"_s, clerk}).out.contains(u"R8: "_s));
}

void TestCliFindings::accept_isShownAndRecorded()
{
    const qsizetype records = m_workspace->records();
    const QStringList accept{u"findings"_s, u"accept"_s, id(), u"--reason"_s, u"a small office"_s};
    const Answer answer = m_workspace->run(accept);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"id").toString(), id());
    QCOMPARE(answer.row().value(u"unchanged").toBool(true), false);
    const QJsonObject row = finding(u"R8");
    QCOMPARE(row.value(u"accepted").toBool(), true);
    QCOMPARE(row.value(u"accepted_by").toString(), admin);
    QCOMPARE(row.value(u"accepted_reason").toString(), u"a small office"_s);
    QVERIFY(row.value(u"accepted_at").toString().endsWith(u'Z'));
    QVERIFY(m_workspace->run({u"show"_s, clerk})
                .row()
                .value(u"findings")
                .toArray()
                .at(0)
                .toObject()
                .value(u"accepted")
                .toBool());
    const Answer again = m_workspace->run(accept);
    QCOMPARE(again.exit, 0);
    QVERIFY(again.row().value(u"unchanged").toBool());
    const Answer log = m_workspace->run({u"audit"_s, u"list"_s});
    QCOMPARE(log.rows.size(), records + 1);
    QCOMPARE(log.last().value(u"action").toString(), u"finding-accept"_s);
    QCOMPARE(log.last().value(u"target").toString(), id());
    QCOMPARE(log.last().value(u"reason").toString(), u"a small office"_s);
    QCOMPARE(m_workspace->text({u"findings"_s, u"accept"_s, id(), u"--reason"_s, u"other"_s}).out,
             u"Done.\n"_s);
}

void TestCliFindings::accept_wrongly_hasItsExit_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::newRow("unknown") << QStringList{u"R99"_s, u"--reason"_s, u"x"_s} << 5;
    QTest::newRow("empty reason") << QStringList{u"R5"_s, u"--reason"_s, u" "_s} << 4;
    QTest::newRow("no reason") << QStringList{u"R5"_s} << 2;
    QTest::newRow("no id") << QStringList{u"--reason"_s, u"x"_s} << 2;
}

void TestCliFindings::accept_wrongly_hasItsExit()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QCOMPARE(m_workspace->run(QStringList{u"findings"_s, u"accept"_s} + words).exit, exit);
}

void TestCliFindings::accept_dryRun_changesNothing()
{
    const Answer answer = m_workspace->run(
        {u"--dry-run"_s, u"findings"_s, u"accept"_s, id(), u"--reason"_s, u"a small office"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.row().value(u"dry_run").toBool());
    QCOMPARE(finding(u"R8").value(u"accepted").toBool(true), false);
}

void TestCliFindings::R34_readOnly_seesAndDoesNotAccept()
{
    const QString reader = u"rada@sava.example"_s;
    QCOMPARE(m_workspace->run({u"user"_s, u"add"_s, reader, u"--name"_s, u"Rada R"_s}).exit, 0);
    QCOMPARE(m_workspace->run({u"findings"_s}, reader).exit, 3);
    QCOMPARE(m_workspace->run({u"grant"_s, reader, u"readonly_admin"_s}).exit, 0);
    QCOMPARE(m_workspace->run({u"findings"_s}, reader).rows.size(), 2);
    const Answer answer =
        m_workspace->run({u"findings"_s, u"accept"_s, u"R99"_s, u"--reason"_s, u"x"_s}, reader);
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R34"_s);
    QCOMPARE(answer.row().value(u"privilege").toString(), u"troubleshooting"_s);
    // A support administrator accepts, also what is found about himself: nothing forbids it.
    QCOMPARE(m_workspace->run({u"findings"_s, u"accept"_s, id(), u"--reason"_s, u"x"_s}, clerk).exit, 0);
}

QTEST_GUILESS_MAIN(TestCliFindings)
#include "tst_clifindings.moc"
