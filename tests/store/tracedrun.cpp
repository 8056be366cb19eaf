// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tracedrun.h"

#include "support/support.h"

#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::test {
namespace {

/// All by which a file can be read, written, made, renamed, removed or brought to the disk.
const QString watched =
    u"openat,read,write,pread64,pwrite64,fsync,fdatasync,ftruncate,fallocate,unlink,unlinkat,rename,"
    "renameat,renameat2,link,linkat,mkdir,rmdir,fchmod,fchown,fcntl"_s;

QStringList strace(const QString &log, const QStringList &options)
{
    return QStringList{u"strace"_s, u"-f"_s, u"-qq"_s, u"-y"_s, u"-s"_s, u"0"_s, u"-o"_s, log} + options;
}

} // namespace

bool canTrace()
{
    return !QStandardPaths::findExecutable(u"strace"_s).isEmpty()
        && QProcess::execute(u"strace"_s, {u"-f"_s, u"-o"_s, u"/dev/null"_s, u"true"_s}) == 0;
}

std::vector<SystemCall> callsOf(const QStringList &arguments, const QString &folder)
{
    const QTemporaryDir logs;
    const QString log = logs.filePath(u"trace"_s);
    const Run run = runProgram(arguments, {}, strace(log, {u"-e"_s, u"trace="_s + watched}));
    if (run.exit != 0) {
        qWarning("%s", run.text().constData());
        return {};
    }
    static const QRegularExpression call(u"^\\d+ +(\\w+)\\("_s);
    QHash<QByteArray, int> numbers;
    std::vector<SystemCall> calls;
    for (const QByteArray &line : readFile(log).split('\n')) {
        const QRegularExpressionMatch match = call.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            continue;
        const QByteArray name = match.captured(1).toUtf8();
        const int number = ++numbers[name];
        if (line.contains(folder.toUtf8()))
            calls.push_back({name, number, line.mid(line.indexOf(name))});
    }
    return calls;
}

Run runWithFault(const QStringList &arguments, const Fault &fault, const QString &folder, bool &hit)
{
    const QTemporaryDir logs;
    const QString log = logs.filePath(u"trace"_s);
    const QByteArray injection = fault.call.name + ':' + fault.what
        + ":when=" + QByteArray::number(fault.call.number) + (fault.lasting ? "+" : "");
    const Run run = runProgram(arguments, {},
                               strace(log,
                                      {u"-e"_s, u"trace="_s + QString::fromLatin1(fault.call.name), u"-e"_s,
                                       u"inject="_s + QString::fromLatin1(injection)}));
    const QList<QByteArray> trace = readFile(log).split('\n');
    hit = std::ranges::any_of(trace, [&folder](const QByteArray &line) {
        return line.contains(folder.toUtf8()) && (line.contains("(INJECTED)") || line.endsWith("= ?"));
    });
    return run;
}

} // namespace rolecall::test
