// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "gate/logquestions.h"
#include "support/servicecalls.h"
#include "support/support.h"
#include "ui/breakglasssheetaction.h"
#include "ui/commandcontrols.h"
#include "ui/reportpainter.h"
#include "ui/savefile.h"
#include "ui/taskprogress.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTextDocument>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::exchange;
using ui::BreakGlassSheetAction;

namespace {

constexpr int patience = 60'000; ///< milliseconds until a condition counts as never met
/// Small, with one break-glass access.
constexpr gate::CreateDemo smallDemo{.users = 60, .administrators = 14, .externals = 6, .seed = 1};

QByteArray textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    return reader.waitForFinished() ? reader.readAllStandardOutput() : QByteArray();
}

Report longReport()
{
    Report report{u"A report"_s, u"Сава & Дрина <b>д.о.о.</b>"_s, u"Made by Žarko Šćekić"_s, {}};
    ReportTable table{{u"Ime"_s, u"Име"_s, u"Език"_s}, {}};
    for (int row = 1; row <= 120; ++row)
        table.rows.push_back({u"Žarko %1"_s.arg(row), u"Љубица"_s, u"<i>Йордан</i>"_s});
    report.blocks = {Heading{u"Part"_s},
                     Paragraph{u"Take care"_s, true},
                     Paragraph{u"& so on"_s},
                     NumberedList{{u"one"_s, u"two"_s}},
                     KeyValues{{{u"Key"_s, u"first\nsecond"_s}}},
                     table,
                     BlankLines{2},
                     SignatureLines{{u"Here"_s, u"There"_s}}};
    return report;
}

} // namespace

class TestBreakGlassSheetAction final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pdf_holdsTheSheet();
    void pdf_holdsTheLettersOfEveryLanguage_data();
    void pdf_holdsTheLettersOfEveryLanguage();
    void I11_existingFile_isReplacedOnlyAfterAYes();
    void D14_fileThatCantBeWritten_isToldOfAndLeavesNothing();
    void R34_whoSeesNoExternals_isToldWhy();
    void R27_nobodyMarked_isToldWhy();
    void print_intoAFile_isWholeAndRecorded();
    void print_recordsBeforeItPaints_andIsOneTask();
    void print_cancelledBeforeItsRecord_leavesNone();
    void print_cancelledBeforeItsPages_printsNone();
    void save_tellsOfItsPages_andCanBeCancelled();
    void signOut_closesTheDialogs();
    void signOutWhileTheFolderIsLookedAt_writesNothing();
    void document_isPlainTextWithHeadingsOnEveryPage();
    void document_keepsHeadingsWithWhatFollows();
    void pages_stopBetween_data();
    void pages_stopBetween();

private:
    [[nodiscard]] bool isSettled() const { return m_controls->isSettled(); }
    void saveTo(const QString &path);
    /// Keeps the worker busy until it is released.
    void holdWorker(QSemaphore &hold);
    /// Prints as on paper, which goes into this file: it is named after a file could still be asked for.
    void printAsOnPaper(const QString &path);
    [[nodiscard]] qint64 exportsInTheLog();
    [[nodiscard]] store::Seal sealNow();
    [[nodiscard]] domain::Id somebodyWith(const QString &role);
    void signIn(domain::Id user);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tables::WorkspaceService> m_service;
    std::unique_ptr<QWidget> m_window;
    ui::TaskProgress *m_progress = nullptr;
    ui::CommandControls *m_controls = nullptr;
    BreakGlassSheetAction *m_sheet = nullptr;
    domain::Id m_admin = 0;
};

void TestBreakGlassSheetAction::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestBreakGlassSheetAction::init()
{
    domain::installLanguage(*qApp, domain::Language::English);
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<tables::WorkspaceService>();
    m_window = std::make_unique<QWidget>();
    m_progress = new ui::TaskProgress(m_window.get());
    m_controls = new ui::CommandControls(m_service.get(), m_window.get());
    m_sheet = new BreakGlassSheetAction(m_service.get(), *m_controls, m_progress, m_window.get());
    m_window->show();
    m_service->createDemo(m_folder->filePath(u"demo.rolecall"_s), smallDemo, this,
                          [](const Result<tables::WorkspaceInfo> &info) { VERIFY_OK(info); });
    QTRY_VERIFY_WITH_TIMEOUT(m_service->info().has_value(), patience);
    m_admin = somebodyWith(u"full_admin"_s);
    signIn(m_admin);
    QTRY_VERIFY_WITH_TIMEOUT(m_sheet->saveAction()->isEnabled(), patience);
}

void TestBreakGlassSheetAction::cleanup()
{
    m_window.reset();
    m_service.reset();
    m_folder.reset();
    domain::installLanguage(*qApp, domain::Language::English);
}

/// An own user who holds that role alone; the first one.
domain::Id TestBreakGlassSheetAction::somebodyWith(const QString &role)
{
    std::optional<std::vector<gate::Listed>> found;
    m_service->administrators(this, [&found](const Result<std::vector<gate::Listed>> &all) {
        found = all.value_or(std::vector<gate::Listed>());
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), patience); }();
    domain::Id user = 0;
    for (const gate::Listed &listed : *found) {
        if (listed.holder == domain::Holder::Customer
            && listed.roles == domain::maskOf(*domain::Catalogue::instance().findRole(role)))
            user = user == 0 ? listed.user.id : std::min(user, listed.user.id);
    }
    return user;
}

void TestBreakGlassSheetAction::signIn(domain::Id user)
{
    QVERIFY(user != 0);
    m_service->signIn({user, {}}, this, [](const Result<tables::SignedIn> &done) { VERIFY_OK(done); });
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_service->signedIn()->user == user
                                 && m_service->isRosterLoaded(),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
}

void TestBreakGlassSheetAction::saveTo(const QString &path)
{
    m_sheet->saveAction()->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>(u"breakGlassFileDialog"_s);
    QVERIFY(dialog);
    auto *edit = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(edit);
    edit->setText(path);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestBreakGlassSheetAction::holdWorker(QSemaphore &hold)
{
    const auto wait = [&hold](tables::OpenWorkspace & /*open*/, tables::TaskState & /*state*/) {
        hold.acquire();
        return Result<bool>(true);
    };
    m_service->ask<bool>(wait, this, [](const Result<bool> & /*done*/) {});
}

void TestBreakGlassSheetAction::printAsOnPaper(const QString &path)
{
    m_sheet->printAction()->trigger();
    auto *dialog = m_window->findChild<QPrintDialog *>(u"breakGlassPrintDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->QDialog::accepted();
    dialog->printer()->setOutputFileName(path);
}

qint64 TestBreakGlassSheetAction::exportsInTheLog()
{
    const auto count =
        test::ask<qint64>(*m_service, [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return open.workspace->connection().integer(
                "SELECT count(*) FROM audit WHERE action = 'export-break-glass' AND outcome = 'done'");
        });
    return count.value_or(-1);
}

store::Seal TestBreakGlassSheetAction::sealNow()
{
    return test::ask<store::Seal>(*m_service,
                                  [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
                                      return gate::seal(*open.gate, open.session);
                                  })
        .value_or(store::Seal());
}

void TestBreakGlassSheetAction::pdf_holdsTheSheet()
{
    const store::Seal seal = sealNow(); // before the record of the file itself
    const QString path = m_folder->filePath(u"sheet.pdf"_s);
    QSignalSpy saved(m_sheet, &BreakGlassSheetAction::saved);
    saveTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    QCOMPARE(saved.front().front().toString(), path);
    QVERIFY(test::readFile(path).startsWith("%PDF-"));
    QCOMPARE(exportsInTheLog(), 1);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not there to read the file");
    const QByteArray text = textOf(path);
    const QByteArray sealInShort = // on each page
        "Seal " + QByteArray::number(seal.number) + ' ' + seal.hash.left(8).toLatin1();
    QVERIFY2(QByteArray(text).replace('\n', "").replace(' ', "").contains(seal.text().toLatin1()),
             text.constData());
    for (const char *part : {"Sava & Drina d.o.o.", "Žarko Šćekić", "zarko.scekic@timok-holding.example",
                             "Timok Holding a.d.", "Ulaz kada jedinstvena prijava ne radi", "Page 1 of",
                             "Seal of the audit log", sealInShort.constData()})
        QVERIFY2(text.contains(part), text.constData());
    QVERIFY(!text.contains("Ognjen")); // not marked
}

void TestBreakGlassSheetAction::pdf_holdsTheLettersOfEveryLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Serbian, Latin") << u"Žarko Šćekić Đurđević Čačak"_s;
    QTest::newRow("Serbian, Cyrillic") << u"Љубица Ђурђевић Њежић Џомић"_s;
    QTest::newRow("Bulgarian") << u"Росица Щърбанова Йордан ЪЬЮЯ"_s;
    QTest::newRow("a name and a seal that have ligatures") << u"Afflick Office 2:67d7ff85e3c6ff8"_s;
}

void TestBreakGlassSheetAction::pdf_holdsTheLettersOfEveryLanguage()
{
    QFETCH(QString, text);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not there to read the file");
    const auto pdf = ui::reportAsPdf({text, text, text, {Paragraph{text}}});
    VERIFY_OK(pdf);
    const QString path = m_folder->filePath(u"letters.pdf"_s);
    QVERIFY(test::writeFile(path, *pdf));
    QCOMPARE(QString::fromUtf8(textOf(path)).simplified().count(text), 5); // twice on top
}

void TestBreakGlassSheetAction::I11_existingFile_isReplacedOnlyAfterAYes()
{
    const QString path = m_folder->filePath(u"sheet.pdf"_s);
    QVERIFY(test::writeFile(path, "mine"));
    QSignalSpy saved(m_sheet, &BreakGlassSheetAction::saved);
    for (const bool yes : {false, true}) {
        saveTo(path);
        QTRY_VERIFY(m_window->findChild<QMessageBox *>());
        auto *box = m_window->findChild<QMessageBox *>();
        QCOMPARE(test::readFile(path), "mine");
        for (QAbstractButton *button : box->buttons()) {
            if ((box->buttonRole(button) == QMessageBox::AcceptRole) == yes)
                button->click();
        }
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        if (!yes)
            QCOMPARE(test::readFile(path), "mine");
    }
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    QVERIFY(test::readFile(path).startsWith("%PDF-"));
}

void TestBreakGlassSheetAction::D14_fileThatCantBeWritten_isToldOfAndLeavesNothing()
{
    QSignalSpy failed(m_sheet, &BreakGlassSheetAction::failed);
    QSignalSpy saved(m_sheet, &BreakGlassSheetAction::saved);
    const QString folder = m_folder->filePath(u"gone"_s);
    QVERIFY(QDir().mkdir(folder));
    m_sheet->saveAction()->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>(u"breakGlassFileDialog"_s);
    QVERIFY(dialog);
    dialog->setDirectory(folder);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder + u"/sheet.pdf"_s);
    QVERIFY(QDir().rmdir(folder)); // while it is being chosen
    Q_EMIT dialog->fileSelected(folder + u"/sheet.pdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    const auto error = failed.front().front().value<Error>();
    QCOMPARE(error.code, ErrorCode::File);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(saved.isEmpty());
    QVERIFY(!QFileInfo::exists(folder));
    QCOMPARE(exportsInTheLog(), 0);
    dialog->reject();
}

void TestBreakGlassSheetAction::R34_whoSeesNoExternals_isToldWhy()
{
    signIn(somebodyWith(u"device_admin"_s));
    for (const QAction *action : {m_sheet->saveAction(), m_sheet->printAction()}) {
        QTRY_VERIFY_WITH_TIMEOUT(!action->isEnabled(), patience);
        QVERIFY2(action->toolTip().contains(u"R34"_s), qPrintable(action->toolTip()));
    }
}

void TestBreakGlassSheetAction::R27_nobodyMarked_isToldWhy()
{
    gate::MarkBreakGlass command;
    command.user = {0, u"zarko.scekic@timok-holding.example"_s};
    VERIFY_OK(test::submit(*m_service, command));
    for (const QAction *action : {m_sheet->saveAction(), m_sheet->printAction()}) {
        QTRY_VERIFY_WITH_TIMEOUT(!action->isEnabled(), patience);
        QVERIFY2(action->toolTip().contains(u"R27"_s), qPrintable(action->toolTip()));
    }
}

void TestBreakGlassSheetAction::print_intoAFile_isWholeAndRecorded()
{
    const QString path = m_folder->filePath(u"printed.pdf"_s);
    QSignalSpy saved(m_sheet, &BreakGlassSheetAction::saved);
    m_sheet->printAction()->trigger();
    auto *dialog = m_window->findChild<QPrintDialog *>(u"breakGlassPrintDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    dialog->printer()->setOutputFileName(path);
    Q_EMIT dialog->QDialog::accepted();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    QVERIFY(test::readFile(path).startsWith("%PDF-"));
    QCOMPARE(exportsInTheLog(), 1);
}

void TestBreakGlassSheetAction::print_recordsBeforeItPaints_andIsOneTask()
{
    const QString path = m_folder->filePath(u"printed.pdf"_s);
    QSignalSpy printed(m_sheet, &BreakGlassSheetAction::printed);
    printAsOnPaper(path);
    const tables::Task task = m_progress->task();
    QVERIFY(task);
    bool recorded = false;
    connect(m_service.get(), &tables::WorkspaceService::recordsAdded, this, [&] {
        recorded = true;
        QVERIFY(!task->finished && !QFile::exists(path));
    });
    QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, patience);
    QVERIFY(recorded);
    QVERIFY(task->finished);
    QVERIFY(task->total > 0);
    QCOMPARE(task->done.load(), task->total.load());
    QVERIFY(test::readFile(path).startsWith("%PDF-"));
    QCOMPARE(exportsInTheLog(), 1);
}

void TestBreakGlassSheetAction::print_cancelledBeforeItsRecord_leavesNone()
{
    const QString path = m_folder->filePath(u"printed.pdf"_s);
    QSignalSpy failed(m_sheet, &BreakGlassSheetAction::failed);
    QSemaphore hold;
    holdWorker(hold);
    printAsOnPaper(path);
    const tables::Task task = m_progress->task();
    if (task)
        task->cancelled = true;
    hold.release();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::Cancelled);
    QVERIFY(task && task->finished);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(exportsInTheLog(), 0);
}

/// What is on its way to the printer has its record, whatever becomes of it there.
void TestBreakGlassSheetAction::print_cancelledBeforeItsPages_printsNone()
{
    const QString path = m_folder->filePath(u"printed.pdf"_s);
    QSignalSpy failed(m_sheet, &BreakGlassSheetAction::failed);
    connect(m_service.get(), &tables::WorkspaceService::recordsAdded, this, [this] {
        if (m_progress->task())
            m_progress->task()->cancelled = true;
    });
    printAsOnPaper(path);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(exportsInTheLog(), 1);
}

void TestBreakGlassSheetAction::save_tellsOfItsPages_andCanBeCancelled()
{
    const QString path = m_folder->filePath(u"sheet.pdf"_s);
    QSignalSpy saved(m_sheet, &BreakGlassSheetAction::saved);
    QSignalSpy failed(m_sheet, &BreakGlassSheetAction::failed);
    for (const bool cancelled : {true, false}) {
        QSemaphore hold;
        holdWorker(hold);
        saveTo(path);
        const bool begun = QTest::qWaitFor([this] { return m_progress->task() != nullptr; }, patience);
        const tables::Task task = m_progress->task();
        if (task)
            task->cancelled = cancelled;
        hold.release();
        QVERIFY(begun);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size() + saved.size(), cancelled ? 1 : 2, patience);
        QCOMPARE(QFile::exists(path), !cancelled);
        QCOMPARE(exportsInTheLog(), cancelled ? 0 : 1);
        QCOMPARE(task->total > 0, !cancelled);
        QCOMPARE(task->done.load(), task->total.load());
        QTRY_VERIFY(!m_progress->task());
    }
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::Cancelled);
}

void TestBreakGlassSheetAction::signOut_closesTheDialogs()
{
    m_sheet->saveAction()->trigger();
    m_sheet->printAction()->trigger();
    QVERIFY(m_window->findChild<QFileDialog *>(u"breakGlassFileDialog"_s));
    QVERIFY(m_window->findChild<QPrintDialog *>(u"breakGlassPrintDialog"_s));
    m_service->signOut();
    QTRY_VERIFY(!m_window->findChild<QFileDialog *>(u"breakGlassFileDialog"_s));
    QTRY_VERIFY(!m_window->findChild<QPrintDialog *>(u"breakGlassPrintDialog"_s));
}

void TestBreakGlassSheetAction::signOutWhileTheFolderIsLookedAt_writesNothing()
{
    int asked = 0;
    const auto write = [&asked](bool /*replace*/) { ++asked; };
    const QStringList paths{m_folder->filePath(u"sheet.pdf"_s)};
    ui::askToReplace(m_service.get(), m_window.get(), paths, write);
    m_service->signOut();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
    QCoreApplication::processEvents();
    QCOMPARE(asked, 0);
    ui::askToReplace(m_service.get(), m_window.get(), paths, write);
    QTRY_COMPARE_WITH_TIMEOUT(asked, 1, patience);
}

void TestBreakGlassSheetAction::document_isPlainTextWithHeadingsOnEveryPage()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    const auto document = ui::documentOf(longReport(), writer);
    const QString text = document->toPlainText();
    for (const QString &part :
         {u"<i>Йордан</i>"_s, u"& so on"_s, u"Žarko 120"_s, u"first\nsecond"_s, u"There"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(document->pageCount() > 2);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not there to read the file");
    const auto pdf = ui::reportAsPdf(longReport());
    VERIFY_OK(pdf);
    const QString path = m_folder->filePath(u"long.pdf"_s);
    QVERIFY(test::writeFile(path, *pdf));
    const QString pages = QString::fromUtf8(textOf(path));
    const auto count = pages.count(u'\f');
    QVERIFY(count > 2);
    QCOMPARE(pages.count(u"Сава & Дрина <b>д.о.о.</b>"_s), count); // on top of every page
    QCOMPARE(pages.count(u"Made by Žarko Šćekić"_s), count);
    QVERIFY(pages.contains(u"Page %1 of %1"_s.arg(count)));
    QVERIFY(pages.count(u"Език"_s) >= count - 1); // of the table
    for (int row = 1; row <= 120; ++row)
        QVERIFY(pages.contains(u"Žarko %1"_s.arg(row)));
}

/// However much stands above it, a heading is on the page of what it is about.
void TestBreakGlassSheetAction::document_keepsHeadingsWithWhatFollows()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not there to read the file");
    for (int above = 36; above < 60; ++above) {
        Report report{u"Title"_s, u"O"_s, u"F"_s, {}};
        for (int line = 0; line < above; ++line)
            report.blocks.push_back(Paragraph{u"line"_s});
        report.blocks.push_back(Heading{u"Upper"_s});
        report.blocks.push_back(Heading{u"Lower"_s, 2});
        report.blocks.push_back(KeyValues{{{u"Key"_s, u"value"_s}}});
        const auto pdf = ui::reportAsPdf(report);
        VERIFY_OK(pdf);
        const QString path = m_folder->filePath(u"headings.pdf"_s);
        QVERIFY(test::writeFile(path, *pdf));
        const QStringList pages = QString::fromUtf8(textOf(path)).split(u'\f');
        for (const QString &page : pages)
            QVERIFY2(page.contains(u"Upper"_s) == page.contains(u"value"_s), qPrintable(page));
    }
}

void TestBreakGlassSheetAction::pages_stopBetween_data()
{
    QTest::addColumn<int>("stop"); // the call that says so, from 0
    QTest::addColumn<int>("painted");
    QTest::newRow("before they are laid out") << 0 << 0;
    QTest::newRow("before the first") << 1 << 0;
    QTest::newRow("before the second") << 2 << 1;
    QTest::newRow("before the third") << 3 << 2;
}

void TestBreakGlassSheetAction::pages_stopBetween()
{
    QFETCH(int, stop);
    QFETCH(int, painted);
    std::vector<std::pair<qint64, qint64>> told;
    const auto note = [&told](qint64 done, qint64 total) {
        told.emplace_back(done, total);
        return true;
    };
    VERIFY_OK(ui::reportAsPdf(longReport(), note));
    const qint64 pages = told.back().second;
    QVERIFY(pages > 2);
    std::vector<std::pair<qint64, qint64>> expected{{0, 0}};
    for (qint64 page = 0; page <= pages; ++page)
        expected.emplace_back(page, pages);
    QVERIFY(told == expected);
    told.clear();
    const auto cancelled = ui::reportAsPdf(longReport(), [&](qint64 done, qint64 total) {
        told.emplace_back(done, total);
        return std::cmp_less_equal(told.size(), stop);
    });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(told.back().first, painted);
    QCOMPARE(told.size(), size_t(stop) + 1);
}

QTEST_MAIN(TestBreakGlassSheetAction)
#include "tst_breakglasssheetaction.moc"
