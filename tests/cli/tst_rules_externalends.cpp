// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R25 to R28: how external administrators end and come back, break-glass access, and what they see of users.
#include "rulescase.h"
#include "support/support.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

namespace {

const QString pfull = u"pfull@drina.example"_s;
const QString pprov = u"pprov@drina.example"_s;
const QString ofull = u"ofull@timok.example"_s;
const QString oread = u"oread@timok.example"_s;
const QString fresh = u"new@timok.example"_s; ///< nobody has this address yet

} // namespace

class TestRulesExternalEnds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void r25_readOnly_endsByItself();
    void r25_until_earlierWinsLaterIsRefused();
    void r25_promotion_dropsTheDate_demotionStartsAnew();
    void r25_setting_countsForLaterGrants();
    void r25_end_isWarnedOfBefore();
    void r25_ended_givesNothing();
    void r25_otherRoles_endAsTheyAreGiven();
    void r26_recorded_whileTheSaleIsActive();
    void r26_withoutAnActiveSale_isRefused();
    void r26_neverFull();
    void r26_whoIsAnAdministratorAlready_isRefused();
    void r26_revocation_saysWhatComes();
    void r27_noneMarked_isAFinding();
    void r27_overdueTest_isAFinding();
    void r27_mark_goesWithTheRole();
    void r28_hidden_isAbsent_data();
    void r28_hidden_isAbsent();
    void r28_ownUsers_seeIt();
    void r28_hiddenLicenses_areShownToWhoAssignsThem();

private:
    std::unique_ptr<RulesCase> m_case;
};

void TestRulesExternalEnds::init()
{
    m_case = std::make_unique<RulesCase>();
    QVERIFY(m_case->isMade());
}

void TestRulesExternalEnds::r25_readOnly_endsByItself()
{
    VERIFY_ALLOWED(u"external add %1 --role readonly_admin"_s.arg(fresh));
    QCOMPARE(m_case->external(fresh).value(u"until").toString(), day(30));
    QCOMPARE(m_case->external(fresh).value(u"days_left"), QJsonValue(30));
    VERIFY_ALLOWED(u"external add second@timok.example --role full_admin"_s);
    QVERIFY(m_case->external(u"second@timok.example"_s).value(u"until").isNull());
    VERIFY_ALLOWED(u"grant ~plain readonly_admin"_s); // of own users it does not
    QVERIFY(m_case->run(u"show ~plain"_s).row().value(u"assignments").toArray()[0][u"until"].isNull());
}

void TestRulesExternalEnds::r25_until_earlierWinsLaterIsRefused()
{
    VERIFY_REFUSED_BY(u"external add %1 --role readonly_admin --until %2"_s.arg(fresh, day(31)), u"R25"_s);
    VERIFY_ALLOWED(u"external add %1 --role readonly_admin --until %2"_s.arg(fresh, day(30)));
    VERIFY_ALLOWED(u"external change %1 --role readonly_admin --until %2"_s.arg(fresh, day(0)));
    QCOMPARE(m_case->external(fresh).value(u"days_left"), QJsonValue(0));
    VERIFY_REFUSED_BY(u"external change %1 --role readonly_admin --until %2"_s.arg(fresh, day(31)), u"R25"_s);
    VERIFY_REFUSED_BY(u"grant %1 readonly_admin --until %2"_s.arg(fresh, day(31)), u"R25"_s);
}

void TestRulesExternalEnds::r25_promotion_dropsTheDate_demotionStartsAnew()
{
    VERIFY_ALLOWED(u"external add %1 --role readonly_admin --until %2"_s.arg(fresh, day(3)));
    VERIFY_ALLOWED(u"external change %1 --role full_admin"_s.arg(fresh));
    QVERIFY(m_case->external(fresh).value(u"until").isNull());
    VERIFY_ALLOWED(u"external change %1 --role readonly_admin"_s.arg(fresh));
    QCOMPARE(m_case->external(fresh).value(u"until").toString(), day(30));
}

void TestRulesExternalEnds::r25_setting_countsForLaterGrants()
{
    VERIFY_ALLOWED(u"external add %1 --role readonly_admin"_s.arg(fresh));
    VERIFY_ALLOWED(u"settings set external_readonly_days 10"_s);
    QCOMPARE(m_case->external(fresh).value(u"until").toString(), day(30));
    VERIFY_ALLOWED(u"external add second@timok.example --role readonly_admin"_s);
    QCOMPARE(m_case->external(u"second@timok.example"_s).value(u"until").toString(), day(10));
    VERIFY_REFUSED_BY(u"external add third@timok.example --role readonly_admin --until %1"_s.arg(day(11)),
                      u"R25"_s);
}

void TestRulesExternalEnds::r25_end_isWarnedOfBefore()
{
    VERIFY_ALLOWED(u"external add %1 --role readonly_admin --until %2"_s.arg(fresh, day(8)));
    QCOMPARE(m_case->findings(u"R25"_s).size(), 0);
    VERIFY_ALLOWED(u"external change %1 --role readonly_admin --until %2"_s.arg(fresh, day(6)));
    QCOMPARE(m_case->findings(u"R25"_s).size(), 1);
    VERIFY_ALLOWED(u"external change %1 --role full_admin"_s.arg(fresh));
    QCOMPARE(m_case->findings(u"R25"_s).size(), 0);
}

void TestRulesExternalEnds::r25_ended_givesNothing()
{
    QVERIFY(m_case->execute("UPDATE assignment SET until = '2020-01-01T00:00:00.000Z' "
                            "WHERE user = (SELECT id FROM user WHERE email = 'oread@timok.example')"));
    QCOMPARE(m_case->run(u"users"_s, oread).rule(), u"R34"_s);
    QVERIFY(m_case->external(oread).isEmpty());
    QVERIFY(!m_case->emails(u"users --external"_s).contains(oread));
    VERIFY_REFUSED_BY(u"external change %1 --role readonly_admin"_s.arg(oread), u"R24"_s);
    VERIFY_REFUSED_BY(u"grant %1 readonly_admin"_s.arg(oread), u"R23"_s); // he is none any more
    VERIFY_ALLOWED(u"external add %1 --role readonly_admin"_s.arg(oread));
    QCOMPARE(m_case->external(oread).value(u"until").toString(), day(30));
    QCOMPARE(m_case->roles(oread), QStringList{u"readonly_admin"_s});
}

void TestRulesExternalEnds::r25_otherRoles_endAsTheyAreGiven()
{
    VERIFY_ALLOWED(u"external add %1 --role full_admin --until %2"_s.arg(fresh, day(400)));
    QCOMPARE(m_case->external(fresh).value(u"until").toString(), day(400));
    QCOMPARE(m_case->findings(u"R25"_s).size(), 0);
}

void TestRulesExternalEnds::r26_recorded_whileTheSaleIsActive()
{
    VERIFY_ALLOWED(u"external revoke %1"_s.arg(pprov));
    VERIFY_ALLOWED(u"external record-provisioning %1"_s.arg(pprov)); // taken again
    QCOMPARE(m_case->roles(pprov), QStringList{u"provisioning_admin"_s});
    QVERIFY(m_case->external(pprov).value(u"until").isNull());
}

void TestRulesExternalEnds::r26_withoutAnActiveSale_isRefused()
{
    VERIFY_ALLOWED(u"organization link Drina --sale-active no"_s);
    VERIFY_REFUSED_BY(u"external record-provisioning new@drina.example"_s, u"R26"_s);
    VERIFY_REFUSED_BY(u"external record-provisioning %1"_s.arg(fresh), u"R22 R26"_s); // no partner at all
    VERIFY_ALLOWED(u"external add new@drina.example --role provisioning_admin"_s); // R22
}

void TestRulesExternalEnds::r26_neverFull()
{
    VERIFY_FAILED(u"external record-provisioning new@drina.example --role full_admin"_s, 2);
    VERIFY_ALLOWED(u"external record-provisioning new@drina.example"_s);
    QCOMPARE(m_case->roles(u"new@drina.example"_s), QStringList{u"provisioning_admin"_s});
}

void TestRulesExternalEnds::r26_whoIsAnAdministratorAlready_isRefused()
{
    VERIFY_REFUSED_BY(u"external record-provisioning %1"_s.arg(pfull), u"R26"_s);
    QCOMPARE(m_case->roles(pfull), QStringList{u"full_admin"_s});
}

void TestRulesExternalEnds::r26_revocation_saysWhatComes()
{
    QVERIFY(noticesOf(m_case->run(u"--dry-run external revoke %1"_s.arg(pprov))).contains(u"R26"_s));
    QVERIFY(!noticesOf(m_case->run(u"--dry-run external revoke %1"_s.arg(ofull))).contains(u"R26"_s));
    VERIFY_ALLOWED(u"organization link Drina --sale-active no"_s);
    QVERIFY(!noticesOf(m_case->run(u"--dry-run external revoke %1"_s.arg(pprov))).contains(u"R26"_s));
}

void TestRulesExternalEnds::r27_noneMarked_isAFinding()
{
    QCOMPARE(m_case->findings(u"R27"_s).size(), 1);
    VERIFY_ALLOWED(u"external break-glass %1 --purpose SSO"_s.arg(ofull));
    QCOMPARE(m_case->findings(u"R27"_s).size(), 0);
    VERIFY_ALLOWED(u"external break-glass %1 --off"_s.arg(ofull));
    QCOMPARE(m_case->findings(u"R27"_s).size(), 1);
}

void TestRulesExternalEnds::r27_overdueTest_isAFinding()
{
    VERIFY_ALLOWED(u"external break-glass %1 --purpose SSO"_s.arg(ofull));
    VERIFY_ALLOWED(u"external test %1 --date %2"_s.arg(ofull, day(-100))); // next was due 10 days ago
    QCOMPARE(m_case->findings(u"R27"_s).size(), 1);
    QCOMPARE(m_case->run(u"findings"_s, u"readonly"_s).column(u"rule").count(u"R27"_s), 1);
    VERIFY_ALLOWED(u"external test %1 --date %2"_s.arg(ofull, day(0)));
    QCOMPARE(m_case->findings(u"R27"_s).size(), 0);
    VERIFY_ALLOWED(u"settings set break_glass_test_days 7"_s);
    VERIFY_ALLOWED(u"external test %1 --date %2"_s.arg(ofull, day(-8)));
    QCOMPARE(m_case->findings(u"R27"_s).size(), 1);
}

void TestRulesExternalEnds::r27_mark_goesWithTheRole()
{
    VERIFY_ALLOWED(u"external break-glass %1 --purpose SSO"_s.arg(ofull));
    VERIFY_ALLOWED(u"external change %1 --role readonly_admin"_s.arg(ofull)); // a change leaves it
    QCOMPARE(m_case->findings(u"R27"_s).size(), 0);
    VERIFY_ALLOWED(u"external revoke %1"_s.arg(ofull));
    QCOMPARE(m_case->findings(u"R27"_s).size(), 1);
}

void TestRulesExternalEnds::r28_hidden_isAbsent_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("field"); ///< of `user edit`; empty: a column of the roster
    QTest::addColumn<QString>("heading");
    QTest::newRow("title") << u"external_sees_title"_s << u"title"_s << u"Title"_s;
    QTest::newRow("department") << u"external_sees_department"_s << u"department"_s << u"Department"_s;
    QTest::newRow("phone") << u"external_sees_phone"_s << u"phone"_s << u"Phone Number"_s;
    QTest::newRow("last use") << u"external_sees_last_use"_s << QString() << u"Last Service Accessed Time"_s;
}

void TestRulesExternalEnds::r28_hidden_isAbsent()
{
    QFETCH(QString, setting);
    QFETCH(QString, field);
    QFETCH(QString, heading);
    QVERIFY(m_case->write(
        u"in.csv"_s,
        u"User ID/Email (Required),%1\r\nhost@sava.example,2024-01-01 Zlatibor\r\n"_s.arg(heading)));
    QCOMPARE(m_case->run(u"import roster "_s + m_case->path(u"in.csv"_s)).exit, 0);
    const auto shown = [this](const QString &who) {
        QString all = m_case->run(u"show ~host"_s, who).out + m_case->run(u"users"_s, who).out;
        for (const QString &kind : {u"users"_s, u"roster"_s}) {
            const QString path = m_case->path(u"out.csv"_s);
            if (m_case->run(u"export %1 %2 --force"_s.arg(kind, path), who).exit == 0)
                all += QString::fromUtf8(readFile(path));
        }
        return all;
    };
    QVERIFY(shown(ofull).contains(u"Zlatibor"));
    VERIFY_ALLOWED(u"settings set %1 no"_s.arg(setting));
    for (const QString &who : {ofull, pfull, oread})
        QVERIFY2(!shown(who).contains(u"Zlatibor"), qPrintable(who));
    QVERIFY(shown(u"first"_s).contains(u"Zlatibor"));
    QCOMPARE(m_case->emails(u"users --search Zlatibor"_s, ofull), QStringList());
    if (!field.isEmpty()) { // nobody changes a field he can't see, nor learns what it was
        const QString edit = u"user edit ~host --set %1=Zlatar"_s.arg(field);
        const QString before = m_case->snapshot();
        const Answer answer = m_case->run(edit, ofull);
        QVERIFY2(answer.exit == 3 || answer.exit == 2, qPrintable(answer.out));
        QVERIFY(!answer.out.contains(u"Zlatibor") && !answer.err.contains(u"Zlatibor"));
        QCOMPARE(m_case->snapshot(), before);
        VERIFY_ALLOWED(edit, u"users"_s);
    }
}

void TestRulesExternalEnds::r28_ownUsers_seeIt()
{
    VERIFY_ALLOWED(u"user edit ~host --set title=Director"_s);
    VERIFY_ALLOWED(u"settings set external_sees_title no"_s);
    for (const QString &who : {u"readonly"_s, u"users"_s})
        QVERIFY(m_case->run(u"show ~host"_s, who).out.contains(u"Director"));
}

void TestRulesExternalEnds::r28_hiddenLicenses_areShownToWhoAssignsThem()
{
    VERIFY_ALLOWED(u"license assign ~host \"Messaging [Sub123]\""_s);
    VERIFY_ALLOWED(u"license assign ~host \"Contact Center Premium [Sub123]\""_s);
    VERIFY_ALLOWED(u"grant %1 readonly_admin"_s.arg(u"oservice@timok.example"_s));
    VERIFY_ALLOWED(u"settings set external_sees_licenses no"_s);
    const auto shown = [this](const QString &who) {
        return m_case->run(u"show ~host"_s, who).row().value(u"licenses").toVariant().toStringList();
    };
    QCOMPARE(shown(u"first"_s).size(), 3);
    QCOMPARE(shown(ofull).size(), 3); // manage_users_licenses at full assigns them all
    QCOMPARE(shown(oread), QStringList());
    QCOMPARE(shown(u"oservice@timok.example"_s), QStringList{u"Contact Center Premium [Sub123]"_s});
    QVERIFY(!m_case->run(u"users"_s, oread).out.contains(u"Messaging"));
}

QTEST_GUILESS_MAIN(TestRulesExternalEnds)
#include "tst_rules_externalends.moc"
