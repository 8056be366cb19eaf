// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What is planned for several people: the roles of another, leavers, people named by their e-mails.
#include "peoplefixture.h"
#include "support/support.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;
using gate::PersonChange;

class TestPeoplePlans final : public QObject, private PeopleFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWorkspace(); }
    void cleanup() { m_file.reset(); }
    void sameRoles_givesWithTheirEnds();
    void sameRoles_doesNotShorten();
    void sameRoles_exactly_takesTheRest();
    void sameRoles_ofASiteAdministrator_areThoseOfHisSites();
    void leavers_loseEverything();
    void leavers_externals_loseTheirRoles();
    void plans_needSight();
    void emails_areFoundInTheirOrder();
};

void TestPeoplePlans::sameRoles_givesWithTheirEnds()
{
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"device_admin"_s));
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"support_admin"_s, QDate(2027, 1, 31)));
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"readonly_admin"_s, QDate(2026, 11, 22)));
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"site_admin@"_s + site));
    VERIFY_OK(m_file->grant(u"admin"_s, u"cica"_s, u"events_admin"_s));
    m_file->now = m_file->now.addDays(3); // the role of two days is over
    const auto plan =
        gate::sameRolesPlan(m_file->gate(), as(u"boris"_s), idOf(u"ana"_s),
                            {idOf(u"cica"_s), idOf(u"ana"_s), idOf(u"bela"_s), idOf(u"cica"_s)}, false);
    VERIFY_OK(plan);
    QCOMPARE(plan->people.size(), size_t{2});
    VERIFY_OK(submit(u"boris"_s, *plan));
    QCOMPARE(m_file->roles(u"bela"_s), u"support_admin device_admin site_admin@"_s + site);
    QVERIFY(m_file->roles(u"cica"_s).contains(u"events_admin"_s));
    QCOMPARE(m_file->count("SELECT count(*) FROM assignment WHERE role = 'support_admin'"
                           " AND until = '2027-01-31T23:00:00.000Z'"),
             3);
}

void TestPeoplePlans::sameRoles_doesNotShorten()
{
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"support_admin"_s, QDate(2027, 1, 31)));
    VERIFY_OK(m_file->grant(u"admin"_s, u"bela"_s, u"support_admin"_s));
    VERIFY_OK(m_file->grant(u"admin"_s, u"cica"_s, u"support_admin"_s, QDate(2026, 12, 31)));
    const std::vector<Id> people{idOf(u"bela"_s), idOf(u"cica"_s)};
    const auto plan = gate::sameRolesPlan(m_file->gate(), as(u"boris"_s), idOf(u"ana"_s), people, false);
    VERIFY_OK(plan);
    const auto outcome = dry(u"boris"_s, *plan);
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"unchanged changed"_s);
    const auto exact = gate::sameRolesPlan(m_file->gate(), as(u"boris"_s), idOf(u"ana"_s), people, true);
    VERIFY_OK(exact);
    VERIFY_OK(submit(u"boris"_s, *exact));
    QCOMPARE(m_file->count("SELECT count(*) FROM assignment WHERE role = 'support_admin'"
                           " AND until = '2027-01-31T23:00:00.000Z'"),
             3);
}

void TestPeoplePlans::sameRoles_exactly_takesTheRest()
{
    const QString oto = u"oto@elsewhere.example"_s;
    m_file->external(u"oto"_s, OrganizationKind::Other, u"readonly_admin"_s);
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"device_admin"_s));
    VERIFY_OK(m_file->grant(u"admin"_s, u"bela"_s, u"events_admin"_s));
    VERIFY_OK(m_file->grant(u"admin"_s, u"bela"_s, u"device_admin"_s));
    const auto plan = gate::sameRolesPlan(m_file->gate(), as(u"boris"_s), idOf(u"ana"_s),
                                          {idOf(u"bela"_s), idOf(oto)}, true);
    VERIFY_OK(plan);
    const auto outcome = dry(u"boris"_s, *plan);
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"changed R22"_s); // the role is not offered to externals
    gate::ChangePeople leaving = *plan;
    leaving.leaveOutRefused = true;
    VERIFY_OK(submit(u"boris"_s, leaving));
    QCOMPARE(m_file->roles(u"bela"_s), u"device_admin"_s);
    QCOMPARE(m_file->roles(oto), u"readonly_admin"_s);
}

void TestPeoplePlans::sameRoles_ofASiteAdministrator_areThoseOfHisSites()
{
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"device_admin"_s));
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"site_admin@"_s + site));
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"site_admin@"_s + otherSite));
    VERIFY_OK(m_file->grant(u"admin"_s, u"bela"_s, u"site_user_admin@"_s + site));
    VERIFY_OK(m_file->grant(u"admin"_s, u"bela"_s, u"events_admin"_s));
    const auto plan = gate::sameRolesPlan(m_file->gate(), as(u"siteadmin"_s), idOf(u"ana"_s),
                                          {idOf(u"bela"_s), idOf(u"cica"_s)}, true);
    VERIFY_OK(plan);
    QCOMPARE(plan->people[0].giveRoles.size(), size_t{1});
    QCOMPARE(plan->people[0].takeRoles.size(), size_t{1});
    const auto outcome = dry(u"siteadmin"_s, *plan);
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"changed ?"_s); // cica belongs to no site of his
    const auto hidden = gate::sameRolesPlan(m_file->gate(), as(u"siteadmin"_s), idOf(u"cica"_s), {}, true);
    QVERIFY(!hidden);
    QCOMPARE(hidden.error().code, ErrorCode::NotFound);
}

void TestPeoplePlans::leavers_loseEverything()
{
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"device_admin"_s));
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"site_admin@"_s + site));
    VERIFY_OK(submit(u"admin"_s, gate::ChangeLicenses{user(u"ana"_s), {messaging, standard}, {}}));
    const auto plan =
        gate::leaverPlan(m_file->gate(), as(u"boris"_s), {idOf(u"ana"_s), idOf(u"bela"_s), idOf(u"boris"_s)});
    VERIFY_OK(plan);
    const auto seen = dry(u"boris"_s, *plan);
    VERIFY_OK(seen);
    QCOMPARE(verdicts(*seen), u"changed changed R10"_s);
    gate::ChangePeople leaving = *plan;
    leaving.leaveOutRefused = true;
    VERIFY_OK(submit(u"boris"_s, leaving));
    QCOMPARE(m_file->roles(u"ana"_s), QString());
    QVERIFY(licensesOf(u"ana"_s).isEmpty());
    QCOMPARE(statusOf(u"ana"_s), u"Inactive"_s);
    QCOMPARE(statusOf(u"bela"_s), u"Inactive"_s);
    QCOMPARE(statusOf(u"boris"_s), u"Active"_s);
    const auto again = gate::leaverPlan(m_file->gate(), as(u"boris"_s), {idOf(u"ana"_s)});
    VERIFY_OK(again);
    QVERIFY(dry(u"boris"_s, *again)->unchanged);
    // Whoever may not assign roles is refused those who hold some.
    VERIFY_OK(submit(u"boris"_s, gate::Undo{}));
    const auto limited = gate::leaverPlan(m_file->gate(), as(u"users"_s), {idOf(u"ana"_s), idOf(u"bela"_s)});
    VERIFY_OK(limited);
    QCOMPARE(verdicts(*dry(u"users"_s, *limited)), u"R34 changed"_s);
}

void TestPeoplePlans::leavers_externals_loseTheirRoles()
{
    const QString oto = u"oto@elsewhere.example"_s;
    m_file->external(u"oto"_s, OrganizationKind::Other, u"readonly_admin"_s);
    const auto plan = gate::leaverPlan(m_file->gate(), as(u"boris"_s), {idOf(oto)});
    VERIFY_OK(plan);
    QVERIFY(!plan->people[0].deactivate);
    const auto seen = dry(u"boris"_s, *plan);
    VERIFY_OK(seen);
    QCOMPARE(verdicts(*seen), u"removed"_s);
    QCOMPARE(seen->people[0].notices.back().rule, u"R24"_s);
}

void TestPeoplePlans::plans_needSight()
{
    m_file->person(u"support"_s, u"support_admin"_s);
    VERIFY_REFUSED(gate::sameRolesPlan(m_file->gate(), as(u"support"_s), idOf(u"ana"_s), {}, false), "R34");
    VERIFY_REFUSED(gate::sameRolesPlan(m_file->gate(), as(u"support"_s), 12345, {}, false), "R34");
    VERIFY_REFUSED(gate::leaverPlan(m_file->gate(), as(u"support"_s), {idOf(u"ana"_s)}), "R34");
    VERIFY_REFUSED(gate::peopleByEmail(m_file->gate(), as(u"support"_s), {u"ana@adriatic.example"_s}), "R34");
}

void TestPeoplePlans::emails_areFoundInTheirOrder()
{
    const QStringList emails{u" Bela@Adriatic.example"_s, u"nobody@adriatic.example"_s,
                             u"ana@adriatic.example"_s,   {},
                             u"bela@adriatic.example"_s,  u"Nobody@adriatic.example"_s};
    const auto found = gate::peopleByEmail(m_file->gate(), as(u"boris"_s), emails);
    VERIFY_OK(found);
    QCOMPARE(found->users, (std::vector{idOf(u"bela"_s), idOf(u"ana"_s)}));
    QCOMPARE(found->unknown, QStringList(u"nobody@adriatic.example"_s));
    const auto seen = gate::peopleByEmail(m_file->gate(), as(u"siteadmin"_s), emails);
    VERIFY_OK(seen);
    QCOMPARE(seen->users, std::vector{idOf(u"ana"_s)}); // A15: the other is as unknown as nobody
    QCOMPARE(seen->unknown.size(), 2);
}

QTEST_GUILESS_MAIN(TestPeoplePlans)
#include "tst_people_plans.moc"
