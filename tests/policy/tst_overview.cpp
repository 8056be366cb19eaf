// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What the overview tells, and whom (R13, R34, A15).
#include "gate/overviewquestions.h"
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

namespace {

const QString admin = QString::fromLatin1(WorkspaceFixture::admin);
const QString own = u"own.webex.com"_s;
const QString far = u"far.webex.com"_s;

/// Two sites of Control Hub. Of the roles somebody who holds it: readonly, support, devices, and on site own
/// siteadmin; oto is full administrator from another organization.
class File final {
public:
    File()
    {
        customer = store::customer(fixture.connection())->id;
        for (const QString &name : {own, far}) {
            if (!store::addSite(fixture.connection(), customer, {0, name, true, 0}))
                qFatal("the site could not be added");
        }
        fixture.person(u"readonly"_s, u"readonly_admin"_s);
        fixture.person(u"support"_s, u"support_admin"_s);
        fixture.person(u"devices"_s, u"device_admin"_s);
        fixture.person(u"siteadmin"_s, u"site_admin@"_s + own);
        fixture.external(u"oto"_s, OrganizationKind::Other, u"full_admin"_s);
    }

    static gate::Session session(const QString &name)
    {
        return {{0, WorkspaceFixture::address(name)}, gate::Door::Window};
    }
    Result<std::vector<gate::EndingAssignment>> endings(const QString &actor = admin)
    {
        return gate::endingSoon(fixture.gate(), session(actor));
    }
    /// "NAME ROLE@SITE" each, in the order of the answer.
    QStringList endingsSeenBy(const QString &actor)
    {
        const auto found = endings(actor);
        if (!found)
            return {found.error().rule};
        QStringList texts;
        for (const gate::EndingAssignment &row : *found)
            texts << row.name.section(u' ', 0, 0) + u' ' + Catalogue::instance().role(row.role).id
                    + (row.siteName.isEmpty() ? QString() : u'@' + row.siteName);
        return texts;
    }
    /// A role that ends `seconds` after now; written directly, because the gate takes days.
    void lend(const QString &name, const QString &role, qint64 seconds)
    {
        const auto user = *store::findUserByEmail(fixture.connection(), WorkspaceFixture::address(name));
        const gate::RoleRef ref = WorkspaceFixture::role(role);
        const auto state = store::circumstances(fixture.connection(), customer);
        const Id site = ref.site.isEmpty() ? 0 : state->site(ref.site)->id;
        if (!store::insertAssignment(
                fixture.connection(), customer,
                {0, user->id, ref.role, site, {}, admin, fixture.now, fixture.now.addSecs(seconds), {}}))
            qFatal("the role could not be given");
    }
    gate::RoleCount count(const QString &role)
    {
        const auto counts = gate::administratorsByRole(fixture.gate(), session(admin));
        if (!counts)
            qFatal("%ls", qUtf16Printable(counts.error().message));
        return (*counts)[static_cast<size_t>(WorkspaceFixture::role(role).role)];
    }

    WorkspaceFixture fixture;
    Id customer = 0;
};

constexpr qint64 day = 86'400;

} // namespace

class TestOverview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<File>(); }
    void cleanup() { m_file.reset(); }

    void R34_eachPartHasItsOwnRight_data();
    void R34_eachPartHasItsOwnRight();
    void R34_whoMayNotSignIn_isToldNothing();
    void roles_areCountedByPeople();
    void roles_thatEndedDoNotCount();
    void endings_areThoseOfTheNextThirtyDays();
    void A15_siteAdministrators_seeTheEndingsOfTheirSites();
    void lastChanges_areTheNewestTenFirst();
    void ownRoles_areThoseOfNow();

private:
    std::unique_ptr<File> m_file;
};

void TestOverview::R34_eachPartHasItsOwnRight_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<bool>("reports");
    QTest::addColumn<bool>("findings");
    QTest::addColumn<bool>("endings");
    QTest::addColumn<bool>("log");
    QTest::newRow("full administrator") << u"admin"_s << true << true << true << true;
    QTest::newRow("read-only administrator") << u"readonly"_s << true << true << true << false;
    QTest::newRow("support administrator") << u"support"_s << true << true << false << false;
    QTest::newRow("device administrator") << u"devices"_s << false << false << false << false;
    QTest::newRow("site administrator") << u"siteadmin"_s << false << false << true << false;
}

void TestOverview::R34_eachPartHasItsOwnRight()
{
    QFETCH(QString, actor);
    QFETCH(bool, reports);
    QFETCH(bool, findings);
    QFETCH(bool, endings);
    QFETCH(bool, log);
    const gate::Overview overview = gate::overview(m_file->fixture.gate(), File::session(actor));
    const auto verify = [](const auto &part, bool allowed) {
        if (allowed)
            VERIFY_OK(part);
        else
            VERIFY_REFUSED(part, "R34");
    };
    verify(overview.administratorsByRole, reports);
    verify(overview.findings, findings);
    verify(overview.endingSoon, endings);
    verify(overview.lastChanges, log);
    verify(overview.ownRoles, true);
}

void TestOverview::R34_whoMayNotSignIn_isToldNothing()
{
    m_file->fixture.person(u"gone"_s, u"readonly_admin"_s, u"Inactive"_s);
    const gate::Overview overview = gate::overview(m_file->fixture.gate(), File::session(u"gone"_s));
    VERIFY_REFUSED(overview.administratorsByRole, "R34");
    VERIFY_REFUSED(overview.findings, "R34");
    VERIFY_REFUSED(overview.endingSoon, "R34");
    VERIFY_REFUSED(overview.lastChanges, "R34");
    VERIFY_REFUSED(overview.ownRoles, "R34");
}

void TestOverview::roles_areCountedByPeople()
{
    const auto counts = gate::administratorsByRole(m_file->fixture.gate(), File::session(u"readonly"_s));
    VERIFY_OK(counts);
    QCOMPARE(std::ssize(*counts), Catalogue::instance().roleCount());
    for (RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role)
        QCOMPARE((*counts)[static_cast<size_t>(role)].role, role);
    QCOMPARE(m_file->count(u"full_admin"_s).own, 1);
    QCOMPARE(m_file->count(u"full_admin"_s).external, 1);
    QCOMPARE(m_file->count(u"compliance_officer"_s).own, 0);
    VERIFY_OK(m_file->fixture.grant(u"admin"_s, u"siteadmin"_s, u"site_admin@"_s + far));
    QCOMPARE(m_file->count(u"site_admin"_s).own, 1); // one person on two sites
}

void TestOverview::roles_thatEndedDoNotCount()
{
    m_file->lend(u"devices"_s, u"compliance_officer"_s, 3600);
    QCOMPARE(m_file->count(u"compliance_officer"_s).own, 1);
    m_file->fixture.now = m_file->fixture.now.addSecs(3600);
    QCOMPARE(m_file->count(u"compliance_officer"_s).own, 0);
}

void TestOverview::endings_areThoseOfTheNextThirtyDays()
{
    QCOMPARE(m_file->endingsSeenBy(u"admin"_s), QStringList());
    m_file->lend(u"devices"_s, u"compliance_officer"_s, 30 * day);
    m_file->lend(u"readonly"_s, u"events_admin"_s, 30 * day + 1);
    m_file->lend(u"support"_s, u"compliance_officer"_s, day);
    m_file->lend(u"readonly"_s, u"device_admin"_s, 0); // over
    QCOMPARE(m_file->endingsSeenBy(u"admin"_s),
             QStringList({u"support compliance_officer"_s, u"devices compliance_officer"_s}));
    const gate::EndingAssignment next = m_file->endings()->front();
    QCOMPARE(next.email, u"support@adriatic.example"_s);
    QCOMPARE(next.until, m_file->fixture.now.addDays(1));
    QCOMPARE(next.holder, Holder::Customer);
}

void TestOverview::A15_siteAdministrators_seeTheEndingsOfTheirSites()
{
    m_file->lend(u"devices"_s, u"site_readonly_admin@"_s + own, day);
    m_file->lend(u"devices"_s, u"site_readonly_admin@"_s + far, day);
    m_file->lend(u"devices"_s, u"compliance_officer"_s, day);
    QCOMPARE(m_file->endingsSeenBy(u"siteadmin"_s), QStringList(u"devices site_readonly_admin@"_s + own));
    QCOMPARE(m_file->endingsSeenBy(u"readonly"_s).size(), 3);
}

void TestOverview::lastChanges_areTheNewestTenFirst()
{
    for (int i = 0; i < 12; ++i)
        VERIFY_OK(m_file->fixture.submit(
            u"admin"_s,
            gate::EditUser{{0, WorkspaceFixture::address(u"devices"_s)}, {{Title, QString::number(i)}}}));
    const auto changes = gate::lastChanges(m_file->fixture.gate(), File::session(u"admin"_s));
    VERIFY_OK(changes);
    QCOMPARE(std::ssize(*changes), gate::lastChangesAtMost);
    const qint64 newest = m_file->fixture.log().back().seq;
    for (size_t i = 0; i < changes->size(); ++i)
        QCOMPARE((*changes)[i].seq, newest - static_cast<qint64>(i));
}

void TestOverview::ownRoles_areThoseOfNow()
{
    m_file->lend(u"siteadmin"_s, u"site_readonly_admin@"_s + far, 3600);
    const auto roles = [this] {
        QStringList texts;
        const auto found = gate::ownRoles(m_file->fixture.gate(), File::session(u"siteadmin"_s));
        for (const store::Assignment &assignment : found->assignments)
            texts << Catalogue::instance().role(assignment.role).id + u'@' + assignment.siteName;
        return texts;
    };
    QCOMPARE(roles(), QStringList({u"site_admin@"_s + own, u"site_readonly_admin@"_s + far}));
    m_file->fixture.now = m_file->fixture.now.addSecs(3600);
    QCOMPARE(roles(), QStringList(u"site_admin@"_s + own));
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
