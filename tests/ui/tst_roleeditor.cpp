// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "support/demoworkspace.h"
#include "ui/changesview.h"
#include "ui/messagebar.h"
#include "ui/roleeditordialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;

class TestRoleEditor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_demo = std::make_unique<DemoWorkspace>(); }

    void cleanup()
    {
        delete m_dialog;
        m_demo.reset();
    }

    void ownAdvancedTroubleshooting_isClosed_R6()
    {
        open(m_demo->admin);
        const QCheckBox *box = find<QCheckBox>("advanced_troubleshootingCheckBox");
        QVERIFY(!box->isEnabled());
        const QLabel *reason = find<QLabel>("advanced_troubleshootingReasonLabel");
        QVERIFY(reason->isVisible());
        QVERIFY2(reason->text().contains(u"Rule R6"_s), qPrintable(reason->text()));
        QCOMPARE(reason->textFormat(), Qt::PlainText);
        QCOMPARE(box->accessibleDescription(), reason->text());
    }

    void nothingChanged_canNotBeSaved()
    {
        open(m_demo->somebodyWith(0));
        const QPushButton *save = find<QPushButton>("saveButton");
        QVERIFY(!save->isEnabled());
        QVERIFY(!save->toolTip().isEmpty());
        turnOver("device_admin");
        QVERIFY(save->isEnabled());
        turnOver("device_admin");
        QVERIFY(!save->isEnabled());
    }

    void granting_byKeyboard_reachesListAndLog()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        open(user);
        turnOver("device_admin");
        QVERIFY2(changes().contains(u"Given: Device administrator"_s), qPrintable(changes()));
        QVERIFY2(changes().contains(u"Device management: No access → Full access"_s), qPrintable(changes()));
        QTest::keyClicks(find<QLineEdit>("reasonLineEdit"), u"Stands in"_s);
        const QPointer<RoleEditorDialog> dialog = m_dialog;
        QSignalSpy saved(m_dialog, &RoleEditorDialog::saved);
        QTest::keyClick(find<QPushButton>("saveButton"), Qt::Key_Return);
        QTRY_COMPARE(saved.count(), 1);
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(m_demo->rolesOf(user), DemoWorkspace::maskOf("device_admin"));

        const std::vector<store::AuditRecord> log = history(user);
        QVERIFY(!log.empty());
        QVERIFY(!log.back().refused);
        QCOMPARE(log.back().reason, u"Stands in"_s);
        QCOMPARE(log.back().actor, m_demo->admin);
    }

    void longestLanguage_cutsNothingOff()
    {
        domain::installLanguage(*qApp, domain::Language::Bulgarian);
        const auto back = qScopeGuard([] { domain::installLanguage(*qApp, domain::Language::English); });
        open(m_demo->admin); // his own boxes are closed, each with its reason under it
        const auto *area = find<QScrollArea>("rolesScrollArea");
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    }

    void until_reachesTheAssignment()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        open(user);
        const QDate last = QDate::currentDate().addDays(10);
        find<QCheckBox>("untilCheckBox")->setFocus();
        QTest::keyClick(find<QCheckBox>("untilCheckBox"), Qt::Key_Space);
        find<QDateEdit>("untilDateEdit")->setDate(last);
        turnOver("device_admin");
        const QPointer<RoleEditorDialog> dialog = m_dialog;
        QTest::keyClick(find<QPushButton>("saveButton"), Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        const gate::Person person = ask(user);
        QCOMPARE(person.assignments.size(), size_t{1});
        QVERIFY(person.assignments.front().until);
        QCOMPARE(domain::dayEndingAt(*person.assignments.front().until, m_demo->service.info()->timeZone),
                 last);
    }

    void lastOfOnesOwn_asksASecondTime_R10()
    {
        const domain::Id user = m_demo->somebodyWith(DemoWorkspace::maskOf("full_admin"));
        QVERIFY(user != 0);
        m_demo->signIn(user);
        open(user);
        turnOver("full_admin");
        QTest::keyClick(find<QPushButton>("saveButton"), Qt::Key_Return);
        QTRY_VERIFY(m_dialog->findChild<QMessageBox *>());
        QTest::keyClick(m_dialog->findChild<QMessageBox *>(), Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
        QTRY_VERIFY(m_dialog->isReady());
        QCOMPARE(m_demo->rolesOf(user), DemoWorkspace::maskOf("full_admin"));
    }

    void rightsLostMeanwhile_areToldAtSave_A14()
    {
        const domain::Id second = m_demo->somebodyWith(DemoWorkspace::maskOf("full_admin"));
        const domain::Id user = m_demo->somebodyWith(0);
        QVERIFY(second != 0 && user != 0);
        open(user);
        turnOver("device_admin");
        // Behind the window's back: the one who is signed in loses his role to the other one.
        bool done = false;
        m_demo->service.ask<gate::Outcome>(
            [second, admin = m_demo->admin](tables::OpenWorkspace &workspace, tables::TaskState & /*state*/) {
                gate::ChangeRoles command;
                command.user.id = admin;
                command.take.push_back({*domain::Catalogue::instance().findRole(u"full_admin"), {}});
                return workspace.gate->submit(command, {{second, {}}, gate::Door::Window});
            },
            this, [&done](const Result<gate::Outcome> &outcome) { done = outcome.has_value(); });
        QTRY_VERIFY(done);
        QTest::keyClick(find<QPushButton>("saveButton"), Qt::Key_Return);
        auto *messages = m_dialog->findChild<MessageBar *>();
        QTRY_VERIFY(!messages->text().isEmpty());
        QTRY_VERIFY(m_dialog->isReady() || !find<QPushButton>("saveButton")->isEnabled());
        QCOMPARE(m_demo->rolesOf(user), domain::RoleMask{0});
    }

    void closed_isNotSaved()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        open(user);
        turnOver("device_admin");
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(ask(user).assignments.size(), size_t{0});
    }

private:
    template<typename T>
    T *find(const char *name)
    {
        auto *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    void open(domain::Id user)
    {
        m_dialog = new RoleEditorDialog(&m_demo->service, user);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTRY_VERIFY(m_dialog->isReady());
    }

    void turnOver(const char *role)
    {
        auto *box = m_dialog->findChild<QCheckBox *>(QString::fromLatin1(role) + u"CheckBox"_s);
        QVERIFY(box && box->isEnabled());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY(m_dialog->isReady());
    }

    [[nodiscard]] QString changes() const
    {
        QStringList lines;
        for (const QLabel *label : m_dialog->findChild<ChangesView *>()->widget()->findChildren<QLabel *>())
            lines << label->text();
        return lines.join(u'\n');
    }

    template<typename T>
    T askFor(std::function<Result<T>(tables::OpenWorkspace &, tables::TaskState &)> work)
    {
        std::optional<Result<T>> answer;
        m_demo->service.ask<T>(std::move(work), this,
                               [&answer](Result<T> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }) || !*answer)
            qFatal("a question was not answered");
        return **answer;
    }

    gate::Person ask(domain::Id user)
    {
        return askFor<gate::Person>([user](tables::OpenWorkspace &workspace, tables::TaskState & /*state*/) {
            return gate::person(*workspace.gate, workspace.session, {user, {}});
        });
    }

    std::vector<store::AuditRecord> history(domain::Id user)
    {
        return askFor<std::vector<store::AuditRecord>>(
            [user](tables::OpenWorkspace &workspace, tables::TaskState & /*state*/) {
                store::AuditFilter filter;
                filter.user = user;
                return gate::auditLog(*workspace.gate, workspace.session, filter);
            });
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    QPointer<RoleEditorDialog> m_dialog;
};

QTEST_MAIN(TestRoleEditor)
#include "tst_roleeditor.moc"
