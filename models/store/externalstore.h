// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "store/connection.h"

#include <QDateTime>

#include <optional>
#include <vector>

/// What is known of external administrators beside their profiles and roles (R21, R27), for each customer.
namespace rolecall::store {

struct ExternalRecord {
    domain::Id user = 0;
    QDateTime since = {}; ///< UTC: when he was added
    bool verified = false; ///< otherwise an administrator stated where he belongs (R21)
    bool breakGlass = false; ///< the way in when sign-in fails (R27)
    QString purpose = {}; ///< of break-glass access
    std::optional<QDate> lastTest = {}; ///< of break-glass access, in the time zone of the organization
    std::optional<QDate> nextTest = {}; ///< due at the end of this day
};

/// Nothing where the user is none of `organization`.
[[nodiscard]] Result<std::optional<ExternalRecord>> externalRecord(Connection &connection,
                                                                   domain::Id organization, domain::Id user);
/// By user, whether they still hold a role or not.
[[nodiscard]] Result<std::vector<ExternalRecord>> externalRecords(Connection &connection,
                                                                  domain::Id organization);
/// Writes a new record or replaces the one of that user.
[[nodiscard]] Result<void> putExternalRecord(Connection &connection, domain::Id organization,
                                             const ExternalRecord &record);
[[nodiscard]] Result<void> removeExternalRecord(Connection &connection, domain::Id organization,
                                                domain::Id user);

} // namespace rolecall::store
