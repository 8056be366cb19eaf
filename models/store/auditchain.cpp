// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/auditchain.h"

#include "store/blake.h"
#include "store/protection.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using rolecall::domain::Id;

namespace rolecall::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// What the hash covers is seq and hash aside all columns, in this order.
#define CHAINED_COLUMNS                                                                                      \
    "SELECT seq, hash, organization, number, at, actor, actor_email, actor_name, door, action, target_kind," \
    " target, target_email, target_name, outcome, rule, before, after, reason, state FROM audit"
constexpr int firstCovered = 2;
constexpr int lastCovered = 19;
constexpr int numberColumn = 3;

QByteArrayView view(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

/// Details of records in the order of seq, read alongside.
class Details final {
public:
    explicit Details(Statement statement)
        : m_statement(std::move(statement))
    {
        step();
    }

    void addTo(Blake256 &blake, qint64 seq)
    {
        for (; m_there && m_statement.integer(0) < seq; step()) { } // of another organization
        for (; m_there && m_statement.integer(0) == seq; step()) {
            for (int column = 1; column <= 4; ++column)
                blake.add(view(m_statement.utf8(column)));
        }
    }
    Result<void> finish() { return m_statement.finish(); }

private:
    void step() { m_there = m_statement.next(); }

    Statement m_statement;
    bool m_there = false;
};

/// Of the record of the current row.
QString hashOf(const QString &before, const Statement &record, Details &details)
{
    Blake256 blake;
    blake.add(before.toLatin1());
    for (int column = firstCovered; column <= lastCovered; ++column)
        blake.add(view(record.utf8(column)));
    details.addTo(blake, record.integer(0));
    return QString::fromLatin1(blake.result().toHex());
}

Details detailsFrom(Connection &connection, qint64 seq)
{
    Statement statement = connection.prepare(
        "SELECT audit, user, email, before, after FROM audit_detail WHERE audit >= ? ORDER BY audit, user");
    statement.bind(seq);
    return Details(std::move(statement));
}

Result<void> writeNumber(Connection &connection, qint64 seq, qint64 number, const QString &state)
{
    return connection.prepare("UPDATE audit SET number = ?, state = ? WHERE seq = ?")
        .bind(number)
        .bind(state)
        .bind(seq)
        .run();
}

Result<void> link(Connection &connection, qint64 seq, const QString &before)
{
    Statement record = connection.prepare(CHAINED_COLUMNS " WHERE seq = ?");
    record.bind(seq);
    QString hash;
    if (record.next()) {
        Details details = detailsFrom(connection, seq);
        hash = hashOf(before, record, details);
        ROLECALL_TRY(details.finish());
    }
    ROLECALL_TRY(record.finish());
    return connection.prepare("UPDATE audit SET hash = ? WHERE seq = ?").bind(hash).bind(seq).run();
}

} // namespace

QString Seal::text() const
{
    return QString::number(number) + u':' + hash;
}

std::optional<Seal> Seal::fromText(const QString &text)
{
    static const QRegularExpression form(u"^([1-9][0-9]{0,17}):([0-9a-fA-F]{64})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    return Seal{match.captured(1).toLongLong(), match.captured(2).toLower()};
}

Result<Seal> sealOf(Connection &connection, Id organization)
{
    // By the index; a record on its way into the chain has no number yet.
    Statement statement = connection.prepare(
        "SELECT number, hash FROM audit WHERE organization = ? AND number > 0 ORDER BY number DESC LIMIT 1");
    Seal seal;
    if (statement.bind(organization).next())
        seal = {statement.integer(0), statement.text(1)};
    ROLECALL_TRY(statement.finish());
    return seal;
}

Result<void> chainRecord(Connection &connection, qint64 seq, Id organization)
{
    ROLECALL_TRY_LET(before, sealOf(connection, organization));
    ROLECALL_TRY_LET(state, stateDigest(connection));
    ROLECALL_TRY(writeNumber(connection, seq, before.number + 1, state));
    return link(connection, seq, before.hash);
}

Result<void> chainAll(Connection &connection)
{
    std::vector<std::pair<qint64, Id>> all;
    Statement statement = connection.prepare("SELECT seq, organization FROM audit ORDER BY seq");
    while (statement.next())
        all.emplace_back(statement.integer(0), statement.integer(1));
    ROLECALL_TRY(statement.finish());
    for (const auto &[seq, organization] : all) {
        ROLECALL_TRY_LET(before, sealOf(connection, organization));
        ROLECALL_TRY(writeNumber(connection, seq, before.number + 1, {}));
        ROLECALL_TRY(link(connection, seq, before.hash));
    }
    return {};
}

Result<LogCheck> checkLog(Connection &connection, Id organization, const std::optional<Seal> &noted)
{
    LogCheck check;
    const auto tell = [&check](qint64 number, const QString &problem) {
        if (!check.bad) {
            check.bad = number;
            check.problem = problem;
        }
    };
    Details details = detailsFrom(connection, 0);
    Statement record = connection.prepare(CHAINED_COLUMNS " WHERE organization = ? ORDER BY seq");
    record.bind(organization);
    while (record.next()) {
        const qint64 expected = check.records + 1;
        const qint64 number = record.integer(numberColumn);
        if (!check.bad && number > expected)
            tell(expected, Text::tr("Record %1 is missing.").arg(expected));
        else if (!check.bad && number < expected)
            tell(number, Text::tr("Record %1 is there twice, or out of its order.").arg(number));
        if (!check.bad && hashOf(check.seal.hash, record, details) != record.text(1))
            tell(number, Text::tr("Record %1 is not what was written.").arg(number));
        if (!check.bad && noted && noted->number == number && noted->hash != record.text(1)) {
            tell(number,
                 Text::tr("Record %1 has another hash than the seal: the log was written anew.").arg(number));
        }
        ++check.records;
        check.seal = {number, record.text(1)};
    }
    ROLECALL_TRY(record.finish());
    ROLECALL_TRY(details.finish());
    if (noted && noted->number > check.records)
        tell(check.records + 1,
             Text::tr("Record %1 is missing: the seal is of a longer log.").arg(check.records + 1));
    return check;
}

Result<bool> isStateVouchedFor(Connection &connection)
{
    Statement statement = connection.prepare("SELECT state FROM audit ORDER BY seq DESC LIMIT 1");
    const QString vouched = statement.next() ? statement.text(0) : QString();
    ROLECALL_TRY(statement.finish());
    ROLECALL_TRY_LET(state, stateDigest(connection));
    return vouched.isEmpty() || vouched == state; // records from before there were states vouch for nothing
}

} // namespace rolecall::store
