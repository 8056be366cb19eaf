// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/logquestions.h"
#include "store/salvage.h"
#include "support/support.h"
#include "support/workspacefixture.h"

#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using rolecall::test::WorkspaceFixture;

namespace {

const QString admin = QString::fromLatin1(WorkspaceFixture::admin);

/// A command with a detail for each person: they are in the chain, too.
gate::Command manyParts(const std::vector<domain::Id> &users)
{
    gate::ChangePeople command;
    for (const domain::Id user : users) {
        gate::PersonChange change;
        change.user = {user, {}};
        change.giveRoles = {WorkspaceFixture::role(u"device_admin"_s)};
        command.people.push_back(change);
    }
    return command;
}

} // namespace

/// What is done to a log behind the program's back is found, by it and by a verifier that shares no code with
/// it.
class TestAuditChain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void T2_untouchedLog_isSound();
    void T2_tampering_isFoundByBothVerifiers_data();
    void T2_tampering_isFoundByBothVerifiers();
    void T3_whatHashesCantTell_isToldByASeal_data();
    void T3_whatHashesCantTell_isToldByASeal();
    void T3_olderSeal_isStillGood();
    void D9_whatASalvageTellsOf_isNoDamage_data();
    void D9_whatASalvageTellsOf_isNoDamage();
    void T2_chainsOfCustomers_areTheirOwn();
    void T2_everyRecordIsChained_alsoRefusalsAndAtomicOnes();
    void T3_state_vouchesForTheData();
    void verify_needsSightOfTheLog();

private:
    [[nodiscard]] static QString copyOf(const QString &path, const QString &name);
    /// The last line of what the verifier prints, without the organization.
    [[nodiscard]] static QString byPython(const QString &path, const QStringList &more = {});
    [[nodiscard]] store::LogCheck byProgram(const QString &path,
                                            const std::optional<store::Seal> &noted = {});
    [[nodiscard]] static Result<void> tamper(const QString &path, const QByteArray &script);

    std::unique_ptr<WorkspaceFixture> m_file;
    domain::Id m_organization = 0;
    bool m_isAsMade = false; ///< the file serves the next function, too: making one takes a second
};

void TestAuditChain::init()
{
    if (std::exchange(m_isAsMade, true))
        return;
    m_file = std::make_unique<WorkspaceFixture>();
    m_organization = store::customer(m_file->connection())->id;
    const domain::Id nada = m_file->person(u"nada"_s);
    const domain::Id vid = m_file->person(u"vid"_s);
    VERIFY_OK(m_file->submit(admin, manyParts({nada, vid})));
    VERIFY_REFUSED(m_file->grant(u"nada"_s, u"vid"_s, u"full_admin"_s), "R34");
    VERIFY_OK(m_file->grant(admin, u"vid"_s, u"support_admin"_s));
    QVERIFY(m_file->count("SELECT count(*) FROM audit_detail") == 2);
}

QString TestAuditChain::copyOf(const QString &path, const QString &name)
{
    const QString copy = QDir::temp().filePath(u"tst_auditchain-%1-%2"_s.arg(name).arg(::getpid()));
    QFile::remove(copy);
    return QFile::copy(path, copy) ? copy : QString();
}

QString TestAuditChain::byPython(const QString &path, const QStringList &more)
{
    QProcess python;
    python.start(u"python3"_s,
                 QStringList{QStringLiteral(ROLECALL_SOURCE_DIR "/resources/verifylog.py"), path} + more);
    if (!python.waitForFinished())
        return u"did not end"_s;
    const QString errors = QString::fromUtf8(python.readAllStandardError());
    const QString line = QString::fromUtf8(python.readAllStandardOutput()).trimmed().section(u'\n', -1);
    return errors.isEmpty() ? line.section(u": "_s, 1) : errors;
}

store::LogCheck TestAuditChain::byProgram(const QString &path, const std::optional<store::Seal> &noted)
{
    const auto workspace = store::Workspace::open(path, store::OpenMode::ReadOnly);
    if (!workspace)
        return {0, {}, -1, workspace.error().message};
    const auto log = store::checkLog((*workspace)->connection(), m_organization, noted);
    return log ? *log : store::LogCheck{0, {}, -1, log.error().message + log.error().detail};
}

Result<void> TestAuditChain::tamper(const QString &path, const QByteArray &script)
{
    ROLECALL_TRY_LET(connection, store::Connection::open(path, store::OpenMode::ReadWrite));
    return connection->execute("PRAGMA foreign_keys = OFF;" + script);
}

void TestAuditChain::T2_untouchedLog_isSound()
{
    const QString copy = copyOf(m_file->path(), u"sound"_s);
    const store::LogCheck log = byProgram(copy);
    QVERIFY2(!log.bad, qPrintable(log.problem));
    QCOMPARE(log.records, m_file->count("SELECT count(*) FROM audit"));
    QCOMPARE(log.seal.number, log.records);
    QCOMPARE(byPython(copy), u"%1 records, seal %2"_s.arg(log.records).arg(log.seal.text()));
}

void TestAuditChain::T2_tampering_isFoundByBothVerifiers_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("record");
    const QByteArray columns =
        "organization, number, at, actor, actor_email, actor_name, door, action, target_kind,"
        " target, target_email, target_name, outcome, rule, before, after, reason, state, hash";
    for (const char *column :
         {"at", "actor_email", "actor_name", "door", "action", "target_kind", "target_email", "target_name",
          "rule", "before", "after", "reason", "state", "hash"}) {
        QTest::addRow("edited %s", column)
            << QByteArray("UPDATE audit SET ") + column + " = " + column + " || 'x' WHERE seq = 3" << 3;
    }
    QTest::newRow("edited actor") << QByteArray("UPDATE audit SET actor = 99 WHERE seq = 2") << 2;
    QTest::newRow("edited target") << QByteArray("UPDATE audit SET target = NULL WHERE seq = 2") << 2;
    QTest::newRow("edited outcome") << QByteArray(
        "UPDATE audit SET outcome = 'done' WHERE outcome = 'refused'")
                                    << 5;
    QTest::newRow("edited first") << QByteArray("UPDATE audit SET reason = 'x' WHERE seq = 1") << 1;
    QTest::newRow("edited last") << QByteArray("UPDATE audit SET reason = 'x' WHERE seq = 6") << 6;
    QTest::newRow("moved between columns") << QByteArray(
        "UPDATE audit SET actor_email = '', actor_name = actor_email || actor_name WHERE seq = 4")
                                           << 4;
    QTest::newRow("edited detail") << QByteArray("UPDATE audit_detail SET after = '{}'") << 4;
    QTest::newRow("detail taken out") << QByteArray("DELETE FROM audit_detail WHERE user ="
                                                    " (SELECT min(user) FROM audit_detail)")
                                      << 4;
    QTest::newRow("detail put in") << QByteArray("INSERT INTO audit_detail(audit, user, email, before, after)"
                                                 " VALUES (2, 7, 'a', '', '')")
                                   << 2;
    QTest::newRow("record taken out") << QByteArray("DELETE FROM audit WHERE seq = 3") << 3;
    QTest::newRow("first taken out") << QByteArray("DELETE FROM audit WHERE seq = 1") << 1;
    QTest::newRow("taken out and renumbered")
        << QByteArray("DELETE FROM audit WHERE seq = 3; UPDATE audit SET number = number - 1 WHERE seq > 3")
        << 3;
    QTest::newRow("record put in") << "UPDATE audit SET seq = seq + 100, number = number + 1 WHERE seq > 3;"
                                      "UPDATE audit_detail SET audit = audit + 100 WHERE audit > 3;"
                                      "INSERT INTO audit(seq, "
            + columns + ") SELECT 50, " + QByteArray(columns).replace("number", "number + 1")
            + " FROM audit WHERE seq = 3"
                                   << 4;
    QTest::newRow("record put at the end") << "INSERT INTO audit(" + columns + ") SELECT "
            + QByteArray(columns).replace("number", "7")
            + " FROM audit WHERE seq = 6" << 7;
    QTest::newRow("two exchanged") << QByteArray(
        "UPDATE audit SET seq = 99 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3;"
        "UPDATE audit SET seq = 3 WHERE seq = 99")
                                   << 2;
    QTest::newRow("two exchanged and renumbered") << QByteArray(
        "UPDATE audit SET seq = 99, number = 3 WHERE seq = 2;"
        "UPDATE audit SET seq = 2, number = 2 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 99")
                                                  << 2;
}

void TestAuditChain::T2_tampering_isFoundByBothVerifiers()
{
    QFETCH(const QByteArray, script);
    QFETCH(const int, record);
    const QString copy = copyOf(m_file->path(), u"tampered"_s);
    VERIFY_OK(tamper(copy, script));
    const store::LogCheck log = byProgram(copy);
    QVERIFY(log.bad);
    QVERIFY2(*log.bad == record, qPrintable(log.problem));
    QVERIFY(log.problem.contains(QString::number(record)));
    QCOMPARE(byPython(copy), u"first bad record %1"_s.arg(record));
    const auto opened = store::Workspace::open(copy, store::OpenMode::ReadOnly);
    const auto problems = (*opened)->problems();
    VERIFY_OK(problems);
    QVERIFY(!problems->isEmpty());
    QFile::remove(copy);
}

void TestAuditChain::T3_whatHashesCantTell_isToldByASeal_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("record");
    QTest::newRow("end cut") << QByteArray("DELETE FROM audit WHERE seq = 6") << 6;
    QTest::newRow("all cut") << QByteArray("DELETE FROM audit; DELETE FROM audit_detail") << 1;
}

void TestAuditChain::T3_whatHashesCantTell_isToldByASeal()
{
    QFETCH(const QByteArray, script);
    QFETCH(const int, record);
    const auto seal = gate::seal(m_file->gate(), {{0, admin}});
    VERIFY_OK(seal);
    const QString copy = copyOf(m_file->path(), u"cut"_s);
    VERIFY_OK(tamper(copy, script));
    QVERIFY(!byProgram(copy).bad);
    QVERIFY(!byPython(copy).contains(u"bad"_s));
    QCOMPARE(byProgram(copy, *seal).bad, record);
    QCOMPARE(byPython(copy, {u"Adriatic"_s, seal->text()}), u"first bad record %1"_s.arg(record));

    // A log that was written anew: another command where that of the seal was.
    const QString anew = copyOf(m_file->path(), u"anew"_s);
    const store::Seal other{seal->number, QString(64, u'0')};
    QCOMPARE(byProgram(anew, other).bad, seal->number);
    QCOMPARE(byPython(anew, {u"Adriatic"_s, other.text()}), u"first bad record %1"_s.arg(seal->number));
    QFile::remove(copy);
    QFile::remove(anew);
}

void TestAuditChain::T3_olderSeal_isStillGood()
{
    m_isAsMade = false;
    const auto seal = gate::seal(m_file->gate(), {{0, admin}});
    VERIFY_OK(seal);
    m_file->person(u"later"_s);
    const auto log = gate::verifyLog(m_file->gate(), {{0, admin}}, *seal);
    VERIFY_OK(log);
    QVERIFY2(!log->bad, qPrintable(log->problem));
    QCOMPARE(log->records, seal->number + 1);
    QCOMPARE(store::Seal::fromText(seal->text())->hash, seal->hash);
    QVERIFY(!store::Seal::fromText(u"7"_s));
    QVERIFY(!store::Seal::fromText(u"7:abc"_s));
}

void TestAuditChain::D9_whatASalvageTellsOf_isNoDamage_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("told"); // by the program
    QTest::addColumn<QString>("byOther"); // by the verifier
    QTest::addColumn<int>("end"); // of the gap
    QTest::newRow("one record") << QByteArray("UPDATE audit SET reason = 'x' WHERE number = 3")
                                << u"Record 3 was lost"_s << u", 1 lost before 4"_s << 4;
    QTest::newRow("two records") << QByteArray("UPDATE audit SET reason = 'x' WHERE number IN (2, 3)")
                                 << u"Records 2 to 3 were lost"_s << u", 2 lost before 4"_s << 4;
    QTest::newRow("a detail") << QByteArray("UPDATE audit_detail SET email = 'x' WHERE user ="
                                            " (SELECT min(user) FROM audit_detail)")
                              << u"Record 4 has lost details"_s << u", 0 lost before 4"_s << 4;
}

void TestAuditChain::D9_whatASalvageTellsOf_isNoDamage()
{
    QFETCH(QByteArray, damage);
    QFETCH(QString, told);
    QFETCH(QString, byOther);
    QFETCH(int, end);
    const QString damaged = copyOf(m_file->path(), u"damaged"_s);
    VERIFY_OK(tamper(damaged, damage));
    const QString path = damaged + u".saved"_s;
    QFile::remove(path);
    VERIFY_OK(store::salvage(damaged, path));
    const auto workspace = store::Workspace::open(path, store::OpenMode::ReadWrite);
    VERIFY_OK(workspace);
    const auto problems = (*workspace)->damage();
    VERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
    const store::LogCheck log = byProgram(path);
    QVERIFY2(!log.bad, qPrintable(log.problem));
    QCOMPARE(log.gaps.size(), size_t(1));
    QVERIFY2(log.gaps.front().text().startsWith(told), qPrintable(log.gaps.front().text()));
    QCOMPARE(log.gaps.front().to, end);
    QCOMPARE(byPython(path), u"%1 records, seal %2%3"_s.arg(log.records).arg(log.seal.text(), byOther));
    // A seal from before is good, unless it covers what is lost.
    store::Statement sealed = m_file->connection().prepare("SELECT number, hash FROM audit ORDER BY number");
    while (sealed.next()) {
        const store::Seal noted{sealed.integer(0), sealed.text(1)};
        const qint64 from = log.gaps.front().from;
        const bool covers = noted.number >= from;
        QCOMPARE(byProgram(path, noted).bad, covers ? std::optional(from) : std::nullopt);
        QCOMPARE(byPython(path, {u"Adriatic"_s, noted.text()}),
                 covers ? u"first bad record %1"_s.arg(from) : byPython(path));
    }
    VERIFY_OK(sealed.finish());
    QVERIFY(!byProgram(path, log.seal).bad); // it knows of the loss
    QCOMPARE(byPython(path, {u"Adriatic"_s, log.seal.text()}), byPython(path));
    // And what is done to the rest of the log is found still, on both sides of the gap.
    for (const int number : {1, end, end + 1, static_cast<int>(log.seal.number)}) {
        const QString edited = copyOf(path, u"edited"_s);
        VERIFY_OK(
            tamper(edited, "UPDATE audit SET actor_name = 'x' WHERE number = " + QByteArray::number(number)));
        QCOMPARE(byProgram(edited).bad, std::optional<qint64>(number));
        QCOMPARE(byPython(edited), u"first bad record %1"_s.arg(number));
    }
    const QString cut = copyOf(path, u"cut"_s);
    VERIFY_OK(tamper(cut, "DELETE FROM audit WHERE number = 1"));
    QCOMPARE(byProgram(cut).bad, std::optional<qint64>(1));
    QCOMPARE(byPython(cut), u"first bad record 1"_s);
    // A second saving tells of the first one's gap no more.
    const QString again = path + u".again"_s;
    QFile::remove(again);
    VERIFY_OK(store::salvage(path, again));
    QCOMPARE(byProgram(again).gaps.size(), size_t(1));
    QVERIFY(!byProgram(again).bad);
    for (const QString &name : {damaged, path, again, cut, copyOf(path, u"edited"_s)})
        QFile::remove(name);
}

void TestAuditChain::T2_chainsOfCustomers_areTheirOwn()
{
    m_isAsMade = false;
    gate::AddOrganization drava{u"Drava"_s, domain::OrganizationKind::Customer};
    drava.adminEmail = u"dana@drava.example"_s;
    drava.adminFirst = u"Dana"_s;
    const auto added = m_file->submit(admin, drava);
    VERIFY_OK(added);
    m_file->connection().useCustomer(added->target);
    VERIFY_OK(m_file->submit(drava.adminEmail, gate::AddSite{u"drava.webex.example"_s}));
    const auto there = gate::seal(m_file->gate(), {{0, drava.adminEmail}});
    VERIFY_OK(there);
    m_file->connection().useCustomer(m_organization);
    VERIFY_OK(m_file->submit(admin, gate::AddSite{u"adriatic.webex.example"_s}));
    m_file->connection().useCustomer(added->target);
    QCOMPARE(gate::seal(m_file->gate(), {{0, drava.adminEmail}})->text(), there->text());
    QCOMPARE(there->number,
             m_file->count("SELECT count(*) FROM audit WHERE organization ="
                           " (SELECT id FROM organization WHERE name = 'Drava')"));
    for (const domain::Id organization : {m_organization, added->target}) {
        const auto log = store::checkLog(m_file->connection(), organization);
        VERIFY_OK(log);
        QVERIFY2(!log->bad, qPrintable(log->problem));
        QCOMPARE(log->seal.number, log->records);
    }
}

void TestAuditChain::T2_everyRecordIsChained_alsoRefusalsAndAtomicOnes()
{
    m_isAsMade = false;
    VERIFY_OK(m_file->gate().atomically([this]() -> Result<void> {
        ROLECALL_TRY(m_file->submit(admin, gate::AddSite{u"one.webex.example"_s}));
        ROLECALL_TRY(m_file->submit(admin, gate::AddSite{u"two.webex.example"_s}));
        return {};
    }));
    QVERIFY(!m_file->gate().atomically([this]() -> Result<void> {
        ROLECALL_TRY(m_file->submit(admin, gate::AddSite{u"three.webex.example"_s}));
        ROLECALL_TRY(m_file->grant(u"nada"_s, u"vid"_s, u"full_admin"_s));
        return {};
    }));
    const auto log = gate::verifyLog(m_file->gate(), {{0, admin}});
    VERIFY_OK(log);
    QVERIFY2(!log->bad, qPrintable(log->problem));
    QCOMPARE(log->records, 9);
}

void TestAuditChain::T3_state_vouchesForTheData()
{
    QVERIFY(*store::isStateVouchedFor(m_file->connection()));
    const QString copy = copyOf(m_file->path(), u"state"_s);
    // What keeps all hashes, counts and sums right is still not what the log vouches for.
    {
        const auto workspace = store::Workspace::open(copy, store::OpenMode::ReadWrite);
        VERIFY_OK(workspace);
        VERIFY_OK((*workspace)->connection().execute("UPDATE user SET title = 'x'"));
        const auto problems = (*workspace)->problems();
        VERIFY_OK(problems);
        QCOMPARE(problems->size(), 1);
        QVERIFY(!*store::isStateVouchedFor((*workspace)->connection()));
    }
    QFile::remove(copy);
}

void TestAuditChain::verify_needsSightOfTheLog()
{
    m_isAsMade = false;
    m_file->person(u"mila"_s, u"support_admin"_s);
    VERIFY_REFUSED(gate::verifyLog(m_file->gate(), {{0, WorkspaceFixture::address(u"mila"_s)}}), "R34");
    VERIFY_OK(gate::seal(m_file->gate(), {{0, WorkspaceFixture::address(u"mila"_s)}}));
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_auditchain.moc"
