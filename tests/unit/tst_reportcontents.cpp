// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/reports.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "exchange/roletablesheet.h"
#include "gate/carryoverquestions.h"
#include "gate/logquestions.h"
#include "store/licensestore.h"
#include "store/organizationstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QTest>

using namespace rolecall;
using namespace rolecall::exchange;
using namespace Qt::StringLiterals;
using domain::Id;
using domain::OrganizationKind;
using rolecall::test::WorkspaceFixture;

namespace {

const gate::Session admin{{0, QString::fromLatin1(WorkspaceFixture::admin)}};

gate::Session sessionOf(const QString &name)
{
    return {{0, WorkspaceFixture::address(name)}};
}

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

QString textOf(const Report &report)
{
    Reader reader;
    for (const ReportBlock &block : report.blocks)
        std::visit(reader, block);
    return reader.lines.join(u'\n');
}

Result<QByteArray> paintPlainly(const Report &report)
{
    return textOf(report).toUtf8();
}

} // namespace

class TestReportContents final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void administrators_standByRoleAndByPerson();
    void administrators_endedRoles_areLeftOut();
    void administrators_openFindings_areTold();
    void R13_administrators_ofSites_areThoseOfTheSites();
    void R13_administrators_ofSites_sightIsToldAsItIs();
    void access_tellsEveryPrivilegeAndWhy();
    void R13_access_ofWhomNotAllIsSeen_claimsNoLack();
    void R13_access_ofOneself_isWhole();
    void R28_access_leavesOutWhatIsHidden();
    void R34_reports_areRefusedLikeTheirQuestions();
    void audit_holdsTheRecordsThatPassTheFilter();
    void audit_tooManyRecords_areRefused();
    void T3_reports_bearTheSealOfTheirMoment();
    void reports_areInTheLanguageOfTheMoment_data();
    void reports_areInTheLanguageOfTheMoment();
    void carryOver_tellsThePersonTheChangeAndTheStep();
    void T1_export_leavesOneRecord_data();
    void T1_export_leavesOneRecord();
    void A18_refusal_leavesItsRecordAndNoFile();
    void printing_leavesOneRecord();
    void printing_notWantedAnyMore_leavesNoRecord();

private:
    [[nodiscard]] QString textOfReport(const ReportSubject &subject, const gate::Session &session = admin)
    {
        const auto made = makeReport(m_file->gate(), session, subject);
        return made ? textOf(made->report) : u"refused: "_s + made.error().message;
    }
    void assign(Id user, const QString &role, Id site, std::optional<QDateTime> until = {});
    [[nodiscard]] Id customer() { return store::customer(m_file->connection())->id; }
    [[nodiscard]] static AccessReport accessOf(const QString &name)
    {
        return {{0, WorkspaceFixture::address(name)}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceFixture> m_file;
};

void TestReportContents::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<WorkspaceFixture>();
    m_file->person(u"device"_s, u"device_admin"_s);
    m_file->person(u"plain"_s);
}

void TestReportContents::cleanup()
{
    domain::installLanguage(*qApp, domain::Language::English);
}

void TestReportContents::assign(Id user, const QString &role, Id site, std::optional<QDateTime> until)
{
    VERIFY_OK(store::insertAssignment(
        m_file->connection(), customer(),
        {0, user, WorkspaceFixture::role(role).role, site, {}, u"x"_s, m_file->now, until, {}}));
}

void TestReportContents::administrators_standByRoleAndByPerson()
{
    m_file->external(u"zora"_s, OrganizationKind::Other, u"full_admin"_s);
    const Id site = store::addSite(m_file->connection(), customer(), {0, u"one.example"_s, true, 0}).value();
    const Id nada = m_file->person(u"nada"_s, u"support_admin"_s);
    assign(nada, u"site_admin"_s, site, m_file->now.addDays(3));
    const auto made = makeReport(m_file->gate(), admin, AdministratorsReport());
    VERIFY_OK(made);
    QCOMPARE(made->rows, 4); // the first administrator, too
    const QString text = textOf(made->report);
    QVERIFY2(text.contains(u"\nSupport administrator|1|nada Test\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"|1|nada Test (one.example)\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\nFull administrator|2|"_s), qPrintable(text));
    QVERIFY2(text.contains(u"nada Test\nnada@adriatic.example|Adriatic|"_s), qPrintable(text));
    const QString last = domain::shortDate(domain::dayEndingAt(m_file->now.addDays(3), u"Europe/Belgrade"_s));
    QVERIFY2(text.contains(u"(one.example), until "_s + last), qPrintable(text));
    QVERIFY2(text.contains(u"zora@elsewhere.example|"_s) && text.contains(u"\nExternal administrator|"_s),
             qPrintable(text));
    QVERIFY(!text.contains(u"plain@adriatic.example"_s)); // holds no role
    QCOMPARE(made->report.organization, u"Adriatic"_s);
    QVERIFY(made->report.footer.contains(QLatin1StringView(WorkspaceFixture::admin)));
}

void TestReportContents::administrators_endedRoles_areLeftOut()
{
    const Id ended = m_file->person(u"ended"_s);
    assign(ended, u"device_admin"_s, 0, m_file->now);
    QVERIFY(!textOfReport(AdministratorsReport()).contains(u"ended"_s));
}

void TestReportContents::administrators_openFindings_areTold()
{
    QVERIFY2(textOfReport(AdministratorsReport()).contains(u"\nR5|Adriatic|"_s), // one full administrator
             qPrintable(textOfReport(AdministratorsReport())));
    gate::AcceptFinding accepted;
    accepted.finding = u"R5"_s;
    accepted.reason = u"small"_s;
    VERIFY_OK(m_file->submit(u"admin"_s, accepted));
    QVERIFY(!textOfReport(AdministratorsReport()).contains(u"\nR5|"_s));
    m_file->person(u"licenses"_s, u"user_device_admin"_s);
    const QString unseen = textOfReport(AdministratorsReport(), sessionOf(u"licenses"_s));
    QVERIFY2(unseen.contains(u"Findings are left out"_s), qPrintable(unseen));
}

void TestReportContents::R13_administrators_ofSites_areThoseOfTheSites()
{
    const Id one = store::addSite(m_file->connection(), customer(), {0, u"one.example"_s, true, 0}).value();
    const Id two = store::addSite(m_file->connection(), customer(), {0, u"two.example"_s, true, 0}).value();
    assign(m_file->person(u"mine"_s), u"site_admin"_s, one);
    assign(m_file->person(u"near"_s, u"support_admin"_s), u"site_admin"_s, one);
    assign(m_file->person(u"far"_s), u"site_admin"_s, two);
    const QString text = textOfReport(AdministratorsReport(), sessionOf(u"mine"_s));
    QVERIFY2(text.contains(u"near@adriatic.example"_s) && text.contains(u"one.example"_s), qPrintable(text));
    for (const QString &unseen :
         {u"far"_s, u"two.example"_s, u"Support administrator"_s, u"device"_s, u"Full administrator"_s})
        QVERIFY2(!text.contains(unseen), qPrintable(unseen + u'\n' + text));
    QVERIFY2(text.contains(u"there may be more"_s), qPrintable(text));
}

/// Findings are for who sees them, whomever they are about: the sentence on sight must not deny that.
void TestReportContents::R13_administrators_ofSites_sightIsToldAsItIs()
{
    const Id one = store::addSite(m_file->connection(), customer(), {0, u"one.example"_s, true, 0}).value();
    assign(m_file->person(u"mine"_s, u"support_admin"_s), u"site_admin"_s, one);
    assign(m_file->person(u"near"_s), u"site_admin"_s, one);
    m_file->person(u"both"_s, u"compliance_officer support_admin"_s); // R8
    const QString text = textOfReport(AdministratorsReport(), sessionOf(u"mine"_s));
    const QString roles = text.section(u"\nOpen findings\n"_s, 0, 0);
    const QString findings = text.section(u"\nOpen findings\n"_s, 1);
    QVERIFY2(findings.contains(u"\nR8|both Test|"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"nobody else"_s), qPrintable(text));
    QVERIFY2(roles.contains(u"lists of others the roles on the sites"_s), qPrintable(text));
    QVERIFY2(!roles.contains(u"both Test"_s), qPrintable(text));
    QVERIFY2(roles.contains(u"\nSupport administrator|1|mine Test\n"_s), qPrintable(text)); // his own
    QVERIFY(!textOfReport(AdministratorsReport()).contains(u"there may be more"_s));
}

void TestReportContents::access_tellsEveryPrivilegeAndWhy()
{
    const auto made = makeReport(m_file->gate(), admin, accessOf(u"device"_s));
    VERIFY_OK(made);
    const QString text = textOf(made->report);
    QVERIFY2(text.contains(u"device@adriatic.example"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\nDevice administrator|"_s), qPrintable(text));
    const QString full = domain::levelName(domain::Level::Full);
    QVERIFY2(text.contains(u'|' + full + u"|Device administrator"_s), qPrintable(text));
    for (domain::PrivilegeIndex i = 0; i < domain::Catalogue::instance().privilegeCount(); ++i)
        QVERIFY2(text.contains(u'\n' + domain::privilegeName(i)), qPrintable(domain::privilegeName(i)));
    QVERIFY(made->rows >= domain::Catalogue::instance().privilegeCount());
}

/// What the roles on the sites give is told, and of the rest that it is not known.
void TestReportContents::R13_access_ofWhomNotAllIsSeen_claimsNoLack()
{
    const Id one = store::addSite(m_file->connection(), customer(), {0, u"one.example"_s, true, 0}).value();
    assign(m_file->person(u"mine"_s), u"site_admin"_s, one);
    assign(m_file->person(u"near"_s, u"full_admin"_s), u"site_user_admin"_s, one);
    const Id licensed = m_file->person(u"licensed"_s, u"full_admin"_s);
    const auto license = store::addLicense(m_file->connection(), customer(),
                                           {0, u"one.example - Meetings [S]"_s, u"meetings"_s, u"S"_s, one});
    VERIFY_OK(license);
    VERIFY_OK(store::assignLicense(m_file->connection(), licensed, *license));
    const QString none = domain::levelName(domain::Level::None);
    for (const QString &name : {u"near"_s, u"licensed"_s}) {
        const QString text = textOfReport(accessOf(name), sessionOf(u"mine"_s));
        QVERIFY2(text.contains(u"The person may hold more roles and privileges"_s), qPrintable(text));
        QVERIFY2(!text.contains(u'|' + none) && !text.contains(u"holds no role."_s), qPrintable(text));
        QVERIFY2(!text.contains(u"Full administrator"_s), qPrintable(text));
        QVERIFY2(text.contains(domain::privilegeName(0) + u"|Not by these roles|"_s), qPrintable(text));
        const QString whole = textOfReport(accessOf(name));
        QVERIFY2(!whole.contains(u"may hold more"_s) && whole.contains(u'|' + none), qPrintable(whole));
    }
    QVERIFY(textOfReport(accessOf(u"near"_s), sessionOf(u"mine"_s)).contains(u" on one.example|"_s));
    QVERIFY(textOfReport(accessOf(u"licensed"_s), sessionOf(u"mine"_s))
                .contains(u"The person holds no role on these sites."_s));
}

void TestReportContents::R13_access_ofOneself_isWhole()
{
    const Id one = store::addSite(m_file->connection(), customer(), {0, u"one.example"_s, true, 0}).value();
    assign(m_file->person(u"mine"_s, u"device_admin"_s), u"site_admin"_s, one);
    const QString text = textOfReport(accessOf(u"mine"_s), sessionOf(u"mine"_s));
    QVERIFY2(text.contains(u"\nDevice administrator|"_s) && text.contains(u"(one.example)|"_s),
             qPrintable(text));
    QVERIFY2(!text.contains(u"may hold more"_s) && text.contains(domain::levelName(domain::Level::None)),
             qPrintable(text));
}

void TestReportContents::R28_access_leavesOutWhatIsHidden()
{
    const Id user = m_file->person(u"seen"_s);
    VERIFY_OK(m_file->submit(u"admin"_s,
                             gate::EditUser{{user, {}},
                                            {{domain::Field::Title, u"Secret title"_s},
                                             {domain::Department, u"Open department"_s}}}));
    m_file->external(u"zora"_s, OrganizationKind::Other, u"full_admin"_s);
    const gate::Session zora{{0, u"zora@elsewhere.example"_s}};
    const QString before = textOfReport(accessOf(u"seen"_s), zora);
    QVERIFY2(before.contains(u"Secret title"_s), qPrintable(before));
    gate::ChangeSetting hide;
    hide.key = u"external_sees_title"_s;
    hide.value = u"no"_s;
    VERIFY_OK(m_file->submit(u"admin"_s, hide));
    const QString text = textOfReport(accessOf(u"seen"_s), zora);
    QVERIFY2(!text.contains(u"Secret title"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Open department"_s), qPrintable(text));
    QVERIFY(textOfReport(accessOf(u"seen"_s)).contains(u"Secret title"_s));
    const QString log = textOfReport(AuditReport(), zora);
    QVERIFY2(!log.contains(u"Secret title"_s), qPrintable(log));
}

void TestReportContents::R34_reports_areRefusedLikeTheirQuestions()
{
    for (const ReportSubject &subject : {ReportSubject(AdministratorsReport()),
                                         ReportSubject(accessOf(u"plain"_s)), ReportSubject(AuditReport())})
        VERIFY_REFUSED(makeReport(m_file->gate(), sessionOf(u"device"_s), subject), "R34");
}

void TestReportContents::audit_holdsTheRecordsThatPassTheFilter()
{
    const Id user = m_file->person(u"seen"_s);
    VERIFY_OK(m_file->submit(u"admin"_s, gate::EditUser{{user, {}}, {{domain::Location, u"Niš"_s}}}));
    VERIFY_OK(m_file->submit(u"admin"_s, gate::EditUser{{user, {}}, {{domain::Location, u"Видин"_s}}}));
    QVERIFY(!m_file->submit(u"device"_s, gate::EditUser{{user, {}}, {{domain::Location, u"Sofia"_s}}}));
    store::AuditFilter filter;
    filter.user = user;
    const auto made = makeReport(m_file->gate(), admin, AuditReport{filter});
    VERIFY_OK(made);
    const QString text = textOf(made->report);
    QCOMPARE(text.count(u"|Done|"_s), made->rows);
    QVERIFY2(text.contains(u"Niš → Видин"_s), qPrintable(text));
    QVERIFY2(text.contains(u"seen Test (seen@adriatic.example)"_s), qPrintable(text));
    store::AuditFilter refused;
    refused.refused = true;
    const auto refusals = makeReport(m_file->gate(), admin, AuditReport{refused});
    VERIFY_OK(refusals);
    QCOMPARE(refusals->rows, 1);
    const QString told = textOf(refusals->report);
    QVERIFY2(told.contains(u"|Refused by R34|"_s), qPrintable(told));
    QVERIFY2(told.contains(u"device@adriatic.example"_s), qPrintable(told));
}

void TestReportContents::audit_tooManyRecords_areRefused()
{
    const store::AuditRecord record = m_file->log().back();
    store::Transaction quick(m_file->connection(), store::Transaction::Kind::Write);
    VERIFY_OK(quick.begin());
    for (qint64 i = 0; i <= mostReportedRecords; ++i)
        VERIFY_OK(store::appendRecord(m_file->connection(), record));
    VERIFY_OK(quick.commit());
    const auto made = makeReport(m_file->gate(), admin, AuditReport());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
    store::AuditFilter filter;
    filter.refused = true;
    VERIFY_OK(makeReport(m_file->gate(), admin, AuditReport{filter}));
}

void TestReportContents::T3_reports_bearTheSealOfTheirMoment()
{
    const auto seal = gate::seal(m_file->gate(), admin);
    VERIFY_OK(seal);
    for (const ReportSubject &subject : {ReportSubject(AdministratorsReport()),
                                         ReportSubject(accessOf(u"plain"_s)), ReportSubject(AuditReport())}) {
        const auto made = makeReport(m_file->gate(), admin, subject);
        VERIFY_OK(made);
        QVERIFY(textOf(made->report).contains(seal->text()));
        QVERIFY(made->report.footer.contains(seal->hash.left(8)));
    }
}

void TestReportContents::reports_areInTheLanguageOfTheMoment_data()
{
    QTest::addColumn<domain::Language>("language");
    for (const domain::Language language : domain::allLanguages)
        QTest::newRow(qPrintable(domain::languageId(language))) << language;
}

void TestReportContents::reports_areInTheLanguageOfTheMoment()
{
    QFETCH(domain::Language, language);
    domain::installLanguage(*qApp, language);
    const auto role = *domain::Catalogue::instance().findRole(u"device_admin");
    const QString level = domain::levelName(domain::Level::Full);
    QVERIFY(textOfReport(AdministratorsReport()).contains(domain::roleName(role)));
    const QString access = textOfReport(accessOf(u"device"_s));
    QVERIFY2(access.contains(u'|' + level + u'|' + domain::roleName(role)), qPrintable(access));
    QVERIFY(access.contains(domain::term(u"term.administrator_roles")));
}

void TestReportContents::carryOver_tellsThePersonTheChangeAndTheStep()
{
    VERIFY_OK(m_file->submit(
        u"admin"_s,
        gate::EditUser{{0, WorkspaceFixture::address(u"admin"_s)}, {{domain::Location, u"Niš"_s}}}));
    const QString text = textOfReport(CarryOverReport());
    QVERIFY2(text.contains(u" → Niš|"_s), qPrintable(text));
    const auto list = gate::carryOver(m_file->gate(), admin, false);
    VERIFY_OK(list);
    QVERIFY(!list->rows.empty());
    for (const gate::CarryOverRow &one : list->rows) {
        QVERIFY2(text.contains(one.row.email), qPrintable(one.row.email));
        QVERIFY2(text.contains(u'|' + one.step), qPrintable(one.step));
    }
    gate::MarkCarryOver all{{}, true};
    for (const gate::CarryOverRow &one : list->rows)
        all.rows.push_back(one.row.id);
    VERIFY_OK(m_file->submit(u"admin"_s, all));
    QVERIFY(textOfReport(CarryOverReport()).contains(u"Nothing is to be carried over."_s));
}

void TestReportContents::T1_export_leavesOneRecord_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("action");
    QTest::newRow("administrators") << 0 << u"export-administrators-report"_s;
    QTest::newRow("access") << 1 << u"export-access-report"_s;
    QTest::newRow("audit") << 2 << u"export-audit-report"_s;
    QTest::newRow("carry over") << 3 << u"export-carry-over-report"_s;
}

void TestReportContents::T1_export_leavesOneRecord()
{
    QFETCH(int, which);
    QFETCH(QString, action);
    VERIFY_OK(m_file->submit(
        u"admin"_s,
        gate::EditUser{{0, WorkspaceFixture::address(u"plain"_s)}, {{domain::Location, u"Niš"_s}}}));
    const std::vector<ReportSubject> subjects{AdministratorsReport(), accessOf(u"plain"_s), AuditReport(),
                                              CarryOverReport()};
    const auto before = m_file->log().size();
    const QString path = m_folder->filePath(u"report.pdf"_s);
    VERIFY_OK(exportReport(m_file->gate(), admin, subjects[size_t(which)], &paintPlainly, path));
    QVERIFY(!test::readFile(path).isEmpty());
    const auto log = m_file->log();
    QCOMPARE(log.size(), before + 1);
    QCOMPARE(log.back().action, action);
    QCOMPARE(log.back().targetName, u"report.pdf"_s);
    QVERIFY(!log.back().refused);
    QVERIFY(log.back().after.value(u"rows"_s).toInteger() > 0);
}

void TestReportContents::A18_refusal_leavesItsRecordAndNoFile()
{
    for (const ReportSubject &subject : {ReportSubject(AdministratorsReport()),
                                         ReportSubject(accessOf(u"plain"_s)), ReportSubject(AuditReport())}) {
        const auto before = m_file->log().size();
        const QString path = m_folder->filePath(u"report.pdf"_s);
        VERIFY_REFUSED(exportReport(m_file->gate(), sessionOf(u"device"_s), subject, &paintPlainly, path),
                       "R34");
        QVERIFY(!QFile::exists(path));
        const auto log = m_file->log();
        QCOMPARE(log.size(), before + 1);
        QVERIFY(log.back().refused);
        QCOMPARE(log.back().rule, u"R34"_s);
    }
}

void TestReportContents::printing_leavesOneRecord()
{
    const auto before = m_file->log().size();
    const auto report = recordPrintedReport(m_file->gate(), admin, AdministratorsReport(), u"Laser 3"_s);
    VERIFY_OK(report);
    QVERIFY(textOf(*report).contains(u"device Test"_s));
    QCOMPARE(m_file->log().size(), before + 1);
    QCOMPARE(m_file->log().back().targetName, u"Laser 3"_s);
    VERIFY_REFUSED(recordPrintedReport(m_file->gate(), sessionOf(u"device"_s), AuditReport(), u"Laser 3"_s),
                   "R34");
    QCOMPARE(m_file->log().size(), before + 2);
}

void TestReportContents::printing_notWantedAnyMore_leavesNoRecord()
{
    const auto before = m_file->log().size();
    const StillWanted wanted = []() -> Result<void> { return failure(ErrorCode::Cancelled, {}); };
    const auto report =
        recordPrintedReport(m_file->gate(), admin, AdministratorsReport(), u"Laser 3"_s, wanted);
    const auto table = recordPrintedRoleTable(m_file->gate(), admin, u"site"_s, u"Laser 3"_s, wanted);
    QVERIFY(!report && !table);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(table.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_file->log().size(), before);
}

QTEST_GUILESS_MAIN(TestReportContents)
#include "tst_reportcontents.moc"
