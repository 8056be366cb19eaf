// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/workspace.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QtTest>

#include <QScopeGuard>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolecall;
using rolecall::test::WorkspaceFixture;

/// The file: what opens, what is refused, and the settings that keep it whole.
class TestWorkspace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void D_settings_areInForce();
    void D10_wrongFile_isRefusedUntouched_data();
    void D10_wrongFile_isRefusedUntouched();
    void D10_foreignSchema_isRefused();
    void D10_anotherProgramsWal_isLeftAsItIs();
    void D7_readOnlyFile_opensForReading();
    void D15_newerFile_isRefused();
    void S4_file_isForItsOwnerAlone();
    void create_refusesAnExistingFile();
    void check_findsNothingWrongWithAGoodFile();
    void transaction_rollsBackUnlessCommitted();
    void statement_bindsTextAsItIs();

private:
    QTemporaryDir m_folder;
};

void TestWorkspace::D_settings_areInForce()
{
    WorkspaceFixture file;
    QCOMPARE(file.count("PRAGMA synchronous"), 3); // EXTRA
    QCOMPARE(file.count("PRAGMA foreign_keys"), 1);
    QCOMPARE(file.count("PRAGMA trusted_schema"), 0);
    QCOMPARE(file.count("PRAGMA cell_size_check"), 1);
    QCOMPARE(file.count("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'delete'"), 1);
}

void TestWorkspace::D10_wrongFile_isRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear diary\n").repeated(200);
    QTest::newRow("cut SQLite file") << QByteArray("SQLite format 3\0", 16);
}

void TestWorkspace::D10_wrongFile_isRefusedUntouched()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder.filePath(u"wrong.rolecall"_s);
    QVERIFY(test::writeFile(path, content));
    const auto opened = store::Workspace::open(path, store::OpenMode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::File);
    QCOMPARE(test::readFile(path), content);
    QVERIFY(!store::Workspace::open(m_folder.path(), store::OpenMode::ReadWrite));
    QVERIFY(!store::Workspace::open(m_folder.filePath(u"missing"_s), store::OpenMode::ReadWrite));
}

void TestWorkspace::D10_foreignSchema_isRefused()
{
    const QString path = m_folder.filePath(u"foreign.rolecall"_s);
    {
        const auto made = store::Workspace::create(path);
        VERIFY_OK(made);
        VERIFY_OK((*made)->connection().execute(
            "CREATE TRIGGER t AFTER INSERT ON audit BEGIN DELETE FROM audit; END"));
    }
    const auto opened = store::Workspace::open(path, store::OpenMode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::File);
}

void TestWorkspace::D10_anotherProgramsWal_isLeftAsItIs()
{
    const QString path = m_folder.filePath(u"browser.sqlite"_s);
    {
        const auto other = store::Connection::open(u":memory:"_s, store::OpenMode::ReadWrite);
        VERIFY_OK(other);
        const QByteArray attach = "ATTACH '" + path.toUtf8()
            + "' AS other; PRAGMA other.journal_mode = WAL;"
              "CREATE TABLE other.history(url TEXT);";
        VERIFY_OK((*other)->execute(attach));
    }
    const QByteArray before = test::readFile(path);
    QVERIFY(!before.isEmpty());
    QVERIFY(!store::Workspace::open(path, store::OpenMode::ReadWrite));
    QCOMPARE(test::readFile(path), before);
}

void TestWorkspace::D7_readOnlyFile_opensForReading()
{
    if (::geteuid() == 0 && ::setresuid(65534, 65534, 0) != 0)
        QSKIP("skipped: another user's rights are needed to be kept from writing");
    const auto back = qScopeGuard([] { (void)!::setresuid(0, 0, 0); });
    QTemporaryDir folder;
    const QString path = folder.filePath(u"locked.rolecall"_s);
    {
        const auto made = gate::makeWorkspace(path, gate::CreateDemo{10, 2, 0, 1});
        VERIFY_OK(made);
    }
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0400), 0);
    auto opened = store::Workspace::open(path, store::OpenMode::ReadWrite);
    VERIFY_OK(opened);
    QVERIFY((*opened)->isReadOnly());
    gate::Gate gate(**opened);
    const auto people = gate::administrators(gate);
    VERIFY_OK(people);
    QCOMPARE(people->size(), 2U);
    const auto refused = gate.submit(gate::AddUser{}, {{0, people->front().user.fields[domain::Email]}});
    QVERIFY(!refused);
    opened->reset();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0500), 0); // no room for a journal
    opened = store::Workspace::open(path, store::OpenMode::ReadWrite);
    VERIFY_OK(opened);
    QVERIFY((*opened)->isReadOnly());
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0700), 0);
}

void TestWorkspace::D15_newerFile_isRefused()
{
    const QString path = m_folder.filePath(u"newer.rolecall"_s);
    {
        const auto made = store::Workspace::create(path);
        VERIFY_OK(made);
        VERIFY_OK((*made)->connection().execute("PRAGMA user_version = 999"));
    }
    QVERIFY(!store::Workspace::open(path, store::OpenMode::ReadOnly));
}

void TestWorkspace::S4_file_isForItsOwnerAlone()
{
    WorkspaceFixture file;
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(file.path()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
}

void TestWorkspace::create_refusesAnExistingFile()
{
    const QString path = m_folder.filePath(u"there.rolecall"_s);
    QVERIFY(test::writeFile(path, "mine"));
    QVERIFY(!store::Workspace::create(path));
    QCOMPARE(test::readFile(path), QByteArray("mine"));
    QVERIFY(!gate::makeWorkspace(path, gate::CreateDemo{10, 2, 0, 1}));
    QCOMPARE(test::readFile(path), QByteArray("mine"));
}

void TestWorkspace::check_findsNothingWrongWithAGoodFile()
{
    WorkspaceFixture file;
    file.person(u"nada"_s, u"device_admin"_s);
    const auto opened = store::Workspace::open(file.path(), store::OpenMode::ReadOnly);
    VERIFY_OK(opened);
    const auto problems = (*opened)->problems();
    VERIFY_OK(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
}

void TestWorkspace::transaction_rollsBackUnlessCommitted()
{
    WorkspaceFixture file;
    {
        store::Transaction outer(file.connection());
        VERIFY_OK(outer.begin());
        VERIFY_OK(store::setProperty(file.connection(), u"a"_s, u"1"_s));
        {
            store::Transaction inner(file.connection());
            VERIFY_OK(inner.begin());
            VERIFY_OK(store::setProperty(file.connection(), u"b"_s, u"1"_s));
        }
        VERIFY_OK(outer.commit());
    }
    QCOMPARE(*store::property(file.connection(), u"a"_s), u"1"_s);
    QCOMPARE(*store::property(file.connection(), u"b"_s), QString());
}

void TestWorkspace::statement_bindsTextAsItIs()
{
    WorkspaceFixture file;
    for (const QString &text : {u"'; DROP TABLE user; --"_s, u"%1 _ %"_s, u"<img src=x>"_s, u"Ђорђевић"_s,
                                u"a\u0301"_s, QString()}) {
        VERIFY_OK(store::setProperty(file.connection(), u"text"_s, text));
        QCOMPARE(*store::property(file.connection(), u"text"_s), text.isNull() ? u""_s : text);
    }
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
