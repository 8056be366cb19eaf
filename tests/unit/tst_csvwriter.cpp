// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "support/support.h"

#include <rapidcheck.h>

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rolecall;
using namespace rolecall::exchange;
using namespace Qt::StringLiterals;

namespace {

/// A device that takes nothing.
class FullDevice final : public QIODevice {
public:
    FullDevice() { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"There is no room left."_s);
        return -1;
    }
};

QByteArray written(const QList<QStringList> &rows, CellStyle style = CellStyle::SpreadsheetSafe)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer, style);
    for (const QStringList &row : rows) {
        if (!writer.writeRow(row))
            return "not written";
    }
    return buffer.data();
}

/// Cells over the characters that separators, quotes, formulas, telephone numbers and encodings are made of.
rc::Gen<QString> nastyCell()
{
    static const QList<char32_t> alphabet = {U',', U';', U'\t', U'"',      U'\'',     U'\r',     U'\n',
                                             U' ', U'=', U'+',  U'-',      U'@',      U'1',      U'0',
                                             U'a', U'č', U'Ж',  U'\uFEFF', U'\u00A0', U'\u202E', U'😀'};
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(alphabet.size()))),
                        [](const std::vector<int> &picks) {
                            QString cell;
                            for (const int pick : picks)
                                cell += QString::fromUcs4(&alphabet.at(pick), 1);
                            return cell;
                        });
}

} // namespace

class TestCsvWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_standAsRfc4180HasThem();
    void quotes_standOnlyWhereNeeded_data();
    void quotes_standOnlyWhereNeeded();
    void quotes_canBeForced();
    void emptyCellAlone_isNoBlankLine();
    void I5_formulas_carryAnApostrophe_data();
    void I5_formulas_carryAnApostrophe();
    void I5_writtenCells_neverBeginAsAFormula();
    void I2_halfACharacterAndNul_areRefused();
    void D14_deviceThatRefuses_isAnError();
    void whatIsWritten_readsBackTheSame_data();
    void whatIsWritten_readsBackTheSame();
};

void TestCsvWriter::rows_standAsRfc4180HasThem()
{
    QCOMPARE(
        written(
            {{u"a"_s, u"b"_s}, {u"č"_s, QString()}, {u"Full Administrator,Device Administrator"_s, u"1"_s}}),
        QByteArray("\xEF\xBB\xBF"
                   "a,b\r\nč,\r\n\"Full Administrator,Device Administrator\",1\r\n"));
    QCOMPARE(written({}), QByteArray());
}

void TestCsvWriter::quotes_standOnlyWhereNeeded_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << u"a b"_s << QByteArray("a b");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("semicolon") << u"a;b"_s << QByteArray("\"a;b\"");
    QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("CR") << u"a\rb"_s << QByteArray("\"a\rb\"");
    QTest::newRow("LF") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("leading blank") << u" a"_s << QByteArray("\" a\"");
    QTest::newRow("trailing blank") << u"a "_s << QByteArray("\"a \"");
    QTest::newRow("apostrophe") << u"D'Angelo"_s << QByteArray("D'Angelo");
}

void TestCsvWriter::quotes_standOnlyWhereNeeded()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, text);
    QCOMPARE(written({{u"x"_s, cell}}), "\xEF\xBB\xBFx," + text + "\r\n");
}

void TestCsvWriter::quotes_canBeForced()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer);
    writer.addCell(u"a", CsvWriter::Quotes::Always);
    writer.addCell(u"", CsvWriter::Quotes::Always);
    writer.addCell(u"b");
    VERIFY_OK(writer.endRow());
    QCOMPARE(buffer.data(), QByteArray("\xEF\xBB\xBF\"a\",\"\",b\r\n"));
}

void TestCsvWriter::emptyCellAlone_isNoBlankLine()
{
    QCOMPARE(written({{u"a"_s}, {QString()}}),
             QByteArray("\xEF\xBB\xBF"
                        "a\r\n\"\"\r\n"));
}

void TestCsvWriter::I5_formulas_carryAnApostrophe_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("=") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("+") << u"+cmd"_s << QByteArray("'+cmd");
    QTest::newRow("-") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("@") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("CR") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("sign alone") << u"+"_s << QByteArray("'+");
    QTest::newRow("telephone number") << u"+381 11 995-98-52"_s << QByteArray("+381 11 995-98-52");
    QTest::newRow("telephone number with brackets") << u"+381 (11) 995"_s << QByteArray("'+381 (11) 995");
    QTest::newRow("no telephone number") << u"+381 11*2"_s << QByteArray("'+381 11*2");
    QTest::newRow("one apostrophe more") << u"'=1"_s << QByteArray("''=1");
    QTest::newRow("two apostrophes, one more") << u"''+381"_s << QByteArray("'''+381");
    QTest::newRow("apostrophe before a letter") << u"'n Sync"_s << QByteArray("'n Sync");
    QTest::newRow("apostrophe alone") << u"'"_s << QByteArray("'");
    QTest::newRow("sign inside") << u"a=1"_s << QByteArray("a=1");
}

void TestCsvWriter::I5_formulas_carryAnApostrophe()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, text);
    QCOMPARE(written({{u"x"_s, cell}}), "\xEF\xBB\xBFx," + text + "\r\n");
    QVERIFY(!written({{u"x"_s, cell}}, CellStyle::Exact).contains("'" + cell.toUtf8()));
}

void TestCsvWriter::I5_writtenCells_neverBeginAsAFormula()
{
    QVERIFY(rc::check([] {
        const QString cell = *nastyCell();
        QByteArray text = written({{u"x"_s, cell}}).chopped(2).sliced(5); // without mark, first cell and CRLF
        if (text.startsWith('"'))
            text = text.sliced(1);
        const bool telephone = text.startsWith('+')
            && QRegularExpression(u"^\\+[0-9 -]*[0-9][0-9 -]*\"?$"_s)
                   .match(QString::fromUtf8(text))
                   .hasMatch();
        const bool formula = !text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front());
        RC_ASSERT(telephone || !formula);
    }));
}

void TestCsvWriter::I2_halfACharacterAndNul_areRefused()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer);
    for (const QString &bad : {QString(QChar(0xD83D)), u"a"_s + QChar(0xDE00) + u"b"_s, QString(QChar(0))}) {
        const auto result = writer.writeRow({u"x"_s, bad});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QCOMPARE(result.error().column, u"2"_s);
    }
    QVERIFY(buffer.data().isEmpty());
    VERIFY_OK(writer.writeRow({u"x"_s}));
    QCOMPARE(buffer.data(), QByteArray("\xEF\xBB\xBFx\r\n"));
}

void TestCsvWriter::D14_deviceThatRefuses_isAnError()
{
    FullDevice device;
    CsvWriter writer(&device);
    const auto result = writer.writeRow({u"x"_s});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::File);
    QCOMPARE(result.error().message, u"There is no room left."_s);
}

void TestCsvWriter::whatIsWritten_readsBackTheSame_data()
{
    QTest::addColumn<CellStyle>("style");
    QTest::newRow("safe") << CellStyle::SpreadsheetSafe;
    QTest::newRow("exact") << CellStyle::Exact;
}

void TestCsvWriter::whatIsWritten_readsBackTheSame()
{
    QFETCH(CellStyle, style);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"file.csv"_s);
    QVERIFY(rc::check([&] {
        const int columns = *rc::gen::inRange(1, 5);
        QStringList headings;
        for (int i = 0; i < columns; ++i)
            headings.append(QString::number(i) + *nastyCell()
                            + u"."_s); // blanks at the edge of a heading don't count
        QList<QStringList> rows = {headings};
        const int count = *rc::gen::inRange(0, 6);
        for (int row = 0; row < count; ++row) {
            QStringList cells;
            for (int i = 0; i < columns; ++i)
                cells.append(*nastyCell());
            rows.append(cells);
        }
        RC_ASSERT(test::writeFile(path, written(rows, style)));

        CsvReader reader(path, {}, style);
        QList<QStringList> back;
        const auto result = reader.forEachRow([&](int row, const CsvFields &fields) -> Result<void> {
            RC_ASSERT(row == back.size() + 2);
            QStringList cells;
            for (const QByteArrayView field : fields)
                cells.append(QString::fromUtf8(field));
            back.append(cells);
            return {};
        });
        RC_ASSERT(result.has_value());
        back.prepend(reader.header()->headings);
        RC_ASSERT(back == rows);
    }));
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
