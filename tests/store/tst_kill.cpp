// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "changes.h"
#include "realprogram.h"
#include "support/support.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

namespace {

constexpr int patience = 60'000; // milliseconds until an answer; longer is a failure
constexpr int killsAWorkspace = 50;
constexpr int importedRows = 3000;

/// ROLECALL_KILLS: how many in all. Three of four hit lines, the others an import or a batch in one
/// transaction.
int kills()
{
    bool set = false;
    const int number = qEnvironmentVariableIntValue("ROLECALL_KILLS", &set);
    return set ? number : 200;
}

/// What all kills together came to.
struct Tally {
    int kills = 0;
    int acknowledged = 0; ///< changes
    int oneMore = 0; ///< kills after which a change was there that nobody had been told of
    int journals = 0; ///< kills that left a journal, so that the next process had to undo a transaction
    bool failed = false; ///< something was lost or partial
    int done = 0; ///< imports and batches in one transaction that were there as a whole
    int absent = 0; ///< such that had left nothing
};

/// A process that answers lines, and is killed.
class Batch final {
public:
    Batch(const QString &file, const QStringList &verb) { m_process.start(program(), asked(file, verb)); }
    ~Batch() { kill(); }
    Q_DISABLE_COPY_MOVE(Batch)

    void send(const QByteArray &lines) { m_process.write(lines); }
    void end() { m_process.closeWriteChannel(); }

    /// The next answer; empty if there is none.
    QByteArray answer()
    {
        const QDeadlineTimer deadline(patience);
        while (!m_process.canReadLine() && !deadline.hasExpired()) {
            if (!m_process.waitForReadyRead(patience) && m_process.state() == QProcess::NotRunning)
                break;
        }
        return m_process.canReadLine() ? m_process.readLine() : QByteArray();
    }

    /// Lets it work on; false once it has ended.
    bool work(int milliseconds) { return !m_process.waitForFinished(milliseconds); }

    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished(patience);
    }

    /// Whole answers that it gave before it was killed and that were not read yet.
    QList<QByteArray> rest()
    {
        QList<QByteArray> lines;
        while (m_process.canReadLine())
            lines << m_process.readLine();
        return lines;
    }

    [[nodiscard]] bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] QByteArray messages() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};

QByteArray difference(const Told &told, const Told &expected)
{
    QStringList lines;
    for (auto fact = told.facts.begin(); fact != told.facts.end(); ++fact) {
        if (expected.facts.value(fact.key()) != *fact)
            lines << u"is, but should not: "_s + fact.key() + u' ' + *fact;
    }
    for (auto fact = expected.facts.begin(); fact != expected.facts.end(); ++fact) {
        if (told.facts.value(fact.key()) != *fact)
            lines << u"should be, but is not: "_s + fact.key() + u' ' + *fact;
    }
    lines << u"%1 records, expected %2, the last: %3"_s.arg(
        QString::number(told.records.size()), QString::number(expected.records.size()),
        told.records.isEmpty() ? QString() : told.records.last());
    return lines.join(u'\n').toUtf8();
}

QByteArray tellingLines()
{
    return tellingVerbs.join(u'\n').toUtf8() + '\n';
}

/// What a new process finds in a file.
std::optional<Told> find(Batch &batch)
{
    batch.send(tellingLines());
    QList<QByteArray> answers;
    for (qsizetype i = 0; i < tellingVerbs.size(); ++i)
        answers << batch.answer();
    std::optional<Told> found = told(answers);
    if (!found)
        qWarning("%s%s", answers.join().constData(), batch.messages().constData());
    return found;
}

std::optional<Told> find(const QString &file)
{
    Batch batch(file, {u"batch"_s});
    return find(batch);
}

} // namespace

/// rolecall-cli is killed at random moments, and the next process must find what was acknowledged.
class TestKill final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void D1_D2_D3_D11_killedBatch_losesNothingThatWasAcknowledged();
    void D2_D3_killedImport_isWholeOrAbsent();
    void D2_D3_killedAtomicBatch_isWholeOrAbsent();
    void cleanup() { m_tally.failed = m_tally.failed || QTest::currentTestFailed(); }
    void cleanupTestCase();

private:
    void killLines(const QString &file, QRandomGenerator &random, int times);
    void killWhole(const QStringList &verb, const QByteArray &lines, int times);
    void note(const QString &file)
    {
        ++m_tally.kills;
        m_tally.journals += QFileInfo(file + u"-journal"_s).size() > 0 ? 1 : 0;
    }
    Tally m_tally;
};

/// Kills a process while it answers lines, again and again; each is the witness of what the one before left.
void TestKill::killLines(const QString &file, QRandomGenerator &random, int times)
{
    const auto start = find(file);
    QVERIFY(start);
    // After the last line that was acknowledged, and after the next one, which may be done or not.
    QList<Changes> possible{Changes(*start, random.generate())};
    for (int i = 0;; ++i) {
        Batch batch(file, {u"batch"_s});
        if (i < times
            && random.bounded(8) == 0) { // while it opens the file, perhaps undoing what the last one left
            batch.send(tellingLines());
            (void)batch.work(random.bounded(60));
            batch.kill();
            note(file);
            continue;
        }
        const auto found = find(batch); // D11: nothing holds the file any more
        QVERIFY(found);
        const auto state = std::ranges::find(possible, *found, &Changes::now);
        QVERIFY2(state != possible.end(), difference(*found, possible.first().now()).constData());
        m_tally.oneMore += state == possible.begin() ? 0 : 1;
        if (i >= times)
            return;

        QList<Changes> after{*state};
        QByteArray lines;
        for (int line = 0; line < 8; ++line) {
            Changes next = after.last();
            lines += next.line();
            after << next;
        }
        batch.send(lines);
        QList<QByteArray> answers;
        for (int wanted = random.bounded(6); wanted > 0; --wanted)
            answers << batch.answer();
        (void)batch.work(random.bounded(25));
        batch.kill();
        note(file);
        answers << batch.rest();
        for (const QByteArray &answer : std::as_const(answers)) {
            const int exit = QJsonDocument::fromJson(answer).object().value(u"exit"_s).toInt(-1);
            QVERIFY2(exit == 0 || exit == 3, QByteArray(answer + lines).constData());
        }
        m_tally.acknowledged += static_cast<int>(answers.size());
        possible = after.mid(answers.size(), 2);
    }
}

void TestKill::D1_D2_D3_D11_killedBatch_losesNothingThatWasAcknowledged()
{
    QRandomGenerator random(20261122);
    const int all = kills() * 3 / 4;
    for (int done = 0; done < all; done += killsAWorkspace) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"kill.rolecall"_s);
        QVERIFY(makeWorkspace(file, beforeChanges));
        killLines(file, random, std::min(killsAWorkspace, all - done));
        if (QTest::currentTestFailed())
            return;
        const Run checked = runProgram({u"--workspace"_s, file, u"check"_s});
        QVERIFY2(checked.exit == 0, checked.text().constData());
    }
    QVERIFY(m_tally.acknowledged > 0);
}

/// Kills a process that does one large change, and lets the next one say which of both states there is.
void TestKill::killWhole(const QStringList &verb, const QByteArray &lines, int times)
{
    const QTemporaryDir folder;
    const QString name = u"kill.rolecall"_s;
    const QString original = folder.filePath(u"original"_s);
    QVERIFY(QDir().mkpath(original));
    QVERIFY(makeWorkspace(QDir(original).filePath(name)));
    const auto before = find(QDir(original).filePath(name));
    QVERIFY(before);

    const QString whole = folder.filePath(u"whole"_s);
    QVERIFY(copyFolder(original, whole));
    QElapsedTimer timer;
    timer.start();
    const Run run = runProgram(asked(QDir(whole).filePath(name), verb), lines);
    const auto duration = static_cast<int>(timer.elapsed());
    QVERIFY2(run.exit == 0, run.text().constData());
    const auto after = find(QDir(whole).filePath(name));
    QVERIFY(after);
    QVERIFY(*after != *before);
    const qint64 smallest = QFileInfo(QDir(original).filePath(name)).size();
    const qint64 growth = QFileInfo(QDir(whole).filePath(name)).size() - smallest;

    QRandomGenerator random(4711);
    for (int i = 0; i < times; ++i) {
        const QString copy = folder.filePath(QString::number(i));
        QVERIFY(copyFolder(original, copy));
        const QString file = QDir(copy).filePath(name);
        Batch batch(file, verb);
        batch.send(lines);
        batch.end();
        if (i % 3 == 0) { // anywhere
            (void)batch.work(random.bounded(duration));
        } else if (i % 3 == 1) { // while it writes the journal
            while (!QFileInfo::exists(file + u"-journal"_s) && batch.work(1)) { }
            (void)batch.work(random.bounded(1 + duration / 8));
        } else { // while it writes the file
            const qint64 size =
                smallest + 1 + static_cast<qint64>(random.bounded(static_cast<double>(growth)));
            while (QFileInfo(file).size() < size && batch.work(1)) { }
        }
        batch.kill();
        note(file);
        const bool acknowledged = !batch.wasKilled() || !batch.rest().isEmpty();
        const auto found = find(file);
        QVERIFY(found);
        const bool isDone = *found == *after;
        QVERIFY2(isDone || (*found == *before && !acknowledged),
                 QByteArray(difference(*found, acknowledged ? *after : *before)).constData());
        ++(isDone ? m_tally.done : m_tally.absent);
        QVERIFY(QDir(copy).removeRecursively());
    }
}

void TestKill::D2_D3_killedImport_isWholeOrAbsent()
{
    const QTemporaryDir folder;
    const QString roster = folder.filePath(u"roster.csv"_s);
    QByteArray rows = "First Name,Last Name,Display Name,User ID/Email (Required),User Status\r\n";
    for (int i = 0; i < importedRows; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += "First" + number + ",Last" + number + ",,person" + number + "@sava.example,Active\r\n";
    }
    QVERIFY(writeFile(roster, rows));
    killWhole({u"import"_s, u"roster"_s, roster}, {}, kills() / 8);
}

void TestKill::D2_D3_killedAtomicBatch_isWholeOrAbsent()
{
    QByteArray lines = beforeChanges;
    Changes changes({}, 1);
    for (int i = 0; i < 150; ++i) {
        // A refused line would end the batch.
        QByteArray line;
        do {
            line = changes.line();
        } while (line.contains(actor.toUtf8()));
        lines += line;
    }
    killWhole({u"batch"_s, u"--atomic"_s}, lines, kills() - kills() * 3 / 4 - kills() / 8);
}

void TestKill::cleanupTestCase()
{
    if (m_tally.failed)
        return;
    qInfo("%d kills: %d changes acknowledged, 0 lost, 0 partial; %d not acknowledged but whole; %d left a "
          "journal; "
          "imports and atomic batches: %d whole, %d absent",
          m_tally.kills, m_tally.acknowledged, m_tally.oneMore, m_tally.journals, m_tally.done,
          m_tally.absent);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
