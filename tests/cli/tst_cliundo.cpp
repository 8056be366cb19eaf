// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "support/support.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

class TestCliUndo final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void undo_takesTheLastCommandBackAndRedoDoesItAgain();
    void undo_ofAnImport_isWhole();
    void undo_ofAThing_namesIt();
    void undo_dryRun_changesNothing();
    void undo_inText_saysWhat();
    void nothingToUndo_isNotFound();
    void A17_changedSince_isRefusedAndRecorded();
    void R34_stranger_isRefused();
    void arguments_areWrongUsage();
    void batch_undoesItsOwnLines();
    void R33_numbersAreOfTheOrganization();

private:
    [[nodiscard]] QStringList rolesOf(const QString &email) const
    {
        QStringList roles;
        const QJsonObject person = m_workspace->run({u"show"_s, email}).row();
        for (const QJsonValue &role : person.value(u"assignments").toArray())
            roles << role.toObject().value(u"role").toString();
        return roles;
    }

    std::unique_ptr<CliWorkspace> m_workspace;
};

void TestCliUndo::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QVERIFY(m_workspace->isMade());
}

void TestCliUndo::undo_takesTheLastCommandBackAndRedoDoesItAgain()
{
    QCOMPARE(m_workspace->run({u"grant"_s, clerk, u"device_admin"_s}).exit, 0);
    const QJsonObject grant = m_workspace->run({u"audit"_s, u"list"_s}).last();
    const qsizetype records = m_workspace->records();

    const Answer undone = m_workspace->run({u"undo"_s});
    QCOMPARE(undone.exit, 0);
    QCOMPARE(undone.rows.size(), 1);
    QCOMPARE(undone.row().value(u"undone"), grant.value(u"seq"));
    QCOMPARE(undone.row().value(u"action").toString(), u"grant"_s);
    QCOMPARE(undone.row().value(u"target").toString(), clerk);
    QCOMPARE(undone.row().value(u"unchanged").toBool(true), false);
    QVERIFY(undone.row().value(u"notices").isArray());
    QCOMPARE(undone.row().value(u"before"), grant.value(u"after"));
    QCOMPARE(rolesOf(clerk), QStringList());
    QCOMPARE(m_workspace->records(), records + 1);

    const Answer redone = m_workspace->run({u"redo"_s});
    QCOMPARE(redone.exit, 0);
    QCOMPARE(redone.row().value(u"redone").toInteger(), grant.value(u"seq").toInteger() + 1);
    QCOMPARE(redone.row().value(u"action").toString(), u"grant"_s);
    QCOMPARE(redone.row().value(u"target").toString(), clerk);
    QCOMPARE(rolesOf(clerk), QStringList{u"device_admin"_s});
    QCOMPARE(m_workspace->records(), records + 2);
    const QJsonObject record = m_workspace->run({u"audit"_s, u"list"_s}).last();
    QCOMPARE(record.value(u"action").toString(), u"redo"_s);
    QCOMPARE(record.value(u"target").toString(), clerk);
}

void TestCliUndo::undo_ofAnImport_isWhole()
{
    const QString file = m_workspace->path(u"roster.csv"_s);
    QVERIFY(writeFile(file,
                      "User ID/Email (Required),First Name,Messaging [S1]\n"
                      "vesna@sava.example,Vesna,TRUE\nnew@sava.example,New,TRUE\n"));
    QCOMPARE(m_workspace->run({u"import"_s, u"roster"_s, file}).exit, 0);
    const Answer undone = m_workspace->run({u"undo"_s});
    QCOMPARE(undone.exit, 0);
    QCOMPARE(undone.row().value(u"action").toString(), u"import-roster"_s);
    QCOMPARE(undone.row().value(u"target").toString(), u"roster.csv"_s);
    QCOMPARE(m_workspace->run({u"show"_s, u"new@sava.example"_s}).exit, 5);
    QCOMPARE(m_workspace->run({u"license"_s, u"list"_s}).rows.size(), 0);
    QCOMPARE(m_workspace->run({u"redo"_s}).exit, 0);
    QCOMPARE(m_workspace->run({u"show"_s, u"new@sava.example"_s}).exit, 0);
    QCOMPARE(m_workspace->run({u"license"_s, u"list"_s}).rows.size(), 1);
}

void TestCliUndo::undo_ofAThing_namesIt()
{
    QCOMPARE(m_workspace->run({u"site"_s, u"add"_s, u"sava.webex.com"_s, u"--managed-by"_s, u"control-hub"_s})
                 .exit,
             0);
    const Answer undone = m_workspace->run({u"undo"_s});
    QCOMPARE(undone.exit, 0);
    QCOMPARE(undone.row().value(u"target").toString(), u"sava.webex.com"_s);
    QCOMPARE(m_workspace->run({u"site"_s, u"list"_s}).rows.size(), 0);
}

void TestCliUndo::undo_dryRun_changesNothing()
{
    QCOMPARE(m_workspace->run({u"grant"_s, clerk, u"device_admin"_s}).exit, 0);
    const qsizetype records = m_workspace->records();
    const Answer tried = m_workspace->run({u"--dry-run"_s, u"undo"_s});
    QCOMPARE(tried.exit, 0);
    QVERIFY(tried.row().value(u"dry_run").toBool());
    QCOMPARE(tried.row().value(u"action").toString(), u"grant"_s);
    QCOMPARE(rolesOf(clerk), QStringList{u"device_admin"_s});
    QCOMPARE(m_workspace->records(), records);
}

void TestCliUndo::undo_inText_saysWhat()
{
    QCOMPARE(m_workspace->run({u"grant"_s, clerk, u"device_admin"_s}).exit, 0);
    QCOMPARE(m_workspace->text({u"undo"_s}).out, u"Undone: grant %1.\n"_s.arg(clerk));
    QCOMPARE(m_workspace->text({u"redo"_s}).out, u"Done again: grant %1.\n"_s.arg(clerk));
}

void TestCliUndo::nothingToUndo_isNotFound()
{
    for (const QString &verb : {u"undo"_s, u"redo"_s}) {
        const Answer answer = m_workspace->run({verb}, other);
        QCOMPARE(answer.exit, 5);
        QCOMPARE(answer.error(), u"not_found"_s);
    }
}

void TestCliUndo::A17_changedSince_isRefusedAndRecorded()
{
    QCOMPARE(m_workspace->run({u"user"_s, u"edit"_s, clerk, u"--set"_s, u"title=Chief"_s}).exit, 0);
    QCOMPARE(m_workspace->run({u"user"_s, u"edit"_s, clerk, u"--set"_s, u"title=Queen"_s}, other).exit, 0);
    const qsizetype records = m_workspace->records();
    const Answer refused = m_workspace->run({u"undo"_s});
    QCOMPARE(refused.exit, 3);
    QCOMPARE(refused.rule(), u"A17"_s);
    QCOMPARE(m_workspace->records(), records + 1);
    const QJsonObject record = m_workspace->run({u"audit"_s, u"list"_s}).last();
    QCOMPARE(record.value(u"outcome").toString(), u"refused"_s);
    QCOMPARE(record.value(u"action").toString(), u"undo"_s);
    QCOMPARE(record.value(u"target").toString(), clerk);
}

void TestCliUndo::R34_stranger_isRefused()
{
    for (const QString &verb : {u"undo"_s, u"redo"_s}) {
        const Answer answer = m_workspace->run({verb}, u"stranger@sava.example"_s);
        QCOMPARE(answer.exit, 3);
        QCOMPARE(answer.rule(), u"R34"_s);
    }
}

void TestCliUndo::arguments_areWrongUsage()
{
    QCOMPARE(m_workspace->run({u"undo"_s, u"3"_s}).exit, 2);
    QCOMPARE(m_workspace->run({u"redo"_s, u"--all"_s}).exit, 2);
}

void TestCliUndo::batch_undoesItsOwnLines()
{
    const Answer answer =
        m_workspace->run({u"batch"_s}, admin, "grant vesna@sava.example device_admin\nundo\nundo\nredo\n");
    QCOMPARE(answer.exit, 0);
    QStringList targets;
    for (const QJsonObject &line : answer.rows) {
        QCOMPARE(line.value(u"exit").toInt(-1), 0);
        targets << line.value(u"result").toArray().at(0).toObject().value(u"target").toString();
    }
    QCOMPARE(targets.mid(1), (QStringList{clerk, other, other})); // before the line: that other became one
    QCOMPARE(rolesOf(clerk), QStringList());
    QCOMPARE(rolesOf(other), QStringList{u"full_admin"_s});

    const QByteArray failing =
        "grant vesna@sava.example device_admin\nundo\nundo\ngrant nobody device_admin\n";
    const qsizetype records = m_workspace->records();
    (void)m_workspace->run({u"batch"_s, u"--atomic"_s}, admin, failing);
    QCOMPARE(rolesOf(other), QStringList{u"full_admin"_s});
    QCOMPARE(m_workspace->records(), records);
}

void TestCliUndo::R33_numbersAreOfTheOrganization()
{
    QCOMPARE(m_workspace
                 ->run({u"organization"_s, u"add"_s, u"Drava"_s, u"--kind"_s, u"customer"_s, u"--admin"_s,
                        u"dana@drava.example"_s, u"--name"_s, u"Dana Drava"_s})
                 .exit,
             0);
    const QStringList inDrava{u"--organization"_s, u"Drava"_s};
    const auto run = [&](const QStringList &verb) {
        return m_workspace->run(inDrava + verb, u"dana@drava.example"_s);
    };
    QCOMPARE(run({u"user"_s, u"add"_s, u"dule@drava.example"_s, u"--name"_s, u"Dule D"_s}).exit, 0);
    QCOMPARE(run({u"grant"_s, u"dule@drava.example"_s, u"device_admin"_s}).exit, 0);
    const qint64 number = run({u"audit"_s, u"list"_s}).last().value(u"seq").toInteger();
    for (const bool again : {false, true}) {
        const QString verb = again ? u"redo"_s : u"undo"_s;
        const qint64 expected = again ? number + 1 : number;
        const Answer answer = run({verb});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.row().value(again ? u"redone"_s : u"undone"_s).toInteger(), expected);
        QCOMPARE(answer.row().value(u"target").toString(), u"dule@drava.example"_s);
        const QString key = again ? u"redoes"_s : u"undoes"_s;
        QCOMPARE(answer.row().value(u"after").toObject().value(key).toInteger(), expected);
        const QJsonObject record = run({u"audit"_s, u"list"_s}).last();
        QCOMPARE(record.value(u"seq").toInteger(), expected + 1);
        QCOMPARE(record.value(u"after").toObject().value(key).toInteger(), expected);
    }
    const QString file = m_workspace->path(u"log.csv"_s);
    QCOMPARE(run({u"audit"_s, u"export"_s, file}).exit, 0);
    QVERIFY(readFile(file).contains(R"(""undoes"":)" + QByteArray::number(number) + '}'));
    QCOMPARE(run({u"audit"_s, u"verify"_s}).exit, 0);
}

QTEST_GUILESS_MAIN(TestCliUndo)
#include "tst_cliundo.moc"
