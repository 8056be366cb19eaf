// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What is allowed and refused to one person is so to several.
#include "peoplefixture.h"
#include "support/support.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;
using gate::PersonChange;

class TestPeopleRules final : public QObject, private PeopleFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWorkspace(); }
    void cleanup() { m_file.reset(); }
    void R3_roles_needAssignRoles();
    void R34_whoMayDoNothing_learnsNothing();
    void R34_licenses_needTheRight();
    void R34_peopleOfOthers_areNotDeactivatedOrRemoved();
    void R5_together_theyMayNotEmptyTheRole();
    void R6_troubleshooting_needsOneOfThree();
    void R10_oneself_isNotGivenRoles();
    void R10_oneself_isNotDismissed();
    void R10_ownLastRole_isNotGivenUp();
    void R10_oneOfOwnRoles_isGivenUpAndCounts();
    void R12_twoRolesOnASite_areRefused();
    void R13_siteAdministrator_givesRolesOfHisSites();
    void R13_siteAdministrator_findsByIdWhomHeSees();
    void R16_serviceAdministrator_givesHisRoleToOwn();
    void R16_externals_areDelegatedTo();
    void R17_standardLicense_ofAFullAdministrator();
    void R24_externals_areRevokedAndAddedByUndo();
    void R24_externals_areTheFullAdministratorsMatter();
    void A10_administrators_areDeactivatedByWhoMayGiveTheirRoles();
    void A15_whoIsNotSeen_isNotNamed();
};

void TestPeopleRules::R3_roles_needAssignRoles()
{
    const gate::ChangePeople command =
        all({give(u"ana"_s, u"device_admin"_s), license(u"bela"_s, messaging)});
    VERIFY_REFUSED(submit(u"users"_s, command), "R34");
    const auto outcome = dry(u"users"_s, command); // one part of it he may do
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"R34 changed"_s);
    QCOMPARE(outcome->people[0].name, u"ana Test"_s);
    VERIFY_OK(submit(u"boris"_s, command));
    VERIFY_REFUSED(submit(u"users"_s, all({take(u"ana"_s, u"device_admin"_s)})), "R34");
    VERIFY_OK(submit(u"boris"_s, all({take(u"ana"_s, u"device_admin"_s)})));
}

void TestPeopleRules::R34_whoMayDoNothing_learnsNothing()
{
    m_file->person(u"support"_s, u"support_admin"_s);
    QString first;
    for (const QString &name : {u"ana"_s, u"nobody"_s}) {
        const auto refused = dry(u"support"_s, all({give(name, u"device_admin"_s), removal(name)}));
        VERIFY_REFUSED(refused, "R34");
        if (first.isEmpty())
            first = refused.error().message;
        QCOMPARE(refused.error().message, first);
    }
    const size_t before = m_file->log().size();
    VERIFY_REFUSED(submit(u"support"_s, all({removal(u"ana"_s), removal(u"nobody"_s)})), "R34");
    QCOMPARE(m_file->log().size(), before + 1);
}

void TestPeopleRules::R34_licenses_needTheRight()
{
    m_file->person(u"service"_s, u"contact_center_service_admin"_s);
    VERIFY_REFUSED(submit(u"service"_s, all({license(u"ana"_s, messaging), license(u"bela"_s, messaging)})),
                   "R34");
    VERIFY_OK(submit(u"users"_s, all({license(u"ana"_s, messaging), license(u"bela"_s, messaging)})));
    QCOMPARE(licensesOf(u"ana"_s), (QStringList{messaging, meetings}));
    QCOMPARE(licensesOf(u"bela"_s), QStringList(messaging));
    const auto unknown = submit(u"users"_s, all({license(u"ana"_s, u"Nothing [Sub1]"_s)}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void TestPeopleRules::R34_peopleOfOthers_areNotDeactivatedOrRemoved()
{
    const QString oto = u"oto@elsewhere.example"_s;
    m_file->external(u"oto"_s, OrganizationKind::Other, u"readonly_admin"_s);
    for (const PersonChange &change : {deactivation(oto), removal(oto), license(oto, messaging)}) {
        VERIFY_REFUSED(submit(u"boris"_s, all({change})), "R34");
        VERIFY_OK(submit(u"boris"_s, others({change, give(u"ana"_s, u"device_admin"_s)})));
        VERIFY_OK(submit(u"boris"_s, all({take(u"ana"_s, u"device_admin"_s)})));
    }
    PersonChange both = take(oto, u"readonly_admin"_s);
    both.deactivate = true; // the first part would delete him
    VERIFY_REFUSED(submit(u"boris"_s, all({both})), "R34");
    QCOMPARE(m_file->roles(oto), u"readonly_admin"_s);
}

void TestPeopleRules::R5_together_theyMayNotEmptyTheRole()
{
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"full_admin"_s, QDate(2027, 1, 1)));
    const QString admin = QString::fromLatin1(WorkspaceFixture::admin);
    for (const auto &change : {+[](const QString &name) { return take(name, u"full_admin"_s); },
                               +[](const QString &name) { return deactivation(name); },
                               +[](const QString &name) { return removal(name); }}) {
        const gate::ChangePeople both = all({change(admin), change(u"boris"_s)});
        const size_t before = m_file->log().size();
        VERIFY_REFUSED(submit(u"ana"_s, both), "R5");
        QCOMPARE(m_file->log().size(), before + 1);
        VERIFY_REFUSED(dry(u"ana"_s, both), "R5");
        gate::ChangePeople leaving = both;
        leaving.leaveOutRefused = true; // neither of them alone is the one to leave out
        VERIFY_REFUSED(submit(u"ana"_s, leaving), "R5");
        VERIFY_OK(dry(u"ana"_s, all({change(u"boris"_s)})));
    }
    QCOMPARE(m_file->roles(u"boris"_s), u"full_admin"_s);
    // Somebody else among them takes it over.
    VERIFY_OK(submit(u"ana"_s,
                     all({take(admin, u"full_admin"_s), take(u"boris"_s, u"full_admin"_s),
                          give(u"bela"_s, u"full_admin"_s)})));
}

void TestPeopleRules::R6_troubleshooting_needsOneOfThree()
{
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"support_admin"_s));
    const gate::ChangePeople command = all({give(u"ana"_s, u"advanced_troubleshooting"_s),
                                            give(u"bela"_s, u"advanced_troubleshooting readonly_admin"_s)});
    VERIFY_REFUSED(submit(u"users"_s, command), "R34");
    VERIFY_OK(submit(u"boris"_s, command));
    const auto taken = submit(u"boris"_s, all({take(u"ana"_s, u"support_admin"_s)}));
    VERIFY_OK(taken);
    QCOMPARE(taken->people[0].notices.size(), size_t{1});
    QCOMPARE(taken->people[0].notices[0].rule, u"R6"_s);
    QCOMPARE(taken->people[0].changes.size(), 2);
    QCOMPARE(m_file->roles(u"ana"_s), QString());
    VERIFY_REFUSED(submit(u"boris"_s, all({give(u"ana"_s, u"advanced_troubleshooting"_s)})), "R6");
    VERIFY_REFUSED(submit(u"boris"_s, all({give(u"boris"_s, u"advanced_troubleshooting"_s)})), "R6");
}

void TestPeopleRules::R10_oneself_isNotGivenRoles()
{
    VERIFY_REFUSED(
        submit(u"boris"_s, all({give(u"ana"_s, u"device_admin"_s), give(u"boris"_s, u"device_admin"_s)})),
        "R10");
    VERIFY_OK(
        submit(u"boris"_s, others({give(u"boris"_s, u"device_admin"_s), give(u"ana"_s, u"device_admin"_s)})));
    QCOMPARE(m_file->roles(u"boris"_s), u"full_admin"_s);
}

void TestPeopleRules::R10_oneself_isNotDismissed()
{
    for (const PersonChange &change : {deactivation(u"boris"_s), removal(u"boris"_s)}) {
        VERIFY_REFUSED(submit(u"boris"_s, all({give(u"ana"_s, u"device_admin"_s), change}), true), "R10");
        VERIFY_OK(submit(u"admin"_s, all({change, give(u"ana"_s, u"device_admin"_s)})));
        VERIFY_OK(submit(u"admin"_s, gate::Undo{}));
    }
}

void TestPeopleRules::R10_ownLastRole_isNotGivenUp()
{
    const gate::ChangePeople command = all({take(u"boris"_s, u"full_admin"_s), PersonChange{user(u"ana"_s)}});
    for (const bool confirmed : {false, true}) {
        const auto refused = submit(u"boris"_s, command, confirmed);
        VERIFY_REFUSED(refused, "R10");
        QVERIFY(m_file->log().back().refused);
    }
    QCOMPARE(m_file->roles(u"boris"_s), u"full_admin"_s);
    VERIFY_OK(submit(u"admin"_s, command));
}

/// Whoever comes after him is judged by what is left to him (A2).
void TestPeopleRules::R10_oneOfOwnRoles_isGivenUpAndCounts()
{
    VERIFY_OK(m_file->grant(u"admin"_s, u"boris"_s, u"user_device_admin"_s));
    const PersonChange up = take(u"boris"_s, u"full_admin"_s);
    const PersonChange ana = give(u"ana"_s, u"device_admin"_s);
    const auto after = dry(u"boris"_s, all({up, ana, license(u"bela"_s, messaging)}));
    VERIFY_OK(after);
    QCOMPARE(verdicts(*after), u"changed R34 changed"_s);
    VERIFY_OK(submit(u"boris"_s, all({ana, up, license(u"bela"_s, messaging)})));
    QCOMPARE(m_file->roles(u"boris"_s), u"user_device_admin"_s);
    QCOMPARE(m_file->roles(u"ana"_s), u"device_admin"_s);
}

void TestPeopleRules::R12_twoRolesOnASite_areRefused()
{
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"site_admin@"_s + site));
    const QString second = u"site_user_admin@"_s + site;
    VERIFY_REFUSED(submit(u"boris"_s, all({give(u"bela"_s, second), give(u"ana"_s, second)})), "R12");
    const auto outcome = dry(u"boris"_s, all({give(u"bela"_s, second), give(u"ana"_s, second)}));
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"changed R12"_s);
    PersonChange ana = give(u"ana"_s, second);
    ana.takeRoles = refs(u"site_admin@"_s + site);
    VERIFY_OK(submit(u"boris"_s, all({give(u"bela"_s, second + u" site_admin@"_s + otherSite), ana})));
    QCOMPARE(m_file->roles(u"ana"_s), second);
}

void TestPeopleRules::R13_siteAdministrator_givesRolesOfHisSites()
{
    const QString role = u"site_readonly_admin@"_s;
    VERIFY_OK(submit(u"siteadmin"_s, all({give(u"ana"_s, role + site), give(u"bela"_s, role + site)})));
    QCOMPARE(m_file->roles(u"bela"_s), role + site);
    const auto outcome =
        dry(u"siteadmin"_s, all({take(u"ana"_s, role + site), take(u"bela"_s, role + otherSite)}));
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"changed R34"_s);
    VERIFY_REFUSED(submit(u"siteadmin"_s, all({give(u"ana"_s, role + otherSite)})), "R34");
    VERIFY_REFUSED(submit(u"siteadmin"_s, all({give(u"ana"_s, role + u"nowhere.webex.com"_s)})), "R34");
    VERIFY_REFUSED(submit(u"siteadmin"_s, all({give(u"ana"_s, u"device_admin"_s)})), "R34");
    VERIFY_REFUSED(submit(u"siteadmin"_s, all({deactivation(u"ana"_s), removal(u"ana"_s)})), "R34");
}

void TestPeopleRules::R13_siteAdministrator_findsByIdWhomHeSees()
{
    const auto byId = [&](const QString &name) {
        PersonChange change = give(name, u"site_readonly_admin@"_s + site);
        change.user = {idOf(name), {}};
        return change;
    };
    const auto outcome = dry(u"siteadmin"_s, all({byId(u"ana"_s), byId(u"bela"_s)}));
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"changed ?"_s);
    QCOMPARE(outcome->people[0].name, u"ana Test"_s);
    QCOMPARE(outcome->people[1].name, QString());
    QCOMPARE(outcome->people[1].email, QString());
    QCOMPARE(outcome->people[1].refusal->code, ErrorCode::NotFound);
}

void TestPeopleRules::R16_serviceAdministrator_givesHisRoleToOwn()
{
    m_file->person(u"service"_s, u"contact_center_service_admin"_s);
    const QString role = u"contact_center_service_admin"_s;
    VERIFY_OK(submit(u"service"_s, all({give(u"ana"_s, role), give(u"bela"_s, role)})));
    QCOMPARE(m_file->roles(u"ana"_s), role);
    VERIFY_REFUSED(submit(u"service"_s, all({give(u"ana"_s, u"events_admin"_s)})), "R34");
    VERIFY_REFUSED(submit(u"users"_s, all({give(u"cica"_s, role)})), "R34");
}

void TestPeopleRules::R16_externals_areDelegatedTo()
{
    const QString oto = u"oto@elsewhere.example"_s;
    m_file->external(u"oto"_s, OrganizationKind::Other, u"readonly_admin"_s);
    m_file->person(u"service"_s, u"contact_center_service_admin"_s);
    const QString role = u"contact_center_service_admin"_s;
    VERIFY_REFUSED(submit(u"service"_s, all({give(u"ana"_s, role), give(oto, u"readonly_admin"_s)})), "R34");
    VERIFY_OK(submit(u"service"_s, all({give(u"ana"_s, role), give(oto, role)})));
    QCOMPARE(m_file->roles(oto), u"readonly_admin contact_center_service_admin"_s);
    VERIFY_OK(submit(u"service"_s, all({take(oto, role)})));
}

void TestPeopleRules::R17_standardLicense_ofAFullAdministrator()
{
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"full_admin"_s));
    const gate::ChangePeople command = all({license(u"bela"_s, standard), license(u"ana"_s, standard)});
    VERIFY_REFUSED(submit(u"users"_s, command), "R17");
    QVERIFY(licensesOf(u"bela"_s).isEmpty());
    VERIFY_REFUSED(submit(u"ana"_s, command), "R17");
    const auto outcome = submit(u"boris"_s, command);
    VERIFY_OK(outcome);
    QVERIFY(outcome->people[0].notices.empty());
    QCOMPARE(outcome->people[1].notices.size(), size_t{1});
    QCOMPARE(outcome->people[1].notices[0].rule, u"R17"_s);
    QCOMPARE(licensesOf(u"ana"_s), (QStringList{meetings, standard}));
}

void TestPeopleRules::R24_externals_areRevokedAndAddedByUndo()
{
    const QString oto = u"oto@elsewhere.example"_s;
    const QString pero = u"pero@elsewhere.example"_s;
    m_file->external(u"oto"_s, OrganizationKind::Other, u"readonly_admin"_s);
    m_file->external(u"pero"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
    // A change replaces the one of full, read-only, provisioning.
    VERIFY_OK(submit(u"boris"_s, all({give(oto, u"full_admin"_s), give(pero, u"full_admin"_s)})));
    QCOMPARE(m_file->roles(pero), u"full_admin"_s);
    VERIFY_REFUSED(submit(u"boris"_s, all({give(pero, u"readonly_admin"_s)})), "R22");

    const auto outcome =
        submit(u"boris"_s, all({take(oto, u"full_admin"_s), give(u"ana"_s, u"events_admin"_s)}));
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"removed changed"_s);
    QCOMPARE(outcome->removed.size(), size_t{1});
    QCOMPARE(outcome->people[0].notices.back().rule, u"R24"_s);
    QCOMPARE(m_file->roles(oto), u"nobody"_s);
    const auto detail = store::detailOf(m_file->connection(), outcome->record, outcome->removed[0]);
    QVERIFY(detail && *detail);
    QCOMPARE((*detail)->after, (QJsonObject{{u"roles"_s, QJsonArray()}}));
    VERIFY_OK(submit(u"boris"_s, gate::Undo{})); // which adds him anew, by who may (R23)
    QCOMPARE(m_file->roles(u"ana"_s), QString());
    QCOMPARE(m_file->roles(oto), u"full_admin"_s);
}

void TestPeopleRules::R24_externals_areTheFullAdministratorsMatter()
{
    const QString oto = u"oto@elsewhere.example"_s;
    m_file->external(u"oto"_s, OrganizationKind::Other, u"contact_center_service_admin"_s);
    m_file->person(u"service"_s, u"contact_center_service_admin"_s);
    const QString role = u"contact_center_service_admin"_s;
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, role));
    VERIFY_REFUSED(submit(u"service"_s, all({take(u"ana"_s, role), take(oto, role)})), "R34");
    QCOMPARE(m_file->roles(u"ana"_s), role);
    VERIFY_OK(submit(u"boris"_s, all({take(u"ana"_s, role), take(oto, role)})));
}

void TestPeopleRules::A10_administrators_areDeactivatedByWhoMayGiveTheirRoles()
{
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"device_admin"_s));
    for (const auto &change : {+[](const QString &name) { return deactivation(name); },
                               +[](const QString &name) { return removal(name); }}) {
        VERIFY_REFUSED(submit(u"users"_s, all({change(u"bela"_s), change(u"ana"_s)})), "A10");
        const auto outcome = submit(u"users"_s, others({change(u"ana"_s), change(u"bela"_s)}));
        VERIFY_OK(outcome);
        QVERIFY2(verdicts(*outcome).startsWith(u"A10 "_s), qPrintable(verdicts(*outcome)));
        VERIFY_OK(submit(u"users"_s, gate::Undo{}));
        VERIFY_OK(dry(u"boris"_s, all({change(u"bela"_s), change(u"ana"_s)})));
    }
    // Who takes the roles first may deactivate all the same.
    PersonChange ana = take(u"ana"_s, u"device_admin"_s);
    ana.deactivate = true;
    VERIFY_REFUSED(submit(u"users"_s, all({ana})), "R34");
    VERIFY_OK(submit(u"boris"_s, all({ana})));
}

void TestPeopleRules::A15_whoIsNotSeen_isNotNamed()
{
    // bela holds something that the site administrator does not see; she comes in by her whole e-mail.
    VERIFY_OK(m_file->grant(u"admin"_s, u"bela"_s, u"device_admin"_s));
    const auto outcome = dry(u"siteadmin"_s, all({give(u"bela"_s, u"site_admin@"_s + site)}));
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"changed"_s);
    QCOMPARE(outcome->people[0].name, QString());
    QCOMPARE(outcome->people[0].email, u"bela@adriatic.example"_s);
    QCOMPARE(outcome->people[0].user, 0);
    QCOMPARE(outcome->people[0].changes.size(), 1);
    QVERIFY(outcome->people[0].changes[0].endsWith(u" on "_s + site));
    QVERIFY(outcome->people[0].notices.empty());
    QVERIFY(outcome->notices.empty());
}

QTEST_GUILESS_MAIN(TestPeopleRules)
#include "tst_people_rules.moc"
