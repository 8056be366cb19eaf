// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/csvreader.h"
#include "support/support.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace rolecall;
using namespace rolecall::exchange;
using namespace Qt::StringLiterals;

using Table = QList<QStringList>; ///< every row led by its number

namespace {

Table headedBy(const CsvHeader &header, Table rows)
{
    rows.prepend(QStringList(header.headings));
    return rows;
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text);
}

} // namespace

class TestCsvReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void I1_goodFile_givesItsCells_data();
    void I1_goodFile_givesItsCells();
    void I1_badFile_isRefusedWithRowAndColumn_data();
    void I1_badFile_isRefusedWithRowAndColumn();
    void I1_rowsBeforeABadOne_areDelivered();
    void I2_encoding_isRecognized_data();
    void I2_encoding_isRecognized();
    void I2_text_isTheSameHoweverItIsCut_data();
    void I2_text_isTheSameHoweverItIsCut();
    void I3_fieldOfOneMegabyte_isTaken();
    void I3_fieldOfOneMegabyte_isTakenWhereverItIsCut();
    void I3_longerField_isRefused_data();
    void I3_longerField_isRefused();
    void I3_columns_areLimited();
    void I3_rows_areLimited();
    void I3_cancel_endsTheReading();
    void I3_progress_reachesTheEnd();
    void I4_badText_isRefusedWithRowAndColumn_data();
    void I4_badText_isRefusedWithRowAndColumn();
    void I5_apostrophe_isTakenOffOnlyBeforeFormulaSigns();
    void separator_isTheMostFrequentOne_data();
    void separator_isTheMostFrequentOne();
    void headings_areFoundInAnyCase();
    void errorOfTheCaller_endsTheReading();
    void whatIsNoFile_isRefusedWithoutWaiting_data();
    void whatIsNoFile_isRefusedWithoutWaiting();
    void severalPasses_giveTheSame();
    void fingerprint_tellsAChangedFile();
    void changedHeadings_areRefused();
    void controlHubsFiles_areRead();

private:
    [[nodiscard]] CsvReader reader(const QByteArray &content, std::optional<Encoding> encoding = {},
                                   CellStyle style = CellStyle::SpreadsheetSafe) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    static Result<Table> read(CsvReader &reader);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCsvReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

CsvReader TestCsvReader::reader(const QByteArray &content, std::optional<Encoding> encoding,
                                CellStyle style) const
{
    if (!test::writeFile(path(u"file.csv"_s), content))
        qFatal("the test's file can't be written");
    return CsvReader(path(u"file.csv"_s), encoding, style);
}

Result<Table> TestCsvReader::read(CsvReader &reader)
{
    Table rows;
    ROLECALL_TRY(reader.forEachRow([&](int row, const CsvFields &fields) -> Result<void> {
        QStringList cells{QString::number(row)};
        for (const QByteArrayView field : fields)
            cells.append(QString::fromUtf8(field));
        rows.append(cells);
        return {};
    }));
    return headedBy(*reader.header(), rows);
}

void TestCsvReader::I1_goodFile_givesItsCells_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Table>("table");
    const Table plain = {{u"a"_s, u"b"_s}, {u"2"_s, u"1"_s, u"2"_s}, {u"3"_s, u"3"_s, u"4"_s}};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << plain;
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n3,4\n") << plain;
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4\r") << plain;
    QTest::newRow("no last break") << QByteArray("a,b\r\n1,2\r\n3,4") << plain;
    QTest::newRow("last cell quoted, no last break") << QByteArray("a,b\r\n1,2\r\n3,\"4\"") << plain;
    QTest::newRow("quoted breaks and quotes are one row")
        << QByteArray("a,b\r\n\"x\r\ny\n\rz\",\"say \"\"hi\"\"\"\r\n\"\"\"\",\",\"\r\n")
        << Table{{u"a"_s, u"b"_s}, {u"2"_s, u"x\r\ny\n\rz"_s, u"say \"hi\""_s}, {u"3"_s, u"\""_s, u","_s}};
    QTest::newRow("blanks belong to the cell")
        << QByteArray("a,b\n  1 ,\t2 \n") << Table{{u"a"_s, u"b"_s}, {u"2"_s, u"  1 "_s, u"\t2 "_s}};
    QTest::newRow("blank lines are counted, CRLF") << QByteArray("a\r\n\r\n1\r\n\r\n\r\n2\r\n\r\n")
                                                   << Table{{u"a"_s}, {u"3"_s, u"1"_s}, {u"6"_s, u"2"_s}};
    QTest::newRow("blank lines are counted, LF")
        << QByteArray("a\n\n1\n\n\n2\n") << Table{{u"a"_s}, {u"3"_s, u"1"_s}, {u"6"_s, u"2"_s}};
    QTest::newRow("blank lines are counted, CR")
        << QByteArray("a\r\r1\r\r\r2\r") << Table{{u"a"_s}, {u"3"_s, u"1"_s}, {u"6"_s, u"2"_s}};
    QTest::newRow("breaks of several kinds")
        << QByteArray("a\r\n\n1\n\r\n2\r\r\n3")
        << Table{{u"a"_s}, {u"3"_s, u"1"_s}, {u"5"_s, u"2"_s}, {u"7"_s, u"3"_s}};
    QTest::newRow("missing cells are absent, empty ones are not")
        << QByteArray("a,b,c\n1\n1,\n1,,\n\"\"\n")
        << Table{{u"a"_s, u"b"_s, u"c"_s},
                 {u"2"_s, u"1"_s},
                 {u"3"_s, u"1"_s, QString()},
                 {u"4"_s, u"1"_s, QString(), QString()},
                 {u"5"_s, QString()}};
    QTest::newRow("headings only") << QByteArray("a,b\r\n") << Table{{u"a"_s, u"b"_s}};
    QTest::newRow("headings only, no break") << QByteArray("a,b") << Table{{u"a"_s, u"b"_s}};
    QTest::newRow("headings stay as they are") << QByteArray(" a ,\"b\t\"\n") << Table{{u" a "_s, u"b\t"_s}};
    QTest::newRow("break inside a heading")
        << QByteArray("\"a\n;;\",b\n1,2\n") << Table{{u"a\n;;"_s, u"b"_s}, {u"2"_s, u"1"_s, u"2"_s}};
}

void TestCsvReader::I1_goodFile_givesItsCells()
{
    QFETCH(QByteArray, content);
    QFETCH(Table, table);
    CsvReader file = reader(content);
    const auto rows = read(file);
    VERIFY_OK(rows);
    QCOMPARE(*rows, table);
}

void TestCsvReader::I1_badFile_isRefusedWithRowAndColumn_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("word"); ///< of the message, so that it is the right one
    QTest::newRow("empty") << QByteArray() << 1 << u"1"_s << u"is empty"_s;
    QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << 1 << u"1"_s << u"is empty"_s;
    QTest::newRow("blank heading row") << QByteArray("\r\na,b\r\n1,2\r\n") << 1 << u"1"_s << u"no headings"_s;
    QTest::newRow("heading row of nothing but separators")
        << QByteArray(",, \n1,2,3\n") << 1 << u"1"_s << u"no headings"_s;
    QTest::newRow("one empty heading") << QByteArray("a,,c\n1,2,3\n") << 1 << u"2"_s << u"no heading;"_s;
    QTest::newRow("heading twice") << QByteArray("a,b,a\n1,2,3\n") << 1 << u"a"_s << u"same heading"_s;
    QTest::newRow("heading twice in another case")
        << QByteArray("Е-Пошта,b,\" е-пошта\"\n") << 1 << u"е-пошта"_s << u"same heading"_s;
    QTest::newRow("more cells than headings")
        << QByteArray("a,b\n1,2\n1,2,3\n") << 3 << u"3"_s << u"more cells"_s;
    QTest::newRow("open quote") << QByteArray("a,b\n\n1,2\n3,\"4\n5,6\n7,8\n") << 4 << u"b"_s
                                << u"never closed"_s;
    QTest::newRow("open quote after a doubled one")
        << QByteArray("a,b\n\"x\"\"\n5,6\n") << 2 << u"a"_s << u"never closed"_s;
    QTest::newRow("open quote at the very end")
        << QByteArray("a,b\n1,\"") << 2 << u"b"_s << u"never closed"_s;
    QTest::newRow("open quote in the heading row")
        << QByteArray("a,\"b\n1,2\n") << 1 << u"2"_s << u"never closed"_s;
    QTest::newRow("stray quote") << QByteArray("a,b\n1,2\n3,x\"y\n") << 3 << u"b"_s << u"middle"_s;
    QTest::newRow("text after a quoted cell") << QByteArray("a,b\n\"1\"x,2\n") << 2 << u"a"_s << u"middle"_s;
    QTest::newRow("blank after a quoted cell")
        << QByteArray("a,b\n1,2\n\"1\" ,2\n") << 3 << u"a"_s << u"middle"_s;
    QTest::newRow("stray quote after a quoted break")
        << QByteArray("a,b\n\"1\n1\",2\n3,x\"y\n") << 3 << u"b"_s << u"middle"_s;
    QTest::newRow("stray quote in the heading row") << QByteArray("a,b\"b\n") << 1 << u"2"_s << u"middle"_s;
}

void TestCsvReader::I1_badFile_isRefusedWithRowAndColumn()
{
    QFETCH(QByteArray, content);
    QFETCH(int, row);
    QFETCH(QString, column);
    QFETCH(QString, word);
    CsvReader file = reader(content);
    const auto rows = read(file);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Invalid);
    QCOMPARE(rows.error().row, row);
    QCOMPARE(rows.error().column, column);
    QVERIFY2(rows.error().message.contains(word), qPrintable(rows.error().message));
    QVERIFY(rows.error().message.endsWith(u'.'));
    QVERIFY(file.fingerprint().isEmpty());
}

void TestCsvReader::I1_rowsBeforeABadOne_areDelivered()
{
    CsvReader file = reader("a\n1\n2\nx\"\n4\n");
    QList<int> seen;
    const auto result = file.forEachRow([&](int row, const CsvFields &) -> Result<void> {
        seen.append(row);
        return {};
    });
    QVERIFY(!result);
    QCOMPARE(seen, (QList<int>{2, 3}));
}

void TestCsvReader::I2_encoding_isRecognized_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("given"); ///< -1: none
    QTest::addColumn<int>("encoding");
    const QString text = u"ime;mesto\r\nĐorđe;Ниш\r\n😀;ž\r\n"_s;
    const auto row = [](const char *name, const QByteArray &content, int given, Encoding encoding) {
        QTest::newRow(name) << content << given << int(encoding);
    };
    row("UTF-8", text.toUtf8(), -1, Encoding::Utf8);
    row("UTF-8 with mark", "\xEF\xBB\xBF" + text.toUtf8(), -1, Encoding::Utf8);
    row("UTF-16 LE", utf16(text, QStringConverter::Utf16LE), -1, Encoding::Utf16Le);
    row("UTF-16 BE", utf16(text, QStringConverter::Utf16BE), -1, Encoding::Utf16Be);
    row("UTF-16 BE without mark, given", utf16(text, QStringConverter::Utf16BE).sliced(2),
        int(Encoding::Utf16Be), Encoding::Utf16Be);
    row("a mark counts more than what was given", utf16(text, QStringConverter::Utf16LE),
        int(Encoding::Windows1250), Encoding::Utf16Le);
}

void TestCsvReader::I2_encoding_isRecognized()
{
    QFETCH(QByteArray, content);
    QFETCH(int, given);
    QFETCH(int, encoding);
    CsvReader file = reader(content, given < 0 ? std::nullopt : std::optional(Encoding(given)));
    const auto rows = read(file);
    VERIFY_OK(rows);
    QCOMPARE(*rows,
             (Table{{u"ime"_s, u"mesto"_s}, {u"2"_s, u"Đorđe"_s, u"Ниш"_s}, {u"3"_s, u"😀"_s, u"ž"_s}}));
    QCOMPARE(int(file.header()->encoding), encoding);
    QCOMPARE(file.header()->separator, ';');
}

void TestCsvReader::I2_text_isTheSameHoweverItIsCut_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString all = u"a\u00e9\u0416\u20ac\U0001F600 plain text of more than eight bytes \u0416\uFEFFz"_s;
    QTest::newRow("UTF-8") << int(Encoding::Utf8) << all.toUtf8() << all;
    QTest::newRow("UTF-8 with mark") << int(Encoding::Utf8) << "\xEF\xBB\xBF" + all.toUtf8() << all;
    QTest::newRow("UTF-16 LE") << int(Encoding::Utf8) << utf16(all, QStringConverter::Utf16LE) << all;
    QTest::newRow("UTF-16 BE") << int(Encoding::Utf8) << utf16(all, QStringConverter::Utf16BE) << all;
    QTest::newRow("windows-1250") << int(Encoding::Windows1250)
                                  << QByteArray("\x8A\x9A \xC6\xE6\xD0\xF0\x8E\x9E\x80")
                                  << u"Šš ĆæĐđŽž€"_s.replace(u'æ', u'ć');
    QTest::newRow("windows-1251") << int(Encoding::Windows1251)
                                  << QByteArray("\xC6\x80\x90\x8A\x9A\xA3\xBC\xFF\xA0")
                                  << u"ЖЂђЉљЈјя\u00a0"_s;
}

void TestCsvReader::I2_text_isTheSameHoweverItIsCut()
{
    QFETCH(int, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        TextDecoder decoder(Encoding{encoding});
        std::string result;
        for (qsizetype from = 0; from < bytes.size(); from += piece)
            QCOMPARE(decoder.decode(bytes.mid(from, piece), result), TextProblem::None);
        QCOMPARE(decoder.finish(result), TextProblem::None);
        QCOMPARE(QString::fromStdString(result), text);
    }
}

void TestCsvReader::I3_fieldOfOneMegabyte_isTaken()
{
    const QByteArray plain(CsvLimits::fieldBytes, 'x');
    const QByteArray quotes(CsvLimits::fieldBytes, '"');
    QByteArray doubled = quotes;
    CsvReader file = reader("a,b\n" + plain + ",\"" + doubled.replace("\"", "\"\"") + "\"\n1,2\n");
    const auto rows = read(file);
    VERIFY_OK(rows);
    QCOMPARE(rows->at(1), (QStringList{u"2"_s, QString::fromLatin1(plain), QString::fromLatin1(quotes)}));
    QCOMPARE(rows->size(), 3);
}

/// The closing quote is the last byte of a piece of 64 KiB: what it means is not known before the next one.
void TestCsvReader::I3_fieldOfOneMegabyte_isTakenWhereverItIsCut()
{
    const QByteArray field = '"' + QByteArray(CsvLimits::fieldBytes, 'x') + '"';
    const qsizetype filling = 16 * 64 * 1024 - 3 - field.size();
    CsvReader file = reader("a\n" + QByteArray(filling, 'y') + '\n' + field + "\nz\n");
    const auto rows = read(file);
    VERIFY_OK(rows);
    QCOMPARE(rows->at(2).at(1).size(), CsvLimits::fieldBytes);
    QCOMPARE(rows->at(3), (QStringList{u"4"_s, u"z"_s}));
}

void TestCsvReader::I3_longerField_isRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray field(CsvLimits::fieldBytes + 1, 'x');
    QTest::newRow("plain") << "a,b\n1,2\n1," + field + ",3\n";
    QTest::newRow("quoted") << "a,b\n1,2\n1,\"" + field + "\"\n";
    QTest::newRow("open quote before much text") << "a,b\n1,2\n1,\"" + QByteArray("x,y\n").repeated(500'000);
}

void TestCsvReader::I3_longerField_isRefused()
{
    QFETCH(QByteArray, content);
    CsvReader file = reader(content);
    const auto rows = read(file);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Invalid);
    QCOMPARE(rows.error().row, 3);
    QCOMPARE(rows.error().column, u"b"_s);
    QVERIFY(rows.error().message.contains(u"1 MB"));
}

void TestCsvReader::I3_columns_areLimited()
{
    QByteArrayList headings;
    for (int i = 0; i < CsvLimits::columns; ++i)
        headings.append("h" + QByteArray::number(i));
    CsvReader most = reader(headings.join(',') + '\n');
    VERIFY_OK(most.readHeader());
    CsvReader more = reader(headings.join(',') + ",x\n");
    const auto header = more.readHeader();
    QVERIFY(!header);
    QCOMPARE(header.error().row, 1);
    QCOMPARE(header.error().column, u"501"_s);
    QVERIFY(header.error().message.contains(u"500 columns"));
}

void TestCsvReader::I3_rows_areLimited()
{
    const auto count = [](CsvReader &file) {
        qint64 rows = 0;
        return file
            .forEachRow([&](int, const CsvFields &) -> Result<void> {
                ++rows;
                return {};
            })
            .map([&] { return rows; });
    };
    const QByteArray most = "a\n" + QByteArray("1\n").repeated(CsvLimits::rows);
    CsvReader file = reader(most + "\n\n");
    const auto rows = count(file);
    VERIFY_OK(rows);
    QCOMPARE(*rows, CsvLimits::rows);
    file = reader(most + "1\n");
    const auto more = count(file);
    QVERIFY(!more);
    QCOMPARE(more.error().row, 2'000'002);
    QVERIFY(more.error().message.contains(u"2,000,000 rows"));
}

void TestCsvReader::I3_cancel_endsTheReading()
{
    CsvReader file = reader("a\n" + QByteArray("12345678\n").repeated(100'000));
    int rows = 0;
    const auto result = file.forEachRow(
        [&](int, const CsvFields &) -> Result<void> {
            ++rows;
            return {};
        },
        [](qint64 done, qint64) { return done < 100'000; });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY(rows > 0 && rows < 20'000);
    QVERIFY(file.fingerprint().isEmpty());
}

void TestCsvReader::I3_progress_reachesTheEnd()
{
    const QByteArray content = "a\n" + QByteArray("12345678\n").repeated(100'000);
    CsvReader file = reader(content);
    qint64 last = 0;
    bool rises = true;
    VERIFY_OK(file.forEachRow([](int, const CsvFields &) { return Result<void>(); },
                              [&](qint64 done, qint64 total) {
                                  rises = rises && done >= last && total == content.size();
                                  last = done;
                                  return true;
                              }));
    QVERIFY(rises);
    QCOMPARE(last, content.size());
}

void TestCsvReader::I4_badText_isRefusedWithRowAndColumn_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("given"); ///< -1: none
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &cell,
                        const QString &word = u"not valid UTF-8"_s) {
        QTest::newRow(name) << "a,b\n\n1,2\n3," + cell + "\n" << -1 << 4 << u"b"_s << word;
    };
    row("byte of windows-1250",
        "Mi\x9A"
        "a");
    row("cut off", "x\xE2\x82");
    row("overlong", "\xC0\xAF");
    row("overlong NUL", "\xC0\x80");
    row("surrogate in UTF-8", "\xED\xA0\x80");
    row("beyond U+10FFFF", "\xF4\x90\x80\x80");
    row("FE", "\xFE");
    row("NUL", QByteArray("x\0y", 3), u"NUL"_s);
    row("NUL inside quotes", QByteArray("\"x\0y\"", 5), u"NUL"_s);
    row("NUL after eight plain bytes", QByteArray("12345678\0y", 10), u"NUL"_s);

    QTest::newRow("far from the beginning") << "a,b\n" + QByteArray("Ж,2\n").repeated(50'000) + "3,4\xFF\n"
                                            << -1 << 50'002 << u"b"_s << u"not valid UTF-8"_s;
    QTest::newRow("cut off at the end")
        << QByteArray("a,b\n1,\xD0") << -1 << 2 << u"b"_s << u"not valid UTF-8"_s;
    QTest::newRow("at the beginning of a row")
        << QByteArray("a,b\r\n1,2\r\n\xFF") << -1 << 3 << u"a"_s << u"not valid UTF-8"_s;
    QTest::newRow("in the heading row")
        << QByteArray("a,b;b,\xFF\n") << -1 << 1 << u"3"_s << u"not valid UTF-8"_s;
    QTest::newRow("UTF-16 without mark") << QByteArray("a\0,\0b\0", 6) << -1 << 1 << u"1"_s << u"NUL"_s;

    const QString start = u"a,b\n1,2\n3,"_s;
    const QByteArray little = utf16(start, QStringConverter::Utf16LE);
    const QByteArray big = utf16(start, QStringConverter::Utf16BE);
    const auto wide = [](const char *name, const QByteArray &content,
                         const QString &word = u"half a character"_s) {
        QTest::newRow(name) << content << -1 << 3 << u"b"_s << word;
    };
    wide("lone high surrogate, LE", little + QByteArray("\x3D\xD8x\0", 4));
    wide("lone low surrogate, LE", little + QByteArray("\x00\xDEx\0", 4));
    wide("lone high surrogate, BE", big + QByteArray("\xD8\x3D\0x", 4));
    wide("lone high surrogate at the end", little + "\x3D\xD8");
    wide("odd byte at the end", little + "x");
    wide("NUL, LE", little + QByteArray("x\0\0\0", 4), u"NUL"_s);

    QTest::newRow("hole in windows-1250")
        << QByteArray("a,b\n1,\x81\n") << int(Encoding::Windows1250) << 2 << u"b"_s << u"windows-1250"_s;
    QTest::newRow("hole in windows-1251")
        << QByteArray("a,b\n1,\x98\n") << int(Encoding::Windows1251) << 2 << u"b"_s << u"windows-1251"_s;
    QTest::newRow("NUL in windows-1250")
        << QByteArray("a,b\n1,\0\n", 8) << int(Encoding::Windows1250) << 2 << u"b"_s << u"NUL"_s;
}

void TestCsvReader::I4_badText_isRefusedWithRowAndColumn()
{
    QFETCH(QByteArray, content);
    QFETCH(int, given);
    QFETCH(int, row);
    QFETCH(QString, column);
    QFETCH(QString, word);
    CsvReader file = reader(content, given < 0 ? std::nullopt : std::optional(Encoding(given)));
    const auto rows = read(file);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Invalid);
    QCOMPARE(rows.error().row, row);
    QCOMPARE(rows.error().column, column);
    QVERIFY2(rows.error().message.contains(word), qPrintable(rows.error().message));
    if (word == u"not valid UTF-8")
        QVERIFY(rows.error().message.contains(u"save it as UTF-8 and try again."));
}

void TestCsvReader::I5_apostrophe_isTakenOffOnlyBeforeFormulaSigns()
{
    const QByteArray content =
        "'=h\n'=1\n''=1\n'+381 11\n'-1\n'@x\n\"'\tx\"\n\"'\rx\"\n'n Sync\n'\n''\n=1\nx'=\n";
    CsvReader safe = reader(content);
    const auto rows = read(safe);
    VERIFY_OK(rows);
    QStringList cells = rows->at(0);
    for (qsizetype i = 1; i < rows->size(); ++i)
        cells.append(rows->at(i).at(1));
    QCOMPARE(cells,
             (QStringList{u"=h"_s, u"=1"_s, u"'=1"_s, u"+381 11"_s, u"-1"_s, u"@x"_s, u"\tx"_s, u"\rx"_s,
                          u"'n Sync"_s, u"'"_s, u"''"_s, u"=1"_s, u"x'="_s}));
    CsvReader exact = reader(content, {}, CellStyle::Exact);
    const auto raw = read(exact);
    VERIFY_OK(raw);
    QCOMPARE(raw->at(0), QStringList{u"'=h"_s});
    QCOMPARE(raw->at(2).at(1), u"''=1"_s);
}

void TestCsvReader::separator_isTheMostFrequentOne_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << QByteArray("a,b\n1;2;3,4\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b;c,d\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\tc;d\n") << '\t';
    QTest::newRow("tie with a comma") << QByteArray("a;b,c\n") << ',';
    QTest::newRow("none at all") << QByteArray("a\n") << ',';
    QTest::newRow("quoted ones don't count") << QByteArray("\"a,,,,\"\",\";b\n") << ';';
    QTest::newRow("the first line alone counts") << QByteArray("a;b\r1,2,3;4\r") << ';';
}

void TestCsvReader::separator_isTheMostFrequentOne()
{
    QFETCH(QByteArray, line);
    QFETCH(char, separator);
    CsvReader file = reader(line);
    const auto header = file.readHeader();
    VERIFY_OK(header);
    QCOMPARE(header->separator, separator);
}

void TestCsvReader::headings_areFoundInAnyCase()
{
    CsvReader file = reader("First Name,User ID/Email (Required),Име\n");
    const auto header = file.readHeader();
    VERIFY_OK(header);
    QCOMPARE(header->indexOf(u" user id/EMAIL (required)\t"), 1);
    QCOMPARE(header->indexOf(u"ИМЕ"), 2);
    QCOMPARE(header->indexOf(u"First"), -1);
    QCOMPARE(header->indexOf(u""), -1);
}

void TestCsvReader::errorOfTheCaller_endsTheReading()
{
    CsvReader file = reader("a\n1\n2\n3\n");
    int calls = 0;
    const auto result = file.forEachRow([&](int row, const CsvFields &) -> Result<void> {
        ++calls;
        if (row == 3)
            return badInput(u"no"_s, row, u"a"_s);
        return {};
    });
    QVERIFY(!result);
    QCOMPARE(result.error().message, u"no"_s);
    QCOMPARE(calls, 2);
    QVERIFY(file.fingerprint().isEmpty());
}

void TestCsvReader::whatIsNoFile_isRefusedWithoutWaiting_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << u"missing.csv"_s;
    QTest::newRow("folder") << u"."_s;
    QTest::newRow("FIFO") << u"fifo"_s;
    QTest::newRow("device") << u"/dev/zero"_s;
    QTest::newRow("below a file") << u"/proc/version/x"_s;
}

void TestCsvReader::whatIsNoFile_isRefusedWithoutWaiting()
{
    QFETCH(QString, name);
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"fifo"_s)).constData(), 0600), 0);
    CsvReader file(QDir(m_folder->path()).absoluteFilePath(name));
    const auto header = file.readHeader();
    QVERIFY(!header);
    QCOMPARE(header.error().code, ErrorCode::File);
    QVERIFY(!file.forEachRow([](int, const CsvFields &) { return Result<void>(); }));
}

void TestCsvReader::severalPasses_giveTheSame()
{
    CsvReader file = reader("a,b\n1,2\n3,4\n");
    VERIFY_OK(file.readHeader());
    QVERIFY(file.fingerprint().isEmpty());
    const auto first = read(file);
    const QByteArray fingerprint = file.fingerprint();
    const auto second = read(file);
    VERIFY_OK(first);
    VERIFY_OK(second);
    QCOMPARE(*first, *second);
    QCOMPARE(first->size(), 3);
    QCOMPARE(fingerprint.size(), 32);
    QCOMPARE(file.fingerprint(), fingerprint);
}

void TestCsvReader::fingerprint_tellsAChangedFile()
{
    CsvReader file = reader("a,b\n1,2\n");
    VERIFY_OK(read(file));
    const QByteArray before = file.fingerprint();
    QVERIFY(test::writeFile(path(u"file.csv"_s), "a,b\n1,3\n"));
    VERIFY_OK(read(file));
    QVERIFY(file.fingerprint() != before);
}

void TestCsvReader::changedHeadings_areRefused()
{
    CsvReader file = reader("a,b\n1,2\n");
    VERIFY_OK(file.readHeader());
    QVERIFY(test::writeFile(path(u"file.csv"_s), "b,a\n1,2\n"));
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto rows = read(file);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::File);
    }
    VERIFY_OK(file.readHeader());
    VERIFY_OK(read(file));
}

void TestCsvReader::controlHubsFiles_areRead()
{
    CsvReader users(QStringLiteral(ROLECALL_TEST_DATA "/control-hub-users.csv"));
    const auto people = read(users);
    VERIFY_OK(people);
    QCOMPARE(people->at(0).size(), 28);
    QCOMPARE(people->at(0).at(0), u"First Name"_s);
    QCOMPARE(people->at(1).at(10), u"Research, development"_s);

    CsvReader administrators(QStringLiteral(ROLECALL_TEST_DATA "/control-hub-administrators.csv"));
    const auto roles = read(administrators);
    VERIFY_OK(roles);
    QCOMPARE(roles->at(6).at(3), u"Compliance Officer,Device Administrator"_s);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
