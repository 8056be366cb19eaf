// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Nobody gets by a detour what he could not do straight away: by who sold something (A7), and by what goes
// with a site (R13, R24, A13).
#include "store/organizationstore.h"
#include "store/userstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

namespace {

const QString own = u"own.webex.com"_s;
const QString sold = u"sold.webex.com"_s; ///< by the partner of pero
const QString soldMeetings = sold + u" - Meetings [Sub1]"_s;
const QString partnerName = u"Elsewhere of petar"_s;
const QString provisionerName = u"Elsewhere of pero"_s;

} // namespace

/// Of the roles somebody who holds it: siteadmin (of own), service, devices. Externals: petar (full
/// administrator, a partner), pero (provisions, another one), oto (full administrator, another organization),
/// osite (of nothing but the site own).
class TestEscalation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void A7_sellerOfASite_isMovedUnderNoCondition_data();
    void A7_sellerOfASite_isMovedUnderNoCondition();
    void A7_sellerOfALicense_isOnesOwnOrNamedUnderNoCondition_data();
    void A7_sellerOfALicense_isOnesOwnOrNamedUnderNoCondition();
    void R24_movingASite_doesNotRevokeAnExternal();
    void R24_removingASite_doesNotRevokeAnExternal();
    void R13_removingASite_doesNotTakeRolesOfOthers();
    void A13_removingASite_doesNotTakeLicensesOfAnotherSeller();

private:
    [[nodiscard]] Result<gate::Outcome> submit(const QString &actor, const gate::Command &command)
    {
        const QStringList externals{u"petar"_s, u"pero"_s, u"oto"_s};
        return m_file->submit(externals.contains(actor) ? actor + u"@elsewhere.example"_s : actor, command,
                              true);
    }
    void giveSiteDirectly(const QString &email, const QString &site);

    std::unique_ptr<WorkspaceFixture> m_file;
};

void TestEscalation::init()
{
    m_file = std::make_unique<WorkspaceFixture>();
    m_file->external(u"petar"_s, OrganizationKind::Partner, u"full_admin"_s);
    m_file->external(u"pero"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
    m_file->external(u"oto"_s, OrganizationKind::Other, u"full_admin"_s);
    m_file->external(u"osite"_s, OrganizationKind::Other, {});
    VERIFY_OK(submit(u"admin"_s, gate::AddSite{own, true}));
    VERIFY_OK(submit(u"admin"_s, gate::AddSite{sold, true, provisionerName}));
    m_file->person(u"siteadmin"_s, u"site_admin@"_s + own);
    m_file->person(u"devices"_s, u"user_device_admin"_s);
    m_file->person(u"plain"_s);
}

void TestEscalation::giveSiteDirectly(const QString &email, const QString &site)
{
    const Id customer = store::customer(m_file->connection())->id;
    const Id id = store::circumstances(m_file->connection(), customer)->site(site)->id;
    const Id user = (*store::findUserByEmail(m_file->connection(), email))->id;
    if (!store::insertAssignment(
            m_file->connection(), customer,
            {0, user, WorkspaceFixture::role(u"site_admin"_s).role, id, site, u"x"_s, m_file->now, {}, {}}))
        qFatal("the role could not be given");
}

void TestEscalation::A7_sellerOfASite_isMovedUnderNoCondition_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("seller");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("full administrator") << u"admin"_s << own << partnerName << true;
    QTest::newRow("full administrator, to nobody") << u"admin"_s << sold << QString() << true;
    QTest::newRow("site administrator") << u"siteadmin"_s << own << partnerName << false;
    QTest::newRow("site administrator, nobody known") << u"siteadmin"_s << own << u"Nowhere"_s << false;
    QTest::newRow("provisioner, his sale") << u"pero"_s << sold << partnerName << false;
    QTest::newRow("provisioner, to nobody") << u"pero"_s << sold << QString() << false;
    QTest::newRow("other organization, a partner's sale") << u"oto"_s << sold << partnerName << false;
    QTest::newRow("partner, another one's sale") << u"petar"_s << sold << partnerName << false;
}

void TestEscalation::A7_sellerOfASite_isMovedUnderNoCondition()
{
    QFETCH(QString, actor);
    QFETCH(QString, site);
    QFETCH(QString, seller);
    QFETCH(bool, allowed);
    const auto result = submit(actor, gate::EditSite{site, {}, {}, seller});
    if (allowed)
        VERIFY_OK(result);
    else
        VERIFY_REFUSED(result, "R34");
}

void TestEscalation::A7_sellerOfALicense_isOnesOwnOrNamedUnderNoCondition_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("seller");
    QTest::addColumn<bool>("allowed");
    const QString ofOwn = own + u" - Meetings [Sub1]"_s;
    const QString calling = u"Calling [Sub1]"_s;
    QTest::newRow("full administrator") << u"admin"_s << ofOwn << partnerName << true;
    QTest::newRow("users and devices") << u"devices"_s << calling << partnerName << true;
    QTest::newRow("site administrator, nobody") << u"siteadmin"_s << ofOwn << QString() << true;
    QTest::newRow("site administrator, a partner") << u"siteadmin"_s << ofOwn << partnerName << false;
    QTest::newRow("site administrator, nobody known") << u"siteadmin"_s << ofOwn << u"Nowhere"_s << false;
    QTest::newRow("site administrator, the customer") << u"siteadmin"_s << ofOwn << u"Adriatic"_s << true;
    QTest::newRow("provisioner, himself") << u"pero"_s << soldMeetings << provisionerName << true;
    QTest::newRow("provisioner, a partner") << u"pero"_s << soldMeetings << partnerName << false;
}

void TestEscalation::A7_sellerOfALicense_isOnesOwnOrNamedUnderNoCondition()
{
    QFETCH(QString, actor);
    QFETCH(QString, heading);
    QFETCH(QString, seller);
    QFETCH(bool, allowed);
    const auto result = submit(actor, gate::AddLicense{heading, {}, seller});
    if (allowed)
        VERIFY_OK(result);
    else
        VERIFY_REFUSED(result, "R34");
}

void TestEscalation::R24_movingASite_doesNotRevokeAnExternal()
{
    const QString external = u"osite@elsewhere.example"_s;
    giveSiteDirectly(external, own);
    const gate::EditSite move{own, {}, false, {}};
    const auto refused = submit(u"siteadmin"_s, move);
    VERIFY_REFUSED(refused, "R34");
    // Who may not list external administrators is not told who is in the way (R34).
    QVERIFY2(!refused.error().message.contains(u"osite"_s), qPrintable(refused.error().message));
    QCOMPARE(m_file->roles(external), u"site_admin@"_s + own);
    QCOMPARE(m_file->roles(u"siteadmin"_s), u"site_admin@"_s + own);
    VERIFY_OK(submit(u"admin"_s, move));
    QCOMPARE(m_file->roles(external), u"nobody"_s);
}

void TestEscalation::R24_removingASite_doesNotRevokeAnExternal()
{
    const QString external = u"osite@elsewhere.example"_s;
    giveSiteDirectly(external, sold);
    const auto refused = submit(u"pero"_s, gate::RemoveSite{sold});
    VERIFY_REFUSED(refused, "R34");
    // Who may not list external administrators is not told who is in the way (R34).
    QVERIFY2(!refused.error().message.contains(u"osite"_s), qPrintable(refused.error().message));
    QCOMPARE(m_file->roles(external), u"site_admin@"_s + sold);
    VERIFY_OK(submit(u"admin"_s, gate::RemoveSite{sold}));
    QCOMPARE(m_file->roles(external), u"nobody"_s);
}

void TestEscalation::R13_removingASite_doesNotTakeRolesOfOthers()
{
    VERIFY_OK(m_file->grant(u"admin"_s, u"plain"_s, u"site_admin@"_s + sold));
    VERIFY_REFUSED(submit(u"pero"_s, gate::RemoveSite{sold}), "R34");
    VERIFY_REFUSED(submit(u"pero"_s, gate::EditSite{sold, {}, false, {}}), "R34");
    QCOMPARE(m_file->roles(u"plain"_s), u"site_admin@"_s + sold);
    VERIFY_OK(m_file->revoke(u"admin"_s, u"plain"_s, u"site_admin@"_s + sold));
    VERIFY_OK(submit(u"pero"_s, gate::RemoveSite{sold}));
}

void TestEscalation::A13_removingASite_doesNotTakeLicensesOfAnotherSeller()
{
    VERIFY_OK(submit(u"pero"_s, gate::AddLicense{soldMeetings, {}, provisionerName}));
    VERIFY_OK(submit(u"admin"_s, gate::AddLicense{sold + u" - Events [Sub2]"_s}));
    VERIFY_REFUSED(submit(u"pero"_s, gate::RemoveSite{sold}), "R34");
    VERIFY_OK(submit(u"admin"_s, gate::RemoveSite{sold}));

    VERIFY_OK(submit(u"pero"_s, gate::AddSite{sold, true, provisionerName}));
    VERIFY_OK(submit(u"pero"_s, gate::AddLicense{soldMeetings, {}, provisionerName}));
    VERIFY_OK(submit(u"pero"_s, gate::RemoveSite{sold})); // all his own sale
}

QTEST_GUILESS_MAIN(TestEscalation)
#include "tst_escalation.moc"
