// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "support/support.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;

namespace {

const QByteArray roster = "First Name,User ID/Email (Required),Title\r\n"
                          "Vesna,vesna@sava.example,=HYPERLINK(1)\r\n"
                          "Goran,goran@sava.example,Agent\r\n";

} // namespace

class TestCliAudit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<CliWorkspace>();
        QVERIFY(m_workspace->isMade());
    }
    void cleanup() { m_workspace.reset(); }

    void export_isARowForEachRecord()
    {
        const Answer answer = exportTo();
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.row().value(u"rows").toInt(), 4);
        QCOMPARE(answer.row().value(u"file").toString(), m_workspace->path(u"log.csv"_s));
        const QList<QStringList> rows = written();
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows.first().join(u','),
                 u"timestamp,action_text,tracking_id,event_category,actor_id,actor_name,actor_email,"
                 u"actor_org_id,actor_org_name,actor_user_agent,actor_ip,target_type,target_id,target_name,"
                 u"target_org_id,rule,before,after,reason,hash"_s);
        const QJsonObject record = m_workspace->run({u"audit"_s, u"list"_s}).row(3);
        QCOMPARE(cell(4, u"timestamp"), record.value(u"at").toString());
        QCOMPARE(cell(4, u"action_text"), u"Gave roles"_s);
        QCOMPARE(cell(4, u"tracking_id"), u"4"_s);
        QCOMPARE(cell(4, u"hash"), record.value(u"hash").toString());
        QCOMPARE(cell(4, u"event_category"), u"roles"_s);
        QCOMPARE(cell(4, u"actor_email"), admin);
        QCOMPARE(cell(4, u"actor_org_name"), u"Sava"_s);
        QCOMPARE(cell(4, u"actor_user_agent"), u"command line"_s);
        QCOMPARE(cell(4, u"actor_ip"), QString());
        QCOMPARE(cell(4, u"target_type"), u"user"_s);
        QVERIFY(cell(4, u"target_name").contains(u'<' + other + u'>'));
        QCOMPARE(cell(4, u"target_org_id"), cell(4, u"actor_org_id"));
        QCOMPARE(QJsonDocument::fromJson(cell(4, u"after").toUtf8()).object(),
                 record.value(u"after").toObject());
    }

    void T1_export_isRecordedItself()
    {
        QCOMPARE(exportTo().exit, 0);
        const QJsonObject record = m_workspace->run({u"audit"_s, u"list"_s}).last();
        QCOMPARE(record.value(u"action").toString(), u"export-audit"_s);
        QCOMPARE(record.value(u"target").toString(), u"log.csv"_s);
        QCOMPARE(record.value(u"after").toObject().value(u"rows").toInt(), 4);
    }

    void undo_stepsOverAnExport()
    {
        QCOMPARE(m_workspace->run({u"grant"_s, clerk, u"device_admin"_s}).exit, 0);
        QCOMPARE(exportTo().exit, 0);
        QCOMPARE(m_workspace->run({u"undo"_s}).exit, 0);
        QVERIFY(!m_workspace->text({u"show"_s, clerk}).out.contains(u"Device"));
    }

    void refusal_namesItsRule()
    {
        QCOMPARE(m_workspace->run({u"grant"_s, admin, u"advanced_troubleshooting"_s}).exit, 3);
        QCOMPARE(exportTo().exit, 0);
        QCOMPARE(cell(5, u"action_text"), u"Refused: Gave roles"_s);
        QCOMPARE(cell(5, u"rule"),
                 m_workspace->run({u"audit"_s, u"list"_s}).row(4).value(u"rule").toString());
        QVERIFY(!cell(5, u"rule").isEmpty());
    }

    void I5_peopleOfARecord_areInItAndSafe()
    {
        QVERIFY(writeFile(m_workspace->path(u"in.csv"_s), roster));
        QCOMPARE(m_workspace->run({u"import"_s, u"roster"_s, m_workspace->path(u"in.csv"_s)}).exit, 0);
        QCOMPARE(m_workspace->run({u"grant"_s, clerk, u"device_admin"_s, u"--reason"_s, u"=1+1"_s}).exit, 0);
        QCOMPARE(exportTo().exit, 0);
        const QJsonArray people = QJsonDocument::fromJson(cell(5, u"after").toUtf8())[u"people"_s].toArray();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people[0][u"email"_s].toString(), clerk);
        QCOMPARE(people[0][u"title"_s].toString(), u"=HYPERLINK(1)"_s);
        QVERIFY(readFile(m_workspace->path(u"log.csv"_s)).contains(",'=1+1,"));
    }

    void filters_areThoseOfTheList()
    {
        QCOMPARE(m_workspace->run({u"grant"_s, clerk, u"device_admin"_s}, other).exit, 0);
        QCOMPARE(exportTo({u"--actor"_s, u"BORIS@sava.example"_s}).row().value(u"rows").toInt(), 1);
        QCOMPARE(cell(1, u"tracking_id"), u"5"_s);
        QCOMPARE(exportTo({u"--target"_s, clerk, u"--force"_s}).row().value(u"rows").toInt(), 2);
        QCOMPARE(exportTo({u"--since"_s, u"2199-01-01"_s, u"--force"_s}).row().value(u"rows").toInt(-1), 0);
        QCOMPARE(written().size(), 1);
        QCOMPARE(exportTo({u"--since"_s, u"yesterday"_s, u"--force"_s}).exit, 2);
        QCOMPARE(exportTo({u"--limit"_s, u"1"_s, u"--force"_s}).exit, 2);
    }

    void D14_existingFile_isKeptUnlessForced()
    {
        QVERIFY(writeFile(m_workspace->path(u"log.csv"_s), "old"));
        const qsizetype records = m_workspace->records();
        QCOMPARE(exportTo().exit, 6);
        QCOMPARE(readFile(m_workspace->path(u"log.csv"_s)), QByteArray("old"));
        QCOMPARE(m_workspace->records(), records);
        QCOMPARE(exportTo({u"--force"_s}).exit, 0);
        QCOMPARE(written().size(), 5);
    }

    void dryRun_writesNothing()
    {
        const qsizetype records = m_workspace->records();
        const Answer answer =
            m_workspace->run({u"--dry-run"_s, u"audit"_s, u"export"_s, m_workspace->path(u"log.csv"_s)});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.row().value(u"rows").toInt(), 4);
        QVERIFY(answer.row().value(u"dry_run").toBool());
        QVERIFY(!QFileInfo::exists(m_workspace->path(u"log.csv"_s)));
        QCOMPARE(m_workspace->records(), records);
    }

    void R34_whoSeesNoLog_isRefusedAndRecorded()
    {
        QCOMPARE(m_workspace->run({u"grant"_s, clerk, u"readonly_admin"_s}).exit, 0);
        QCOMPARE(m_workspace->run({u"export"_s, u"users"_s, m_workspace->path(u"users.csv"_s)}, clerk).exit,
                 0); // sees users
        const qsizetype records = m_workspace->records();
        const Answer answer = exportTo({}, clerk);
        QCOMPARE(answer.exit, 3);
        QCOMPARE(answer.rule(), u"R34"_s);
        QVERIFY(!QFileInfo::exists(m_workspace->path(u"log.csv"_s)));
        QCOMPARE(m_workspace->records(), records + 1);
        const QJsonObject record = m_workspace->run({u"audit"_s, u"list"_s}).last();
        QCOMPARE(record.value(u"action").toString(), u"export-audit"_s);
        QCOMPARE(record.value(u"outcome").toString(), u"refused"_s);
    }

    void export_isNoPartOfAnAtomicBatch()
    {
        const QByteArray line = "audit export '" + m_workspace->path(u"log.csv"_s).toUtf8() + "'\n";
        QVERIFY(m_workspace->run({u"batch"_s, u"--atomic"_s}, admin, line).exit != 0);
        QVERIFY(!QFileInfo::exists(m_workspace->path(u"log.csv"_s)));
        QCOMPARE(m_workspace->run({u"batch"_s}, admin, line).exit, 0);
        QVERIFY(QFileInfo::exists(m_workspace->path(u"log.csv"_s)));
    }

private:
    [[nodiscard]] Answer exportTo(const QStringList &options = {}, const QString &as = admin) const
    {
        return m_workspace->run(
            QStringList{u"audit"_s, u"export"_s, m_workspace->path(u"log.csv"_s)} + options, as);
    }
    /// The file, row by row with its headings; of cells that hold no breaks.
    [[nodiscard]] QList<QStringList> written() const
    {
        QList<QStringList> rows;
        const QString text = QString::fromUtf8(readFile(m_workspace->path(u"log.csv"_s)).mid(3));
        QStringList row;
        QString cell;
        bool quoted = false;
        for (const QChar c : text) {
            if (c == u'"') {
                quoted = !quoted;
                if (quoted && !cell.isEmpty())
                    cell += c; // a doubled one
            } else if (!quoted && (c == u',' || c == u'\n')) {
                row << cell;
                cell.clear();
                if (c == u'\n')
                    rows << std::exchange(row, {});
            } else if (quoted || c != u'\r') {
                cell += c;
            }
        }
        return rows;
    }
    [[nodiscard]] QString cell(qsizetype row, QStringView column) const
    {
        const QList<QStringList> rows = written();
        return rows.value(row).value(rows.value(0).indexOf(column));
    }

    std::unique_ptr<CliWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestCliAudit)
#include "tst_cliaudit.moc"
