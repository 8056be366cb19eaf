// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tables/userquery.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::tables {
namespace {

using gate::LastUse;

constexpr std::array lastUseKinds{std::pair(LastUse::Kind::Never, "never"_L1),
                                  std::pair(LastUse::Kind::Within, "within"_L1),
                                  std::pair(LastUse::Kind::NotFor, "not_for"_L1)};
constexpr std::array statuses{UserStatus::Active, UserStatus::Verified, UserStatus::NotVerified,
                              UserStatus::Pending, UserStatus::Inactive};

quint32 bitOf(UserStatus status)
{
    return quint32(1) << static_cast<quint32>(status);
}

QJsonArray roleIds(RoleMask roles)
{
    QJsonArray ids;
    for (RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role) {
        if (roles & maskOf(role))
            ids.append(Catalogue::instance().role(role).id);
    }
    return ids;
}

QJsonArray statusWords(quint32 mask)
{
    QJsonArray words;
    for (const UserStatus status : statuses) {
        if (mask & bitOf(status))
            words.append(toText(status));
    }
    return words;
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (each.isString())
            texts << each.toString();
    }
    return texts;
}

void insert(QJsonObject &object, const QString &key, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(key, array);
}

void insert(QJsonObject &object, const QString &key, bool value)
{
    if (value)
        object.insert(key, true);
}

QJsonObject toJson(const LastUse &lastUse)
{
    const auto kind =
        std::ranges::find(lastUseKinds, lastUse.kind, [](const auto &each) { return each.first; });
    QJsonObject object{{u"kind"_s, QString(kind->second)}};
    if (lastUse.kind != LastUse::Kind::Never)
        object.insert(u"days"_s, lastUse.days);
    return object;
}

std::optional<LastUse> lastUseFrom(const QJsonObject &object)
{
    const QString word = object.value("kind"_L1).toString();
    const auto kind = std::ranges::find(lastUseKinds, word, [](const auto &each) { return each.second; });
    if (kind == lastUseKinds.end())
        return std::nullopt;
    if (kind->first == LastUse::Kind::Never)
        return LastUse{};
    const int days = object.value("days"_L1).toInt(-1);
    return days < 0 ? std::nullopt : std::optional(LastUse{kind->first, days});
}

} // namespace

bool UserQuery::isEmpty() const
{
    return roster.text.simplified().isEmpty() && roster.roles == 0 && !roster.administrators
        && !roster.externals && roster.statuses == 0 && people.isEmpty();
}

QJsonObject toJson(const UserQuery &query)
{
    QJsonObject object;
    if (!query.roster.text.isEmpty())
        object.insert(u"text"_s, query.roster.text);
    insert(object, u"roles"_s, roleIds(query.roster.roles));
    insert(object, u"administrators"_s, query.roster.administrators);
    insert(object, u"externals"_s, query.roster.externals);
    insert(object, u"statuses"_s, statusWords(query.roster.statuses));
    insert(object, u"licenses"_s, QJsonArray::fromStringList(query.people.licenses));
    insert(object, u"sites"_s, QJsonArray::fromStringList(query.people.sites));
    insert(object, u"departments"_s, QJsonArray::fromStringList(query.people.departments));
    if (query.people.lastUse)
        object.insert(u"last_use"_s, toJson(*query.people.lastUse));
    return object;
}

UserQuery userQueryFrom(const QJsonObject &object)
{
    UserQuery query;
    query.roster.text = object.value("text"_L1).toString();
    query.roster.administrators = object.value("administrators"_L1).toBool();
    query.roster.externals = object.value("externals"_L1).toBool();
    for (const QString &id : textsFrom(object.value("roles"_L1))) {
        if (const auto role = Catalogue::instance().findRole(id))
            query.roster.roles |= maskOf(*role);
    }
    for (const QString &word : textsFrom(object.value("statuses"_L1))) {
        if (const auto status = userStatusFrom(word))
            query.roster.statuses |= bitOf(*status);
    }
    query.people.licenses = textsFrom(object.value("licenses"_L1));
    query.people.sites = textsFrom(object.value("sites"_L1));
    query.people.departments = textsFrom(object.value("departments"_L1));
    query.people.lastUse = lastUseFrom(object.value("last_use"_L1).toObject());
    return query;
}

} // namespace rolecall::tables
