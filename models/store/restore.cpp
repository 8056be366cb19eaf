// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/restore.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

/// The log goes on, what is said of the file is said of the one that is there, and what Control Hub holds
/// does not change by it.
constexpr std::array keptTables{"audit", "audit_detail", "property", "carryover"};
constexpr qint64 rowsAStep = 1000;

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
    Statement rows = backup.prepareOnce("SELECT " + columns + " FROM main." + table.name);
    Statement insert =
        live.prepareOnce("INSERT INTO main." + table.name + '(' + columns + ") VALUES (" + parameters + ')');
    while (rows.next()) {
        ROLECALL_TRY(insert.bindRow(rows).run());
        ROLECALL_TRY(steps.step());
    }
    return rows.finish();
}

Result<qint64> countRows(Connection &backup, const std::vector<ProtectedTable> &tables)
{
    qint64 total = 0;
    for (const ProtectedTable &table : tables) {
        Statement count = backup.prepareOnce("SELECT count(*) FROM main." + table.name);
        total += count.next() ? count.integer(0) : 0;
        ROLECALL_TRY(count.finish());
    }
    return total;
}

} // namespace

Result<bool> isEarlierStateOf(Connection &live, Connection &backup)
{
    bool same = false; // an empty log is nobody's
    Statement newest =
        backup.prepareOnce("SELECT max(seq), count(*), organization FROM audit GROUP BY organization");
    Statement count = live.prepareOnce("SELECT count(*) FROM audit WHERE organization = ? AND seq <= ?");
    const QByteArray record = "SELECT * FROM audit WHERE seq = ?";
    Statement ours = live.prepareOnce(record);
    Statement theirs = backup.prepareOnce(record);
    while (newest.next()) {
        const qint64 seq = newest.integer(0);
        count.bind(newest.integer(2)).bind(seq);
        ours.bind(seq);
        theirs.bind(seq);
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
        ROLECALL_TRY(live.prepareOnce("DELETE FROM main." + table->name).run());
    }
    Steps steps(progress, total);
    for (const ProtectedTable &table : tables)
        ROLECALL_TRY(copyRows(live, backup, table, steps));
    return steps.done();
}

} // namespace rolecall::store
