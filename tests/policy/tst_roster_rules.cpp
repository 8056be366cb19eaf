// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/filesource.h"
#include "exchange/importer.h"
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

/// What a roster may change and take away, row by row, and what becomes of people who are not in it.
class TestRosterRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void falseCell_takesTheLicenseOnlyInAddRemove_data();
    void falseCell_takesTheLicenseOnlyInAddRemove();
    void R17_standardLicense_ofAFullAdministrator_data();
    void R17_standardLicense_ofAFullAdministrator();
    void R17_ownStandardLicense_isChangedBySomebodyElse();
    void R17_suspendedStandardLicense_isTakenByWhoeverImports();
    void R17_resumedStandardLicense_isNoAffairOfAHelper();
    void R17_serviceIsTheLicenses_notTheHeadings();
    void newSite_isManagedAsSaid_data();
    void newSite_isManagedAsSaid();
    void R34_newSite_ofControlHub_needsTheRightToEditSites();
    void siteThatIsHere_staysAsItIs();
    void oneLicenseInTwoColumns_isRefused();
    void headingInAnotherCase_isTheSameColumn();
    void skipBad_takesTheGoodRows();
    void skipBad_rowsOfRules_areNotTaken();
    void skipBad_listsAHundredAndCountsAll();
    void skipBad_administrators_takesTheGoodRows();
    void skipBad_administrators_R5_refusesTheWholeFile();
    void R12_administrators_namesItsRow();
    void badRowsComeBeforeRules();
    void absentPeople_areOwnUsersNotInTheFile();
    void absentPeople_ofRefusedRows_areInTheFile();
    void dismiss_deactivates();
    void dismiss_removes();
    void dismiss_isRefusedWhole_data();
    void dismiss_isRefusedWhole();
    void R5_dismiss_leavesAFullAdministrator();
    void R34_dismiss_needsTheRight();

private:
    [[nodiscard]] gate::ImportRoster roster(const QByteArray &content,
                                            gate::ImportRoster::Mode mode = gate::ImportRoster::Mode::Add,
                                            bool skipBad = false);
    [[nodiscard]] Result<gate::ImportAdministrators> administrators(const QByteArray &content, bool skipBad);
    [[nodiscard]] QString licensesOf(const QString &name);
    [[nodiscard]] Id idOf(const QString &name);
    [[nodiscard]] QString statusOf(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceFixture> m_file;
    int m_files = 0;
};

namespace {

using Mode = gate::ImportRoster::Mode;

const QByteArray email = "User ID/Email (Required)";

QList<int> refusedRows(const gate::ImportReport &report)
{
    QList<int> rows;
    for (const gate::ImportRow &row : report.details) {
        if (row.verdict == gate::ImportRow::Verdict::Refused)
            rows << row.row;
    }
    return rows;
}

QStringList names(const std::vector<gate::AbsentPerson> &people)
{
    QStringList names;
    for (const gate::AbsentPerson &person : people)
        names << person.email.section(u'@', 0, 0) + (person.holdsRole ? u"*"_s : QString());
    return names;
}

} // namespace

void TestRosterRules::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<WorkspaceFixture>();
}

gate::ImportRoster TestRosterRules::roster(const QByteArray &content, Mode mode, bool skipBad)
{
    const QString path = m_folder->filePath(u"in%1.csv"_s.arg(++m_files));
    if (!test::writeFile(path, content))
        qFatal("no file");
    gate::ImportRoster command = exchange::rosterImport(path).value();
    command.mode = mode;
    command.skipBad = skipBad;
    return command;
}

Result<gate::ImportAdministrators> TestRosterRules::administrators(const QByteArray &content, bool skipBad)
{
    const QString path = m_folder->filePath(u"in%1.csv"_s.arg(++m_files));
    if (!test::writeFile(path, content))
        qFatal("no file");
    ROLECALL_TRY_LET(command, exchange::administratorImport(path));
    command.skipBad = skipBad;
    return command;
}

Id TestRosterRules::idOf(const QString &name)
{
    return store::findUserByEmail(m_file->connection(), WorkspaceFixture::address(name)).value()->id;
}

QString TestRosterRules::statusOf(const QString &name)
{
    const auto user = store::findUserByEmail(m_file->connection(), WorkspaceFixture::address(name)).value();
    return user ? user->fields[Field::Status] : u"gone"_s;
}

QString TestRosterRules::licensesOf(const QString &name)
{
    const auto held = store::licensesOf(m_file->connection(), idOf(name)).value();
    QStringList headings;
    const auto all = store::licenses(m_file->connection(), store::customer(m_file->connection())->id).value();
    for (const store::License &license : all) {
        if (std::ranges::find(held, license.id) != held.end())
            headings << license.heading;
    }
    return headings.join(u", "_s);
}

void TestRosterRules::falseCell_takesTheLicenseOnlyInAddRemove_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("left");
    const QString both = u"Webex Calling [S], Webex Messaging [S]"_s;
    QTest::newRow("add, FALSE") << QByteArray("FALSE,FALSE") << Mode::Add << both;
    QTest::newRow("add-remove, FALSE")
        << QByteArray("false,TRUE") << Mode::AddRemove << u"Webex Messaging [S]"_s;
    QTest::newRow("add-remove, both") << QByteArray("FALSE, False ") << Mode::AddRemove << QString();
    QTest::newRow("add-remove, empty") << QByteArray(",") << Mode::AddRemove << both;
    QTest::newRow("add-remove, absent cell")
        << QByteArray("FALSE") << Mode::AddRemove << u"Webex Messaging [S]"_s;
}

void TestRosterRules::falseCell_takesTheLicenseOnlyInAddRemove()
{
    QFETCH(QByteArray, cells);
    QFETCH(Mode, mode);
    QFETCH(QString, left);
    const QByteArray head = email + ",Webex Calling [S],Webex Messaging [S]\n";
    VERIFY_OK(m_file->submit(u"admin"_s, roster(head + "u@adriatic.example,TRUE,TRUE\n")));
    const QString before = licensesOf(u"u"_s);
    const auto done = m_file->submit(u"admin"_s, roster(head + "u@adriatic.example," + cells + "\n", mode));
    VERIFY_OK(done);
    QCOMPARE(licensesOf(u"u"_s), left);
    QCOMPARE(done->unchanged, left == before);
    if (left == before)
        return;
    const auto details = store::details(m_file->connection(), done->record).value();
    QCOMPARE(details.size(), 1U);
    QCOMPARE(details[0].after.value(u"licenses_removed").toArray().size(), left.isEmpty() ? 2 : 1);
    QVERIFY(details[0].before.isEmpty());
    // A column that is absent takes nothing.
    VERIFY_OK(m_file->submit(u"admin"_s, roster(email + "\nu@adriatic.example\n", Mode::AddRemove)));
    QCOMPARE(licensesOf(u"u"_s), left);
}

void TestRosterRules::R17_standardLicense_ofAFullAdministrator_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("given") << QByteArray("FALSE") << QByteArray("TRUE");
    QTest::newRow("taken") << QByteArray("TRUE") << QByteArray("FALSE");
}

void TestRosterRules::R17_standardLicense_ofAFullAdministrator()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    m_file->person(u"boss"_s, u"full_admin"_s);
    m_file->person(u"helper"_s, u"user_device_admin"_s);
    m_file->person(u"plain"_s);
    const QByteArray head = email + ",Webex Contact Center Standard Agent [S]\n";
    VERIFY_OK(m_file->submit(
        u"admin"_s,
        roster(head + "boss@adriatic.example," + before + "\nplain@adriatic.example," + before + "\n")));
    const gate::ImportRoster command =
        roster(head + "plain@adriatic.example," + after + "\nboss@adriatic.example," + after + "\n",
               Mode::AddRemove);
    const QString held = licensesOf(u"plain"_s);
    const auto refused = m_file->submit(u"helper"_s, command);
    VERIFY_REFUSED(refused, "R17");
    QCOMPARE(refused.error().row, 3);
    QCOMPARE(licensesOf(u"plain"_s), held);
    VERIFY_OK(m_file->submit(u"admin"_s, command));
    QCOMPARE(licensesOf(u"boss"_s).isEmpty(), after == "FALSE");
    QCOMPARE(licensesOf(u"plain"_s).isEmpty(), after == "FALSE");
}

void TestRosterRules::R17_ownStandardLicense_isChangedBySomebodyElse()
{
    m_file->person(u"boss"_s, u"full_admin"_s);
    const QByteArray head = email + ",Webex Contact Center Standard Agent [S]\n";
    VERIFY_OK(m_file->submit(u"admin"_s, roster(head + "boss@adriatic.example,TRUE\n")));
    VERIFY_REFUSED(m_file->submit(u"boss"_s, roster(head + "boss@adriatic.example,FALSE\n", Mode::AddRemove)),
                   "R17");
}

void TestRosterRules::R17_suspendedStandardLicense_isTakenByWhoeverImports()
{
    m_file->person(u"boss"_s, u"full_admin"_s);
    m_file->person(u"helper"_s, u"user_device_admin"_s);
    const QByteArray heading = email + ",Webex Contact Center Standard Agent [S]";
    VERIFY_OK(m_file->submit(u"admin"_s, roster(heading + "\nboss@adriatic.example,TRUE\n")));
    const QByteArray suspended = heading + " (Suspended)\nboss@adriatic.example,FALSE\n";
    // To suspend it gives the portal back to the full administrator, so it is no affair of a helper.
    VERIFY_REFUSED(m_file->submit(u"helper"_s, roster(suspended, Mode::AddRemove)), "R17");
    VERIFY_OK(m_file->submit(u"admin"_s, roster(suspended)));
    QVERIFY(!licensesOf(u"boss"_s).isEmpty());
    VERIFY_OK(m_file->submit(u"helper"_s, roster(suspended, Mode::AddRemove)));
    QVERIFY(licensesOf(u"boss"_s).isEmpty());
}

void TestRosterRules::R17_resumedStandardLicense_isNoAffairOfAHelper()
{
    m_file->person(u"boss"_s, u"full_admin"_s);
    m_file->person(u"late"_s, u"full_admin"_s);
    m_file->person(u"helper"_s, u"user_device_admin"_s);
    m_file->person(u"plain"_s);
    const QByteArray heading = email + ",Webex Contact Center Standard Agent [S]";
    VERIFY_OK(m_file->submit(u"admin"_s, roster(heading + "\nboss@adriatic.example,TRUE\n")));
    VERIFY_OK(m_file->submit(u"admin"_s, roster(heading + " (Suspended)\nboss@adriatic.example,FALSE\n")));
    // Resumed it takes the portal from the boss, whether he is in the file or not.
    const QByteArray plain = heading + "\nplain@adriatic.example,TRUE\n";
    VERIFY_REFUSED(m_file->submit(u"helper"_s, roster(plain)), "R17");
    VERIFY_OK(m_file->submit(
        u"admin"_s, roster(heading + " (Suspended)\nboss@adriatic.example,FALSE\n", Mode::AddRemove)));
    // Nobody has it now, but it would be resumed and given at once.
    VERIFY_REFUSED(m_file->submit(u"helper"_s, roster(heading + "\nlate@adriatic.example,TRUE\n")), "R17");
    VERIFY_OK(m_file->submit(u"helper"_s, roster(plain)));
    QVERIFY(!licensesOf(u"plain"_s).isEmpty());
}

void TestRosterRules::R17_serviceIsTheLicenses_notTheHeadings()
{
    m_file->person(u"boss"_s, u"full_admin"_s);
    m_file->person(u"helper"_s, u"user_device_admin"_s);
    VERIFY_OK(store::addLicense(m_file->connection(), store::customer(m_file->connection())->id,
                                {0, u"Agents [S]"_s, u"contact_center_standard"_s, u"S"_s, 0, 0, false}));
    VERIFY_REFUSED(m_file->submit(u"helper"_s, roster(email + ",Agents [S]\nboss@adriatic.example,TRUE\n")),
                   "R17");
}

void TestRosterRules::newSite_isManagedAsSaid_data()
{
    QTest::addColumn<bool>("all");
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("namedSo");
    QTest::addColumn<QString>("controlHub");
    QTest::newRow("nothing said") << false << QString() << false << QString();
    QTest::newRow("all") << true << QString() << false << u"a.example b.example"_s;
    QTest::newRow("one") << false << u"A.example"_s << true << u"a.example"_s;
    QTest::newRow("all but one") << true << u"a.example"_s << false << u"b.example"_s;
}

void TestRosterRules::newSite_isManagedAsSaid()
{
    QFETCH(bool, all);
    QFETCH(QString, named);
    QFETCH(bool, namedSo);
    QFETCH(QString, controlHub);
    gate::ImportRoster command = roster(email
                                        + ",a.example - Webex Meetings [S],b.example - Webex Meetings [S],"
                                          "a.example - Webex Webinars [S]\n"
                                          "u@adriatic.example,TRUE,TRUE,TRUE\n");
    command.allManagedByControlHub = all;
    if (!named.isEmpty())
        command.managedByControlHub.insert(named, namedSo);
    const auto done = m_file->submit(u"admin"_s, command);
    VERIFY_OK(done);
    QCOMPARE(done->import.newSites, (QStringList{u"a.example"_s, u"b.example"_s}));
    QCOMPARE(done->import.newLicenses.size(), 3);
    QCOMPARE(m_file->log().back().after.value(u"new_sites").toArray().size(), 2);
    QStringList managed;
    const auto sites = store::sites(m_file->connection(), store::customer(m_file->connection())->id).value();
    for (const store::Site &site : sites) {
        if (site.managedByControlHub)
            managed << site.name;
    }
    QCOMPARE(managed.join(u' '), controlHub);
}

void TestRosterRules::R34_newSite_ofControlHub_needsTheRightToEditSites()
{
    m_file->person(u"helper"_s, u"user_device_admin"_s);
    gate::ImportRoster command = roster(email + ",a.example - Webex Meetings [S]\nu@adriatic.example,TRUE\n");
    command.allManagedByControlHub = true;
    VERIFY_REFUSED(m_file->submit(u"helper"_s, command), "R34");
    QCOMPARE(m_file->count("SELECT count(*) FROM site"), 0);
    command.allManagedByControlHub = false;
    VERIFY_OK(m_file->submit(u"helper"_s, command));
}

void TestRosterRules::siteThatIsHere_staysAsItIs()
{
    VERIFY_OK(store::addSite(m_file->connection(), store::customer(m_file->connection())->id,
                             {0, u"A.example"_s, false, 0}));
    gate::ImportRoster command = roster(email + ",a.example - Webex Meetings [S]\nu@adriatic.example,TRUE\n");
    command.allManagedByControlHub = true;
    const auto done = m_file->submit(u"admin"_s, command);
    VERIFY_OK(done);
    QVERIFY(done->import.newSites.isEmpty());
    QCOMPARE(m_file->count("SELECT count(*) FROM site WHERE managed_by = 'control_hub'"), 0);
}

void TestRosterRules::oneLicenseInTwoColumns_isRefused()
{
    const auto refused = m_file->submit(
        u"admin"_s,
        roster(email + ",Webex Calling [S],Webex Calling [S] (Suspended)\nu@adriatic.example,TRUE,\n"));
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().row, 1);
    QCOMPARE(refused.error().column, u"Webex Calling [S] (Suspended)"_s);
    QCOMPARE(m_file->count("SELECT count(*) FROM license"), 0);
}

void TestRosterRules::headingInAnotherCase_isTheSameColumn()
{
    VERIFY_OK(
        m_file->submit(u"admin"_s, roster(email + ",Room,Webex Calling [S]\nu@adriatic.example,7,TRUE\n")));
    VERIFY_OK(
        m_file->submit(u"admin"_s, roster(email + ",ROOM ,WEBEX Calling [S]\nu@adriatic.example,8,TRUE\n")));
    const auto user = store::findUser(m_file->connection(), idOf(u"u"_s)).value();
    QCOMPARE(user->others, (QMap<QString, QString>{{u"Room"_s, u"8"_s}}));
    QCOMPARE(m_file->count("SELECT count(*) FROM license"), 1);
}

void TestRosterRules::skipBad_takesTheGoodRows()
{
    m_file->person(u"u"_s);
    const gate::ImportRoster command =
        roster(email
                   + ",User Status,Title\nno address,Active,x\nu@adriatic.example,Active,y\n"
                     "v@adriatic.example,Gone,z\nw@adriatic.example,Active,z\nW@adriatic.example,Active,z\n"
                     "x@adriatic.example,Active,a,b\n",
               Mode::Add, true);
    const auto done = m_file->submit(u"admin"_s, command);
    VERIFY_OK(done);
    QCOMPARE(refusedRows(done->import), (QList<int>{2, 4, 6, 7}));
    QCOMPARE(done->import.refused, 4);
    QCOMPARE(done->import.added, 1);
    QCOMPARE(done->import.changed, 1);
    QCOMPARE(done->import.rows, 6);
    QCOMPARE(m_file->count("SELECT count(*) FROM user"), 3);
    QCOMPARE(m_file->log().back().after.value(u"refused").toInt(), 4);
}

void TestRosterRules::skipBad_rowsOfRules_areNotTaken()
{
    m_file->person(u"helper"_s, u"user_device_admin"_s);
    m_file->person(u"boss"_s, u"full_admin"_s);
    m_file->person(u"plain"_s);
    m_file->external(u"ext"_s, OrganizationKind::Other, u"readonly_admin"_s);
    const gate::ImportRoster command = roster(
        email
            + ",User Status,Title\nboss@adriatic.example,Inactive,x\nplain@adriatic.example,Inactive,x\n"
              "ext@elsewhere.example,Active,x\n",
        Mode::Add, true);
    const auto done = m_file->submit(u"helper"_s, command);
    VERIFY_OK(done);
    QCOMPARE(refusedRows(done->import), (QList<int>{2, 4}));
    QCOMPARE(done->import.details.front().rule, u"A10"_s);
    QCOMPARE(statusOf(u"boss"_s), u"Active"_s);
    QCOMPARE(statusOf(u"plain"_s), u"Inactive"_s);
    QCOMPARE(m_file->count("SELECT count(*) FROM user WHERE title = 'x'"), 1);
}

void TestRosterRules::skipBad_listsAHundredAndCountsAll()
{
    QByteArray content = email + "\n";
    for (int i = 0; i < 250; ++i)
        content += "bad row " + QByteArray::number(i) + "\n";
    const auto done = m_file->submit(u"admin"_s, roster(content + "u@adriatic.example\n", Mode::Add, true));
    VERIFY_OK(done);
    QCOMPARE(done->import.refused, 250);
    QCOMPARE(refusedRows(done->import).size(), 100);
    QCOMPARE(refusedRows(done->import).last(), 101);
    QCOMPARE(done->import.added, 1);
}

void TestRosterRules::skipBad_administrators_takesTheGoodRows()
{
    VERIFY_OK(store::addSite(m_file->connection(), store::customer(m_file->connection())->id,
                             {0, u"hub.example"_s, true, 0}));
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        m_file->person(name, u"device_admin"_s);
    const auto command =
        administrators("User ID/Email,Administrator role\n"
                       "a@adriatic.example,Support Administrator\n"
                       "b@adriatic.example,\"Device Administrator,Webex Site Administrator (hub.example),"
                       "Webex User Administrator (hub.example)\"\n"
                       "nobody@adriatic.example,Support Administrator\n"
                       "c@adriatic.example,King\n"
                       "d@adriatic.example,,\n"
                       "a@adriatic.example,Device Administrator\n",
                       true);
    VERIFY_OK(command);
    const auto done = m_file->submit(u"admin"_s, *command);
    VERIFY_OK(done);
    QCOMPARE(refusedRows(done->import), (QList<int>{3, 4, 5, 6, 7}));
    QCOMPARE(done->import.details.front().rule, u"R12"_s);
    QCOMPARE(done->import.changed, 1);
    QCOMPARE(m_file->roles(u"a"_s), u"support_admin"_s);
    QCOMPARE(m_file->roles(u"b"_s), u"device_admin"_s); // nothing of the row is left
    QCOMPARE(m_file->roles(u"d"_s), u"device_admin"_s);
    QCOMPARE(store::details(m_file->connection(), done->record)->size(), 1U);
    QCOMPARE(names(done->import.absentPeople), QStringList{u"admin*"_s});
}

void TestRosterRules::skipBad_administrators_R5_refusesTheWholeFile()
{
    m_file->person(u"second"_s);
    m_file->person(u"guest"_s);
    VERIFY_OK(m_file->grant(u"admin"_s, u"guest"_s, u"full_admin"_s, m_file->now.date().addDays(1)));
    const auto command = administrators("User ID/Email,Administrator role\nadmin@adriatic.example,\n"
                                        "second@adriatic.example,Device Administrator\n",
                                        true);
    VERIFY_REFUSED(m_file->submit(u"guest"_s, *command), "R5");
    QCOMPARE(m_file->roles(u"second"_s), QString());
    // The order of the rows does not matter: what counts is what there is in the end.
    const auto handedOver = administrators("User ID/Email,Administrator role\nadmin@adriatic.example,\n"
                                           "second@adriatic.example,Full Administrator\n",
                                           true);
    const auto done = m_file->submit(u"guest"_s, *handedOver);
    VERIFY_OK(done);
    QCOMPARE(done->import.refused, 0);
    QCOMPARE(m_file->roles(u"second"_s), u"full_admin"_s);
}

void TestRosterRules::R12_administrators_namesItsRow()
{
    VERIFY_OK(store::addSite(m_file->connection(), store::customer(m_file->connection())->id,
                             {0, u"hub.example"_s, true, 0}));
    m_file->person(u"u"_s);
    const auto command = administrators("User ID/Email,Administrator role\nadmin@adriatic.example,Full "
                                        "Administrator\n"
                                        "u@adriatic.example,\"Webex Site Administrator (hub.example),"
                                        "Webex User Administrator (hub.example)\"\n",
                                        false);
    const auto refused = m_file->submit(u"admin"_s, *command);
    VERIFY_REFUSED(refused, "R12");
    QCOMPARE(refused.error().row, 3);
    QCOMPARE(m_file->roles(u"u"_s), QString());
}

void TestRosterRules::badRowsComeBeforeRules()
{
    m_file->person(u"second"_s, u"full_admin"_s);
    const auto refused =
        m_file->submit(u"second"_s,
                       *administrators("User ID/Email,Administrator role\n"
                                       "second@adriatic.example,\"Full Administrator,Device Administrator\"\n"
                                       "nobody@adriatic.example,Device Administrator\n",
                                       false));
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().row, 3);
}

void TestRosterRules::absentPeople_areOwnUsersNotInTheFile()
{
    m_file->person(u"a"_s);
    m_file->person(u"b"_s);
    m_file->person(u"c"_s, u"device_admin"_s);
    m_file->external(u"ext"_s, OrganizationKind::Other, u"readonly_admin"_s);
    const auto preview = m_file->submit(
        u"admin"_s, roster(email + "\nB@adriatic.example\nnew@adriatic.example\n"), false, true);
    VERIFY_OK(preview);
    QCOMPARE(preview->import.absent, 3);
    QCOMPARE(preview->import.absentUsers, (std::vector<Id>{idOf(u"admin"_s), idOf(u"a"_s), idOf(u"c"_s)}));
    QCOMPARE(names(preview->import.absentPeople), (QStringList{u"admin*"_s, u"c*"_s, u"a"_s}));
}

void TestRosterRules::absentPeople_ofRefusedRows_areInTheFile()
{
    m_file->person(u"a"_s);
    m_file->person(u"b"_s);
    const auto done =
        m_file->submit(u"admin"_s,
                       roster(email
                                  + ",User Status\na@adriatic.example,Gone\nadmin@adriatic.example,Active\n"
                                    "admin@adriatic.example,Active\n",
                              Mode::Add, true));
    VERIFY_OK(done);
    QCOMPARE(names(done->import.absentPeople), QStringList{u"b"_s});
}

void TestRosterRules::dismiss_deactivates()
{
    const Id a = m_file->person(u"a"_s, u"device_admin"_s);
    const Id b = m_file->person(u"b"_s, {}, u"Pending"_s);
    const Id c = m_file->person(u"c"_s, {}, u"Inactive"_s);
    const size_t records = m_file->log().size();
    const auto tried = m_file->submit(u"admin"_s, gate::DismissUsers{{a, b, c}, false}, false, true);
    VERIFY_OK(tried);
    QCOMPARE(tried->after.value(u"count").toInt(), 2);
    QCOMPARE(statusOf(u"a"_s), u"Active"_s);
    const auto done = m_file->submit(u"admin"_s, gate::DismissUsers{{a, b, c, a}, false});
    VERIFY_OK(done);
    QCOMPARE(done->after.value(u"count").toInt(), 2);
    QCOMPARE(statusOf(u"a"_s) + statusOf(u"b"_s) + statusOf(u"c"_s), u"InactiveInactiveInactive"_s);
    QCOMPARE(m_file->log().size(), records + 1);
    QCOMPARE(m_file->log().back().action, u"users-deactivate"_s);
    const auto details = store::details(m_file->connection(), done->record).value();
    QCOMPARE(details.size(), 2U);
    QCOMPARE(details[1].before, (QJsonObject{{u"status"_s, u"Pending"_s}}));
    QCOMPARE(details[1].after, (QJsonObject{{u"status"_s, u"Inactive"_s}}));
    QVERIFY(m_file->submit(u"admin"_s, gate::DismissUsers{{a, c}, false})->unchanged);
    QCOMPARE(m_file->log().size(), records + 1);
}

void TestRosterRules::dismiss_removes()
{
    const Id a = m_file->person(u"a"_s, u"device_admin"_s);
    const Id b = m_file->person(u"b"_s, {}, u"Inactive"_s);
    VERIFY_OK(m_file->submit(u"admin"_s, roster(email + ",Webex Calling [S]\na@adriatic.example,TRUE\n")));
    const auto done = m_file->submit(u"admin"_s, gate::DismissUsers{{a, b}, true});
    VERIFY_OK(done);
    QCOMPARE(statusOf(u"a"_s) + statusOf(u"b"_s), u"gonegone"_s);
    QCOMPARE(m_file->log().back().action, u"users-remove"_s);
    const auto details = store::details(m_file->connection(), done->record).value();
    QCOMPARE(details.size(), 2U);
    QCOMPARE(details[0].before.value(u"email").toString(), u"a@adriatic.example"_s);
    QCOMPARE(details[0].before.value(u"roles").toArray().size(), 1);
    QCOMPARE(details[0].before.value(u"licenses").toArray(), QJsonArray{u"Webex Calling [S]"_s});
}

void TestRosterRules::dismiss_isRefusedWhole_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("whom");
    QTest::addColumn<bool>("remove");
    QTest::addColumn<QString>("rule");
    for (const bool remove : {false, true}) {
        const char *how = remove ? "removed" : "deactivated";
        QTest::addRow("an administrator by a helper, %s", how)
            << u"helper"_s << u"boss"_s << remove << u"A10"_s;
        QTest::addRow("oneself, %s", how) << u"helper"_s << u"helper"_s << remove << u"R10"_s;
        QTest::addRow("somebody from elsewhere, %s", how)
            << u"admin"_s << u"ext@elsewhere.example"_s << remove << u"R34"_s;
    }
}

void TestRosterRules::dismiss_isRefusedWhole()
{
    QFETCH(QString, actor);
    QFETCH(QString, whom);
    QFETCH(bool, remove);
    QFETCH(QString, rule);
    const Id plain = m_file->person(u"plain"_s);
    m_file->person(u"helper"_s, u"user_device_admin"_s);
    m_file->person(u"boss"_s, u"full_admin"_s);
    m_file->external(u"ext"_s, OrganizationKind::Other, u"readonly_admin"_s);
    const auto refused = m_file->submit(actor, gate::DismissUsers{{plain, idOf(whom)}, remove}, true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, rule);
    const QString name = whom.section(u'@', 0, 0);
    QVERIFY2(refused.error().message.contains(name), qPrintable(refused.error().message));
    QCOMPARE(statusOf(u"plain"_s), u"Active"_s);
    QVERIFY(m_file->log().back().refused);
}

void TestRosterRules::R5_dismiss_leavesAFullAdministrator()
{
    const Id guest = m_file->person(u"guest"_s);
    VERIFY_OK(m_file->grant(u"admin"_s, u"guest"_s, u"full_admin"_s, m_file->now.date().addDays(1)));
    Q_UNUSED(guest)
    VERIFY_REFUSED(m_file->submit(u"guest"_s, gate::DismissUsers{{idOf(u"admin"_s)}, false}), "R5");
    VERIFY_REFUSED(m_file->submit(u"guest"_s, gate::DismissUsers{{idOf(u"admin"_s)}, true}), "R5");
    QCOMPARE(statusOf(u"admin"_s), u"Active"_s);
    const Id gone = 12345;
    QCOMPARE(m_file->submit(u"admin"_s, gate::DismissUsers{{gone}, true}).error().code, ErrorCode::NotFound);
}

void TestRosterRules::R34_dismiss_needsTheRight()
{
    const Id plain = m_file->person(u"plain"_s);
    m_file->person(u"support"_s, u"support_admin"_s);
    VERIFY_REFUSED(m_file->submit(u"support"_s, gate::DismissUsers{{plain}, false}), "R34");
    VERIFY_REFUSED(m_file->submit(u"support"_s, gate::DismissUsers{{12345}, false}), "R34");
}

QTEST_GUILESS_MAIN(TestRosterRules)
#include "tst_roster_rules.moc"
