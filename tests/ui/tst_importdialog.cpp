// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "support/support.h"
#include "tables/importpreviewmodel.h"
#include "ui/importdialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace rolecall;
using rolecall::tables::ImportPreviewModel;

namespace {

constexpr int patience = 60'000; ///< milliseconds until a condition counts as never met
const QString usersFile = QStringLiteral(ROLECALL_TEST_DATA "/control-hub-users.csv");
const QString administratorsFile = QStringLiteral(ROLECALL_TEST_DATA "/control-hub-administrators.csv");

/// A language in which every sentence begins with a sign, so that one that was left behind shows.
class Marker final : public QTranslator {
public:
    static constexpr QChar sign = u'\u00a7';
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return sign + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// The dialog over a new workspace, used as a person does.
class TestImportDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingChosen_importIsOffAndSaysWhy();
    void controlHubFiles_areShownAndThenImported();
    void preview_changesNothing();
    void refusedRows_switchImportOffAndAreListed();
    void verdictButton_leavesItsRowsAlone();
    void everythingHereAlready_importIsOff();
    void badFile_isToldWithRowAndColumn();
    void I2_codePage_isGuessedShownAndCanBeChosen();
    void otherFileMeanwhile_onlyTheLastOneIsShown();
    void fileChangedAfterThePreview_isRefusedAndCanBeLookedAtAgain();
    void escapeWhileReading_cancels();
    void escapeWhileImporting_cancelsAndStays();
    void drop_takesOneLocalFile();
    void typedPath_isLookedAtWhenFinished();
    void R34_whoMayNotImport_isToldSo();
    void I9_markup_isShownAsItIs();
    void languageChange_reachesEverything();
    void signOut_closesTheDialog();
    void addRemove_changesThePreviewAndTakesLicenses();
    void skipBad_takesTheGoodRows();
    void newSite_isManagedAsAnswered();
    void exactCells_areReadAsTheyAre();
    void administrators_haveNoRosterOptions();
    void otherFile_forgetsTheChoices();
    void absentPeople_areDeactivatedAndUndone();
    void absentPeopleWhoAreRefused_areNotRemoved();
    void undo_asksForItAndCloses();
    void everyControl_hasANameAndIsReachedByKeyboard();

private:
    void signIn(const QString &email);
    [[nodiscard]] QString file(const QByteArray &content, const QString &name = u"in.csv"_s) const;
    void choose(const QString &path);
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] QPushButton *importButton() const { return child<QPushButton>("importButton"); }
    [[nodiscard]] QString message() const
    {
        return child<QLabel>("messageLabel")->isVisible() ? child<QLabel>("messageLabel")->text() : QString();
    }
    [[nodiscard]] QAbstractItemModel *rows() const { return child<QTableView>("previewTableView")->model(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return rows()->index(row, column).data().toString();
    }
    [[nodiscard]] qint64 people() { return count(u"SELECT count(*) FROM user"_s); }
    [[nodiscard]] qint64 count(const QString &sql);
    void import(const QByteArray &content);
    void undo();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tables::WorkspaceService> m_service;
    std::unique_ptr<ui::ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    domain::installLanguage(*qApp, domain::Language::English);
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<tables::WorkspaceService>();
    const gate::CreateOrganization create{
        u"Adriatic"_s, u"admin@adriatic.example"_s, u"Ana"_s, u"Admin"_s, {}, u"Europe/Belgrade"_s};
    bool made = false;
    m_service->create(m_folder->filePath(u"test.rolecall"_s), create, this,
                      [&made](const Result<tables::WorkspaceInfo> &info) {
                          VERIFY_OK(info);
                          made = true;
                      });
    QTRY_VERIFY_WITH_TIMEOUT(made, patience);
    signIn(u"admin@adriatic.example"_s);
    m_dialog = std::make_unique<ui::ImportDialog>(m_service.get());
    new QAbstractItemModelTester(rows(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_dialog.get());
    m_dialog->open();
}

void TestImportDialog::cleanup()
{
    m_dialog.reset();
    m_service.reset();
    m_folder.reset();
}

void TestImportDialog::signIn(const QString &email)
{
    m_service->signIn({0, email}, this, [](const Result<tables::SignedIn> &done) { VERIFY_OK(done); });
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_service->signedIn()->email == email
                                 && m_service->isRosterLoaded(),
                             patience);
}

QString TestImportDialog::file(const QByteArray &content, const QString &name) const
{
    const QString path = m_folder->filePath(name);
    return test::writeFile(path, content) ? path : QString();
}

/// Chooses the file and waits until it has been looked at.
void TestImportDialog::choose(const QString &path)
{
    m_dialog->setFile(path);
    const auto *kind = child<QLabel>("kindLabel");
    QTRY_VERIFY_WITH_TIMEOUT(kind->text() != u"Reading the file..."_s, patience);
}

qint64 TestImportDialog::count(const QString &sql)
{
    std::optional<qint64> count;
    m_service->ask<qint64>(
        [sql](tables::OpenWorkspace &open, tables::TaskState &) {
            return open.workspace->connection().integer(sql.toUtf8().constData());
        },
        this, [&count](const Result<qint64> &answer) { count = answer.value_or(-1); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(count, patience); }();
    return *count;
}

void TestImportDialog::nothingChosen_importIsOffAndSaysWhy()
{
    QVERIFY(!importButton()->isEnabled());
    QCOMPARE(importButton()->toolTip(), u"Choose a file first."_s);
}

void TestImportDialog::controlHubFiles_areShownAndThenImported()
{
    QSignalSpy imported(m_dialog.get(), &ui::ImportDialog::imported);
    choose(usersFile);
    QVERIFY(child<QLabel>("kindLabel")->text().startsWith(u"Users (roster)"_s));
    QCOMPARE(child<QPushButton>("allRowsButton")->text(), u"All rows: 2,000"_s);
    QCOMPARE(child<QPushButton>("addedButton")->text(), u"Added: 2,000"_s);
    QVERIFY(child<QLabel>("notesLabel")->text().contains(u"New licenses: Webex Messaging [Sub104711]"_s));
    QVERIFY(child<QLabel>("notesLabel")->text().contains(u"managed by Site Administration"_s));
    QCOMPARE(rows()->rowCount(), 2000);
    QCOMPARE(cell(0, ImportPreviewModel::RowColumn), u"2"_s);
    QCOMPARE(cell(0, ImportPreviewModel::EmailColumn), u"milos.cosic@adriatic.example"_s);
    QVERIFY(importButton()->isEnabled());
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, patience);
    QCOMPARE(message(), u"2,000 of 2,000 rows imported: 2,000 added, 0 changed, 0 unchanged."_s);
    QVERIFY(!importButton()->isVisible());
    QCOMPARE(people(), 2001);

    choose(administratorsFile);
    QVERIFY(child<QLabel>("kindLabel")->text().startsWith(u"Administrators"_s));
    QCOMPARE(child<QPushButton>("changedButton")->text(), u"Changed: 40"_s);
    QVERIFY(child<QLabel>("absentLabel")->text().startsWith(u"1 person "_s));
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 2, patience);
    QCOMPARE(message(), u"40 of 40 rows imported: 0 added, 40 changed, 0 unchanged."_s);
}

void TestImportDialog::preview_changesNothing()
{
    QSignalSpy records(m_service.get(), &tables::WorkspaceService::recordsAdded);
    choose(usersFile);
    QVERIFY(importButton()->isEnabled());
    QCOMPARE(people(), 1);
    QCOMPARE(records.size(), 0);
}

void TestImportDialog::refusedRows_switchImportOffAndAreListed()
{
    choose(file("User ID/Email (Required),User "
                "Status\na@adriatic.example,Active\nb@adriatic.example,Gone\nA@adriatic.example,Active\n"));
    QCOMPARE(child<QPushButton>("refusedButton")->text(), u"Refused: 2"_s);
    QVERIFY(!importButton()->isEnabled());
    QVERIFY2(importButton()->toolTip().startsWith(u"2 rows are refused"_s),
             qPrintable(importButton()->toolTip()));
    QTest::mouseClick(child<QPushButton>("refusedButton"), Qt::LeftButton);
    QCOMPARE(rows()->rowCount(), 2);
    QCOMPARE(cell(0, ImportPreviewModel::RowColumn), u"3"_s);
    QVERIFY(cell(0, ImportPreviewModel::WhatColumn).startsWith(u"User Status: The status \"Gone\""_s));
    QCOMPARE(cell(1, ImportPreviewModel::VerdictColumn), u"Refused"_s);
    QVERIFY(message().startsWith(u"2 rows are refused"_s));
    auto *table = child<QTableView>("previewTableView");
    table->setCurrentIndex(rows()->index(0, ImportPreviewModel::RowColumn));
    QCOMPARE(child<QLabel>("detailLabel")->text(), cell(0, ImportPreviewModel::WhatColumn));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(people(), 1);
}

void TestImportDialog::verdictButton_leavesItsRowsAlone()
{
    choose(file("User ID/Email "
                "(Required),Title\nadmin@adriatic.example,x\na@adriatic.example,\nb@adriatic.example,\n"));
    QCOMPARE(rows()->rowCount(), 3);
    QTest::mouseClick(child<QPushButton>("changedButton"), Qt::LeftButton);
    QCOMPARE(rows()->rowCount(), 1);
    QCOMPARE(cell(0, ImportPreviewModel::NameColumn), u"Ana Admin"_s);
    QTest::mouseClick(child<QPushButton>("addedButton"), Qt::LeftButton);
    QCOMPARE(rows()->rowCount(), 2);
    QTest::mouseClick(child<QPushButton>("allRowsButton"), Qt::LeftButton);
    QCOMPARE(rows()->rowCount(), 3);
    QVERIFY(!child<QPushButton>("refusedButton")->isEnabled());
}

void TestImportDialog::everythingHereAlready_importIsOff()
{
    choose(file("User ID/Email (Required)\nADMIN@adriatic.example\n"));
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(importButton()->toolTip().startsWith(u"Everything in the file is here already"_s));
}

void TestImportDialog::badFile_isToldWithRowAndColumn()
{
    choose(file("Title,User ID/Email (Required)\nx,a@adriatic.example\n\"y,b@adriatic.example\n"));
    QVERIFY2(message().startsWith(u"Row 3, column \"Title\": "_s), qPrintable(message()));
    QVERIFY(!importButton()->isEnabled());
    choose(m_folder->filePath(u"nothing.csv"_s));
    QVERIFY2(message().contains(u"nothing.csv"_s), qPrintable(message()));
    choose(file("Title\nx\n"));
    QVERIFY2(message().contains(u"User ID/Email (Required)"_s), qPrintable(message()));
}

void TestImportDialog::I2_codePage_isGuessedShownAndCanBeChosen()
{
    choose(file("First Name,User ID/Email (Required)\nMilo\x9a,a@adriatic.example\n"));
    QVERIFY2(message().contains(u"windows-1250"_s), qPrintable(message()));
    QCOMPARE(cell(0, ImportPreviewModel::NameColumn), u"Miloš"_s);
    QVERIFY(importButton()->isEnabled());
    auto *encoding = child<QComboBox>("encodingComboBox");
    encoding->setCurrentIndex(encoding->findText(u"windows-1251"_s));
    Q_EMIT encoding->activated(encoding->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, ImportPreviewModel::NameColumn), u"Miloљ"_s, patience);
    QCOMPARE(message(), QString());
    encoding->setCurrentIndex(encoding->findText(u"utf-8"_s));
    Q_EMIT encoding->activated(encoding->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"Row 2, column \"First Name\": "_s), patience);
}

void TestImportDialog::otherFileMeanwhile_onlyTheLastOneIsShown()
{
    const QString last = file("User ID/Email (Required)\nlast@adriatic.example\n");
    m_dialog->setFile(usersFile);
    m_dialog->setFile(administratorsFile);
    choose(last);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 1, patience);
    QCOMPARE(cell(0, ImportPreviewModel::EmailColumn), u"last@adriatic.example"_s);
    QCOMPARE(people(), 1); // asked after the others: their answers are in
    QCOMPARE(rows()->rowCount(), 1);
    QCOMPARE(message(), QString());
}

void TestImportDialog::fileChangedAfterThePreview_isRefusedAndCanBeLookedAtAgain()
{
    choose(file("User ID/Email (Required)\nseen@adriatic.example\n"));
    QVERIFY(!file("User ID/Email (Required)\nunseen@adriatic.example\n").isEmpty());
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"has changed"_s), patience);
    QCOMPARE(people(), 1);
    QTest::mouseClick(child<QPushButton>("messageActionButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, ImportPreviewModel::EmailColumn), u"unseen@adriatic.example"_s,
                              patience);
    QVERIFY(importButton()->isEnabled());
}

void TestImportDialog::escapeWhileReading_cancels()
{
    m_dialog->setFile(usersFile);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    m_dialog.reset();
    QCOMPARE(people(), 1);
}

void TestImportDialog::escapeWhileImporting_cancelsAndStays()
{
    choose(usersFile);
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QCOMPARE(child<QPushButton>("closeButton")->text(), u"Cancel import"_s);
    QVERIFY(!child<QLineEdit>("fileLineEdit")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(message(), u"The import was cancelled; nothing was changed."_s, patience);
    QCOMPARE(people(), 1);
    QVERIFY(importButton()->isEnabled());
}

void TestImportDialog::drop_takesOneLocalFile()
{
    const QString path = file("User ID/Email (Required)\na@adriatic.example\n", u"a&b <i>.csv"_s);
    const auto offer = [this](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(m_dialog.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_dialog.get(), &drop);
        return true;
    };
    QVERIFY(!offer({QUrl(u"https://example.com/a.csv"_s)}));
    QVERIFY(!offer({QUrl::fromLocalFile(path), QUrl::fromLocalFile(usersFile)}));
    QVERIFY(offer({QUrl::fromLocalFile(path)}));
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 1, patience);
    QVERIFY(child<QLineEdit>("fileLineEdit")->text().endsWith(u"a&b <i>.csv"_s));
}

void TestImportDialog::typedPath_isLookedAtWhenFinished()
{
    const QString path = file("User ID/Email (Required)\na@adriatic.example\n");
    auto *edit = child<QLineEdit>("fileLineEdit");
    QTest::keyClicks(edit, path);
    QVERIFY(!importButton()->isEnabled());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(importButton()->isEnabled(), patience);
    QTest::keyClick(edit, Qt::Key_Backspace); // another file now
    QVERIFY(!importButton()->isEnabled());
    QCOMPARE(people(), 1);
}

void TestImportDialog::R34_whoMayNotImport_isToldSo()
{
    m_dialog.reset();
    gate::AddUser add;
    add.fields[domain::Email] = u"reader@adriatic.example"_s;
    m_service->submit(add, {}, this, {});
    const auto role = domain::Catalogue::instance().findRole(u"readonly_admin"_s);
    m_service->submit(gate::ChangeRoles{{0, u"reader@adriatic.example"_s}, {{*role, {}}}, {}, {}, {}}, {},
                      this, {});
    signIn(u"reader@adriatic.example"_s);
    m_dialog = std::make_unique<ui::ImportDialog>(m_service.get());
    m_dialog->open();
    choose(usersFile);
    QVERIFY2(message().startsWith(u"This needs the privilege"_s), qPrintable(message()));
    QVERIFY(!importButton()->isEnabled());
}

void TestImportDialog::I9_markup_isShownAsItIs()
{
    choose(file("User ID/Email (Required),First Name,<b>x</b> [&S]\na@adriatic.example,<b>%1</b>,TRUE\n"));
    QCOMPARE(cell(0, ImportPreviewModel::NameColumn), u"<b>%1</b>"_s);
    const auto *notes = child<QLabel>("notesLabel");
    QVERIFY(notes->text().contains(u"<b>x</b> [&S]"_s));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                 qPrintable(label->objectName()));
}

void TestImportDialog::languageChange_reachesEverything()
{
    choose(file("User ID/Email (Required),User Status,New [S]\nadmin@adriatic.example,Gone,\n"));
    Marker marker;
    QVERIFY(QCoreApplication::installTranslator(&marker));
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, ImportPreviewModel::WhatColumn).contains(Marker::sign + u"The status"_s),
                             patience); // looked at again
    QStringList texts{
        m_dialog->windowTitle(), importButton()->toolTip(), child<QComboBox>("encodingComboBox")->itemText(0),
        child<QTableView>("previewTableView")->accessibleName(), cell(0, ImportPreviewModel::VerdictColumn)};
    for (int column = 0; column < ImportPreviewModel::ColumnCount; ++column)
        texts << rows()->headerData(column, Qt::Horizontal).toString();
    for (const QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts << button->text();
    }
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    for (const QString &text : texts)
        QVERIFY2(text.contains(Marker::sign), qPrintable(text));
    QCoreApplication::removeTranslator(&marker);
}

void TestImportDialog::signOut_closesTheDialog()
{
    choose(usersFile);
    m_service->signOut();
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
}

/// Chooses a file of this content and imports it by keys.
void TestImportDialog::import(const QByteArray &content)
{
    QSignalSpy imported(m_dialog.get(), &ui::ImportDialog::imported);
    choose(file(content));
    QVERIFY2(importButton()->isEnabled(), qPrintable(message()));
    QTest::keyClick(m_dialog.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, patience);
}

void TestImportDialog::undo()
{
    bool done = false;
    m_service->submit(gate::Undo{}, {}, this, [&done](const Result<gate::Outcome> &outcome) {
        VERIFY_OK(outcome);
        done = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
}

void TestImportDialog::addRemove_changesThePreviewAndTakesLicenses()
{
    const QString licenses = u"SELECT count(*) FROM license_assignment"_s;
    import("User ID/Email (Required),Webex Messaging [S1]\na@adriatic.example,TRUE\n");
    QCOMPARE(count(licenses), 1);
    choose(file("User ID/Email (Required),Webex Messaging [S1]\na@adriatic.example,FALSE\n"));
    QVERIFY(message().startsWith(u"Everything in the file is here already"_s));
    auto *mode = child<QComboBox>("modeComboBox");
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(importButton()->isEnabled(), patience);
    QCOMPARE(child<QPushButton>("changedButton")->text(), u"Changed: 1"_s);
    QVERIFY(child<QLabel>("kindLabel")->text().contains(u"FALSE takes a license away"_s));
    QVERIFY(mode->hasFocus());
    QTest::keyClick(m_dialog.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"1 of 1 rows imported"_s), patience);
    QCOMPARE(count(licenses), 0);
}

void TestImportDialog::skipBad_takesTheGoodRows()
{
    const auto *skip = child<QCheckBox>("skipBadCheckBox");
    choose(file("User ID/Email (Required)\nb@adriatic.example\n"));
    QVERIFY(!skip->isVisible());
    choose(file("User ID/Email (Required),User "
                "Status\na@adriatic.example,Active\nb@adriatic.example,Gone\n"));
    QVERIFY(skip->isVisible());
    QCOMPARE(skip->text(), u"&Leave out the rows that are refused (1)"_s);
    QVERIFY(!importButton()->isEnabled());
    QCOMPARE(cell(0, ImportPreviewModel::RowColumn), u"3"_s); // refused ones first
    QTest::keyClick(m_dialog.get(), Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(importButton()->isEnabled(), patience);
    QCOMPARE(child<QPushButton>("refusedButton")->text(), u"Refused: 1"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(message(), u"1 of 2 rows imported: 1 added, 0 changed, 0 unchanged."_s,
                              patience);
    QCOMPARE(people(), 2);
}

void TestImportDialog::newSite_isManagedAsAnswered()
{
    choose(file("User ID/Email (Required),east.webex.com - Meetings [S1],west.webex.com - Meetings [S1]\n"
                "a@adriatic.example,TRUE,TRUE\n"));
    const auto boxes = m_dialog->findChildren<QComboBox *>(u"siteManagedByComboBox"_s);
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes[0]->currentText(), u"Site Administration manages it"_s);
    QVERIFY(boxes[1]->accessibleName().contains(u"west.webex.com"_s));
    boxes[1]->setFocus();
    QTest::keyClick(boxes[1], Qt::Key_Down);
    const auto *notes = child<QLabel>("notesLabel");
    QTRY_VERIFY_WITH_TIMEOUT(notes->text().contains(u"New sites that Control Hub manages: west.webex.com."_s),
                             patience);
    QVERIFY(notes->text().contains(u"New sites: east.webex.com. They count as managed by Site"_s));
    QCOMPARE(m_dialog->findChildren<QComboBox *>(u"siteManagedByComboBox"_s), boxes); // and keep the focus
    QVERIFY(boxes[1]->hasFocus());
    QTest::keyClick(m_dialog.get(), Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"1 of 1 rows imported"_s), patience);
    QCOMPARE(
        count(u"SELECT count(*) FROM site WHERE name = 'west.webex.com' AND managed_by = 'control_hub'"_s),
        1);
    QCOMPARE(count(u"SELECT count(*) FROM site WHERE managed_by = 'control_hub'"_s), 1);
}

void TestImportDialog::exactCells_areReadAsTheyAre()
{
    choose(file("User ID/Email (Required),First Name\na@adriatic.example,'=x\n"));
    QCOMPARE(cell(0, ImportPreviewModel::NameColumn), u"=x"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, ImportPreviewModel::NameColumn), u"'=x"_s, patience);
}

void TestImportDialog::administrators_haveNoRosterOptions()
{
    choose(file("First/Last name,User ID/Email,Administrator role\nAna Admin,admin@adriatic.example,\n"));
    QVERIFY(child<QLabel>("kindLabel")->text().startsWith(u"Administrators"_s));
    QVERIFY(!child<QComboBox>("modeComboBox")->isVisible());
    QVERIFY(!child<QCheckBox>("exactCheckBox")->isVisible());
}

void TestImportDialog::otherFile_forgetsTheChoices()
{
    choose(file("User ID/Email (Required)\na@adriatic.example\n"));
    QTest::keyClick(m_dialog.get(), Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(child<QCheckBox>("exactCheckBox")->isChecked());
    choose(file("User ID/Email (Required)\nb@adriatic.example\n", u"other.csv"_s));
    QVERIFY(!child<QCheckBox>("exactCheckBox")->isChecked());
}

void TestImportDialog::absentPeople_areDeactivatedAndUndone()
{
    const QString inactive = u"SELECT count(*) FROM user WHERE status = 'Inactive'"_s;
    import("User ID/Email (Required),User Status\nadmin@adriatic.example,Active\n"
           "a@adriatic.example,Active\nb@adriatic.example,Active\n");
    QVERIFY(!child<QPushButton>("deactivateAbsentButton")->isVisible());
    choose(file("User ID/Email (Required),User Status\nadmin@adriatic.example,Active\n"
                "a@adriatic.example,Verified\n"));
    QCOMPARE(child<QPushButton>("absentButton")->text(), u"Absent: 1"_s);
    QTest::mouseClick(child<QPushButton>("absentButton"), Qt::LeftButton);
    const auto *absent = child<QTableWidget>("absentTable");
    QVERIFY(absent->isVisible());
    QCOMPARE(absent->item(0, 1)->text(), u"b@adriatic.example"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_I, Qt::AltModifier);
    const auto *step = child<QPushButton>("deactivateAbsentButton");
    QTRY_VERIFY_WITH_TIMEOUT(step->isVisible() && step->isEnabled(), patience);
    QVERIFY2(step->text().contains(u"1 "_s), qPrintable(step->text()));

    QSignalSpy changed(m_dialog.get(), &ui::ImportDialog::absentChanged);
    QTest::keyClick(m_dialog.get(), Qt::Key_D, Qt::AltModifier);
    QDialog *plan = nullptr;
    QTRY_VERIFY((plan = m_dialog->findChild<QDialog *>(u"deactivatePeopleDialog"_s)));
    auto *act = plan->findChild<QPushButton *>(u"doButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(act->isEnabled(), patience);
    QCOMPARE(count(inactive), 0);
    QTest::keyClick(act, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
    QCOMPARE(count(inactive), 1);
    QVERIFY(!step->isVisible());
    QVERIFY(child<QPushButton>("messageActionButton")->isVisible());
    undo();
    QCOMPARE(count(inactive), 0);
}

void TestImportDialog::absentPeopleWhoAreRefused_areNotRemoved()
{
    import("User ID/Email (Required),User Status\na@adriatic.example,Active\nb@adriatic.example,Active\n");
    // Whoever imports is absent as well, and nobody removes himself.
    QTest::keyClick(m_dialog.get(), Qt::Key_R, Qt::AltModifier);
    QDialog *plan = nullptr;
    QTRY_VERIFY((plan = m_dialog->findChild<QDialog *>(u"removePeopleDialog"_s)));
    const auto *reason = plan->findChild<QLabel *>(u"whyNotLabel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(reason->isVisible(), patience);
    QVERIFY2(reason->text().contains(u"refused"_s), qPrintable(reason->text()));
    QVERIFY(!plan->findChild<QPushButton *>(u"doButton"_s)->isEnabled());
    QCOMPARE(people(), 3);
}

void TestImportDialog::undo_asksForItAndCloses()
{
    QSignalSpy asked(m_dialog.get(), &ui::ImportDialog::undoRequested);
    import("User ID/Email (Required)\na@adriatic.example\n");
    QCOMPARE(child<QPushButton>("messageActionButton")->text(), u"Undo"_s);
    QTest::keyClick(child<QPushButton>("messageActionButton"), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0][0].toLongLong() > 0);
    QVERIFY(!m_dialog->isVisible());
    undo();
    QCOMPARE(people(), 1);
}

void TestImportDialog::everyControl_hasANameAndIsReachedByKeyboard()
{
    choose(usersFile);
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || !widget->objectName().endsWith(u"Button"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(button && (!button->text().isEmpty() || !button->accessibleName().isEmpty()),
                 qPrintable(widget->objectName()));
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
    }
    QVERIFY(!child<QTableView>("previewTableView")->accessibleName().isEmpty());
    QVERIFY(m_dialog->findChild<QLabel *>()); // labels are buddies of what they name
    bool named = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        named = named || label->buddy() == child<QLineEdit>("fileLineEdit");
    QVERIFY(named);
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
