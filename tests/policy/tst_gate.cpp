// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/importer.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

/// The rules, each with its allowed and its refused side, by commands on a real file.
class TestGate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R1_newUser_holdsNoRole();
    void R2_create_givesTheFirstFullAdministrator();
    void R3_assigning_needsAssignRoles_data();
    void R3_assigning_needsAssignRoles();
    void R4_ownUsers_mayHoldAnySet();
    void R4_externalRoles_areNotOfferedToOwnUsers();
    void R5_lastFullAdministrator_cantGo_data();
    void R5_lastFullAdministrator_cantGo();
    void R5_anEndDate_doesNotCount();
    void R6_advancedTroubleshooting_isGivenByFullAdministratorsToOthers();
    void R6_advancedTroubleshooting_goesWithTheLastOfTheThree();
    void R9_serviceRoles_areNamedInAWarning();
    void R10_nobodyGivesHimselfRoles();
    void R10_givingUpOnesOwn_asksForTheLastOne();
    void R11_siteRoles_onlyOnSitesOfControlHub();
    void R12_oneSiteRole_aPersonAndSite();
    void R15_withoutContactCenter_theRoleIsNotOffered();
    void R23_R24_externals_areChangedByFullAdministratorsOfTheCustomer();
    void R34_whoActs_mustBeKnownAndAllowed();
    void A10_administrators_areTouchedOnlyByWhoMayGiveTheirRoles();
    void A14_whatEnded_givesNothing();
    void A18_aRefusal_changesNothingAndLeavesOneRecord();
    void dryRun_changesNothingAndLeavesNoRecord();
    void soAlready_isUnchangedWithoutRecord();
    void everyCommand_isOneRecord();
    void emails_compareByTheirKey();
    void atomically_rollsBackButKeepsRefusals();
    void until_endsAtMidnightOfTheOrganization();
    void importOfAdministrators_listsEveryBadRow();
    void R17_aHeading_cantTurnAStandardLicense();
    void R6_whatLapsed_isNotRevivedByAnotherRole();
    void R24_externalsWithEndedRolesOnly_areRemoved();
    void aRoleNamedTwice_isGivenOnce();
    void T1_unknownColumns_areToldApartFromFields();
    void T1_whoWasImported_hasTheImportInHisHistory();
    void longTextsOfImports_leaveEditsFree();
    void until_tooFarOff_isRefused();
};

void TestGate::R1_newUser_holdsNoRole()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    QCOMPARE(file.roles(u"nada"_s), QString());
}

void TestGate::R2_create_givesTheFirstFullAdministrator()
{
    WorkspaceFixture file;
    QCOMPARE(file.roles(u"admin"_s), u"full_admin"_s);
    QCOMPARE(file.count("SELECT count(*) FROM organization_domain WHERE domain = 'adriatic.example'"), 1);
    QCOMPARE(file.log().size(), 1U);
}

void TestGate::R3_assigning_needsAssignRoles_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("full") << u"full_admin"_s << true;
    QTest::newRow("read-only") << u"readonly_admin"_s << false;
    QTest::newRow("support") << u"support_admin"_s << false;
    QTest::newRow("user and device") << u"user_device_admin"_s << false;
    QTest::newRow("device") << u"device_admin"_s << false;
    QTest::newRow("compliance") << u"compliance_officer"_s << false;
    QTest::newRow("events") << u"events_admin"_s << false;
    QTest::newRow("nobody") << QString() << false;
}

void TestGate::R3_assigning_needsAssignRoles()
{
    QFETCH(QString, role);
    QFETCH(bool, allowed);
    WorkspaceFixture file;
    file.person(u"actor"_s, role);
    file.person(u"nada"_s, u"support_admin"_s);
    for (const QString &given : {u"device_admin"_s, u"full_admin"_s, u"events_admin"_s}) {
        if (given == role)
            continue; // an events administrator gives this one: R19
        if (allowed) {
            VERIFY_OK(file.grant(u"actor"_s, u"nada"_s, given));
            VERIFY_OK(file.revoke(u"actor"_s, u"nada"_s, given));
        } else {
            VERIFY_REFUSED(file.grant(u"actor"_s, u"nada"_s, given), "R34");
        }
    }
    if (!allowed)
        VERIFY_REFUSED(file.revoke(u"actor"_s, u"nada"_s, u"support_admin"_s), "R34");
    QCOMPARE(file.roles(u"nada"_s), u"support_admin"_s);
}

void TestGate::R4_ownUsers_mayHoldAnySet()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    for (const QString &role :
         {u"full_admin"_s, u"readonly_admin"_s, u"support_admin"_s, u"user_device_admin"_s, u"device_admin"_s,
          u"compliance_officer"_s, u"advanced_troubleshooting"_s, u"events_admin"_s})
        VERIFY_OK(file.grant(u"admin"_s, u"nada"_s, role));
    QCOMPARE(file.roles(u"nada"_s).split(u' ').size(), 8);
    // The newer rule is a warning, not a refusal.
    file.person(u"vera"_s, u"full_admin"_s);
    const auto outcome = file.grant(u"admin"_s, u"vera"_s, u"readonly_admin"_s);
    VERIFY_OK(outcome);
    QVERIFY(std::ranges::any_of(outcome->notices,
                                [](const gate::Notice &notice) { return notice.rule == "R4"_L1; }));
}

void TestGate::R4_externalRoles_areNotOfferedToOwnUsers()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    VERIFY_REFUSED(file.grant(u"admin"_s, u"nada"_s, u"provisioning_admin"_s), "R4");
}

void TestGate::R5_lastFullAdministrator_cantGo_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"revoke", "remove", "deactivate", "end date"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestGate::R5_lastFullAdministrator_cantGo()
{
    QFETCH(QString, way);
    WorkspaceFixture file;
    file.person(u"second"_s, u"full_admin"_s);
    const auto go = [&](const QString &actor, const QString &name) -> Result<gate::Outcome> {
        const gate::UserRef user{0, WorkspaceFixture::address(name)};
        if (way == u"revoke"_s)
            return file.revoke(actor, name, u"full_admin"_s, true);
        if (way == u"remove"_s)
            return file.submit(actor, gate::RemoveUser{user}, true);
        if (way == u"deactivate"_s)
            return file.submit(actor, gate::EditUser{user, {{Field::Status, u"Inactive"_s}}}, true);
        return file.grant(actor, name, u"full_admin"_s, QDate(2026, 12, 1));
    };
    VERIFY_OK(go(u"second"_s, u"admin"_s)); // one of two may go
    if (way == u"end date"_s)
        VERIFY_REFUSED(go(u"admin"_s, u"second"_s), "R5");
    else
        VERIFY_REFUSED(go(u"second"_s, u"second"_s), "R5");
    QCOMPARE(file.roles(u"second"_s), u"full_admin"_s);
}

void TestGate::R5_anEndDate_doesNotCount()
{
    WorkspaceFixture file;
    file.person(u"second"_s);
    VERIFY_OK(file.grant(u"admin"_s, u"second"_s, u"full_admin"_s, QDate(2027, 1, 1)));
    VERIFY_REFUSED(file.revoke(u"admin"_s, u"admin"_s, u"full_admin"_s, true), "R5");
    VERIFY_REFUSED(file.revoke(u"second"_s, u"admin"_s, u"full_admin"_s), "R5");
    const QString pending = u"pending"_s;
    file.person(pending, u"full_admin"_s, u"Pending"_s);
    VERIFY_REFUSED(file.revoke(u"second"_s, u"admin"_s, u"full_admin"_s), "R5");
}

void TestGate::R6_advancedTroubleshooting_isGivenByFullAdministratorsToOthers()
{
    const QString role = u"advanced_troubleshooting"_s;
    WorkspaceFixture file;
    file.person(u"full"_s, u"full_admin"_s);
    file.person(u"reader"_s, u"readonly_admin"_s);
    file.person(u"support"_s, u"support_admin"_s);
    file.person(u"device"_s, u"device_admin"_s);
    for (const QString &name : {u"full"_s, u"reader"_s, u"support"_s})
        VERIFY_OK(file.grant(u"admin"_s, name, role));
    VERIFY_REFUSED(file.grant(u"admin"_s, u"device"_s, role), "R6");
    VERIFY_REFUSED(file.grant(u"admin"_s, u"admin"_s, role), "R6"); // never to oneself
    VERIFY_OK(file.grant(u"full"_s, u"admin"_s, role)); // another one may
    // Together with one of the three in one command it is allowed.
    VERIFY_OK(file.submit(
        u"admin"_s,
        gate::ChangeRoles{{0, u"device@adriatic.example"_s},
                          {WorkspaceFixture::role(role), WorkspaceFixture::role(u"support_admin"_s)},
                          {},
                          {},
                          {}}));
    // A6: an external full administrator gives roles to own users, this one aside.
    file.external(u"partner"_s, OrganizationKind::Partner, u"full_admin"_s);
    file.person(u"nada"_s, u"support_admin"_s);
    VERIFY_OK(file.grant(u"partner@elsewhere.example"_s, u"nada"_s, u"device_admin"_s));
    VERIFY_REFUSED(file.grant(u"partner@elsewhere.example"_s, u"nada"_s, role), "R6");
}

void TestGate::R6_advancedTroubleshooting_goesWithTheLastOfTheThree()
{
    WorkspaceFixture file;
    file.person(u"nada"_s, u"readonly_admin support_admin device_admin advanced_troubleshooting"_s);
    VERIFY_OK(file.revoke(u"admin"_s, u"nada"_s, u"readonly_admin"_s));
    QVERIFY(file.roles(u"nada"_s).contains(u"advanced_troubleshooting"_s));
    const auto outcome = file.revoke(u"admin"_s, u"nada"_s, u"support_admin"_s);
    VERIFY_OK(outcome);
    QCOMPARE(file.roles(u"nada"_s), u"device_admin"_s);
    QVERIFY(std::ranges::any_of(outcome->notices,
                                [](const gate::Notice &notice) { return notice.rule == "R6"_L1; }));
    // The role it leans on has ended by its date: the next change removes it.
    file.person(u"vera"_s);
    VERIFY_OK(file.grant(u"admin"_s, u"vera"_s, u"support_admin"_s, QDate(2026, 11, 25)));
    VERIFY_OK(file.grant(u"admin"_s, u"vera"_s, u"advanced_troubleshooting"_s));
    file.now = file.now.addDays(10);
    const auto live = gate::can(file.gate(), {{0, u"admin@adriatic.example"_s}, gate::Door::CommandLine},
                                {0, u"vera@adriatic.example"_s},
                                *Catalogue::instance().findPrivilege(u"live_meetings"), {});
    VERIFY_OK(live);
    QCOMPARE(live->level, Level::None);
    VERIFY_OK(file.grant(u"admin"_s, u"vera"_s, u"device_admin"_s));
    QVERIFY(!file.roles(u"vera"_s).contains(u"advanced_troubleshooting"_s));
}

void TestGate::R9_serviceRoles_areNamedInAWarning()
{
    WorkspaceFixture file;
    file.person(u"nada"_s, u"events_admin"_s);
    const auto outcome = file.grant(u"admin"_s, u"nada"_s, u"device_admin"_s);
    VERIFY_OK(outcome);
    QVERIFY(std::ranges::any_of(outcome->notices,
                                [](const gate::Notice &notice) { return notice.rule == "R9"_L1; }));
    QCOMPARE(file.roles(u"nada"_s), u"device_admin events_admin"_s); // the console itself changes none
}

void TestGate::R10_nobodyGivesHimselfRoles()
{
    WorkspaceFixture file;
    file.person(u"second"_s, u"full_admin"_s);
    VERIFY_REFUSED(file.grant(u"admin"_s, u"admin"_s, u"device_admin"_s), "R10");
    VERIFY_OK(file.grant(u"second"_s, u"admin"_s, u"device_admin"_s, QDate(2026, 12, 1)));
    VERIFY_REFUSED(file.grant(u"admin"_s, u"admin"_s, u"device_admin"_s, QDate(2026, 12, 31)),
                   "R10"); // extends
    VERIFY_REFUSED(file.grant(u"admin"_s, u"ADMIN@Adriatic.Example"_s, u"support_admin"_s), "R10");
}

void TestGate::R10_givingUpOnesOwn_asksForTheLastOne()
{
    WorkspaceFixture file;
    file.person(u"nada"_s, u"device_admin support_admin"_s);
    VERIFY_OK(file.revoke(u"nada"_s, u"nada"_s, u"device_admin"_s));
    const auto asked = file.revoke(u"nada"_s, u"nada"_s, u"support_admin"_s);
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::NeedsConfirmation);
    QCOMPARE(asked.error().rule, u"R10"_s);
    VERIFY_OK(file.revoke(u"nada"_s, u"nada"_s, u"support_admin"_s, true));
    QCOMPARE(file.roles(u"nada"_s), QString());
}

void TestGate::R11_siteRoles_onlyOnSitesOfControlHub()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    const Id customer = store::customer(file.connection())->id;
    VERIFY_OK(store::addSite(file.connection(), customer, {0, u"hub.example"_s, true, 0}));
    VERIFY_OK(store::addSite(file.connection(), customer, {0, u"old.example"_s, false, 0}));
    VERIFY_OK(file.grant(u"admin"_s, u"nada"_s, u"site_admin@hub.example"_s));
    VERIFY_REFUSED(file.grant(u"admin"_s, u"nada"_s, u"site_admin@old.example"_s), "R11");
    const auto missing = file.grant(u"admin"_s, u"nada"_s, u"site_admin@none.example"_s);
    QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
}

void TestGate::R12_oneSiteRole_aPersonAndSite()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    const Id customer = store::customer(file.connection())->id;
    VERIFY_OK(store::addSite(file.connection(), customer, {0, u"one.example"_s, true, 0}));
    VERIFY_OK(store::addSite(file.connection(), customer, {0, u"two.example"_s, true, 0}));
    VERIFY_OK(file.grant(u"admin"_s, u"nada"_s, u"site_admin@one.example"_s));
    VERIFY_OK(file.grant(u"admin"_s, u"nada"_s, u"site_readonly_admin@two.example"_s));
    VERIFY_REFUSED(file.grant(u"admin"_s, u"nada"_s, u"site_user_admin@one.example"_s), "R12");
}

void TestGate::R15_withoutContactCenter_theRoleIsNotOffered()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    VERIFY_REFUSED(file.grant(u"admin"_s, u"nada"_s, u"contact_center_service_admin"_s), "R15");
    const Id customer = store::customer(file.connection())->id;
    VERIFY_OK(store::addLicense(file.connection(), customer,
                                {0, u"CC [S]"_s, u"contact_center_premium"_s, u"S"_s, 0, 0, false}));
    VERIFY_OK(file.grant(u"admin"_s, u"nada"_s, u"contact_center_service_admin"_s));
}

void TestGate::R23_R24_externals_areChangedByFullAdministratorsOfTheCustomer()
{
    WorkspaceFixture file;
    file.external(u"guest"_s, OrganizationKind::Other, u"readonly_admin"_s);
    file.external(u"partner"_s, OrganizationKind::Partner, u"full_admin"_s);
    file.external(u"stranger"_s, OrganizationKind::Other, {});
    const QString guest = u"guest@elsewhere.example"_s;
    VERIFY_REFUSED(file.grant(u"admin"_s, u"stranger@elsewhere.example"_s, u"readonly_admin"_s), "R23");
    VERIFY_REFUSED(file.grant(u"partner@elsewhere.example"_s, guest, u"full_admin"_s), "R34"); // A12
    VERIFY_REFUSED(file.grant(u"admin"_s, guest, u"device_admin"_s), "R22");
    VERIFY_OK(file.grant(u"admin"_s, guest, u"full_admin"_s)); // promoted: replaces read-only
    QCOMPARE(file.roles(guest), u"full_admin"_s);
    VERIFY_OK(file.grant(u"admin"_s, guest, u"readonly_admin"_s)); // demoted: ends by itself (R25)
    QCOMPARE(file.roles(guest), u"readonly_admin"_s);
    QCOMPARE(file.count("SELECT count(*) FROM assignment WHERE until IS NOT NULL"), 1);
    VERIFY_OK(file.revoke(u"admin"_s, guest, u"readonly_admin"_s));
    QCOMPARE(file.roles(guest), u"nobody"_s);
}

void TestGate::R34_whoActs_mustBeKnownAndAllowed()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    file.person(u"reader"_s, u"readonly_admin"_s);
    file.person(u"gone"_s, u"full_admin"_s, u"Inactive"_s);
    const gate::UserRef nobody{0, u"nobody@adriatic.example"_s};
    const gate::Command commands[] = {
        gate::AddUser{}, gate::EditUser{nobody, {}}, gate::RemoveUser{nobody},
        gate::ChangeRoles{nobody, {WorkspaceFixture::role(u"device_admin"_s)}, {}, {}, {}},
        gate::ImportAdministrators{u"x.csv"_s, {}}};
    for (const QString &actor : {u"stranger"_s, u"nada"_s, u"reader"_s, u"gone"_s}) {
        for (const gate::Command &command : commands)
            VERIFY_REFUSED(file.submit(actor, command), "R34"); // before the target is looked up
    }
}

void TestGate::A10_administrators_areTouchedOnlyByWhoMayGiveTheirRoles()
{
    WorkspaceFixture file;
    file.person(u"helper"_s, u"user_device_admin"_s);
    file.person(u"boss"_s, u"device_admin"_s);
    const gate::UserRef boss{0, u"boss@adriatic.example"_s};
    VERIFY_REFUSED(file.submit(u"helper"_s, gate::EditUser{boss, {{Email, u"mine@adriatic.example"_s}}}),
                   "A10");
    VERIFY_REFUSED(file.submit(u"helper"_s, gate::EditUser{boss, {{Field::Status, u"Inactive"_s}}}), "A10");
    VERIFY_REFUSED(file.submit(u"helper"_s, gate::RemoveUser{boss}), "A10");
    VERIFY_OK(file.submit(u"helper"_s,
                          gate::EditUser{boss, {{Title, u"Chief"_s}}})); // the profile is nobody's way in
    VERIFY_OK(file.submit(u"admin"_s, gate::EditUser{boss, {{Field::Status, u"Inactive"_s}}}));
    VERIFY_OK(file.submit(
        u"helper"_s, gate::EditUser{{0, u"helper@adriatic.example"_s}, {{Email, u"h2@adriatic.example"_s}}}));
}

void TestGate::A14_whatEnded_givesNothing()
{
    WorkspaceFixture file;
    file.person(u"guest"_s);
    file.person(u"nada"_s);
    VERIFY_OK(file.grant(u"admin"_s, u"guest"_s, u"full_admin"_s, QDate(2026, 11, 30)));
    VERIFY_OK(file.grant(u"guest"_s, u"nada"_s, u"device_admin"_s));
    file.now = QDateTime({2026, 12, 1}, {0, 0}, Qt::UTC);
    VERIFY_REFUSED(file.grant(u"guest"_s, u"nada"_s, u"support_admin"_s), "R34");
    VERIFY_OK(file.submit(
        u"admin"_s, gate::EditUser{{0, u"nada@adriatic.example"_s}, {{Title, u"X"_s}}})); // time is noted
    file.now = QDateTime({2026, 11, 25}, {0, 0}, Qt::UTC); // a clock set back revives nothing
    VERIFY_REFUSED(file.grant(u"guest"_s, u"nada"_s, u"support_admin"_s), "R34");
}

void TestGate::A18_aRefusal_changesNothingAndLeavesOneRecord()
{
    WorkspaceFixture file;
    file.person(u"reader"_s, u"readonly_admin"_s);
    const size_t before = file.log().size();
    VERIFY_REFUSED(file.grant(u"reader"_s, u"admin"_s, u"device_admin"_s), "R34");
    const auto log = file.log();
    QCOMPARE(log.size(), before + 1);
    QVERIFY(log.back().refused);
    QCOMPARE(log.back().rule, u"R34"_s);
    QCOMPARE(log.back().actorEmail, u"reader@adriatic.example"_s);
    QCOMPARE(log.back().targetEmail, u"admin@adriatic.example"_s);
    QCOMPARE(file.roles(u"admin"_s), u"full_admin"_s);
}

void TestGate::dryRun_changesNothingAndLeavesNoRecord()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    const size_t before = file.log().size();
    const gate::ChangeRoles command{
        {0, u"nada@adriatic.example"_s}, {WorkspaceFixture::role(u"device_admin"_s)}, {}, {}, {}};
    VERIFY_OK(file.submit(u"admin"_s, command, false, true));
    VERIFY_REFUSED(file.submit(u"nada"_s, command, false, true), "R34");
    QCOMPARE(file.roles(u"nada"_s), QString());
    QCOMPARE(file.log().size(), before);
}

void TestGate::soAlready_isUnchangedWithoutRecord()
{
    WorkspaceFixture file;
    file.person(u"nada"_s, u"device_admin"_s);
    const size_t before = file.log().size();
    auto outcome = file.grant(u"admin"_s, u"nada"_s, u"device_admin"_s);
    VERIFY_OK(outcome);
    QVERIFY(outcome->unchanged);
    outcome = file.revoke(u"admin"_s, u"nada"_s, u"support_admin"_s);
    VERIFY_OK(outcome);
    QVERIFY(outcome->unchanged);
    outcome =
        file.submit(u"admin"_s, gate::EditUser{{0, u"nada@adriatic.example"_s}, {{FirstName, u"nada"_s}}});
    VERIFY_OK(outcome);
    QVERIFY(outcome->unchanged);
    QCOMPARE(file.log().size(), before);
}

void TestGate::everyCommand_isOneRecord()
{
    WorkspaceFixture file;
    const auto actions = [&] {
        QStringList list;
        for (const store::AuditRecord &record : file.log())
            list << record.action;
        return list;
    };
    file.person(u"nada"_s);
    VERIFY_OK(file.grant(u"admin"_s, u"nada"_s, u"support_admin"_s));
    VERIFY_OK(
        file.submit(u"admin"_s, gate::EditUser{{0, u"nada@adriatic.example"_s}, {{Title, u"Chief"_s}}}));
    VERIFY_OK(file.revoke(u"admin"_s, u"nada"_s, u"support_admin"_s));
    VERIFY_OK(file.submit(u"admin"_s, gate::SignIn{}));
    VERIFY_OK(file.submit(u"admin"_s, gate::RemoveUser{{0, u"nada@adriatic.example"_s}}));
    QCOMPARE(actions(),
             QStringList({u"create"_s, u"user-add"_s, u"grant"_s, u"user-edit"_s, u"revoke"_s, u"sign-in"_s,
                          u"user-remove"_s}));
    const store::AuditRecord edit = file.log()[3];
    QCOMPARE(edit.before.value(u"title"_s).toString(), QString());
    QCOMPARE(edit.after.value(u"title"_s).toString(), u"Chief"_s);
    QCOMPARE(file.log().back().before.value(u"first"_s).toString(), u"nada"_s);
}

void TestGate::emails_compareByTheirKey()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    gate::AddUser again;
    again.fields[Email] = u"NADA@ADRIATIC.EXAMPLE"_s;
    const auto doubled = file.submit(u"admin"_s, again);
    QVERIFY(!doubled && doubled.error().code == ErrorCode::Invalid);
    VERIFY_OK(file.grant(u"ADMIN@adriatic.example"_s, u"Nada@Adriatic.example"_s, u"device_admin"_s));
    again.fields[Email] = QString(65, u'x') + u"@adriatic.example"_s;
    QVERIFY(!file.submit(u"admin"_s, again));
    again.fields[Email] = QString(64, u'x') + u"@adriatic.example"_s;
    VERIFY_OK(file.submit(u"admin"_s, again));
}

void TestGate::atomically_rollsBackButKeepsRefusals()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    const size_t before = file.log().size();
    const auto done = file.gate().atomically([&]() -> Result<void> {
        ROLECALL_TRY(file.grant(u"admin"_s, u"nada"_s, u"device_admin"_s));
        ROLECALL_TRY(file.grant(u"admin"_s, u"admin"_s, u"device_admin"_s));
        return {};
    });
    QVERIFY(!done && done.error().rule == "R10"_L1);
    QCOMPARE(file.roles(u"nada"_s), QString());
    QCOMPARE(file.log().size(), before + 1);
    QVERIFY(file.log().back().refused);
}

void TestGate::until_endsAtMidnightOfTheOrganization()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    VERIFY_OK(file.grant(u"admin"_s, u"nada"_s, u"device_admin"_s, QDate(2026, 11, 21)));
    QCOMPARE(file.count("SELECT until = '2026-11-21T23:00:00.000Z' FROM assignment WHERE until IS NOT NULL"),
             1);
    const auto past = file.grant(u"admin"_s, u"nada"_s, u"support_admin"_s, QDate(2026, 11, 20));
    QVERIFY(!past && past.error().code == ErrorCode::Invalid);
}

void TestGate::importOfAdministrators_listsEveryBadRow()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    Error unreadable{ErrorCode::Invalid, u"There is no such role."_s};
    unreadable.column = u"Administrator role"_s;
    const gate::ImportAdministrators command{
        u"x.csv"_s,
        {{2, u"nada@adriatic.example"_s, {WorkspaceFixture::role(u"device_admin"_s)}, {}, {}},
         {3, u"nada@adriatic.example"_s, {}, {}, {}},
         {4, u"unknown@adriatic.example"_s, {}, {}, {}},
         {5, u"admin@adriatic.example"_s, {}, {}, unreadable}}};
    const auto refused = file.submit(u"admin"_s, command);
    QVERIFY(!refused);
    QCOMPARE(refused.error().row, 3);
    QCOMPARE(file.roles(u"nada"_s), QString());
    const auto preview = file.submit(u"admin"_s, command, false, true);
    VERIFY_OK(preview);
    QCOMPARE(preview->import.refused, 3);
    QStringList rows;
    for (const gate::ImportRow &row : preview->import.details) {
        if (row.verdict == gate::ImportRow::Verdict::Refused)
            rows << QString::number(row.row) + u' ' + row.column;
    }
    QCOMPARE(rows, QStringList({u"3 User ID/Email"_s, u"4 User ID/Email"_s, u"5 Administrator role"_s}));
}

namespace {

gate::ImportRoster roster(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString path = folder.filePath(u"roster.csv"_s);
    if (!test::writeFile(path, "User ID/Email (Required)" + content))
        qFatal("the file can't be written");
    return *exchange::rosterImport(path);
}

} // namespace

void TestGate::R17_aHeading_cantTurnAStandardLicense()
{
    WorkspaceFixture file;
    QTemporaryDir folder;
    file.person(u"second"_s, u"full_admin"_s);
    file.person(u"helper"_s, u"user_device_admin"_s);
    const QByteArray on = ",Contact Center Standard [S1]\n";
    const QByteArray off = ",Contact Center Standard [S1] (Suspended)\n";
    const QByteArray admin = "admin@adriatic.example,TRUE\n";
    VERIFY_REFUSED(file.submit(u"helper"_s, roster(folder, on + admin)), "R17");
    VERIFY_REFUSED(file.submit(u"admin"_s, roster(folder, on + admin)), "R17"); // not by oneself
    VERIFY_OK(file.submit(u"second"_s, roster(folder, on + admin)));
    const QByteArray stranger = "x@adriatic.example,FALSE\n";
    VERIFY_REFUSED(file.submit(u"admin"_s, roster(folder, off + stranger)), "R17"); // would free himself
    VERIFY_REFUSED(file.submit(u"helper"_s, roster(folder, off + stranger)), "R17");
    QCOMPARE(file.count("SELECT count(*) FROM license WHERE suspended = 1"), 0);
    VERIFY_OK(file.submit(u"second"_s, roster(folder, off + stranger)));
    QCOMPARE(file.count("SELECT count(*) FROM license WHERE suspended = 1"), 1);
    QVERIFY(file.log().back().after.contains(u"licenses_turned"_s));
    // A second standard license is one more that has to be taken from him.
    VERIFY_OK(file.submit(u"second"_s, roster(folder, on + stranger)));
    VERIFY_REFUSED(file.submit(u"helper"_s, roster(folder, ",Contact Center Standard [S2]\n" + admin)),
                   "R17");
}

void TestGate::R6_whatLapsed_isNotRevivedByAnotherRole()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    file.external(u"partner"_s, OrganizationKind::Partner, u"full_admin"_s);
    VERIFY_OK(file.grant(u"admin"_s, u"nada"_s, u"support_admin"_s, QDate(2026, 11, 25)));
    VERIFY_OK(file.grant(u"admin"_s, u"nada"_s, u"advanced_troubleshooting"_s));
    file.now = file.now.addDays(10);
    VERIFY_OK(file.grant(u"partner@elsewhere.example"_s, u"nada"_s, u"readonly_admin"_s));
    QCOMPARE(file.roles(u"nada"_s), u"readonly_admin support_admin"_s); // the ended one gives nothing
    // Who may give it gives it anew, together with what it needs.
    VERIFY_OK(file.revoke(u"admin"_s, u"nada"_s, u"readonly_admin"_s));
    VERIFY_OK(file.submit(u"admin"_s,
                          gate::ChangeRoles{{0, u"nada@adriatic.example"_s},
                                            {WorkspaceFixture::role(u"advanced_troubleshooting"_s),
                                             WorkspaceFixture::role(u"readonly_admin"_s)},
                                            {},
                                            {},
                                            {}}));
    QVERIFY(file.roles(u"nada"_s).contains(u"advanced_troubleshooting"_s));
}

void TestGate::R24_externalsWithEndedRolesOnly_areRemoved()
{
    WorkspaceFixture file;
    file.external(u"guest"_s, OrganizationKind::Other, u"full_admin contact_center_service_admin"_s);
    const QString guest = u"guest@elsewhere.example"_s;
    VERIFY_OK(file.connection().execute("UPDATE assignment SET until = '2026-11-20T00:00:00.000Z' WHERE role "
                                        "= 'contact_center_service_admin'"));
    VERIFY_OK(file.revoke(u"admin"_s, guest, u"full_admin"_s));
    QCOMPARE(file.roles(guest), u"nobody"_s);
}

void TestGate::aRoleNamedTwice_isGivenOnce()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    const gate::RoleRef role = WorkspaceFixture::role(u"device_admin"_s);
    VERIFY_OK(file.submit(
        u"admin"_s,
        gate::ImportAdministrators{u"x.csv"_s, {{2, u"nada@adriatic.example"_s, {role, role}, {}, {}}}}));
    QCOMPARE(file.roles(u"nada"_s), u"device_admin"_s);
}

void TestGate::T1_unknownColumns_areToldApartFromFields()
{
    WorkspaceFixture file;
    QTemporaryDir folder;
    file.person(u"nada"_s);
    VERIFY_OK(file.submit(u"admin"_s,
                          roster(folder, ",User Status,status\nnada@adriatic.example,Inactive,Active\n")));
    const auto details = store::details(file.connection(), file.log().back().seq);
    VERIFY_OK(details);
    QCOMPARE(details->at(0).after.value(u"status"_s).toString(), u"Inactive"_s);
    QCOMPARE(details->at(0).after.value(u"others"_s).toObject().value(u"status"_s).toString(), u"Active"_s);
}

void TestGate::T1_whoWasImported_hasTheImportInHisHistory()
{
    WorkspaceFixture file;
    QTemporaryDir folder;
    VERIFY_OK(file.submit(u"admin"_s, roster(folder, "\nnew@adriatic.example\n")));
    const auto user = store::findUserByEmail(file.connection(), u"new@adriatic.example"_s);
    VERIFY_OK(user);
    store::AuditFilter filter;
    filter.user = (*user)->id;
    QCOMPARE(store::records(file.connection(), 1, filter)->size(), 1U);
    filter = {};
    filter.targetKey = u"new@adriatic.example"_s;
    QCOMPARE(store::records(file.connection(), 1, filter)->back().action, u"import-roster"_s);
}

void TestGate::longTextsOfImports_leaveEditsFree()
{
    WorkspaceFixture file;
    QTemporaryDir folder;
    const QByteArray title = " " + QByteArray(1500, 'x');
    VERIFY_OK(file.submit(u"admin"_s, roster(folder, ",Title\nnew@adriatic.example," + title + "\n")));
    VERIFY_OK(
        file.submit(u"admin"_s, gate::EditUser{{0, u"new@adriatic.example"_s}, {{Phone, u"+381 11 123"_s}}}));
    QCOMPARE(file.log().back().after.keys(), QStringList{u"phone"_s});
}

void TestGate::until_tooFarOff_isRefused()
{
    WorkspaceFixture file;
    file.person(u"nada"_s);
    const auto far = file.grant(u"admin"_s, u"nada"_s, u"device_admin"_s, QDate(9999, 12, 31));
    QVERIFY(!far && far.error().code == ErrorCode::Invalid);
    VERIFY_OK(file.grant(u"admin"_s, u"nada"_s, u"device_admin"_s, QDate(9990, 1, 1)));
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
