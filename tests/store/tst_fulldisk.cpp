// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "realprogram.h"
#include "support/rights.h"
#include "support/support.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <sched.h>
#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace rolecall::test;

namespace {

constexpr int bulk = 90; // people in an import: few enough to need no backup before

/// May this process mount a disk that nobody else sees? Its children see it.
bool canMount()
{
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

/// A disk of its own size below a folder, gone with the process at the latest.
class SmallDisk final {
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(QFile::encodeName(folder))
    {
        m_mounted = QDir().mkpath(folder)
            && ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=2m,nr_inodes=64,mode=0700") == 0;
    }
    ~SmallDisk() { ::umount2(m_folder.constData(), MNT_DETACH); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path(const QString &name) const
    {
        return QFile::decodeName(m_folder) + u'/' + name;
    }

    /// Leaves so many bytes of room; whole pages of memory, that is 4096.
    [[nodiscard]] bool fill(qint64 room) const
    {
        makeRoom();
        QFile ballast(path(u"ballast"_s));
        const QByteArray page(4096, 'x');
        if (!ballast.open(QFile::WriteOnly | QFile::Unbuffered))
            return false;
        while (ballast.write(page) == page.size()) { }
        return ballast.resize(std::max<qint64>(0, ballast.size() / page.size() * page.size() - room));
    }
    /// Leaves bytes, but room for no more than so many files.
    [[nodiscard]] bool fillWithFiles(int room) const
    {
        removeFiles();
        const QString folder = path(u"files"_s);
        if (!QDir().mkpath(folder))
            return false;
        int number = 0;
        while (QFile(folder + u'/' + QString::number(number)).open(QFile::WriteOnly))
            ++number;
        while (number > 0 && room-- > 0)
            QFile::remove(folder + u'/' + QString::number(--number));
        return number > 0;
    }
    void removeFiles() const { QDir(path(u"files"_s)).removeRecursively(); }
    void makeRoom() const { QFile::remove(path(u"ballast"_s)); }

    [[nodiscard]] QStringList names() const
    {
        return QDir(QFile::decodeName(m_folder))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

/// Does the answer name the file and say that there is no room, or that some is to be made?
bool isAboutTheDisk(const QJsonObject &answer, const QString &path)
{
    const QString message = answer.value(u"message"_s).toString();
    return answer.value(u"error"_s).toString() == "file"_L1 && message.contains(path)
        && message.contains(u"room"_s);
}

} // namespace

/// A disk without room, and one on which it ends somewhere on the way.
class TestFullDisk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void D5_change_isRefusedUntilThereIsRoom_data();
    void D5_change_isRefusedUntilThereIsRoom();
    void D5_change_isRefusedWhereNoFileCanBeMade();
    void D5_batch_goesOnOnceThereIsRoom();
    void D5_create_leavesNothing();
    void D14_export_leavesTheOldFile_data();
    void D14_export_leavesTheOldFile();
    void D14_activationExport_leavesNothing();

private:
    /// Of the file on the small disk, or of the one beside it.
    [[nodiscard]] QString file() const { return m_disk->path(u"test.rolecall"_s); }
    [[nodiscard]] QString roomy() const { return m_folder->filePath(u"roomy.rolecall"_s); }

    QTemporaryDir m_base;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SmallDisk> m_disk;
};

void TestFullDisk::initTestCase()
{
    REQUIRE_RIGHT(canMount(), "needs the right to mount a disk");
    QByteArray lines;
    for (int i = 0; i < 60; ++i) {
        const QByteArray number = QByteArray::number(i);
        lines += "user add p" + number + "@sava.example --name 'Person Number" + number
            + "' --set status=Pending --set title='" + QByteArray(200, 't') + "'\n";
    }
    lines += "activation send";
    for (int i = 0; i < 60; ++i)
        lines += " p" + QByteArray::number(i) + "@sava.example";
    QVERIFY(makeWorkspace(m_base.filePath(u"roomy.rolecall"_s),
                          "user add vesna@sava.example --name 'Vesna van der Berg'\n" + lines + '\n'));
}

void TestFullDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_disk = std::make_unique<SmallDisk>(m_folder->filePath(u"disk"_s));
    QVERIFY(m_disk->isMounted());
    QVERIFY(QFile::copy(m_base.filePath(u"roomy.rolecall"_s), roomy()));
    QVERIFY(QFile::copy(roomy(), file()));
}

void TestFullDisk::cleanup()
{
    m_disk.reset();
    m_folder.reset();
}

void TestFullDisk::D5_change_isRefusedUntilThereIsRoom_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::newRow("grant") << QStringList{u"grant"_s, u"vesna@sava.example"_s, u"device_admin"_s};
    QTest::newRow("user remove") << QStringList{u"user"_s, u"remove"_s, u"vesna@sava.example"_s, u"--yes"_s};
    QTest::newRow("import roster") << QStringList{u"import"_s, u"roster"_s, u"ROSTER"_s};
}

void TestFullDisk::D5_change_isRefusedUntilThereIsRoom()
{
    QFETCH(QStringList, verb);
    QByteArray rows = "First Name,Last Name,Display Name,User ID/Email (Required),User Status\r\n";
    for (int i = 0; i < bulk; ++i)
        rows += "First,Last,,new" + QByteArray::number(i) + "@sava.example,Active\r\n";
    QVERIFY(writeFile(m_folder->filePath(u"roster.csv"_s), rows));
    verb.replaceInStrings(u"ROSTER"_s, m_folder->filePath(u"roster.csv"_s));

    const Run users = runProgram(asked(file(), {u"users"_s}));
    QCOMPARE(users.exit, 0);
    const auto before = contentOf(file());
    QVERIFY(before);
    bool refused = false;
    for (const qint64 room : {0, 4096, 8192, 16384, 24576}) {
        QVERIFY(m_disk->fill(room));
        const Run run = runProgram(asked(file(), verb));
        if (room == 0)
            QVERIFY2(run.exit == 6, run.text().constData());
        if (run.exit == 0) // little is enough for some
            break;
        refused = true;
        QVERIFY2(run.exit == 6 && isAboutTheDisk(run.last(), file()), run.text().constData());
        const auto left = contentOf(file());
        QVERIFY(left);
        QCOMPARE(left->exact, before->exact);
        QCOMPARE(runProgram(asked(file(), {u"users"_s})).out, users.out);
        QCOMPARE(runProgram({u"--workspace"_s, file(), u"check"_s}).exit, 0);
    }
    QVERIFY(refused);
    m_disk->makeRoom();
    const auto now = contentOf(file());
    QVERIFY(now);
    if (now->exact == before->exact) {
        const Run again = runProgram(asked(file(), verb));
        QVERIFY2(again.exit == 0, again.text().constData());
    }
    QVERIFY(contentOf(file())->exact != before->exact);
}

void TestFullDisk::D5_change_isRefusedWhereNoFileCanBeMade()
{
    const QStringList arguments = asked(file(), {u"grant"_s, u"vesna@sava.example"_s, u"device_admin"_s});
    const auto before = contentOf(file());
    QVERIFY(before);
    for (const int room : {0, 1}) { // for the lock, not for the journal
        QVERIFY(m_disk->fillWithFiles(room));
        const Run run = runProgram(arguments);
        QVERIFY2(run.exit == 6 && isAboutTheDisk(run.last(), file()), run.text().constData());
        QVERIFY(contentOf(file())->exact == before->exact);
        QCOMPARE(runProgram(asked(file(), {u"users"_s})).exit, 0);
    }
    m_disk->removeFiles();
    const Run again = runProgram(arguments);
    QVERIFY2(again.exit == 0, again.text().constData());
}

void TestFullDisk::D5_batch_goesOnOnceThereIsRoom()
{
    QVERIFY(m_disk->fill(0));
    QProcess process;
    process.start(program(), asked(file(), {u"batch"_s}));
    const auto answer = [&process](const QByteArray &line) {
        process.write(line);
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead())
                return QJsonObject();
        }
        return QJsonDocument::fromJson(process.readLine()).object();
    };
    const QJsonObject full = answer("grant vesna@sava.example device_admin\n");
    QCOMPARE(full.value(u"exit"_s).toInt(), 6);
    QVERIFY(isAboutTheDisk(full.value(u"result"_s).toArray().last().toObject(), file()));
    const QJsonObject read = answer("users --search vesna\n");
    QCOMPARE(read.value(u"exit"_s).toInt(-1), 0);
    QCOMPARE(read.value(u"result"_s).toArray().first()[u"roles"_s].toArray(), QJsonArray());
    m_disk->makeRoom();
    QCOMPARE(answer("grant vesna@sava.example device_admin\n").value(u"exit"_s).toInt(-1), 0);
    QCOMPARE(answer("users --search vesna\n").value(u"result"_s).toArray().first()[u"roles"_s].toArray(),
             QJsonArray{u"device_admin"_s});
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestFullDisk::D5_create_leavesNothing()
{
    const QString made = m_disk->path(u"made.rolecall"_s);
    const QStringList arguments{u"--workspace"_s, made,         u"--json"_s, u"create"_s, u"--organization"_s,
                                u"Sava"_s,        u"--admin"_s, actor,       u"--name"_s, u"Ana Anić"_s};
    for (const qint64 room : {0, 4096, 65536}) {
        QVERIFY(m_disk->fill(room));
        const Run run = runProgram(arguments);
        QVERIFY2(run.exit == 6 && isAboutTheDisk(run.last(), made), run.text().constData());
        QVERIFY2(!QFile::exists(made), QByteArray::number(room).constData());
    }
    m_disk->makeRoom();
    QCOMPARE(runProgram(arguments).exit, 0);
}

void TestFullDisk::D14_export_leavesTheOldFile_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::newRow("administrators") << QStringList{u"export"_s, u"administrators"_s};
    QTest::newRow("users") << QStringList{u"export"_s, u"users"_s};
    QTest::newRow("roster") << QStringList{u"export"_s, u"roster"_s};
    QTest::newRow("roster in parts") << QStringList{u"export"_s, u"roster"_s, u"--split"_s, u"20"_s};
    QTest::newRow("audit") << QStringList{u"audit"_s, u"export"_s};
    QTest::newRow("users as a workbook") << QStringList{u"export"_s, u"users"_s, u"WORKBOOK"_s};
    QTest::newRow("audit as a workbook") << QStringList{u"audit"_s, u"export"_s, u"WORKBOOK"_s};
}

void TestFullDisk::D14_export_leavesTheOldFile()
{
    QFETCH(QStringList, verb);
    const bool inParts = verb.contains(u"--split"_s);
    const bool isWorkbook = verb.removeAll(u"WORKBOOK"_s) > 0;
    const QString target = m_disk->path(isWorkbook ? u"old.xlsx"_s : u"old.csv"_s);
    const QStringList olds = inParts ? QStringList{m_disk->path(u"old-1.csv"_s), m_disk->path(u"old-2.csv"_s),
                                                   m_disk->path(u"old-3.csv"_s)}
                                     : QStringList{target};
    for (const QString &old : olds)
        QVERIFY(writeFile(old, "what was there before\r\n"));
    verb << target << u"--force"_s;
    const auto before = contentOf(roomy());
    QVERIFY(before);
    int refused = 0;
    for (const qint64 room : {0, 4096, 8192, 12288, 16384, 20480, 24576, 32768, 40960, 49152}) {
        QVERIFY(m_disk->fill(room));
        const QStringList names = m_disk->names();
        const Run run = runProgram(asked(roomy(), verb));
        if (room > 0 && run.exit == 0) // all of it found room
            break;
        ++refused;
        QVERIFY2(run.exit == 6 && isAboutTheDisk(run.last(), m_folder->path()), run.text().constData());
        for (const QString &old : olds)
            QCOMPARE(readFile(old), QByteArray("what was there before\r\n"));
        QCOMPARE(m_disk->names(), names);
        const auto left = contentOf(roomy());
        QVERIFY(left);
        QCOMPARE(left->exact, before->exact);
    }
    QVERIFY(refused > 0);
    m_disk->makeRoom();
    const Run again = runProgram(asked(roomy(), verb));
    QVERIFY2(again.exit == 0, again.text().constData());
    QVERIFY(readFile(olds.first()) != "what was there before\r\n");
}

void TestFullDisk::D14_activationExport_leavesNothing()
{
    const QString target = m_disk->path(u"mails"_s);
    const auto before = contentOf(roomy());
    QVERIFY(before);
    for (const QStringList &options : {QStringList{}, QStringList{u"--mbox"_s}}) {
        const QStringList arguments =
            asked(roomy(), QStringList{u"activation"_s, u"export"_s, target} + options);
        for (const qint64 room : {0, 4096, 32768}) {
            QVERIFY(m_disk->fill(room));
            const QStringList names = m_disk->names();
            const Run run = runProgram(arguments);
            QVERIFY2(run.exit == 6 && isAboutTheDisk(run.last(), target), run.text().constData());
            QCOMPARE(m_disk->names(), names);
            const auto left = contentOf(roomy());
            QVERIFY(left);
            QCOMPARE(left->exact, before->exact);
        }
    }
    m_disk->makeRoom();
    const Run again = runProgram(asked(roomy(), {u"activation"_s, u"export"_s, target}));
    QVERIFY2(again.exit == 0, again.text().constData());
    QCOMPARE(again.last().value(u"exported"_s).toInt(), 60);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
