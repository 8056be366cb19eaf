// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R11 to R14: sites and their roles, on the command line.
#include "rulescase.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

class TestRulesSites final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void r11_siteOfControlHub_takesRoles_data();
    void r11_siteOfControlHub_takesRoles();
    void r11_siteOfSiteAdministration_isRefused_data();
    void r11_siteOfSiteAdministration_isRefused();
    void r11_moving_listsAndRemovesTheRoles();
    void r11_movingBack_opensTheSite();
    void r12_anyNumberOfSites_oneRoleEach();
    void r12_secondRoleOnASite_isRefused();
    void r12_secondRoleOnASite_byAFile_isRefused();
    void r13_lists_holdTheUsersOfTheSite();
    void r13_search_findsNobodyElse();
    void r13_somebodyElse_isNotShown();
    void r13_ofAPerson_onlyMeetingsAreShown();
    void r13_whoCan_namesTheUsersOfTheSite();
    void r13_export_holdsTheUsersOfTheSite();
    void r13_siteAdministrator_givesAndTakesOnHisSite_data();
    void r13_siteAdministrator_givesAndTakesOnHisSite();
    void r13_firstLicense_isGivenByTheWholeAddress();
    void r13_anotherSite_isRefusedWhetherItExistsOrNot();
    void r13_anotherSitesLicense_isRefused();
    void r13_otherThanMeetings_isRefused_data();
    void r13_otherThanMeetings_isRefused();
    void r13_externalsAreForFullAdministratorsAlone();
    void r13_otherSiteRoles_giveNone_data();
    void r13_otherSiteRoles_giveNone();
    void r14_siteRole_usesNoLicense();
    void r14_hostLicense_goesOnTop();

private:
    std::unique_ptr<RulesCase> m_case;
};

void TestRulesSites::init()
{
    m_case = std::make_unique<RulesCase>();
    QVERIFY(m_case->isMade());
}

void TestRulesSites::r11_siteOfControlHub_takesRoles_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("administrator") << u"site_admin"_s;
    QTest::newRow("users") << u"site_user_admin"_s;
    QTest::newRow("read-only") << u"site_readonly_admin"_s;
}

void TestRulesSites::r11_siteOfControlHub_takesRoles()
{
    QFETCH(QString, role);
    VERIFY_ALLOWED(u"site add new.webex.com --managed-by control-hub"_s);
    VERIFY_ALLOWED(u"grant ~plain %1@new.webex.com"_s.arg(role));
    QCOMPARE(m_case->roles(u"plain"_s), QStringList{role + u"@new.webex.com"_s});
    VERIFY_ALLOWED(u"revoke ~plain %1 --site new.webex.com"_s.arg(role));
    QCOMPARE(m_case->roles(u"plain"_s), QStringList());
}

void TestRulesSites::r11_siteOfSiteAdministration_isRefused_data()
{
    r11_siteOfControlHub_takesRoles_data();
}

void TestRulesSites::r11_siteOfSiteAdministration_isRefused()
{
    QFETCH(QString, role);
    VERIFY_REFUSED_BY(u"grant ~plain %1@old.webex.com"_s.arg(role), u"R11"_s);
    VERIFY_ALLOWED(u"site add new.webex.com --managed-by site-administration"_s);
    VERIFY_REFUSED_BY(u"grant ~plain %1@new.webex.com"_s.arg(role), u"R11"_s);
}

void TestRulesSites::r11_moving_listsAndRemovesTheRoles()
{
    VERIFY_ALLOWED(u"grant ~siteadmin site_admin@far.webex.com"_s);
    const QString move = u"site edit own.webex.com --managed-by site-administration"_s;
    const Answer beforehand = m_case->run(u"--dry-run "_s + move);
    QCOMPARE(beforehand.exit, 0);
    for (const QString &listed : {u"siteadmin"_s, u"siteusers"_s, u"sitereader"_s, u"osite@timok.example"_s})
        QVERIFY2(beforehand.out.contains(listed) || beforehand.err.contains(listed), qPrintable(listed));
    QCOMPARE(m_case->roles(u"siteusers"_s).size(), 1);
    VERIFY_ALLOWED(move);
    QCOMPARE(m_case->roles(u"siteadmin"_s), QStringList{u"site_admin@far.webex.com"_s});
    QCOMPARE(m_case->roles(u"siteusers"_s), QStringList());
    QCOMPARE(m_case->roles(u"sitereader"_s), QStringList());
    QVERIFY(!m_case->snapshot().contains(u"site_admin|own.webex.com"));
    QCOMPARE(m_case->run(u"users"_s, u"siteusers"_s).exit, 3);
    QCOMPARE(m_case->licenses(u"host"_s), QStringList{u"own.webex.com - Webex Meetings [Sub123]"_s});
}

void TestRulesSites::r11_movingBack_opensTheSite()
{
    VERIFY_ALLOWED(u"site edit old.webex.com --managed-by control-hub"_s);
    VERIFY_ALLOWED(u"grant ~plain site_admin@old.webex.com"_s);
}

void TestRulesSites::r12_anyNumberOfSites_oneRoleEach()
{
    VERIFY_ALLOWED(u"grant ~siteadmin site_user_admin@far.webex.com"_s);
    VERIFY_ALLOWED(u"grant ~siteadmin site_admin@spare.webex.com"_s);
    QCOMPARE(m_case->roles(u"siteadmin"_s).size(), 3);
}

void TestRulesSites::r12_secondRoleOnASite_isRefused()
{
    VERIFY_REFUSED_BY(u"grant ~siteadmin site_user_admin@own.webex.com"_s, u"R12"_s);
    VERIFY_REFUSED_BY(u"grant ~sitereader site_admin@OWN.webex.com"_s, u"R12"_s);
    VERIFY_ALLOWED(u"revoke ~siteadmin site_admin@own.webex.com"_s);
    VERIFY_ALLOWED(u"grant ~siteadmin site_user_admin@own.webex.com"_s);
}

void TestRulesSites::r12_secondRoleOnASite_byAFile_isRefused()
{
    QVERIFY(m_case->write(u"administrators.csv"_s,
                          u"First/Last name,User ID/Email,Administrator role\r\n"
                          "PLAIN Person,plain@sava.example,\"Webex Site Administrator (far.webex.com), "
                          "Webex User Administrator (far.webex.com)\"\r\n"_s));
    const QString before = m_case->snapshot();
    QVERIFY(m_case->run(u"import administrators %1"_s.arg(m_case->path(u"administrators.csv"_s))).exit != 0);
    QCOMPARE(m_case->snapshot(), before);
}

void TestRulesSites::r13_lists_holdTheUsersOfTheSite()
{
    const QStringList ofTheSite{u"host@sava.example"_s, u"siteadmin@sava.example"_s,
                                u"sitereader@sava.example"_s, u"siteusers@sava.example"_s};
    for (const QString &who : {u"siteadmin"_s, u"siteusers"_s, u"sitereader"_s, u"osite@timok.example"_s})
        QCOMPARE(m_case->emails(u"users"_s, who), ofTheSite);
    QCOMPARE(m_case->emails(u"users --role full_admin"_s, u"siteadmin"_s), QStringList());
    QCOMPARE(m_case->emails(u"users --limit 1 --sort email"_s, u"siteadmin"_s),
             QStringList{u"host@sava.example"_s});
    VERIFY_ALLOWED(u"grant ~guest site_readonly_admin@own.webex.com"_s);
    QVERIFY(m_case->emails(u"users"_s, u"siteadmin"_s).contains(u"guest@sava.example"_s));
}

void TestRulesSites::r13_search_findsNobodyElse()
{
    QCOMPARE(m_case->emails(u"users --search GUEST"_s, u"siteadmin"_s), QStringList());
    QCOMPARE(m_case->emails(u"users --search sava.example"_s, u"siteadmin"_s).size(), 4);
    QCOMPARE(m_case->emails(u"users --search host"_s, u"siteadmin"_s), QStringList{u"host@sava.example"_s});
}

void TestRulesSites::r13_somebodyElse_isNotShown()
{
    QCOMPARE(m_case->run(u"show ~host"_s, u"siteadmin"_s).exit, 0);
    for (const QString &verb : {u"show %1"_s, u"access %1"_s, u"can %1 assign_roles"_s}) {
        const Answer hidden = m_case->run(verb.arg(u"~guest"_s), u"siteadmin"_s);
        const Answer absent = m_case->run(verb.arg(u"~nobody"_s), u"siteadmin"_s);
        QVERIFY2(hidden.exit == 3 || hidden.exit == 5, qPrintable(hidden.out));
        // nothing tells somebody of another site from nobody
        QCOMPARE(hidden.exit, absent.exit);
        QCOMPARE(QString(hidden.out).replace(u"guest"_s, u"nobody"_s), absent.out);
        QVERIFY(!hidden.out.contains(u"GUEST"));
    }
}

void TestRulesSites::r13_ofAPerson_onlyMeetingsAreShown()
{
    VERIFY_ALLOWED(u"license assign ~host \"far.webex.com - Webex Meetings [Sub123]\""_s);
    VERIFY_ALLOWED(u"license assign ~host \"Messaging [Sub123]\""_s);
    VERIFY_ALLOWED(u"grant ~host site_admin@far.webex.com"_s);
    const QJsonObject shown = m_case->run(u"show ~host"_s, u"siteadmin"_s).row();
    QCOMPARE(shown.value(u"licenses").toArray(), QJsonArray{u"own.webex.com - Webex Meetings [Sub123]"_s});
    const QJsonObject listed = m_case->run(u"users --search host"_s, u"siteadmin"_s).row();
    QCOMPARE(listed.value(u"licenses").toArray(), QJsonArray{u"own.webex.com - Webex Meetings [Sub123]"_s});
    const QString names = QString::fromUtf8(QJsonDocument(shown).toJson() + QJsonDocument(listed).toJson());
    QVERIFY2(!names.contains(u"far.webex.com"), qPrintable(names));
}

void TestRulesSites::r13_whoCan_namesTheUsersOfTheSite()
{
    QCOMPARE(m_case->emails(u"who-can assign_roles"_s, u"siteadmin"_s), QStringList());
    QVERIFY(m_case->emails(u"who-can site.licenses --site own.webex.com"_s, u"siteadmin"_s)
                .contains(u"siteadmin@sava.example"_s));
    const int exit = m_case->run(u"who-can site.licenses --site far.webex.com"_s, u"siteadmin"_s).exit;
    QCOMPARE(exit, 3);
    QCOMPARE(m_case->run(u"who-can site.licenses --site nowhere.webex.com"_s, u"siteadmin"_s).exit, 3);
}

void TestRulesSites::r13_export_holdsTheUsersOfTheSite()
{
    for (const QString &kind : {u"users"_s, u"roster"_s, u"administrators"_s}) {
        const QString name = kind + u".csv"_s;
        QCOMPARE(m_case->run(u"export %1 %2"_s.arg(kind, m_case->path(name)), u"siteadmin"_s).exit, 0);
        QFile file(m_case->path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(file.readAll());
        QVERIFY(content.contains(u"siteusers@sava.example"));
        QVERIFY2(!content.contains(u"guest@") && !content.contains(u"first@"), qPrintable(content));
    }
}

void TestRulesSites::r13_siteAdministrator_givesAndTakesOnHisSite_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("own") << u"siteadmin"_s;
    QTest::newRow("external") << u"osite@timok.example"_s;
}

void TestRulesSites::r13_siteAdministrator_givesAndTakesOnHisSite()
{
    QFETCH(QString, who);
    VERIFY_ALLOWED(u"grant ~host site_readonly_admin@own.webex.com"_s, who);
    // somebody else, by his whole address
    VERIFY_ALLOWED(u"grant ~quiet site_user_admin@own.webex.com"_s, who);
    VERIFY_ALLOWED(u"revoke ~quiet site_user_admin@own.webex.com"_s, who);
    VERIFY_ALLOWED(u"revoke ~sitereader site_readonly_admin@own.webex.com"_s, who);
    QCOMPARE(m_case->roles(u"sitereader"_s), QStringList());
}

void TestRulesSites::r13_firstLicense_isGivenByTheWholeAddress()
{
    const QString license = u"own.webex.com - Webex Meetings [Sub123]"_s;
    for (const QString &who : {u"siteadmin"_s, u"siteusers"_s, u"osite@timok.example"_s}) {
        VERIFY_ALLOWED(u"license assign ~quiet \"%1\""_s.arg(license), who);
        QVERIFY(m_case->emails(u"users"_s, who).contains(u"quiet@sava.example"_s));
        VERIFY_ALLOWED(u"license remove ~quiet \"%1\""_s.arg(license), who);
        QVERIFY(!m_case->emails(u"users"_s, who).contains(u"quiet@sava.example"_s));
    }
}

void TestRulesSites::r13_anotherSite_isRefusedWhetherItExistsOrNot()
{
    for (const QString &site : {u"far.webex.com"_s, u"old.webex.com"_s, u"nowhere.webex.com"_s}) {
        VERIFY_REFUSED_BY(u"grant ~host site_admin@%1"_s.arg(site), u"R13 R34"_s, u"siteadmin"_s);
        VERIFY_REFUSED_BY(u"revoke ~host site_admin@%1"_s.arg(site), u"R13 R34"_s, u"siteadmin"_s);
        VERIFY_REFUSED_BY(u"site edit %1 --name renamed.webex.com"_s.arg(site), u"R13 R34"_s, u"siteadmin"_s);
    }
    VERIFY_ALLOWED(u"grant ~host site_admin@far.webex.com"_s, u"first"_s);
}

void TestRulesSites::r13_anotherSitesLicense_isRefused()
{
    VERIFY_REFUSED_BY(u"license assign ~host \"far.webex.com - Webex Meetings [Sub123]\""_s, u"R13 R34"_s,
                      u"siteadmin"_s);
    VERIFY_REFUSED_BY(u"license remove ~guest \"far.webex.com - Webex Meetings [Sub123]\""_s, u"R13 R34"_s,
                      u"siteadmin"_s);
}

void TestRulesSites::r13_otherThanMeetings_isRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("profile") << u"user edit ~host --set title=Director"_s;
    QTest::newRow("add") << u"user add ~new --name \"New Person\""_s;
    QTest::newRow("remove") << u"user remove ~host"_s;
    QTest::newRow("messaging") << u"license assign ~host \"Messaging [Sub123]\""_s;
    QTest::newRow("contact center") << u"license assign ~host \"Contact Center Premium [Sub123]\""_s;
    QTest::newRow("organization role") << u"grant ~host device_admin"_s;
    QTest::newRow("activation") << u"activation send ~host"_s;
}

void TestRulesSites::r13_otherThanMeetings_isRefused()
{
    QFETCH(QString, words);
    VERIFY_REFUSED_BY(words, u"R34"_s, u"siteadmin"_s);
}

void TestRulesSites::r13_externalsAreForFullAdministratorsAlone()
{
    const QString give = u"grant oread@timok.example site_readonly_admin@own.webex.com"_s;
    VERIFY_REFUSED_BY(give, u"R13 R23 R24 R34"_s, u"siteadmin"_s);
    VERIFY_REFUSED_BY(give, u"R13 R23 R24 R34"_s, u"osite@timok.example"_s);
    VERIFY_ALLOWED(give, u"first"_s);
    const QString take = u"revoke oread@timok.example site_readonly_admin@own.webex.com"_s;
    VERIFY_REFUSED_BY(take, u"R13 R23 R24 R34"_s, u"siteadmin"_s);
    VERIFY_ALLOWED(take, u"first"_s);
}

void TestRulesSites::r13_otherSiteRoles_giveNone_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("users") << u"siteusers"_s; // site.role_assignment read
    QTest::newRow("read-only") << u"sitereader"_s;
}

void TestRulesSites::r13_otherSiteRoles_giveNone()
{
    QFETCH(QString, who);
    VERIFY_REFUSED_BY(u"grant ~host site_readonly_admin@own.webex.com"_s, u"R13 R34"_s, who);
    VERIFY_REFUSED_BY(u"revoke ~siteadmin site_admin@own.webex.com"_s, u"R13 R34"_s, who);
}

void TestRulesSites::r14_siteRole_usesNoLicense()
{
    QCOMPARE(m_case->licenses(u"siteadmin"_s), QStringList());
    const auto before = m_case->run(u"license list"_s).rows;
    QCOMPARE(before.size(), 6);
    VERIFY_ALLOWED(u"grant ~plain site_admin@own.webex.com"_s);
    QCOMPARE(m_case->licenses(u"plain"_s), QStringList());
    QCOMPARE(m_case->run(u"license list"_s).rows, before); // what is used, too
}

void TestRulesSites::r14_hostLicense_goesOnTop()
{
    const QString license = u"own.webex.com - Webex Meetings [Sub123]"_s;
    VERIFY_ALLOWED(u"license assign ~siteadmin \"%1\""_s.arg(license));
    QCOMPARE(m_case->licenses(u"siteadmin"_s), QStringList{license});
    QCOMPARE(m_case->roles(u"siteadmin"_s), QStringList{u"site_admin@own.webex.com"_s});
    VERIFY_ALLOWED(u"license remove ~siteadmin \"%1\""_s.arg(license));
    QCOMPARE(m_case->roles(u"siteadmin"_s), QStringList{u"site_admin@own.webex.com"_s});
    VERIFY_ALLOWED(u"grant ~host site_admin@own.webex.com"_s); // the other way round
    VERIFY_ALLOWED(u"revoke ~host site_admin@own.webex.com"_s);
    QCOMPARE(m_case->licenses(u"host"_s), QStringList{license});
}

QTEST_GUILESS_MAIN(TestRulesSites)
#include "tst_rules_sites.moc"
