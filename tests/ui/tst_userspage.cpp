// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "support/demoworkspace.h"
#include "tables/usertablemodel.h"
#include "ui/messagebar.h"
#include "ui/personpanel.h"
#include "ui/roleeditordialog.h"
#include "ui/userlistview.h"
#include "ui/userspage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <set>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using tables::UserTableModel;

class TestUsersPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
        m_demo = std::make_unique<test::DemoWorkspace>();
        m_page = std::make_unique<UsersPage>(&m_demo->service);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isReady());
        m_view = m_page->findChild<UserListView *>();
        m_model = m_page->findChild<UserTableModel *>();
        m_search = find<QLineEdit>("searchLineEdit");
        QCOMPARE(m_model->rowCount(), 50);
    }

    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
    }

    void typing_filtersAtEveryKey()
    {
        const QString email = emailOf(m_demo->admin).section(u'@', 0, 0);
        m_search->setFocus();
        int last = m_model->rowCount();
        for (qsizetype i = 0; i < email.size(); ++i) {
            QSignalSpy counted(m_model, &UserTableModel::countChanged);
            QTest::keyClick(m_search, email.at(i).toLatin1());
            QCOMPARE(counted.count(), 1);
            QCOMPARE(m_model->query().text, email.left(i + 1));
            QVERIFY(m_model->rowCount() <= last);
            last = m_model->rowCount();
        }
        QVERIFY(m_model->rowOf(m_demo->admin) >= 0);
        QVERIFY(last < 50);
        QCOMPARE(find<QLabel>("countLabel")->text(), u"%1 of 50"_s.arg(last));

        QTest::keyClick(m_search, Qt::Key_Escape);
        QCOMPARE(m_search->text(), QString());
        QCOMPARE(m_model->rowCount(), 50);
    }

    void somebodyElseSignsIn_whileManyAreSelected_startsOver()
    {
        const domain::Id other = m_demo->somebodyWith(test::DemoWorkspace::maskOf("full_admin"));
        QVERIFY(other != 0);
        m_view->selectAll();
        m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
        m_demo->signIn(other);
        QCOMPARE(m_view->selectedRowCount(), 0);
        QTRY_COMPARE(m_model->rowCount(), 50);
    }

    void noMatch_offersToClear()
    {
        QTest::keyClicks(m_search, u"nobody is called this"_s);
        auto *clear = find<QPushButton>("clearQueryButton");
        QVERIFY(clear->isVisible());
        QVERIFY(!find<QLabel>("emptyLabel")->text().isEmpty());
        clear->setFocus();
        QTest::keyClick(clear, Qt::Key_Space);
        QVERIFY(!clear->isVisible());
        QCOMPARE(m_model->rowCount(), 50);
    }

    void roleFilter_takesWhoeverHoldsAtLeastOne_R31()
    {
        chooseRole("full_admin");
        const std::set<domain::Id> full = listed();
        QVERIFY(!full.empty());
        chooseRole("full_admin");
        chooseRole("support_admin");
        const std::set<domain::Id> support = listed();
        QVERIFY(!support.empty());
        chooseRole("full_admin");
        std::set<domain::Id> both = full;
        both.insert(support.begin(), support.end());
        QCOMPARE(listed(), both);
        QVERIFY(!m_view->isColumnHidden(UserTableModel::OrganizationColumn));
    }

    void organization_isHiddenUnlessExternalsAreListed_R31()
    {
        QVERIFY(m_view->isColumnHidden(UserTableModel::OrganizationColumn));
        chooseRole("all_external_administrators");
        QVERIFY(!m_view->isColumnHidden(UserTableModel::OrganizationColumn));
        QCOMPARE(m_model->rowCount(), 2);
    }

    void chip_isRemovedByItsKey()
    {
        chooseRole("full_admin");
        chooseRole("support_admin");
        QVERIFY(m_model->rowCount() < 50);
        auto *chip = find<QAbstractButton>("full_adminChip");
        QCOMPARE(chip->accessibleName(), u"Remove filter Full administrator"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        auto *next = find<QAbstractButton>("support_adminChip");
        QVERIFY(next->hasFocus());
        QVERIFY(!find<QCheckBox>("full_adminFilterCheckBox")->isChecked());
        QTest::keyClick(next, Qt::Key_Backspace);
        QVERIFY(find<QPushButton>("filterButton")->hasFocus());
        QCOMPARE(m_model->rowCount(), 50);
    }

    void down_leadsFromTheSearchToTheFirstRow()
    {
        m_search->setFocus();
        QTest::keyClick(m_search, Qt::Key_Down);
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->currentUser(), m_model->userAt(0));
        QCOMPARE(m_view->selectedRowCount(), 1);
    }

    void selection_isKeptByPerson()
    {
        const domain::Id user = m_model->userAt(30);
        m_view->showUser(user);
        QTest::keyClicks(m_search, emailOf(user));
        QCOMPARE(m_view->currentUser(), user);
        QCOMPARE(m_view->selectedRowCount(), 1);
        m_view->sortByColumn(UserTableModel::EmailColumn, Qt::DescendingOrder);
        QTRY_VERIFY(m_page->isReady());
        m_search->clear();
        QCOMPARE(m_view->currentUser(), user);
        QVERIFY(m_view->selectionModel()->isRowSelected(m_model->rowOf(user)));
    }

    void filteredList_beginsAtItsTop()
    {
        m_view->showUser(m_model->userAt(49));
        QVERIFY(m_view->verticalScrollBar()->value() > 0);
        m_view->setCurrentIndex({});
        m_view->clearSelection();
        QTest::keyClicks(m_search, u"a"_s);
        QVERIFY(m_model->rowCount() > 25); // more than fit
        QCOMPARE(m_view->rowAt(0), 0);
    }

    void export_carriesWhoWasListed_R32()
    {
        QSignalSpy exported(m_page.get(), &UsersPage::exportRequested);
        chooseRole("all_administrators");
        const std::vector<domain::Id> shown = m_model->users();
        m_page->requestExport(UsersPage::ExportKind::Administrators);
        chooseRole("all_administrators");
        QTest::keyClicks(m_search, u"zzzz"_s);
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(exported.count(), 1);
        QCOMPARE(exported.first().at(1).value<std::vector<domain::Id>>(), shown);
        QVERIFY(shown.size() >= 14);
    }

    void copy_givesRowsWithTabs()
    {
        const domain::Id user = m_model->userAt(3);
        m_view->showUser(user);
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        const QStringList headings = lines.first().split(u'\t');
        const QStringList cells = lines.last().split(u'\t');
        QCOMPARE(headings.first(2), QStringList({u"Name"_s, u"E-mail"_s}));
        QCOMPARE(cells.at(1), emailOf(user));
        // Without the organization, location and phone.
        QCOMPARE(cells.size(), UserTableModel::ColumnCount - 3);
        QCOMPARE(headings.size(), cells.size());
    }

    void removing_asksFirst()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        select(user);
        QTest::keyClick(m_view, Qt::Key_Delete);
        QTRY_VERIFY(m_page->findChild<QMessageBox *>());
        auto *box = m_page->findChild<QMessageBox *>();
        QVERIFY(box->defaultButton() == box->escapeButton());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
        QVERIFY(m_model->rowOf(user) >= 0);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));

        QTest::keyClick(m_view, Qt::Key_Delete);
        QTRY_VERIFY(m_page->findChild<QMessageBox *>());
        QTest::keyClick(find<QPushButton>("confirmButton"), Qt::Key_Space);
        QTRY_COMPARE(m_model->rowOf(user), -1);
        QTRY_VERIFY(!m_page->messageBar()->text().isEmpty());
    }

    void question_goesWithWhoWasAsked_A15()
    {
        const domain::Id other = m_demo->somebodyWith(test::DemoWorkspace::maskOf("full_admin"));
        const domain::Id user = m_demo->somebodyWith(0);
        select(user);
        QTest::keyClick(m_view, Qt::Key_Delete);
        QTRY_VERIFY(m_page->findChild<QMessageBox *>());
        m_demo->signIn(other);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
        QTRY_VERIFY(m_model->rowOf(user) >= 0);
    }

    void removing_pressedTwiceAsksOnce()
    {
        select(m_demo->somebodyWith(0));
        QTest::keyClick(m_view, Qt::Key_Delete);
        QTest::keyClick(m_view, Qt::Key_Delete);
        QTRY_VERIFY(m_page->findChild<QMessageBox *>());
        QTest::keyClick(m_page->findChild<QMessageBox *>(), Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
        m_demo->signIn(m_demo->admin); // whatever was asked of the worker has been answered
        QVERIFY(!m_page->findChild<QMessageBox *>());
    }

    void actions_areAboutWhoIsSelectedNotWhoHasTheFocus()
    {
        const auto click = [this](int row, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, keys,
                              m_view->visualRect(m_model->index(row, 0)).center());
        };
        click(1, Qt::NoModifier);
        click(3, Qt::ControlModifier);
        click(3, Qt::ControlModifier); // not selected again, but with the focus
        QCOMPARE(m_view->selectedUsers(), std::vector<domain::Id>{m_model->userAt(1)});
        QCOMPARE(m_view->currentUser(), m_model->userAt(3));
        const auto *panel = m_page->findChild<PersonPanel *>();
        QCOMPARE(panel->person(), m_model->userAt(1));
        click(3, Qt::NoModifier);
        QCOMPARE(panel->person(), m_model->userAt(3));
    }

    void lastFullAdministrator_isNotRemoved_R5()
    {
        chooseRole("full_admin");
        for (const domain::Id user : m_model->users()) {
            if (user == m_demo->admin || m_model->rowCount() == 1)
                continue;
            takeAll(user);
        }
        QTRY_COMPARE(m_demo->service.countHolders(test::DemoWorkspace::maskOf("full_admin")), 1);
        select(m_demo->admin);
        auto *button = find<QPushButton>("removeUserButton");
        QTRY_VERIFY(!button->isEnabled());
        QVERIFY2(button->toolTip().contains(u"R5"_s), qPrintable(button->toolTip()));
    }

    void roles_openByKey()
    {
        select(m_demo->somebodyWith(0));
        QTest::keyClick(m_view, Qt::Key_F4);
        QTRY_VERIFY(m_page->findChild<RoleEditorDialog *>());
        QTest::keyClick(m_page->findChild<RoleEditorDialog *>(), Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<RoleEditorDialog *>());
    }

    void rolesColumn_isInViewBesideThePanelInASmallWindow()
    {
        m_page->resize(1024 - 150, 600); // the window's least size, less its sidebar
        select(m_demo->somebodyWith(0));
        QTRY_VERIFY(find<QWidget>("removeUserButton")->isVisible());
        constexpr int readable = 18; // characters: "Full administrator"
        const int left = m_view->columnViewportPosition(UserTableModel::RolesColumn);
        QVERIFY(m_view->viewport()->width() - left >= readable * m_view->fontMetrics().averageCharWidth());
    }

    void rolesCell_opensTheEditorWhenClicked()
    {
        const QModelIndex cell = m_model->index(2, UserTableModel::RolesColumn);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(cell).center());
        QTRY_VERIFY(m_page->findChild<RoleEditorDialog *>());
    }

private:
    template<typename T>
    T *find(const char *name)
    {
        auto *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    /// Turns the box of the filter over by its key.
    void chooseRole(const char *id)
    {
        QTest::mouseClick(find<QPushButton>("filterButton"), Qt::LeftButton);
        auto *box = m_page->findChild<QCheckBox *>(QString::fromLatin1(id) + u"FilterCheckBox"_s);
        QVERIFY(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTest::keyClick(box->window(), Qt::Key_Escape);
    }

    [[nodiscard]] std::set<domain::Id> listed() const
    {
        const std::vector<domain::Id> users = m_model->users();
        return {users.begin(), users.end()};
    }

    [[nodiscard]] QString emailOf(domain::Id user) const
    {
        return m_model->index(m_model->rowOf(user), UserTableModel::EmailColumn).data().toString();
    }

    /// Selects somebody and waits until it is known what may be done with him.
    void select(domain::Id user)
    {
        m_view->setFocus();
        m_view->showUser(user);
        auto *panel = m_page->findChild<PersonPanel *>();
        QTRY_VERIFY(panel->person() == user && panel->data());
    }

    void takeAll(domain::Id user)
    {
        gate::ChangeRoles command;
        command.user.id = user;
        command.take.push_back({*domain::Catalogue::instance().findRole(u"full_admin"), {}});
        bool done = false;
        m_demo->service.submit(command, {}, this, [&done](const Result<gate::Outcome> &outcome) {
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
            done = true;
        });
        QTRY_VERIFY(done);
    }

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<test::DemoWorkspace> m_demo;
    std::unique_ptr<UsersPage> m_page;
    UserListView *m_view = nullptr;
    UserTableModel *m_model = nullptr;
    QLineEdit *m_search = nullptr;
};

QTEST_MAIN(TestUsersPage)
#include "tst_userspage.moc"
