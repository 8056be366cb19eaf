// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// D13 and T1: when backups are made by themselves, what they leave in the log, and what happens where none
// can be.
#include "support/support.h"
#include "support/workspacefixture.h"

#include "gate/backups.h"

#include <QFile>
#include <QtTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;
using store::BackupKind;

namespace {

constexpr int many = 101;

/// So many rows of people who are not there yet; the first reading of them fails where told so.
class MadeUpRoster final : public gate::RosterSource {
public:
    explicit MadeUpRoster(int rows, bool failsOnce = false)
        : m_rows(rows)
        , m_fails(failsOnce)
    {
    }
    Result<QStringList> headings() override
    {
        return QStringList{u"User ID/Email (Required)"_s, u"First Name"_s};
    }
    Result<void> forEach(const RowFunction &row, const Progress &) override
    {
        if (std::exchange(m_fails, false))
            return failure(ErrorCode::File, u"The disk has a bad sector."_s);
        for (int i = 0; i < m_rows; ++i) {
            const std::string email = "roster" + std::to_string(i) + "@adriatic.example";
            ROLECALL_TRY(row(i + 2, {email, "First"}));
        }
        return {};
    }
    [[nodiscard]] QByteArray fingerprint() const override { return "made up"; }
    [[nodiscard]] QString name() const override { return u"roster.csv"_s; }

private:
    int m_rows;
    bool m_fails;
};

gate::ImportRoster import(int rows)
{
    return {std::make_shared<MadeUpRoster>(rows)};
}

/// While it lives, COMMIT fails and rolls back, as on a full disk.
class NoCommit final {
public:
    explicit NoCommit(store::Connection &connection)
        : m_handle(connection.handle())
    {
        sqlite3_commit_hook(
            m_handle, [](void *) { return 1; }, nullptr);
    }
    ~NoCommit() { sqlite3_commit_hook(m_handle, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(NoCommit)

private:
    sqlite3 *m_handle;
};

/// While it lives, the first statement fails.
class FailingRead final {
public:
    explicit FailingRead(store::Connection &connection)
        : m_handle(connection.handle())
    {
        const auto failOnce = [](void *left) { return (*static_cast<int *>(left))-- > 0 ? 1 : 0; };
        sqlite3_progress_handler(m_handle, 1, failOnce, &m_left);
    }
    ~FailingRead() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(FailingRead)

private:
    sqlite3 *m_handle;
    int m_left = 1;
};

} // namespace

class TestBackups final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_file.reset(); }
    void D13_bulkChange_isPrecededByABackup_data();
    void D13_bulkChange_isPrecededByABackup();
    void D13_smallerChange_isNot();
    void D13_undoOfABulkChange_isPrecededByABackup();
    void D13_dryRun_makesNone();
    void D13_refusedBulkChange_makesNone();
    void D13_noBackupPossible_stopsTheChange_untilAskedToGoOn();
    void D13_noPlaceForTheBackup_stopsTheChange();
    void D13_failedCommit_leavesTheBackupsAsTheyWere_data();
    void D13_failedCommit_leavesTheBackupsAsTheyWere();
    void D13_whatCantBeRead_isNoReasonForNoBackup();
    void D13_cancelledInTheBackup_changesNothing();
    void D13_atomicBatch_makesOneOfTheStateBefore_andItsRecordStays();
    void D13_daily_isDueOnceADay();
    void D13_daily_isTheOrganizationsDay();
    void D13_daily_isNotForWhoMayDoNothing();
    void D13_asked_isOneRecord();
    void D13_asked_byOthers_isRefused_withoutAFile();
    void D13_asked_ofAReadOnlyFile_leavesNoRecord();
    void D13_asked_sparesTheWorkspace();
    void D13_list_isForWhoMayRestore();

private:
    [[nodiscard]] std::vector<store::BackupFile> files() const
    {
        return store::BackupFolder(m_file->path()).list();
    }
    [[nodiscard]] gate::Session
    session(const QString &who = QString::fromLatin1(WorkspaceFixture::admin)) const
    {
        return {{0, WorkspaceFixture::address(who)}, gate::Door::CommandLine};
    }
    [[nodiscard]] Result<gate::Outcome> submit(const gate::Command &command, bool withoutBackup = false)
    {
        gate::SubmitOptions options;
        options.withoutBackup = withoutBackup;
        return m_file->gate().submit(command, session(), options);
    }
    /// Adds so many people, without a backup.
    std::vector<domain::Id> people(int number);
    void blockFolder() const { QVERIFY(writeFile(store::BackupFolder(m_file->path()).path(), "in the way")); }

    std::unique_ptr<WorkspaceFixture> m_file;
    QTemporaryDir m_targets;
};

void TestBackups::init()
{
    m_file = std::make_unique<WorkspaceFixture>();
}

std::vector<domain::Id> TestBackups::people(int number)
{
    const auto outcome = submit(import(number), true);
    std::vector<domain::Id> ids;
    store::Statement statement =
        m_file->connection().prepare("SELECT id FROM user WHERE email LIKE 'roster%' ORDER BY id");
    while (outcome && statement.next())
        ids.push_back(statement.integer(0));
    return ids;
}

void TestBackups::D13_bulkChange_isPrecededByABackup_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"import-roster", "import-administrators", "change-people", "users-deactivate"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestBackups::D13_bulkChange_isPrecededByABackup()
{
    QFETCH(QString, what);
    gate::Command command = import(many);
    if (what != u"import-roster") {
        const std::vector<domain::Id> ids = people(many);
        QCOMPARE(ids.size(), size_t(many));
        gate::ChangePeople change;
        gate::ImportAdministrators administrators{u"a.csv"_s, {}};
        for (const domain::Id id : ids) {
            gate::PersonChange one{{id, {}}};
            one.giveRoles.push_back(WorkspaceFixture::role(u"device_admin"_s));
            change.people.push_back(one);
            const int row = static_cast<int>(administrators.rows.size());
            administrators.rows.push_back({row + 2,
                                           u"roster%1@adriatic.example"_s.arg(row),
                                           {WorkspaceFixture::role(u"device_admin"_s)},
                                           {}});
        }
        if (what == u"change-people")
            command = change;
        else if (what == u"import-administrators")
            command = administrators;
        else
            command = gate::DismissUsers{ids};
    }
    const size_t records = m_file->log().size();
    const qint64 users = m_file->count("SELECT count(*) FROM user");
    VERIFY_OK(submit(command));
    const auto made = files();
    QCOMPARE(made.size(), size_t(1));
    QCOMPARE(made.front().kind, BackupKind::BeforeBulkChange);
    const auto log = m_file->log();
    QCOMPARE(log.size(), records + 2);
    QCOMPARE(log[records].action, u"backup"_s);
    QCOMPARE(log[records].targetName, QFileInfo(made.front().path).fileName());
    QCOMPARE(log[records].after.value(u"kind").toString(), u"before-bulk-change"_s);
    QCOMPARE(log[records + 1].action, what);
    const auto copy = store::OpenBackup::open(made.front().path, m_targets.path());
    VERIFY_OK(copy);
    QCOMPARE((*copy)->connection().integer("SELECT count(*) FROM user").value_or(0), users);
    QCOMPARE((*copy)->connection().integer("SELECT count(*) FROM audit").value_or(0), qint64(records));
}

void TestBackups::D13_smallerChange_isNot()
{
    VERIFY_OK(submit(import(many - 1)));
    QCOMPARE(files().size(), size_t(0));
}

void TestBackups::D13_undoOfABulkChange_isPrecededByABackup()
{
    QCOMPARE(people(many).size(), size_t(many));
    const size_t records = m_file->log().size();
    VERIFY_OK(submit(gate::Undo{}));
    QCOMPARE(files().size(), size_t(1));
    QCOMPARE(m_file->log().size(), records + 2);
    VERIFY_OK(submit(gate::Redo{}));
    QCOMPARE(files().size(), size_t(2));
    QCOMPARE(m_file->log().size(), records + 4);
    VERIFY_OK(submit(gate::Undo{}, true));
    QCOMPARE(files().size(), size_t(2));
}

void TestBackups::D13_dryRun_makesNone()
{
    gate::SubmitOptions options;
    options.dryRun = true;
    VERIFY_OK(m_file->gate().submit(import(many), session(), options));
    const auto tried = m_file->gate().atomically(
        [this]() -> Result<void> {
            ROLECALL_TRY(submit(import(many)));
            return {};
        },
        true);
    VERIFY_OK(tried);
    QCOMPARE(files().size(), size_t(0));
}

void TestBackups::D13_refusedBulkChange_makesNone()
{
    const std::vector<domain::Id> ids = people(many);
    m_file->person(u"reader"_s, u"readonly_admin"_s);
    for (const gate::Command &command : {gate::Command(import(many)), gate::Command(gate::DismissUsers{ids})})
        VERIFY_REFUSED(m_file->gate().submit(command, session(u"reader"_s)), "R34");
    QCOMPARE(files().size(), size_t(0));
}

void TestBackups::D13_noBackupPossible_stopsTheChange_untilAskedToGoOn()
{
    blockFolder();
    const size_t records = m_file->log().size();
    const auto stopped = submit(import(many));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::BackupFailed);
    QVERIFY2(stopped.error().message.contains(store::BackupFolder(m_file->path()).path()),
             qPrintable(stopped.error().message));
    QCOMPARE(m_file->count("SELECT count(*) FROM user"), 1);
    QCOMPARE(m_file->log().size(), records);
    VERIFY_OK(submit(import(many), true));
    QCOMPARE(m_file->count("SELECT count(*) FROM user"), 1 + many);
    QCOMPARE(m_file->log().size(), records + 1);
}

void TestBackups::D13_noPlaceForTheBackup_stopsTheChange()
{
    const size_t records = m_file->log().size();
    const QString folder = store::BackupFolder(m_file->path()).path();
    const QString taken = folder + u"/before-bulk-change-2026-11-21T120000Z.rolecall"_s;
    gate::SubmitOptions options;
    options.beforeCommit = [&taken]() -> Result<void> {
        return writeFile(taken, "of somebody else") ? Result<void>() : failure(ErrorCode::Internal, taken);
    };
    const auto stopped = m_file->gate().submit(import(many), session(), options);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::BackupFailed);
    QCOMPARE(readFile(taken), QByteArray("of somebody else"));
    QCOMPARE(files().size(), size_t(1));
    QCOMPARE(m_file->count("SELECT count(*) FROM user"), 1);
    QCOMPARE(m_file->log().size(), records);
}

void TestBackups::D13_failedCommit_leavesTheBackupsAsTheyWere_data()
{
    QTest::addColumn<bool>("batch");
    QTest::newRow("of a command") << false;
    QTest::newRow("of a batch") << true;
}

void TestBackups::D13_failedCommit_leavesTheBackupsAsTheyWere()
{
    QFETCH(bool, batch);
    for (int i = 1; i <= store::keptOf(BackupKind::BeforeBulkChange); ++i) {
        VERIFY_OK(submit(import(i * many)));
        m_file->now = m_file->now.addSecs(1);
    }
    const auto paths = [this] {
        QStringList all;
        for (const store::BackupFile &file : files())
            all << file.path;
        return all;
    };
    const QStringList before = paths();
    const size_t records = m_file->log().size();
    const auto change = [this]() -> Result<void> {
        ROLECALL_TRY(submit(import(9 * many)));
        return {};
    };
    {
        const NoCommit full(m_file->connection());
        const auto failed = batch ? m_file->gate().atomically(change) : change();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::File);
    }
    QCOMPARE(paths(), before);
    QCOMPARE(m_file->log().size(), records);
    VERIFY_OK(batch ? m_file->gate().atomically(change) : change());
    QCOMPARE(paths().mid(1), before.first(before.size() - 1)); // now the oldest one goes
    QCOMPARE(m_file->log().size(), records + 2);
}

void TestBackups::D13_whatCantBeRead_isNoReasonForNoBackup()
{
    const auto unread = submit(gate::ImportRoster{std::make_shared<MadeUpRoster>(many, true)});
    QVERIFY(!unread);
    QCOMPARE(unread.error().code, ErrorCode::File);
    const auto ids = people(many);
    QCOMPARE(ids.size(), size_t(many));
    const QString restored = m_targets.filePath(u"restored.rolecall"_s);
    VERIFY_OK(gate::backUp(m_file->gate(), session(), restored));
    const size_t records = m_file->log().size();
    gate::RestoreBackup restore;
    restore.path = restored;
    for (const gate::Command &command : {gate::Command(gate::Undo{}), gate::Command(restore)}) {
        const FailingRead failing(m_file->connection());
        const auto failed = submit(command);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::File);
        QCOMPARE(m_file->log().size(), records);
    }
    QCOMPARE(files().size(), size_t(0));
}

void TestBackups::D13_cancelledInTheBackup_changesNothing()
{
    gate::SubmitOptions options;
    options.progress = [](qint64, qint64) { return false; };
    const auto cancelled = m_file->gate().submit(import(many), session(), options);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(files().size(), size_t(0));
    QCOMPARE(m_file->count("SELECT count(*) FROM user"), 1);
}

void TestBackups::D13_atomicBatch_makesOneOfTheStateBefore_andItsRecordStays()
{
    const size_t records = m_file->log().size();
    const auto rolledBack = m_file->gate().atomically([this]() -> Result<void> {
        ROLECALL_TRY(submit(import(many)));
        ROLECALL_TRY(submit(import(2 * many)));
        return failure(ErrorCode::Invalid, u"enough"_s);
    });
    QVERIFY(!rolledBack);
    QCOMPARE(m_file->count("SELECT count(*) FROM user"), 1);
    QCOMPARE(files().size(), size_t(1));
    const auto copy = store::OpenBackup::open(files().front().path, m_targets.path());
    VERIFY_OK(copy);
    QCOMPARE((*copy)->connection().integer("SELECT count(*) FROM user").value_or(0), 1);
    const auto log = m_file->log();
    QCOMPARE(log.size(), records + 1);
    QCOMPARE(log.back().action, u"backup"_s);
    QCOMPARE(log.back().targetName, QFileInfo(files().front().path).fileName());
    // and where it is done, too
    VERIFY_OK(m_file->gate().atomically([this]() -> Result<void> {
        ROLECALL_TRY(submit(import(many)));
        return {};
    }));
    QCOMPARE(m_file->log().size(), records + 3);
}

void TestBackups::D13_daily_isDueOnceADay()
{
    const auto due = [this] { return gate::backUpIfDue(m_file->gate(), session()); };
    auto made = due();
    VERIFY_OK(made);
    QVERIFY(!*made); // made today: there is nothing older
    m_file->now = m_file->now.addDays(1);
    made = due();
    VERIFY_OK(made);
    QVERIFY(*made);
    QVERIFY((*made)->recorded);
    QCOMPARE(files().front().kind, BackupKind::Daily);
    QCOMPARE(m_file->log().back().after.value(u"kind").toString(), u"daily"_s);
    for (int i = 0; i < 2; ++i) {
        made = due();
        VERIFY_OK(made);
        QVERIFY(!*made);
        m_file->now = m_file->now.addSecs(3600);
    }
    for (int day = 0; day < 9; ++day) {
        m_file->now = m_file->now.addDays(1);
        made = due();
        VERIFY_OK(made);
        QVERIFY(*made);
    }
    QCOMPARE(files().size(), size_t(7));
}

void TestBackups::D13_daily_isTheOrganizationsDay()
{
    // 23:30 in Belgrade, then 00:30 of the next day there, the same day in UTC
    m_file->now = QDateTime({2026, 12, 1}, {22, 30}, Qt::UTC);
    m_file->person(u"boris"_s);
    auto made = gate::backUpIfDue(m_file->gate(), session());
    VERIFY_OK(made);
    QVERIFY(*made);
    m_file->now = m_file->now.addSecs(3600);
    made = gate::backUpIfDue(m_file->gate(), session());
    VERIFY_OK(made);
    QVERIFY(*made);
}

void TestBackups::D13_daily_isNotForWhoMayDoNothing()
{
    m_file->person(u"nobody"_s);
    m_file->now = m_file->now.addDays(1);
    for (const QString &who : {u"nobody"_s, u"unknown"_s}) {
        const auto made = gate::backUpIfDue(m_file->gate(), session(who));
        VERIFY_OK(made);
        QVERIFY(!*made);
    }
    QCOMPARE(files().size(), size_t(0));
}

void TestBackups::D13_asked_isOneRecord()
{
    const size_t records = m_file->log().size();
    const QString path = m_targets.filePath(u"asked.rolecall"_s);
    const auto made = gate::backUp(m_file->gate(), session(), path);
    VERIFY_OK(made);
    QVERIFY(made->recorded && QFile::exists(path));
    const auto log = m_file->log();
    QCOMPARE(log.size(), records + 1);
    QCOMPARE(log.back().action, u"backup"_s);
    QCOMPARE(log.back().targetName, u"asked.rolecall"_s);
    QCOMPARE(log.back().after.value(u"kind").toString(), u"asked"_s);
    // a second one of that name leaves neither
    QVERIFY(!gate::backUp(m_file->gate(), session(), path));
    QCOMPARE(m_file->log().size(), records + 1);
}

void TestBackups::D13_asked_byOthers_isRefused_withoutAFile()
{
    m_file->person(u"reader"_s, u"readonly_admin"_s);
    const size_t records = m_file->log().size();
    const QString path = m_targets.filePath(u"refused.rolecall"_s);
    VERIFY_REFUSED(gate::backUp(m_file->gate(), session(u"reader"_s), path), "R34");
    QVERIFY(!QFile::exists(path));
    const auto log = m_file->log();
    QCOMPARE(log.size(), records + 1);
    QVERIFY(log.back().refused);
    QCOMPARE(log.back().action, u"backup"_s);
}

void TestBackups::D13_asked_ofAReadOnlyFile_leavesNoRecord()
{
    const auto reader = store::Workspace::open(m_file->path(), store::OpenMode::ReadOnly);
    VERIFY_OK(reader);
    gate::Gate gate(**reader);
    const size_t records = m_file->log().size();
    const QString path = m_targets.filePath(u"reader.rolecall"_s);
    const auto made = gate::backUp(gate, session(), path);
    VERIFY_OK(made);
    QVERIFY(!made->recorded && QFile::exists(path));
    QCOMPARE(m_file->log().size(), records);
    QVERIFY(!gate::backUpIfDue(gate, session()).value());
}

void TestBackups::D13_asked_sparesTheWorkspace()
{
    const QString link = m_targets.filePath(u"link.rolecall"_s);
    QVERIFY(QFile::link(m_file->path(), link));
    for (const QString &path : {m_file->path(), m_file->path() + u"-journal"_s, link}) {
        const auto made = gate::backUp(m_file->gate(), session(), path, {store::Replace::Yes});
        QVERIFY2(!made, qPrintable(path));
        QCOMPARE(made.error().code, ErrorCode::File);
    }
    m_file->person(u"boris"_s); // it is there still
}

void TestBackups::D13_list_isForWhoMayRestore()
{
    VERIFY_OK(submit(import(many)));
    m_file->person(u"reader"_s, u"readonly_admin"_s);
    const auto listed = gate::backups(m_file->gate(), session());
    VERIFY_OK(listed);
    QCOMPARE(listed->size(), size_t(1));
    VERIFY_REFUSED(gate::backups(m_file->gate(), session(u"reader"_s)), "R34");
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
