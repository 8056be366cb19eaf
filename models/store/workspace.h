// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/connection.h"
#include "store/livefile.h"

#include <functional>
#include <memory>

namespace rolecall::store {

/// A workspace file (NAME.rolecall), opened or just made. Belongs to the thread that made it.
class Workspace final {
public:
    /// Makes an empty workspace; refuses a path where something is. The file has mode 0600 (S4).
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path);
    /// Opens one; refuses, without touching it, whatever is no workspace of this version or an older one
    /// (D10, D15).
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, OpenMode mode);
    /// Whether the file is a workspace of this version's schema, by its header alone: nothing is opened,
    /// locked or brought up to date.
    [[nodiscard]] static bool isUpToDate(const QString &path);
    /// Whether it is one of an older version, by its header alone.
    [[nodiscard]] static bool isOlder(const QString &path);
    ~Workspace();
    Q_DISABLE_COPY_MOVE(Workspace)

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] QString path() const { return m_connection->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_connection->isReadOnly(); }
    /// Was it made up by the demo?
    [[nodiscard]] bool isDemo();

    /// What `check` finds wrong with the file, as translated sentences; empty if nothing. Reads all of it.
    [[nodiscard]] Result<QStringList> problems();
    /// The part of it that is about rows and the log (D8). Others may write meanwhile: each table is looked
    /// at as it is in one moment. Cancelled soon after `cancelled` says so; it is called often, and may be
    /// null.
    [[nodiscard]] Result<QStringList> damage(const std::function<bool()> &cancelled = {});

private:
    explicit Workspace(std::unique_ptr<Connection> connection);
    LiveFile m_live; ///< goes after the connection
    std::unique_ptr<Connection> m_connection;
};

[[nodiscard]] Result<QString> property(Connection &connection, const QString &name); ///< empty if not there
[[nodiscard]] Result<void> setProperty(Connection &connection, const QString &name, const QString &value);

} // namespace rolecall::store
