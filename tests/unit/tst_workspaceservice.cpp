// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "support/support.h"
#include "tables/usertablemodel.h"
#include "tables/workspaceservice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using namespace rolecall::tables;

/// The open workspace and its user list as the window uses them: everything asked, answered later.
class TestWorkspaceService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void demo_opensAndLists();
    void search_andRoleFilter_narrowTheList();
    void unfiltered_theListHoldsOwnUsers_R31();
    void change_reachesListAndAbilities();
    void refusal_reachesTheCaller();
    void usersSnapshot_isNotChangedByALaterFilter_R32();
    void cancelledMaking_leavesNoFile();
    void signOut_emptiesTheList();
    void anotherProgramsChange_isShown();
    void siteAdministrator_seesTheUsersOfHisSites_A15();
    void lostSite_isLostAtOnce_A14();

private:
    Id signInWithRole(const QString &role);
    void openDemo();
    gate::Outcome submit(const gate::Command &command);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceService> m_service;
    std::unique_ptr<UserTableModel> m_model;
};

void TestWorkspaceService::init()
{
    m_model.reset();
    m_service.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<WorkspaceService>();
    m_model = std::make_unique<UserTableModel>(m_service.get());
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model.get());
}

void TestWorkspaceService::openDemo()
{
    bool ready = false;
    m_service->createDemo(m_folder->filePath(u"demo.rolecall"_s), {200, 20, 3, 1}, this, [&](auto info) {
        QVERIFY2(info, info ? "" : qPrintable(info.error().message + info.error().detail));
        m_service->administrators(this, [&](auto people) {
            QVERIFY(people && !people->empty());
            const auto full = std::ranges::min_element(
                *people, {}, [](const gate::Listed &listed) { return listed.user.id; });
            m_service->signIn({full->user.id, {}}, this, [&](auto signedIn) {
                QVERIFY(signedIn);
                ready = true;
            });
        });
    });
    QTRY_VERIFY_WITH_TIMEOUT(ready && m_service->isRosterLoaded() && !m_model->isOrderPending()
                                 && m_model->rowCount() > 0,
                             60'000);
}

/// Signs in somebody to whom the full administrator gives that role and nothing else.
Id TestWorkspaceService::signInWithRole(const QString &role)
{
    gate::AddUser add;
    add.fields[Email] = u"somebody@sava-drina.example"_s;
    const Id user = submit(add).target;
    const QString id = role.section(u'@', 0, 0);
    submit(gate::ChangeRoles{
        {user, {}}, {{*Catalogue::instance().findRole(id), role.section(u'@', 1)}}, {}, {}, {}});
    bool ready = false;
    m_service->signIn({user, {}}, this, [&](auto signedIn) { ready = signedIn.has_value(); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(ready && m_service->isRosterLoaded(), 60'000); }();
    return user;
}

gate::Outcome TestWorkspaceService::submit(const gate::Command &command)
{
    std::optional<Result<gate::Outcome>> outcome;
    m_service->submit(command, {}, this, [&](auto result) { outcome = std::move(result); });
    [&] { QTRY_VERIFY(outcome.has_value()); }();
    if (!*outcome)
        qFatal("%ls", qUtf16Printable(outcome->error().message));
    return **outcome;
}

void TestWorkspaceService::demo_opensAndLists()
{
    openDemo();
    QVERIFY(m_service->info()->demo);
    QCOMPARE(m_model->rowCount(), 200);
    QVERIFY(!m_model->index(0, UserTableModel::NameColumn).data().toString().isEmpty());
    QVERIFY(m_service->countHolders(maskOf(*Catalogue::instance().findRole(u"full_admin"))) >= 2);
    QVERIFY(!m_service->abilities().seeUsers);
    for (const int column :
         {UserTableModel::EmailColumn, UserTableModel::RolesColumn, UserTableModel::LastAccessColumn}) {
        m_model->sort(column, Qt::DescendingOrder);
        QTRY_VERIFY(!m_model->isOrderPending());
        QCOMPARE(m_model->rowCount(), 200);
    }
}

void TestWorkspaceService::search_andRoleFilter_narrowTheList()
{
    openDemo();
    const QString name = m_model->index(7, UserTableModel::NameColumn).data().toString();
    roster::Query query;
    query.text = name;
    m_model->setQuery(query);
    QVERIFY(m_model->rowCount() >= 1 && m_model->rowCount() < 20);
    QCOMPARE(m_model->index(0, UserTableModel::NameColumn).data().toString(), name);
    query.text = u"%"_s;
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 0);
    query = {};
    query.roles = maskOf(0) | maskOf(4);
    m_model->setQuery(query);
    const int both = m_model->rowCount();
    query.roles = maskOf(0);
    m_model->setQuery(query);
    const int one = m_model->rowCount();
    QVERIFY(one > 0 && both > one); // whoever holds at least one (R31)
    for (int row = 0; row < one; ++row)
        QVERIFY(m_model->index(row, 0).data(UserTableModel::RoleMaskRole).toUInt() & maskOf(0));
}

void TestWorkspaceService::unfiltered_theListHoldsOwnUsers_R31()
{
    openDemo();
    QCOMPARE(m_model->rowCount(), 200);
    roster::Query query;
    query.externals = true;
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 3);
    query.externals = false;
    query.administrators = true;
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 23);
}

void TestWorkspaceService::change_reachesListAndAbilities()
{
    openDemo();
    roster::Query query;
    query.administrators = true;
    m_model->setQuery(query);
    const int administrators = m_model->rowCount();
    quint32 index = 0;
    while (m_service->roster().roles(index) != 0)
        ++index;
    const Id nobody = m_service->roster().id(index);
    QSignalSpy changed(m_service.get(), &WorkspaceService::rowsChanged);
    QVERIFY(!submit(gate::ChangeRoles{{nobody, {}}, {{4, {}}}, {}, {}, {}}).unchanged);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->rowCount(), administrators + 1);
    QVERIFY(m_model->rowOf(nobody) >= 0);

    gate::AddUser add;
    add.fields[Email] = u"new.person@sava.example"_s;
    add.fields[FirstName] = u"Ćira"_s;
    submit(add);
    query = {};
    query.text = u"cira"_s;
    m_model->setQuery(query);
    QVERIFY(m_model->rowCount() >= 1);
    submit(gate::RemoveUser{{0, u"new.person@sava.example"_s}});
    query.text = u"new.person@sava"_s;
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestWorkspaceService::refusal_reachesTheCaller()
{
    openDemo();
    std::optional<Error> error;
    const RoleIndex role = *Catalogue::instance().findRole(u"advanced_troubleshooting");
    m_service->submit(gate::ChangeRoles{{m_service->signedIn()->user, {}}, {{role, {}}}, {}, {}, {}}, {},
                      this, [&](auto result) {
                          QVERIFY(!result);
                          error = result.error();
                      });
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->rule, u"R6"_s);
}

void TestWorkspaceService::usersSnapshot_isNotChangedByALaterFilter_R32()
{
    openDemo();
    roster::Query query;
    query.administrators = true;
    m_model->setQuery(query);
    const std::vector<Id> before = m_model->users();
    query.text = u"zzzz"_s;
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(before.size(), 23U);
}

void TestWorkspaceService::cancelledMaking_leavesNoFile()
{
    const QString path = m_folder->filePath(u"big.rolecall"_s);
    std::optional<ErrorCode> code;
    const Task task = m_service->createDemo(path, {200'000, 60, 6, 1}, this, [&](auto info) {
        QVERIFY(!info);
        code = info.error().code;
    });
    QTRY_VERIFY_WITH_TIMEOUT(task->done > 0, 60'000);
    task->cancelled = true;
    QTRY_VERIFY_WITH_TIMEOUT(code.has_value(), 60'000);
    QCOMPARE(*code, ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(path));
}

void TestWorkspaceService::signOut_emptiesTheList()
{
    openDemo();
    m_service->signOut();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_service->signedIn());
}

void TestWorkspaceService::anotherProgramsChange_isShown()
{
    openDemo();
    const auto other = store::Workspace::open(m_service->info()->path, store::OpenMode::ReadWrite);
    VERIFY_OK(other);
    gate::Gate gate(**other);
    gate::AddUser add;
    add.fields[Email] = u"from.elsewhere@sava.example"_s;
    VERIFY_OK(gate.submit(add, {{m_service->signedIn()->user, {}}, gate::Door::CommandLine}));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 201, 30'000);
}

void TestWorkspaceService::siteAdministrator_seesTheUsersOfHisSites_A15()
{
    openDemo();
    const size_t everybody = m_service->roster().ownUsers();
    const Id self = signInWithRole(u"site_admin@sava-sofia.webex.example"_s);
    QVERIFY(!m_service->abilities().seeUsers);
    const size_t seen = m_service->roster().ownUsers();
    QVERIFY(seen > 1 && seen < everybody);
    QVERIFY(m_service->roster().indexOf(self));
    QCOMPARE(m_service->signedIn()->roles, maskOf(*Catalogue::instance().findRole(u"site_admin")));
    QTRY_VERIFY(!m_model->isOrderPending() && m_model->rowCount() > 0);
    QCOMPARE(m_model->rowCount(), static_cast<int>(seen));
    // Of those only what belongs to meetings.
    const RoleMask siteRoles = Catalogue::instance().rolesOf(RoleCategory::Site);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(m_model->index(row, 0).data(UserTableModel::RoleMaskRole).toUInt() & ~siteRoles, 0U);
        QCOMPARE(m_model->index(row, UserTableModel::LastAccessColumn).data().toString(), QString());
    }
}

void TestWorkspaceService::lostSite_isLostAtOnce_A14()
{
    openDemo();
    const Id self = signInWithRole(u"site_admin@sava-sofia.webex.example"_s);
    QVERIFY(m_service->roster().size() > 1);
    gate::SubmitOptions confirmed;
    confirmed.confirmed = true;
    bool done = false;
    const RoleIndex role = *Catalogue::instance().findRole(u"site_admin");
    m_service->submit(gate::ChangeRoles{{self, {}}, {}, {{role, u"sava-sofia.webex.example"_s}}, {}, {}},
                      confirmed, this, [&](auto outcome) { done = outcome.has_value(); });
    QTRY_VERIFY(done);
    QTRY_COMPARE(m_service->roster().size(), 0U);
    QTRY_VERIFY(m_service->abilities().seeUsers.has_value());
    QVERIFY(m_service->rosterError().has_value());
}

QTEST_GUILESS_MAIN(TestWorkspaceService)
#include "tst_workspaceservice.moc"
