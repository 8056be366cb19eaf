// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// R20 to R24: who becomes an external administrator, and how that changes, on the command line. R29, what
// they may do, is in tst_rules_externalcells; who makes none by whatever door in tst_rules_doors.
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
const QString osite = u"osite@timok.example"_s;
const QString fresh = u"new@timok.example"_s; ///< nobody has this address yet

/// Who may be given which role, by the table of roles as it was published: role -> holders.
QMap<QString, QStringList> offeredHolders()
{
    QMap<QString, QStringList> roles;
    const QStringList lines =
        QString::fromUtf8(readFile(u"spec-roles.csv"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        roles.insert(line.section(u',', 0, 0), line.section(u',', 3, 3).split(u' '));
    return roles;
}

} // namespace

class TestRulesExternals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void r20_anyoneOutside_canBeAdded_data();
    void r20_anyoneOutside_canBeAdded();
    void r21_ownAndConsumerAddresses_areRefused_data();
    void r21_ownAndConsumerAddresses_areRefused();
    void r21_known_isVerified();
    void r21_unknown_isStated();
    void r21_statement_contradictsNothing();
    void r22_offered_asTheTableOfRoles_data();
    void r22_offered_asTheTableOfRoles();
    void r22_partner_holdsExactlyOne();
    void r22_others_holdAtMostOneOfFullAndReadOnly();
    void r22_withoutContactCenter_noServiceRole();
    void r22_sites_onlyOfControlHub();
    void r22_relation_changesTheHolder();
    void r23_onlyFullAdministratorsOfTheCustomer_add_data();
    void r23_onlyFullAdministratorsOfTheCustomer_add();
    void r23_grant_makesNobodyExternal();
    void r24_change_replacesTheOne();
    void r24_change_leavesOtherRoles();
    void r24_change_toWhatIsNotOffered_isRefused();
    void r24_grantAndRevoke_obey();
    void r24_revoked_isDeleted();
    void r24_lostWithTheSite_isDeleted();

private:
    std::unique_ptr<RulesCase> m_case;
};

void TestRulesExternals::init()
{
    m_case = std::make_unique<RulesCase>();
    QVERIFY(m_case->isMade());
}

void TestRulesExternals::r20_anyoneOutside_canBeAdded_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("holder");
    QTest::newRow("other") << u"other"_s << u"other"_s;
    QTest::newRow("self sign-up") << u"self_signup"_s << u"other"_s;
    QTest::newRow("partner without the subscription") << u"partner"_s << u"other"_s;
    QTest::newRow("partner with it") << u"partner --manages-subscription"_s << u"partner"_s;
}

void TestRulesExternals::r20_anyoneOutside_canBeAdded()
{
    QFETCH(QString, kind);
    QFETCH(QString, holder);
    VERIFY_ALLOWED(u"organization add Nova --domain nova.example --kind "_s + kind);
    VERIFY_ALLOWED(u"external add x@nova.example --role full_admin"_s);
    QCOMPARE(m_case->external(u"x@nova.example"_s).value(u"holder").toString(), holder);
    QCOMPARE(m_case->external(u"x@nova.example"_s).value(u"organization").toString(), u"Nova"_s);
    QVERIFY(m_case->emails(u"users --external"_s).contains(u"x@nova.example"_s));
    QVERIFY(!m_case->emails(u"users"_s).contains(u"x@nova.example"_s));
}

void TestRulesExternals::r21_ownAndConsumerAddresses_areRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("own user") << u"plain@sava.example"_s;
    QTest::newRow("own domain") << u"somebody@sava.example"_s;
    QTest::newRow("consumer") << u"x@mail.example"_s;
    QTest::newRow("stated consumer") << u"x@kolubara.example --organization Pool"_s;
    QTest::newRow("stated own organization") << u"x@kolubara.example --organization SAVA"_s;
}

void TestRulesExternals::r21_ownAndConsumerAddresses_areRefused()
{
    QFETCH(QString, words);
    VERIFY_ALLOWED(u"organization add Pool --kind consumer --domain mail.example"_s);
    const QString add = u"external add %1 --role full_admin"_s.arg(words);
    VERIFY_FAILED(add, 4);
    QCOMPARE(m_case->run(add).rule(), u"R21"_s);
    QCOMPARE(m_case->run(u"external record-provisioning "_s + words).rule(), u"R21"_s);
}

void TestRulesExternals::r21_known_isVerified()
{
    VERIFY_ALLOWED(u"external add %1 --role full_admin"_s.arg(fresh));
    QCOMPARE(m_case->external(fresh).value(u"verified"), QJsonValue(true));
    QVERIFY(m_case->addExternal(u"onobody@timok.example"_s, u"Timok"_s, {}));
    VERIFY_ALLOWED(u"external add ONOBODY@timok.example --role full_admin"_s);
    QCOMPARE(m_case->external(u"onobody@timok.example"_s).value(u"verified"), QJsonValue(true));
}

void TestRulesExternals::r21_unknown_isStated()
{
    VERIFY_FAILED(u"external add x@kolubara.example --role full_admin"_s, 4);
    VERIFY_ALLOWED(u"external add x@kolubara.example --role full_admin --organization Kolubara"_s);
    QCOMPARE(m_case->external(u"x@kolubara.example"_s).value(u"verified"), QJsonValue(false));
    QCOMPARE(m_case->external(u"x@kolubara.example"_s).value(u"holder").toString(), u"other"_s);
    // a statement about one person tells nothing of the domain
    QCOMPARE(m_case->run(u"external verify y@kolubara.example"_s).row().value(u"known").toString(), u"no"_s);
    // of a partner that manages the subscription: its people are offered its roles
    VERIFY_REFUSED_BY(u"external add z@kolubara.example --role readonly_admin --organization Drina"_s,
                      u"R22"_s);
    VERIFY_ALLOWED(u"external add z@kolubara.example --role provisioning_admin --organization Drina"_s);
    QCOMPARE(m_case->external(u"z@kolubara.example"_s).value(u"holder").toString(), u"partner"_s);
    QCOMPARE(m_case->external(u"z@kolubara.example"_s).value(u"verified"), QJsonValue(false));
}

void TestRulesExternals::r21_statement_contradictsNothing()
{
    VERIFY_FAILED(u"external add %1 --role full_admin --organization Drina"_s.arg(fresh), 4);
    VERIFY_ALLOWED(u"external add %1 --role full_admin --organization timok"_s.arg(fresh));
    QCOMPARE(m_case->external(fresh).value(u"verified"), QJsonValue(true));
}

void TestRulesExternals::r22_offered_asTheTableOfRoles_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOffered");
    const QMap<QString, QStringList> roles = offeredHolders();
    QCOMPARE(roles.size(), 13);
    for (auto role = roles.cbegin(); role != roles.cend(); ++role) {
        for (const QString &holder : {u"partner"_s, u"other"_s}) {
            QTest::newRow(qPrintable(role.key() + u' ' + holder))
                << role.key() << (holder == u"partner" ? u"new@drina.example"_s : fresh)
                << role.value().contains(holder);
        }
    }
}

void TestRulesExternals::r22_offered_asTheTableOfRoles()
{
    QFETCH(QString, role);
    QFETCH(QString, address);
    QFETCH(bool, isOffered);
    const QString written = role.startsWith(u"site_") ? role + u"@own.webex.com"_s : role;
    const QString add = u"external add %1 --role %2"_s.arg(address, written);
    const QJsonArray offered = m_case->run(u"external verify "_s + address).row().value(u"offered").toArray();
    QCOMPARE(offered.contains(role), isOffered);
    if (isOffered)
        VERIFY_ALLOWED(add);
    else
        VERIFY_REFUSED_BY(add, u"R22"_s);
    QCOMPARE(m_case->roles(address), isOffered ? QStringList{written} : QStringList());
}

void TestRulesExternals::r22_partner_holdsExactlyOne()
{
    VERIFY_REFUSED_BY(u"external add new@drina.example --role full_admin --role provisioning_admin"_s,
                      u"R4 R22"_s);
    VERIFY_REFUSED_BY(u"grant %1 site_admin@own.webex.com"_s.arg(pfull), u"R4 R22"_s);
    VERIFY_REFUSED_BY(u"grant %1 contact_center_service_admin"_s.arg(pprov), u"R4 R22"_s);
    VERIFY_ALLOWED(u"grant %1 provisioning_admin"_s.arg(pfull));
    QCOMPARE(m_case->roles(pfull), QStringList{u"provisioning_admin"_s});
}

void TestRulesExternals::r22_others_holdAtMostOneOfFullAndReadOnly()
{
    VERIFY_REFUSED_BY(u"external add %1 --role full_admin --role readonly_admin"_s.arg(fresh), u"R4 R22"_s);
    VERIFY_ALLOWED(u"external add %1 --role full_admin --role contact_center_service_admin --role "
                   "site_admin@own.webex.com --role site_readonly_admin@far.webex.com"_s.arg(fresh));
    QCOMPARE(m_case->roles(fresh).size(), 4);
    VERIFY_REFUSED_BY(u"grant %1 site_user_admin@own.webex.com"_s.arg(fresh), u"R12"_s);
    VERIFY_ALLOWED(u"external add second@timok.example --role contact_center_service_admin"_s);
    VERIFY_ALLOWED(u"external add third@timok.example --role site_user_admin@own.webex.com"_s);
}

void TestRulesExternals::r22_withoutContactCenter_noServiceRole()
{
    QVERIFY(m_case->execute("DELETE FROM license WHERE service LIKE 'contact_center%'"));
    VERIFY_REFUSED_BY(u"external add %1 --role contact_center_service_admin"_s.arg(fresh), u"R15"_s);
    QVERIFY(!m_case->run(u"external verify "_s + fresh).out.contains(u"contact_center_service_admin"));
}

void TestRulesExternals::r22_sites_onlyOfControlHub()
{
    VERIFY_REFUSED_BY(u"external add %1 --role site_admin@old.webex.com"_s.arg(fresh), u"R11"_s);
    VERIFY_FAILED(u"external add %1 --role site_admin@nowhere.webex.com"_s.arg(fresh), 5);
}

void TestRulesExternals::r22_relation_changesTheHolder()
{
    const QString link = u"organization link Drina --manages-subscription no"_s;
    const Answer beforehand = m_case->run(u"--dry-run "_s + link + u" --yes"_s);
    QCOMPARE(beforehand.exit, 0);
    QVERIFY(beforehand.out.contains(pfull) && beforehand.out.contains(pprov));
    VERIFY_ALLOWED(link + u" --yes"_s);
    QCOMPARE(m_case->external(pfull).value(u"holder").toString(), u"other"_s); // full goes on
    QCOMPARE(m_case->roles(pfull), QStringList{u"full_admin"_s});
    QVERIFY(m_case->external(pprov)
                .isEmpty()); // provisioning gives nothing there: the last role goes, and he with it
    QCOMPARE(m_case->run(u"license list"_s, pprov).rule(), u"R34"_s);
    VERIFY_ALLOWED(u"external change %1 --role readonly_admin"_s.arg(pfull));
}

void TestRulesExternals::r23_onlyFullAdministratorsOfTheCustomer_add_data()
{
    QTest::addColumn<QString>("who");
    for (const QString &who : {u"readonly"_s, u"support"_s, u"users"_s, u"devices"_s, u"compliance"_s,
                               u"events"_s, u"service"_s, u"siteadmin"_s, u"siteusers"_s, u"plain"_s,
                               u"waiting"_s, pfull, pprov, ofull, oread, u"oservice@timok.example"_s, osite})
        QTest::newRow(qPrintable(who)) << who;
}

void TestRulesExternals::r23_onlyFullAdministratorsOfTheCustomer_add()
{
    QFETCH(QString, who);
    for (const QString &words :
         {u"external add new@timok.example --role readonly_admin"_s,
          u"external add new@drina.example --role provisioning_admin"_s,
          u"external add x@kolubara.example --role site_admin@own.webex.com --organization Kolubara"_s,
          u"external add plain@sava.example --role full_admin"_s,
          u"external record-provisioning new@drina.example"_s})
        VERIFY_REFUSED_BY(words, u"R34"_s, who);
    const Answer verify = m_case->run(u"external verify "_s + fresh, who);
    QCOMPARE(verify.exit, 3);
    QCOMPARE(verify.rule(), u"R34"_s);
    VERIFY_ALLOWED(u"external add new@timok.example --role readonly_admin"_s, u"second"_s);
}

void TestRulesExternals::r23_grant_makesNobodyExternal()
{
    QVERIFY(m_case->addExternal(u"onobody@timok.example"_s, u"Timok"_s, {}));
    for (const QString &role : {u"full_admin"_s, u"readonly_admin"_s, u"site_admin@own.webex.com"_s,
                                u"contact_center_service_admin"_s, u"events_admin"_s})
        VERIFY_REFUSED_BY(u"grant onobody@timok.example "_s + role, u"R23"_s);
    VERIFY_FAILED(u"grant new@timok.example full_admin"_s, 5);
}

void TestRulesExternals::r24_change_replacesTheOne()
{
    VERIFY_ALLOWED(u"external change %1 --role provisioning_admin"_s.arg(pfull));
    QCOMPARE(m_case->roles(pfull), QStringList{u"provisioning_admin"_s});
    VERIFY_ALLOWED(u"external change %1 --role full_admin"_s.arg(pprov));
    QCOMPARE(m_case->roles(pprov), QStringList{u"full_admin"_s});
    VERIFY_ALLOWED(u"external change %1 --role readonly_admin"_s.arg(ofull));
    QCOMPARE(m_case->roles(ofull), QStringList{u"readonly_admin"_s});
    VERIFY_ALLOWED(u"external change %1 --role full_admin"_s.arg(oread));
    QCOMPARE(m_case->roles(oread), QStringList{u"full_admin"_s});
}

void TestRulesExternals::r24_change_leavesOtherRoles()
{
    VERIFY_ALLOWED(u"grant %1 site_admin@own.webex.com"_s.arg(ofull));
    VERIFY_ALLOWED(u"grant %1 contact_center_service_admin"_s.arg(ofull));
    VERIFY_ALLOWED(u"external change %1 --role readonly_admin"_s.arg(ofull));
    QCOMPARE(
        m_case->roles(ofull),
        (QStringList{u"readonly_admin"_s, u"site_admin@own.webex.com"_s, u"contact_center_service_admin"_s}));
    // of which he had none: nothing is replaced
    VERIFY_ALLOWED(u"external change %1 --role readonly_admin"_s.arg(osite));
    QCOMPARE(m_case->roles(osite), (QStringList{u"readonly_admin"_s, u"site_admin@own.webex.com"_s}));
}

void TestRulesExternals::r24_change_toWhatIsNotOffered_isRefused()
{
    VERIFY_REFUSED_BY(u"external change %1 --role readonly_admin"_s.arg(pfull), u"R22"_s);
    VERIFY_REFUSED_BY(u"external change %1 --role provisioning_admin"_s.arg(ofull), u"R22"_s);
    VERIFY_REFUSED_BY(u"external change %1 --role device_admin"_s.arg(ofull), u"R22"_s);
    // not one of those that are replaced: `grant` gives it beside the others
    VERIFY_REFUSED_BY(u"external change %1 --role contact_center_service_admin"_s.arg(ofull), u"R24"_s);
    VERIFY_REFUSED_BY(u"external change %1 --role site_admin@own.webex.com"_s.arg(ofull), u"R24"_s);
    VERIFY_REFUSED_BY(u"external change ~plain --role full_admin"_s, u"R24"_s);
}

void TestRulesExternals::r24_grantAndRevoke_obey()
{
    VERIFY_ALLOWED(u"grant %1 readonly_admin"_s.arg(ofull));
    QCOMPARE(m_case->roles(ofull), QStringList{u"readonly_admin"_s});
    QCOMPARE(m_case->external(ofull).value(u"until").toString(), day(30));
    VERIFY_REFUSED_BY(u"grant %1 device_admin"_s.arg(ofull), u"R4 R22"_s);
    VERIFY_REFUSED_BY(u"grant %1 full_admin"_s.arg(ofull), u"R34"_s, ofull); // nor to himself
    VERIFY_REFUSED_BY(u"grant %1 full_admin"_s.arg(pprov), u"R24 R34"_s, ofull);
    VERIFY_ALLOWED(u"revoke %1 readonly_admin"_s.arg(ofull));
    QVERIFY(m_case->external(ofull).isEmpty());
}

void TestRulesExternals::r24_revoked_isDeleted()
{
    VERIFY_ALLOWED(u"grant %1 site_admin@own.webex.com"_s.arg(ofull));
    VERIFY_ALLOWED(u"external revoke %1"_s.arg(ofull)); // all of them
    QVERIFY(!m_case->snapshot().contains(ofull));
    QCOMPARE(m_case->run(u"users"_s, ofull).rule(), u"R34"_s);
    VERIFY_FAILED(u"grant %1 full_admin"_s.arg(ofull), 5);
    VERIFY_FAILED(u"external change %1 --role full_admin"_s.arg(ofull), 5);
    VERIFY_ALLOWED(u"external add %1 --role readonly_admin"_s.arg(ofull)); // anew
    QCOMPARE(m_case->roles(ofull), QStringList{u"readonly_admin"_s});
}

void TestRulesExternals::r24_lostWithTheSite_isDeleted()
{
    VERIFY_ALLOWED(u"site edit own.webex.com --managed-by site-administration"_s);
    QVERIFY(!m_case->snapshot().contains(osite));
}

QTEST_GUILESS_MAIN(TestRulesExternals)
#include "tst_rules_externals.moc"
