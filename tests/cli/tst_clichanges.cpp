// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

class TestCliChanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void grant_isShownAndRecorded();
    void grant_again_isUnchangedAndLeavesNoRecord();
    void grant_dryRun_changesNothingAndLeavesNoRecord();
    void grant_unknownPerson_isNotFound();
    void grant_wrongWords_isWrongUsage_data();
    void grant_wrongWords_isWrongUsage();
    void R34_withoutTheRight_isRefusedBeforeTheTargetIsLookedUp_data();
    void R34_withoutTheRight_isRefusedBeforeTheTargetIsLookedUp();
    void R10_ownRole_isRefusedAndRecorded();
    void R10_ownLastRole_needsYes();
    void R5_lastFullAdministrator_isKept();
    void R8_notices_areTold();
    void revoke_takesTheRole();
    void revoke_roleNotHeld_isUnchanged();
    void userAdd_splitsTheNameAndSetsFields();
    void userAdd_badInput_namesTheField_data();
    void userAdd_badInput_namesTheField();
    void userAdd_knownAddress_isBadInput();
    void userEdit_changesAndTellsBeforeAndAfter();
    void userEdit_sameValue_isUnchanged();
    void userEdit_unknownField_isWrongUsage();
    void userRemove_removes();
    void userRemove_unknownPerson_isNotFound();
    void I10_nameWithPlaceholders_staysAsItIs();

private:
    std::unique_ptr<CliWorkspace> m_workspace;
};

void TestCliChanges::init()
{
    m_workspace = std::make_unique<CliWorkspace>();
    QVERIFY(m_workspace->isMade());
}

void TestCliChanges::grant_isShownAndRecorded()
{
    const qsizetype records = m_workspace->records();
    const Answer answer = m_workspace->run({u"grant"_s, clerk, u"device_admin"_s, u"--until"_s,
                                            u"2199-01-31"_s, u"--reason"_s, u"new phones"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), 1);
    QCOMPARE(answer.row().value(u"email").toString(), clerk);
    QCOMPARE(answer.row().value(u"role").toString(), u"device_admin"_s);
    QVERIFY(answer.row().value(u"site").isNull());
    QCOMPARE(answer.row().value(u"unchanged").toBool(true), false);
    QCOMPARE(m_workspace->records(), records + 1);
    const QJsonObject assignment =
        m_workspace->run({u"show"_s, clerk}).row().value(u"assignments").toArray().at(0).toObject();
    QCOMPARE(assignment.value(u"role").toString(), u"device_admin"_s);
    QCOMPARE(assignment.value(u"until").toString(), u"2199-01-31"_s);
    QCOMPARE(assignment.value(u"reason").toString(), u"new phones"_s);
    QCOMPARE(m_workspace->text({u"grant"_s, clerk, u"support_admin"_s}).out, u"Done.\n"_s);
}

void TestCliChanges::grant_again_isUnchangedAndLeavesNoRecord()
{
    const qsizetype records = m_workspace->records();
    const Answer answer = m_workspace->run({u"grant"_s, other, u"full_admin"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.row().value(u"unchanged").toBool());
    QCOMPARE(m_workspace->records(), records);
}

void TestCliChanges::grant_dryRun_changesNothingAndLeavesNoRecord()
{
    const qsizetype records = m_workspace->records();
    const Answer answer = m_workspace->run({u"--dry-run"_s, u"grant"_s, clerk, u"device_admin"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.row().value(u"dry_run").toBool());
    QCOMPARE(answer.row().value(u"unchanged").toBool(true), false);
    QCOMPARE(m_workspace->run({u"--dry-run"_s, u"grant"_s, admin, u"device_admin"_s}).exit, 3);
    QCOMPARE(m_workspace->records(), records);
    QVERIFY(m_workspace->run({u"show"_s, clerk}).row().value(u"assignments").toArray().isEmpty());
}

void TestCliChanges::grant_unknownPerson_isNotFound()
{
    const Answer answer = m_workspace->run({u"grant"_s, u"nobody@sava.example"_s, u"device_admin"_s});
    QCOMPARE(answer.exit, 5);
    QCOMPARE(answer.error(), u"not_found"_s);
}

void TestCliChanges::grant_wrongWords_isWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown role") << QStringList{u"emperor"_s};
    QTest::newRow("role's name instead of its id") << QStringList{u"Full Administrator"_s};
    QTest::newRow("site role without site") << QStringList{u"site_admin"_s};
    QTest::newRow("site of another role") << QStringList{u"full_admin@x"_s};
    QTest::newRow("site twice") << QStringList{u"site_admin@x"_s, u"--site"_s, u"x"_s};
    QTest::newRow("no date") << QStringList{u"full_admin"_s, u"--until"_s, u"31.1.2199"_s};
    QTest::newRow("no day") << QStringList{u"full_admin"_s, u"--until"_s, u"2199-02-30"_s};
}

void TestCliChanges::grant_wrongWords_isWrongUsage()
{
    QFETCH(QStringList, words);
    const Answer answer = m_workspace->run(QStringList{u"grant"_s, clerk} + words);
    QCOMPARE(answer.exit, 2);
    QCOMPARE(answer.error(), u"usage"_s);
}

void TestCliChanges::R34_withoutTheRight_isRefusedBeforeTheTargetIsLookedUp_data()
{
    QTest::addColumn<QStringList>("verb");
    const QString nobody = u"nobody@nowhere.example"_s;
    QTest::newRow("grant") << QStringList{u"grant"_s, nobody, u"device_admin"_s};
    QTest::newRow("grant on a site") << QStringList{u"grant"_s, nobody, u"site_admin@nowhere"_s};
    QTest::newRow("revoke") << QStringList{u"revoke"_s, nobody, u"device_admin"_s};
    QTest::newRow("user add") << QStringList{u"user"_s, u"add"_s, nobody, u"--name"_s, u"N N"_s};
    QTest::newRow("user edit") << QStringList{u"user"_s, u"edit"_s, nobody, u"--set"_s, u"title=x"_s};
    QTest::newRow("user remove") << QStringList{u"user"_s, u"remove"_s, nobody};
}

void TestCliChanges::R34_withoutTheRight_isRefusedBeforeTheTargetIsLookedUp()
{
    QFETCH(QStringList, verb);
    const qsizetype records = m_workspace->records();
    const Answer answer = m_workspace->run(verb, clerk);
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R34"_s);
    QCOMPARE(m_workspace->run(verb, u"stranger@sava.example"_s).exit, 3);
    const Answer log = m_workspace->run({u"audit"_s, u"list"_s});
    QCOMPARE(log.rows.size(), records + 2);
    QCOMPARE(log.last().value(u"outcome").toString(), u"refused"_s);
    QCOMPARE(log.last().value(u"actor").toString(), u"stranger@sava.example"_s);
}

void TestCliChanges::R10_ownRole_isRefusedAndRecorded()
{
    const qsizetype records = m_workspace->records();
    const Answer answer = m_workspace->run({u"grant"_s, admin, u"device_admin"_s});
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.error(), u"denied"_s);
    QCOMPARE(answer.rule(), u"R10"_s);
    QCOMPARE(m_workspace->records(), records + 1);
}

void TestCliChanges::R10_ownLastRole_needsYes()
{
    const Answer asked = m_workspace->run({u"revoke"_s, other, u"full_admin"_s}, other);
    QCOMPARE(asked.exit, 3);
    QCOMPARE(asked.rule(), u"R10"_s);
    QVERIFY(asked.last().value(u"message").toString().contains(u"--yes"));
    QCOMPARE(m_workspace->run({u"revoke"_s, other, u"full_admin"_s, u"--yes"_s}, other).exit, 0);
    QCOMPARE(m_workspace->run({u"users"_s}, other).exit, 3);
}

void TestCliChanges::R5_lastFullAdministrator_isKept()
{
    QCOMPARE(m_workspace->run({u"revoke"_s, other, u"full_admin"_s}).exit, 0);
    const Answer answer = m_workspace->run({u"revoke"_s, admin, u"full_admin"_s, u"--yes"_s});
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.rule(), u"R5"_s);
    const Answer edited =
        m_workspace->run({u"user"_s, u"edit"_s, admin, u"--set"_s, u"status=Inactive"_s, u"--yes"_s});
    QCOMPARE(edited.exit, 3);
    QCOMPARE(edited.rule(), u"R5"_s);
}

void TestCliChanges::R8_notices_areTold()
{
    QCOMPARE(m_workspace->run({u"grant"_s, clerk, u"support_admin"_s}).exit, 0);
    const Answer answer = m_workspace->run({u"grant"_s, clerk, u"compliance_officer"_s});
    QCOMPARE(answer.exit, 0);
    const QJsonArray notices = answer.row().value(u"notices").toArray();
    QVERIFY(std::ranges::any_of(
        notices, [](const auto &notice) { return QJsonValue(notice).toObject().value(u"rule") == u"R8"_s; }));
    QCOMPARE(m_workspace->run({u"revoke"_s, clerk, u"compliance_officer"_s}).exit, 0);
    const Answer text = m_workspace->text({u"grant"_s, clerk, u"compliance_officer"_s});
    QVERIFY(text.err.contains(u"(R8)"));
    QVERIFY(!text.out.contains(u"R8"));
}

void TestCliChanges::revoke_takesTheRole()
{
    QCOMPARE(m_workspace->run({u"revoke"_s, other, u"full_admin"_s}).exit, 0);
    QVERIFY(m_workspace->run({u"show"_s, other}).row().value(u"assignments").toArray().isEmpty());
}

void TestCliChanges::revoke_roleNotHeld_isUnchanged()
{
    const Answer answer = m_workspace->run({u"revoke"_s, clerk, u"device_admin"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.row().value(u"unchanged").toBool());
}

void TestCliChanges::userAdd_splitsTheNameAndSetsFields()
{
    const QString email = u"Đorđe@Sava.example"_s;
    const Answer answer =
        m_workspace->run({u"user"_s, u"add"_s, email, u"--name"_s, u"Đorđe  od Zete"_s, u"--set"_s,
                          u"title=Head=of sales"_s, u"--set"_s, u"status=pending"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"email").toString(), email);
    const QJsonObject shown = m_workspace->run({u"show"_s, u"đorđe@sava.example"_s}).row();
    QCOMPARE(shown.value(u"first").toString(), u"Đorđe"_s);
    QCOMPARE(shown.value(u"last").toString(), u"od Zete"_s);
    QCOMPARE(shown.value(u"title").toString(), u"Head=of sales"_s);
    QCOMPARE(shown.value(u"status").toString(), u"Pending"_s);
}

void TestCliChanges::userAdd_badInput_namesTheField_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("column");
    QTest::newRow("no address") << QStringList{u"nobody"_s} << u"email"_s;
    QTest::newRow("long local part") << QStringList{QString(65, u'a') + u"@sava.example"_s} << u"email"_s;
    QTest::newRow("unknown status") << QStringList{u"new@sava.example"_s, u"--set"_s, u"status=Retired"_s}
                                    << u"status"_s;
}

void TestCliChanges::userAdd_badInput_namesTheField()
{
    QFETCH(QStringList, words);
    QFETCH(QString, column);
    const Answer answer =
        m_workspace->run(QStringList{u"user"_s, u"add"_s} + words + QStringList{u"--name"_s, u"N N"_s});
    QCOMPARE(answer.exit, 4);
    QCOMPARE(answer.error(), u"invalid"_s);
    QCOMPARE(answer.last().value(u"column").toString(), column);
}

void TestCliChanges::userAdd_knownAddress_isBadInput()
{
    QCOMPARE(m_workspace->run({u"user"_s, u"add"_s, u"VESNA@SAVA.example"_s, u"--name"_s, u"V V"_s}).exit, 4);
    QCOMPARE(m_workspace->run({u"users"_s}).rows.size(), 3);
}

void TestCliChanges::userEdit_changesAndTellsBeforeAndAfter()
{
    const Answer answer = m_workspace->run({u"user"_s, u"edit"_s, clerk, u"--set"_s, u"title=Director"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"before").toObject().value(u"title").toString(), u""_s);
    QCOMPARE(answer.row().value(u"after").toObject().value(u"title").toString(), u"Director"_s);
    const QJsonObject record = m_workspace->run({u"audit"_s, u"list"_s, u"--limit"_s, u"1"_s}).row();
    QCOMPARE(record.value(u"action").toString(), u"user-edit"_s);
    QCOMPARE(record.value(u"target").toString(), clerk);
    QCOMPARE(record.value(u"after").toObject().value(u"title").toString(), u"Director"_s);
}

void TestCliChanges::userEdit_sameValue_isUnchanged()
{
    const qsizetype records = m_workspace->records();
    const Answer answer = m_workspace->run({u"user"_s, u"edit"_s, clerk, u"--set"_s, u"first=Vesna"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.row().value(u"unchanged").toBool());
    QCOMPARE(m_workspace->records(), records);
}

void TestCliChanges::userEdit_unknownField_isWrongUsage()
{
    QCOMPARE(m_workspace->run({u"user"_s, u"edit"_s, clerk, u"--set"_s, u"height=2"_s}).exit, 2);
    QCOMPARE(m_workspace->run({u"user"_s, u"edit"_s, clerk, u"--set"_s, u"manager=x"_s}).exit,
             2); // not settable
    QCOMPARE(m_workspace->run({u"user"_s, u"edit"_s, clerk, u"--set"_s, u"title"_s}).exit, 2);
}

void TestCliChanges::userRemove_removes()
{
    QCOMPARE(m_workspace->run({u"user"_s, u"remove"_s, clerk}).exit, 0);
    QCOMPARE(m_workspace->run({u"users"_s}).column(u"email"), (QStringList{admin, other}));
}

void TestCliChanges::userRemove_unknownPerson_isNotFound()
{
    QCOMPARE(m_workspace->run({u"user"_s, u"remove"_s, u"nobody@sava.example"_s}).exit, 5);
}

void TestCliChanges::I10_nameWithPlaceholders_staysAsItIs()
{
    const QString email = u"percent@sava.example"_s;
    QCOMPARE(m_workspace->run({u"user"_s, u"add"_s, email, u"--name"_s, u"%1 %s%n"_s}).exit, 0);
    const QString out = m_workspace->text({u"users"_s, u"--search"_s, u"percent"_s}).out;
    QVERIFY(out.contains(u"%1 %s%n"));
}

QTEST_GUILESS_MAIN(TestCliChanges)
#include "tst_clichanges.moc"
