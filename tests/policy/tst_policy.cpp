// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/policy.h"

#include <QTimeZone>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace {

constexpr Id own = 1;
constexpr Id partner = 2;
constexpr Id belgrade = 11;
constexpr Id sofia = 12;

RoleIndex role(QStringView id)
{
    return Catalogue::instance().findRole(id).value();
}

PrivilegeIndex privilege(QStringView id)
{
    return Catalogue::instance().findPrivilege(id).value();
}

Subject holding(const QStringList &roles, Holder holder = Holder::Customer)
{
    Subject subject;
    subject.organization = own;
    subject.holder = holder;
    for (const QString &id : roles)
        subject.held.push_back({role(id), 0});
    return subject;
}

/// Somebody with one role on one site.
Subject onSite(const QString &id, Id site, Holder holder = Holder::Customer)
{
    Subject subject = holding({}, holder);
    subject.held.push_back({role(id), site});
    return subject;
}

/// An organization with contact center and two sites, the second one of which a partner sold.
Circumstances usual()
{
    return {true,
            {{belgrade, u"sava.webex.example"_s, true, 0, false},
             {sofia, u"sofia.webex.example"_s, true, partner, true}},
            {}};
}

Level levelOf(const Subject &subject, QStringView id, const Circumstances &state = usual(), Id site = 0)
{
    return decide(subject, privilege(id), site, state).level;
}

/// A person of any kind in an organization of any kind, by rapidcheck.
struct Case {
    Subject subject;
    Circumstances state;
    Id site;
};
Case anyCase()
{
    Case made;
    made.state = usual();
    made.state.contactCenter = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        made.state.licenseSellers = {own};
    for (SiteFacts &site : made.state.sites) {
        site.soldBy = *rc::gen::element(Id{0}, Id{own}, Id{partner});
        site.soldByPartner = site.soldBy == partner;
    }
    made.site = *rc::gen::element(Id{0}, Id{belgrade}, Id{sofia});
    made.subject = holding({}, *rc::gen::element(Holder::Customer, Holder::Partner, Holder::Other));
    made.subject.standardLicense = *rc::gen::arbitrary<bool>();
    const auto roles =
        *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, Catalogue::instance().roleCount()));
    for (const RoleIndex index : roles) {
        const bool perSite = Catalogue::instance().role(index).perSite;
        made.subject.held.push_back({index, perSite ? *rc::gen::element(Id{belgrade}, Id{sofia}) : 0});
    }
    return made;
}

bool isClosedByR17(const Subject &subject, PrivilegeIndex index)
{
    const QString id = Catalogue::instance().privilege(index);
    return subject.standardLicense && (subject.roles() & maskOf(role(u"full_admin")))
        && (id == "cc.portal_sign_in"_L1 || id == "cc.administer_features"_L1);
}

} // namespace

class PolicyTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a1_nobodyWithoutRolesMayAnything();
    void a1_whoMayNotSignInMayNothing();
    void a1_roleWithoutCellsForTheHolderGivesNothing();
    void a1_unknownSiteGivesNothing();
    void a1_unknownOrganizationSoldNothing();
    void r3_onlyFullAdministratorsAssignRoles();
    void r6_liveMeetingsNeedOneOfThree_data();
    void r6_liveMeetingsNeedOneOfThree();
    void r7_joiningNeedsFullAdministrator();
    void r15_withoutContactCenterNobodyAdministersIt();
    void r17_standardLicenseClosesThePortalToFullAdministrators();
    void r34_needs_data();
    void r34_needs();
    void a3_aRoleMoreTakesNothingAway();
    void a4_highestCellWinsAndIsTheReason();
    void a4_reasonsAreCellsOfTheSubject();
    void assignedSites_countAlone();
    void assignedSites_areNamedWithoutASite();
    void partnerServices_areOnesOwn();
    void license_countsForItsSellerAlone();
    void license_ofNobody_isNobodysSale();
    void license_restAsksNothingOfTheSeller();
    void partnerSites_dependOnTheHolder();
    void endOfDay_isMidnightOfTheZone_data();
    void endOfDay_isMidnightOfTheZone();
    void dayEndingAt_undoesEndOfDay();
};

void PolicyTest::a1_nobodyWithoutRolesMayAnything()
{
    for (const Holder holder : {Holder::Customer, Holder::Partner, Holder::Other}) {
        for (PrivilegeIndex index = 0; index < Catalogue::instance().privilegeCount(); ++index) {
            const Verdict verdict = decide(holding({}, holder), index, 0, usual());
            QCOMPARE(verdict.level, Level::None);
            QVERIFY(verdict.because.empty());
            QVERIFY(verdict.blockedBy.isEmpty());
        }
    }
}

void PolicyTest::a1_whoMayNotSignInMayNothing()
{
    Subject subject = holding({u"full_admin"_s, u"compliance_officer"_s, u"events_admin"_s});
    subject.maySignIn = false;
    for (PrivilegeIndex index = 0; index < Catalogue::instance().privilegeCount(); ++index) {
        QCOMPARE(decide(subject, index, 0, usual()).level, Level::None);
        Subject awake = subject;
        awake.maySignIn = true;
        const bool lost = decide(awake, index, 0, usual()).level != Level::None;
        QCOMPARE(decide(subject, index, 0, usual()).blockedBy, lost ? u"R34"_s : QString());
    }
    for (const Action action : {Action::SeeUsers, Action::ChangeUsers, Action::ImportRoster,
                                Action::AssignRoles, Action::ChangeExternalRoles, Action::SeeAuditLog})
        QVERIFY(!permission(subject, action, usual()).allowed);
}

void PolicyTest::a1_roleWithoutCellsForTheHolderGivesNothing()
{
    for (PrivilegeIndex index = 0; index < Catalogue::instance().privilegeCount(); ++index) {
        const auto level = [index](const QString &id, Holder holder) {
            return decide(holding({id}, holder), index, 0, usual()).level;
        };
        QCOMPARE(level(u"support_admin"_s, Holder::Partner), Level::None);
        QCOMPARE(level(u"device_admin"_s, Holder::Other), Level::None);
        QCOMPARE(level(u"provisioning_admin"_s, Holder::Customer), Level::None);
        QCOMPARE(decide(onSite(u"site_admin"_s, belgrade, Holder::Partner), index, 0, usual()).level,
                 Level::None);
    }
}

void PolicyTest::a1_unknownSiteGivesNothing()
{
    constexpr Id gone = 99;
    for (const Id site : {Id{0}, gone}) {
        QCOMPARE(levelOf(onSite(u"site_admin"_s, site), u"site.configuration", usual(), 0), Level::None);
        QCOMPARE(levelOf(onSite(u"site_admin"_s, site), u"site.configuration", usual(), gone), Level::None);
        QCOMPARE(levelOf(onSite(u"site_admin"_s, site), u"site.configuration", usual(), belgrade),
                 Level::None);
    }
    QCOMPARE(levelOf(onSite(u"site_admin"_s, belgrade), u"site.configuration", usual(), gone), Level::None);
}

void PolicyTest::a1_unknownOrganizationSoldNothing()
{
    Subject subject = holding({u"provisioning_admin"_s, u"full_admin"_s}, Holder::Partner);
    subject.organization = 0; // as is the seller of a site that nobody sold
    QCOMPARE(levelOf(subject, u"add_delete_sites", usual(), belgrade), Level::None);
    QCOMPARE(levelOf(subject, u"add_delete_sites"), Level::None);
}

void PolicyTest::r3_onlyFullAdministratorsAssignRoles()
{
    for (const Role &each : Catalogue::instance().roles()) {
        const Subject subject = each.perSite ? onSite(each.id, belgrade) : holding({each.id});
        const Permission answer = permission(subject, Action::AssignRoles, usual());
        QCOMPARE(answer.allowed, each.id == "full_admin"_L1);
        QCOMPARE(answer.need.privilege, privilege(u"assign_roles"));
        QCOMPARE(answer.need.level, Level::Full);
    }
    QCOMPARE(levelOf(holding({u"readonly_admin"_s}), u"assign_roles"), Level::Read); // which is not enough
}

void PolicyTest::r6_liveMeetingsNeedOneOfThree_data()
{
    QTest::addColumn<QString>("with");
    QTest::addColumn<Level>("level");
    QTest::newRow("alone") << QString() << Level::None;
    QTest::newRow("full") << u"full_admin"_s << Level::Full;
    QTest::newRow("read-only") << u"readonly_admin"_s << Level::Full;
    QTest::newRow("support") << u"support_admin"_s << Level::Full;
    QTest::newRow("user and device") << u"user_device_admin"_s << Level::None;
    QTest::newRow("device") << u"device_admin"_s << Level::None;
    QTest::newRow("compliance") << u"compliance_officer"_s << Level::None;
    QTest::newRow("contact center") << u"contact_center_service_admin"_s << Level::None;
    QTest::newRow("events") << u"events_admin"_s << Level::None;
}

void PolicyTest::r6_liveMeetingsNeedOneOfThree()
{
    QFETCH(const QString, with);
    QFETCH(const Level, level);
    QStringList roles{u"advanced_troubleshooting"_s};
    if (!with.isEmpty())
        roles << with;
    QCOMPARE(levelOf(holding(roles), u"live_meetings"), level);
    if (!with.isEmpty())
        QCOMPARE(levelOf(holding({with}), u"live_meetings"), Level::None); // never without the access
}

void PolicyTest::r7_joiningNeedsFullAdministrator()
{
    const QString access = u"advanced_troubleshooting"_s;
    QCOMPARE(levelOf(holding({access, u"full_admin"_s}), u"join_meetings"), Level::Full);
    QCOMPARE(levelOf(holding({access, u"readonly_admin"_s, u"support_admin"_s}), u"join_meetings"),
             Level::None);
    QCOMPARE(levelOf(holding({access}), u"join_meetings"), Level::None);
    QCOMPARE(levelOf(holding({u"full_admin"_s}), u"join_meetings"), Level::None);
}

void PolicyTest::r15_withoutContactCenterNobodyAdministersIt()
{
    Circumstances without = usual();
    without.contactCenter = false;
    int found = 0;
    for (PrivilegeIndex index = 0; index < Catalogue::instance().privilegeCount(); ++index) {
        if (!Catalogue::instance().privilege(index).startsWith(u"cc."))
            continue;
        ++found;
        for (const Holder holder : {Holder::Customer, Holder::Partner, Holder::Other}) {
            const Subject subject = holding({u"full_admin"_s, u"contact_center_service_admin"_s}, holder);
            const Verdict verdict = decide(subject, index, 0, without);
            QCOMPARE(verdict.level, Level::None);
            QVERIFY(verdict.because.empty());
            const bool lost = decide(subject, index, 0, usual()).level != Level::None;
            QCOMPARE(verdict.blockedBy, lost ? u"R15"_s : QString());
        }
    }
    QCOMPARE(found, 7);
    QCOMPARE(levelOf(holding({u"full_admin"_s}), u"manage_users_licenses", without), Level::Full);
}

void PolicyTest::r17_standardLicenseClosesThePortalToFullAdministrators()
{
    for (const QString &closed : {u"cc.portal_sign_in"_s, u"cc.administer_features"_s}) {
        Subject both = holding({u"full_admin"_s, u"contact_center_service_admin"_s}); // from every role
        QCOMPARE(levelOf(both, closed), Level::Full);
        both.standardLicense = true;
        const Verdict verdict = decide(both, privilege(closed), 0, usual());
        QCOMPARE(verdict.level, Level::None);
        QCOMPARE(verdict.blockedBy, u"R17"_s);
        Subject service = holding({u"contact_center_service_admin"_s});
        service.standardLicense = true;
        QCOMPARE(levelOf(service, closed), Level::Full);
    }
    Subject full = holding({u"full_admin"_s});
    full.standardLicense = true;
    QCOMPARE(levelOf(full, u"cc.manage_licenses"), Level::Full);
    QCOMPARE(levelOf(full, u"assign_roles"), Level::Full);
}

void PolicyTest::r34_needs_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("actions"); // those that the role alone allows to an own user
    QTest::newRow("full") << u"full_admin"_s << u"see change import assign external log"_s;
    QTest::newRow("read-only") << u"readonly_admin"_s << u"see"_s;
    QTest::newRow("support") << u"support_admin"_s << QString();
    QTest::newRow("user and device") << u"user_device_admin"_s << u"see change import"_s;
    QTest::newRow("device") << u"device_admin"_s << QString();
    QTest::newRow("compliance") << u"compliance_officer"_s << QString();
    QTest::newRow("advanced troubleshooting") << u"advanced_troubleshooting"_s << QString();
    QTest::newRow("contact center") << u"contact_center_service_admin"_s << u"see"_s;
    QTest::newRow("events") << u"events_admin"_s << u"see"_s;
}

void PolicyTest::r34_needs()
{
    QFETCH(const QString, id);
    QFETCH(const QString, actions);
    const std::vector<std::pair<QString, Action>> all{{u"see"_s, Action::SeeUsers},
                                                      {u"change"_s, Action::ChangeUsers},
                                                      {u"import"_s, Action::ImportRoster},
                                                      {u"assign"_s, Action::AssignRoles},
                                                      {u"external"_s, Action::ChangeExternalRoles},
                                                      {u"log"_s, Action::SeeAuditLog}};
    QStringList allowed;
    for (const auto &[name, action] : all) {
        if (permission(holding({id}), action, usual()).allowed)
            allowed << name;
    }
    QCOMPARE(allowed.join(u' '), actions);
}

/// R17 aside: full_admin closes two privileges to who holds a standard license.
void PolicyTest::a3_aRoleMoreTakesNothingAway()
{
    QVERIFY(rc::check([] {
        const Case before = anyCase();
        Subject after = before.subject;
        const RoleIndex added = *rc::gen::inRange(0, Catalogue::instance().roleCount());
        after.held.push_back({added, Catalogue::instance().role(added).perSite ? belgrade : 0});
        for (PrivilegeIndex index = 0; index < Catalogue::instance().privilegeCount(); ++index) {
            if (isClosedByR17(after, index))
                continue;
            RC_ASSERT(decide(after, index, before.site, before.state).level
                      >= decide(before.subject, index, before.site, before.state).level);
        }
    }));
}

void PolicyTest::a4_highestCellWinsAndIsTheReason()
{
    const Subject subject = holding({u"readonly_admin"_s, u"user_device_admin"_s});
    const Verdict verdict = decide(subject, privilege(u"manage_users_licenses"), 0, usual());
    QCOMPARE(verdict.level, Level::Full);
    QCOMPARE(verdict.because.size(), 1U);
    QCOMPARE(verdict.because.front().cell->role, role(u"user_device_admin"));
    QVERIFY(verdict.because.front().sites.empty());
    QVERIFY(verdict.blockedBy.isEmpty());

    const Subject two = holding({u"support_admin"_s, u"full_admin"_s, u"readonly_admin"_s});
    QCOMPARE(decide(two, privilege(u"troubleshooting"), 0, usual()).because.size(), 2U);
    QCOMPARE(levelOf(holding({u"readonly_admin"_s, u"device_admin"_s}), u"manage_users_licenses"),
             Level::Read);
}

void PolicyTest::a4_reasonsAreCellsOfTheSubject()
{
    QVERIFY(rc::check([] {
        const Case made = anyCase();
        for (PrivilegeIndex index = 0; index < Catalogue::instance().privilegeCount(); ++index) {
            const Verdict verdict = decide(made.subject, index, made.site, made.state);
            RC_ASSERT(verdict.because.empty() == (verdict.level == Level::None));
            RC_ASSERT(verdict.blockedBy.isEmpty() || verdict.level == Level::None);
            for (const Reason &reason : verdict.because) {
                RC_ASSERT(reason.cell->privilege == index);
                RC_ASSERT(reason.cell->level == verdict.level);
                RC_ASSERT(reason.cell->holders.contains(made.subject.holder));
                RC_ASSERT((made.subject.roles() & maskOf(reason.cell->role)) != 0U);
                for (const Id site : reason.sites)
                    RC_ASSERT(made.site == 0 || site == made.site);
            }
        }
    }));
}

void PolicyTest::assignedSites_countAlone()
{
    const Subject subject = onSite(u"site_admin"_s, belgrade);
    QCOMPARE(levelOf(subject, u"site.role_assignment", usual(), belgrade), Level::Full);
    QCOMPARE(levelOf(subject, u"site.role_assignment", usual(), sofia), Level::None);
    QCOMPARE(levelOf(onSite(u"site_user_admin"_s, sofia), u"site.role_assignment", usual(), sofia),
             Level::Read);
    QCOMPARE(levelOf(onSite(u"site_admin"_s, sofia, Holder::Other), u"site.configuration", usual(), sofia),
             Level::Full);
    // Roles on the organization don't reach into sites.
    QCOMPARE(levelOf(holding({u"full_admin"_s}), u"site.configuration", usual(), belgrade), Level::None);

    // Another role on the site doesn't lend the first one its site.
    Subject two = onSite(u"site_admin"_s, belgrade);
    two.held.push_back({role(u"site_readonly_admin"), sofia});
    QCOMPARE(levelOf(two, u"site.configuration", usual(), sofia), Level::Read);
}

void PolicyTest::assignedSites_areNamedWithoutASite()
{
    Subject subject = onSite(u"site_admin"_s, belgrade);
    subject.held.push_back({role(u"site_admin"), sofia});
    const Verdict verdict = decide(subject, privilege(u"site.configuration"), 0, usual());
    QCOMPARE(verdict.level, Level::Full);
    QCOMPARE(verdict.because.size(), 1U);
    QCOMPARE(verdict.because.front().sites, (std::vector<Id>{belgrade, sofia}));
    const Verdict asked = decide(subject, privilege(u"site.configuration"), sofia, usual());
    QCOMPARE(asked.because.front().sites, std::vector<Id>{sofia});
}

void PolicyTest::partnerServices_areOnesOwn()
{
    Subject subject = holding({u"provisioning_admin"_s}, Holder::Partner);
    subject.organization = partner;
    QCOMPARE(levelOf(subject, u"provisioning_orders"), Level::Full); // it sold a site
    QCOMPARE(levelOf(subject, u"provisioning_orders", usual(), sofia), Level::Full);
    QCOMPARE(levelOf(subject, u"provisioning_orders", usual(), belgrade), Level::None);
    const Verdict verdict = decide(subject, privilege(u"licenses_upgrades"), 0, usual());
    QCOMPARE(verdict.because.front().sites, std::vector<Id>{sofia});

    subject.organization = 3; // which sold nothing
    QCOMPARE(levelOf(subject, u"provisioning_orders"), Level::None);
    Circumstances sold = usual();
    sold.licenseSellers = {3}; // now a license
    QCOMPARE(levelOf(subject, u"provisioning_orders", sold), Level::Full);
    QCOMPARE(levelOf(subject, u"provisioning_orders", sold, sofia), Level::None);
}

/// A13.
void PolicyTest::license_countsForItsSellerAlone()
{
    Subject subject = holding({u"provisioning_admin"_s}, Holder::Partner);
    subject.organization = partner;
    const auto verdict = [&](Id seller) {
        return decide(subject, privilege(u"licenses_upgrades"), Resource::license(seller), usual());
    };
    QCOMPARE(verdict(partner).level, Level::Full);
    QCOMPARE(verdict(partner).because.size(), 1U);
    QVERIFY(verdict(partner).because.front().sites.empty()); // the site that it sold too is not the question
    QCOMPARE(verdict(3).level, Level::None);
    QCOMPARE(verdict(own).level, Level::None);

    const auto may = [&](Action action, Id seller) {
        return permission(subject, action, usual(), Resource::license(seller)).allowed;
    };
    for (const Action action : {Action::ChangeLicenses, Action::SeeLicenses}) {
        QVERIFY(may(action, partner));
        QVERIFY(!may(action, 3));
    }
    QVERIFY(!may(Action::AssignLicenses, partner)); // selling is not assigning
    subject.maySignIn = false;
    QCOMPARE(verdict(partner).blockedBy, u"R34"_s);
    QVERIFY(!may(Action::ChangeLicenses, partner));
}

void PolicyTest::license_ofNobody_isNobodysSale()
{
    Circumstances state = usual();
    state.licenseSellers = {partner, 0};
    Subject subject = holding({u"provisioning_admin"_s}, Holder::Partner);
    for (const Id organization : {partner, Id{0}}) { // an organization that isn't known sold nothing either
        subject.organization = organization;
        QCOMPARE(decide(subject, privilege(u"licenses_upgrades"), Resource::license(0), state).level,
                 Level::None);
        QVERIFY(!permission(subject, Action::ChangeLicenses, state, Resource::license(0)).allowed);
    }
    QCOMPARE(levelOf(subject, u"licenses_upgrades", state), Level::None);
}

/// Who may by cells without the condition may whoever sold the license.
void PolicyTest::license_restAsksNothingOfTheSeller()
{
    for (const Id seller : {Id{0}, partner, Id{3}}) {
        const auto may = [seller](const Subject &subject, Action action) {
            return permission(subject, action, usual(), Resource::license(seller)).allowed;
        };
        QVERIFY(may(holding({u"full_admin"_s}), Action::ChangeLicenses));
        QVERIFY(may(holding({u"full_admin"_s}, Holder::Partner), Action::ChangeLicenses));
        QVERIFY(!may(holding({u"readonly_admin"_s}), Action::ChangeLicenses));
        QVERIFY(may(holding({u"readonly_admin"_s}), Action::SeeLicenses));
        QVERIFY(!may(holding({u"support_admin"_s}), Action::ChangeLicenses));
    }
}

void PolicyTest::partnerSites_dependOnTheHolder()
{
    Subject subject = holding({u"full_admin"_s}, Holder::Partner);
    subject.organization = partner;
    QCOMPARE(levelOf(subject, u"add_delete_sites", usual(), sofia), Level::Full);
    QCOMPARE(levelOf(subject, u"add_delete_sites", usual(), belgrade), Level::None);
    subject.organization = 3; // another partner: sofia is not its own
    QCOMPARE(levelOf(subject, u"add_delete_sites", usual(), sofia), Level::None);
    QCOMPARE(levelOf(subject, u"add_delete_sites"), Level::None);

    subject.holder = Holder::Other; // of any partner
    QCOMPARE(levelOf(subject, u"add_delete_sites", usual(), sofia), Level::Full);
    QCOMPARE(levelOf(subject, u"add_delete_sites", usual(), belgrade), Level::None);
    QCOMPARE(levelOf(subject, u"add_delete_sites"), Level::Full);

    QCOMPARE(levelOf(holding({u"full_admin"_s}), u"add_delete_sites", usual(), belgrade),
             Level::Full); // own user
}

void PolicyTest::endOfDay_isMidnightOfTheZone_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("end");
    const QString zone = u"Europe/Belgrade"_s;
    QTest::newRow("winter") << QDate(2026, 1, 31) << zone << u"2026-01-31T23:00:00Z"_s;
    QTest::newRow("summer") << QDate(2026, 7, 1) << zone << u"2026-07-01T22:00:00Z"_s;
    QTest::newRow("before summer time") << QDate(2026, 3, 28) << zone << u"2026-03-28T23:00:00Z"_s;
    QTest::newRow("summer time begins") << QDate(2026, 3, 29) << zone << u"2026-03-29T22:00:00Z"_s;
    QTest::newRow("before winter time") << QDate(2026, 10, 24) << zone << u"2026-10-24T22:00:00Z"_s;
    QTest::newRow("winter time begins") << QDate(2026, 10, 25) << zone << u"2026-10-25T23:00:00Z"_s;
    QTest::newRow("end of February") << QDate(2028, 2, 28) << zone << u"2028-02-28T23:00:00Z"_s;
    QTest::newRow("leap day") << QDate(2028, 2, 29) << zone << u"2028-02-29T23:00:00Z"_s;
    QTest::newRow("UTC") << QDate(2026, 12, 31) << u"UTC"_s << u"2027-01-01T00:00:00Z"_s;
    QTest::newRow("no midnight") << QDate(2018, 11, 3) << u"America/Sao_Paulo"_s << u"2018-11-04T03:00:00Z"_s;
}

void PolicyTest::endOfDay_isMidnightOfTheZone()
{
    QFETCH(const QDate, date);
    QFETCH(const QString, zone);
    QFETCH(const QString, end);
    const QDateTime instant = endOfDay(date, zone);
    QCOMPARE(instant.timeSpec(), Qt::UTC);
    QCOMPARE(instant.toString(Qt::ISODate), end);
    QCOMPARE(dayEndingAt(instant, zone), date);
}

void PolicyTest::dayEndingAt_undoesEndOfDay()
{
    for (const QString &zone :
         {u"Europe/Belgrade"_s, u"Europe/Sofia"_s, u"America/New_York"_s, u"Asia/Kolkata"_s}) {
        QDateTime last;
        for (QDate date(2026, 1, 1); date < QDate(2027, 1, 1); date = date.addDays(1)) {
            const QDateTime instant = endOfDay(date, zone);
            QCOMPARE(dayEndingAt(instant, zone), date);
            QVERIFY(!last.isValid() || instant > last);
            last = instant;
        }
    }
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
