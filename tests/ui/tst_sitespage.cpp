// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// The page of sites: what its rows say (R34), what goes with a site (R11, R10), and what a site administrator
// may do there (R13).
#include "domain/language.h"
#include "support/demoworkspace.h"
#include "support/servicecalls.h"
#include "support/support.h"
#include "ui/consequencesdialog.h"
#include "ui/consequencesview.h"
#include "ui/listtable.h"
#include "ui/messagebar.h"
#include "ui/sitedialog.h"
#include "ui/sitespage.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;
using test::part;

namespace {

const QString managed = u"sava.webex.example"_s; // by Control Hub, sold by a partner
const QString legacy = u"sava-legacy.webex.example"_s; // by Site Administration

enum Column { Site, ManagedBy, SoldBy, Roles, Users };

} // namespace

class TestSitesPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoWorkspace>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_demo->folder.path());
        m_page = std::make_unique<SitesPage>(&m_demo->service);
        m_page->resize(1000, 640);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isReady());
    }

    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
    }

    void rows_sayWhoManagesAndHowManyBelong()
    {
        QCOMPARE(table().rowCount(), 3);
        choose(legacy);
        QCOMPARE(cell(ManagedBy), u"Site Administration"_s);
        choose(managed);
        QCOMPARE(cell(ManagedBy), u"Control Hub"_s);
        QVERIFY(cell(Users).toInt() > 0);
        QVERIFY(part<QLabel>(*m_page, u"countLabel"_s).text().startsWith(u"3 site"_s));
    }

    void adding_byKeyboard_isSavedAndUndone()
    {
        openByKey(button("addSiteButton"));
        QTest::keyClicks(&field<QLineEdit>("siteNameLineEdit"), u"new.webex.example"_s);
        saveByKey();
        QTRY_COMPARE(table().rowCount(), 4);
        QTRY_VERIFY(table().current() && table().current()->key == u"new.webex.example"_s);
        QCOMPARE(messages().text(), u"Added the site new.webex.example."_s);
        undo();
        QTRY_COMPARE(table().rowCount(), 3);
    }

    void badName_isSaidUnderTheField()
    {
        openByKey(button("addSiteButton"));
        auto &note = field<QLabel>("nameNoteLabel");
        QVERIFY(!note.isVisible()); // nothing is wrong with an empty form yet
        QVERIFY(!field<QPushButton>("saveButton").isEnabled());
        QTest::keyClicks(&field<QLineEdit>("siteNameLineEdit"), u"nodots"_s);
        QTRY_VERIFY(note.isVisible());
        QVERIFY2(note.text().contains(u"\"nodots\""_s), qPrintable(note.text()));
        QVERIFY(!field<QPushButton>("saveButton").isEnabled());
        QTest::keyClicks(&field<QLineEdit>("siteNameLineEdit"), u".example"_s);
        QTRY_VERIFY(field<QPushButton>("saveButton").isEnabled());
        QVERIFY(!note.isVisible());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(table().rowCount(), 3);
    }

    void seller_isChosenFromTheOrganizations()
    {
        choose(legacy);
        openByKey(table());
        auto &seller = field<QComboBox>("soldByComboBox");
        QCOMPARE(seller.currentText(), u"Nobody"_s);
        QVERIFY(!field<QPushButton>("saveButton").isEnabled()); // nothing changes yet
        seller.setFocus();
        QTest::keyClick(&seller, Qt::Key_Down);
        const QString chosen = seller.currentText();
        saveByKey();
        QTRY_VERIFY(table().current());
        QTRY_COMPARE(cell(SoldBy), chosen);
    }

    void siteThatIsGone_cannotBeSaved()
    {
        SiteDialog dialog(&m_demo->service, u"gone.webex.example"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto &save = part<QPushButton>(dialog, u"saveButton"_s);
        QVERIFY(!save.isEnabled());
        dialog.show();
        QTRY_VERIFY(part<QLabel>(dialog, u"messageLabel"_s).text().contains(u"gone.webex.example"_s));
        QVERIFY(!save.isEnabled());
    }

    void rename_isClosedWhileThereAreLicenses()
    {
        choose(managed);
        openByKey(table());
        QVERIFY(!field<QLineEdit>("siteNameLineEdit").isEnabled());
        QVERIFY2(field<QLabel>("nameNoteLabel").text().contains(u"has licenses"_s),
                 qPrintable(field<QLabel>("nameNoteLabel").text()));
    }

    void movingASite_listsWhoLosesARole_R11()
    {
        const domain::Id user = giveSiteRole("site_user_admin");
        choose(managed);
        QTRY_COMPARE(cell(Roles), QString::number(1 + rolesBefore));
        openByKey(table());
        auto &managedBy = field<QComboBox>("managedByComboBox");
        managedBy.setFocus();
        QTest::keyClick(&managedBy, Qt::Key_Down);
        QTRY_VERIFY(field<ConsequencesView>("consequencesView").isVisible());
        const QString losses = field<ConsequencesView>("consequencesView").text();
        QVERIFY2(losses.contains(nameOf(user)) && losses.contains(u"Webex user administrator"_s),
                 qPrintable(losses));
        QVERIFY2(losses.contains(u"Rule R11"_s), qPrintable(losses));
        const auto &save = field<QPushButton>("saveButton");
        QVERIFY2(save.text().startsWith(u"Save and take "_s), qPrintable(save.text()));
        saveByKey();
        QTRY_COMPARE(cell(ManagedBy), u"Site Administration"_s);
        QTRY_COMPARE(cell(Roles), u"0"_s);
        QTRY_COMPARE(m_demo->rolesOf(user), domain::RoleMask{0});
        undo();
        QTRY_COMPARE(cell(ManagedBy), u"Control Hub"_s);
        QTRY_COMPARE(m_demo->rolesOf(user), DemoWorkspace::maskOf("site_user_admin"));
    }

    void movingASiteBack_leavesNothingToList()
    {
        choose(legacy);
        openByKey(table());
        auto &managedBy = field<QComboBox>("managedByComboBox");
        managedBy.setFocus();
        QTest::keyClick(&managedBy, Qt::Key_Up);
        QTRY_VERIFY(field<QPushButton>("saveButton").isEnabled());
        QVERIFY(!field<ConsequencesView>("consequencesView").isVisible());
        QCOMPARE(field<QPushButton>("saveButton").text(), u"Save"_s);
    }

    void removing_asksAndIsUndone()
    {
        const domain::Id user = giveSiteRole("site_admin");
        choose(managed);
        QTRY_VERIFY(button("removeSiteButton").isEnabled());
        QTest::keyClick(&table(), Qt::Key_Delete);
        QTRY_VERIFY(m_page->findChild<ConsequencesDialog *>());
        QPointer<ConsequencesDialog> question = m_page->findChild<ConsequencesDialog *>();
        const QString lines = part<ConsequencesView>(*question, u"consequencesView"_s).text();
        QVERIFY2(lines.contains(u"sava.webex.example - Webex Meetings Suite [Sub204711]"_s),
                 qPrintable(lines));
        QVERIFY2(lines.contains(nameOf(user)), qPrintable(lines));
        QTest::keyClick(question, Qt::Key_Return); // the default leaves all as it is
        QTRY_VERIFY(!question);
        QCOMPARE(table().rowCount(), 3);

        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Delete);
        QTRY_VERIFY(m_page->findChild<ConsequencesDialog *>());
        question = m_page->findChild<ConsequencesDialog *>();
        auto &confirm = part<QPushButton>(*question, u"confirmButton"_s);
        confirm.setFocus();
        QTest::keyClick(&confirm, Qt::Key_Space);
        QTRY_COMPARE(table().rowCount(), 2);
        QTRY_COMPARE(m_demo->rolesOf(user), domain::RoleMask{0});
        undo();
        QTRY_COMPARE(table().rowCount(), 3);
        QTRY_COMPARE(m_demo->rolesOf(user), DemoWorkspace::maskOf("site_admin"));
    }

    void details_nameWhoHoldsWhichRole_andLeadThere()
    {
        const domain::Id user = giveSiteRole("site_readonly_admin");
        choose(managed);
        auto &tree = part<QTreeWidget>(*m_page, u"siteRolesTree"_s);
        QTreeWidgetItem *line = nullptr;
        const auto find = [&] {
            const auto found = tree.findItems(nameOf(user), Qt::MatchStartsWith | Qt::MatchRecursive);
            line = found.isEmpty() ? nullptr : found.first();
            return line != nullptr;
        };
        QTRY_VERIFY(find());
        QVERIFY(line->parent()->text(0).startsWith(u"Webex read-only administrator ("_s));
        QSignalSpy places(m_page.get(), &Page::placeRequested);
        tree.setCurrentItem(line);
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_Return);
        QCOMPARE(places.count(), 1);
        const auto place = places.takeFirst().first().value<Place>();
        QCOMPARE(place.page, u"users"_s);
        QCOMPARE(place.user, user);

        QTest::keyClick(&button("siteUsersButton"), Qt::Key_Space);
        QCOMPARE(places.count(), 1);
        const auto users = places.takeFirst().first().value<Place>();
        QVERIFY(users.query);
        QCOMPARE(users.query->people.sites, QStringList{managed});
    }

    void siteAdministrator_seesHisSitesAndChangesThemAlone_R13()
    {
        m_demo->signIn(giveSiteRole("site_admin"));
        QTRY_VERIFY(m_page->isReady() && table().rowCount() == 1);
        choose(managed);
        QTRY_VERIFY(m_page->isReady());
        for (const char *name : {"addSiteButton", "removeSiteButton"}) {
            QVERIFY2(!button(name).isEnabled(), name);
            QVERIFY2(button(name).toolTip().contains(u"Rule R34"_s), qPrintable(button(name).toolTip()));
        }
        QVERIFY(button("editSiteButton").isEnabled());
        openByKey(table());
        QVERIFY(!field<QLineEdit>("siteNameLineEdit").isEnabled());
        QVERIFY2(field<QLabel>("nameNoteLabel").text().contains(u"Rule R34"_s),
                 qPrintable(field<QLabel>("nameNoteLabel").text()));
        QVERIFY(!field<QComboBox>("soldByComboBox").isEnabled());
        QVERIFY(field<QComboBox>("managedByComboBox").isEnabled());
    }

    void ownLastRole_takesASecondQuestion_R10()
    {
        const domain::Id user = giveSiteRole("site_admin");
        m_demo->signIn(user);
        QTRY_VERIFY(m_page->isReady() && table().rowCount() == 1);
        choose(managed);
        QTRY_VERIFY(button("editSiteButton").isEnabled());
        openByKey(table());
        auto &managedBy = field<QComboBox>("managedByComboBox");
        managedBy.setFocus();
        QTest::keyClick(&managedBy, Qt::Key_Down);
        QTRY_VERIFY(field<QPushButton>("saveButton").isEnabled());
        QTest::keyClick(&field<QPushButton>("saveButton"), Qt::Key_Return);
        QTRY_VERIFY(m_dialog->findChild<QMessageBox *>());
        QTest::keyClick(m_dialog->findChild<QMessageBox *>(), Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
        QCOMPARE(m_demo->rolesOf(user), DemoWorkspace::maskOf("site_admin"));
        QCOMPARE(cell(ManagedBy), u"Control Hub"_s);
    }

    void readOnlyAdministrator_isToldWhatIsLacking_R34()
    {
        const domain::Id user = m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin"));
        QVERIFY(user != 0);
        m_demo->signIn(user);
        QTRY_VERIFY(m_page->isReady() && table().rowCount() == 3);
        choose(managed);
        QTRY_VERIFY(m_page->isReady());
        for (const char *name : {"addSiteButton", "editSiteButton", "removeSiteButton"}) {
            QVERIFY2(!button(name).isEnabled(), name);
            QVERIFY2(button(name).toolTip().contains(u"Rule R34"_s), qPrintable(button(name).toolTip()));
        }
        QTest::keyClick(&table(), Qt::Key_Return);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QVERIFY(!m_page->findChild<QDialog *>());
    }

    void noSites_offerTheFirstStep()
    {
        for (const QString &name : {managed, u"sava-sofia.webex.example"_s, legacy})
            VERIFY_OK(test::submit(m_demo->service, gate::RemoveSite{name}));
        QTRY_COMPARE(table().rowCount(), 0);
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(part<QLabel>(*m_page, u"emptyLabel"_s).isVisible());
        QVERIFY(button("firstStepButton").isVisible() && button("firstStepButton").isEnabled());
        openByKey(button("firstStepButton"));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
    }

    void noSites_offerNothingToWhoMayNotAddOne_R34()
    {
        for (const QString &name : {managed, u"sava-sofia.webex.example"_s, legacy})
            VERIFY_OK(test::submit(m_demo->service, gate::RemoveSite{name}));
        m_demo->signIn(m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin")));
        QTRY_VERIFY(m_page->isReady());
        QTRY_VERIFY(part<QLabel>(*m_page, u"emptyLabel"_s).isVisible());
        QVERIFY(!button("firstStepButton").isVisible());
    }

    void place_choosesItsRow()
    {
        m_page->goTo({u"sites"_s, 0, {}, legacy});
        QTRY_VERIFY(table().current() && table().current()->key == legacy);
    }

    void otherLanguage_isShownAtOnce()
    {
        domain::installLanguage(*qApp, domain::Language::Bulgarian);
        const auto back = qScopeGuard([] { domain::installLanguage(*qApp, domain::Language::English); });
        QTRY_VERIFY(m_page->isReady());
        QTRY_COMPARE(table().model()->headerData(Site, Qt::Horizontal).toString(), u"Сайт на Webex"_s);
    }

private:
    [[nodiscard]] ListTable &table() const { return part<ListTable>(*m_page, u"sitesPageTable"_s); }
    [[nodiscard]] MessageBar &messages() const { return *m_page->messageBar(); }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return part<QPushButton>(*m_page, QString::fromLatin1(name));
    }
    template<typename T>
    [[nodiscard]] T &field(const char *name) const
    {
        return part<T>(*m_dialog, QString::fromLatin1(name));
    }

    void choose(const QString &site)
    {
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(table().choose(0, site));
        table().setFocus();
        QTRY_VERIFY(m_page->isReady());
    }

    [[nodiscard]] QString cell(Column column) const
    {
        const ListRow *row = table().current();
        return row ? row->cells[column].text : QString();
    }

    /// Presses Enter on a table, Space on a button.
    void openByKey(QWidget &control)
    {
        QTRY_VERIFY(m_page->isReady() && control.isEnabled());
        control.setFocus();
        QTest::keyClick(&control, qobject_cast<QPushButton *>(&control) ? Qt::Key_Space : Qt::Key_Return);
        m_dialog = m_page->findChild<SiteDialog *>();
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTRY_VERIFY(m_dialog->isReady());
    }

    void saveByKey()
    {
        QTRY_VERIFY(field<QPushButton>("saveButton").isEnabled());
        QTest::keyClick(&field<QPushButton>("saveButton"), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QTRY_VERIFY(m_page->isReady());
    }

    /// The bar's button asks for it; the window then submits it.
    void undo()
    {
        QSignalSpy asked(&messages(), &MessageBar::undoRequested);
        auto &undo = part<QPushButton>(messages(), u"messageActionButton"_s);
        QVERIFY(undo.isVisible());
        QTest::keyClick(&undo, Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        VERIFY_OK(test::submit(m_demo->service, gate::Undo{}));
    }

    /// Gives the role on the managed site to somebody who has none; his id.
    domain::Id giveSiteRole(const char *role)
    {
        const domain::Id user = m_demo->somebodyWith(0);
        choose(managed);
        rolesBefore = cell(Roles).toInt();
        const gate::RoleRef ref{*domain::Catalogue::instance().findRole(QString::fromLatin1(role)), managed};
        const auto given = test::submit(m_demo->service, gate::ChangeRoles{{user, {}}, {ref}, {}, {}, {}});
        if (!given)
            qFatal("%ls", qUtf16Printable(given.error().message));
        return user;
    }

    QString nameOf(domain::Id user)
    {
        const auto person = test::ask<gate::Person>(
            m_demo->service, [user](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
                return gate::person(*open.gate, open.session, {user, {}});
            });
        return person ? person->listed.user.name() : QString();
    }

    int rolesBefore = 0;
    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<SitesPage> m_page;
    QPointer<SiteDialog> m_dialog;
};

QTEST_MAIN(TestSitesPage)
#include "tst_sitespage.moc"
