// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "demosteps.h"
#include "ui/activationexportdialog.h"
#include "ui/messagebar.h"
#include "ui/outboxpage.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;

namespace {

enum Column { Receiver, Email, State, QueuedAt, By };

} // namespace

class TestOutboxPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoWorkspace>();
        m_page = std::make_unique<OutboxPage>(&m_demo->service);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table = m_page->findChild<ListTable *>(u"outboxPageTable"_s);
        QTRY_VERIFY(m_page->isReady());
    }

    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
    }

    void emptyOutbox_leadsToTheUsers()
    {
        QCOMPARE(m_table->rowCount(), 0);
        QVERIFY(!button("exportActivationsButton")->isEnabled());
        QVERIFY(!button("exportActivationsButton")->toolTip().isEmpty());
        QTRY_VERIFY(button("firstStepButton")->isVisible() && button("firstStepButton")->isEnabled());
        QSignalSpy asked(m_page.get(), &Page::placeRequested);
        QTest::keyClick(button("firstStepButton"), Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<Place>().page, u"users"_s);
    }

    void email_isShownAsItWillBeRead()
    {
        queue(1);
        QCOMPARE(cell(State), u"Waiting"_s);
        QVERIFY(!label("mailSubjectLabel")->text().isEmpty());
        QVERIFY(label("mailFactsLabel")->text().contains(cell(Email)));
        const auto *body = m_page->findChild<QPlainTextEdit *>(u"mailBodyTextEdit"_s);
        QVERIFY(body->toPlainText().contains(cell(Receiver)));
        QVERIFY(body->isReadOnly());
        QVERIFY(label("countLabel")->text().startsWith(u"1 e-mail"_s));
    }

    void export_writesEachOnce_R18()
    {
        queue(2);
        const QString folder = m_demo->folder.filePath(u"mails"_s);
        exportTo(folder, u"2 "_s);
        QTRY_COMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
        QVERIFY(m_page->messageBar()->text().contains(QDir::toNativeSeparators(folder)));
        QTRY_COMPARE(states(), QStringList({u"Exported"_s, u"Exported"_s}));

        ActivationExportDialog *dialog = openExport();
        auto *exportButton = dialog->findChild<QPushButton *>(u"exportButton"_s);
        const auto *plan = dialog->findChild<QLabel *>(u"planLabel"_s);
        QTRY_COMPARE(plan->text(), u"No e-mail waits to be exported."_s); // never twice ...
        QVERIFY(!exportButton->isEnabled());
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"againCheckBox"_s), Qt::Key_Space);
        QTRY_VERIFY(plan->text().startsWith(u"2 "_s)); // ... unless asked for
        QVERIFY(exportButton->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void mbox_isOneFileAndReplacesNone()
    {
        queue(1);
        const QString folder = m_demo->folder.filePath(u"mails"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile there(folder + u"/activation.mbox"_s);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        ActivationExportDialog *dialog = openExport();
        QTest::keyClick(dialog->findChild<QRadioButton *>(u"mboxRadioButton"_s), Qt::Key_Space);
        auto *path = dialog->findChild<QLineEdit *>(u"folderLineEdit"_s);
        path->setFocus();
        path->selectAll();
        QTest::keyClicks(path, folder);
        const auto *problem = dialog->findChild<QLabel *>(u"problemLabel"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(u"exportButton"_s)->isEnabled());
        QVERIFY(there.remove());
        QTest::keyClick(path, Qt::Key_Slash); // typing goes on
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"exportButton"_s)->isEnabled());
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_COMPARE(QDir(folder).entryList(QDir::Files), QStringList(u"activation.mbox"_s));
        QTRY_COMPARE(states(), QStringList(u"Exported"_s));
    }

    void relativeFolder_isNoFolder()
    {
        queue(1);
        ActivationExportDialog *dialog = openExport();
        auto *path = dialog->findChild<QLineEdit *>(u"folderLineEdit"_s);
        path->setFocus();
        path->selectAll();
        QTest::keyClicks(path, u"mails"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"problemLabel"_s)->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(u"exportButton"_s)->isEnabled());
    }

    void marking_saysWhatBecameOfIt()
    {
        queue(1);
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(!button("markSentButton")->isEnabled()); // it still waits
        QVERIFY(button("markSentButton")->toolTip().contains(u"R18"_s));
        exportTo(m_demo->folder.filePath(u"mails"_s), u"1 "_s);
        QTRY_VERIFY(button("markFailedButton")->isEnabled());
        QTest::keyClick(button("markFailedButton"), Qt::Key_Space);
        QTRY_COMPARE(states(), QStringList(u"Failed"_s));
        QVERIFY(m_page->messageBar()->text().contains(cell(Receiver)));
        QTRY_VERIFY(button("markSentButton")->isEnabled());
        QTest::keyClick(button("markSentButton"), Qt::Key_Space);
        QTRY_COMPARE(states(), QStringList(u"Sent"_s));
    }

    void sendAgain_asksFirst()
    {
        queue(1);
        QTRY_VERIFY(button("sendAgainButton")->isEnabled());
        QTest::keyClick(button("sendAgainButton"), Qt::Key_Space);
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
        QCOMPARE(m_table->rowCount(), 1);
        QTest::keyClick(button("sendAgainButton"), Qt::Key_Space);
        auto *yes = question()->findChild<QPushButton *>(u"confirmButton"_s);
        yes->setFocus();
        QTest::keyClick(yes, Qt::Key_Space);
        QTRY_COMPARE(m_table->rowCount(), 2);
        QCOMPARE(states(), QStringList({u"Waiting"_s, u"Waiting"_s}));
    }

    void onlyTheNewestThatLeft_isMarked()
    {
        queue(1);
        const qint64 first = m_table->current()->id;
        exportTo(m_demo->folder.filePath(u"one"_s), u"1 "_s);
        gate::SendActivation again;
        again.again = true;
        again.users.push_back({m_receivers.front(), {}});
        test::mustSubmit(*m_demo, again);
        QTRY_COMPARE(m_table->rowCount(), 2);
        exportTo(m_demo->folder.filePath(u"two"_s), u"1 "_s);
        QTRY_COMPARE(states(), QStringList({u"Exported"_s, u"Exported"_s}));
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(m_table->choose(first));
        QTRY_VERIFY(m_page->isReady() && !button("markSentButton")->isEnabled());
        QVERIFY(button("markSentButton")->toolTip().contains(u"newer"_s));
    }

    void whoReadsOnly_changesNothing_R34()
    {
        const domain::Id reader = test::mustGive(*m_demo, {u"readonly_admin"_s});
        queue(1);
        m_demo->signIn(reader);
        QTRY_VERIFY(m_page->isReady() && m_table->rowCount() == 1);
        for (const char *name : {"chooseReceiversButton", "sendAgainButton", "exportActivationsButton",
                                 "markSentButton", "markFailedButton"}) {
            QVERIFY2(!button(name)->isEnabled(), name);
            QVERIFY2(button(name)->toolTip().contains(u"R34"_s), name);
        }
        QVERIFY(!label("mailSubjectLabel")->text().isEmpty());
    }

    void whoMayNotSee_isToldWhy_R34_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("support administrator") << u"support_admin"_s;
        QTest::newRow("site administrator") << u"site_admin"_s;
    }

    void whoMayNotSee_isToldWhy_R34()
    {
        QFETCH(QString, role);
        queue(1);
        const QString site = role == u"site_admin"_s ? u'@' + test::someSite(*m_demo) : QString();
        const domain::Id other = test::mustGive(*m_demo, {role + site});
        m_demo->signIn(other);
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(m_table->rowCount(), 0);
        QVERIFY(label("emptyLabel")->text().contains(u"R34"_s));
        QVERIFY(!button("firstStepButton")->isVisible());
        QVERIFY(!m_page->findChild<QWidget *>(u"outboxDetails"_s)->isVisible());
    }

private:
    /// Queues e-mails to so many people whose accounts are not active yet; the first one is chosen then.
    void queue(int count)
    {
        gate::SendActivation command;
        m_receivers.clear();
        for (int i = 0; i < count; ++i) {
            const domain::Id user = m_demo->somebodyWith(0);
            test::mustSubmit(*m_demo, gate::EditUser{{user, {}}, {{domain::Status, u"Pending"_s}}});
            command.users.push_back({user, {}});
            m_receivers.push_back(user);
        }
        test::mustSubmit(*m_demo, command);
        QTRY_COMPARE(m_table->rowCount(), count);
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(m_table->current());
    }
    [[nodiscard]] ActivationExportDialog *openExport()
    {
        if (!QTest::qWaitFor([this] { return button("exportActivationsButton")->isEnabled(); }, 30'000))
            qFatal("nothing can be exported");
        QTest::keyClick(button("exportActivationsButton"), Qt::Key_Space);
        auto *dialog = m_page->findChild<ActivationExportDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("there is no dialog");
        return dialog;
    }
    void exportTo(const QString &folder, const QString &plan)
    {
        ActivationExportDialog *dialog = openExport();
        auto *path = dialog->findChild<QLineEdit *>(u"folderLineEdit"_s);
        path->setFocus();
        path->selectAll();
        QTest::keyClicks(path, folder);
        const auto *save = dialog->findChild<QPushButton *>(u"exportButton"_s);
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"planLabel"_s)->text().startsWith(plan));
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_VERIFY(m_page->findChildren<ActivationExportDialog *>().isEmpty());
        QTRY_VERIFY(m_page->isReady());
    }
    [[nodiscard]] QMessageBox *question() const
    {
        auto *box = m_page->findChild<QMessageBox *>(u"questionMessageBox"_s);
        if (!box || !QTest::qWaitForWindowActive(box))
            qFatal("nothing is asked");
        return box;
    }
    [[nodiscard]] QString cell(int column) const
    {
        const ListRow *row = m_table->current();
        return row ? row->cells[static_cast<size_t>(column)].text : QString();
    }
    [[nodiscard]] QStringList states() const
    {
        QStringList states;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            states << m_table->model()->index(row, State).data().toString();
        return states;
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
    std::unique_ptr<OutboxPage> m_page;
    ListTable *m_table = nullptr;
    std::vector<domain::Id> m_receivers;
};

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
