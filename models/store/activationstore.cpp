// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/activationstore.h"

#include "store/userstore.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::store {
namespace {

constexpr std::array stateTexts{"pending"_L1, "exported"_L1, "sent"_L1, "failed"_L1};

#define ROLECALL_SELECT                                                                                      \
    "SELECT id, user, state, queued_by, queued_at, changed_at, sound FROM checked_activation"

/// The schema lets no other words in.
ActivationState stateFrom(const QString &text)
{
    return static_cast<ActivationState>(std::ranges::find(stateTexts, text) - stateTexts.begin());
}

Activation activationFrom(const Statement &statement)
{
    return {statement.integer(0), statement.integer(1),           stateFrom(statement.text(2)),
            statement.text(3),    instantFrom(statement.text(4)), instantFrom(statement.text(5))};
}

Result<std::vector<Activation>> readAll(Statement statement)
{
    std::vector<Activation> activations;
    while (statement.next())
        activations.push_back(activationFrom(statement));
    ROLECALL_TRY(statement.finish());
    return activations;
}

} // namespace

QString toText(ActivationState state)
{
    return stateTexts[static_cast<size_t>(state)];
}

Result<std::vector<Activation>> activations(Connection &connection, Id organization)
{
    Statement statement = connection.prepare(ROLECALL_SELECT " WHERE organization = ? ORDER BY id");
    statement.bind(organization);
    return readAll(std::move(statement));
}

Result<std::vector<Activation>> activationsOf(Connection &connection, Id organization, Id user)
{
    Statement statement =
        connection.prepare(ROLECALL_SELECT " WHERE organization = ? AND user = ? ORDER BY id");
    statement.bind(organization).bind(user);
    return readAll(std::move(statement));
}

Result<std::optional<Activation>> findActivation(Connection &connection, Id organization, Id activation)
{
    Statement statement = connection.prepare(ROLECALL_SELECT " WHERE organization = ? AND id = ?");
    statement.bind(organization).bind(activation);
    std::optional<Activation> found;
    if (statement.next())
        found = activationFrom(statement);
    ROLECALL_TRY(statement.finish());
    return found;
}

#undef ROLECALL_SELECT

Result<Id> insertActivation(Connection &connection, Id organization, const Activation &activation)
{
    ROLECALL_TRY(connection
                     .prepare("INSERT INTO activation(organization, user, state, queued_by, queued_at, "
                              "changed_at) VALUES (?, ?, ?, ?, ?, ?)")
                     .bind(organization)
                     .bind(activation.user)
                     .bind(toText(activation.state))
                     .bind(activation.queuedBy)
                     .bind(toText(activation.queuedAt))
                     .bind(toText(activation.changedAt))
                     .run());
    return connection.lastInsertId();
}

Result<void> setActivationState(Connection &connection, Id activation, ActivationState state,
                                const QDateTime &now)
{
    return connection.prepare("UPDATE activation SET state = ?, changed_at = ? WHERE id = ?")
        .bind(toText(state))
        .bind(toText(now))
        .bind(activation)
        .run();
}

Result<bool> hasContactCenterLicense(Connection &connection, Id organization, Id user)
{
    Statement statement =
        connection.prepare("SELECT 1 FROM license_assignment a JOIN license l ON l.id = a.license"
                           " WHERE a.user = ? AND l.organization = ?"
                           " AND l.service IN ('contact_center_standard', 'contact_center_premium') LIMIT 1");
    const bool has = statement.bind(user).bind(organization).next();
    ROLECALL_TRY(statement.finish());
    return has;
}

} // namespace rolecall::store
