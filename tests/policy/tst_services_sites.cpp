// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Sites: who adds, edits and removes them (R34, A15).
#include "servicesfixture.h"
#include "support/support.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;

class TestServicesSites final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R34_addingSites_needsThePrivilegeUnderItsCondition_data();
    void R34_addingSites_needsThePrivilegeUnderItsCondition();
    void addSite_isRecorded();
    void addSite_unknownSeller_isToldToWhoMayAddAny();
    void addSite_badName_isBadInput_data();
    void addSite_badName_isBadInput();
    void R34_editingSites_data();
    void R34_editingSites();
    void R34_unknownSite_isToldOnlyToWhoMayEditAll_data();
    void R34_unknownSite_isToldOnlyToWhoMayEditAll();
    void R34_seller_mustBeOnesOwnBeforeAndAfter();
    void A15_rename_isNotForWhoKnowsSomeSitesAlone();
    void editSite_rename_onlyWithoutLicenses();
    void editSite_sameAgain_isUnchanged();
    void editSite_seller_isRecordedWhereItChanges();
    void R34_removingSites();
    void R17_removeSite_keepsStandardLicensesOfOthers();
};

void TestServicesSites::R34_addingSites_needsThePrivilegeUnderItsCondition_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("seller");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("full administrator") << u"admin"_s << QString() << true;
    QTest::newRow("full administrator, sold by a partner") << u"admin"_s << partnerName << true;
    QTest::newRow("read-only") << u"readonly"_s << QString() << false;
    QTest::newRow("users and devices") << u"devices"_s << QString() << false;
    QTest::newRow("site administrator") << u"siteadmin"_s << QString() << false;
    QTest::newRow("nobody in particular") << u"plain"_s << QString() << false;
    QTest::newRow("partner, own sale") << u"petar"_s << partnerName << true;
    QTest::newRow("partner, nobody's sale") << u"petar"_s << QString() << false;
    QTest::newRow("partner, another one's sale") << u"petar"_s << otherPartnerName << false;
    QTest::newRow("partner, unknown seller") << u"petar"_s << u"Nowhere"_s << false;
    QTest::newRow("provisioning, own sale") << u"pero"_s << u"Elsewhere of pero"_s << true;
    QTest::newRow("provisioning, another one's sale") << u"pero"_s << partnerName << false;
    QTest::newRow("other organization, a partner's sale") << u"oto"_s << partnerName << true;
    QTest::newRow("other organization, own sale") << u"oto"_s << u"Elsewhere of oto"_s << false;
    QTest::newRow("other organization, nobody's sale") << u"oto"_s << QString() << false;
}

void TestServicesSites::R34_addingSites_needsThePrivilegeUnderItsCondition()
{
    QFETCH(QString, actor);
    QFETCH(QString, seller);
    QFETCH(bool, allowed);
    ServicesFixture fixture;
    const gate::AddSite add{u"new.webex.com"_s, true, seller};
    if (!allowed) {
        VERIFY_REFUSED(fixture.submit(actor, add), "R34");
        // What is there already is not told either.
        VERIFY_REFUSED(fixture.submit(actor, gate::AddSite{own, true, seller}), "R34");
        QVERIFY(!fixture.site(u"new.webex.com"_s));
        return;
    }
    VERIFY_OK(fixture.submit(actor, add));
    const auto added = fixture.site(u"new.webex.com"_s);
    QVERIFY(added && added->site.managedByControlHub);
    QCOMPARE(added->soldBy, seller);
}

void TestServicesSites::addSite_isRecorded()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddSite{u" New.webex.com "_s, false, partnerName}));
    const store::AuditRecord record = fixture.file.log().back();
    QCOMPARE(record.action, u"site-add"_s);
    QCOMPARE(record.targetName, u"New.webex.com"_s);
    QCOMPARE(record.before, QJsonObject());
    QCOMPARE(record.after,
             (QJsonObject{{u"name"_s, u"New.webex.com"_s},
                          {u"managed_by"_s, u"site_administration"_s},
                          {u"sold_by"_s, partnerName}}));
}

void TestServicesSites::addSite_unknownSeller_isToldToWhoMayAddAny()
{
    ServicesFixture fixture;
    const gate::AddSite add{u"new.webex.com"_s, true, u"Nowhere"_s};
    QCOMPARE(codeOf(fixture.submit(u"admin"_s, add)), ErrorCode::NotFound);
    VERIFY_REFUSED(fixture.submit(u"petar"_s, add), "R34");
}

void TestServicesSites::addSite_badName_isBadInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("no dot") << u"adriatic"_s;
    QTest::newRow("blank inside") << u"adriatic.webex .com"_s;
    QTest::newRow("bracket") << u"adriatic[1].webex.com"_s;
    QTest::newRow("parenthesis") << u"adriatic(1).webex.com"_s;
    QTest::newRow("comma") << u"adriatic,webex.com"_s;
    QTest::newRow("NUL") << u"adriatic.web\0ex.com"_s;
    QTest::newRow("dot at the end") << u"adriatic.webex.com."_s;
    QTest::newRow("too long") << QString(252, u'a') + u".com"_s;
    QTest::newRow("there already") << own;
    QTest::newRow("there already in other letters") << own.toUpper();
}

void TestServicesSites::addSite_badName_isBadInput()
{
    QFETCH(QString, name);
    ServicesFixture fixture;
    const auto result = fixture.submit(u"admin"_s, gate::AddSite{name, true});
    QCOMPARE(codeOf(result), ErrorCode::Invalid);
    QCOMPARE(result.error().column, u"name"_s);
    VERIFY_REFUSED(fixture.submit(u"readonly"_s, gate::AddSite{name, true}), "R34");
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddSite{QString(251, u'a') + u".com"_s, true}));
}

void TestServicesSites::R34_editingSites_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("site");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("full administrator") << u"admin"_s << own << true;
    QTest::newRow("read-only") << u"readonly"_s << own << false;
    QTest::newRow("support") << u"support"_s << own << false;
    QTest::newRow("users and devices") << u"devices"_s << own << false;
    QTest::newRow("site administrator, own site") << u"siteadmin"_s << own << true;
    QTest::newRow("site administrator, foreign site") << u"siteadmin"_s << far << false;
    QTest::newRow("user administrator of the site") << u"siteusers"_s << own << false;
    QTest::newRow("read-only administrator of the site") << u"sitereader"_s << own << false;
    QTest::newRow("partner, not his sale") << u"petar"_s << own << false;
    QTest::newRow("other organization, nobody's sale") << u"oto"_s << own << false;
}

void TestServicesSites::R34_editingSites()
{
    QFETCH(QString, actor);
    QFETCH(QString, site);
    QFETCH(bool, allowed);
    ServicesFixture fixture;
    const gate::EditSite edit{site, {}, false, {}};
    if (!allowed) {
        VERIFY_REFUSED(fixture.submit(actor, edit, true), "R34");
        QVERIFY(fixture.site(site)->site.managedByControlHub);
        return;
    }
    VERIFY_OK(fixture.submit(actor, edit, true));
    QVERIFY(!fixture.site(site)->site.managedByControlHub);
}

void TestServicesSites::R34_unknownSite_isToldOnlyToWhoMayEditAll_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<bool>("told");
    QTest::newRow("full administrator") << u"admin"_s << true;
    QTest::newRow("site administrator") << u"siteadmin"_s << false;
    QTest::newRow("partner") << u"petar"_s << false;
    QTest::newRow("other organization") << u"oto"_s << false;
    QTest::newRow("read-only") << u"readonly"_s << false;
}

void TestServicesSites::R34_unknownSite_isToldOnlyToWhoMayEditAll()
{
    QFETCH(QString, actor);
    QFETCH(bool, told);
    ServicesFixture fixture;
    const QString nowhere = u"nowhere.webex.com"_s;
    for (const gate::Command &command :
         {gate::Command(gate::EditSite{nowhere, {}, true, {}}), gate::Command(gate::RemoveSite{nowhere})}) {
        const auto result = fixture.submit(actor, command);
        if (told)
            QCOMPARE(codeOf(result), ErrorCode::NotFound);
        else
            VERIFY_REFUSED(result, "R34");
    }
}

void TestServicesSites::R34_seller_mustBeOnesOwnBeforeAndAfter()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{far, {}, {}, partnerName}));
    VERIFY_OK(fixture.submit(u"petar"_s, gate::EditSite{far, {}, false, {}}));
    VERIFY_REFUSED(fixture.submit(u"pavle"_s, gate::EditSite{far, {}, true, {}}), "R34");
    VERIFY_REFUSED(fixture.submit(u"petar"_s, gate::EditSite{far, {}, {}, otherPartnerName}), "R34");
    VERIFY_REFUSED(fixture.submit(u"petar"_s, gate::EditSite{far, {}, {}, QString()}), "R34");
    VERIFY_REFUSED(fixture.submit(u"petar"_s, gate::EditSite{own, {}, {}, partnerName}), "R34");
    VERIFY_REFUSED(fixture.submit(u"oto"_s, gate::EditSite{far, {}, {}, otherPartnerName}), "R34");
    VERIFY_REFUSED(fixture.submit(u"oto"_s, gate::EditSite{far, {}, {}, u"Elsewhere of oto"_s}), "R34");
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{far, {}, {}, otherPartnerName}));
}

void TestServicesSites::A15_rename_isNotForWhoKnowsSomeSitesAlone()
{
    ServicesFixture fixture;
    const QString sold = u"sold.webex.com"_s;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddSite{sold, true, partnerName}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddSite{u"empty.webex.com"_s, true}));
    fixture.file.person(u"emptyadmin"_s, u"site_admin@empty.webex.com"_s);
    for (const QString &name : {far, u"nowhere.webex.com"_s, u"bad"_s}) {
        VERIFY_REFUSED(fixture.submit(u"siteadmin"_s, gate::EditSite{own, name, {}, {}}), "R34");
        VERIFY_REFUSED(fixture.submit(u"emptyadmin"_s, gate::EditSite{u"empty.webex.com"_s, name, {}, {}}),
                       "R34");
        VERIFY_REFUSED(fixture.submit(u"petar"_s, gate::EditSite{sold, name, {}, {}}), "R34");
    }
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{sold, u"other.webex.com"_s, {}, {}}));
}

void TestServicesSites::editSite_rename_onlyWithoutLicenses()
{
    ServicesFixture fixture;
    const auto refused = fixture.submit(u"admin"_s, gate::EditSite{own, u"other.webex.com"_s, {}, {}});
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QVERIFY(refused.error().message.contains(own));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{old, u"Other.webex.com"_s, {}, {}}));
    const store::AuditRecord record = fixture.file.log().back();
    QCOMPARE(record.action, u"site-edit"_s);
    QCOMPARE(record.targetName, old);
    QCOMPARE(record.before, (QJsonObject{{u"name"_s, old}}));
    QCOMPARE(record.after, (QJsonObject{{u"name"_s, u"Other.webex.com"_s}}));
    // In other letters it is the same site, not one that is there already.
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{u"other.WEBEX.com"_s, u"other.webex.com"_s, {}, {}}));
    QCOMPARE(codeOf(fixture.submit(u"admin"_s, gate::EditSite{u"other.webex.com"_s, far, {}, {}})),
             ErrorCode::Invalid);
}

void TestServicesSites::editSite_sameAgain_isUnchanged()
{
    ServicesFixture fixture;
    const size_t records = fixture.file.log().size();
    const auto result = fixture.submit(u"admin"_s, gate::EditSite{own, own, true, QString()});
    VERIFY_OK(result);
    QVERIFY(result->unchanged);
    QCOMPARE(fixture.file.log().size(), records);
}

void TestServicesSites::editSite_seller_isRecordedWhereItChanges()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, {}, partnerName}));
    QCOMPARE(fixture.file.log().back().before, QJsonObject());
    QCOMPARE(fixture.file.log().back().after, (QJsonObject{{u"sold_by"_s, partnerName}}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, {}, QString()}));
    QCOMPARE(fixture.file.log().back().before, (QJsonObject{{u"sold_by"_s, partnerName}}));
    QCOMPARE(fixture.file.log().back().after, QJsonObject());
    QCOMPARE(codeOf(fixture.submit(u"admin"_s, gate::EditSite{own, {}, {}, u"Nowhere"_s})),
             ErrorCode::NotFound);
}

void TestServicesSites::R34_removingSites()
{
    ServicesFixture fixture;
    for (const auto &name : {u"readonly"_s, u"devices"_s, u"siteadmin"_s, u"petar"_s, u"pero"_s, u"oto"_s})
        VERIFY_REFUSED(fixture.submit(name, gate::RemoveSite{own}), "R34");
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, {}, partnerName}));
    VERIFY_REFUSED(fixture.submit(u"pavle"_s, gate::RemoveSite{own}), "R34");
    VERIFY_OK(fixture.submit(u"petar"_s, gate::RemoveSite{own}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{far, {}, {}, partnerName}));
    VERIFY_OK(fixture.submit(u"oto"_s, gate::RemoveSite{far}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::RemoveSite{old}));
    QVERIFY(fixture.sitesSeenBy(u"admin"_s).isEmpty());
}

void TestServicesSites::R17_removeSite_keepsStandardLicensesOfOthers()
{
    ServicesFixture fixture;
    const QString heading = old + u" - Contact Center Standard [Sub1]"_s;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::AddLicense{heading, {}, u"Elsewhere of pero"_s}));
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{old, {}, {}, u"Elsewhere of pero"_s}));
    VERIFY_OK(fixture.assign(u"second"_s, u"admin"_s, heading));
    VERIFY_REFUSED(fixture.submit(u"pero"_s, gate::RemoveSite{old}), "R17"); // holds no full_admin
    VERIFY_REFUSED(fixture.submit(u"admin"_s, gate::RemoveSite{old}), "R17"); // his own
    QCOMPARE(fixture.licensesOf(u"admin"_s), QStringList{heading});
    VERIFY_OK(fixture.submit(u"second"_s, gate::RemoveSite{old}));
    QVERIFY(fixture.licensesOf(u"admin"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestServicesSites)
#include "tst_services_sites.moc"
