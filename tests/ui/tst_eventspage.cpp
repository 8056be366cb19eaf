// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "support/demoworkspace.h"
#include "ui/eventspage.h"
#include "ui/giveroledialog.h"
#include "ui/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;

class TestEventsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoWorkspace>();
        m_page = std::make_unique<EventsPage>(&m_demo->service);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isReady());
        m_table = m_page->findChild<ListTable *>();
    }

    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
    }

    void fullAdministrator_readsWhyThePortalStaysClosed_R19()
    {
        auto *button = find<QPushButton>("openEventsPortalButton");
        auto *reason = find<QLabel>("eventsPortalReasonLabel");
        QTRY_VERIFY2(reason->text().contains(u"R19"_s), qPrintable(reason->text()));
        QVERIFY(reason->isVisible());
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(u"R19"_s));
        button->click();
        QCOMPARE(m_page->messageBar()->text(), QString());
    }

    void eventsAdministrator_isToldWhereThePortalIs_R19()
    {
        m_demo->signIn(eventsAdministrator());
        auto *button = find<QPushButton>("openEventsPortalButton");
        QTRY_VERIFY(button->isEnabled());
        QCOMPARE(find<QLabel>("eventsPortalReasonLabel")->text(), QString());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        const QString text = m_page->messageBar()->text();
        QVERIFY2(text.contains(u"offline"_s) && text.contains(u"Services > Events"_s), qPrintable(text));
    }

    void list_holdsWhoHasTheRole()
    {
        QCOMPARE(m_table->rowCount(), static_cast<int>(m_demo->service.roster().count(role())));
        QVERIFY(m_table->rowCount() > 0);
        const QString text = find<QLabel>("eventsIntroLabel")->text();
        QVERIFY2(text.contains(u"Webex Events administrator"_s), qPrintable(text));
    }

    void role_isGivenAndTakenByAnEventsAdministrator_R19()
    {
        m_demo->signIn(eventsAdministrator());
        const domain::Id user = m_demo->somebodyWith(0);
        const int before = static_cast<int>(m_demo->service.roster().count(role()));
        auto *give = find<QPushButton>("giveEventsRoleButton");
        QTRY_VERIFY2(give->isEnabled(), qPrintable(give->toolTip()));
        giveTo(user);
        QTRY_COMPARE(m_demo->rolesOf(user), role());
        QTRY_VERIFY(m_table->current() && m_table->current()->id == user);
        QCOMPARE(m_table->rowCount(), before + 1);
        QCOMPARE(m_table->current()->cells[3].text, m_demo->service.signedIn()->email);
        QVERIFY(find<QPushButton>("messageActionButton")->isVisible()); // Undo

        auto *take = find<QPushButton>("takeEventsRoleButton");
        QTRY_VERIFY(m_page->isReady() && take->isEnabled());
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTRY_COMPARE(m_demo->rolesOf(user), domain::RoleMask(0));
        QTRY_COMPARE(m_table->rowCount(), before);
        QVERIFY(find<QPushButton>("messageActionButton")->isVisible());
    }

    void nobodyGivesItToHimself_R10()
    {
        auto *give = find<QPushButton>("giveEventsRoleButton");
        QTRY_VERIFY(give->isEnabled());
        give->click();
        QTRY_VERIFY(m_page->findChild<GiveRoleDialog *>());
        auto *dialog = m_page->findChild<GiveRoleDialog *>();
        choose(dialog, m_demo->service.signedIn()->email);
        auto *problem = find<QLabel>("problemLabel", dialog);
        QTRY_VERIFY2(problem->isVisible() && problem->text().contains(u"R10"_s), qPrintable(problem->text()));
        QVERIFY(!find<QPushButton>("saveButton", dialog)->isEnabled());
    }

    void whoHoldsItAlready_gainsNothing()
    {
        auto *give = find<QPushButton>("giveEventsRoleButton");
        QTRY_VERIFY(give->isEnabled());
        give->click();
        QTRY_VERIFY(m_page->findChild<GiveRoleDialog *>());
        auto *dialog = m_page->findChild<GiveRoleDialog *>();
        choose(dialog, m_table->current()->key);
        QTRY_VERIFY(find<QLabel>("noticesLabel", dialog)->isVisible());
        QVERIFY(!find<QPushButton>("saveButton", dialog)->isEnabled());
    }

    void givingUpOnesLastRole_isAskedTwice_R10()
    {
        const domain::Id user = m_demo->somebodyWith(role());
        QVERIFY(user != 0);
        m_demo->signIn(user);
        QTRY_VERIFY(m_page->isReady() && m_table->choose(user));
        auto *take = find<QPushButton>("takeEventsRoleButton");
        QTRY_VERIFY2(take->isEnabled(), qPrintable(take->toolTip()));
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        QTRY_VERIFY(m_page->findChild<QMessageBox *>());
        QTest::keyClick(m_page->findChild<QMessageBox *>(), Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
        QCOMPARE(m_demo->rolesOf(user), role());
    }

    void whoMayNotGiveRoles_readsWhy_R34()
    {
        m_demo->signIn(m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin")));
        for (const char *name : {"giveEventsRoleButton", "takeEventsRoleButton"}) {
            auto *button = find<QPushButton>(name);
            QTRY_VERIFY2(button->toolTip().contains(u"R34"_s), qPrintable(button->toolTip()));
            QVERIFY(!button->isEnabled());
        }
    }

    void whoSeesNobody_seesNoHolders_R34()
    {
        m_demo->signIn(m_demo->somebodyWith(DemoWorkspace::maskOf("device_admin")));
        auto *empty = find<QLabel>("emptyLabel");
        QTRY_VERIFY2(empty->text().contains(u"R34"_s), qPrintable(empty->text()));
        QVERIFY(find<QLabel>("eventsIntroLabel")->isVisible());
        auto *give = find<QPushButton>("giveEventsRoleButton");
        QTRY_VERIFY2(give->toolTip().contains(u"R34"_s), qPrintable(give->toolTip()));
    }

    void enter_leadsToThePerson()
    {
        QSignalSpy asked(m_page.get(), &Page::placeRequested);
        const domain::Id user = m_table->current()->id;
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        const auto place = asked.first().first().value<Place>();
        QCOMPARE(place.page, u"users"_s);
        QCOMPARE(place.user, user);
    }

private:
    template<typename T>
    T *find(const char *name, QWidget *in = nullptr)
    {
        auto *found = (in ? in : m_page.get())->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    [[nodiscard]] static domain::RoleMask role() { return DemoWorkspace::maskOf("events_admin"); }

    [[nodiscard]] domain::Id eventsAdministrator() const
    {
        const domain::Id user = m_demo->somebodyWith(role());
        if (user == 0)
            qFatal("the demo has no events administrator");
        return user;
    }

    [[nodiscard]] QString emailOf(domain::Id user) const
    {
        const auto index = m_demo->service.roster().indexOf(user);
        const std::string_view email = m_demo->service.roster().foldedEmail(*index);
        return QString::fromUtf8(email.data(), static_cast<qsizetype>(email.size()));
    }

    /// By keys: types the e-mail and takes the first who matches.
    void choose(GiveRoleDialog *dialog, const QString &email)
    {
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *field = find<QLineEdit>("personLineEdit", dialog);
        QTest::keyClicks(field, email);
        QTest::keyClick(field, Qt::Key_Return);
    }

    void giveTo(domain::Id user)
    {
        auto *give = find<QPushButton>("giveEventsRoleButton");
        give->setFocus();
        QTest::keyClick(give, Qt::Key_Space);
        QTRY_VERIFY(m_page->findChild<GiveRoleDialog *>());
        auto *dialog = m_page->findChild<GiveRoleDialog *>();
        choose(dialog, emailOf(user));
        QTest::keyClicks(find<QLineEdit>("reasonLineEdit", dialog), u"Conference"_s);
        QTRY_VERIFY(find<QPushButton>("saveButton", dialog)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_page->findChild<GiveRoleDialog *>());
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<EventsPage> m_page;
    ListTable *m_table = nullptr;
};

QTEST_MAIN(TestEventsPage)
#include "tst_eventspage.moc"
