// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/csvreader.h"
#include "exchange/exporter.h"
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
using rolecall::exchange::CellStyle;
using rolecall::test::WorkspaceFixture;

/// The rules on files that come in and go out, on real workspaces and with Control Hub's files as they are.
class TestExchangeRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void controlHubFiles_areImportedWhole();
    void controlHubRoster_asNewPeopleAgain_isUnchanged();
    void I6_capitalsInAddresses_areTheSamePeople();
    void I1_badFile_isRefusedWithRowAndColumn_data();
    void I1_badFile_isRefusedWithRowAndColumn();
    void suspendedLicense_isNeverGiven();
    void badRows_areAllListedByADryRun();
    void roster_exportedAndImported_isUnchanged_data();
    void roster_exportedAndImported_isUnchanged();
    void roster_intoAnotherWorkspace_exportsTheSameFile();
    void administrators_exportedAndImported_areUnchanged();
    void R32_export_holdsTheListedPeopleAndThreeColumns();
    void R5_lastFullAdministrator_isNotTakenByAnImport_data();
    void R5_lastFullAdministrator_isNotTakenByAnImport();
    void R10_import_neverRaisesWhoImports();
    void R11_siteRoles_areGivenOnlyOnSitesOfControlHub();
    void R34_import_needsItsPrivilege_data();
    void R34_import_needsItsPrivilege();
    void A10_statusOfAnAdministrator_isNotChangedByARoster();
    void R10_ownStatus_isNotChangedByARoster();
    void administratorImport_touchesOnlyThePeopleNamed();
    void administratorImport_countsExternalsForWhoListsThem();
    void administratorImport_ofAnUnknownAddress_isRefusedByRow();
    void administratorImport_leavesSiteRolesWithoutSiteAlone();
    void administratorImport_saysWhatAChangeBringsWithIt();
    void import_isOneRecordWithADetailAPerson();
    void cancel_importsNothing();
    void fileThatChangesMeanwhile_isNotImported();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString file(const QByteArray &content, const QString &name = u"in.csv"_s) const;
    [[nodiscard]] Result<gate::Outcome> importRoster(const QString &actor, const QString &path,
                                                     bool dryRun = false);
    [[nodiscard]] Result<gate::Outcome> importAdministrators(const QString &actor, const QString &path,
                                                             bool dryRun = false);
    [[nodiscard]] QString state(); ///< changes with every person, role, license and record
    void importControlHub();
    [[nodiscard]] std::vector<Id> everybody();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceFixture> m_file;
};

namespace {

const QString usersFile = QStringLiteral(ROLECALL_TEST_DATA "/control-hub-users.csv");
const QString administratorsFile = QStringLiteral(ROLECALL_TEST_DATA "/control-hub-administrators.csv");
const gate::Session admin{{0, QString::fromLatin1(WorkspaceFixture::admin)}, gate::Door::CommandLine};

/// "rows: added changed unchanged refused, absent"
QString counts(const gate::ImportReport &report)
{
    return u"%1: %2 %3 %4 %5, %6"_s.arg(report.rows)
        .arg(report.added)
        .arg(report.changed)
        .arg(report.unchanged)
        .arg(report.refused)
        .arg(report.absent);
}

exchange::ExportOptions to(const QString &path, CellStyle style = CellStyle::SpreadsheetSafe)
{
    exchange::ExportOptions options;
    options.path = path;
    options.style = style;
    return options;
}

/// A file that somebody writes anew as soon as it was read for the first time.
class ChangingSource final : public gate::RosterSource {
public:
    explicit ChangingSource(QString path)
        : m_path(std::move(path))
        , m_source(m_path)
    {
    }
    Result<QStringList> headings() override { return m_source.headings(); }
    Result<void> forEach(const RowFunction &row, const Progress &progress) override
    {
        const Result<void> done = m_source.forEach(row, progress);
        if (!test::writeFile(m_path, "User ID/Email (Required),Title\nnewer@adriatic.example,x\n"))
            return failure(ErrorCode::Internal, m_path);
        return done;
    }
    QByteArray fingerprint() const override { return m_source.fingerprint(); }
    QString name() const override { return m_source.name(); }

private:
    QString m_path;
    exchange::FileSource m_source;
};

} // namespace

void TestExchangeRules::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<WorkspaceFixture>();
}

QString TestExchangeRules::file(const QByteArray &content, const QString &name) const
{
    return test::writeFile(path(name), content) ? path(name) : QString();
}

Result<gate::Outcome> TestExchangeRules::importRoster(const QString &actor, const QString &path, bool dryRun)
{
    ROLECALL_TRY_LET(command, exchange::rosterImport(path));
    return m_file->submit(actor, command, false, dryRun);
}

Result<gate::Outcome> TestExchangeRules::importAdministrators(const QString &actor, const QString &path,
                                                              bool dryRun)
{
    ROLECALL_TRY_LET(command, exchange::administratorImport(path));
    return m_file->submit(actor, command, false, dryRun);
}

QString TestExchangeRules::state()
{
    return u"%1 people, %2 roles, %3 licenses, %4 assigned, %5 sites, %6 records"_s
        .arg(m_file->count("SELECT count(*) FROM user"))
        .arg(m_file->count("SELECT count(*) FROM assignment"))
        .arg(m_file->count("SELECT count(*) FROM license"))
        .arg(m_file->count("SELECT count(*) FROM license_assignment"))
        .arg(m_file->count("SELECT count(*) FROM site"))
        .arg(m_file->count("SELECT count(*) FROM audit"));
}

void TestExchangeRules::importControlHub()
{
    const auto users = importRoster(u"admin"_s, usersFile);
    VERIFY_OK(users);
    QCOMPARE(counts(users->import), u"2000: 2000 0 0 0, 1"_s);
    const auto administrators = importAdministrators(u"admin"_s, administratorsFile);
    VERIFY_OK(administrators);
    QCOMPARE(counts(administrators->import), u"40: 0 40 0 0, 1"_s);
}

std::vector<Id> TestExchangeRules::everybody()
{
    std::vector<Id> ids;
    store::Statement statement = m_file->connection().prepare("SELECT id FROM user ORDER BY id");
    while (statement.next())
        ids.push_back(statement.integer(0));
    return ids;
}

void TestExchangeRules::controlHubFiles_areImportedWhole()
{
    importControlHub();
    QCOMPARE(m_file->count("SELECT count(*) FROM user"), 2001);
    QCOMPARE(m_file->count("SELECT count(*) FROM license"), 8);
    QCOMPARE(m_file->count("SELECT count(*) FROM license WHERE suspended = 1"), 1);
    QCOMPARE(m_file->count("SELECT count(*) FROM site"), 3);
    QCOMPARE(m_file->count("SELECT count(*) FROM site WHERE managed_by = 'site_administration'"), 3);
    QCOMPARE(m_file->count("SELECT count(DISTINCT user) FROM assignment"), 41);
    QCOMPARE(
        m_file->count("SELECT count(*) FROM user WHERE first_name = 'Zoë' AND last_name = 'García-Núñez'"),
        test::readFile(usersFile).count("\nZoë,García-Núñez,"));
}

void TestExchangeRules::controlHubRoster_asNewPeopleAgain_isUnchanged()
{
    importControlHub();
    const QString before = state();
    const auto again = importRoster(u"admin"_s, usersFile);
    VERIFY_OK(again);
    QCOMPARE(counts(again->import), u"2000: 0 0 2000 0, 1"_s);
    QVERIFY(again->unchanged);
    const auto administrators = importAdministrators(u"admin"_s, administratorsFile);
    VERIFY_OK(administrators);
    QCOMPARE(counts(administrators->import), u"40: 0 0 40 0, 1"_s);
    QCOMPARE(state(), before);
}

void TestExchangeRules::I6_capitalsInAddresses_areTheSamePeople()
{
    importControlHub();
    const QString before = state();
    QByteArray shouted = test::readFile(usersFile);
    shouted.replace("@adriatic.example", "@ADRIATIC.Example").replace("milos.cosic@", "Milos.COSIC@");
    const auto roster = importRoster(u"admin"_s, file(shouted));
    VERIFY_OK(roster);
    // The managers' addresses, which are text of the profile, do change.
    QCOMPARE(roster->import.added, 0);
    QCOMPARE(roster->import.rows, 2000);
    QByteArray administrators = test::readFile(administratorsFile);
    administrators.replace("@adriatic.example", "@Adriatic.EXAMPLE").replace("grace.reid4", "Grace.Reid4");
    const auto roles = importAdministrators(u"admin"_s, file(administrators));
    VERIFY_OK(roles);
    QCOMPARE(counts(roles->import), u"40: 0 0 40 0, 1"_s);
    QCOMPARE(m_file->count("SELECT count(*) FROM user"), 2001);
    QCOMPARE(state().section(u',', 1, 4), before.section(u',', 1, 4));
    QCOMPARE(m_file->count("SELECT count(*) FROM user WHERE email = 'milos.cosic@adriatic.example'"), 1);
}

void TestExchangeRules::I1_badFile_isRefusedWithRowAndColumn_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    const QByteArray head = "Title,User ID/Email (Required)\r\n";
    const QString email = u"User ID/Email (Required)"_s;
    QTest::newRow("empty") << QByteArray() << 1 << u"1"_s; // no heading names it
    QTest::newRow("no e-mail column") << QByteArray("Title,Mail\r\nx,a@adriatic.example\r\n") << 1 << email;
    QTest::newRow("open quote") << head + "x,a@adriatic.example\r\n\"y,b@adriatic.example\r\n"
                                << 3 << u"Title"_s;
    QTest::newRow("not UTF-8") << head
            + "x,a@adriatic.example\r\n\xc8"
              "elik,b@adriatic.example\r\n"
                               << 3 << u"Title"_s;
    QTest::newRow("NUL") << head
            + QByteArray("x,a@adriatic.example\r\ny,b?@adriatic.example\r\n").replace('?', '\0')
                         << 3 << email;
    QTest::newRow("twice") << head
            + "x,a@adriatic.example\r\ny,b@adriatic.example\r\nz,A@Adriatic.Example\r\n"
                           << 4 << email;
    QTest::newRow("65 characters before the @") << head + "x,a@adriatic.example\r\ny," + QByteArray(65, 'b')
            + "@adriatic.example\r\n" << 3 << email;
    QTest::newRow("no address") << head + "x,a@adriatic.example\r\ny,nobody\r\n" << 3 << email;
    QTest::newRow("empty address") << head + "x,\r\n" << 2 << email;
    QTest::newRow("row ends before the address") << head + "x\r\n" << 2 << email;
    QTest::newRow("unknown status") << QByteArray(
        "User Status,User ID/Email (Required)\nActive,a@adriatic.example\nGone,b@adriatic.example\n")
                                    << 3 << u"User Status"_s;
    QTest::newRow("neither TRUE nor FALSE")
        << QByteArray("User ID/Email (Required),Webex Calling [S]\na@adriatic.example,yes\n") << 2
        << u"Webex Calling [S]"_s;
}

void TestExchangeRules::I1_badFile_isRefusedWithRowAndColumn()
{
    QFETCH(QByteArray, content);
    QFETCH(int, row);
    QFETCH(QString, column);
    const QString before = state();
    const auto result = importRoster(u"admin"_s, file(content));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QCOMPARE(result.error().row, row);
    QCOMPARE(result.error().column, column);
    QVERIFY(!result.error().message.isEmpty());
    QCOMPARE(state(), before);
}

void TestExchangeRules::suspendedLicense_isNeverGiven()
{
    QByteArray content = test::readFile(usersFile);
    const qsizetype third = content.indexOf("\r\n", content.indexOf("desislava.petrova@"));
    const qsizetype end = third >= 0 ? third : content.indexOf('\n', content.indexOf("desislava.petrova@"));
    QCOMPARE(content.mid(end - 5, 5), QByteArray("FALSE"));
    content.replace(end - 5, 5, "TRUE");
    const QString before = state();
    const auto result = importRoster(u"admin"_s, file(content));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QCOMPARE(result.error().row, 4);
    QCOMPARE(result.error().column, u"Webex Events [Sub104713] (Suspended)"_s); // as the file names it
    QCOMPARE(state(), before);
}

void TestExchangeRules::badRows_areAllListedByADryRun()
{
    const QString in =
        file("User ID/Email (Required),User Status\n"
             "a@adriatic.example,Gone\nb@adriatic.example,Active\nx,Active\nB@adriatic.example,Active\n");
    const QString before = state();
    const auto preview = importRoster(u"admin"_s, in, true);
    VERIFY_OK(preview);
    QCOMPARE(counts(preview->import), u"4: 1 0 0 3, 1"_s);
    QList<int> rows;
    for (const gate::ImportRow &row : preview->import.details) {
        if (row.verdict == gate::ImportRow::Verdict::Refused)
            rows << row.row;
    }
    QCOMPARE(rows, (QList<int>{2, 4, 5}));
    const auto refused = importRoster(u"admin"_s, in);
    QCOMPARE(refused.error().row, 2);
    QCOMPARE(state(), before);
}

void TestExchangeRules::roster_exportedAndImported_isUnchanged_data()
{
    QTest::addColumn<CellStyle>("style");
    QTest::newRow("spreadsheet safe") << CellStyle::SpreadsheetSafe;
    QTest::newRow("exact") << CellStyle::Exact;
}

void TestExchangeRules::roster_exportedAndImported_isUnchanged()
{
    QFETCH(CellStyle, style);
    importControlHub();
    // What spreadsheets and readers stumble over.
    VERIFY_OK(
        importRoster(u"admin"_s,
                     file("User ID/Email (Required),Title,Department,Phone Number,Room\n"
                          "milos.cosic@adriatic.example,=1+1,\"a \"\"b\"\",\nc\",+381 11 555-333,-7\n")));
    QCOMPARE(exchange::exportRoster(m_file->gate(), admin, to(path(u"out.csv"_s), style)).value(), 2001);
    const QByteArray written = test::readFile(path(u"out.csv"_s));
    QCOMPARE(written.contains(",=1+1,"), style == CellStyle::Exact);
    const QString before = state();
    const auto again = importRoster(u"admin"_s, path(u"out.csv"_s));
    VERIFY_OK(again);
    QCOMPARE(counts(again->import), u"2001: 0 0 2001 0, 0"_s);
    QVERIFY(again->unchanged);
    QCOMPARE(state(), before);
}

void TestExchangeRules::roster_intoAnotherWorkspace_exportsTheSameFile()
{
    importControlHub();
    VERIFY_OK(exchange::exportRoster(m_file->gate(), admin, to(path(u"first.csv"_s))));
    WorkspaceFixture other;
    VERIFY_OK(other.submit(u"admin"_s, exchange::rosterImport(path(u"first.csv"_s)).value()));
    VERIFY_OK(exchange::exportRoster(other.gate(), admin, to(path(u"second.csv"_s))));
    QVERIFY(test::readFile(path(u"first.csv"_s)) == test::readFile(path(u"second.csv"_s)));
}

void TestExchangeRules::administrators_exportedAndImported_areUnchanged()
{
    importControlHub();
    QCOMPARE(
        exchange::exportAdministrators(m_file->gate(), admin, everybody(), to(path(u"out.csv"_s))).value(),
        41);
    const QString before = state();
    const auto again = importAdministrators(u"admin"_s, path(u"out.csv"_s));
    VERIFY_OK(again);
    QCOMPARE(counts(again->import), u"41: 0 0 41 0, 0"_s);
    QVERIFY(again->unchanged);
    QCOMPARE(state(), before);
}

void TestExchangeRules::R32_export_holdsTheListedPeopleAndThreeColumns()
{
    importControlHub();
    std::vector<Id> listed;
    QByteArrayList addresses;
    store::Statement statement =
        m_file->connection().prepare("SELECT u.id, u.email FROM user u JOIN assignment a ON a.user = u.id "
                                     "WHERE a.role = 'compliance_officer' ORDER BY u.id DESC");
    while (statement.next()) {
        listed.push_back(statement.integer(0));
        addresses << statement.text(1).toUtf8();
    }
    VERIFY_OK(statement.finish());
    QVERIFY(listed.size() > 1);
    QCOMPARE(exchange::exportAdministrators(m_file->gate(), admin, listed, to(path(u"out.csv"_s))).value(),
             qint64(listed.size()));
    exchange::CsvReader reader(path(u"out.csv"_s));
    QByteArrayList written;
    VERIFY_OK(reader.forEachRow([&written](int, const exchange::CsvFields &fields) -> Result<void> {
        if (fields.size() != 3)
            return failure(ErrorCode::Internal, u"not three columns"_s);
        written << fields[1].toByteArray();
        return {};
    }));
    QCOMPARE(reader.header()->headings,
             (QStringList{u"First/Last name"_s, u"User ID/Email"_s, u"Administrator role"_s}));
    QCOMPARE(written, addresses);
}

void TestExchangeRules::R5_lastFullAdministrator_isNotTakenByAnImport_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("roles") << QByteArray(
        "User ID/Email,Administrator role\nadmin@adriatic.example,Device Administrator\n"
        "second@adriatic.example,\n");
    QTest::newRow("status") << QByteArray(
        "User ID/Email (Required),User Status\nadmin@adriatic.example,Inactive\n"
        "second@adriatic.example,Pending\n");
}

void TestExchangeRules::R5_lastFullAdministrator_isNotTakenByAnImport()
{
    QFETCH(QByteArray, content);
    m_file->person(u"second"_s, u"full_admin"_s);
    // somebody who isn't counted, but may do it: full administrator until tomorrow
    m_file->person(u"guest"_s);
    VERIFY_OK(m_file->grant(u"admin"_s, u"guest"_s, u"full_admin"_s, m_file->now.date().addDays(1)));
    const qint64 people = m_file->count("SELECT count(*) FROM user WHERE status = 'Active'");
    const qint64 roles = m_file->count("SELECT count(*) FROM assignment");
    const size_t records = m_file->log().size();
    const QString in = file(content);
    VERIFY_REFUSED(content.contains("Status") ? importRoster(u"guest"_s, in)
                                              : importAdministrators(u"guest"_s, in),
                   "R5");
    QCOMPARE(m_file->count("SELECT count(*) FROM user WHERE status = 'Active'"), people);
    QCOMPARE(m_file->count("SELECT count(*) FROM assignment"), roles);
    QCOMPARE(m_file->log().size(), records + 1);
    QVERIFY(m_file->log().back().refused);
}

void TestExchangeRules::R10_import_neverRaisesWhoImports()
{
    m_file->person(u"second"_s, u"full_admin"_s);
    const QString in = file("User ID/Email,Administrator role\nsecond@adriatic.example,\"Full "
                            "Administrator,Compliance Officer\"\n");
    const auto refused = importAdministrators(u"second"_s, in);
    VERIFY_REFUSED(refused, "R10");
    QCOMPARE(refused.error().row, 2);
    QCOMPARE(m_file->roles(u"second"_s), u"full_admin"_s);
    VERIFY_REFUSED(importAdministrators(u"second"_s,
                                        file("User ID/Email,Administrator role\nsecond@adriatic.example,"
                                             "\"Full Administrator,Advanced Troubleshooting Access\"\n",
                                             u"own.csv"_s)),
                   "R6");
    VERIFY_OK(importAdministrators(u"admin"_s, in));
    QCOMPARE(m_file->roles(u"second"_s), u"full_admin compliance_officer"_s);
}

void TestExchangeRules::R11_siteRoles_areGivenOnlyOnSitesOfControlHub()
{
    const Id organization = store::customer(m_file->connection())->id;
    VERIFY_OK(store::addSite(m_file->connection(), organization, {0, u"own.example"_s, false, 0}));
    VERIFY_OK(store::addSite(m_file->connection(), organization, {0, u"hub.example"_s, true, 0}));
    m_file->person(u"u"_s);
    VERIFY_REFUSED(importAdministrators(u"admin"_s,
                                        file("User ID/Email,Administrator role\nu@adriatic.example,"
                                             "Webex Site Administrator (own.example)\n")),
                   "R11");
    VERIFY_OK(importAdministrators(u"admin"_s,
                                   file("User ID/Email,Administrator role\nu@adriatic.example,"
                                        "Webex Site Administrator (HUB.example)\n")));
    QVERIFY(m_file->roles(u"u"_s).startsWith(u"site_admin@"_s));
}

void TestExchangeRules::R34_import_needsItsPrivilege_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("roster");
    QTest::addColumn<bool>("administrators");
    QTest::newRow("full") << u"full_admin"_s << true << true;
    QTest::newRow("read-only") << u"readonly_admin"_s << false << false;
    QTest::newRow("user and device") << u"user_device_admin"_s << true << false;
    QTest::newRow("support") << u"support_admin"_s << false << false;
    QTest::newRow("nobody") << QString() << false << false;
}

void TestExchangeRules::R34_import_needsItsPrivilege()
{
    QFETCH(QString, role);
    QFETCH(bool, roster);
    QFETCH(bool, administrators);
    m_file->person(u"x"_s, role);
    const auto users = importRoster(u"x"_s, file("User ID/Email (Required)\nnew@adriatic.example\n"));
    const auto roles = importAdministrators(
        u"x"_s, file("User ID/Email,Administrator role\nadmin@adriatic.example,Full Administrator\n"));
    QCOMPARE(users.has_value(), roster);
    QCOMPARE(roles.has_value(), administrators);
    if (!roster)
        VERIFY_REFUSED(users, "R34");
    if (!administrators)
        VERIFY_REFUSED(roles, "R34");
    QCOMPARE(m_file->count("SELECT count(*) FROM user WHERE email = 'new@adriatic.example'"), roster ? 1 : 0);
}

void TestExchangeRules::A10_statusOfAnAdministrator_isNotChangedByARoster()
{
    m_file->person(u"helper"_s, u"user_device_admin"_s);
    m_file->person(u"boss"_s, u"full_admin"_s);
    m_file->person(u"plain"_s);
    const auto refused =
        importRoster(u"helper"_s,
                     file("User ID/Email (Required),User Status\nplain@adriatic.example,Inactive\n"
                          "boss@adriatic.example,Inactive\n"));
    VERIFY_REFUSED(refused, "A10");
    QCOMPARE(refused.error().row, 3);
    QCOMPARE(m_file->count("SELECT count(*) FROM user WHERE status = 'Inactive'"), 0);
    VERIFY_OK(
        importRoster(u"helper"_s,
                     file("User ID/Email (Required),User Status,Title\nplain@adriatic.example,Inactive,x\n"
                          "boss@adriatic.example,Active,y\n")));
    QCOMPARE(m_file->count("SELECT count(*) FROM user WHERE status = 'Inactive'"), 1);
    QCOMPARE(m_file->count("SELECT count(*) FROM user WHERE title = 'y'"), 1);
}

void TestExchangeRules::R10_ownStatus_isNotChangedByARoster()
{
    m_file->person(u"second"_s, u"full_admin"_s);
    VERIFY_REFUSED(
        importRoster(u"second"_s,
                     file("User ID/Email (Required),User Status\nsecond@adriatic.example,Inactive\n")),
        "R10");
}

void TestExchangeRules::administratorImport_touchesOnlyThePeopleNamed()
{
    m_file->person(u"named"_s, u"device_admin support_admin"_s);
    m_file->person(u"emptied"_s, u"device_admin compliance_officer"_s);
    m_file->person(u"absent"_s, u"device_admin"_s);
    m_file->person(u"until"_s);
    VERIFY_OK(m_file->grant(u"admin"_s, u"until"_s, u"device_admin"_s, m_file->now.date().addDays(9)));
    const auto done =
        importAdministrators(u"admin"_s,
                             file("User ID/Email,Administrator role\n"
                                  "named@adriatic.example,\"Support Administrator,Compliance Officer\"\n"
                                  "emptied@adriatic.example,\n"
                                  "until@adriatic.example,Device Administrator\n"));
    VERIFY_OK(done);
    QCOMPARE(counts(done->import), u"3: 0 2 1 0, 2"_s);
    QCOMPARE(m_file->roles(u"named"_s), u"support_admin compliance_officer"_s);
    QCOMPARE(m_file->roles(u"emptied"_s), QString());
    QCOMPARE(m_file->roles(u"absent"_s), u"device_admin"_s);
    QCOMPARE(m_file->count("SELECT count(*) FROM assignment WHERE until IS NOT NULL"), 1);
}

void TestExchangeRules::administratorImport_countsExternalsForWhoListsThem()
{
    m_file->person(u"events"_s, u"events_admin"_s);
    m_file->external(u"oto"_s, OrganizationKind::Other, u"full_admin"_s);
    const auto absent = [this](const QString &actor) {
        QStringList names;
        const auto done = importAdministrators(
            actor,
            file("User ID/Email,Administrator role\nevents@adriatic.example,Webex Events administrator\n"));
        if (!done)
            return QStringList{done.error().rule + done.error().message};
        for (const gate::AbsentPerson &person : done->import.absentPeople)
            names << person.email.section(u'@', 0, 0);
        return QStringList{QString::number(done->import.absent)} + names;
    };
    QCOMPARE(absent(u"admin"_s).join(u' '), u"2 admin oto"_s);
    QCOMPARE(absent(u"events"_s).join(u' '), u"1 admin"_s); // R34
}

void TestExchangeRules::administratorImport_ofAnUnknownAddress_isRefusedByRow()
{
    m_file->person(u"u"_s);
    const QString before = state();
    for (const QByteArray address : {"nobody@adriatic.example", "u", "", "admin@adriatic.example"}) {
        const auto refused = importAdministrators(u"admin"_s,
                                                  file("User ID/Email,Administrator role\n"
                                                       "u@adriatic.example,Device Administrator\n"
                                                       "admin@adriatic.example,Full Administrator\n"
                                                       + address + ",Device Administrator\n"));
        QVERIFY2(!refused, address.constData());
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().row, 4);
        QCOMPARE(refused.error().column, u"User ID/Email"_s);
        QCOMPARE(state(), before);
    }
}

void TestExchangeRules::administratorImport_leavesSiteRolesWithoutSiteAlone()
{
    const Id organization = store::customer(m_file->connection())->id;
    VERIFY_OK(store::addSite(m_file->connection(), organization, {0, u"hub.example"_s, true, 0}));
    m_file->person(u"u"_s, u"site_user_admin@hub.example device_admin"_s);
    const auto done =
        importAdministrators(u"admin"_s,
                             file("User ID/Email,Administrator role\n"
                                  "u@adriatic.example,\"Device Administrator,Webex Site Administrator\"\n"));
    VERIFY_OK(done);
    QCOMPARE(counts(done->import), u"1: 0 0 1 0, 1"_s);
    QCOMPARE(done->import.details.front().verdict, gate::ImportRow::Verdict::Reported);
    QVERIFY(done->import.details.front().what.contains(u"Webex Site Administrator"_s));
    QVERIFY(m_file->roles(u"u"_s).contains(u"site_user_admin"_s));
}

void TestExchangeRules::administratorImport_saysWhatAChangeBringsWithIt()
{
    m_file->person(u"u"_s, u"events_admin device_admin"_s);
    m_file->person(u"second"_s, u"full_admin"_s);
    const auto preview = importAdministrators(u"admin"_s,
                                              file("User ID/Email,Administrator role\n"
                                                   "u@adriatic.example,Webex Events Administrator\n"
                                                   "second@adriatic.example,\n"),
                                              true);
    VERIFY_OK(preview);
    const auto reported = std::ranges::find(preview->import.details, gate::ImportRow::Verdict::Reported,
                                            &gate::ImportRow::verdict);
    QVERIFY(reported != preview->import.details.end());
    QCOMPARE(reported->rule, u"R9"_s);
    QCOMPARE(reported->row, 2);
    QVERIFY(std::ranges::any_of(preview->notices,
                                [](const gate::Notice &notice) { return notice.rule == u"R5"_s; }));
}

void TestExchangeRules::import_isOneRecordWithADetailAPerson()
{
    const size_t before = m_file->log().size();
    m_file->person(u"u"_s);
    const auto done = importRoster(
        u"admin"_s, file("User ID/Email (Required),Title\nu@adriatic.example,x\nnew@adriatic.example,y\n"));
    VERIFY_OK(done);
    QCOMPARE(m_file->log().size(), before + 2);
    QCOMPARE(m_file->log().back().action, u"import-roster"_s);
    QCOMPARE(m_file->log().back().targetName, u"in.csv"_s);
    const auto details = store::details(m_file->connection(), done->record);
    VERIFY_OK(details);
    QCOMPARE(details->size(), 1U); // the new person's row is its own detail
    QCOMPARE(m_file->count("SELECT added_in FROM user WHERE email = 'new@adriatic.example'"), done->record);
}

void TestExchangeRules::cancel_importsNothing()
{
    const QString before = state();
    for (const bool late : {false, true}) {
        gate::SubmitOptions options;
        options.progress = [late](qint64 done, qint64 total) { return late && done < total; };
        const auto result = m_file->gate().submit(exchange::rosterImport(usersFile).value(), admin, options);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(state(), before);
    }
}

void TestExchangeRules::fileThatChangesMeanwhile_isNotImported()
{
    const QString before = state();
    const auto source =
        std::make_shared<ChangingSource>(file("User ID/Email (Required),Title\nnew@adriatic.example,x\n"));
    const auto result = m_file->submit(u"admin"_s, gate::ImportRoster{source});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::File);
    QCOMPARE(state(), before);
}

QTEST_GUILESS_MAIN(TestExchangeRules)
#include "tst_exchange_rules.moc"
