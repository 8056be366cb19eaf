// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/auditlog.h"

#include "utf8.h"

#include "store/auditchain.h"
#include "store/userstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;
using rolecall::domain::Id;

namespace rolecall::store {
namespace {

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(jsonLine(object));
}

QJsonObject objectFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

#define RECORD_COLUMNS                                                                                       \
    "seq, organization, at, ifnull(actor, 0), actor_email, actor_name, door, action, target_kind,"           \
    " ifnull(target, 0), target_email, target_name, outcome, rule, before, after, reason, number, hash,"     \
    " sound"

#define SELECTED_RECORDS                                                                                     \
    "SELECT " RECORD_COLUMNS " FROM checked_audit"                                                           \
    " WHERE organization = ?1 AND seq > ?2 AND at >= ?3"                                                     \
    " AND (?4 = 0 OR (target = ?4 AND target_kind = 'user')"                                                 \
    "  OR EXISTS (SELECT 1 FROM audit_detail d WHERE d.audit = seq AND d.user = ?4)"                         \
    "  OR seq = (SELECT added_in FROM user WHERE id = ?4))"                                                  \
    " AND (?5 = '' OR at < ?5) AND (?6 = 0 OR seq = ?6)"                                                     \
    " AND (?7 = '' OR action IN (SELECT value FROM json_each(?7))) AND (?8 = '' OR outcome = ?8)"

/// The record of the current row of a statement that selects RECORD_COLUMNS.
AuditRecord recordFrom(const Statement &statement)
{
    return {statement.integer(0),
            statement.integer(1),
            instantFrom(statement.text(2)),
            statement.integer(3),
            statement.text(4),
            statement.text(5),
            statement.text(6),
            statement.text(7),
            statement.text(8),
            statement.integer(9),
            statement.text(10),
            statement.text(11),
            statement.text(12) == "refused"_L1,
            statement.text(13),
            objectFrom(statement.text(14)),
            objectFrom(statement.text(15)),
            statement.text(16),
            statement.integer(17),
            statement.text(18)};
}

Result<std::optional<AuditRecord>> readRecord(Statement statement)
{
    std::optional<AuditRecord> record;
    if (statement.next())
        record = recordFrom(statement);
    ROLECALL_TRY(statement.finish());
    return record;
}

enum class Order { OldestFirst, NewestFirst };

/// The records that pass a filter, one after the other.
class Selection final {
public:
    Selection(Connection &connection, Id organization, const AuditFilter &filter, Order order)
        : m_connection(connection)
        , m_filter(filter)
        , m_statement(connection.prepare(order == Order::NewestFirst ? SELECTED_RECORDS " ORDER BY seq DESC"
                                                                     : SELECTED_RECORDS " ORDER BY seq"))
    {
        m_statement.bind(organization).bind(filter.afterSeq);
        m_statement.bind(filter.since ? toText(*filter.since) : QString()).bind(filter.user);
        m_statement.bind(filter.until ? toText(*filter.until) : QString()).bind(filter.seq);
        m_statement.bind(filter.actions.isEmpty() ? QString() : jsonList(filter.actions));
        m_statement.bind(!filter.refused ? QString() : *filter.refused ? u"refused"_s : u"done"_s);
    }
    Q_DISABLE_COPY_MOVE(Selection)

    /// Nothing behind the last one.
    Result<std::optional<AuditRecord>> next()
    {
        if (!m_begun)
            ROLECALL_TRY(begin());
        while (m_statement.next()) {
            AuditRecord record = recordFrom(m_statement);
            ROLECALL_TRY_LET(passing, passes(record));
            if (passing)
                return std::optional(std::move(record));
        }
        return std::optional<AuditRecord>();
    }
    Result<void> finish() { return m_statement.finish(); }

private:
    static QString jsonList(const QStringList &texts)
    {
        return QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
    }

    Result<void> begin()
    {
        m_begun = true;
        if (m_filter.targetKey.isEmpty())
            return {};
        Statement added = m_connection.prepare("SELECT added_in FROM user WHERE email_key = ?");
        m_addedIn = added.bind(m_filter.targetKey).next() ? added.integer(0) : 0;
        return added.finish();
    }

    /// E-mails compare as I6 says, which SQLite can't.
    Result<bool> passes(const AuditRecord &record)
    {
        if (!m_filter.actorKey.isEmpty() && domain::emailKey(record.actorEmail) != m_filter.actorKey)
            return false;
        if (!m_filter.targetKey.isEmpty() && record.seq != m_addedIn
            && domain::emailKey(record.targetEmail) != m_filter.targetKey) {
            ROLECALL_TRY_LET(parts, details(m_connection, record.seq));
            if (std::ranges::none_of(parts, [this](const AuditDetail &part) {
                    return domain::emailKey(part.email) == m_filter.targetKey;
                }))
                return false;
        }
        return !m_filter.accepts || m_filter.accepts(record);
    }

    Connection &m_connection;
    const AuditFilter &m_filter;
    Statement m_statement;
    qint64 m_addedIn = 0; ///< the import that added the target has no detail of him: his own row is it
    bool m_begun = false;
};

} // namespace

Result<qint64> appendRecord(Connection &connection, const AuditRecord &record)
{
    ROLECALL_TRY(
        connection
            .prepare("INSERT INTO audit(organization, at, actor, actor_email, actor_name, door, action, "
                     "target_kind,"
                     " target, target_email, target_name, outcome, rule, before, after, reason)"
                     " VALUES (?, ?, nullif(?, 0), ?, ?, ?, ?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?, ?)")
            .bind(record.organization)
            .bind(toText(record.at))
            .bind(record.actor)
            .bind(record.actorEmail)
            .bind(record.actorName)
            .bind(record.door)
            .bind(record.action)
            .bind(record.targetKind)
            .bind(record.target)
            .bind(record.targetEmail)
            .bind(record.targetName)
            .bind(record.refused ? u"refused"_s : u"done"_s)
            .bind(record.rule)
            .bind(compact(record.before))
            .bind(compact(record.after))
            .bind(record.reason)
            .run());
    const qint64 seq = connection.lastInsertId();
    ROLECALL_TRY(chainRecord(connection, seq, record.organization));
    return seq;
}

Result<void> appendDetail(Connection &connection, qint64 seq, const AuditDetail &detail)
{
    return connection
        .prepare("INSERT INTO audit_detail(audit, user, email, before, after) VALUES (?, ?, ?, ?, ?)")
        .bind(seq)
        .bind(detail.user)
        .bind(detail.email)
        .bind(compact(detail.before))
        .bind(compact(detail.after))
        .run();
}

Result<void> extendDetail(Connection &connection, qint64 seq, const AuditDetail &detail)
{
    return connection
        .prepare("INSERT INTO audit_detail(audit, user, email, before, after) VALUES (?, ?, ?, ?, ?)"
                 " ON CONFLICT(audit, user) DO UPDATE SET after = excluded.after")
        .bind(seq)
        .bind(detail.user)
        .bind(detail.email)
        .bind(compact(detail.before))
        .bind(compact(detail.after))
        .run();
}

Result<qint64> nextRecord(Connection &connection)
{
    ROLECALL_TRY_LET(
        last, connection.integer("SELECT ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'audit'), 0)"));
    return last + 1;
}

Result<std::vector<AuditRecord>> records(Connection &connection, Id organization, const AuditFilter &filter)
{
    std::vector<AuditRecord> found;
    // The newest so many, then turned round: oldest first.
    Selection selection(connection, organization, filter, Order::NewestFirst);
    while (filter.limit < 0 || static_cast<qint64>(found.size()) < filter.limit) {
        ROLECALL_TRY_LET(record, selection.next());
        if (!record)
            break;
        found.push_back(std::move(*record));
    }
    ROLECALL_TRY(selection.finish());
    std::ranges::reverse(found);
    return found;
}

Result<void> forEachRecord(Connection &connection, Id organization, const AuditFilter &filter,
                           const std::function<Result<void>(const AuditRecord &)> &visit)
{
    Selection selection(connection, organization, filter, Order::OldestFirst);
    for (;;) {
        ROLECALL_TRY_LET(record, selection.next());
        if (!record)
            return selection.finish();
        ROLECALL_TRY(visit(*record));
    }
}

Result<qint64> countRecords(Connection &connection, Id organization)
{
    Statement statement = connection.prepare("SELECT count(*) FROM audit WHERE organization = ?");
    const qint64 count = statement.bind(organization).next() ? statement.integer(0) : 0;
    ROLECALL_TRY(statement.finish());
    return count;
}

Result<std::vector<AuditActor>> auditActors(Connection &connection, Id organization)
{
    std::vector<AuditActor> actors;
    // SQLite takes the name from the row of the greatest number.
    Statement statement =
        connection.prepare("SELECT actor_email, actor_name, max(seq) AS newest FROM audit"
                           " WHERE organization = ? GROUP BY actor_email ORDER BY newest DESC");
    statement.bind(organization);
    QSet<QString> known;
    while (statement.next()) {
        const QString email = statement.text(0);
        const QString key = domain::emailKey(email); // one person in any case (I6)
        if (key.isEmpty() || known.contains(key))
            continue;
        known.insert(key);
        actors.push_back({key, email, statement.text(1)});
    }
    ROLECALL_TRY(statement.finish());
    return actors;
}

Result<std::vector<AuditDetail>> details(Connection &connection, qint64 seq, qint64 limit)
{
    std::vector<AuditDetail> found;
    Statement statement = connection.prepare("SELECT user, email, before, after, sound FROM "
                                             "checked_audit_detail WHERE audit = ? ORDER BY user LIMIT ?");
    statement.bind(seq).bind(limit);
    while (statement.next()) {
        found.push_back({statement.integer(0), statement.text(1), objectFrom(statement.text(2)),
                         objectFrom(statement.text(3))});
    }
    ROLECALL_TRY(statement.finish());
    return found;
}

Result<std::optional<AuditDetail>> detailOf(Connection &connection, qint64 seq, Id user)
{
    std::optional<AuditDetail> detail;
    Statement statement = connection.prepare(
        "SELECT email, before, after, sound FROM checked_audit_detail WHERE audit = ? AND user = ?");
    if (statement.bind(seq).bind(user).next())
        detail = AuditDetail{user, statement.text(0), objectFrom(statement.text(1)),
                             objectFrom(statement.text(2))};
    ROLECALL_TRY(statement.finish());
    return detail;
}

Result<std::optional<AuditRecord>> findRecord(Connection &connection, qint64 seq)
{
    Statement statement = connection.prepare("SELECT " RECORD_COLUMNS " FROM checked_audit WHERE seq = ?");
    statement.bind(seq);
    return readRecord(std::move(statement));
}

Result<std::optional<AuditRecord>> findNumbered(Connection &connection, Id organization, qint64 number)
{
    Statement statement = connection.prepare("SELECT " RECORD_COLUMNS
                                             " FROM checked_audit WHERE organization = ? AND number = ?");
    statement.bind(organization).bind(number);
    return readRecord(std::move(statement));
}

Result<std::optional<AuditRecord>> newestDone(Connection &connection, Id organization, Id actor,
                                              qint64 before)
{
    Statement statement =
        connection.prepare("SELECT " RECORD_COLUMNS " FROM checked_audit WHERE organization = ? AND actor = ?"
                           " AND seq < ? AND outcome = 'done' ORDER BY seq DESC LIMIT 1");
    statement.bind(organization).bind(actor).bind(before);
    return readRecord(std::move(statement));
}

Result<std::optional<AuditRecord>> newestOf(Connection &connection, Id organization,
                                            const QStringList &actions, qint64 before)
{
    Statement statement =
        connection.prepare("SELECT " RECORD_COLUMNS " FROM checked_audit WHERE organization = ? AND seq < ?"
                           " AND action IN (SELECT value FROM json_each(?)) AND outcome = 'done'"
                           " ORDER BY number DESC LIMIT 1");
    statement.bind(organization)
        .bind(before)
        .bind(QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(actions)).toJson(QJsonDocument::Compact)));
    return readRecord(std::move(statement));
}

Result<std::vector<AuditRecord>> recordsOn(Connection &connection, Id user, const QString &action)
{
    std::vector<AuditRecord> found;
    Statement statement =
        connection.prepare("SELECT " RECORD_COLUMNS " FROM checked_audit WHERE action = ?2 AND seq IN"
                           " (SELECT seq FROM audit WHERE target = ?1 AND target_kind = 'user'"
                           "  UNION ALL SELECT audit FROM audit_detail WHERE user = ?1) ORDER BY seq");
    statement.bind(user).bind(action);
    while (statement.next())
        found.push_back(recordFrom(statement));
    ROLECALL_TRY(statement.finish());
    return found;
}

Result<QDateTime> newestInstant(Connection &connection)
{
    Statement statement = connection.prepare("SELECT at FROM audit ORDER BY seq DESC LIMIT 1");
    const QDateTime instant = statement.next() ? instantFrom(statement.text(0)) : QDateTime();
    ROLECALL_TRY(statement.finish());
    return instant;
}

} // namespace rolecall::store
