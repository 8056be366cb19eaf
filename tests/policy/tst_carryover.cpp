// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/carryoverquestions.h"
#include "support/support.h"
#include "undofixture.h"

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;

namespace {

const gate::Session boris{{0, WorkspaceFixture::address(u"boris"_s)}};

/// A file that Control Hub exported: NAME, roles as ROLE or ROLE@SITE.
gate::ImportAdministrators administrators(const QList<std::pair<QString, QString>> &people)
{
    gate::ImportAdministrators command{u"administrators.csv"_s, {}};
    int row = 1;
    for (const auto &[name, roles] : people) {
        gate::AdministratorRow one{++row, WorkspaceFixture::address(name), {}, {}};
        for (const QString &role : roles.split(u' ', Qt::SkipEmptyParts))
            one.roles.push_back(WorkspaceFixture::role(role));
        command.rows.push_back(std::move(one));
    }
    return command;
}

} // namespace

/// What was changed here and is still to be done in Control Hub (gate/carryover.h).
class TestCarryOver final : public QObject, UndoFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void import_confirmsWhatItShows();
    void import_thatShowsSomethingElse_isDrift();
    void import_ofAdministrators_judgesTheAbsentByTheirPlan();
    void import_ofNobody_tellsNothing();
    void import_judgesOnlyWhatItSpeaksOf();
    void roster_confirmsProfileAndLicenses();
    void drift_saysWhetherThePlanStands();
    void roster_confirmsARemovalOnlyWhereItIsWhole();
    void import_opensNothing();
    void drift_isDismissedOrPlannedAgain();
    void refusedAndTried_openNothing();
    void restore_isToBeCarriedOverToo();
    void siteThatIsRenamed_keepsItsRows();
    void siteThatTakesTheNameOfAnotherThatWent_keepsWhatControlHubHolds();
    void R33_rows_areOfOneCustomer();
    void R13_siteAdministrator_seesThoseOfHisSite();
    void R28_whatIsHidden_isNotListed();
    void R34_whoSeesNobody_isRefused();

private:
    /// "name aspect item@site from>to state", by number; of all.
    [[nodiscard]] QStringList rows(const gate::Session &session = boris, bool all = true);
    [[nodiscard]] Id idOfRow(const QString &item);
    void done(const gate::Command &command, const QString &actor = u"boris"_s);
    /// The roster as it stands, with e-mail and title.
    [[nodiscard]] QList<QStringList> titles();
};

void TestCarryOver::init()
{
    makeWorkspace();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover").run()); // as after an import
}

QStringList TestCarryOver::rows(const gate::Session &session, bool all)
{
    const auto list = gate::carryOver(m_file->gate(), session, all);
    if (!list)
        return {list.error().rule};
    std::vector<gate::CarryOverRow> sorted = list->rows;
    std::ranges::sort(sorted, {}, [](const gate::CarryOverRow &one) { return one.row.id; });
    QStringList lines;
    for (const gate::CarryOverRow &one : sorted) {
        const store::CarryOver &row = one.row;
        lines << u"%1 %2 %3%4 %5>%6 %7"_s.arg(row.email.section(u'@', 0, 0), store::toText(row.aspect),
                                              row.item, row.site.isEmpty() ? QString() : u'@' + row.site,
                                              row.hubValue, row.planned, store::toText(row.state));
    }
    return lines;
}

Id TestCarryOver::idOfRow(const QString &item)
{
    const auto list = gate::carryOver(m_file->gate(), boris, true);
    if (!list)
        return 0;
    const auto row =
        std::ranges::find(list->rows, item, [](const gate::CarryOverRow &one) { return one.row.item; });
    return row == list->rows.end() ? 0 : row->row.id;
}

void TestCarryOver::done(const gate::Command &command, const QString &actor)
{
    VERIFY_DONE(submit(command, actor, true));
}

QList<QStringList> TestCarryOver::titles()
{
    QList<QStringList> rows{{emailHeading, u"Title"_s}};
    store::Statement statement =
        m_file->connection().prepare("SELECT email, title FROM user WHERE organization = 1 ORDER BY id");
    while (statement.next())
        rows << QStringList{statement.text(0), statement.text(1)};
    return rows;
}

void TestCarryOver::atFirst_nothingIsToBeDone()
{
    const auto list = gate::carryOver(m_file->gate(), boris, true);
    VERIFY_OK(list);
    QVERIFY(list->rows.empty());
    QVERIFY(!list->known.imported);
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

void TestCarryOver::import_confirmsWhatItShows()
{
    done(change(u"zoran"_s, u"device_admin"_s));
    done(change(u"vera"_s, u"support_admin"_s));
    // Nothing of the workspace changes, but what was done is known.
    const auto imported =
        submit(administrators({{u"zoran"_s, u"device_admin"_s}, {u"vera"_s, u"full_admin support_admin"_s}}));
    VERIFY_DONE(imported);
    QVERIFY(!imported->unchanged);
    QCOMPARE(imported->import.changed, 0);
    QCOMPARE(imported->after.value(u"carry_over"_s).toObject().value(u"confirmed"_s).toInt(), 2);
    QCOMPARE(rows(),
             (QStringList{u"zoran role device_admin >yes confirmed"_s,
                          u"vera role support_admin >yes confirmed"_s}));
    QCOMPARE(rows(boris, false), QStringList());
    const auto list = gate::carryOver(m_file->gate(), boris, true);
    QVERIFY(list->known.imported);
    QCOMPARE(list->known.at, m_file->log().back().at);
    // Read until the next one that says anything new.
    QVERIFY(submit(administrators({{u"zoran"_s, u"device_admin"_s}}))->unchanged);
    QCOMPARE(rows().size(), 2);
    VERIFY_DONE(submit(administrators({{u"zoran"_s, u"support_admin"_s}})));
    QCOMPARE(rows(), QStringList());
}

void TestCarryOver::import_thatShowsSomethingElse_isDrift()
{
    done(change(u"zoran"_s, u"device_admin"_s));
    done(gate::MarkCarryOver{{idOfRow(u"device_admin"_s)}}); // somebody thought so
    VERIFY_DONE(submit(administrators({{u"zoran"_s, u"support_admin"_s}})));
    QCOMPARE(rows(), QStringList{u"zoran role device_admin >yes drift"_s});
    QCOMPARE(rows(boris, false).size(), 1);
    QCOMPARE(m_file->roles(u"zoran"_s), u"support_admin"_s);
    VERIFY_DONE(undo()); // like any change: now it is the file that Control Hub holds
    QCOMPARE(rows(),
             (QStringList{u"zoran role device_admin >yes open"_s, u"zoran role support_admin yes> open"_s}));
}

void TestCarryOver::import_ofAdministrators_judgesTheAbsentByTheirPlan()
{
    QVERIFY(m_file->person(u"devices"_s, u"device_admin"_s));
    QVERIFY(m_file->person(u"both"_s, u"device_admin support_admin"_s));
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover").run());
    done(change(u"devices"_s, {}, u"device_admin"_s)); // holds nothing any more
    done(change(u"zoran"_s, u"device_admin"_s)); // should be there
    done(change(u"both"_s, {}, u"device_admin"_s)); // should be there with the other one
    VERIFY_DONE(submit(administrators({{u"vera"_s, u"full_admin"_s}})));
    QCOMPARE(rows(),
             (QStringList{u"devices role device_admin yes> confirmed"_s,
                          u"zoran role device_admin >yes drift"_s, u"both role device_admin yes> open"_s}));
    QCOMPARE(m_file->roles(u"zoran"_s), u"device_admin"_s); // the absent are not changed
}

void TestCarryOver::import_ofNobody_tellsNothing()
{
    done(change(u"zoran"_s, u"device_admin"_s));
    const QStringList before = rows();
    QVERIFY(submit(administrators({}))->unchanged);
    QCOMPARE(rows(), before);
    QVERIFY(!gate::carryOver(m_file->gate(), boris, true)->known.imported);
}

void TestCarryOver::import_judgesOnlyWhatItSpeaksOf()
{
    done(change(u"zoran"_s, u"device_admin site_admin@"_s + otherSite));
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Director"_s}}});
    VERIFY_DONE(submit(administrators({{u"zoran"_s, u"device_admin"_s}})));
    QCOMPARE(rows(),
             (QStringList{u"zoran role device_admin >yes confirmed"_s,
                          u"zoran role site_admin@danube.webex.com >yes open"_s,
                          u"zoran profile title >Director open"_s}));
    VERIFY_DONE(submit(
        roster({{emailHeading, u"Department"_s}, {WorkspaceFixture::address(u"zoran"_s), u"Sales"_s}})));
    QVERIFY(rows().contains(u"zoran profile title >Director open"_s));
}

void TestCarryOver::roster_confirmsProfileAndLicenses()
{
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Director"_s}, {Department, u"Sales"_s}}});
    done(licenses(u"zoran"_s, {messaging, standard}));
    VERIFY_DONE(submit(roster(
        {{emailHeading, u"Title"_s, u"Department"_s, messaging, standard},
         {WorkspaceFixture::address(u"zoran"_s), u"Director"_s, u"Support"_s, u"TRUE"_s, u"FALSE"_s}})));
    const QStringList all = rows();
    QCOMPARE(all.size(), 4);
    QVERIFY(all.contains(u"zoran profile title >Director confirmed"_s));
    QVERIFY(all.contains(u"zoran profile department Support>Sales drift"_s));
    QVERIFY(all.contains(u"zoran license Messaging [Sub1] >yes confirmed"_s));
    QVERIFY(all.contains(u"zoran license Contact Center Standard Agent [Sub2] >yes drift"_s));
    QCOMPARE(licensesOf(u"zoran"_s), (QStringList{messaging, meetings}));
}

void TestCarryOver::drift_saysWhetherThePlanStands()
{
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Director"_s}}});
    done(licenses(u"zoran"_s, {messaging}));
    // It adds services alone: the license stays here, the title is taken over.
    auto import = roster({{emailHeading, u"Title"_s, messaging},
                          {WorkspaceFixture::address(u"zoran"_s), u"Clerk"_s, u"FALSE"_s}});
    import.mode = gate::ImportRoster::Mode::Add;
    VERIFY_DONE(submit(import));
    const auto list = gate::carryOver(m_file->gate(), boris, false);
    VERIFY_OK(list);
    QCOMPARE(list->rows.size(), 2U);
    for (const gate::CarryOverRow &one : list->rows) {
        QCOMPARE(one.row.state, store::CarryOver::State::Drift);
        QCOMPARE(one.planStands, one.row.aspect == store::CarryOver::Aspect::License);
    }
}

void TestCarryOver::roster_confirmsARemovalOnlyWhereItIsWhole()
{
    done(gate::RemoveUser{user(u"zoran"_s)});
    QList<QStringList> all = titles();
    const QList<QStringList> part = all.first(3);
    VERIFY_OK(submit(roster(part)));
    QCOMPARE(rows(), QStringList{u"zoran user  yes> open"_s});
    VERIFY_DONE(submit(roster(all)));
    QCOMPARE(rows(), QStringList{u"zoran user  yes> confirmed"_s});

    done(gate::RemoveUser{user(u"mira"_s)});
    VERIFY_DONE(submit(roster(all))); // mira is in it
    QCOMPARE(rows().filter(u"mira"_s), QStringList{u"mira user  yes> drift"_s});
}

void TestCarryOver::import_opensNothing()
{
    VERIFY_DONE(submit(roster({{emailHeading, u"Title"_s, messaging},
                               {WorkspaceFixture::address(u"zoran"_s), u"Clerk"_s, u"TRUE"_s},
                               {u"novak@adriatic.example"_s, u"Agent"_s, u"TRUE"_s}})));
    VERIFY_DONE(submit(administrators({{u"zoran"_s, u"device_admin"_s}})));
    QCOMPARE(rows(), QStringList());
    // What follows is noted again.
    done(gate::EditUser{user(u"novak"_s), {{Title, u"Director"_s}}});
    QCOMPARE(rows(), QStringList{u"novak profile title Agent>Director open"_s});
}

void TestCarryOver::drift_isDismissedOrPlannedAgain()
{
    for (const char *role : {"device_admin", "support_admin"})
        done(change(u"zoran"_s, QString::fromLatin1(role)));
    VERIFY_DONE(submit(administrators({{u"zoran"_s, {}}})));
    QCOMPARE(rows().filter(u"drift"_s).size(), 2);
    const auto reopened = submit(gate::MarkCarryOver{{idOfRow(u"device_admin"_s)}, false});
    QVERIFY(!reopened && reopened.error().code == ErrorCode::Invalid);
    done(gate::MarkCarryOver{{idOfRow(u"device_admin"_s)}});
    QCOMPARE(rows(), QStringList{u"zoran role support_admin >yes drift"_s});
    done(change(u"zoran"_s, u"support_admin"_s));
    QCOMPARE(rows(), QStringList{u"zoran role support_admin >yes open"_s});
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
