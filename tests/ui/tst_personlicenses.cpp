// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// The licenses of one person: assigned and removed by keys, refused with the reason under the box (R34, R17,
// R13), and reached from the panel beside the list.
#include "support/demoworkspace.h"
#include "support/servicecalls.h"
#include "support/support.h"
#include "ui/consequencesview.h"
#include "ui/messagebar.h"
#include "ui/personlicensesdialog.h"
#include "ui/personpanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;
using test::part;

namespace {

const QString messaging = u"Webex Messaging [Sub204711]"_s;
const QString calling = u"Webex Calling Professional [Sub204711]"_s;
const QString standard = u"Webex Contact Center Standard Agent [Sub204712]"_s;
const QString meetings = u"sava.webex.example - Webex Meetings Suite [Sub204711]"_s;
const QString suspended = u"sava-legacy.webex.example - Webex Enterprise Edition [Sub190001]"_s;

} // namespace

class TestPersonLicenses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoWorkspace>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_demo->folder.path());
    }

    void cleanup()
    {
        delete m_dialog;
        m_demo.reset();
    }

    void assigningAndRemoving_byKeyboard_reachesThePersonAndTheLog()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        setLicenses(user, {messaging});
        open(user);
        QVERIFY(!button("saveButton").isEnabled());
        QVERIFY(!button("saveButton").toolTip().isEmpty());
        turnOver(calling);
        turnOver(messaging);
        QVERIFY2(changes().contains(u"Assigned: "_s + calling), qPrintable(changes()));
        QVERIFY2(changes().contains(u"Removed: "_s + messaging), qPrintable(changes()));
        QTest::keyClicks(&part<QLineEdit>(*m_dialog, u"reasonLineEdit"_s), u"New desk"_s);
        QSignalSpy saved(m_dialog, &PersonLicensesDialog::saved);
        QTest::keyClick(&button("saveButton"), Qt::Key_Return);
        QTRY_COMPARE(saved.count(), 1);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(licensesOf(user), QStringList{calling});
        const auto outcome = saved.first().at(1).value<gate::Outcome>();
        QVERIFY(outcome.record != 0);
        VERIFY_OK(test::submit(m_demo->service, gate::Undo{}));
        QCOMPARE(licensesOf(user), QStringList{messaging});
    }

    void turnedBack_changesNothing()
    {
        open(m_demo->somebodyWith(0));
        turnOver(calling);
        QVERIFY(button("saveButton").isEnabled());
        turnOver(calling);
        QVERIFY(!button("saveButton").isEnabled());
    }

    void closed_isNotSaved()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        const QStringList before = licensesOf(user);
        open(user);
        turnOver(calling);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(licensesOf(user), before);
    }

    void boxes_sayHowManyHaveThem_andWhichAreSuspended()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        setLicenses(user, {});
        open(user);
        QVERIFY2(note(messaging).contains(u" have it."_s), qPrintable(note(messaging)));
        QVERIFY(!box(suspended)->isEnabled());
        QVERIFY2(note(suspended).contains(u"is suspended and can't be assigned"_s),
                 qPrintable(note(suspended)));
        QCOMPARE(box(suspended)->accessibleDescription(), note(suspended));
    }

    void aClickOnTheWords_turnsTheBox()
    {
        open(m_demo->somebodyWith(0));
        const bool before = box(calling)->isChecked();
        for (QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->text() == calling)
                QTest::mouseClick(label, Qt::LeftButton);
        }
        QCOMPARE(box(calling)->isChecked(), !before);
    }

    void standardLicense_ofAFullAdministrator_isWarnedOf_R17()
    {
        const domain::Id other = m_demo->somebodyWith(DemoWorkspace::maskOf("full_admin"));
        QVERIFY(other != 0);
        setLicenses(other, {});
        open(other);
        turnOver(standard);
        QVERIFY2(changes().contains(u"Rule R17"_s), qPrintable(changes()));
        QVERIFY(button("saveButton").isEnabled()); // a warning refuses nothing
        QTest::keyClick(&button("saveButton"), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(licensesOf(other), QStringList{standard});
    }

    void standardLicense_byAnyoneElse_isRefused_R17()
    {
        const domain::Id other = m_demo->somebodyWith(DemoWorkspace::maskOf("full_admin"));
        const domain::Id actor = m_demo->somebodyWith(DemoWorkspace::maskOf("user_device_admin"));
        QVERIFY(other != 0 && actor != 0);
        setLicenses(other, {});
        m_demo->signIn(actor);
        open(other);
        QVERIFY(!box(standard)->isEnabled());
        QVERIFY2(note(standard).contains(u"Rule R17"_s), qPrintable(note(standard)));
        QVERIFY(box(messaging)->isEnabled());
    }

    void readOnlyAdministrator_findsEveryBoxClosed_R34()
    {
        const domain::Id actor = m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin"));
        QVERIFY(actor != 0);
        const domain::Id user = m_demo->somebodyWith(0);
        m_demo->signIn(actor);
        open(user);
        for (const QCheckBox *box : m_dialog->findChildren<QCheckBox *>()) {
            QVERIFY(!box->isEnabled());
            QVERIFY2(box->accessibleDescription().contains(u"Rule R34"_s),
                     qPrintable(box->accessibleDescription()));
        }
    }

    void siteAdministrator_findsTheLicensesOfHisSiteAlone_R13()
    {
        const domain::Id actor = m_demo->somebodyWith(0);
        const gate::RoleRef role{*domain::Catalogue::instance().findRole(u"site_admin"),
                                 u"sava.webex.example"_s};
        VERIFY_OK(test::submit(m_demo->service, gate::ChangeRoles{{actor, {}}, {role}, {}, {}, {}}));
        const domain::Id user = m_demo->somebodyWith(0);
        setLicenses(user, {meetings, messaging});
        m_demo->signIn(actor);
        open(user);
        QCOMPARE(m_dialog->findChildren<QCheckBox *>().size(), 1);
        QVERIFY(box(meetings)->isChecked() && box(meetings)->isEnabled());
        turnOver(meetings);
        QTest::keyClick(&button("saveButton"), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        m_demo->signIn(m_demo->admin);
        QCOMPARE(licensesOf(user), QStringList{messaging});
    }

    void rightsLostMeanwhile_areToldAtSave_A14()
    {
        const domain::Id second = m_demo->somebodyWith(DemoWorkspace::maskOf("full_admin"));
        const domain::Id user = m_demo->somebodyWith(0);
        const QStringList before = licensesOf(user);
        open(user);
        turnOver(calling);
        const auto taken = test::ask<gate::Outcome>(
            m_demo->service,
            [second, admin = m_demo->admin](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
                gate::ChangeRoles command;
                command.user.id = admin;
                command.take.push_back({*domain::Catalogue::instance().findRole(u"full_admin"), {}});
                return open.gate->submit(command, {{second, {}}, gate::Door::Window});
            });
        VERIFY_OK(taken);
        QTest::keyClick(&button("saveButton"), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog->findChild<MessageBar *>()->text().isEmpty());
        m_demo->signIn(second);
        QCOMPARE(licensesOf(user), before);
    }

    void panel_leadsToTheDialog()
    {
        PersonPanel panel(&m_demo->service);
        panel.resize(340, 700);
        panel.show();
        const domain::Id user = m_demo->somebodyWith(0);
        setLicenses(user, {});
        panel.setPerson(user);
        QTRY_VERIFY(panel.data());
        auto &edit = part<QPushButton>(panel, u"editLicensesButton"_s);
        QVERIFY(edit.isEnabled());
        QSignalSpy saved(&panel, &PersonPanel::licensesSaved);
        QTest::keyClick(&edit, Qt::Key_Space);
        m_dialog = panel.findChild<PersonLicensesDialog *>();
        QVERIFY(m_dialog);
        QTRY_VERIFY(m_dialog->isReady());
        turnOver(calling);
        QTest::keyClick(&button("saveButton"), Qt::Key_Return);
        QTRY_COMPARE(saved.count(), 1);
        QTRY_VERIFY(panel.data() && panel.data()->person.licenses.size() == 1);
    }

    void panel_saysWhyNot_R34()
    {
        const domain::Id actor = m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin"));
        m_demo->signIn(actor);
        PersonPanel panel(&m_demo->service);
        panel.show();
        panel.setPerson(m_demo->admin);
        QTRY_VERIFY(panel.data());
        const auto &edit = part<QPushButton>(panel, u"editLicensesButton"_s);
        QVERIFY(!edit.isEnabled());
        QVERIFY2(edit.toolTip().contains(u"Rule R34"_s), qPrintable(edit.toolTip()));
    }

private:
    void open(domain::Id user)
    {
        m_dialog = new PersonLicensesDialog(&m_demo->service, user);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTRY_VERIFY(m_dialog->isReady());
    }

    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return part<QPushButton>(*m_dialog, QString::fromLatin1(name));
    }

    [[nodiscard]] QCheckBox *box(const QString &heading) const
    {
        for (QCheckBox *box : m_dialog->findChildren<QCheckBox *>()) {
            if (box->accessibleName() == heading)
                return box;
        }
        qFatal("there is no box for %ls", qUtf16Printable(heading));
    }

    [[nodiscard]] QString note(const QString &heading) const
    {
        const QString name = box(heading)->objectName().replace(u"CheckBox"_s, u"NoteLabel"_s);
        return part<QLabel>(*m_dialog, name).text();
    }

    void turnOver(const QString &heading)
    {
        QVERIFY(box(heading)->isEnabled());
        box(heading)->setFocus();
        QTest::keyClick(box(heading), Qt::Key_Space);
        QTRY_VERIFY(m_dialog->isReady());
    }

    [[nodiscard]] QString changes() const
    {
        return part<ConsequencesView>(*m_dialog, u"consequencesView"_s).text();
    }

    QStringList licensesOf(domain::Id user)
    {
        const auto person = test::ask<gate::Person>(
            m_demo->service, [user](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
                return gate::person(*open.gate, open.session, {user, {}});
            });
        QStringList headings;
        for (size_t i = 0; person && i < person->licenses.size(); ++i)
            headings << person->licenses[i].heading;
        return headings;
    }

    /// Leaves the person with exactly these.
    void setLicenses(domain::Id user, const QStringList &wanted)
    {
        gate::ChangeLicenses change{{user, {}}, wanted, {}, {}};
        for (const QString &held : licensesOf(user)) {
            if (!wanted.contains(held))
                change.take << held;
        }
        VERIFY_OK(test::submit(m_demo->service, change));
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    QPointer<PersonLicensesDialog> m_dialog;
};

QTEST_MAIN(TestPersonLicenses)
#include "tst_personlicenses.moc"
