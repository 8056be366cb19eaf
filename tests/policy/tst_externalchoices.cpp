// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "externalsworld.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using domain::Holder;
using test::ExternalsWorld;

/// What there is to choose for external administrators, and what they can be promoted and demoted to (R22,
/// R24, R25).
class TestExternalChoices final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<ExternalsWorld>(); }

    void promotionsAndDemotions_followTheHolder_R24_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("roles");
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("down");
        QTest::newRow("partner, full")
            << u"a@tisa.example"_s << u"full_admin"_s << QString() << u"provisioning_admin"_s;
        QTest::newRow("partner, provisioning")
            << u"b@tisa.example"_s << u"provisioning_admin"_s << u"full_admin"_s << QString();
        QTest::newRow("other, full") << u"c@sava.example"_s << u"full_admin"_s << QString()
                                     << u"readonly_admin"_s;
        QTest::newRow("other, read-only")
            << u"d@sava.example"_s << u"readonly_admin"_s << u"full_admin"_s << QString();
        QTest::newRow("other, a site alone") << u"e@sava.example"_s << u"site_admin@adriatic.webex.com"_s
                                             << u"readonly_admin full_admin"_s << QString();
        QTest::newRow("self sign-up, with a service role")
            << u"f@drina.example"_s << u"full_admin contact_center_service_admin"_s << QString()
            << u"readonly_admin"_s;
    }
    void promotionsAndDemotions_followTheHolder_R24()
    {
        QFETCH(QString, email);
        QFETCH(QString, roles);
        QFETCH(QString, up);
        QFETCH(QString, down);
        m_world->add(email, roles);
        const auto row = m_world->row(email);
        QVERIFY(row);
        QCOMPARE(ids(gate::promotions(*row)), up);
        QCOMPARE(ids(gate::demotions(*row)), down);
        for (const domain::RoleIndex role : gate::promotions(*row)) // the gate takes them
            VERIFY_DONE(m_world->promote(email, domain::Catalogue::instance().role(role).id));
    }

    void partner_hasExactlyOneOfTwo_R22()
    {
        const auto choices = choicesOf(Holder::Partner);
        QVERIFY(choices);
        QCOMPARE(ids(choices->alternatives), u"full_admin provisioning_admin"_s);
        QVERIFY(choices->needsAlternative);
        QVERIFY(choices->others.empty());
        QVERIFY(choices->sites.empty());
        QVERIFY(choices->latest.empty());
    }

    void anybodyElse_hasAtMostOneAndOthers_R22()
    {
        const auto choices = choicesOf(Holder::Other);
        QVERIFY(choices);
        QCOMPARE(ids(choices->alternatives), u"full_admin readonly_admin"_s);
        QVERIFY(!choices->needsAlternative);
        QCOMPARE(ids(choices->others), u"contact_center_service_admin"_s);
        QVERIFY(choices->closed.empty());
        QCOMPARE(choices->latest.size(), 1U);
        QCOMPARE(choices->latest.at(ExternalsWorld::role(u"readonly_admin"_s)), m_world->day(30)); // R25
    }

    void withoutContactCenter_itIsSaidWhy_R15()
    {
        test::WorkspaceFixture file; // has neither contact center nor sites
        const auto choices = gate::externalChoices(
            file.gate(), ExternalsWorld::session(ExternalsWorld::admin()), Holder::Other);
        QVERIFY(choices);
        QVERIFY(choices->others.empty());
        QVERIFY(choices->sites.empty());
        QCOMPARE(choices->closed.size(), 1U);
        QCOMPARE(choices->closed.front().rule, u"R15"_s);
    }

    void sites_areClosedWhereSiteAdministrationManagesThem_R11()
    {
        const auto choices = choicesOf(Holder::Other);
        QVERIFY(choices);
        QCOMPARE(choices->sites.size(), 3U);
        for (const gate::SiteChoice &site : choices->sites) {
            QCOMPARE(site.options.size(), 3U);
            for (const gate::RoleBox &option : site.options) {
                QCOMPARE(option.closed.has_value(), !site.managedByControlHub);
                if (option.closed)
                    QCOMPARE(option.closed->rule, u"R11"_s);
            }
        }
    }

    void everyOffer_isTakenByTheGate_R22()
    {
        int number = 0;
        for (const auto &[holder, domain] :
             {std::pair(Holder::Partner, u"tisa.example"_s), std::pair(Holder::Other, u"sava.example"_s)}) {
            const auto choices = choicesOf(holder);
            QVERIFY(choices);
            std::vector<gate::RoleRef> roles;
            for (const auto &some : {choices->alternatives, choices->others}) {
                for (const domain::RoleIndex role : some)
                    roles.push_back({role, {}});
            }
            for (const gate::SiteChoice &site : choices->sites) {
                for (const gate::RoleBox &option : site.options) {
                    if (!option.closed)
                        roles.push_back({option.role, site.siteName});
                }
            }
            for (const gate::RoleRef &role : roles) {
                auto command = ExternalsWorld::adding(u"p%1@%2"_s.arg(QString::number(++number), domain), {});
                command.roles = {role};
                VERIFY_DONE(m_world->submit(command));
            }
        }
        QCOMPARE(number, 2 + 3 + 6);
    }

    void whoMayNotAdd_isToldNothing_R34()
    {
        m_world->file.person(u"reader"_s, u"readonly_admin"_s);
        const auto choices = gate::externalChoices(
            m_world->file.gate(), ExternalsWorld::session(u"reader@adriatic.example"_s), Holder::Other);
        VERIFY_REFUSED(choices, "R34");
    }

private:
    [[nodiscard]] Result<gate::ExternalChoices> choicesOf(Holder holder) const
    {
        return gate::externalChoices(m_world->file.gate(), ExternalsWorld::session(ExternalsWorld::admin()),
                                     holder);
    }
    [[nodiscard]] static QString ids(const std::vector<domain::RoleIndex> &roles)
    {
        QStringList names;
        for (const domain::RoleIndex role : roles)
            names << domain::Catalogue::instance().role(role).id;
        return names.join(u' ');
    }

    std::unique_ptr<ExternalsWorld> m_world;
};

QTEST_GUILESS_MAIN(TestExternalChoices)
#include "tst_externalchoices.moc"
