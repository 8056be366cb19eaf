// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/messagebar.h"
#include "ui/taskprogress.h"
#include "ui/topbar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rolecall;
using ui::MessageBar;
using ui::TaskProgress;

/// What tells people how something ended or how far it is.
class TestMessages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void message_isPlainTextAndCloses_I9()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showWarning(u"<b>Ana & %1</b>"_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"<b>Ana & %1</b>"_s);
        QCOMPARE(bar.findChild<QLabel *>(u"messageLabel"_s)->textFormat(), Qt::PlainText);
        QTest::keyClick(bar.findChild<QToolButton *>(u"closeMessageButton"_s), Qt::Key_Space);
        QVERIFY(bar.isHidden());
    }

    void error_namesItsRuleAndTheNextMessageDoesNot()
    {
        MessageBar bar;
        bar.showError(Error{ErrorCode::Denied, u"No."_s, u"R6"_s});
        const QLabel *rule = bar.findChild<QLabel *>(u"ruleLabel"_s);
        QVERIFY(!rule->isHidden());
        QVERIFY(rule->text().contains(u"R6"_s));
        bar.showSuccess(u"Yes."_s);
        QVERIFY(rule->isHidden());
    }

    void cancelled_isNoError()
    {
        MessageBar bar;
        bar.showError(Error{ErrorCode::Cancelled, {}});
        QVERIFY(bar.isHidden());
    }

    void action_runsOnceAndClosesTheBar()
    {
        MessageBar bar;
        int runs = 0;
        bar.showInfo(u"Gone."_s);
        bar.setAction(u"Back"_s, [&runs] { ++runs; });
        auto *button = bar.findChild<QPushButton *>(u"messageActionButton"_s);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(runs, 1);
        QVERIFY(bar.isHidden());
        bar.showInfo(u"Something else."_s);
        QVERIFY(button->isHidden());
    }

    void lastingTask_showsProgressAndIsCancelled()
    {
        TaskProgress progress;
        QSignalSpy finished(&progress, &TaskProgress::finished);
        const auto task = std::make_shared<tables::TaskState>();
        progress.watch(task, u"Counting"_s);
        QVERIFY(progress.isHidden()); // for what is over at once there is nothing to show
        QTRY_VERIFY(!progress.isHidden());
        QTest::keyClick(progress.findChild<QPushButton *>(u"cancelTaskButton"_s), Qt::Key_Space);
        QVERIFY(task->cancelled);
        QVERIFY(!progress.isHidden()); // until it has really ended
        task->finished = true;
        QTRY_VERIFY(progress.isHidden());
        QCOMPARE(finished.size(), 1);
    }

    void shortTask_isNeverShown()
    {
        TaskProgress progress;
        QSignalSpy finished(&progress, &TaskProgress::finished);
        const auto task = std::make_shared<tables::TaskState>();
        task->finished = true;
        progress.watch(task, u"Counting"_s);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(progress.isHidden());
    }

    void initials_areOfTheFirstAndTheLastWord_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Jelena Petrović"_s << u"JP"_s;
        QTest::newRow("three words") << u"ana de maric"_s << u"AM"_s;
        QTest::newRow("one word") << u"Željka"_s << u"Ž"_s;
        QTest::newRow("a letter and its mark") << u"Z\u030Celjka"_s << u"Z\u030C"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void initials_areOfTheFirstAndTheLastWord()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(ui::initialsOf(name), initials);
    }
};

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
