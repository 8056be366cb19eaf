// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "support/support.h"
#include "ui/exportaction.h"
#include "ui/taskprogress.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace rolecall;
using ui::ExportAction;

namespace {

constexpr int patience = 60'000; ///< milliseconds until a condition counts as never met
constexpr gate::CreateDemo smallDemo{.users = 60, .administrators = 12, .externals = 2, .seed = 1};

} // namespace

class TestExportAction final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void R32_administrators_areThePeopleOfThatMoment();
    void everyKind_writesItsFile_data();
    void everyKind_writesItsFile();
    void I11_existingFile_isReplacedOnlyAfterAYes();
    void I11_suggestedName_isSafe_data();
    void I11_suggestedName_isSafe();
    void failure_isTold();
    void cancelledDialog_doesNothing();
    void secondStart_replacesTheFirstDialog();
    void signOut_closesTheDialog();
    void choices_selectedPeople_R32();
    void choices_exactWarnsAndWritesCellsAsTheyAre();
    void choices_rosterInPartsWritesNumberedFiles();
    void choices_existingPartIsAskedAbout_I11();
    void choices_signOutClosesThem();
    void workbook_isATypeOfTheFileDialog();
    void workbook_isNoTypeOfARoster();
    void workbook_isAChoice();

private:
    [[nodiscard]] QFileDialog *dialog() const;
    void accept(const QString &path);
    [[nodiscard]] ui::ExportDialog *choices() const
    {
        return m_window->findChild<ui::ExportDialog *>(u"exportDialog"_s);
    }
    template<typename T>
    [[nodiscard]] T *choice(const char *name) const
    {
        T *found = choices()->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void splitRoster(int rowsAFile);
    [[nodiscard]] std::vector<domain::Id> people() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tables::WorkspaceService> m_service;
    std::unique_ptr<QWidget> m_window;
    ui::TaskProgress *m_progress = nullptr;
    ExportAction *m_action = nullptr;
};

void TestExportAction::init()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    domain::installLanguage(*qApp, domain::Language::English);
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<tables::WorkspaceService>();
    m_window = std::make_unique<QWidget>();
    m_progress = new ui::TaskProgress(m_window.get());
    m_action = new ExportAction(m_service.get(), m_progress, m_window.get());
    m_window->show();
    m_service->createDemo(m_folder->filePath(u"demo.rolecall"_s), smallDemo, this,
                          [](const Result<tables::WorkspaceInfo> &info) { VERIFY_OK(info); });
    m_service->administrators(this, [this](const Result<std::vector<gate::Listed>> &found) {
        VERIFY_OK(found);
        const auto first = std::ranges::find_if(*found, [](const gate::Listed &listed) {
            return listed.holder == domain::Holder::Customer
                && (listed.roles & domain::maskOf(*domain::Catalogue::instance().findRole(u"full_admin")));
        });
        m_service->signIn({first->user.id, {}}, this,
                          [](const Result<tables::SignedIn> &done) { VERIFY_OK(done); });
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_service->isRosterLoaded(), patience);
}

void TestExportAction::cleanup()
{
    m_window.reset();
    m_service.reset();
    m_folder.reset();
}

QFileDialog *TestExportAction::dialog() const
{
    const auto dialogs = m_window->findChildren<QFileDialog *>(u"exportFileDialog"_s);
    return dialogs.size() == 1 ? dialogs.front() : nullptr;
}

void TestExportAction::accept(const QString &path)
{
    QVERIFY(dialog());
    auto *edit = dialog()->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(edit);
    edit->setText(path);
    QTest::keyClick(edit, Qt::Key_Return);
}

std::vector<domain::Id> TestExportAction::people() const
{
    std::vector<domain::Id> ids;
    for (quint32 i = 0; i < m_service->roster().size(); ++i)
        ids.push_back(m_service->roster().id(i));
    return ids;
}

void TestExportAction::R32_administrators_areThePeopleOfThatMoment()
{
    QSignalSpy succeeded(m_action, &ExportAction::succeeded);
    QSignalSpy records(m_service.get(), &tables::WorkspaceService::recordsAdded);
    std::vector<domain::Id> holders;
    for (quint32 i = 0; i < m_service->roster().size(); ++i) {
        if (m_service->roster().roles(i) != 0)
            holders.push_back(m_service->roster().id(i));
    }
    QVERIFY(holders.size() > 2);
    m_action->start(ExportAction::Kind::Administrators, {holders[1], holders[0]});
    accept(m_folder->filePath(u"out"_s)); // the suffix comes by itself
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, patience);
    QCOMPARE(succeeded[0][0].toString(), m_folder->filePath(u"out.csv"_s));
    QCOMPARE(succeeded[0][1].toLongLong(), 2);
    QCOMPARE(test::readFile(m_folder->filePath(u"out.csv"_s)).count("\r\n"), 3);
    QVERIFY(records.size() >= 1);
}

void TestExportAction::everyKind_writesItsFile_data()
{
    QTest::addColumn<ExportAction::Kind>("kind");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<int>("rows"); // -1: fewer than all
    QTest::newRow("administrators") << ExportAction::Kind::Administrators << QByteArray("First/Last name,")
                                    << -1;
    QTest::newRow("users") << ExportAction::Kind::Users << QByteArray("Name,E-mail,") << 62;
    QTest::newRow("external administrators")
        << ExportAction::Kind::Externals << QByteArray("First/Last name,") << 2;
    QTest::newRow("roster") << ExportAction::Kind::Roster << QByteArray("First Name,Last Name,") << 60;
}

void TestExportAction::everyKind_writesItsFile()
{
    QFETCH(ExportAction::Kind, kind);
    QFETCH(QByteArray, beginning);
    QFETCH(int, rows);
    QSignalSpy succeeded(m_action, &ExportAction::succeeded);
    m_action->start(kind, people());
    accept(m_folder->filePath(u"out.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, patience);
    const QByteArray content = test::readFile(m_folder->filePath(u"out.csv"_s));
    QVERIFY2(content.startsWith("\xef\xbb\xbf" + beginning), content.left(60).constData());
    const auto written = succeeded[0][1].toInt();
    if (rows >= 0)
        QCOMPARE(written, rows);
    else
        QVERIFY(written > 0 && written < 60);
}

void TestExportAction::I11_existingFile_isReplacedOnlyAfterAYes()
{
    QSignalSpy succeeded(m_action, &ExportAction::succeeded);
    const QString path = m_folder->filePath(u"<b>%1.csv"_s);
    QVERIFY(test::writeFile(path, "old"));
    for (const bool yes : {false, true}) {
        m_action->start(ExportAction::Kind::Roster, {});
        accept(path);
        QMessageBox *box = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((box = m_window->findChild<QMessageBox *>(u"questionMessageBox"_s))
                                     && box->isVisible(),
                                 patience);
        QVERIFY(box->text().contains(u"<b>%1.csv"_s));
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QCOMPARE(box->defaultButton(), box->findChild<QPushButton *>(u"keepButton"_s));
        QCOMPARE(test::readFile(path), QByteArray("old"));
        QTest::mouseClick(box->findChild<QPushButton *>(yes ? u"confirmButton"_s : u"keepButton"_s),
                          Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QMessageBox *>(u"questionMessageBox"_s), patience);
        QCOMPARE(m_progress->task() != nullptr, yes);
    }
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, patience);
    QVERIFY(test::readFile(path).startsWith("\xef\xbb\xbf"
                                            "First Name"));
}

void TestExportAction::I11_suggestedName_isSafe_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Adriatic"_s << u"Adriatic administrators 2026-11-22.csv"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc passwd administrators 2026-11-22.csv"_s;
    QTest::newRow("hidden") << u".hidden"_s << u"hidden administrators 2026-11-22.csv"_s;
    QTest::newRow("option") << u"-rf"_s << u"rf administrators 2026-11-22.csv"_s;
    QTest::newRow("line break and quotes") << u"A\n\"B\""_s << u"A B administrators 2026-11-22.csv"_s;
    QTest::newRow("Cyrillic") << u"Јадран д.о.о."_s << u"Јадран д.о.о. administrators 2026-11-22.csv"_s;
    QTest::newRow("percent") << u"A%1"_s << u"A 1 administrators 2026-11-22.csv"_s;
    QTest::newRow("nothing") << u"///"_s << u"administrators 2026-11-22.csv"_s;
    QTest::newRow("long") << QString(200, u'x') << QString(60, u'x') + u" administrators 2026-11-22.csv"_s;
}

void TestExportAction::I11_suggestedName_isSafe()
{
    QFETCH(QString, organization);
    QFETCH(QString, name);
    QCOMPARE(ExportAction::suggestedName(ExportAction::Kind::Administrators, organization, {2026, 11, 22}),
             name);
}

void TestExportAction::failure_isTold()
{
    QSignalSpy failed(m_action, &ExportAction::failed);
    m_action->start(ExportAction::Kind::Roster, {});
    Q_EMIT dialog()->fileSelected(m_folder->filePath(u"no/folder/out.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    const auto error = failed[0][0].value<Error>();
    QCOMPARE(error.code, ErrorCode::File);
    QVERIFY(error.message.contains(u"out.csv"_s));
}

void TestExportAction::cancelledDialog_doesNothing()
{
    m_action->start(ExportAction::Kind::Roster, {});
    QVERIFY(dialog());
    QVERIFY(dialog()->findChild<QLineEdit *>(u"fileNameEdit"_s)->text().contains(u"roster"_s));
    dialog()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    QVERIFY(!m_progress->task());
}

void TestExportAction::secondStart_replacesTheFirstDialog()
{
    m_action->start(ExportAction::Kind::Roster, {});
    m_action->start(ExportAction::Kind::Users, people());
    QVERIFY(dialog());
    QCOMPARE(dialog()->windowTitle(), u"Export the list"_s);
}

void TestExportAction::signOut_closesTheDialog()
{
    m_action->start(ExportAction::Kind::Users, people());
    m_service->signOut();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
}

void TestExportAction::choices_selectedPeople_R32()
{
    QSignalSpy succeeded(m_action, &ExportAction::succeeded);
    const std::vector<domain::Id> all = people();
    m_action->choose(all, {all[3], all[1]});
    QTRY_VERIFY_WITH_TIMEOUT(choices()->focusWidget() && choices()->focusWidget()->hasFocus(), patience);
    QTest::keyClick(choices(), Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(choice<QRadioButton>("listRadioButton")->isChecked());
    QVERIFY(choice<QLabel>("summaryLabel")->text().startsWith(u"Rows: 62."_s));
    auto *whom = choice<QComboBox>("peopleComboBox");
    QCOMPARE(whom->count(), 2);
    QTest::keyClick(whom, Qt::Key_Down);
    QVERIFY(choice<QLabel>("summaryLabel")->text().startsWith(u"Rows: 2."_s));
    QVERIFY(!choice<QCheckBox>("splitCheckBox")->isEnabled());
    QTest::keyClick(choices(), Qt::Key_Return);
    accept(m_folder->filePath(u"out.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, patience);
    QCOMPARE(succeeded[0][1].toLongLong(), 2);
    QVERIFY(test::readFile(m_folder->filePath(u"out.csv"_s)).startsWith("\xef\xbb\xbfName,E-mail,"));
}

void TestExportAction::choices_exactWarnsAndWritesCellsAsTheyAre()
{
    gate::AddUser add;
    add.fields[domain::Email] = u"formula@rolecall.invalid"_s;
    add.fields[domain::Title] = u"=1+1"_s;
    bool added = false;
    m_service->submit(add, {}, this, [&added](const Result<gate::Outcome> &outcome) {
        VERIFY_OK(outcome);
        added = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(added, patience);
    QSignalSpy succeeded(m_action, &ExportAction::succeeded);
    for (const bool exact : {false, true}) {
        m_action->choose(people(), {});
        choice<QRadioButton>("rosterRadioButton")->setChecked(true);
        const auto *warning = choice<QLabel>("exactWarningLabel");
        QVERIFY(!warning->isVisible());
        if (exact) {
            QTest::keyClick(choice<QCheckBox>("exactCheckBox"), Qt::Key_Space);
            QVERIFY(warning->isVisible());
            QVERIFY(warning->text().contains(u"formulas"_s));
        }
        QTest::keyClick(choices(), Qt::Key_Return);
        const QString path = m_folder->filePath(exact ? u"exact.csv"_s : u"safe.csv"_s);
        accept(path);
        QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), exact ? 2 : 1, patience);
        QCOMPARE(test::readFile(path).contains("'=1+1"), !exact);
        QVERIFY(test::readFile(path).contains("=1+1"));
    }
}

/// Chooses the roster in files of so many rows, by keys.
void TestExportAction::splitRoster(int rowsAFile)
{
    m_action->choose(people(), {});
    QTRY_VERIFY_WITH_TIMEOUT(choices()->focusWidget() && choices()->focusWidget()->hasFocus(), patience);
    QTest::keyClick(choices(), Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(choice<QCheckBox>("splitCheckBox")->isEnabled());
    QTest::keyClick(choice<QCheckBox>("splitCheckBox"), Qt::Key_Space);
    auto *rows = choice<QSpinBox>("rowsAFileSpinBox");
    QVERIFY(rows->isEnabled());
    QCOMPARE(rows->value(), 20'000);
    rows->selectAll();
    QTest::keyClicks(rows, QString::number(rowsAFile));
    QTest::keyClick(choices(), Qt::Key_Return);
}

void TestExportAction::choices_rosterInPartsWritesNumberedFiles()
{
    QSignalSpy succeeded(m_action, &ExportAction::partsSucceeded);
    splitRoster(25);
    accept(m_folder->filePath(u"out.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, patience);
    QCOMPARE(succeeded[0][1].toLongLong(), 60);
    QCOMPARE(succeeded[0][0].toStringList(),
             (QStringList{m_folder->filePath(u"out-1.csv"_s), m_folder->filePath(u"out-2.csv"_s),
                          m_folder->filePath(u"out-3.csv"_s)}));
    QCOMPARE(test::readFile(m_folder->filePath(u"out-3.csv"_s)).count("\r\n"), 11);
    QVERIFY(!QFile::exists(m_folder->filePath(u"out.csv"_s)));
}

void TestExportAction::choices_existingPartIsAskedAbout_I11()
{
    const QString path = m_folder->filePath(u"out-2.csv"_s);
    QVERIFY(test::writeFile(path, "old"));
    splitRoster(25);
    accept(m_folder->filePath(u"out.csv"_s));
    QMessageBox *box = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((box = m_window->findChild<QMessageBox *>(u"questionMessageBox"_s)), patience);
    QVERIFY(box->text().contains(u"out-2.csv"_s));
    QTest::mouseClick(box->findChild<QPushButton *>(u"keepButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QMessageBox *>(u"questionMessageBox"_s), patience);
    QCOMPARE(test::readFile(path), QByteArray("old"));
    QVERIFY(!m_progress->task());
}

void TestExportAction::choices_signOutClosesThem()
{
    m_action->choose(people(), {});
    QVERIFY(choices()->isVisible());
    QVERIFY(!choice<QComboBox>("peopleComboBox")->isEnabled()); // nobody is selected
    m_service->signOut();
    QTRY_VERIFY_WITH_TIMEOUT(!choices(), patience);
}

void TestExportAction::workbook_isATypeOfTheFileDialog()
{
    QSignalSpy succeeded(m_action, &ExportAction::succeeded);
    for (const ExportAction::Kind kind :
         {ExportAction::Kind::Administrators, ExportAction::Kind::Users, ExportAction::Kind::Externals}) {
        succeeded.clear();
        m_action->start(kind, people());
        QVERIFY(dialog());
        QCOMPARE(dialog()->selectedNameFilter(), u"CSV files (*.csv)"_s);
        auto *types = dialog()->findChild<QComboBox *>(u"fileTypeCombo"_s);
        QVERIFY(types);
        const int workbook = types->findText(u"Excel workbooks (*.xlsx)"_s);
        QCOMPARE(workbook, 1);
        QTest::keyClick(types, Qt::Key_Down);
        QCOMPARE(types->currentIndex(), workbook);
        const QString name = QString::number(int(kind));
        accept(m_folder->filePath(name)); // the suffix comes by itself
        QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, patience);
        QCOMPARE(succeeded[0][0].toString(), m_folder->filePath(name + u".xlsx"_s));
        QVERIFY(test::readFile(m_folder->filePath(name + u".xlsx"_s)).startsWith("PK"));
    }
}

void TestExportAction::workbook_isNoTypeOfARoster()
{
    QSignalSpy failed(m_action, &ExportAction::failed);
    m_action->start(ExportAction::Kind::Roster, {});
    QVERIFY(dialog());
    QVERIFY(dialog()->nameFilters().filter(u"xlsx"_s).isEmpty());
    accept(m_folder->filePath(u"roster.xlsx"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Usage);
    QVERIFY(!QFile::exists(m_folder->filePath(u"roster.xlsx"_s)));
}

void TestExportAction::workbook_isAChoice()
{
    QSignalSpy succeeded(m_action, &ExportAction::succeeded);
    m_action->choose(people(), {});
    auto *format = choice<QComboBox>("formatComboBox");
    auto *exact = choice<QCheckBox>("exactCheckBox");
    exact->setChecked(true);
    QVERIFY(choice<QLabel>("exactWarningLabel")->isVisible());
    format->setCurrentIndex(1);
    QVERIFY(!exact->isEnabled()); // in a workbook no cell is a formula
    QVERIFY(!choice<QLabel>("exactWarningLabel")->isVisible());
    choice<QRadioButton>("rosterRadioButton")->setChecked(true);
    QVERIFY(!format->isEnabled());
    QVERIFY(exact->isEnabled());
    choice<QRadioButton>("listRadioButton")->setChecked(true);
    QTest::mouseClick(choice<QPushButton>("exportButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
    QCOMPARE(dialog()->selectedNameFilter(), u"Excel workbooks (*.xlsx)"_s);
    accept(m_folder->filePath(u"list"_s));
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, patience);
    QCOMPARE(succeeded[0][0].toString(), m_folder->filePath(u"list.xlsx"_s));
    QCOMPARE(succeeded[0][1].toInt(), 62);
}

QTEST_MAIN(TestExportAction)
#include "tst_exportaction.moc"
