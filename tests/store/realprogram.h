// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace rolecall::test {

/// rolecall-cli as it was built.
[[nodiscard]] QString program();

/// A run of it that has ended.
struct Run {
    bool ended = false; ///< by itself: not by a signal, and not stopped by the test
    int exit = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> rows() const; ///< of an output as JSON
    [[nodiscard]] QJsonObject last() const;
    [[nodiscard]] QByteArray text() const; ///< all of it, for the message of a failed test
};

/// Runs the program to its end. `wrapper` is a command that starts it, such as strace with its options.
[[nodiscard]] Run runProgram(const QStringList &arguments, const QByteArray &input = {},
                             const QStringList &wrapper = {});

inline const QString actor = QStringLiteral("ana@sava.example"); ///< full administrator of every test's file

/// The arguments of a verb that `actor` asks of a file, answered as JSON.
[[nodiscard]] QStringList asked(const QString &file, const QStringList &verb);

/// Makes a file with two full administrators, and does the lines of a batch there. Whether all went well.
[[nodiscard]] bool makeWorkspace(const QString &file, const QByteArray &lines = {});

/// Every file of a folder is copied to another one, which is made.
[[nodiscard]] bool copyFolder(const QString &from, const QString &to);

/// The rows of every table of a workspace.
struct Content {
    QMap<QString, QStringList> exact; ///< by table
    QMap<QString, QStringList> timeless; ///< without instants, and hashes over them: the same for each run

    [[nodiscard]] bool operator==(const Content &other) const = default;
};

/// What SQLite finds in a file once it has undone an unfinished transaction. A copy is read, so that the file
/// and its journal stay as they are. Nothing where that copy can't be read or isn't sound.
[[nodiscard]] std::optional<Content> contentOf(const QString &file);

} // namespace rolecall::test
