// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/glossary.h"
#include "domain/licensecolumn.h"
#include "exchange/encodingguess.h"
#include "exchange/filesource.h"
#include "exchange/importer.h"
#include "support/support.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::exchange;
using namespace Qt::StringLiterals;

class TestImporter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void kind_isRecognizedByHeadings_data();
    void kind_isRecognizedByHeadings();
    void fileWithoutEmailColumn_isRefusedAtRowOne_data();
    void fileWithoutEmailColumn_isRefusedAtRowOne();
    void missingFile_isRefused();
    void roleNames_areUnderstood_data();
    void roleNames_areUnderstood();
    void everyNameOfEveryRole_isUnderstood();
    void unknownRole_isRefusedWithRowAndColumn_data();
    void unknownRole_isRefusedWithRowAndColumn();
    void siteRoleWithoutSite_isSetAside();
    void emptyRoleCell_meansNoRole();
    void absentRoleCell_isRefused();
    void administratorFile_withoutARequiredColumn_isRefused();
    void controlHubFile_isReadWhole();
    void cancel_endsTheReading();
    void fileSource_givesTheSameRowsAtEveryReading();
    void fileSource_knowsOtherNamesOfTheEmailColumn();
    void fileSource_leavesAbsentCellsAbsent();
    void fileSource_givesCellsAsTheyStand();
    void surplusCells_areAProblemOfTheirRow();
    void licenseColumn_saysWhatItMeans_data();
    void licenseColumn_saysWhatItMeans();
    void otherColumns_areNoLicenses_data();
    void otherColumns_areNoLicenses();
    void I2_codePage_isGuessed_data();
    void I2_codePage_isGuessed();

private:
    QString file(const QString &content) { return file(content.toUtf8()); }
    QString file(const QByteArray &content);
    /// The roles of the only row, as ids with sites; those set aside in square brackets.
    static QString rolesOf(const gate::AdministratorRow &row);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestImporter::file(const QByteArray &content)
{
    const QString path = m_folder->filePath(u"in.csv"_s);
    return test::writeFile(path, content) ? path : QString();
}

QString TestImporter::rolesOf(const gate::AdministratorRow &row)
{
    QStringList words;
    for (const gate::RoleRef &ref : row.roles) {
        const QString id = Catalogue::instance().role(ref.role).id;
        words << (ref.site.isEmpty() ? id : id + u'@' + ref.site);
    }
    for (const QString &word : row.notApplied)
        words << u'[' + word + u']';
    return words.join(u' ');
}

void TestImporter::kind_isRecognizedByHeadings_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<ImportKind>("kind");
    QTest::newRow("roster") << u"First Name,User ID/Email (Required),User Status"_s << ImportKind::Roster;
    QTest::newRow("roster, nothing but e-mail") << u"user id/email (required)"_s << ImportKind::Roster;
    QTest::newRow("roster, short e-mail heading") << u"Title;User ID/Email"_s << ImportKind::Roster;
    QTest::newRow("English") << u"First/Last name,User ID/Email,Administrator role"_s
                             << ImportKind::Administrators;
    QTest::newRow("another order") << u"Administrator role\tUser ID/Email"_s << ImportKind::Administrators;
    QTest::newRow("Serbian, Latin") << u"Ime/prezime,ID/e-pošta korisnika,Administratorska uloga"_s
                                    << ImportKind::Administrators;
    QTest::newRow("Serbian, Cyrillic") << term(u"term.csv.email", Language::SerbianCyrillic) + u','
            + term(u"term.csv.roles", Language::SerbianCyrillic).toUpper()
                                       << ImportKind::Administrators;
    QTest::newRow("Bulgarian") << u"Собствено/фамилно име;ИД/имейл на потребителя;РОЛЯ НА АДМИНИСТРАТОР"_s
                               << ImportKind::Administrators;
}

void TestImporter::kind_isRecognizedByHeadings()
{
    QFETCH(QString, headings);
    QFETCH(ImportKind, kind);
    const auto found = recognize(file(headings + u"\n"_s));
    VERIFY_OK(found);
    QCOMPARE(*found, kind);
}

void TestImporter::fileWithoutEmailColumn_isRefusedAtRowOne_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("missing");
    QTest::newRow("roster") << u"First Name,Last Name"_s << u"User ID/Email (Required)"_s;
    QTest::newRow("first column is no e-mail by position") << u"E,Title"_s << u"User ID/Email (Required)"_s;
    QTest::newRow("administrators") << u"First/Last name,Administrator role"_s << u"User ID/Email"_s;
}

void TestImporter::fileWithoutEmailColumn_isRefusedAtRowOne()
{
    QFETCH(QString, headings);
    QFETCH(QString, missing);
    const auto found = recognize(file(headings + u"\na,b\n"_s));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Invalid);
    QCOMPARE(found.error().row, 1);
    QCOMPARE(found.error().column, missing);
    QVERIFY2(found.error().message.contains(missing), qPrintable(found.error().message));
}

void TestImporter::missingFile_isRefused()
{
    const QString path = m_folder->filePath(u"nothing.csv"_s);
    QCOMPARE(recognize(path).error().code, ErrorCode::File);
    QCOMPARE(administratorImport(path).error().code, ErrorCode::File);
    VERIFY_OK(rosterImport(path)); // the gate opens it
}

void TestImporter::roleNames_areUnderstood_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("roles");
    QTest::newRow("Control Hub") << u"\"Full Administrator,Device Administrator\""_s
                                 << u"full_admin device_admin"_s;
    QTest::newRow("any case and blanks")
        << u"\" full  ADMINISTRATOR , compliance officer\""_s << u"full_admin compliance_officer"_s;
    QTest::newRow("id") << u"events_admin"_s << u"events_admin"_s;
    QTest::newRow("id in Webex's API") << u"id_readonly_admin"_s << u"readonly_admin"_s;
    QTest::newRow("Serbian") << u"Pun administrator"_s << u"full_admin"_s;
    QTest::newRow("Serbian, Cyrillic")
        << term(u"role.device_admin", Language::SerbianCyrillic) << u"device_admin"_s;
    QTest::newRow("Bulgarian") << u"Администратор на устройства"_s << u"device_admin"_s;
    QTest::newRow("User Administrator") << u"User Administrator"_s << u"user_device_admin"_s;
    QTest::newRow("of an external") << u"External full administrator"_s << u"full_admin"_s;
    QTest::newRow("of an external, Bulgarian")
        << u"Външен администратор само за четене"_s << u"readonly_admin"_s;
    QTest::newRow("site") << u"Webex Site Administrator (adriatic.webex.com)"_s
                          << u"site_admin@adriatic.webex.com"_s;
    QTest::newRow("site, Serbian") << u"Administrator Webex sajta( a.example )"_s
                                   << u"site_admin@a.example"_s;
    QTest::newRow("site by id") << u"site_user_admin@a.example"_s << u"site_user_admin@a.example"_s;
    QTest::newRow("sites")
        << u"\"Webex User Administrator (a.example),Support Administrator,Webex User Administrator (b.example)\""_s
        << u"site_user_admin@a.example support_admin site_user_admin@b.example"_s;
    QTest::newRow("nothing between commas") << u"\"Full Administrator,,\""_s << u"full_admin"_s;
}

void TestImporter::roleNames_areUnderstood()
{
    QFETCH(QString, cell);
    QFETCH(QString, roles);
    const auto command =
        administratorImport(file(u"Administrator role,User ID/Email\n"_s + cell + u",a@b.example\n"_s));
    VERIFY_OK(command);
    QCOMPARE(command->fileName, u"in.csv"_s);
    QCOMPARE(command->rows.size(), 1U);
    QCOMPARE(command->rows[0].row, 2);
    QCOMPARE(command->rows[0].email, u"a@b.example"_s);
    QCOMPARE(rolesOf(command->rows[0]), roles);
}

void TestImporter::everyNameOfEveryRole_isUnderstood()
{
    for (RoleIndex i = 0; i < Catalogue::instance().roleCount(); ++i) {
        const Role &role = Catalogue::instance().role(i);
        const QString site = role.perSite ? u" (a.example)"_s : QString();
        for (const QString &name : QStringList{role.id, role.controlHubName} + allForms(u"role."_s + role.id)
                 + allForms(u"role.external_"_s + role.id)) {
            const auto command = administratorImport(
                file(u"User ID/Email,Administrator role\nA@B.example,\"%1%2\"\n"_s.arg(name, site)));
            QVERIFY2(command, qPrintable(name));
            QCOMPARE(rolesOf(command->rows[0]), role.perSite ? role.id + u"@a.example"_s : role.id);
        }
    }
}

void TestImporter::unknownRole_isRefusedWithRowAndColumn_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << u"\"Full Administrator,King\""_s << u"King"_s;
    QTest::newRow("site for a role without")
        << u"Full Administrator (a.example)"_s << u"Full Administrator (a.example)"_s;
    QTest::newRow("empty site") << u"Webex Site Administrator ()"_s << u"Webex Site Administrator ()"_s;
    QTest::newRow("parenthesis alone") << u"a)"_s << u"a)"_s;
    QTest::newRow("percent") << u"%1 %2"_s << u"%1 %2"_s;
}

void TestImporter::unknownRole_isRefusedWithRowAndColumn()
{
    QFETCH(QString, cell);
    QFETCH(QString, named);
    const auto command = administratorImport(
        file(u"User ID/Email,Administratorska uloga\nx@b.example,\n\na@b.example,"_s + cell + u"\n"_s));
    VERIFY_OK(command); // the gate refuses such rows, so that all of them are told at once
    const Error &problem = command->rows.back().problem.value();
    QCOMPARE(problem.code, ErrorCode::Invalid);
    QCOMPARE(problem.row, 4); // as a spreadsheet counts: the blank line is row 3
    QCOMPARE(problem.column, u"Administratorska uloga"_s);
    QVERIFY2(problem.message.contains(u'"' + named + u'"'), qPrintable(problem.message));
}

void TestImporter::siteRoleWithoutSite_isSetAside()
{
    const auto command = administratorImport(file(
        u"User ID/Email,Administrator role\na@b.example,\"Webex Site Administrator,Device Administrator\"\n"_s));
    VERIFY_OK(command);
    QCOMPARE(rolesOf(command->rows[0]), u"device_admin [Webex Site Administrator]"_s);
}

void TestImporter::emptyRoleCell_meansNoRole()
{
    const auto command = administratorImport(file(u"User ID/Email,Administrator role\na@b.example,\n"_s));
    VERIFY_OK(command);
    QCOMPARE(command->rows.size(), 1U);
    QCOMPARE(rolesOf(command->rows[0]), QString());
}

void TestImporter::absentRoleCell_isRefused()
{
    const auto command = administratorImport(file(u"User ID/Email,Administrator role\na@b.example\n"_s));
    VERIFY_OK(command);
    const Error &problem = command->rows.at(0).problem.value();
    QCOMPARE(problem.code, ErrorCode::Invalid);
    QCOMPARE(problem.row, 2);
    QCOMPARE(problem.column, u"Administrator role"_s);
}

void TestImporter::administratorFile_withoutARequiredColumn_isRefused()
{
    const auto noRoles = administratorImport(file(u"User ID/Email (Required)\na@b.example\n"_s));
    QCOMPARE(noRoles.error().row, 1);
    QCOMPARE(noRoles.error().column, u"Administrator role"_s);
    const auto noEmail = administratorImport(file(u"Administrator role\nFull Administrator\n"_s));
    QCOMPARE(noEmail.error().row, 1);
    QCOMPARE(noEmail.error().column, u"User ID/Email"_s);
}

void TestImporter::controlHubFile_isReadWhole()
{
    const auto command =
        administratorImport(QStringLiteral(ROLECALL_TEST_DATA "/control-hub-administrators.csv"));
    VERIFY_OK(command);
    QCOMPARE(command->rows.size(), 40U);
    QCOMPARE(command->rows.front().row, 2);
    QCOMPARE(rolesOf(command->rows.front()), u"full_admin"_s);
    QVERIFY(std::ranges::all_of(
        command->rows, [](const auto &row) { return !row.roles.empty() && row.notApplied.isEmpty(); }));
}

void TestImporter::cancel_endsTheReading()
{
    const auto command = administratorImport(file(u"User ID/Email,Administrator role\na@b.example,\n"_s), {},
                                             [](qint64, qint64) { return false; });
    QCOMPARE(command.error().code, ErrorCode::Cancelled);
}

void TestImporter::fileSource_givesTheSameRowsAtEveryReading()
{
    const QString path = file(u"User ID/Email (Required),Title\na@b.example,\"x,y\"\nb@b.example,\n"_s);
    FileSource source(path);
    QCOMPARE(source.name(), u"in.csv"_s);
    QCOMPARE(source.headings().value(), (QStringList{u"User ID/Email (Required)"_s, u"Title"_s}));
    QStringList seen;
    const auto collect = [&seen](int row, const std::vector<std::string_view> &cells) -> Result<void> {
        for (const std::string_view cell : cells)
            seen << u"%1:%2"_s.arg(row).arg(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
        return {};
    };
    VERIFY_OK(source.forEach(collect, {}));
    QCOMPARE(seen, (QStringList{u"2:a@b.example"_s, u"2:x,y"_s, u"3:b@b.example"_s, u"3:"_s}));
    const QByteArray first = source.fingerprint();
    QVERIFY(!first.isEmpty());
    VERIFY_OK(source.forEach(collect, {}));
    QCOMPARE(source.fingerprint(), first);
    QVERIFY(!file(u"User ID/Email (Required),Title\na@b.example,z\n"_s).isEmpty());
    const auto changed = source.forEach(collect, {});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::File);
}

void TestImporter::fileSource_knowsOtherNamesOfTheEmailColumn()
{
    FileSource source(file(u"Title,ИД/имейл на потребителя\nx,a@b.example\n"_s));
    QCOMPARE(source.headings().value(), (QStringList{u"Title"_s, u"User ID/Email (Required)"_s}));
}

void TestImporter::fileSource_leavesAbsentCellsAbsent()
{
    FileSource source(file(u"User ID/Email (Required),Title\na@b.example\n"_s));
    size_t cellCount = 9;
    VERIFY_OK(source.forEach(
        [&cellCount](int, const std::vector<std::string_view> &cells) -> Result<void> {
            cellCount = cells.size();
            return {};
        },
        {}));
    QCOMPARE(cellCount, 1U);
}

void TestImporter::fileSource_givesCellsAsTheyStand()
{
    const QString path = file(u"User ID/Email (Required),'=Room\na@b.example,'=1\n"_s);
    for (const CellStyle style : {CellStyle::SpreadsheetSafe, CellStyle::Exact}) {
        FileSource source(path, {}, style);
        QCOMPARE(source.headings().value().last(), u"'=Room"_s);
        std::string cell;
        VERIFY_OK(source.forEach(
            [&cell](int, const std::vector<std::string_view> &cells) -> Result<void> {
                cell = cells.back();
                return {};
            },
            {}));
        QCOMPARE(cell, std::string("'=1"));
        QVERIFY(source.plain(cell) == (style == CellStyle::Exact ? "'=1" : "=1"));
        QVERIFY(source.plain("''+1") == (style == CellStyle::Exact ? "''+1" : "'+1"));
        QVERIFY(source.plain("'a") == "'a");
    }
}

void TestImporter::surplusCells_areAProblemOfTheirRow()
{
    const auto command = administratorImport(
        file(u"User ID/Email,Administrator role\na@b.example,Full Administrator,Device Administrator\n"
             "b@b.example,Device Administrator\n"_s));
    VERIFY_OK(command);
    QCOMPARE(command->rows.size(), 2U);
    QCOMPARE(command->rows[0].problem->row, 2);
    QCOMPARE(command->rows[0].problem->column, u"3"_s);
    QVERIFY(!command->rows[1].problem);
}

void TestImporter::licenseColumn_saysWhatItMeans_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("identity"); // empty: the column itself
    QTest::addColumn<bool>("suspended");
    const auto row = [](const char *name, const QString &column, const QString &service,
                        const QString &site = {}, const QString &identity = {}, bool suspended = false) {
        QTest::newRow(name) << column << service << site << (identity.isEmpty() ? column : identity)
                            << suspended;
    };
    row("standard", u"Webex Contact Center Standard Agent [Sub1]"_s, u"contact_center_standard"_s);
    row("standard, words apart", u"Contact Center Agent, Standard [S]"_s, u"contact_center_standard"_s);
    row("premium", u"Webex Contact Center Premium Agent [Sub1]"_s, u"contact_center_premium"_s);
    row("contact center alone", u"Webex Contact Center [Sub1]"_s, u"other"_s);
    row("meetings", u"a.webex.com - Webex Meetings Suite [Sub1]"_s, u"meetings"_s, u"a.webex.com"_s);
    row("enterprise edition", u"a.example - Webex Enterprise Edition [Sub1]"_s, u"meetings"_s,
        u"a.example"_s);
    row("meetings without a site", u"Webex Meetings [Sub1]"_s, u"meetings"_s);
    row("calling", u"Webex Calling Professional [Sub1]"_s, u"calling"_s);
    row("messaging", u"Webex Advanced Messaging [Sub1]"_s, u"messaging"_s);
    row("events", u"Webex Events [Sub1]"_s, u"events"_s);
    row("any case", u"webex CALLING [Sub1]"_s, u"calling"_s);
    row("other", u"Room Kit [Sub1]"_s, u"other"_s);
    row("service of the site's name", u"meetings.example - Room Kit [S]"_s, u"other"_s,
        u"meetings.example"_s);
    row("service of a site", u"a.example - Webex Calling [S]"_s, u"calling"_s, u"a.example"_s);
    row("no site without a dot", u"Webex - Meetings [S]"_s, u"meetings"_s);
    row("suspended at the end", u"Webex Events [S] (Suspended)"_s, u"events"_s, {}, u"Webex Events [S]"_s,
        true);
    row("suspended at the beginning", u"(Suspended) Webex Events [S]"_s, u"events"_s, {},
        u"Webex Events [S]"_s, true);
    row("suspended in the middle", u"Webex Events (suspended) [S]"_s, u"events"_s, {}, u"Webex Events [S]"_s,
        true);
    row("suspended on a site", u"a.example - (Suspended) Webex Meetings [S]"_s, u"meetings"_s, u"a.example"_s,
        u"a.example - Webex Meetings [S]"_s, true);
}

void TestImporter::licenseColumn_saysWhatItMeans()
{
    QFETCH(QString, column);
    QFETCH(QString, service);
    QFETCH(QString, site);
    QFETCH(QString, identity);
    QFETCH(bool, suspended);
    QVERIFY(isLicenseColumn(column));
    const LicenseColumn parsed = parseLicenseColumn(column);
    QCOMPARE(parsed.service, service);
    QCOMPARE(parsed.site, site);
    QCOMPARE(parsed.heading, identity);
    QCOMPARE(parsed.suspended, suspended);
    QCOMPARE(parsed.subscription, identity.section(u'[', 1).chopped(1));
}

void TestImporter::otherColumns_areNoLicenses_data()
{
    QTest::addColumn<QString>("column");
    for (const char *column : {"Room", "Room (Suspended)", "[Sub1]", "Webex Events [Sub1] x", "Webex Events"})
        QTest::newRow(column) << QString::fromLatin1(column);
}

void TestImporter::otherColumns_areNoLicenses()
{
    QFETCH(QString, column);
    QVERIFY(!isLicenseColumn(column));
}

void TestImporter::I2_codePage_isGuessed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("encoding"); // -1: none
    const auto row = [](const char *name, const QByteArray &content, std::optional<Encoding> encoding) {
        QTest::newRow(name) << content << (encoding ? static_cast<int>(*encoding) : -1);
    };
    row("nothing", {}, {});
    row("ASCII", "Name\nx\n", {});
    row("UTF-8", QByteArray("Name\nČelik, Иван\n"), {});
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "A\0\n\0",
                   6),
        {});
    row("Serbian in windows-1250",
        "Ime\nMilo\x9a \xc6osi\xe6\n\xc8"
        "edomir \x8akori\xe6\n",
        Encoding::Windows1250);
    row("Bulgarian in windows-1251", "\xc8\xec\xe5\n\xc8\xe2\xe0\xed \xcf\xe5\xf2\xf0\xee\xe2, Sofia\n",
        Encoding::Windows1251);
    row("no text at all", QByteArray("\0\1\2\xff\xff", 5), {});
}

void TestImporter::I2_codePage_isGuessed()
{
    QFETCH(QByteArray, content);
    QFETCH(int, encoding);
    const auto guess = guessCodePage(file(content));
    QCOMPARE(guess ? static_cast<int>(*guess) : -1, encoding);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
