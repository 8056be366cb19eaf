// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/protection.h"

#include "store/blake.h"

#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rolecall::store {
namespace {

using Table = ProtectedTable;

// --- In SQL

/// One value of a row, told apart from every other: its kind, its length, its bytes.
void add(QByteArray &bytes, sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        bytes.append('n');
        return;
    case SQLITE_INTEGER: {
        const qint64 number = qToLittleEndian<qint64>(sqlite3_value_int64(value));
        bytes.append('i').append(reinterpret_cast<const char *>(&number), sizeof number);
        return;
    }
    default: { // tables are strict: what is neither is text, or was made something else by damage
        const void *data = sqlite3_value_blob(value);
        const auto size = static_cast<quint32>(sqlite3_value_bytes(value));
        const quint32 length = qToLittleEndian(size);
        bytes.append(sqlite3_value_type(value) == SQLITE_TEXT ? 't' : 'x');
        bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
        bytes.append(static_cast<const char *>(data), size);
    }
    }
}

/// Of a table's name and the values of a row.
qint64 hashOf(int count, sqlite3_value **values)
{
    thread_local QByteArray bytes;
    bytes.resize(0); // keeps its memory
    for (int i = 0; i < count; ++i)
        add(bytes, values[i]);
    return qFromLittleEndian<qint64>(blake128(bytes).constData());
}

/// row_hash(table, values...)
void rowHash(sqlite3_context *context, int count, sqlite3_value **values)
{
    sqlite3_result_int64(context, hashOf(count, values));
}

/// row_checked(hash, table, values...): 1, or the error SQLITE_CORRUPT
void rowChecked(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (sqlite3_value_int64(values[0]) == hashOf(count - 1, values + 1)) {
        sqlite3_result_int(context, 1);
        return;
    }
    const QByteArray table(reinterpret_cast<const char *>(sqlite3_value_text(values[1])));
    sqlite3_result_error(context, ("a row of table " + table + " is damaged").constData(), -1);
    sqlite3_result_error_code(context, SQLITE_CORRUPT);
}

/// row_sum(sum, added, removed), modulo 2^64 where SQL's own + would turn to floating point
void rowSum(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto number = [values](int i) { return static_cast<quint64>(sqlite3_value_int64(values[i])); };
    sqlite3_result_int64(context, static_cast<qint64>(number(0) + number(1) - number(2)));
}

// --- Texts of SQL: names come from our own schema alone

QByteArrayList prefixed(const QByteArray &prefix, const QByteArrayList &names)
{
    QByteArrayList all;
    for (const QByteArray &name : names)
        all << prefix + name;
    return all;
}

/// "row_hash('user', new.id, new.email)"
QByteArray hashText(const Table &table, const QByteArray &prefix)
{
    return "row_hash('" + table.name + "', " + prefixed(prefix, table.columns).join(", ") + ")";
}

QByteArray checkText(const Table &table, const QByteArray &prefix)
{
    return "row_checked(" + prefix + "row_hash, '" + table.name + "', "
        + prefixed(prefix, table.columns).join(", ") + ")";
}

/// "id = new.id"
QByteArray isNewRow(const Table &table)
{
    QByteArrayList parts;
    for (const QByteArray &column : table.key)
        parts << column + " = new." + column;
    return parts.join(" AND ");
}

QByteArray triggersOf(const Table &table)
{
    const QByteArray rehash = "UPDATE " + table.name + " SET row_hash = " + hashText(table, "new.")
        + " WHERE " + isNewRow(table) + ";";
    const QByteArray now = "(SELECT row_hash FROM " + table.name + " WHERE " + isNewRow(table) + ")";
    const auto account = [&table](const QByteArray &rows, const QByteArray &added,
                                  const QByteArray &removed) {
        return "UPDATE protection SET row_count = row_count" + rows + ", row_sum = row_sum(row_sum, " + added
            + ", " + removed + ") WHERE name = '" + table.name + "';";
    };
    const QByteArray checked = "SELECT " + checkText(table, "old.") + ";"; // nobody makes damage look sound
    return "CREATE TEMP TRIGGER guard_insert_" + table.name + " AFTER INSERT ON main." + table.name
        + " BEGIN " + rehash + account(" + 1", now, "0") + " END;" + "CREATE TEMP TRIGGER guard_update_"
        + table.name + " AFTER UPDATE OF " + table.columns.join(", ") + " ON main." + table.name + " BEGIN "
        + checked + rehash + account("", now, "old.row_hash") + " END;" + "CREATE TEMP TRIGGER guard_delete_"
        + table.name + " AFTER DELETE ON main." + table.name + " BEGIN "
        + account(" - 1", "0", "old.row_hash") + " END;";
}

QByteArray viewOf(const Table &table)
{
    return "CREATE TEMP VIEW checked_" + table.name + " AS SELECT " + table.columns.join(", ") + ", "
        + checkText(table, "") + " AS sound FROM main." + table.name + ";";
}

// --- The schema

Result<std::vector<Table>> readTables(Connection &connection)
{
    std::vector<Table> tables;
    Statement statement = connection.prepare("SELECT m.name, c.name, c.pk FROM main.sqlite_schema m, "
                                             "pragma_table_info(m.name) c WHERE m.type = 'table'"
                                             " AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE "
                                             "name = 'row_hash') ORDER BY m.name, c.cid");
    while (statement.next()) {
        const QByteArray name = statement.text(0).toUtf8();
        const QByteArray column = statement.text(1).toUtf8();
        if (tables.empty() || tables.back().name != name)
            tables.push_back({name, {}, {}});
        if (column != "row_hash")
            tables.back().columns << column;
        if (statement.integer(2) > 0)
            tables.back().key << column;
    }
    ROLECALL_TRY(statement.finish());
    return tables;
}

// --- Looking for damage

class DamageSearch final {
public:
    DamageSearch(Connection &connection, const Table &table, int limit)
        : m_connection(connection)
        , m_table(table)
        , m_limit(static_cast<size_t>(limit))
    {
    }

    Result<std::vector<Damage>> run()
    {
        ROLECALL_TRY(structure());
        ROLECALL_TRY(rows());
        return std::move(m_found);
    }

private:
    void tell(const QString &row, const QString &detail)
    {
        if (m_found.size() < m_limit)
            m_found.push_back({QString::fromUtf8(m_table.name), row, detail});
    }

    Result<void> finish(Statement &statement)
    {
        Result<void> done = statement.finish();
        if (done || !m_connection.foundDamage())
            return done;
        tell({}, done.error().detail);
        return {};
    }

    /// Pages and indices, which row_hash says nothing about.
    Result<void> structure()
    {
        Statement check = m_connection.prepareOnce("PRAGMA integrity_check('" + m_table.name + "')");
        while (check.next()) {
            if (check.text(0) != "ok"_L1)
                tell({}, check.text(0));
        }
        return finish(check);
    }

    Result<void> rows()
    {
        quint64 count = 0;
        quint64 sum = 0;
        Statement all =
            m_connection.prepareOnce("SELECT row_hash, " + hashText(m_table, "") + ", "
                                     + m_table.key.join(" || ',' || ") + " FROM main." + m_table.name);
        while (all.next()) {
            ++count;
            sum += static_cast<quint64>(all.integer(0));
            if (all.integer(0) != all.integer(1))
                tell(all.text(2), u"the row is not what was written"_s);
        }
        ROLECALL_TRY(finish(all));
        Statement noted = m_connection.prepareOnce(
            "SELECT row_count, row_sum FROM main.protection WHERE name = '" + m_table.name + "'");
        const bool there = noted.next();
        if (there
            && (static_cast<quint64>(noted.integer(0)) != count
                || static_cast<quint64>(noted.integer(1)) != sum)) {
            tell({}, u"%1 rows are there, %2 were written"_s.arg(count).arg(noted.integer(0)));
        }
        if (!there)
            tell({}, u"its count is missing"_s);
        return finish(noted);
    }

    Connection &m_connection;
    const Table &m_table;
    size_t m_limit;
    std::vector<Damage> m_found;
};

} // namespace

bool addProtectionFunctions(sqlite3 *handle)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    struct Function {
        const char *name;
        int arguments;
        void (*call)(sqlite3_context *, int, sqlite3_value **);
    };
    for (const Function &function :
         {Function{"row_hash", -1, rowHash}, Function{"row_checked", -1, rowChecked},
          Function{"row_sum", 3, rowSum}}) {
        if (sqlite3_create_function_v2(handle, function.name, function.arguments, flags, nullptr,
                                       function.call, nullptr, nullptr, nullptr)
            != SQLITE_OK)
            return false;
    }
    return true;
}

Result<void> guardRows(Connection &connection)
{
    ROLECALL_TRY_LET(tables, readTables(connection));
    QByteArray script;
    for (const Table &table : tables) {
        script += viewOf(table);
        if (!connection.isReadOnly())
            script += triggersOf(table);
    }
    return connection.guard(script, std::move(tables));
}

Result<void> protectAnew(Connection &connection)
{
    ROLECALL_TRY_LET(tables, readTables(connection));
    for (const Table &table : tables) {
        ROLECALL_TRY(
            connection.execute("UPDATE main." + table.name + " SET row_hash = " + hashText(table, "")));
        ROLECALL_TRY(
            connection.execute("INSERT OR REPLACE INTO main.protection(name, row_count, row_sum) VALUES ('"
                               + table.name + "', 0, 0)"));
        quint64 count = 0;
        quint64 sum = 0;
        Statement all = connection.prepareOnce("SELECT row_hash FROM main." + table.name);
        for (; all.next(); ++count)
            sum += static_cast<quint64>(all.integer(0));
        ROLECALL_TRY(all.finish());
        ROLECALL_TRY(connection.execute("UPDATE main.protection SET row_count = " + QByteArray::number(count)
                                        + ", row_sum = " + QByteArray::number(static_cast<qint64>(sum))
                                        + " WHERE name = '" + table.name + "'"));
    }
    return {};
}

Result<std::vector<Damage>> findDamage(Connection &connection, const ProtectedTable &table, int limit)
{
    return DamageSearch(connection, table, limit).run();
}

Result<QString> stateDigest(Connection &connection)
{
    QByteArray bytes;
    // A table that came with a later step counts once it has rows: what older records vouch for stays so.
    Statement statement = connection.prepare("SELECT name, row_count, row_sum FROM protection"
                                             " WHERE name NOT IN ('audit', 'audit_detail')"
                                             " AND (name <> 'carryover' OR row_count > 0) ORDER BY name");
    while (statement.next()) {
        bytes += netstring(statement.text(0).toUtf8());
        bytes += netstring(QByteArray::number(statement.integer(1)));
        bytes += netstring(QByteArray::number(statement.integer(2)));
    }
    ROLECALL_TRY(statement.finish());
    return QString::fromLatin1(blake128(bytes).toHex());
}

} // namespace rolecall::store
