// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "carryoverfixture.h"
#include "gate/auditwording.h"
#include "gate/carryover.h"
#include "support/support.h"

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::test;

/// What a file that comes from Control Hub tells of what was to be done there (gate/carryover.h).
class TestCarryOverVerdicts final : public QObject, CarryOverFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWorkspace(); }
    void import_confirmsWhatItShows();
    void import_thatShowsSomethingElse_isDrift();
    void wholeFile_judgesTheAbsent();
    void fileThatMissesAHolder_judgesNobodyAbsent();
    void fileWithoutExternals_judgesNoneOfThem();
    void refusedRow_tellsNothingOfThePerson();
    void renamedPerson_isFoundByTheAddressThatControlHubHas();
    void importByWhoMayNotTickOff_settlesNothing();
    void import_ofNobody_tellsNothing();
    void import_judgesOnlyWhatItSpeaksOf();
    void roster_confirmsProfileAndLicenses();
    void drift_saysWhetherThePlanStands();
    void roster_confirmsARemovalOnlyWhereItIsWhole();
    void rosterOfAllWhoAreActive_isWhole();
    void addressThatPassedOn_isOfTheOneWhoGotIt();
    void personWhoIsNeitherRemovedNorRenamedThere_isDrift();
    void importThatIsTakenBack_findsPeopleByWhoTheyAre();
    void import_opensNothing();
    void drift_isDismissedOrPlannedAgain();
    void refusedRowOfARoster_tellsNothing();
    void importThatIsTakenBack_toldNothing();
    void rosterThatIsTakenBack_toldNothing();
    void importThatIsTakenBack_leavesWhatWasPlannedSince();
    void import_isToldOfInTheLogInWords();
};

void TestCarryOverVerdicts::import_confirmsWhatItShows()
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
    QVERIFY(list->known.by == gate::KnownAsOf::By::Import);
    QCOMPARE(list->known.at, m_file->log().back().at);
    // Read until the next one that says anything new.
    QVERIFY(submit(administrators({{u"zoran"_s, u"device_admin"_s}}))->unchanged);
    QCOMPARE(rows().size(), 2);
    VERIFY_DONE(submit(administrators({{u"zoran"_s, u"support_admin"_s}})));
    QCOMPARE(rows(), QStringList());
}

void TestCarryOverVerdicts::import_thatShowsSomethingElse_isDrift()
{
    done(change(u"zoran"_s, u"device_admin"_s));
    done(gate::MarkCarryOver{{idOfRow(u"device_admin"_s)}}); // somebody thought so
    VERIFY_DONE(submit(administrators({{u"zoran"_s, u"support_admin"_s}})));
    QCOMPARE(rows(), QStringList{u"zoran role device_admin >yes drift"_s});
    QCOMPARE(rows(boris, false).size(), 1);
    QCOMPARE(m_file->roles(u"zoran"_s), u"support_admin"_s);
}

/// Whoever is absent from a file that is whole holds nothing in Control Hub.
void TestCarryOverVerdicts::wholeFile_judgesTheAbsent()
{
    QVERIFY(m_file->person(u"devices"_s, u"device_admin"_s));
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover").run());
    auto file = holders();
    file.removeIf([](const auto &one) { return one.first == WorkspaceFixture::address(u"devices"_s); });
    done(change(u"devices"_s, {}, u"device_admin"_s)); // holds nothing any more
    done(change(u"zoran"_s, u"device_admin"_s)); // should be there
    done(change(u"pending"_s, u"device_admin"_s));
    done(gate::MarkCarryOver{{idOfRow(u"device_admin"_s)}}); // somebody said of one of them that he is
    VERIFY_DONE(submit(administrators(file)));
    QStringList now = rows();
    now.sort();
    QCOMPARE(
        now,
        (QStringList{u"devices role device_admin yes> confirmed"_s, u"pending role device_admin >yes drift"_s,
                     u"zoran role device_admin >yes drift"_s}));
    QCOMPARE(m_file->roles(u"zoran"_s), u"device_admin"_s); // the absent are not changed
}

/// It is a file of some people, then, and tells nothing of others.
void TestCarryOverVerdicts::fileThatMissesAHolder_judgesNobodyAbsent()
{
    QVERIFY(m_file->person(u"devices"_s, u"device_admin"_s));
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover").run());
    done(change(u"devices"_s, {}, u"device_admin"_s));
    done(change(u"zoran"_s, u"device_admin"_s));
    const QStringList before = rows();
    auto file = holders();
    file.removeIf([](const auto &one) { return one.first != WorkspaceFixture::address(u"vera"_s); });
    QVERIFY(submit(administrators(file))->unchanged);
    QCOMPARE(rows(), before);
}

/// Not every file lists them.
void TestCarryOverVerdicts::fileWithoutExternals_judgesNoneOfThem()
{
    m_file->external(u"guest"_s, OrganizationKind::Partner, u"full_admin device_admin"_s);
    m_file->external(u"tanja"_s, OrganizationKind::Partner, u"device_admin support_admin"_s);
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover").run());
    auto file = holders();
    const auto outside = [](const auto &one) { return !one.first.endsWith(u"@adriatic.example"_s); };
    const auto isTanja = [](const auto &one) { return one.first.startsWith(u"tanja"_s); };
    auto own = file;
    own.removeIf(outside);
    auto known = file;
    known.removeIf(isTanja);
    QVERIFY(own.size() < known.size() && known.size() < file.size());
    done(gate::RevokeExternal{{0, std::ranges::find_if(file, isTanja)->first}});
    const QStringList open = rows();
    QCOMPARE(open.size(), 2);
    QVERIFY(submit(administrators(own))->unchanged);
    QCOMPARE(rows(), open);
    VERIFY_DONE(submit(administrators(known)));
    QCOMPARE(rows(), QStringList(open).replaceInStrings(u"open"_s, u"confirmed"_s));
}

void TestCarryOverVerdicts::refusedRow_tellsNothingOfThePerson()
{
    auto file = holders();
    done(change(u"zoran"_s, u"device_admin"_s));
    done(change(u"mira"_s, {}, u"device_admin"_s));
    done(change(u"pending"_s, u"support_admin"_s));
    auto import = administrators(file);
    import.skipBad = true;
    for (gate::AdministratorRow &row : import.rows) {
        if (row.email == WorkspaceFixture::address(u"mira"_s)) {
            row.roles.clear();
            row.problem = Error{ErrorCode::Invalid, u"unreadable"_s, {}, {}, {}, row.row, {}};
        }
    }
    import.rows.push_back({99, WorkspaceFixture::address(u"zoran"_s), {}, {}});
    import.rows.back().problem = Error{ErrorCode::Invalid, u"unreadable"_s, {}, {}, {}, 99, {}};
    const auto imported = submit(import);
    VERIFY_DONE(imported);
    QCOMPARE(imported->import.refused, 2);
    QCOMPARE(rows(),
             (QStringList{u"zoran role device_admin >yes open"_s, u"mira role device_admin yes> open"_s,
                          u"pending role support_admin >yes drift"_s})); // he alone is absent
}

/// The file has him under the name that Control Hub knows.
void TestCarryOverVerdicts::renamedPerson_isFoundByTheAddressThatControlHubHas()
{
    done(change(u"zoran"_s, u"device_admin support_admin"_s));
    auto import = administrators(holders());
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover").run());
    done(gate::EditUser{user(u"zoran"_s), {{Email, WorkspaceFixture::address(u"zoran.petrov"_s)}}});
    done(change(u"zoran.petrov"_s, {}, u"device_admin"_s));
    import.skipBad = true; // nobody here is called so any more
    const auto imported = submit(import);
    VERIFY_OK(imported);
    QCOMPARE(imported->import.refused, 1);
    QVERIFY(rows().contains(u"zoran.petrov role device_admin yes> open"_s));
}

/// R34: an import is no way around the right to tick off.
void TestCarryOverVerdicts::importByWhoMayNotTickOff_settlesNothing()
{
    m_file->external(u"guest"_s, OrganizationKind::Partner, u"full_admin"_s);
    m_file->external(u"tanja"_s, OrganizationKind::Partner, u"device_admin support_admin"_s);
    const auto file = holders();
    const auto named = [&file](const QString &name) {
        return std::ranges::find_if(file, [&name](const auto &one) { return one.first.startsWith(name); })
            ->first;
    };
    QVERIFY(m_file->connection().prepare("DELETE FROM carryover").run());
    done(gate::ChangeRoles{{0, named(u"tanja"_s)}, {}, {WorkspaceFixture::role(u"device_admin"_s)}, {}, {}});
    done(change(u"zoran"_s, u"support_admin"_s));
    const auto import =
        administrators({{named(u"tanja"_s), u"support_admin"_s}, {u"zoran"_s, u"support_admin"_s}});
    const Id row = idOfRow(u"device_admin"_s);
    VERIFY_REFUSED(submit(gate::MarkCarryOver{{row}}, named(u"guest"_s)), "R34");
    VERIFY_OK(submit(import, named(u"guest"_s)));
    QVERIFY(rows().contains(u"tanja role device_admin yes> open"_s));
    QVERIFY(rows().contains(u"zoran role support_admin >yes confirmed"_s));
    VERIFY_DONE(submit(import));
    QVERIFY(rows().contains(u"tanja role device_admin yes> confirmed"_s));
}

void TestCarryOverVerdicts::import_ofNobody_tellsNothing()
{
    done(change(u"zoran"_s, u"device_admin"_s));
    const QStringList before = rows();
    QVERIFY(submit(administrators({}))->unchanged);
    QCOMPARE(rows(), before);
    QVERIFY(known().by == gate::KnownAsOf::By::Making);
}

void TestCarryOverVerdicts::import_judgesOnlyWhatItSpeaksOf()
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

void TestCarryOverVerdicts::roster_confirmsProfileAndLicenses()
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

void TestCarryOverVerdicts::drift_saysWhetherThePlanStands()
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

void TestCarryOverVerdicts::roster_confirmsARemovalOnlyWhereItIsWhole()
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

/// Whoever was deactivated here because he is not there stays absent.
void TestCarryOverVerdicts::rosterOfAllWhoAreActive_isWhole()
{
    done(gate::RemoveUser{user(u"zoran"_s)});
    QList<QStringList> file = titles();
    file.removeIf([](const QStringList &row) { return row[0] == WorkspaceFixture::address(u"pending"_s); });
    VERIFY_OK(submit(roster(file)));
    QCOMPARE(rows(), QStringList{u"zoran user  yes> open"_s});
    done(gate::DismissUsers{{idOf(u"pending"_s)}, false});
    VERIFY_DONE(submit(roster(file)));
    QCOMPARE(rows(), QStringList{u"zoran user  yes> confirmed"_s});
}

/// Control Hub can't have two of one address.
void TestCarryOverVerdicts::addressThatPassedOn_isOfTheOneWhoGotIt()
{
    done(gate::RemoveUser{user(u"pending"_s)});
    done(gate::EditUser{user(u"zoran"_s), {{Email, WorkspaceFixture::address(u"pending"_s)}}});
    VERIFY_DONE(submit(roster(titles())));
    QStringList now = rows();
    now.sort();
    QCOMPARE(
        now,
        (QStringList{u"pending profile email zoran@adriatic.example>pending@adriatic.example confirmed"_s,
                     u"pending user  yes> confirmed"_s}));
}

void TestCarryOverVerdicts::personWhoIsNeitherRemovedNorRenamedThere_isDrift()
{
    done(gate::EditUser{user(u"zoran"_s), {{Email, WorkspaceFixture::address(u"petrov"_s)}}});
    done(gate::RemoveUser{user(u"petrov"_s)});
    QList<QStringList> file = titles();
    file << QStringList{WorkspaceFixture::address(u"zoran"_s), u"Agent"_s};
    VERIFY_DONE(submit(roster(file)));
    QCOMPARE(rows(), QStringList{u"zoran user  yes> drift"_s});
    QVERIFY(idOf(u"zoran"_s) != 0);
    VERIFY_DONE(undo());
    QCOMPARE(rows(), QStringList{u"petrov user  yes> open"_s});
    VERIFY_DONE(redo());
    QCOMPARE(rows(), QStringList{u"zoran user  yes> drift"_s});
    done(gate::RemoveUser{user(u"zoran"_s)});
    QCOMPARE(rows(), QStringList{u"zoran user  yes> open"_s});
}

/// Somebody else touched the people meanwhile.
void TestCarryOverVerdicts::importThatIsTakenBack_findsPeopleByWhoTheyAre()
{
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Director"_s}}});
    done(change(u"pending"_s, u"device_admin"_s));
    VERIFY_DONE(submit(roster({{emailHeading, u"Title"_s},
                               {WorkspaceFixture::address(u"zoran"_s), u"Director"_s},
                               {WorkspaceFixture::address(u"novak"_s), u"Agent"_s}})));
    QVERIFY(rows().contains(u"zoran profile title >Director confirmed"_s));
    VERIFY_DONE(submit(gate::EditUser{user(u"zoran"_s), {{Email, WorkspaceFixture::address(u"petrov"_s)}}},
                       u"vera"_s));
    VERIFY_DONE(undo());
    QVERIFY(rows().contains(u"petrov profile title >Director open"_s));
    QVERIFY2(rows().filter(u"zoran profile title"_s).isEmpty(), qPrintable(rows().join(u'\n')));
    VERIFY_DONE(redo());
    QVERIFY(rows().contains(u"petrov profile title >Director confirmed"_s));
    VERIFY_DONE(submit(gate::RemoveUser{user(u"petrov"_s)}, u"vera"_s));
    VERIFY_DONE(undo());
    QCOMPARE(rows().filter(u"petrov"_s), QStringList{u"petrov user  yes> open"_s});
}

void TestCarryOverVerdicts::import_opensNothing()
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

void TestCarryOverVerdicts::drift_isDismissedOrPlannedAgain()
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

void TestCarryOverVerdicts::refusedRowOfARoster_tellsNothing()
{
    done(gate::RemoveUser{user(u"zoran"_s)});
    done(gate::EditUser{user(u"mira"_s), {{Title, u"Director"_s}}});
    QList<QStringList> all = titles();
    all.first() << messaging;
    for (QStringList &row : all.sliced(1))
        row << QString();
    for (qsizetype i = 1; i < all.size(); ++i)
        all[i] << (all[i].first() == WorkspaceFixture::address(u"mira"_s) ? u"perhaps"_s : QString());
    all << QStringList{WorkspaceFixture::address(u"zoran"_s), u"Agent"_s, u"perhaps"_s};
    auto import = roster(all);
    import.skipBad = true;
    const auto imported = submit(import);
    VERIFY_OK(imported);
    QCOMPARE(imported->import.refused, 2);
    QCOMPARE(imported->import.absent, 0);
    QCOMPARE(rows(), (QStringList{u"zoran user  yes> open"_s, u"mira profile title >Director open"_s}));
}

/// What it told goes with what it did, and comes back with it.
void TestCarryOverVerdicts::importThatIsTakenBack_toldNothing()
{
    done(change(u"zoran"_s, u"device_admin"_s));
    done(gate::MarkCarryOver{{idOfRow(u"device_admin"_s)}});
    done(change(u"vera"_s, u"support_admin"_s));
    const QStringList before = rows();
    const auto import =
        administrators({{u"zoran"_s, u"compliance_officer"_s}, {u"vera"_s, u"full_admin support_admin"_s}});
    VERIFY_DONE(submit(import));
    const QStringList told = rows();
    QCOMPARE(
        told,
        (QStringList{u"zoran role device_admin >yes drift"_s, u"vera role support_admin >yes confirmed"_s}));
    const QDateTime at = known().at;
    QVERIFY(known().by == gate::KnownAsOf::By::Import);
    VERIFY_DONE(undo());
    QCOMPARE(rows(), before);
    QVERIFY(known().by == gate::KnownAsOf::By::Making);
    VERIFY_DONE(redo());
    QCOMPARE(rows(), told);
    QCOMPARE(known().at, at);
    VERIFY_DONE(undo());
    QCOMPARE(rows(), before);
    QVERIFY(known().by == gate::KnownAsOf::By::Making);
}

void TestCarryOverVerdicts::rosterThatIsTakenBack_toldNothing()
{
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Director"_s}, {Department, u"Sales"_s}}});
    done(gate::RemoveUser{user(u"pending"_s)});
    const QStringList before = rows();
    VERIFY_DONE(submit(roster({{emailHeading, u"Title"_s, u"Department"_s},
                               {WorkspaceFixture::address(u"zoran"_s), u"Director"_s, u"Support"_s},
                               {WorkspaceFixture::address(u"pending"_s), u"Agent"_s, QString()},
                               {WorkspaceFixture::address(u"novak"_s), u"Agent"_s, QString()}})));
    const QStringList told = rows();
    QCOMPARE(told,
             (QStringList{u"zoran profile title >Director confirmed"_s,
                          u"zoran profile department Support>Sales drift"_s, u"pending user  yes> drift"_s}));
    VERIFY_DONE(undo());
    QCOMPARE(rows(), before);
    VERIFY_DONE(redo());
    QCOMPARE(rows(), told);
}

/// What was planned after it stays, over what Control Hub is known to hold then.
void TestCarryOverVerdicts::importThatIsTakenBack_leavesWhatWasPlannedSince()
{
    done(gate::EditUser{user(u"zoran"_s), {{Title, u"Director"_s}}});
    VERIFY_DONE(submit(roster({{emailHeading, u"Title"_s},
                               {WorkspaceFixture::address(u"zoran"_s), u"Director"_s},
                               {WorkspaceFixture::address(u"novak"_s), u"Agent"_s}})));
    VERIFY_DONE(submit(gate::EditUser{user(u"zoran"_s), {{Title, u"Chief"_s}}}, u"vera"_s));
    QCOMPARE(rows(), QStringList{u"zoran profile title Director>Chief open"_s});
    VERIFY_DONE(undo());
    QCOMPARE(rows(), QStringList{u"zoran profile title >Chief open"_s});
}

void TestCarryOverVerdicts::import_isToldOfInTheLogInWords()
{
    done(change(u"zoran"_s, u"device_admin"_s));
    VERIFY_DONE(submit(administrators({{u"zoran"_s, u"device_admin"_s}})));
    const store::AuditRecord record = m_file->log().back();
    QVERIFY(record.before.contains(gate::formerCarryOver));
    const auto changes = gate::auditChanges(record.before, record.after);
    for (const gate::AuditChange &change : changes) {
        QVERIFY2(!change.what.contains(u'_'), qPrintable(change.what));
        QVERIFY2(change.before.isEmpty(), qPrintable(change.before));
    }
}

QTEST_GUILESS_MAIN(TestCarryOverVerdicts)
#include "tst_carryoververdicts.moc"
