// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "support/support.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/theme.h"
#include "ui/workspaceopener.h"
#include "ui/workspaceview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rolecall;

namespace {

constexpr int patience = 30'000; ///< milliseconds until a condition counts as never met
constexpr gate::CreateDemo smallDemo{.users = 50, .administrators = 12, .externals = 3, .seed = 1};

} // namespace

/// The window as a person uses it: real keys, a real workspace, nothing simulated below.
class TestMainWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startPage_opensTheDemo();
    void openingADemoThatIsNone_leavesItAndSaysSo();
    void signInDialog_isUsedByKeyboard();
    void signInDialog_searchNarrowsTheList();
    void signInCancelled_closesTheWorkspace();
    void anotherAdministrator_takesOver();
    void sidebar_showsOnlyWhatTheAbilitiesAllow_R34();
    void language_changesAtOnceAndIsKept();
    void theme_changesAtOnceAndIsKept();
    void newWorkspace_saysWhatIsMissing();
    void newWorkspace_isMadeAndEntered_R2();
    void newWorkspace_neverReplacesAFile();
    void fileThatIsNone_isRefusedOnTheStartPage();
    void recentWorkspace_isMarkedMissingAndForgotten();
    void ctrlF_goesToTheSearchOfThePage();
    void ctrlSlash_listsTheShortcuts();
    void labels_neverTakeDataForRichText_I9();
    void everyControl_hasAnAccessibleName_G2();
    void statusBar_isWhole_withLargeText_G2();
    void lowWindow_showsAllPagesAndTheWholeStatusBar();
    void everyPage_isNamedForTheCommandLine();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void makeDemo(const QString &path);
    void openDemo();
    [[nodiscard]] QStringList sidebar() const;
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QDialog *dialog(const QString &name) const { return m_window->findChild<QDialog *>(name); }
    void press(QWidget *widget, Qt::Key key = Qt::Key_Space) { QTest::keyClick(widget, key); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tables::WorkspaceService> m_service;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QApplication::setApplicationName(u"rolecall"_s);
    domain::installLanguage(*qApp, domain::Language::English);
    ui::applyTheme(*qApp, ui::ColorTheme::Light);
    m_service = std::make_unique<tables::WorkspaceService>();
    m_window = std::make_unique<ui::MainWindow>(m_service.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_service.reset();
    m_folder.reset();
}

void TestMainWindow::makeDemo(const QString &path)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    bool made = false;
    m_service->createDemo(path, smallDemo, this, [&made](const Result<tables::WorkspaceInfo> &info) {
        VERIFY_OK(info);
        made = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(made, patience);
    m_service->close();
    QVERIFY(!m_service->info());
}

void TestMainWindow::openDemo()
{
    makeDemo(ui::WorkspaceOpener::demoPath());
    press(find<QToolButton>(u"openDemoButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_window->isSettled(), patience);
}

QStringList TestMainWindow::sidebar() const
{
    const auto *list = find<QListWidget>(u"sidebarListWidget"_s);
    QStringList titles;
    for (int row = 0; row < list->count(); ++row)
        titles += list->item(row)->text();
    return titles;
}

void TestMainWindow::startPage_opensTheDemo()
{
    QVERIFY(find<QWidget>(u"startPage"_s)->isVisible());
    openDemo();
    QVERIFY(find<QWidget>(u"usersPage"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"startPage"_s)->isVisible());
    QVERIFY(find<QWidget>(u"demoBanner"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"organizationLabel"_s)->text(), m_service->info()->organizationName);
    QCOMPARE(find<QLabel>(u"fileLabel"_s)->text(), u"demo.rolecall"_s);
    QCOMPARE(sidebar(),
             QStringList({u"Overview"_s, u"Users"_s, u"Roles"_s, u"Sites"_s, u"Licenses"_s,
                          u"Organizations"_s, u"Events"_s, u"Outbox"_s, u"Findings"_s, u"To carry over"_s,
                          u"Audit log"_s, u"Settings"_s}));
    QVERIFY(m_service->signedIn()->roles
            & domain::maskOf(*domain::Catalogue::instance().findRole(u"full_admin")));
}

void TestMainWindow::openingADemoThatIsNone_leavesItAndSaysSo()
{
    const QString demo = ui::WorkspaceOpener::demoPath();
    QVERIFY(QDir().mkpath(QFileInfo(demo).path()));
    QVERIFY(test::writeFile(demo, "my own notes"));
    press(find<QToolButton>(u"openDemoButton"_s));
    QLabel *message = find<QWidget>(u"startPage"_s)->findChild<QLabel *>(u"messageLabel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    QVERIFY(message->text().contains(demo));
    QCOMPARE(test::readFile(demo), QByteArray("my own notes"));
}

void TestMainWindow::signInDialog_isUsedByKeyboard()
{
    makeDemo(path(u"a.rolecall"_s));
    m_window->openWorkspace(path(u"a.rolecall"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(u"signInDialog"_s), patience);
    auto *list = find<QTreeWidget>(u"administratorsTreeWidget"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() > 1, patience);
    auto *search = find<QLineEdit>(u"administratorSearchLineEdit"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Down); // arrows move through the list from here
    const QString email = list->currentItem()->text(1);
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && !dialog(u"signInDialog"_s), patience);
    QCOMPARE(m_service->signedIn()->email, email);
}

void TestMainWindow::signInDialog_searchNarrowsTheList()
{
    makeDemo(path(u"a.rolecall"_s));
    m_window->openWorkspace(path(u"a.rolecall"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(u"signInDialog"_s), patience);
    auto *list = find<QTreeWidget>(u"administratorsTreeWidget"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() > 1, patience);
    const QString last = list->topLevelItem(list->topLevelItemCount() - 1)->text(1);
    auto *search = find<QLineEdit>(u"administratorSearchLineEdit"_s);
    QTest::keyClicks(search, last);
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->currentItem()->text(1), last);
    QTest::keyClicks(search, u" nobody"_s);
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(!find<QPushButton>(u"signInButton"_s)->isEnabled());
}

void TestMainWindow::signInCancelled_closesTheWorkspace()
{
    makeDemo(path(u"a.rolecall"_s));
    m_window->openWorkspace(path(u"a.rolecall"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(u"signInDialog"_s), patience);
    QTest::keyClick(dialog(u"signInDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->info(), patience);
    QVERIFY(find<QWidget>(u"startPage"_s)->isVisible());
}

void TestMainWindow::anotherAdministrator_takesOver()
{
    openDemo();
    const QString before = m_service->signedIn()->email;
    find<QAction>(u"signInAsAction"_s)->trigger();
    QTRY_VERIFY(dialog(u"signInDialog"_s));
    auto *list = find<QTreeWidget>(u"administratorsTreeWidget"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() > 1, patience);
    auto *search = find<QLineEdit>(u"administratorSearchLineEdit"_s);
    QTest::keyClick(search, list->topLevelItem(0)->text(1) == before ? Qt::Key_Down : Qt::Key_Up);
    const QString chosen = list->currentItem()->text(1);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->signedIn() ? m_service->signedIn()->email : QString(), chosen,
                              patience);
    QVERIFY(chosen != before);
}

void TestMainWindow::sidebar_showsOnlyWhatTheAbilitiesAllow_R34()
{
    openDemo();
    std::vector<gate::Listed> people;
    m_service->administrators(this, [&people](Result<std::vector<gate::Listed>> found) { people = *found; });
    QTRY_VERIFY_WITH_TIMEOUT(!people.empty(), patience);
    int without = 0;
    for (const gate::Listed &listed : people) {
        bool done = false;
        m_service->signIn({listed.user.id, {}}, this,
                          [&done](const Result<tables::SignedIn> &) { done = true; });
        QTRY_VERIFY_WITH_TIMEOUT(done && m_window->isSettled(), patience);
        const gate::Abilities &abilities = m_service->abilities();
        QStringList expected;
        const auto page = [&expected](const QString &title, const std::optional<Error> &refusal = {}) {
            if (!refusal)
                expected += title;
        };
        page(u"Overview"_s); // holds what everybody may see at least
        page(u"Users"_s, abilities.seeExternals ? abilities.seeUsers : std::nullopt); // holds both lists
        page(u"Roles"_s); // the tables are for everybody
        page(u"Sites"_s, abilities.seeSites);
        page(u"Licenses"_s, abilities.seeLicenses);
        page(u"Organizations"_s, abilities.seeOrganizations);
        page(u"Events"_s); // R19: who may not open the portal is told why
        page(u"Outbox"_s, abilities.seeOutbox);
        page(u"Findings"_s, abilities.seeFindings);
        if (!abilities.seeUsers || !abilities.seeExternals)
            page(u"To carry over"_s);
        page(u"Audit log"_s, abilities.seeAuditLog);
        page(u"Settings"_s);
        QTRY_COMPARE(sidebar(), expected);
        without += abilities.seeAuditLog ? 1 : 0;
    }
    QVERIFY(without > 0); // or this test has shown nothing
}

void TestMainWindow::language_changesAtOnceAndIsKept()
{
    openDemo();
    QCOMPARE(sidebar().value(1), u"Users"_s);
    find<QAction>(u"bgLanguageAction"_s)->trigger();
    QTRY_COMPARE(sidebar().value(1), u"Потребители"_s);
    QCOMPARE(m_window->locale().language(), QLocale::Bulgarian);
    QVERIFY(ui::Settings().language() == domain::Language::Bulgarian);
    QVERIFY(find<QPushButton>(u"languageButton"_s)->text().contains(u"Български"_s));
    find<QAction>(u"sr_LatnLanguageAction"_s)->trigger();
    QTRY_COMPARE(sidebar().value(1), u"Korisnici"_s);
    find<QAction>(u"enLanguageAction"_s)->trigger();
    QTRY_COMPARE(sidebar().value(1), u"Users"_s);
}

void TestMainWindow::theme_changesAtOnceAndIsKept()
{
    find<QAction>(u"darkThemeAction"_s)->trigger();
    QTRY_VERIFY(ui::isDark(m_window->palette()));
    QCOMPARE(ui::Settings().theme(), ui::ColorTheme::Dark);
    find<QAction>(u"lightThemeAction"_s)->trigger();
    QTRY_VERIFY(!ui::isDark(m_window->palette()));
}

void TestMainWindow::newWorkspace_saysWhatIsMissing()
{
    press(find<QToolButton>(u"newWorkspaceButton"_s));
    QTRY_VERIFY(dialog(u"newWorkspaceDialog"_s));
    press(find<QPushButton>(u"createButton"_s));
    for (const QString &name : {u"organizationName"_s, u"firstName"_s, u"email"_s, u"path"_s})
        QVERIFY2(find<QLabel>(name + u"ProblemLabel"_s)->isVisible(), qPrintable(name));
    dialog(u"newWorkspaceDialog"_s)->resize(500, 300); // less than the fields with all that is wrong need
    for (const auto *field : dialog(u"newWorkspaceDialog"_s)->findChildren<QLineEdit *>())
        QVERIFY2(field->height() >= field->sizeHint().height(), qPrintable(field->objectName()));
    QTest::keyClicks(find<QLineEdit>(u"organizationNameLineEdit"_s), u"Sava"_s);
    QVERIFY(!find<QLabel>(u"organizationNameProblemLabel"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"pathProblemLabel"_s)->isVisible()); // suggested from the name
    QTest::keyClicks(find<QLineEdit>(u"emailLineEdit"_s), u"nobody"_s);
    QCOMPARE(find<QLabel>(u"emailProblemLabel"_s)->text(), *domain::emailProblem(u"nobody"_s));
    QVERIFY(dialog(u"newWorkspaceDialog"_s)->isVisible());
}

void TestMainWindow::newWorkspace_isMadeAndEntered_R2()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog(u"newWorkspaceDialog"_s));
    QTRY_VERIFY(find<QLineEdit>(u"organizationNameLineEdit"_s)->hasFocus());
    // The whole dialog by Tab: name, time zone, first and last name, e-mail, file.
    const auto type = [](const QString &text, int tabs) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        for (int i = 0; i < tabs; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    type(u"Sava & Drina"_s, 2);
    type(u"Ana"_s, 1);
    type(u"Maric"_s, 1);
    type(u"ana@sava.example"_s, 1);
    QVERIFY(find<QLineEdit>(u"pathLineEdit"_s)->hasFocus());
    find<QLineEdit>(u"pathLineEdit"_s)->selectAll();
    type(path(u"sava"_s), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_window->isSettled(), patience);
    QCOMPARE(m_service->signedIn()->email, u"ana@sava.example"_s);
    QCOMPARE(m_window->windowTitle(), u"Sava & Drina"_s);
    QVERIFY(QFileInfo::exists(path(u"sava.rolecall"_s)));
    QCOMPARE(ui::Settings().recentWorkspaces(), QStringList(path(u"sava.rolecall"_s)));
    QVERIFY(!find<QWidget>(u"demoBanner"_s)->isVisible());
}

void TestMainWindow::newWorkspace_neverReplacesAFile()
{
    QVERIFY(test::writeFile(path(u"mine.rolecall"_s), "mine"));
    press(find<QToolButton>(u"newWorkspaceButton"_s));
    QTRY_VERIFY(dialog(u"newWorkspaceDialog"_s));
    QTest::keyClicks(find<QLineEdit>(u"organizationNameLineEdit"_s), u"Sava"_s);
    QTest::keyClicks(find<QLineEdit>(u"firstNameLineEdit"_s), u"Ana"_s);
    QTest::keyClicks(find<QLineEdit>(u"emailLineEdit"_s), u"ana@sava.example"_s);
    auto *file = find<QLineEdit>(u"pathLineEdit"_s);
    file->selectAll();
    QTest::keyClicks(file, path(u"mine.rolecall"_s));
    press(find<QPushButton>(u"createButton"_s));
    QLabel *message = dialog(u"newWorkspaceDialog"_s)->findChild<QLabel *>(u"messageLabel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    QCOMPARE(test::readFile(path(u"mine.rolecall"_s)), QByteArray("mine"));
}

void TestMainWindow::fileThatIsNone_isRefusedOnTheStartPage()
{
    QVERIFY(test::writeFile(path(u"notes.txt"_s), "notes"));
    m_window->openWorkspace(path(u"notes.txt"_s));
    QLabel *message = find<QWidget>(u"startPage"_s)->findChild<QLabel *>(u"messageLabel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    QVERIFY(!message->text().isEmpty());
    QCOMPARE(ui::Settings().recentWorkspaces(), QStringList());
}

void TestMainWindow::recentWorkspace_isMarkedMissingAndForgotten()
{
    ui::Settings().addRecentWorkspace(path(u"gone.rolecall"_s));
    m_window = std::make_unique<ui::MainWindow>(m_service.get());
    m_window->show();
    auto *list = find<QListWidget>(u"recentListWidget"_s);
    QCOMPARE(list->count(), 1);
    QTRY_VERIFY(list->item(0)->text().contains(u"missing"_s));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 0);
    QCOMPARE(ui::Settings().recentWorkspaces(), QStringList());
}

void TestMainWindow::ctrlF_goesToTheSearchOfThePage()
{
    openDemo();
    find<QListWidget>(u"sidebarListWidget"_s)->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>(u"usersPage"_s)->findChild<QLineEdit *>(u"searchLineEdit"_s)->hasFocus());
    m_window->showPage(u"audit"_s);
    QTRY_VERIFY(find<QWidget>(u"auditPage"_s)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(find<QLineEdit>(u"auditSearchLineEdit"_s)->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>(u"rolesPage"_s)->isVisible());
}

void TestMainWindow::ctrlSlash_listsTheShortcuts()
{
    QTest::keyClick(m_window.get(), Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(dialog(u"shortcutsDialog"_s));
    auto *list = find<QTreeWidget>(u"shortcutsTreeWidget"_s);
    QVERIFY(!list->findItems(u"Open workspace"_s, Qt::MatchExactly).isEmpty());
    QStringList rows;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        rows << list->topLevelItem(row)->text(0) + u'\t' + list->topLevelItem(row)->text(1);
    QCOMPARE(rows.removeDuplicates(), 0); // pages share words and keys
    QTest::keyClick(dialog(u"shortcutsDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!dialog(u"shortcutsDialog"_s));
}

void TestMainWindow::labels_neverTakeDataForRichText_I9()
{
    openDemo();
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->pixmap(Qt::ReturnByValue).isNull())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                     qPrintable(label->objectName()));
    }
}

void TestMainWindow::everyControl_hasAnAccessibleName_G2()
{
    openDemo();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool input = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        if (!input || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s)
            || !widget->isVisible())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QVERIFY2(
            !interface->text(QAccessible::Name).isEmpty(),
            qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestMainWindow::statusBar_isWhole_withLargeText_G2()
{
    openDemo();
    domain::installLanguage(*qApp, domain::Language::Bulgarian);
    ui::applyTheme(*qApp, ui::ColorTheme::Light, 20);
    const auto restore = qScopeGuard([] {
        domain::installLanguage(*qApp, domain::Language::English);
        ui::applyTheme(*qApp, ui::ColorTheme::Light, ui::defaultTextSize);
    });
    m_window->resize(1024, 700);
    const auto *bar = find<QStatusBar>(u"workspaceStatusBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QToolButton>(u"sealButton"_s)->isVisible(), patience);
    for (const auto &name : {u"fileLabel"_s, u"sealButton"_s, u"fullAdministratorsLabel"_s, u"demoLabel"_s}) {
        const auto *part = find<QWidget>(name);
        QTRY_VERIFY2(part->isVisible() && part->width() >= part->sizeHint().width()
                         && part->mapTo(bar, QPoint(part->width(), 0)).x() <= bar->width(),
                     qPrintable(name));
    }
    QVERIFY(!find<QLabel>(u"fileLabel"_s)->text().isEmpty());
}

void TestMainWindow::lowWindow_showsAllPagesAndTheWholeStatusBar()
{
    openDemo();
    domain::installLanguage(*qApp, domain::Language::Bulgarian);
    const auto restore = qScopeGuard([] { domain::installLanguage(*qApp, domain::Language::English); });
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"asOfLabel"_s)->isVisible(), patience); // while there is room
    m_window->resize(720, 450); // 1440x900 at 200 %
    const auto *list = find<QListWidget>(u"sidebarListWidget"_s);
    QTRY_COMPARE(list->count(), 12);
    QTRY_COMPARE(list->verticalScrollBar()->maximum(), 0);
    const auto *bar = find<QStatusBar>(u"workspaceStatusBar"_s);
    const auto *demo = find<QWidget>(u"demoLabel"_s);
    QTRY_COMPARE(m_window->width(), 720);
    QTRY_VERIFY(demo->isVisible() && demo->mapTo(bar, QPoint(demo->width(), 0)).x() <= m_window->width());
}

/// `--page`, and what walks through all of them.
void TestMainWindow::everyPage_isNamedForTheCommandLine()
{
    openDemo();
    QStringList pages;
    const auto *view = m_window->findChild<ui::WorkspaceView *>();
    QVERIFY(view);
    for (const ui::Page *page : view->shownPages())
        pages << page->id();
    QStringList named = ui::MainWindow::pageIds();
    pages.sort();
    named.sort();
    QCOMPARE(pages, named);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
