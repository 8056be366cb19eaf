// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/policy.h"
#include "store/connection.h"

namespace rolecall::store {

struct Site {
    domain::Id id = 0;
    QString name;
    bool managedByControlHub = false;
    domain::Id soldBy = 0; ///< 0: nobody
};

struct License {
    domain::Id id = 0;
    QString heading; ///< whole heading of its roster column without "(Suspended)"
    QString service; ///< word of the schema: "meetings", "contact_center_standard", ...
    QString subscription;
    domain::Id site = 0; ///< 0: none
    domain::Id soldBy = 0;
    bool suspended = false;
};

[[nodiscard]] Result<std::vector<Site>> sites(Connection &connection, domain::Id organization);
[[nodiscard]] Result<domain::Id> addSite(Connection &connection, domain::Id organization, const Site &site);

/// In the order of the roster's columns.
[[nodiscard]] Result<std::vector<License>> licenses(Connection &connection, domain::Id organization);
[[nodiscard]] Result<domain::Id> addLicense(Connection &connection, domain::Id organization,
                                            const License &license);
[[nodiscard]] Result<void> setSuspended(Connection &connection, domain::Id license, bool suspended);
[[nodiscard]] Result<std::vector<domain::Id>> licensesOf(Connection &connection, domain::Id user);
/// true if the user did not have it.
[[nodiscard]] Result<bool> assignLicense(Connection &connection, domain::Id user, domain::Id license);

/// What access depends on beside the person, read now.
[[nodiscard]] Result<domain::Circumstances> circumstances(Connection &connection, domain::Id organization);

} // namespace rolecall::store
