// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Licenses: who adds and assigns them (R13, R17, R34, A13), and what comes with them (R15).
#include "servicesfixture.h"
#include "store/userstore.h"
#include "support/support.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;

class TestServicesLicenses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R34_addingLicenses_data();
    void R34_addingLicenses();
    void A13_licenseOfSomebodyElsesSite_isRefused();
    void addLicense_service_isTheWordListsUnlessGiven();
    void R17_addLicense_serviceDoesNotDenyTheHeading();
    void addLicense_badHeading_isBadInput_data();
    void addLicense_badHeading_isBadInput();
    void addLicense_unknownSite_saysToAddTheSiteFirst();
    void R15_contactCenter_comesAndGoesWithItsLicenses();
    void R34_R13_assigning_data();
    void R34_R13_assigning();
    void R34_whoMayNotAssign_isRefusedBeforeAnythingIsLookedUp();
    void R13_siteAdministrator_findsOthersByWholeAddressOnly();
    void A15_siteAdministrator_isToldOfHisLicensesOnly();
    void changeLicenses_isRecordedWhole();
    void changeLicenses_soAlready_isUnchanged();
    void changeLicenses_external_isRefused();
    void A15_changeLicenses_external_isNamedOnlyToWhoSeesEverybody();
    void changeLicenses_suspended_isRemovedButNotAssigned();
    void changeLicenses_givenAndTakenAtOnce_isWrongUsage();
    void R17_standardLicense_ofAFullAdministrator_onlyByAnotherOne();
    void R17_suspendedStandardLicense_isAnybodysToTake();
};

void TestServicesLicenses::R34_addingLicenses_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("seller");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("full administrator") << u"admin"_s << QString() << true;
    QTest::newRow("users and devices") << u"devices"_s << QString() << true;
    QTest::newRow("read-only") << u"readonly"_s << QString() << false;
    QTest::newRow("service administrator") << u"service"_s << QString() << false;
    QTest::newRow("site administrator") << u"siteadmin"_s << QString() << false;
    QTest::newRow("partner") << u"petar"_s << QString() << true;
    QTest::newRow("other organization") << u"oto"_s << QString() << true;
    QTest::newRow("provisioning, own sale") << u"pero"_s << u"Elsewhere of pero"_s << true;
    QTest::newRow("provisioning, nobody's sale") << u"pero"_s << QString() << false;
    QTest::newRow("provisioning, another one's sale") << u"pero"_s << partnerName << false;
    QTest::newRow("provisioning, unknown seller") << u"pero"_s << u"Nowhere"_s << false;
}

void TestServicesLicenses::R34_addingLicenses()
{
    QFETCH(QString, actor);
    QFETCH(QString, seller);
    QFETCH(bool, allowed);
    ServicesFixture fixture;
    const gate::AddLicense add{u"Calling Pro [Sub9]"_s, {}, seller};
    if (!allowed) {
        VERIFY_REFUSED(fixture.submit(actor, add), "R34");
        VERIFY_REFUSED(fixture.submit(actor, gate::AddLicense{u"no heading"_s, {}, seller}), "R34");
        VERIFY_REFUSED(fixture.submit(actor, gate::AddLicense{u"x.example - Calling [S]"_s, {}, seller}),
                       "R34");
        return;
    }
    VERIFY_OK(fixture.submit(actor, add));
    const store::AuditRecord record = fixture.file.log().back();
    QCOMPARE(record.action, u"license-add"_s);
    QJsonObject license{{u"heading"_s, u"Calling Pro [Sub9]"_s},
                        {u"service"_s, u"calling"_s},
                        {u"subscription"_s, u"Sub9"_s},
                        {u"suspended"_s, false}};
    if (!seller.isEmpty())
        license.insert(u"sold_by"_s, seller);
    QCOMPARE(record.after, license);
}

void TestServicesLicenses::A13_licenseOfSomebodyElsesSite_isRefused()
{
    ServicesFixture fixture;
    const QString seller = u"Elsewhere of pero"_s;
    const auto add = [&](const QString &site) {
        return fixture.submit(u"pero"_s, gate::AddLicense{site + u" - Events [Sub9]"_s, {}, seller});
    };
    VERIFY_REFUSED(add(own), "R34");
    VERIFY_REFUSED(add(u"nowhere.webex.com"_s), "R34");
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, {}, seller}));
    VERIFY_OK(add(own));
}

void TestServicesLicenses::addLicense_service_isTheWordListsUnlessGiven()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddLicense{own + u" - Enterprise Edition [S2]"_s}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddLicense{u"Something Else [S2]"_s}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddLicense{u"Whatever [S2]"_s, u"events"_s}));
    const auto rows = gate::licenses(fixture.file.gate(), ServicesFixture::session(u"admin"_s));
    const auto row = [&](const QString &start) {
        return *std::ranges::find_if(*rows, [&](const gate::LicenseRow &candidate) {
            return candidate.license.heading.startsWith(start) && candidate.license.subscription == u"S2"_s;
        });
    };
    QCOMPARE(row(own).license.service, u"meetings"_s);
    QCOMPARE(row(own).site, own);
    QCOMPARE(row(u"Something"_s).license.service, u"other"_s);
    QCOMPARE(row(u"Whatever"_s).license.service, u"events"_s);
    QCOMPARE(codeOf(fixture.submit(u"admin"_s, gate::AddLicense{u"More [S2]"_s, u"telegraphy"_s})),
             ErrorCode::Invalid);
}

void TestServicesLicenses::R17_addLicense_serviceDoesNotDenyTheHeading()
{
    ServicesFixture fixture;
    const QString heading = u"Contact Center Standard [S2]"_s;
    for (const auto &service : {u"other"_s, u"contact_center_premium"_s}) {
        const auto refused = fixture.submit(u"admin"_s, gate::AddLicense{heading, service});
        QCOMPARE(codeOf(refused), ErrorCode::Invalid);
        QCOMPARE(refused.error().column, u"service"_s);
    }
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddLicense{heading, u"contact_center_standard"_s}));
    VERIFY_REFUSED(fixture.assign(u"devices"_s, u"second"_s, heading), "R17");
}

void TestServicesLicenses::addLicense_badHeading_isBadInput_data()
{
    QTest::addColumn<QString>("heading");
    QTest::newRow("empty") << QString();
    QTest::newRow("no subscription") << u"Messaging"_s;
    QTest::newRow("suspended") << u"Messaging [S2] (Suspended)"_s;
    QTest::newRow("NUL") << u"Mess\0aging [S2]"_s;
    QTest::newRow("too long") << QString(1024, u'x') + u" [S2]"_s;
    QTest::newRow("there already") << messaging;
    QTest::newRow("there already in other letters") << messaging.toUpper();
}

void TestServicesLicenses::addLicense_badHeading_isBadInput()
{
    QFETCH(QString, heading);
    ServicesFixture fixture;
    const auto result = fixture.submit(u"admin"_s, gate::AddLicense{heading});
    QCOMPARE(codeOf(result), ErrorCode::Invalid);
    QCOMPARE(result.error().column, u"heading"_s);
}

void TestServicesLicenses::addLicense_unknownSite_saysToAddTheSiteFirst()
{
    ServicesFixture fixture;
    const auto result = fixture.submit(u"admin"_s, gate::AddLicense{u"new.webex.com - Meetings [S2]"_s});
    QCOMPARE(codeOf(result), ErrorCode::NotFound);
    QVERIFY(result.error().message.contains(u"new.webex.com"_s));
    QCOMPARE(codeOf(fixture.submit(u"admin"_s, gate::AddLicense{u"Calling [S2]"_s, {}, u"Nowhere"_s})),
             ErrorCode::NotFound);
}

void TestServicesLicenses::R15_contactCenter_comesAndGoesWithItsLicenses()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    const QString role = u"contact_center_service_admin"_s;
    VERIFY_REFUSED(file.grant(u"admin"_s, u"nada"_s, role), "R15");
    VERIFY_OK(file.submit(u"admin"_s, gate::AddSite{own, true}));
    VERIFY_OK(file.submit(u"admin"_s, gate::AddLicense{own + u" - Contact Center Premium [S]"_s}));
    VERIFY_OK(file.grant(u"admin"_s, u"nada"_s, role));
    QVERIFY(gate::licenses(file.gate(), ServicesFixture::session(u"nada"_s)).has_value());
    VERIFY_OK(file.submit(u"admin"_s, gate::RemoveSite{own}));
    const auto after = gate::licenses(file.gate(), ServicesFixture::session(u"nada"_s));
    QVERIFY(!after && after.error().rule == u"R34"_s);
    file.person(u"vera"_s);
    VERIFY_REFUSED(file.grant(u"admin"_s, u"vera"_s, role), "R15");
}

void TestServicesLicenses::R34_R13_assigning_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QStringList>("allowed");
    const QStringList all{ownMeetings, farMeetings, messaging, standard, premium};
    QTest::newRow("full administrator") << u"admin"_s << all;
    QTest::newRow("users and devices") << u"devices"_s << all;
    QTest::newRow("partner") << u"petar"_s << all;
    QTest::newRow("other organization") << u"oto"_s << all;
    QTest::newRow("read-only") << u"readonly"_s << QStringList();
    QTest::newRow("support") << u"support"_s << QStringList();
    QTest::newRow("provisioning") << u"pero"_s << QStringList();
    QTest::newRow("service administrator") << u"service"_s << QStringList{standard, premium};
    QTest::newRow("site administrator") << u"siteadmin"_s << QStringList{ownMeetings};
    QTest::newRow("user administrator of a site") << u"siteusers"_s << QStringList{ownMeetings};
    QTest::newRow("read-only administrator of a site") << u"sitereader"_s << QStringList();
}

void TestServicesLicenses::R34_R13_assigning()
{
    QFETCH(QString, actor);
    QFETCH(QStringList, allowed);
    ServicesFixture fixture;
    for (const QString &heading : {ownMeetings, farMeetings, messaging, standard, premium}) {
        if (allowed.contains(heading)) {
            VERIFY_OK(fixture.assign(actor, u"plain"_s, heading));
            QCOMPARE(fixture.licensesOf(u"plain"_s), QStringList{heading});
            VERIFY_OK(fixture.unassign(actor, u"plain"_s, heading));
        } else {
            VERIFY_REFUSED(fixture.assign(actor, u"plain"_s, heading), "R34");
            VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, heading));
            VERIFY_REFUSED(fixture.unassign(actor, u"plain"_s, heading), "R34");
            VERIFY_OK(fixture.unassign(u"admin"_s, u"plain"_s, heading));
        }
    }
    QVERIFY(fixture.licensesOf(u"plain"_s).isEmpty());
}

void TestServicesLicenses::R34_whoMayNotAssign_isRefusedBeforeAnythingIsLookedUp()
{
    ServicesFixture fixture;
    for (const auto &actor : {u"readonly"_s, u"sitereader"_s, u"plain"_s}) {
        VERIFY_REFUSED(fixture.assign(actor, u"nobody"_s, u"Nothing [S]"_s), "R34");
        VERIFY_REFUSED(fixture.assign(actor, u"nobody"_s, messaging), "R34");
    }
    // Whoever assigns some licenses is not told whether others are there, and no person is looked up.
    for (const auto &actor : {u"siteadmin"_s, u"service"_s}) {
        VERIFY_REFUSED(fixture.assign(actor, u"plain"_s, u"Nothing [S]"_s), "R34");
        VERIFY_REFUSED(fixture.assign(actor, u"nobody"_s, farMeetings), "R34");
    }
    QCOMPARE(codeOf(fixture.assign(u"siteadmin"_s, u"nobody"_s, ownMeetings)), ErrorCode::NotFound);
    QCOMPARE(codeOf(fixture.assign(u"admin"_s, u"plain"_s, u"Nothing [S]"_s)), ErrorCode::NotFound);
    QCOMPARE(codeOf(fixture.assign(u"admin"_s, u"nobody"_s, messaging)), ErrorCode::NotFound);
}

void TestServicesLicenses::R13_siteAdministrator_findsOthersByWholeAddressOnly()
{
    ServicesFixture fixture;
    const Id plain =
        (*store::findUserByEmail(fixture.file.connection(), ServicesFixture::address(u"plain"_s)))->id;
    const auto byId = fixture.submit(u"siteadmin"_s, gate::ChangeLicenses{{plain, {}}, {ownMeetings}, {}});
    const auto unknown =
        fixture.submit(u"siteadmin"_s, gate::ChangeLicenses{{999999, {}}, {ownMeetings}, {}});
    QCOMPARE(codeOf(byId), ErrorCode::NotFound);
    QCOMPARE(byId.error().message, unknown.error().message);
    VERIFY_OK(fixture.assign(u"siteadmin"_s, u"plain"_s, ownMeetings)); // a first license
    VERIFY_OK(fixture.submit(u"siteadmin"_s, gate::ChangeLicenses{{plain, {}}, {}, {ownMeetings}}));
}

void TestServicesLicenses::A15_siteAdministrator_isToldOfHisLicensesOnly()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, messaging));
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, farMeetings));
    const auto told = fixture.assign(u"siteadmin"_s, u"plain"_s, ownMeetings);
    VERIFY_OK(told);
    QCOMPARE(told->before, (QJsonObject{{u"licenses"_s, QJsonArray()}}));
    QCOMPARE(told->after, (QJsonObject{{u"licenses"_s, QJsonArray{ownMeetings}}}));
    QCOMPARE(fixture.file.log().back().before,
             (QJsonObject{{u"licenses"_s, QJsonArray{farMeetings, messaging}}}));
}

void TestServicesLicenses::changeLicenses_isRecordedWhole()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, premium));
    QCOMPARE(fixture.file.log().back().action, u"license-assign"_s);
    const auto both = fixture.submit(
        u"admin"_s,
        gate::ChangeLicenses{
            {0, ServicesFixture::address(u"plain"_s)}, {messaging, farMeetings}, {premium}, u"moved"_s});
    VERIFY_OK(both);
    const store::AuditRecord record = fixture.file.log().back();
    QCOMPARE(record.action, u"change-licenses"_s);
    QCOMPARE(record.reason, u"moved"_s);
    QCOMPARE(record.targetEmail, ServicesFixture::address(u"plain"_s));
    QCOMPARE(record.before, (QJsonObject{{u"licenses"_s, QJsonArray{premium}}}));
    QCOMPARE(record.after, (QJsonObject{{u"licenses"_s, QJsonArray{farMeetings, messaging}}}));
    QCOMPARE(both->after, record.after);
    QCOMPARE(both->touched, std::vector<Id>{record.target});
}

void TestServicesLicenses::changeLicenses_soAlready_isUnchanged()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, messaging));
    const size_t records = fixture.file.log().size();
    const auto again = fixture.assign(u"admin"_s, u"plain"_s, messaging);
    QVERIFY(again && again->unchanged);
    const auto absent = fixture.unassign(u"admin"_s, u"plain"_s, premium);
    QVERIFY(absent && absent->unchanged);
    QCOMPARE(fixture.file.log().size(), records);
}

void TestServicesLicenses::changeLicenses_external_isRefused()
{
    ServicesFixture fixture;
    VERIFY_REFUSED(fixture.assign(u"admin"_s, u"oto"_s, messaging), "R34");
}

void TestServicesLicenses::A15_changeLicenses_external_isNamedOnlyToWhoSeesEverybody()
{
    ServicesFixture fixture;
    const QString typed = u"OTO@elsewhere.example"_s;
    const auto message = [&](const QString &actor) {
        const auto refused = fixture.submit(actor, gate::ChangeLicenses{{0, typed}, {ownMeetings}, {}, {}});
        return refused ? QString() : refused.error().message;
    };
    QVERIFY2(message(u"siteadmin"_s).startsWith(typed), qPrintable(message(u"siteadmin"_s)));
    QVERIFY2(message(u"admin"_s).startsWith(u"oto "_s), qPrintable(message(u"admin"_s)));
}

void TestServicesLicenses::changeLicenses_suspended_isRemovedButNotAssigned()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, messaging));
    fixture.suspend(messaging);
    QCOMPARE(codeOf(fixture.assign(u"admin"_s, u"second"_s, messaging)), ErrorCode::Invalid);
    VERIFY_OK(fixture.unassign(u"admin"_s, u"plain"_s, messaging + u" (Suspended)"_s));
    QVERIFY(fixture.licensesOf(u"plain"_s).isEmpty());
}

void TestServicesLicenses::changeLicenses_givenAndTakenAtOnce_isWrongUsage()
{
    ServicesFixture fixture;
    const gate::ChangeLicenses both{{0, ServicesFixture::address(u"plain"_s)}, {messaging}, {messaging}};
    QCOMPARE(codeOf(fixture.submit(u"admin"_s, both)), ErrorCode::Usage);
}

void TestServicesLicenses::R17_standardLicense_ofAFullAdministrator_onlyByAnotherOne()
{
    ServicesFixture fixture;
    VERIFY_REFUSED(fixture.assign(u"devices"_s, u"second"_s, standard), "R17");
    VERIFY_REFUSED(fixture.assign(u"service"_s, u"second"_s, standard), "R17");
    VERIFY_REFUSED(fixture.assign(u"second"_s, u"second"_s, standard), "R17");
    VERIFY_OK(fixture.assign(u"devices"_s, u"second"_s, premium)); // only a standard license costs anything
    const auto given = fixture.assign(u"admin"_s, u"second"_s, standard);
    VERIFY_OK(given);
    QCOMPARE(rulesOf(given), QStringList{u"R17"_s});
    VERIFY_REFUSED(fixture.unassign(u"devices"_s, u"second"_s, standard), "R17");
    VERIFY_REFUSED(fixture.unassign(u"second"_s, u"second"_s, standard), "R17");
    const auto taken = fixture.unassign(u"admin"_s, u"second"_s, standard);
    VERIFY_OK(taken);
    QVERIFY(taken->notices.empty());
    const auto plain = fixture.assign(u"devices"_s, u"plain"_s, standard);
    VERIFY_OK(plain);
    QVERIFY(plain->notices.empty());
}

void TestServicesLicenses::R17_suspendedStandardLicense_isAnybodysToTake()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.assign(u"admin"_s, u"second"_s, standard));
    fixture.suspend(standard);
    VERIFY_OK(fixture.unassign(u"devices"_s, u"second"_s, standard));
}

QTEST_GUILESS_MAIN(TestServicesLicenses)
#include "tst_services_licenses.moc"
