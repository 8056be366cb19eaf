// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "demosteps.h"
#include "domain/glossary.h"
#include "support/support.h"
#include "ui/carryoverpage.h"
#include "ui/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;

namespace {

enum Column { State, Name, What, Before, After, Since, Way };

} // namespace

class TestCarryOverPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoWorkspace>();
        m_page = std::make_unique<CarryOverPage>(&m_demo->service);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table = m_page->findChild<ListTable *>(u"carryOverPageTable"_s);
        QTRY_VERIFY(m_page->isReady());
    }

    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
    }

    void fresh_holdsNothingAndSaysSinceWhen()
    {
        QCOMPARE(m_table->rowCount(), 0);
        QVERIFY(label("emptyLabel")->text().startsWith(u"Nothing is to be carried over"_s));
        QVERIFY(label("carryOverAsOfLabel")->text().startsWith(u"Nothing was imported yet"_s));
    }

    void change_isListedWithItsStep()
    {
        giveSupport();
        QCOMPARE(cell(State), u"To do"_s);
        QCOMPARE(cell(What), domain::term(u"role.support_admin"_s));
        QVERIFY(!label("carryOverStepLabel")->text().isEmpty());
        QCOMPARE(label("carryOverStepLabel")->textFormat(), Qt::PlainText); // I9
        QVERIFY(label("carryOverPersonLabel")->text().startsWith(cell(Name)));
        QVERIFY(button("tickOffButton")->isEnabled());
        QVERIFY(!button("reopenCarryOverButton")->isEnabled());
    }

    void enter_leadsToThePerson()
    {
        giveSupport();
        QSignalSpy asked(m_page.get(), &Page::placeRequested);
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        const Place place = asked.first().first().value<Place>();
        QCOMPARE(place.page, u"users"_s);
        QCOMPARE(place.user, m_person);
        QVERIFY(!place.externals);
    }

    void tickedOff_goesFromTheListAndCanComeBack()
    {
        giveSupport();
        QTest::keyClick(button("tickOffButton"), Qt::Key_Space);
        QTRY_COMPARE(m_table->rowCount(), 0);
        m_page->findChild<QComboBox *>(u"carryOverFilterComboBox"_s)->setCurrentIndex(1);
        choose();
        QCOMPARE(cell(State), u"Ticked off"_s);
        QTRY_VERIFY(button("reopenCarryOverButton")->isEnabled());
        QVERIFY(!button("tickOffButton")->isEnabled());
        QTest::keyClick(button("reopenCarryOverButton"), Qt::Key_Space);
        QTRY_COMPARE(cell(State), u"To do"_s);
    }

    void import_confirmsOrShowsDrift()
    {
        giveSupport();
        const QString email = emailOfChosen();
        const auto role = domain::Catalogue::instance().findRole(u"device_admin");
        gate::ImportAdministrators import;
        import.fileName = u"administrators.csv"_s;
        gate::AdministratorRow row;
        row.row = 2;
        row.email = email;
        row.roles.push_back({*role, {}});
        import.rows.push_back(row);
        test::mustSubmit(*m_demo, import);
        QTRY_COMPARE(cellOf(domain::term(u"role.support_admin"_s), State), u"Drift"_s);
        QTRY_VERIFY(label("carryOverAsOfLabel")->text().contains(u"the import of"_s));
    }

    void whoMayNot_isToldWhatIsLacking_R34()
    {
        giveSupport();
        m_demo->signIn(m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin")));
        choose();
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(!button("tickOffButton")->isEnabled());
        QVERIFY2(button("tickOffButton")->toolTip().contains(u"Rule R"_s),
                 qPrintable(button("tickOffButton")->toolTip()));
    }

private:
    void giveSupport()
    {
        m_person = test::mustGive(*m_demo, {u"support_admin"_s});
        choose();
    }

    void choose()
    {
        QTRY_COMPARE(m_table->rowCount(), 1);
        m_table->selectRow(0);
        QTRY_VERIFY(m_page->isReady());
    }

    [[nodiscard]] QString cell(int column) const
    {
        return m_table->model()->index(0, column).data().toString();
    }
    [[nodiscard]] QString cellOf(const QString &what, int column) const
    {
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (m_table->model()->index(row, What).data().toString() == what)
                return m_table->model()->index(row, column).data().toString();
        }
        return {};
    }
    [[nodiscard]] QString emailOfChosen() const { return m_table->current()->key; }
    [[nodiscard]] QLabel *label(const char *name) const
    {
        return m_page->findChild<QLabel *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<CarryOverPage> m_page;
    ListTable *m_table = nullptr;
    domain::Id m_person = 0;
};

QTEST_MAIN(TestCarryOverPage)
#include "tst_carryoverpage.moc"
