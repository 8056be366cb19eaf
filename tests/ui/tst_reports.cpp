// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/glossary.h"
#include "domain/language.h"
#include "support/servicecalls.h"
#include "support/support.h"
#include "ui/auditpage.h"
#include "ui/messagebar.h"
#include "ui/reportaction.h"
#include "ui/taskprogress.h"
#include "ui/userspage.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace rolecall;
using ui::ReportAction;

namespace {

constexpr int patience = 20'000; ///< milliseconds until a condition counts as never met
constexpr gate::CreateDemo smallDemo{.users = 60, .administrators = 14, .externals = 6, .seed = 1};

QByteArray textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    return reader.waitForFinished() ? reader.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestReports final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void usersPage_savesWhoHoldsWhat();
    void usersPage_savesTheAccessOfTheChosenPerson();
    void usersPage_withNobodyChosen_saysWhy();
    void auditPage_savesWhatPassesTheFilters();
    void R34_whoSeesNobody_isToldWhy();
    void R34_refusedReport_leavesItsRecordAndNoFile();
    void print_intoAFile_isWholeAndRecorded();
    void report_isInTheLanguageOfTheWindow();

private:
    [[nodiscard]] std::vector<gate::Listed> administrators();
    [[nodiscard]] gate::Listed somebodyWith(const QString &role);
    void signIn(domain::Id user);
    template<typename P>
    void show();
    [[nodiscard]] QAction *action(const char *name) const
    {
        auto *found = m_page->findChild<QAction *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    /// Triggers it, and chooses the file; the text of what was written.
    [[nodiscard]] QByteArray savedBy(const char *name, const char *dialogName);
    [[nodiscard]] qint64 records(const QString &action, const QString &outcome);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tables::WorkspaceService> m_service;
    std::unique_ptr<ui::Page> m_page;
    gate::Listed m_admin;
};

void TestReports::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not there to read the files");
}

void TestReports::init()
{
    domain::installLanguage(*qApp, domain::Language::English);
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<tables::WorkspaceService>();
    m_service->createDemo(m_folder->filePath(u"demo.rolecall"_s), smallDemo, this,
                          [](const Result<tables::WorkspaceInfo> &info) { VERIFY_OK(info); });
    QTRY_VERIFY_WITH_TIMEOUT(m_service->info().has_value(), patience);
    m_admin = somebodyWith(u"full_admin"_s);
}

void TestReports::cleanup()
{
    m_page.reset();
    m_service.reset();
    m_folder.reset();
    domain::installLanguage(*qApp, domain::Language::English);
}

std::vector<gate::Listed> TestReports::administrators()
{
    std::optional<std::vector<gate::Listed>> found;
    m_service->administrators(this, [&found](const Result<std::vector<gate::Listed>> &all) {
        found = all.value_or(std::vector<gate::Listed>());
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), patience); }();
    return *found;
}

/// An own user who holds that role alone.
gate::Listed TestReports::somebodyWith(const QString &role)
{
    for (const gate::Listed &listed : administrators()) {
        if (listed.holder == domain::Holder::Customer
            && listed.roles == domain::maskOf(*domain::Catalogue::instance().findRole(role)))
            return listed;
    }
    qFatal("nobody holds %s", qPrintable(role));
}

void TestReports::signIn(domain::Id user)
{
    m_service->signIn({user, {}}, this, [](const Result<tables::SignedIn> &done) { VERIFY_OK(done); });
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_service->signedIn()->user == user
                                 && m_service->isRosterLoaded(),
                             patience);
}

template<typename P>
void TestReports::show()
{
    m_page = std::make_unique<P>(m_service.get());
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activate();
}

QByteArray TestReports::savedBy(const char *name, const char *dialogName)
{
    const QString path = m_folder->filePath(u"report.pdf"_s);
    QFile::remove(path);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(action(name)->isEnabled(), patience); }();
    QString problem;
    for (const ReportAction *report : m_page->findChildren<ReportAction *>()) {
        connect(report, &ReportAction::failed, m_page.get(),
                [&problem](const Error &error) { problem = error.message + error.detail; });
    }
    action(name)->trigger();
    auto *dialog = m_page->findChild<QFileDialog *>(QString::fromLatin1(dialogName));
    if (!dialog)
        return {};
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) || !problem.isEmpty(), patience);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }();
    return textOf(path);
}

qint64 TestReports::records(const QString &action, const QString &outcome)
{
    const auto count = test::ask<qint64>(*m_service, [&](tables::OpenWorkspace &open, tables::TaskState &) {
        store::Statement statement = open.workspace->connection().prepare(
            "SELECT count(*) FROM audit WHERE action = ? AND outcome = ?");
        statement.bind(action);
        statement.bind(outcome);
        const qint64 found = statement.next() ? statement.integer(0) : -1;
        return Result<qint64>(found);
    });
    return count.value_or(-1);
}

void TestReports::usersPage_savesWhoHoldsWhat()
{
    signIn(m_admin.user.id);
    show<ui::UsersPage>();
    const QByteArray text = savedBy("saveAdministratorsReportAction", "administratorsReportFileDialog");
    QVERIFY2(text.contains("Administrators today"), text.constData());
    for (const gate::Listed &listed : administrators()) {
        if (listed.holder == domain::Holder::Customer)
            QVERIFY2(text.contains(listed.user.name().section(u' ', 0, 0).toUtf8()), text.constData());
    }
    QVERIFY2(text.contains("Open findings") && text.contains("Seal of the audit log"), text.constData());
    QCOMPARE(records(u"export-administrators-report"_s, u"done"_s), 1);
    QTRY_VERIFY(m_page->messageBar()->isVisible());
}

void TestReports::usersPage_savesTheAccessOfTheChosenPerson()
{
    const gate::Listed device = somebodyWith(u"device_admin"_s);
    signIn(m_admin.user.id);
    show<ui::UsersPage>();
    ui::Place place{u"users"_s};
    place.user = device.user.id;
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isReady(), patience);
    m_page->goTo(place);
    auto *email = m_page->findChild<QLabel *>(u"personEmailLabel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(email->text(), device.user.fields[domain::Email], patience);
    const QByteArray text = savedBy("saveAccessReportAction", "accessReportFileDialog");
    QVERIFY2(text.contains(device.user.name().toUtf8()), text.constData());
    QVERIFY2(text.contains("Access of a person") && text.contains("Device administrator"), text.constData());
    QVERIFY2(text.contains("Because") && text.contains("Privileges"), text.constData());
    QCOMPARE(records(u"export-access-report"_s, u"done"_s), 1);
}

void TestReports::usersPage_withNobodyChosen_saysWhy()
{
    signIn(m_admin.user.id);
    show<ui::UsersPage>();
    auto *panel = m_page->findChild<QWidget *>(u"personPanel"_s);
    QVERIFY(panel);
    m_service->signOut();
    QTRY_VERIFY_WITH_TIMEOUT(!action("saveAccessReportAction")->isEnabled(), patience);
    QVERIFY(action("saveAccessReportAction")->toolTip().contains(u"Choose one person"_s));
}

void TestReports::auditPage_savesWhatPassesTheFilters()
{
    signIn(m_admin.user.id);
    show<ui::AuditPage>();
    const QByteArray text = savedBy("saveAuditReportAction", "auditReportFileDialog");
    QVERIFY2(text.contains("Extract of the audit log"), text.constData());
    QVERIFY2(text.contains("Signed in"), text.constData());
    QVERIFY2(text.contains("Seal of the audit log"), text.constData());
    QCOMPARE(records(u"export-audit-report"_s, u"done"_s), 1);
}

void TestReports::R34_whoSeesNobody_isToldWhy()
{
    signIn(somebodyWith(u"device_admin"_s).user.id);
    show<ui::UsersPage>();
    for (const char *name : {"saveAdministratorsReportAction", "printAdministratorsReportAction"}) {
        QTRY_VERIFY_WITH_TIMEOUT(!action(name)->isEnabled(), patience);
        QVERIFY2(action(name)->toolTip().contains(u"R34"_s), qPrintable(action(name)->toolTip()));
    }
    show<ui::AuditPage>();
    for (const char *name : {"saveAuditReportAction", "printAuditReportAction"}) {
        QTRY_VERIFY_WITH_TIMEOUT(action(name)->toolTip().contains(u"R34"_s), patience);
        QVERIFY(!action(name)->isEnabled());
    }
}

void TestReports::R34_refusedReport_leavesItsRecordAndNoFile()
{
    signIn(somebodyWith(u"device_admin"_s).user.id);
    QWidget window;
    auto *progress = new ui::TaskProgress(&window);
    auto *report = new ReportAction(
        ReportAction::Kind::Administrators, [] { return exchange::AdministratorsReport(); }, m_service.get(),
        progress, &window);
    window.show();
    QSignalSpy failed(report, &ReportAction::failed);
    report->saveAction()->trigger(); // though no page lets it
    auto *dialog = window.findChild<QFileDialog *>(u"administratorsReportFileDialog"_s);
    QVERIFY(dialog);
    const QString path = m_folder->filePath(u"refused.pdf"_s);
    Q_EMIT dialog->fileSelected(path);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed.front().front().value<Error>().rule, u"R34"_s);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(records(u"export-administrators-report"_s, u"refused"_s), 1);
    dialog->reject();
}

void TestReports::print_intoAFile_isWholeAndRecorded()
{
    signIn(m_admin.user.id);
    show<ui::UsersPage>();
    QTRY_VERIFY_WITH_TIMEOUT(action("printAdministratorsReportAction")->isEnabled(), patience);
    action("printAdministratorsReportAction")->trigger();
    auto *dialog = m_page->findChild<QPrintDialog *>(u"administratorsReportPrintDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    const QString path = m_folder->filePath(u"printed.pdf"_s);
    dialog->printer()->setOutputFileName(path);
    Q_EMIT dialog->QDialog::accepted();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    QVERIFY(textOf(path).contains("Administrators today"));
    QCOMPARE(records(u"export-administrators-report"_s, u"done"_s), 1);
}

void TestReports::report_isInTheLanguageOfTheWindow()
{
    signIn(m_admin.user.id);
    show<ui::UsersPage>();
    domain::installLanguage(*qApp, domain::Language::Bulgarian);
    const QByteArray text = savedBy("saveAdministratorsReportAction", "administratorsReportFileDialog");
    const auto role = *domain::Catalogue::instance().findRole(u"full_admin");
    const QString first = domain::roleName(role).section(u' ', 0, 0);
    QVERIFY2(text.contains(first.toUtf8()), text.constData());
    QVERIFY2(!text.contains("Full administrator"), text.constData());
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
