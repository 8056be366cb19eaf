// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "support/servicecalls.h"
#include "support/support.h"
#include "ui/commandpalette.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/page.h"
#include "ui/settings.h"
#include "windowtexts.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <array>

using namespace Qt::StringLiterals;
using namespace rolecall;
using tables::WorkspaceService;

namespace {

constexpr int patience = 30'000; ///< milliseconds until a condition counts as never met
const QString sava = u"Sava & Drina d.o.o."_s;
const QString morava = u"Morava"_s; ///< made with `partner` as its first administrator (R2)
const QString jelena = u"jelena.petrovic@sava.example"_s; ///< of Sava alone
const QString partner = u"ognjen.ciric@dunav-cloud.example"_s; ///< full administrator of both
/// What only Morava has.
const QStringList moravas{u"tajana"_s, u"Odsek sedam"_s, u"morava.webex.com"_s, u"Nevidljiva"_s};

} // namespace

/// R33: several customers in one workspace.
class TestCustomers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void oneCustomer_needsNoChoice();
    void signIn_asksForTheOrganizationFirst();
    void signIn_tellsNothingOfAnotherCustomerButItsName();
    void lastChoice_isRememberedForTheFile();
    void label_isALabelForWhoHasOneAlone();
    void switcher_isUsedByKeyboard();
    void switch_keepsThePageAndNothingElse();
    void switch_isOfferedByCtrlK();
    void undo_isOfTheOrganizationInUse();
    void noPage_showsTheOtherOnesPeople();
    void logAndOrganizations_areOfTheOneInUse();
    void logNumbers_areOfTheOneInUse();
    void search_findsNobodyOfTheOtherOne();
    void switchWithoutARole_isRefusedAndChangesNothing();
    void whatIsAskedMeanwhile_isNotAnsweredByTheOther();
    void lostRole_endsTheSwitcher();
    void anotherCustomer_bringsTheSwitcher_R2();
    void as_beginsWhereARoleIsHeld();
    void organizationOption_opensIt();
    void unknownOrganization_isNotOpened();
    void program_endsWithoutTheOrganization();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"two.rolecall"_s); }
    void enter(const QString &email, const QString &organization);
    void switchTo(const QString &name);
    /// What a window manager does by itself when a menu or a dialog has gone.
    void activate()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openPage(const QString &id);
    [[nodiscard]] domain::Id customer(const QString &name);
    [[nodiscard]] QStringList listed() const;
    [[nodiscard]] QStringList namesOfSava();
    [[nodiscard]] QDialog *dialog(const QString &name) const { return m_window->findChild<QDialog *>(name); }
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return &test::part<T>(*m_window, name);
    }

    QTemporaryDir m_originals;
    QString m_one; ///< a file with Sava alone
    QString m_two; ///< with Morava
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceService> m_service;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestCustomers::initTestCase()
{
    m_one = m_originals.filePath(u"one.rolecall"_s);
    m_two = m_originals.filePath(u"two.rolecall"_s);
    const auto entered = [this](WorkspaceService &service, const QString &email) {
        bool done = false;
        service.signIn({0, email}, this, [&done](const Result<tables::SignedIn> &who) {
            VERIFY_OK(who);
            done = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(done && service.isRosterLoaded(), patience);
    };
    {
        WorkspaceService service;
        bool made = false;
        service.createDemo(m_one, {.users = 50, .administrators = 14, .externals = 2, .seed = 1}, this,
                           [&made](const Result<tables::WorkspaceInfo> &info) {
                               VERIFY_OK(info);
                               made = true;
                           });
        QTRY_VERIFY_WITH_TIMEOUT(made, patience);
    }
    QVERIFY(QFile::copy(m_one, m_two));
    WorkspaceService service;
    bool opened = false;
    service.open(m_two, this, [&opened](const Result<tables::WorkspaceInfo> &info) { opened = bool(info); });
    QTRY_VERIFY_WITH_TIMEOUT(opened, patience);
    entered(service, jelena);
    gate::AddOrganization add;
    add.name = morava;
    add.kind = domain::OrganizationKind::Customer;
    add.domains = {u"morava.example"_s};
    add.adminEmail = partner;
    VERIFY_OK(test::submit(service, add));
    bool there = false;
    const auto second = [&](const Result<WorkspaceService::Organizations> &all) {
        VERIFY_OK(all);
        QCOMPARE(all->size(), size_t(2));
        service.signIn({0, partner}, all->front().id, this, [&there](const auto &who) {
            VERIFY_OK(who);
            there = true;
        });
    };
    service.customers(this, second);
    QTRY_VERIFY_WITH_TIMEOUT(there && service.isRosterLoaded(), patience);
    QCOMPARE(service.info()->organizationName, morava);
    gate::AddUser person;
    person.fields[domain::FirstName] = u"Nevidljiva"_s;
    person.fields[domain::LastName] = u"Jovanović"_s;
    person.fields[domain::Email] = u"tajana@morava.example"_s;
    person.fields[domain::Department] = u"Odsek sedam"_s;
    const auto added = test::submit(service, person);
    VERIFY_OK(added);
    VERIFY_OK(
        test::submit(service,
                     gate::ChangeRoles{{added->target, {}},
                                       {{*domain::Catalogue::instance().findRole(u"support_admin"), {}}},
                                       {},
                                       {},
                                       {}}));
    VERIFY_OK(test::submit(service, gate::AddSite{u"morava.webex.com"_s, true, u"Dunav Cloud Partner"_s}));
}

void TestCustomers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    domain::installLanguage(*qApp, domain::Language::English);
    ui::applyTheme(*qApp, ui::ColorTheme::Light);
    QVERIFY(QFile::copy(m_two, path()));
    m_service = std::make_unique<WorkspaceService>();
    m_window = std::make_unique<ui::MainWindow>(m_service.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCustomers::cleanup()
{
    m_window.reset();
    m_service.reset();
    m_folder.reset();
}

void TestCustomers::enter(const QString &email, const QString &organization)
{
    m_window->openWorkspace(path(), email, organization);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_window->isSettled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->ownCustomers().empty(), patience);
}

domain::Id TestCustomers::customer(const QString &name)
{
    const auto &all = m_service->ownCustomers();
    const auto found = std::ranges::find(all, name, &store::Organization::name);
    return found == all.end() ? 0 : found->id;
}

/// By the menu of the switcher, by keyboard.
void TestCustomers::switchTo(const QString &name)
{
    auto *button = find<QPushButton>(u"organizationButton"_s);
    auto *menu = find<QMenu>(u"organizationMenu"_s);
    QVERIFY(button->isVisible() && button->isEnabled());
    button->setFocus();
    // The menu of a button has a loop of its own, in which the keys are pressed.
    QTimer keys;
    connect(&keys, &QTimer::timeout, menu, [&keys, menu, name] {
        if (!menu->isVisible())
            return;
        keys.stop();
        for (qsizetype step = 0; step < menu->actions().size(); ++step) {
            QTest::keyClick(menu, Qt::Key_Down);
            const QAction *entry = menu->activeAction();
            if (entry && entry->text().replace(u"&&"_s, u"&"_s) == name)
                break;
        }
        QTest::keyClick(menu, Qt::Key_Return);
    });
    keys.start(1);
    QTest::keyClick(button, Qt::Key_Space);
    activate();
    QTRY_COMPARE_WITH_TIMEOUT(m_service->info()->organizationName, name, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
}

void TestCustomers::openPage(const QString &id)
{
    m_window->showPage(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
}

/// E-mails in the list of users.
QStringList TestCustomers::listed() const
{
    QStringList emails;
    const roster::Roster &roster = m_service->roster();
    for (quint32 index = 0; index < roster.indexEnd(); ++index) {
        if (!roster.isLive(index))
            continue;
        const domain::Id id = roster.id(index);
        if (!m_service->rows()->fetch(std::array{id}))
            qFatal("the file can't be read");
        emails << m_service->rows()->find(id)->email;
    }
    return emails;
}

/// E-mails of the people of Sava, but for those who act at both.
QStringList TestCustomers::namesOfSava()
{
    enter(jelena, sava);
    QStringList names = listed();
    names.removeAll(partner);
    names.removeAll(jelena); // made Morava, and so stands beside its first role
    return names;
}

void TestCustomers::oneCustomer_needsNoChoice()
{
    m_window->openWorkspace(m_one);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(u"signInDialog"_s), patience);
    auto *list = find<QTreeWidget>(u"administratorsTreeWidget"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() > 1, patience);
    QVERIFY(list->isVisible());
    QVERIFY(!find<QComboBox>(u"organizationComboBox"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"organizationChoiceLabel"_s)->isVisible());
    QVERIFY(find<QLineEdit>(u"administratorSearchLineEdit"_s)->hasFocus());
}

void TestCustomers::signIn_asksForTheOrganizationFirst()
{
    m_window->openWorkspace(path());
    QTRY_VERIFY_WITH_TIMEOUT(dialog(u"signInDialog"_s), patience);
    auto *box = find<QComboBox>(u"organizationComboBox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(box->isVisible(), patience);
    QTRY_VERIFY(box->hasFocus());
    QCOMPARE(box->currentIndex(), -1);
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->itemText(0), morava);
    QCOMPARE(box->itemText(1), sava);
    auto *list = find<QTreeWidget>(u"administratorsTreeWidget"_s);
    auto *hint = find<QLabel>(u"noOrganizationLabel"_s);
    auto *button = find<QPushButton>(u"signInButton"_s);
    QVERIFY(!list->isVisible());
    QCOMPARE(list->topLevelItemCount(), 0);
    QCOMPARE(hint->text(), u"Choose an organization to see who may sign in there."_s);
    QVERIFY(hint->isVisible());
    QVERIFY(!button->isEnabled());
    QVERIFY(m_window->isSettled());

    QTest::keyClick(box, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, patience);
    QVERIFY(list->isVisible() && !hint->isVisible());
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() > 2, patience);
    QVERIFY(button->isEnabled());
    auto *search = find<QLineEdit>(u"administratorSearchLineEdit"_s);
    search->setFocus();
    QTest::keyClicks(search, partner);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && !dialog(u"signInDialog"_s), patience);
    QCOMPARE(m_service->signedIn()->email, partner);
    QCOMPARE(m_service->info()->organizationName, sava);
    QTRY_COMPARE(m_window->windowTitle(), sava);
}

void TestCustomers::signIn_tellsNothingOfAnotherCustomerButItsName()
{
    m_window->openWorkspace(path());
    QTRY_VERIFY_WITH_TIMEOUT(dialog(u"signInDialog"_s), patience);
    auto *box = find<QComboBox>(u"organizationComboBox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(box->isVisible(), patience);
    auto *list = find<QTreeWidget>(u"administratorsTreeWidget"_s);
    const QStringList before = test::textsOf(*dialog(u"signInDialog"_s));
    QCOMPARE(test::textsWith(before, {u"sava.example"_s, partner, u"tajana"_s}), QStringList());
    QTest::keyClick(box, Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() > 2, patience);
    QCOMPARE(test::textsWith(test::textsOf(*m_window), moravas), QStringList());
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(list->topLevelItemCount(), 0); // at once, before the answer
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, patience);
    QCOMPARE(test::textsWith(test::textsOf(*m_window), {u"sava.example"_s}), QStringList());
}

void TestCustomers::lastChoice_isRememberedForTheFile()
{
    m_window->openWorkspace(path());
    QTRY_VERIFY_WITH_TIMEOUT(dialog(u"signInDialog"_s), patience);
    auto *box = find<QComboBox>(u"organizationComboBox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(box->isVisible(), patience);
    QTest::keyClick(box, Qt::Key_Down);
    auto *list = find<QTreeWidget>(u"administratorsTreeWidget"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, patience);
    QTest::keyClick(box, Qt::Key_Return); // the first one is chosen already
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && !dialog(u"signInDialog"_s), patience);
    QCOMPARE(m_service->info()->organizationName, morava);

    m_service->close();
    m_window->openWorkspace(path());
    QTRY_VERIFY_WITH_TIMEOUT(dialog(u"signInDialog"_s), patience);
    box = find<QComboBox>(u"organizationComboBox"_s);
    QTRY_COMPARE_WITH_TIMEOUT(box->currentText(), morava, patience);
    list = find<QTreeWidget>(u"administratorsTreeWidget"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, patience);
    // The settings tell no name of it.
    const QByteArray settings = test::readFile(m_folder->filePath(u"rolecall/rolecall.ini"_s));
    QVERIFY(settings.contains("organization"));
    QVERIFY(!settings.contains(morava.toUtf8()));
}

void TestCustomers::label_isALabelForWhoHasOneAlone()
{
    enter(jelena, {});
    QCOMPARE(m_service->info()->organizationName, sava);
    QVERIFY(find<QLabel>(u"organizationLabel"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"organizationButton"_s)->isVisible());
    QVERIFY(!find<QMenu>(u"organizationMenu"_s)->menuAction()->isVisible());
    QCOMPARE(test::textsWith(test::textsOf(*m_window), {u"Switch to Mor"_s, u"Switch to Sava"_s}),
             QStringList());
}

void TestCustomers::switcher_isUsedByKeyboard()
{
    enter(partner, sava);
    auto *button = find<QPushButton>(u"organizationButton"_s);
    QVERIFY(button->isVisible());
    QVERIFY(!find<QLabel>(u"organizationLabel"_s)->isVisible());
    QCOMPARE(button->accessibleName(), u"Organization: "_s + sava);
    QVERIFY(listed().contains(jelena));
    switchTo(morava);
    QCOMPARE(button->accessibleName(), u"Organization: "_s + morava);
    QCOMPARE(button->text(), morava);
    QTRY_COMPARE(m_window->windowTitle(), morava);
    QStringList people = listed();
    people.sort();
    QCOMPARE(people, (QStringList{partner, u"tajana@morava.example"_s}));
    QCOMPARE(m_service->signedIn()->email, partner);
    switchTo(sava);
    QVERIFY(listed().contains(jelena));
    QVERIFY(!listed().contains(u"tajana@morava.example"_s));
    QCOMPARE(button->text(), u"Sava && Drina d.o.o."_s); // no mnemonic (I9)
}

void TestCustomers::switch_keepsThePageAndNothingElse()
{
    enter(partner, sava);
    openPage(u"users"_s);
    auto *page = find<QWidget>(u"usersPane"_s);
    auto *search = &test::part<QLineEdit>(*page, u"searchLineEdit"_s);
    QTest::keyClicks(search, u"jelena"_s);
    QTRY_COMPARE(test::part<QLabel>(*page, u"countLabel"_s).text(), u"1 of 50"_s);
    page->findChild<ui::MessageBar *>()->showInfo(u"About Sava alone."_s);
    switchTo(morava);
    QVERIFY(page->isVisible());
    QCOMPARE(search->text(), QString());
    QCOMPARE(page->findChild<ui::MessageBar *>()->text(), QString());
    QTRY_COMPARE(test::part<QLabel>(*page, u"countLabel"_s).text(), u"1 user"_s);

    openPage(u"sites"_s);
    switchTo(sava);
    QVERIFY(find<QWidget>(u"sitesPage"_s)->isVisible());
    QTRY_VERIFY(m_window->isSettled());
    QCOMPARE(test::textsWith(test::textsOf(*m_window), moravas), QStringList());
}

void TestCustomers::switch_isOfferedByCtrlK()
{
    enter(partner, sava);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(dialog(u"commandPalette"_s));
    QTest::keyClicks(find<QLineEdit>(u"paletteLineEdit"_s), u"switch to mor"_s);
    const QTreeWidgetItem *item = find<QTreeWidget>(u"paletteTreeWidget"_s)->currentItem();
    QVERIFY(item);
    QCOMPARE(item->text(0), u"Switch to Morava"_s);
    QTest::keyClick(find<QLineEdit>(u"paletteLineEdit"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->info()->organizationName, morava, patience);
}

void TestCustomers::undo_isOfTheOrganizationInUse()
{
    enter(partner, morava);
    auto *undo = find<QAction>(u"undoAction"_s);
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY2(undo->text().contains(u"morava.webex.com"_s), qPrintable(undo->text()));
    switchTo(sava);
    QVERIFY(!undo->text().contains(u"morava.webex.com"_s));
    QTRY_VERIFY(!m_service->abilities().seeUsers);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_window->isSettled());
    QVERIFY(!undo->isEnabled());
    switchTo(morava);
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(u"morava.webex.com"_s));
}

void TestCustomers::noPage_showsTheOtherOnesPeople()
{
    const QStringList names = namesOfSava();
    QVERIFY(names.size() > 40);
    m_service->close();
    enter(partner, sava);
    for (const QString &id : ui::MainWindow::pageIds()) {
        openPage(id);
        QCOMPARE(test::textsWith(test::textsOf(*m_window), moravas), QStringList());
    }
    switchTo(morava);
    for (const QString &id : ui::MainWindow::pageIds()) {
        openPage(id);
        // Nothing of it is left on pages that are out of view, either.
        QCOMPARE(test::textsWith(test::textsOf(*m_window), names), QStringList());
    }
    openPage(u"sites"_s);
    QVERIFY(!test::textsWith(test::textsOf(*m_window), {u"morava.webex.com"_s}).isEmpty());
    switchTo(sava);
    for (const QString &id : ui::MainWindow::pageIds()) {
        openPage(id);
        QCOMPARE(test::textsWith(test::textsOf(*m_window), moravas), QStringList());
    }
}

/// Own administrators see more pages than those of a partner.
void TestCustomers::logAndOrganizations_areOfTheOneInUse()
{
    const QStringList names = namesOfSava();
    m_service->close();
    {
        const auto file = store::Workspace::open(path(), store::OpenMode::ReadWrite);
        VERIFY_OK(file);
        store::Connection &connection = (*file)->connection();
        const auto who = store::findUserByEmail(connection, jelena);
        const auto where = store::findOrganization(connection, morava);
        VERIFY_OK(store::insertAssignment(connection, (*where)->id,
                                          {0,
                                           (*who)->id,
                                           *domain::Catalogue::instance().findRole(u"full_admin"),
                                           0,
                                           {},
                                           partner,
                                           QDateTime::currentDateTimeUtc(),
                                           {},
                                           {}}));
    }
    enter(jelena, sava);
    QCOMPARE(m_service->ownCustomers().size(), size_t(2));
    for (const QString &id : ui::MainWindow::pageIds()) {
        openPage(id);
        const QList<ui::Page *> pages = m_window->findChildren<ui::Page *>();
        const auto page = std::ranges::find(pages, id, &ui::Page::id);
        QVERIFY2(page != pages.end() && (*page)->isVisible(), qPrintable(id));
        QCOMPARE(test::textsWith(test::textsOf(*m_window), moravas), QStringList());
    }
    switchTo(morava);
    QTRY_VERIFY(m_service->abilities().seeAuditLog); // not open to her here
    QCOMPARE(test::textsWith(test::textsOf(*m_window), names), QStringList());
    for (const QString &id : ui::MainWindow::pageIds()) {
        openPage(id);
        QCOMPARE(test::textsWith(test::textsOf(*m_window), names), QStringList());
    }
    switchTo(sava);
    for (const QString &id : ui::MainWindow::pageIds()) {
        openPage(id);
        QCOMPARE(test::textsWith(test::textsOf(*m_window), moravas), QStringList());
    }
}

void TestCustomers::logNumbers_areOfTheOneInUse()
{
    enter(jelena, sava);
    gate::AddUser person;
    person.fields[domain::FirstName] = u"Mira"_s;
    person.fields[domain::Email] = u"mira@sava.example"_s;
    VERIFY_OK(test::submit(*m_service, person));
    VERIFY_OK(test::submit(*m_service, gate::Undo{}));
    const auto newest = test::ask<std::vector<store::AuditRecord>>(
        *m_service, [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return store::records(open.workspace->connection(), open.workspace->connection().customerInUse(),
                                  {});
        });
    VERIFY_OK(newest);
    const store::AuditRecord undo = newest->back();
    QCOMPARE(undo.action, u"undo"_s);
    QVERIFY(undo.seq != undo.number);
    openPage(u"audit"_s);
    auto *table = find<QTableView>(u"auditTableView"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), static_cast<int>(newest->size()), patience);
    table->selectRow(0);
    const auto *facts = find<QLabel>(u"recordFactsLabel"_s);
    QTRY_VERIFY(facts->text().contains(u"record %1"_s.arg(undo.number)));
    const auto *values = find<QTreeWidget>(u"recordValuesTreeWidget"_s);
    QStringList undone;
    for (int i = 0; i < values->topLevelItemCount(); ++i) {
        if (values->topLevelItem(i)->text(0) == u"Undoes record"_s)
            undone << values->topLevelItem(i)->text(2);
    }
    QCOMPARE(undone, QStringList{QString::number(undo.number - 1)});
}

void TestCustomers::search_findsNobodyOfTheOtherOne()
{
    enter(partner, morava);
    switchTo(sava);
    for (const QString &name : {u"tajana"_s, u"Nevidljiva"_s}) {
        activate();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"commandPalette"_s));
        QTest::keyClicks(find<QLineEdit>(u"paletteLineEdit"_s), name);
        QCOMPARE(find<QTreeWidget>(u"paletteTreeWidget"_s)->topLevelItemCount(), 0);
        QTest::keyClick(find<QLineEdit>(u"paletteLineEdit"_s), Qt::Key_Escape);
        QTRY_VERIFY(!dialog(u"commandPalette"_s));
        openPage(u"users"_s);
        auto &users = test::part<QWidget>(*m_window, u"usersPane"_s);
        auto &search = test::part<QLineEdit>(users, u"searchLineEdit"_s);
        search.clear();
        QTest::keyClicks(&search, name);
        QTRY_COMPARE(test::part<QLabel>(users, u"countLabel"_s).text(), u"0 of 50"_s);
    }
}

void TestCustomers::switchWithoutARole_isRefusedAndChangesNothing()
{
    enter(partner, sava);
    const domain::Id other = customer(morava);
    m_service->close();
    enter(jelena, sava);
    for (const domain::Id id : {other, domain::Id(999), domain::Id(2)}) {
        QSignalSpy changed(m_service.get(), &WorkspaceService::signedInChanged);
        std::optional<Result<tables::SignedIn>> answer;
        m_service->useOrganization(id, this, [&answer](const auto &result) { answer = result; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
        QVERIFY(!answer->has_value());
        QVERIFY(answer->error().rule == u"R34" || answer->error().code == ErrorCode::NotFound);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(m_service->info()->organizationName, sava);
        QCOMPARE(m_service->signedIn()->email, jelena);
    }
    // And the worker is still at Sava.
    gate::AddUser person;
    person.fields[domain::FirstName] = u"Nova"_s;
    person.fields[domain::Email] = u"nova@sava.example"_s;
    VERIFY_OK(test::submit(*m_service, person));
    QVERIFY(listed().contains(u"nova@sava.example"_s));
}

void TestCustomers::whatIsAskedMeanwhile_isNotAnsweredByTheOther()
{
    enter(partner, sava);
    const qint64 before = m_service->roster().size();
    bool there = false;
    m_service->useOrganization(customer(morava), this, [&there](const auto &who) {
        VERIFY_OK(who);
        there = true;
    });
    gate::AddUser person; // meant for Sava
    person.fields[domain::FirstName] = u"Zalutali"_s;
    person.fields[domain::Email] = u"zalutali@sava.example"_s;
    const auto submitted = test::submit(*m_service, person);
    QVERIFY(!submitted);
    QCOMPARE(submitted.error().code, ErrorCode::Cancelled);
    QTRY_VERIFY_WITH_TIMEOUT(there && m_window->isSettled(), patience);
    QCOMPARE(m_service->roster().size(), 2);
    switchTo(sava);
    QCOMPARE(qint64(m_service->roster().size()), before);
}

void TestCustomers::lostRole_endsTheSwitcher()
{
    enter(partner, sava);
    QVERIFY(find<QPushButton>(u"organizationButton"_s)->isVisible());
    {
        const auto other = store::Workspace::open(path(), store::OpenMode::ReadWrite);
        VERIFY_OK(other);
        gate::Gate gate(**other);
        gate::ChangeRoles take;
        take.user.email = partner;
        take.take = {{*domain::Catalogue::instance().findRole(u"full_admin"), {}}};
        VERIFY_OK(gate::useCustomer(gate, 1)); // Sava, the first one
        VERIFY_OK(gate.submit(take, {{0, jelena}, gate::Door::CommandLine}));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"organizationButton"_s)->isVisible(), patience);
}

void TestCustomers::anotherCustomer_bringsTheSwitcher_R2()
{
    const QString file = m_folder->filePath(u"one.rolecall"_s);
    QVERIFY(QFile::copy(m_one, file));
    m_window->openWorkspace(file, partner);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->signedIn() && m_window->isSettled(), patience);
    QVERIFY(!find<QPushButton>(u"organizationButton"_s)->isVisible());
    {
        const auto other = store::Workspace::open(file, store::OpenMode::ReadWrite);
        VERIFY_OK(other);
        gate::Gate gate(**other);
        gate::AddOrganization add;
        add.name = u"Pčinja & sons"_s;
        add.kind = domain::OrganizationKind::Customer;
        add.adminEmail = partner;
        VERIFY_OK(gate.submit(add, {{0, jelena}, gate::Door::CommandLine}));
    }
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"organizationButton"_s)->isVisible(), patience);
    switchTo(u"Pčinja & sons"_s);
    QCOMPARE(listed(), QStringList{partner});
}

void TestCustomers::as_beginsWhereARoleIsHeld()
{
    enter(partner, {});
    QCOMPARE(m_service->info()->organizationName, sava); // the first one
    m_service->close();
    enter(u"tajana@morava.example"_s, {});
    QCOMPARE(m_service->info()->organizationName, morava);
    QVERIFY(!find<QPushButton>(u"organizationButton"_s)->isVisible());
}

void TestCustomers::organizationOption_opensIt()
{
    enter(partner, u"mORAVA"_s);
    QCOMPARE(m_service->info()->organizationName, morava);
    m_service->close();
    // Without --as somebody is asked, at that one.
    m_window->openWorkspace(path(), {}, morava);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(u"signInDialog"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>(u"organizationComboBox"_s)->currentText(), morava, patience);
    QTest::keyClick(dialog(u"signInDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->info(), patience);
    // Who holds nothing there is refused, and may say who he is.
    m_window->openWorkspace(path(), jelena, morava);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(u"signInDialog"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>(u"organizationComboBox"_s)->currentText(), morava, patience);
    QVERIFY(!m_service->signedIn());
}

void TestCustomers::unknownOrganization_isNotOpened()
{
    QSignalSpy unknown(m_window.get(), &ui::MainWindow::organizationUnknown);
    m_window->openWorkspace(path(), partner, u"Dunav Cloud Partner"_s); // there, but no customer
    QTRY_COMPARE_WITH_TIMEOUT(unknown.size(), 1, patience);
    QVERIFY(!m_service->info());
    QVERIFY(!dialog(u"signInDialog"_s));
    const auto *bar = find<QWidget>(u"startPage"_s)->findChild<ui::MessageBar *>();
    QVERIFY2(bar->text().contains(u"Dunav Cloud Partner"_s), qPrintable(bar->text()));
}

void TestCustomers::program_endsWithoutTheOrganization()
{
    QProcess program;
    program.start(QStringLiteral(ROLECALL_PROGRAM),
                  {path(), u"--as"_s, partner, u"--organization"_s, u"Nowhere"_s, u"--language"_s, u"en"_s,
                   u"--screenshot"_s, m_folder->filePath(u"none.png"_s)});
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitCode(), 5);
    QVERIFY(program.readAllStandardError().contains("no customer with the name Nowhere"));
    program.start(QStringLiteral(ROLECALL_PROGRAM), {u"--organization"_s, morava});
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitCode(), 2);
}

QTEST_MAIN(TestCustomers)
#include "tst_customers.moc"
