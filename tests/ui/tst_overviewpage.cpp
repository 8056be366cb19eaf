// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "demosteps.h"
#include "ui/barchart.h"
#include "ui/linebutton.h"
#include "ui/overviewcard.h"
#include "ui/overviewpage.h"
#include "ui/ownaccessdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;

class TestOverviewPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoWorkspace>();
        m_page = std::make_unique<OverviewPage>(&m_demo->service);
        m_page->resize(1100, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isReady());
    }

    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
    }

    void bars_sayAndShowWhoHoldsARole()
    {
        const auto bars = card("rolesCard")->findChild<BarChart *>()->findChildren<QAbstractButton *>();
        QCOMPARE(bars.size(), domain::Catalogue::instance().roleCount());
        const roster::Roster &roster = m_demo->service.roster();
        qint64 holders = 0;
        for (quint32 index = 0; index < roster.indexEnd(); ++index)
            holders += roster.isLive(index) && (roster.roles(index) & DemoWorkspace::maskOf("full_admin"));
        auto *bar = m_page->findChild<QAbstractButton *>(u"bar0Button"_s);
        QCOMPARE(bar->accessibleName(), u"Full administrator: %1"_s.arg(holders));

        QSignalSpy asked(m_page.get(), &Page::placeRequested);
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        const Place place = asked.first().first().value<Place>();
        QCOMPARE(place.page, u"users"_s);
        QVERIFY(place.query);
        QCOMPARE(place.query->roster.roles, DemoWorkspace::maskOf("full_admin"));
        QTest::keyClick(bar, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"bar1Button"_s);
    }

    void change_countsAnew()
    {
        const QString before = m_page->findChild<QAbstractButton *>(u"bar0Button"_s)->accessibleName();
        test::mustGive(*m_demo, {u"full_admin"_s});
        QTRY_VERIFY(m_page->findChild<QAbstractButton *>(u"bar0Button"_s)->accessibleName() != before);
        QTRY_VERIFY(lines("changesCard").first()->line().text.startsWith(u"Gave roles"_s));
    }

    void findings_areThoseThatAreOpen()
    {
        const domain::Id person = test::mustGive(*m_demo, {u"compliance_officer"_s, u"support_admin"_s});
        const QString id = u"R8-"_s + QString::number(person);
        const auto shown = [this, &id] {
            QSignalSpy asked(m_page.get(), &Page::placeRequested);
            if (lines("findingsCard").isEmpty())
                return false;
            QTest::keyClick(lines("findingsCard").first(), Qt::Key_Space); // the newest one
            const Place place = asked.first().first().value<Place>();
            return place.page == u"findings"_s && place.key == id;
        };
        QTRY_VERIFY(shown());
        test::mustSubmit(*m_demo, gate::AcceptFinding{id, u"It is so."_s});
        QTRY_VERIFY(!shown());
        auto *all = card("findingsCard")->findChild<QPushButton *>(u"cardMoreButton"_s);
        QVERIFY(all->isVisible());
        QSignalSpy asked(m_page.get(), &Page::placeRequested);
        QTest::keyClick(all, Qt::Key_Space);
        QCOMPARE(asked.first().first().value<Place>().page, u"findings"_s);
    }

    void whatEndsSoon_leadsToThePerson()
    {
        const domain::Id person =
            test::mustGive(*m_demo, {u"device_admin"_s}, QDate::currentDate().addDays(1));
        const auto first = [this, person] {
            QSignalSpy asked(m_page.get(), &Page::placeRequested);
            for (LineButton *line : lines("endingsCard"))
                QTest::keyClick(line, Qt::Key_Return);
            return std::ranges::any_of(asked, [person](const QList<QVariant> &arguments) {
                return arguments.first().value<Place>().user == person;
            });
        };
        QTRY_VERIFY(first());
    }

    void lastChanges_leadToTheLog()
    {
        QTRY_VERIFY(!lines("changesCard").isEmpty());
        QSignalSpy asked(m_page.get(), &Page::placeRequested);
        QTest::mouseClick(lines("changesCard").first(), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<Place>().page, u"audit"_s);
        QVERIFY(asked.first().first().value<Place>().key.toLongLong() > 0);
    }

    void wholeAdministrator_hasNothingMissing()
    {
        QVERIFY(!card("ownCard")->isVisible());
        for (const char *name : {"rolesCard", "findingsCard", "endingsCard", "changesCard"})
            QVERIFY2(!sentence(name).contains(u"R34"_s), name);
    }

    void supportAdministrator_seesNumbersThatLeadNowhere_R34()
    {
        m_demo->signIn(test::mustGive(*m_demo, {u"support_admin"_s}));
        QTRY_VERIFY(m_page->isReady() && card("ownCard")->isVisible());
        auto *bar = m_page->findChild<QAbstractButton *>(u"bar0Button"_s);
        QVERIFY(bar->isVisible());
        QTRY_VERIFY(!bar->isEnabled());
        QVERIFY(bar->toolTip().contains(u"R34"_s));
        QVERIFY(sentence("endingsCard").contains(u"R34"_s));
        QVERIFY(sentence("changesCard").contains(u"R34"_s));
        QVERIFY(lines("changesCard").isEmpty());
    }

    void siteAdministrator_seesWhatEndsOnTheSite_A15()
    {
        const QString site = test::someSite(*m_demo);
        const QDate tomorrow = QDate::currentDate().addDays(1);
        const domain::Id person = test::mustGive(*m_demo, {u"site_readonly_admin@"_s + site}, tomorrow);
        const domain::Id elsewhere = test::mustGive(*m_demo, {u"device_admin"_s}, tomorrow);
        m_demo->signIn(test::mustGive(*m_demo, {u"site_admin@"_s + site}));
        QTRY_VERIFY(m_page->isReady() && !lines("endingsCard").isEmpty());
        QSignalSpy asked(m_page.get(), &Page::placeRequested);
        for (LineButton *line : lines("endingsCard"))
            QTest::keyClick(line, Qt::Key_Return);
        std::vector<domain::Id> people;
        for (const QList<QVariant> &arguments : asked)
            people.push_back(arguments.first().value<Place>().user);
        QVERIFY(std::ranges::find(people, person) != people.end());
        QVERIFY(std::ranges::find(people, elsewhere) == people.end());
        QVERIFY(!card("rolesCard")->findChild<BarChart *>()->isVisible());
        QVERIFY(sentence("findingsCard").contains(u"R34"_s));
    }

    void whoSeesNothing_isShownOwnRolesAndAccess_R34()
    {
        m_demo->signIn(test::mustGive(*m_demo, {u"device_admin"_s}));
        QTRY_VERIFY(m_page->isReady() && card("ownCard")->isVisible());
        for (const char *name : {"rolesCard", "findingsCard", "endingsCard", "changesCard"})
            QVERIFY2(sentence(name).contains(u"R34"_s), name);
        QVERIFY(sentence("ownCard").contains(u"Device administrator"_s));
        QTest::keyClick(card("ownCard")->findChild<QPushButton *>(u"cardMoreButton"_s), Qt::Key_Space);
        const auto *dialog = m_page->findChild<OwnAccessDialog *>();
        QVERIFY(dialog);
        const auto *tree = dialog->findChild<QTreeWidget *>(u"accessTree"_s);
        QTRY_VERIFY(tree->topLevelItemCount() > 0);
        QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), u"Device administrator"_s);
    }

    void signOut_forgetsAll()
    {
        m_demo->service.signOut();
        QVERIFY(!m_page->isReady());
        QVERIFY(!m_page->findChild<QScrollArea *>()->isVisible());
    }

    void narrowPage_hasOneColumn()
    {
        QVERIFY(card("findingsCard")->x() > card("rolesCard")->x());
        m_page->resize(480, 600);
        QTRY_COMPARE(card("findingsCard")->x(), card("rolesCard")->x());
        QTRY_VERIFY(card("findingsCard")->y() >= card("rolesCard")->geometry().bottom());
        const auto *area = m_page->findChild<QScrollArea *>(u"overviewScrollArea"_s);
        QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
        m_page->resize(1100, 800);
        QTRY_VERIFY(card("findingsCard")->x() > card("rolesCard")->x());
    }

private:
    [[nodiscard]] OverviewCard *card(const char *name) const
    {
        return m_page->findChild<OverviewCard *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QList<LineButton *> lines(const char *name) const
    {
        QList<LineButton *> lines;
        for (int i = 0;; ++i) {
            auto *line = card(name)->findChild<LineButton *>(u"line%1Button"_s.arg(i));
            if (!line)
                return lines;
            lines << line;
        }
    }
    [[nodiscard]] QString sentence(const char *name) const
    {
        const auto *label = card(name)->findChild<QLabel *>(u"cardSentenceLabel"_s);
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<OverviewPage> m_page;
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
