// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "demosteps.h"
#include "domain/language.h"
#include "gate/externalquestions.h"
#include "ui/commandpalette.h"
#include "ui/externalspane.h"
#include "ui/listtable.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/revokeexternaldialog.h"
#include "ui/roleeditordialog.h"
#include "ui/userlistview.h"
#include "ui/userspage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;

namespace {

constexpr int listedExternals = 14;
enum Column { Name, Organization, Roles, Until, Origin, BreakGlass, Kind, Since, Email };

} // namespace

/// The tab of external administrators, as people use it: by keys, as whoever may and may not see it.
class TestExternalsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
        domain::installLanguage(*qApp, domain::Language::English);
        m_demo = std::make_unique<DemoWorkspace>(listedExternals);
        m_page = std::make_unique<UsersPage>(&m_demo->service);
        m_page->resize(1280, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isReady());
        m_tabs = find<QTabBar>("usersTabBar");
        m_table = find<ListTable>("externalsPaneTable");
    }

    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
    }

    void ctrlTab_turnsTheTabs()
    {
        QCOMPARE(m_tabs->currentIndex(), 0);
        QVERIFY(find<QWidget>("addUserButton")->isVisible());
        turnTab();
        QCOMPARE(m_tabs->currentIndex(), 1);
        QCOMPARE(m_tabs->tabText(1), u"External administrators"_s);
        QVERIFY(m_tabs->width()
                >= m_tabs->fontMetrics().horizontalAdvance(u"Users External administrators"_s));
        QVERIFY(!find<QWidget>("addUserButton")->isVisible());
        QVERIFY(find<QWidget>("addExternalButton")->isVisible());
        QVERIFY(m_tabs->hasFocus());
        QCOMPARE(m_table->rowCount(), listedExternals); // not the one whose role has ended
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_tabs->currentIndex(), 0);
        QVERIFY(find<UserListView>("usersTableView", false)
                || m_page->findChild<UserListView *>()->isVisible());
    }

    void list_tellsWhereEachComesFromAndUntilWhen_R21_R25_R27()
    {
        turnTab();
        const auto cell = [this](const QString &name, Column column) {
            const ListRow *row = rowOf(name);
            return row ? row->cells[column] : ListCell();
        };
        const QString shtarbanova = u"Росица Щърбанова"_s;
        const QDate inFiveDays = today().addDays(5);
        QCOMPARE(cell(shtarbanova, Organization).text, u"Balkan Audit EOOD"_s);
        QCOMPARE(cell(shtarbanova, Kind).text, u"External organization"_s);
        QCOMPARE(cell(shtarbanova, Roles).text, u"External read-only administrator"_s);
        QCOMPARE(cell(shtarbanova, Origin).text, u"Verified"_s);
        QVERIFY(cell(shtarbanova, Until)
                    .text.startsWith(u"Ends soon: %1, in 5 day"_s.arg(domain::shortDate(inFiveDays))));
        QVERIFY(!cell(shtarbanova, Until).icon.isEmpty());
        QCOMPARE(cell(u"Ognjen Ćirić"_s, Kind).text, u"Partner organization"_s);
        QCOMPARE(cell(u"Ognjen Ćirić"_s, Roles).text, u"External full administrator"_s);
        QCOMPARE(cell(u"Ognjen Ćirić"_s, Until).text, QString());
        QCOMPARE(cell(u"Markéta Nováková"_s, Origin).text, u"Stated, not verified"_s);
        QVERIFY(cell(u"Markéta Nováková"_s, Until).text.contains(u", in 27 day"_s));
        QVERIFY(cell(u"Žarko Šćekić"_s, BreakGlass).text.startsWith(u"Yes: "_s));
        QVERIFY(cell(u"Nuño García-Núñez"_s, BreakGlass).text.startsWith(u"Test overdue: "_s));
        QVERIFY(cell(u"Łukasz Dąbrowski"_s, Roles).text.contains(u"sava.webex.example"_s));
    }

    void typing_searchesAndEscapeClears()
    {
        turnTab();
        m_page->searchField()->setFocus();
        QTest::keyClicks(m_page->searchField(), u"djokic"_s); // found in either script
        QCOMPARE(names(), QStringList(u"Vuk Đokić"_s));
        QCOMPARE(find<QLabel>("externals_countLabel")->text(), u"1 of 14"_s);
        QTest::keyClick(m_page->searchField(), Qt::Key_Escape);
        QCOMPARE(m_table->shownCount(), listedExternals);
        QVERIFY(find<QLabel>("externals_countLabel")->text().startsWith(u"14 external administrator"_s));
    }

    void filters_areChosenByKeysAndTakenBackByTheirChips()
    {
        turnTab();
        chooseFilter("end", u"Ends soon"_s);
        QCOMPARE(names(), QStringList(u"Росица Щърбанова"_s));
        QCOMPARE(find<QLabel>("externals_countLabel")->text(), u"1 of 14"_s);
        chooseFilter("breakGlass", u"Test overdue"_s);
        QCOMPARE(m_table->shownCount(), 0);
        QVERIFY(find<QLabel>("externals_emptyLabel")->text().contains(u"filters"_s));
        auto *chip = find<QAbstractButton>("end:ends_soonChip");
        QCOMPARE(chip->accessibleName(), u"Remove filter Ends soon"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(names(), QStringList(u"Nuño García-Núñez"_s));
        auto *next = find<QAbstractButton>("breakGlass:test_overdueChip");
        QVERIFY(next->hasFocus());
        QTest::keyClick(next, Qt::Key_Backspace);
        QVERIFY(find<QPushButton>("externalsFilterButton")->hasFocus());
        QCOMPARE(m_table->shownCount(), listedExternals);
    }

    void filters_areToldApart_withLargeText_G2()
    {
        domain::installLanguage(*qApp, domain::Language::Bulgarian);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
        QFont large = usual;
        large.setPointSize(20);
        QApplication::setFont(large);
        turnTab();
        openFilter("role");
        const auto *tree = find<QTreeWidget>("externalroleChoiceTree");
        const int room = tree->columnWidth(0) - 3 * tree->fontMetrics().averageCharWidth(); // beside the box
        QStringList shown;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            shown << tree->fontMetrics().elidedText(tree->topLevelItem(i)->text(0), tree->textElideMode(),
                                                    room);
        QVERIFY(shown.size() > 4);
        QVERIFY2(shown.removeDuplicates() == 0, qPrintable(shown.join(u'|')));
        QVERIFY(room > 12 * tree->fontMetrics().averageCharWidth());
    }

    void filters_ofOneKindAddAndKindsNarrow()
    {
        turnTab();
        chooseFilter("organization", u"Timok Holding a.d."_s);
        QCOMPARE(m_table->shownCount(), 2);
        chooseFilter("organization", u"Balkan Audit EOOD"_s);
        QCOMPARE(m_table->shownCount(), 3);
        chooseFilter("role", u"External full administrator"_s);
        QCOMPARE(m_table->shownCount(), 2);
        chooseFilter("origin", u"Stated, not verified"_s);
        QCOMPARE(m_table->shownCount(), 0);
    }

    void choices_tellHowManyThereAre()
    {
        turnTab();
        openFilter("breakGlass");
        const auto *tree = find<QTreeWidget>("externalbreakGlassChoiceTree");
        QCOMPARE(tree->topLevelItem(0)->text(1), u"2"_s);
        QCOMPARE(tree->topLevelItem(1)->text(1), u"1"_s);
    }

    void export_takesWhoIsListedThen_R32()
    {
        turnTab();
        QSignalSpy spy(m_page.get(), &UsersPage::externalsExportRequested);
        chooseFilter("organization", u"Timok Holding a.d."_s);
        auto *button = find<QPushButton>("exportExternalsButton");
        QVERIFY(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(spy.count(), 1);
        const auto users = spy[0][0].value<std::vector<domain::Id>>();
        QStringList exported;
        for (const ListRow *row : m_table->shownRows())
            exported << QString::number(row->id);
        QCOMPARE(users.size(), 2U);
        QCOMPARE(QStringList({QString::number(users[0]), QString::number(users[1])}), exported);
        m_page->requestExport(UsersPage::ExportKind::Administrators); // the menu of the window does the same
        QCOMPARE(spy.count(), 2);
    }

    void details_tellTheRolesAndTheWayIn()
    {
        turnTab();
        choose(u"Nuño García-Núñez"_s);
        QCOMPARE(find<QLabel>("externalNameLabel")->text(), u"Nuño García-Núñez"_s);
        const QStringList texts = overviewTexts();
        QVERIFY(texts.contains(u"Timok Holding a.d."_s));
        QVERIFY(texts.contains(u"External full administrator"_s));
        QVERIFY(texts.contains(u"Second way in, for nights and holidays"_s));
        const QString overdue = u"%1 (overdue)"_s.arg(domain::shortDate(today().addDays(-30)));
        QVERIFY2(texts.contains(overdue), qPrintable(texts.join(u'|')));
        QVERIFY(find<QTreeWidget>("accessTree", false)->topLevelItemCount() > 5);
        // Enter leads into the panel, Escape back.
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Return);
        auto *tabs = m_page->findChild<QTabWidget *>(u"externalTabs"_s);
        QVERIFY(tabs->tabBar()->hasFocus());
        QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Access"_s);
        QTest::keyClick(tabs->tabBar(), Qt::Key_Escape);
        QVERIFY(m_table->hasFocus());
    }

    void severalChosen_areTheMatterOfNoAction()
    {
        turnTab();
        choose(u"Vuk Đokić"_s);
        QTRY_VERIFY(find<QPushButton>("revokeExternalButton")->isEnabled());
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(!m_page->findChild<QPushButton *>(u"revokeExternalButton"_s)->isEnabled());
        QVERIFY(find<QLabel>("externalMessageLabel")->isVisible());
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), listedExternals + 1);
        QVERIFY(lines[0].startsWith(u"Name\tOrganization\tAdministrator roles\t"_s));
    }

    void changesElsewhere_areFollowedAndTheChoiceStays()
    {
        turnTab();
        choose(u"Vuk Đokić"_s);
        const domain::Id revoked = rowOf(u"Markéta Nováková"_s)->id;
        test::mustSubmit(*m_demo, gate::RevokeExternal{{revoked, {}}, {}});
        QTRY_COMPARE(m_table->rowCount(), listedExternals - 1);
        QVERIFY(m_table->current());
        QCOMPARE(m_table->current()->cells[Name].text, u"Vuk Đokić"_s);
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(find<QLabel>("externalNameLabel")->text(), u"Vuk Đokić"_s);
    }

    void roleThatEnds_isGoneByItself()
    {
        turnTab();
        const domain::Id user = rowOf(u"Росица Щърбанова"_s)->id;
        bool written = false;
        m_demo->service.ask<int>(
            [user](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<int> {
                auto statement =
                    open.workspace->connection().prepare("UPDATE assignment SET until = ? WHERE user = ?");
                statement.bind(store::toText(QDateTime::currentDateTimeUtc().addMSecs(1500))).bind(user);
                ROLECALL_TRY(statement.run());
                return 0;
            },
            this, [&written](const Result<int> &done) { written = done.has_value(); });
        QTRY_VERIFY(written);
        test::mustGive(*m_demo, {u"support_admin"_s}); // the service looks anew when the next role ends
        QTRY_COMPARE_WITH_TIMEOUT(m_table->rowCount(), listedExternals - 1, 30'000);
        QVERIFY(!rowOf(u"Росица Щърбанова"_s));
    }

    void provisioningAdministrator_seesTheTabAlone_R34()
    {
        signInAs(u"milena.djurdjevic@dunav-cloud.example"_s);
        QTRY_VERIFY(!m_tabs->isTabVisible(0));
        QCOMPARE(m_tabs->currentIndex(), 1);
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(m_table->rowCount(), listedExternals);
        QVERIFY(find<QPushButton>("exportExternalsButton")->isEnabled());
        auto *add = find<QPushButton>("addExternalButton");
        QVERIFY(!add->isEnabled());
        QVERIFY2(add->statusTip().contains(u"R23"_s) || add->statusTip().contains(u"R34"_s),
                 qPrintable(add->statusTip()));
        turnTab(); // there is no other one
        QCOMPARE(m_tabs->currentIndex(), 1);
    }

    void whoSeesUsersAlone_isToldWhyTheTabIsClosed_R34()
    {
        const domain::Id somebody = m_demo->somebodyWith(DemoWorkspace::maskOf("user_device_admin"));
        QVERIFY(somebody != 0);
        m_demo->signIn(somebody);
        QTRY_VERIFY(!m_tabs->isTabEnabled(1));
        QVERIFY(m_tabs->tabToolTip(1).contains(u"R34"_s));
        QCOMPARE(m_tabs->currentIndex(), 0);
        QTRY_VERIFY(m_page->isReady());
        m_page->searchField()->setFocus();
        QTest::keyClick(m_page->searchField(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_tabs->currentIndex(), 0);
        QVERIFY(m_page->messageBar()->text().contains(u"R34"_s)
                || m_page->messageBar()->text().contains(u"privilege"_s));
    }

    void places_leadToTheTabThatListsThePerson()
    {
        const auto somebody = idOf(u"vuk.djokic@morava-systems.example"_s);
        Place place{u"users"_s};
        place.user = somebody;
        m_page->goTo(place);
        QCOMPARE(m_tabs->currentIndex(), 1);
        QTRY_VERIFY(m_table->current() && m_table->current()->id == somebody);
        QTRY_VERIFY(m_page->isReady());
        place.user = m_demo->admin;
        m_page->goTo(place);
        QCOMPARE(m_tabs->currentIndex(), 0);
        QCOMPARE(m_page->findChild<UserListView *>()->currentUser(), m_demo->admin);
    }

    void placeOfSomebodyHiddenByFilters_clearsThem()
    {
        turnTab();
        chooseFilter("end", u"Ends soon"_s);
        Place place{u"users"_s};
        place.user = idOf(u"vuk.djokic@morava-systems.example"_s);
        m_page->goTo(place);
        QTRY_VERIFY(m_table->current() && m_table->current()->id == place.user);
        QCOMPARE(m_table->shownCount(), listedExternals);
    }

    void palette_findsThemAndLeadsThere()
    {
        auto *palette = new CommandPalette(&m_demo->service, {m_page.get()}, {}, m_page.get());
        connect(palette, &CommandPalette::placeRequested, m_page.get(), &UsersPage::goTo);
        palette->open();
        auto *search = find<QLineEdit>("paletteLineEdit");
        QTest::keyClicks(search, u"djokic morava"_s); // also by the organization
        auto *list = palette->findChild<QTreeWidget *>(u"paletteTreeWidget"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 2); // the heading and him
        QCOMPARE(list->topLevelItem(0)->text(0), u"External administrators"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(m_tabs->currentIndex(), 1);
        QTRY_VERIFY(m_table->current() && m_table->current()->cells[Name].text == u"Vuk Đokić"_s);
    }

    void columns_areHiddenAndKeptByKeys()
    {
        turnTab();
        auto *button = find<QPushButton>("externalsColumnsButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *menu = m_table->findChild<QMenu *>(u"columnMenu"_s);
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(m_table->isColumnHidden(Organization));
        m_page = std::make_unique<UsersPage>(&m_demo->service);
        QVERIFY(find<ListTable>("externalsPaneTable", false)->isColumnHidden(Organization));
    }

    void keys_openWhatIsDoneWithWhoIsChosen()
    {
        turnTab();
        choose(u"Łukasz Dąbrowski"_s);
        QTRY_VERIFY(find<QPushButton>("editExternalRolesButton")->isEnabled());
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_F4);
        QTRY_VERIFY(m_page->findChild<RoleEditorDialog *>());
        QTest::keyClick(m_page->findChild<RoleEditorDialog *>(), Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<RoleEditorDialog *>());
        m_page->activateWindow();
        QTRY_VERIFY(m_page->isActiveWindow());
        QTRY_VERIFY(find<QPushButton>("revokeExternalButton")->isEnabled());
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTRY_VERIFY(m_page->findChild<RevokeExternalDialog *>());
    }

    void undo_ofEitherListIsForTheWindow()
    {
        QSignalSpy undone(m_page->messageBar(), &MessageBar::undoRequested); // the one the window knows
        turnTab();
        QVERIFY(m_page->messageBar() != undone.parent());
        Q_EMIT m_page->messageBar()->undoRequested(7);
        QCOMPARE(undone.count(), 1);
        QCOMPARE(undone[0][0].toLongLong(), 7);
    }

    void window_showsThePageToWhoSeesTheListAloneAndExportsIt_R32_R34()
    {
        m_page.reset();
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        MainWindow window(&m_demo->service);
        window.showPage(u"users"_s);
        window.show();
        signInAs(u"milena.djurdjevic@dunav-cloud.example"_s);
        QTRY_VERIFY(window.isSettled());
        auto *page = window.findChild<UsersPage *>();
        QTRY_VERIFY(page->isVisible());
        QVERIFY(window.findChild<ExternalsPane *>()->isVisible());
        // Who sees no users can't count the administrators among them.
        QVERIFY(!window.findChild<QLabel *>(u"fullAdministratorsLabel"_s)->isVisible());
        page->requestExport(UsersPage::ExportKind::Administrators);
        QTRY_VERIFY(window.findChild<QFileDialog *>(u"exportFileDialog"_s));
        const QString path = m_demo->folder.filePath(u"out.csv"_s);
        auto *name =
            window.findChild<QFileDialog *>(u"exportFileDialog"_s)->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(page->messageBar()->text().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), listedExternals + 1);
    }

    void nobodyLeft_offersToAddSomebody()
    {
        m_page.reset();
        m_demo = std::make_unique<DemoWorkspace>(0);
        m_page = std::make_unique<UsersPage>(&m_demo->service);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_tabs = find<QTabBar>("usersTabBar");
        turnTab();
        const auto labels = m_page->findChildren<QPushButton *>(u"externals_firstStepButton"_s);
        QTRY_VERIFY(std::ranges::any_of(
            labels, [](const QPushButton *one) { return one->isVisible() && one->isEnabled(); }));
    }

private:
    /// The one of that name that is shown; any, if it need not be.
    template<typename T>
    [[nodiscard]] T *find(const char *name, bool shown = true) const
    {
        T *any = nullptr;
        for (T *found : m_page->findChildren<T *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return found;
            any = found;
        }
        if (!any && shown)
            qFatal("no %s", name);
        return any;
    }

    void turnTab()
    {
        m_page->searchField()->setFocus();
        QWidget *focus = m_page->searchField();
        QTest::keyClick(focus, Qt::Key_Tab, Qt::ControlModifier);
        QTest::keyRelease(m_tabs, Qt::Key_Control);
        QTRY_VERIFY(m_page->isReady());
    }

    [[nodiscard]] const ListRow *rowOf(const QString &name) const
    {
        for (const ListRow *row : m_table->shownRows()) {
            if (row->cells[Name].text == name)
                return row;
        }
        return nullptr;
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList texts;
        for (const ListRow *row : m_table->shownRows())
            texts << row->cells[Name].text;
        return texts;
    }

    void choose(const QString &name)
    {
        const ListRow *row = rowOf(name);
        QVERIFY(row);
        QVERIFY(m_table->choose(row->id));
        QTRY_VERIFY(m_page->isReady());
    }

    [[nodiscard]] QStringList overviewTexts() const
    {
        QStringList texts;
        for (const QLabel *label :
             m_page->findChild<QScrollArea *>(u"externalOverview"_s)->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }

    void openFilter(const char *kind)
    {
        auto *button = find<QPushButton>("externalsFilterButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *kinds = find<QListWidget>("externals_filterKindsList");
        QTRY_VERIFY(kinds->hasFocus());
        const QString wanted = u"external%1ChoiceTree"_s.arg(QString::fromLatin1(kind));
        QTest::keyClick(kinds, Qt::Key_Home);
        for (int i = 0; i < kinds->count() && !m_page->findChild<QTreeWidget *>(wanted)->isVisible(); ++i)
            QTest::keyClick(kinds, Qt::Key_Down);
        QTest::keyClick(kinds, Qt::Key_Right);
        QVERIFY(m_page->findChild<QTreeWidget *>(wanted)->hasFocus());
    }

    void chooseFilter(const char *kind, const QString &choice)
    {
        openFilter(kind);
        auto *tree = find<QTreeWidget>(qPrintable(u"external%1ChoiceTree"_s.arg(QString::fromLatin1(kind))));
        const auto items = tree->findItems(choice, Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        QTest::keyClick(tree, Qt::Key_Home);
        while (tree->currentItem() != items.front())
            QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Space);
        QTest::keyClick(tree, Qt::Key_Escape);
        QTRY_VERIFY(!tree->isVisible());
        m_page->activateWindow(); // the platform of the tests lets no window be the active one
        QTRY_VERIFY(m_page->isActiveWindow());
    }

    [[nodiscard]] QDate today() const
    {
        const QTimeZone zone(m_demo->service.info()->timeZone.toLatin1());
        return QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
    }

    domain::Id idOf(const QString &email)
    {
        domain::Id id = 0;
        m_demo->service.ask<gate::ExternalRow>(
            [email](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
                return gate::external(*open.gate, open.session, {0, email});
            },
            this, [&id](const Result<gate::ExternalRow> &row) { id = row ? row->user.id : -1; });
        [&] { QTRY_VERIFY(id != 0); }();
        return id;
    }

    void signInAs(const QString &email)
    {
        const domain::Id id = idOf(email);
        QVERIFY(id > 0);
        m_demo->signIn(id);
    }

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<UsersPage> m_page;
    QTabBar *m_tabs = nullptr;
    ListTable *m_table = nullptr;
};

QTEST_MAIN(TestExternalsPage)
#include "tst_externalspage.moc"
