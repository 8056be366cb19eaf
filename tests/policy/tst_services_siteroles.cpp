// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What goes with a site that is moved or removed: its roles (R10, R11, R24) and licenses, and what does not
// (R14).
#include "servicesfixture.h"
#include "support/support.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;

namespace {

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

class TestServicesSiteRoles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R11_movingASite_takesItsRolesWithADetailAPerson();
    void R11_movingASite_dryRun_listsTheRolesAndKeepsThem();
    void R11_R24_externalWithoutAnotherRole_isRemoved();
    void R11_movingASiteBack_givesNoRoles();
    void R10_ownLastRole_takesASecondQuestion();
    void removeSite_takesRolesAndLicensesWithIt();
    void R14_siteRolesAndLicenses_doNotTouchEachOther();
};

void TestServicesSiteRoles::R11_movingASite_takesItsRolesWithADetailAPerson()
{
    ServicesFixture fixture;
    const Id ended = fixture.file.person(u"ended"_s);
    fixture.giveDirectly(u"ended"_s, u"site_admin"_s, own, fixture.file.now.addDays(-1));
    VERIFY_OK(fixture.file.grant(u"admin"_s, u"siteusers"_s, u"site_admin@"_s + far));
    VERIFY_OK(fixture.file.grant(u"admin"_s, u"siteusers"_s, u"support_admin"_s));
    const auto result = fixture.submit(u"admin"_s, gate::EditSite{own, {}, false, {}});
    VERIFY_OK(result);
    QCOMPARE(rulesOf(result), QStringList(4, u"R11"_s));
    for (const gate::Notice &notice : result->notices)
        QVERIFY2(notice.message.contains(own), qPrintable(notice.message));
    QVERIFY(std::ranges::any_of(result->notices, [](const gate::Notice &notice) {
        return notice.message.contains(u"siteusers Test"_s) && notice.message.contains(u"Webex user admin"_s);
    }));

    QCOMPARE(fixture.file.roles(u"siteadmin"_s), QString());
    QCOMPARE(fixture.file.roles(u"ended"_s), QString());
    QCOMPARE(fixture.file.roles(u"siteusers"_s), u"support_admin site_admin@"_s + far);
    QVERIFY(std::ranges::find(result->touched, ended) != result->touched.end());

    const store::AuditRecord record = fixture.file.log().back();
    QCOMPARE(record.before, (QJsonObject{{u"managed_by"_s, u"control_hub"_s}}));
    QCOMPARE(record.after, (QJsonObject{{u"managed_by"_s, u"site_administration"_s}}));
    const auto details = store::details(fixture.file.connection(), record.seq);
    QCOMPARE(details->size(), size_t(4));
    const auto siteusers =
        std::ranges::find(*details, WorkspaceFixture::address(u"siteusers"_s), &store::AuditDetail::email);
    QCOMPARE(siteusers->before.value(u"roles").toArray().size(), 3);
    QCOMPARE(siteusers->after.value(u"roles").toArray().size(), 2);
    QVERIFY(json(siteusers->before).contains(own));
    QVERIFY(!json(siteusers->after).contains(own));
    VERIFY_REFUSED(fixture.file.grant(u"admin"_s, u"plain"_s, u"site_admin@"_s + own), "R11");
}

void TestServicesSiteRoles::R11_movingASite_dryRun_listsTheRolesAndKeepsThem()
{
    ServicesFixture fixture;
    const auto result =
        fixture.file.submit(u"admin"_s, gate::EditSite{own, {}, false, {}}, false, /*dryRun*/ true);
    VERIFY_OK(result);
    QCOMPARE(result->notices.size(), size_t(3));
    QCOMPARE(fixture.file.roles(u"siteadmin"_s), u"site_admin@"_s + own);
}

void TestServicesSiteRoles::R11_R24_externalWithoutAnotherRole_isRemoved()
{
    ServicesFixture fixture;
    const Id external = fixture.file.external(u"osite"_s, OrganizationKind::Other, {});
    fixture.giveDirectly(u"osite"_s, u"site_admin"_s, own);
    fixture.giveDirectly(u"oto"_s, u"site_admin"_s, own);
    const auto result = fixture.submit(u"admin"_s, gate::EditSite{own, {}, false, {}});
    VERIFY_OK(result);
    QCOMPARE(result->removed, std::vector<Id>{external});
    QCOMPARE(rulesOf(result).count(u"R24"_s), 1);
    QCOMPARE(fixture.file.roles(u"osite@elsewhere.example"_s), u"nobody"_s);
    QCOMPARE(fixture.file.roles(u"oto@elsewhere.example"_s), u"full_admin"_s);
}

void TestServicesSiteRoles::R11_movingASiteBack_givesNoRoles()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, false, {}}));
    const auto back = fixture.submit(u"admin"_s, gate::EditSite{own, {}, true, {}});
    VERIFY_OK(back);
    QVERIFY(back->notices.empty());
    QCOMPARE(fixture.file.roles(u"siteadmin"_s), QString());
    VERIFY_OK(fixture.file.grant(u"admin"_s, u"plain"_s, u"site_admin@"_s + own));
}

void TestServicesSiteRoles::R10_ownLastRole_takesASecondQuestion()
{
    ServicesFixture fixture;
    const gate::EditSite move{own, {}, false, {}};
    const auto asked = fixture.submit(u"siteadmin"_s, move);
    QCOMPARE(codeOf(asked), ErrorCode::NeedsConfirmation);
    QCOMPARE(asked.error().rule, u"R10"_s);
    QCOMPARE(fixture.file.roles(u"sitereader"_s), u"site_readonly_admin@"_s + own);
    VERIFY_OK(fixture.submit(u"siteadmin"_s, move, true));
    QCOMPARE(fixture.file.roles(u"siteadmin"_s), QString());
}

void TestServicesSiteRoles::removeSite_takesRolesAndLicensesWithIt()
{
    ServicesFixture fixture;
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, ownMeetings));
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, messaging));
    VERIFY_OK(fixture.assign(u"admin"_s, u"siteadmin"_s, ownMeetings));
    const auto result = fixture.submit(u"admin"_s, gate::RemoveSite{own.toUpper()});
    VERIFY_OK(result);
    QCOMPARE(rulesOf(result), QStringList(3, u"R11"_s));
    QVERIFY(!fixture.site(own));
    QCOMPARE(fixture.licensesSeenBy(u"admin"_s), (QStringList{farMeetings, messaging, standard, premium}));
    QCOMPARE(fixture.licensesOf(u"plain"_s), QStringList{messaging});
    QCOMPARE(fixture.file.roles(u"siteadmin"_s), QString());

    const store::AuditRecord record = fixture.file.log().back();
    QCOMPARE(record.action, u"site-remove"_s);
    QCOMPARE(record.targetName, own);
    const QJsonObject license{{u"heading"_s, ownMeetings},
                              {u"service"_s, u"meetings"_s},
                              {u"subscription"_s, u"Sub1"_s},
                              {u"site"_s, own},
                              {u"suspended"_s, false}};
    QCOMPARE(record.before,
             (QJsonObject{{u"name"_s, own},
                          {u"managed_by"_s, u"control_hub"_s},
                          {u"licenses"_s, QJsonArray{license}}}));
    QCOMPARE(record.after, QJsonObject());
    const auto details = store::details(fixture.file.connection(), record.seq);
    QCOMPARE(details->size(), size_t(4));
    const auto siteadmin =
        std::ranges::find(*details, WorkspaceFixture::address(u"siteadmin"_s), &store::AuditDetail::email);
    QCOMPARE(siteadmin->before.value(u"licenses").toArray(), QJsonArray{ownMeetings});
    QCOMPARE(siteadmin->before.value(u"roles").toArray().size(), 1);
    QCOMPARE(siteadmin->after, (QJsonObject{{u"roles"_s, QJsonArray()}, {u"licenses"_s, QJsonArray()}}));
    const auto plain =
        std::ranges::find(*details, WorkspaceFixture::address(u"plain"_s), &store::AuditDetail::email);
    QCOMPARE(plain->before.value(u"licenses").toArray(), (QJsonArray{ownMeetings, messaging}));
    QCOMPARE(plain->after.value(u"licenses").toArray(), QJsonArray{messaging});
}

void TestServicesSiteRoles::R14_siteRolesAndLicenses_doNotTouchEachOther()
{
    ServicesFixture fixture;
    QVERIFY(fixture.licensesOf(u"siteadmin"_s).isEmpty());
    VERIFY_OK(fixture.assign(u"admin"_s, u"siteadmin"_s, ownMeetings));
    QCOMPARE(fixture.file.roles(u"siteadmin"_s), u"site_admin@"_s + own);
    VERIFY_OK(fixture.submit(u"admin"_s, gate::EditSite{own, {}, false, {}}));
    QCOMPARE(fixture.file.roles(u"siteadmin"_s), QString());
    QCOMPARE(fixture.licensesOf(u"siteadmin"_s), QStringList{ownMeetings});
    VERIFY_OK(fixture.assign(u"admin"_s, u"plain"_s, ownMeetings));
    QCOMPARE(fixture.file.roles(u"plain"_s), QString());
    VERIFY_OK(fixture.unassign(u"admin"_s, u"siteusers"_s, ownMeetings));
}

QTEST_GUILESS_MAIN(TestServicesSiteRoles)
#include "tst_services_siteroles.moc"
