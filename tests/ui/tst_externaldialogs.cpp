// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "externalsteps.h"
#include "ui/breakglassdialog.h"
#include "ui/breakglasstestdialog.h"
#include "ui/changeexternaldialog.h"
#include "ui/changesview.h"
#include "ui/commandcontrols.h"
#include "ui/organizationday.h"
#include "ui/recordprovisioningdialog.h"
#include "ui/revokeexternaldialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::ExternalsPane;
using test::part;

namespace {

const QString partnerFull = u"vera@tisa.example"_s;

/// All that the view of the changes says.
QString changesIn(const QDialog *dialog)
{
    QStringList lines;
    for (const QLabel *label : part<ChangesView>(*dialog, u"changesScrollArea"_s).findChildren<QLabel *>())
        lines << label->text();
    return lines.join(u'\n');
}

QString noteIn(const QDialog *dialog)
{
    return part<QLabel>(*dialog, u"noteLabel"_s).text();
}

QPushButton &saveIn(const QDialog *dialog)
{
    return part<QPushButton>(*dialog, u"saveButton"_s);
}

void type(const QDialog *dialog, const QString &field, const QString &text)
{
    auto &edit = part<QLineEdit>(*dialog, field);
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, text);
}

} // namespace

/// Promoting, demoting, revoking, break-glass and what partners did outside, as people do it with the
/// keyboard (R24 to R27, R10, R34).
class TestExternalDialogs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<ExternalsPane>(); }
    void cleanup() { m_world.reset(); }

    // --- The actions

    void nobodyChosen_saysWhatToDo()
    {
        QTRY_VERIFY(actions().isSettled());
        QTRY_VERIFY(actions().add()->isEnabled());
        QVERIFY(actions().recordProvisioning()->isEnabled());
        for (const QAction *action : {actions().promote(), actions().demote(), actions().revoke(),
                                      actions().breakGlass(), actions().recordTest()}) {
            QVERIFY(!action->isEnabled());
            QCOMPARE(action->toolTip(), u"Choose one external administrator in the list."_s);
        }
    }

    void actions_followTheRolesOfWhoIsChosen_R24()
    {
        m_world->choose(m_world->mustAdd(partnerFull, {u"full_admin"_s}));
        QVERIFY(!actions().promote()->isEnabled()); // nothing gives more
        QTRY_VERIFY(actions().demote()->isEnabled());
        QVERIFY(actions().revoke()->isEnabled());
        QVERIFY(actions().breakGlass()->isEnabled());
        QVERIFY2(actions().recordTest()->toolTip().contains(u"R27"_s),
                 qPrintable(actions().recordTest()->toolTip()));
        m_world->choose(m_world->mustAdd(u"mila@vardar.example"_s, {u"readonly_admin"_s}));
        QTRY_VERIFY(actions().promote()->isEnabled());
        QVERIFY(!actions().demote()->isEnabled()); // nothing gives less
    }

    void whoMayNotChangeThem_readsWhy_R34()
    {
        const domain::Id external = m_world->mustAdd(partnerFull, {u"full_admin"_s});
        const auto row = m_world->row(external);
        m_world->demo.signIn(m_world->demo.somebodyWith(test::DemoWorkspace::maskOf("readonly_admin")));
        actions().setExternal(row);
        for (const QAction *action : {actions().add(), actions().demote(), actions().revoke(),
                                      actions().breakGlass(), actions().recordProvisioning()}) {
            QTRY_VERIFY2(!action->isEnabled() && action->toolTip().contains(u"R34"_s),
                         qPrintable(action->toolTip()));
        }
    }

    // --- Promote and demote

    void promote_dropsTheEnd_R25()
    {
        const domain::Id user = m_world->mustAdd(u"mila@vardar.example"_s, {u"readonly_admin"_s});
        m_world->choose(user);
        auto *dialog = m_world->open<ChangeExternalDialog>(actions().promote());
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        QCOMPARE(saveIn(dialog).text(), u"&Promote"_s);
        const QString changes = changesIn(dialog);
        QVERIFY2(changes.contains(u"Given: External full administrator\n"_s),
                 qPrintable(changes)); // without an end
        QVERIFY2(changes.contains(u"Taken: External read-only administrator"_s), qPrintable(changes));
        QVERIFY2(changes.contains(u"R24"_s), qPrintable(changes));
        QVERIFY2(changes.contains(u"Read-only → Full access"_s), qPrintable(changes));
        QVERIFY(part<QLabel>(*dialog, u"droppedEndLabel"_s).isVisible());
        QVERIFY(part<QLabel>(*dialog, u"droppedEndLabel"_s).text().contains(u"R25"_s));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_world->pane.findChild<ChangeExternalDialog *>());
        QCOMPARE(m_world->roles(user), u"full_admin"_s);
        QVERIFY(!m_world->row(user)->until);
        QVERIFY(m_world->messages->text().contains(u"Mila Vasić"_s));
        QVERIFY(part<QPushButton>(m_world->pane, u"messageActionButton"_s).isVisibleTo(m_world->messages));
    }

    void demote_startsTheEnd_R25()
    {
        const domain::Id user = m_world->mustAdd(u"mila@vardar.example"_s, {u"full_admin"_s});
        m_world->choose(user);
        auto *dialog = m_world->open<ChangeExternalDialog>(actions().demote());
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        const QDate latest = organizationToday(&m_world->demo.service).addDays(30);
        QTRY_VERIFY(part<QLabel>(*dialog, u"untilNoteLabel"_s).text().contains(domain::shortDate(latest)));
        QVERIFY2(changesIn(dialog).contains(u"until "_s + domain::shortDate(latest)),
                 qPrintable(changesIn(dialog)));
        auto &box = part<QCheckBox>(*dialog, u"untilCheckBox"_s);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Space);
        auto &until = part<QDateEdit>(*dialog, u"untilDateEdit"_s);
        QCOMPARE(until.maximumDate(), latest); // no later day can be chosen
        until.setDate(latest.addDays(-3));
        type(dialog, u"reasonLineEdit"_s, u"Audit is over"_s);
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_world->pane.findChild<ChangeExternalDialog *>());
        QCOMPARE(m_world->roles(user), u"readonly_admin"_s);
        const auto row = m_world->row(user);
        QCOMPARE(row->daysLeft, std::optional(27));
        QCOMPARE(row->roles.front().reason, u"Audit is over"_s);
    }

    void demoteOfAPartner_goesToProvisioning_R24()
    {
        const domain::Id user = m_world->mustAdd(partnerFull, {u"full_admin"_s});
        m_world->choose(user);
        auto *dialog = m_world->open<ChangeExternalDialog>(actions().demote());
        QVERIFY(part<QRadioButton>(*dialog, u"provisioning_adminRadioButton"_s).isChecked());
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(m_world->roles(user), u"provisioning_admin"_s);
    }

    void whoHoldsOtherRolesOnly_choosesWhatToBePromotedTo()
    {
        const domain::Id user =
            m_world->mustAdd(u"mila@vardar.example"_s, {u"site_admin@"_s + test::someSite(m_world->demo)});
        m_world->choose(user);
        auto *dialog = m_world->open<ChangeExternalDialog>(actions().promote());
        QCOMPARE(dialog->findChildren<QRadioButton *>().size(), 2);
        QVERIFY(!saveIn(dialog).isEnabled());
        QCOMPARE(noteIn(dialog), u"Choose the new role."_s);
        auto &role = part<QRadioButton>(*dialog, u"readonly_adminRadioButton"_s);
        role.setFocus();
        QTest::keyClick(&role, Qt::Key_Space);
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(m_world->roles(user), u"readonly_admin site_admin"_s); // others stay
    }

    // --- Revoke

    void revoke_saysWhatFollows_R24_R26()
    {
        const domain::Id user = m_world->mustAdd(partnerFull, {u"full_admin"_s});
        m_world->choose(user);
        auto *dialog = m_world->open<RevokeExternalDialog>(actions().revoke());
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        QCOMPARE(saveIn(dialog).text(), u"Re&voke"_s);
        const QString changes = changesIn(dialog);
        QVERIFY2(changes.contains(u"must be added anew"_s), qPrintable(changes));
        QVERIFY2(changes.contains(u"must talk to it"_s) && changes.contains(u"R26"_s), qPrintable(changes));
        QVERIFY2(changes.contains(u"Taken: External full administrator"_s), qPrintable(changes));
        QVERIFY2(changes.contains(u"Full access → No access"_s), qPrintable(changes));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_world->pane.findChild<RevokeExternalDialog *>());
        QVERIFY(m_world->row(user)); // nothing is done by looking

        dialog = m_world->open<RevokeExternalDialog>(actions().revoke());
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_world->pane.findChild<RevokeExternalDialog *>());
        QVERIFY(!m_world->row(user));
        QVERIFY(m_world->messages->text().contains(u"Vera Vasić"_s));
    }

    void ownLastRole_asksASecondQuestion_R10()
    {
        const domain::Id user = m_world->mustAdd(partnerFull, {u"full_admin"_s});
        m_world->demo.signIn(user);
        m_world->choose(user);
        auto *dialog = m_world->open<RevokeExternalDialog>(actions().revoke());
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<QMessageBox *>());
        auto *question = dialog->findChild<QMessageBox *>();
        QVERIFY(question->text().contains(u"R10"_s));
        QTest::keyClick(question, Qt::Key_Return); // the default is to keep it
        QTRY_VERIFY(!dialog->findChild<QMessageBox *>());
        QCOMPARE(m_world->roles(user), u"full_admin"_s);

        QTRY_VERIFY(saveIn(dialog).isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<QMessageBox *>());
        part<QPushButton>(*dialog, u"confirmButton"_s).click();
        QTRY_VERIFY(!m_world->pane.findChild<RevokeExternalDialog *>());
        m_world->demo.signIn(m_world->demo.admin);
        QVERIFY(!m_world->row(user));
    }

    // --- What happens meanwhile

    void revokedMeanwhile_isRefusedAtSaveAndNothingIsLost_R24()
    {
        const domain::Id user = m_world->mustAdd(u"mila@vardar.example"_s, {u"full_admin"_s});
        m_world->choose(user);
        auto *dialog = m_world->open<ChangeExternalDialog>(actions().demote());
        type(dialog, u"reasonLineEdit"_s, u"Less is enough"_s);
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        QTRY_VERIFY(dialog->isReady());
        m_world->mustWrite(u"DELETE FROM assignment WHERE user = %1"_s.arg(user)); // by another program
        QTest::keyClick(dialog, Qt::Key_Return);
        auto &bar = part<MessageBar>(*dialog, u"messageBar"_s);
        QTRY_VERIFY2(bar.text().contains(u"no external administrator"_s), qPrintable(bar.text()));
        QCOMPARE(part<QLineEdit>(*dialog, u"reasonLineEdit"_s).text(), u"Less is enough"_s);
        QTRY_VERIFY(dialog->isReady());
        QVERIFY(!saveIn(dialog).isEnabled());
        QVERIFY2(noteIn(dialog).contains(u"no external administrator"_s), qPrintable(noteIn(dialog)));
    }

    void endedMeanwhile_isRefusedAtSave_R25()
    {
        const domain::Id user = m_world->mustAdd(u"mila@vardar.example"_s, {u"readonly_admin"_s});
        m_world->choose(user);
        auto *dialog = m_world->open<ChangeExternalDialog>(actions().promote());
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        // The time passes: the end is one that has been.
        m_world->mustWrite(
            u"UPDATE assignment SET until = '2020-01-01T00:00:00.000Z' WHERE user = %1"_s.arg(user));
        QTest::keyClick(dialog, Qt::Key_Return);
        auto &bar = part<MessageBar>(*dialog, u"messageBar"_s);
        QTRY_VERIFY2(bar.text().contains(u"must be added anew"_s), qPrintable(bar.text()));
        QTRY_VERIFY(dialog->isReady());
        QVERIFY(!saveIn(dialog).isEnabled());
    }

    void whoIsSignedInIsRevokedMeanwhile_isRefusedAtSave_A14()
    {
        const domain::Id actor = test::mustGive(m_world->demo, {u"full_admin"_s});
        const domain::Id user = m_world->mustAdd(u"mila@vardar.example"_s, {u"readonly_admin"_s});
        m_world->demo.signIn(actor);
        m_world->choose(user);
        auto *dialog = m_world->open<ChangeExternalDialog>(actions().promote());
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        m_world->mustWrite(u"DELETE FROM assignment WHERE user = %1"_s.arg(actor));
        QTest::keyClick(dialog, Qt::Key_Return);
        auto &bar = part<MessageBar>(*dialog, u"messageBar"_s);
        QTRY_VERIFY(!bar.text().isEmpty());
        QVERIFY(m_world->pane.findChild<ChangeExternalDialog *>());
        m_world->demo.signIn(m_world->demo.admin);
        QCOMPARE(m_world->roles(user), u"readonly_admin"_s);
    }

    void changeInThisWindow_isSeenBeforeSave()
    {
        const domain::Id user = m_world->mustAdd(u"mila@vardar.example"_s, {u"full_admin"_s});
        m_world->choose(user);
        auto *dialog = m_world->open<ChangeExternalDialog>(actions().demote());
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        test::mustSubmit(m_world->demo, gate::RevokeExternal{{user, {}}, {}});
        QTRY_VERIFY(!saveIn(dialog).isEnabled());
        QTRY_VERIFY2(changesIn(dialog).contains(u"can't be saved"_s), qPrintable(changesIn(dialog)));
    }

    void anotherPersonSignsIn_closesTheDialog_A15()
    {
        m_world->choose(m_world->mustAdd(partnerFull, {u"full_admin"_s}));
        m_world->open<RevokeExternalDialog>(actions().revoke());
        m_world->demo.signIn(test::mustGive(m_world->demo, {u"full_admin"_s}));
        QTRY_VERIFY(!m_world->pane.findChild<RevokeExternalDialog *>());
    }

    // --- Break-glass

    void breakGlass_isMarkedTestedAndUnmarked_R27()
    {
        const QDate today = organizationToday(&m_world->demo.service);
        const domain::Id user = m_world->mustAdd(partnerFull, {u"full_admin"_s});
        m_world->choose(user);
        auto *dialog = m_world->open<BreakGlassDialog>(actions().breakGlass());
        QTRY_COMPARE(noteIn(dialog), u"Say what this access is for."_s);
        QVERIFY(!saveIn(dialog).isEnabled());
        auto &next = part<QDateEdit>(*dialog, u"nextTestDateEdit"_s);
        QTRY_VERIFY(next.date() > today); // as the settings say
        const QDate proposed = next.date();
        type(dialog, u"purposeLineEdit"_s, u"Single sign-on fails"_s);
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_world->pane.findChild<BreakGlassDialog *>());
        QCOMPARE(m_world->row(user)->record.purpose, u"Single sign-on fails"_s);
        QCOMPARE(m_world->row(user)->record.nextTest, std::optional(proposed));

        m_world->choose(user);
        auto *test = m_world->open<BreakGlassTestDialog>(actions().recordTest());
        auto &on = part<QDateEdit>(*test, u"testDateEdit"_s);
        QCOMPARE(on.maximumDate(), today); // no day of the future
        QCOMPARE(part<QLabel>(*test, u"lastTestLabel"_s).text(), u"Never tested so far"_s);
        on.setDate(today.addDays(-2));
        QTRY_COMPARE(part<QDateEdit>(*test, u"nextTestDateEdit"_s).date(), proposed.addDays(-2));
        QTRY_VERIFY(saveIn(test).isEnabled());
        QTest::keyClick(test, Qt::Key_Return);
        QTRY_VERIFY(!m_world->pane.findChild<BreakGlassTestDialog *>());
        QCOMPARE(m_world->row(user)->record.lastTest, std::optional(today.addDays(-2)));
        QCOMPARE(m_world->row(user)->record.nextTest, std::optional(proposed.addDays(-2)));

        m_world->choose(user);
        dialog = m_world->open<BreakGlassDialog>(actions().breakGlass());
        QCOMPARE(part<QLineEdit>(*dialog, u"purposeLineEdit"_s).text(), u"Single sign-on fails"_s);
        QTRY_COMPARE(noteIn(dialog), u"Nothing changes yet."_s);
        auto &mark = part<QCheckBox>(*dialog, u"breakGlassCheckBox"_s);
        mark.setFocus();
        QTest::keyClick(&mark, Qt::Key_Space);
        QVERIFY(part<QLabel>(*dialog, u"consequenceLabel"_s).isVisible());
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_world->pane.findChild<BreakGlassDialog *>());
        QVERIFY(!m_world->row(user)->record.breakGlass);
    }

    // --- What partners did

    void provisioningOfAPartner_isRecorded_R26()
    {
        auto *dialog = m_world->open<RecordProvisioningDialog>(actions().recordProvisioning());
        type(dialog, u"emailLineEdit"_s, u"nova@tisa.example"_s);
        QCOMPARE(noteIn(dialog), u"Verify the e-mail address first."_s);
        QTest::keyClick(dialog, Qt::Key_Return); // verifies
        auto &result = part<QLabel>(*dialog, u"verificationLabel"_s);
        QTRY_VERIFY2(result.text().contains(u"Tisa Partner (Partner organization)"_s),
                     qPrintable(result.text()));
        type(dialog, u"firstNameLineEdit"_s, u"Nova"_s);
        QTRY_VERIFY(saveIn(dialog).isEnabled());
        QTRY_VERIFY2(changesIn(dialog).contains(u"Given: Provisioning administrator"_s),
                     qPrintable(changesIn(dialog)));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_world->pane.findChild<RecordProvisioningDialog *>());
        QVERIFY(m_world->messages->text().contains(u"Nova"_s));
        const auto holders = test::ask<std::vector<gate::ExternalRow>>(
            m_world->demo.service, [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
                return gate::externals(*open.gate, open.session);
            });
        const auto nova = std::ranges::find_if(*holders, [](const gate::ExternalRow &row) {
            return row.user.fields[domain::Email] == u"nova@tisa.example"_s;
        });
        QVERIFY(nova != holders->end());
        QCOMPARE(nova->roles.front().grantedBy, u"Tisa Partner"_s);
    }

    void withoutAnActiveSale_itIsRefusedInWords_R26()
    {
        auto *dialog = m_world->open<RecordProvisioningDialog>(actions().recordProvisioning());
        type(dialog, u"emailLineEdit"_s, u"nova@vardar.example"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY2(noteIn(dialog).contains(u"no active sale"_s) && noteIn(dialog).contains(u"R26"_s),
                     qPrintable(noteIn(dialog)));
        QVERIFY(!saveIn(dialog).isEnabled());
    }

private:
    [[nodiscard]] ExternalActions &actions() const { return *m_world->actions; }

    std::unique_ptr<ExternalsPane> m_world;
};

QTEST_MAIN(TestExternalDialogs)
#include "tst_externaldialogs.moc"
