// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/externalquestions.h"
#include "store/auditchain.h"
#include "store/backupfolder.h"
#include "store/externalstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QtTest>

#include <QScopeGuard>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::domain;
using rolecall::test::WorkspaceFixture;

namespace {

const QString admin = QString::fromLatin1(WorkspaceFixture::admin);
constexpr qint64 newestSchema = 5;

gate::AddExternal adding(const QString &email, const QString &organization = {})
{
    gate::AddExternal command;
    command.email = email;
    command.first = email.section(u'@', 0, 0);
    command.organization = organization;
    command.roles = {WorkspaceFixture::role(u"full_admin"_s)};
    return command;
}

/// The tables of a file, with all that makes them.
QStringList schemaOf(store::Connection &connection)
{
    QStringList texts;
    store::Statement statement =
        connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    while (statement.next())
        texts << statement.text(0);
    return statement.finish() ? texts : QStringList();
}

/// Makes the file what a program wrote that knew schema 4: step 5 adds a table and its index.
Result<void> turnBackTo4(store::Connection &connection)
{
    return connection.execute("DROP TABLE carryover; DELETE FROM protection WHERE name = 'carryover';"
                              "PRAGMA user_version = 4");
}

/// The same for schema 3: step 4 adds columns, an index and a table.
Result<void> turnBackTo3(store::Connection &connection)
{
    ROLECALL_TRY(turnBackTo4(connection));
    QStringList tables;
    store::Statement statement =
        connection.prepare("SELECT name FROM sqlite_schema m WHERE type = 'table'"
                           " AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'row_hash')");
    while (statement.next())
        tables << statement.text(0);
    ROLECALL_TRY(statement.finish());
    QByteArray script("DROP TABLE protection; DROP INDEX audit_by_number;");
    for (const QString &table : tables)
        script += "ALTER TABLE " + table.toUtf8() + " DROP COLUMN row_hash;";
    for (const char *column : {"number", "state", "hash"})
        script += QByteArray("ALTER TABLE audit DROP COLUMN ") + column + ';';
    return connection.execute(script + "PRAGMA user_version = 3");
}

/// The same for schema 2: step 3 adds a table and its index.
Result<void> turnBackTo2(const QString &path)
{
    ROLECALL_TRY_LET(connection, store::Connection::open(path, store::OpenMode::ReadWrite));
    ROLECALL_TRY(turnBackTo3(*connection));
    return connection->execute("DROP INDEX external_by_organization; DROP TABLE external;"
                               "PRAGMA user_version = 2");
}

/// A file that a program wrote that knew no more than schema `version`.
Result<void> makeOld(const QString &path, int version)
{
    ROLECALL_TRY_LET(connection, store::Connection::open(path, store::OpenMode::ReadWrite));
    const QStringList steps = QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &step : steps.first(version)) {
        QFile script(u":/schema/"_s + step);
        if (!script.open(QIODevice::ReadOnly))
            return failure(ErrorCode::File, step);
        ROLECALL_TRY(connection->execute(script.readAll()));
    }
    return connection->execute("PRAGMA application_id = 0x526c6331; PRAGMA user_version = "
                               + QByteArray::number(version));
}

} // namespace

/// Files of older programs are brought to the schema of this one, with all that is in them (D15).
class TestMigration final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_file.reset(); }

    void D15_schema3_isThatOfANewFile();
    void D15_schema3_knowsTheExternalsOfTheFile();
    void D15_schema3_isPerCustomer();
    void D15_schema3_ofAFileWithoutExternals();
    void D15_schema4_chainsWhatIsThere();
    void D15_schema5_isWhatTheLogVouchesFor();
    void D13_beforeAnUpgrade_thereIsABackup();
    void D15_everyOlderSchema_isThatOfANewFile_data();
    void D15_everyOlderSchema_isThatOfANewFile();
    void D10_anOlderFileThatIsNotOurs_isRefusedUntouched();
    void D7_anOlderFileThatCantBeWritten_isRefused();

private:
    /// Turns the file back and opens it anew.
    [[nodiscard]] Result<std::unique_ptr<store::Workspace>> migrated();
    [[nodiscard]] Id idOf(const QString &email);

    std::unique_ptr<WorkspaceFixture> m_file;
    QTemporaryDir m_folder;
};

void TestMigration::init()
{
    m_file = std::make_unique<WorkspaceFixture>();
    VERIFY_OK(m_file->submit(admin,
                             gate::AddOrganization{u"Sava"_s,
                                                   OrganizationKind::Other,
                                                   {u"sava.example"_s, u"xn--4ca.example"_s}}));
}

Result<std::unique_ptr<store::Workspace>> TestMigration::migrated()
{
    const QString path =
        m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".rolecall"_s);
    // While the fixture has it open the file is its own; nothing is under way, so a copy is whole.
    if (!QFile::copy(m_file->path(), path))
        return failure(ErrorCode::File, u"no copy"_s);
    ROLECALL_TRY(turnBackTo2(path));
    return store::Workspace::open(path, store::OpenMode::ReadWrite);
}

Id TestMigration::idOf(const QString &email)
{
    const auto user = store::findUserByEmail(m_file->connection(), email);
    return user && *user ? (*user)->id : 0;
}

void TestMigration::D15_schema3_isThatOfANewFile()
{
    const auto workspace = migrated();
    VERIFY_OK(workspace);
    QCOMPARE(schemaOf((*workspace)->connection()), schemaOf(m_file->connection()));
    QCOMPARE(*(*workspace)->connection().integer("PRAGMA user_version"), newestSchema);
    const auto problems = (*workspace)->problems();
    VERIFY_OK(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
}

void TestMigration::D15_schema3_knowsTheExternalsOfTheFile()
{
    const QDateTime since = m_file->now;
    VERIFY_OK(m_file->submit(admin, adding(u"oto@sava.example"_s)));
    VERIFY_OK(m_file->submit(admin, adding(u"iva@\u00e4.example"_s))); // a domain in its other spelling
    VERIFY_OK(m_file->submit(admin, adding(u"una@nowhere.example"_s, u"Sava"_s)));
    VERIFY_OK(m_file->submit(admin, adding(u"vid@sava.example.org"_s, u"Una"_s)));
    m_file->person(u"nada"_s, u"device_admin"_s);
    m_file->now = m_file->now.addDays(1);
    VERIFY_OK(m_file->grant(admin, u"oto@sava.example"_s, u"readonly_admin"_s));

    const auto workspace = migrated();
    VERIFY_OK(workspace);
    store::Connection &connection = (*workspace)->connection();
    const Id customer = store::customer(connection)->id;
    const auto records = store::externalRecords(connection, customer);
    VERIFY_OK(records);
    QCOMPARE(records->size(), 4U); // own users have none
    for (const store::ExternalRecord &record : *records) {
        const bool byDomain =
            record.user == idOf(u"oto@sava.example"_s) || record.user == idOf(u"iva@\u00e4.example"_s);
        QCOMPARE(record.verified, byDomain);
        QVERIFY(!record.breakGlass);
        QVERIFY(record.purpose.isEmpty());
        QVERIFY(!record.lastTest && !record.nextTest);
        // As old as the oldest role that is left.
        QCOMPARE(record.since, record.user == idOf(u"oto@sava.example"_s) ? since.addDays(1) : since);
    }

    // It goes on with it.
    gate::Gate gate(**workspace, [this] { return m_file->now; });
    VERIFY_OK(gate.submit(gate::MarkBreakGlass{{0, u"una@nowhere.example"_s}, u"SSO"_s}, {{0, admin}}));
    const auto list = gate::externals(gate, {{0, admin}});
    VERIFY_OK(list);
    QCOMPARE(list->size(), 4U);
}

void TestMigration::D15_schema3_isPerCustomer()
{
    gate::AddOrganization drava{u"Drava"_s, OrganizationKind::Customer};
    drava.adminEmail = u"dana@drava.example"_s;
    drava.adminFirst = u"Dana"_s;
    const auto added = m_file->submit(admin, drava);
    VERIFY_OK(added);
    VERIFY_OK(m_file->submit(admin, adding(u"oto@sava.example"_s)));
    VERIFY_OK(m_file->submit(admin, adding(drava.adminEmail, u"Una"_s)));
    const Id first = store::customer(m_file->connection())->id;
    m_file->connection().useCustomer(added->target);
    VERIFY_OK(m_file->submit(drava.adminEmail, adding(u"oto@sava.example"_s)));

    const auto workspace = migrated();
    VERIFY_OK(workspace);
    store::Connection &connection = (*workspace)->connection();
    QCOMPARE(store::externalRecords(connection, first)->size(), 2U);
    const auto there = store::externalRecords(connection, added->target);
    QCOMPARE(there->size(), 1U); // she is no external of her own organization
    QCOMPARE(there->front().user, idOf(u"oto@sava.example"_s));
}

void TestMigration::D15_schema3_ofAFileWithoutExternals()
{
    const auto workspace = migrated();
    VERIFY_OK(workspace);
    QCOMPARE(*(*workspace)->connection().integer("SELECT count(*) FROM external"), 0);
}

void TestMigration::D15_schema4_chainsWhatIsThere()
{
    m_file->person(u"nada"_s, u"device_admin"_s);
    gate::AddOrganization drava{u"Drava"_s, OrganizationKind::Customer};
    drava.adminEmail = u"dana@drava.example"_s;
    drava.adminFirst = u"Dana"_s;
    VERIFY_OK(m_file->submit(admin, drava));
    VERIFY_REFUSED(m_file->grant(u"nada"_s, u"nada"_s, u"full_admin"_s), "R34");
    const qint64 records = m_file->count("SELECT count(*) FROM audit");

    const auto workspace = migrated();
    VERIFY_OK(workspace);
    qint64 chained = 0;
    const auto customers = store::customers((*workspace)->connection());
    VERIFY_OK(customers);
    for (const store::Organization &customer : *customers) {
        const auto log = store::checkLog((*workspace)->connection(), customer.id);
        VERIFY_OK(log);
        QVERIFY2(!log->bad, qPrintable(log->problem));
        QCOMPARE(log->seal.number, log->records);
        chained += log->records;
    }
    QCOMPARE(chained, records);
    // It goes on with it.
    gate::Gate gate(**workspace, [this] { return m_file->now; });
    VERIFY_OK(gate.submit(gate::AddSite{u"new.webex.example"_s}, {{0, admin}}));
    const auto problems = (*workspace)->problems();
    VERIFY_OK(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
}

/// A table that came with a later program is none that somebody put there behind the log's back.
void TestMigration::D15_schema5_isWhatTheLogVouchesFor()
{
    const QString path = m_folder.filePath(u"schema4.rolecall"_s);
    QVERIFY(QFile::copy(m_file->path(), path));
    {
        const auto connection = store::Connection::open(path, store::OpenMode::ReadWrite);
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->execute("DELETE FROM carryover"));
        VERIFY_OK(turnBackTo4(**connection));
    }
    const auto workspace = store::Workspace::open(path, store::OpenMode::ReadWrite);
    VERIFY_OK(workspace);
    QCOMPARE(schemaOf((*workspace)->connection()), schemaOf(m_file->connection()));
    const auto problems = (*workspace)->problems();
    VERIFY_OK(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
}

void TestMigration::D13_beforeAnUpgrade_thereIsABackup()
{
    const QString path = m_folder.filePath(u"backed-up.rolecall"_s);
    VERIFY_OK(makeOld(path, 2));
    VERIFY_OK(store::Workspace::open(path, store::OpenMode::ReadWrite));
    const auto backups = store::BackupFolder(path).list();
    QCOMPARE(backups.size(), 1U);
    QCOMPARE(backups.front().kind, store::BackupKind::BeforeUpgrade);
    const auto old = store::Connection::open(backups.front().path, store::OpenMode::ReadOnly);
    VERIFY_OK(old);
    QCOMPARE(*(*old)->integer("PRAGMA user_version"), 2);
    // Without a backup nothing is brought up to date.
    const QString other = m_folder.filePath(u"not-backed-up.rolecall"_s);
    VERIFY_OK(makeOld(other, 2));
    QVERIFY(test::writeFile(store::BackupFolder(other).path(), "in the way"));
    const QByteArray before = test::readFile(other);
    QVERIFY(!store::Workspace::open(other, store::OpenMode::ReadWrite));
    QCOMPARE(test::readFile(other), before);
    // What it is, is told without opening it.
    QVERIFY(store::Workspace::isOlder(other) && !store::Workspace::isUpToDate(other));
    QVERIFY(store::Workspace::isUpToDate(path) && !store::Workspace::isOlder(path));
    QVERIFY(!store::Workspace::isOlder(m_folder.path()) && !store::Workspace::isUpToDate(m_folder.path()));
}

void TestMigration::D15_everyOlderSchema_isThatOfANewFile_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
    QTest::newRow("3") << 3;
}

void TestMigration::D15_everyOlderSchema_isThatOfANewFile()
{
    QFETCH(int, version);
    for (const store::OpenMode mode : {store::OpenMode::ReadWrite, store::OpenMode::ReadOnly}) {
        const QString path = m_folder.filePath(u"old-%1-%2.rolecall"_s.arg(version).arg(int(mode)));
        VERIFY_OK(makeOld(path, version));
        const auto workspace = store::Workspace::open(path, mode);
        VERIFY_OK(workspace);
        QCOMPARE(schemaOf((*workspace)->connection()), schemaOf(m_file->connection()));
        QCOMPARE(*(*workspace)->connection().integer("PRAGMA user_version"), newestSchema);
    }
}

void TestMigration::D10_anOlderFileThatIsNotOurs_isRefusedUntouched()
{
    const QString path = m_folder.filePath(u"foreign.rolecall"_s);
    VERIFY_OK(makeOld(path, 2));
    {
        const auto connection = store::Connection::open(path, store::OpenMode::ReadWrite);
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->execute("CREATE TABLE external(x)")); // so step 3 could not make it
    }
    const QByteArray before = test::readFile(path);
    const auto opened = store::Workspace::open(path, store::OpenMode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::File);
    QCOMPARE(test::readFile(path), before);
}

void TestMigration::D7_anOlderFileThatCantBeWritten_isRefused()
{
    if (::geteuid() == 0 && ::setresuid(65534, 65534, 0) != 0)
        QSKIP("skipped: another user's rights are needed to be kept from writing");
    const auto back = qScopeGuard([] { (void)!::setresuid(0, 0, 0); });
    QTemporaryDir folder;
    const QString path = folder.filePath(u"locked.rolecall"_s);
    VERIFY_OK(makeOld(path, 2));
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0400), 0);
    const QByteArray before = test::readFile(path);
    for (const store::OpenMode mode : {store::OpenMode::ReadWrite, store::OpenMode::ReadOnly}) {
        const auto opened = store::Workspace::open(path, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::File);
        QVERIFY2(opened.error().message.contains(u"older"_s), qPrintable(opened.error().message));
    }
    QCOMPARE(test::readFile(path), before);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
