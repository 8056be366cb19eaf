// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/settingstore.h"

#include "domain/catalogue.h"

using namespace Qt::StringLiterals;
using rolecall::domain::Id;

namespace rolecall::store {
namespace {

Result<const domain::Setting *> known(const QString &key)
{
    const domain::Setting *setting = domain::Catalogue::instance().findSetting(key);
    if (!setting)
        return failure(ErrorCode::Internal, {}, u"unknown setting: "_s + key);
    return setting;
}

} // namespace

Result<QString> setting(Connection &connection, Id organization, const QString &key)
{
    ROLECALL_TRY_LET(setting, known(key));
    Statement statement =
        connection.prepare("SELECT value, sound FROM checked_setting WHERE organization = ? AND key = ?");
    const bool changed = statement.bind(organization).bind(key).next();
    QString value = changed ? statement.text(0) : setting->first;
    ROLECALL_TRY(statement.finish());
    return value;
}

Result<int> settingNumber(Connection &connection, Id organization, const QString &key)
{
    ROLECALL_TRY_LET(value, setting(connection, organization, key));
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::Internal, {}, u"no number in setting "_s + key);
    return number;
}

Result<void> setSetting(Connection &connection, Id organization, const QString &key, const QString &value)
{
    ROLECALL_TRY_LET(setting, known(key));
    if (value == setting->first) {
        return connection.prepare("DELETE FROM setting WHERE organization = ? AND key = ?")
            .bind(organization)
            .bind(key)
            .run();
    }
    return connection.prepare("INSERT OR REPLACE INTO setting(organization, key, value) VALUES (?, ?, ?)")
        .bind(organization)
        .bind(key)
        .bind(value)
        .run();
}

} // namespace rolecall::store
