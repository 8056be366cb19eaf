// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include "app/cli/cli.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rolecall::test {

QStringList Answer::column(QStringView key) const
{
    QStringList texts;
    for (const QJsonObject &object : rows)
        texts << object.value(key).toString();
    return texts;
}

Answer runCli(const QStringList &arguments, const QByteArray &input)
{
    qputenv("LC_ALL", "C.UTF-8"); // whatever language the machine speaks
    QBuffer in;
    in.setData(input);
    QBuffer out;
    QBuffer err;
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly) || !err.open(QIODevice::WriteOnly))
        return {};
    Answer answer;
    answer.exit = cli::run(arguments, in, out, err);
    answer.out = QString::fromUtf8(out.data());
    answer.err = QString::fromUtf8(err.data());
    for (const QByteArray &line : out.data().split('\n')) {
        if (line.startsWith('{'))
            answer.rows << QJsonDocument::fromJson(line).object();
    }
    return answer;
}

CliWorkspace::CliWorkspace()
{
    const Answer created = runCli({u"--workspace"_s, path(), u"create"_s, u"--organization"_s, u"Sava"_s,
                                   u"--admin"_s, admin, u"--name"_s, u"Ana Anić"_s});
    m_made = created.exit == 0 && run({u"user"_s, u"add"_s, other, u"--name"_s, u"Boris Borić"_s}).exit == 0
        && run({u"user"_s, u"add"_s, clerk, u"--name"_s, u"Vesna van der Berg"_s}).exit == 0
        && run({u"grant"_s, other, u"full_admin"_s}).exit == 0;
}

Answer CliWorkspace::run(const QStringList &verb, const QString &as, const QByteArray &input) const
{
    return runCli(QStringList{u"--workspace"_s, path(), u"--as"_s, as, u"--json"_s} + verb, input);
}

Answer CliWorkspace::text(const QStringList &verb, const QString &as, const QByteArray &input) const
{
    return runCli(QStringList{u"--workspace"_s, path(), u"--as"_s, as} + verb, input);
}

qsizetype CliWorkspace::records() const
{
    return run({u"audit"_s, u"list"_s}).rows.size();
}

CliDemo::CliDemo()
    : m_answer(runCli({u"--workspace"_s, path(), u"--json"_s, u"demo"_s, u"--users"_s, u"120"_s,
                       u"--administrators"_s, u"30"_s, u"--externals"_s, u"6"_s}))
    , m_administrator(made().value(u"as").toString())
{
}

Answer CliDemo::run(const QStringList &verb, const QString &as) const
{
    return runCli(
        QStringList{u"--workspace"_s, path(), u"--as"_s, as.isEmpty() ? m_administrator : as, u"--json"_s}
        + verb);
}

} // namespace rolecall::test
