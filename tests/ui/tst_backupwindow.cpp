// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/backups.h"
#include "support/servicecalls.h"
#include "support/support.h"
#include "ui/importdialog.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/restoredialog.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace rolecall;
using test::part;

namespace {

constexpr int patience = 20'000; ///< milliseconds until a condition counts as never met
const QString admin = u"ana@sava.example"_s;
const QString manyUsers = QStringLiteral(ROLECALL_TEST_DATA "/control-hub-users.csv");

/// As a list shows what was made then, in UTC.
QString whenMade(QDate day, QTime time)
{
    return domain::dateTime(QDateTime(day, time, Qt::UTC));
}

} // namespace

/// Backups in the window (D13), by real keys on a real workspace.
class TestBackupWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void D13_backUp_asksForAFileAndSaysWhatItHolds();
    void D13_backUp_replacesAFileOnlyAfterAYes();
    void D13_restore_isChosenFromTheListByKeys();
    void D13_restore_leadsBackAgain();
    void D13_restore_ofAnotherWorkspaceSaysWhyNot();
    void D13_restore_ofAFileOnceItIsChosen();
    void D13_noRoomBeforeARestore_isAskedAbout();
    void D13_noRoomBeforeAnImport_isAskedAbout();
    void R34_whoIsNoFullAdministrator_canDoNeither();
    void settings_sayWhereBackupsAre();
    void signOut_closesTheDialog_A15();
    void S3_answerAfterSignOut_isNotTold();

private:
    [[nodiscard]] QString path(const QString &name = u"sava.rolecall"_s) const
    {
        return m_folder->filePath(u"data/"_s + name);
    }
    [[nodiscard]] QString backups() const { return path() + u"-backups"_s; }
    [[nodiscard]] QString told() const;
    [[nodiscard]] qint64 users() const;
    [[nodiscard]] ui::RestoreDialog *dialog() const { return m_window->findChild<ui::RestoreDialog *>(); }
    [[nodiscard]] QMessageBox *question() const
    {
        return m_window->findChild<QMessageBox *>(u"questionMessageBox"_s);
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return part<QLabel>(*dialog(), QString::fromLatin1(name)).text();
    }
    domain::Id addUser(const QString &name);
    void keepBackup(const QString &name);
    void signIn(domain::Id user);
    void chooseInFileMenu(Qt::Key key);
    [[nodiscard]] QLineEdit *fileName() const; ///< of the file dialog that is open; null: there is none
    void enterFile(const QString &file);
    void openRestore();
    void answer(const char *button);
    void block();
    void picture(QWidget &widget, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tables::WorkspaceService> m_service;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestBackupWindow::init()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QApplication::setApplicationName(u"rolecall"_s);
    domain::installLanguage(*qApp, domain::Language::English);
    ui::applyTheme(*qApp, ui::ColorTheme::Light);
    VERIFY_OK(gate::makeWorkspace(
        path(), gate::CreateOrganization{u"Sava"_s, admin, u"Ana"_s, u"Anić"_s, {}, u"Europe/Belgrade"_s}));
    m_service = std::make_unique<tables::WorkspaceService>();
    m_window = std::make_unique<ui::MainWindow>(m_service.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openWorkspace(path(), admin);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_window->isSettled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(part<QAction>(*m_window, u"backUpAction"_s).isEnabled(), patience);
    QVERIFY(part<QAction>(*m_window, u"restoreAction"_s).isEnabled());
}

void TestBackupWindow::cleanup()
{
    m_window.reset();
    m_service.reset();
    m_folder.reset();
}

QString TestBackupWindow::told() const
{
    for (const ui::MessageBar *bar : m_window->findChildren<ui::MessageBar *>()) {
        if (bar->isVisible())
            return bar->text();
    }
    return {};
}

qint64 TestBackupWindow::users() const
{
    return test::ask<qint64>(*m_service,
                             [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
                                 return open.workspace->connection().integer("SELECT count(*) FROM user");
                             })
        .value_or(-1);
}

domain::Id TestBackupWindow::addUser(const QString &name)
{
    gate::AddUser command;
    command.fields[domain::FirstName] = name;
    command.fields[domain::LastName] = u"Savić"_s;
    command.fields[domain::Email] = name.toLower() + u"@sava.example"_s;
    const auto outcome = test::submit(*m_service, command);
    return outcome ? outcome->target : 0;
}

/// A backup of now among those that were made by themselves.
void TestBackupWindow::keepBackup(const QString &name)
{
    QVERIFY(QDir().mkpath(backups()));
    const QString file = backups() + u'/' + name;
    const auto made = test::ask<gate::MadeBackup>(
        *m_service, [file](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::backUp(*open.gate, open.session, file);
        });
    VERIFY_OK(made);
}

void TestBackupWindow::signIn(domain::Id user)
{
    m_service->signIn({user, {}}, this, [](const Result<tables::SignedIn> &done) { VERIFY_OK(done); });
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_service->signedIn()->user == user, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
}

void TestBackupWindow::chooseInFileMenu(Qt::Key key)
{
    m_window->activateWindow(); // a dialog has just gone
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::AltModifier);
    auto &menu = part<QMenu>(*m_window, u"fileMenu"_s);
    QTRY_VERIFY(menu.isVisible());
    QTest::keyClick(&menu, key);
}

QLineEdit *TestBackupWindow::fileName() const
{
    for (const auto *files : m_window->findChildren<QFileDialog *>()) {
        if (files->isVisible())
            return files->findChild<QLineEdit *>(u"fileNameEdit"_s);
    }
    return nullptr;
}

void TestBackupWindow::enterFile(const QString &file)
{
    QTRY_VERIFY_WITH_TIMEOUT(fileName(), patience);
    fileName()->setText(file);
    QTest::keyClick(fileName(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!fileName(), patience);
}

void TestBackupWindow::openRestore()
{
    chooseInFileMenu(Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible() && dialog()->isReady(), patience);
}

void TestBackupWindow::answer(const char *button)
{
    QTRY_VERIFY_WITH_TIMEOUT(question() && question()->isVisible(), patience);
    QCOMPARE(question()->defaultButton()->objectName(), u"keepButton"_s);
    auto &chosen = part<QPushButton>(*question(), QString::fromLatin1(button));
    chosen.setFocus();
    QTest::keyClick(&chosen, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!question(), patience);
}

/// In the place of the folder for backups.
void TestBackupWindow::block()
{
    QVERIFY(test::writeFile(backups(), "no folder"));
}

void TestBackupWindow::picture(QWidget &widget, const QString &name) const
{
    const QString folder = qEnvironmentVariable("ROLECALL_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
}

void TestBackupWindow::D13_backUp_asksForAFileAndSaysWhatItHolds()
{
    QVERIFY(addUser(u"Iva"_s) != 0);
    chooseInFileMenu(Qt::Key_B);
    QTRY_VERIFY_WITH_TIMEOUT(fileName(), patience);
    QVERIFY2(fileName()->text().startsWith(u"Sava backup"_s), qPrintable(fileName()->text()));
    enterFile(path(u"copy"_s));
    QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"Backed up to"_s), patience);
    QVERIFY2(told().contains(path(u"copy.rolecall"_s)) && told().contains(u"users: 2"_s), qPrintable(told()));
    const auto copy = store::Workspace::open(path(u"copy.rolecall"_s), store::OpenMode::ReadOnly);
    VERIFY_OK(copy);
    QCOMPARE((*copy)->connection().integer("SELECT count(*) FROM user").value_or(-1), 2);
}

void TestBackupWindow::D13_backUp_replacesAFileOnlyAfterAYes()
{
    QVERIFY(test::writeFile(path(u"old.rolecall"_s), "old"));
    for (const bool yes : {false, true}) {
        chooseInFileMenu(Qt::Key_B);
        enterFile(path(u"old.rolecall"_s));
        answer(yes ? "confirmButton" : "keepButton");
        if (!yes)
            QCOMPARE(test::readFile(path(u"old.rolecall"_s)), QByteArray("old"));
    }
    QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"Backed up to"_s), patience);
    QVERIFY(test::readFile(path(u"old.rolecall"_s)).startsWith("SQLite format 3"));
}

void TestBackupWindow::D13_restore_isChosenFromTheListByKeys()
{
    keepBackup(u"daily-2026-01-01T081500Z.rolecall"_s);
    addUser(u"Iva"_s);
    keepBackup(u"before-bulk-change-2026-01-02T091500Z.rolecall"_s);
    addUser(u"Mara"_s);
    openRestore();
    auto &list = part<QTreeWidget>(*dialog(), u"backupsTreeWidget"_s);
    QVERIFY(list.hasFocus());
    QCOMPARE(list.topLevelItemCount(), 2);
    QCOMPARE(list.topLevelItem(0)->text(1), u"Before a change of many people"_s);
    QCOMPARE(list.topLevelItem(1)->text(0), whenMade({2026, 1, 1}, {8, 15}));
    QCOMPARE(list.topLevelItem(1)->text(1), u"Daily"_s);
    QVERIFY(!list.topLevelItem(1)->text(2).isEmpty());
    QVERIFY(!list.accessibleName().isEmpty());
    QVERIFY2(label("restoreWhatLabel").contains(u"Users in it: 2; now: 3"_s),
             qPrintable(label("restoreWhatLabel")));
    picture(*dialog(), u"restore"_s);

    QTest::keyClick(&list, Qt::Key_Down);
    QVERIFY(!part<QPushButton>(*dialog(), u"restoreButton"_s).isEnabled()); // until that is looked at
    QTRY_VERIFY_WITH_TIMEOUT(dialog()->isReady(), patience);
    QVERIFY2(label("restoreWhatLabel").contains(u"Users in it: 1; now: 3"_s),
             qPrintable(label("restoreWhatLabel")));
    QTest::keyClick(&list, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    QCOMPARE(users(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->isRosterLoaded() && m_service->roster().size() == 1, patience);
}

void TestBackupWindow::D13_restore_leadsBackAgain()
{
    keepBackup(u"daily-2026-01-01T081500Z.rolecall"_s);
    addUser(u"Iva"_s);
    openRestore();
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"The workspace is again as it was"_s), patience);
    QCOMPARE(users(), 1);
    QPushButton *back = nullptr;
    for (auto *button : m_window->findChildren<QPushButton *>(u"messageActionButton"_s))
        back = button->isVisible() ? button : back;
    QVERIFY(back);
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible() && dialog()->isReady(), patience);
    const auto *chosen = part<QTreeWidget>(*dialog(), u"backupsTreeWidget"_s).currentItem();
    QCOMPARE(chosen->text(1), u"Before a backup was restored"_s);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    QCOMPARE(users(), 2);
}

void TestBackupWindow::D13_restore_ofAnotherWorkspaceSaysWhyNot()
{
    QVERIFY(QDir().mkpath(backups()));
    VERIFY_OK(gate::makeWorkspace(
        backups() + u"/daily-2026-01-01T081500Z.rolecall"_s,
        gate::CreateOrganization{u"Tisa"_s, admin, u"Ana"_s, u"Anić"_s, {}, u"Europe/Belgrade"_s}));
    openRestore();
    QVERIFY2(label("restoreProblemLabel").contains(u"no backup of this workspace"_s),
             qPrintable(label("restoreProblemLabel")));
    QVERIFY(!part<QPushButton>(*dialog(), u"restoreButton"_s).isEnabled());
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return); // not by another way either
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    QCOMPARE(m_service->info()->organizationName, u"Sava"_s);
}

void TestBackupWindow::D13_restore_ofAFileOnceItIsChosen()
{
    keepBackup(u"mine.rolecall"_s); // none of those that were made by themselves
    addUser(u"Iva"_s);
    openRestore();
    QVERIFY(part<QLabel>(*dialog(), u"noBackupsLabel"_s).isVisible());
    QVERIFY(!part<QPushButton>(*dialog(), u"restoreButton"_s).isEnabled());
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_O, Qt::AltModifier);
    enterFile(backups() + u"/mine.rolecall"_s);
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(*dialog(), u"restoreButton"_s).isEnabled(), patience);
    QVERIFY2(label("restoreWhatLabel").contains(u"now: 2"_s), qPrintable(label("restoreWhatLabel")));
    QTest::keyClick(&part<QPushButton>(*dialog(), u"restoreButton"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    QCOMPARE(users(), 1);
}

void TestBackupWindow::D13_noRoomBeforeARestore_isAskedAbout()
{
    keepBackup(u"mine.rolecall"_s);
    const QString mine = path(u"mine.rolecall"_s);
    QVERIFY(QFile::rename(backups() + u"/mine.rolecall"_s, mine));
    QVERIFY(QDir(backups()).removeRecursively());
    block();
    addUser(u"Iva"_s);
    openRestore();
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_O, Qt::AltModifier);
    enterFile(mine);
    auto &button = part<QPushButton>(*dialog(), u"restoreButton"_s);
    for (const bool yes : {false, true}) {
        QTRY_VERIFY_WITH_TIMEOUT(button.isEnabled(), patience);
        QTest::keyClick(&button, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(question() && question()->isVisible(), patience);
        QVERIFY2(question()->text().contains(u"No backup could be made"_s), qPrintable(question()->text()));
        picture(*question(), u"noroom"_s);
        answer(yes ? "confirmButton" : "keepButton");
        if (!yes)
            QCOMPARE(users(), 2);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    QCOMPARE(users(), 1);
    QVERIFY(!told().contains(u"go back"_s)); // there is nothing to go back to
}

void TestBackupWindow::D13_noRoomBeforeAnImport_isAskedAbout()
{
    block();
    auto *import = new ui::ImportDialog(m_service.get(), m_window.get());
    import->setAttribute(Qt::WA_DeleteOnClose);
    import->open();
    import->setFile(manyUsers);
    auto &button = part<QPushButton>(*import, u"importButton"_s);
    for (const bool yes : {false, true}) {
        QTRY_VERIFY_WITH_TIMEOUT(button.isEnabled(), patience);
        QTest::keyClick(&button, Qt::Key_Space);
        answer(yes ? "confirmButton" : "keepButton");
        if (!yes)
            QCOMPARE(users(), 1);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!button.isVisible(), patience);
    QCOMPARE(users(), 2001);
    QVERIFY(!QFileInfo(backups()).isDir());
}

void TestBackupWindow::R34_whoIsNoFullAdministrator_canDoNeither()
{
    const domain::Id iva = addUser(u"Iva"_s);
    gate::ChangeRoles give;
    give.user.id = iva;
    give.give.push_back({*domain::Catalogue::instance().findRole(u"support_admin"), {}});
    VERIFY_OK(test::submit(*m_service, give));
    keepBackup(u"daily-2026-01-01T081500Z.rolecall"_s);
    signIn(iva);
    for (const QString &name : {u"backUpAction"_s, u"restoreAction"_s}) {
        auto &action = part<QAction>(*m_window, name);
        QTRY_VERIFY_WITH_TIMEOUT(action.statusTip().contains(u"R34"_s), patience);
        QVERIFY(!action.isEnabled());
    }
    auto *closed = new ui::RestoreDialog(m_service.get(), {}, m_window.get());
    closed->open();
    QTRY_VERIFY_WITH_TIMEOUT(closed->isReady(), patience);
    QVERIFY2(label("restoreProblemLabel").contains(u"R34"_s), qPrintable(label("restoreProblemLabel")));
    QCOMPARE(part<QTreeWidget>(*closed, u"backupsTreeWidget"_s).topLevelItemCount(), 0);
    QVERIFY(!part<QPushButton>(*closed, u"restoreButton"_s).isEnabled());
}

void TestBackupWindow::settings_sayWhereBackupsAre()
{
    keepBackup(u"daily-2026-01-01T081500Z.rolecall"_s);
    keepBackup(u"before-restore-2026-01-02T091500Z.rolecall"_s);
    m_window->showPage(u"settings"_s);
    const auto &where = part<QLabel>(*m_window, u"backupsWhereLabel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(where.text().contains(backups()), patience);
    QVERIFY2(
        where.text().contains(u"2 backup"_s)
            && where.text().contains(whenMade({2026, 1, 2}, {9, 15}) + u" (Before a backup was restored)"_s),
        qPrintable(where.text()));
    const auto &backupsView = part<QWidget>(*m_window, u"backupsView"_s);
    QTRY_VERIFY(backupsView.isVisible() && where.height() >= where.heightForWidth(where.width()));
    picture(*m_window, u"settings"_s);
    auto &button = part<QPushButton>(*m_window, u"restoreActionButton"_s);
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isReady(), patience);
}

void TestBackupWindow::signOut_closesTheDialog_A15()
{
    openRestore();
    m_service->signOut();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    QVERIFY(!part<QAction>(*m_window, u"restoreAction"_s).isEnabled());
}

void TestBackupWindow::S3_answerAfterSignOut_isNotTold()
{
    const auto queue = [this](std::function<void()> work) { // behind what the worker was asked before
        m_service->ask<bool>(
            [work = std::move(work)](tables::OpenWorkspace &, tables::TaskState &) -> Result<bool> {
                work();
                return true;
            },
            this, {});
    };
    QSemaphore begin;
    QSemaphore done;
    queue([&begin] { begin.acquire(); });
    chooseInFileMenu(Qt::Key_B);
    enterFile(path(u"copy"_s));
    const auto labels = m_window->findChildren<QLabel *>(u"taskLabel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"Backing up..."_s; }),
        patience);
    queue([&done] { done.release(); });
    begin.release();
    done.acquire(); // the answer waits for this thread
    QVERIFY(QFile::exists(path(u"copy.rolecall"_s)));
    m_service->signOut();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
    QCoreApplication::processEvents();
    for (const ui::MessageBar *bar : m_window->findChildren<ui::MessageBar *>())
        QVERIFY2(!bar->text().contains(u"Backed up"_s), qPrintable(bar->text()));
}

QTEST_MAIN(TestBackupWindow)
#include "tst_backupwindow.moc"
