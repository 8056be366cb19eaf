// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R1, R3, R4, R9 and R10: roles and people, on the command line.
#include "rulescase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

class TestRulesRoles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void r1_newUser_holdsNoRole();
    void r1_newUserWithARole_isRefused();
    void r1_importedUser_holdsNoRole();
    void r3_fullAdministrator_assignsAndRemoves();
    void r3_othersThanFullAssignRoles_areRefused_data();
    void r3_othersThanFullAssignRoles_areRefused();
    void r4_ownUser_holdsAnySet();
    void r4_fullReadonlyAndService_areWarnedAbout();
    void r4_ownUser_asProvisioning_isRefused();
    void r4_partnersPerson_keepsExactlyOne();
    void r4_partnersPerson_withAnotherRole_isRefused_data();
    void r4_partnersPerson_withAnotherRole_isRefused();
    void r4_othersPerson_addsServiceAndSiteRoles();
    void r4_othersPerson_withAnotherRole_isRefused_data();
    void r4_othersPerson_withAnotherRole_isRefused();
    void r9_holderOfServiceRoles_isWarnedAbout_data();
    void r9_holderOfServiceRoles_isWarnedAbout();
    void r9_nobodysServiceRoles_isNoWarning();
    void r10_ownAssignment_isRefused_data();
    void r10_ownAssignment_isRefused();
    void r10_ownAssignment_byAFile_isRefused();
    void r10_anothersAssignment_isChanged();
    void r10_givingUpOneOfTwo_isAllowed();
    void r10_givingUpTheLast_needsYes();

private:
    std::unique_ptr<RulesCase> m_case;
};

void TestRulesRoles::init()
{
    m_case = std::make_unique<RulesCase>();
    QVERIFY(m_case->isMade());
}

void TestRulesRoles::r1_newUser_holdsNoRole()
{
    VERIFY_ALLOWED(u"user add ~new --name \"New Person\" --set title=Director"_s);
    QCOMPARE(m_case->roles(u"new"_s), QStringList());
    QCOMPARE(m_case->run(u"users --search new@"_s).row().value(u"roles").toArray(), QJsonArray());
    for (const QJsonObject &row : m_case->run(u"access ~new"_s).rows)
        QCOMPARE(row.value(u"level").toString(), u"none"_s);
}

void TestRulesRoles::r1_newUserWithARole_isRefused()
{
    VERIFY_FAILED(u"user add ~new --name \"New Person\" --set role=full_admin"_s, 2);
    VERIFY_FAILED(u"user add ~new --name \"New Person\" --role full_admin"_s, 2);
    QCOMPARE(m_case->run(u"show ~new"_s).exit, 5);
}

void TestRulesRoles::r1_importedUser_holdsNoRole()
{
    QVERIFY(m_case->write(u"roster.csv"_s,
                          u"User ID/Email (Required),Administrator role,Administrator roles\r\n"
                          "new@sava.example,Full Administrator,full_admin\r\n"_s));
    VERIFY_ALLOWED(u"import roster %1"_s.arg(m_case->path(u"roster.csv"_s)));
    QCOMPARE(m_case->roles(u"new"_s), QStringList());
    QVERIFY(!m_case->emails(u"users --administrators"_s).contains(u"new@sava.example"_s));
}

void TestRulesRoles::r3_fullAdministrator_assignsAndRemoves()
{
    for (const QString &role :
         {u"full_admin"_s, u"readonly_admin"_s, u"support_admin"_s, u"user_device_admin"_s, u"device_admin"_s,
          u"compliance_officer"_s, u"contact_center_service_admin"_s, u"events_admin"_s}) {
        VERIFY_ALLOWED(u"grant ~plain "_s + role);
        QCOMPARE(m_case->roles(u"plain"_s), QStringList{role});
        VERIFY_ALLOWED(u"revoke ~plain "_s + role);
        QCOMPARE(m_case->roles(u"plain"_s), QStringList());
    }
}

void TestRulesRoles::r3_othersThanFullAssignRoles_areRefused_data()
{
    QTest::addColumn<QString>("who");
    for (const QString &who :
         {u"readonly"_s, u"support"_s, u"users"_s, u"devices"_s, u"compliance"_s, u"events"_s, u"service"_s,
          u"siteadmin"_s, u"plain"_s, u"pprov@drina.example"_s, u"oread@timok.example"_s,
          u"oservice@timok.example"_s, u"osite@timok.example"_s})
        QTest::newRow(qPrintable(who)) << who;
}

void TestRulesRoles::r3_othersThanFullAssignRoles_areRefused()
{
    QFETCH(QString, who);
    VERIFY_REFUSED_BY(u"grant ~quiet device_admin"_s, u"R34"_s, who);
    VERIFY_REFUSED_BY(u"grant ~quiet full_admin"_s, u"R34"_s, who);
    VERIFY_REFUSED_BY(u"revoke ~second full_admin"_s, u"R34"_s, who);
    QVERIFY(m_case->write(u"administrators.csv"_s,
                          u"First/Last name,User ID/Email,Administrator role\r\n"
                          "QUIET Person,quiet@sava.example,Device Administrator\r\n"_s));
    VERIFY_REFUSED_BY(u"import administrators %1"_s.arg(m_case->path(u"administrators.csv"_s)), u"R34"_s,
                      who);
}

void TestRulesRoles::r4_ownUser_holdsAnySet()
{
    const QStringList all{u"full_admin"_s,
                          u"readonly_admin"_s,
                          u"support_admin"_s,
                          u"user_device_admin"_s,
                          u"device_admin"_s,
                          u"compliance_officer"_s,
                          u"advanced_troubleshooting"_s,
                          u"contact_center_service_admin"_s,
                          u"events_admin"_s,
                          u"site_admin@own.webex.com"_s,
                          u"site_readonly_admin@far.webex.com"_s};
    for (const QString &role : all)
        VERIFY_ALLOWED(u"grant ~plain "_s + role);
    const QStringList held = m_case->roles(u"plain"_s);
    QCOMPARE(QSet<QString>(held.begin(), held.end()), QSet<QString>(all.begin(), all.end()));
}

void TestRulesRoles::r4_fullReadonlyAndService_areWarnedAbout()
{
    const Answer first = m_case->run(u"grant ~plain readonly_admin"_s);
    QVERIFY(!noticesOf(first).contains(u"R4"_s));
    QVERIFY(noticesOf(m_case->run(u"--dry-run grant ~plain full_admin"_s)).contains(u"R4"_s));
    QVERIFY(
        noticesOf(m_case->run(u"--dry-run grant ~plain contact_center_service_admin"_s)).contains(u"R4"_s));
    QVERIFY(!noticesOf(m_case->run(u"--dry-run grant ~plain device_admin"_s)).contains(u"R4"_s));
    VERIFY_ALLOWED(u"grant ~plain full_admin"_s);
}

void TestRulesRoles::r4_ownUser_asProvisioning_isRefused()
{
    VERIFY_REFUSED_BY(u"grant ~plain provisioning_admin"_s, {});
}

void TestRulesRoles::r4_partnersPerson_keepsExactlyOne()
{
    // R24: a change replaces the one
    VERIFY_ALLOWED(u"grant pfull@drina.example provisioning_admin"_s);
    QCOMPARE(m_case->roles(u"pfull@drina.example"_s), QStringList{u"provisioning_admin"_s});
    VERIFY_ALLOWED(u"grant pfull@drina.example full_admin"_s);
    QCOMPARE(m_case->roles(u"pfull@drina.example"_s), QStringList{u"full_admin"_s});
}

void TestRulesRoles::r4_partnersPerson_withAnotherRole_isRefused_data()
{
    QTest::addColumn<QString>("role");
    for (const QString &role :
         {u"readonly_admin"_s, u"support_admin"_s, u"device_admin"_s, u"compliance_officer"_s,
          u"contact_center_service_admin"_s, u"events_admin"_s, u"site_admin@own.webex.com"_s})
        QTest::newRow(qPrintable(role)) << role;
}

void TestRulesRoles::r4_partnersPerson_withAnotherRole_isRefused()
{
    QFETCH(QString, role);
    // R16 and R22 say the same of some
    VERIFY_REFUSED_BY(u"grant pfull@drina.example "_s + role, u"R4 R16 R19 R22"_s);
    VERIFY_REFUSED_BY(u"grant pprov@drina.example "_s + role, u"R4 R16 R19 R22"_s);
}

void TestRulesRoles::r4_othersPerson_addsServiceAndSiteRoles()
{
    VERIFY_ALLOWED(u"grant oread@timok.example contact_center_service_admin"_s);
    VERIFY_ALLOWED(u"grant oread@timok.example site_admin@own.webex.com"_s);
    VERIFY_ALLOWED(u"grant oread@timok.example site_user_admin@far.webex.com"_s);
    QCOMPARE(m_case->roles(u"oread@timok.example"_s).size(), 4);
    VERIFY_ALLOWED(u"grant oread@timok.example full_admin"_s); // at most one of full and read-only
    QVERIFY(!m_case->roles(u"oread@timok.example"_s).contains(u"readonly_admin"_s));
    QCOMPARE(m_case->roles(u"oread@timok.example"_s).size(), 4);
}

void TestRulesRoles::r4_othersPerson_withAnotherRole_isRefused_data()
{
    QTest::addColumn<QString>("role");
    for (const QString &role :
         {u"support_admin"_s, u"user_device_admin"_s, u"device_admin"_s, u"compliance_officer"_s,
          u"advanced_troubleshooting"_s, u"events_admin"_s, u"provisioning_admin"_s})
        QTest::newRow(qPrintable(role)) << role;
}

void TestRulesRoles::r4_othersPerson_withAnotherRole_isRefused()
{
    QFETCH(QString, role);
    VERIFY_REFUSED_BY(u"grant oread@timok.example "_s + role, u"R4 R6 R19 R22"_s);
}

void TestRulesRoles::r9_holderOfServiceRoles_isWarnedAbout_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"service"_s, u"events"_s, u"siteadmin"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestRulesRoles::r9_holderOfServiceRoles_isWarnedAbout()
{
    QFETCH(QString, name);
    const QStringList before = m_case->roles(name);
    const Answer beforehand = m_case->run(u"--dry-run grant ~%1 device_admin"_s.arg(name));
    QVERIFY2(noticesOf(beforehand).contains(u"R9"_s), qPrintable(beforehand.out));
    VERIFY_ALLOWED(u"grant ~%1 device_admin"_s.arg(name));
    const Answer taken = m_case->run(u"revoke ~%1 device_admin"_s.arg(name));
    QVERIFY2(noticesOf(taken).contains(u"R9"_s), qPrintable(taken.out));
    QCOMPARE(m_case->roles(name), before); // the console changes none
}

void TestRulesRoles::r9_nobodysServiceRoles_isNoWarning()
{
    QVERIFY(!noticesOf(m_case->run(u"grant ~plain device_admin"_s)).contains(u"R9"_s));
    QVERIFY(!noticesOf(m_case->run(u"grant ~plain events_admin"_s)).contains(u"R9"_s)); // a service role
}

void TestRulesRoles::r10_ownAssignment_isRefused_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("words");
    QTest::newRow("adds") << u"first"_s << u"grant ~first device_admin"_s;
    QTest::newRow("adds on a site") << u"first"_s << u"grant ~first site_admin@far.webex.com"_s;
    QTest::newRow("changes") << u"first"_s << u"grant ~first full_admin --until 2199-01-31"_s;
    QTest::newRow("external adds") << u"ofull@timok.example"_s
                                   << u"grant ofull@timok.example contact_center_service_admin"_s;
    QTest::newRow("events administrator changes")
        << u"events"_s << u"grant ~events events_admin --until 2199-01-31"_s;
    QTest::newRow("service administrator changes")
        << u"service"_s << u"grant ~service contact_center_service_admin --until 2199-01-31"_s;
    QTest::newRow("site administrator changes")
        << u"siteadmin"_s << u"grant ~siteadmin site_admin@own.webex.com --until 2199-01-31"_s;
}

void TestRulesRoles::r10_ownAssignment_isRefused()
{
    QFETCH(QString, who);
    QFETCH(QString, words);
    VERIFY_REFUSED_BY(words, u"R10"_s, who);
}

void TestRulesRoles::r10_ownAssignment_byAFile_isRefused()
{
    QVERIFY(m_case->write(u"administrators.csv"_s,
                          u"First/Last name,User ID/Email,Administrator role\r\n"
                          "FIRST Person,first@sava.example,\"Full Administrator, Device "
                          "Administrator\"\r\n"_s));
    VERIFY_REFUSED_BY(u"import administrators %1"_s.arg(m_case->path(u"administrators.csv"_s)), u"R10"_s);
}

void TestRulesRoles::r10_anothersAssignment_isChanged()
{
    VERIFY_ALLOWED(u"grant ~devices device_admin --until 2199-01-31"_s);
    QCOMPARE(m_case->run(u"show ~devices"_s).row().value(u"assignments")[0][u"until"].toString(),
             u"2199-01-31"_s);
}

void TestRulesRoles::r10_givingUpOneOfTwo_isAllowed()
{
    VERIFY_ALLOWED(u"grant ~first device_admin"_s, u"second"_s);
    VERIFY_ALLOWED(u"revoke ~first device_admin"_s, u"first"_s);
    QCOMPARE(m_case->roles(u"first"_s), QStringList{u"full_admin"_s});
}

void TestRulesRoles::r10_givingUpTheLast_needsYes()
{
    VERIFY_REFUSED_BY(u"revoke ~first full_admin"_s, u"R10"_s, u"first"_s);
    VERIFY_ALLOWED(u"revoke ~first full_admin --yes"_s, u"first"_s);
    QCOMPARE(m_case->roles(u"first"_s), QStringList());
    VERIFY_REFUSED_BY(u"revoke ~events events_admin"_s, u"R10"_s, u"events"_s);
    VERIFY_ALLOWED(u"revoke ~events events_admin --yes"_s, u"events"_s);
}

QTEST_GUILESS_MAIN(TestRulesRoles)
#include "tst_rules_roles.moc"
