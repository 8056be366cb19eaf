// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace rolecall::test {

/// What a run of the command line gave.
struct Answer {
    int exit = -1;
    QList<QJsonObject> rows; ///< of an output as JSON
    QString out;
    QString err;

    [[nodiscard]] QJsonObject row(qsizetype index = 0) const { return rows.value(index); }
    [[nodiscard]] QJsonObject last() const { return rows.isEmpty() ? QJsonObject() : rows.last(); }
    [[nodiscard]] QString rule() const { return last().value(u"rule").toString(); }
    [[nodiscard]] QString error() const { return last().value(u"error").toString(); }
    [[nodiscard]] QStringList column(QStringView key) const; ///< the texts of all rows
};

/// Runs cli::run() in this process.
[[nodiscard]] Answer runCli(const QStringList &arguments, const QByteArray &input = {});

inline const QString admin = QStringLiteral("ana@sava.example");
inline const QString other = QStringLiteral("boris@sava.example");
inline const QString clerk = QStringLiteral("vesna@sava.example"); ///< holds no role

/// A workspace in a folder of its own: `admin` and `other` are full administrators of Sava.
class CliWorkspace final {
public:
    CliWorkspace();
    Q_DISABLE_COPY_MOVE(CliWorkspace)

    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] QString path(const QString &name = QStringLiteral("test.rolecall")) const
    {
        return m_folder.filePath(name);
    }
    /// A verb with --json, done by `admin` or somebody else.
    [[nodiscard]] Answer run(const QStringList &verb, const QString &as = admin,
                             const QByteArray &input = {}) const;
    [[nodiscard]] Answer text(const QStringList &verb, const QString &as = admin,
                              const QByteArray &input = {}) const;
    [[nodiscard]] qsizetype records() const; ///< in the log

private:
    QTemporaryDir m_folder;
    bool m_made = false;
};

/// The same with made-up people, externals and sites among them.
class CliDemo final {
public:
    CliDemo();
    Q_DISABLE_COPY_MOVE(CliDemo)

    [[nodiscard]] bool isMade() const { return !m_administrator.isEmpty(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("demo.rolecall")); }
    [[nodiscard]] QString administrator() const { return m_administrator; }
    [[nodiscard]] QJsonObject made() const { return m_answer.last(); }
    [[nodiscard]] Answer run(const QStringList &verb, const QString &as = {}) const;

private:
    QTemporaryDir m_folder;
    Answer m_answer;
    QString m_administrator;
};

} // namespace rolecall::test
