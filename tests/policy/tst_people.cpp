// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Several people in one command: what is allowed and refused to one person is so to several, the whole or
// nothing happens, and one record says it.
#include "gate/peoplequestions.h"
#include "store/auditlog.h"
#include "store/undostore.h"
#include "store/userstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using gate::PersonChange;
using rolecall::test::WorkspaceFixture;

namespace {

const QString site = u"adriatic.webex.com"_s;
const QString otherSite = u"danube.webex.com"_s;
const QString messaging = u"Messaging [Sub1]"_s;
const QString meetings = u"adriatic.webex.com - Meetings [Sub1]"_s;
const QString standard = u"Contact Center Standard Agent [Sub2]"_s;

gate::UserRef user(const QString &name)
{
    return {0, WorkspaceFixture::address(name)};
}

std::vector<gate::RoleRef> refs(const QString &roles)
{
    std::vector<gate::RoleRef> refs;
    for (const QString &role : roles.split(u' ', Qt::SkipEmptyParts))
        refs.push_back(WorkspaceFixture::role(role));
    return refs;
}

PersonChange give(const QString &name, const QString &roles)
{
    PersonChange change{user(name)};
    change.giveRoles = refs(roles);
    return change;
}

PersonChange take(const QString &name, const QString &roles)
{
    PersonChange change{user(name)};
    change.takeRoles = refs(roles);
    return change;
}

PersonChange license(const QString &name, const QString &heading)
{
    PersonChange change{user(name)};
    change.giveLicenses << heading;
    return change;
}

PersonChange deactivation(const QString &name)
{
    PersonChange change{user(name)};
    change.deactivate = true;
    return change;
}

PersonChange removal(const QString &name)
{
    PersonChange change{user(name)};
    change.remove = true;
    return change;
}

gate::ChangePeople all(std::vector<PersonChange> people)
{
    return {std::move(people)};
}

gate::ChangePeople others(std::vector<PersonChange> people)
{
    gate::ChangePeople command{std::move(people)};
    command.leaveOutRefused = true;
    return command;
}

/// The verdicts as letters: changed, removed, unchanged, or the rule of a refusal ("?" without one).
QString verdicts(const gate::Outcome &outcome)
{
    QStringList words;
    for (const gate::PersonOutcome &person : outcome.people) {
        using enum gate::PersonOutcome::Verdict;
        switch (person.verdict) {
        case Changed:
            words << u"changed"_s;
            break;
        case Removed:
            words << u"removed"_s;
            break;
        case Unchanged:
            words << u"unchanged"_s;
            break;
        case Refused:
            words << (person.refusal->rule.isEmpty() ? u"?"_s : person.refusal->rule);
            break;
        }
    }
    return words.join(u' ');
}

} // namespace

/// admin and boris are full administrators, users gives licenses and edits users, siteadmin is one of `site`;
/// ana, bela and cica hold nothing, and ana has a license of `site`.
class TestPeople final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_file.reset(); }
    void T1_severalPeople_areOneRecordWithADetailEach();
    void D2_onePersonRefused_refusesTheWhole();
    void A18_ruleThatRefuses_isRecordedBeforeAMistake();
    void leaveOut_doesTheOthersAndCountsTheRefused();
    void leaveOut_nobodyDone_isRefused();
    void leaveOut_theRulesOfWhoIsLeftOut_leaveNothing();
    void nothingToChange_isUnchanged();
    void nobody_isAskedForSomeRight();
    void dryRun_saysAllVerdictsAndChangesNothing();
    void dryRun_whyNotSaysTheRefusalOfTheWhole();
    void twiceNamed_isRefused();
    void removalWithMore_isMalformed();
    void changes_areSaidInWords();
    void cancel_changesNothing();
    void reasonAndEnd_areThoseOfTheCommand();
    void endsOfTheirOwn_areKept();
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
    void A17_changedSince_refusesTheUndo();
    void undo_isOneRecordAndRedone();
    void sameRoles_givesWithTheirEnds();
    void sameRoles_doesNotShorten();
    void sameRoles_exactly_takesTheRest();
    void sameRoles_ofASiteAdministrator_areThoseOfHisSites();
    void leavers_loseEverything();
    void leavers_externals_loseTheirRoles();
    void plans_needSight();
    void emails_areFoundInTheirOrder();
    void manyPeople_areReadAnew();

private:
    Result<gate::Outcome> submit(const QString &actor, const gate::Command &command, bool confirmed = false)
    {
        m_file->now = m_file->now.addSecs(60);
        return m_file->submit(actor, command, confirmed);
    }
    Result<gate::Outcome> dry(const QString &actor, const gate::Command &command)
    {
        return m_file->submit(actor, command, false, true);
    }
    [[nodiscard]] Id idOf(const QString &name)
    {
        const auto found = store::findUserByEmail(m_file->connection(), WorkspaceFixture::address(name));
        return found && *found ? (*found)->id : 0;
    }
    [[nodiscard]] QString statusOf(const QString &name)
    {
        return (*store::findUserByEmail(m_file->connection(), WorkspaceFixture::address(name)))
            ->fields[Field::Status];
    }
    [[nodiscard]] QStringList licensesOf(const QString &name)
    {
        return *store::licenseHeadingsOf(m_file->connection(), idOf(name));
    }
    [[nodiscard]] std::vector<store::AuditDetail> detailsOf(qint64 record)
    {
        return *store::details(m_file->connection(), record);
    }
    [[nodiscard]] gate::Session as(const QString &name) { return {user(name)}; }

    std::unique_ptr<WorkspaceFixture> m_file;
};

void TestPeople::init()
{
    m_file = std::make_unique<WorkspaceFixture>();
    m_file->person(u"boris"_s, u"full_admin"_s);
    m_file->person(u"users"_s, u"user_device_admin"_s);
    for (const QString &name : {u"ana"_s, u"bela"_s, u"cica"_s})
        m_file->person(name);
    VERIFY_OK(submit(u"admin"_s, gate::AddSite{site, true}));
    VERIFY_OK(submit(u"admin"_s, gate::AddSite{otherSite, true}));
    for (const QString &heading : {messaging, meetings, standard})
        VERIFY_OK(submit(u"admin"_s, gate::AddLicense{heading}));
    VERIFY_OK(submit(u"admin"_s, gate::ChangeLicenses{user(u"ana"_s), {meetings}, {}}));
    m_file->person(u"siteadmin"_s, u"site_admin@"_s + site);
}

void TestPeople::T1_severalPeople_areOneRecordWithADetailEach()
{
    VERIFY_OK(m_file->grant(u"admin"_s, u"bela"_s, u"device_admin"_s));
    const size_t before = m_file->log().size();
    PersonChange cica = give(u"cica"_s, u"device_admin"_s);
    cica.giveLicenses << messaging;
    cica.deactivate = true;
    const auto outcome = submit(
        u"boris"_s, all({give(u"ana"_s, u"device_admin"_s), give(u"bela"_s, u"device_admin"_s), cica}));
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"changed unchanged changed"_s);
    QCOMPARE(outcome->touched, (std::vector{idOf(u"ana"_s), idOf(u"cica"_s)}));
    QVERIFY(!outcome->unchanged);

    const auto log = m_file->log();
    QCOMPARE(log.size(), before + 1);
    QCOMPARE(log.back().seq, outcome->record);
    QCOMPARE(log.back().action, u"change-people"_s);
    QCOMPARE(log.back().targetKind, u"organization"_s);
    QCOMPARE(log.back().target, 0);
    QCOMPARE(log.back().targetName, u"Adriatic"_s);
    QVERIFY(log.back().targetEmail.isEmpty());
    QCOMPARE(log.back().after, (QJsonObject{{u"count"_s, 2}}));

    const auto details = detailsOf(outcome->record);
    QCOMPARE(details.size(), size_t{2});
    QCOMPARE(details[0].user, idOf(u"ana"_s));
    QCOMPARE(details[0].before, (QJsonObject{{u"roles"_s, QJsonArray()}}));
    QCOMPARE(details[0].after[u"roles"][0][u"role"].toString(), u"device_admin"_s);
    QCOMPARE(details[1].email, u"cica@adriatic.example"_s);
    QCOMPARE(details[1].before.keys(), (QStringList{u"licenses"_s, u"roles"_s, u"status"_s}));
    QCOMPARE(details[1].after.keys(), details[1].before.keys());
    QCOMPARE(details[1].after[u"licenses"][0].toString(), messaging);
    QCOMPARE(details[1].after[u"status"].toString(), u"Inactive"_s);
    QCOMPARE(m_file->roles(u"cica"_s), u"device_admin"_s);
    QCOMPARE(statusOf(u"cica"_s), u"Inactive"_s);
}

void TestPeople::D2_onePersonRefused_refusesTheWhole()
{
    const auto before = m_file->log();
    const auto refused = submit(u"boris"_s,
                                all({give(u"ana"_s, u"device_admin"_s), removal(u"bela"_s),
                                     give(u"cica"_s, u"advanced_troubleshooting"_s)}));
    VERIFY_REFUSED(refused, "R6");
    QVERIFY2(refused.error().message.contains(u"1 of 3"_s), qPrintable(refused.error().message));
    QVERIFY2(refused.error().message.contains(u"cica Test"_s), qPrintable(refused.error().message));
    QCOMPARE(m_file->roles(u"ana"_s), QString());
    QVERIFY(idOf(u"bela"_s) != 0);
    const auto log = m_file->log();
    QCOMPARE(log.size(), before.size() + 1);
    QVERIFY(log.back().refused);
    QCOMPARE(log.back().rule, u"R6"_s);
    QCOMPARE(log.back().action, u"change-people"_s);
    QVERIFY(detailsOf(log.back().seq).empty());
}

void TestPeople::A18_ruleThatRefuses_isRecordedBeforeAMistake()
{
    const size_t before = m_file->log().size();
    const auto refused =
        submit(u"boris"_s,
               all({give(u"nobody"_s, u"device_admin"_s), give(u"cica"_s, u"advanced_troubleshooting"_s)}));
    VERIFY_REFUSED(refused, "R6");
    QVERIFY2(refused.error().message.contains(u"2 of 2"_s), qPrintable(refused.error().message));
    QCOMPARE(m_file->log().size(), before + 1);
    const auto unknown =
        submit(u"boris"_s, all({give(u"nobody"_s, u"device_admin"_s), give(u"ana"_s, u"device_admin"_s)}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QCOMPARE(m_file->roles(u"ana"_s), QString());
}

void TestPeople::leaveOut_doesTheOthersAndCountsTheRefused()
{
    const auto outcome =
        submit(u"boris"_s,
               others({give(u"cica"_s, u"advanced_troubleshooting"_s), give(u"nobody"_s, u"device_admin"_s),
                       removal(u"bela"_s), give(u"ana"_s, u"device_admin"_s)}));
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"R6 ? removed changed"_s);
    QCOMPARE(outcome->people[0].name, u"cica Test"_s);
    QCOMPARE(outcome->people[1].email, u"nobody@adriatic.example"_s);
    QCOMPARE(outcome->people[1].refusal->code, ErrorCode::NotFound);
    QVERIFY(!outcome->refusal);
    QCOMPARE(m_file->log().back().after, (QJsonObject{{u"count"_s, 2}, {u"refused"_s, 2}}));
    QCOMPARE(detailsOf(outcome->record).size(), size_t{2});
    QCOMPARE(m_file->roles(u"ana"_s), u"device_admin"_s);
    QCOMPARE(outcome->removed.size(), size_t{1});
    QCOMPARE(idOf(u"bela"_s), 0);
}

void TestPeople::leaveOut_nobodyDone_isRefused()
{
    const size_t before = m_file->log().size();
    VERIFY_REFUSED(
        submit(u"boris"_s,
               others({give(u"cica"_s, u"advanced_troubleshooting"_s), take(u"ana"_s, u"device_admin"_s)})),
        "R6");
    QCOMPARE(m_file->log().size(), before + 1);
}

/// A person of whom the first part was written already must not stand in the way of the whole afterwards.
void TestPeople::leaveOut_theRulesOfWhoIsLeftOut_leaveNothing()
{
    PersonChange bela = give(u"bela"_s, u"site_admin@"_s + site + u" site_user_admin@"_s + site);
    bela.giveLicenses << messaging;
    const auto outcome = submit(u"boris"_s, others({bela, give(u"ana"_s, u"device_admin"_s)}));
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"R12 changed"_s);
    QCOMPARE(m_file->roles(u"bela"_s), QString());
    QVERIFY(licensesOf(u"bela"_s).isEmpty());
    QVERIFY(outcome->people[0].changes.isEmpty());
}

void TestPeople::nothingToChange_isUnchanged()
{
    const size_t before = m_file->log().size();
    const auto outcome = submit(
        u"boris"_s,
        all({take(u"ana"_s, u"device_admin"_s), license(u"ana"_s, meetings), PersonChange{user(u"bela"_s)}}));
    QVERIFY(!outcome); // ana is named twice
    const auto again =
        submit(u"boris"_s, all({take(u"ana"_s, u"device_admin"_s), PersonChange{user(u"bela"_s)}}));
    VERIFY_OK(again);
    QVERIFY(again->unchanged);
    QCOMPARE(verdicts(*again), u"unchanged unchanged"_s);
    QCOMPARE(m_file->log().size(), before);
}

void TestPeople::nobody_isAskedForSomeRight()
{
    m_file->person(u"support"_s, u"support_admin"_s);
    VERIFY_OK(submit(u"users"_s, all({})));
    VERIFY_REFUSED(submit(u"support"_s, all({})), "R34");
    VERIFY_REFUSED(submit(u"support"_s, all({PersonChange{user(u"ana"_s)}})), "R34");
}

void TestPeople::dryRun_saysAllVerdictsAndChangesNothing()
{
    const size_t before = m_file->log().size();
    const auto outcome = dry(u"boris"_s,
                             all({give(u"cica"_s, u"advanced_troubleshooting"_s), removal(u"bela"_s),
                                  give(u"ana"_s, u"device_admin"_s), deactivation(u"boris"_s)}));
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"R6 removed changed R10"_s);
    QVERIFY(outcome->refusal);
    QCOMPARE(outcome->refusal->rule, u"R6"_s);
    QVERIFY2(outcome->refusal->message.contains(u"2 of 4"_s), qPrintable(outcome->refusal->message));
    QCOMPARE(outcome->record, 0);
    QCOMPARE(m_file->log().size(), before);
    QCOMPARE(m_file->roles(u"ana"_s), QString());
    QVERIFY(idOf(u"bela"_s) != 0);
}

void TestPeople::dryRun_whyNotSaysTheRefusalOfTheWhole()
{
    const auto command = [](bool leaveOut) {
        gate::ChangePeople change =
            all({give(u"cica"_s, u"advanced_troubleshooting"_s), give(u"ana"_s, u"device_admin"_s)});
        change.leaveOutRefused = leaveOut;
        return change;
    };
    const auto refusal = gate::whyNot(m_file->gate(), as(u"boris"_s), gate::Command(command(false)));
    QVERIFY(refusal);
    QCOMPARE(refusal->rule, u"R6"_s);
    QVERIFY(!gate::whyNot(m_file->gate(), as(u"boris"_s), gate::Command(command(true))));
}

void TestPeople::twiceNamed_isRefused()
{
    const gate::ChangePeople command =
        all({give(u"ana"_s, u"device_admin"_s), give(u"ANA"_s, u"device_admin"_s)});
    const auto outcome = dry(u"boris"_s, command);
    VERIFY_OK(outcome);
    QCOMPARE(verdicts(*outcome), u"changed ?"_s);
    const auto refused = submit(u"boris"_s, command);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
}

void TestPeople::removalWithMore_isMalformed()
{
    PersonChange change = removal(u"ana"_s);
    change.deactivate = true;
    const auto refused = submit(u"boris"_s, all({change}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Usage);
    m_file->person(u"support"_s, u"support_admin"_s);
    VERIFY_REFUSED(submit(u"support"_s, all({change})), "R34");
}

void TestPeople::changes_areSaidInWords()
{
    VERIFY_OK(m_file->grant(u"admin"_s, u"ana"_s, u"device_admin"_s));
    PersonChange ana = give(u"ana"_s, u"support_admin site_admin@"_s + site);
    ana.giveUntil = {{WorkspaceFixture::role(u"readonly_admin"_s), QDate(2027, 1, 31)}};
    ana.takeRoles = refs(u"device_admin"_s);
    ana.giveLicenses << messaging;
    ana.takeLicenses << meetings;
    ana.deactivate = true;
    const auto outcome = dry(u"boris"_s, all({ana, removal(u"bela"_s)}));
    VERIFY_OK(outcome);
    QStringList words = outcome->people[0].changes;
    QCOMPARE(words.mid(words.size() - 3),
             (QStringList{u"Assigns the license "_s + messaging, u"Removes the license "_s + meetings,
                          u"Sets the status to Inactive"_s}));
    words = words.mid(0, words.size() - 3);
    words.sort();
    const QString ending = words.takeAt(words.indexOf(words.filter(u" until "_s).value(0)));
    QVERIFY2(ending.startsWith(u"Gives Read-only administrator until "_s) && ending.contains(u"2027"_s),
             qPrintable(ending));
    QCOMPARE(words.size(), 3);
    QVERIFY2(words[0].startsWith(u"Gives "_s) && words[1].startsWith(u"Gives "_s)
                 && words[2].startsWith(u"Takes "_s),
             qPrintable(words.join(u" | "_s)));
    QCOMPARE(words.filter(u" on "_s + site).size(), 1);
    QCOMPARE(outcome->people[1].changes, QStringList(u"Removes the person with all roles and licenses"_s));
}

void TestPeople::cancel_changesNothing()
{
    int calls = 0;
    const auto cancel = [&calls](qint64 done, qint64 total) {
        ++calls;
        return done == 0 && total == 2;
    };
    const auto never = [](qint64, qint64) { return false; };
    const gate::ChangePeople command =
        all({give(u"ana"_s, u"device_admin"_s), give(u"bela"_s, u"device_admin"_s)});
    const auto cancelled = m_file->gate().submit(command, as(u"boris"_s), {false, false, never, {}});
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_file->roles(u"ana"_s), QString());
    VERIFY_OK(m_file->gate().submit(command, as(u"boris"_s), {false, false, cancel, {}}));
    QCOMPARE(calls, 1);
}

void TestPeople::reasonAndEnd_areThoseOfTheCommand()
{
    gate::ChangePeople command =
        all({give(u"ana"_s, u"device_admin"_s), give(u"bela"_s, u"site_admin@"_s + site)});
    command.until = QDate(2026, 12, 31);
    command.reason = u"holidays"_s;
    VERIFY_OK(submit(u"boris"_s, command));
    QCOMPARE(m_file->log().back().reason, u"holidays"_s);
    QCOMPARE(m_file->count("SELECT count(*) FROM assignment WHERE until = '2026-12-31T23:00:00.000Z'"
                           " AND reason = 'holidays'"),
             2);
    command.until = QDate(2020, 1, 1);
    const auto past = submit(u"boris"_s, command);
    QVERIFY(!past);
    QCOMPARE(past.error().code, ErrorCode::Invalid);
}

void TestPeople::endsOfTheirOwn_areKept()
{
    PersonChange ana = give(u"ana"_s, u"device_admin"_s);
    ana.giveUntil = {{WorkspaceFixture::role(u"support_admin"_s), QDate(2027, 1, 31)},
                     {WorkspaceFixture::role(u"advanced_troubleshooting"_s), QDate(2027, 2, 28)}};
    VERIFY_OK(submit(u"boris"_s, all({ana})));
    QCOMPARE(m_file->count("SELECT count(*) FROM assignment WHERE role = 'support_admin'"
                           " AND until = '2027-01-31T23:00:00.000Z'"),
             1);
    QCOMPARE(m_file->count("SELECT count(*) FROM assignment WHERE role = 'advanced_troubleshooting'"
                           " AND until = '2027-02-28T23:00:00.000Z'"),
             1);
    QCOMPARE(m_file->count("SELECT count(*) FROM assignment WHERE role = 'device_admin' AND until IS NULL"),
             1);
}

void TestPeople::R3_roles_needAssignRoles()
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

void TestPeople::R34_whoMayDoNothing_learnsNothing()
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

void TestPeople::R34_licenses_needTheRight()
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

void TestPeople::R34_peopleOfOthers_areNotDeactivatedOrRemoved()
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

void TestPeople::R5_together_theyMayNotEmptyTheRole()
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

void TestPeople::R6_troubleshooting_needsOneOfThree()
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

void TestPeople::R10_oneself_isNotGivenRoles()
{
    VERIFY_REFUSED(
        submit(u"boris"_s, all({give(u"ana"_s, u"device_admin"_s), give(u"boris"_s, u"device_admin"_s)})),
        "R10");
    VERIFY_OK(
        submit(u"boris"_s, others({give(u"boris"_s, u"device_admin"_s), give(u"ana"_s, u"device_admin"_s)})));
    QCOMPARE(m_file->roles(u"boris"_s), u"full_admin"_s);
}

void TestPeople::R10_oneself_isNotDismissed()
{
    for (const PersonChange &change : {deactivation(u"boris"_s), removal(u"boris"_s)}) {
        VERIFY_REFUSED(submit(u"boris"_s, all({give(u"ana"_s, u"device_admin"_s), change}), true), "R10");
        VERIFY_OK(submit(u"admin"_s, all({change, give(u"ana"_s, u"device_admin"_s)})));
        VERIFY_OK(submit(u"admin"_s, gate::Undo{}));
    }
}

void TestPeople::R10_ownLastRole_isNotGivenUp()
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
void TestPeople::R10_oneOfOwnRoles_isGivenUpAndCounts()
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

void TestPeople::R12_twoRolesOnASite_areRefused()
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

void TestPeople::R13_siteAdministrator_givesRolesOfHisSites()
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

void TestPeople::R13_siteAdministrator_findsByIdWhomHeSees()
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

void TestPeople::R16_serviceAdministrator_givesHisRoleToOwn()
{
    m_file->person(u"service"_s, u"contact_center_service_admin"_s);
    const QString role = u"contact_center_service_admin"_s;
    VERIFY_OK(submit(u"service"_s, all({give(u"ana"_s, role), give(u"bela"_s, role)})));
    QCOMPARE(m_file->roles(u"ana"_s), role);
    VERIFY_REFUSED(submit(u"service"_s, all({give(u"ana"_s, u"events_admin"_s)})), "R34");
    VERIFY_REFUSED(submit(u"users"_s, all({give(u"cica"_s, role)})), "R34");
}

void TestPeople::R16_externals_areDelegatedTo()
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

void TestPeople::R17_standardLicense_ofAFullAdministrator()
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

void TestPeople::R24_externals_areRevokedAndAddedByUndo()
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

void TestPeople::R24_externals_areTheFullAdministratorsMatter()
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

void TestPeople::A10_administrators_areDeactivatedByWhoMayGiveTheirRoles()
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

void TestPeople::A15_whoIsNotSeen_isNotNamed()
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

void TestPeople::A17_changedSince_refusesTheUndo()
{
    VERIFY_OK(submit(u"boris"_s, all({give(u"ana"_s, u"device_admin"_s), license(u"bela"_s, messaging)})));
    VERIFY_OK(submit(u"admin"_s, gate::ChangeLicenses{user(u"bela"_s), {}, {messaging}}));
    VERIFY_REFUSED(submit(u"boris"_s, gate::Undo{}), "A17");
    QCOMPARE(m_file->roles(u"ana"_s), u"device_admin"_s);
    VERIFY_OK(submit(u"admin"_s, gate::Undo{}));
    VERIFY_OK(submit(u"boris"_s, gate::Undo{}));
    QCOMPARE(m_file->roles(u"ana"_s), QString());
    QVERIFY(licensesOf(u"bela"_s).isEmpty());
}

void TestPeople::undo_isOneRecordAndRedone()
{
    PersonChange ana = give(u"ana"_s, u"device_admin"_s);
    ana.takeLicenses << meetings;
    ana.deactivate = true;
    VERIFY_OK(submit(u"boris"_s, all({ana, removal(u"bela"_s)})));
    for (int round = 0; round < 2; ++round) {
        const size_t before = m_file->log().size();
        const auto undone = submit(u"boris"_s, gate::Undo{});
        VERIFY_OK(undone);
        QCOMPARE(m_file->log().size(), before + 1);
        QCOMPARE(m_file->log().back().after[u"of"].toString(), u"change-people"_s);
        QCOMPARE(m_file->log().back().after[u"count"].toInt(), 2);
        QCOMPARE(detailsOf(undone->record).size(), size_t{2});
        QCOMPARE(m_file->roles(u"ana"_s), QString());
        QCOMPARE(statusOf(u"ana"_s), u"Active"_s);
        QCOMPARE(licensesOf(u"ana"_s), QStringList(meetings));
        QVERIFY(idOf(u"bela"_s) != 0);
        VERIFY_OK(submit(u"boris"_s, gate::Redo{}));
        QCOMPARE(m_file->roles(u"ana"_s), u"device_admin"_s);
        QCOMPARE(statusOf(u"ana"_s), u"Inactive"_s);
        QVERIFY(licensesOf(u"ana"_s).isEmpty());
        QCOMPARE(idOf(u"bela"_s), 0);
    }
}

void TestPeople::sameRoles_givesWithTheirEnds()
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

void TestPeople::sameRoles_doesNotShorten()
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

void TestPeople::sameRoles_exactly_takesTheRest()
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

void TestPeople::sameRoles_ofASiteAdministrator_areThoseOfHisSites()
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

void TestPeople::leavers_loseEverything()
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

void TestPeople::leavers_externals_loseTheirRoles()
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

void TestPeople::plans_needSight()
{
    m_file->person(u"support"_s, u"support_admin"_s);
    VERIFY_REFUSED(gate::sameRolesPlan(m_file->gate(), as(u"support"_s), idOf(u"ana"_s), {}, false), "R34");
    VERIFY_REFUSED(gate::sameRolesPlan(m_file->gate(), as(u"support"_s), 12345, {}, false), "R34");
    VERIFY_REFUSED(gate::leaverPlan(m_file->gate(), as(u"support"_s), {idOf(u"ana"_s)}), "R34");
    VERIFY_REFUSED(gate::peopleByEmail(m_file->gate(), as(u"support"_s), {u"ana@adriatic.example"_s}), "R34");
}

void TestPeople::emails_areFoundInTheirOrder()
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

void TestPeople::manyPeople_areReadAnew()
{
    constexpr int number = 2000;
    User row = **store::findUserByEmail(m_file->connection(), WorkspaceFixture::address(u"ana"_s));
    store::Transaction transaction(m_file->connection());
    VERIFY_OK(transaction.begin());
    for (int i = 0; i < number; ++i) {
        row.fields[Email] = u"p%1@adriatic.example"_s.arg(i);
        VERIFY_OK(store::insertUser(m_file->connection(), row, 1));
    }
    VERIFY_OK(transaction.commit());
    gate::ChangePeople command;
    for (int i = 0; i < number; ++i)
        command.people.push_back(give(u"p%1"_s.arg(i), u"device_admin site_user_admin@"_s + site));
    QElapsedTimer timer;
    timer.start();
    const auto outcome = submit(u"boris"_s, command);
    const qint64 done = timer.restart();
    VERIFY_OK(outcome);
    QVERIFY(outcome->many);
    QCOMPARE(outcome->people.size(), size_t{number});
    QCOMPARE(detailsOf(outcome->record).size(), size_t{number});
    VERIFY_OK(submit(u"boris"_s, gate::Undo{}));
    qInfo("%d people: %lld ms, undone in %lld ms", number, done, timer.elapsed());
    QCOMPARE(m_file->roles(u"p1999"_s), QString());
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
