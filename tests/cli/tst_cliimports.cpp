// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "support/support.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

/// The options of imports, and a roster that is cut.
class TestCliImports final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unknownValues_areWrongUsage_data();
    void unknownValues_areWrongUsage();
    void mode_addRemove_takesLicenses();
    void sitesManagedBy_isKept_data();
    void sitesManagedBy_isKept();
    void skipBad_takesTheGoodRowsAndListsTheOthers();
    void withoutSkipBad_badRowsExit4_rulesExit3();
    void skipBad_administrators();
    void absentPeople_areListed();
    void absent_deactivate_isACommandOfItsOwn();
    void absent_remove_dryRunShowsWithoutDoing();
    void absent_refused_keepsTheImport();
    void encodings_data();
    void encodings();
    void encodings_ofAdministrators();
    void split_writesNumberedFiles_data();
    void split_writesNumberedFiles();
    void split_partsAreImportedAgain();
    void D14_split_existingPart_isKeptUnlessForced();
    void split_dryRun_writesNothing();

private:
    [[nodiscard]] QString write(const QByteArray &content) const
    {
        const QString path = m_workspace->path(u"in.csv"_s);
        return writeFile(path, content) ? path : QString();
    }
    [[nodiscard]] Answer importRoster(const QByteArray &content, const QStringList &options = {},
                                      const QString &as = admin) const
    {
        return m_workspace->run(QStringList{u"import"_s, u"roster"_s, write(content)} + options, as);
    }
    [[nodiscard]] QStringList files() const
    {
        QStringList names =
            QDir(QFileInfo(m_workspace->path()).path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        names.removeIf([](const QString &name) { return !name.contains(u"out"); });
        return names;
    }
    std::unique_ptr<CliWorkspace> m_workspace;
};

namespace {
const QByteArray email = "User ID/Email (Required)";
const QByteArray everybody = "ana@sava.example\nboris@sava.example\nvesna@sava.example\n";
} // namespace

void TestCliImports::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QVERIFY(m_workspace->isMade());
}

void TestCliImports::unknownValues_areWrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("mode") << QStringList{u"--mode"_s, u"replace"_s};
    QTest::newRow("sites") << QStringList{u"--sites-managed-by"_s, u"nobody"_s};
    QTest::newRow("absent") << QStringList{u"--absent"_s, u"fire"_s};
    QTest::newRow("encoding") << QStringList{u"--encoding"_s, u"latin-2"_s};
}

void TestCliImports::unknownValues_areWrongUsage()
{
    QFETCH(QStringList, options);
    QCOMPARE(importRoster(email + "\nx@sava.example\n", options).exit, 2);
    QCOMPARE(
        m_workspace->run({u"export"_s, u"roster"_s, m_workspace->path(u"out.csv"_s), u"--split"_s, u"0"_s})
            .exit,
        2);
}

void TestCliImports::mode_addRemove_takesLicenses()
{
    const QByteArray head = email + ",Webex Calling [S],Webex Messaging [S]\n";
    QCOMPARE(importRoster(head + "vesna@sava.example,TRUE,TRUE\n").exit, 0);
    const auto licenses = [this] {
        return m_workspace->run({u"show"_s, clerk}).row().value(u"licenses").toArray().size();
    };
    QCOMPARE(licenses(), 2);
    QCOMPARE(importRoster(head + "vesna@sava.example,FALSE,FALSE\n").row().value(u"unchanged").toInt(), 1);
    QCOMPARE(licenses(), 2);
    const Answer answer = importRoster(head + "vesna@sava.example,FALSE,\n", {u"--mode"_s, u"add-remove"_s});
    QCOMPARE(answer.row().value(u"changed").toInt(), 1);
    QCOMPARE(licenses(), 1);
}

void TestCliImports::sitesManagedBy_isKept_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("managedBy");
    const QString word = u"--sites-managed-by"_s;
    QTest::newRow("nothing said") << QStringList() << u"site_administration"_s;
    QTest::newRow("Control Hub") << QStringList{word, u"control-hub"_s} << u"control_hub"_s;
    QTest::newRow("Site Administration")
        << QStringList{word, u"site-administration"_s} << u"site_administration"_s;
}

void TestCliImports::sitesManagedBy_isKept()
{
    QFETCH(QStringList, options);
    QFETCH(QString, managedBy);
    const Answer answer =
        importRoster(email + ",a.example - Webex Meetings [S]\nvesna@sava.example,TRUE\n", options);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"new_sites").toArray(), QJsonArray{u"a.example"_s});
    const bool roleIsGiven =
        m_workspace->run({u"grant"_s, clerk, u"site_admin@a.example"_s}).exit == 0; // R11
    QCOMPARE(roleIsGiven, managedBy == u"control_hub");
}

void TestCliImports::skipBad_takesTheGoodRowsAndListsTheOthers()
{
    const QByteArray content =
        email + ",User Status\ngoran@sava.example,Active\nbad,Active\nx@sava.example,Retired\n";
    QCOMPARE(importRoster(content).exit, 4);
    const Answer tried =
        m_workspace->run({u"--dry-run"_s, u"import"_s, u"roster"_s, write(content), u"--skip-bad"_s});
    QCOMPARE(tried.exit, 0);
    QCOMPARE(m_workspace->run({u"users"_s}).rows.size(), 3);
    const Answer answer = importRoster(content, {u"--skip-bad"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 1);
    QCOMPARE(answer.row().value(u"added").toInt(), 1);
    const QJsonArray refused = answer.row().value(u"refused").toArray();
    QCOMPARE(refused.size(), 2);
    QCOMPARE(refused.at(0).toObject().value(u"row").toInt(), 3);
    QCOMPARE(refused.at(0).toObject().value(u"column").toString(), QString::fromUtf8(email));
    QVERIFY(!refused.at(1).toObject().value(u"reason").toString().isEmpty());
    QCOMPARE(answer.row().value(u"refused_rows").toInt(), 2);
    QCOMPARE(m_workspace->run({u"users"_s}).rows.size(), 4);
    QVERIFY(m_workspace->text({u"import"_s, u"roster"_s, write(content), u"--skip-bad"_s})
                .out.contains(u"1 of 3 rows"));
}

void TestCliImports::withoutSkipBad_badRowsExit4_rulesExit3()
{
    const QByteArray ruled = email + ",User Status\nana@sava.example,Inactive\n"; // R10
    QCOMPARE(importRoster(ruled).exit, 3);
    QCOMPARE(importRoster(ruled).rule(), u"R10"_s);
    const QByteArray both = ruled + "bad,Active\n";
    const Answer answer = importRoster(both);
    QCOMPARE(answer.exit, 4);
    QCOMPARE(answer.row().value(u"refused").toArray().size(), 2);
    QCOMPARE(m_workspace->run({u"--dry-run"_s, u"import"_s, u"roster"_s, write(both)}).exit, 4);
    QByteArray many = email + "\n";
    for (int i = 0; i < 130; ++i)
        many += "bad\n";
    const Answer listed = importRoster(many);
    QCOMPARE(listed.exit, 4);
    QCOMPARE(listed.row().value(u"refused").toArray().size(), 100);
    QCOMPARE(listed.row().value(u"refused_rows").toInt(), 130);
}

void TestCliImports::skipBad_administrators()
{
    const QByteArray content = "User ID/Email,Administrator role\nvesna@sava.example,Device Administrator\n"
                               "nobody@sava.example,Device Administrator\nboris@sava.example,King\n";
    QCOMPARE(m_workspace->run({u"import"_s, u"administrators"_s, write(content)}).exit, 4);
    const Answer answer =
        m_workspace->run({u"import"_s, u"administrators"_s, write(content), u"--skip-bad"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"changed").toInt(), 1);
    QCOMPARE(answer.row().value(u"refused").toArray().size(), 2);
    QCOMPARE(m_workspace->run({u"users"_s, u"--search"_s, u"vesna"_s}).row().value(u"roles").toArray(),
             QJsonArray{u"device_admin"_s});
}

void TestCliImports::absentPeople_areListed()
{
    const Answer answer = importRoster(email + "\nana@sava.example\n");
    QCOMPARE(answer.row().value(u"absent").toInt(), 2);
    const QJsonArray absent = answer.row().value(u"absent_people").toArray();
    QCOMPARE(absent.at(0).toObject(),
             (QJsonObject{{u"email"_s, other}, {u"name"_s, u"Boris Borić"_s}, {u"roles"_s, true}}));
    QCOMPARE(absent.at(1).toObject().value(u"email").toString(), clerk);
    QCOMPARE(absent.at(1).toObject().value(u"roles").toBool(), false);
    QVERIFY(!answer.row().contains(u"dismissed"));
    QCOMPARE(m_workspace->run({u"users"_s}).rows.size(), 3);
}

void TestCliImports::absent_deactivate_isACommandOfItsOwn()
{
    const qsizetype records = m_workspace->records();
    const Answer answer = importRoster(email + ",Title\nana@sava.example,x\nboris@sava.example,\n",
                                       {u"--absent"_s, u"deactivate"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"dismissed").toInt(), 1);
    QCOMPARE(m_workspace->run({u"show"_s, clerk}).row().value(u"status").toString(), u"Inactive"_s);
    QCOMPARE(m_workspace->records(), records + 2);
    // Whoever is inactive already is left alone, and nothing is recorded.
    const Answer again =
        importRoster(email + "\nana@sava.example\nboris@sava.example\n", {u"--absent"_s, u"deactivate"_s});
    QCOMPARE(again.row().value(u"dismissed").toInt(), 0);
    QCOMPARE(m_workspace->records(), records + 2);
    QCOMPARE(importRoster(email + "\nana@sava.example\n", {u"--absent"_s, u"keep"_s}).exit, 0);
    QCOMPARE(m_workspace->run({u"show"_s, other}).row().value(u"status").toString(), u"Active"_s);
}

void TestCliImports::absent_remove_dryRunShowsWithoutDoing()
{
    const QByteArray content = email + "\nana@sava.example\nboris@sava.example\n";
    const qsizetype records = m_workspace->records();
    const Answer tried = m_workspace->run(
        {u"--dry-run"_s, u"import"_s, u"roster"_s, write(content), u"--absent"_s, u"remove"_s});
    QCOMPARE(tried.exit, 0);
    QCOMPARE(tried.row().value(u"dismissed").toInt(), 1);
    QCOMPARE(m_workspace->run({u"users"_s}).rows.size(), 3);
    QCOMPARE(m_workspace->records(), records);
    QCOMPARE(importRoster(content, {u"--absent"_s, u"remove"_s}).row().value(u"dismissed").toInt(), 1);
    QCOMPARE(m_workspace->run({u"users"_s}).rows.size(), 2);
    QCOMPARE(
        m_workspace->run({u"audit"_s, u"list"_s, u"--limit"_s, u"1"_s}).row().value(u"action").toString(),
        u"users-remove"_s);
}

void TestCliImports::absent_refused_keepsTheImport()
{
    // Who acts is absent himself.
    const Answer answer =
        importRoster(email + ",Title\nvesna@sava.example,x\n", {u"--absent"_s, u"remove"_s});
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R10"_s);
    QCOMPARE(answer.row().value(u"changed").toInt(), 1);
    QCOMPARE(answer.row().value(u"dismissed").toInt(), 0);
    QCOMPARE(m_workspace->run({u"users"_s}).rows.size(), 3);
    QCOMPARE(m_workspace->run({u"show"_s, clerk}).row().value(u"title").toString(), u"x"_s);
}

void TestCliImports::encodings_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("read");
    QTest::newRow("windows-1250") << QByteArray("\x8A"
                                                "ef")
                                  << u"windows-1250"_s << u"Šef"_s;
    QTest::newRow("windows-1251") << QByteArray("\xD8\xE5\xF4") << u"Windows-1251"_s << u"Шеф"_s;
    QTest::newRow("utf-8") << QByteArray("Šef") << u"utf-8"_s << u"Šef"_s;
}

void TestCliImports::encodings()
{
    QFETCH(QByteArray, title);
    QFETCH(QString, encoding);
    QFETCH(QString, read);
    const QByteArray content = email + ",Title\r\nvesna@sava.example," + title + "\r\n";
    const Answer silent = importRoster(content);
    QCOMPARE(silent.exit, encoding == u"utf-8" ? 0 : 4); // neither UTF-8 nor UTF-16
    if (silent.exit == 4) {
        QCOMPARE(silent.last().value(u"row").toInt(), 2);
        QCOMPARE(silent.last().value(u"column").toString(), u"Title"_s);
    }
    QCOMPARE(importRoster(content, {u"--encoding"_s, encoding}).exit, 0);
    QCOMPARE(m_workspace->run({u"show"_s, clerk}).row().value(u"title").toString(), read);
}

void TestCliImports::encodings_ofAdministrators()
{
    // "Пун администратор"; headings in English
    const QByteArray content = "User ID/Email,Administrator role\nvesna@sava.example,"
                               "\xCF\xF3\xED \xE0\xE4\xEC\xE8\xED\xE8\xF1\xF2\xF0\xE0\xF2\xEE\xF0\n";
    const QStringList verb{u"import"_s, u"administrators"_s, write(content)};
    QCOMPARE(m_workspace->run(verb).exit, 4);
    QCOMPARE(m_workspace->run(verb + QStringList{u"--encoding"_s, u"windows-1250"_s}).exit, 4);
    QCOMPARE(m_workspace->run(verb + QStringList{u"--encoding"_s, u"windows-1251"_s}).exit, 0);
    QCOMPARE(m_workspace->run({u"users"_s, u"--search"_s, u"vesna"_s}).row().value(u"roles").toArray(),
             QJsonArray{u"full_admin"_s});
    // UTF-16 says so itself.
    QByteArray wide("\xFF\xFE");
    for (const QChar sign : u"User ID/Email,Administrator role\nvesna@sava.example,Подршка"_s)
        wide += QByteArray(1, sign.cell()) + QByteArray(1, sign.row());
    QCOMPARE(m_workspace->run({u"import"_s, u"administrators"_s, write(wide)}).last().value(u"row").toInt(),
             2);
}

void TestCliImports::split_writesNumberedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("one a file") << u"out.csv"_s << u"1"_s
                                << QStringList{u"out-1.csv"_s, u"out-2.csv"_s, u"out-3.csv"_s};
    QTest::newRow("two a file") << u"out.2026.csv"_s << u"2"_s
                                << QStringList{u"out.2026-1.csv"_s, u"out.2026-2.csv"_s};
    QTest::newRow("all in one") << u"out"_s << u"3"_s << QStringList{u"out-1"_s};
    QTest::newRow("more than there are") << u"out.csv"_s << u"20000"_s << QStringList{u"out-1.csv"_s};
}

void TestCliImports::split_writesNumberedFiles()
{
    QFETCH(QString, name);
    QFETCH(QString, rows);
    QFETCH(QStringList, parts);
    const qsizetype records = m_workspace->records();
    const Answer answer =
        m_workspace->run({u"export"_s, u"roster"_s, m_workspace->path(name), u"--split"_s, rows});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"rows").toInt(), 3);
    QStringList paths;
    for (const QString &part : parts)
        paths << m_workspace->path(part);
    QCOMPARE(answer.row().value(u"files").toArray(), QJsonArray::fromStringList(paths));
    QCOMPARE(files(), parts); // and nothing else
    for (const QString &path : paths) {
        QVERIFY(readFile(path).startsWith("\xEF\xBB\xBF"
                                          "First Name,"));
        QVERIFY(readFile(path).count("\r\n") <= 1 + rows.toInt());
    }
    QCOMPARE(m_workspace->records(), records + 1);
    const QJsonObject record = m_workspace->run({u"audit"_s, u"list"_s, u"--limit"_s, u"1"_s}).row();
    QCOMPARE(record.value(u"action").toString(), u"export-roster"_s);
    QCOMPARE(record.value(u"after").toObject().value(u"rows").toInt(), 3);
}

void TestCliImports::split_partsAreImportedAgain()
{
    const CliDemo demo;
    const QString path = demo.path() + u".csv"_s;
    const Answer answer = demo.run({u"export"_s, u"roster"_s, path, u"--split"_s, u"50"_s});
    QCOMPARE(answer.row().value(u"rows").toInt(), 120);
    const QJsonArray parts = answer.row().value(u"files").toArray();
    QCOMPARE(parts.size(), 3);
    int rows = 0;
    for (const auto &part : parts) {
        const Answer imported = demo.run({u"import"_s, u"roster"_s, QJsonValue(part).toString()});
        QCOMPARE(imported.exit, 0);
        QCOMPARE(imported.row().value(u"changed").toInt(), 0);
        rows += imported.row().value(u"unchanged").toInt();
    }
    QCOMPARE(rows, 120);
}

void TestCliImports::D14_split_existingPart_isKeptUnlessForced()
{
    const QStringList verb{u"export"_s, u"roster"_s, m_workspace->path(u"out.csv"_s), u"--split"_s, u"1"_s};
    const QString second = m_workspace->path(u"out-2.csv"_s);
    QVERIFY(writeFile(second, "mine"));
    const qsizetype records = m_workspace->records();
    QCOMPARE(m_workspace->run(verb).exit, 6);
    QCOMPARE(readFile(second), QByteArray("mine"));
    QCOMPARE(files(), QStringList{u"out-2.csv"_s});
    QCOMPARE(m_workspace->records(), records);
    QCOMPARE(m_workspace->run(verb + QStringList{u"--force"_s}).exit, 0);
    QVERIFY(readFile(second).contains("boris@sava.example"));
    QCOMPARE(files(), (QStringList{u"out-1.csv"_s, u"out-2.csv"_s, u"out-3.csv"_s}));
    // One of them can't be replaced: the others stay what they are, too.
    const QByteArray first = readFile(m_workspace->path(u"out-1.csv"_s));
    QCOMPARE(m_workspace->run({u"user"_s, u"edit"_s, admin, u"--set"_s, u"title=new"_s}).exit, 0);
    const QString third = m_workspace->path(u"out-3.csv"_s);
    QVERIFY(QFile::remove(third) && QDir().mkdir(third));
    QCOMPARE(m_workspace->run(verb + QStringList{u"--force"_s}).exit, 6);
    QVERIFY(readFile(m_workspace->path(u"out-1.csv"_s)) == first);
    QCOMPARE(files(), (QStringList{u"out-1.csv"_s, u"out-2.csv"_s, u"out-3.csv"_s}));
}

void TestCliImports::split_dryRun_writesNothing()
{
    const QStringList verb{u"--dry-run"_s, u"export"_s, u"roster"_s, m_workspace->path(u"out.csv"_s),
                           u"--split"_s,   u"2"_s};
    const Answer answer = m_workspace->run(verb);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"files").toArray().size(), 2);
    QCOMPARE(answer.row().value(u"rows").toInt(), 3);
    QCOMPARE(files(), QStringList());
    QVERIFY(writeFile(m_workspace->path(u"out-2.csv"_s), "mine"));
    QCOMPARE(m_workspace->run(verb).exit, 6);
    QCOMPARE(m_workspace->run(verb, clerk).exit, 3);
}

QTEST_GUILESS_MAIN(TestCliImports)
#include "tst_cliimports.moc"
