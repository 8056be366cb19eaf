// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/glossary.h"
#include "support/support.h"
#include "tables/usertablemodel.h"
#include "tables/workspaceservice.h"

#include <QAbstractItemModelTester>
#include <QCollator>
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
    void filter_isWorkedOutByTheWorker();
    void filter_oldRowsStayUntilItIsKnown();
    void filter_newestCounts();
    void filter_followsChanges_withoutAReset();
    void filter_thatIsRefused_listsNobodyAndSaysWhy();
    void filter_isForgottenWithWhoAskedIt_A15();
    void counts_ofSeveralQueries();
    void order_bySeveralColumns();
    void columns_haveIds();
    void siteAdministrator_seesTheUsersOfHisSites_A15();
    void lostSite_isLostAtOnce_A14();

private:
    Id signInWithRole(const QString &role);
    void openDemo();
    [[nodiscard]] gate::FilterChoices choices();
    [[nodiscard]] QString cell(int row, int column) const;
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

gate::FilterChoices TestWorkspaceService::choices()
{
    std::optional<Result<gate::FilterChoices>> found;
    m_service->ask<gate::FilterChoices>(
        [](OpenWorkspace &open, TaskState &) { return gate::filterChoices(*open.gate, open.session); }, this,
        [&](auto result) { found = std::move(result); });
    [&] { QTRY_VERIFY(found.has_value()); }();
    return found->value_or(gate::FilterChoices());
}

QString TestWorkspaceService::cell(int row, int column) const
{
    return m_model->index(row, column).data().toString();
}

namespace {

UserQuery inDepartment(const QString &name)
{
    UserQuery query;
    query.people.departments = {name};
    return query;
}

} // namespace

void TestWorkspaceService::filter_isWorkedOutByTheWorker()
{
    openDemo();
    const gate::FilterChoices all = choices();
    QVERIFY(all.departments.size() > 1 && !all.licenses.empty() && !all.sites.empty());
    for (const auto &choice : all.departments) {
        m_model->setUserQuery(inDepartment(choice.name));
        QTRY_VERIFY(!m_model->isFilterPending());
        QCOMPARE(qint64(m_model->rowCount()), choice.people);
        QCOMPARE(cell(0, UserTableModel::DepartmentColumn), choice.name);
        QVERIFY(!m_model->filterError());
    }
    UserQuery query;
    query.people.licenses = {all.licenses.front().name};
    m_model->setUserQuery(query);
    QTRY_VERIFY(!m_model->isFilterPending());
    QCOMPARE(qint64(m_model->rowCount()), all.licenses.front().people);
    // What the roster answers narrows it at once, and the other way round.
    query.roster.statuses = 1U << static_cast<quint32>(UserStatus::Active);
    m_model->setUserQuery(query);
    QVERIFY(!m_model->isFilterPending());
    const int active = m_model->rowCount();
    QVERIFY(active > 0 && active < all.licenses.front().people);
    for (int row = 0; row < active; ++row)
        QCOMPARE(cell(row, UserTableModel::StatusColumn), term(glossaryId(UserStatus::Active)));
    QCOMPARE(m_model->userQuery().people, query.people);
    m_model->setUserQuery({});
    QVERIFY(!m_model->isFilterPending());
    QCOMPARE(m_model->rowCount(), 200);
}

void TestWorkspaceService::filter_oldRowsStayUntilItIsKnown()
{
    openDemo();
    const QString name = choices().departments.front().name;
    const std::vector<Id> before = m_model->users();
    QSignalSpy reset(m_model.get(), &UserTableModel::modelReset);
    QSignalSpy counted(m_model.get(), &UserTableModel::countChanged);
    m_model->setUserQuery(inDepartment(name));
    QVERIFY(m_model->isFilterPending());
    QCOMPARE(counted.size(), 1);
    QVERIFY(m_model->users() == before);
    m_model->sort(UserTableModel::NameColumn, Qt::DescendingOrder); // still the old people
    QCOMPARE(m_model->rowCount(), 200);
    QTRY_VERIFY(!m_model->isFilterPending());
    QVERIFY(m_model->rowCount() < 200);
    QCOMPARE(reset.size(), 2);
    QCOMPARE(counted.size(), 3);
    // What was found is known until people may have changed.
    m_model->setUserQuery({});
    m_model->setUserQuery(inDepartment(name));
    QVERIFY(!m_model->isFilterPending());
}

void TestWorkspaceService::filter_newestCounts()
{
    openDemo();
    const gate::FilterChoices all = choices();
    QSignalSpy reset(m_model.get(), &UserTableModel::modelReset);
    m_model->setUserQuery(inDepartment(all.departments[0].name));
    m_model->setUserQuery(inDepartment(all.departments[1].name));
    m_model->setUserQuery(inDepartment(all.departments[0].name));
    m_model->setUserQuery(inDepartment(all.departments[1].name));
    QTRY_VERIFY(!m_model->isFilterPending());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(cell(0, UserTableModel::DepartmentColumn), all.departments[1].name);
    // One that comes too late changes nothing either.
    m_model->setUserQuery(inDepartment(u"Nowhere"_s));
    m_model->setUserQuery({});
    QVERIFY(!m_model->isFilterPending());
    submit(gate::RecordExport{}); // behind it in the worker's queue
    QCOMPARE(m_model->rowCount(), 200);
}

void TestWorkspaceService::filter_followsChanges_withoutAReset()
{
    openDemo();
    gate::AddUser add;
    add.fields[Email] = u"first@sava-drina.example"_s;
    add.fields[Department] = u"Mine"_s;
    const Id first = submit(add).target;
    m_model->setUserQuery(inDepartment(u"Mine"_s));
    QTRY_VERIFY(!m_model->isFilterPending());
    QTRY_COMPARE(m_model->users(), std::vector<Id>{first});
    add.fields[Email] = u"second@sava-drina.example"_s;
    const Id second = submit(add).target;
    QVERIFY(!m_model->isFilterPending()); // the rows stay; nobody is told to wait
    QTRY_COMPARE(m_model->rowCount(), 2);
    submit(gate::EditUser{{first, {}}, {{Department, u"Theirs"_s}}});
    QTRY_COMPARE(m_model->users(), std::vector<Id>{second});
    QTRY_VERIFY(!m_model->isOrderPending());

    // A change that leaves the same people leaves the rows where they are.
    QSignalSpy reset(m_model.get(), &UserTableModel::modelReset);
    QSignalSpy changed(m_model.get(), &UserTableModel::dataChanged);
    submit(gate::EditUser{{second, {}}, {{Phone, u"+381 11 123"_s}}});
    int counted = -1;
    m_model->count(inDepartment(u"Mine"_s), this, [&](auto result) { counted = int(result.value_or(-2)); });
    QTRY_COMPARE(counted, 1); // answered after the change
    QTRY_VERIFY(!m_model->isOrderPending());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(0, UserTableModel::PhoneColumn), u"+381 11 123"_s);
}

void TestWorkspaceService::filter_thatIsRefused_listsNobodyAndSaysWhy()
{
    openDemo();
    signInWithRole(u"site_admin@sava-sofia.webex.example"_s);
    const int seen = m_model->rowCount();
    QVERIFY(seen > 0);
    m_model->setUserQuery(inDepartment(u"Anything"_s));
    QTRY_VERIFY(!m_model->isFilterPending());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->filterError());
    QCOMPARE(m_model->filterError()->rule, u"R34"_s);
    std::optional<Error> error;
    m_model->count(inDepartment(u"Anything"_s), this, [&](auto result) { error = result.error(); });
    QTRY_VERIFY(error.has_value());
    UserQuery query;
    query.people.sites = {u"sava-sofia.webex.example"_s};
    m_model->setUserQuery(query);
    QTRY_VERIFY(!m_model->isFilterPending());
    QCOMPARE(m_model->rowCount(), seen);
    QVERIFY(!m_model->filterError());
}

void TestWorkspaceService::filter_isForgottenWithWhoAskedIt_A15()
{
    openDemo();
    const Id full = m_service->signedIn()->user;
    const QString department = choices().departments.front().name;
    m_model->setUserQuery(inDepartment(department));
    QTRY_VERIFY(!m_model->isFilterPending());
    QVERIFY(m_model->rowCount() > 0);
    // Of those in the department he sees some; but who is in it he is not told, at no moment.
    int most = 0;
    connect(m_model.get(), &UserTableModel::countChanged, this, [&] {
        if (m_service->signedIn() && m_service->signedIn()->user != full)
            most = std::max(most, m_model->rowCount());
    });
    signInWithRole(u"site_admin@sava-sofia.webex.example"_s);
    QTRY_VERIFY(m_model->filterError().has_value());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(most, 0);
    m_service->signOut();
    QVERIFY(!m_model->isFilterPending());
    QVERIFY(!m_model->filterError());
}

void TestWorkspaceService::counts_ofSeveralQueries()
{
    openDemo();
    const gate::FilterChoices all = choices();
    std::map<int, qint64> counts;
    int number = 0;
    for (const auto &choice : all.departments) { // more than are kept
        for (int twice = 0; twice < 2; ++twice) {
            const int key = ++number;
            m_model->count(inDepartment(choice.name), this,
                           [&counts, key](auto result) { counts[key] = result.value_or(-1); });
        }
    }
    UserQuery administrators;
    administrators.roster.administrators = true;
    m_model->count(administrators, this, [&](auto result) { counts[0] = result.value_or(-1); });
    auto gone = std::make_unique<QObject>();
    bool called = false;
    m_model->count(administrators, gone.get(), [&](auto) { called = true; });
    m_model->count(inDepartment(u"x"_s), gone.get(), [&](auto) { called = true; });
    gone.reset();
    QVERIFY(counts.empty()); // later
    QTRY_COMPARE(counts.size(), 2 * all.departments.size() + 1);
    QCOMPARE(counts[0], 23);
    for (size_t i = 0; i < all.departments.size(); ++i) {
        QCOMPARE(counts[static_cast<int>(2 * i + 1)], all.departments[i].people);
        QCOMPARE(counts[static_cast<int>(2 * i + 2)], all.departments[i].people);
    }
    QCOMPARE(m_model->rowCount(), 200);
    QVERIFY(!called);
}

void TestWorkspaceService::order_bySeveralColumns()
{
    openDemo();
    using enum roster::SortColumn;
    const auto header = [&](int column, int role) {
        return m_model->headerData(column, Qt::Horizontal, role).toInt();
    };
    QSignalSpy headers(m_model.get(), &UserTableModel::headerDataChanged);
    m_model->setOrder({{Department, false}, {Status, true}, {Department, true}, {Name, false}});
    QCOMPARE(headers.size(), 1);
    QTRY_VERIFY(!m_model->isOrderPending());
    QCOMPARE(m_model->order(),
             (std::vector<roster::SortKey>{{Department, false}, {Status, true}, {Name, false}}));
    QCOMPARE(header(UserTableModel::DepartmentColumn, UserTableModel::OrderRankRole), 1);
    QCOMPARE(header(UserTableModel::StatusColumn, UserTableModel::OrderRankRole), 2);
    QCOMPARE(header(UserTableModel::NameColumn, UserTableModel::OrderRankRole), 3);
    QCOMPARE(header(UserTableModel::PhoneColumn, UserTableModel::OrderRankRole), 0);
    QCOMPARE(header(UserTableModel::StatusColumn, UserTableModel::OrderDescendingRole), 1);
    QCOMPARE(header(UserTableModel::DepartmentColumn, UserTableModel::OrderDescendingRole), 0);

    // Statuses fall within a department, names rise within both; the collator's part is tested elsewhere.
    const auto status = [&](int row) {
        return m_service->roster().status(*m_service->roster().indexOf(m_model->userAt(row)));
    };
    int departments = 1;
    for (int row = 1; row < m_model->rowCount(); ++row) {
        const QString department = cell(row, UserTableModel::DepartmentColumn);
        if (department != cell(row - 1, UserTableModel::DepartmentColumn)) {
            QVERIFY(!cell(row - 1, UserTableModel::DepartmentColumn).isEmpty()); // empty ones are last
            ++departments;
            continue;
        }
        QVERIFY(status(row) <= status(row - 1));
        if (status(row) == status(row - 1))
            QVERIFY(
                QCollator(localeOf(currentLanguage()))
                    .compare(cell(row - 1, UserTableModel::NameColumn), cell(row, UserTableModel::NameColumn))
                <= 0);
    }
    QVERIFY(departments > 2);

    // The order stays when the query changes; sorting by one column leaves it alone.
    roster::Query query;
    query.administrators = true;
    m_model->setQuery(query);
    QCOMPARE(m_model->order().size(), size_t(3));
    m_model->sort(UserTableModel::PhoneColumn, Qt::AscendingOrder); // nothing to order by
    QCOMPARE(m_model->order().size(), size_t(3));
    m_model->sort(UserTableModel::LocationColumn, Qt::DescendingOrder);
    QCOMPARE(m_model->order(), (std::vector<roster::SortKey>{{Location, true}}));
    m_model->setOrder({});
    QCOMPARE(m_model->order(), (std::vector<roster::SortKey>{{Name, false}}));
}

void TestWorkspaceService::columns_haveIds()
{
    QSet<QString> ids;
    for (int column = 0; column < UserTableModel::ColumnCount; ++column) {
        const QString id = UserTableModel::columnId(column);
        ids.insert(id);
        QCOMPARE(UserTableModel::columnFrom(id), column);
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
        if (const auto by = UserTableModel::sortColumn(column)) {
            QCOMPARE(roster::toText(*by), id);
            QCOMPARE(UserTableModel::columnOf(*by), column);
        }
    }
    QCOMPARE(ids.size(), UserTableModel::ColumnCount);
    QVERIFY(!UserTableModel::sortColumn(UserTableModel::PhoneColumn));
    QVERIFY(!UserTableModel::sortColumn(-1));
    QCOMPARE(UserTableModel::columnFrom(u"nothing"), -1);
    QCOMPARE(UserTableModel::columnId(UserTableModel::ColumnCount), QString());
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
