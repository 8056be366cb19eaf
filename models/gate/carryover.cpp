// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/carryover.h"

#include "gate/carryoverdetails.h"

#include "store/undostore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

using store::CarryOver;
using Aspect = CarryOver::Aspect;

template<typename T, typename... Others>
constexpr bool isOneOf = (std::is_same_v<T, Others> || ...);

} // namespace

bool isGone(const CarryOver &row)
{
    return row.aspect == Aspect::User && row.planned.isEmpty() && row.state != CarryOver::State::Drift;
}

QJsonObject detailsOf(const CarryOver &row)
{
    return QJsonDocument::fromJson(row.hubDetails.toUtf8()).object();
}

QString addressOf(const QJsonObject &hubDetails)
{
    return hubDetails.value(fieldInfo(Email).id).toString();
}

FileKind fileKindOf(Aspect aspect)
{
    return aspect == Aspect::Role ? FileKind::Administrators : FileKind::Roster;
}

bool isImport(const QString &action)
{
    return action == "import-roster"_L1 || action == "import-administrators"_L1;
}

bool tellsOfControlHub(const Context &context, const Command &command)
{
    if (isImport(context.log.after.value("of"_L1).toString())) // of an undo or redo
        return true;
    return std::visit(
        []<typename T>(const T & /*what*/) {
            return isOneOf<T, CreateOrganization, CreateDemo, AddOrganization, ImportRoster,
                           ImportAdministrators>;
        },
        command);
}

bool touchesEverybody(const Command &command)
{
    return std::visit(
        []<typename T>(const T & /*what*/) { return isOneOf<T, CreateDemo, ImportRoster, RestoreBackup>; },
        command);
}

Result<std::optional<User>> personOf(Context &context, const CarryOver &row)
{
    if (isGone(row))
        return std::optional<User>();
    ROLECALL_TRY_LET(user, store::findUserByEmail(context.connection, row.email));
    const bool isHe = user && row.outside == (user->organization != context.organization.id);
    return isHe ? std::move(user) : std::optional<User>();
}

Result<QString> currentValue(Context &context, const CarryOver &row)
{
    ROLECALL_TRY_LET(user, personOf(context, row));
    if (!user)
        return QString();
    switch (row.aspect) {
    case Aspect::User:
        return isThere;
    case Aspect::Profile: {
        const auto field = fieldFromId(row.item);
        return field ? user->fields[*field] : QString();
    }
    case Aspect::License: {
        ROLECALL_TRY_LET(headings, store::licenseHeadingsOf(context.connection, user->id));
        return valueOf(headings.contains(row.item));
    }
    case Aspect::Role:
        break;
    }
    ROLECALL_TRY_LET(held, store::assignmentsOf(context.connection, user->id, context.organization.id));
    return valueOf(std::ranges::any_of(held, [&](const store::Assignment &one) {
        return one.isValidAt(context.now) && one.siteName == row.site
            && Catalogue::instance().role(one.role).id == row.item;
    }));
}

} // namespace rolecall::gate
