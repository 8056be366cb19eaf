// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/organizationquestions.h"
#include "support/demoworkspace.h"
#include "ui/messagebar.h"
#include "ui/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;

class TestSettingsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_demo = std::make_unique<DemoWorkspace>();
        m_page = std::make_unique<SettingsPage>(&m_demo->service);
        m_page->resize(900, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isReady());
    }

    void cleanup()
    {
        m_page.reset();
        m_demo.reset();
        domain::installLanguage(*qApp, domain::Language::English);
    }

    void language_isChosenByKey()
    {
        QSignalSpy chosen(m_page.get(), &SettingsPage::languageChosen);
        auto *box = find<QComboBox>("languageComboBox");
        QCOMPARE(box->count(), 4);
        QCOMPARE(box->itemText(2), domain::ownName(domain::Language::SerbianCyrillic)); // never translated
        m_page->setLanguage(domain::Language::English);
        QCOMPARE(chosen.count(), 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<domain::Language>(), domain::Language::SerbianLatin);
    }

    void theme_isChosenByKey()
    {
        QSignalSpy chosen(m_page.get(), &SettingsPage::themeChosen);
        m_page->setTheme(ColorTheme::Light);
        QCOMPARE(chosen.count(), 0);
        auto *box = find<QComboBox>("themeComboBox");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<ColorTheme>(), ColorTheme::Dark);
    }

    void textSize_isShownInPercentAndAsAPreview()
    {
        QSignalSpy chosen(m_page.get(), &SettingsPage::textSizeChosen);
        m_page->setTextSize(10);
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(find<QLabel>("textSizeLabel")->text(), u"10 pt (100 %)"_s);
        auto *slider = find<QSlider>("textSizeSlider");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toReal(), 11.0);
        QCOMPARE(find<QLabel>("textSizePreviewLabel")->font().pointSizeF(), 11.0);
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(find<QLabel>("textSizeLabel")->text(), u"20 pt (200 %)"_s);
        QCOMPARE(chosen.last().first().toReal(), largestTextSize);
    }

    void choice_isSavedAtOnceWithUndo_R28()
    {
        auto *box = find<QCheckBox>("external_sees_phoneCheckBox");
        QVERIFY2(box->isEnabled(), qPrintable(box->toolTip()));
        QVERIFY(box->isChecked());
        QVERIFY(!box->accessibleName().isEmpty());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_COMPARE(stored(u"external_sees_phone"_s), u"no"_s);
        QTRY_VERIFY(m_page->messageBar()->text().contains(gate::settingText(u"external_sees_phone"_s)));
        QVERIFY(find<QPushButton>("messageActionButton")->isVisible()); // Undo
        QVERIFY(!box->isChecked());
    }

    void textBesideABox_isAsGoodAsTheBox()
    {
        auto *label = find<QLabel>("external_sees_titleLabel");
        QTest::mouseClick(label, Qt::LeftButton);
        QTRY_COMPARE(stored(u"external_sees_title"_s), u"no"_s);
    }

    void number_isSavedWhenItIsEntered_R25()
    {
        auto *number = find<QSpinBox>("external_readonly_daysSpinBox");
        QCOMPARE(number->value(), 30);
        QCOMPARE(number->minimum(), 1);
        QCOMPARE(number->maximum(), 365);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, u"4"_s);
        QCOMPARE(stored(u"external_readonly_days"_s), u"30"_s); // not at every key
        QTest::keyClicks(number, u"5"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_COMPARE(stored(u"external_readonly_days"_s), u"45"_s);
    }

    void everyGroup_hasANameInWords()
    {
        for (const domain::Setting &setting : domain::Catalogue::instance().settings()) {
            const auto *heading = m_page->findChild<QLabel *>(setting.rule + u"HeadingLabel"_s);
            QVERIFY(heading && !heading->text().isEmpty() && heading->text() != setting.rule);
        }
    }

    void daysUntilTheNextTest_areSaved_R27()
    {
        QCOMPARE(find<QLabel>("break_glass_test_daysLabel")->text(),
                 gate::settingText(u"break_glass_test_days"_s));
        auto *number = find<QSpinBox>("break_glass_test_daysSpinBox");
        QCOMPARE(number->value(), 90);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, u"60"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_COMPARE(stored(u"break_glass_test_days"_s), u"60"_s);
    }

    void changeByAnother_isFollowed()
    {
        bool done = false;
        m_demo->service.submit(gate::ChangeSetting{u"idle_lock_minutes"_s, u"7"_s}, {}, this,
                               [&done](const Result<gate::Outcome> &outcome) { done = outcome.has_value(); });
        QTRY_VERIFY(done);
        QTRY_COMPARE(find<QSpinBox>("idle_lock_minutesSpinBox")->value(), 7);
    }

    void readOnlyAdministrator_seesAndReadsWhyNot_R34()
    {
        m_demo->signIn(m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin")));
        auto *closed = find<QLabel>("settingsClosedLabel");
        QTRY_VERIFY2(closed->isVisible() && closed->text().contains(u"R34"_s), qPrintable(closed->text()));
        QTRY_VERIFY(m_page->isReady());
        QVERIFY(find<QWidget>("organizationSettings")->isVisible());
        for (const char *name : {"external_sees_phoneCheckBox", "external_readonly_daysSpinBox"}) {
            auto *control = find<QWidget>(name);
            QVERIFY(!control->isEnabled());
            QVERIFY2(control->toolTip().contains(u"Organization settings"_s), qPrintable(control->toolTip()));
        }
        QVERIFY(find<QComboBox>("languageComboBox")->isEnabled());
    }

    void whoMayNotSeeThem_readsWhyInstead_R34()
    {
        m_demo->signIn(m_demo->somebodyWith(DemoWorkspace::maskOf("device_admin")));
        auto *closed = find<QLabel>("settingsClosedLabel");
        QTRY_VERIFY2(closed->isVisible() && closed->text().contains(u"R34"_s), qPrintable(closed->text()));
        QVERIFY(!find<QWidget>("organizationSettings")->isVisible());
        QVERIFY(find<QComboBox>("languageComboBox")->isVisible());
        QTRY_VERIFY(m_page->isReady()); // no answer of before is on its way
        const QString english = closed->text();
        domain::installLanguage(*qApp, domain::Language::Bulgarian);
        QTRY_VERIFY2(closed->text() != english && !closed->text().isEmpty(), qPrintable(closed->text()));
    }

    void otherButtons_besideABoxChangeNothing()
    {
        auto *box = find<QCheckBox>("external_sees_phoneCheckBox");
        QTRY_VERIFY(box->isEnabled());
        const bool before = box->isChecked();
        QTest::mouseClick(find<QLabel>("external_sees_phoneLabel"), Qt::RightButton);
        QCOMPARE(box->isChecked(), before);
    }

    void wheel_changesNothing()
    {
        auto *number = find<QSpinBox>("external_readonly_daysSpinBox");
        number->setFocus();
        QWheelEvent wheel({5, 5}, number->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(number, &wheel);
        QCOMPARE(number->value(), 30);
    }

    void texts_followTheLanguage()
    {
        domain::installLanguage(*qApp, domain::Language::Bulgarian);
        QTRY_COMPARE(find<QComboBox>("languageComboBox")->currentText(),
                     domain::ownName(domain::Language::Bulgarian));
        QTRY_COMPARE(find<QLabel>("external_sees_titleLabel")->text(),
                     gate::settingText(u"external_sees_title"_s));
    }

private:
    template<typename T>
    T *find(const char *name)
    {
        auto *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    /// What the file holds.
    QString stored(const QString &key)
    {
        QString value;
        bool done = false;
        m_demo->service.ask<std::vector<gate::ListedSetting>>(
            [](tables::OpenWorkspace &open, tables::TaskState &) {
                return gate::settings(*open.gate, open.session);
            },
            this,
            [&](const Result<std::vector<gate::ListedSetting>> &settings) {
                for (const gate::ListedSetting &listed : *settings) {
                    if (listed.setting->key == key)
                        value = listed.value;
                }
                done = true;
            });
        return QTest::qWaitFor([&done] { return done; }) ? value : QString();
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
