// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R15 to R17: contact center, on the command line.
#include "rulescase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

namespace {

const QString standard = u"\"Contact Center Standard [Sub123]\""_s;
const QString premium = u"\"Contact Center Premium [Sub123]\""_s;

} // namespace

class TestRulesServices final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void r15_withoutContactCenter_nothing();
    void r15_withAnUnusedLicense_theCellsCount();
    void r15_cells_data();
    void r15_cells();
    void r16_ownUsers_areGivenTheRole_data();
    void r16_ownUsers_areGivenTheRole();
    void r16_ownUsers_byOthers_isRefused_data();
    void r16_ownUsers_byOthers_isRefused();
    void r16_serviceAdministrator_givesThatRoleOnly();
    void r16_externalAdministrator_isGivenTheRole();
    void r16_externalAdministrator_withoutDelegating_isRefused_data();
    void r16_externalAdministrator_withoutDelegating_isRefused();
    void r16_somebodyNotYetExternal_isRefused();
    void r16_partnersPerson_isRefused();
    void r16_onlyRole_isForFullAdministrators();
    void r17_fullWithStandard_losesTwoPrivileges();
    void r17_fullWithPremium_losesNone();
    void r17_suspendedStandard_losesNone();
    void r17_warnings_areTold();
    void r17_standard_byAnotherFullAdministrator_isGivenAndTaken();
    void r17_standard_byOthersOrOneself_isRefused();
    void r17_standard_byAFile_isRefused();
    void r17_standard_toOthers_isGiven();

private:
    std::unique_ptr<RulesCase> m_case;
};

void TestRulesServices::init()
{
    m_case = std::make_unique<RulesCase>();
    QVERIFY(m_case->isMade());
}

void TestRulesServices::r15_withoutContactCenter_nothing()
{
    CliWorkspace workspace;
    QVERIFY(workspace.isMade());
    for (const QJsonObject &row : workspace.run({u"access"_s, admin}).rows) {
        if (row.value(u"privilege").toString().startsWith(u"cc."))
            QCOMPARE(row.value(u"level").toString(), u"none"_s);
    }
    const Answer answer = workspace.run({u"grant"_s, clerk, u"contact_center_service_admin"_s});
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R15"_s);
    QCOMPARE(workspace.run({u"who-can"_s, u"cc.portal_sign_in"_s}).rows.size(), 0);
}

void TestRulesServices::r15_withAnUnusedLicense_theCellsCount()
{
    CliWorkspace workspace;
    QVERIFY(workspace.isMade());
    QCOMPARE(workspace.run({u"license"_s, u"add"_s, u"Contact Center Premium [Sub123]"_s}).exit, 0);
    QVERIFY(workspace.run({u"can"_s, admin, u"cc.manage_users"_s}).row().value(u"allowed").toBool());
    QCOMPARE(workspace.run({u"grant"_s, clerk, u"contact_center_service_admin"_s}).exit, 0);
}

void TestRulesServices::r15_cells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("levels"); // in the order of the privileges below
    const QString f = u"full"_s;
    const QString r = u"read"_s;
    const QString n = u"none"_s;
    QTest::newRow("full, own") << u"second"_s << QStringList{f, f, f, f, f, f, f};
    QTest::newRow("full, partner") << u"pfull@drina.example"_s << QStringList{f, f, f, f, f, n, f};
    QTest::newRow("full, other") << u"ofull@timok.example"_s << QStringList{f, f, f, f, f, n, f};
    QTest::newRow("service, own") << u"service"_s << QStringList{f, f, n, f, f, f, f};
    QTest::newRow("service, other") << u"oservice@timok.example"_s << QStringList{f, f, n, f, f, n, r};
    QTest::newRow("provisioning, partner") << u"pprov@drina.example"_s << QStringList{f, f, n, n, n, n, r};
    QTest::newRow("read-only, other") << u"oread@timok.example"_s << QStringList{r, r, n, n, n, n, n};
    QTest::newRow("read-only, own") << u"readonly"_s << QStringList{n, n, n, n, n, n, n};
    QTest::newRow("support, own") << u"support"_s << QStringList{n, n, n, n, n, n, n};
}

void TestRulesServices::r15_cells()
{
    QFETCH(QString, name);
    QFETCH(QStringList, levels);
    const QStringList privileges{u"cc.administer_features"_s, u"cc.portal_sign_in"_s,
                                 u"cc.manage_users"_s,        u"cc.send_activation"_s,
                                 u"cc.manage_licenses"_s,     u"cc.delegate_service_admin"_s,
                                 u"cc.view_external_admins"_s};
    for (qsizetype i = 0; i < privileges.size(); ++i)
        QCOMPARE(privileges[i] + u' ' + m_case->level(name, privileges[i]), privileges[i] + u' ' + levels[i]);
}

void TestRulesServices::r16_ownUsers_areGivenTheRole_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("full") << u"first"_s;
    QTest::newRow("service administrator") << u"service"_s;
    QTest::newRow("service administrator of another") << u"oservice@timok.example"_s;
    QTest::newRow("full of another") << u"ofull@timok.example"_s;
    QTest::newRow("full of the partner") << u"pfull@drina.example"_s;
}

void TestRulesServices::r16_ownUsers_areGivenTheRole()
{
    QFETCH(QString, who);
    VERIFY_ALLOWED(u"grant ~plain contact_center_service_admin"_s, who);
    QCOMPARE(m_case->roles(u"plain"_s), QStringList{u"contact_center_service_admin"_s});
    VERIFY_ALLOWED(u"revoke ~plain contact_center_service_admin"_s, who);
}

void TestRulesServices::r16_ownUsers_byOthers_isRefused_data()
{
    QTest::addColumn<QString>("who");
    for (const QString &who :
         {u"readonly"_s, u"support"_s, u"users"_s, u"events"_s, u"siteadmin"_s, u"plain"_s,
          u"pprov@drina.example"_s, u"oread@timok.example"_s, u"osite@timok.example"_s})
        QTest::newRow(qPrintable(who)) << who;
}

void TestRulesServices::r16_ownUsers_byOthers_isRefused()
{
    QFETCH(QString, who);
    VERIFY_REFUSED_BY(u"grant ~quiet contact_center_service_admin"_s, u"R16 R34"_s, who);
    VERIFY_REFUSED_BY(u"revoke ~service contact_center_service_admin"_s, u"R16 R34"_s, who);
}

void TestRulesServices::r16_serviceAdministrator_givesThatRoleOnly()
{
    for (const QString &who : {u"service"_s, u"oservice@timok.example"_s}) {
        VERIFY_REFUSED_BY(u"grant ~plain device_admin"_s, u"R34"_s, who);
        VERIFY_REFUSED_BY(u"grant ~plain events_admin"_s, u"R34"_s, who);
        VERIFY_REFUSED_BY(u"grant ~plain site_admin@own.webex.com"_s, u"R34"_s, who);
        VERIFY_REFUSED_BY(u"revoke ~devices device_admin"_s, u"R34"_s, who);
    }
}

void TestRulesServices::r16_externalAdministrator_isGivenTheRole()
{
    for (const QString &who : {u"first"_s, u"service"_s}) {
        VERIFY_ALLOWED(u"grant oread@timok.example contact_center_service_admin"_s, who);
        VERIFY_ALLOWED(u"revoke oread@timok.example contact_center_service_admin"_s, who);
        QCOMPARE(m_case->roles(u"oread@timok.example"_s), QStringList{u"readonly_admin"_s});
    }
}

void TestRulesServices::r16_externalAdministrator_withoutDelegating_isRefused_data()
{
    QTest::addColumn<QString>("who");
    for (const QString &who : {u"oservice@timok.example"_s, u"ofull@timok.example"_s,
                               u"pfull@drina.example"_s, u"readonly"_s, u"users"_s, u"plain"_s})
        QTest::newRow(qPrintable(who)) << who;
}

void TestRulesServices::r16_externalAdministrator_withoutDelegating_isRefused()
{
    QFETCH(QString, who);
    VERIFY_REFUSED_BY(u"grant oread@timok.example contact_center_service_admin"_s, u"R16 R23 R24 R34"_s, who);
    VERIFY_ALLOWED(u"grant osite@timok.example contact_center_service_admin"_s, u"first"_s);
    VERIFY_REFUSED_BY(u"revoke osite@timok.example contact_center_service_admin"_s, u"R16 R23 R24 R34"_s,
                      who);
}

void TestRulesServices::r16_somebodyNotYetExternal_isRefused()
{
    QVERIFY(m_case->addExternal(u"onobody@timok.example"_s, u"Timok"_s, {}));
    VERIFY_REFUSED_BY(u"grant onobody@timok.example contact_center_service_admin"_s, u"R16 R23 R24"_s,
                      u"service"_s);
}

void TestRulesServices::r16_partnersPerson_isRefused()
{
    VERIFY_REFUSED_BY(u"grant pfull@drina.example contact_center_service_admin"_s, u"R4 R16 R22 R34"_s,
                      u"service"_s);
    VERIFY_REFUSED_BY(u"grant pfull@drina.example contact_center_service_admin"_s, u"R4 R16 R22"_s,
                      u"first"_s);
}

void TestRulesServices::r16_onlyRole_isForFullAdministrators()
{
    VERIFY_REFUSED_BY(u"revoke oservice@timok.example contact_center_service_admin"_s, u"R16 R24 R34"_s,
                      u"service"_s);
    VERIFY_ALLOWED(u"revoke oservice@timok.example contact_center_service_admin"_s, u"first"_s);
}

void TestRulesServices::r17_fullWithStandard_losesTwoPrivileges()
{
    VERIFY_ALLOWED(u"license assign ~second "_s + standard);
    QCOMPARE(m_case->level(u"second"_s, u"cc.portal_sign_in"_s), u"none"_s);
    QCOMPARE(m_case->level(u"second"_s, u"cc.administer_features"_s), u"none"_s);
    QCOMPARE(m_case->level(u"second"_s, u"cc.manage_users"_s), u"full"_s);
    QVERIFY(!m_case->run(u"can ~second cc.portal_sign_in --level read"_s).row().value(u"allowed").toBool());
    // from every role
    VERIFY_ALLOWED(u"grant ~second contact_center_service_admin"_s);
    QCOMPARE(m_case->level(u"second"_s, u"cc.portal_sign_in"_s), u"none"_s);
    VERIFY_ALLOWED(u"license remove ~second "_s + standard);
    QCOMPARE(m_case->level(u"second"_s, u"cc.portal_sign_in"_s), u"full"_s);
}

void TestRulesServices::r17_fullWithPremium_losesNone()
{
    VERIFY_ALLOWED(u"license assign ~second "_s + premium);
    QCOMPARE(m_case->level(u"second"_s, u"cc.portal_sign_in"_s), u"full"_s);
    // without full_admin the standard license takes nothing
    VERIFY_ALLOWED(u"license assign ~service "_s + standard);
    QCOMPARE(m_case->level(u"service"_s, u"cc.portal_sign_in"_s), u"full"_s);
}

void TestRulesServices::r17_suspendedStandard_losesNone()
{
    VERIFY_ALLOWED(u"license assign ~second "_s + standard);
    QVERIFY(m_case->write(u"roster.csv"_s,
                          u"User ID/Email (Required),Contact Center Standard [Sub123] (Suspended)\r\n"
                          "plain@sava.example,\r\n"_s));
    QCOMPARE(m_case->run(u"import roster %1"_s.arg(m_case->path(u"roster.csv"_s))).exit, 0);
    QCOMPARE(m_case->level(u"second"_s, u"cc.portal_sign_in"_s), u"full"_s);
}

void TestRulesServices::r17_warnings_areTold()
{
    const Answer given = m_case->run(u"license assign ~second "_s + standard);
    QVERIFY2(noticesOf(given).contains(u"R17"_s), qPrintable(given.out));
    QVERIFY(!noticesOf(m_case->run(u"license assign ~plain "_s + standard)).contains(u"R17"_s));
    QVERIFY(noticesOf(m_case->run(u"--dry-run grant ~plain full_admin"_s)).contains(u"R17"_s));
    QVERIFY(!noticesOf(m_case->run(u"--dry-run grant ~quiet full_admin"_s)).contains(u"R17"_s));
    QVERIFY(m_case->run(u"access ~second"_s).out.contains(u"R17"));
}

void TestRulesServices::r17_standard_byAnotherFullAdministrator_isGivenAndTaken()
{
    for (const QString &who : {u"first"_s, u"pfull@drina.example"_s, u"ofull@timok.example"_s}) {
        VERIFY_ALLOWED(u"license assign ~second "_s + standard, who);
        VERIFY_ALLOWED(u"license remove ~second "_s + standard, who);
    }
}

void TestRulesServices::r17_standard_byOthersOrOneself_isRefused()
{
    for (const QString &who : {u"users"_s, u"service"_s, u"oservice@timok.example"_s, u"second"_s})
        VERIFY_REFUSED_BY(u"license assign ~second "_s + standard, u"R17"_s, who);
    VERIFY_ALLOWED(u"license assign ~second "_s + standard);
    for (const QString &who : {u"users"_s, u"service"_s, u"oservice@timok.example"_s, u"second"_s})
        VERIFY_REFUSED_BY(u"license remove ~second "_s + standard, u"R17"_s, who);
    VERIFY_REFUSED_BY(u"license assign ~second "_s + standard, u"R34"_s, u"support"_s);
}

void TestRulesServices::r17_standard_byAFile_isRefused()
{
    QVERIFY(m_case->write(u"roster.csv"_s,
                          u"User ID/Email (Required),Contact Center Standard [Sub123]\r\n"
                          "first@sava.example,TRUE\r\n"_s));
    const QString before = m_case->snapshot();
    const QString words = u"import roster %1"_s.arg(m_case->path(u"roster.csv"_s));
    for (const QString &who : {u"users"_s, u"first"_s}) {
        const Answer answer = m_case->run(words, who);
        QVERIFY2(answer.exit == 3 || answer.exit == 4, qPrintable(answer.out));
        QVERIFY2(answer.out.contains(u"R17"), qPrintable(answer.out));
        QCOMPARE(m_case->snapshot(), before);
    }
    VERIFY_ALLOWED(words, u"second"_s);
}

void TestRulesServices::r17_standard_toOthers_isGiven()
{
    for (const QString &who : {u"users"_s, u"service"_s, u"oservice@timok.example"_s}) {
        VERIFY_ALLOWED(u"license assign ~plain "_s + standard, who);
        VERIFY_ALLOWED(u"license remove ~plain "_s + standard, who);
    }
}

QTEST_GUILESS_MAIN(TestRulesServices)
#include "tst_rules_services.moc"
