// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "policy/undofixture.h"

#include <QtTest>

#include <functional>
#include <vector>

namespace rolecall::test {

/// A command that tests of the disk interrupt, on a copy of CommandBase's file.
struct DiskCommand {
    const char *name;
    std::function<gate::Command(gate::Gate &)> make;
    std::vector<gate::Command> before = {}; ///< submitted first
    const char *pragma = nullptr; ///< of the connection that submits
    bool isRefused = false; ///< changes nothing but the log (A18)
};

/// One of each kind, for boris.
[[nodiscard]] std::vector<DiskCommand> diskCommands();
[[nodiscard]] DiskCommand diskCommand(const char *name);

/// The workspace that the commands are meant for: UndoFixture's, with an external administrator.
class CommandBase final : private UndoFixture {
public:
    CommandBase();
    [[nodiscard]] const QByteArray &content() const { return m_content; }

private:
    QByteArray m_content;
};

/// For QTemporaryDir: in memory where that is possible, since every change syncs.
[[nodiscard]] QString diskFolder();

/// A copy of a file that is open with its gate.
class OpenCopy final {
public:
    /// Writes `content` to `path` and opens it there; ends the program if that fails.
    OpenCopy(const QString &path, const QByteArray &content);
    Q_DISABLE_COPY_MOVE(OpenCopy)

    [[nodiscard]] Result<gate::Outcome> submit(const gate::Command &command);
    /// Submits what comes before the command and sets its pragma; ends the program if that fails.
    void prepare(const DiskCommand &command);
    [[nodiscard]] store::Connection &connection() { return m_workspace->connection(); }
    [[nodiscard]] gate::Gate &gate() { return *m_gate; }

private:
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<gate::Gate> m_gate;
};

/// Everything in the file, schema and tables of SQLite included, whatever tables there are; ends the program
/// if it can't be read.
[[nodiscard]] QByteArray digest(store::Connection &connection);
[[nodiscard]] Result<QByteArray> tryDigest(store::Connection &connection);

} // namespace rolecall::test
