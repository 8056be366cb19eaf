// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/carryoverstore.h"

#include "store/userstore.h"

using namespace Qt::StringLiterals;
using rolecall::domain::Id;

namespace rolecall::store {
namespace {

#define ROLECALL_COLUMNS                                                                                     \
    "email, name, outside, aspect, item, site, hub_value, planned, hub_details, since, state, done_at, "     \
    "done_by"

/// So that the index, which begins with the organization, is of use.
#define ROLECALL_ANYWHERE "organization IN (SELECT id FROM organization)"

constexpr std::array aspects{"user"_L1, "profile"_L1, "license"_L1, "role"_L1};
constexpr std::array states{"open"_L1, "done"_L1, "confirmed"_L1, "drift"_L1};

template<typename T, size_t N>
T fromText(const std::array<QLatin1StringView, N> &words, const QString &text)
{
    return static_cast<T>(std::ranges::find(words, text) - words.begin());
}

/// No address has such a key.
QString keyAside(Id user)
{
    return u"renamed "_s + QString::number(user);
}

Result<std::vector<CarryOver>> readRows(Statement statement)
{
    std::vector<CarryOver> rows;
    while (statement.next()) {
        CarryOver row;
        row.id = statement.integer(0);
        row.email = statement.text(1);
        row.name = statement.text(2);
        row.outside = statement.boolean(3);
        row.aspect = fromText<CarryOver::Aspect>(aspects, statement.text(4));
        row.item = statement.text(5);
        row.site = statement.text(6);
        row.hubValue = statement.text(7);
        row.planned = statement.text(8);
        row.hubDetails = statement.text(9);
        row.since = instantFrom(statement.text(10));
        row.state = fromText<CarryOver::State>(states, statement.text(11));
        if (!statement.isNull(12))
            row.doneAt = instantFrom(statement.text(12));
        row.doneBy = statement.text(13);
        rows.push_back(std::move(row));
    }
    ROLECALL_TRY(statement.finish());
    return rows;
}

} // namespace

QString toText(CarryOver::Aspect aspect)
{
    return aspects[static_cast<size_t>(aspect)];
}

QString toText(CarryOver::State state)
{
    return states[static_cast<size_t>(state)];
}

QJsonObject toJson(const CarryOver &row)
{
    QJsonObject object{{u"email"_s, row.email},
                       {u"name"_s, row.name},
                       {u"outside"_s, row.outside},
                       {u"aspect"_s, toText(row.aspect)},
                       {u"item"_s, row.item},
                       {u"site"_s, row.site},
                       {u"hub_value"_s, row.hubValue},
                       {u"planned"_s, row.planned},
                       {u"hub_details"_s, row.hubDetails},
                       {u"since"_s, toText(row.since)},
                       {u"state"_s, toText(row.state)},
                       {u"done_by"_s, row.doneBy}};
    if (row.doneAt)
        object.insert(u"done_at"_s, toText(*row.doneAt));
    return object;
}

CarryOver carryOverFrom(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView key) { return object.value(key).toString(); };
    CarryOver row;
    row.email = text("email"_L1);
    row.name = text("name"_L1);
    row.outside = object.value("outside"_L1).toBool();
    row.aspect = fromText<CarryOver::Aspect>(aspects, text("aspect"_L1));
    row.item = text("item"_L1);
    row.site = text("site"_L1);
    row.hubValue = text("hub_value"_L1);
    row.planned = text("planned"_L1);
    row.hubDetails = text("hub_details"_L1);
    row.since = instantFrom(text("since"_L1));
    row.state = fromText<CarryOver::State>(states, text("state"_L1));
    if (object.contains("done_at"_L1))
        row.doneAt = instantFrom(text("done_at"_L1));
    row.doneBy = text("done_by"_L1);
    return row;
}

Result<std::vector<CarryOver>> carryOvers(Connection &connection, Id organization)
{
    Statement statement = connection.prepare("SELECT id, " ROLECALL_COLUMNS ", sound FROM checked_carryover"
                                             " WHERE organization = ? ORDER BY name, email_key, id");
    statement.bind(organization);
    return readRows(std::move(statement));
}

Result<std::vector<CarryOver>> carryOversAbout(Connection &connection, Id organization,
                                               const QString &emailKey)
{
    Statement statement = connection.prepare("SELECT id, " ROLECALL_COLUMNS ", sound FROM checked_carryover"
                                             " WHERE organization = ? AND email_key = ? ORDER BY id");
    statement.bind(organization).bind(emailKey);
    return readRows(std::move(statement));
}

Result<std::optional<CarryOver>> findCarryOver(Connection &connection, Id organization, Id id)
{
    Statement statement = connection.prepare("SELECT id, " ROLECALL_COLUMNS ", sound FROM checked_carryover"
                                             " WHERE organization = ? AND id = ?");
    statement.bind(organization).bind(id);
    ROLECALL_TRY_LET(rows, readRows(std::move(statement)));
    return rows.empty() ? std::optional<CarryOver>() : std::optional(rows.front());
}

Result<void> putCarryOver(Connection &connection, Id organization, const CarryOver &row)
{
    Statement statement = row.id == 0
        ? connection.prepare(
            "INSERT INTO carryover(" ROLECALL_COLUMNS
            ", email_key, organization) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        : connection.prepare("UPDATE carryover SET email = ?, name = ?, outside = ?, aspect = ?, item = ?,"
                             " site = ?, hub_value = ?, planned = ?, hub_details = ?, since = ?, state = ?,"
                             " done_at = ?, done_by = ?, email_key = ? WHERE organization = ? AND id = ?");
    statement.bind(row.email)
        .bind(row.name)
        .bind(row.outside)
        .bind(toText(row.aspect))
        .bind(row.item)
        .bind(row.site)
        .bind(row.hubValue)
        .bind(row.planned)
        .bind(row.hubDetails)
        .bind(toText(row.since))
        .bind(toText(row.state))
        .bind(row.doneAt ? std::optional(toText(*row.doneAt)) : std::nullopt)
        .bind(row.doneBy)
        .bind(domain::emailKey(row.email))
        .bind(organization);
    if (row.id != 0)
        statement.bind(row.id);
    return statement.run();
}

Result<void> removeCarryOver(Connection &connection, Id id)
{
    return connection.prepare("DELETE FROM carryover WHERE id = ?").bind(id).run();
}

Result<void> beginRename(Connection &connection, const QString &emailKey, const domain::User &user)
{
    return connection
        .prepare("UPDATE carryover SET email_key = ?1 WHERE " ROLECALL_ANYWHERE " AND email_key = ?2"
                 " AND NOT (aspect = 'user' AND planned = '' AND state <> 'drift')"
                 " AND outside = (organization <> ?3) AND (organization = ?3 OR organization IN"
                 " (SELECT a.organization FROM assignment a WHERE a.user = ?4))")
        .bind(keyAside(user.id))
        .bind(emailKey)
        .bind(user.organization)
        .bind(user.id)
        .run();
}

Result<void> endRename(Connection &connection, Id user, const QString &email, const QString &name)
{
    // What is in the way is about nobody who is here.
    return connection
        .prepare("UPDATE OR REPLACE carryover SET email = ?, email_key = ?, name = ? WHERE " ROLECALL_ANYWHERE
                 " AND email_key = ?")
        .bind(email)
        .bind(domain::emailKey(email))
        .bind(name)
        .bind(keyAside(user))
        .run();
}

Result<std::vector<CarryOver>> renamedCarryOvers(Connection &connection, Id organization, Id user)
{
    return carryOversAbout(connection, organization, keyAside(user));
}

Result<void> renameCarryOverSite(Connection &connection, Id organization, const QString &before,
                                 const QString &now)
{
    // A site that was removed may have left rows under the new name: what Control Hub holds under it stays
    // known, what is planned is what the renamed site has.
    const QByteArray same =
        " FROM carryover AS twin WHERE twin.organization = one.organization AND twin.email_key ="
        " one.email_key AND twin.aspect = one.aspect AND twin.item = one.item AND twin.site = ?3";
    const QByteArray where = " WHERE organization = ?1 AND site = ?2 AND EXISTS (SELECT 1" + same + ")";
    const auto run = [&](const QByteArray &sql, const QString &site, const QString &other) {
        return connection.prepare(sql.constData()).bind(organization).bind(site).bind(other).run();
    };
    ROLECALL_TRY(
        run("UPDATE carryover AS one SET planned = (SELECT twin.planned" + same
                + "), hub_value = iif(state IN ('done', 'confirmed'), planned, hub_value), state = 'open',"
                  " done_at = NULL, done_by = ''"
                + where,
            now, before));
    ROLECALL_TRY(run("DELETE FROM carryover AS one" + where, before, now));
    ROLECALL_TRY(connection
                     .prepare("DELETE FROM carryover WHERE organization = ? AND site = ? AND state = 'open'"
                              " AND hub_value = planned")
                     .bind(organization)
                     .bind(now)
                     .run());
    return connection.prepare("UPDATE carryover SET site = ? WHERE organization = ? AND site = ?")
        .bind(now)
        .bind(organization)
        .bind(before)
        .run();
}

#undef ROLECALL_ANYWHERE
#undef ROLECALL_COLUMNS

} // namespace rolecall::store
