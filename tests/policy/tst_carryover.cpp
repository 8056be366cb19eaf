// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "carryoverfixture.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;

/// What was changed here and is still to be done in Control Hub (gate/carryover.h).
class TestCarryOver final : public QObject, CarryOverFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWorkspace(); }
    void atFirst_nothingIsToBeDone();
    void change_isARowUntilItIsTakenBack_data();
    void change_isARowUntilItIsTakenBack();
    void changeOfAChange_keepsWhatControlHubHolds();
    void bulk_isARowAPersonAndThing();
    void removedUser_isOneRow();
    void removedUser_comesBackWithWhatDiffers();
    void newUser_whoGoesAgain_isNothing();
    void tickedOff_countsAsDone();
    void tickingOff_isRecordedAndNeedsTheRight();
    void refusedAndTried_openNothing();
    void restore_isToBeCarriedOverToo();
    void siteThatIsRenamed_keepsItsRows();
    void siteThatTakesTheNameOfAnotherThatWent_keepsWhatControlHubHolds();
    void fileOfAnOlderProgram_saysSinceWhen();
    void R33_rows_areOfOneCustomer();
    void R13_siteAdministrator_seesThoseOfHisSite();
    void R28_whatIsHidden_isNotListed();
    void R34_whoSeesNobody_isRefused();
};

void TestCarryOver::atFirst_nothingIsToBeDone()
{
    const auto list = gate::carryOver(m_file->gate(), boris, true);
    VERIFY_OK(list);
    QVERIFY(list->rows.empty());
    QVERIFY(list->known.by == gate::KnownAsOf::By::Making);
    QVERIFY(list->known.at.isValid());

    WorkspaceFixture fresh; // a workspace as it was made: Control Hub is taken to hold that
    QCOMPARE(fresh.count("SELECT count(*) FROM carryover"), 0);
}

void TestCarryOver::change_isARowUntilItIsTakenBack_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("row");
    const auto add = [](const char *name, const gate::Command &command, const QString &row) {
        QTest::newRow(name) << Make([command](WorkspaceFixture &) { return command; }) << row;
    };
    add("role given", change(u"zoran"_s, u"device_admin"_s), u"zoran role device_admin >yes open"_s);
    add("role of a site given", change(u"zoran"_s, u"site_admin@"_s + otherSite),
        u"zoran role site_admin@danube.webex.com >yes open"_s);
    add("license given", licenses(u"zoran"_s, {messaging}), u"zoran license Messaging [Sub1] >yes open"_s);
    add("title changed", gate::EditUser{user(u"zoran"_s), {{Title, u"Director"_s}}},
        u"zoran profile title >Director open"_s);
    add("status changed", gate::EditUser{user(u"zoran"_s), {{Status, u"Inactive"_s}}},
        u"zoran profile status Active>Inactive open"_s);
    add("user removed", gate::RemoveUser{user(u"zoran"_s)}, u"zoran user  yes> open"_s);
    gate::AddUser novak;
    novak.fields[Email] = u"novak@adriatic.example"_s;
    add("user added", novak, u"novak user  >yes open"_s);
}

void TestCarryOver::change_isARowUntilItIsTakenBack()
{
    QFETCH(Make, make);
    QFETCH(QString, row);
    done(make(*m_file));
    QCOMPARE(rows(), QStringList{row});
    VERIFY_DONE(undo());
    QCOMPARE(rows(), QStringList());
    VERIFY_DONE(redo());
    QCOMPARE(rows(), QStringList{row});
    const auto problems = (*store::Workspace::open(m_file->path(), store::OpenMode::ReadOnly))->problems();
    VERIFY_OK(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
}

void TestCarryOver::changeOfAChange_keepsWhatControlHubHolds()
{
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Agent"_s}}});
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Director"_s}}});
    QCOMPARE(rows(), QStringList{u"zoran profile title >Director open"_s});
    done(gate::EditUser{user(u"zoran"_s), {{Title, QString()}}});
    QCOMPARE(rows(), QStringList());
}

void TestCarryOver::bulk_isARowAPersonAndThing()
{
    gate::ChangePeople command;
    gate::PersonChange zoran{user(u"zoran"_s)};
    zoran.giveRoles = {WorkspaceFixture::role(u"device_admin"_s)};
    zoran.giveLicenses = {messaging};
    zoran.deactivate = true;
    command.people = {zoran};
    done(command);
    QCOMPARE(rows().size(), 3);
    VERIFY_DONE(undo());
    QCOMPARE(rows(), QStringList());
}

void TestCarryOver::removedUser_isOneRow()
{
    done(change(u"zoran"_s, u"device_admin"_s));
    done(gate::RemoveUser{user(u"zoran"_s)});
    QCOMPARE(rows(), QStringList{u"zoran user  yes> open"_s});
}

/// Control Hub holds still what it held: of what he comes back with, that is nothing to be done.
void TestCarryOver::removedUser_comesBackWithWhatDiffers()
{
    done(gate::RemoveUser{user(u"mira"_s)});
    gate::AddUser mira;
    mira.fields[Email] = WorkspaceFixture::address(u"mira"_s);
    mira.fields[Title] = u"Somebody new"_s;
    done(mira);
    QVERIFY(rows().contains(u"mira profile title Agent>Somebody new open"_s)
            || rows().contains(u"mira profile title >Somebody new open"_s));
    QVERIFY(rows().contains(u"mira license Messaging [Sub1] yes> open"_s));
    QVERIFY(rows().filter(u" user "_s).isEmpty());
    QVERIFY(!rows().filter(u" role "_s).isEmpty());
}

void TestCarryOver::newUser_whoGoesAgain_isNothing()
{
    gate::AddUser novak;
    novak.fields[Email] = u"novak@adriatic.example"_s;
    done(novak);
    done(change(u"novak"_s, u"device_admin"_s));
    done(gate::EditUser{user(u"novak"_s), {{Title, u"Agent"_s}}}); // goes with adding him
    QCOMPARE(rows(), (QStringList{u"novak user  >yes open"_s, u"novak role device_admin >yes open"_s}));
    done(gate::RemoveUser{user(u"novak"_s)});
    QCOMPARE(rows(), QStringList());
}

void TestCarryOver::tickedOff_countsAsDone()
{
    done(change(u"zoran"_s, u"device_admin"_s));
    const Id row = idOfRow(u"device_admin"_s);
    done(gate::MarkCarryOver{{row}});
    QCOMPARE(rows(), QStringList{u"zoran role device_admin >yes done"_s});
    QCOMPARE(rows(boris, false), QStringList());
    QCOMPARE(gate::carryOver(m_file->gate(), boris, true)->open, 0);
    done(change(u"zoran"_s, {}, u"device_admin"_s)); // there it is, so it is to be taken away there
    QCOMPARE(rows(), QStringList{u"zoran role device_admin yes> open"_s});
    done(gate::MarkCarryOver{{row}});
    done(gate::MarkCarryOver{{row}, false});
    QCOMPARE(rows(), QStringList{u"zoran role device_admin yes> open"_s});
}

void TestCarryOver::tickingOff_isRecordedAndNeedsTheRight()
{
    QVERIFY(m_file->person(u"devices"_s, u"user_device_admin"_s));
    done(change(u"zoran"_s, u"device_admin"_s));
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Director"_s}}});
    const Id role = idOfRow(u"device_admin"_s);
    VERIFY_REFUSED(submit(gate::MarkCarryOver{{role}}, u"devices"_s), "R34");
    VERIFY_DONE(submit(gate::MarkCarryOver{{idOfRow(u"title"_s)}}, u"devices"_s));
    QCOMPARE(m_file->log().back().action, u"carry-over-done"_s);
    QCOMPARE(m_file->log().back().actorEmail, WorkspaceFixture::address(u"devices"_s));
    QVERIFY(submit(gate::MarkCarryOver{{idOfRow(u"title"_s)}})->unchanged);
    const auto nobody = submit(gate::MarkCarryOver{{999999}});
    QVERIFY(!nobody && nobody.error().code == ErrorCode::NotFound);
    VERIFY_REFUSED(submit(gate::MarkCarryOver{{role}}, u"zoran"_s), "R34");
}

void TestCarryOver::refusedAndTried_openNothing()
{
    VERIFY_OK(m_file->submit(u"boris"_s, change(u"zoran"_s, u"device_admin"_s), false, true));
    VERIFY_REFUSED(submit(change(u"zoran"_s, u"device_admin"_s), u"mira"_s), "R34");
    QVERIFY(!m_file->gate().atomically([this]() -> Result<void> {
        ROLECALL_TRY(submit(change(u"zoran"_s, u"device_admin"_s)));
        return failure(ErrorCode::Internal, {});
    }));
    VERIFY_DONE(submit(change(u"zoran"_s, u"support_admin"_s)));
    QCOMPARE(rows(), QStringList{u"zoran role support_admin >yes open"_s});
}

/// Control Hub does not change by it, so what comes back here is to be done there.
void TestCarryOver::restore_isToBeCarriedOverToo()
{
    done(change(u"zoran"_s, u"device_admin"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"backup.rolecall"_s);
    QVERIFY(m_file->connection().prepare("VACUUM INTO ?").bind(path).run());
    VERIFY_DONE(submit(administrators({{u"zoran"_s, u"device_admin"_s}}))); // confirmed
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Director"_s}}});
    done(change(u"zoran"_s, u"support_admin"_s, u"device_admin"_s));
    done(licenses(u"zoran"_s, {messaging}));
    done(gate::MarkCarryOver{{idOfRow(u"support_admin"_s)}});
    gate::AddUser novak;
    novak.fields[Email] = u"novak@adriatic.example"_s;
    done(novak);
    const auto restored = submit(gate::RestoreBackup{path}, u"boris"_s, true);
    VERIFY_DONE(restored);
    // device_admin is there as Control Hub has it; support_admin, ticked off, is to be taken away again.
    QCOMPARE(rows(), QStringList{u"zoran role support_admin yes> open"_s});
    const auto problems = (*store::Workspace::open(m_file->path(), store::OpenMode::ReadOnly))->problems();
    VERIFY_OK(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
}

void TestCarryOver::siteThatIsRenamed_keepsItsRows()
{
    done(change(u"zoran"_s, u"site_admin@"_s + otherSite));
    done(gate::EditSite{otherSite, u"dunav.webex.com"_s});
    QCOMPARE(rows(), QStringList{u"zoran role site_admin@dunav.webex.com >yes open"_s});
    done(change(u"zoran"_s, {}, u"site_admin@dunav.webex.com"_s));
    QCOMPARE(rows(), QStringList());
}

void TestCarryOver::siteThatTakesTheNameOfAnotherThatWent_keepsWhatControlHubHolds()
{
    done(change(u"zoran"_s, u"site_admin@"_s + otherSite));
    done(gate::MarkCarryOver{{idOfRow(u"site_admin"_s)}});
    done(gate::RemoveSite{otherSite});
    QCOMPARE(rows().filter(u"zoran"_s), QStringList{u"zoran role site_admin@%1 yes> open"_s.arg(otherSite)});
    done(gate::AddSite{u"dunav.webex.com"_s, true});
    done(change(u"zoran"_s, u"site_admin@dunav.webex.com"_s));
    QCOMPARE(rows().filter(u"zoran"_s).size(), 2);
    done(gate::EditSite{u"dunav.webex.com"_s, otherSite});
    QCOMPARE(rows().filter(u"zoran"_s), QStringList());
}

/// What was changed before is not listed: so it is not known what Control Hub held at the last import.
void TestCarryOver::fileOfAnOlderProgram_saysSinceWhen()
{
    QVERIFY(known().by == gate::KnownAsOf::By::Making);
    QVERIFY(m_file->connection().prepare("DELETE FROM property WHERE name = 'carryover_since'").run());
    QVERIFY(known().by == gate::KnownAsOf::By::Upgrade);
    done(change(u"zoran"_s, u"device_admin"_s));
    const QDateTime since = m_file->now;
    done(change(u"zoran"_s, u"support_admin"_s));
    QVERIFY(known().by == gate::KnownAsOf::By::Upgrade);
    QCOMPARE(known().at, since);
    // Something may have been imported before.
    QCOMPARE(gate::inShort(known(), u"today"_s), u"Changes since today"_s);
    QVERIFY(!gate::inWords(known(), u"today"_s).contains(u"Nothing was imported"_s));
    done(administrators({{u"zoran"_s, u"device_admin support_admin"_s}}));
    QVERIFY(known().by == gate::KnownAsOf::By::Import);
    QCOMPARE(known().at, m_file->log().back().at);
}

void TestCarryOver::R33_rows_areOfOneCustomer()
{
    gate::AddOrganization drava{u"Drava"_s, OrganizationKind::Customer};
    drava.adminEmail = u"dana@drava.example"_s;
    drava.adminFirst = u"Dana"_s;
    done(drava);
    QCOMPARE(rows(), QStringList());
    done(change(u"zoran"_s, u"device_admin"_s));
    const Id row = idOfRow(u"device_admin"_s);
    m_file->connection().useCustomer(store::findOrganization(m_file->connection(), u"Drava"_s).value()->id);
    const gate::Session dana{{0, u"dana@drava.example"_s}};
    QCOMPARE(rows(dana), QStringList());
    const auto marked = m_file->gate().submit(gate::MarkCarryOver{{row}}, dana);
    QVERIFY(!marked && marked.error().code == ErrorCode::NotFound);
    VERIFY_OK(m_file->gate().submit(gate::EditUser{{0, u"dana@drava.example"_s}, {{Title, u"CEO"_s}}}, dana));
    QCOMPARE(rows(dana), QStringList{u"dana profile title >CEO open"_s});
    // An import here says nothing of the other one's.
    VERIFY_OK(m_file->gate().submit(administrators({{u"dana@drava.example"_s, u"full_admin"_s}}), dana));
    m_file->connection().useCustomer(1);
    QCOMPARE(rows(), QStringList{u"zoran role device_admin >yes open"_s});
}

void TestCarryOver::R13_siteAdministrator_seesThoseOfHisSite()
{
    done(change(u"vera"_s, u"site_admin@"_s + otherSite));
    QVERIFY(m_file->person(u"site"_s));
    done(change(u"site"_s, u"site_admin@"_s + otherSite));
    done(change(u"zoran"_s, u"device_admin site_readonly_admin@"_s + otherSite));
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Director"_s}}});
    const gate::Session site{{0, WorkspaceFixture::address(u"site"_s)}};
    const QStringList seen = rows(site);
    QVERIFY(seen.contains(u"zoran role site_readonly_admin@danube.webex.com >yes open"_s));
    QVERIFY(seen.filter(u"device_admin"_s).isEmpty());
    QVERIFY(seen.filter(u"title"_s).isEmpty());
    VERIFY_DONE(submit(gate::MarkCarryOver{{idOfRow(u"site_readonly_admin"_s)}}, u"site"_s));
    VERIFY_REFUSED(submit(gate::MarkCarryOver{{idOfRow(u"device_admin"_s)}}, u"site"_s), "R34");
}

void TestCarryOver::R28_whatIsHidden_isNotListed()
{
    m_file->external(u"guest"_s, OrganizationKind::Other, u"full_admin"_s);
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Director"_s}, {Location, u"Novi Sad"_s}}});
    store::Statement who = m_file->connection().prepare("SELECT email FROM user WHERE organization <> 1");
    QVERIFY(who.next());
    const gate::Session outsider{{0, who.text(0)}};
    QVERIFY(who.finish());
    QCOMPARE(rows(outsider).filter(u"zoran"_s).size(), 2);
    done(gate::ChangeSetting{u"external_sees_title"_s, u"no"_s});
    QCOMPARE(rows(outsider).filter(u"zoran"_s), QStringList{u"zoran profile location >Novi Sad open"_s});
    QCOMPARE(rows().filter(u"zoran"_s).size(), 2);
}

void TestCarryOver::R34_whoSeesNobody_isRefused()
{
    done(change(u"zoran"_s, u"device_admin"_s));
    QCOMPARE(rows({{0, WorkspaceFixture::address(u"zoran"_s)}}), QStringList{u"R34"_s});
}

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carryover.moc"
