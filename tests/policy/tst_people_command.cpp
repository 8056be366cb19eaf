// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Several people in one command: the whole or nothing happens, and one record says it.
#include "peoplefixture.h"
#include "store/userstore.h"
#include "support/support.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;
using gate::PersonChange;

class TestPeopleCommand final : public QObject, private PeopleFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWorkspace(); }
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
    void A17_changedSince_refusesTheUndo();
    void undo_isOneRecordAndRedone();
    void manyPeople_areReadAnew();
};

void TestPeopleCommand::T1_severalPeople_areOneRecordWithADetailEach()
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

void TestPeopleCommand::D2_onePersonRefused_refusesTheWhole()
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

void TestPeopleCommand::A18_ruleThatRefuses_isRecordedBeforeAMistake()
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

void TestPeopleCommand::leaveOut_doesTheOthersAndCountsTheRefused()
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

void TestPeopleCommand::leaveOut_nobodyDone_isRefused()
{
    const size_t before = m_file->log().size();
    VERIFY_REFUSED(
        submit(u"boris"_s,
               others({give(u"cica"_s, u"advanced_troubleshooting"_s), take(u"ana"_s, u"device_admin"_s)})),
        "R6");
    QCOMPARE(m_file->log().size(), before + 1);
}

/// A person of whom the first part was written already must not stand in the way of the whole afterwards.
void TestPeopleCommand::leaveOut_theRulesOfWhoIsLeftOut_leaveNothing()
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

void TestPeopleCommand::nothingToChange_isUnchanged()
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

void TestPeopleCommand::nobody_isAskedForSomeRight()
{
    m_file->person(u"support"_s, u"support_admin"_s);
    VERIFY_OK(submit(u"users"_s, all({})));
    VERIFY_REFUSED(submit(u"support"_s, all({})), "R34");
    VERIFY_REFUSED(submit(u"support"_s, all({PersonChange{user(u"ana"_s)}})), "R34");
}

void TestPeopleCommand::dryRun_saysAllVerdictsAndChangesNothing()
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

void TestPeopleCommand::dryRun_whyNotSaysTheRefusalOfTheWhole()
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

void TestPeopleCommand::twiceNamed_isRefused()
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

void TestPeopleCommand::removalWithMore_isMalformed()
{
    PersonChange change = removal(u"ana"_s);
    change.deactivate = true;
    const auto refused = submit(u"boris"_s, all({change}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Usage);
    m_file->person(u"support"_s, u"support_admin"_s);
    VERIFY_REFUSED(submit(u"support"_s, all({change})), "R34");
}

void TestPeopleCommand::changes_areSaidInWords()
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

void TestPeopleCommand::cancel_changesNothing()
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

void TestPeopleCommand::reasonAndEnd_areThoseOfTheCommand()
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

void TestPeopleCommand::endsOfTheirOwn_areKept()
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

void TestPeopleCommand::A17_changedSince_refusesTheUndo()
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

void TestPeopleCommand::undo_isOneRecordAndRedone()
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

void TestPeopleCommand::manyPeople_areReadAnew()
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
    m_file->person(u"after"_s); // the log vouches for what was written directly
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

QTEST_GUILESS_MAIN(TestPeopleCommand)
#include "tst_people_command.moc"
