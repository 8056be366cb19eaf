// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "carryoverfixture.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;

namespace {

gate::EditUser renamed(const QString &name, const QString &to)
{
    return {user(name), {{Email, WorkspaceFixture::address(to)}}};
}

/// Somebody from elsewhere.
gate::AddExternal readOnlyHelper(const QString &email)
{
    gate::AddExternal command{email, {WorkspaceFixture::role(u"readonly_admin"_s)}};
    command.organization = u"Elsewhere"_s;
    return command;
}

gate::AddUser newUser(const QString &name)
{
    gate::AddUser command;
    command.fields[Email] = WorkspaceFixture::address(name);
    command.fields[Title] = u"New"_s;
    return command;
}

} // namespace

/// What is to be carried over where people change their address, come and go, and roles end by themselves.
class TestCarryOverPeople final : public QObject, CarryOverFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWorkspace(); }
    void roleThatEnds_isToBeTaken();
    void roleThatEndsBeforeItWasGivenThere_isNothing();
    void R25_roleThatControlHubEndsToo_isNothing();
    void renamedAndRemoved_goesByTheAddressThere();
    void renamedToTheAddressOfSomebodyWhoWent_keepsBoth();
    void personAtTheAddressOfSomebodyWhoWent_canGo_data();
    void personAtTheAddressOfSomebodyWhoWent_canGo();
    void addressesThatWereSwapped_areSwappedBackByARestore();
    void restoreThatGivesAnAddressBack_keepsWhatIsPlanned();
    void stepsOfSomebodyRenamed_nameTheAddressThere();
    void newUserWithTheAddressOfSomebodyWhoWent_isThatOne();
    void ownUserWithTheAddressOfAFormerExternal_isGivenHisRole();
    void formerExternal_isNotWhoeverHasTheAddress();
    void R33_formerExternal_isNotSomebodyOfAnotherCustomer();
    void openRemoval_comesBeforeOneThatWasTickedOff();
    void sitesThatWereSwapped_areSwappedBackByARestore();
    void removedUser_comesBackToASiteThatWasRenamed();
    void R26_whatHappenedThere_isNothingToBeDone();
    void R25_changedSetting_countsForLaterRoles();
    void absentFromTheFile_isNothingToBeDone_data();
    void absentFromTheFile_isNothingToBeDone();
    void R33_sameAddressAtAnotherCustomer_isSomebodyElse();
    void licenseOfASiteThatWent_isShown();

private:
    /// What is to be carried over of an external administrator who lost his only role.
    [[nodiscard]] QStringList revokedExternal();
    void passDays(int days) { m_file->now = m_file->now.addDays(days); }
    /// Something that changes nobody, on a new day.
    void beginDay() { done(gate::ChangeSetting{u"external_sees_title"_s, u"no"_s}); }
};

QStringList TestCarryOverPeople::revokedExternal()
{
    gate::AddExternal command = readOnlyHelper(u"helper@elsewhere.example"_s);
    done(command);
    done(gate::MarkCarryOver{{idOfRow(u"readonly_admin"_s)}});
    done(gate::RevokeExternal{user(command.email)});
    const QStringList all = rows();
    return all == QStringList{u"helper role readonly_admin yes> open"_s} ? all : QStringList{u"?"_s};
}

void TestCarryOverPeople::roleThatEnds_isToBeTaken()
{
    done(change(u"zoran"_s, u"device_admin"_s, {}, m_file->now.date().addDays(3)));
    done(gate::MarkCarryOver{{idOfRow(u"device_admin"_s)}});
    done(change(u"pending"_s, u"support_admin"_s, {}, m_file->now.date().addDays(3)));
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover WHERE item = 'support_admin'").run());
    passDays(4);
    beginDay();
    QStringList now = rows();
    now.sort();
    QCOMPARE(
        now,
        (QStringList{u"pending role support_admin yes> open"_s, u"zoran role device_admin yes> open"_s}));
    done(change(u"zoran"_s, u"device_admin"_s));
    QCOMPARE(rows(), QStringList{u"pending role support_admin yes> open"_s});
    const auto problems = (*store::Workspace::open(m_file->path(), store::OpenMode::ReadOnly))->problems();
    VERIFY_OK(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
}

void TestCarryOverPeople::roleThatEndsBeforeItWasGivenThere_isNothing()
{
    done(change(u"zoran"_s, u"device_admin"_s, {}, m_file->now.date().addDays(3)));
    passDays(4);
    beginDay();
    QCOMPARE(rows(), QStringList());
    QCOMPARE(m_file->count("SELECT count(*) FROM carryover"), 0);
}

void TestCarryOverPeople::R25_roleThatControlHubEndsToo_isNothing()
{
    gate::AddExternal command = readOnlyHelper(u"helper@elsewhere.example"_s);
    done(command);
    command.email = u"other@elsewhere.example"_s;
    command.until = m_file->now.date().addDays(5);
    done(command);
    QCOMPARE(rows().size(), 2);
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover").run()); // both were added there
    passDays(40);
    beginDay();
    QCOMPARE(rows(), QStringList{u"other role readonly_admin yes> open"_s});
}

void TestCarryOverPeople::renamedAndRemoved_goesByTheAddressThere()
{
    done(renamed(u"zoran"_s, u"petrov"_s));
    const QStringList before = rows();
    QCOMPARE(before,
             QStringList{u"petrov profile email zoran@adriatic.example>petrov@adriatic.example open"_s});
    done(gate::RemoveUser{user(u"petrov"_s)});
    QCOMPARE(rows(), QStringList{u"petrov user  yes> open"_s});
    QCOMPARE(addresses(), QStringList{u"zoran"_s});
    VERIFY_DONE(undo());
    QCOMPARE(rows(), before);
    VERIFY_DONE(redo());
    QCOMPARE(rows(), QStringList{u"petrov user  yes> open"_s});
    VERIFY_DONE(undo());
    VERIFY_DONE(undo());
    QCOMPARE(rows(), QStringList());
}

void TestCarryOverPeople::renamedToTheAddressOfSomebodyWhoWent_keepsBoth()
{
    done(gate::RemoveUser{user(u"pending"_s)});
    done(renamed(u"zoran"_s, u"pending"_s));
    const QStringList both{u"pending user  yes> open"_s,
                           u"pending profile email zoran@adriatic.example>pending@adriatic.example open"_s};
    QCOMPARE(rows(), both);
    QCOMPARE(addresses(), (QStringList{u"pending"_s, u"zoran"_s}));
    done(gate::RemoveUser{user(u"pending"_s)});
    QCOMPARE(rows(), (QStringList{u"pending user  yes> open"_s, u"pending user  yes> open"_s}));
    QCOMPARE(addresses(), (QStringList{u"pending"_s, u"zoran"_s}));
    VERIFY_DONE(undo());
    QCOMPARE(rows(), both);
    // Whoever has the address now is not the one who went.
    const auto list = gate::carryOver(m_file->gate(), boris, true);
    VERIFY_OK(list);
    for (const gate::CarryOverRow &one : list->rows)
        QCOMPARE(one.user != 0, one.row.aspect == store::CarryOver::Aspect::Profile);
}

/// Nobody may stay because of what is known of somebody who had his address.
void TestCarryOverPeople::personAtTheAddressOfSomebodyWhoWent_canGo_data()
{
    QTest::addColumn<bool>("tickedOff");
    QTest::addColumn<bool>("addressIsTaken");
    QTest::newRow("all to be done") << false << false;
    QTest::newRow("ticked off") << true << false;
    QTest::newRow("somebody has the former address") << false << true;
    QTest::newRow("both") << true << true;
}

void TestCarryOverPeople::personAtTheAddressOfSomebodyWhoWent_canGo()
{
    QFETCH(bool, tickedOff);
    QFETCH(bool, addressIsTaken);
    done(gate::RemoveUser{user(u"pending"_s)});
    done(renamed(u"zoran"_s, u"pending"_s));
    if (tickedOff)
        done(gate::MarkCarryOver{{idOfRow(QString()), idOfRow(u"email"_s)}});
    if (addressIsTaken)
        done(newUser(u"zoran"_s));
    done(gate::RemoveUser{user(u"pending"_s)});
    QCOMPARE(rows().filter(u"pending user  yes> open"_s).size(), tickedOff ? 1 : 2);
    VERIFY_DONE(undo());
    QCOMPARE(rows().filter(u"pending user  yes> open"_s).size(), tickedOff ? 0 : 1);
}

/// However they pass their addresses on to each other.
void TestCarryOverPeople::addressesThatWereSwapped_areSwappedBackByARestore()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"backup.rolecall"_s);
    beginDay(); // whose record vouches for what is there
    QVERIFY(m_file->connection().prepare("VACUUM INTO ?").bind(path).run());
    done(renamed(u"zoran"_s, u"between"_s));
    done(renamed(u"pending"_s, u"zoran"_s));
    done(renamed(u"between"_s, u"pending"_s));
    done(gate::EditUser{user(u"pending"_s), {{Title, u"Director"_s}}});
    QCOMPARE(rows().size(), 3);
    const auto restored = submit(gate::RestoreBackup{path}, u"boris"_s, true);
    VERIFY_DONE(restored);
    QCOMPARE(rows(), QStringList());
}

/// So does one whom the restore puts at the address of somebody whom it removes.
void TestCarryOverPeople::restoreThatGivesAnAddressBack_keepsWhatIsPlanned()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"backup.rolecall"_s);
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Director"_s}}});
    QVERIFY(m_file->connection().prepare("VACUUM INTO ?").bind(path).run());
    done(renamed(u"zoran"_s, u"petrov"_s));
    done(newUser(u"zoran"_s));
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Clerk"_s}}});
    QCOMPARE(rows().size(), 3);
    VERIFY_DONE(submit(gate::RestoreBackup{path}, u"boris"_s, true));
    QCOMPARE(rows(), QStringList{u"zoran profile title >Director open"_s});
}

/// Until the new address is there, too, a step names the one that is.
void TestCarryOverPeople::stepsOfSomebodyRenamed_nameTheAddressThere()
{
    done(renamed(u"zoran"_s, u"petrov"_s));
    done(change(u"petrov"_s, u"device_admin"_s));
    QCOMPARE(addresses(), (QStringList{u"zoran"_s, u"zoran"_s}));
    const auto list = gate::carryOver(m_file->gate(), boris, true);
    VERIFY_OK(list);
    for (const gate::CarryOverRow &one : list->rows)
        QVERIFY2(one.step.contains(WorkspaceFixture::address(u"zoran"_s)), qPrintable(one.step));
    done(gate::MarkCarryOver{{idOfRow(u"email"_s)}});
    QCOMPARE(addresses(), (QStringList{u"petrov"_s, u"petrov"_s}));
}

void TestCarryOverPeople::newUserWithTheAddressOfSomebodyWhoWent_isThatOne()
{
    done(gate::RemoveUser{user(u"pending"_s)});
    done(newUser(u"novak"_s));
    done(change(u"novak"_s, u"device_admin"_s));
    done(renamed(u"novak"_s, u"pending"_s));
    const QStringList now = rows();
    QVERIFY2(now.filter(u" user "_s).isEmpty(), qPrintable(now.join(u'\n')));
    QVERIFY(now.contains(u"pending profile title >New open"_s));
    QVERIFY(now.contains(u"pending role device_admin >yes open"_s));
    QVERIFY(now.contains(u"pending profile status Pending>Active open"_s));
}

void TestCarryOverPeople::absentFromTheFile_isNothingToBeDone_data()
{
    QTest::addColumn<bool>("remove");
    QTest::addColumn<QStringList>("takenBack");
    QTest::newRow("removed") << true
                             << QStringList{u"zoran user  >yes open"_s,
                                            u"zoran license %1 >yes open"_s.arg(meetings)};
    QTest::newRow("deactivated") << false << QStringList{};
}

/// Control Hub has nobody who was absent from its file.
void TestCarryOverPeople::absentFromTheFile_isNothingToBeDone()
{
    QFETCH(bool, remove);
    QFETCH(QStringList, takenBack);
    const Id zoran = idOf(u"zoran"_s);
    done(gate::DismissUsers{{zoran}, remove});
    QCOMPARE(rows(), QStringList());
    VERIFY_DONE(undo());
    QCOMPARE(rows(), takenBack);
    VERIFY_DONE(redo());
    QCOMPARE(rows(), QStringList());
}

void TestCarryOverPeople::ownUserWithTheAddressOfAFormerExternal_isGivenHisRole()
{
    gate::AddExternal command = readOnlyHelper(u"helper@elsewhere.example"_s);
    done(command);
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover").run()); // he was added there
    done(gate::RevokeExternal{user(command.email)});
    QCOMPARE(rows(), QStringList{u"helper role readonly_admin yes> open"_s});
    done(newUser(command.email));
    done(change(command.email, u"readonly_admin"_s));
    QVERIFY(rows().contains(u"helper role readonly_admin >yes open"_s));
}

void TestCarryOverPeople::formerExternal_isNotWhoeverHasTheAddress()
{
    const QStringList revoked = revokedExternal();
    done(newUser(u"helper@elsewhere.example"_s));
    done(renamed(u"helper@elsewhere.example"_s, u"helper"_s));
    QCOMPARE(rows(), revoked + QStringList{u"helper user  >yes open"_s});
    QCOMPARE(addresses(), (QStringList{u"helper"_s, u"helper"_s}));
    done(renamed(u"helper"_s, u"helper@elsewhere.example"_s));
    done(gate::RemoveUser{user(u"helper@elsewhere.example"_s)});
    QCOMPARE(rows(), revoked);
}

void TestCarryOverPeople::R33_formerExternal_isNotSomebodyOfAnotherCustomer()
{
    gate::AddOrganization drava{u"Drava"_s, OrganizationKind::Customer};
    drava.adminEmail = u"dana@drava.example"_s;
    drava.adminFirst = u"Dana"_s;
    done(drava);
    const QStringList revoked = revokedExternal();
    const gate::Session dana{{0, u"dana@drava.example"_s}};
    m_file->connection().useCustomer(store::findOrganization(m_file->connection(), u"Drava"_s).value()->id);
    VERIFY_OK(m_file->gate().submit(newUser(u"helper@elsewhere.example"_s), dana));
    VERIFY_OK(m_file->gate().submit(renamed(u"helper@elsewhere.example"_s, u"secret@drava.example"_s), dana));
    VERIFY_OK(m_file->gate().submit(gate::RemoveUser{user(u"secret@drava.example"_s)}, dana));
    m_file->connection().useCustomer(1);
    QCOMPARE(rows(), revoked);
}

void TestCarryOverPeople::openRemoval_comesBeforeOneThatWasTickedOff()
{
    done(gate::RemoveUser{user(u"pending"_s)});
    done(renamed(u"zoran"_s, u"pending"_s));
    done(gate::RemoveUser{user(u"pending"_s)});
    QCOMPARE(addresses(), (QStringList{u"pending"_s, u"zoran"_s}));
    const auto list = gate::carryOver(m_file->gate(), boris, true);
    VERIFY_OK(list);
    for (const gate::CarryOverRow &one : list->rows) {
        if (one.address == WorkspaceFixture::address(u"zoran"_s))
            done(gate::MarkCarryOver{{one.row.id}});
    }
    done(newUser(u"pending"_s));
    QVERIFY(rows().contains(u"pending profile title >New open"_s));
    QVERIFY(rows().contains(u"pending profile status Pending>Active open"_s));
}

void TestCarryOverPeople::sitesThatWereSwapped_areSwappedBackByARestore()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"backup.rolecall"_s);
    done(change(u"zoran"_s, u"site_admin@"_s + otherSite));
    const QStringList before = rows();
    QVERIFY(m_file->connection().prepare("VACUUM INTO ?").bind(path).run());
    done(gate::EditSite{otherSite, u"between.webex.com"_s});
    done(gate::EditSite{plainSite, otherSite});
    done(gate::EditSite{u"between.webex.com"_s, plainSite});
    QCOMPARE(rows(), QStringList{u"zoran role site_admin@%1 >yes open"_s.arg(plainSite)});
    VERIFY_DONE(submit(gate::RestoreBackup{path}, u"boris"_s, true));
    QCOMPARE(rows(), before);
}

void TestCarryOverPeople::removedUser_comesBackToASiteThatWasRenamed()
{
    const QString renamed = u"dunav.webex.com"_s;
    done(gate::RemoveUser{user(u"mira"_s)});
    done(gate::EditSite{otherSite, renamed});
    done(newUser(u"mira"_s));
    QVERIFY(rows().contains(u"mira role site_user_admin@%1 yes> open"_s.arg(renamed)));
    done(change(u"mira"_s, u"site_user_admin@"_s + renamed));
    QVERIFY(rows().filter(u"site_user_admin"_s).isEmpty());
}

void TestCarryOverPeople::R26_whatHappenedThere_isNothingToBeDone()
{
    gate::AddExternal command;
    command.email = u"prov@tisa.example"_s;
    command.roles = {WorkspaceFixture::role(u"provisioning_admin"_s)};
    done(command);
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover").run());
    done(gate::RevokeExternal{{0, command.email}});
    QCOMPARE(rows(), QStringList{u"prov role provisioning_admin yes> open"_s});
    done(gate::RecordProvisioning{command.email});
    QCOMPARE(rows(), QStringList());
    QCOMPARE(m_file->count("SELECT count(*) FROM carryover"), 0);
}

void TestCarryOverPeople::R25_changedSetting_countsForLaterRoles()
{
    gate::AddExternal command = readOnlyHelper(u"helper@elsewhere.example"_s);
    done(command);
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover").run());
    done(gate::ChangeSetting{u"external_readonly_days"_s, u"60"_s});
    passDays(35);
    beginDay();
    QCOMPARE(rows(), QStringList());
}

void TestCarryOverPeople::R33_sameAddressAtAnotherCustomer_isSomebodyElse()
{
    gate::AddOrganization drava{u"Drava"_s, OrganizationKind::Customer};
    drava.adminEmail = u"dana@drava.example"_s;
    drava.adminFirst = u"Dana"_s;
    done(drava);
    done(gate::RemoveUser{user(u"zoran"_s)});
    const QStringList gone{u"zoran user  yes> open"_s};
    QCOMPARE(rows(), gone);
    const gate::Session dana{{0, u"dana@drava.example"_s}};
    m_file->connection().useCustomer(store::findOrganization(m_file->connection(), u"Drava"_s).value()->id);
    VERIFY_OK(m_file->gate().submit(newUser(u"zoran"_s), dana));
    m_file->connection().useCustomer(1);
    QCOMPARE(rows(), gone);
    m_file->connection().useCustomer(store::findOrganization(m_file->connection(), u"Drava"_s).value()->id);
    VERIFY_OK(m_file->gate().submit(renamed(u"zoran"_s, u"zora"_s), dana));
    QCOMPARE(rows(dana), QStringList{u"zora user  >yes open"_s});
    m_file->connection().useCustomer(1);
    QCOMPARE(rows(), gone);
}

void TestCarryOverPeople::licenseOfASiteThatWent_isShown()
{
    const QString heading = plainSite + u" - Meetings [Sub1]"_s;
    done(gate::AddLicense{heading, {}, {}});
    done(licenses(u"zoran"_s, {heading}));
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover").run());
    done(gate::RemoveSite{plainSite});
    QCOMPARE(rows(), QStringList{u"zoran license %1 yes> open"_s.arg(heading)});
}

QTEST_GUILESS_MAIN(TestCarryOverPeople)
#include "tst_carryoverpeople.moc"
