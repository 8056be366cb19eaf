// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/undo.h"
#include "store/activationstore.h"
#include "store/findingstore.h"
#include "store/undostore.h"
#include "support/workspacefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::messageOf;
using rolecall::test::user;
using rolecall::test::WorkspaceFixture;

namespace {

const QString messaging = u"Messaging [Sub1]"_s;
const QString meetings = u"adriatic.webex.com - Meetings [Sub1]"_s;
const QString standard = u"Contact Center Standard Agent [Sub2]"_s;

} // namespace

#define VERIFY_DONE(result)                                                                                  \
    do {                                                                                                     \
        const auto verifyDone = (result);                                                                    \
        QVERIFY2(verifyDone.has_value(), messageOf(verifyDone).constData());                                 \
    } while (false)

/// What undo gives back of what was lost, and what it leaves because somebody else gave it anew.
class TestUndoChanged final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_file.reset(); }
    void suspendedLicense_comesBackWithThePerson();
    void suspendedLicense_comesBack();
    void suspendedLicense_comesBackWithTheSite();
    void A17_licenseGivenAnew_isNotTaken();
    void A17_fieldChangedAnew_isKept();
    void A17_settingChangedAnew_isKept();
    void A17_undoOfARecordThatIsNotTheLast_changesNothing();
    void A17_otherFieldAndLicenseChanged_areNotInTheWay();
    void A17_changedAndUndone_isNotInTheWay();
    void A17_emailQueuedAnew_isKept();
    void A17_emailMarkedAnew_isKept();
    void A17_acceptedAnewWithTheSameReason_isKept();
    void acceptance_comesBackAsItWas();
    void removedPerson_comesBackWithEmailsAndAcceptances();
    void sendingAndRemoval_areUndoneAndRedoneInTurn();
    void A17_addedPersonWithEmail_isNotRemoved();
    void acceptanceOfWhatEnded_isSteppedOver();
    void R22_takingFromWhoIsOdd_isAllowed();
    void R22_takingFromWhoKeepsTheRule_isRefused();
    void A18_refusalInABatch_namesNobodyElse();

private:
    [[nodiscard]] Result<gate::Outcome> submit(const gate::Command &command,
                                               const QString &actor = u"boris"_s, bool confirmed = false)
    {
        m_file->now = m_file->now.addSecs(60);
        return m_file->submit(actor, command, confirmed);
    }
    [[nodiscard]] Result<gate::Outcome> undo(const QString &actor = u"boris"_s)
    {
        return submit(gate::Undo{}, actor);
    }
    [[nodiscard]] Result<gate::Outcome> redo() { return submit(gate::Redo{}); }
    [[nodiscard]] static gate::ChangeLicenses licenses(const QString &name, const QStringList &give,
                                                       const QStringList &take = {})
    {
        return {user(name), give, take, {}};
    }
    [[nodiscard]] static gate::EditUser title(const QString &value)
    {
        return {user(u"mira"_s), {{Field::Title, value}}};
    }
    [[nodiscard]] Id idOf(const QString &name)
    {
        const auto found = store::findUserByEmail(m_file->connection(), WorkspaceFixture::address(name));
        return found && *found ? (*found)->id : 0;
    }
    [[nodiscard]] QStringList licensesOf(const QString &name)
    {
        return *store::licenseHeadingsOf(m_file->connection(), idOf(name));
    }
    void suspend(const QString &heading)
    {
        const bool done = m_file->connection()
                              .prepare("UPDATE license SET suspended = 1 WHERE heading = ?")
                              .bind(heading)
                              .run()
                              .has_value();
        QVERIFY(done);
    }
    [[nodiscard]] store::FindingRecord finding(const QString &id)
    {
        const auto rows = store::findings(m_file->connection(), 1);
        const auto found = std::ranges::find(*rows, id, &store::FindingRecord::id);
        return found == rows->end() ? store::FindingRecord() : *found;
    }
    [[nodiscard]] QString aboutMira() { return u"R8-%1"_s.arg(idOf(u"mira"_s)); }

    std::unique_ptr<WorkspaceFixture> m_file;
};

/// boris acts; vera changes what he did; mira is acted upon.
void TestUndoChanged::init()
{
    m_file = std::make_unique<WorkspaceFixture>();
    for (const char *name : {"boris", "vera"})
        QVERIFY(m_file->person(QString::fromLatin1(name), u"full_admin"_s));
    QVERIFY(m_file->person(u"mira"_s, u"support_admin compliance_officer"_s));
    QVERIFY(m_file->person(u"pending"_s, {}, u"Pending"_s));
    VERIFY_DONE(submit(gate::AddSite{u"adriatic.webex.com"_s, true}, u"vera"_s));
    for (const QString &heading : {messaging, meetings, standard})
        VERIFY_DONE(submit(gate::AddLicense{heading, {}, {}}, u"vera"_s));
    VERIFY_DONE(submit(licenses(u"mira"_s, {messaging, meetings}), u"vera"_s));
}

void TestUndoChanged::suspendedLicense_comesBackWithThePerson()
{
    suspend(messaging);
    const QStringList before = licensesOf(u"mira"_s);
    VERIFY_DONE(submit(gate::RemoveUser{user(u"mira"_s)}));
    VERIFY_DONE(undo());
    QCOMPARE(licensesOf(u"mira"_s), before);
    VERIFY_DONE(redo());
    QCOMPARE(idOf(u"mira"_s), 0);
    VERIFY_DONE(undo());
    QCOMPARE(licensesOf(u"mira"_s), before);
}

void TestUndoChanged::suspendedLicense_comesBack()
{
    suspend(messaging);
    const QStringList before = licensesOf(u"mira"_s);
    VERIFY_DONE(submit(licenses(u"mira"_s, {}, {messaging, meetings})));
    VERIFY_DONE(undo());
    QCOMPARE(licensesOf(u"mira"_s), before);
    const store::AuditRecord record = m_file->log().back();
    QCOMPARE(record.before.value(u"licenses"_s).toArray().size(), 0);
    QCOMPARE(record.after.value(u"licenses"_s).toArray().size(), 2);
    VERIFY_DONE(redo());
    QCOMPARE(licensesOf(u"mira"_s), QStringList());
}

void TestUndoChanged::suspendedLicense_comesBackWithTheSite()
{
    suspend(meetings);
    const QStringList before = licensesOf(u"mira"_s);
    VERIFY_DONE(submit(gate::RemoveSite{u"adriatic.webex.com"_s}));
    VERIFY_DONE(undo());
    QStringList after = licensesOf(u"mira"_s);
    after.sort();
    QCOMPARE(after, before);
}

void TestUndoChanged::A17_licenseGivenAnew_isNotTaken()
{
    VERIFY_DONE(submit(licenses(u"pending"_s, {messaging})));
    VERIFY_DONE(submit(licenses(u"pending"_s, {}, {messaging}), u"vera"_s));
    VERIFY_DONE(submit(licenses(u"pending"_s, {messaging}), u"vera"_s));
    VERIFY_REFUSED(undo(), "A17");
    QCOMPARE(licensesOf(u"pending"_s), QStringList{messaging});
}

void TestUndoChanged::A17_fieldChangedAnew_isKept()
{
    VERIFY_DONE(submit(title(u"Chief"_s)));
    VERIFY_DONE(submit(title(u"Clerk"_s), u"vera"_s));
    VERIFY_DONE(submit(title(u"Chief"_s), u"vera"_s));
    VERIFY_REFUSED(undo(), "A17");
}

void TestUndoChanged::A17_settingChangedAnew_isKept()
{
    const QString key = u"external_readonly_days"_s;
    VERIFY_DONE(submit(gate::ChangeSetting{key, u"12"_s}));
    VERIFY_DONE(submit(gate::ChangeSetting{key, u"13"_s}, u"vera"_s));
    VERIFY_DONE(undo(u"vera"_s));
    VERIFY_DONE(submit(gate::ChangeSetting{key, u"13"_s}, u"vera"_s));
    VERIFY_DONE(submit(gate::ChangeSetting{key, u"12"_s}, u"vera"_s));
    VERIFY_REFUSED(undo(), "A17");
    VERIFY_DONE(undo(u"vera"_s));
    VERIFY_DONE(undo(u"vera"_s));
    VERIFY_DONE(undo());
}

void TestUndoChanged::A17_undoOfARecordThatIsNotTheLast_changesNothing()
{
    const auto first = submit(title(u"Chief"_s));
    const auto second = submit(licenses(u"pending"_s, {messaging}));
    VERIFY_DONE(first);
    VERIFY_DONE(second);
    VERIFY_REFUSED(submit(gate::Undo{first->record}), "A17");
    QCOMPARE(licensesOf(u"pending"_s), QStringList{messaging});
    const auto undone = submit(gate::Undo{second->record});
    VERIFY_DONE(undone);
    QCOMPARE(licensesOf(u"pending"_s), QStringList());
    VERIFY_REFUSED(submit(gate::Undo{second->record}), "A17"); // pressed twice: the one before stays
    VERIFY_REFUSED(submit(gate::Redo{second->record}), "A17");
    VERIFY_DONE(submit(gate::Redo{undone->record}));
    QCOMPARE(licensesOf(u"pending"_s), QStringList{messaging});
}

void TestUndoChanged::A17_otherFieldAndLicenseChanged_areNotInTheWay()
{
    VERIFY_DONE(submit(title(u"Chief"_s)));
    VERIFY_DONE(submit(licenses(u"pending"_s, {messaging})));
    VERIFY_DONE(submit(gate::EditUser{user(u"mira"_s), {{Field::Department, u"Sales"_s}}}, u"vera"_s));
    VERIFY_DONE(submit(licenses(u"pending"_s, {meetings}), u"vera"_s));
    VERIFY_DONE(undo());
    VERIFY_DONE(undo());
    QCOMPARE(licensesOf(u"pending"_s), QStringList{meetings});
}

void TestUndoChanged::A17_changedAndUndone_isNotInTheWay()
{
    VERIFY_DONE(submit(licenses(u"pending"_s, {messaging})));
    VERIFY_DONE(submit(licenses(u"pending"_s, {}, {messaging}), u"vera"_s));
    VERIFY_DONE(undo(u"vera"_s));
    VERIFY_DONE(undo());
    QCOMPARE(licensesOf(u"pending"_s), QStringList());
}

void TestUndoChanged::A17_emailQueuedAnew_isKept()
{
    gate::SendActivation send{{user(u"pending"_s)}};
    VERIFY_DONE(submit(send));
    const Id first = m_file->count("SELECT max(id) FROM activation");
    VERIFY_DONE(submit(gate::RecordActivationExport{{first}, u"out"_s}, u"vera"_s));
    send.again = true;
    VERIFY_DONE(submit(send, u"vera"_s));
    VERIFY_REFUSED(undo(), "A17");
    QCOMPARE(m_file->count("SELECT count(*) FROM activation WHERE state = 'pending'"), 1);
}

void TestUndoChanged::A17_emailMarkedAnew_isKept()
{
    VERIFY_DONE(submit(gate::SendActivation{{user(u"pending"_s)}}, u"vera"_s));
    const Id email = m_file->count("SELECT max(id) FROM activation");
    VERIFY_DONE(submit(gate::RecordActivationExport{{email}, u"out"_s}, u"vera"_s));
    VERIFY_DONE(submit(gate::MarkActivation{user(u"pending"_s), true}));
    VERIFY_DONE(submit(gate::MarkActivation{user(u"pending"_s), false}, u"vera"_s));
    VERIFY_DONE(submit(gate::MarkActivation{user(u"pending"_s), true}, u"vera"_s));
    VERIFY_REFUSED(undo(), "A17");
    VERIFY_DONE(undo(u"vera"_s));
    VERIFY_DONE(undo(u"vera"_s));
    VERIFY_DONE(undo());
    QCOMPARE(m_file->count("SELECT count(*) FROM activation WHERE state = 'exported'"), 1);
}

void TestUndoChanged::A17_acceptedAnewWithTheSameReason_isKept()
{
    VERIFY_DONE(submit(gate::AcceptFinding{aboutMira(), u"known"_s}));
    VERIFY_DONE(submit(gate::AcceptFinding{aboutMira(), u"other"_s}, u"vera"_s));
    VERIFY_DONE(submit(gate::AcceptFinding{aboutMira(), u"known"_s}, u"vera"_s));
    VERIFY_REFUSED(undo(), "A17");
    QCOMPARE(finding(aboutMira()).acceptedBy, WorkspaceFixture::address(u"vera"_s));
}

void TestUndoChanged::acceptance_comesBackAsItWas()
{
    VERIFY_DONE(submit(gate::AcceptFinding{aboutMira(), u"hers"_s}, u"vera"_s));
    const store::FindingRecord hers = finding(aboutMira());
    VERIFY_DONE(submit(gate::AcceptFinding{aboutMira(), u"his"_s}));
    VERIFY_DONE(undo());
    const store::FindingRecord back = finding(aboutMira());
    QCOMPARE(back.acceptedBy, hers.acceptedBy);
    QCOMPARE(back.acceptedAt, hers.acceptedAt);
    QCOMPARE(back.acceptedReason, hers.acceptedReason);
    VERIFY_DONE(undo(u"vera"_s));
    QVERIFY(!finding(aboutMira()).acceptedAt);
}

void TestUndoChanged::removedPerson_comesBackWithEmailsAndAcceptances()
{
    VERIFY_DONE(submit(gate::EditUser{user(u"mira"_s), {{Field::Status, u"Pending"_s}}}, u"vera"_s));
    VERIFY_DONE(submit(gate::SendActivation{{user(u"mira"_s)}}, u"vera"_s));
    VERIFY_DONE(submit(gate::AcceptFinding{aboutMira(), u"known"_s}, u"vera"_s));
    const auto emails = *store::activationsOf(m_file->connection(), 1, idOf(u"mira"_s));
    const store::FindingRecord accepted = finding(aboutMira());
    QVERIFY(accepted.acceptedAt);
    for (int round = 0; round < 2; ++round) {
        VERIFY_DONE(round == 0 ? submit(gate::RemoveUser{user(u"mira"_s)}) : redo());
        QCOMPARE(m_file->count("SELECT count(*) FROM activation"), 0);
        VERIFY_DONE(undo());
        const auto back = *store::activationsOf(m_file->connection(), 1, idOf(u"mira"_s));
        QCOMPARE(back.size(), size_t(1));
        QCOMPARE(back.front().id, emails.front().id);
        QCOMPARE(back.front().queuedBy, emails.front().queuedBy);
        QCOMPARE(back.front().queuedAt, emails.front().queuedAt);
        QCOMPARE(back.front().changedAt, emails.front().changedAt);
        QCOMPARE(finding(accepted.id).acceptedAt, accepted.acceptedAt);
        QCOMPARE(finding(accepted.id).acceptedReason, accepted.acceptedReason);
    }
}

void TestUndoChanged::sendingAndRemoval_areUndoneAndRedoneInTurn()
{
    VERIFY_DONE(submit(gate::SendActivation{{user(u"pending"_s)}}));
    VERIFY_DONE(submit(gate::RemoveUser{user(u"pending"_s)}));
    for (int round = 0; round < 2; ++round) {
        VERIFY_DONE(undo());
        QCOMPARE(m_file->count("SELECT count(*) FROM activation"), 1);
        VERIFY_DONE(undo());
        QCOMPARE(m_file->count("SELECT count(*) FROM activation"), 0);
        VERIFY_DONE(redo());
        QCOMPARE(m_file->count("SELECT count(*) FROM activation"), 1);
        VERIFY_DONE(redo());
        QCOMPARE(idOf(u"pending"_s), 0);
    }
}

void TestUndoChanged::A17_addedPersonWithEmail_isNotRemoved()
{
    gate::AddUser add;
    add.fields[FirstName] = u"Nada"_s;
    add.fields[Email] = u"nada@adriatic.example"_s;
    add.fields[Field::Status] = u"Pending"_s;
    VERIFY_DONE(submit(add));
    VERIFY_DONE(submit(gate::SendActivation{{user(u"nada"_s)}}, u"vera"_s));
    VERIFY_REFUSED(undo(), "A17");
    VERIFY_DONE(undo(u"vera"_s));
    VERIFY_DONE(undo());
    QCOMPARE(idOf(u"nada"_s), 0);
}

void TestUndoChanged::acceptanceOfWhatEnded_isSteppedOver()
{
    VERIFY_DONE(submit(title(u"Chief"_s)));
    VERIFY_DONE(submit(gate::AcceptFinding{aboutMira(), u"known"_s}));
    VERIFY_DONE(m_file->revoke(u"vera"_s, u"mira"_s, u"support_admin"_s));
    VERIFY_DONE(undo());
    QCOMPARE((*store::findUser(m_file->connection(), idOf(u"mira"_s)))->fields[Field::Title], QString());

    // Nor is it in the way once the same is noteworthy anew.
    VERIFY_DONE(redo());
    m_file->now = m_file->now.addSecs(60);
    VERIFY_DONE(m_file->grant(u"vera"_s, u"mira"_s, u"support_admin"_s));
    VERIFY_DONE(undo());
    QCOMPARE((*store::findUser(m_file->connection(), idOf(u"mira"_s)))->fields[Field::Title], QString());
}

void TestUndoChanged::R22_takingFromWhoIsOdd_isAllowed()
{
    m_file->external(u"petar"_s, OrganizationKind::Partner, u"readonly_admin device_admin"_s);
    const QString petar = u"petar@elsewhere.example"_s;
    VERIFY_DONE(m_file->revoke(u"boris"_s, petar, u"device_admin"_s));
    QCOMPARE(m_file->roles(petar), u"readonly_admin"_s);
    VERIFY_REFUSED(m_file->grant(u"boris"_s, petar, u"device_admin"_s), "R22");
    VERIFY_DONE(m_file->revoke(u"boris"_s, petar, u"readonly_admin"_s));
}

void TestUndoChanged::R22_takingFromWhoKeepsTheRule_isRefused()
{
    m_file->external(u"petar"_s, OrganizationKind::Partner, u"full_admin device_admin"_s);
    VERIFY_REFUSED(m_file->revoke(u"boris"_s, u"petar@elsewhere.example"_s, u"full_admin"_s), "R22");
}

void TestUndoChanged::A18_refusalInABatch_namesNobodyElse()
{
    gate::AddUser add;
    add.fields[FirstName] = u"Nada"_s;
    add.fields[Email] = u"nada@adriatic.example"_s;
    const auto batch = m_file->gate().atomically([&]() -> Result<void> {
        ROLECALL_TRY(submit(add));
        ROLECALL_TRY(m_file->grant(u"boris"_s, u"nada"_s, u"device_admin"_s));
        ROLECALL_TRY(m_file->grant(u"boris"_s, u"nada"_s, u"advanced_troubleshooting"_s));
        return {};
    });
    QVERIFY(!batch);
    const store::AuditRecord record = m_file->log().back();
    QVERIFY(record.refused);
    QCOMPARE(record.targetEmail, u"nada@adriatic.example"_s);
    QCOMPARE(record.target, 0);
    QCOMPARE(record.actor, idOf(u"boris"_s));
}

QTEST_GUILESS_MAIN(TestUndoChanged)
#include "tst_undo_changed.moc"
