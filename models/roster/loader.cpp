// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "roster/loader.h"

#include "store/userstore.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace rolecall::roster {
namespace {

using domain::Holder;
using domain::Id;
using domain::UserStatus;

constexpr qint64 mostReserved = 2'100'000; // no more than an import takes in (I3): ids may lie far apart
constexpr qint64 rowsBetweenCalls = 4096; // some milliseconds

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

/// The five words of the column `status` in UTF-8.
class StatusReader final {
public:
    StatusReader()
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] = domain::toText(static_cast<UserStatus>(i)).toStdString();
    }
    [[nodiscard]] UserStatus operator()(std::string_view word) const
    {
        const auto found = std::ranges::find(m_words, word);
        // An unknown one may do nothing (A1).
        return found == m_words.end() ? UserStatus::Inactive
                                      : static_cast<UserStatus>(found - m_words.begin());
    }

private:
    std::array<std::string, 5> m_words;
};

struct RoleHolder {
    Id user;
    quint32 roles; ///< on the sites in scope
    quint32 all;
};

/// Who is what to the customer.
struct Surroundings {
    std::vector<RoleHolder> holders; ///< ascending by user, one for each
    QSet<Id> partners; ///< who manage its subscription
    Id customer = 0;
    std::optional<std::vector<Id>> visible = {}; ///< of own users, ascending; nothing: everybody

    [[nodiscard]] Holder holderOf(Id organization) const
    {
        if (organization == customer)
            return Holder::Customer;
        return partners.contains(organization) ? Holder::Partner : Holder::Other;
    }
};

Result<QSet<Id>> readPartners(store::Connection &connection, Id customer)
{
    QSet<Id> partners;
    auto statement =
        connection.prepare("SELECT partner FROM relation WHERE customer = ? AND manages_subscription = 1");
    statement.bind(customer);
    while (statement.next())
        partners.insert(statement.integer(0));
    ROLECALL_TRY(statement.finish());
    return partners;
}

Result<std::vector<RoleHolder>> readHolders(store::Connection &connection, const LoadContext &context)
{
    std::vector<RoleHolder> holders;
    auto statement =
        connection.prepare("SELECT user, role, ifnull(site, 0) FROM assignment"
                           " WHERE organization = ? AND (until IS NULL OR until > ?) ORDER BY user");
    statement.bind(context.organization).bind(context.now);
    while (statement.next()) {
        const Id user = statement.integer(0);
        if (holders.empty() || holders.back().user != user)
            holders.push_back({user, 0, 0});
        const auto bit = context.roleIndex.constFind(statement.text(1));
        if (bit == context.roleIndex.constEnd())
            continue;
        holders.back().all |= quint32(1) << *bit;
        if (context.scope.hasSite(statement.integer(2)))
            holders.back().roles |= quint32(1) << *bit;
    }
    ROLECALL_TRY(statement.finish());
    return holders;
}

Result<Surroundings> readSurroundings(store::Connection &connection, const LoadContext &context)
{
    ROLECALL_TRY_LET(partners, readPartners(connection, context.organization));
    ROLECALL_TRY_LET(holders, readHolders(connection, context));
    Surroundings surroundings{std::move(holders), std::move(partners), context.organization};
    if (!context.scope.everybody) {
        ROLECALL_TRY_LET(visible,
                         store::usersOfSites(connection, context.organization, context.scope.sites,
                                             store::instantFrom(context.now)));
        surroundings.visible = std::move(visible);
    }
    return surroundings;
}

/// Whether the roster holds somebody: own users who are in scope, externals who may be listed (R34), and
/// whoever looks at it.
bool isListed(const LoadContext &context, const Surroundings &surroundings, Id user, Id organization,
              quint32 roles)
{
    if (user == context.self)
        return true;
    if (organization != context.organization)
        return context.scope.showsExternal(roles);
    return !surroundings.visible || std::ranges::binary_search(*surroundings.visible, user);
}

Result<void> readUsers(store::Connection &connection, const LoadContext &context,
                       const Surroundings &surroundings, const LoadProgress &progress, Roster &roster)
{
    ROLECALL_TRY_LET(first, connection.integer("SELECT min(id) FROM user"));
    ROLECALL_TRY_LET(last, connection.integer("SELECT max(id) FROM user"));
    const qint64 total = last - first + 1;
    roster.reserve(static_cast<size_t>(std::min(total, mostReserved)));

    const StatusReader statusOf;
    auto holder = surroundings.holders.begin();
    qint64 untilCall = rowsBetweenCalls;
    auto statement = connection.prepare(
        "SELECT id, organization, status, email, display_name, first_name, last_name FROM user"
        " WHERE organization = ?1 OR id IN (SELECT user FROM assignment WHERE organization = ?1) ORDER BY "
        "id");
    statement.bind(surroundings.customer);
    while (statement.next()) {
        RowView row{statement.integer(0), statement.integer(1)};
        while (holder != surroundings.holders.end() && holder->user < row.id)
            ++holder;
        const bool holds = holder != surroundings.holders.end() && holder->user == row.id;
        if (!isListed(context, surroundings, row.id, row.organization, holds ? holder->all : 0))
            continue;
        if (holds)
            row.roles = row.organization == context.organization ? holder->roles : holder->all;
        row.holder = surroundings.holderOf(row.organization);
        row.status = statusOf(statement.utf8(2));
        row.email = statement.utf8(3);
        row.display = statement.utf8(4);
        row.first = statement.utf8(5);
        row.last = statement.utf8(6);
        if (!roster.append(row)) {
            return failure(ErrorCode::File,
                           Text::tr("The names in the workspace are too long to be listed: together they "
                                    "have more than four gigabytes. Shorten or remove some."));
        }
        if (--untilCall > 0)
            continue;
        untilCall = rowsBetweenCalls;
        if (progress && !progress(row.id - first + 1, total))
            return failure(ErrorCode::Cancelled,
                           Text::tr("Loading was stopped; open the workspace again to go on."));
    }
    return statement.finish();
}

} // namespace

Result<std::shared_ptr<Roster>> loadRoster(store::Connection &connection, const LoadContext &context,
                                           const LoadProgress &progress)
{
    store::Transaction transaction(connection, store::Transaction::Kind::Read); // all tables at one moment
    ROLECALL_TRY(transaction.begin());
    ROLECALL_TRY_LET(surroundings, readSurroundings(connection, context));
    auto roster = std::make_shared<Roster>();
    roster->setShownFields(domain::shownFields(context.scope));
    roster->setWhole(context.scope.everybody);
    ROLECALL_TRY(readUsers(connection, context, surroundings, progress, *roster));
    ROLECALL_TRY(transaction.commit());
    return roster;
}

namespace {

/// The same as isListed() for one person.
Result<bool> isRowListed(store::Connection &connection, const LoadContext &context, const Row &row,
                         quint32 allRoles)
{
    if (row.id == context.self)
        return true;
    if (row.organization != context.organization)
        return context.scope.showsExternal(allRoles);
    if (context.scope.everybody)
        return true;
    return store::belongsToSites(connection, row.id, context.organization, context.scope.sites,
                                 store::instantFrom(context.now));
}

/// Name, e-mail, status and where the person belongs; nothing if there is no such user.
Result<std::optional<Row>> readProfile(store::Connection &connection, const LoadContext &context, Id user)
{
    ROLECALL_TRY_LET(partners, readPartners(connection, context.organization));
    auto statement = connection.prepare(
        "SELECT organization, status, email, display_name, first_name, last_name FROM user WHERE id = ?");
    statement.bind(user);
    if (!statement.next()) {
        ROLECALL_TRY(statement.finish());
        return std::optional<Row>();
    }
    Row row{user};
    row.organization = statement.integer(0);
    row.holder = Surroundings{{}, partners, context.organization}.holderOf(row.organization);
    row.status = domain::userStatusFrom(statement.text(1)).value_or(UserStatus::Inactive);
    row.email = statement.text(2);
    row.display = statement.text(3);
    row.first = statement.text(4);
    row.last = statement.text(5);
    ROLECALL_TRY(statement.finish());
    return std::optional(std::move(row));
}

} // namespace

Result<std::optional<Row>> loadRow(store::Connection &connection, const LoadContext &context, Id user)
{
    ROLECALL_TRY_LET(row, readProfile(connection, context, user));
    if (!row)
        return row;
    auto roles = connection.prepare("SELECT role, ifnull(site, 0) FROM assignment WHERE user = ?"
                                    " AND organization = ? AND (until IS NULL OR until > ?)");
    roles.bind(user).bind(context.organization).bind(context.now);
    quint32 all = 0;
    const bool own = row->organization == context.organization;
    while (roles.next()) {
        const auto bit = context.roleIndex.constFind(roles.text(0));
        if (bit == context.roleIndex.constEnd())
            continue;
        all |= quint32(1) << *bit;
        if (!own || context.scope.hasSite(roles.integer(1)))
            row->roles |= quint32(1) << *bit;
    }
    ROLECALL_TRY(roles.finish());
    ROLECALL_TRY_LET(listed, isRowListed(connection, context, *row, all));
    return listed ? row : std::optional<Row>();
}

} // namespace rolecall::roster
