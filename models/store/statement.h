// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <string_view>
#include <utility>

struct sqlite3_stmt;

namespace rolecall::store {

class Connection;

/// A prepared statement of a Connection, used by one thread. Values are bound, never pasted into the text
/// (I8).
///
///     auto statement = connection.prepare("SELECT name FROM site WHERE id = ?");
///     statement.bind(id);
///     while (statement.next())
///         names << statement.text(0);
///     ROLECALL_TRY(statement.finish());
///
/// Errors are kept until finish(): a loop over next() ends on one, and finish() then tells of it. A statement
/// is ready for its next use after finish() and when it goes out of scope.
class Statement final {
public:
    enum class Use { Kept, Once }; ///< by the connection, or it goes with this object
    Statement(Connection *connection, sqlite3_stmt *statement, std::optional<Error> error = {},
              Use use = Use::Kept);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds to the next parameter, from left to right.
    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(bool value) { return bind(static_cast<qint64>(value)); }
    Statement &bind(const QString &value); ///< a null string is stored as an empty one
    Statement &bindUtf8(QByteArrayView value);
    Statement &bind(std::nullptr_t);
    /// All columns of the row of another statement but the first `skipped`.
    Statement &bindRow(const Statement &row, int skipped = 0);
    template<typename T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bind(nullptr);
    }

    /// Steps to the next row; false at the end and after an error.
    [[nodiscard]] bool next();
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::string_view utf8(int column) const; ///< valid until the next step
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    /// Whether both are at rows of the same values.
    [[nodiscard]] bool isSameRow(const Statement &other) const;

    /// Makes the statement ready for its next use and tells how this one went.
    Result<void> finish();
    /// next() until the end, then finish().
    Result<void> run();

private:
    void check(int code);
    [[nodiscard]] std::pair<int, std::string_view> value(int column) const; ///< its kind and its bytes

    Connection *m_connection;
    sqlite3_stmt *m_statement;
    Use m_use;
    int m_nextParameter = 1;
    std::optional<Error> m_error;
};

} // namespace rolecall::store
