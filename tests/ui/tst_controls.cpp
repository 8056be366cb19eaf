// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "support/support.h"
#include "ui/commandcontrols.h"
#include "ui/listtable.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/userlistview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;
using namespace rolecall;

namespace {

constexpr int patience = 60'000; ///< milliseconds until a condition counts as never met
constexpr int rowsLookedAt = 3; ///< of each table, from the top
constexpr int peopleLookedAt = 6;
constexpr gate::CreateDemo demo{.users = 70, .administrators = 30, .externals = 6, .seed = 1};

/// A control and what it leads to, as it was found in the window.
struct Found {
    QString where;
    QString name;
    bool enabled = false;
    QString hint;
    gate::Probe probe;
};

/// What is submitted for a control that leads to an action whose command a person is still to complete.
std::optional<gate::Command> exampleOf(domain::Action action)
{
    using domain::Action;
    domain::FieldValues somebody;
    somebody[domain::FirstName] = u"Nova"_s;
    somebody[domain::LastName] = u"Osoba"_s;
    somebody[domain::Email] = u"nova.osoba@elsewhere.example"_s;
    switch (action) {
    case Action::ChangeUsers:
        return gate::AddUser{somebody};
    case Action::AddDeleteSites:
        return gate::AddSite{u"walk.webex.example"_s, true};
    case Action::ChangeLicenses:
        return gate::AddLicense{u"Webex Calling [Walk]"_s};
    case Action::ChangeOrganizations:
        return gate::AddOrganization{u"Walk"_s};
    case Action::ChangeExternalRoles: // by recording what a partner of the demo did, whose sale is active
        return gate::RecordProvisioning{u"walk@dunav-cloud.example"_s, u"Walk"_s};
    case Action::ChangeSettings:
        return gate::ChangeSetting{u"external_sees_title"_s, u"no"_s};
    default:
        return std::nullopt;
    }
}

} // namespace

/// No widget decides: every page is walked as every kind of administrator, and what each control leads to is
/// submitted for real, to a copy of the file. Enabled means accepted, disabled means refused, with the rule
/// shown.
class TestControls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyControl_isAsTheGateAnswers_R34_data();
    void everyControl_isAsTheGateAnswers_R34();

private:
    struct Administrator {
        domain::Id user = 0;
        QString email;
        domain::Holder holder = domain::Holder::Customer;
        domain::RoleMask roles = 0;
    };

    void makeDemo();
    void signIn(domain::Id user);
    void walkPages(std::vector<Found> &found);
    void walkTabs(const QString &id, ui::Page *page, std::vector<Found> &found);
    void walkRows(const QString &page, QWidget *widget, std::vector<Found> &found);
    void collect(const QString &where, QWidget *widget, std::vector<Found> &found);
    void settle(QWidget *widget);
    void settleOnce(QWidget *widget);
    [[nodiscard]] Result<gate::Outcome> submitToCopy(const gate::Command &command, domain::Id user);

    QTemporaryDir m_folder;
    QString m_pristine; ///< the demo as it was made; the window's own file is another
    std::unique_ptr<tables::WorkspaceService> m_service;
    std::unique_ptr<ui::MainWindow> m_window;
    std::vector<Administrator> m_administrators; ///< one of each set of roles and holder
};

void TestControls::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QApplication::setApplicationName(u"rolecall"_s);
    ui::applyTheme(*qApp, ui::ColorTheme::Light);
    makeDemo();
    m_service = std::make_unique<tables::WorkspaceService>();
    m_window = std::make_unique<ui::MainWindow>(m_service.get());
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    bool listed = false;
    m_service->open(m_folder.filePath(u"window.rolecall"_s), this,
                    [](const Result<tables::WorkspaceInfo> &info) { VERIFY_OK(info); });
    m_service->administrators(this, [&](const Result<std::vector<gate::Listed>> &all) {
        VERIFY_OK(all);
        std::set<std::pair<int, domain::RoleMask>> seen;
        for (const gate::Listed &one : *all) {
            if (seen.emplace(static_cast<int>(one.holder), one.roles).second)
                m_administrators.push_back(
                    {one.user.id, one.user.fields[domain::Email], one.holder, one.roles});
        }
        listed = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(listed, patience);
    QVERIFY(m_administrators.size() > 10);
}

void TestControls::makeDemo()
{
    m_pristine = m_folder.filePath(u"pristine.rolecall"_s);
    tables::WorkspaceService maker;
    bool made = false;
    maker.createDemo(m_pristine, demo, this, [&made](const Result<tables::WorkspaceInfo> &info) {
        VERIFY_OK(info);
        made = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(made, patience);
    maker.close();
    bool closed = false; // the worker lets go of the file after this
    maker.ask<int>([](tables::OpenWorkspace &, tables::TaskState &) -> Result<int> { return 0; }, this,
                   [&closed](const Result<int> & /*answer*/) { closed = true; });
    QTRY_VERIFY_WITH_TIMEOUT(closed, patience);
    QVERIFY(QFile::copy(m_pristine, m_folder.filePath(u"window.rolecall"_s)));
}

void TestControls::cleanupTestCase()
{
    m_window.reset();
    m_service.reset();
}

void TestControls::everyControl_isAsTheGateAnswers_R34_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < static_cast<int>(m_administrators.size()); ++i) {
        const Administrator &one = m_administrators[static_cast<size_t>(i)];
        const QString name = u"%1 (%2): %3"_s.arg(one.email)
                                 .arg(static_cast<int>(one.holder))
                                 .arg(domain::roleNames(one.roles));
        QTest::newRow(qPrintable(name)) << i;
    }
}

void TestControls::everyControl_isAsTheGateAnswers_R34()
{
    QFETCH(int, number);
    const Administrator &one = m_administrators[static_cast<size_t>(number)];
    signIn(one.user);
    std::vector<Found> found;
    walkPages(found);
    const bool everything = one.holder == domain::Holder::Customer
        && (one.roles & domain::maskOf(*domain::Catalogue::instance().findRole(u"full_admin"_s)));
    if (everything) {
        QVERIFY2(found.size() > 60, qPrintable(u"only %1 controls were found"_s.arg(found.size())));
        QVERIFY2(std::ranges::any_of(found,
                                     [](const Found &control) {
                                         return control.enabled && control.name == "revokeExternalAction"_L1
                                             && control.where.contains("externalsPaneTable"_L1);
                                     }),
                 "nobody on the list of external administrators can be revoked");
    }

    std::map<QString, int> enabledByName;
    for (const Found &control : found) {
        const gate::Probe &probe = control.probe;
        std::optional<gate::Command> command;
        if (const auto *action = std::get_if<domain::Action>(&probe))
            command = exampleOf(*action);
        else
            command = std::get<gate::Command>(probe);
        const QString who = u"%1 on %2"_s.arg(control.name, control.where);
        if (!command) { // an action that is asked about and no command: the policy is the judge
            continue;
        }
        const Result<gate::Outcome> outcome = submitToCopy(*command, one.user);
        const bool accepted = outcome || outcome.error().code == ErrorCode::NeedsConfirmation;
        const QString said = outcome ? QString() : outcome.error().message;
        QVERIFY2(control.enabled == accepted,
                 qPrintable(u"%1 is %2, but the gate %3: %4"_s.arg(
                     who, control.enabled ? u"enabled"_s : u"disabled"_s,
                     accepted ? u"accepts"_s : u"refuses"_s, accepted ? control.hint : said)));
        if (accepted) {
            ++enabledByName[control.name];
            continue;
        }
        QVERIFY2(outcome.error().code == ErrorCode::Denied,
                 qPrintable(u"%1 is disabled for another reason than a rule: %2"_s.arg(who, said)));
        QVERIFY2(!outcome.error().rule.isEmpty() && control.hint.contains(outcome.error().rule),
                 qPrintable(u"%1 does not name rule %2: %3"_s.arg(who, outcome.error().rule, control.hint)));
    }
}

void TestControls::signIn(domain::Id user)
{
    bool done = false;
    m_service->signIn({user, {}}, this, [&done](const Result<tables::SignedIn> &who) {
        VERIFY_OK(who);
        done = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done && m_service->isRosterLoaded(), patience);
    QSignalSpy abilities(m_service.get(), &tables::WorkspaceService::abilitiesChanged);
    if (abilities.isEmpty())
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), patience);
}

void TestControls::settle(QWidget *widget)
{
    // What a control leads to may itself be asked for first.
    for (int round = 0; round < 3; ++round)
        settleOnce(widget);
}

void TestControls::settleOnce(QWidget *widget)
{
    bool answered = false; // all that was asked before is answered before this
    m_service->ask<int>([](tables::OpenWorkspace &, tables::TaskState &) -> Result<int> { return 0; }, this,
                        [&answered](const Result<int> & /*answer*/) { answered = true; });
    QTRY_VERIFY_WITH_TIMEOUT(answered, patience);
    if (auto *page = qobject_cast<ui::Page *>(widget))
        QTRY_VERIFY_WITH_TIMEOUT(page->isReady(), patience);
    for (const auto *controls : widget->findChildren<ui::CommandControls *>())
        QTRY_VERIFY_WITH_TIMEOUT(controls->isSettled(), patience);
}

void TestControls::walkPages(std::vector<Found> &found)
{
    for (const QString &id : ui::MainWindow::pageIds()) {
        m_window->showPage(id);
        for (auto *page : m_window->findChildren<ui::Page *>()) {
            if (page->id() != id || !page->isVisible())
                continue;
            walkTabs(id, page, found);
        }
    }
}

/// The page, and each of its tabs that can be gone to.
void TestControls::walkTabs(const QString &id, ui::Page *page, std::vector<Found> &found)
{
    auto *tabs = page->findChild<QTabBar *>(u"usersTabBar"_s);
    for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
        if (tabs && !(tabs->isTabVisible(tab) && tabs->isTabEnabled(tab)))
            continue;
        if (tabs)
            tabs->setCurrentIndex(tab);
        const QString where = tabs ? id + u", "_s + tabs->tabText(tab) : id;
        settle(page);
        collect(where, page, found);
        walkRows(where, page, found);
    }
}

void TestControls::walkRows(const QString &page, QWidget *widget, std::vector<Found> &found)
{
    for (auto *table : widget->findChildren<QTableView *>()) {
        if (!table->isVisible())
            continue;
        const bool people = qobject_cast<ui::UserListView *>(table) != nullptr
            || table->objectName() == "externalsPaneTable"_L1;
        const int rows = std::min(table->model()->rowCount(), people ? peopleLookedAt : rowsLookedAt);
        for (int row = 0; row < rows; ++row) {
            table->selectRow(row);
            settle(widget);
            collect(u"%1, row %2 of %3"_s.arg(page).arg(row + 1).arg(table->objectName()), widget, found);
        }
        if (rows > 1) {
            table->selectAll();
            settle(widget);
            collect(u"%1, all of %2"_s.arg(page, table->objectName()), widget, found);
            table->selectRow(0);
        }
    }
}

void TestControls::collect(const QString &where, QWidget *widget, std::vector<Found> &found)
{
    const auto take = [&](const QObject *control, bool enabled, const QString &hint) {
        if (const std::optional<gate::Probe> probe = ui::CommandControls::probeOf(control))
            found.push_back({where, control->objectName(), enabled, hint, *probe});
    };
    for (const auto *button : widget->findChildren<QAbstractButton *>())
        take(button, button->isEnabled(), button->toolTip() + button->statusTip());
    for (const auto *action : widget->findChildren<QAction *>())
        take(action, action->isEnabled(), action->toolTip() + action->statusTip());
}

Result<gate::Outcome> TestControls::submitToCopy(const gate::Command &command, domain::Id user)
{
    const QString path = m_folder.filePath(u"copy.rolecall"_s);
    QFile::remove(path);
    if (!QFile::copy(m_pristine, path))
        qFatal("the demo could not be copied");
    auto workspace = store::Workspace::open(path, store::OpenMode::ReadWrite);
    if (!workspace)
        qFatal("the copy could not be opened");
    gate::Gate gate(**workspace);
    return gate.submit(command, {{user, {}}, gate::Door::Window});
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
