// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/statement.h"

#include "store/connection.h"
#include "utf8.h"

#include <sqlite3.h>

namespace rolecall::store {

Statement::Statement(Connection *connection, sqlite3_stmt *statement, std::optional<Error> error, Use use)
    : m_connection(connection)
    , m_statement(statement)
    , m_use(use)
    , m_error(std::move(error))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_use(other.m_use)
    , m_nextParameter(other.m_nextParameter)
    , m_error(std::move(other.m_error))
{
}

Statement::~Statement()
{
    if (m_use == Use::Once) {
        sqlite3_finalize(m_statement);
    } else if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE && !m_error)
        m_error = m_connection->error(code);
}

Statement &Statement::bind(qint64 value)
{
    if (!m_error)
        check(sqlite3_bind_int64(m_statement, m_nextParameter++, value));
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    return bindUtf8(value.toUtf8());
}

Statement &Statement::bindUtf8(QByteArrayView value)
{
    // A null pointer would bind NULL; our columns tell "nothing" by the empty text.
    const char *data = value.isNull() ? "" : value.data();
    if (!m_error)
        check(sqlite3_bind_text64(m_statement, m_nextParameter++, data,
                                  static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(std::nullptr_t)
{
    if (!m_error)
        check(sqlite3_bind_null(m_statement, m_nextParameter++));
    return *this;
}

Statement &Statement::bindRow(const Statement &row, int skipped)
{
    for (int i = skipped; !m_error && i < sqlite3_column_count(row.m_statement); ++i)
        check(sqlite3_bind_value(m_statement, m_nextParameter++, sqlite3_column_value(row.m_statement, i)));
    return *this;
}

bool Statement::next()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement);
    check(code);
    return code == SQLITE_ROW;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::utf8(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return data ? std::string_view(data, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

QString Statement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return textFromUtf8(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::pair<int, std::string_view> Statement::value(int column) const
{
    const int type = sqlite3_column_type(m_statement, column);
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const auto size = static_cast<size_t>(sqlite3_column_bytes(m_statement, column));
    return {type, bytes ? std::string_view(bytes, size) : std::string_view()};
}

bool Statement::isSameRow(const Statement &other) const
{
    const int columns = sqlite3_column_count(m_statement);
    if (columns != sqlite3_column_count(other.m_statement))
        return false;
    for (int i = 0; i < columns; ++i) {
        if (value(i) != other.value(i))
            return false;
    }
    return true;
}

Result<void> Statement::finish()
{
    m_nextParameter = 1;
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    if (m_error)
        return tl::unexpected(*std::exchange(m_error, std::nullopt));
    return {};
}

Result<void> Statement::run()
{
    while (next()) { }
    return finish();
}

} // namespace rolecall::store
