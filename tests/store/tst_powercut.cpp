// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "commandset.h"
#include "crashstates.h"
#include "support/support.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;

namespace {

/// What is wrong with a state of the disk once the program has opened it; Whole: as it was after one of the
/// command's transactions, or before all.
enum class Verdict { Whole, Half, Refused, Corrupt };

struct Finding {
    Verdict verdict = Verdict::Whole;
    size_t transactions = 0; ///< of the command that are in it
};

/// 64 bits that tell apart the few thousand contents of a run.
size_t keyOf(const QByteArray &content)
{
    return std::hash<std::string_view>()({content.constData(), static_cast<size_t>(content.size())});
}

/// Opens states as the program does and compares what is in them with the two that may be there.
class Judge final {
public:
    /// `wholes` are digests before the command and after each of its transactions.
    Judge(QString path, QByteArrayList wholes)
        : m_path(std::move(path))
        , m_wholes(std::move(wholes))
    {
    }

    [[nodiscard]] Finding judge(const DiskState &state)
    {
        const std::pair key{keyOf(state.file), state.journal ? keyOf(*state.journal) : 0};
        const auto known = m_states.find(key);
        if (known != m_states.end())
            return known->second;
        return m_states[key] = opened(state);
    }
    [[nodiscard]] size_t states() const { return m_states.size(); }
    /// Of the last state that was not whole.
    [[nodiscard]] QString complaint() const { return m_complaint; }

private:
    [[nodiscard]] Finding opened(const DiskState &state)
    {
        const QString journal = m_path + u"-journal"_s;
        QFile::remove(m_path);
        QFile::remove(journal);
        if (!writeFile(m_path, state.file) || (state.journal && !writeFile(journal, *state.journal)))
            qFatal("%ls can't be written", qUtf16Printable(m_path));
        RecordingVfs::instance().watch(m_path);
        const auto workspace = store::Workspace::open(m_path, store::OpenMode::ReadWrite);
        if (!workspace) {
            m_complaint = workspace.error().message + u' ' + workspace.error().detail;
            return {Verdict::Refused};
        }
        // What was found in a file is found in every one that has become the same.
        const size_t key = keyOf(RecordingVfs::instance().content());
        const auto known = m_recovered.find(key);
        return known != m_recovered.end() ? known->second : m_recovered[key] = checked(**workspace);
    }

    [[nodiscard]] Finding checked(store::Workspace &workspace)
    {
        const auto problems = workspace.problems();
        const auto content = tryDigest(workspace.connection());
        if (!problems || !problems->isEmpty() || !content) {
            m_complaint = problems ? problems->join(u' ') : problems.error().detail;
            return {Verdict::Corrupt};
        }
        const qsizetype transactions = m_wholes.indexOf(*content);
        if (transactions >= 0)
            return {Verdict::Whole, static_cast<size_t>(transactions)};
        m_complaint = u"neither as before nor as after"_s;
        return {Verdict::Half};
    }

    QString m_path;
    QByteArrayList m_wholes;
    QString m_complaint;
    std::map<std::pair<size_t, size_t>, Finding> m_states;
    std::map<size_t, Finding> m_recovered;
};

/// What became of a change at every moment at which the power may go.
struct Losses {
    size_t calls = 0;
    size_t states = 0;
    int half = 0;
    int corrupt = 0;
    int refused = 0; ///< a file that the program doesn't open (D4)
    int lost = 0; ///< of those after the acknowledgement
    int acknowledged = 0; ///< states after it
    QString complaint;

    [[nodiscard]] bool none() const { return half + corrupt + refused + lost == 0; }
    [[nodiscard]] QByteArray text() const
    {
        return u"%1 calls, %2 states, %3 of them acknowledged: %4 half, %5 corrupt, %6 refused, %7 lost; %8"_s
            .arg(calls)
            .arg(states)
            .arg(acknowledged)
            .arg(half)
            .arg(corrupt)
            .arg(refused)
            .arg(lost)
            .arg(complaint)
            .toUtf8();
    }
};

void count(Losses &losses, const Finding &finding, size_t promised)
{
    losses.half += finding.verdict == Verdict::Half;
    losses.corrupt += finding.verdict == Verdict::Corrupt;
    losses.refused += finding.verdict == Verdict::Refused;
    losses.acknowledged += promised > 0;
    losses.lost += finding.verdict == Verdict::Whole && finding.transactions < promised;
}

/// A file of schema 3 with some people, as a program before row hashes wrote it.
Result<void> makeOldFile(const QString &path)
{
    ROLECALL_TRY_LET(connection, store::Connection::open(path, store::OpenMode::ReadWrite));
    for (const QString &step :
         QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name).first(3)) {
        QFile script(u":/schema/"_s + step);
        if (!script.open(QIODevice::ReadOnly))
            return failure(ErrorCode::File, step);
        ROLECALL_TRY(connection->execute(script.readAll()));
    }
    return connection->execute(
        "INSERT INTO organization(id, name, kind, time_zone) VALUES (1, 'Adriatic', 'customer', "
        "'Europe/Belgrade');"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)"
        " INSERT INTO user(organization, email, email_key, status, added_in)"
        " SELECT 1, 'p' || i || '@adriatic.example', 'p' || i || '@adriatic.example', 'Active', 1 FROM n;"
        "PRAGMA application_id = 0x526c6331; PRAGMA user_version = 3");
}

int mixtures()
{
    const int wanted = qEnvironmentVariableIntValue("ROLECALL_POWERCUT_MIXTURES");
    return wanted > 0 ? wanted : 1;
}

/// Is call `i` the end of a transaction that changed the file? One that is rolled back unlinks its journal,
/// too.
bool isCommit(const std::vector<DiskCall> &calls, size_t i)
{
    if (calls[i].kind != DiskCall::Kind::Unlink)
        return false;
    while (i-- > 0 && calls[i].kind != DiskCall::Kind::Unlink) {
        if (calls[i].file == DiskCall::File::Workspace && calls[i].kind == DiskCall::Kind::Write)
            return true;
    }
    return false;
}

/// The power goes after each of `calls`, which make `transactions`; the last is followed by the
/// acknowledgement of all.
Losses losesWhat(const QByteArray &file, const std::vector<DiskCall> &calls, size_t transactions,
                 Judge &judge)
{
    std::mt19937 random(20261122);
    CrashingDisk disk(file);
    Losses losses;
    losses.calls = calls.size();
    size_t committed = 0;
    size_t kept = 0; // transactions that the disk was made to keep
    for (size_t i = 0; i < calls.size(); ++i) {
        disk.apply(calls[i]);
        committed += isCommit(calls, i);
        if (calls[i].kind == DiskCall::Kind::SyncFolder)
            kept = committed;
        const size_t promised = i + 1 == calls.size() ? transactions : kept;
        disk.forEachState(random, mixtures(),
                          [&](const DiskState &state) { count(losses, judge.judge(state), promised); });
    }
    losses.states = judge.states();
    losses.complaint = judge.complaint();
    return losses;
}

/// Digests before the calls and after each transaction among them, which ends by unlinking its journal and
/// leaves one record beside that of a backup (D3, D13).
QByteArrayList wholesOf(const QString &path, const QByteArray &file, const std::vector<DiskCall> &calls)
{
    QByteArrayList wholes;
    qint64 records = 0;
    const auto add = [&](const QByteArray &content) {
        OpenCopy copy(path, content);
        const qint64 found =
            *copy.connection().integer("SELECT count(*) FROM audit WHERE action <> 'backup'");
        if (!wholes.isEmpty() && found != records + 1)
            qFatal("a transaction left %lld records", found - records);
        records = found;
        wholes << digest(copy.connection());
    };
    add(file);
    QByteArray content = file;
    for (size_t i = 0; i < calls.size(); ++i) {
        if (isCommit(calls, i))
            add(content);
        else if (calls[i].file == DiskCall::File::Workspace)
            applyTo(content, calls[i]);
    }
    return wholes;
}

} // namespace

/// The power goes while a change is written: the disk keeps what was synced and any part of the rest.
class TestPowerCut final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void D1_D2_D3_changeIsWholeOrAbsent_andKeptOnceAcknowledged_data();
    void D1_D2_D3_changeIsWholeOrAbsent_andKeptOnceAcknowledged();
    void D15_upgrade_isWholeOrAbsent();
    void harness_findsWhatWeakerSettingsLose_data();
    void harness_findsWhatWeakerSettingsLose();
    void cleanupTestCase();

private:
    [[nodiscard]] Losses cutDuring(const DiskCommand &command);

    QTemporaryDir m_folder{diskFolder()};
    std::unique_ptr<CommandBase> m_base;
    size_t m_states = 0;
};

void TestPowerCut::initTestCase()
{
    RecordingVfs::instance();
    m_base = std::make_unique<CommandBase>();
}

Losses TestPowerCut::cutDuring(const DiskCommand &command)
{
    RecordingVfs &vfs = RecordingVfs::instance();
    const QString path = m_folder.filePath(u"recorded.rolecall"_s);
    vfs.watch(path);
    OpenCopy copy(path, m_base->content());
    copy.prepare(command);
    const QByteArray file = vfs.content();
    (void)vfs.takeCalls();
    const auto done = copy.submit(command.make(copy.gate()));
    if (done.has_value() == command.isRefused)
        qFatal("%s: %s", command.name, messageOf(done).constData());
    const std::vector<DiskCall> calls = vfs.takeCalls();
    const QString cut = m_folder.filePath(u"cut.rolecall"_s);
    const QByteArrayList wholes = wholesOf(cut, file, calls);
    if (wholes.back() != digest(copy.connection()))
        qFatal("the calls of %s are not all that it did", command.name);
    Judge judge(cut, wholes);
    return losesWhat(file, calls, static_cast<size_t>(wholes.size() - 1), judge);
}

void TestPowerCut::D1_D2_D3_changeIsWholeOrAbsent_andKeptOnceAcknowledged_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const DiskCommand &command : diskCommands())
        QTest::newRow(command.name) << QByteArray(command.name);
}

void TestPowerCut::D1_D2_D3_changeIsWholeOrAbsent_andKeptOnceAcknowledged()
{
    QFETCH(QByteArray, name);
    const Losses losses = cutDuring(diskCommand(name.constData()));
    qInfo("%s", losses.text().constData());
    QVERIFY2(losses.none(), losses.text().constData());
    QVERIFY(losses.states > losses.calls);
    QVERIFY(losses.acknowledged > 0);
    m_states += losses.states;
}

void TestPowerCut::D15_upgrade_isWholeOrAbsent()
{
    const QString path = m_folder.filePath(u"old.rolecall"_s);
    VERIFY_OK(makeOldFile(path));
    RecordingVfs &vfs = RecordingVfs::instance();
    const QByteArray file = test::readFile(path);
    vfs.watch(path);
    const auto upgraded = store::Workspace::open(path, store::OpenMode::ReadWrite);
    VERIFY_OK(upgraded);
    const std::vector<DiskCall> calls = vfs.takeCalls();
    // Whoever opens an older file has a new one: before and after look the same.
    const QByteArray whole = digest((*upgraded)->connection());
    Judge judge(m_folder.filePath(u"cut.rolecall"_s), {whole});
    const Losses losses = losesWhat(file, calls, 0, judge);
    qInfo("%s", losses.text().constData());
    QVERIFY2(losses.none(), losses.text().constData());
    QVERIFY(losses.states > losses.calls);
    m_states += losses.states;
}

void TestPowerCut::harness_findsWhatWeakerSettingsLose_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<bool>("breaksFiles");
    QTest::addColumn<bool>("mayBreakFiles");
    QTest::newRow("OFF") << QByteArray("PRAGMA synchronous = OFF") << true << true;
    // A rare chance, as SQLite says itself: it depends on how many pages a command writes.
    QTest::newRow("NORMAL") << QByteArray("PRAGMA synchronous = NORMAL") << false << true;
    QTest::newRow("FULL") << QByteArray("PRAGMA synchronous = FULL") << false << false;
}

void TestPowerCut::harness_findsWhatWeakerSettingsLose()
{
    QFETCH(QByteArray, pragma);
    QFETCH(bool, breaksFiles);
    QFETCH(bool, mayBreakFiles);
    DiskCommand command = diskCommand("grant");
    command.pragma = pragma.constData();
    const Losses losses = cutDuring(command);
    qInfo("%s", losses.text().constData());
    QVERIFY(losses.lost > 0);
    const bool broke = losses.half + losses.corrupt + losses.refused > 0;
    QVERIFY(broke || !breaksFiles);
    QVERIFY(!broke || mayBreakFiles);
}

void TestPowerCut::cleanupTestCase()
{
    qInfo("%zu states of the disk, none of them half, damaged or without what was acknowledged", m_states);
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
