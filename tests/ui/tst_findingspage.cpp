// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "demosteps.h"
#include "gate/externalquestions.h"
#include "support/servicecalls.h"
#include "support/support.h"
#include "ui/acceptfindingdialog.h"
#include "ui/findingspage.h"
#include "ui/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;

namespace {

enum Column { State, Rule, What, Whom, Since, AcceptedBy };

} // namespace

class TestFindingsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoWorkspace>();
        m_person = test::mustGive(*m_demo, {u"compliance_officer"_s, u"support_admin"_s}); // R8
        m_page = std::make_unique<FindingsPage>(&m_demo->service);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table = m_page->findChild<ListTable *>(u"findingsPageTable"_s);
        QTRY_VERIFY(m_page->isReady());
    }

    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
    }

    void finding_isShownWhole()
    {
        choose();
        QCOMPARE(cell(State), u"Open"_s);
        QCOMPARE(cell(Rule), u"R8"_s);
        QCOMPARE(label("findingMessageLabel")->text(), cell(What));
        QCOMPARE(label("findingRuleLabel")->text(), u"Rule R8"_s);
        QVERIFY(label("findingFactsLabel")->text().contains(cell(Whom)));
        QVERIFY(label("findingMessageLabel")->wordWrap());
        QCOMPARE(label("findingMessageLabel")->textFormat(), Qt::PlainText); // I9
        QVERIFY(!label("findingAcceptanceLabel")->isVisible());
    }

    void goThere_leadsToThePerson()
    {
        choose();
        QSignalSpy asked(m_page.get(), &Page::placeRequested);
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        Place place = asked.takeFirst().first().value<Place>();
        QCOMPARE(place.page, u"users"_s);
        QCOMPARE(place.user, m_person);
        QTest::keyClick(button("goThereButton"), Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
    }

    void findingOfTheOrganization_leadsToTheHoldersOfItsRoles_R5()
    {
        gate::FindingRow finding;
        finding.rule = u"R5"_s;
        const Place place = FindingsPage::placeOf(finding);
        QCOMPARE(place.page, u"users"_s);
        QCOMPARE(place.user, 0);
        QVERIFY(place.query);
        QCOMPARE(place.query->roster.roles, DemoWorkspace::maskOf("full_admin"));
    }

    void nobodyMarked_leadsToTheExternalAdministrators_R27()
    {
        QTRY_VERIFY(m_table->choose(0, u"R27"_s));
        QCOMPARE(cell(Rule), u"R27"_s);
        QVERIFY(button("goThereButton")->isEnabled());
        QSignalSpy asked(m_page.get(), &Page::placeRequested);
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        const Place place = asked.first().first().value<Place>();
        QCOMPARE(place.page, u"users"_s);
        QVERIFY(place.externals && !place.query);
    }

    void overdueTest_leadsToThePerson_R27()
    {
        const auto external = test::ask<gate::ExternalRow>(
            m_demo->service, [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
                return gate::external(*open.gate, open.session, {0, u"ognjen.ciric@dunav-cloud.example"_s});
            });
        VERIFY_OK(external);
        const domain::Id ognjen = external->user.id;
        test::mustSubmit(*m_demo, gate::MarkBreakGlass{{ognjen, {}}, u"SSO"_s, {}});
        gate::TestBreakGlass tested{{ognjen, {}}, QDate::currentDate().addDays(-200), {}};
        tested.next = QDate::currentDate();
        test::mustSubmit(*m_demo, tested);
        gate::FindingRow finding; // as it is there when that day is over
        finding.rule = u"R27"_s;
        finding.user = ognjen;
        const Place place = FindingsPage::placeOf(finding);
        QCOMPARE(place.user, ognjen);
        QVERIFY(!place.query && !place.externals); // the users page knows which list he is in
        QTRY_VERIFY(m_page->isReady() && !m_table->choose(0, u"R27"_s)); // somebody is marked
    }

    void accepting_needsAReasonAndMovesTheFinding()
    {
        choose();
        const int open = m_table->shownCount();
        AcceptFindingDialog *dialog = openDialog();
        auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
        auto *reason = dialog->findChild<QLineEdit *>(u"reasonLineEdit"_s);
        QVERIFY(!save->isEnabled());
        QTRY_COMPARE(QApplication::focusWidget(), reason);
        QTest::keyClick(reason, Qt::Key_Space); // no reason
        const auto *problem = dialog->findChild<QLabel *>(u"problemLabel"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(reason, u"<b>Both</b> & nobody else"_s);
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(!problem->isVisible());
        QTest::keyClick(reason, Qt::Key_Return);

        QTRY_COMPARE(m_table->rowCount(), open - 1);
        QVERIFY(m_page->messageBar()->text().startsWith(u"Accepted"_s));
        QTest::keyClick(m_page->findChild<QComboBox *>(u"findingsFilterComboBox"_s), Qt::Key_Down);
        QTRY_VERIFY(m_page->isReady() && m_table->rowCount() > 0);
        choose();
        QCOMPARE(cell(State), u"Accepted"_s);
        QVERIFY(!cell(AcceptedBy).isEmpty());
        QVERIFY(label("findingAcceptanceLabel")->text().endsWith(u"<b>Both</b> & nobody else"_s));
        QCOMPARE(label("findingAcceptanceLabel")->textFormat(), Qt::PlainText); // I9
    }

    void cancel_acceptsNothing()
    {
        choose();
        const int open = m_table->rowCount();
        AcceptFindingDialog *dialog = openDialog();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reasonLineEdit"_s), u"why not"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_page->findChildren<AcceptFindingDialog *>().isEmpty());
        QCOMPARE(m_table->rowCount(), open);
    }

    void leadingHere_showsAcceptedOnesToo()
    {
        const QString id = findingId();
        test::mustSubmit(*m_demo, gate::AcceptFinding{id, u"It is so."_s});
        QTRY_VERIFY(m_page->isReady() && !m_table->choose(0, id));
        m_page->goTo({u"findings"_s, 0, {}, id});
        QTRY_VERIFY(m_table->current() && m_table->current()->key == id);
        QCOMPARE(cell(State), u"Accepted"_s);
    }

    void whoReadsOnly_acceptsNothing_R34()
    {
        const domain::Id reader = test::mustGive(*m_demo, {u"readonly_admin"_s});
        signInAs(reader);
        choose();
        QTRY_VERIFY(m_page->isReady() && !button("acceptFindingButton")->isEnabled());
        QVERIFY(button("acceptFindingButton")->toolTip().contains(u"R34"_s));
        QVERIFY(button("goThereButton")->isEnabled());
    }

    void whoSeesNoUsers_acceptsButHasNowhereToGo_R34()
    {
        signInAs(test::mustGive(*m_demo, {u"support_admin"_s}));
        choose();
        QTRY_VERIFY(m_page->isReady() && button("acceptFindingButton")->isEnabled());
        QTRY_VERIFY(!button("goThereButton")->isEnabled());
        QVERIFY(button("goThereButton")->toolTip().contains(u"R34"_s));
        QSignalSpy asked(m_page.get(), &Page::placeRequested);
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
    }

    void whoMayNotSee_isToldWhy_R34()
    {
        signInAs(test::mustGive(*m_demo, {u"site_admin@"_s + test::someSite(*m_demo)}));
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(m_table->rowCount(), 0);
        QVERIFY(label("emptyLabel")->text().contains(u"R34"_s));
        QVERIFY(!button("acceptFindingButton")->isEnabled());
        QVERIFY(!button("goThereButton")->isEnabled());
    }

private:
    [[nodiscard]] QString findingId() const { return u"R8-"_s + QString::number(m_person); }
    void choose()
    {
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(m_table->choose(0, findingId()));
        m_table->setFocus();
        QTRY_VERIFY(m_page->isReady());
    }
    [[nodiscard]] AcceptFindingDialog *openDialog()
    {
        if (!QTest::qWaitFor([this] { return button("acceptFindingButton")->isEnabled(); }, 30'000))
            qFatal("nothing can be accepted");
        QTest::keyClick(button("acceptFindingButton"), Qt::Key_Space);
        auto *dialog = m_page->findChild<AcceptFindingDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("there is no dialog");
        return dialog;
    }
    void signInAs(domain::Id user)
    {
        m_demo->signIn(user);
        QTRY_VERIFY(m_page->isReady());
    }
    [[nodiscard]] QString cell(int column) const
    {
        const ListRow *row = m_table->current();
        return row ? row->cells[static_cast<size_t>(column)].text : QString();
    }
    [[nodiscard]] QLabel *label(const char *name) const
    {
        return m_page->findChild<QLabel *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<FindingsPage> m_page;
    ListTable *m_table = nullptr;
    domain::Id m_person = 0;
};

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
