// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "realprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace rolecall::test {
namespace {

constexpr int longestRun = 120'000; // milliseconds; a run that takes longer hangs

QProcessEnvironment environment(bool traced)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (traced) // where the leak sanitizer can't work
        environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":detect_leaks=0"_s);
    return environment;
}

struct Close {
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

/// Rows of a query, their cells by the column's name; nothing after an error.
std::optional<QList<QList<std::pair<QString, QString>>>> query(sqlite3 *handle, const QString &sql)
{
    sqlite3_stmt *raw = nullptr;
    const int prepared = sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, Close> statement(raw);
    if (prepared != SQLITE_OK)
        return std::nullopt;
    QList<QList<std::pair<QString, QString>>> rows;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW) {
        QList<std::pair<QString, QString>> row;
        for (int i = 0; i < sqlite3_column_count(raw); ++i) {
            const QByteArray bytes(static_cast<const char *>(sqlite3_column_blob(raw, i)),
                                   sqlite3_column_bytes(raw, i));
            const bool isBlob = sqlite3_column_type(raw, i) == SQLITE_BLOB;
            row << std::pair(QString::fromUtf8(sqlite3_column_name(raw, i)),
                             QString::fromUtf8(isBlob ? bytes.toHex() : bytes));
        }
        rows << row;
    }
    if (code != SQLITE_DONE)
        return std::nullopt;
    return rows;
}

QString timeless(const QString &column, const QString &cell)
{
    static const QRegularExpression instant(u"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"_s);
    static const QStringList overInstants{u"hash"_s, u"row_hash"_s, u"row_sum"_s, u"state"_s};
    return overInstants.contains(column) ? u"*"_s : QString(cell).replace(instant, u"*"_s);
}

std::optional<Content> contentOf(sqlite3 *handle)
{
    const auto sound = query(handle, u"PRAGMA integrity_check"_s);
    if (!sound || sound->size() != 1 || sound->first().first().second != "ok"_L1)
        return std::nullopt;
    const auto tables = query(handle, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    if (!tables)
        return std::nullopt;
    Content content;
    for (const auto &table : *tables) {
        const QString name = table.first().second;
        const auto rows = query(handle, u"SELECT * FROM \"%1\""_s.arg(name));
        if (!rows)
            return std::nullopt;
        QStringList &exact = content.exact[name];
        QStringList &masked = content.timeless[name];
        for (const auto &row : *rows) {
            QStringList cells;
            QStringList maskedCells;
            for (const auto &[column, cell] : row) {
                cells << cell;
                maskedCells << timeless(column, cell);
            }
            exact << cells.join(u'|');
            masked << maskedCells.join(u'|');
        }
    }
    return content;
}

} // namespace

QString program()
{
    return QStringLiteral(ROLECALL_CLI_PROGRAM);
}

QList<QJsonObject> Run::rows() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (line.startsWith('{'))
            objects << QJsonDocument::fromJson(line).object();
    }
    return objects;
}

QJsonObject Run::last() const
{
    const QList<QJsonObject> all = rows();
    return all.isEmpty() ? QJsonObject() : all.last();
}

QByteArray Run::text() const
{
    return "exit " + QByteArray::number(exit) + (ended ? "" : ", killed") + "\n" + out + err;
}

Run runProgram(const QStringList &arguments, const QByteArray &input, const QStringList &wrapper)
{
    QStringList command = wrapper;
    command << program() << arguments;
    QProcess process;
    process.setProcessEnvironment(environment(!wrapper.isEmpty()));
    process.start(command.first(), command.sliced(1));
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (!process.waitForFinished(longestRun)) {
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.ended = process.exitStatus() == QProcess::NormalExit;
    run.exit = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

QStringList asked(const QString &file, const QStringList &verb)
{
    return QStringList{u"--workspace"_s, file, u"--as"_s, actor, u"--json"_s} + verb;
}

bool makeWorkspace(const QString &file, const QByteArray &lines)
{
    const Run created = runProgram({u"--workspace"_s, file, u"create"_s, u"--organization"_s, u"Sava"_s,
                                    u"--admin"_s, actor, u"--name"_s, u"Ana Anić"_s});
    const Run filled = runProgram(asked(file, {u"batch"_s}),
                                  "user add boris@sava.example --name 'Boris Borić'\n"
                                  "grant boris@sava.example full_admin\n"
                                      + lines);
    const QList<QJsonObject> answers = filled.rows();
    const bool done = std::ranges::all_of(
        answers, [](const QJsonObject &answer) { return answer.value(u"exit"_s).toInt(-1) == 0; });
    if (created.exit != 0 || filled.exit != 0 || !done)
        qWarning("%s%s", created.text().constData(), filled.text().constData());
    return created.exit == 0 && filled.exit == 0 && done;
}

bool copyFolder(const QString &from, const QString &to)
{
    bool copied = QDir().mkpath(to);
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files | QDir::Hidden))
        copied = copied && QFile::copy(file.filePath(), QDir(to).filePath(file.fileName()));
    return copied;
}

std::optional<Content> contentOf(const QString &file)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(file).fileName());
    if (!QFile::copy(file, copy))
        return std::nullopt;
    const QString journal = u"-journal"_s;
    if (QFileInfo::exists(file + journal) && !QFile::copy(file + journal, copy + journal))
        return std::nullopt;
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(copy.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const Handle handle(raw);
    return opened == SQLITE_OK ? contentOf(raw) : std::nullopt;
}

} // namespace rolecall::test
