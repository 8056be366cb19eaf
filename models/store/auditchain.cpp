// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/auditchain.h"

#include "store/blake.h"
#include "store/protection.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
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

/// By the record that they end with.
using Gaps = QHash<qint64, ChainGap>;

/// Those that the log tells of. A noted seal covers what was lost only afterwards: of that it is not told.
Result<Gaps> toldGaps(Connection &connection, Id organization, qint64 noted = 0)
{
    Gaps gaps;
    Statement statement =
        connection.prepare("SELECT after, number FROM audit WHERE organization = ? AND action = 'salvage'");
    statement.bind(organization);
    while (statement.next()) {
        const QJsonObject after = QJsonDocument::fromJson(statement.text(0).toUtf8()).object();
        for (const QJsonValue &value : after.value("gaps"_L1).toArray()) {
            const ChainGap gap = ChainGap::fromJson(value.toObject());
            if (gap.from > noted || statement.integer(1) <= noted)
                gaps.insert(gap.to, gap);
        }
    }
    ROLECALL_TRY(statement.finish());
    return gaps;
}

/// The gap between two records, if the log tells of it.
const ChainGap *gapBetween(const Gaps &told, const Seal &before, qint64 number)
{
    const auto gap = told.constFind(number);
    const bool fits = gap != told.cend() && gap->from == before.number + 1 && gap->before == before.hash;
    return fits ? &*gap : nullptr;
}

/// Of a record as if it were the first one.
Result<QString> hashAlone(Connection &connection, qint64 seq)
{
    Statement record = connection.prepare(CHAINED_COLUMNS " WHERE seq = ?");
    Details details = detailsFrom(connection, seq);
    const QString hash = record.bind(seq).next() ? hashOf({}, record, details) : QString();
    ROLECALL_TRY(record.finish());
    ROLECALL_TRY(details.finish());
    return hash;
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
    ROLECALL_TRY_LET(told, toldGaps(connection, organization, noted ? noted->number : 0));
    Details details = detailsFrom(connection, 0);
    Statement record = connection.prepare(CHAINED_COLUMNS " WHERE organization = ? ORDER BY seq");
    record.bind(organization);
    while (record.next()) {
        const qint64 expected = check.seal.number + 1;
        const qint64 number = record.integer(numberColumn);
        const ChainGap *gap = gapBetween(told, check.seal, number);
        if (!check.bad && gap)
            check.gaps.push_back(*gap);
        else if (!check.bad && number > expected)
            tell(expected, Text::tr("Record %1 is missing.").arg(expected));
        else if (!check.bad && number < expected)
            tell(number, Text::tr("Record %1 is there twice, or out of its order.").arg(number));
        if (!check.bad
            && hashOf(gap ? QString() : check.seal.hash, record, details)
                != (gap ? gap->hash : record.text(1)))
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
    if (noted && noted->number > check.seal.number) {
        const qint64 missing = check.seal.number + 1;
        tell(missing, Text::tr("Record %1 is missing: the seal is of a longer log.").arg(missing));
    }
    return check;
}

QString ChainGap::text() const
{
    if (from == to)
        return Text::tr("Record %1 has lost details: the file was damaged and saved without them.").arg(to);
    if (from == to - 1)
        return Text::tr("Record %1 was lost: the file was damaged and saved without it.").arg(from);
    return Text::tr("Records %1 to %2 were lost: the file was damaged and saved without them.")
        .arg(QString::number(from), QString::number(to - 1));
}

ChainGap ChainGap::fromJson(const QJsonObject &object)
{
    return {object.value("from"_L1).toInteger(), object.value("to"_L1).toInteger(),
            object.value("before"_L1).toString(), object.value("hash"_L1).toString()};
}

Result<std::vector<ChainGap>> findGaps(Connection &connection, Id organization)
{
    ROLECALL_TRY_LET(told, toldGaps(connection, organization));
    std::vector<ChainGap> gaps;
    std::vector<qint64> ends; // seq of the record that each ends with
    Seal before;
    Details details = detailsFrom(connection, 0);
    Statement record = connection.prepare(CHAINED_COLUMNS " WHERE organization = ? ORDER BY seq");
    record.bind(organization);
    while (record.next()) {
        const Seal seal{record.integer(numberColumn), record.text(1)};
        const bool linked = hashOf(before.hash, record, details) == seal.hash;
        const bool next = seal.number == before.number + 1;
        if (seal.number > before.number && !(next && linked) && !gapBetween(told, before, seal.number)) {
            gaps.push_back({before.number + 1, seal.number, before.hash, {}});
            ends.push_back(record.integer(0));
        }
        before = seal;
    }
    ROLECALL_TRY(record.finish());
    ROLECALL_TRY(details.finish());
    for (size_t i = 0; i < gaps.size(); ++i) {
        ROLECALL_TRY_LET(hash, hashAlone(connection, ends[i]));
        gaps[i].hash = hash;
    }
    return gaps;
}

QJsonArray toJson(const std::vector<ChainGap> &gaps)
{
    QJsonArray array;
    for (const ChainGap &gap : gaps)
        array << QJsonObject{
            {u"from"_s, gap.from}, {u"to"_s, gap.to}, {u"before"_s, gap.before}, {u"hash"_s, gap.hash}};
    return array;
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
