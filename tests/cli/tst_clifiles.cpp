// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "support/support.h"

#include <QFileInfo>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

class TestCliFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void importRoster_addsAndChanges();
    void importRoster_again_isUnchanged();
    void importRoster_badRows_areAllListedAndNothingIsImported();
    void importRoster_dryRun_reportsBadRowsToo();
    void importRoster_encodingAndMode_areChecked();
    void importRoster_missingFile_isAFileError();
    void importRoster_isRecordedWithDetails();
    void R34_import_withoutTheRight_isRefused_data();
    void R34_import_withoutTheRight_isRefused();
    void importAdministrators_setsExactlyTheRolesListed();
    void importAdministrators_unknownAddress_isRefusedByRow();
    void R32_exportAdministrators_writesWhoHoldsARole();
    void R32_exportAdministrators_filters_areThoseOfUsers();
    void D14_export_existingFile_isKeptUnlessForced();
    void export_dryRun_writesNothing();
    void export_roster_exact_warns();
    void R34_export_withoutTheRight_writesNothing_data();
    void R34_export_withoutTheRight_writesNothing();

private:
    [[nodiscard]] QString write(const QByteArray &content) const
    {
        const QString path = m_workspace->path(u"in.csv"_s);
        return writeFile(path, content) ? path : QString();
    }
    std::unique_ptr<CliWorkspace> m_workspace;
};

namespace {
const QByteArray roster = "First Name,Last Name,User ID/Email (Required),User Status,Title\r\n"
                          "Goran,Gorić,goran@sava.example,Active,Agent\r\n"
                          "Vesna,van der Berg,vesna@sava.example,,Director\r\n";
const QByteArray badRoster = "First Name,User ID/Email (Required),User Status\r\n"
                             "Goran,goran@sava.example,Active\r\n"
                             "Bad,not an address,Active\r\n"
                             "Worse,worse@sava.example,Retired\r\n";
const QByteArray administrators =
    "First/Last name,User ID/Email,Administrator role\r\n"
    "Vesna van der Berg,vesna@sava.example,\"Device Administrator, Support Administrator\"\r\n";
} // namespace

void TestCliFiles::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QVERIFY(m_workspace->isMade());
}

void TestCliFiles::importRoster_addsAndChanges()
{
    const Answer answer = m_workspace->run({u"import"_s, u"roster"_s, write(roster)});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 1);
    QCOMPARE(answer.row().value(u"rows").toInt(), 2);
    QCOMPARE(answer.row().value(u"added").toInt(), 1);
    QCOMPARE(answer.row().value(u"changed").toInt(), 1);
    QCOMPARE(answer.row().value(u"unchanged").toInt(), 0);
    QCOMPARE(answer.row().value(u"refused").toArray(), QJsonArray());
    QCOMPARE(m_workspace->run({u"show"_s, clerk}).row().value(u"title").toString(), u"Director"_s);
}

void TestCliFiles::importRoster_again_isUnchanged()
{
    QCOMPARE(m_workspace->run({u"import"_s, u"roster"_s, write(roster)}).exit, 0);
    const Answer answer = m_workspace->run({u"import"_s, u"roster"_s, write(roster), u"--mode"_s, u"add"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"unchanged").toInt(), 2);
    QVERIFY(m_workspace->text({u"import"_s, u"roster"_s, write(roster)}).out.contains(u"2 of 2 rows"));
}

void TestCliFiles::importRoster_badRows_areAllListedAndNothingIsImported()
{
    const Answer answer = m_workspace->run({u"import"_s, u"roster"_s, write(badRoster)});
    QCOMPARE(answer.exit, 4);
    QCOMPARE(answer.rows.size(), 2);
    const QJsonArray refused = answer.row().value(u"refused").toArray();
    QCOMPARE(refused.size(), 2);
    QCOMPARE(refused.at(0).toObject().value(u"row").toInt(), 3);
    QCOMPARE(refused.at(1).toObject().value(u"row").toInt(), 4);
    QCOMPARE(refused.at(1).toObject().value(u"column").toString(), u"User Status"_s);
    QVERIFY(!refused.at(0).toObject().value(u"reason").toString().isEmpty());
    QCOMPARE(answer.error(), u"invalid"_s);
    QCOMPARE(answer.last().value(u"row").toInt(), 3);
    QCOMPARE(m_workspace->run({u"users"_s}).rows.size(), 3);
}

void TestCliFiles::importRoster_dryRun_reportsBadRowsToo()
{
    const qsizetype records = m_workspace->records();
    const Answer bad = m_workspace->run({u"--dry-run"_s, u"import"_s, u"roster"_s, write(badRoster)});
    QCOMPARE(bad.exit, 4);
    QCOMPARE(bad.row().value(u"refused").toArray().size(), 2);
    const Answer good = m_workspace->run({u"--dry-run"_s, u"import"_s, u"roster"_s, write(roster)});
    QCOMPARE(good.exit, 0);
    QCOMPARE(good.row().value(u"added").toInt(), 1);
    QVERIFY(good.row().value(u"dry_run").toBool());
    QCOMPARE(m_workspace->run({u"users"_s}).rows.size(), 3);
    QCOMPARE(m_workspace->records(), records);
}

void TestCliFiles::importRoster_encodingAndMode_areChecked()
{
    const QByteArray windows = "First Name,User ID/Email (Required)\r\nGor\xe8"
                               "a,gorca@sava.example\r\n";
    QCOMPARE(m_workspace->run({u"import"_s, u"roster"_s, write(windows)}).exit,
             4); // neither UTF-8 nor UTF-16
    QCOMPARE(m_workspace->run({u"import"_s, u"roster"_s, write(windows), u"--encoding"_s, u"latin-7"_s}).exit,
             2);
    QCOMPARE(
        m_workspace->run({u"import"_s, u"roster"_s, write(windows), u"--encoding"_s, u"windows-1250"_s}).exit,
        0);
    QCOMPARE(m_workspace->run({u"show"_s, u"gorca@sava.example"_s}).row().value(u"first").toString(),
             u"Gorča"_s);
}

void TestCliFiles::importRoster_missingFile_isAFileError()
{
    QCOMPARE(m_workspace->run({u"import"_s, u"roster"_s, m_workspace->path(u"none.csv"_s)}).exit, 6);
    // R34 comes first: who may not import learns nothing of files either.
    QCOMPARE(m_workspace->run({u"import"_s, u"roster"_s, m_workspace->path(u"none.csv"_s)}, clerk).exit, 3);
    const qsizetype records = m_workspace->records();
    const QStringList none{u"import"_s, u"administrators"_s, m_workspace->path(u"none.csv"_s)};
    QCOMPARE(m_workspace->run(none).exit, 6);
    QCOMPARE(m_workspace->records(), records);
    QCOMPARE(m_workspace->run(none, clerk).exit, 3);
    QCOMPARE(m_workspace->records(), records + 1); // of the attempt (A18)
}

void TestCliFiles::importRoster_isRecordedWithDetails()
{
    QCOMPARE(m_workspace->run({u"import"_s, u"roster"_s, write(roster)}).exit, 0);
    const QJsonObject record = m_workspace->run({u"audit"_s, u"list"_s, u"--limit"_s, u"1"_s}).row();
    QCOMPARE(record.value(u"action").toString(), u"import-roster"_s);
    QCOMPARE(record.value(u"target").toString(), u"in.csv"_s);
    const QJsonArray details = record.value(u"details").toArray();
    QVERIFY(std::ranges::any_of(details, [](const auto &detail) {
        const QJsonObject object = QJsonValue(detail).toObject();
        return object.value(u"email") == clerk
            && object.value(u"after").toObject().value(u"title") == u"Director"_s;
    }));
}

void TestCliFiles::R34_import_withoutTheRight_isRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("roster") << u"roster"_s << roster;
    QTest::newRow("administrators") << u"administrators"_s << administrators;
}

void TestCliFiles::R34_import_withoutTheRight_isRefused()
{
    QFETCH(QString, what);
    QFETCH(QByteArray, content);
    const qsizetype records = m_workspace->records();
    const Answer answer = m_workspace->run({u"import"_s, what, write(content)}, clerk);
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R34"_s);
    QCOMPARE(m_workspace->records(), records + 1);
}

void TestCliFiles::importAdministrators_setsExactlyTheRolesListed()
{
    const Answer answer = m_workspace->run({u"import"_s, u"administrators"_s, write(administrators)});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"changed").toInt(), 1);
    QCOMPARE(m_workspace->run({u"users"_s, u"--search"_s, u"vesna"_s}).row().value(u"roles").toArray(),
             (QJsonArray{u"support_admin"_s, u"device_admin"_s}));
    const QByteArray none = "User ID/Email,Administrator role\r\nvesna@sava.example,\r\n";
    QCOMPARE(m_workspace->run({u"import"_s, u"administrators"_s, write(none)}).exit, 0);
    QCOMPARE(m_workspace->run({u"users"_s, u"--search"_s, u"vesna"_s}).row().value(u"roles").toArray(),
             QJsonArray());
}

void TestCliFiles::importAdministrators_unknownAddress_isRefusedByRow()
{
    const QByteArray unknown = administrators + "N N,nobody@sava.example,Full Administrator\r\n";
    const Answer answer = m_workspace->run({u"import"_s, u"administrators"_s, write(unknown)});
    QVERIFY(answer.exit == 4 || answer.exit == 3);
    const QJsonArray refused = answer.row().value(u"refused").toArray();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).toObject().value(u"row").toInt(), 3);
    QVERIFY(m_workspace->run({u"show"_s, clerk}).row().value(u"assignments").toArray().isEmpty());
}

void TestCliFiles::R32_exportAdministrators_writesWhoHoldsARole()
{
    const QString path = m_workspace->path(u"out.csv"_s);
    const qsizetype records = m_workspace->records();
    const Answer answer = m_workspace->run({u"export"_s, u"administrators"_s, path});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"file").toString(), path);
    QCOMPARE(answer.row().value(u"rows").toInt(), 2);
    const QString content = QString::fromUtf8(readFile(path));
    QVERIFY(content.contains(admin) && content.contains(other) && !content.contains(clerk));
    QVERIFY(content.contains(u"First/Last name,User ID/Email,Administrator role\r\n"));
    QCOMPARE(m_workspace->records(), records + 1);
}

void TestCliFiles::R32_exportAdministrators_filters_areThoseOfUsers()
{
    const QString path = m_workspace->path(u"out.csv"_s);
    const Answer answer =
        m_workspace->run({u"export"_s, u"administrators"_s, path, u"--search"_s, u"boris"_s});
    QCOMPARE(answer.row().value(u"rows").toInt(), 1);
    QVERIFY(!readFile(path).contains(admin.toUtf8()));
    QCOMPARE(m_workspace->run({u"export"_s, u"users"_s, m_workspace->path(u"u.csv"_s)})
                 .row()
                 .value(u"rows")
                 .toInt(),
             3);
    QCOMPARE(m_workspace->run({u"export"_s, u"roster"_s, m_workspace->path(u"r.csv"_s)})
                 .row()
                 .value(u"rows")
                 .toInt(),
             3);
}

void TestCliFiles::D14_export_existingFile_isKeptUnlessForced()
{
    const QString path = m_workspace->path(u"out.csv"_s);
    QVERIFY(writeFile(path, "mine"));
    const qsizetype records = m_workspace->records();
    QCOMPARE(m_workspace->run({u"export"_s, u"users"_s, path}).exit, 6);
    QCOMPARE(readFile(path), QByteArray("mine"));
    QCOMPARE(m_workspace->records(), records);
    QCOMPARE(m_workspace->run({u"export"_s, u"users"_s, path, u"--force"_s}).exit, 0);
    QVERIFY(readFile(path).contains(admin.toUtf8()));
}

void TestCliFiles::export_dryRun_writesNothing()
{
    const QString path = m_workspace->path(u"out.csv"_s);
    const qsizetype records = m_workspace->records();
    for (const QString &what : {u"administrators"_s, u"users"_s, u"roster"_s}) {
        const Answer answer = m_workspace->run({u"--dry-run"_s, u"export"_s, what, path});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.row().value(u"rows").toInt(), what == u"administrators" ? 2 : 3);
    }
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(m_workspace->records(), records);
}

void TestCliFiles::export_roster_exact_warns()
{
    const Answer answer =
        m_workspace->run({u"export"_s, u"roster"_s, m_workspace->path(u"r.csv"_s), u"--exact"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.err.contains(u"formulas"));
    QCOMPARE(answer.rows.size(), 1);
}

void TestCliFiles::R34_export_withoutTheRight_writesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("administrators") << u"administrators"_s;
    QTest::newRow("users") << u"users"_s;
    QTest::newRow("roster") << u"roster"_s;
}

void TestCliFiles::R34_export_withoutTheRight_writesNothing()
{
    QFETCH(QString, what);
    const QString path = m_workspace->path(u"out.csv"_s);
    const Answer answer = m_workspace->run({u"export"_s, what, path}, clerk);
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R34"_s);
    QVERIFY(!QFileInfo::exists(path));
}

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_clifiles.moc"
