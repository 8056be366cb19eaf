// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "support/demoworkspace.h"
#include "ui/changesview.h"
#include "ui/messagebar.h"
#include "ui/roleeditordialog.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::ui;
using test::DemoWorkspace;

namespace {

const QString ownSite = u"sava.webex.example"_s;
const QString otherSite = u"sava-sofia.webex.example"_s;
const QString legacySite = u"sava-legacy.webex.example"_s;

domain::RoleIndex roleIndex(const char *id)
{
    return *domain::Catalogue::instance().findRole(QString::fromLatin1(id));
}

} // namespace

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
        QVERIFY(saved.front().at(1).value<gate::Outcome>().record > 0); // to take it back by
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

    void changes_haveRoomForAllTheirLines_atOnce()
    {
        ChangesView view;
        view.resize(300, 200);
        view.show();
        gate::RolePreview preview;
        preview.unchanged = false;
        preview.changes.assign(40, {0, {}, domain::Level::None, domain::Level::Full});
        view.setPreview(preview, {}, domain::Holder::Customer, {});
        const QWidget *content = view.widget();
        QVERIFY(content->height() > view.viewport()->height());
        QVERIFY(content->height() >= content->heightForWidth(content->width()));
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

    void roleOnTwoSites_byKeyboard_R12()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        open(user);
        choose(ownSite, "site_user_admin");
        choose(otherSite, "site_readonly_admin");
        QVERIFY2(changes().contains(u"Given: Webex user administrator on "_s + ownSite),
                 qPrintable(changes()));
        QVERIFY2(changes().contains(u"User management on %1: No access → "_s.arg(otherSite)),
                 qPrintable(changes()));
        QCOMPARE(save(), QString());
        QCOMPARE(rolesOf(user),
                 (QStringList{u"site_user_admin@"_s + ownSite, u"site_readonly_admin@"_s + otherSite}));

        open(user); // another role takes the place of the old one, and none takes it away
        choose(ownSite, "site_admin");
        QVERIFY2(changes().contains(u"Taken: Webex user administrator on "_s + ownSite),
                 qPrintable(changes()));
        choose(otherSite, nullptr);
        QVERIFY2(changes().contains(u"Taken: Webex read-only administrator on "_s + otherSite),
                 qPrintable(changes()));
        QCOMPARE(save(), QString());
        QCOMPARE(rolesOf(user), QStringList{u"site_admin@"_s + ownSite});
    }

    void siteChosenBack_isNoChange()
    {
        open(m_demo->somebodyWith(0));
        choose(ownSite, "site_admin");
        QVERIFY(find<QPushButton>("saveButton")->isEnabled());
        choose(ownSite, nullptr);
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        QVERIFY(!find<QLabel>("saveNoteLabel")->text().isEmpty());
    }

    void siteOfSiteAdministration_isClosed_R11()
    {
        open(m_demo->somebodyWith(0));
        QVERIFY(!sites(legacySite)->isEnabled());
        const QLabel *reason = noteOf(legacySite);
        QVERIFY(reason->isVisible());
        QVERIFY2(reason->text().contains(u"Rule R11"_s), qPrintable(reason->text()));
        QVERIFY2(reason->text().contains(u"on the page Sites"_s), qPrintable(reason->text()));
        QCOMPARE(sites(legacySite)->accessibleDescription(), reason->text().section(u'\n', 0, -1));
    }

    void siteAdmin_changesHisSitesAlone_R13()
    {
        const domain::Id siteAdmin = m_demo->somebodyWith(0);
        give(siteAdmin, {{roleIndex("site_admin"), ownSite}});
        const domain::Id user = m_demo->somebodyWith(0);
        give(user, {{roleIndex("site_readonly_admin"), ownSite}, {roleIndex("device_admin"), {}}});
        m_demo->signIn(siteAdmin);
        open(user);
        QVERIFY(!m_dialog->findChild<QCheckBox *>(u"device_adminCheckBox"_s));
        QVERIFY(!m_dialog->findChild<QComboBox *>(otherSite + u"/siteComboBox"_s));
        choose(ownSite, "site_user_admin");
        QCOMPARE(save(), QString());
        m_demo->signIn(m_demo->admin);
        QCOMPARE(rolesOf(user), (QStringList{u"device_admin"_s, u"site_user_admin@"_s + ownSite}));
    }

    void closedBoxes_sayWhoCould_R6_R34()
    {
        open(m_demo->admin);
        const QString own = find<QLabel>("advanced_troubleshootingReasonLabel")->text();
        QVERIFY2(own.contains(u"Could do it: "_s), qPrintable(own));
        m_dialog->close();
        QTRY_VERIFY(!m_dialog);

        const domain::Id reader = m_demo->somebodyWith(DemoWorkspace::maskOf("readonly_admin"));
        QVERIFY(reader != 0);
        const domain::Id user = m_demo->somebodyWith(0);
        const domain::Id full = m_demo->somebodyWith(DemoWorkspace::maskOf("full_admin"));
        const QString name = ask(full).listed.user.name();
        m_demo->signIn(reader);
        open(user);
        QVERIFY(!find<QCheckBox>("device_adminCheckBox")->isEnabled());
        const QString others = find<QLabel>("device_adminReasonLabel")->text();
        QVERIFY2(others.contains(name), qPrintable(others));
        QVERIFY(others.contains(u"Rule R34"_s));
        // What most sites have in common is said once, above them.
        QVERIFY(find<QLabel>("sitesReasonLabel")->isVisible());
        QVERIFY(!sites(ownSite)->isEnabled());
        QVERIFY(!noteOf(ownSite)->isVisible());
        QVERIFY(noteOf(legacySite)->isVisible()); // where nobody could
    }

    void serviceAdmin_givesThatRoleToOwnUsersAlone_R16()
    {
        m_demo = std::make_unique<DemoWorkspace>(14);
        const domain::Id serviceAdmin = m_demo->somebodyWith(0);
        give(serviceAdmin, {{roleIndex("contact_center_service_admin"), {}}});
        const domain::Id user = m_demo->somebodyWith(0);
        m_demo->signIn(serviceAdmin);
        open(user);
        QVERIFY(!find<QCheckBox>("device_adminCheckBox")->isEnabled());
        turnOver("contact_center_service_admin");
        QVERIFY2(changes().contains(u"Given: Contact Center service administrator"_s), qPrintable(changes()));
        m_dialog->close();
        QTRY_VERIFY(!m_dialog);

        // Of externals other service administrators alone are listed; the only role is taken by revoking
        // (R24).
        const domain::Id external = somebodyElse();
        const std::optional<quint32> row = m_demo->service.roster().indexOf(external);
        QVERIFY(row);
        QCOMPARE(m_demo->service.roster().roles(*row), DemoWorkspace::maskOf("contact_center_service_admin"));
        open(external);
        QVERIFY(!find<QCheckBox>("contact_center_service_adminCheckBox")->isEnabled());
        const QLabel *reason = find<QLabel>("contact_center_service_adminReasonLabel");
        QVERIFY2(reason->text().contains(u"(Rule R"_s), qPrintable(reason->text()));
    }

    void supportAndCompliance_areWarnedOf_R8_R9()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        give(user, {{roleIndex("support_admin"), {}}, {roleIndex("site_admin"), ownSite}});
        open(user);
        turnOver("compliance_officer");
        QVERIFY2(changes().contains(u"(Rule R8)"_s), qPrintable(changes()));
        QVERIFY2(changes().contains(u"Service roles\n"_s), qPrintable(changes()));
        QVERIFY2(changes().contains(u"(Rule R9)"_s), qPrintable(changes()));
    }

    void endOfHeldRole_isShownAndChanged()
    {
        const domain::Id user = m_demo->somebodyWith(0);
        const QDate last = QDate::currentDate().addDays(20);
        give(user, {{roleIndex("device_admin"), {}}, {roleIndex("site_admin"), ownSite}}, last);
        open(user);
        const QString shown = find<QLabel>("device_adminReasonLabel")->text();
        QVERIFY2(shown.contains(domain::shortDate(last)), qPrintable(shown));
        QVERIFY(noteOf(ownSite)->text().contains(domain::shortDate(last)));
        press("device_adminEndButton");
        QVERIFY(find<QCheckBox>("untilCheckBox")->isChecked()); // it starts from the end that it has
        QCOMPARE(find<QDateEdit>("untilDateEdit")->date(), last);
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        find<QDateEdit>("untilDateEdit")->setFocus();
        QTest::keyClick(find<QDateEdit>("untilDateEdit"), Qt::Key_Up); // a year, a month or a day later
        QTRY_VERIFY(m_dialog->isReady());
        const QDate later = find<QDateEdit>("untilDateEdit")->date();
        QVERIFY(later > last);
        QVERIFY2(changes().contains(u"New end: Device administrator, until "_s + domain::shortDate(later)),
                 qPrintable(changes()));
        press(ownSite.toUtf8() + "/siteEndButton");
        QCOMPARE(save(), QString());
        for (const store::Assignment &role : ask(user).assignments)
            QCOMPARE(domain::dayEndingAt(*role.until, m_demo->service.info()->timeZone), later);

        open(user); // and without an end
        press("device_adminEndButton");
        QTest::keyClick(find<QCheckBox>("untilCheckBox"), Qt::Key_Space);
        QTRY_VERIFY(m_dialog->isReady());
        QVERIFY2(changes().contains(u"New end: Device administrator, without an end"_s),
                 qPrintable(changes()));
        QCOMPARE(save(), QString());
        QVERIFY(!ask(user).assignments.front().until);
    }

    void endOfOnesOwnRole_isClosed_R10()
    {
        open(m_demo->admin);
        const QToolButton *end = find<QToolButton>("full_adminEndButton");
        QVERIFY(end->isVisible() && !end->isEnabled());
        QVERIFY(end->toolTip().contains(u"Rule R10"_s));
    }

    void manySites_canBeSearched()
    {
        for (int i = 0; i < 12; ++i)
            submit(gate::AddSite{u"raum%1.webex.example"_s.arg(i), true, {}});
        open(m_demo->somebodyWith(0));
        auto *search = find<QLineEdit>("siteSearchLineEdit");
        QVERIFY(search->isVisible());
        search->setFocus();
        QTest::keyClicks(search, u"RAUM11"_s);
        QVERIFY(sites(u"raum11.webex.example"_s)->isVisible());
        QVERIFY(!sites(ownSite)->isVisible());
        QTest::keyClick(search, Qt::Key_Tab); // on to what was found
        QCOMPARE(QApplication::focusWidget(), sites(u"raum11.webex.example"_s));
        QTest::keyClick(search, Qt::Key_A);
        QVERIFY(find<QLabel>("noSitesFoundLabel")->isVisible());
    }

    void largeTextInASmallWindow_cutsNothingOff_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("language");
        QTest::newRow("usual") << 10 << static_cast<int>(domain::Language::English);
        QTest::newRow("large") << 20 << static_cast<int>(domain::Language::English);
        QTest::newRow("large and long") << 20 << static_cast<int>(domain::Language::Bulgarian);
    }

    void largeTextInASmallWindow_cutsNothingOff()
    {
        QFETCH(int, points);
        QFETCH(int, language);
        applyTheme(*qApp, ColorTheme::Light, points);
        domain::installLanguage(*qApp, static_cast<domain::Language>(language));
        const auto back = qScopeGuard([] {
            domain::installLanguage(*qApp, domain::Language::English);
            applyTheme(*qApp, ColorTheme::Light);
        });
        const domain::Id user = m_demo->somebodyWith(0);
        give(user, {{roleIndex("site_user_admin"), ownSite}, {roleIndex("support_admin"), {}}},
             QDate::currentDate().addDays(9));
        open(user);
        m_dialog->resize(1000, 660);
        QTRY_COMPARE(m_dialog->size(), QSize(1000, 660)); // it can be as small as that
        const auto *area = find<QScrollArea>("rolesScrollArea");
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->heightForWidth(label->width()) <= label->height(), qPrintable(label->text()));
        }
    }

    void everyOption_isWhatTheGateSays()
    {
        for (const domain::Id user : {m_demo->somebodyWith(0), m_demo->admin}) {
            open(user);
            for (const QCheckBox *box : m_dialog->findChildren<QCheckBox *>()) {
                const auto role =
                    domain::Catalogue::instance().findRole(box->objectName().chopped(qstrlen("CheckBox")));
                if (!role)
                    continue;
                gate::ChangeRoles plan{{user, {}}, {}, {}, {}, {}};
                (box->isChecked() ? plan.take : plan.give).push_back({*role, {}});
                QVERIFY2(box->isEnabled() == isAllowed(plan), qPrintable(box->objectName()));
            }
            for (const QString &site : {ownSite, otherSite, legacySite}) {
                const QComboBox *choices = sites(site);
                for (int i = 1; i < choices->count(); ++i) {
                    gate::ChangeRoles plan{{user, {}}, {}, {}, {}, {}};
                    plan.give.push_back({static_cast<domain::RoleIndex>(choices->itemData(i).toInt()), site});
                    const bool open =
                        choices->model()->flags(choices->model()->index(i, 0)) & Qt::ItemIsEnabled;
                    QVERIFY2(open == isAllowed(plan), qPrintable(site + choices->itemText(i)));
                }
            }
            m_dialog->close();
            QTRY_VERIFY(!m_dialog);
        }
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

    [[nodiscard]] QComboBox *sites(const QString &site)
    {
        return find<QComboBox>((site + u"/siteComboBox"_s).toUtf8().constData());
    }

    [[nodiscard]] QLabel *noteOf(const QString &site)
    {
        return find<QLabel>((site + u"/siteReasonLabel"_s).toUtf8().constData());
    }

    /// By the arrow keys; null: none.
    void choose(const QString &site, const char *role)
    {
        QComboBox *choices = sites(site);
        QVERIFY(choices->isEnabled());
        const int wanted = role ? static_cast<int>(roleIndex(role)) : -1;
        choices->setFocus();
        QTest::keyClick(choices, Qt::Key_Home);
        for (int i = 0; i < choices->count() && choices->currentData().toInt() != wanted; ++i)
            QTest::keyClick(choices, Qt::Key_Down);
        QCOMPARE(choices->currentData().toInt(), wanted);
        QTRY_VERIFY(m_dialog->isReady());
    }

    void press(const QByteArray &button)
    {
        auto *found = find<QToolButton>(button.constData());
        QVERIFY(found->isVisible() && found->isEnabled());
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        QVERIFY(found->isChecked());
        QTRY_VERIFY(m_dialog->isReady());
    }

    /// What is said instead, if it can't be saved.
    QString save()
    {
        const auto *button = find<QPushButton>("saveButton");
        if (!button->isEnabled())
            return button->toolTip();
        const QPointer<RoleEditorDialog> dialog = m_dialog;
        QTest::keyClick(find<QPushButton>("saveButton"), Qt::Key_Return);
        const bool closed = QTest::qWaitFor([&dialog] { return !dialog; });
        return closed ? QString() : m_dialog->findChild<MessageBar *>()->text();
    }

    gate::Outcome submit(const gate::Command &command)
    {
        std::optional<Result<gate::Outcome>> outcome;
        m_demo->service.submit(command, {}, this,
                               [&outcome](const Result<gate::Outcome> &result) { outcome = result; });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }) || !*outcome)
            qFatal("a command was refused: %s", outcome ? qPrintable(outcome->error().message) : "");
        return **outcome;
    }

    void give(domain::Id user, std::vector<gate::RoleRef> roles, std::optional<QDate> until = {})
    {
        submit(gate::ChangeRoles{{user, {}}, std::move(roles), {}, until, {}});
        QTRY_VERIFY(m_demo->rolesOf(user) != 0);
    }

    [[nodiscard]] bool isAllowed(const gate::ChangeRoles &plan)
    {
        return askFor<bool>([plan](tables::OpenWorkspace &workspace, tables::TaskState & /*state*/) {
            return Result<bool>(
                workspace.gate->submit(plan, workspace.session, {.dryRun = true, .confirmed = true})
                    .has_value());
        });
    }

    /// An external administrator.
    [[nodiscard]] domain::Id somebodyElse() const
    {
        const roster::Roster &roster = m_demo->service.roster();
        for (quint32 index = 0; index < roster.indexEnd(); ++index) {
            if (roster.isLive(index) && roster.roles(index) != 0
                && roster.holder(index) != domain::Holder::Customer)
                return roster.id(index);
        }
        return 0;
    }

    QStringList rolesOf(domain::Id user)
    {
        QStringList roles;
        for (const store::Assignment &role : ask(user).assignments)
            roles << domain::Catalogue::instance().role(role.role).id
                    + (role.site ? u'@' + role.siteName : QString());
        return roles;
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
