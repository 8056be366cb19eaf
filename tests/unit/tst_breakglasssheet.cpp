// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/breakglasssheet.h"

#include "gate/externalquestions.h"
#include "gate/logquestions.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace rolecall;
using namespace rolecall::exchange;
using namespace Qt::StringLiterals;
using domain::OrganizationKind;
using rolecall::test::WorkspaceFixture;

namespace {

const gate::Session admin{{0, QString::fromLatin1(WorkspaceFixture::admin)}};

/// All that a report says, a line a text.
struct Reader {
    QStringList lines;
    void operator()(const Heading &heading) { lines << heading.text; }
    void operator()(const Paragraph &paragraph) { lines << paragraph.text; }
    void operator()(const NumberedList &list) { lines << list.items; }
    void operator()(const KeyValues &facts)
    {
        for (const auto &[key, value] : facts.rows)
            lines << key + u": "_s + value;
    }
    void operator()(const ReportTable &table)
    {
        lines << table.headings.join(u'|');
        for (const QStringList &row : table.rows)
            lines << row.join(u'|');
    }
    void operator()(const BlankLines & /*blank*/) { }
    void operator()(const SignatureLines &signatures) { lines << signatures.labels; }
};

QStringList linesOf(const Report &report)
{
    Reader reader;
    for (const ReportBlock &block : report.blocks)
        std::visit(reader, block);
    return reader.lines;
}

Result<QByteArray> paintPlainly(const Report &report)
{
    return linesOf(report).join(u'\n').toUtf8();
}

} // namespace

class TestBreakGlassSheet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void R27_sheet_namesWhoGetsIn();
    void R27_overdueTestAndEnd_areSaid();
    void R27_whoCantSignIn_isSaid();
    void R27_nobodyMarked_isRefused();
    void R27_endedRoles_areNoWayIn();
    void R34_sheet_isForWhoSeesExternals();
    void T3_sheet_bearsTheSealOfTheLog();
    void report_tellsAllOfTheSheet();
    void report_isPlainText();
    void T1_export_leavesOneRecord();
    void A18_refusedExport_leavesItsRecordAndNoFile();
    void D14_existingFile_isKeptUnlessReplacingIsAllowed();
    void D14_failedPainting_leavesNoFileAndNoRecord();
    void D14_fullDisk_leavesNoFileAndNoRecord();
    void D14_folderThatIsMissing_isToldOf();
    void printing_leavesOneRecord();
    void A18_refusedPrinting_leavesItsRecord();

private:
    void mark(const QString &name, const QString &purpose);
    [[nodiscard]] QString path() const { return m_folder->filePath(u"sheet.pdf"_s); }
    [[nodiscard]] Result<void> exportTo(const QString &path, store::Replace replace = store::Replace::No,
                                        const gate::Session &session = admin)
    {
        return exportBreakGlassSheet(m_file->gate(), session, &paintPlainly, path, replace);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceFixture> m_file;
};

void TestBreakGlassSheet::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<WorkspaceFixture>();
    m_file->person(u"reader"_s, u"readonly_admin"_s);
    m_file->person(u"device"_s, u"device_admin"_s);
    m_file->external(u"zora"_s, OrganizationKind::Other, u"full_admin"_s);
    m_file->external(u"ana"_s, OrganizationKind::Other, u"full_admin contact_center_service_admin"_s);
    m_file->external(u"petar"_s, OrganizationKind::Other, u"full_admin"_s);
}

void TestBreakGlassSheet::mark(const QString &name, const QString &purpose)
{
    gate::MarkBreakGlass command;
    command.user = {0, name + u"@elsewhere.example"_s};
    command.purpose = purpose;
    VERIFY_OK(m_file->submit(u"admin"_s, command));
}

void TestBreakGlassSheet::R27_sheet_namesWhoGetsIn()
{
    mark(u"zora"_s, u"nights"_s);
    mark(u"ana"_s, u"when SSO is broken"_s);
    const auto sheet = breakGlassSheet(m_file->gate(), admin);
    VERIFY_OK(sheet);
    QCOMPARE(sheet->head.organization, u"Adriatic"_s);
    QCOMPARE(sheet->head.madeAt, m_file->now);
    QCOMPARE(sheet->head.madeAt.timeZone().id(), "Europe/Belgrade");
    QVERIFY(sheet->head.madeBy.contains(QLatin1StringView(WorkspaceFixture::admin)));
    QCOMPARE(sheet->people.size(), 2U); // petar is not marked
    const BreakGlassPerson &ana = sheet->people[0];
    QCOMPARE(ana.email, u"ana@elsewhere.example"_s);
    QCOMPARE(ana.purpose, u"when SSO is broken"_s);
    QCOMPARE(ana.roles.size(), 2);
    QVERIFY(!ana.organization.isEmpty());
    QVERIFY(!ana.lastTest && !ana.until);
    QCOMPARE(ana.nextTest, QDate(2026, 11, 21).addDays(90));
    QVERIFY(ana.findings.isEmpty());
    QCOMPARE(sheet->people[1].email, u"zora@elsewhere.example"_s);
}

void TestBreakGlassSheet::R27_overdueTestAndEnd_areSaid()
{
    mark(u"ana"_s, u"SSO"_s);
    gate::TestBreakGlass tested;
    tested.user = {0, u"ana@elsewhere.example"_s};
    tested.date = {2026, 11, 20};
    tested.next = QDate(2026, 12, 1);
    VERIFY_OK(m_file->submit(u"admin"_s, tested));
    gate::ChangeExternal demotion;
    demotion.user = tested.user;
    demotion.role = *domain::Catalogue::instance().findRole(u"readonly_admin");
    demotion.until = QDate(2026, 12, 5);
    VERIFY_OK(m_file->submit(u"admin"_s, demotion));

    m_file->now = QDateTime({2026, 12, 1}, {22, 0}, Qt::UTC); // an hour before the end of the day in Belgrade
    auto sheet = breakGlassSheet(m_file->gate(), admin);
    VERIFY_OK(sheet);
    QCOMPARE(sheet->people[0].lastTest, QDate(2026, 11, 20));
    QCOMPARE(sheet->people[0].until, QDate(2026, 12, 5));
    QCOMPARE(sheet->people[0].findings.size(), 1); // the end, R25

    m_file->now = m_file->now.addSecs(3600);
    sheet = breakGlassSheet(m_file->gate(), admin);
    VERIFY_OK(sheet);
    QCOMPARE(sheet->people[0].findings.size(), 2); // and the test
}

void TestBreakGlassSheet::R27_whoCantSignIn_isSaid()
{
    mark(u"ana"_s, u"SSO"_s);
    VERIFY_OK(m_file->connection()
                  .prepare("UPDATE user SET status = 'Inactive' WHERE email_key = 'ana@elsewhere.example'")
                  .run());
    const auto sheet = breakGlassSheet(m_file->gate(), admin);
    VERIFY_OK(sheet);
    QCOMPARE(sheet->people[0].findings.size(), 1);
}

void TestBreakGlassSheet::R27_nobodyMarked_isRefused()
{
    VERIFY_REFUSED(breakGlassSheet(m_file->gate(), admin), "R27");
    VERIFY_REFUSED(m_file->submit(u"admin"_s, gate::RecordExport{u"break-glass"_s, u"a.pdf"_s, 1}), "R27");
}

void TestBreakGlassSheet::R27_endedRoles_areNoWayIn()
{
    mark(u"petar"_s, u"SSO"_s);
    VERIFY_OK(m_file->connection()
                  .prepare("UPDATE assignment SET until = '2026-11-21T00:00:00Z' WHERE user ="
                           " (SELECT id FROM user WHERE email_key = 'petar@elsewhere.example')")
                  .run());
    VERIFY_REFUSED(breakGlassSheet(m_file->gate(), admin), "R27");
}

void TestBreakGlassSheet::R34_sheet_isForWhoSeesExternals()
{
    mark(u"ana"_s, u"SSO"_s);
    for (const QString &name : {u"reader"_s, u"admin"_s})
        VERIFY_OK(breakGlassSheet(m_file->gate(), {{0, WorkspaceFixture::address(name)}}));
    VERIFY_REFUSED(breakGlassSheet(m_file->gate(), {{0, WorkspaceFixture::address(u"device"_s)}}), "R34");
    VERIFY_REFUSED(m_file->submit(u"device"_s, gate::RecordExport{u"break-glass"_s, {}, 1}), "R34");
    // The contact center's role shows its own kind alone: ana, and not zora.
    mark(u"zora"_s, u"nights"_s);
    VERIFY_OK(m_file->submit(u"admin"_s, gate::AddLicense{u"Contact Center Premium Agent [Sub1]"_s}));
    m_file->person(u"center"_s, u"contact_center_service_admin"_s);
    const auto some = breakGlassSheet(m_file->gate(), {{0, WorkspaceFixture::address(u"center"_s)}});
    VERIFY_OK(some);
    QCOMPARE(some->people.size(), 1U);
    QCOMPARE(some->people[0].email, u"ana@elsewhere.example"_s);
}

void TestBreakGlassSheet::T3_sheet_bearsTheSealOfTheLog()
{
    mark(u"ana"_s, u"SSO"_s);
    const auto seal = gate::seal(m_file->gate(), admin);
    VERIFY_OK(seal);
    QVERIFY(seal->number > 0);
    const auto sheet = breakGlassSheet(m_file->gate(), admin);
    VERIFY_OK(sheet);
    const Report report = toReport(*sheet);
    QVERIFY2(linesOf(report).contains(u"Seal of the audit log: "_s + seal->text()),
             qPrintable(linesOf(report).join(u'\n')));
    const QString inShort = u"Seal %1 %2"_s.arg(QString::number(seal->number), seal->hash.left(8));
    QVERIFY2(report.footer.startsWith(inShort), qPrintable(report.footer)); // the end may be cut
    mark(u"zora"_s, u"nights"_s);
    const auto later = breakGlassSheet(m_file->gate(), admin);
    VERIFY_OK(later);
    QCOMPARE(later->head.seal.number, seal->number + 1);
    QVERIFY(later->head.seal.hash != seal->hash);
}

void TestBreakGlassSheet::report_tellsAllOfTheSheet()
{
    BreakGlassSheet sheet;
    sheet.head.organization = u"Adriatic"_s;
    sheet.head.madeAt = QDateTime({2026, 11, 21}, {13, 5}, QTimeZone("Europe/Belgrade"));
    sheet.head.madeBy = u"Ada (ada@adriatic.example)"_s;
    sheet.people = {
        {u"Žarko"_s,
         u"zarko@elsewhere.example"_s,
         u"Timok"_s,
         {u"Full"_s, u"Site (a.b)"_s},
         u"nights"_s,
         QDate(2026, 1, 2),
         QDate(2026, 3, 4),
         QDate(2026, 5, 6),
         {u"It is overdue."_s}},
        {u"Ana"_s, u"ana@elsewhere.example"_s, u"Timok"_s, {u"Full"_s}, u"days"_s, {}, {}, {}, {}}};
    const Report report = toReport(sheet);
    QCOMPARE(report.organization, u"Adriatic"_s);
    QVERIFY(report.footer.contains(u"2026-11-21 13:05"_s) && report.footer.contains(u"Europe/Belgrade"_s));
    QVERIFY(report.footer.contains(sheet.head.madeBy));
    const QString all = linesOf(report).join(u'\n');
    for (const QString &text :
         {u"Žarko"_s, u"zarko@elsewhere.example"_s, u"Timok"_s, u"Full, Site (a.b)"_s, u"nights"_s,
          u"2026-01-02"_s, u"2026-03-04"_s, u"2026-05-06"_s, u"It is overdue."_s, u"Not tested yet"_s,
          u"No end"_s, u"Adriatic"_s, u"2026-11-21 13:05"_s})
        QVERIFY2(all.contains(text), qPrintable(text));
    QVERIFY(all.indexOf(u"Žarko"_s) < all.indexOf(u"ana@"_s));
    QVERIFY(std::ranges::any_of(report.blocks, [](const ReportBlock &block) {
        const auto *list = std::get_if<NumberedList>(&block);
        return list && list->items.size() >= 5;
    }));
    QVERIFY(std::ranges::any_of(
        report.blocks, [](const ReportBlock &block) { return std::holds_alternative<BlankLines>(block); }));
    QVERIFY(std::ranges::any_of(report.blocks, [](const ReportBlock &block) {
        return std::holds_alternative<SignatureLines>(block);
    }));
}

/// I9: whatever the data looks like, it is text.
void TestBreakGlassSheet::report_isPlainText()
{
    BreakGlassSheet sheet;
    sheet.people = {{u"<b>Ana</b> %1 %2"_s, u"a@b.example"_s, {}, {}, u"%1<br>"_s, {}, {}, {}, {}}};
    sheet.head.madeBy = u"%1 %2"_s;
    const QStringList lines = linesOf(toReport(sheet));
    QVERIFY(lines.contains(u"<b>Ana</b> %1 %2"_s));
    QVERIFY(lines.contains(u"Purpose: %1<br>"_s));
    QVERIFY(lines.contains(u"Made by: %1 %2"_s));
}

void TestBreakGlassSheet::T1_export_leavesOneRecord()
{
    mark(u"ana"_s, u"SSO"_s);
    const auto before = m_file->log().size();
    VERIFY_OK(exportTo(path()));
    QVERIFY(test::readFile(path()).contains("ana@elsewhere.example"));
    const auto log = m_file->log();
    QCOMPARE(log.size(), before + 1);
    QCOMPARE(log.back().action, u"export-break-glass"_s);
    QCOMPARE(log.back().targetName, u"sheet.pdf"_s);
    QCOMPARE(log.back().after.value(u"rows").toInt(), 1);
    QVERIFY(!log.back().refused);
}

void TestBreakGlassSheet::A18_refusedExport_leavesItsRecordAndNoFile()
{
    VERIFY_REFUSED(exportTo(path()), "R27");
    QVERIFY(m_file->log().back().refused);
    mark(u"ana"_s, u"SSO"_s);
    const auto before = m_file->log().size();
    VERIFY_REFUSED(exportTo(path(), store::Replace::No, {{0, WorkspaceFixture::address(u"device"_s)}}),
                   "R34");
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(m_file->log().size(), before + 1);
    QVERIFY(m_file->log().back().refused);
    QCOMPARE(m_file->log().back().action, u"export-break-glass"_s);
}

void TestBreakGlassSheet::D14_existingFile_isKeptUnlessReplacingIsAllowed()
{
    mark(u"ana"_s, u"SSO"_s);
    QVERIFY(test::writeFile(path(), "mine"));
    const auto before = m_file->log().size();
    const auto kept = exportTo(path());
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::File);
    QCOMPARE(test::readFile(path()), "mine");
    QCOMPARE(m_file->log().size(), before);
    VERIFY_OK(exportTo(path(), store::Replace::Yes));
    QVERIFY(test::readFile(path()).contains("ana@elsewhere.example"));
}

void TestBreakGlassSheet::D14_failedPainting_leavesNoFileAndNoRecord()
{
    mark(u"ana"_s, u"SSO"_s);
    const auto before = m_file->log().size();
    const auto painter = [](const Report & /*report*/) -> Result<QByteArray> {
        return failure(ErrorCode::File, u"no ink"_s);
    };
    const auto written = exportBreakGlassSheet(m_file->gate(), admin, painter, path());
    QVERIFY(!written);
    QCOMPARE(written.error().message, u"no ink"_s);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
    QCOMPARE(m_file->log().size(), before);
}

void TestBreakGlassSheet::D14_fullDisk_leavesNoFileAndNoRecord()
{
    constexpr int large = 8 << 20; // more than the workspace is
    mark(u"ana"_s, u"SSO"_s);
    QVERIFY(test::writeFile(path(), "mine"));
    const auto before = m_file->log().size();
    const auto painter = [](const Report & /*report*/) -> Result<QByteArray> {
        return QByteArray(large, 'x');
    };
    ::signal(SIGXFSZ, SIG_IGN); // as the program does
    rlimit usual = {};
    ::getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit limited = {large / 2, usual.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limited);
    const auto written = exportBreakGlassSheet(m_file->gate(), admin, painter, path(), store::Replace::Yes);
    ::setrlimit(RLIMIT_FSIZE, &usual);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::File);
    QVERIFY(!written.error().message.isEmpty());
    QCOMPARE(test::readFile(path()), "mine");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"sheet.pdf"_s});
    QCOMPARE(m_file->log().size(), before);
}

void TestBreakGlassSheet::D14_folderThatIsMissing_isToldOf()
{
    mark(u"ana"_s, u"SSO"_s);
    const auto before = m_file->log().size();
    const auto written = exportTo(m_folder->filePath(u"nowhere/sheet.pdf"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::File);
    QVERIFY(!written.error().message.isEmpty());
    QCOMPARE(m_file->log().size(), before);
}

void TestBreakGlassSheet::printing_leavesOneRecord()
{
    mark(u"ana"_s, u"SSO"_s);
    const auto before = m_file->log().size();
    const auto report = recordPrintedBreakGlassSheet(m_file->gate(), admin, u"Laser 3"_s);
    VERIFY_OK(report);
    QVERIFY(linesOf(*report).join(u'\n').contains(u"ana@elsewhere.example"_s));
    QCOMPARE(m_file->log().size(), before + 1);
    QCOMPARE(m_file->log().back().targetName, u"Laser 3"_s);
    QCOMPARE(m_file->log().back().after.value(u"rows").toInt(), 1);
}

void TestBreakGlassSheet::A18_refusedPrinting_leavesItsRecord()
{
    mark(u"ana"_s, u"SSO"_s);
    const auto before = m_file->log().size();
    VERIFY_REFUSED(recordPrintedBreakGlassSheet(m_file->gate(), {{0, WorkspaceFixture::address(u"device"_s)}},
                                                u"Laser 3"_s),
                   "R34");
    QCOMPARE(m_file->log().size(), before + 1);
    QVERIFY(m_file->log().back().refused);
}

QTEST_GUILESS_MAIN(TestBreakGlassSheet)
#include "tst_breakglasssheet.moc"
