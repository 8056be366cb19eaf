// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/auditexport.h"
#include "exchange/exporter.h"
#include "exchange/importer.h"
#include "exchange/roletablesheet.h"
#include "exchange/whocanexport.h"
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::exchange;
using namespace Qt::StringLiterals;
using rolecall::test::WorkspaceFixture;

namespace {

const QByteArray mark = "\xef\xbb\xbf";

/// The XML of the sheet of a workbook, unpacked by another program.
QString sheetOf(const QString &path)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import sys, zipfile; "
                  "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml'))"_s,
                  path});
    return python.waitForFinished() ? QString::fromUtf8(python.readAllStandardOutput()) : QString();
}

} // namespace

class TestExporter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void R32_administrators_areThreeColumnsOfThoseWithRoles();
    void R32_administrators_keepTheOrderOfTheList();
    void administrators_siteRoles_nameTheirSite();
    void administrators_endedRoles_areLeftOut();
    void administrators_withoutNames_areCalledAsShown();
    void R34_externals_areExportedByWhoSeesTheirList();
    void R34_externals_areRefusedToWhoSeesUsersAlone();
    void users_areTheListAsShown();
    void users_ofOtherOrganizationsWithoutRoles_areLeftOut();
    void users_whoAreGone_areLeftOut();
    void roster_hasEveryColumn();
    void roster_withoutAnybodyElse_hasTheTwentyColumns();
    void I5_formulas_areMadeSafeUnlessExact();
    void T1_export_leavesOneRecord();
    void A18_refusedExport_leavesOneRecordAndNoFile();
    void A18_refusedWhileItIsWritten_leavesOneRecordAndNoFile();
    void A18_refusedPrintingOfARoleTable_leavesOneRecord();
    void D11_readOnlyWorkspace_isExportedWithoutRecord();
    void D14_existingFile_isKeptUnlessReplacingIsAllowed();
    void D14_fileThatCantTakeItsPlace_leavesTheOldOneAndNoRecord();
    void D14_file_isForItsOwnerAlone();
    void I3_cancel_leavesTheOldFileAndNoRecord_data();
    void I3_cancel_leavesTheOldFileAndNoRecord();
    void openWorkspace_isNeverReplaced();
    void A15_siteAdministrator_exportsHisSitesAlone();
    void A15_roster_holdsTheUsersOfTheSites();
    void D14_filesOfTheWorkspace_areSpared();
    void parts_holdAllRowsOnce();
    void D14_parts_oneThatCantTakeItsPlace_takesTheOthersBack_data();
    void D14_parts_oneThatCantTakeItsPlace_takesTheOthersBack();
    void I3_parts_cancel_leavesNothing();
    void workbook_holdsWhatTheListShows();
    void workbook_ofTheLog_hasNumbersOfRecords();
    void workbook_ofARoster_isRefused();
    void I3_workbook_cancel_leavesNothing();
    void D14_workbookThatCantHoldACell_leavesTheOldFile();
    void D11_parts_ofAReadOnlyWorkspace();

private:
    [[nodiscard]] ExportOptions options(const QString &name = u"out.csv"_s) const;
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray written(const QString &name = u"out.csv"_s) const
    {
        return test::readFile(path(name));
    }
    /// "CATEGORY: rows" of the newest record.
    [[nodiscard]] QString newestRecord();
    void assign(Id user, const QString &role, Id site, std::optional<QDateTime> until = {});
    [[nodiscard]] Id addLicense(const QString &heading, bool suspended);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceFixture> m_file;
    gate::Session m_admin{{0, QString::fromLatin1(WorkspaceFixture::admin)}, gate::Door::CommandLine};
};

void TestExporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<WorkspaceFixture>();
}

ExportOptions TestExporter::options(const QString &name) const
{
    ExportOptions options;
    options.path = path(name);
    return options;
}

QString TestExporter::newestRecord()
{
    const store::AuditRecord record = m_file->log().back();
    return u"%1 %2 %3 %4"_s.arg(record.action, record.targetName, record.refused ? u"refused"_s : u"done"_s,
                                QString::number(record.after.value(u"rows"_s).toInteger(-1)));
}

void TestExporter::assign(Id user, const QString &role, Id site, std::optional<QDateTime> until)
{
    const Id organization = store::customer(m_file->connection())->id;
    VERIFY_OK(store::insertAssignment(
        m_file->connection(), organization,
        {0, user, WorkspaceFixture::role(role).role, site, {}, u"x"_s, m_file->now, until, {}}));
}

Id TestExporter::addLicense(const QString &heading, bool suspended)
{
    const Id organization = store::customer(m_file->connection())->id;
    return store::addLicense(m_file->connection(), organization,
                             {0, heading, u"other"_s, {}, 0, 0, suspended})
        .value();
}

void TestExporter::R32_administrators_areThreeColumnsOfThoseWithRoles()
{
    const Id nada = m_file->person(u"nada"_s, u"device_admin compliance_officer full_admin"_s);
    const Id plain = m_file->person(u"plain"_s);
    const auto rows = exportAdministrators(m_file->gate(), m_admin, {plain, nada}, options());
    VERIFY_OK(rows);
    QCOMPARE(*rows, 1);
    QCOMPARE(written(),
             mark
                 + "First/Last name,User ID/Email,Administrator role\r\n"
                   "nada Test,nada@adriatic.example,\"Full Administrator,Device Administrator,Compliance "
                   "Officer\"\r\n");
}

void TestExporter::R32_administrators_keepTheOrderOfTheList()
{
    const Id b = m_file->person(u"b"_s, u"device_admin"_s);
    const Id a = m_file->person(u"a"_s, u"device_admin"_s);
    const Id c = m_file->person(u"c"_s, u"device_admin"_s);
    VERIFY_OK(exportAdministrators(m_file->gate(), m_admin, {c, a, b}, options()));
    QCOMPARE(written().count("\r\n"), 4);
    QVERIFY(written().indexOf("c Test") < written().indexOf("a Test"));
    QVERIFY(written().indexOf("a Test") < written().indexOf("b Test"));
}

void TestExporter::administrators_siteRoles_nameTheirSite()
{
    const Id organization = store::customer(m_file->connection())->id;
    const Id site = store::addSite(m_file->connection(), organization, {0, u"b.example"_s, true, 0}).value();
    const Id other = store::addSite(m_file->connection(), organization, {0, u"a.example"_s, true, 0}).value();
    const Id user = m_file->person(u"u"_s, u"support_admin"_s);
    assign(user, u"site_admin"_s, site);
    assign(user, u"site_admin"_s, other);
    VERIFY_OK(exportAdministrators(m_file->gate(), m_admin, {user}, options()));
    QVERIFY2(written().contains("\"Support Administrator,Webex Site Administrator (a.example),Webex Site "
                                "Administrator (b.example)\""),
             written().constData());
}

void TestExporter::administrators_endedRoles_areLeftOut()
{
    const Id both = m_file->person(u"both"_s, u"support_admin"_s);
    assign(both, u"device_admin"_s, 0, m_file->now.addSecs(-1));
    const Id ended = m_file->person(u"ended"_s);
    assign(ended, u"device_admin"_s, 0, m_file->now);
    const Id ends = m_file->person(u"ends"_s);
    assign(ends, u"device_admin"_s, 0, m_file->now.addSecs(1));
    QCOMPARE(exportAdministrators(m_file->gate(), m_admin, {both, ended, ends}, options()).value(), 2);
    QCOMPARE(written(),
             mark
                 + "First/Last name,User ID/Email,Administrator role\r\n"
                   "both Test,both@adriatic.example,Support Administrator\r\n"
                   "ends Test,ends@adriatic.example,Device Administrator\r\n");
}

void TestExporter::administrators_withoutNames_areCalledAsShown()
{
    const auto named = [this](const QString &name, const QString &first, const QString &last,
                              const QString &display) {
        const Id id = m_file->person(name, u"device_admin"_s);
        VERIFY_OK(m_file->submit(
            u"admin"_s,
            gate::EditUser{{id, {}}, {{FirstName, first}, {LastName, last}, {DisplayName, display}}}));
        VERIFY_OK(exportAdministrators(m_file->gate(), m_admin, {id}, options(name)));
    };
    named(u"names"_s, u"Željko"_s, u"Ilić"_s, u"Boss"_s);
    QVERIFY(written(u"names"_s).contains("\r\nŽeljko Ilić,"));
    named(u"display"_s, {}, {}, u"Boss"_s);
    QVERIFY(written(u"display"_s).contains("\r\nBoss,"));
    named(u"nothing"_s, {}, {}, {});
    QVERIFY(written(u"nothing"_s).contains("\r\nnothing@adriatic.example,"));
}

void TestExporter::R34_externals_areExportedByWhoSeesTheirList()
{
    const Id organization = store::customer(m_file->connection())->id;
    VERIFY_OK(
        store::addLicense(m_file->connection(), organization,
                          {0, u"Contact Center Premium"_s, u"contact_center_premium"_s, {}, 0, 0, false}));
    const Id site =
        store::addSite(m_file->connection(), organization, {0, u"one.example"_s, true, 0}).value();
    const Id own = m_file->person(u"nada"_s, u"full_admin"_s);
    const Id partner = m_file->external(u"petar"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
    const Id other = m_file->external(u"oto"_s, OrganizationKind::Other, u"readonly_admin"_s);
    assign(other, u"site_admin"_s, site);
    const gate::Session session{{partner, {}}, gate::Door::Window};
    QVERIFY(!gate::scope(m_file->gate(), session)); // sees no users
    QCOMPARE(exportExternals(m_file->gate(), session, {other, own, 4711, partner}, options()).value(), 2);
    QCOMPARE(written(),
             mark
                 + "First/Last name,User ID/Email,Administrator role\r\n"
                   "oto,oto@elsewhere.example,\"Read-only Administrator,Webex Site Administrator "
                   "(one.example)\"\r\n"
                   "petar,petar@elsewhere.example,Provisioning Administrator\r\n");
    QCOMPARE(newestRecord(), u"export-externals out.csv done 2"_s);
}

void TestExporter::R34_externals_areRefusedToWhoSeesUsersAlone()
{
    const Id other = m_file->external(u"oto"_s, OrganizationKind::Other, u"readonly_admin"_s);
    const Id devices = m_file->person(u"nada"_s, u"user_device_admin"_s);
    const gate::Session session{{devices, {}}, gate::Door::Window};
    VERIFY_OK(gate::scope(m_file->gate(), session)); // sees users
    VERIFY_REFUSED(exportExternals(m_file->gate(), session, {other}, options()), "R34");
    QCOMPARE(files(), QStringList());
    QCOMPARE(newestRecord(), u"export-externals out.csv refused -1"_s);
    // Nor do the lists of users hold those whom he does not see.
    QCOMPARE(exportAdministrators(m_file->gate(), session, {other, devices}, options()).value(), 1);
    QCOMPARE(exportUsers(m_file->gate(), session, {other, devices}, options(u"users.csv"_s)).value(), 1);
}

void TestExporter::users_areTheListAsShown()
{
    const Id ana = m_file->person(u"ana"_s, u"full_admin device_admin"_s);
    VERIFY_OK(m_file->submit(u"admin"_s,
                             gate::EditUser{{ana, {}},
                                            {{DisplayName, u"Ana A."_s},
                                             {Field::Title, u"Head, IT"_s},
                                             {Department, u"IT"_s},
                                             {Location, u"Beograd"_s},
                                             {LastAccess, u"2026-09-15T05:53:09.064Z"_s}}}));
    const Id bob = m_file->person(u"bob"_s, {}, u"Not verified"_s);
    QCOMPARE(exportUsers(m_file->gate(), m_admin, {bob, ana}, options()).value(), 2);
    QCOMPARE(
        written(),
        mark
            + "Name,E-mail,Organization,Status,Administrator roles,Title,Department,Location,Last access\r\n"
              "bob Test,bob@adriatic.example,Adriatic,Not verified,None,,,,\r\n"
              "Ana A.,ana@adriatic.example,Adriatic,Active,\"Full administrator, Device administrator\","
              "\"Head, IT\",IT,Beograd,2026-09-15T05:53:09.064Z\r\n");
}

void TestExporter::users_ofOtherOrganizationsWithoutRoles_areLeftOut()
{
    const Id administrator = m_file->external(u"ext"_s, OrganizationKind::Other, u"readonly_admin"_s);
    const Id stranger = m_file->external(u"stranger"_s, OrganizationKind::Other, {});
    QCOMPARE(exportUsers(m_file->gate(), m_admin, {administrator, stranger}, options()).value(), 1);
    QVERIFY(written().contains("ext@elsewhere.example,Elsewhere of ext,"));
    QVERIFY(!written().contains("stranger"));
}

void TestExporter::users_whoAreGone_areLeftOut()
{
    const Id gone = m_file->person(u"gone"_s);
    const Id here = m_file->person(u"here"_s);
    VERIFY_OK(m_file->submit(u"admin"_s, gate::RemoveUser{{gone, {}}}));
    QCOMPARE(exportUsers(m_file->gate(), m_admin, {gone, here}, options()).value(), 1);
    QCOMPARE(newestRecord(), u"export-users out.csv done 1"_s);
}

void TestExporter::roster_hasEveryColumn()
{
    const QString in = path(u"in.csv"_s);
    QVERIFY(test::writeFile(
        in,
        "User ID/Email (Required),Shoe size,Desk,Webex Calling [Sub1],a.example - Webex Meetings [Sub1],"
        "Webex Events [Sub2] (Suspended)\n"
        "admin@adriatic.example,,,FALSE,TRUE,FALSE\n"
        "b@adriatic.example,44,,TRUE,,\n"));
    VERIFY_OK(m_file->submit(u"admin"_s, rosterImport(in).value()));
    // Given before it was suspended: neither TRUE, which nobody may import, nor FALSE, which would be wrong.
    VERIFY_OK(store::assignLicense(
        m_file->connection(),
        store::findUserByEmail(m_file->connection(), u"b@adriatic.example"_s).value()->id,
        m_file->count("SELECT id FROM license WHERE suspended = 1")));
    m_file->external(u"ext"_s, OrganizationKind::Other, u"readonly_admin"_s);
    QCOMPARE(exportRoster(m_file->gate(), m_admin, options()).value(), 2);
    QCOMPARE(
        written(),
        mark
            + "First Name,Last Name,Display Name,User ID/Email (Required),User Status,Last Service Accessed "
              "Time,"
              "Days since Last Service Accessed,Extension,Title,Department,Manager,Phone Number,Caller ID "
              "Number,"
              "Caller ID First Name,Caller ID Last Name,Location,Preferred Language,Time zone,Address type,"
              "Address country,Shoe size,Webex Calling [Sub1],a.example - Webex Meetings [Sub1],"
              "Webex Events [Sub2] (Suspended)\r\n"
              "Ana,Admin,,admin@adriatic.example,Active,,,,,,,,,,,,,,,,,FALSE,TRUE,FALSE\r\n"
              ",,,b@adriatic.example,Active,,,,,,,,,,,,,,,,44,TRUE,FALSE,\r\n");
    QCOMPARE(newestRecord(), u"export-roster out.csv done 2"_s);
}

void TestExporter::roster_withoutAnybodyElse_hasTheTwentyColumns()
{
    QCOMPARE(exportRoster(m_file->gate(), m_admin, options()).value(), 1);
    QCOMPARE(written().left(written().indexOf('\r')).count(','), 19);
    QCOMPARE(written().count("\r\n"), 2);
}

void TestExporter::I5_formulas_areMadeSafeUnlessExact()
{
    const Id user = m_file->person(u"u"_s, u"device_admin"_s);
    VERIFY_OK(m_file->submit(
        u"admin"_s, gate::EditUser{{user, {}}, {{FirstName, u"=cmd|' /C calc'!A0"_s}, {LastName, {}}}}));
    VERIFY_OK(exportAdministrators(m_file->gate(), m_admin, {user}, options()));
    QVERIFY2(written().contains("\r\n'=cmd"), written().constData());
    ExportOptions exact = options(u"exact.csv"_s);
    exact.style = CellStyle::Exact;
    VERIFY_OK(exportAdministrators(m_file->gate(), m_admin, {user}, exact));
    QVERIFY(written(u"exact.csv"_s).contains("\r\n=cmd"));
}

void TestExporter::T1_export_leavesOneRecord()
{
    const Id user = m_file->person(u"u"_s, u"device_admin"_s);
    const size_t before = m_file->log().size();
    VERIFY_OK(exportAdministrators(m_file->gate(), m_admin, {user}, options(u"Ž%1.csv"_s)));
    QCOMPARE(m_file->log().size(), before + 1);
    QCOMPARE(newestRecord(), u"export-administrators Ž%1.csv done 1"_s);
    QCOMPARE(m_file->log().back().actorEmail, QString::fromLatin1(WorkspaceFixture::admin));
}

void TestExporter::A18_refusedExport_leavesOneRecordAndNoFile()
{
    const Id user = m_file->person(u"support"_s, u"compliance_officer"_s);
    const size_t before = m_file->log().size();
    const gate::Session session{{0, u"support@adriatic.example"_s}, gate::Door::Window};
    VERIFY_REFUSED(exportAdministrators(m_file->gate(), session, {user}, options()), "R34");
    VERIFY_REFUSED(exportUsers(m_file->gate(), session, {user}, options()), "R34");
    VERIFY_REFUSED(exportRoster(m_file->gate(), session, options()), "R34");
    QCOMPARE(m_file->log().size(), before + 3);
    QVERIFY(m_file->log().back().refused);
    QCOMPARE(m_file->log().back().action, u"export-roster"_s);
    QCOMPARE(files(), QStringList());
}

/// What only the question that is written refuses.
void TestExporter::A18_refusedWhileItIsWritten_leavesOneRecordAndNoFile()
{
    const Id organization = store::customer(m_file->connection())->id;
    for (const QString &name : {u"one.example"_s, u"two.example"_s})
        VERIFY_OK(store::addSite(m_file->connection(), organization, {0, name, true, 0}));
    const Id sanja = m_file->person(u"sanja"_s, u"site_admin@one.example"_s);
    const gate::WhoCan elsewhere{*Catalogue::instance().findPrivilege(u"site.licenses"), Level::Read,
                                 u"two.example"_s};
    size_t before = m_file->log().size();
    VERIFY_REFUSED(
        exportWhoCan(m_file->gate(), {{sanja, {}}, gate::Door::Window}, elsewhere, {sanja}, options()),
        "R34");
    QCOMPARE(m_file->log().size(), before + 1);
    QCOMPARE(newestRecord(), u"export-who-can out.csv refused -1"_s);
    const Id gone = m_file->person(u"gone"_s, u"device_admin"_s, u"Inactive"_s);
    before = m_file->log().size();
    const auto paint = [](const Report & /*report*/) -> Result<QByteArray> { return QByteArray("x"); };
    VERIFY_REFUSED(exportRoleTable(m_file->gate(), {{gone, {}}, gate::Door::Window}, u"site"_s, paint,
                                   path(u"table.pdf"_s)),
                   "R34");
    QCOMPARE(m_file->log().size(), before + 1);
    QCOMPARE(newestRecord(), u"export-role-table table.pdf refused -1"_s);
    QCOMPARE(m_file->log().back().rule, u"R34"_s);
    QCOMPARE(files(), QStringList());
}

void TestExporter::A18_refusedPrintingOfARoleTable_leavesOneRecord()
{
    const Id gone = m_file->person(u"gone"_s, u"device_admin"_s, u"Inactive"_s);
    const size_t before = m_file->log().size();
    VERIFY_REFUSED(
        recordPrintedRoleTable(m_file->gate(), {{gone, {}}, gate::Door::Window}, u"site"_s, u"Laser 3"_s),
        "R34");
    QCOMPARE(m_file->log().size(), before + 1);
    QCOMPARE(newestRecord(), u"export-role-table Laser 3 refused -1"_s);
}

void TestExporter::D11_readOnlyWorkspace_isExportedWithoutRecord()
{
    const size_t before = m_file->log().size();
    const auto workspace = store::Workspace::open(m_file->path(), store::OpenMode::ReadOnly);
    VERIFY_OK(workspace);
    gate::Gate gate(**workspace, [this] { return m_file->now; });
    QCOMPARE(exportRoster(gate, m_admin, options()).value(), 1);
    QVERIFY(written().contains("admin@adriatic.example"));
    const Id officer = m_file->person(u"officer"_s, u"compliance_officer"_s);
    VERIFY_REFUSED(exportUsers(gate, {{officer, {}}, gate::Door::Window}, {}, options(u"other.csv"_s)),
                   "R34");
    QCOMPARE(m_file->log().size(), before + 2); // of person()
}

void TestExporter::D14_existingFile_isKeptUnlessReplacingIsAllowed()
{
    QVERIFY(test::writeFile(path(u"out.csv"_s), "old"));
    const size_t before = m_file->log().size();
    const auto refused = exportRoster(m_file->gate(), m_admin, options());
    QCOMPARE(refused.error().code, ErrorCode::File);
    QCOMPARE(written(), QByteArray("old"));
    QCOMPARE(m_file->log().size(), before);
    ExportOptions replacing = options();
    replacing.replace = store::Replace::Yes;
    VERIFY_OK(exportRoster(m_file->gate(), m_admin, replacing));
    QVERIFY(written().startsWith(mark + "First Name"));
    QCOMPARE(files(), QStringList{u"out.csv"_s});
}

void TestExporter::D14_fileThatCantTakeItsPlace_leavesTheOldOneAndNoRecord()
{
    const size_t before = m_file->log().size();
    ExportOptions late = options();
    late.progress = [this](qint64, qint64) { return test::writeFile(path(u"out.csv"_s), "somebody else's"); };
    const auto refused = exportRoster(m_file->gate(), m_admin, late);
    QCOMPARE(refused.error().code, ErrorCode::File);
    QCOMPARE(written(), QByteArray("somebody else's"));
    QCOMPARE(files(), QStringList{u"out.csv"_s});
    QCOMPARE(m_file->log().size(), before);
}

void TestExporter::D14_file_isForItsOwnerAlone()
{
    VERIFY_OK(exportRoster(m_file->gate(), m_admin, options()));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path(u"out.csv"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600U);
}

void TestExporter::I3_cancel_leavesTheOldFileAndNoRecord_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("administrators") << u"administrators"_s;
    QTest::newRow("users") << u"users"_s;
    QTest::newRow("roster") << u"roster"_s;
}

void TestExporter::I3_cancel_leavesTheOldFileAndNoRecord()
{
    QFETCH(QString, what);
    const Id a = m_file->person(u"a"_s, u"device_admin"_s);
    const Id b = m_file->person(u"b"_s, u"device_admin"_s);
    QVERIFY(test::writeFile(path(u"out.csv"_s), "old"));
    const size_t before = m_file->log().size();
    ExportOptions cancelled = options();
    cancelled.replace = store::Replace::Yes;
    cancelled.progress = [](qint64 done, qint64 total) { return done < total; };
    const auto result = what == u"roster"_s ? exportRoster(m_file->gate(), m_admin, cancelled)
        : what == u"users"_s                ? exportUsers(m_file->gate(), m_admin, {a, b}, cancelled)
                             : exportAdministrators(m_file->gate(), m_admin, {a, b}, cancelled);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(written(), QByteArray("old"));
    QCOMPARE(files(), QStringList{u"out.csv"_s});
    QCOMPARE(m_file->log().size(), before);
}

void TestExporter::openWorkspace_isNeverReplaced()
{
    ExportOptions onto;
    onto.path = m_file->path();
    onto.replace = store::Replace::Yes;
    QCOMPARE(exportRoster(m_file->gate(), m_admin, onto).error().code, ErrorCode::File);
    QCOMPARE(m_file->count("SELECT count(*) FROM user"), 1);
    VERIFY_OK(store::Workspace::open(m_file->path(), store::OpenMode::ReadOnly));
}

void TestExporter::A15_siteAdministrator_exportsHisSitesAlone()
{
    const Id organization = store::customer(m_file->connection())->id;
    const Id own = store::addSite(m_file->connection(), organization, {0, u"own.example"_s, true, 0}).value();
    VERIFY_OK(store::addSite(m_file->connection(), organization, {0, u"far.example"_s, true, 0}));
    const Id license =
        store::addLicense(m_file->connection(), organization,
                          {0, u"own.example - Webex Meetings [S]"_s, u"meetings"_s, u"S"_s, own, 0, false})
            .value();
    const Id keeper = m_file->person(u"keeper"_s, u"site_admin@own.example"_s);
    const Id both =
        m_file->person(u"both"_s, u"device_admin site_user_admin@own.example site_admin@far.example"_s);
    const Id far = m_file->person(u"far"_s, u"site_admin@far.example full_admin"_s);
    const Id user = m_file->person(u"user"_s, u"support_admin"_s);
    const Id plain = m_file->person(u"plain"_s);
    VERIFY_OK(store::assignLicense(m_file->connection(), user, license));
    for (const Id id : {both, user, plain}) {
        VERIFY_OK(m_file->submit(u"admin"_s,
                                 gate::EditUser{{id, {}},
                                                {{Field::Title, u"Secret title"_s},
                                                 {Department, u"Secret department"_s},
                                                 {Location, u"Secret location"_s}}}));
    }
    const gate::Session session{{0, u"keeper@adriatic.example"_s}, gate::Door::CommandLine};
    const std::vector<Id> everybody{keeper, both, far, user, plain};
    QCOMPARE(exportUsers(m_file->gate(), session, everybody, options(u"users.csv"_s)).value(), 3);
    QCOMPARE(written(u"users.csv"_s).mid(written(u"users.csv"_s).indexOf('\n') + 1),
             "keeper Test,keeper@adriatic.example,Adriatic,Active,Webex site administrator,,,,\r\n"
             "both Test,both@adriatic.example,Adriatic,Active,Webex user administrator,,,,\r\n"
             "user Test,user@adriatic.example,Adriatic,Active,None,,,,\r\n");
    QCOMPARE(exportAdministrators(m_file->gate(), session, everybody, options()).value(), 2);
    QCOMPARE(written(),
             mark
                 + "First/Last name,User ID/Email,Administrator role\r\n"
                   "keeper Test,keeper@adriatic.example,Webex Site Administrator (own.example)\r\n"
                   "both Test,both@adriatic.example,Webex User Administrator (own.example)\r\n");
    QCOMPARE(newestRecord(), u"export-administrators out.csv done 2"_s);
    // Whoever sees everybody sees all of it.
    QCOMPARE(exportUsers(m_file->gate(), m_admin, everybody, options(u"all.csv"_s)).value(), 5);
    QCOMPARE(written(u"all.csv"_s).count("Secret title,Secret department,Secret location"), 3);
}

void TestExporter::A15_roster_holdsTheUsersOfTheSites()
{
    const Id organization = store::customer(m_file->connection())->id;
    const Id own = store::addSite(m_file->connection(), organization, {0, u"own.example"_s, true, 0}).value();
    const auto license = [&](const QString &heading, Id site) {
        return store::addLicense(m_file->connection(), organization,
                                 {0, heading, u"meetings"_s, u"S"_s, site, 0, false})
            .value();
    };
    const Id ofSite = license(u"own.example - Webex Meetings [S]"_s, own);
    const Id ofNone = license(u"Webex Meetings [S]"_s, 0);
    m_file->person(u"keeper"_s, u"site_admin@own.example"_s);
    const Id user = m_file->person(u"user"_s, u"support_admin"_s);
    m_file->person(u"plain"_s);
    VERIFY_OK(store::assignLicense(m_file->connection(), user, ofSite));
    VERIFY_OK(store::assignLicense(m_file->connection(), user, ofNone));
    VERIFY_OK(m_file->submit(u"admin"_s, gate::EditUser{{user, {}}, {{Field::Title, u"Secret title"_s}}}));
    const gate::Session session{{0, u"keeper@adriatic.example"_s}, gate::Door::CommandLine};
    QCOMPARE(exportRoster(m_file->gate(), session, options()).value(), 2);
    const QByteArray roster = written();
    QVERIFY(roster.contains("keeper@") && roster.contains("user@"));
    QVERIFY(!roster.contains("plain@") && !roster.contains("admin@") && !roster.contains("Secret"));
    QVERIFY(roster.contains("own.example - Webex Meetings [S]") && !roster.contains(",Webex Meetings [S]"));
    QCOMPARE(exportRosterInParts(m_file->gate(), session, options(u"cut.csv"_s), 1).value().files.size(), 2);
    // Whoever sees nobody is refused.
    const gate::Session nobody{{0, u"plain@adriatic.example"_s}, gate::Door::CommandLine};
    const size_t before = m_file->log().size();
    VERIFY_REFUSED(exportRoster(m_file->gate(), nobody, options(u"none.csv"_s)), "R34");
    VERIFY_REFUSED(exportRosterInParts(m_file->gate(), nobody, options(u"none.csv"_s), 1), "R34");
    QCOMPARE(m_file->log().size(), before + 2);
}

void TestExporter::D14_filesOfTheWorkspace_areSpared()
{
    const QString workspace = m_file->path();
    for (const QString &suffix : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        ExportOptions over;
        over.path = workspace + suffix;
        over.replace = store::Replace::Yes;
        const auto written = exportRoster(m_file->gate(), m_admin, over);
        QVERIFY2(!written, qPrintable(over.path));
        QCOMPARE(written.error().code, ErrorCode::File);
        QCOMPARE(QFile::exists(over.path), suffix.isEmpty());
    }
}

void TestExporter::parts_holdAllRowsOnce()
{
    for (int i = 0; i < 6; ++i)
        m_file->person(u"p%1"_s.arg(i));
    VERIFY_OK(exportRoster(m_file->gate(), m_admin, options(u"whole.csv"_s)));
    const auto parts = exportRosterInParts(m_file->gate(), m_admin, options(), 3);
    VERIFY_OK(parts);
    QCOMPARE(parts->rows, 7);
    QCOMPARE(parts->files, (QStringList{path(u"out-1.csv"_s), path(u"out-2.csv"_s), path(u"out-3.csv"_s)}));
    const QByteArray headings = written(u"out-1.csv"_s).left(written(u"out-1.csv"_s).indexOf('\n') + 1);
    QByteArray joined = headings;
    for (const QString &file : parts->files) {
        const QByteArray content = test::readFile(file);
        QVERIFY(content.startsWith(headings));
        joined += content.mid(headings.size());
    }
    QCOMPARE(joined, written(u"whole.csv"_s));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(parts->files.first()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600U);
    QCOMPARE(newestRecord(), u"export-roster out.csv done 7"_s);
}

void TestExporter::D14_parts_oneThatCantTakeItsPlace_takesTheOthersBack_data()
{
    QTest::addColumn<bool>("replacing");
    QTest::newRow("old ones are kept") << true;
    QTest::newRow("new ones are removed again") << false;
}

void TestExporter::D14_parts_oneThatCantTakeItsPlace_takesTheOthersBack()
{
    QFETCH(bool, replacing);
    m_file->person(u"a"_s);
    m_file->person(u"b"_s);
    if (replacing) {
        QVERIFY(test::writeFile(path(u"out-1.csv"_s), "old 1"));
        QVERIFY(test::writeFile(path(u"out-2.csv"_s), "old 2"));
    }
    const size_t before = m_file->log().size();
    ExportOptions late = options();
    late.replace = replacing ? store::Replace::Yes : store::Replace::No;
    // While the last one is being written something takes the place of the second that can't be replaced.
    late.progress = [&](qint64 done, qint64) {
        return done != 3
            || ((!replacing || QFile::remove(path(u"out-2.csv"_s))) && QDir().mkpath(path(u"out-2.csv/x"_s)));
    };
    const auto refused = exportRosterInParts(m_file->gate(), m_admin, late, 1);
    QCOMPARE(refused.error().code, ErrorCode::File);
    QCOMPARE(m_file->log().size(), before);
    QVERIFY(QFileInfo(path(u"out-2.csv/x"_s)).isDir());
    QCOMPARE(files(), replacing ? QStringList{u"out-1.csv"_s} : QStringList());
    QCOMPARE(written(u"out-1.csv"_s), replacing ? QByteArray("old 1") : QByteArray());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"out-2.csv"_s});
}

void TestExporter::I3_parts_cancel_leavesNothing()
{
    m_file->person(u"a"_s);
    const size_t before = m_file->log().size();
    ExportOptions cancelled = options();
    cancelled.progress = [](qint64 done, qint64 total) { return done < total; };
    QCOMPARE(exportRosterInParts(m_file->gate(), m_admin, cancelled, 1).error().code, ErrorCode::Cancelled);
    QCOMPARE(files(), QStringList());
    QCOMPARE(m_file->log().size(), before);
}

void TestExporter::D11_parts_ofAReadOnlyWorkspace()
{
    const auto workspace = store::Workspace::open(m_file->path(), store::OpenMode::ReadOnly);
    VERIFY_OK(workspace);
    gate::Gate gate(**workspace, [this] { return m_file->now; });
    QCOMPARE(exportRosterInParts(gate, m_admin, options(), 20'000)->files.size(), 1);
    QVERIFY(written(u"out-1.csv"_s).contains("admin@adriatic.example"));
}

void TestExporter::workbook_holdsWhatTheListShows()
{
    const Id nada = m_file->person(u"nada"_s, u"device_admin"_s);
    const Id formula = m_file->person(u"formula"_s);
    VERIFY_OK(m_file->submit(
        u"admin"_s, gate::EditUser{{formula, {}}, {{DisplayName, u"=1+1"_s}, {Location, u"Niš"_s}}}));
    QCOMPARE(exportUsers(m_file->gate(), m_admin, {nada, formula}, options(u"list.XLSX"_s)).value(), 2);
    const QString sheet = sheetOf(path(u"list.XLSX"_s));
    const auto position = [&sheet](const QString &text) {
        return sheet.indexOf(u"<t>"_s + text + u"</t>"_s);
    };
    QVERIFY(position(u"Name"_s) > 0);
    QVERIFY(position(u"nada@adriatic.example"_s) > position(u"Name"_s));
    QVERIFY(position(u"Device administrator"_s) > position(u"nada@adriatic.example"_s));
    QVERIFY(position(u"=1+1"_s) > position(u"Device administrator"_s));
    QVERIFY(position(u"Niš"_s) > position(u"=1+1"_s));
    QCOMPARE(sheet.count(u"</row>"_s), 3);
    QCOMPARE(newestRecord(), u"export-users list.XLSX done 2"_s);
    QCOMPARE(QFile::permissions(path(u"list.XLSX"_s)) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"list.XLSX"_s});
}

void TestExporter::workbook_ofTheLog_hasNumbersOfRecords()
{
    m_file->person(u"nada"_s, u"device_admin"_s);
    const auto rows = exportAuditLog(m_file->gate(), m_admin, {}, options(u"log.xlsx"_s));
    VERIFY_OK(rows);
    const QString sheet = sheetOf(path(u"log.xlsx"_s));
    QCOMPARE(sheet.count(u"</row>"_s), *rows + 1);
    static const QRegularExpression number(u"<c r=\"C(\\d+)\"><v>(\\d+)</v></c>"_s);
    QList<int> numbers;
    for (const QRegularExpressionMatch &match : number.globalMatch(sheet))
        numbers << match.captured(2).toInt();
    QCOMPARE(numbers.size(), *rows);
    QVERIFY(std::ranges::is_sorted(numbers));
    QCOMPARE(sheet.count(u"<v>"_s), *rows); // no other cell is a number
}

void TestExporter::workbook_ofARoster_isRefused()
{
    for (const bool inParts : {false, true}) {
        const auto refused = inParts
            ? exportRosterInParts(m_file->gate(), m_admin, options(u"out.xlsx"_s), 10)
                  .map([](const ExportedParts &parts) { return parts.rows; })
            : exportRoster(m_file->gate(), m_admin, options(u"out.xlsx"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Usage);
        QVERIFY2(refused.error().message.contains(u".csv"_s), qPrintable(refused.error().message));
    }
    QCOMPARE(files(), QStringList());
}

void TestExporter::I3_workbook_cancel_leavesNothing()
{
    const Id one = m_file->person(u"one"_s, u"device_admin"_s);
    const Id two = m_file->person(u"two"_s, u"device_admin"_s);
    ExportOptions cancelled = options(u"out.xlsx"_s);
    cancelled.progress = [](qint64 done, qint64 /*total*/) { return done < 2; };
    const auto written = exportAdministrators(m_file->gate(), m_admin, {one, two}, cancelled);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void TestExporter::D14_workbookThatCantHoldACell_leavesTheOldFile()
{
    const Id user = m_file->person(u"long"_s);
    store::Statement statement = m_file->connection().prepare("UPDATE user SET location = ? WHERE id = ?");
    statement.bind(QString(40'000, u'x'));
    statement.bind(user);
    VERIFY_OK(statement.run());
    QVERIFY(test::writeFile(path(u"out.xlsx"_s), "old"));
    ExportOptions replacing = options(u"out.xlsx"_s);
    replacing.replace = store::Replace::Yes;
    const auto written = exportUsers(m_file->gate(), m_admin, {user}, replacing);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::File);
    QCOMPARE(test::readFile(path(u"out.xlsx"_s)), QByteArray("old"));
    QCOMPARE(files(), QStringList{u"out.xlsx"_s});
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
