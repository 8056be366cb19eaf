// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tables/userquery.h"
namespace rolecall::tables {
bool UserQuery::isEmpty() const
{
    return false;
}
QJsonObject toJson(const UserQuery &)
{
    return {};
}
UserQuery userQueryFrom(const QJsonObject &)
{
    return {};
}
} // namespace rolecall::tables
