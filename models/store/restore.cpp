// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/restore.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

/// The log goes on, and what is said of the file is said of the one that is there.
constexpr std::array keptTables{"audit", "audit_detail", "property"};
constexpr qint64 rowsAStep = 1000;

/// A statement whose text is made here, from names of our own schema; errors are kept until finish().
class Query final {
public:
    Query(Connection &connection, const QByteArray &sql)
        : m_connection(connection)
    {
        m_code = sqlite3_prepare_v2(connection.handle(), sql.constData(), -1, &m_statement, nullptr);
    }
    ~Query() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Query)

    void bind(int parameter, qint64 value)
    {
        if (m_code == SQLITE_OK)
            m_code = sqlite3_bind_int64(m_statement, parameter, value);
    }
    /// All columns of the row of another statement to the parameters.
    void bindRow(const Query &row)
    {
        for (int i = 0; m_code == SQLITE_OK && i < sqlite3_column_count(row.m_statement); ++i)
            m_code = sqlite3_bind_value(m_statement, i + 1, sqlite3_column_value(row.m_statement, i));
    }
    bool next()
    {
        if (m_code != SQLITE_OK && m_code != SQLITE_ROW)
            return false;
        m_code = sqlite3_step(m_statement);
        return m_code == SQLITE_ROW;
    }
    /// Runs to the end and makes ready for the next use.
    Result<void> run()
    {
        while (next()) { }
        return finish();
    }
    Result<void> finish()
    {
        const int code = m_code;
        if (m_statement) {
            sqlite3_reset(m_statement);
            m_code = SQLITE_OK;
        }
        if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
            return tl::unexpected(m_connection.error(code));
        return {};
    }
    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] bool isSameRow(const Query &other) const
    {
        const int columns = sqlite3_column_count(m_statement);
        if (columns != sqlite3_column_count(other.m_statement))
            return false;
        for (int i = 0; i < columns; ++i) {
            if (valueOf(i) != other.valueOf(i))
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] std::pair<int, QByteArray> valueOf(int column) const
    {
        const int type = sqlite3_column_type(m_statement, column);
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return {type, QByteArray(bytes, sqlite3_column_bytes(m_statement, column))};
    }

    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    int m_code = SQLITE_OK;
};

bool isData(const ProtectedTable &table)
{
    return std::ranges::none_of(keptTables, [&table](const char *kept) { return table.name == kept; });
}

/// The tables of data, referred-to ones first: later steps of the schema refer to earlier ones.
Result<std::vector<ProtectedTable>> dataTables(Connection &connection)
{
    std::vector<ProtectedTable> ordered;
    Statement names =
        connection.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY rowid");
    while (names.next()) {
        const QByteArray name = names.text(0).toUtf8();
        for (const ProtectedTable &table : connection.protectedTables()) {
            if (table.name == name && isData(table))
                ordered.push_back(table);
        }
    }
    ROLECALL_TRY(names.finish());
    return ordered;
}

/// Counts rows on their way and asks whether to go on.
class Steps final {
public:
    Steps(const Progress &progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    {
    }

    Result<void> step()
    {
        if (++m_done % rowsAStep != 0 || !m_progress || m_progress(m_done, m_total))
            return {};
        return failure(ErrorCode::Cancelled, Text::tr("It was cancelled; nothing was changed."));
    }
    [[nodiscard]] qint64 done() const { return m_done; }

private:
    const Progress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

Result<void> copyRows(Connection &live, Connection &backup, const ProtectedTable &table, Steps &steps)
{
    const QByteArray columns = table.columns.join(", ");
    const QByteArray parameters = QByteArrayList(table.columns.size(), "?").join(", ");
    Query rows(backup, "SELECT " + columns + " FROM main." + table.name);
    Query insert(live, "INSERT INTO main." + table.name + '(' + columns + ") VALUES (" + parameters + ')');
    while (rows.next()) {
        insert.bindRow(rows);
        ROLECALL_TRY(insert.run());
        ROLECALL_TRY(steps.step());
    }
    return rows.finish();
}

Result<qint64> countRows(Connection &backup, const std::vector<ProtectedTable> &tables)
{
    qint64 total = 0;
    for (const ProtectedTable &table : tables) {
        Query count(backup, "SELECT count(*) FROM main." + table.name);
        total += count.next() ? count.integer(0) : 0;
        ROLECALL_TRY(count.finish());
    }
    return total;
}

} // namespace

Result<bool> isEarlierStateOf(Connection &live, Connection &backup)
{
    bool same = false; // an empty log is nobody's
    Query newest(backup, "SELECT max(seq), count(*), organization FROM audit GROUP BY organization");
    Query count(live, "SELECT count(*) FROM audit WHERE organization = ?1 AND seq <= ?2");
    const QByteArray record = "SELECT * FROM audit WHERE seq = ?1";
    Query ours(live, record);
    Query theirs(backup, record);
    while (newest.next()) {
        const qint64 seq = newest.integer(0);
        count.bind(1, newest.integer(2));
        count.bind(2, seq);
        ours.bind(1, seq);
        theirs.bind(1, seq);
        same = count.next() && count.integer(0) == newest.integer(1) && ours.next() && theirs.next()
            && ours.isSameRow(theirs);
        ROLECALL_TRY(count.finish());
        ROLECALL_TRY(ours.finish());
        ROLECALL_TRY(theirs.finish());
        if (!same)
            return false;
    }
    ROLECALL_TRY(newest.finish());
    return same;
}

Result<qint64> replaceData(Connection &live, Connection &backup, const Progress &progress)
{
    ROLECALL_TRY_LET(tables, dataTables(live));
    ROLECALL_TRY_LET(total, countRows(backup, tables));
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) { // what refers goes first
        Query remove(live, "DELETE FROM main." + table->name);
        ROLECALL_TRY(remove.run());
    }
    Steps steps(progress, total);
    for (const ProtectedTable &table : tables)
        ROLECALL_TRY(copyRows(live, backup, table, steps));
    return steps.done();
}

} // namespace rolecall::store
