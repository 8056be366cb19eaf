// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "app/cli/shellwords.h"
#include "app/cli/texttable.h"
#include "app/cli/verb.h"
#include "clirunner.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolecall;
using rolecall::test::runCli;

class TestCliSyntax final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shellWords_takeALineApart_data();
    void shellWords_takeALineApart();
    void shellWords_openQuote_isRefused_data();
    void shellWords_openQuote_isRefused();
    void usage_wrong_isRefusedWithTwo_data();
    void usage_wrong_isRefusedWithTwo();
    void json_wrongUsage_isTheLastLine();
    void globals_afterTheVerb_areUnderstood();
    void arguments_behindTwoDashes_areNoOptions();
    void language_setsTheTexts();
    void help_listsEveryVerb();
    void visible_marks_areShownNotObeyed();
    void table_alignsByCharacters();
    void table_longerThanMeasured_keepsAllRows();
};

void TestCliSyntax::shellWords_takeALineApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("blanks") << u"  a \t b  "_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("single quotes") << u"'a  \\\"b' c"_s << QStringList{u"a  \\\"b"_s, u"c"_s};
    QTest::newRow("double quotes") << u"\"a \\\"b\\\" \\n \\\\\""_s << QStringList{u"a \"b\" \\n \\"_s};
    QTest::newRow("joined") << u"--reason='two words'\" here\""_s
                            << QStringList{u"--reason=two words here"_s};
    QTest::newRow("backslash") << u"a\\ b \\'c"_s << QStringList{u"a b"_s, u"'c"_s};
    QTest::newRow("empty word") << u"a '' \"\""_s << QStringList{u"a"_s, u""_s, u""_s};
    QTest::newRow("nothing is expanded")
        << u"$HOME * ~ `x` \"$x\""_s << QStringList{u"$HOME"_s, u"*"_s, u"~"_s, u"`x`"_s, u"$x"_s};
    QTest::newRow("empty") << u"   "_s << QStringList{};
    QTest::newRow("letters") << u"Ђорђе 'Željko Ž'"_s << QStringList{u"Ђорђе"_s, u"Željko Ž"_s};
}

void TestCliSyntax::shellWords_takeALineApart()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    const auto found = cli::shellWords(line);
    QVERIFY(found);
    QCOMPARE(*found, words);
}

void TestCliSyntax::shellWords_openQuote_isRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("single") << u"a 'b"_s;
    QTest::newRow("double") << u"a \"b\\\""_s;
    QTest::newRow("backslash at the end") << u"a \\"_s;
}

void TestCliSyntax::shellWords_openQuote_isRefused()
{
    QFETCH(QString, line);
    const auto found = cli::shellWords(line);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Usage);
}

void TestCliSyntax::usage_wrong_isRefusedWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList globals{u"--workspace"_s, u"none.rolecall"_s, u"--as"_s, u"a@b.example"_s};
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown verb") << globals + QStringList{u"frobnicate"_s};
    QTest::newRow("half of a verb") << globals + QStringList{u"user"_s};
    QTest::newRow("verb that is not there") << globals + QStringList{u"unwrap"_s};
    QTest::newRow("unknown option before") << QStringList{u"--passphrase-fd"_s, u"3"_s, u"help"_s};
    QTest::newRow("unknown option after") << globals + QStringList{u"users"_s, u"--nothing"_s};
    QTest::newRow("option of another verb")
        << globals + QStringList{u"export"_s, u"roster"_s, u"f"_s, u"--skip-bad"_s};
    QTest::newRow("mode that is not there")
        << globals + QStringList{u"import"_s, u"roster"_s, u"f"_s, u"--mode"_s, u"replace"_s};
    QTest::newRow("short option") << globals + QStringList{u"users"_s, u"-x"_s};
    QTest::newRow("value missing") << globals + QStringList{u"users"_s, u"--search"_s};
    QTest::newRow("value of a flag") << globals + QStringList{u"users"_s, u"--external=yes"_s};
    QTest::newRow("option given twice")
        << globals + QStringList{u"users"_s, u"--limit"_s, u"1"_s, u"--limit"_s, u"2"_s};
    QTest::newRow("no number") << globals + QStringList{u"users"_s, u"--limit"_s, u"some"_s};
    QTest::newRow("argument missing") << globals + QStringList{u"show"_s};
    QTest::newRow("too many arguments")
        << globals + QStringList{u"show"_s, u"a@b.example"_s, u"c@d.example"_s};
    QTest::newRow("unknown role") << globals + QStringList{u"grant"_s, u"c@d.example"_s, u"emperor"_s};
    QTest::newRow("unknown privilege") << globals + QStringList{u"who-can"_s, u"fly"_s};
    QTest::newRow("unknown column") << globals
            + QStringList{u"export"_s, u"users"_s, u"f"_s, u"--sort"_s, u"height"_s};
    QTest::newRow("no address") << globals + QStringList{u"audit"_s, u"list"_s, u"--actor"_s, u"somebody"_s};
    QTest::newRow("no time") << globals + QStringList{u"audit"_s, u"list"_s, u"--since"_s, u"yesterday"_s};
    QTest::newRow("unknown language") << QStringList{u"--language"_s, u"fr"_s, u"help"_s};
    QTest::newRow("nobody acts") << QStringList{u"--workspace"_s, u"none.rolecall"_s, u"users"_s};
    QTest::newRow("no workspace") << QStringList{u"--as"_s, u"a@b.example"_s, u"users"_s};
    QTest::newRow("unknown table") << QStringList{u"roles"_s, u"--table"_s, u"all"_s};
}

void TestCliSyntax::usage_wrong_isRefusedWithTwo()
{
    QFETCH(QStringList, arguments);
    const auto answer = runCli(arguments);
    QVERIFY2(answer.exit == 2, qPrintable(answer.err)); // though there is no such file either
    QVERIFY(answer.out.isEmpty());
    QVERIFY(answer.err.startsWith(u"rolecall-cli: "));
}

void TestCliSyntax::json_wrongUsage_isTheLastLine()
{
    for (const QStringList &arguments :
         {QStringList{u"--json"_s, u"nothing"_s}, QStringList{u"nothing"_s, u"--json"_s}}) {
        const auto answer = runCli(arguments);
        QCOMPARE(answer.exit, 2);
        QCOMPARE(answer.rows.size(), 1);
        QCOMPARE(answer.error(), u"usage"_s);
        QVERIFY(!answer.row().value(u"message").toString().isEmpty());
    }
}

void TestCliSyntax::globals_afterTheVerb_areUnderstood()
{
    const auto answer = runCli({u"roles"_s, u"--json"_s, u"--language=bg"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.row().value(u"name").toString(), u"Пълен администратор"_s);
}

void TestCliSyntax::arguments_behindTwoDashes_areNoOptions()
{
    const auto answer = runCli({u"help"_s, u"--"_s, u"--json"_s});
    QCOMPARE(answer.exit, 2); // no verb of that name
    QVERIFY(answer.err.contains(u"\"--json\""));
}

void TestCliSyntax::language_setsTheTexts()
{
    QVERIFY(runCli({u"--language"_s, u"sr"_s, u"roles"_s}).out.contains(u"Pun administrator"));
    QVERIFY(runCli({u"--language"_s, u"sr_Cyrl"_s, u"roles"_s}).out.contains(u"Пун администратор"));
    QVERIFY(runCli({u"roles"_s}).out.contains(u"Full administrator"));
}

void TestCliSyntax::help_listsEveryVerb()
{
    const auto answer = runCli({u"--json"_s, u"help"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.rows.size(), qsizetype(cli::verbs().size()));
    QVERIFY(answer.column(u"verb").contains(u"user add"_s));
    QCOMPARE(runCli({u"--json"_s, u"help"_s, u"user"_s}).rows.size(), 3);
    QVERIFY(runCli({u"--help"_s}).out.contains(u"grant EMAIL ROLE"));
}

void TestCliSyntax::visible_marks_areShownNotObeyed()
{
    QCOMPARE(cli::visible(u"Ana \u202Eabc\u200B\u001B[31m"_s), u"Ana <U+202E>abc<U+200B><U+001B>[31m"_s);
    QCOMPARE(cli::visible(u"a\nb"_s), u"a\nb"_s);
    QCOMPARE(cli::visible(u"a\nb"_s, false), u"a<U+000A>b"_s);
    QCOMPARE(cli::visible(u"Željko Ђурић"_s), u"Željko Ђурић"_s);
}

void TestCliSyntax::table_alignsByCharacters()
{
    cli::TextTable table({u"Name"_s, u"X"_s});
    QVERIFY(table.add({u"Z\u030Celjko"_s, u"1"_s}).isEmpty()); // one letter of two code points
    QVERIFY(table.add({u"Ђ"_s, u"%1 %n"_s}).isEmpty());
    QCOMPARE(table.end(), u"Name    X\nZ\u030Celjko  1\nЂ       %1 %n\n"_s);
}

void TestCliSyntax::table_longerThanMeasured_keepsAllRows()
{
    cli::TextTable table({u"N"_s});
    QString text;
    for (int i = 0; i < 2500; ++i)
        text += table.add({QString::number(i)});
    text += table.end();
    QCOMPARE(text.count(u'\n'), 2501);
    QVERIFY(text.endsWith(u"\n2499\n"));
}

QTEST_GUILESS_MAIN(TestCliSyntax)
#include "tst_clisyntax.moc"
