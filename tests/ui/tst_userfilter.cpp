// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "support/demoworkspace.h"
#include "tables/usertablemodel.h"
#include "ui/listtable.h"
#include "ui/messagebar.h"
#include "ui/personpanel.h"
#include "ui/roleeditordialog.h"
#include "ui/savedfilters.h"
#include "ui/tableheader.h"
#include "ui/userlistview.h"
#include "ui/userspage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <set>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using roster::SortColumn;
using roster::SortKey;
using tables::UserTableModel;

namespace {

const std::vector<SortKey> byName{{SortColumn::Name, false}};
const std::vector<SortKey> byStatusThenEmailFromZ{{SortColumn::Status, false}, {SortColumn::Email, true}};

} // namespace

/// Filters, columns, order and places of the users page, by its keys.
class TestUserFilter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
        m_demo = std::make_unique<test::DemoWorkspace>();
        openPage();
        QCOMPARE(m_model->rowCount(), 50);
    }

    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
    }

    void kinds_narrowEachOther_R31()
    {
        for (const char *role : {"full_admin", "support_admin", "device_admin"})
            turnBox(u"Roles"_s, QString::fromLatin1(role));
        const std::set<domain::Id> byRoles = listed();
        QVERIFY(byRoles.size() > 1);
        turnBox(u"Status"_s, u"status.active"_s);
        const std::set<domain::Id> active = listed();
        QVERIFY(!active.empty());
        for (const domain::Id user : active)
            QVERIFY(byRoles.contains(user)
                    && m_demo->service.roster().status(*m_demo->service.roster().indexOf(user))
                        == domain::UserStatus::Active);

        const QString license = turnFirst(u"Licenses"_s, "licenseChoiceTree");
        const std::set<domain::Id> all = listed();
        QCOMPARE(m_model->userQuery().people.licenses, QStringList(license));
        QCOMPARE(chips().size(), 5);
        // The same by what each of them holds.
        std::set<domain::Id> expected;
        for (const domain::Id user : active) {
            if (licensesOf(user).contains(license))
                expected.insert(user);
        }
        QCOMPARE(all, expected);
    }

    void choices_sayHowManyPeopleTheyAre()
    {
        openKind(u"Licenses"_s);
        auto *tree = find<QTreeWidget>("licenseChoiceTree");
        QTRY_VERIFY(tree->topLevelItemCount() > 0);
        const int people = tree->topLevelItem(0)->text(1).toInt();
        closePopup();
        turnFirst(u"Licenses"_s, "licenseChoiceTree");
        QCOMPARE(m_model->rowCount(), people);
    }

    void manyChoices_areSearched()
    {
        openKind(u"Departments"_s);
        auto *tree = find<QTreeWidget>("departmentChoiceTree");
        QTRY_VERIFY(tree->topLevelItemCount() > 10);
        auto *search = find<QLineEdit>("departmentChoiceSearch");
        QVERIFY(!search->isHidden());
        const QString wanted = tree->topLevelItem(4)->text(0);
        search->setFocus();
        search->insert(wanted); // in any script
        int shown = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            shown += tree->topLevelItem(i)->isHidden() ? 0 : 1;
        QVERIFY(shown >= 1 && shown < tree->topLevelItemCount());
        QVERIFY(!tree->topLevelItem(4)->isHidden());
        closePopup();
    }

    void lastUse_isOneOfSeveral()
    {
        openKind(u"Last use"_s);
        auto *never = find<QRadioButton>("neverLastUseButton");
        never->setFocus();
        QTest::keyClick(never, Qt::Key_Space);
        QTRY_VERIFY(!m_model->isFilterPending());
        for (const domain::Id user : m_model->users())
            QCOMPARE(cell(user, UserTableModel::LastAccessColumn), QString());
        QTest::keyClick(never, Qt::Key_Down);
        QCOMPARE(m_model->userQuery().people.lastUse,
                 std::optional(gate::LastUse{gate::LastUse::Kind::Within, 30}));
        QCOMPARE(chips().size(), 1);
        closePopup();
    }

    void columnsDialog_goesWithWhoSignsOut()
    {
        auto *button = find<QPushButton>("columnsButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(m_page->findChild<QDialog *>(u"columnsDialog"_s));
        m_demo->signIn(m_demo->somebodyWith(test::DemoWorkspace::maskOf("full_admin")));
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"columnsDialog"_s));
    }

    void chips_goByKeys()
    {
        turnBox(u"Roles"_s, u"full_admin"_s);
        turnBox(u"Status"_s, u"status.active"_s);
        const QString license = turnFirst(u"Licenses"_s, "licenseChoiceTree");
        auto *status = find<QAbstractButton>("status.activeChip");
        QCOMPARE(status->accessibleName(), u"Remove filter Status: Active"_s);
        status->setFocus();
        QTest::keyClick(status, Qt::Key_Delete);
        auto *next = find<QAbstractButton>(u"license:%1Chip"_s.arg(license));
        QVERIFY(next->hasFocus());
        QTest::keyClick(next, Qt::Key_Space);
        QVERIFY(m_model->userQuery().people.isEmpty());
        auto *role = find<QAbstractButton>("full_adminChip");
        QVERIFY(role->hasFocus());
        QTest::keyClick(role, Qt::Key_Backspace);
        QVERIFY(find<QPushButton>("filterButton")->hasFocus());
        QTRY_COMPARE(m_model->rowCount(), 50);
    }

    void siteAdministrator_isOfferedNoProfiles_A15()
    {
        const domain::Id user = somebodyOfASite();
        QVERIFY(user != 0);
        m_demo->signIn(user);
        QTRY_VERIFY(m_page->isReady());
        openKind(u"Sites"_s);
        QTRY_VERIFY(find<QTreeWidget>("siteChoiceTree")->topLevelItemCount() > 0);
        auto *kinds = find<QListWidget>("filterKindsList");
        QCOMPARE(kinds->item(4)->text(), u"Departments"_s);
        QVERIFY(kinds->item(4)->isHidden());
        QVERIFY(kinds->item(5)->isHidden());
        QVERIFY(!kinds->item(2)->isHidden());
        closePopup();
    }

    void filterThatMayNotBeAskedFor_saysSo_A15()
    {
        const domain::Id user = somebodyOfASite();
        m_demo->signIn(user);
        QTRY_VERIFY(m_page->isReady());
        tables::UserQuery query;
        query.people.departments = {u"Sales"_s};
        m_page->goTo({u"users"_s, 0, query});
        QTRY_VERIFY(m_model->filterError());
        QTRY_VERIFY(find<QPushButton>("clearQueryButton")->isVisible());
        QVERIFY(find<QLabel>("emptyLabel")->text().contains(m_model->filterError()->message));
        QTest::keyClick(find<QPushButton>("clearQueryButton"), Qt::Key_Space);
        QTRY_VERIFY(m_model->rowCount() > 0);
    }

    void savedFilters_comeBackWithTheirNumber()
    {
        turnBox(u"Roles"_s, u"full_admin"_s);
        turnBox(u"Roles"_s, u"support_admin"_s);
        turnFirst(u"Licenses"_s, "licenseChoiceTree");
        clickHeading(UserTableModel::StatusColumn, Qt::NoModifier);
        clickHeading(UserTableModel::EmailColumn, Qt::ShiftModifier);
        clickHeading(UserTableModel::EmailColumn, Qt::ShiftModifier);
        const std::vector<domain::Id> shown = m_model->users();
        QVERIFY(!shown.empty());
        const tables::UserQuery query = m_model->userQuery();
        saveAs(u"Licensed chiefs"_s);

        tables::UserQuery nothing;
        m_page->goTo({u"users"_s, 0, nothing});
        clickHeading(UserTableModel::NameColumn, Qt::NoModifier);
        QTRY_COMPARE(m_model->rowCount(), 50);
        QAction *entry = savedEntry(u"Licensed chiefs"_s);
        QVERIFY(entry);
        QTRY_COMPARE(entry->text(), u"Licensed chiefs\t%1"_s.arg(shown.size()));
        chooseFirstEntry();
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(m_model->userQuery(), query);
        QCOMPARE(m_model->order(), byStatusThenEmailFromZ);
        QCOMPARE(m_model->users(), shown);
        QCOMPARE(chips().size(), 3);
    }

    void savedFilters_areReplacedOnAskingOnly()
    {
        turnBox(u"Roles"_s, u"full_admin"_s);
        saveAs(u"Mine"_s);
        turnBox(u"Roles"_s, u"support_admin"_s);
        openSaveDialog();
        QDialog *dialog = saveDialog();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Mine"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<QMessageBox *>());
        QTest::keyClick(m_page->findChild<QMessageBox *>(), Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
        QVERIFY(saveDialog()); // to be named otherwise
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<QMessageBox *>());
        QTest::keyClick(find<QPushButton>("confirmButton"), Qt::Key_Space);
        QTRY_VERIFY(!saveDialog());
        const int both = m_model->rowCount();
        m_page->goTo({u"users"_s, 0, tables::UserQuery()});
        QAction *entry = savedEntry(u"Mine"_s);
        QTRY_COMPARE(entry->text(), u"Mine\t%1"_s.arg(both));
        QTest::keyClick(find<QMenu>("savedFiltersMenu"), Qt::Key_Escape);
    }

    void savedFilters_goAndComeBack()
    {
        QTest::keyClicks(find<QLineEdit>("searchLineEdit"), u"an"_s);
        saveAs(u"Some"_s);
        auto *saved = m_page->findChild<SavedFilters *>();
        saved->remove(u"Some"_s);
        QVERIFY(saved->names().isEmpty());
        auto *undo = m_page->messageBar()->findChild<QPushButton *>();
        QVERIFY(undo->isVisible());
        QTest::keyClick(undo, Qt::Key_Space);
        QCOMPARE(saved->names(), QStringList(u"Some"_s));
    }

    void savedFilters_areOfOneAdministrator_A15()
    {
        turnBox(u"Roles"_s, u"full_admin"_s);
        saveAs(u"Mine"_s);
        auto *saved = m_page->findChild<SavedFilters *>();
        const domain::Id me = m_demo->admin;
        m_demo->signIn(somebodyOfASite());
        QVERIFY(saved->names().isEmpty());
        m_demo->signIn(me);
        QCOMPARE(saved->names(), QStringList(u"Mine"_s));
    }

    void column_staysHiddenForTheNextPage()
    {
        arrange([this](QDialog *dialog) {
            auto *columns = dialog->findChild<QListWidget *>(u"columnsList"_s);
            columns->setCurrentRow(UserTableModel::TitleColumn);
            QTest::keyClick(columns, Qt::Key_Space);
            columns->setCurrentRow(UserTableModel::EmailColumn);
            auto *down = dialog->findChild<QPushButton *>(u"columnDownButton"_s);
            down->setFocus();
            QTest::keyClick(down, Qt::Key_Space);
        });
        QVERIFY(m_view->isColumnHidden(UserTableModel::TitleColumn));
        QCOMPARE(m_view->horizontalHeader()->visualIndex(UserTableModel::EmailColumn), 2);
        m_view->setColumnWidth(UserTableModel::StatusColumn, 222);
        m_page.reset();
        openPage();
        QVERIFY(m_view->isColumnHidden(UserTableModel::TitleColumn));
        QVERIFY(!m_view->isColumnHidden(UserTableModel::DepartmentColumn));
        QCOMPARE(m_view->horizontalHeader()->visualIndex(UserTableModel::EmailColumn), 2);
        QVERIFY(std::abs(m_view->columnWidth(UserTableModel::StatusColumn) - 222) <= 1);

        arrange([](QDialog *dialog) {
            auto *reset = dialog->findChild<QPushButton *>(u"resetButton"_s);
            reset->setFocus();
            QTest::keyClick(reset, Qt::Key_Space);
        });
        QVERIFY(!m_view->isColumnHidden(UserTableModel::TitleColumn));
        QCOMPARE(m_view->horizontalHeader()->visualIndex(UserTableModel::EmailColumn), 1);
    }

    void organization_staysAsChosen()
    {
        arrange([](QDialog *dialog) {
            auto *columns = dialog->findChild<QListWidget *>(u"columnsList"_s);
            columns->setCurrentRow(UserTableModel::OrganizationColumn);
            QTest::keyClick(columns, Qt::Key_Space);
        });
        QVERIFY(!m_view->isColumnHidden(UserTableModel::OrganizationColumn));
        turnBox(u"Roles"_s, u"all_external_administrators"_s);
        turnBox(u"Roles"_s, u"all_external_administrators"_s);
        QVERIFY(!m_view->isColumnHidden(UserTableModel::OrganizationColumn));
    }

    void name_canNotBeHidden()
    {
        arrange([](QDialog *dialog) {
            auto *columns = dialog->findChild<QListWidget *>(u"columnsList"_s);
            columns->setCurrentRow(UserTableModel::NameColumn);
            QTest::keyClick(columns, Qt::Key_Space);
            QCOMPARE(columns->item(0)->checkState(), Qt::Checked);
            auto *apply = dialog->findChild<QPushButton *>(u"applyButton"_s);
            QVERIFY(!apply->isEnabled()); // nothing has changed
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
    }

    void twoKeys_orderTheListAndAreKept()
    {
        clickHeading(UserTableModel::StatusColumn, Qt::NoModifier);
        clickHeading(UserTableModel::EmailColumn, Qt::ShiftModifier);
        clickHeading(UserTableModel::EmailColumn, Qt::ShiftModifier);
        QCOMPARE(m_model->order(), byStatusThenEmailFromZ);
        QTRY_VERIFY(m_page->isReady());
        checkOrder();
        QCOMPARE(
            m_model->headerData(UserTableModel::EmailColumn, Qt::Horizontal, UserTableModel::OrderRankRole),
            2);
        m_page.reset();
        openPage();
        QCOMPARE(m_model->order(), byStatusThenEmailFromZ);
        checkOrder();
        clickHeading(UserTableModel::NameColumn, Qt::NoModifier);
        QCOMPARE(m_model->order(), byName);
        clickHeading(UserTableModel::NameColumn, Qt::NoModifier);
        QCOMPARE(m_model->order(), (std::vector<SortKey>{{SortColumn::Name, true}}));
    }

    void twoKeys_areChosenByTheKeyboard()
    {
        arrange([](QDialog *dialog) {
            choose(dialog, "order1ColumnCombo", u"Status"_s);
            choose(dialog, "order2ColumnCombo", u"E-mail"_s);
            choose(dialog, "order2DirectionCombo", u"Descending"_s);
        });
        QCOMPARE(m_model->order(), byStatusThenEmailFromZ);
        QTRY_VERIFY(m_page->isReady());
        checkOrder();
    }

    void heading_selectsNobody()
    {
        clickHeading(UserTableModel::EmailColumn, Qt::NoModifier);
        QCOMPARE(m_view->selectedRowCount(), 0);
    }

    void place_namesAQuery()
    {
        tables::UserQuery query;
        query.roster.roles = test::DemoWorkspace::maskOf("full_admin");
        query.roster.text = u"a"_s;
        m_page->goTo({u"users"_s, 0, query});
        QCOMPARE(find<QLineEdit>("searchLineEdit")->text(), u"a"_s);
        QVERIFY(m_page->findChild<QAbstractButton *>(u"full_adminChip"_s));
        for (const domain::Id user : m_model->users())
            QVERIFY(m_demo->rolesOf(user) & query.roster.roles);
    }

    void place_selectsSomebodyWhomFiltersHide()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        turnBox(u"Roles"_s, u"full_admin"_s);
        QCOMPARE(m_model->rowOf(user), -1);
        m_page->goTo({u"users"_s, user});
        QCOMPARE(m_view->currentUser(), user);
        QVERIFY(m_view->hasFocus());
        QVERIFY(chips().isEmpty());
    }

    void place_selectsAnExternalAdministrator_R31()
    {
        turnBox(u"Roles"_s, u"all_external_administrators"_s);
        const domain::Id external = m_model->userAt(0);
        turnBox(u"Roles"_s, u"all_external_administrators"_s);
        QCOMPARE(m_model->rowOf(external), -1);
        m_page->goTo({u"users"_s, external}); // in the list of such people, beside that of the users
        auto *list = m_page->findChild<ListTable *>();
        QTRY_VERIFY(list->current() && list->current()->id == external);
        QVERIFY(list->isVisible());
        QVERIFY(!m_view->isVisible());
    }

    void place_waitsForTheList()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        tables::UserQuery query;
        query.people.licenses = {licensesOf(user).value(0)};
        m_page->goTo({u"users"_s, user, query, {}, true});
        QTRY_COMPARE(m_view->currentUser(), user);
        QTRY_VERIFY(m_page->findChild<RoleEditorDialog *>());
        QCOMPARE(m_model->userQuery().people, query.people);
    }

    void placeOfSomebodyUnknown_isTold()
    {
        m_page->goTo({u"users"_s, 999'999});
        QVERIFY(!m_page->messageBar()->text().isEmpty());
    }

    void narrowPage_showsTheListAlone()
    {
        auto *panel = m_page->findChild<PersonPanel *>();
        QVERIFY(panel->isVisible());
        m_page->resize(700, 600);
        QTRY_VERIFY(!panel->isVisible());
        m_view->setFocus();
        m_view->showUser(m_model->userAt(2));
        QTest::keyClick(m_view, Qt::Key_Return);
        QVERIFY(panel->isVisible());
        QTRY_VERIFY(panel->data());
        panel->takeFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(m_view->hasFocus());
        m_page->resize(1100, 700);
        QTRY_VERIFY(panel->isVisible());
    }

    void copy_followsTheColumns()
    {
        m_view->horizontalHeader()->moveSection(1, 0);
        m_view->setFocus();
        m_view->showUser(m_model->userAt(0));
        QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(u"E-mail\tName\t"_s));
        QCOMPARE(lines.at(2).section(u'\t', 0, 0), cell(m_model->userAt(1), UserTableModel::EmailColumn));
    }

    void change_offersUndo()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        m_view->setFocus();
        m_view->showUser(user);
        QTRY_VERIFY(m_page->findChild<PersonPanel *>()->data());
        QTest::keyClick(m_view, Qt::Key_F4);
        QTRY_VERIFY(m_page->findChild<RoleEditorDialog *>());
        auto *dialog = m_page->findChild<RoleEditorDialog *>();
        QTRY_VERIFY(dialog->isReady());
        QSignalSpy undo(m_page->messageBar(), &MessageBar::undoRequested);
        auto *box = dialog->findChild<QCheckBox *>(u"support_adminCheckBox"_s);
        QVERIFY(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
        QTRY_VERIFY(save->isEnabled());
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_VERIFY(!m_page->messageBar()->text().isEmpty());
        auto *button = m_page->messageBar()->findChild<QPushButton *>();
        QVERIFY(button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(undo.count(), 1);
    }

private:
    template<typename T>
    T *find(const QString &name)
    {
        auto *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    template<typename T>
    T *find(const char *name)
    {
        return find<T>(QString::fromLatin1(name));
    }

    void openPage()
    {
        m_page = std::make_unique<UsersPage>(&m_demo->service);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isReady());
        m_view = m_page->findChild<UserListView *>();
        m_model = m_page->findChild<UserTableModel *>();
    }

    /// Opens the popup and goes down to the kind.
    void openKind(const QString &kind)
    {
        auto *button = find<QPushButton>("filterButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *kinds = find<QListWidget>("filterKindsList");
        QVERIFY(kinds->isVisible());
        QTest::keyClick(kinds, Qt::Key_Home);
        while (!kinds->currentItem()->text().startsWith(kind) && kinds->currentRow() < kinds->count() - 1)
            QTest::keyClick(kinds, Qt::Key_Down);
        QVERIFY2(kinds->currentItem()->text().startsWith(kind), qPrintable(kind));
    }

    void closePopup()
    {
        QTest::keyClick(find<QListWidget>("filterKindsList")->window(), Qt::Key_Escape);
        QVERIFY(!find<QListWidget>("filterKindsList")->isVisible());
    }

    void turnBox(const QString &kind, const QString &id)
    {
        openKind(kind);
        auto *box = find<QCheckBox>(id + u"FilterCheckBox"_s);
        QVERIFY(box->isVisible());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        closePopup();
    }

    /// Turns over the first one in the list; its name.
    QString turnFirst(const QString &kind, const char *treeName)
    {
        openKind(kind);
        auto *tree = find<QTreeWidget>(treeName);
        if (!QTest::qWaitFor([tree] { return tree->topLevelItemCount() > 0; }))
            return {};
        QTest::keyClick(find<QListWidget>("filterKindsList"), Qt::Key_Right);
        tree->setFocus();
        tree->setCurrentItem(tree->topLevelItem(0));
        QTest::keyClick(tree, Qt::Key_Space);
        const QString name = tree->topLevelItem(0)->text(0);
        closePopup();
        const bool done = QTest::qWaitFor([this] { return !m_model->isFilterPending(); });
        return done ? name : QString();
    }

    [[nodiscard]] QList<QAbstractButton *> chips() const
    {
        QList<QAbstractButton *> shown;
        for (auto *button :
             m_page->findChild<QWidget *>(u"filterChips"_s)->findChildren<QAbstractButton *>()) {
            if (!button->isHidden())
                shown += button;
        }
        return shown;
    }

    [[nodiscard]] std::set<domain::Id> listed() const
    {
        const std::vector<domain::Id> users = m_model->users();
        return {users.begin(), users.end()};
    }

    [[nodiscard]] QString cell(domain::Id user, int column) const
    {
        return m_model->index(m_model->rowOf(user), column).data().toString();
    }

    [[nodiscard]] QStringList licensesOf(domain::Id user)
    {
        QStringList headings;
        bool done = false;
        m_demo->service.ask<gate::Person>(
            [user](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
                return gate::person(*open.gate, open.session, {user, {}});
            },
            this,
            [&](const Result<gate::Person> &person) {
                for (const store::License &license : person.value_or(gate::Person()).licenses)
                    headings += license.heading;
                done = true;
            });
        return QTest::qWaitFor([&done] { return done; }) ? headings : QStringList();
    }

    /// Somebody who administers one site and holds nothing else; made on the first site that has such roles.
    [[nodiscard]] domain::Id somebodyOfASite()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        bool done = false;
        bool made = false;
        m_demo->service.ask<gate::Outcome>(
            [user](tables::OpenWorkspace &open, tables::TaskState & /*state*/) -> Result<gate::Outcome> {
                const auto choices = gate::filterChoices(*open.gate, open.session);
                for (const gate::FilterChoices::Choice &site :
                     choices.value_or(gate::FilterChoices()).sites) {
                    gate::ChangeRoles command;
                    command.user.id = user;
                    command.give = {{*domain::Catalogue::instance().findRole(u"site_admin"), site.name}};
                    if (auto outcome = open.gate->submit(command, open.session, {}))
                        return outcome;
                }
                return failure(ErrorCode::Internal, {});
            },
            this,
            [&](const Result<gate::Outcome> &outcome) {
                made = outcome.has_value();
                done = true;
            });
        return QTest::qWaitFor([&done] { return done; }) && made ? user : 0;
    }

    QDialog *saveDialog() { return m_page->findChild<QDialog *>(u"saveFilterDialog"_s); }

    void openSaveDialog()
    {
        QAction *save = nullptr;
        auto *menu = openSavedMenu();
        for (QAction *action : menu->actions()) {
            if (action->objectName() == u"saveFilterAction"_s)
                save = action;
        }
        QVERIFY(save && save->isEnabled());
        menu->setActiveAction(save);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(saveDialog());
    }

    void saveAs(const QString &name)
    {
        openSaveDialog();
        QDialog *dialog = saveDialog();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), name);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!saveDialog());
        QVERIFY(m_page->messageBar()->text().contains(name));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    QMenu *openSavedMenu()
    {
        find<QPushButton>("savedFiltersButton")->setFocus();
        // The button would wait in the menu for it to be closed.
        auto *menu = find<QMenu>("savedFiltersMenu");
        menu->popup(m_page->mapToGlobal(QPoint(10, 10)));
        return menu;
    }

    QAction *savedEntry(const QString &name)
    {
        for (QAction *action : openSavedMenu()->actions()) {
            if (action->data().toString() == name)
                return action;
        }
        return nullptr;
    }

    void chooseFirstEntry()
    {
        auto *menu = find<QMenu>("savedFiltersMenu");
        menu->setActiveAction(menu->actions().first());
        QTest::keyClick(menu, Qt::Key_Return);
    }

    void clickHeading(int column, Qt::KeyboardModifiers modifiers)
    {
        QHeaderView *header = m_view->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
        QTRY_VERIFY(!m_model->isOrderPending());
    }

    /// Opens the dialog of the columns by its key, does `work` in it and applies, unless it is closed
    /// already.
    void arrange(const std::function<void(QDialog *)> &work)
    {
        auto *button = find<QPushButton>("columnsButton");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        const auto dialog = [this] { return m_page->findChild<QDialog *>(u"columnsDialog"_s); };
        QTRY_VERIFY(dialog());
        work(dialog());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (dialog()) {
            auto *apply = dialog()->findChild<QPushButton *>(u"applyButton"_s);
            apply->setFocus();
            QTest::keyClick(apply, Qt::Key_Space);
        }
        QTRY_VERIFY(!dialog());
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    static void choose(QDialog *dialog, const char *name, const QString &text)
    {
        auto *combo = dialog->findChild<QComboBox *>(QString::fromLatin1(name));
        QVERIFY(combo);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        while (combo->currentText() != text && combo->currentIndex() < combo->count() - 1)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentText(), text);
    }

    void checkOrder()
    {
        const roster::Roster &roster = m_demo->service.roster();
        const std::vector<domain::Id> users = m_model->users();
        for (size_t i = 1; i < users.size(); ++i) {
            const QString before = cell(users[i - 1], UserTableModel::StatusColumn);
            const QString after = cell(users[i], UserTableModel::StatusColumn);
            if (before == after)
                QVERIFY(roster.foldedEmail(*roster.indexOf(users[i - 1]))
                        >= roster.foldedEmail(*roster.indexOf(users[i])));
        }
    }

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<test::DemoWorkspace> m_demo;
    std::unique_ptr<UsersPage> m_page;
    UserListView *m_view = nullptr;
    UserTableModel *m_model = nullptr;
};

QTEST_MAIN(TestUserFilter)
#include "tst_userfilter.moc"
