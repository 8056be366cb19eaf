// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "externalsteps.h"
#include "ui/addexternaldialog.h"
#include "ui/consequencesview.h"
#include "ui/organizationday.h"
#include "ui/texttree.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::ExternalsPane;
using test::part;

/// The dialog that adds external administrators, used with the keyboard (R20 to R25, R27).
class TestAddExternalDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ExternalsPane>();
        m_dialog = m_world->open<AddExternalDialog>(m_world->actions->add());
    }
    void cleanup() { m_world.reset(); }

    void emptyForm_asksForTheAddress()
    {
        QCOMPARE(note(), u"Enter the e-mail address of the person."_s);
        QVERIFY(!next().isEnabled());
        QVERIFY(!button("backButton").isVisible());
        QVERIFY(!button("addButton").isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), &field("emailLineEdit"));
    }

    void knownDomain_goesThroughByEnterAlone_R22()
    {
        QTest::keyClicks(&field("emailLineEdit"), u"vera@tisa.example"_s);
        QCOMPARE(note(), u"Verify the e-mail address first."_s);
        enter(); // verifies
        QTRY_VERIFY(label("verificationLabel").text().contains(u"Tisa Partner (Partner organization)"_s));
        QVERIFY(!part<QComboBox>(*m_dialog, u"organizationComboBox"_s).isVisible());
        QTRY_VERIFY(field("firstNameLineEdit").hasFocus());
        QTest::keyClicks(&field("firstNameLineEdit"), u"Vera"_s);
        QTRY_VERIFY(next().isEnabled());
        enter();
        QCOMPARE(step(), 1);
        QVERIFY(label("originLabel").text().contains(u"Tisa Partner"_s));
        // A partner exactly one of these, and nothing beside it.
        QCOMPARE(m_dialog->findChildren<QRadioButton *>().size(), 2);
        QVERIFY(!m_dialog->findChild<QRadioButton *>(u"noneRadioButton"_s));
        QVERIFY(!part<QWidget>(*m_dialog, u"siteChoices"_s).isVisible());
        QTRY_VERIFY2(note().contains(u"needs at least one role"_s), qPrintable(note()));
        QVERIFY(!next().isEnabled());
        choose("full_adminRadioButton");
        QTRY_VERIFY(next().isEnabled());
        enter();
        QCOMPARE(step(), 2);
        QTRY_VERIFY(button("addButton").isEnabled());
        QVERIFY(!next().isVisible());
        const QString review = summary();
        for (const QString &said :
             {u"Vera"_s, u"vera@tisa.example"_s, u"Tisa Partner (Partner organization)"_s, u"Verified"_s,
              u"External full administrator"_s})
            QVERIFY2(review.contains(said), qPrintable(review));
        auto &access = part<TextTree>(*m_dialog, u"accessTree"_s);
        QVERIFY(access.topLevelItemCount() > 10);
        QCOMPARE(access.topLevelItem(0)->text(1), u"Full access"_s); // those first
        enter();
        QTRY_VERIFY(!m_world->pane.findChild<AddExternalDialog *>());
        QCOMPARE(roles(u"vera@tisa.example"_s), u"full_admin"_s);
        QVERIFY(m_world->messages->text().contains(u"Vera"_s));
        QVERIFY(part<QPushButton>(m_world->pane, u"messageActionButton"_s).isVisibleTo(m_world->messages));
    }

    void unknownAddress_isStatedAndSaidSo_R21()
    {
        verify(u"ana@nowhere.example"_s);
        auto &organization = part<QComboBox>(*m_dialog, u"organizationComboBox"_s);
        QTRY_VERIFY(organization.isVisible());
        QVERIFY(organization.findText(u"Tisa Partner"_s) >= 0);
        QVERIFY(organization.findText(m_world->demo.service.info()->organizationName) < 0); // no customer
        QCOMPARE(note(), u"State which organization the person belongs to."_s);
        QTRY_VERIFY(organization.hasFocus() || organization.lineEdit()->hasFocus());
        QTest::keyClicks(organization.lineEdit(), u"Drava Systems"_s);
        QTRY_VERIFY(next().isEnabled());
        QTest::keyClick(organization.lineEdit(), Qt::Key_Return); // goes on
        QTRY_COMPARE(step(), 1);
        QVERIFY(label("originLabel").text().contains(u"Drava Systems"_s));
        QVERIFY(label("verifiedLabel").text().contains(u"stated, not verified"_s));
        choose("readonly_adminRadioButton");
        QTRY_VERIFY(next().isEnabled());
        enter();
        QTRY_VERIFY(button("addButton").isEnabled());
        QVERIFY2(summary().contains(u"Stated, not verified"_s), qPrintable(summary()));
        enter();
        QTRY_VERIFY(!m_world->pane.findChild<AddExternalDialog *>());
        const auto row = external(u"ana@nowhere.example"_s);
        QVERIFY(row && !row->record.verified);
        QCOMPARE(row->organization.name, u"Drava Systems"_s);
    }

    void ownDomain_isRefusedUnderTheField_R21()
    {
        const QString own = u"new@"_s + m_world->demo.service.signedIn()->email.section(u'@', 1);
        verify(own);
        QTRY_VERIFY(label("emailProblemLabel").isVisible());
        QVERIFY2(label("emailProblemLabel").text().contains(u"R21"_s),
                 qPrintable(label("emailProblemLabel").text()));
        QVERIFY(!next().isEnabled());
        QTest::keyClicks(&field("emailLineEdit"), u".example"_s);
        QVERIFY(!label("emailProblemLabel").isVisible()); // it was about the other address
        QCOMPARE(note(), u"Verify the e-mail address first."_s);
    }

    void knownAdministrator_isNotAddedAgain()
    {
        m_world->mustAdd(u"mila@vardar.example"_s, {u"full_admin"_s});
        verify(u"mila@vardar.example"_s);
        QTRY_VERIFY(label("verificationLabel").text().contains(u"Mila Vasić"_s));
        QTRY_VERIFY2(note().contains(u"administrator here already"_s), qPrintable(note()));
        QVERIFY(!next().isEnabled());
    }

    void otherAddress_takesTheVerificationBackAndTheChoicesFollow_R22()
    {
        verify(u"vera@tisa.example"_s);
        QTRY_VERIFY(next().isEnabled());
        QTest::keyClicks(&field("firstNameLineEdit"), u"Vera"_s);
        QTRY_VERIFY(next().isEnabled());
        next().click();
        choose("full_adminRadioButton");
        part<QLineEdit>(*m_dialog, u"reasonLineEdit"_s).setFocus();
        QTest::keyClicks(&field("reasonLineEdit"), u"Project"_s);
        button("backButton").click();
        QCOMPARE(step(), 0);
        QVERIFY(next().isVisible());
        field("emailLineEdit").selectAll();
        verify(u"vera@vardar.example"_s);
        QTRY_VERIFY(label("verificationLabel").text().contains(u"Vardar Consulting"_s));
        QCOMPARE(field("firstNameLineEdit").text(), u"Vera"_s);
        QTRY_VERIFY(next().isEnabled());
        next().click();
        // What anybody else may hold: at most one of these, others beside it, and roles on sites.
        QVERIFY(part<QRadioButton>(*m_dialog, u"noneRadioButton"_s).isVisible());
        QVERIFY(!m_dialog->findChild<QRadioButton *>(u"provisioning_adminRadioButton"_s));
        QVERIFY(part<QRadioButton>(*m_dialog, u"full_adminRadioButton"_s).isChecked()); // still possible
        QVERIFY(part<QWidget>(*m_dialog, u"siteChoices"_s).isVisible());
        QCOMPARE(field("reasonLineEdit").text(), u"Project"_s);
    }

    void rolesOfSites_areChosenOneASite_R12()
    {
        goToRoles(u"vera@vardar.example"_s);
        const QString site = test::someSite(m_world->demo);
        auto &choice = part<QComboBox>(*m_dialog, site + u"/siteComboBox"_s);
        choice.setFocus();
        QTest::keyClick(&choice, Qt::Key_Down);
        QTRY_VERIFY(next().isEnabled());
        enter();
        QTRY_VERIFY(button("addButton").isEnabled());
        QVERIFY2(summary().contains(site), qPrintable(summary()));
        enter();
        QTRY_VERIFY(!m_world->pane.findChild<AddExternalDialog *>());
        QCOMPARE(external(u"vera@vardar.example"_s)->roles.front().siteName, site);
    }

    void roleThatEndsByItself_saysWhenAndLimits_R25()
    {
        goToRoles(u"vera@vardar.example"_s);
        const QDate latest = organizationToday(&m_world->demo.service).addDays(30);
        auto &until = part<QDateEdit>(*m_dialog, u"untilDateEdit"_s);
        choose("full_adminRadioButton");
        QVERIFY(!label("untilNoteLabel").isVisible());
        QVERIFY(until.maximumDate() > latest);
        choose("readonly_adminRadioButton");
        QVERIFY(label("untilNoteLabel").text().contains(domain::shortDate(latest)));
        QCOMPARE(until.maximumDate(), latest);
        QTRY_VERIFY(next().isEnabled());
        enter();
        QTRY_VERIFY2(summary().contains(u"until "_s + domain::shortDate(latest)), qPrintable(summary()));
    }

    void breakGlass_needsAPurpose_R27()
    {
        goToRoles(u"vera@vardar.example"_s);
        choose("full_adminRadioButton");
        auto &box = part<QCheckBox>(*m_dialog, u"breakGlassCheckBox"_s);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Space);
        QTRY_VERIFY2(note().contains(u"needs a purpose"_s), qPrintable(note()));
        QVERIFY(!next().isEnabled());
        field("purposeLineEdit").setFocus();
        QTest::keyClicks(&field("purposeLineEdit"), u"Single sign-on fails"_s);
        QTRY_VERIFY(next().isEnabled());
        enter();
        QTRY_VERIFY(button("addButton").isEnabled());
        QVERIFY2(summary().contains(u"Single sign-on fails"_s), qPrintable(summary()));
        enter();
        QTRY_VERIFY(!m_world->pane.findChild<AddExternalDialog *>());
        const auto row = external(u"vera@vardar.example"_s);
        QVERIFY(row->record.breakGlass && row->record.nextTest);
    }

    void refusedMeanwhile_saysSoAndKeepsAll_A14()
    {
        goToRoles(u"vera@vardar.example"_s);
        choose("full_adminRadioButton");
        QTRY_VERIFY(next().isEnabled());
        enter();
        QTRY_VERIFY(button("addButton").isEnabled());
        // Whoever is signed in is revoked by another program.
        m_world->mustWrite(u"DELETE FROM assignment WHERE user = %1"_s.arg(m_world->demo.admin));
        enter();
        auto &bar = part<MessageBar>(*m_dialog, u"messageBar"_s);
        QTRY_VERIFY(!bar.text().isEmpty());
        QTRY_VERIFY(m_dialog->isReady());
        QVERIFY(!button("addButton").isEnabled());
        QVERIFY(!note().isEmpty());
        button("backButton").click();
        QVERIFY(part<QRadioButton>(*m_dialog, u"full_adminRadioButton"_s).isChecked());
        button("backButton").click();
        QCOMPARE(field("emailLineEdit").text(), u"vera@vardar.example"_s);
    }

    void markupInNames_isShownAsItIs_I9()
    {
        verify(u"ana@nowhere.example"_s);
        auto &organization = part<QComboBox>(*m_dialog, u"organizationComboBox"_s);
        QTRY_VERIFY(organization.isVisible());
        QTest::keyClicks(organization.lineEdit(), u"<b>Drava</b> & Co"_s);
        QTRY_VERIFY(next().isEnabled());
        next().click();
        QVERIFY(label("originLabel").text().contains(u"<b>Drava</b> & Co"_s));
        QCOMPARE(label("originLabel").textFormat(), Qt::PlainText);
    }

    void anotherPersonSignsIn_closesTheDialog_A15()
    {
        m_world->demo.signIn(test::mustGive(m_world->demo, {u"full_admin"_s}));
        QTRY_VERIFY(!m_world->pane.findChild<AddExternalDialog *>());
    }

private:
    [[nodiscard]] QLineEdit &field(const char *name) const
    {
        return part<QLineEdit>(*m_dialog, QString::fromLatin1(name));
    }
    [[nodiscard]] QLabel &label(const char *name) const
    {
        return part<QLabel>(*m_dialog, QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return part<QPushButton>(*m_dialog, QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton &next() const { return button("nextButton"); }
    [[nodiscard]] QString note() const { return label("noteLabel").text(); }
    [[nodiscard]] int step() const
    {
        return part<QStackedWidget>(*m_dialog, u"stepsStackedWidget"_s).currentIndex();
    }
    [[nodiscard]] QString summary() const
    {
        return part<ConsequencesView>(*m_dialog, u"reviewSummary"_s).text();
    }

    void enter() const { QTest::keyClick(m_dialog, Qt::Key_Return); }
    void choose(const char *radio) const
    {
        auto &button = part<QRadioButton>(*m_dialog, QString::fromLatin1(radio));
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
    }
    void verify(const QString &email) const
    {
        field("emailLineEdit").setFocus();
        QTest::keyClicks(&field("emailLineEdit"), email);
        enter();
    }
    void goToRoles(const QString &email) const
    {
        verify(email);
        QTRY_VERIFY(next().isEnabled());
        QTest::keyClicks(&field("firstNameLineEdit"), u"Vera"_s);
        QTRY_VERIFY(next().isEnabled());
        next().click();
        QCOMPARE(step(), 1);
    }

    [[nodiscard]] std::optional<gate::ExternalRow> external(const QString &email) const
    {
        const auto found = test::ask<gate::ExternalRow>(
            m_world->demo.service, [email](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
                return gate::external(*open.gate, open.session, {0, email});
            });
        return found ? std::optional(*found) : std::nullopt;
    }
    [[nodiscard]] QString roles(const QString &email) const
    {
        const auto row = external(email);
        return row ? domain::Catalogue::instance().roleIds(row->roleMask()).join(u' ') : QString();
    }

    std::unique_ptr<ExternalsPane> m_world;
    AddExternalDialog *m_dialog = nullptr;
};

QTEST_MAIN(TestAddExternalDialog)
#include "tst_addexternaldialog.moc"
