// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/atomicfile.h"
#include "support/support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rolecall;
using namespace rolecall::store;
using namespace Qt::StringLiterals;

namespace {

/// While it lives no file of this process grows beyond `bytes`: a write in the middle fails, as on a full
/// disk.
class FileSizeLimit final {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit = {bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before = {};
};

} // namespace

class TestAtomicFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void D14_newFile_isWholeAndOnlyTheOwners_data();
    void D14_newFile_isWholeAndOnlyTheOwners();
    void D14_oldFile_staysUntilTheCommit();
    void D14_withoutCommit_nothingIsLeft();
    void D14_writesOfAllSizes_arriveInOrder();
    void D14_failingWrite_leavesTheOldFile_data();
    void D14_failingWrite_leavesTheOldFile();
    void D14_fileChangedBehindOurBack_isNoticed_data();
    void D14_fileChangedBehindOurBack_isNoticed();
    void D14_commitTwice_isRefused();
    void I11_existingFile_isNotReplacedUnasked();
    void I11_fileThatCameMeanwhile_isNotReplaced();
    void whatIsNoFile_isNotReplaced_data();
    void whatIsNoFile_isNotReplaced();
    void folderThatIsNone_isRefused_data();
    void folderThatIsNone_isRefused();
    void nameWithoutFolder_isInTheCurrentOne();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAtomicFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAtomicFile::D14_newFile_isWholeAndOnlyTheOwners_data()
{
    QTest::addColumn<int>("umask");
    QTest::newRow("open to all") << 0;
    QTest::newRow("closed to all") << 0777;
}

void TestAtomicFile::D14_newFile_isWholeAndOnlyTheOwners()
{
    QFETCH(int, umask);
    const mode_t before = ::umask(mode_t(umask));
    AtomicFile file;
    const auto opened = file.open(path(u"žurnal.csv"_s));
    ::umask(before);
    VERIFY_OK(opened);
    QVERIFY(file.device()->isSequential());
    QCOMPARE(file.device()->write("hello"), 5);
    QCOMPARE(names().size(), 1); // beside the target, under another name
    QVERIFY(!names().contains(u"žurnal.csv"_s));
    VERIFY_OK(file.commit());
    QCOMPARE(names(), QStringList{u"žurnal.csv"_s});
    QCOMPARE(test::readFile(path(u"žurnal.csv"_s)), QByteArray("hello"));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path(u"žurnal.csv"_s)).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0600);
}

void TestAtomicFile::D14_oldFile_staysUntilTheCommit()
{
    QVERIFY(test::writeFile(path(u"a.csv"_s), "old"));
    AtomicFile file;
    VERIFY_OK(file.open(path(u"a.csv"_s), Replace::Yes));
    QCOMPARE(file.device()->write(QByteArray(200'000, 'n')), 200'000);
    QCOMPARE(test::readFile(path(u"a.csv"_s)), QByteArray("old"));
    VERIFY_OK(file.commit());
    QCOMPARE(test::readFile(path(u"a.csv"_s)), QByteArray(200'000, 'n'));
    QCOMPARE(names(), QStringList{u"a.csv"_s});
}

void TestAtomicFile::D14_withoutCommit_nothingIsLeft()
{
    QVERIFY(test::writeFile(path(u"a.csv"_s), "old"));
    {
        AtomicFile file;
        VERIFY_OK(file.open(path(u"a.csv"_s), Replace::Yes));
        QCOMPARE(file.device()->write(QByteArray(200'000, 'n')), 200'000);
        QCOMPARE(names().size(), 2);
    }
    QCOMPARE(names(), QStringList{u"a.csv"_s});
    QCOMPARE(test::readFile(path(u"a.csv"_s)), QByteArray("old"));
}

void TestAtomicFile::D14_writesOfAllSizes_arriveInOrder()
{
    AtomicFile file;
    VERIFY_OK(file.open(path(u"a"_s)));
    QByteArray expected;
    for (const qsizetype size : {1, 0, 65535, 1, 65536, 65537, 3, 300'000, 2}) {
        const QByteArray piece(size, static_cast<char>('a' + size % 26));
        QCOMPARE(file.device()->write(piece), size);
        expected += piece;
    }
    VERIFY_OK(file.commit());
    QVERIFY(test::readFile(path(u"a"_s)) == expected);

    AtomicFile empty;
    VERIFY_OK(empty.open(path(u"b"_s)));
    VERIFY_OK(empty.commit());
    QVERIFY(QFile::exists(path(u"b"_s)));
}

void TestAtomicFile::D14_failingWrite_leavesTheOldFile_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("in the middle") << 100'000;
    QTest::newRow("the last bytes, in commit") << 199'999;
    QTest::newRow("the first byte") << 0;
}

void TestAtomicFile::D14_failingWrite_leavesTheOldFile()
{
    QFETCH(int, limit);
    const QByteArray old(5000, 'o');
    QVERIFY(test::writeFile(path(u"a.csv"_s), old));
    bool allTaken = true;
    Result<void> result;
    QString deviceError;
    {
        AtomicFile file;
        VERIFY_OK(file.open(path(u"a.csv"_s), Replace::Yes));
        const FileSizeLimit full{rlim_t(limit)};
        for (int i = 0; i < 20; ++i) // after the error too
            allTaken = file.device()->write(QByteArray(10'000, 'n')) == 10'000 && allTaken;
        deviceError = file.device()->errorString();
        result = file.commit();
    }
    QCOMPARE(allTaken, limit == 199'999);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::File);
    QVERIFY(result.error().message.contains(u"the old file is unchanged"));
    if (!allTaken)
        QCOMPARE(deviceError, result.error().message);
    QCOMPARE(names(), QStringList{u"a.csv"_s});
    QCOMPARE(test::readFile(path(u"a.csv"_s)), old);
}

void TestAtomicFile::D14_fileChangedBehindOurBack_isNoticed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut") << QByteArray(100'000, 'n');
    QTest::newRow("one byte flipped") << QByteArray(131'071, 'n') + "N";
    QTest::newRow("longer") << QByteArray(131'073, 'n');
}

/// What a disk does that loses or turns bytes it has acknowledged.
void TestAtomicFile::D14_fileChangedBehindOurBack_isNoticed()
{
    QFETCH(QByteArray, content);
    AtomicFile file;
    VERIFY_OK(file.open(path(u"a.csv"_s)));
    QCOMPARE(file.device()->write(QByteArray(131'072, 'n')), 131'072); // past the buffer: all on the disk
    QCOMPARE(names().size(), 1);
    QVERIFY(test::writeFile(path(names().constFirst()), content));
    const auto result = file.commit();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::File);
    QVERIFY(result.error().message.contains(u"does not read back"));
    QCOMPARE(names(), QStringList());
}

void TestAtomicFile::D14_commitTwice_isRefused()
{
    AtomicFile unopened;
    QVERIFY(!unopened.commit());
    AtomicFile file;
    VERIFY_OK(file.open(path(u"a.csv"_s)));
    VERIFY_OK(file.commit());
    QVERIFY(!file.commit());
    QCOMPARE(names(), QStringList{u"a.csv"_s});
}

void TestAtomicFile::I11_existingFile_isNotReplacedUnasked()
{
    QVERIFY(test::writeFile(path(u"a.csv"_s), "old"));
    AtomicFile file;
    const auto result = file.open(path(u"a.csv"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::File);
    QVERIFY(result.error().message.contains(u"exists already"));
    QVERIFY(!file.device());
    QCOMPARE(names(), QStringList{u"a.csv"_s});
}

void TestAtomicFile::I11_fileThatCameMeanwhile_isNotReplaced()
{
    AtomicFile file;
    VERIFY_OK(file.open(path(u"a.csv"_s)));
    QCOMPARE(file.device()->write("new"), 3);
    QVERIFY(test::writeFile(path(u"a.csv"_s), "old"));
    const auto result = file.commit();
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(u"exists already"));
    QCOMPARE(test::readFile(path(u"a.csv"_s)), QByteArray("old"));
    QCOMPARE(names(), QStringList{u"a.csv"_s});
}

void TestAtomicFile::whatIsNoFile_isNotReplaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("folder with a slash") << u"folder/"_s;
    QTest::newRow("folder itself") << u"."_s;
    QTest::newRow("FIFO") << u"fifo"_s;
    QTest::newRow("link to a file") << u"link"_s;
    QTest::newRow("link to nothing") << u"dangling"_s;
}

void TestAtomicFile::whatIsNoFile_isNotReplaced()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(test::writeFile(path(u"a.csv"_s), "old"));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"fifo"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(path(u"a.csv"_s), path(u"link"_s)));
    QVERIFY(QFile::link(path(u"none"_s), path(u"dangling"_s)));
    const QStringList before = names();
    AtomicFile file;
    const auto result = file.open(m_folder->path() + u'/' + name, Replace::Yes);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::File);
    QCOMPARE(names(), before);
    QCOMPARE(test::readFile(path(u"a.csv"_s)), QByteArray("old"));
}

void TestAtomicFile::folderThatIsNone_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << u"missing/a.csv"_s;
    QTest::newRow("below a file") << u"file/a.csv"_s;
    QTest::newRow("where nothing can be made") << u"/proc/self/a.csv"_s;
    QTest::newRow("no name") << QString();
}

void TestAtomicFile::folderThatIsNone_isRefused()
{
    QFETCH(QString, name);
    QVERIFY(test::writeFile(path(u"file"_s), "x"));
    AtomicFile file;
    const auto result =
        file.open(name.isEmpty() ? name : QDir(m_folder->path()).absoluteFilePath(name), Replace::Yes);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::File);
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(!file.commit());
    QCOMPARE(names(), QStringList{u"file"_s});
}

void TestAtomicFile::nameWithoutFolder_isInTheCurrentOne()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    AtomicFile file;
    const auto opened = file.open(u"a.csv"_s);
    QVERIFY(QDir::setCurrent(before));
    VERIFY_OK(opened);
    QCOMPARE(file.device()->write("x"), 1);
    VERIFY_OK(file.commit());
    QCOMPARE(names(), QStringList{u"a.csv"_s});
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
