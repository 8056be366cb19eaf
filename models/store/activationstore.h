// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "store/connection.h"

#include <QDateTime>

namespace rolecall::store {

/// What became of an activation e-mail (R18): it waits in the outbox, left as a file, and then a person says
/// whether it was sent.
enum class ActivationState { Pending, Exported, Sent, Failed };
[[nodiscard]] QString toText(ActivationState state); ///< word of the schema: "pending", ...

struct Activation {
    domain::Id id = 0;
    domain::Id user = 0;
    ActivationState state = ActivationState::Pending;
    QString queuedBy; ///< e-mail
    QDateTime queuedAt; ///< UTC
    QDateTime changedAt; ///< UTC: when the state became what it is
};

/// The outbox of an organization, oldest first.
[[nodiscard]] Result<std::vector<Activation>> activations(Connection &connection, domain::Id organization);
/// Those to one person, oldest first.
[[nodiscard]] Result<std::vector<Activation>> activationsOf(Connection &connection, domain::Id organization,
                                                            domain::Id user);
/// Nothing if the organization has no such e-mail.
[[nodiscard]] Result<std::optional<Activation>>
findActivation(Connection &connection, domain::Id organization, domain::Id activation);
/// Writes a new row, whatever its id says, and returns the id.
[[nodiscard]] Result<domain::Id> insertActivation(Connection &connection, domain::Id organization,
                                                  const Activation &activation);
[[nodiscard]] Result<void> setActivationState(Connection &connection, domain::Id activation,
                                              ActivationState state, const QDateTime &now);

/// Whether the user holds a contact-center license of the organization, standard or premium, suspended or
/// not.
[[nodiscard]] Result<bool> hasContactCenterLicense(Connection &connection, domain::Id organization,
                                                   domain::Id user);

} // namespace rolecall::store
