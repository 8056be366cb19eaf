// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/workbookcheck.h"
#include "exchange/xlsxwriter.h"
#include "support/support.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

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

struct Cell {
    QString text;
    QString type; ///< "inlineStr"; empty for numbers
    int style = 0;
    bool operator==(const Cell &) const = default;
};

/// What a reader takes `_xHHHH_` for.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : escape.globalMatch(text)) {
        plain += text.sliced(from, match.capturedStart() - from);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return plain + text.sliced(from);
}

/// Cells by their place ("B2"), as they stand in a sheet.
QHash<QString, Cell> cellsOf(const QByteArray &sheet)
{
    QHash<QString, Cell> cells;
    QXmlStreamReader xml(sheet);
    QString place;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "c"_L1) {
            place = xml.attributes().value("r"_L1).toString();
            cells[place] = {
                {}, xml.attributes().value("t"_L1).toString(), xml.attributes().value("s"_L1).toInt()};
        } else if (xml.name() == "t"_L1 || xml.name() == "v"_L1) {
            cells[place].text = unescaped(xml.readElementText());
        }
    }
    if (xml.hasError())
        cells.clear();
    return cells;
}

QStringList openFiles()
{
    QStringList files;
    for (const QFileInfo &one : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System))
        files << one.symLinkTarget();
    return files.filter(u"/tmp"_s);
}

} // namespace

class TestXlsxWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cells_readBackTheSame_data();
    void cells_readBackTheSame();
    void I5_formulas_areTexts();
    void numbers_areThoseOfTheirColumnsAlone();
    void headings_areBoldAndStayInView();
    void texts_stayTextsWhenTheyAreEdited();
    void I2_halfACharacterAndNul_areRefused_data();
    void I2_halfACharacterAndNul_areRefused();
    void longestCell_isTheLongestThatIsTaken();
    void rowBehindTheLast_isRefused();
    void D14_deviceThatRefuses_isAnError();
    void D14_folderThatTakesNothing_isAnError();
    void D14_unfinishedWorkbook_leavesNothing();
    void D14_everyChangedByteOfTheSheet_isSeen();
    void D14_cutWorkbook_isSeen();

private:
    /// The rows as a finished workbook; empty where it can't be written.
    QByteArray workbook(const QStringList &headings, const QList<QStringList> &rows,
                        const QList<qsizetype> &numbers = {});
    /// A file inside of it, unpacked by another program.
    QByteArray part(const QByteArray &workbook, const QString &name);
    QByteArray sheet(const QByteArray &workbook) { return part(workbook, u"xl/worksheets/sheet1.xml"_s); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestXlsxWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestXlsxWriter::workbook(const QStringList &headings, const QList<QStringList> &rows,
                                    const QList<qsizetype> &numbers)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    XlsxWriter writer(&buffer, m_folder->path());
    if (!writer.writeHeadings(headings, numbers))
        return {};
    for (const QStringList &row : rows) {
        if (!writer.writeRow(row))
            return {};
    }
    return writer.finish() ? buffer.data() : QByteArray();
}

QByteArray TestXlsxWriter::part(const QByteArray &workbook, const QString &name)
{
    const QString path = m_folder->filePath(u"read.xlsx"_s);
    QProcess python;
    if (!test::writeFile(path, workbook))
        return {};
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import sys, zipfile\n"
                  "book = zipfile.ZipFile(sys.argv[1])\n"
                  "assert book.testzip() is None\n"
                  "sys.stdout.buffer.write(book.read(sys.argv[2]))"_s,
                  path, name});
    if (!python.waitForFinished() || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    QFile::remove(path);
    return python.readAllStandardOutput();
}

void TestXlsxWriter::cells_readBackTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Full administrator"_s;
    QTest::newRow("Cyrillic") << u"Ђорђе Петровић, Пловдив"_s;
    QTest::newRow("beyond the first plane") << u"😀 a"_s;
    QTest::newRow("markup") << u"<b>&amp;\"'</b> ]]>"_s;
    QTest::newRow("blanks at the edges") << u"  a b  "_s;
    QTest::newRow("lines") << u"one\ntwo\n"_s;
    QTest::newRow("carriage return") << u"one\r\ntwo"_s;
    QTest::newRow("tab") << u"\ta\tb"_s;
    QTest::newRow("control character") << u"a\u0001b\u001f"_s;
    QTest::newRow("what looks escaped") << u"_x0041_ _x005F_"_s;
    QTest::newRow("what almost looks escaped") << u"_x004_ _xyz_ _x"_s;
    QTest::newRow("leading zeros") << u"00381"_s;
}

void TestXlsxWriter::cells_readBackTheSame()
{
    QFETCH(QString, text);
    const auto cells = cellsOf(sheet(workbook({u"Heading"_s, text}, {{text, {}, text}, {}, {{}, text}})));
    QCOMPARE(cells.size(), 5);
    for (const QString &place : {u"B1"_s, u"A2"_s, u"C2"_s, u"B4"_s}) {
        QCOMPARE(cells[place].text, text);
        QCOMPARE(cells[place].type, u"inlineStr"_s);
    }
}

void TestXlsxWriter::I5_formulas_areTexts()
{
    const QStringList texts{u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"=HYPERLINK(\"x\")"_s,
                            u"{=1}"_s};
    const QByteArray xml = sheet(workbook({u"=1+1"_s}, {texts}));
    const auto cells = cellsOf(xml);
    QCOMPARE(cells.size(), texts.size() + 1);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(cells[QString(QChar(u'A' + int(i))) + u'2'].text, texts[i]); // without an apostrophe, too
    for (const Cell &cell : cells)
        QCOMPARE(cell.type, u"inlineStr"_s);
    QVERIFY(!xml.contains("<f"));
}

void TestXlsxWriter::numbers_areThoseOfTheirColumnsAlone()
{
    const QList<QStringList> rows{{u"12"_s, u"12"_s},
                                  {u"9007199254740992"_s, u"-7"_s},
                                  {u"9007199254740993"_s, {}},
                                  {u"007"_s, {}},
                                  {u"1e3"_s, {}},
                                  {u"-7"_s, {}}};
    const auto cells = cellsOf(sheet(workbook({u"1"_s, u"2"_s}, rows, {0})));
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(cells[u'A' + QString::number(i + 2)].text, rows[i][0]);
    for (const QString &number : {u"A2"_s, u"A3"_s, u"A7"_s})
        QCOMPARE(cells[number].type, QString());
    for (const QString &text : {u"A1"_s, u"A4"_s, u"A5"_s, u"A6"_s, u"B1"_s, u"B2"_s, u"B3"_s})
        QCOMPARE(cells[text].type, u"inlineStr"_s);
}

void TestXlsxWriter::headings_areBoldAndStayInView()
{
    const QByteArray book = workbook({u"Name"_s}, {{u"Ana"_s}});
    const auto cells = cellsOf(sheet(book));
    const QByteArray styles = part(book, u"xl/styles.xml"_s);
    const QList<QByteArray> fonts = styles.sliced(styles.indexOf("<fonts")).split('>');
    QList<bool> bold; // by font
    for (const QByteArray &tag : fonts) {
        if (tag == "<font")
            bold << false;
        else if (tag == "<b/")
            bold.back() = true;
    }
    static const QRegularExpression style(u"<xf [^>]*fontId=\"(\\d+)\""_s);
    const QByteArray formats = styles.sliced(styles.indexOf("<cellXfs"));
    QList<bool> boldStyles;
    for (const QRegularExpressionMatch &match : style.globalMatch(QString::fromUtf8(formats)))
        boldStyles << bold.value(match.captured(1).toInt());
    QVERIFY(boldStyles.value(cells[u"A1"_s].style));
    QVERIFY(!boldStyles.value(cells[u"A2"_s].style, true));
    QXmlStreamReader xml(sheet(book));
    while (!xml.atEnd() && xml.name() != "pane"_L1)
        xml.readNext();
    QCOMPARE(xml.attributes().value("ySplit"_L1), u"1"_s);
    QCOMPARE(xml.attributes().value("state"_L1), u"frozen"_s);
}

void TestXlsxWriter::texts_stayTextsWhenTheyAreEdited()
{
    constexpr int formatOfTexts = 49; // "@", the same in every workbook
    const QByteArray book = workbook({u"Name"_s}, {{u"=1"_s}});
    const int style = cellsOf(sheet(book))[u"A2"_s].style;
    const QByteArray styles = part(book, u"xl/styles.xml"_s);
    static const QRegularExpression format(u"<xf numFmtId=\"(\\d+)\""_s);
    QList<int> formats;
    for (const QRegularExpressionMatch &match :
         format.globalMatch(QString::fromUtf8(styles.sliced(styles.indexOf("<cellXfs")))))
        formats << match.captured(1).toInt();
    QCOMPARE(formats.value(style), formatOfTexts);
}

void TestXlsxWriter::I2_halfACharacterAndNul_areRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("half a character") << QString(QChar(0xD83D));
    QTest::newRow("no character") << QString(QChar(0xFFFF));
}

void TestXlsxWriter::I2_halfACharacterAndNul_areRefused()
{
    QFETCH(QString, text);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    XlsxWriter writer(&buffer, m_folder->path());
    VERIFY_OK(writer.writeHeadings({u"a"_s, u"b"_s}, {}));
    const auto written = writer.writeRow({u"a"_s, text});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
    QCOMPARE(written.error().column, u"2"_s);
}

void TestXlsxWriter::longestCell_isTheLongestThatIsTaken()
{
    const QString longest(longestWorkbookCell, u'ж');
    QCOMPARE(cellsOf(sheet(workbook({u"a"_s}, {{longest}})))[u"A2"_s].text, longest);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    XlsxWriter writer(&buffer, m_folder->path());
    VERIFY_OK(writer.writeHeadings({u"a"_s}, {}));
    const auto written = writer.writeRow({longest + u'ж'});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::File);
    QVERIFY2(written.error().message.contains(u"CSV"_s), qPrintable(written.error().message));
}

void TestXlsxWriter::rowBehindTheLast_isRefused()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    XlsxWriter writer(&buffer, m_folder->path());
    VERIFY_OK(writer.writeHeadings({u"a"_s}, {}));
    const QStringList row{{}}; // an empty one is one, too
    for (qint64 i = 1; i < mostWorkbookRows; ++i)
        VERIFY_OK(writer.writeRow(row));
    const auto written = writer.writeRow(row);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::File);
}

void TestXlsxWriter::D14_deviceThatRefuses_isAnError()
{
    FullDevice device;
    XlsxWriter writer(&device, m_folder->path());
    VERIFY_OK(writer.writeHeadings({u"a"_s}, {}));
    const auto finished = writer.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, ErrorCode::File);
    QCOMPARE(finished.error().message, u"There is no room left."_s);
}

void TestXlsxWriter::D14_folderThatTakesNothing_isAnError()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    XlsxWriter writer(&buffer, m_folder->filePath(u"missing"_s));
    const auto written = writer.writeHeadings({u"a"_s}, {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::File);
    QVERIFY(written.error().message.contains(m_folder->filePath(u"missing"_s)));
}

void TestXlsxWriter::D14_unfinishedWorkbook_leavesNothing()
{
    const QStringList before = openFiles();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        XlsxWriter writer(&buffer, m_folder->path());
        VERIFY_OK(writer.writeHeadings({u"a"_s}, {}));
        VERIFY_OK(writer.writeRow({u"b"_s}));
        QCOMPARE(names().size(), 1);
    }
    QVERIFY(buffer.data().isEmpty());
    QCOMPARE(names(), QStringList());
    QCOMPARE(openFiles(), before);
    QVERIFY(!workbook({u"a"_s}, {{u"b"_s}}).isEmpty());
    QCOMPARE(names(), QStringList());
    QCOMPARE(openFiles(), before);
}

void TestXlsxWriter::D14_everyChangedByteOfTheSheet_isSeen()
{
    const QByteArray book = workbook({u"Name"_s}, {{u"Ana Anić"_s}, {u"Bojan"_s}});
    QCryptographicHash hash(workbookHash);
    for (const char *cell : {"Name", "Ana Anić", "Bojan"}) {
        addCellTo(hash, cell);
        addRowEndTo(hash);
    }
    const QString path = m_folder->filePath(u"book"_s);
    QVERIFY(test::writeFile(path, book));
    QVERIFY(isWorkbookAsWritten(path, hash.result()));
    QVERIFY(!isWorkbookAsWritten(path, QByteArray(32, 'x')));
    const qsizetype name = book.indexOf("xl/worksheets/sheet1.xml");
    QVERIFY(name > 0);
    const qsizetype data = name + qsizetype(qstrlen("xl/worksheets/sheet1.xml"));
    const qsizetype end = book.indexOf("PK", data);
    QVERIFY(end > data);
    for (qsizetype i = data; i < end; ++i) {
        QByteArray changed = book;
        changed[i] = char(changed[i] ^ 0x10);
        QVERIFY(test::writeFile(path, changed));
        QVERIFY2(!isWorkbookAsWritten(path, hash.result()), QByteArray::number(i - data).constData());
    }
}

void TestXlsxWriter::D14_cutWorkbook_isSeen()
{
    const QByteArray book = workbook({u"Name"_s}, {{u"Ana"_s}});
    QCryptographicHash hash(workbookHash);
    for (const char *cell : {"Name", "Ana"}) {
        addCellTo(hash, cell);
        addRowEndTo(hash);
    }
    const QString path = m_folder->filePath(u"book"_s);
    QVERIFY(test::writeFile(path, book));
    QVERIFY(isWorkbookAsWritten(path, hash.result()));
    for (qsizetype size = 0; size < book.size(); size += 37) {
        QVERIFY(test::writeFile(path, book.first(size)));
        QVERIFY2(!isWorkbookAsWritten(path, hash.result()), QByteArray::number(size).constData());
    }
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
