// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Who gives and takes roles beside those who assign all of them (R13, R16, R19), and whom a site
// administrator sees (R13, A15).
#include "roster/loader.h"
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

namespace {

const QString own = u"own.adriatic.example"_s;
const QString foreign = u"foreign.adriatic.example"_s;

/// A file with contact center, two sites of Control Hub, and somebody with a meetings license on each.
class SitesFixture final {
public:
    SitesFixture()
    {
        customer = store::customer(file.connection())->id;
        ownSite = *store::addSite(file.connection(), customer, {0, own, true, 0});
        foreignSite = *store::addSite(file.connection(), customer, {0, foreign, true, 0});
        addLicense(u"Contact Center Premium [Sub1]"_s, u"contact_center_premium"_s, 0);
        file.person(u"olga"_s);
        file.person(u"fedor"_s);
        assign(u"olga"_s, addLicense(own + u" - Meetings [Sub1]"_s, u"meetings"_s, ownSite));
        assign(u"fedor"_s, addLicense(foreign + u" - Meetings [Sub1]"_s, u"meetings"_s, foreignSite));
    }

    [[nodiscard]] gate::Session as(const QString &name) const
    {
        return {{0, WorkspaceFixture::address(name)}, gate::Door::CommandLine};
    }
    [[nodiscard]] static gate::UserRef ref(const QString &name)
    {
        return {0, WorkspaceFixture::address(name)};
    }
    [[nodiscard]] QStringList seenBy(const QString &name)
    {
        const auto scope = gate::scope(file.gate(), as(name));
        if (!scope)
            return {u"nobody"_s};
        roster::LoadContext context{customer, store::toText(file.now), {}, *scope};
        for (RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role)
            context.roleIndex.insert(Catalogue::instance().role(role).id, role);
        const auto roster = roster::loadRoster(file.connection(), context);
        QStringList seen;
        for (const quint32 index : (*roster)->select({}, nullptr)) {
            const auto email = (*roster)->foldedEmail(index);
            seen << QString::fromUtf8(email.data(), static_cast<qsizetype>(email.size())).section(u'@', 0, 0);
        }
        seen.sort();
        return seen;
    }

    WorkspaceFixture file;
    Id customer = 0;
    Id ownSite = 0;
    Id foreignSite = 0;

private:
    Id addLicense(const QString &heading, const QString &service, Id site)
    {
        return *store::addLicense(file.connection(), customer,
                                  {0, heading, service, u"Sub1"_s, site, 0, false});
    }
    void assign(const QString &name, Id license)
    {
        const auto user = store::findUserByEmail(file.connection(), WorkspaceFixture::address(name));
        if (!store::assignLicense(file.connection(), (*user)->id, license))
            qFatal("the license could not be assigned");
    }
};

} // namespace

class TestGiving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R13_siteAdmin_givesSiteRolesOnHisSites();
    void R13_siteAdmin_givesNothingElsewhere_data();
    void R13_siteAdmin_givesNothingElsewhere();
    void R13_siteUserAdmin_givesNoRoles();
    void R13_siteAdmin_findsOthersByWholeEmailOnly();
    void R13_externalsRoles_areNotHis();
    void R16_serviceAdmin_givesThatRoleToOwnUsers();
    void R16_withoutContactCenter_nobodyGivesIt();
    void R16_external_isGivenItByDelegationAlone();
    void R16_onlyRoleOfAnExternal_isRevokedByR24();
    void R16_nobodyIsMadeExternalByIt();
    void R19_eventsAdmin_givesThatRoleToOtherOwnUsers();
    void R10_theirOwn_isNotGiven();
    void A15_siteAdmin_seesTheUsersOfHisSites();
    void A15_person_isLimitedToMeetings();
    void A15_own_isNotLimited();
    void A15_questions_areAboutHisSites();
    void A15_recordsOfOtherRoles_areNotAnswered();
    void A15_refusals_nameNobody();
    void A15_givingUpWhatIsNotHeld_tellsNoSites();
    void A15_noticesOfOtherRoles_areNotTold();
    void A15_ownAccess_listsNoSitesOfOthers();
};

void TestGiving::R13_siteAdmin_givesSiteRolesOnHisSites()
{
    SitesFixture sites;
    sites.file.person(u"sanja"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_admin@"_s + own));
    VERIFY_OK(sites.file.grant(u"sanja"_s, u"olga"_s, u"site_user_admin@"_s + own));
    QCOMPARE(sites.file.roles(u"olga"_s), u"site_user_admin@"_s + own);
    VERIFY_OK(sites.file.revoke(u"sanja"_s, u"olga"_s, u"site_user_admin@"_s + own));
    QCOMPARE(sites.file.roles(u"olga"_s), QString());
}

void TestGiving::R13_siteAdmin_givesNothingElsewhere_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("foreign site") << u"site_user_admin@"_s + foreign;
    QTest::newRow("no such site") << u"site_user_admin@nowhere.example"_s;
    QTest::newRow("organization role") << u"device_admin"_s;
    QTest::newRow("events") << u"events_admin"_s;
    QTest::newRow("contact center") << u"contact_center_service_admin"_s;
}

void TestGiving::R13_siteAdmin_givesNothingElsewhere()
{
    QFETCH(QString, role);
    SitesFixture sites;
    sites.file.person(u"sanja"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_admin@"_s + own));
    VERIFY_REFUSED(sites.file.grant(u"sanja"_s, u"olga"_s, role), "R34");
    VERIFY_REFUSED(sites.file.revoke(u"sanja"_s, u"olga"_s, role), "R34");
    VERIFY_REFUSED(sites.file.grant(u"sanja"_s, u"nobody.there"_s, role), "R34"); // before he is looked up
    QCOMPARE(sites.file.roles(u"olga"_s), QString());
}

void TestGiving::R13_siteUserAdmin_givesNoRoles()
{
    SitesFixture sites;
    sites.file.person(u"sanja"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_user_admin@"_s + own));
    VERIFY_REFUSED(sites.file.grant(u"sanja"_s, u"olga"_s, u"site_user_admin@"_s + own), "R34");
}

void TestGiving::R13_siteAdmin_findsOthersByWholeEmailOnly()
{
    SitesFixture sites;
    sites.file.person(u"sanja"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_admin@"_s + own));
    const Id fedor =
        (*store::findUserByEmail(sites.file.connection(), WorkspaceFixture::address(u"fedor"_s)))->id;
    const auto byId = sites.file.submit(
        u"sanja"_s,
        gate::ChangeRoles{{fedor, {}}, {WorkspaceFixture::role(u"site_user_admin@"_s + own)}, {}, {}, {}});
    QVERIFY(!byId);
    QCOMPARE(byId.error().code, ErrorCode::NotFound);
    VERIFY_OK(sites.file.grant(u"sanja"_s, u"fedor"_s, u"site_user_admin@"_s + own)); // a first role
    QVERIFY(sites.seenBy(u"sanja"_s).contains(u"fedor"_s)); // a user of the site from now on
}

void TestGiving::R13_externalsRoles_areNotHis()
{
    SitesFixture sites;
    sites.file.person(u"sanja"_s);
    sites.file.external(u"xenia"_s, OrganizationKind::Other, u"readonly_admin"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_admin@"_s + own));
    VERIFY_REFUSED(sites.file.grant(u"sanja"_s, u"xenia@elsewhere.example"_s, u"site_user_admin@"_s + own),
                   "R34");
    VERIFY_OK(sites.file.grant(u"admin"_s, u"xenia@elsewhere.example"_s, u"site_user_admin@"_s + own));
    VERIFY_REFUSED(sites.file.revoke(u"sanja"_s, u"xenia@elsewhere.example"_s, u"site_user_admin@"_s + own),
                   "R34");
}

void TestGiving::R16_serviceAdmin_givesThatRoleToOwnUsers()
{
    SitesFixture sites;
    sites.file.person(u"sara"_s, u"contact_center_service_admin"_s);
    sites.file.external(u"xenia"_s, OrganizationKind::Other, u"contact_center_service_admin"_s);
    for (const QString &actor : {u"sara"_s, u"xenia@elsewhere.example"_s}) {
        VERIFY_OK(sites.file.grant(actor, u"olga"_s, u"contact_center_service_admin"_s));
        VERIFY_REFUSED(sites.file.grant(actor, u"olga"_s, u"device_admin"_s), "R34");
        VERIFY_OK(sites.file.revoke(actor, u"olga"_s, u"contact_center_service_admin"_s));
    }
}

void TestGiving::R16_withoutContactCenter_nobodyGivesIt()
{
    SitesFixture sites;
    sites.file.person(u"sara"_s, u"contact_center_service_admin"_s);
    QVERIFY(sites.file.connection().execute("DELETE FROM license WHERE service LIKE 'contact_center%'"));
    VERIFY_REFUSED(sites.file.grant(u"sara"_s, u"olga"_s, u"contact_center_service_admin"_s), "R34");
    VERIFY_REFUSED(sites.file.grant(u"admin"_s, u"olga"_s, u"contact_center_service_admin"_s), "R15");
    VERIFY_OK(sites.file.revoke(u"admin"_s, u"sara"_s, u"contact_center_service_admin"_s));
}

void TestGiving::R16_external_isGivenItByDelegationAlone()
{
    SitesFixture sites;
    const QString xenia = u"xenia@elsewhere.example"_s;
    const QString yann = u"yann@elsewhere.example"_s;
    sites.file.person(u"sara"_s, u"contact_center_service_admin"_s);
    sites.file.external(u"xenia"_s, OrganizationKind::Other, u"readonly_admin"_s);
    sites.file.external(u"yann"_s, OrganizationKind::Other, u"full_admin contact_center_service_admin"_s);
    VERIFY_OK(sites.file.grant(u"sara"_s, xenia, u"contact_center_service_admin"_s));
    VERIFY_OK(sites.file.revoke(u"sara"_s, xenia, u"contact_center_service_admin"_s));
    VERIFY_OK(sites.file.grant(u"admin"_s, xenia, u"contact_center_service_admin"_s)); // has it in full, too
    VERIFY_REFUSED(sites.file.revoke(yann, xenia, u"contact_center_service_admin"_s), "R34");
    VERIFY_REFUSED(sites.file.grant(u"sara"_s, xenia, u"full_admin"_s), "R34");
}

void TestGiving::R16_onlyRoleOfAnExternal_isRevokedByR24()
{
    SitesFixture sites;
    const QString xenia = u"xenia@elsewhere.example"_s;
    sites.file.person(u"sara"_s, u"contact_center_service_admin"_s);
    sites.file.external(u"xenia"_s, OrganizationKind::Other, u"contact_center_service_admin"_s);
    VERIFY_REFUSED(sites.file.revoke(u"sara"_s, xenia, u"contact_center_service_admin"_s), "R34");
    QCOMPARE(sites.file.roles(xenia), u"contact_center_service_admin"_s);
    VERIFY_OK(sites.file.revoke(u"admin"_s, xenia, u"contact_center_service_admin"_s));
    QCOMPARE(sites.file.roles(xenia), u"nobody"_s);
}

void TestGiving::R16_nobodyIsMadeExternalByIt()
{
    SitesFixture sites;
    sites.file.person(u"sara"_s, u"contact_center_service_admin"_s);
    sites.file.external(u"xenia"_s, OrganizationKind::Other, {});
    VERIFY_REFUSED(
        sites.file.grant(u"sara"_s, u"xenia@elsewhere.example"_s, u"contact_center_service_admin"_s), "R23");
}

void TestGiving::R19_eventsAdmin_givesThatRoleToOtherOwnUsers()
{
    SitesFixture sites;
    sites.file.person(u"eva"_s, u"events_admin"_s);
    VERIFY_OK(sites.file.grant(u"eva"_s, u"olga"_s, u"events_admin"_s));
    VERIFY_OK(sites.file.revoke(u"eva"_s, u"olga"_s, u"events_admin"_s));
    VERIFY_REFUSED(sites.file.grant(u"eva"_s, u"olga"_s, u"device_admin"_s), "R34");
    sites.file.external(u"xenia"_s, OrganizationKind::Other, u"readonly_admin"_s);
    VERIFY_REFUSED(sites.file.grant(u"eva"_s, u"xenia@elsewhere.example"_s, u"events_admin"_s), "R34");
}

void TestGiving::R10_theirOwn_isNotGiven()
{
    SitesFixture sites;
    sites.file.person(u"sanja"_s);
    sites.file.person(u"sara"_s, u"contact_center_service_admin"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_admin@"_s + own));
    VERIFY_REFUSED(sites.file.grant(u"sanja"_s, u"sanja"_s, u"site_user_admin@"_s + own), "R10");
    VERIFY_REFUSED(
        sites.file.grant(u"sara"_s, u"sara"_s, u"contact_center_service_admin"_s, QDate(2027, 1, 1)), "R10");
    VERIFY_OK(sites.file.revoke(u"sanja"_s, u"sanja"_s, u"site_admin@"_s + own, true));
}

void TestGiving::A15_siteAdmin_seesTheUsersOfHisSites()
{
    SitesFixture sites;
    sites.file.person(u"sanja"_s);
    sites.file.person(u"uma"_s);
    sites.file.person(u"rada"_s, u"device_admin"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_readonly_admin@"_s + own));
    VERIFY_OK(sites.file.grant(u"admin"_s, u"uma"_s, u"site_admin@"_s + foreign));
    QCOMPARE(sites.seenBy(u"sanja"_s), (QStringList{u"olga"_s, u"sanja"_s}));
    QCOMPARE(sites.seenBy(u"uma"_s), (QStringList{u"fedor"_s, u"uma"_s}));
    QCOMPARE(sites.seenBy(u"rada"_s), QStringList{u"nobody"_s});
    QCOMPARE(sites.seenBy(u"admin"_s).size(), 6);
}

void TestGiving::A15_person_isLimitedToMeetings()
{
    SitesFixture sites;
    sites.file.person(u"sanja"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_admin@"_s + own));
    VERIFY_OK(sites.file.grant(u"admin"_s, u"olga"_s, u"device_admin"_s));
    VERIFY_OK(sites.file.grant(u"admin"_s, u"olga"_s, u"site_user_admin@"_s + own));
    VERIFY_OK(sites.file.grant(u"admin"_s, u"olga"_s, u"site_user_admin@"_s + foreign));
    VERIFY_OK(sites.file.submit(
        u"admin"_s, gate::EditUser{SitesFixture::ref(u"olga"_s), {{Field::Title, u"Head of secrets"_s}}}));
    const auto person = gate::person(sites.file.gate(), sites.as(u"sanja"_s), SitesFixture::ref(u"olga"_s));
    VERIFY_OK(person);
    QCOMPARE(person->listed.user.fields[Field::Title], QString());
    QCOMPARE(person->assignments.size(), 1U);
    QCOMPARE(person->assignments[0].siteName, own);
    QCOMPARE(person->licenses.size(), 1U);
    const auto hidden = gate::person(sites.file.gate(), sites.as(u"sanja"_s), SitesFixture::ref(u"fedor"_s));
    const auto unknown =
        gate::person(sites.file.gate(), sites.as(u"sanja"_s), SitesFixture::ref(u"fedora"_s));
    QVERIFY(!hidden && !unknown);
    QCOMPARE(hidden.error().code, ErrorCode::NotFound);
    QCOMPARE(QString(hidden.error().message).replace(u"fedor@"_s, u"fedora@"_s), unknown.error().message);
}

/// What he holds elsewhere is not for others, but it is for himself.
void TestGiving::A15_own_isNotLimited()
{
    SitesFixture sites;
    const Id sanja = sites.file.person(u"sanja"_s, u"device_admin support_admin compliance_officer"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_admin@"_s + own));
    const auto person = gate::person(sites.file.gate(), sites.as(u"sanja"_s), {sanja, {}});
    VERIFY_OK(person);
    QStringList roles;
    RoleMask held = 0;
    for (const store::Assignment &assignment : person->assignments) {
        roles << Catalogue::instance().role(assignment.role).id;
        held |= maskOf(assignment.role);
    }
    roles.sort();
    QCOMPARE(roles,
             (QStringList{u"compliance_officer"_s, u"device_admin"_s, u"site_admin"_s, u"support_admin"_s}));
    QCOMPARE(person->listed.roles, held);
    QVERIFY(!person->findings.empty()); // R8, which who holds support_admin sees
    const auto rows = gate::accessOf(sites.file.gate(), sites.as(u"sanja"_s), {sanja, {}});
    VERIFY_OK(rows);
    const PrivilegeIndex devices = *Catalogue::instance().findPrivilege(u"manage_devices");
    QCOMPARE(std::ranges::find(*rows, devices, &gate::AccessRow::privilege)->verdict.level, Level::Full);
}

void TestGiving::A15_questions_areAboutHisSites()
{
    SitesFixture sites;
    const Catalogue &catalogue = Catalogue::instance();
    const PrivilegeIndex licenses = *catalogue.findPrivilege(u"site.licenses");
    const PrivilegeIndex users = *catalogue.findPrivilege(u"manage_users_licenses");
    sites.file.person(u"sanja"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_admin@"_s + own));
    VERIFY_OK(sites.file.grant(u"admin"_s, u"olga"_s, u"user_device_admin"_s));
    gate::Gate &gate = sites.file.gate();
    const gate::Session sanja = sites.as(u"sanja"_s);
    VERIFY_OK(gate::can(gate, sanja, SitesFixture::ref(u"olga"_s), licenses, own));
    VERIFY_REFUSED(gate::can(gate, sanja, SitesFixture::ref(u"olga"_s), licenses, foreign), "R34");
    VERIFY_REFUSED(gate::can(gate, sanja, SitesFixture::ref(u"olga"_s), licenses, u"nowhere.example"_s),
                   "R34");
    // What a role gives that he does not see is not told.
    const auto organization = gate::can(gate, sanja, SitesFixture::ref(u"olga"_s), users, {});
    VERIFY_OK(organization);
    QCOMPARE(organization->level, Level::None);
    VERIFY_OK(gate::can(gate, sanja, SitesFixture::ref(u"sanja"_s), users, {})); // his own access
    const auto everywhere = gate::whoCan(gate, sanja, users, Level::Read, {});
    VERIFY_OK(everywhere);
    QVERIFY(everywhere->empty());
    const auto who = gate::whoCan(gate, sanja, licenses, Level::Full, {});
    VERIFY_OK(who);
    QCOMPARE(who->size(), 1U);
    const auto rows = gate::accessOf(gate, sanja, SitesFixture::ref(u"olga"_s));
    VERIFY_OK(rows);
    for (const gate::AccessRow &row : *rows) {
        QVERIFY(row.siteName.isEmpty() || row.siteName == own);
        QCOMPARE(row.verdict.level, Level::None);
    }
}

void TestGiving::A15_recordsOfOtherRoles_areNotAnswered()
{
    SitesFixture sites;
    sites.file.person(u"sanja"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_admin@"_s + own));
    VERIFY_OK(sites.file.grant(u"admin"_s, u"olga"_s, u"compliance_officer"_s));
    const auto outcome = sites.file.grant(u"sanja"_s, u"olga"_s, u"site_user_admin@"_s + own);
    VERIFY_OK(outcome);
    QCOMPARE(outcome->before.value(u"roles").toArray().size(), 0);
    QCOMPARE(outcome->after.value(u"roles").toArray().size(), 1);
    QVERIFY(outcome->notices.empty()); // how many full administrators there are is nothing to him
    QCOMPARE(sites.file.log().back().after.value(u"roles").toArray().size(), 2); // the log is whole
}

void TestGiving::A15_refusals_nameNobody()
{
    SitesFixture sites;
    sites.file.person(u"sanja"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_admin@"_s + own));
    sites.file.person(u"dora"_s, u"full_admin"_s);
    const auto refused = sites.file.grant(u"sanja"_s, u"olga"_s, u"device_admin"_s);
    VERIFY_REFUSED(refused, "R34");
    QVERIFY2(!refused.error().message.contains(u"dora"), qPrintable(refused.error().message));
}

void TestGiving::A15_givingUpWhatIsNotHeld_tellsNoSites()
{
    SitesFixture sites;
    sites.file.person(u"sanja"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_admin@"_s + own));
    for (const QString &site : {foreign, u"nowhere.example"_s}) {
        const auto outcome = sites.file.revoke(u"sanja"_s, u"sanja"_s, u"site_admin@"_s + site);
        VERIFY_OK(outcome);
        QVERIFY(outcome->unchanged);
    }
}

void TestGiving::A15_noticesOfOtherRoles_areNotTold()
{
    SitesFixture sites;
    sites.file.person(u"sanja"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_admin@"_s + own));
    VERIFY_OK(sites.file.grant(u"admin"_s, u"olga"_s, u"support_admin"_s, QDate(2026, 12, 1)));
    VERIFY_OK(sites.file.grant(u"admin"_s, u"olga"_s, u"advanced_troubleshooting"_s));
    sites.file.now = QDateTime({2026, 12, 24}, {12, 0}, Qt::UTC); // what it needs has ended
    const auto outcome = sites.file.grant(u"sanja"_s, u"olga"_s, u"site_user_admin@"_s + own);
    VERIFY_OK(outcome);
    QVERIFY(outcome->notices.empty());
}

void TestGiving::A15_ownAccess_listsNoSitesOfOthers()
{
    SitesFixture sites;
    sites.file.person(u"rada"_s, u"device_admin"_s);
    sites.file.person(u"sanja"_s);
    VERIFY_OK(sites.file.grant(u"admin"_s, u"sanja"_s, u"site_admin@"_s + own));
    const auto siteNames = [&](const QString &name) {
        QStringList names;
        const auto rows = gate::accessOf(sites.file.gate(), sites.as(name), SitesFixture::ref(name));
        for (const gate::AccessRow &row : rows.value_or(std::vector<gate::AccessRow>())) {
            if (!names.contains(row.siteName))
                names << row.siteName;
        }
        names.sort();
        return names;
    };
    QCOMPARE(siteNames(u"rada"_s), QStringList{QString()});
    QCOMPARE(siteNames(u"sanja"_s), (QStringList{QString(), own}));
    QCOMPARE(siteNames(u"admin"_s), (QStringList{QString(), foreign, own}));
}

QTEST_GUILESS_MAIN(TestGiving)
#include "tst_giving.moc"
