// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/policy.h"
#include "store/organizationstore.h"
#include "store/userstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using test::WorkspaceFixture;

namespace {

constexpr Id own = 1;
constexpr Id partner = 2;
constexpr Id belgrade = 11;
constexpr Id sofia = 12;
constexpr Id zagreb = 13;
constexpr Id gone = 99;

Subject holding(const QStringList &roles, Holder holder = Holder::Customer, Id site = 0)
{
    Subject subject;
    subject.organization = holder == Holder::Customer ? own : partner;
    subject.holder = holder;
    for (const QString &id : roles)
        subject.held.push_back({Catalogue::instance().findRole(id).value(), site});
    return subject;
}

/// The partner sold the second and the third site; the sites are in no order.
Circumstances usual()
{
    return {true,
            {{zagreb, u"zagreb.webex.example"_s, true, partner, true},
             {belgrade, u"sava.webex.example"_s, true, 0, false},
             {sofia, u"sofia.webex.example"_s, true, partner, true}},
            {}};
}

constexpr RoleMask anyExternal = ~RoleMask{0}; ///< the whole list of external administrators
const Scope everybody{true, {}, anyExternal, {}};
const Scope nobody{};

} // namespace

/// Whom somebody sees (R13, R34, A15), and on which sites he may do something.
class ScopeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scopeOf_role_data();
    void scopeOf_role();
    void scopeOf_externals_leavesOutWhatIsHidden();
    void scopeOf_siteRoles_seeTheirSitesAlone_data();
    void scopeOf_siteRoles_seeTheirSitesAlone();
    void scopeOf_severalSites_areAscending();
    void scopeOf_siteRoleBesideAnother_seesEverybody();
    void scopeOf_withoutContactCenter_itsRolesSeeNobody();
    void scopeOf_whoMayNotSignIn_seesNobody();
    void scopeOf_endedRole_seesNobody();
    void sitesWhere_isPerRoleAndSite_data();
    void sitesWhere_isPerRoleAndSite();
    void sitesWhere_whoMayNotSignIn_nowhere();
    void sitesWhere_withoutSites_nowhere();
};

void ScopeTest::scopeOf_role_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<Holder>("holder");
    QTest::addColumn<bool>("seesEverybody");
    QTest::addColumn<RoleMask>("externals"); // the list of them is a matter of its own (R34)
    const RoleMask none = 0;
    const QString service = u"contact_center_service_admin"_s;
    const RoleMask itsOwn = maskOf(Catalogue::instance().findRole(service).value());
    using enum Holder;
    QTest::newRow("full") << u"full_admin"_s << Customer << true << anyExternal;
    QTest::newRow("read-only") << u"readonly_admin"_s << Customer << true << anyExternal;
    QTest::newRow("user and device") << u"user_device_admin"_s << Customer << true << none;
    QTest::newRow("contact center") << service << Customer << true << itsOwn;
    QTest::newRow("contact center and read-only")
        << service + u" readonly_admin"_s << Customer << true << anyExternal;
    QTest::newRow("events") << u"events_admin"_s << Customer << true << none;
    QTest::newRow("support") << u"support_admin"_s << Customer << false << none;
    QTest::newRow("device") << u"device_admin"_s << Customer << false << none;
    QTest::newRow("compliance") << u"compliance_officer"_s << Customer << false << none;
    QTest::newRow("advanced troubleshooting") << u"advanced_troubleshooting"_s << Customer << false << none;
    QTest::newRow("partner's full") << u"full_admin"_s << Partner << true << anyExternal;
    QTest::newRow("provisioning") << u"provisioning_admin"_s << Partner << false << anyExternal;
    QTest::newRow("other's full") << u"full_admin"_s << Other << true << anyExternal;
    QTest::newRow("other's read-only") << u"readonly_admin"_s << Other << true << none;
    QTest::newRow("other's contact center") << service << Other << true << anyExternal;
    QTest::newRow("no role") << QString() << Customer << false << none;
}

void ScopeTest::scopeOf_role()
{
    QFETCH(const QString, role);
    QFETCH(const Holder, holder);
    QFETCH(const bool, seesEverybody);
    QFETCH(const RoleMask, externals);
    const Scope scope = scopeOf(holding(role.split(u' ', Qt::SkipEmptyParts), holder), usual());
    QCOMPARE(scope, (Scope{seesEverybody, {}, externals, {}}));
    QCOMPARE(scope.nobody(), !seesEverybody);
    QCOMPARE(scope.hasSite(belgrade), seesEverybody);
}

/// R28: of users an external sees what the organization shares.
void ScopeTest::scopeOf_externals_leavesOutWhatIsHidden()
{
    Circumstances state = usual();
    state.hiddenFromExternals = Detail::Title;
    for (const Holder holder : {Holder::Partner, Holder::Other}) {
        const Scope scope = scopeOf(holding({u"full_admin"_s}, holder), state);
        QCOMPARE(scope, (Scope{true, {}, anyExternal, Detail::Title}));
        QVERIFY(!scope.shows(Field::Title));
        QVERIFY(scope.shows(Field::Department));
    }
    QCOMPARE(scopeOf(holding({u"full_admin"_s}), state), everybody);
}

void ScopeTest::scopeOf_siteRoles_seeTheirSitesAlone_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("site") << u"site_admin"_s;
    QTest::newRow("user") << u"site_user_admin"_s;
    QTest::newRow("read-only") << u"site_readonly_admin"_s;
}

void ScopeTest::scopeOf_siteRoles_seeTheirSitesAlone()
{
    QFETCH(const QString, role);
    for (const Holder holder : {Holder::Customer, Holder::Other}) {
        const Scope scope = scopeOf(holding({role}, holder, sofia), usual());
        QCOMPARE(scope, (Scope{false, {sofia}}));
        QVERIFY(!scope.nobody());
        QVERIFY(scope.hasSite(sofia));
        QVERIFY(!scope.hasSite(belgrade));
    }
    QCOMPARE(scopeOf(holding({role}, Holder::Partner, sofia), usual()), nobody);
    QCOMPARE(scopeOf(holding({role}, Holder::Customer, gone), usual()), nobody); // a site that is not here
    QCOMPARE(scopeOf(holding({role}), usual()), nobody); // and none at all
}

void ScopeTest::scopeOf_severalSites_areAscending()
{
    Subject subject = holding({u"site_readonly_admin"_s}, Holder::Customer, sofia);
    subject.held.push_back(holding({u"site_admin"_s}, Holder::Customer, zagreb).held.front());
    subject.held.push_back(holding({u"site_user_admin"_s}, Holder::Customer, belgrade).held.front());
    QCOMPARE(scopeOf(subject, usual()), (Scope{false, {belgrade, sofia, zagreb}}));
}

void ScopeTest::scopeOf_siteRoleBesideAnother_seesEverybody()
{
    Subject subject = holding({u"site_admin"_s}, Holder::Customer, sofia);
    subject.held.push_back(holding({u"support_admin"_s}).held.front());
    QCOMPARE(scopeOf(subject, usual()), (Scope{false, {sofia}})); // support sees nobody himself
    subject.held.push_back(holding({u"readonly_admin"_s}).held.front());
    QCOMPARE(scopeOf(subject, usual()), everybody);
}

void ScopeTest::scopeOf_withoutContactCenter_itsRolesSeeNobody()
{
    Circumstances without = usual();
    without.contactCenter = false;
    QCOMPARE(scopeOf(holding({u"contact_center_service_admin"_s}), without), nobody);
    QCOMPARE(scopeOf(holding({u"full_admin"_s}), without), everybody);
}

void ScopeTest::scopeOf_whoMayNotSignIn_seesNobody()
{
    for (Subject subject : {holding({u"full_admin"_s, u"events_admin"_s}),
                            holding({u"site_admin"_s}, Holder::Customer, sofia)}) {
        QVERIFY(!scopeOf(subject, usual()).nobody());
        subject.maySignIn = false;
        QCOMPARE(scopeOf(subject, usual()), nobody);
    }
}

/// A14: at the end of its last day a role is no longer among those that the policy is asked with.
void ScopeTest::scopeOf_endedRole_seesNobody()
{
    WorkspaceFixture file;
    file.person(u"vera"_s);
    const QDate last = file.now.date().addDays(1);
    VERIFY_OK(file.grant(QString::fromLatin1(WorkspaceFixture::admin), u"vera"_s, u"readonly_admin"_s, last));
    const auto organization = store::customer(file.connection());
    VERIFY_OK(organization);
    const auto vera = store::findUserByEmail(file.connection(), file.address(u"vera"_s));
    VERIFY_OK(vera);
    const auto scopeAt = [&](const QDateTime &instant) {
        const auto subject = store::subject(file.connection(), **vera, organization->id, instant);
        return subject ? scopeOf(*subject, usual()) : Scope{true, {gone}};
    };
    const QDateTime end = endOfDay(last, organization->timeZone);
    QCOMPARE(scopeAt(file.now), everybody);
    QCOMPARE(scopeAt(end.addMSecs(-1)), everybody);
    QCOMPARE(scopeAt(end), nobody);
    QCOMPARE(scopeAt(end.addDays(1)), nobody);
}

void ScopeTest::sitesWhere_isPerRoleAndSite_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<Holder>("holder");
    QTest::addColumn<Action>("action");
    QTest::addColumn<std::vector<Id>>("sites"); // of somebody who holds it on sofia if it is held on a site
    const std::vector<Id> none;
    const std::vector<Id> all{belgrade, sofia, zagreb};
    const std::vector<Id> sold{sofia, zagreb};
    const std::vector<Id> his{sofia};
    const auto row = [](const char *name, const QString &role, Holder holder, Action action,
                        const std::vector<Id> &sites) {
        QTest::newRow(name) << role << holder << action << sites;
    };
    row("full sees", u"full_admin"_s, Holder::Customer, Action::SeeSites, all);
    row("full deletes", u"full_admin"_s, Holder::Customer, Action::AddDeleteSites, all);
    row("read-only edits", u"readonly_admin"_s, Holder::Customer, Action::EditSites, none);
    row("partner's full deletes", u"full_admin"_s, Holder::Partner, Action::AddDeleteSites, sold);
    row("other's full deletes", u"full_admin"_s, Holder::Other, Action::AddDeleteSites, sold);
    row("provisioning deletes", u"provisioning_admin"_s, Holder::Partner, Action::AddDeleteSites, sold);
    row("site edits", u"site_admin"_s, Holder::Customer, Action::EditSites, his);
    row("site deletes", u"site_admin"_s, Holder::Customer, Action::AddDeleteSites, none);
    row("site assigns licenses", u"site_admin"_s, Holder::Other, Action::AssignLicensesOfSite, his);
    row("user sees", u"site_user_admin"_s, Holder::Customer, Action::SeeSites, his);
    row("user edits", u"site_user_admin"_s, Holder::Customer, Action::EditSites, none);
    row("user assigns licenses", u"site_user_admin"_s, Holder::Customer, Action::AssignLicensesOfSite, his);
    row("site read-only sees licenses", u"site_readonly_admin"_s, Holder::Customer, Action::SeeLicensesOfSite,
        his);
    row("site read-only assigns licenses", u"site_readonly_admin"_s, Holder::Customer,
        Action::AssignLicensesOfSite, none);
}

void ScopeTest::sitesWhere_isPerRoleAndSite()
{
    QFETCH(const QString, role);
    QFETCH(const Holder, holder);
    QFETCH(const Action, action);
    QFETCH(const std::vector<Id>, sites);
    QCOMPARE(sitesWhere(holding({role}, holder, role.startsWith(u"site_") ? sofia : 0), action, usual()),
             sites);
}

void ScopeTest::sitesWhere_whoMayNotSignIn_nowhere()
{
    Subject subject = holding({u"full_admin"_s});
    subject.maySignIn = false;
    QCOMPARE(sitesWhere(subject, Action::SeeSites, usual()), std::vector<Id>());
}

void ScopeTest::sitesWhere_withoutSites_nowhere()
{
    QCOMPARE(sitesWhere(holding({u"full_admin"_s}), Action::SeeSites, {}), std::vector<Id>());
}

QTEST_GUILESS_MAIN(ScopeTest)
#include "tst_scope.moc"
