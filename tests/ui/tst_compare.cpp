// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Compare: people, plans and roles are chosen with the keyboard; what is shown is what the gate says, the
// differences first.
#include "support/demoworkspace.h"
#include "support/servicecalls.h"
#include "support/support.h"
#include "ui/compareview.h"
#include "ui/rolespage.h"
#include "ui/whocanview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;
using test::part;

namespace {

enum Column { Compared, Privilege, LeftLevel, RightLevel, Site, LeftBecause, RightBecause };

} // namespace

class TestCompare final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoWorkspace>(6);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_demo->folder.path());
        m_view = std::make_unique<CompareView>(&m_demo->service);
        m_view->resize(1000, 640);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        QTRY_VERIFY(m_view->isReady());
    }

    void cleanup()
    {
        m_view.reset();
        m_demo.reset();
    }

    void twoPeople_chosenByKeys_differencesFirst()
    {
        const domain::Id reader = m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin"));
        QVERIFY(reader != 0);
        QVERIFY(emptyLabel().isVisible());
        choosePerson("compareLeft", emailOf(m_demo->admin));
        choosePerson("compareRight", emailOf(reader));
        QTRY_VERIFY(m_view->isReady() && table().rowCount() > 0);
        const auto compared = test::ask<gate::Comparison>(
            m_demo->service,
            [reader, admin = m_demo->admin](tables::OpenWorkspace &open, tables::TaskState &) {
                return gate::comparePeople(*open.gate, open.session, {admin, {}}, {reader, {}});
            });
        VERIFY_OK(compared);
        const std::vector<const ListRow *> rows = table().shownRows();
        QCOMPARE(rows.size(), compared->rows.size());
        QVERIFY(compared->differences() > 0);
        for (size_t i = 0; i < rows.size(); ++i) {
            const gate::ComparedRow &row = compared->rows[i];
            QCOMPARE(rows[i]->cells[Compared].text, row.differs ? u"Different"_s : u"Equal"_s);
            QCOMPARE(rows[i]->cells[Site].text, row.siteName);
            QCOMPARE(rows[i]->cells[LeftLevel].text, domain::levelName(row.left.level));
            QCOMPARE(rows[i]->cells[RightLevel].text, domain::levelName(row.right.level));
            QCOMPARE(rows[i]->cells[LeftBecause].text.isEmpty(), row.left.level == domain::Level::None);
        }
        QCOMPARE(heading(LeftLevel), compared->leftName);
        QCOMPARE(heading(RightLevel), compared->rightName);
        QVERIFY(part<QLabel>(*m_view, u"compare_countLabel"_s)
                    .text()
                    .startsWith(QString::number(compared->differences())));
        // The chosen row says it in words.
        const QString words = part<QLabel>(*m_view, u"compareDetailsLabel"_s).text();
        QVERIFY2(words.contains(compared->leftName) && words.contains(compared->rightName),
                 qPrintable(words));
    }

    void place_choosesThePerson_enterLeadsToWhoCan()
    {
        const domain::Id nobody = m_demo->somebodyWith(0);
        Place place = CompareView::placeOf(nobody);
        QCOMPARE(place.page, u"roles"_s);
        QCOMPARE(place.key, u"compare"_s);
        place.key.clear();
        m_view->goTo(place);
        QVERIFY(button("compareLeftButton").accessibleName().contains(nameOf(nobody)));
        choosePerson("compareRight", emailOf(m_demo->admin));
        QTRY_VERIFY(m_view->isReady() && table().rowCount() > 0);
        QSignalSpy places(m_view.get(), &Page::placeRequested);
        QVERIFY(table().choose(0, u"assign_roles/"_s));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.first().first().value<Place>().key, u"who-can/assign_roles/full/"_s);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"Assign roles to users"_s));
    }

    void pageOfRoles_hasBothTabs_andLeadsToThem()
    {
        RolesPage page(&m_demo->service);
        page.resize(900, 600);
        page.show();
        auto &tabs = part<QTabWidget>(page, u"rolesTabWidget"_s);
        page.goTo(CompareView::placeOf(m_demo->admin));
        QCOMPARE(tabs.currentWidget()->objectName(), u"compareView"_s);
        QVERIFY(
            part<QPushButton>(page, u"compareLeftButton"_s).accessibleName().contains(nameOf(m_demo->admin)));
        page.goTo(WhoCanView::placeOf({0, domain::Level::Read, {}}));
        QCOMPARE(tabs.currentWidget()->objectName(), u"whoCanView"_s);
        QCOMPARE(part<WhoCanView>(page, u"whoCanView"_s).question(),
                 (gate::WhoCan{0, domain::Level::Read, {}}));
        QTRY_VERIFY(page.isReady() && part<ListTable>(page, u"whoCanViewTable"_s).rowCount() > 0);
        QSignalSpy places(&page, &Page::placeRequested);
        part<ListTable>(page, u"whoCanViewTable"_s).setFocus();
        QTest::keyClick(&part<ListTable>(page, u"whoCanViewTable"_s), Qt::Key_Return);
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.first().first().value<Place>().page, u"users"_s);
    }

    void plan_showsWhatWouldComeOfIt_andChangesNothing()
    {
        const domain::Id nobody = m_demo->somebodyWith(0);
        chooseMode(CompareView::Mode::Plan);
        choosePerson("compareLeft", emailOf(nobody));
        QTRY_VERIFY(m_view->isReady() && table().rowCount() > 0);
        QCOMPARE(differences(), 0);
        QCheckBox &box = openPlan("device_admin");
        QVERIFY(box.isEnabled());
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Space);
        QTRY_VERIFY(m_view->isReady() && differences() > 0);
        QCOMPARE(heading(LeftLevel), u"Now"_s);
        QCOMPARE(heading(RightLevel), u"As planned"_s);
        QVERIFY(table().shownRows().front()->cells[RightBecause].text.contains(u"Device administrator"_s));
        QTest::keyClick(&box, Qt::Key_Space); // the way back is open
        QTRY_VERIFY(m_view->isReady() && differences() == 0);
        QCOMPARE(m_demo->rolesOf(nobody), domain::RoleMask{0});
    }

    void plan_ofWhoMayGiveNoRoles_isClosed_R34()
    {
        const domain::Id reader = m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin"));
        const domain::Id nobody = m_demo->somebodyWith(0);
        m_demo->signIn(reader);
        chooseMode(CompareView::Mode::Plan);
        choosePerson("compareLeft", emailOf(nobody));
        QTRY_VERIFY(m_view->isReady() && table().rowCount() > 0);
        const QCheckBox &box = openPlan("device_admin");
        QVERIFY(!box.isEnabled());
        QVERIFY2(box.accessibleDescription().contains(u"Rule R34"_s),
                 qPrintable(box.accessibleDescription()));
    }

    void twoRoles_forAHolder()
    {
        chooseMode(CompareView::Mode::Roles);
        QTRY_VERIFY(m_view->isReady() && table().rowCount() > 0);
        QVERIFY(!button("compareLeftButton").isVisible());
        auto &left = box("compareLeftRoleComboBox");
        QCOMPARE(heading(LeftLevel), left.currentText());
        QCOMPARE(heading(RightLevel), box("compareRightRoleComboBox").currentText());
        QCOMPARE(table().rowCount(), domain::Catalogue::instance().privilegeCount());
        const int before = differences();
        QVERIFY(before > 0);
        auto &right = box("compareRightRoleComboBox");
        right.setFocus();
        QTest::keyClick(&right, Qt::Key_Home);
        QTRY_VERIFY(m_view->isReady() && differences() == 0); // the same role on both sides
        auto &holder = box("compareHolderComboBox");
        holder.setFocus();
        QTest::keyClick(&holder, Qt::Key_Down);
        QTRY_VERIFY(m_view->isReady());
        QVERIFY(left.findText(u"Provisioning administrator"_s) >= 0
                || left.count() != domain::Catalogue::instance().roleCount());
    }

    void guesses_ofTwoRoles_areMarked()
    {
        chooseMode(CompareView::Mode::Roles);
        QTRY_VERIFY(m_view->isReady() && table().rowCount() > 0);
        int marked = 0;
        for (const ListRow *row : table().shownRows()) {
            const bool guess = row->key == u"product_notifications/"_s
                || row->key == u"cc.view_external_admins/"_s || row->key.startsWith(u"support_metrics/"_s)
                || row->key.startsWith(u"provisioning_orders/"_s);
            QCOMPARE(row->cells[LeftLevel].text.endsWith(u" ?"_s), guess); // full administrator
            marked += row->cells[RightLevel].text == u"No access ?"_s ? 1 : 0; // read-only administrator
        }
        QCOMPARE(marked, 2);
        const auto &said = part<QLabel>(*m_view, u"compareNoteLabel"_s);
        QVERIFY2(said.isVisible() && said.text() == u"? a guess, not confirmed"_s, qPrintable(said.text()));
        QVERIFY(table().choose(0, u"product_notifications/"_s));
        const QString words = part<QLabel>(*m_view, u"compareDetailsLabel"_s).text();
        QCOMPARE(words,
                 u"Full administrator: Full access, a guess, not confirmed (Full administrator)\n"
                 "Read-only administrator: No access, a guess, not confirmed"_s);
        chooseMode(CompareView::Mode::People);
        QTRY_VERIFY(m_view->isReady());
        QVERIFY(!said.isVisible());
    }

    void signingIn_forgetsThePeople_A15()
    {
        const domain::Id events = m_demo->somebodyWith(DemoWorkspace::maskOf("events_admin"));
        const domain::Id reader = m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin"));
        choosePerson("compareLeft", emailOf(m_demo->admin));
        choosePerson("compareRight", emailOf(reader));
        QTRY_VERIFY(m_view->isReady() && table().rowCount() > 0);
        m_demo->signIn(events);
        QTRY_VERIFY(m_view->isReady() && table().rowCount() == 0);
        QVERIFY(!button("compareLeftButton").accessibleName().contains(nameOf(m_demo->admin)));
    }

    void whoSeesSomeSites_isToldThatOthersMayHoldMore_R13()
    {
        const domain::Id sanja = m_demo->somebodyWith(0);
        giveSiteRole(sanja, "site_admin");
        const domain::Id device = m_demo->somebodyWith(DemoWorkspace::maskOf("device_admin"));
        QVERIFY(sanja != 0 && device != 0);
        giveSiteRole(device, "site_user_admin");
        const auto &said = part<QLabel>(*m_view, u"compareNoteLabel"_s);
        choosePerson("compareLeft", emailOf(sanja));
        choosePerson("compareRight", emailOf(device));
        QTRY_VERIFY(m_view->isReady() && table().rowCount() > 0);
        QVERIFY(!said.isVisible()); // a full administrator sees all of them
        m_demo->signIn(sanja);
        QTRY_VERIFY(m_view->isReady());
        QVERIFY(!said.isVisible());
        choosePerson("compareLeft", emailOf(sanja));
        choosePerson("compareRight", emailOf(device));
        QTRY_VERIFY(m_view->isReady() && table().rowCount() > 0);
        QVERIFY(said.isVisible());
        QVERIFY2(said.text().contains(u"may hold more"_s), qPrintable(said.text()));
        const QString none = domain::levelName(domain::Level::None);
        int unknown = 0;
        for (const ListRow *row : table().shownRows()) {
            QVERIFY2(row->cells[RightLevel].text != none, qPrintable(row->cells[Privilege].text));
            QVERIFY(row->cells[LeftLevel].text != u"Not by these roles"_s); // he sees all of himself
            unknown += row->cells[RightLevel].text == u"Not by these roles"_s ? 1 : 0;
        }
        QVERIFY(unknown > 10); // those of device_admin, too
        QVERIFY(table().choose(0, u"manage_devices/"_s));
        const QString words = part<QLabel>(*m_view, u"compareDetailsLabel"_s).text();
        QVERIFY2(words.contains(u": Not by these roles"_s), qPrintable(words));
        chooseMode(CompareView::Mode::Roles);
        QTRY_VERIFY(m_view->isReady() && table().rowCount() > 0);
        QVERIFY(!said.text().contains(u"may hold more"_s)); // the tables are for everybody
    }

    void whoSeesNobody_isRefused_R34()
    {
        const domain::Id device = m_demo->somebodyWith(0);
        const gate::RoleRef role{*domain::Catalogue::instance().findRole(u"device_admin"), {}};
        VERIFY_OK(test::submit(m_demo->service, gate::ChangeRoles{{device, {}}, {role}, {}, {}, {}}));
        const domain::Id admin = m_demo->admin;
        m_demo->signIn(device);
        m_view->goTo(Place{u"roles"_s, admin});
        QCOMPARE(m_demo->service.roster().indexOf(admin).has_value(), false);
        QTRY_VERIFY(m_view->isReady() && emptyLabel().isVisible());
        const auto refused = test::ask<gate::Comparison>(
            m_demo->service, [device, admin](tables::OpenWorkspace &open, tables::TaskState &) {
                return gate::comparePeople(*open.gate, open.session, {device, {}}, {admin, {}});
            });
        QVERIFY(!refused && refused.error().rule == "R34"_L1);
    }

private:
    [[nodiscard]] ListTable &table() const { return part<ListTable>(*m_view, u"compareViewTable"_s); }
    [[nodiscard]] QLabel &emptyLabel() const { return part<QLabel>(*m_view, u"compare_emptyLabel"_s); }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return part<QPushButton>(*m_view, QString::fromLatin1(name));
    }
    [[nodiscard]] QComboBox &box(const char *name) const
    {
        return part<QComboBox>(*m_view, QString::fromLatin1(name));
    }
    [[nodiscard]] QString heading(Column column) const
    {
        return table().model()->headerData(column, Qt::Horizontal).toString();
    }
    [[nodiscard]] int differences() const
    {
        const auto rows = table().shownRows();
        return static_cast<int>(std::ranges::count_if(
            rows, [](const ListRow *row) { return row->cells[Compared].text == "Different"_L1; }));
    }
    [[nodiscard]] QString emailOf(domain::Id user) const
    {
        (void)m_demo->service.rows()->fetch(std::array{user});
        return m_demo->service.rows()->find(user)->email;
    }
    [[nodiscard]] QString nameOf(domain::Id user) const
    {
        (void)m_demo->service.rows()->fetch(std::array{user});
        return m_demo->service.rows()->find(user)->name;
    }

    void giveSiteRole(domain::Id user, const char *id)
    {
        const gate::RoleRef role{*domain::Catalogue::instance().findRole(QString::fromLatin1(id)),
                                 u"sava.webex.example"_s};
        VERIFY_OK(test::submit(m_demo->service, gate::ChangeRoles{{user, {}}, {role}, {}, {}, {}}));
    }

    void chooseMode(CompareView::Mode mode)
    {
        QComboBox &modes = box("compareModeComboBox");
        modes.setFocus();
        QTest::keyClick(&modes, Qt::Key_Home);
        for (int i = 0; i < static_cast<int>(mode); ++i)
            QTest::keyClick(&modes, Qt::Key_Down);
    }

    void choosePerson(const char *field, const QString &email)
    {
        const QString name = QString::fromLatin1(field);
        QPushButton &opener = part<QPushButton>(*m_view, name + u"Button"_s);
        opener.setFocus();
        QTest::keyClick(&opener, Qt::Key_Space);
        auto &picker = part<QWidget>(*m_view, name + u"Picker"_s);
        auto &edit = part<QLineEdit>(picker, u"personLineEdit"_s);
        QTRY_VERIFY(edit.hasFocus());
        QTest::keyClicks(&edit, email);
        if (email.isEmpty()) {
            QTest::keyClick(&edit, Qt::Key_Escape);
            return;
        }
        QTRY_COMPARE(part<QListWidget>(picker, u"personListWidget"_s).count(), 1);
        QTest::keyClick(&edit, Qt::Key_Return);
        if (edit.isVisible())
            QTest::keyClick(&edit, Qt::Key_Return);
        QTRY_VERIFY(!edit.isVisible());
        QTRY_VERIFY(QApplication::activeWindow() == m_view.get());
    }

    QCheckBox &openPlan(const char *role)
    {
        QPushButton &opener = button("comparePlanButton");
        opener.setFocus();
        QTest::keyClick(&opener, Qt::Key_Space);
        return part<QCheckBox>(*m_view, QString::fromLatin1(role) + u"CheckBox"_s);
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<CompareView> m_view;
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
