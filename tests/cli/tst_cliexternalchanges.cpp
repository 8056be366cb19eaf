// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// The verbs that change external administrators, and what is true of all: refusals, dry runs, batches. The
// rules are in tst_rules_externals.
#include "rulescase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

namespace {

const QString ofull = u"ofull@timok.example"_s;
const QString oread = u"oread@timok.example"_s;
const QString fresh = u"new@timok.example"_s; ///< nobody has this address yet

} // namespace

class TestCliExternalChanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void change_answersAsGrant();
    void change_wrongWords_areWrongUsage_data();
    void change_wrongWords_areWrongUsage();
    void revoke_deletesAndSaysSo();
    void revoke_ownLastRole_asksForYes();
    void recordProvisioning_isGrantedByThePartner();
    void breakGlass_isMarkedTestedAndUnmarked();
    void breakGlass_wrongWords_areWrongUsage_data();
    void breakGlass_wrongWords_areWrongUsage();
    void test_inTheFuture_isBadInput();
    void unknownTarget_isNotFound_data();
    void unknownTarget_isNotFound();
    void withoutTheRight_isRefusedBeforeTheTargetIsLookedUp_data();
    void withoutTheRight_isRefusedBeforeTheTargetIsLookedUp();
    void dryRun_changesNothing_data();
    void dryRun_changesNothing();
    void each_leavesOneRecord_data() { dryRun_changesNothing_data(); }
    void each_leavesOneRecord();
    void batch_answersEachLine();
    void batch_atomic_isAllOrNothing();
    void help_namesThem();
    void withoutWhoActs_isWrongUsage();

private:
    std::unique_ptr<RulesCase> m_case;
};

void TestCliExternalChanges::init()
{
    m_case = std::make_unique<RulesCase>();
    QVERIFY(m_case->isMade());
}

void TestCliExternalChanges::change_answersAsGrant()
{
    const Answer answer = m_case->run(u"external change %1 --role full_admin --reason trusted"_s.arg(oread));
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().keys(),
             (QStringList{u"after"_s, u"before"_s, u"email"_s, u"notices"_s, u"role"_s, u"unchanged"_s}));
    QCOMPARE(answer.row().value(u"role").toString(), u"full_admin"_s);
    QVERIFY(noticesOf(answer).contains(u"R24"_s));
    QCOMPARE(m_case->roles(oread), QStringList{u"full_admin"_s});
    const Answer again = m_case->run(u"external change %1 --role full_admin"_s.arg(oread));
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.row().value(u"unchanged"), QJsonValue(true));
    VERIFY_ALLOWED(u"external change %1 --role readonly_admin --until %2"_s.arg(oread, day(5)));
    QCOMPARE(m_case->external(oread).value(u"days_left"), QJsonValue(5));
}

void TestCliExternalChanges::change_wrongWords_areWrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("no role") << u"ofull@timok.example"_s;
    QTest::newRow("two roles") << u"ofull@timok.example --role readonly_admin --role full_admin"_s;
    QTest::newRow("no such role") << u"ofull@timok.example --role master"_s;
    QTest::newRow("no site") << u"ofull@timok.example --role site_admin"_s;
    QTest::newRow("no date") << u"ofull@timok.example --role readonly_admin --until 2026-13-01"_s;
    QTest::newRow("two people") << u"ofull@timok.example oread@timok.example --role readonly_admin"_s;
}

void TestCliExternalChanges::change_wrongWords_areWrongUsage()
{
    QFETCH(QString, words);
    VERIFY_FAILED(u"external change "_s + words, 2);
}

void TestCliExternalChanges::revoke_deletesAndSaysSo()
{
    VERIFY_ALLOWED(u"external break-glass %1 --purpose SSO"_s.arg(ofull));
    const Answer answer = m_case->run(u"external revoke %1 --reason over"_s.arg(ofull));
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"email").toString(), ofull);
    QVERIFY(noticesOf(answer).contains(u"R24"_s));
    QCOMPARE(m_case->lastRecord().value(u"reason").toString(), u"over"_s);
    QCOMPARE(m_case->lastRecord().value(u"action").toString(), u"external-revoke"_s);
    QVERIFY(m_case->external(ofull).isEmpty());
    QVERIFY(!m_case->snapshot().contains(ofull));
    QCOMPARE(m_case->run(u"show "_s + ofull).exit, 5);
    VERIFY_ALLOWED(u"external add %1 --role full_admin"_s.arg(ofull));
    QCOMPARE(m_case->external(ofull).value(u"break_glass"), QJsonValue(false)); // anew
}

void TestCliExternalChanges::revoke_ownLastRole_asksForYes()
{
    VERIFY_REFUSED_BY(u"external revoke %1"_s.arg(oread), u"R10"_s, oread);
    VERIFY_ALLOWED(u"external revoke %1 --yes"_s.arg(oread), oread);
    QVERIFY(m_case->external(oread).isEmpty());
    QCOMPARE(m_case->run(u"users"_s, oread).rule(), u"R34"_s);
}

void TestCliExternalChanges::recordProvisioning_isGrantedByThePartner()
{
    const QString email = u"new@drina.example"_s;
    VERIFY_ALLOWED(
        u"external record-provisioning %1 --name \"Pera Perić\" --reason \"order 7\""_s.arg(email));
    const QJsonObject person = m_case->run(u"show "_s + email).row();
    const QJsonObject assignment = person.value(u"assignments").toArray()[0].toObject();
    QCOMPARE(person.value(u"name").toString(), u"Pera Perić"_s);
    QCOMPARE(assignment.value(u"role").toString(), u"provisioning_admin"_s);
    QCOMPARE(assignment.value(u"granted_by").toString(), u"Drina"_s);
    QCOMPARE(assignment.value(u"reason").toString(), u"order 7"_s);
    QCOMPARE(m_case->lastRecord().value(u"actor").toString(), u"first@sava.example"_s);
    const Answer again = m_case->run(u"external record-provisioning "_s + email);
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.row().value(u"unchanged"), QJsonValue(true));
}

void TestCliExternalChanges::breakGlass_isMarkedTestedAndUnmarked()
{
    VERIFY_ALLOWED(u"external break-glass %1 --purpose \"SSO is down\""_s.arg(ofull));
    QCOMPARE(m_case->external(ofull).value(u"purpose").toString(), u"SSO is down"_s);
    QCOMPARE(m_case->external(ofull).value(u"next_test").toString(), day(90));
    VERIFY_ALLOWED(u"external break-glass %1 --purpose IdP --next-test %2"_s.arg(ofull, day(7)));
    QCOMPARE(m_case->external(ofull).value(u"next_test").toString(), day(7));
    VERIFY_ALLOWED(u"external test %1 --date %2"_s.arg(ofull, day(-2)));
    QCOMPARE(m_case->external(ofull).value(u"last_test").toString(), day(-2));
    QCOMPARE(m_case->external(ofull).value(u"next_test").toString(), day(88));
    const Answer same = m_case->run(u"external break-glass %1 --purpose IdP"_s.arg(ofull));
    QCOMPARE(same.row().value(u"unchanged"), QJsonValue(true));
    VERIFY_ALLOWED(u"external break-glass %1 --off"_s.arg(ofull));
    QCOMPARE(m_case->external(ofull).value(u"break_glass"), QJsonValue(false));
    QVERIFY(m_case->external(ofull).value(u"purpose").isNull()
            && m_case->external(ofull).value(u"last_test").isNull());
    VERIFY_REFUSED_BY(u"external test %1 --date %2"_s.arg(ofull, day(0)), u"R27"_s);
}

void TestCliExternalChanges::breakGlass_wrongWords_areWrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("neither") << u"external break-glass ofull@timok.example"_s;
    QTest::newRow("both") << u"external break-glass ofull@timok.example --purpose x --off"_s;
    QTest::newRow("off with a test")
        << u"external break-glass ofull@timok.example --off --next-test 2099-01-01"_s;
    QTest::newRow("no date") << u"external break-glass ofull@timok.example --purpose x --next-test soon"_s;
    QTest::newRow("test without a day") << u"external test ofull@timok.example"_s;
    QTest::newRow("test on no day") << u"external test ofull@timok.example --date 2026-02-30"_s;
    QTest::newRow("next on no day") << u"external test ofull@timok.example --date 2026-01-01 --next soon"_s;
}

void TestCliExternalChanges::breakGlass_wrongWords_areWrongUsage()
{
    QFETCH(QString, words);
    VERIFY_FAILED(words, 2);
}

void TestCliExternalChanges::test_inTheFuture_isBadInput()
{
    VERIFY_ALLOWED(u"external break-glass %1 --purpose SSO"_s.arg(ofull));
    VERIFY_FAILED(u"external test %1 --date %2"_s.arg(ofull, day(2)), 4);
    VERIFY_FAILED(u"external test %1 --date %2 --next %3"_s.arg(ofull, day(-5), day(-2)), 4);
}

void TestCliExternalChanges::unknownTarget_isNotFound_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words : {u"change %1 --role full_admin"_s, u"revoke %1"_s,
                                 u"break-glass %1 --purpose x"_s, u"test %1 --date 2026-01-01"_s})
        QTest::newRow(qPrintable(words.section(u' ', 0, 0))) << u"external "_s + words;
}

void TestCliExternalChanges::unknownTarget_isNotFound()
{
    QFETCH(QString, words);
    VERIFY_FAILED(words.arg(u"nobody@timok.example"_s), 5);
    VERIFY_REFUSED_BY(words.arg(u"plain@sava.example"_s), u"R24"_s); // no external
}

void TestCliExternalChanges::withoutTheRight_isRefusedBeforeTheTargetIsLookedUp_data()
{
    unknownTarget_isNotFound_data();
    QTest::newRow("add") << u"external add %1 --role full_admin"_s;
    QTest::newRow("record-provisioning") << u"external record-provisioning %1"_s;
}

void TestCliExternalChanges::withoutTheRight_isRefusedBeforeTheTargetIsLookedUp()
{
    QFETCH(QString, words);
    for (const QString &who : {u"readonly"_s, u"service"_s, u"pfull@drina.example"_s, u"plain"_s}) {
        for (const QString &target : {u"nobody@timok.example"_s, u"quiet@sava.example"_s,
                                      u"osite@timok.example"_s, u"x@kolubara.example"_s})
            VERIFY_REFUSED_BY(words.arg(target), u"R34"_s, who);
    }
    QCOMPARE(m_case->run(words.arg(ofull), u"stranger@nowhere.example"_s).rule(), u"R34"_s);
}

void TestCliExternalChanges::dryRun_changesNothing_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words :
         {u"add new@timok.example --role full_admin"_s,
          u"add x@kolubara.example --role site_admin@own.webex.com --organization Kolubara --break-glass x"_s,
          u"change oread@timok.example --role full_admin"_s, u"revoke oread@timok.example"_s,
          u"record-provisioning new@drina.example"_s, u"break-glass ofull@timok.example --purpose x"_s,
          u"break-glass osite@timok.example --off"_s, u"test osite@timok.example --date 2026-01-01"_s})
        QTest::newRow(qPrintable(words)) << u"external "_s + words;
}

void TestCliExternalChanges::dryRun_changesNothing()
{
    QFETCH(QString, words);
    VERIFY_ALLOWED(u"external break-glass osite@timok.example --purpose SSO"_s);
    const QString before = m_case->snapshot();
    const QJsonObject record = m_case->lastRecord();
    const Answer answer = m_case->run(u"--dry-run "_s + words);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"dry_run"), QJsonValue(true));
    QCOMPARE(answer.row().value(u"unchanged"), QJsonValue(false));
    QCOMPARE(m_case->snapshot(), before);
    QCOMPARE(m_case->run(u"--dry-run "_s + words, u"readonly"_s).rule(), u"R34"_s);
    QCOMPARE(m_case->lastRecord(), record);
}

void TestCliExternalChanges::each_leavesOneRecord()
{
    QFETCH(QString, words);
    VERIFY_ALLOWED(u"external break-glass osite@timok.example --purpose SSO"_s);
    VERIFY_ALLOWED(words); // one record
    const QJsonObject record = m_case->lastRecord();
    const QString verb = words.section(u' ', 1, 1);
    QCOMPARE(record.value(u"action").toString(), u"external-"_s + verb);
    QCOMPARE(record.value(u"target").toString(), words.section(u' ', 2, 2));
}

void TestCliExternalChanges::batch_answersEachLine()
{
    const QList<Answer> answers =
        m_case->batch({u"external verify new@timok.example"_s,
                       u"external add new@timok.example --role readonly_admin --name \"Iva Ivić\""_s,
                       u"external change new@timok.example --role master"_s,
                       u"external change new@timok.example --role provisioning_admin"_s,
                       u"external change new@timok.example --role full_admin"_s, u"external list"_s,
                       u"external revoke new@timok.example"_s, u"external revoke new@timok.example"_s,
                       u"external verify plain@sava.example"_s});
    QList<int> exits;
    for (const Answer &answer : answers)
        exits << answer.exit;
    QCOMPARE(exits, (QList<int>{0, 0, 2, 3, 0, 0, 0, 5, 4}));
    QCOMPARE(answers[0].row().value(u"known").toString(), u"domain"_s);
    QCOMPARE(answers[5].rows.size(), 7);
    QCOMPARE(answers[8].rule(), u"R21"_s);
}

void TestCliExternalChanges::batch_atomic_isAllOrNothing()
{
    const QString before = m_case->snapshot();
    const QByteArray lines = "external add new@timok.example --role full_admin\n"
                             "external break-glass new@timok.example --purpose SSO\n"
                             "external change new@timok.example --role provisioning_admin\n";
    QCOMPARE(m_case->run(u"batch --atomic"_s, u"first"_s, lines).exit, 3);
    QCOMPARE(m_case->snapshot(), before);
    const QByteArray good = lines.left(lines.lastIndexOf("external change"));
    QCOMPARE(m_case->run(u"--dry-run batch --atomic"_s, u"first"_s, good).exit, 0);
    QCOMPARE(m_case->snapshot(), before);
    QCOMPARE(m_case->run(u"batch --atomic"_s, u"first"_s, good).exit, 0);
    QCOMPARE(m_case->external(fresh).value(u"break_glass"), QJsonValue(true));
}

void TestCliExternalChanges::help_namesThem()
{
    QCOMPARE(m_case->run(u"help external"_s).column(u"verb"),
             (QStringList{u"external list"_s, u"external verify"_s, u"external add"_s, u"external change"_s,
                          u"external revoke"_s, u"external record-provisioning"_s, u"external break-glass"_s,
                          u"external test"_s}));
}

void TestCliExternalChanges::withoutWhoActs_isWrongUsage()
{
    QCOMPARE(runCli({u"--workspace"_s, m_case->path(), u"external"_s, u"list"_s}).exit, 2);
    VERIFY_FAILED(u"external"_s, 2);
    VERIFY_FAILED(u"external ban %1"_s.arg(ofull), 2);
}

QTEST_GUILESS_MAIN(TestCliExternalChanges)
#include "tst_cliexternalchanges.moc"
