// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "gate/organizationquestions.h"
#include "support/demoworkspace.h"
#include "ui/messagebar.h"
#include "ui/organizationdialog.h"
#include "ui/organizationspage.h"
#include "ui/relationdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;

class TestOrganizationsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoWorkspace>();
        m_page = std::make_unique<OrganizationsPage>(&m_demo->service);
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

    void list_tellsWhatPartnersAre()
    {
        QCOMPARE(m_table->rowCount(), 2); // the one in use, and the partner of both externals
        QVERIFY(m_table->choose(0, partner));
        const ListRow *row = m_table->current();
        QCOMPARE(row->cells[1].text, u"Partner organization"_s);
        QCOMPARE(row->cells[2].text, u"dunav-cloud.example"_s);
        QCOMPARE(row->cells[3].text, u"Manages the subscription; sale is active"_s);
        QCOMPARE(row->cells[4].text, QString());
        QVERIFY(m_table->choose(0, m_demo->service.info()->organizationName));
        QCOMPARE(m_table->current()->cells[1].text, u"Customer organization"_s);
        QCOMPARE(m_table->current()->cells[3].text, QString());
        QCOMPARE(m_table->current()->cells[4].text, u"In use"_s);
    }

    void buttons_areWhole_withLargeText_G2()
    {
        domain::installLanguage(*qApp, domain::Language::Bulgarian);
        const auto restore = qScopeGuard([] { domain::installLanguage(*qApp, domain::Language::English); });
        QFont large = m_page->font();
        large.setPointSize(20);
        m_page->setFont(large);
        m_page->setMinimumWidth(1); // as in the window, which may be smaller
        m_page->resize(760, 700);
        for (const auto &name : {u"addOrganizationButton"_s, u"changeRelationButton"_s}) {
            const auto *button = m_page->findChild<QPushButton *>(name);
            QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(name));
            const QPoint place = button->mapTo(m_page.get(), QPoint());
            QVERIFY(m_page->rect().contains(QRect(place, button->size())));
        }
    }

    void add_ofAnotherOrganization()
    {
        openByKey("addOrganizationButton");
        auto *dialog = dialogOf<OrganizationDialog>();
        QVERIFY(!find<QPushButton>("saveButton", dialog)->isEnabled());
        QVERIFY(!find<QLabel>("problemLabel", dialog)->isVisible()); // nothing is wrong with an empty form
        auto *kind = find<QComboBox>("kindComboBox", dialog);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QVERIFY(!find<QCheckBox>("managesSubscriptionCheckBox", dialog)->isVisible());
        QTest::keyClicks(find<QLineEdit>("nameLineEdit", dialog), u"Vardar Consulting"_s);
        QTest::keyClicks(find<QLineEdit>("domainsLineEdit", dialog), u"vardar.example, vardar.test"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_page->findChild<OrganizationDialog *>());
        QTRY_VERIFY(m_table->current() && m_table->current()->key == u"Vardar Consulting"_s);
        QCOMPARE(m_table->current()->cells[1].text, u"Any other organization"_s);
        QCOMPARE(m_table->current()->cells[2].text, u"vardar.example, vardar.test"_s);
        QVERIFY(m_page->messageBar()->text().contains(u"Vardar Consulting"_s));
        QVERIFY(find<QPushButton>("messageActionButton")->isVisible()); // Undo
    }

    void domainOfAnother_isRefusedBeforeAdding()
    {
        openByKey("addOrganizationButton");
        auto *dialog = dialogOf<OrganizationDialog>();
        QTest::keyClicks(find<QLineEdit>("nameLineEdit", dialog), u"Second"_s);
        QTest::keyClicks(find<QLineEdit>("domainsLineEdit", dialog), u"dunav-cloud.example"_s);
        auto *problem = find<QLabel>("problemLabel", dialog);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(partner), qPrintable(problem->text()));
        QVERIFY(!find<QPushButton>("saveButton", dialog)->isEnabled());
    }

    void customer_needsItsFirstFullAdministrator_R2()
    {
        openByKey("addOrganizationButton");
        auto *dialog = dialogOf<OrganizationDialog>();
        auto *kind = find<QComboBox>("kindComboBox", dialog);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_End);
        QTest::keyClicks(find<QLineEdit>("nameLineEdit", dialog), u"Sister Company"_s);
        auto *problem = find<QLabel>("problemLabel", dialog);
        auto *save = find<QPushButton>("saveButton", dialog);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"first full administrator"_s), qPrintable(problem->text()));
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(find<QLineEdit>("emailLineEdit", dialog), u"head@sister.example"_s);
        QTRY_VERIFY2(problem->text().contains(u"needs a name"_s), qPrintable(problem->text()));
        QTest::keyClicks(find<QLineEdit>("firstNameLineEdit", dialog), u"Ana"_s);
        QTRY_VERIFY(!problem->isVisible());
        QTRY_VERIFY(save->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(m_page->messageBar()->text().contains(u"Sister Company"_s));
    }

    void relation_listsWhomItTouchesBeforeSaving_R22()
    {
        QVERIFY(m_table->choose(0, partner));
        QTRY_VERIFY(find<QPushButton>("changeRelationButton")->isEnabled());
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<RelationDialog *>());
        auto *dialog = dialogOf<RelationDialog>();
        auto *manages = find<QCheckBox>("managesSubscriptionCheckBox", dialog);
        auto *touched = find<QPlainTextEdit>("touchedTextEdit", dialog);
        auto *remove = find<QCheckBox>("removeRolesCheckBox", dialog);
        auto *save = find<QPushButton>("saveButton", dialog);
        QTRY_COMPARE(touched->toPlainText(), u"Nothing changes yet."_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(!remove->isVisible());

        manages->setFocus();
        QTest::keyClick(manages, Qt::Key_Space);
        QTRY_VERIFY(touched->toPlainText().contains(u"ognjen.ciric@dunav-cloud.example"_s));
        QVERIFY(touched->toPlainText().contains(u"milena.djurdjevic@dunav-cloud.example"_s));
        QVERIFY(touched->toPlainText().contains(u"they stay until they are removed"_s));
        QVERIFY(touched->toPlainText().contains(u"R22"_s));
        QVERIFY(remove->isVisible() && remove->isEnabled());
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(touched->toPlainText().contains(u"are removed"_s));
        QCOMPARE(holders("provisioning_admin"), 1);

        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_page->findChild<RelationDialog *>());
        QTRY_COMPARE(holders("provisioning_admin"), 0);
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(m_table->choose(0, partner));
        QCOMPARE(m_table->current()->cells[3].text, u"Does not manage the subscription; sale is active"_s);
        QVERIFY(m_page->messageBar()->text().contains(partner));
    }

    void relation_keepsRolesUnlessAskedToRemoveThem_R22()
    {
        QVERIFY(m_table->choose(0, partner));
        QTRY_VERIFY(find<QPushButton>("changeRelationButton")->isEnabled());
        openByKey("changeRelationButton");
        auto *dialog = dialogOf<RelationDialog>();
        auto *manages = find<QCheckBox>("managesSubscriptionCheckBox", dialog);
        manages->setFocus();
        QTest::keyClick(manages, Qt::Key_Space);
        QTRY_VERIFY(find<QPushButton>("saveButton", dialog)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_page->findChild<RelationDialog *>());
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(holders("provisioning_admin"), 1);
    }

    void saleAlone_touchesNobody()
    {
        QVERIFY(m_table->choose(0, partner));
        QTRY_VERIFY(find<QPushButton>("changeRelationButton")->isEnabled());
        openByKey("changeRelationButton");
        auto *dialog = dialogOf<RelationDialog>();
        auto *sale = find<QCheckBox>("saleActiveCheckBox", dialog);
        sale->setFocus();
        QTest::keyClick(sale, Qt::Key_Space);
        QTRY_COMPARE(find<QPlainTextEdit>("touchedTextEdit", dialog)->toPlainText(),
                     u"This touches no external administrator."_s);
        QVERIFY(!find<QCheckBox>("removeRolesCheckBox", dialog)->isVisible());
        QTRY_VERIFY(find<QPushButton>("saveButton", dialog)->isEnabled());
    }

    void onlyPartners_haveARelation()
    {
        QVERIFY(m_table->choose(0, m_demo->service.info()->organizationName));
        auto *button = find<QPushButton>("changeRelationButton");
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), u"Choose a partner in the list."_s);
    }

    void readOnlyAdministrator_readsWhyNot_R34()
    {
        const domain::Id reader = m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin"));
        QVERIFY(reader != 0);
        m_demo->signIn(reader);
        auto *add = find<QPushButton>("addOrganizationButton");
        QTRY_VERIFY2(!add->isEnabled() && add->toolTip().contains(u"R34"_s), qPrintable(add->toolTip()));
        QTRY_COMPARE(m_table->rowCount(), 2); // seen it is all the same
        QVERIFY(m_table->choose(0, partner));
        auto *relation = find<QPushButton>("changeRelationButton");
        QTRY_VERIFY2(relation->toolTip().contains(u"Organization settings"_s),
                     qPrintable(relation->toolTip()));
        QVERIFY(!relation->isEnabled());
    }

    void whoLacksTheRight_seesNothing_R34()
    {
        const domain::Id other = m_demo->somebodyWith(DemoWorkspace::maskOf("device_admin"));
        QVERIFY(other != 0);
        m_demo->signIn(other);
        auto *empty = find<QLabel>("emptyLabel");
        QTRY_VERIFY2(empty->text().contains(u"R34"_s), qPrintable(empty->text()));
        QCOMPARE(m_table->rowCount(), 0);
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

    template<typename T>
    T *dialogOf()
    {
        auto *dialog = m_page->findChild<T *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("there is no such dialog");
        return dialog;
    }

    void openByKey(const char *button)
    {
        auto *pressed = find<QPushButton>(button);
        QTRY_VERIFY(pressed->isEnabled());
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
    }

    [[nodiscard]] int holders(const char *role) const
    {
        return static_cast<int>(m_demo->service.roster().count(DemoWorkspace::maskOf(role)));
    }

    const QString partner = u"Dunav Cloud Partner"_s;
    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<OrganizationsPage> m_page;
    ListTable *m_table = nullptr;
};

QTEST_MAIN(TestOrganizationsPage)
#include "tst_organizationspage.moc"
