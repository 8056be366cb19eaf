// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "../cli/clirunner.h"
#include "gate/making.h"
#include "support/support.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using rolecall::test::Answer;
using rolecall::test::runCli;

namespace {

constexpr int flips = 1000;
constexpr quint32 seed = 20261122;

/// What a verb answered: its exit status, and all that it said.
struct Said {
    int exit = 0;
    QJsonArray rows;
    bool operator==(const Said &) const = default;
};

} // namespace

/// One bit of the file is turned, and every reading verb is asked: whatever answers otherwise than before
/// must say that the file is damaged (D8).
class TestBitFlips final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void D8_everyFlipThatChangesAnAnswer_isNoticed();

private:
    /// One for each line of the questions; fewer if the file could not even be opened.
    [[nodiscard]] std::vector<Said> ask(const QString &path) const;

    QTemporaryDir m_folder{QFileInfo(u"/dev/shm"_s).isWritable()
                               ? u"/dev/shm/tst_bitflips-XXXXXX"_s
                               : QDir::temp().filePath(u"tst_bitflips-XXXXXX"_s)};
    QString m_actor;
    QByteArray m_questions;
    int m_count = 0;
};

void TestBitFlips::initTestCase()
{
    const QString path = m_folder.filePath(u"demo.rolecall"_s);
    const Answer made = runCli({u"--workspace"_s, path, u"--json"_s, u"demo"_s, u"--users"_s, u"40"_s,
                                u"--administrators"_s, u"12"_s, u"--externals"_s, u"6"_s});
    QCOMPARE(made.exit, 0);
    m_actor = made.row().value(u"as").toString();
    const Answer people = runCli({u"--workspace"_s, path, u"--as"_s, m_actor, u"--json"_s, u"users"_s});
    QVERIFY2(people.rows.size() > 30, qPrintable(people.err));
    m_questions =
        "users\nusers --sort department\nexternal list\nsite list\nlicense list\norganization list\n"
        "settings list\nfindings\nactivation list\naudit list\nwho-can assign_roles\n";
    for (const qsizetype person : {0, 5, 17, 30})
        m_questions += "show " + people.column(u"email").at(person).toUtf8() + '\n';
    m_questions += "access " + m_actor.toUtf8() + "\ncan " + m_actor.toUtf8() + " assign_roles\n";
    m_count = static_cast<int>(m_questions.count('\n'));
}

std::vector<Said> TestBitFlips::ask(const QString &path) const
{
    const Answer answer =
        runCli({u"--workspace"_s, path, u"--as"_s, m_actor, u"--json"_s, u"batch"_s}, m_questions);
    std::vector<Said> said;
    for (const QJsonObject &line : answer.rows) {
        if (line.contains(u"line"))
            said.push_back({line.value(u"exit").toInt(), line.value(u"result").toArray()});
    }
    return said;
}

void TestBitFlips::D8_everyFlipThatChangesAnAnswer_isNoticed()
{
    const QByteArray whole = test::readFile(m_folder.filePath(u"demo.rolecall"_s));
    const std::vector<Said> sound = ask(m_folder.filePath(u"demo.rolecall"_s));
    QCOMPARE(static_cast<int>(sound.size()), m_count);
    for (const Said &said : sound)
        QCOMPARE(said.exit, 0);

    QRandomGenerator random(seed);
    int changed = 0;
    int noticed = 0;
    QStringList missed;
    const QString path = m_folder.filePath(u"flipped.rolecall"_s);
    for (int i = 0; i < flips; ++i) {
        const auto place = static_cast<qsizetype>(random.bounded(static_cast<quint64>(whole.size()) * 8));
        QByteArray bytes = whole;
        bytes[place / 8] = static_cast<char>(bytes[place / 8] ^ (1 << place % 8));
        QVERIFY(test::writeFile(path, bytes));
        const std::vector<Said> said = ask(path);
        if (said == sound)
            continue;
        ++changed;
        noticed += said.empty() || std::ranges::any_of(said, [](const Said &one) { return one.exit != 0; });
        for (size_t line = 0; line < said.size(); ++line) {
            if (said[line] != sound[line] && said[line].exit == 0)
                missed << u"bit %1, question %2"_s.arg(place).arg(line + 1);
        }
    }
    qInfo("%d flips, %d changed an answer, %d of these noticed, %lld answers wrong in silence", flips,
          changed, noticed, static_cast<long long>(missed.size()));
    QVERIFY(changed > flips / 10); // or the file is mostly empty
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    QCOMPARE(noticed, changed);
}

QTEST_GUILESS_MAIN(TestBitFlips)
#include "tst_bitflips.moc"
