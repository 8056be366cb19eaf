// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/salvage.h"

#include "store/auditlog.h"
#include "store/organizationstore.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

using Progress = std::function<bool(qint64, qint64)>;
using Row = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

Row compiled(Connection &connection, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection.handle(), sql.constData(), -1, &statement, nullptr);
    return {statement, sqlite3_finalize};
}

/// One table, copied row by row. What a scan can't pass is gone around: from the end, and by key in between.
class TableRescue final {
public:
    TableRescue(Connection &from, Connection &to, const ProtectedTable &table, Salvaged &report)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        , m_report(report)
        , m_insert(compiled(to, insertText()))
    {
    }

    Result<void> run()
    {
        if (!m_insert)
            return failure(ErrorCode::Internal, {}, u"no table %1"_s.arg(QString::fromUtf8(m_table.name)));
        const bool whole = scan(selectText() + " ORDER BY " + m_table.key.join(", "), m_first);
        if (!whole) {
            scan(selectText() + " ORDER BY " + m_table.key.join(" DESC, ") + " DESC", m_last);
            if (hasNumbersForKeys())
                between();
        }
        countLost();
        return {};
    }

private:
    [[nodiscard]] QByteArray selectText() const
    {
        return "SELECT row_hash, row_hash('" + m_table.name + "', " + m_table.columns.join(", ") + "), "
            + m_table.columns.join(", ") + " FROM main." + m_table.name;
    }
    [[nodiscard]] QByteArray insertText() const
    {
        return "INSERT INTO main." + m_table.name + "(" + m_table.columns.join(", ") + ") VALUES (?"
            + QByteArray(", ?").repeated(m_table.columns.size() - 1) + ")";
    }

    [[nodiscard]] bool hasNumbersForKeys() const
    {
        const Row type = compiled(m_to,
                                  "SELECT 1 FROM pragma_table_info('" + m_table.name + "') WHERE name = '"
                                      + m_table.key.front() + "' AND type = 'INTEGER'");
        return type && sqlite3_step(type.get()) == SQLITE_ROW;
    }

    /// The greatest number that was ever given to anything.
    [[nodiscard]] qint64 greatestNumber() const
    {
        const Row row = compiled(m_from, "SELECT max(seq) FROM main.sqlite_sequence");
        return row && sqlite3_step(row.get()) == SQLITE_ROW ? sqlite3_column_int64(row.get(), 0) : 0;
    }

    /// False if it ended before the last row. `reached` is the first column of the key of the last sound one.
    bool scan(const QByteArray &sql, std::optional<qint64> &reached)
    {
        const Row row = compiled(m_from, sql);
        int code = row ? sqlite3_step(row.get()) : SQLITE_CORRUPT;
        for (; code == SQLITE_ROW; code = sqlite3_step(row.get())) {
            if (take(row.get()))
                reached = keyOf(row.get());
        }
        return code == SQLITE_DONE;
    }

    /// What neither scan came to, by each possible key.
    void between()
    {
        constexpr qint64 most = 4'000'000; // further apart is damage itself
        const qint64 first = std::max<qint64>(m_first.value_or(1), 1); // a scan may not even have begun
        const qint64 last =
            std::min(m_last.value_or(greatestNumber()), std::numeric_limits<qint64>::max() - 1);
        if (last < first || last - first > most)
            return;
        const Row row = compiled(m_from, selectText() + " WHERE " + m_table.key.front() + " = ?");
        if (!row)
            return;
        for (qint64 key = first; key <= last; ++key) {
            sqlite3_bind_int64(row.get(), 1, key);
            while (sqlite3_step(row.get()) == SQLITE_ROW)
                (void)take(row.get());
            sqlite3_reset(row.get());
        }
    }

    [[nodiscard]] qint64 keyOf(sqlite3_stmt *row) const
    {
        return sqlite3_column_int64(row, columnOf(m_table.key.front()));
    }
    [[nodiscard]] int columnOf(const QByteArray &name) const
    {
        return 2 + static_cast<int>(m_table.columns.indexOf(name));
    }
    [[nodiscard]] QString keyText(sqlite3_stmt *row) const
    {
        QStringList parts;
        for (const QByteArray &name : m_table.key)
            parts << QString::fromUtf8(
                reinterpret_cast<const char *>(sqlite3_column_text(row, columnOf(name))));
        return parts.join(u',');
    }

    /// Whether the row is what was written; then it is saved, unless it was before.
    bool take(sqlite3_stmt *row)
    {
        const QString key = keyText(row);
        const bool sound = sqlite3_column_int64(row, 0) == sqlite3_column_int64(row, 1);
        if (m_seen.contains(key))
            return sound;
        m_seen.insert(key);
        if (!sound) {
            lose(key, u"the row is not what was written"_s);
            return false;
        }
        for (int i = 0; i < m_table.columns.size(); ++i)
            sqlite3_bind_value(m_insert.get(), i + 1, sqlite3_column_value(row, i + 2));
        const int code = sqlite3_step(m_insert.get());
        sqlite3_reset(m_insert.get());
        if (code == SQLITE_DONE)
            ++m_saved;
        else
            lose(key, u"SQLite %1"_s.arg(code));
        return true;
    }

    void lose(const QString &key, const QString &detail)
    {
        m_report.lost.push_back({QString::fromUtf8(m_table.name), key, detail});
        ++m_lost;
    }

    /// Of the rows that were not even come to there is the count alone.
    void countLost()
    {
        const Row noted =
            compiled(m_from, "SELECT row_count FROM main.protection WHERE name = '" + m_table.name + "'");
        const bool known = noted && sqlite3_step(noted.get()) == SQLITE_ROW;
        const qint64 missing = known ? sqlite3_column_int64(noted.get(), 0) - m_saved - m_lost : 0;
        if (missing > 0)
            m_report.lost.push_back({QString::fromUtf8(m_table.name), {}, QString::number(missing)});
        m_report.rows += m_saved;
    }

    Connection &m_from;
    Connection &m_to;
    const ProtectedTable &m_table;
    Salvaged &m_report;
    Row m_insert;
    std::optional<qint64> m_first;
    std::optional<qint64> m_last;
    QSet<QString> m_seen;
    qint64 m_saved = 0;
    qint64 m_lost = 0;
};

/// Where rows of one table refer to those of another.
struct Reference {
    QByteArray column;
    QByteArray other;
    QByteArray otherColumn;
    bool becomesNull = false; ///< rather than that the row goes
};

std::vector<Reference> referencesOf(Connection &to, const ProtectedTable &table)
{
    std::vector<Reference> references;
    const Row row = compiled(to,
                             "SELECT \"from\", \"table\", \"to\", on_delete FROM pragma_foreign_key_list('"
                                 + table.name + "')");
    const auto text = [&row](int column) {
        return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(row.get(), column)));
    };
    while (row && sqlite3_step(row.get()) == SQLITE_ROW)
        references.push_back({text(0), text(1), text(2), text(3) == "SET NULL"});
    return references;
}

/// Rows of `table` that refer to none; how many.
Result<qint64> dropOrphansOf(Connection &to, const ProtectedTable &table, Salvaged &report)
{
    qint64 dropped = 0;
    for (const Reference &reference : referencesOf(to, table)) {
        const QByteArray orphaned = table.name + '.' + reference.column
            + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main." + reference.other + " o WHERE o."
            + reference.otherColumn + " = " + table.name + '.' + reference.column + ')';
        if (reference.becomesNull) {
            ROLECALL_TRY(to.execute("UPDATE main." + table.name + " SET " + reference.column
                                    + " = NULL WHERE " + orphaned));
            continue;
        }
        const Row row = compiled(to,
                                 "SELECT " + table.key.join(" || ',' || ") + " FROM main." + table.name
                                     + " WHERE " + orphaned);
        for (; row && sqlite3_step(row.get()) == SQLITE_ROW; ++dropped) {
            report.lost.push_back(
                {QString::fromUtf8(table.name),
                 QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row.get(), 0))),
                 u"what it refers to is lost"_s});
        }
        ROLECALL_TRY(to.execute("DELETE FROM main." + table.name + " WHERE " + orphaned));
    }
    report.rows -= dropped;
    return dropped;
}

/// Numbers of what is lost are not given again.
Result<void> keepNumbers(Connection &from, Connection &to)
{
    const Row row = compiled(from, "SELECT name, seq FROM main.sqlite_sequence");
    while (row && sqlite3_step(row.get()) == SQLITE_ROW) {
        const QByteArray name(reinterpret_cast<const char *>(sqlite3_column_text(row.get(), 0)));
        const qint64 number = sqlite3_column_int64(row.get(), 1);
        const bool known = std::ranges::find(to.protectedTables(), name, &ProtectedTable::name)
            != to.protectedTables().end();
        if (!known || number < 0)
            continue;
        const QByteArray value = QByteArray::number(number);
        ROLECALL_TRY(to.execute(
            "UPDATE main.sqlite_sequence SET seq = max(seq, " + value + ") WHERE name = '" + name
            + "'; INSERT INTO main.sqlite_sequence(name, seq) SELECT '" + name + "', " + value
            + " WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = '" + name + "')"));
    }
    return {};
}

/// A record in each log, by nobody: it vouches for what is left. What was lost can't be told apart by
/// customer where there are several: then it says what is left of each (R33).
Result<void> recordSalvage(Connection &to, const QString &damaged, const Salvaged &report)
{
    ROLECALL_TRY_LET(newest, newestInstant(to));
    ROLECALL_TRY_LET(customers, store::customers(to));
    AuditRecord record;
    record.at = std::max(newest.isValid() ? newest : QDateTime(), QDateTime::currentDateTimeUtc());
    record.action = u"salvage"_s;
    record.targetKind = u"file"_s;
    record.targetName = QFileInfo(damaged).fileName();
    qint64 lost = 0;
    for (const Damage &place : report.lost)
        lost += place.row.isEmpty() ? place.detail.toLongLong() : 1;
    record.after = {{u"rows"_s, report.rows}, {u"lost"_s, lost}};
    for (const Organization &customer : customers) {
        if (customers.size() > 1) {
            ROLECALL_TRY_LET(extent, extentOf(to, customer.id));
            record.after = {{u"users"_s, extent.users}, {u"records"_s, extent.records}};
        }
        record.organization = customer.id;
        ROLECALL_TRY(appendRecord(to, record));
    }
    return {};
}

Result<Salvaged> copyWhatIsSound(Connection &from, Connection &to, const QString &damaged,
                                 const Progress &progress)
{
    Salvaged report;
    Transaction transaction(to);
    ROLECALL_TRY(transaction.begin());
    ROLECALL_TRY(to.execute("PRAGMA defer_foreign_keys = ON"));
    const auto total = static_cast<qint64>(to.protectedTables().size());
    qint64 done = 0;
    for (const ProtectedTable &table : to.protectedTables()) {
        if (progress && !progress(done++, total))
            return failure(ErrorCode::Cancelled, Text::tr("Stopped; nothing was saved."));
        ROLECALL_TRY(TableRescue(from, to, table, report).run());
    }
    for (qint64 dropped = 1; dropped > 0;) {
        dropped = 0;
        for (const ProtectedTable &table : to.protectedTables()) {
            ROLECALL_TRY_LET(orphans, dropOrphansOf(to, table, report));
            dropped += orphans;
        }
    }
    ROLECALL_TRY(keepNumbers(from, to));
    ROLECALL_TRY(recordSalvage(to, damaged, report));
    ROLECALL_TRY(transaction.commit());
    return report;
}

} // namespace

Result<Salvaged> salvage(const QString &damaged, const QString &target, const Progress &progress)
{
    ROLECALL_TRY_LET(from, Connection::open(damaged, OpenMode::ReadOnly));
    ROLECALL_TRY_LET(version, from->integer("PRAGMA user_version"));
    ROLECALL_TRY_LET(counted, from->integer("SELECT count(*) FROM sqlite_schema WHERE name = 'protection'"));
    if (counted != 1) {
        return failure(ErrorCode::File,
                       Text::tr("Nothing of %1 can be read (edition %2 of the file); go back to a backup.")
                           .arg(QDir::toNativeSeparators(damaged), QString::number(version)));
    }
    auto saved = [&]() -> Result<Salvaged> {
        ROLECALL_TRY_LET(to, Workspace::create(target));
        Result<Salvaged> report = copyWhatIsSound(*from, to->connection(), damaged, progress);
        if (!report) {
            to.reset();
            QFile::remove(target); // ours
        }
        return report;
    }();
    return saved;
}

} // namespace rolecall::store
