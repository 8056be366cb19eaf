// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "store/statement.h"

#include <QByteArrayList>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3;

namespace rolecall::store {

enum class OpenMode { ReadOnly, ReadWrite };

/// A table whose rows bear a hash (see protection.h), as its schema says.
struct ProtectedTable {
    QByteArray name;
    QByteArrayList columns; ///< all but row_hash, in their order
    QByteArrayList key;
};

/// One SQLite connection, opened through Qt's driver, with the settings of promise D. It belongs to the
/// thread that made it. Statements that are asked for again are kept prepared.
class Connection final {
public:
    /// Opens `path`; one that does not exist is made by ReadWrite. A file that may not be written is opened
    /// ReadOnly, whatever was asked for: see isReadOnly(). ReadOnly on a file that may be written still lets
    /// SQLite finish what a killed program left (D4), and nothing else.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, OpenMode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] Statement prepare(const char *sql);
    /// One that is not kept, for texts that are made of the names of our own schema. No table is checked
    /// before.
    [[nodiscard]] Statement prepareOnce(const QByteArray &sql);
    /// Runs a script of several statements without parameters.
    [[nodiscard]] Result<void> execute(const QByteArray &script);
    [[nodiscard]] Result<qint64> integer(const char *sql);

    /// Whether each protected table is checked as a whole before the first statement that reads it is handed
    /// out; where it is damaged, that statement fails with what is wrong (D8).
    void checkTablesBeforeReading(bool checks) { m_checksTables = checks; }
    [[nodiscard]] const std::vector<ProtectedTable> &protectedTables() const { return m_protected; }
    /// For guardRows(): runs its script, also where nothing else may be written.
    [[nodiscard]] Result<void> guard(const QByteArray &script, std::vector<ProtectedTable> tables);

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 changedRows() const;
    /// From now on a file that somebody else holds is an error at once: for the window's thread (G4).
    void waitForNobody();
    /// The customer that is worked on, for files that hold several (R33); 0: the first one.
    void useCustomer(qint64 organization) { m_customer = organization; }
    [[nodiscard]] qint64 customerInUse() const { return m_customer; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// Whether the last call failed because the file is damaged.
    [[nodiscard]] bool foundDamage() const;
    /// The error of writing where nothing may be written (D7).
    [[nodiscard]] Result<void> requireWritable() const;
    /// The error of the last call as a sentence for people, naming the file.
    [[nodiscard]] Error error(int code) const;

private:
    friend class Statement;
    Connection(QString path, OpenMode mode);
    Result<void> configure();
    /// Those of the tables that were not checked before.
    [[nodiscard]] Result<void> checkTables(const QByteArrayList &read);

    QString m_path;
    QString m_name; ///< of the QSqlDatabase
    OpenMode m_mode;
    qint64 m_customer = 0;
    sqlite3 *m_handle = nullptr;
    /// By address, since all texts are literals, and by whether tables were checked before.
    QHash<std::pair<const char *, bool>, sqlite3_stmt *> m_statements;
    std::vector<ProtectedTable> m_protected; ///< empty until the schema is known to be ours
    bool m_checksTables = false;
    QByteArrayList m_checked;
};

/// A transaction that rolls back unless it is committed. The outermost one is BEGIN IMMEDIATE, so that what
/// it reads is what it writes on; inner ones are savepoints. With `write` false the outermost one is a plain
/// read.
class Transaction final {
public:
    enum class Kind { Write, Read };
    explicit Transaction(Connection &connection, Kind kind = Kind::Write);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

private:
    Connection &m_connection;
    Kind m_kind;
    bool m_open = false;
    bool m_outermost = false;
};

} // namespace rolecall::store
