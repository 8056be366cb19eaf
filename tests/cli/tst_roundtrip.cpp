// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "exchange/csvwriter.h"
#include "support/support.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using namespace rolecall::test;

/// What goes out comes back byte by byte (I5), whatever people have put into the cells.
class TestRoundTrip final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void demo_exportedAndImported_isTheSameFile_data();
    void demo_exportedAndImported_isTheSameFile();
    void demo_intoAnAddRemoveImport_isTheSameFile();
    void nastyTexts_exactFile_isExportedAsItWas();
    void nastyTexts_inTurn_surviveBothStyles();
    void nastyTexts_safeFile_intoAnotherWorkspace_isTheSameFile();
    void nastyTexts_setByHand_areKept();
    void formulaHeadings_areMadeSafe();
    void addressesWithApostrophes_areTheirOwnPeople();
    void exactFile_intoAnotherWorkspace_needsExact();
    void I4_whatIsNoText_isRefusedWithRowAndColumn_data();
    void I4_whatIsNoText_isRefusedWithRowAndColumn();

private:
    [[nodiscard]] QByteArray fileOf(const QList<QStringList> &rows, exchange::CellStyle style) const;
    [[nodiscard]] QList<QStringList> nastyRows() const;

    QStringList m_texts; ///< some 500, none twice
};

namespace {

constexpr qsizetype longText = 100'000; // bytes
constexpr qsizetype byHandAtMost = 1024; // characters that may be set one by one

const QStringList columns{u"First Name"_s,
                          u"Last Name"_s,
                          u"Display Name"_s,
                          u"User ID/Email (Required)"_s,
                          u"User Status"_s,
                          u"Last Service Accessed Time"_s,
                          u"Days since Last Service Accessed"_s,
                          u"Extension"_s,
                          u"Title"_s,
                          u"Department"_s,
                          u"Manager"_s,
                          u"Phone Number"_s,
                          u"Caller ID Number"_s,
                          u"Caller ID First Name"_s,
                          u"Caller ID Last Name"_s,
                          u"Location"_s,
                          u"Preferred Language"_s,
                          u"Time zone"_s,
                          u"Address type"_s,
                          u"Address country"_s};
constexpr int firstName = 0;
constexpr int lastName = 1;
constexpr int displayName = 2;
constexpr int emailAddress = 3;
constexpr int status = 4;
constexpr int title = 8;
constexpr int department = 9;

/// Strings of the kind that break programs.
QStringList seeds()
{
    return {u"="_s,
            u"=1+1"_s,
            u"=cmd|' /C calc'!A0"_s,
            u"+1-2"_s,
            u"+381 11 555-333"_s,
            u"+"_s,
            u"-"_s,
            u"-2+3"_s,
            u"@SUM(A1)"_s,
            u"\tTab"_s,
            u"\rReturn"_s,
            u"a\tb"_s,
            u"plain"_s,
            u"\""_s,
            u"\"\""_s,
            u"say \"hi\", then go"_s,
            u"a,b;c\td"_s,
            u"one\ntwo"_s,
            u"one\r\ntwo"_s,
            u"one\rtwo"_s,
            u"\n"_s,
            u" leading"_s,
            u"trailing "_s,
            u" "_s,
            u"\u00A0nbsp\u00A0"_s,
            u"%1"_s,
            u"%n"_s,
            u"%%"_s,
            u"%s%d%x"_s,
            u"%L1 %99"_s,
            u"&"_s,
            u"&amp; &Name"_s,
            u"<img src=x>"_s,
            u"<b>bold</b>"_s,
            u"</b>"_s,
            u"<script>alert(1)</script>"_s,
            u"\\"_s,
            u"\\n\\u0000\\"_s,
            u"C:\\Users\\x"_s,
            u"'; DROP TABLE user; --"_s,
            u"' OR '1'='1"_s,
            u"O'Brien"_s,
            u"NULL"_s,
            u"null"_s,
            u"TRUE"_s,
            u"FALSE"_s,
            u"1e5"_s,
            u"00012"_s,
            u"0x1F"_s,
            u"1,5"_s,
            u"2026-11-21"_s,
            u"21.11.2026."_s,
            u"1/2"_s,
            u"https://example.com/?a=b&c=%20"_s,
            u"file:///etc/passwd"_s,
            u"../../etc/passwd"_s,
            u"{\"json\":[1,2]}"_s,
            u"$(reboot)"_s,
            u"`id`"_s,
            u"${HOME}"_s,
            u"\u200Bzero\u200Cwidth\u200D"_s,
            u"\u202Eoverride\u202C"_s,
            u"\u2066isolate\u2069 \u200F\u200E"_s,
            u"שלום עולם"_s,
            u"مرحبا"_s,
            u"e\u0301 decomposed"_s,
            u"\u00E9 composed"_s,
            u"a\u0300\u0301\u0302\u0303"_s,
            u"Ђорђевић"_s,
            u"Đorđević ǆ"_s,
            u"Щерьо"_s,
            u"İstanbul ıI ß ſ"_s,
            u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s,
            u"\U0001F1F7\U0001F1F8"_s,
            u"\U0001F600"_s,
            u"\U00020000"_s,
            u"\U0010FFFD"_s,
            u"a\uFEFFb"_s,
            u"\uFEFFfirst"_s,
            u"\uFEFF"_s,
            u"\u2028line\u2029paragraph"_s,
            u"next"_s + QChar(0x85) + u"line"_s,
            u"\uE000private\uF8FF"_s,
            QString(QChar(0xFFFE)) + u"no character"_s,
            QString(QChar(0xFFFF)),
            QString(QChar(0xFDD0)),
            u"\U0001FFFE"_s,
            u"\uFFFD"_s,
            QString(QChar(0x01)) + QChar(0x1B) + QChar(0x7F),
            u"[S]"_s,
            u"(Suspended)"_s,
            u"#REF!"_s,
            u"[object Object]"_s};
}

QString address(qsizetype index)
{
    return u"p%1@sava.example"_s.arg(index);
}

} // namespace

void TestRoundTrip::initTestCase()
{
    QStringList texts;
    const QStringList all = seeds();
    for (const QString &seed : all) {
        for (const QString &before : {u""_s, u"'"_s, u"''"_s, u"'''"_s})
            texts << before + seed;
        texts << u'x' + seed << u' ' + seed + u' ';
    }
    texts << QString(longText, u'A') << u'=' + QString(longText, u'"') << QString(longText / 4, u'ж')
          << QStringLiteral("a,\r\n").repeated(longText / 4);
    texts.removeDuplicates();
    m_texts = texts;
    QVERIFY(m_texts.size() >= 500);
}

QByteArray TestRoundTrip::fileOf(const QList<QStringList> &rows, exchange::CellStyle style) const
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    exchange::CsvWriter writer(&buffer, style);
    for (const QStringList &row : rows) {
        if (!writer.writeRow(row))
            return {};
    }
    return buffer.data();
}

/// A whole roster: every text as first name, title and department, in unknown columns, and those that can be
/// headings as headings of unknown columns.
QList<QStringList> TestRoundTrip::nastyRows() const
{
    QStringList headings;
    QSet<QString> keys;
    for (const QString &text : m_texts) {
        const QString key = text.trimmed().toCaseFolded();
        const bool license = text.contains(u'['); // would be a license
        if (!key.isEmpty() && !license && !keys.contains(key) && headings.size() < 470) {
            keys.insert(key);
            headings << text;
        }
    }
    headings.sort(); // as the export has them
    QList<QStringList> rows{columns + headings};
    const auto person = [&headings](const QString &email) {
        QStringList row(columns.size() + headings.size());
        row[emailAddress] = email;
        row[status] = u"Active"_s;
        return row;
    };
    QStringList first = person(admin);
    first[firstName] = u"Ana"_s;
    first[lastName] = u"Anić"_s;
    QStringList second = person(other);
    second[firstName] = u"Boris"_s;
    second[lastName] = u"Borić"_s;
    QStringList third = person(clerk);
    third[firstName] = u"Vesna"_s;
    third[lastName] = u"van der Berg"_s;
    rows << first << second << third;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        QStringList row = person(address(i));
        row[firstName] = m_texts[i];
        row[title] = m_texts[(i + 1) % m_texts.size()];
        row[department] = m_texts[(i + 2) % m_texts.size()];
        row[columns.size() + i % headings.size()] = m_texts[i];
        rows << row;
    }
    return rows;
}

void TestRoundTrip::demo_exportedAndImported_isTheSameFile_data()
{
    QTest::addColumn<QStringList>("style");
    QTest::newRow("exact") << QStringList{u"--exact"_s};
    QTest::newRow("safe") << QStringList();
}

void TestRoundTrip::demo_exportedAndImported_isTheSameFile()
{
    QFETCH(QStringList, style);
    const CliDemo demo;
    QVERIFY(demo.isMade());
    const QString first = demo.path() + u".1.csv"_s;
    const QString second = demo.path() + u".2.csv"_s;
    QCOMPARE(demo.run(QStringList{u"export"_s, u"roster"_s, first} + style).exit, 0);
    const Answer imported = demo.run({u"import"_s, u"roster"_s, first});
    QCOMPARE(imported.exit, 0);
    QCOMPARE(imported.row().value(u"changed").toInt(), 0);
    QCOMPARE(imported.row().value(u"added").toInt(), 0);
    QCOMPARE(imported.row().value(u"absent").toInt(), 0);
    QCOMPARE(imported.row().value(u"unchanged").toInt(), imported.row().value(u"rows").toInt());
    QCOMPARE(demo.run(QStringList{u"export"_s, u"roster"_s, second} + style).exit, 0);
    QVERIFY(!readFile(first).isEmpty());
    QVERIFY(readFile(first) == readFile(second));
}

void TestRoundTrip::demo_intoAnAddRemoveImport_isTheSameFile()
{
    const CliDemo demo;
    const QString first = demo.path() + u".1.csv"_s;
    const QString second = demo.path() + u".2.csv"_s;
    QCOMPARE(demo.run({u"export"_s, u"roster"_s, first}).exit, 0);
    const Answer imported =
        demo.run({u"import"_s, u"roster"_s, first, u"--mode"_s, u"add-remove"_s, u"--exact"_s});
    QCOMPARE(imported.exit, 0);
    QCOMPARE(demo.run({u"import"_s, u"roster"_s, first, u"--mode"_s, u"add-remove"_s})
                 .row()
                 .value(u"changed")
                 .toInt(),
             0);
    QCOMPARE(demo.run({u"export"_s, u"roster"_s, second}).exit, 0);
    QVERIFY(readFile(first) == readFile(second));
}

void TestRoundTrip::nastyTexts_exactFile_isExportedAsItWas()
{
    const CliWorkspace workspace;
    const QByteArray file = fileOf(nastyRows(), exchange::CellStyle::Exact);
    QVERIFY(!file.isEmpty());
    QVERIFY(writeFile(workspace.path(u"in.csv"_s), file));
    const Answer imported =
        workspace.run({u"import"_s, u"roster"_s, workspace.path(u"in.csv"_s), u"--exact"_s});
    QVERIFY2(imported.exit == 0, qPrintable(imported.err));
    QCOMPARE(imported.row().value(u"added").toInt(), m_texts.size());
    QCOMPARE(workspace.run({u"export"_s, u"roster"_s, workspace.path(u"out.csv"_s), u"--exact"_s}).exit, 0);
    QVERIFY(readFile(workspace.path(u"out.csv"_s)) == file);
}

void TestRoundTrip::nastyTexts_inTurn_surviveBothStyles()
{
    const CliWorkspace workspace;
    QVERIFY(writeFile(workspace.path(u"in.csv"_s), fileOf(nastyRows(), exchange::CellStyle::Exact)));
    QCOMPARE(workspace.run({u"import"_s, u"roster"_s, workspace.path(u"in.csv"_s), u"--exact"_s}).exit, 0);
    for (const QStringList &style : {QStringList(), QStringList{u"--exact"_s}}) {
        const QString first = workspace.path(u"first.csv"_s);
        const QString second = workspace.path(u"second.csv"_s);
        const QStringList force{u"--force"_s};
        QCOMPARE(workspace.run(QStringList{u"export"_s, u"roster"_s, first} + style + force).exit, 0);
        // Nobody has to say how it was written: what is here already changes nothing.
        const Answer imported = workspace.run({u"import"_s, u"roster"_s, first});
        QVERIFY2(imported.exit == 0, qPrintable(imported.err));
        QCOMPARE(imported.row().value(u"changed").toInt(), 0);
        QCOMPARE(imported.row().value(u"unchanged").toInt(), m_texts.size() + 3);
        QCOMPARE(workspace.run(QStringList{u"export"_s, u"roster"_s, second} + style + force).exit, 0);
        QVERIFY(readFile(first) == readFile(second));
    }
}

void TestRoundTrip::nastyTexts_safeFile_intoAnotherWorkspace_isTheSameFile()
{
    const CliWorkspace workspace;
    const CliWorkspace another;
    QVERIFY(writeFile(workspace.path(u"in.csv"_s), fileOf(nastyRows(), exchange::CellStyle::Exact)));
    QCOMPARE(workspace.run({u"import"_s, u"roster"_s, workspace.path(u"in.csv"_s), u"--exact"_s}).exit, 0);
    const QString safe = workspace.path(u"safe.csv"_s);
    QCOMPARE(workspace.run({u"export"_s, u"roster"_s, safe}).exit, 0);
    QCOMPARE(another.run({u"import"_s, u"roster"_s, safe}).exit, 0);
    QCOMPARE(another.run({u"export"_s, u"roster"_s, another.path(u"out.csv"_s), u"--exact"_s}).exit, 0);
    QVERIFY(readFile(another.path(u"out.csv"_s)) == readFile(workspace.path(u"in.csv"_s)));
}

void TestRoundTrip::nastyTexts_setByHand_areKept()
{
    const CliWorkspace workspace;
    QByteArray batch;
    const auto quoted = [](QString text) { return u'\'' + text.replace(u"'"_s, u"'\\''"_s) + u'\''; };
    QStringList kept;
    for (const QString &text : m_texts) {
        // A line of a batch ends at a break.
        if (text.size() > byHandAtMost || text.contains(u'\n') || text.contains(u'\r'))
            continue;
        const QString email = address(kept.size());
        batch += u"user add %1 --name 'P Q'\nuser edit %1 --set %2 --set %3\n"_s
                     .arg(email, quoted(u"title="_s + text), quoted(u"display="_s + text))
                     .toUtf8();
        kept << text;
    }
    QVERIFY(kept.size() > 400);
    const Answer made = workspace.run({u"batch"_s, u"--atomic"_s}, admin, batch);
    QCOMPARE(made.exit, 0);
    for (const QJsonObject &line : made.rows)
        QVERIFY2(line.value(u"exit").toInt() == 0,
                 qPrintable(QString::fromUtf8(QJsonDocument(line).toJson())));

    const QString safe = workspace.path(u"safe.csv"_s);
    QCOMPARE(workspace.run({u"export"_s, u"roster"_s, safe}).exit, 0);
    const Answer imported = workspace.run({u"import"_s, u"roster"_s, safe});
    QCOMPARE(imported.exit, 0);
    QCOMPARE(imported.row().value(u"changed").toInt(), 0);
    QByteArray shows;
    for (qsizetype i = 0; i < kept.size(); ++i)
        shows += "show " + address(i).toUtf8() + '\n';
    const Answer shown = workspace.run({u"batch"_s}, admin, shows);
    QCOMPARE(shown.rows.size(), kept.size());
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (kept[i].startsWith(QChar::ByteOrderMark))
            continue; // QJsonDocument, with which this test reads, drops it
        const QJsonObject person = shown.row(i).value(u"result").toArray().at(0).toObject();
        QCOMPARE(person.value(u"title").toString(), kept[i]);
        QCOMPARE(person.value(u"display").toString(), kept[i]);
    }
}

void TestRoundTrip::formulaHeadings_areMadeSafe()
{
    const CliWorkspace workspace;
    const QStringList mail{u"User ID/Email (Required)"_s};
    // All of one family at once: with every number of apostrophes.
    const QStringList headings{u"=x"_s, u"'=x"_s, u"''=x"_s, u"-y"_s, u"@z"_s, u"+381 11"_s};
    const QByteArray file = fileOf({mail + headings, {clerk, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}},
                                   exchange::CellStyle::Exact);
    QVERIFY(writeFile(workspace.path(u"in.csv"_s), file));
    QCOMPARE(workspace.run({u"import"_s, u"roster"_s, workspace.path(u"in.csv"_s), u"--exact"_s}).exit, 0);
    const QString safe = workspace.path(u"safe.csv"_s);
    QCOMPARE(workspace.run({u"export"_s, u"roster"_s, safe}).exit, 0);
    const QByteArray line = readFile(safe).left(readFile(safe).indexOf('\r'));
    for (const QByteArray heading : {"'=x", "''=x", "'''=x", "'-y", "'@z", "+381 11"})
        QVERIFY2(line.split(',').contains(heading), heading.constData());
    QVERIFY(!line.split(',').contains("=x"));
    QCOMPARE(workspace.run({u"import"_s, u"roster"_s, safe}).row().value(u"changed").toInt(), 0);
    const CliWorkspace another;
    QCOMPARE(another.run({u"import"_s, u"roster"_s, safe}).exit, 0);
    QCOMPARE(another.run({u"export"_s, u"roster"_s, another.path(u"safe.csv"_s)}).exit, 0);
    QVERIFY(readFile(another.path(u"safe.csv"_s)) == readFile(safe));
}

void TestRoundTrip::addressesWithApostrophes_areTheirOwnPeople()
{
    const CliWorkspace workspace;
    for (const QString &email :
         {u"=a@sava.example"_s, u"'=a@sava.example"_s, u"''=a@sava.example"_s, u"+38111@sava.example"_s})
        QCOMPARE(workspace.run({u"user"_s, u"add"_s, email, u"--name"_s, email + u" X"_s}).exit, 0);
    for (const QStringList &style : {QStringList(), QStringList{u"--exact"_s}}) {
        const QString out = workspace.path(u"out.csv"_s);
        QCOMPARE(workspace.run(QStringList{u"export"_s, u"roster"_s, out, u"--force"_s} + style).exit, 0);
        const Answer imported = workspace.run({u"import"_s, u"roster"_s, out});
        QVERIFY2(imported.exit == 0, qPrintable(imported.err));
        QCOMPARE(imported.row().value(u"unchanged").toInt(), 7);
        QCOMPARE(imported.row().value(u"absent").toInt(), 0);
    }
}

void TestRoundTrip::exactFile_intoAnotherWorkspace_needsExact()
{
    const QByteArray file = "User ID/Email (Required),Title\r\nvesna@sava.example,'=1\r\n";
    const CliWorkspace workspace;
    const QString in = workspace.path(u"in.csv"_s);
    QVERIFY(writeFile(in, file));
    QCOMPARE(workspace.run({u"import"_s, u"roster"_s, in}).exit, 0);
    QCOMPARE(workspace.run({u"show"_s, clerk}).row().value(u"title").toString(), u"=1"_s);
    QCOMPARE(workspace.run({u"import"_s, u"roster"_s, in, u"--exact"_s}).exit, 0);
    QCOMPARE(workspace.run({u"show"_s, clerk}).row().value(u"title").toString(), u"'=1"_s);
    // Now it is what the workspace holds already, so it changes nothing.
    QCOMPARE(workspace.run({u"import"_s, u"roster"_s, in}).row().value(u"unchanged").toInt(), 1);
}

void TestRoundTrip::I4_whatIsNoText_isRefusedWithRowAndColumn_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("lone surrogate") << QByteArray("a\xED\xA0\x80z");
    QTest::newRow("second half of one") << QByteArray("\xED\xB0\x80");
    QTest::newRow("broken UTF-8") << QByteArray("a\xC3(");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF");
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80");
    QTest::newRow("cut off") << QByteArray("\xF0\x9F\x98");
}

void TestRoundTrip::I4_whatIsNoText_isRefusedWithRowAndColumn()
{
    QFETCH(QByteArray, cell);
    const CliWorkspace workspace;
    const QString in = workspace.path(u"in.csv"_s);
    for (const QString &how : {u"--exact"_s, u"--skip-bad"_s}) {
        QVERIFY(writeFile(in,
                          "User ID/Email (Required),Title,Department\r\nx@sava.example,a,b\r\n"
                          "vesna@sava.example,"
                              + cell + ",c\r\n"));
        const Answer answer = workspace.run({u"import"_s, u"roster"_s, in, how});
        QCOMPARE(answer.exit, 4);
        QCOMPARE(answer.last().value(u"row").toInt(), 3);
        QCOMPARE(answer.last().value(u"column").toString(), u"Title"_s);
    }
    QCOMPARE(workspace.run({u"users"_s}).rows.size(), 3);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
