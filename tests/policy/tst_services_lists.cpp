// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What the lists of sites, of licenses and of their sellers and administrators show to whom (R34).
#include "servicesfixture.h"
#include "store/userstore.h"
#include "support/support.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;

class TestServicesLists final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void siteRoleHolders_areThoseOfNowByRole();
    void R34_siteRoleHolders_needSightOfTheSiteAndItsUsers();
    void R34_externalsOfASite_areToldToWhoListsThem();
    void sellers_areAllOrThoseInSight();
    void R34_sellers_needSightOfSitesOrLicenses();
    void R34_lists_showWhatOneMaySee_data();
    void R34_lists_showWhatOneMaySee();
    void lists_count();
};

void TestServicesLists::R34_lists_showWhatOneMaySee_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QStringList>("sites");
    QTest::addColumn<QStringList>("licenses");
    const QStringList allSites{u"far"_s, u"old"_s, u"own"_s, u"sold"_s};
    const QString sold = u"Calling [Sold]"_s;
    const QStringList all{ownMeetings, farMeetings, messaging, standard, premium, sold};
    const QStringList refused{u"R34"_s};
    QTest::newRow("full administrator") << u"admin"_s << allSites << all;
    QTest::newRow("read-only") << u"readonly"_s << allSites << all;
    QTest::newRow("users and devices") << u"devices"_s << refused << all;
    QTest::newRow("support") << u"support"_s << refused << refused;
    QTest::newRow("site administrator")
        << u"siteadmin"_s << QStringList{u"own"_s} << QStringList{ownMeetings};
    QTest::newRow("read-only administrator of a site")
        << u"sitereader"_s << QStringList{u"own"_s} << QStringList{ownMeetings};
    QTest::newRow("service administrator") << u"service"_s << refused << QStringList{standard, premium};
    QTest::newRow("partner who sold it") << u"petar"_s << QStringList{u"sold"_s} << all;
    QTest::newRow("partner who sold none") << u"pavle"_s << refused << all;
    QTest::newRow("provisioning") << u"pero"_s << refused << QStringList{sold};
    QTest::newRow("other organization") << u"oto"_s << QStringList{u"sold"_s} << all;
    QTest::newRow("nobody in particular") << u"plain"_s << refused << refused;
}

void TestServicesLists::R34_lists_showWhatOneMaySee()
{
    QFETCH(QString, asked);
    QFETCH(QStringList, sites);
    QFETCH(QStringList, licenses);
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddSite{u"sold.webex.com"_s, true, partnerName}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddLicense{u"Calling [Sold]"_s, {}, u"Elsewhere of pero"_s}));
    QCOMPARE(fixture.sitesSeenBy(asked), sites);
    QCOMPARE(fixture.licensesSeenBy(asked), licenses);
}

void TestServicesLists::lists_count()
{
    ServicesFixture fixture;
    fixture.giveDirectly(u"plain"_s, u"site_admin"_s, own, fixture.file.now.addDays(-1)); // has ended
    VERIFY_OK(fixture.assign(u"admin"_s, u"siteadmin"_s, ownMeetings));
    VERIFY_OK(fixture.assign(u"admin"_s, u"second"_s, ownMeetings));
    VERIFY_OK(fixture.assign(u"admin"_s, u"second"_s, messaging));
    const auto row = fixture.site(own, u"siteadmin"_s);
    QCOMPARE(row->roles, 3);
    QCOMPARE(row->users, 4);
    QCOMPARE(fixture.site(far)->users, 0);
    const auto rows = gate::licenses(fixture.file.gate(), ServicesFixture::session(u"admin"_s));
    QCOMPARE(rows->at(0).license.heading, ownMeetings);
    QCOMPARE(rows->at(0).assigned, 2);
    QCOMPARE(rows->at(1).assigned, 0);
    QCOMPARE(rows->at(2).assigned, 1);
}

void TestServicesLists::siteRoleHolders_areThoseOfNowByRole()
{
    ServicesFixture fixture;
    fixture.giveDirectly(u"plain"_s, u"site_user_admin"_s, own, fixture.file.now.addDays(-1)); // has ended
    fixture.giveDirectly(u"second"_s, u"site_user_admin"_s, own, fixture.file.now.addDays(3));
    fixture.giveDirectly(u"oto"_s, u"site_admin"_s, own);
    fixture.giveDirectly(u"devices"_s, u"site_admin"_s, far);
    const auto holders =
        gate::siteRoleHolders(fixture.file.gate(), ServicesFixture::session(u"admin"_s), own);
    VERIFY_OK(holders);
    QStringList lines;
    for (const gate::SiteRoleHolder &holder : *holders) {
        lines << Catalogue::instance().role(holder.role).id + u' ' + holder.email.section(u'@', 0, 0)
                + (holder.until ? u" until"_s : QString())
                + (holder.holder == Holder::Customer ? QString() : u" external"_s);
    }
    QCOMPARE(lines,
             (QStringList{u"site_admin oto external"_s, u"site_admin siteadmin"_s,
                          u"site_user_admin second until"_s, u"site_user_admin siteusers"_s,
                          u"site_readonly_admin sitereader"_s}));
}

void TestServicesLists::R34_siteRoleHolders_needSightOfTheSiteAndItsUsers()
{
    ServicesFixture fixture;
    const auto asked = [&fixture](const QString &actor, const QString &site) {
        return gate::siteRoleHolders(fixture.file.gate(), ServicesFixture::session(actor), site);
    };
    for (const QString &actor : {u"readonly"_s, u"siteadmin"_s, u"siteusers"_s, u"sitereader"_s})
        VERIFY_OK(asked(actor, own));
    VERIFY_REFUSED(asked(u"siteadmin"_s, far), "R34");
    VERIFY_REFUSED(asked(u"siteadmin"_s, u"nowhere.webex.com"_s), "R34"); // not told whether it is there
    VERIFY_REFUSED(asked(u"support"_s, own), "R34");
    VERIFY_REFUSED(asked(u"plain"_s, own), "R34");
    const auto unknown = asked(u"admin"_s, u"nowhere.webex.com"_s);
    QVERIFY(!unknown && unknown.error().code == ErrorCode::NotFound);
}

/// A site administrator does not list external administrators: neither names nor numbers tell of them.
void TestServicesLists::R34_externalsOfASite_areToldToWhoListsThem()
{
    ServicesFixture fixture;
    const gate::SiteRow before = *fixture.site(own, u"siteadmin"_s);
    fixture.giveDirectly(u"oto"_s, u"site_admin"_s, own);
    const auto told = [&fixture](const QString &actor) {
        QStringList names;
        const auto holders = gate::siteRoleHolders(fixture.file.gate(), ServicesFixture::session(actor), own);
        for (const gate::SiteRoleHolder &holder : *holders)
            names << holder.email.section(u'@', 0, 0);
        return names;
    };
    QVERIFY(told(u"admin"_s).contains(u"oto"_s));
    QVERIFY(!told(u"siteadmin"_s).contains(u"oto"_s));
    QVERIFY(told(u"siteadmin"_s).contains(u"siteusers"_s));
    QCOMPARE(fixture.site(own)->roles, before.roles + 1);
    QCOMPARE(fixture.site(own)->users, std::optional(*before.users + 1));
    QCOMPARE(fixture.site(own, u"siteadmin"_s)->roles, before.roles);
    QCOMPARE(fixture.site(own, u"siteadmin"_s)->users, before.users);

    const auto name =
        (*store::findUserByEmail(fixture.file.connection(), ServicesFixture::address(u"oto"_s)))->name();
    const auto moved = fixture.submit(u"siteadmin"_s, gate::EditSite{own, {}, false, {}}, true);
    VERIFY_REFUSED(moved, "R34");
    QVERIFY2(!moved.error().message.contains(name), qPrintable(moved.error().message));
}

void TestServicesLists::sellers_areAllOrThoseInSight()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, {}, partnerName}));
    const auto asked = [&fixture](const QString &actor) {
        return gate::sellers(fixture.file.gate(), ServicesFixture::session(actor));
    };
    const auto all = asked(u"admin"_s);
    VERIFY_OK(all);
    QVERIFY(all->contains(partnerName) && all->contains(otherPartnerName) && all->contains(u"Adriatic"_s));
    QCOMPARE(*asked(u"siteadmin"_s), (QStringList{u"Adriatic"_s, partnerName}));
    QCOMPARE(*asked(u"service"_s), QStringList{u"Adriatic"_s});
}

void TestServicesLists::R34_sellers_needSightOfSitesOrLicenses()
{
    ServicesFixture fixture;
    VERIFY_REFUSED(gate::sellers(fixture.file.gate(), ServicesFixture::session(u"plain"_s)), "R34");
}

QTEST_GUILESS_MAIN(TestServicesLists)
#include "tst_services_lists.moc"
