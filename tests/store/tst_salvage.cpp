// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/salvage.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using rolecall::test::WorkspaceFixture;

/// After damage: what is lost is listed, the rest is saved to a new file, the old one stays (D9).
class TestSalvage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void D9_soundFile_isCopiedWhole();
    void D9_changedRow_isLostAlone();
    void D9_rowsThatReferToLostOnes_areLostToo();
    void D9_brokenPages_costWhatStoodOnThem_data();
    void D9_brokenPages_costWhatStoodOnThem();
    void D9_numbersOfWhatIsLost_areNotGivenAgain();
    void D9_targetThatExists_isRefused();
    void D9_cancelled_leavesNothing();
    void R33_records_holdOnlyCountsOfTheirOwn();

private:
    [[nodiscard]] QString copy() const;
    static void damage(const QString &path, const QByteArray &script);
    [[nodiscard]] static qint64 count(const QString &path, const char *sql);

    QTemporaryDir m_folder;
    mutable int m_copies = 0;
};

void TestSalvage::initTestCase()
{
    const QString path = m_folder.filePath(u"demo.rolecall"_s);
    gate::CreateDemo demo;
    demo.users = 400;
    demo.administrators = 60;
    demo.externals = 14;
    VERIFY_OK(gate::makeWorkspace(path, demo));
}

QString TestSalvage::copy() const
{
    const QString path = m_folder.filePath(u"copy%1.rolecall"_s.arg(++m_copies));
    return QFile::copy(m_folder.filePath(u"demo.rolecall"_s), path) ? path : QString();
}

void TestSalvage::damage(const QString &path, const QByteArray &script)
{
    const auto connection = store::Connection::open(path, store::OpenMode::ReadWrite);
    VERIFY_OK(connection);
    VERIFY_OK((*connection)->execute("PRAGMA foreign_keys = OFF;" + script));
}

qint64 TestSalvage::count(const QString &path, const char *sql)
{
    const auto connection = store::Connection::open(path, store::OpenMode::ReadOnly);
    return connection ? (*connection)->integer(sql).value_or(-1) : -1;
}

void TestSalvage::D9_soundFile_isCopiedWhole()
{
    const QString path = copy();
    const QByteArray before = test::readFile(path);
    const QString target = path + u".new"_s;
    const auto saved = store::salvage(path, target);
    VERIFY_OK(saved);
    QCOMPARE(saved->lost.size(), 0U);
    const auto workspace = store::Workspace::open(target, store::OpenMode::ReadOnly);
    VERIFY_OK(workspace);
    const auto problems = (*workspace)->problems();
    VERIFY_OK(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
    QCOMPARE(saved->rows,
             (*workspace)->connection().integer("SELECT sum(row_count) - 1 FROM protection").value());
    QCOMPARE(QFile::permissions(target) & 0x077, QFile::Permissions());
    QCOMPARE(test::readFile(path), before);
}

void TestSalvage::D9_changedRow_isLostAlone()
{
    const QString path = copy();
    damage(path, "UPDATE audit SET reason = 'x' WHERE seq = 1");
    const QByteArray before = test::readFile(path);
    const QString target = path + u".new"_s;
    const auto saved = store::salvage(path, target);
    VERIFY_OK(saved);
    QVERIFY(!saved->lost.empty());
    QCOMPARE(saved->lost.front().table, u"audit"_s);
    QCOMPARE(saved->lost.front().row, u"1"_s);
    QCOMPARE(count(target, "SELECT count(*) FROM user"), count(path, "SELECT count(*) FROM user"));
    QCOMPARE(test::readFile(path), before);
}

void TestSalvage::D9_rowsThatReferToLostOnes_areLostToo()
{
    const QString path = copy();
    damage(path,
           "UPDATE user SET title = 'x' WHERE id ="
           " (SELECT user FROM assignment JOIN user u ON u.id = user WHERE u.organization = 1 LIMIT 1)");
    const QString target = path + u".new"_s;
    const auto saved = store::salvage(path, target);
    VERIFY_OK(saved);
    QSet<QString> tables;
    for (const store::Damage &lost : saved->lost)
        tables << lost.table;
    QVERIFY(tables.contains(u"user"_s) && tables.contains(u"assignment"_s));
    QCOMPARE(count(target, "SELECT count(*) FROM user"), count(path, "SELECT count(*) FROM user") - 1);
    QCOMPARE(count(target, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    const auto workspace = store::Workspace::open(target, store::OpenMode::ReadOnly);
    VERIFY_OK(workspace);
    for (const store::ProtectedTable &table : (*workspace)->connection().protectedTables())
        QCOMPARE(store::findDamage((*workspace)->connection(), table)->size(), 0U);
}

void TestSalvage::D9_brokenPages_costWhatStoodOnThem_data()
{
    QTest::addColumn<double>("one");
    QTest::addColumn<double>("other");
    QTest::newRow("in the middle") << 0.33 << 0.5;
    QTest::newRow("the first") << 0.0 << 0.5;
    QTest::newRow("the last") << 0.5 << 1.0;
    QTest::newRow("first and last") << 0.0 << 1.0;
}

void TestSalvage::D9_brokenPages_costWhatStoodOnThem()
{
    QFETCH(const double, one);
    QFETCH(const double, other);
    const QString path = copy();
    const qint64 users = count(path, "SELECT count(*) FROM user");
    // Leaf pages of the table in the middle of the file, overwritten.
    std::vector<qint64> pages;
    {
        const auto connection = store::Connection::open(path, store::OpenMode::ReadOnly);
        VERIFY_OK(connection);
        auto page =
            (*connection)->prepare("SELECT pageno FROM dbstat WHERE name = 'user' AND pagetype = 'leaf'");
        while (page.next())
            pages.push_back(page.integer(0));
        VERIFY_OK(page.finish());
    }
    QVERIFY(pages.size() > 8);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (const double place : {one, other}) {
        const auto broken = static_cast<size_t>(place * static_cast<double>(pages.size() - 1));
        QVERIFY(file.seek((pages[broken] - 1) * 4096));
        QCOMPARE(file.write(QByteArray(4096, '\xA5')), 4096);
    }
    file.close();

    const QString target = path + u".new"_s;
    const auto saved = store::salvage(path, target);
    VERIFY_OK(saved);
    qint64 missing = 0;
    for (const store::Damage &lost : saved->lost) {
        if (lost.table == "user"_L1)
            missing += lost.row.isEmpty() ? lost.detail.toLongLong() : 1;
    }
    QVERIFY(missing > 0 && missing < users / 3); // what stood on two pages, not what lies between
    QCOMPARE(count(target, "SELECT count(*) FROM user"), users - missing);
    const auto workspace = store::Workspace::open(target, store::OpenMode::ReadWrite);
    VERIFY_OK(workspace);
    QVERIFY(!gate::Gate(**workspace).now()->isNull());
}

void TestSalvage::D9_numbersOfWhatIsLost_areNotGivenAgain()
{
    const QString path = copy();
    damage(path, "UPDATE site SET name = name || 'x'");
    const qint64 greatest = count(path, "SELECT seq FROM sqlite_sequence WHERE name = 'site'");
    QVERIFY(greatest > 0);
    const QString target = path + u".new"_s;
    VERIFY_OK(store::salvage(path, target));
    QCOMPARE(count(target, "SELECT count(*) FROM site"), 0);
    QCOMPARE(count(target, "SELECT seq FROM sqlite_sequence WHERE name = 'site'"), greatest);
}

void TestSalvage::D9_targetThatExists_isRefused()
{
    const QString path = copy();
    const QString target = copy();
    const QByteArray before = test::readFile(target);
    QVERIFY(!store::salvage(path, target));
    QCOMPARE(test::readFile(target), before);
}

void TestSalvage::D9_cancelled_leavesNothing()
{
    const QString path = copy();
    const QString target = path + u".new"_s;
    const auto saved = store::salvage(path, target, [](qint64 done, qint64) { return done < 3; });
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(target));
}

void TestSalvage::R33_records_holdOnlyCountsOfTheirOwn()
{
    WorkspaceFixture file;
    gate::AddOrganization add;
    add.name = u"Morava"_s;
    add.kind = domain::OrganizationKind::Customer;
    add.adminEmail = u"m@morava.example"_s;
    add.adminFirst = u"M"_s;
    VERIFY_OK(file.submit(QString::fromLatin1(WorkspaceFixture::admin), add));
    file.person(u"boris"_s);
    const QString target = m_folder.filePath(u"two.rolecall"_s);
    VERIFY_OK(store::salvage(file.path(), target));
    const auto saved = store::Workspace::open(target, store::OpenMode::ReadOnly);
    VERIFY_OK(saved);
    store::Connection &connection = (*saved)->connection();
    const auto customers = store::customers(connection);
    VERIFY_OK(customers);
    QCOMPARE(customers->size(), size_t(2));
    for (const store::Organization &customer : *customers) {
        const auto log = store::records(connection, customer.id, {});
        VERIFY_OK(log);
        QCOMPARE(log->back().action, u"salvage"_s);
        const QJsonObject expected{{u"users"_s, customer.name == u"Morava"_s ? 1 : 2},
                                   {u"records"_s, qint64(log->size() - 1)}};
        QCOMPARE(log->back().after, expected);
    }
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
