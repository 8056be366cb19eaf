// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "roster/order.h"

#include "roster/collator.h"
#include "roster/keysort.h"
#include "store/organizationstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace rolecall::roster {
namespace {

constexpr qint64 rowsBetweenCalls = 4096;
constexpr size_t rememberedTexts = 50'000; // departments and first names come again and again

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, Text::tr("Ordering the list was stopped; it stays as it is."));
}

std::string_view viewOf(const QByteArray &utf8)
{
    return {utf8.constData(), static_cast<size_t>(utf8.size())};
}

/// The organizations whose users have no value in this column here: the profiles of other customers' users
/// are those customers' (R33). The one in use may be among them.
Result<std::vector<domain::Id>> customersApart(store::Connection &connection, SortColumn column)
{
    std::vector<domain::Id> ids;
    if (!fieldOf(column))
        return ids;
    ROLECALL_TRY_LET(customers, store::customers(connection));
    for (const store::Organization &customer : customers)
        ids.push_back(customer.id);
    return ids;
}

/// Column 0 is the id; what follows is for textAt().
const char *textQuery(SortColumn column)
{
    switch (column) {
    case SortColumn::Name:
        return "SELECT id, display_name, first_name, last_name, email FROM user";
    case SortColumn::Title:
        return "SELECT id, title FROM user";
    case SortColumn::Department:
        return "SELECT id, department FROM user";
    case SortColumn::Location:
        return "SELECT id, location FROM user";
    case SortColumn::LastAccess:
        return "SELECT id, last_access FROM user";
    default:
        return "SELECT id, email FROM user";
    }
}

/// The text by which the row that `statement` is at is ordered: domain::personName() in UTF-8, or the column.
std::string_view textAt(const store::Statement &statement, SortColumn column, std::string &scratch)
{
    const std::string_view text = statement.utf8(1);
    if (column != SortColumn::Name || !text.empty())
        return text;
    const std::string_view first = statement.utf8(2);
    const std::string_view last = statement.utf8(3);
    scratch.assign(first).append(first.empty() || last.empty() ? 0 : 1, ' ').append(last);
    return scratch.empty() ? statement.utf8(4) : std::string_view(scratch);
}

/// Makes the keys of texts, each of the usual ones once.
class KeyMaker final {
public:
    KeyMaker(Collator *collator, std::string &keys)
        : m_collator(collator)
        , m_keys(keys)
    {
    }

    quint32 start(std::string_view text)
    {
        if (const auto known = m_known.find(text); known != m_known.end())
            return known->second;
        const auto start = static_cast<quint32>(m_keys.size());
        if (m_collator)
            m_collator->appendKey(m_keys, text);
        else
            m_keys.append(text.substr(0, text.find('\0')).substr(0, bytesThatCount));
        m_keys.push_back('\0');
        if (m_known.size() < rememberedTexts)
            m_known.emplace(text, start);
        return start;
    }

private:
    static constexpr size_t bytesThatCount = 256; // of a text that is ordered by its bytes

    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    Collator *m_collator; ///< none: byte order
    std::string &m_keys;
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_known;
};

Result<void> addTexts(store::Connection &connection, const Roster &roster, SortColumn column,
                      Collator &collator, const std::function<bool()> &cancelled, KeySort &rows)
{
    ROLECALL_TRY_LET(apart, customersApart(connection, column));
    const auto isForeign = [&](quint32 row) {
        return roster.holder(row) != domain::Holder::Customer
            && std::ranges::find(apart, roster.organization(row)) != apart.end();
    };
    KeyMaker keys(column == SortColumn::LastAccess ? nullptr : &collator, rows.keys());
    std::vector<bool> seen(roster.indexEnd());
    std::string scratch;
    qint64 untilCall = rowsBetweenCalls;
    auto statement = connection.prepare(textQuery(column));
    while (statement.next()) {
        if (--untilCall == 0) {
            untilCall = rowsBetweenCalls;
            if (cancelled && cancelled())
                return stopped();
        }
        const std::optional<quint32> row = roster.indexOf(statement.integer(0));
        if (!row)
            continue;
        seen[*row] = true;
        const std::string_view text = textAt(statement, column, scratch);
        if (text.empty() || isForeign(*row))
            rows.addEmpty(*row);
        else if (rows.hasRoom())
            rows.addKeyed(*row, keys.start(text));
        else
            return failure(ErrorCode::Internal,
                           Text::tr("The list is too long to be ordered; narrow it by a search."));
    }
    ROLECALL_TRY(statement.finish());
    for (quint32 row = 0; row < roster.indexEnd(); ++row) {
        if (!seen[row])
            rows.addEmpty(row);
    }
    return {};
}

using Ranks =
    std::map<qint64, quint32>; ///< place of a value among all that occur; equal texts have the same one

Ranks ranksOf(std::vector<std::pair<std::string, qint64>> keyed)
{
    std::ranges::sort(keyed);
    Ranks ranks;
    quint32 rank = 0;
    for (size_t i = 0; i < keyed.size(); ++i) {
        rank += i > 0 && keyed[i].first != keyed[i - 1].first;
        ranks.emplace(keyed[i].second, rank);
    }
    return ranks;
}

Result<Ranks> organizationRanks(store::Connection &connection, Collator &collator)
{
    std::vector<std::pair<std::string, qint64>> keyed;
    auto statement = connection.prepare("SELECT id, name FROM organization");
    while (statement.next())
        keyed.emplace_back(collator.key(statement.utf8(1)), statement.integer(0));
    ROLECALL_TRY(statement.finish());
    return ranksOf(std::move(keyed));
}

Ranks roleRanks(const Roster &roster, Collator &collator, const RolesText &rolesText)
{
    std::map<qint64, std::string> texts;
    for (quint32 row = 0; row < roster.indexEnd(); ++row) {
        const quint32 roles = roster.roles(row);
        if (roles != 0 && !texts.contains(roles))
            texts[roles] = rolesText ? collator.key(viewOf(rolesText(roles).toUtf8())) : std::string();
    }
    std::vector<std::pair<std::string, qint64>> keyed;
    for (auto &[roles, text] : texts)
        keyed.emplace_back(std::move(text), roles);
    return ranksOf(std::move(keyed));
}

/// Rows by a value that the roster has itself; those whose value has no rank are empty.
template<typename Value>
void addRanks(const Roster &roster, const Ranks &ranks, KeySort &rows, Value valueOf)
{
    for (quint32 row = 0; row < roster.indexEnd(); ++row) {
        const auto rank = ranks.find(valueOf(row));
        if (rank == ranks.end() || !roster.isLive(row))
            rows.addEmpty(row);
        else
            rows.addRanked(row, rank->second);
    }
}

Result<void> addRows(store::Connection &connection, const Roster &roster, SortColumn column,
                     Collator &collator, const std::function<bool()> &cancelled, const RolesText &rolesText,
                     KeySort &rows)
{
    switch (column) {
    case SortColumn::Organization: {
        ROLECALL_TRY_LET(ranks, organizationRanks(connection, collator));
        addRanks(roster, ranks, rows, [&](quint32 row) { return roster.organization(row); });
        return {};
    }
    case SortColumn::Roles:
        addRanks(roster, roleRanks(roster, collator, rolesText), rows,
                 [&](quint32 row) { return static_cast<qint64>(roster.roles(row)); });
        return {};
    case SortColumn::Status: {
        Ranks ranks;
        for (const auto status :
             {domain::UserStatus::Active, domain::UserStatus::Verified, domain::UserStatus::NotVerified,
              domain::UserStatus::Pending, domain::UserStatus::Inactive})
            ranks.emplace(static_cast<qint64>(status), static_cast<quint32>(status));
        addRanks(roster, ranks, rows, [&](quint32 row) { return static_cast<qint64>(roster.status(row)); });
        return {};
    }
    default:
        return addTexts(connection, roster, column, collator, cancelled, rows);
    }
}

} // namespace

Result<Order> buildOrder(store::Connection &connection, const Roster &roster, SortColumn column,
                         const QLocale &locale, const std::function<bool()> &cancelled,
                         const RolesText &rolesText)
{
    if (!roster.shows(column)) {
        ROLECALL_TRY_LET(byName,
                         buildOrder(connection, roster, SortColumn::Name, locale, cancelled, rolesText));
        byName.column = column;
        return byName;
    }
    ROLECALL_TRY_LET(collator, Collator::open(locale));
    KeySort rows(roster, cancelled);
    ROLECALL_TRY(addRows(connection, roster, column, collator, cancelled, rolesText, rows));
    Order order;
    order.column = column;
    if (!rows.sort(order))
        return stopped();
    return order;
}

} // namespace rolecall::roster
