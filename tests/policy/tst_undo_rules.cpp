// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "undofixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;

/// The rules go on for undo and redo.
class TestUndoRules final : public QObject, private UndoFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWorkspace(); }
    void cleanup() { m_file.reset(); }
    void R34_whoLostTheRight_isRefused();
    void R5_lastFullAdministrator_isKept();
    void R6_dependentRole_comesBackWithWhatItNeeds();
    void R10_ownRole_isNotGivenBack();
    void R11_siteMovedMeanwhile_isRefused();
    void R12_secondRoleOnASite_isRefused();
    void R17_standardLicense_ofOneself();
    void R23_undoOfARevocation_addsAnew();
    void R18_emailsThatLeft_areNotTakenBack();
    void licenseSuspendedSince_isGivenBack();
    void until_thatPassed_isRefused();
    void A10_administrator_isRemovedOnlyByWhoMayGiveHisRoles();
    void A15_rolesOnOtherSites_areNotTold();
};

void TestUndoRules::R34_whoLostTheRight_isRefused()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s)));
    VERIFY_DONE(submit(change(u"boris"_s, {}, u"full_admin"_s), u"vera"_s));
    VERIFY_REFUSED(undo(), "R34");
    QCOMPARE(m_file->roles(u"zoran"_s), u"support_admin"_s);
    VERIFY_DONE(submit(change(u"boris"_s, u"user_device_admin"_s), u"vera"_s)); // of users, not of roles
    VERIFY_REFUSED(undo(), "R34");
    VERIFY_DONE(submit(gate::EditUser{user(u"boris"_s), {{Field::Status, u"Inactive"_s}}}, u"vera"_s));
    VERIFY_REFUSED(undo(), "R34");
}

void TestUndoRules::R5_lastFullAdministrator_isKept()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"full_admin"_s)));
    for (const char *name : {"admin", "vera"})
        VERIFY_DONE(submit(change(QString::fromLatin1(name), {}, u"full_admin"_s), u"zoran"_s));
    VERIFY_DONE(submit(change(u"boris"_s, u"full_admin"_s, {}, QDate(2027, 1, 1)), u"zoran"_s));
    VERIFY_REFUSED(undo(), "R5"); // zoran is the only one left without an end
    QCOMPARE(m_file->roles(u"zoran"_s), u"full_admin"_s);
}

void TestUndoRules::R6_dependentRole_comesBackWithWhatItNeeds()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s)));
    VERIFY_DONE(submit(change(u"zoran"_s, u"advanced_troubleshooting"_s)));
    const QStringList state = dump(*m_file);
    VERIFY_DONE(submit(change(u"zoran"_s, {}, u"support_admin"_s)));
    QCOMPARE(m_file->roles(u"zoran"_s), QString());
    VERIFY_DONE(undo());
    VERIFY_STATE(state);
    VERIFY_DONE(undo());
    QCOMPARE(m_file->roles(u"zoran"_s), u"support_admin"_s);
    VERIFY_DONE(redo());
    VERIFY_STATE(state);
    VERIFY_DONE(redo());

    // Who is no full administrator any more gives it to nobody, not by undo either.
    VERIFY_DONE(submit(change(u"boris"_s, u"user_device_admin"_s, u"full_admin"_s), u"vera"_s));
    VERIFY_REFUSED(undo(), "R34");
    QCOMPARE(m_file->roles(u"zoran"_s), QString());
}

void TestUndoRules::R10_ownRole_isNotGivenBack()
{
    VERIFY_DONE(submit(change(u"boris"_s, u"device_admin"_s), u"vera"_s));
    VERIFY_DONE(submit(change(u"boris"_s, {}, u"device_admin"_s)));
    VERIFY_REFUSED(undo(), "R10");
    QCOMPARE(m_file->roles(u"boris"_s), u"full_admin"_s);
}

void TestUndoRules::R11_siteMovedMeanwhile_isRefused()
{
    VERIFY_DONE(submit(change(u"mira"_s, {}, u"site_user_admin@"_s + otherSite)));
    gate::EditSite move{otherSite};
    move.managedByControlHub = false;
    VERIFY_DONE(submit(move, u"vera"_s));
    VERIFY_REFUSED(undo(), "R11");
}

void TestUndoRules::R12_secondRoleOnASite_isRefused()
{
    VERIFY_DONE(submit(change(u"mira"_s, {}, u"site_user_admin@"_s + otherSite)));
    VERIFY_DONE(submit(change(u"mira"_s, u"site_admin@"_s + otherSite), u"vera"_s));
    VERIFY_REFUSED(undo(), "R12");
    QVERIFY(!m_file->roles(u"mira"_s).contains(u"site_user_admin"_s));
}

void TestUndoRules::R17_standardLicense_ofOneself()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"user_device_admin"_s)));
    VERIFY_DONE(submit(licenses(u"zoran"_s, {standard}), u"zoran"_s));
    VERIFY_DONE(submit(change(u"zoran"_s, u"full_admin"_s)));
    VERIFY_REFUSED(undo(u"zoran"_s), "R17");
    QVERIFY(licensesOf(u"zoran"_s).contains(standard));
}

void TestUndoRules::R23_undoOfARevocation_addsAnew()
{
    m_file->external(u"petar"_s, OrganizationKind::Partner, u"full_admin"_s);
    VERIFY_DONE(submit(gate::ChangeRoles{
        {0, u"petar@elsewhere.example"_s}, {WorkspaceFixture::role(u"provisioning_admin"_s)}, {}, {}, {}}));
    VERIFY_DONE(undo()); // a demotion is no revocation
    QCOMPARE(m_file->roles(u"petar@elsewhere.example"_s), u"full_admin"_s);
    VERIFY_DONE(m_file->revoke(u"boris"_s, u"petar@elsewhere.example"_s, u"full_admin"_s));
    QCOMPARE(m_file->roles(u"petar@elsewhere.example"_s), u"nobody"_s);
    VERIFY_DONE(undo()); // by somebody who may add him
    QCOMPARE(m_file->roles(u"petar@elsewhere.example"_s), u"full_admin"_s);
}

void TestUndoRules::R18_emailsThatLeft_areNotTakenBack()
{
    VERIFY_DONE(submit(gate::EditUser{user(u"zoran"_s), {{Field::Status, u"Pending"_s}}}, u"vera"_s));
    VERIFY_DONE(submit(gate::SendActivation{{user(u"pending"_s), user(u"zoran"_s)}}));
    const Id first = m_file->count("SELECT min(id) FROM activation");
    VERIFY_DONE(submit(gate::RecordActivationExport{{first}, u"out"_s}, u"vera"_s));
    const auto undone = undo();
    VERIFY_DONE(undone);
    QVERIFY(std::ranges::any_of(undone->notices,
                                [](const gate::Notice &notice) { return notice.rule == u"R18"_s; }));
    QCOMPARE(m_file->count("SELECT count(*) FROM activation"), 1);
    VERIFY_DONE(redo());
    QCOMPARE(m_file->count("SELECT count(*) FROM activation"), 2);
    const Id second = m_file->count("SELECT max(id) FROM activation");
    VERIFY_DONE(submit(gate::RecordActivationExport{{second}, u"out"_s}, u"vera"_s));
    VERIFY_REFUSED(undo(), "A17");
}

void TestUndoRules::licenseSuspendedSince_isGivenBack()
{
    VERIFY_DONE(submit(licenses(u"mira"_s, {}, {messaging})));
    const auto suspended =
        roster({{emailHeading, messaging + u" (Suspended)"_s}, {u"zoran@adriatic.example"_s, {}}});
    VERIFY_DONE(submit(suspended, u"vera"_s));
    VERIFY_DONE(undo());
    QVERIFY(licensesOf(u"mira"_s).contains(messaging));
}

void TestUndoRules::until_thatPassed_isRefused()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s, {}, QDate(2026, 11, 30)), u"vera"_s));
    VERIFY_DONE(submit(change(u"zoran"_s, {}, u"support_admin"_s)));
    VERIFY_DONE(undo());
    QCOMPARE(m_file->roles(u"zoran"_s), u"support_admin"_s);
    VERIFY_DONE(redo());
    m_file->now = m_file->now.addDays(30);
    VERIFY_REFUSED(undo(), "A17");

    // Somebody who was removed comes back without what would have ended.
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s, {}, QDate(2027, 1, 10)), u"vera"_s));
    VERIFY_DONE(submit(change(u"zoran"_s, u"device_admin"_s), u"vera"_s));
    VERIFY_DONE(submit(gate::RemoveUser{user(u"zoran"_s)}));
    m_file->now = m_file->now.addDays(60);
    const auto back = undo();
    VERIFY_DONE(back);
    QCOMPARE(m_file->roles(u"zoran"_s), u"device_admin"_s);
    QVERIFY(std::ranges::any_of(back->notices, [](const gate::Notice &notice) {
        return notice.message.contains(roleName(WorkspaceFixture::role(u"support_admin"_s).role));
    }));
}

void TestUndoRules::A10_administrator_isRemovedOnlyByWhoMayGiveHisRoles()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"user_device_admin"_s)));
    VERIFY_DONE(submit(gate::EditUser{user(u"mira"_s), {{Field::Title, u"Chief"_s}}}, u"zoran"_s));
    VERIFY_DONE(submit(gate::EditUser{user(u"pending"_s), {{Field::Status, u"Active"_s}}}, u"zoran"_s));
    VERIFY_DONE(submit(change(u"pending"_s, u"full_admin"_s)));
    VERIFY_REFUSED(undo(u"zoran"_s), "A10");
}

void TestUndoRules::A15_rolesOnOtherSites_areNotTold()
{
    VERIFY_DONE(submit(change(u"zoran"_s, u"site_admin@"_s + siteName)));
    VERIFY_DONE(submit(change(u"boris"_s, u"site_user_admin@"_s + otherSite), u"vera"_s));
    VERIFY_DONE(submit(change(u"boris"_s, u"site_user_admin@"_s + siteName), u"zoran"_s));
    const auto undone = undo(u"zoran"_s);
    VERIFY_DONE(undone);
    QCOMPARE(undone->before.value(u"roles").toArray().size(), 1);
    QCOMPARE(undone->after.value(u"roles").toArray().size(), 0);
    QCOMPARE(m_file->log().back().before.value(u"roles").toArray().size(), 3);
    QCOMPARE(m_file->roles(u"boris"_s), u"full_admin site_user_admin@"_s + otherSite);
}

QTEST_GUILESS_MAIN(TestUndoRules)
#include "tst_undo_rules.moc"
