// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/salvage.h"

#include "store/auditchain.h"
#include "store/auditlog.h"
#include "store/organizationstore.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

using Progress = std::function<bool(qint64, qint64)>;

/// One table, copied row by row. What a scan can't pass is gone around: from the end, and by key in between.
class TableRescue final {
public:
    TableRescue(Connection &from, Connection &to, const ProtectedTable &table, Salvaged &report)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        , m_report(report)
        , m_insert(to.prepareOnce(insertText()))
    {
    }

    Result<void> run()
    {
        ROLECALL_TRY(m_insert.finish());
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
        return m_to
            .prepareOnce("SELECT 1 FROM pragma_table_info('" + m_table.name + "') WHERE name = '"
                         + m_table.key.front() + "' AND type = 'INTEGER'")
            .next();
    }

    /// The greatest number that was ever given to anything.
    [[nodiscard]] qint64 greatestNumber() const
    {
        Statement row = m_from.prepareOnce("SELECT max(seq) FROM main.sqlite_sequence");
        return row.next() ? row.integer(0) : 0;
    }

    /// False if it ended before the last row. `reached` is the first column of the key of the last sound one.
    bool scan(const QByteArray &sql, std::optional<qint64> &reached)
    {
        Statement row = m_from.prepareOnce(sql);
        while (row.next()) {
            if (take(row))
                reached = row.integer(columnOf(m_table.key.front()));
        }
        return row.finish().has_value();
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
        Statement row = m_from.prepareOnce(selectText() + " WHERE " + m_table.key.front() + " = ?");
        for (qint64 key = first; key <= last; ++key) {
            row.bind(key);
            while (row.next())
                (void)take(row);
            (void)row.finish(); // of what can't be read the next one may be readable
        }
    }

    [[nodiscard]] int columnOf(const QByteArray &name) const
    {
        return 2 + static_cast<int>(m_table.columns.indexOf(name));
    }
    [[nodiscard]] QString keyText(const Statement &row) const
    {
        QStringList parts;
        for (const QByteArray &name : m_table.key)
            parts << row.text(columnOf(name));
        return parts.join(u',');
    }

    /// Whether the row is what was written; then it is saved, unless it was before.
    bool take(const Statement &row)
    {
        const QString key = keyText(row);
        const bool sound = row.integer(0) == row.integer(1);
        if (m_seen.contains(key))
            return sound;
        m_seen.insert(key);
        if (!sound) {
            lose(key, u"the row is not what was written"_s);
            return false;
        }
        if (const Result<void> saved = m_insert.bindRow(row, 2).run())
            ++m_saved;
        else
            lose(key, saved.error().detail);
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
        Statement noted =
            m_from.prepareOnce("SELECT row_count FROM main.protection WHERE name = '" + m_table.name + "'");
        const qint64 missing = noted.next() ? noted.integer(0) - m_saved - m_lost : 0;
        if (missing > 0)
            m_report.lost.push_back({QString::fromUtf8(m_table.name), {}, QString::number(missing)});
        m_report.rows += m_saved;
    }

    Connection &m_from;
    Connection &m_to;
    const ProtectedTable &m_table;
    Salvaged &m_report;
    Statement m_insert;
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
    Statement row = to.prepareOnce(
        "SELECT \"from\", \"table\", \"to\", on_delete FROM pragma_foreign_key_list('" + table.name + "')");
    while (row.next())
        references.push_back(
            {row.text(0).toUtf8(), row.text(1).toUtf8(), row.text(2).toUtf8(), row.text(3) == "SET NULL"_L1});
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
        Statement row = to.prepareOnce("SELECT " + table.key.join(" || ',' || ") + " FROM main." + table.name
                                       + " WHERE " + orphaned);
        for (; row.next(); ++dropped) {
            report.lost.push_back(
                {QString::fromUtf8(table.name), row.text(0), u"what it refers to is lost"_s});
        }
        ROLECALL_TRY(row.finish());
        ROLECALL_TRY(to.execute("DELETE FROM main." + table.name + " WHERE " + orphaned));
    }
    report.rows -= dropped;
    return dropped;
}

/// Numbers of what is lost are not given again.
Result<void> keepNumbers(Connection &from, Connection &to)
{
    Statement row = from.prepareOnce("SELECT name, seq FROM main.sqlite_sequence");
    while (row.next()) {
        const QByteArray name = row.text(0).toUtf8();
        const qint64 number = row.integer(1);
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

/// What the log of a customer is to tell of its own losses: the chain has gaps where nothing was lost only if
/// somebody else made them.
Result<std::vector<ChainGap>> gapsOf(Connection &to, domain::Id customer, const Salvaged &report)
{
    const auto isLost = [&report](QLatin1StringView table) {
        return std::ranges::any_of(report.lost, [table](const Damage &lost) { return lost.table == table; });
    };
    const bool records = isLost("audit"_L1);
    const bool details = isLost("audit_detail"_L1);
    if (!records && !details)
        return std::vector<ChainGap>();
    ROLECALL_TRY_LET(gaps, findGaps(to, customer));
    std::erase_if(gaps, [=](const ChainGap &gap) { return gap.from == gap.to ? !details : !records; });
    return gaps;
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
        ROLECALL_TRY_LET(gaps, gapsOf(to, customer.id, report));
        record.after.remove(u"gaps"_s);
        if (!gaps.empty())
            record.after.insert(u"gaps"_s, toJson(gaps));
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
