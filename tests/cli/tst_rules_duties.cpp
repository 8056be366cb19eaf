// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R6 to R8: who watches live meetings, and duties that two people should have, on the command line.
#include "rulescase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

class TestRulesDuties final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void r6_ownUserWithOneOfTheThree_isGiven_data();
    void r6_ownUserWithOneOfTheThree_isGiven();
    void r6_ownUserWithoutThem_isRefused_data();
    void r6_ownUserWithoutThem_isRefused();
    void r6_oneself_isRefused();
    void r6_oneself_byAFile_isRefused();
    void r6_external_isRefused_data();
    void r6_external_isRefused();
    void r6_byAnExternalFullAdministrator_isRefused();
    void r6_byOthers_isRefused();
    void r6_endsWithTheLastOfTheThree();
    void r6_staysWithAnotherOfTheThree();
    void r6_withoutThem_givesNothingAndGoesWithTheNextChange();
    void r7_liveMeetingsForTheThree_joiningForFull();
    void r7_withoutTroubleshooting_nothing();
    void r8_bothInOnePerson_isAFinding();
    void r8_twoPeople_isNoFinding();

private:
    std::unique_ptr<RulesCase> m_case;
};

void TestRulesDuties::init()
{
    m_case = std::make_unique<RulesCase>();
    QVERIFY(m_case->isMade());
}

void TestRulesDuties::r6_ownUserWithOneOfTheThree_isGiven_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("full") << u"second"_s;
    QTest::newRow("read-only") << u"readonly"_s;
    QTest::newRow("support") << u"support"_s;
}

void TestRulesDuties::r6_ownUserWithOneOfTheThree_isGiven()
{
    QFETCH(QString, name);
    VERIFY_ALLOWED(u"grant ~%1 advanced_troubleshooting"_s.arg(name));
    QVERIFY(m_case->roles(name).contains(u"advanced_troubleshooting"_s));
    VERIFY_ALLOWED(u"revoke ~%1 advanced_troubleshooting"_s.arg(name));
}

void TestRulesDuties::r6_ownUserWithoutThem_isRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"plain"_s, u"users"_s, u"devices"_s, u"compliance"_s, u"events"_s, u"service"_s, u"siteadmin"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestRulesDuties::r6_ownUserWithoutThem_isRefused()
{
    QFETCH(QString, name);
    VERIFY_REFUSED_BY(u"grant ~%1 advanced_troubleshooting"_s.arg(name), u"R6"_s);
}

void TestRulesDuties::r6_oneself_isRefused()
{
    VERIFY_REFUSED_BY(u"grant ~first advanced_troubleshooting"_s, u"R6 R10"_s);
}

void TestRulesDuties::r6_oneself_byAFile_isRefused()
{
    QVERIFY(m_case->write(u"administrators.csv"_s,
                          u"First/Last name,User ID/Email,Administrator role\r\n"
                          "FIRST Person,first@sava.example,\"Full Administrator, "
                          "Advanced Troubleshooting Access\"\r\n"_s));
    VERIFY_REFUSED_BY(u"import administrators %1"_s.arg(m_case->path(u"administrators.csv"_s)), u"R6 R10"_s);
}

void TestRulesDuties::r6_external_isRefused_data()
{
    QTest::addColumn<QString>("email");
    QTest::newRow("partner, full") << u"pfull@drina.example"_s;
    QTest::newRow("other, full") << u"ofull@timok.example"_s;
    QTest::newRow("other, read-only") << u"oread@timok.example"_s;
}

void TestRulesDuties::r6_external_isRefused()
{
    QFETCH(QString, email);
    VERIFY_REFUSED_BY(u"grant %1 advanced_troubleshooting"_s.arg(email), u"R4 R6 R22"_s);
}

void TestRulesDuties::r6_byAnExternalFullAdministrator_isRefused()
{
    VERIFY_REFUSED_BY(u"grant ~support advanced_troubleshooting"_s, u"R6"_s, u"pfull@drina.example"_s);
    VERIFY_REFUSED_BY(u"grant ~support advanced_troubleshooting"_s, u"R6"_s, u"ofull@timok.example"_s);
}

void TestRulesDuties::r6_byOthers_isRefused()
{
    for (const QString &who : {u"readonly"_s, u"support"_s, u"users"_s, u"service"_s, u"plain"_s})
        VERIFY_REFUSED_BY(u"grant ~support advanced_troubleshooting"_s, u"R34"_s, who);
}

void TestRulesDuties::r6_endsWithTheLastOfTheThree()
{
    VERIFY_ALLOWED(u"grant ~support advanced_troubleshooting"_s);
    VERIFY_ALLOWED(u"grant ~support device_admin"_s);
    const Answer beforehand = m_case->run(u"--dry-run revoke ~support support_admin"_s);
    QVERIFY(noticesOf(beforehand).contains(u"R6"_s));
    VERIFY_ALLOWED(u"revoke ~support support_admin"_s);
    QCOMPARE(m_case->roles(u"support"_s), QStringList{u"device_admin"_s});
}

void TestRulesDuties::r6_staysWithAnotherOfTheThree()
{
    VERIFY_ALLOWED(u"grant ~support advanced_troubleshooting"_s);
    VERIFY_ALLOWED(u"grant ~support readonly_admin"_s);
    VERIFY_ALLOWED(u"revoke ~support support_admin"_s);
    QVERIFY(m_case->roles(u"support"_s).contains(u"advanced_troubleshooting"_s));
    QCOMPARE(m_case->level(u"support"_s, u"live_meetings"_s), u"full"_s);
}

void TestRulesDuties::r6_withoutThem_givesNothingAndGoesWithTheNextChange()
{
    QVERIFY(m_case->giveRoles(u"plain@sava.example"_s, u"advanced_troubleshooting"_s));
    QCOMPARE(m_case->level(u"plain"_s, u"live_meetings"_s), u"none"_s);
    VERIFY_ALLOWED(u"grant ~plain device_admin"_s);
    QCOMPARE(m_case->roles(u"plain"_s), QStringList{u"device_admin"_s});
}

void TestRulesDuties::r7_liveMeetingsForTheThree_joiningForFull()
{
    for (const QString &name : {u"second"_s, u"readonly"_s, u"support"_s}) {
        VERIFY_ALLOWED(u"grant ~%1 advanced_troubleshooting"_s.arg(name));
        QCOMPARE(m_case->level(name, u"live_meetings"_s), u"full"_s);
        const bool full = name == u"second";
        QCOMPARE(m_case->level(name, u"join_meetings"_s), full ? u"full"_s : u"none"_s);
        QCOMPARE(m_case->run(u"can ~%1 join_meetings"_s.arg(name)).row().value(u"allowed").toBool(), full);
    }
}

void TestRulesDuties::r7_withoutTroubleshooting_nothing()
{
    for (const QString &name : {u"second"_s, u"readonly"_s, u"support"_s}) {
        QCOMPARE(m_case->level(name, u"live_meetings"_s), u"none"_s);
        QCOMPARE(m_case->level(name, u"join_meetings"_s), u"none"_s);
    }
}

void TestRulesDuties::r8_bothInOnePerson_isAFinding()
{
    QCOMPARE(m_case->findings(u"R8"_s), QStringList());
    const Answer given = m_case->run(u"grant ~support compliance_officer"_s);
    QCOMPARE(given.exit, 0);
    QVERIFY(noticesOf(given).contains(u"R8"_s));
    QCOMPARE(m_case->findings(u"R8"_s).size(), 1);
    QVERIFY(!m_case->run(u"show ~support"_s).row().value(u"findings").toArray().isEmpty());
    VERIFY_ALLOWED(u"revoke ~support compliance_officer"_s);
    QCOMPARE(m_case->findings(u"R8"_s), QStringList());
}

void TestRulesDuties::r8_twoPeople_isNoFinding()
{
    const Answer given = m_case->run(u"grant ~plain compliance_officer"_s);
    QVERIFY(!noticesOf(given).contains(u"R8"_s));
    QCOMPARE(m_case->findings(u"R8"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestRulesDuties)
#include "tst_rules_duties.moc"
