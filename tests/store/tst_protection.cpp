// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/activationstore.h"
#include "store/externalstore.h"
#include "store/findingstore.h"
#include "store/protection.h"
#include "store/settingstore.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using rolecall::test::WorkspaceFixture;

namespace {

const QString admin = QString::fromLatin1(WorkspaceFixture::admin);

} // namespace

/// Damage to rows is noticed before they are shown, used or written over (D8).
class TestProtection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_file.reset(); }

    void D8_afterAllKindsOfChanges_hashesCountsAndSumsAgree();
    void D8_changedRow_isNoticedWhereItIs_data();
    void D8_changedRow_isNoticedWhereItIs();
    void D8_rowsMissingAndTooMany_areNoticed_data();
    void D8_rowsMissingAndTooMany_areNoticed();
    void D8_damagedPerson_isNotShownAndNotWrittenOver();
    void D8_olderCopyOfARow_isNoticed();
    void D8_tablesAreCheckedBeforeTheyAreRead();
    void D8_fileHoldsNoCode();

private:
    void damage(const QByteArray &script);
    [[nodiscard]] std::vector<store::Damage> found(const QByteArray &table);

    std::unique_ptr<WorkspaceFixture> m_file;
};

void TestProtection::init()
{
    m_file = std::make_unique<WorkspaceFixture>();
    m_file->person(u"nada"_s, u"device_admin"_s);
    m_file->person(u"vid"_s);
    VERIFY_OK(m_file->submit(
        admin, gate::AddOrganization{u"Sava"_s, domain::OrganizationKind::Partner, {u"sava.example"_s}}));
    gate::AddExternal external;
    external.email = u"oto@sava.example"_s;
    external.first = u"Oto"_s;
    external.roles = {WorkspaceFixture::role(u"readonly_admin"_s)};
    VERIFY_OK(m_file->submit(admin, external));
    VERIFY_OK(m_file->submit(admin, gate::AddSite{u"adriatic.webex.example"_s, true}));
    VERIFY_OK(m_file->submit(admin, gate::AddLicense{u"adriatic.webex.example - Meetings [Sub1]"_s}));
    VERIFY_OK(m_file->submit(admin, gate::ChangeSetting{u"idle_lock_minutes"_s, u"7"_s}));
}

/// By another program: hashes, counts and sums stay as they were.
void TestProtection::damage(const QByteArray &script)
{
    const auto connection = store::Connection::open(m_file->path(), store::OpenMode::ReadWrite);
    VERIFY_OK(connection);
    VERIFY_OK((*connection)->execute("PRAGMA foreign_keys = OFF;" + script));
}

std::vector<store::Damage> TestProtection::found(const QByteArray &table)
{
    const auto &tables = m_file->connection().protectedTables();
    const auto place = std::ranges::find(tables, table, &store::ProtectedTable::name);
    if (place == tables.end())
        return {{u"none"_s, {}, {}}};
    return store::findDamage(m_file->connection(), *place).value();
}

void TestProtection::D8_afterAllKindsOfChanges_hashesCountsAndSumsAgree()
{
    VERIFY_OK(m_file->grant(admin, u"vid"_s, u"support_admin"_s));
    VERIFY_OK(m_file->submit(admin, gate::ChangeSetting{u"idle_lock_minutes"_s, u"9"_s})); // replaces
    VERIFY_OK(m_file->submit(admin, gate::AddSite{u"old.webex.example"_s}));
    VERIFY_OK(m_file->submit(admin, gate::EditSite{u"old.webex.example"_s, u"new.webex.example"_s}));
    VERIFY_OK(m_file->submit(admin, gate::RemoveUser{{0, WorkspaceFixture::address(u"vid"_s)}})); // cascades
    VERIFY_OK(m_file->submit(admin, gate::Undo{})); // gives a row its number back
    VERIFY_OK(m_file->submit(admin, gate::RevokeExternal{{0, u"oto@sava.example"_s}}));
    VERIFY_OK(m_file->submit(admin, gate::LinkOrganization{u"Sava"_s, true, true}));
    VERIFY_OK(m_file->submit(admin, gate::LinkOrganization{u"Sava"_s, false, true}));
    const auto problems = (*store::Workspace::open(m_file->path(), store::OpenMode::ReadOnly))->problems();
    VERIFY_OK(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
    QCOMPARE(m_file->connection().protectedTables().size(), 16U);
    for (const store::ProtectedTable &table : m_file->connection().protectedTables())
        QVERIFY2(!table.key.isEmpty() && table.columns.size() > 1, table.name.constData());
}

void TestProtection::D8_changedRow_isNoticedWhereItIs_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("change");
    for (const auto &[table, change] : std::initializer_list<std::pair<const char *, const char *>>{
             {"organization", "time_zone = 'UTC'"},
             {"organization_domain", "organization = 1 - organization"},
             {"user", "first_name = first_name || ' '"},
             {"site", "managed_by = 'site_administration'"},
             {"license", "suspended = 1"},
             {"assignment", "granted_at = ''"},
             {"external", "since = ''"},
             {"setting", "value = '70'"},
             {"audit", "reason = 'x'"}})
        QTest::newRow(table) << QByteArray(table) << QByteArray(change);
}

void TestProtection::D8_changedRow_isNoticedWhereItIs()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QByteArray, change);
    QVERIFY(found(table).empty());
    const qint64 rows = m_file->count(("SELECT count(*) FROM " + table).constData());
    QVERIFY(rows > 0);
    damage("UPDATE " + table + " SET " + change);
    const std::vector<store::Damage> places = found(table);
    QCOMPARE(places.size(), static_cast<size_t>(rows));
    for (const store::Damage &place : places)
        QVERIFY(place.table.toUtf8() == table && !place.row.isEmpty());
}

void TestProtection::D8_rowsMissingAndTooMany_areNoticed_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("missing") << QByteArray("assignment") << QByteArray("DELETE FROM assignment WHERE id = 1");
    QTest::newRow("too many, with a good hash")
        << QByteArray("organization_domain")
        << QByteArray("UPDATE protection SET row_count = row_count - 1 WHERE name = 'organization_domain'");
    QTest::newRow("one for another") << QByteArray(
        "audit") << QByteArray("UPDATE protection SET row_sum = row_sum + 1 WHERE name = 'audit'");
    QTest::newRow("no count") << QByteArray("user")
                              << QByteArray("DELETE FROM protection WHERE name = 'user'");
    QTest::newRow("all gone") << QByteArray("setting") << QByteArray("DELETE FROM setting");
}

void TestProtection::D8_rowsMissingAndTooMany_areNoticed()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QByteArray, script);
    QVERIFY(found(table).empty());
    damage(script);
    const std::vector<store::Damage> places = found(table);
    QCOMPARE(places.size(), 1U);
    QVERIFY(places.front().row.isEmpty());
}

void TestProtection::D8_damagedPerson_isNotShownAndNotWrittenOver()
{
    const QString vid = WorkspaceFixture::address(u"vid"_s);
    damage("UPDATE user SET title = 'Boss' WHERE email = '" + vid.toUtf8() + "'");
    const auto read = store::findUserByEmail(m_file->connection(), vid);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::File);
    QVERIFY(read.error().message.contains(u"damaged"_s));
    QVERIFY(read.error().message.contains(u"check --save"_s)); // what to do next
    QVERIFY(read.error().message.contains(u"backup"_s));
    QVERIFY(read.error().detail.contains(u"user"_s));
    const auto granted = m_file->grant(admin, u"vid"_s, u"device_admin"_s);
    QVERIFY(!granted);
    QCOMPARE(granted.error().code, ErrorCode::File);
    // A statement that would give the row a good hash again.
    QVERIFY(!m_file->connection().execute("UPDATE user SET department = 'x'"));
    QCOMPARE(found("user").size(), 1U);
    // Others are as sound as before.
    VERIFY_OK(store::findUserByEmail(m_file->connection(), WorkspaceFixture::address(u"nada"_s)));
    VERIFY_OK(m_file->grant(admin, u"nada"_s, u"support_admin"_s));
}

void TestProtection::D8_olderCopyOfARow_isNoticed()
{
    const QByteArray vid = WorkspaceFixture::address(u"vid"_s).toUtf8();
    damage("CREATE TABLE old AS SELECT * FROM user WHERE email = '" + vid + "'");
    gate::EditUser edit{{0, QString::fromUtf8(vid)}, {}};
    edit.changes.insert(domain::Title, u"Boss"_s);
    VERIFY_OK(m_file->submit(admin, edit));
    QVERIFY(found("user").empty());
    damage("REPLACE INTO user SELECT * FROM old; DROP TABLE old");
    QCOMPARE(found("user").size(), 1U); // its hash is good; the sum is not
    QVERIFY(found("user").front().row.isEmpty());
}

void TestProtection::D8_tablesAreCheckedBeforeTheyAreRead()
{
    damage("UPDATE site SET name = 'x'");
    auto workspace = std::move(store::Workspace::open(m_file->path(), store::OpenMode::ReadOnly)).value();
    store::Connection &connection = workspace->connection();
    constexpr const char *scan = "SELECT count(*) FROM site"; // looks at no hash
    QCOMPARE(*connection.integer(scan), 1);
    connection.checkTablesBeforeReading(true);
    QVERIFY(!connection.integer(scan)); // though it was prepared before
    for (int i = 0; i < 2; ++i) {
        const auto count = connection.integer("SELECT count(*) FROM site WHERE name <> ''");
        QVERIFY(!count);
        QCOMPARE(count.error().code, ErrorCode::File);
        QVERIFY(count.error().detail.startsWith(u"site 1"_s));
    }
    VERIFY_OK(connection.integer("SELECT count(*) FROM user"));
    QVERIFY(!connection.integer("SELECT count(*) FROM user WHERE EXISTS (SELECT 1 FROM site)"));
}

void TestProtection::D8_fileHoldsNoCode()
{
    QCOMPARE(m_file->count("SELECT count(*) FROM main.sqlite_schema WHERE type NOT IN ('table', 'index')"),
             0);
}

QTEST_GUILESS_MAIN(TestProtection)
#include "tst_protection.moc"
