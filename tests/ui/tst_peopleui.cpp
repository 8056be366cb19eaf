// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What is done with several people at once in the window, by keys alone.
#include "support/demoworkspace.h"
#include "tables/usertablemodel.h"
#include "ui/messagebar.h"
#include "ui/pastepeopledialog.h"
#include "ui/peopledialog.h"
#include "ui/userlistview.h"
#include "ui/userspage.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using domain::Id;
using tables::UserTableModel;

using Ids = std::vector<Id>;

class TestPeopleUi final : public QObject {
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
        QCOMPARE(m_model->rowCount(), 50);
        m_plain = withoutRoles(3);
        connect(m_page->messageBar(), &MessageBar::undoRequested, this,
                [this](qint64) { submit(gate::Undo{}); });
    }

    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
    }

    void roles_goToThoseWhoMayHoldThem_R6()
    {
        give({m_plain[0], m_plain[1]}, "support_admin");
        select(m_plain);
        PeopleDialog *dialog = openBy(Qt::Key_F4, "peopleRolesDialog");
        QVERIFY(!button("doButton")->isEnabled());
        choose("advanced_troubleshooting", Qt::Key_Down);
        QTRY_VERIFY(dialog->isReady());
        QCOMPARE(counts(), (QStringList{u"All: 3"_s, u"Changes: 2"_s, u"Unchanged: 0"_s, u"Refused: 1"_s}));
        QVERIFY2(rowOf(m_plain[2]).contains(u"Rule R6"_s), qPrintable(rowOf(m_plain[2])));
        QVERIFY(!button("doButton")->isEnabled());
        QVERIFY(label("whyNotLabel")->isVisible());

        press(button("refusedButton"));
        QCOMPARE(in<QTableView>("peopleTableView")->model()->rowCount(), 1);
        press(in<QCheckBox>("leaveOutCheckBox"));
        QCOMPARE(button("doButton")->text(), u"&Assign to 2 people"_s);
        QVERIFY(button("doButton")->isEnabled());
        const int scrolled = m_view->verticalScrollBar()->value();
        picture(QTest::currentTestFunction());
        press(button("doButton"));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_page->messageBar()->text(), u"Changed the roles of 2 people."_s);
        QVERIFY(holds(m_plain[0], "advanced_troubleshooting"));
        QVERIFY(!holds(m_plain[2], "advanced_troubleshooting"));
        QCOMPARE(sorted(m_view->selectedUsers()), sorted(m_plain));
        QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);

        undoByMessage();
        QTRY_VERIFY(!holds(m_plain[0], "advanced_troubleshooting"));
        QVERIFY(!holds(m_plain[1], "advanced_troubleshooting"));
    }

    void dialog_startsAtItsFirstChoice_andFitsTheScreen()
    {
        select(m_plain);
        const PeopleDialog *dialog = openBy(Qt::Key_F4, "peopleRolesDialog");
        QTRY_COMPARE(dialog->focusWidget() ? dialog->focusWidget()->objectName() : QString(),
                     u"full_adminComboBox"_s);
        const QSize room = dialog->screen()->availableSize();
        QVERIFY2(dialog->width() <= room.width(), qPrintable(QString::number(dialog->width())));
        QVERIFY2(dialog->height() <= room.height(), qPrintable(QString::number(dialog->height())));
    }

    void roles_ofOneself_areRefused_R10()
    {
        select({m_demo->admin, m_plain[0]});
        PeopleDialog *dialog = openBy(Qt::Key_F4, "peopleRolesDialog");
        choose("device_admin", Qt::Key_Down);
        QTRY_VERIFY(dialog->isReady());
        QVERIFY2(rowOf(m_demo->admin).contains(u"Rule R10"_s), qPrintable(rowOf(m_demo->admin)));
    }

    void roles_onASite_needOne_R12()
    {
        select({m_plain[0], m_plain[1]});
        PeopleDialog *dialog = openBy(Qt::Key_F4, "peopleRolesDialog");
        choose("site_user_admin", Qt::Key_Down);
        auto *sites = in<QListWidget>("sitesListWidget");
        QVERIFY(sites->isVisible());
        for (int row = 0; row < sites->count(); ++row)
            sites->item(row)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(dialog->isReady());
        QVERIFY(!button("doButton")->isEnabled());
        sites->setFocus();
        sites->setCurrentItem(sites->findItems(managedSite(), Qt::MatchExactly).value(0));
        QTest::keyClick(sites, Qt::Key_Space);
        QTRY_VERIFY(dialog->isReady());
        QCOMPARE(counts().at(1), u"Changes: 2"_s);
        choose("site_readonly_admin", Qt::Key_Down); // a second one on the same site
        QTRY_VERIFY(dialog->isReady());
        QCOMPARE(counts().back(), u"Refused: 2"_s);
        QVERIFY2(rowOf(m_plain[0]).contains(u"Rule R12"_s), qPrintable(rowOf(m_plain[0])));
        picture(QTest::currentTestFunction());
        QVERIFY(!in<QCheckBox>("leaveOutCheckBox")->isVisible()); // there would be nobody left
    }

    void roles_endOnTheChosenDay()
    {
        select({m_plain[0], m_plain[1]});
        PeopleDialog *dialog = openBy(Qt::Key_F4, "peopleRolesDialog");
        choose("device_admin", Qt::Key_Down);
        press(in<QCheckBox>("untilCheckBox"));
        QVERIFY(in<QDateEdit>("untilDateEdit")->isEnabled());
        QTRY_VERIFY(dialog->isReady());
        picture(QTest::currentTestFunction());
        press(button("doButton"));
        QTRY_VERIFY(!m_dialog);
        const gate::Person person = personOf(m_plain[0]);
        QCOMPARE(person.assignments.size(), size_t(1));
        QVERIFY(person.assignments.front().until.has_value());
    }

    void lastFullAdministrator_refusesTheWhole_R5()
    {
        chooseAllWith("full_admin");
        const Ids full = m_view->selectedUsers();
        QVERIFY(full.size() >= 2);
        PeopleDialog *dialog = openBy(Qt::Key_Delete, "removePeopleDialog");
        QTRY_VERIFY(dialog->isReady());
        // Who is signed in is among them, and stays in any case.
        QVERIFY2(rowOf(m_demo->admin).contains(u"R10"_s), qPrintable(rowOf(m_demo->admin)));
        QVERIFY(!button("doButton")->isEnabled());
    }

    void removing_asksOnWhatFollows()
    {
        select(m_plain);
        PeopleDialog *dialog = openBy(Qt::Key_Delete, "removePeopleDialog");
        QTRY_VERIFY(dialog->isReady());
        QCOMPARE(counts().at(2), u"Removed: 3"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_model->rowOf(m_plain[0]) >= 0);
        activate();

        dialog = openBy(Qt::Key_Delete, "removePeopleDialog");
        QTRY_VERIFY(dialog->isReady());
        picture(QTest::currentTestFunction());
        press(button("doButton"));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_model->rowCount(), 47);
        QCOMPARE(m_page->messageBar()->text(), u"Removed 3 people."_s);
        undoByMessage();
        QTRY_COMPARE(m_model->rowCount(), 50);
    }

    void leaver_losesRolesAndLicenses_andIsInactive()
    {
        give({m_plain[0]}, "device_admin");
        select({m_plain[0]});
        PeopleDialog *dialog = openByAction("takeEverythingAction", "leaverDialog");
        QTRY_VERIFY(dialog->isReady());
        QVERIFY2(rowOf(m_plain[0]).contains(u"Device administrator"_s), qPrintable(rowOf(m_plain[0])));
        QCOMPARE(button("doButton")->text(), u"&Take everything from 1 people"_s);
        picture(QTest::currentTestFunction());
        press(button("doButton"));
        QTRY_VERIFY(!m_dialog);
        const gate::Person person = personOf(m_plain[0]);
        QVERIFY(person.assignments.empty());
        QVERIFY(person.licenses.empty());
        QCOMPARE(person.listed.user.status(), domain::UserStatus::Inactive);
        undoByMessage();
        QTRY_VERIFY(holds(m_plain[0], "device_admin"));
    }

    void sameRoles_areThoseOfSomebodyElse()
    {
        give({m_plain[0]}, "device_admin");
        give({m_plain[1]}, "support_admin");
        select({m_plain[1], m_plain[2]});
        PeopleDialog *dialog = openByAction("sameRolesAction", "sameRolesDialog");
        auto *edit = in<QLineEdit>("personLineEdit");
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, emailOf(m_plain[0]));
        QTRY_COMPARE(in<QListWidget>("personListWidget")->count(), 1);
        QTest::keyClick(edit, Qt::Key_Down);
        QTRY_VERIFY(dialog->isReady());
        QCOMPARE(counts().at(1), u"Changes: 2"_s);
        press(in<QCheckBox>("exactlyCheckBox"));
        QTRY_VERIFY(dialog->isReady());
        QVERIFY2(rowOf(m_plain[1]).contains(u"Support administrator"_s), qPrintable(rowOf(m_plain[1])));
        picture(QTest::currentTestFunction());
        press(button("doButton"));
        QTRY_VERIFY(!m_dialog);
        for (const Id user : {m_plain[1], m_plain[2]})
            QCOMPARE(m_demo->rolesOf(user), test::DemoWorkspace::maskOf("device_admin"));
    }

    void status_becomesInactive_exceptOnesOwn_R10()
    {
        select({m_plain[0], m_demo->admin});
        PeopleDialog *dialog = openByAction("deactivateAction", "deactivatePeopleDialog");
        QTRY_VERIFY(dialog->isReady());
        QVERIFY(rowOf(m_demo->admin).contains(u"Rule R10"_s));
        press(in<QCheckBox>("leaveOutCheckBox"));
        QCOMPARE(button("doButton")->text(), u"&Set 1 people inactive"_s);
        picture(QTest::currentTestFunction());
        press(button("doButton"));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(personOf(m_plain[0]).listed.user.status(), domain::UserStatus::Inactive);
        QCOMPARE(personOf(m_demo->admin).listed.user.status(), domain::UserStatus::Active);
    }

    void licenses_areAssignedToSeveral()
    {
        select({m_plain[0], m_plain[1]});
        PeopleDialog *dialog = openByAction("licensesAction", "peopleLicensesDialog");
        QTRY_VERIFY(!m_dialog->findChildren<QComboBox *>().isEmpty());
        for (QComboBox *box : m_dialog->findChildren<QComboBox *>()) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_End); // take all that there are
        }
        QTRY_VERIFY(dialog->isReady());
        const bool any = !personOf(m_plain[0]).licenses.empty() || !personOf(m_plain[1]).licenses.empty();
        QCOMPARE(button("doButton")->isEnabled(), any);
        picture(QTest::currentTestFunction());
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void activation_goesToThoseNotYetActive_R18()
    {
        setPending(m_plain[0]);
        select({m_plain[0], m_demo->admin});
        PeopleDialog *dialog = openByAction("sendActivationAction", "sendActivationDialog");
        QTRY_VERIFY(dialog->isReady());
        QVERIFY(!in<QLineEdit>("reasonLineEdit")->isVisible());
        if (counts().back() == u"Refused: 1"_s) {
            QVERIFY2(rowOf(m_demo->admin).contains(u"Rule R18"_s), qPrintable(rowOf(m_demo->admin)));
            press(in<QCheckBox>("leaveOutCheckBox"));
        }
        picture(QTest::currentTestFunction());
        press(button("doButton"));
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_page->messageBar()->text().contains(u"outbox"_s));
    }

    void export_takesTheSelection()
    {
        QSignalSpy exported(m_page.get(), &UsersPage::exportRequested);
        select({m_plain[0], m_plain[1]});
        action("exportSelectedAction")->trigger();
        QCOMPARE(exported.count(), 1);
        QCOMPARE(sorted(exported.first().at(1).value<Ids>()), sorted({m_plain[0], m_plain[1]}));
    }

    void paste_selectsThoseFound_whateverIsFiltered()
    {
        QTest::keyClicks(m_page->searchField(), u"zzzz"_s);
        QCOMPARE(m_model->rowCount(), 0);
        const QString text = u"Somebody Else <%1>; %2\nnobody@elsewhere.example\nno address here\n"_s.arg(
            emails().at(0), emails().at(1).toUpper());
        action("pasteEmailsAction")->trigger();
        QPointer<PastePeopleDialog> dialog = m_page->findChild<PastePeopleDialog *>();
        QVERIFY(dialog);
        auto *edit = dialog->findChild<QPlainTextEdit *>(u"emailsTextEdit"_s);
        QTRY_VERIFY(edit->hasFocus());
        QApplication::clipboard()->setText(text);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        auto *select = dialog->findChild<QPushButton *>(u"selectButton"_s);
        QTRY_VERIFY(select->isEnabled());
        QCOMPARE(select->text(), u"&Select 2 people"_s);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"unknownTextEdit"_s)->toPlainText(),
                 u"nobody@elsewhere.example\nno address here"_s);
        select->setFocus();
        QTest::keyClick(select, Qt::Key_Space);
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_model->rowCount(), 50);
        QCOMPARE(sorted(m_view->selectedUsers()), sorted({m_plain[0], m_plain[1]}));
        QCOMPARE(m_page->messageBar()->text(), u"Selected 2 people."_s);
        QApplication::clipboard()->clear();
    }

    void emails_areFoundInAnyText()
    {
        const PastedEmails pasted =
            emailsIn(u"Petrović, Jelena <j@a.example>,\tb@a.example;c@a.example | mailto:d@a.example.\r\n"
                     "\n  just words \n\"Q\" (e@a.example) j@a.example"_s);
        QCOMPARE(pasted.emails,
                 (QStringList{u"j@a.example"_s, u"b@a.example"_s, u"c@a.example"_s, u"d@a.example"_s,
                              u"e@a.example"_s}));
        QCOMPARE(pasted.unreadable, QStringList{u"just words"_s});
    }

    void whoMayNot_isToldWhy_R34()
    {
        give({m_plain[0]}, "readonly_admin");
        m_demo->signIn(m_plain[0]);
        QTRY_VERIFY(m_page->isReady() && m_model->rowCount() == 50);
        select({m_plain[1], m_plain[2]});
        for (const char *name : {"editRolesAction", "sameRolesAction", "licensesAction", "deactivateAction",
                                 "removeAction", "takeEverythingAction", "sendActivationAction"}) {
            QTRY_VERIFY2(action(name)->toolTip().contains(u"Rule R34"_s),
                         qPrintable(QString::fromLatin1(name) + u": "_s + action(name)->toolTip()));
            QVERIFY(!action(name)->isEnabled());
        }
    }

    void nobodySelected_leavesNothingToDo()
    {
        m_view->clearSelection();
        QTRY_VERIFY(!action("deactivateAction")->isEnabled());
        QTRY_COMPARE(action("deactivateAction")->toolTip(), u"Select at least one user."_s);
        QVERIFY(!action("exportSelectedAction")->isEnabled());
    }

    void changeByOthers_isWorkedOutAnew_A14()
    {
        select({m_plain[0], m_plain[1]});
        PeopleDialog *dialog = openBy(Qt::Key_F4, "peopleRolesDialog");
        choose("device_admin", Qt::Key_Down);
        QTRY_VERIFY(dialog->isReady());
        QCOMPARE(counts().at(1), u"Changes: 2"_s);
        give({m_plain[0]}, "device_admin");
        QTRY_VERIFY(dialog->isReady() && counts().at(1) == u"Changes: 1"_s);
        QCOMPARE(counts().at(2), u"Unchanged: 1"_s);
    }

private:
    template<typename T>
    T *in(const char *name)
    {
        auto *found = m_dialog ? m_dialog->findChild<T *>(QString::fromLatin1(name)) : nullptr;
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QPushButton *button(const char *name) { return in<QPushButton>(name); }
    QLabel *label(const char *name) { return in<QLabel>(name); }

    QAction *action(const char *name)
    {
        auto *found = m_page->findChild<QAction *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    static void press(QAbstractButton *button)
    {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    void activate()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    /// By Ctrl+Down and Ctrl+Space, row by row.
    void select(const Ids &users)
    {
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Home, Qt::ControlModifier);
        m_view->clearSelection();
        std::set<int> rows;
        for (const Id user : users)
            rows.insert(m_model->rowOf(user));
        for (const int row : rows) {
            while (m_view->currentIndex().row() < row)
                QTest::keyClick(m_view, Qt::Key_Down, Qt::ControlModifier);
            QTest::keyClick(m_view, Qt::Key_Space, Qt::ControlModifier);
        }
        QCOMPARE(sorted(m_view->selectedUsers()), sorted(users));
    }

    void chooseAllWith(const char *role)
    {
        Ids users;
        for (const Id user : m_model->users()) {
            if (m_demo->rolesOf(user) & test::DemoWorkspace::maskOf(role))
                users.push_back(user);
        }
        select(users);
    }

    PeopleDialog *opened(const char *name)
    {
        const auto find = [this, name] {
            return m_page->findChild<PeopleDialog *>(QString::fromLatin1(name));
        };
        if (!QTest::qWaitFor([&] { return find() != nullptr; }, 5000))
            qFatal("no dialog %s opens", name);
        m_dialog = find();
        return find();
    }

    PeopleDialog *openBy(Qt::Key key, const char *name)
    {
        QAction *leading = action(key == Qt::Key_Delete ? "removeAction" : "editRolesAction");
        if (!QTest::qWaitFor([&] { return leading->isEnabled(); }, 5000))
            qFatal("%s", qPrintable(leading->toolTip()));
        m_view->setFocus();
        QTest::keyClick(m_view, key);
        return opened(name);
    }

    PeopleDialog *openByAction(const char *actionName, const char *name)
    {
        if (!QTest::qWaitFor([&] { return action(actionName)->isEnabled(); }, 5000))
            qFatal("%s", qPrintable(action(actionName)->toolTip()));
        action(actionName)->trigger();
        return opened(name);
    }

    /// Turns the choice for a role by a key.
    void choose(const char *role, Qt::Key key)
    {
        QPointer<QComboBox> box;
        const QString name = QString::fromLatin1(role) + u"ComboBox"_s;
        QTRY_VERIFY((box = m_dialog->findChild<QComboBox *>(name)));
        box->setFocus();
        QTest::keyClick(box, key);
    }

    QStringList counts()
    {
        QStringList texts;
        for (const char *name :
             {"everybodyButton", "changedButton", "removedButton", "unchangedButton", "refusedButton"}) {
            if (button(name)->isVisible())
                texts << button(name)->text();
        }
        return texts;
    }

    /// What the preview says of the person.
    QString rowOf(Id user)
    {
        const auto *model = in<QTableView>("peopleTableView")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex what = model->index(row, tables::PeopleOutcomeModel::WhatColumn);
            if (what.data(tables::PeopleOutcomeModel::UserIdRole).value<Id>() == user)
                return what.data().toString();
        }
        return {};
    }

    void undoByMessage()
    {
        QPushButton *undo = nullptr;
        for (QPushButton *button : m_page->messageBar()->findChildren<QPushButton *>()) {
            if (button->text() == u"Undo"_s && button->isVisible())
                undo = button;
        }
        QVERIFY(undo);
        activate();
        press(undo);
    }

    void submit(const gate::Command &command)
    {
        bool done = false;
        m_demo->service.submit(command, {}, this, [&done](const Result<gate::Outcome> &outcome) {
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
            done = true;
        });
        QTRY_VERIFY(done);
    }

    void give(const Ids &users, const char *role)
    {
        for (const Id user : users) {
            gate::ChangeRoles command;
            command.user.id = user;
            command.give.push_back({*domain::Catalogue::instance().findRole(QString::fromLatin1(role)), {}});
            submit(command);
        }
    }

    void setPending(Id user)
    {
        submit(gate::EditUser{{user, {}}, {{domain::Status, domain::toText(domain::UserStatus::Pending)}}});
    }

    gate::Person personOf(Id user)
    {
        std::optional<gate::Person> found;
        m_demo->service.ask<gate::Person>(
            [user](tables::OpenWorkspace &open, tables::TaskState &) {
                return gate::person(*open.gate, open.session, {user, {}});
            },
            this, [&found](const Result<gate::Person> &person) { found = person.value(); });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, 5000))
            qFatal("the person can't be read");
        return *found;
    }

    /// By Control Hub (R11).
    QString managedSite()
    {
        std::optional<QString> name;
        m_demo->service.ask<domain::Circumstances>(
            [](tables::OpenWorkspace &open, tables::TaskState &) { return gate::circumstances(*open.gate); },
            this,
            [&name](const Result<domain::Circumstances> &state) {
                const auto found =
                    std::ranges::find(state->sites, true, &domain::SiteFacts::managedByControlHub);
                name = found == state->sites.end() ? QString() : found->name;
            });
        if (!QTest::qWaitFor([&] { return name.has_value(); }, 5000))
            qFatal("the sites can't be read");
        return *name;
    }

    [[nodiscard]] bool holds(Id user, const char *role) const
    {
        return m_demo->rolesOf(user) & test::DemoWorkspace::maskOf(role);
    }

    [[nodiscard]] Ids withoutRoles(size_t count) const
    {
        Ids users;
        const roster::Roster &roster = m_demo->service.roster();
        for (const Id user : m_model->users()) {
            const quint32 index = *roster.indexOf(user);
            if (users.size() < count && roster.roles(index) == 0
                && roster.status(index) == domain::UserStatus::Active)
                users.push_back(user);
        }
        return users;
    }

    [[nodiscard]] QString emailOf(Id user) const
    {
        return m_model->index(m_model->rowOf(user), UserTableModel::EmailColumn).data().toString();
    }

    /// Of those without roles, also while they are not listed.
    [[nodiscard]] QStringList emails()
    {
        QStringList texts;
        for (const Id user : m_plain)
            texts << personOf(user).listed.user.fields[domain::Email];
        return texts;
    }

    void picture(const char *name)
    {
        if (m_dialog && qEnvironmentVariableIsSet("ROLECALL_PICTURES"))
            m_dialog->grab().save(qEnvironmentVariable("ROLECALL_PICTURES") + u'/' + QString::fromLatin1(name)
                                  + u".png"_s);
    }

    static Ids sorted(Ids ids)
    {
        std::ranges::sort(ids);
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<test::DemoWorkspace> m_demo;
    std::unique_ptr<UsersPage> m_page;
    UserListView *m_view = nullptr;
    UserTableModel *m_model = nullptr;
    QPointer<PeopleDialog> m_dialog;
    Ids m_plain; ///< active own users without roles, in the order of the list
};

QTEST_MAIN(TestPeopleUi)
#include "tst_peopleui.moc"
