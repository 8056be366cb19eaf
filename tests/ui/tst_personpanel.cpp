// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "support/demoworkspace.h"
#include "ui/personpanel.h"
#include "ui/userdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;

class TestPersonPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoWorkspace>();
        m_panel = std::make_unique<PersonPanel>(&m_demo->service);
        m_panel->resize(340, 700);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_demo.reset();
    }

    void access_saysLevelAndWhy()
    {
        show(m_demo->admin);
        const auto *tree = m_panel->findChild<QTreeWidget *>(u"accessTree"_s);
        QVERIFY(tree->topLevelItemCount() >= domain::Catalogue::instance().privilegeCount());
        const QTreeWidgetItem *first = tree->topLevelItem(0);
        QCOMPARE(first->text(1), u"Full access"_s);
        QVERIFY(first->childCount() > 0);
        QCOMPARE(first->child(0)->text(0), u"Full administrator"_s);
        QCOMPARE(tree->topLevelItem(tree->topLevelItemCount() - 1)->text(1), u"No access"_s);
    }

    /// What comes of roles that are not shown is not told as lacking.
    void access_ofWhomNotAllIsSeen_saysSo_R13()
    {
        const domain::Id sanja = m_demo->somebodyWith(0);
        const domain::Id device = m_demo->somebodyWith(DemoWorkspace::maskOf("device_admin"));
        for (const auto &[user, id] :
             {std::pair(sanja, "site_admin"), std::pair(device, "site_user_admin")}) {
            const gate::RoleRef role{*domain::Catalogue::instance().findRole(QString::fromLatin1(id)),
                                     u"sava.webex.example"_s};
            submit(gate::ChangeRoles{{user, {}}, {role}, {}, {}, {}});
        }
        const auto *tree = m_panel->findChild<QTreeWidget *>(u"accessTree"_s);
        const auto *said = m_panel->findChild<QLabel *>(u"accessLimitLabel"_s);
        const auto levels = [tree] {
            QStringList texts;
            for (int i = 0; i < tree->topLevelItemCount(); ++i)
                texts << tree->topLevelItem(i)->text(1);
            return texts;
        };
        show(device);
        QVERIFY(said->isHidden() && levels().contains(u"No access"_s));
        m_demo->signIn(sanja);
        show(device);
        QVERIFY2(!said->isHidden() && said->text().contains(u"may hold more"_s), qPrintable(said->text()));
        QVERIFY2(!levels().contains(u"No access"_s), qPrintable(levels().join(u'\n')));
        QVERIFY(levels().contains(u"Not by these roles"_s));
        show(sanja); // himself
        QVERIFY(said->isHidden() && levels().contains(u"No access"_s));
    }

    void access_leadsToWhoElseCan_andToAComparison()
    {
        show(m_demo->admin);
        m_panel->findChild<QTabWidget *>(u"personTabs"_s)->setCurrentIndex(1);
        auto *tree = m_panel->findChild<QTreeWidget *>(u"accessTree"_s);
        auto *whoCan = m_panel->findChild<QPushButton *>(u"accessWhoCanButton"_s);
        auto *compare = m_panel->findChild<QPushButton *>(u"accessCompareButton"_s);
        QSignalSpy asked(m_panel.get(), &PersonPanel::whoCanRequested);
        QSignalSpy compared(m_panel.get(), &PersonPanel::compareRequested);
        QVERIFY(!whoCan->isEnabled()); // no privilege is chosen yet
        tree->setCurrentItem(tree->topLevelItem(0)->child(0)); // its reason is as good as itself
        QVERIFY(whoCan->isEnabled());
        QTest::keyClick(whoCan, Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        const auto question = asked.first().first().value<gate::WhoCan>();
        QCOMPARE(domain::privilegeName(question.privilege), tree->topLevelItem(0)->text(0));
        QCOMPARE(question.level, domain::Level::Full);
        QTest::keyClick(compare, Qt::Key_Space);
        QCOMPARE(compared.count(), 1);
        QCOMPARE(compared.first().first().toLongLong(), m_demo->admin);
    }

    void access_saysWhichRuleTakesAPrivilegeAway()
    {
        const domain::Id user = m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin"));
        submit(gate::EditUser{{user, {}}, {{domain::Status, u"Inactive"_s}}});
        show(user);
        const auto *tree = m_panel->findChild<QTreeWidget *>(u"accessTree"_s);
        QStringList reasons;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            if (tree->topLevelItem(i)->childCount() > 0)
                reasons << tree->topLevelItem(i)->child(0)->text(0);
        }
        QVERIFY2(
            reasons.contains(u"None, by rule R34: nobody signs in with the status that this person has."_s),
            qPrintable(reasons.join(u'\n')));
    }

    void newestRequest_wins()
    {
        const domain::Id other = m_demo->somebodyWith(0);
        QSignalSpy loaded(m_panel.get(), &PersonPanel::loaded);
        m_panel->setPerson(m_demo->admin);
        m_panel->setPerson(other);
        QTRY_VERIFY(m_panel->data());
        QCOMPARE(m_panel->data()->person.listed.user.id, other);
        QCOMPARE(loaded.count(), 1);
    }

    void change_isShown()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        show(user);
        submit(gate::EditUser{{user, {}}, {{domain::Title, u"Director of <b>tea</b> & %1"_s}}});
        QTRY_COMPARE(m_panel->data() ? m_panel->data()->person.listed.user.fields[domain::Title] : QString(),
                     u"Director of <b>tea</b> & %1"_s);
        QVERIFY(hasLabel(u"Director of <b>tea</b> & %1"_s)); // as it is: I9, I10
        const auto *history = m_panel->findChild<QTreeWidget *>(u"historyTree"_s);
        QVERIFY(history->topLevelItemCount() > 0);
    }

    void labels_arePlainText_I9()
    {
        show(m_demo->admin);
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void history_isAbsentWhereTheLogMayNotBeSeen_R34()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        submit(gate::ChangeRoles{
            {user, {}}, {{*domain::Catalogue::instance().findRole(u"user_device_admin"), {}}}, {}, {}, {}});
        m_demo->signIn(user);
        show(m_demo->admin);
        const auto *tabs = m_panel->findChild<QTabWidget *>();
        QVERIFY(!m_panel->data()->history);
        QVERIFY(!tabs->isTabVisible(2));
        const auto *remove = m_panel->findChild<QPushButton *>(u"removeUserButton"_s);
        QVERIFY(!remove->isEnabled());
        QVERIFY2(remove->toolTip().contains(u"A10"_s) || remove->toolTip().contains(u"R3"_s),
                 qPrintable(remove->toolTip()));
    }

    void removedPerson_isSaidToBeGone()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        show(user);
        submit(gate::RemoveUser{{user, {}}});
        QTRY_VERIFY(!m_panel->data());
        QVERIFY(m_panel->findChild<QLabel *>(u"personMessageLabel"_s)->isVisible());
    }

    void userDialog_addsAPerson()
    {
        QPointer<UserDialog> dialog = new UserDialog(&m_demo->service, 0);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
        auto *email = dialog->findChild<QLineEdit *>(u"emailLineEdit"_s);
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"firstLineEdit"_s), u"Ana"_s);
        QTest::keyClicks(email, u"ana@"_s);
        const auto *problem = dialog->findChild<QLabel *>(u"problemLabel"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(email, u"new.example"_s);
        QTRY_VERIFY(save->isEnabled());
        QSignalSpy saved(dialog, &UserDialog::saved);
        QTest::keyClick(save, Qt::Key_Return);
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(saved.first().first().toLongLong() > 0);
        QTRY_VERIFY(!dialog);
    }

    void userDialog_refusesAnAddressThatIsTaken()
    {
        const QString taken = m_demo->service.signedIn()->email.toUpper();
        QPointer<UserDialog> dialog = new UserDialog(&m_demo->service, 0);
        dialog->open();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"emailLineEdit"_s), taken);
        const auto *problem = dialog->findChild<QLabel *>(u"problemLabel"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
        delete dialog;
    }

    void userDialog_submitsOnlyWhatChanged()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        QPointer<UserDialog> dialog = new UserDialog(&m_demo->service, user);
        dialog->open();
        auto *department = dialog->findChild<QLineEdit *>(u"departmentLineEdit"_s);
        QTRY_VERIFY(!dialog->findChild<QLineEdit *>(u"emailLineEdit"_s)->text().isEmpty());
        department->clear();
        QTest::keyClicks(department, u"Tea"_s);
        auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
        QTRY_VERIFY(save->isEnabled());
        QTest::keyClick(save, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        show(user);
        const store::AuditRecord &record = m_panel->data()->history->front();
        QCOMPARE(record.after.value(u"department"_s).toString(), u"Tea"_s);
        QCOMPARE(record.after.keys(), QStringList{u"department"_s});
    }

private:
    void show(domain::Id user)
    {
        m_panel->setPerson(user);
        QTRY_VERIFY(m_panel->data());
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

    [[nodiscard]] bool hasLabel(const QString &text) const
    {
        return std::ranges::any_of(m_panel->findChildren<QLabel *>(),
                                   [&text](const QLabel *label) { return label->text() == text; });
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<PersonPanel> m_panel;
};

QTEST_MAIN(TestPersonPanel)
#include "tst_personpanel.moc"
