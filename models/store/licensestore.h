// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/policy.h"
#include "store/connection.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

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

    [[nodiscard]] bool isContactCenter() const;
    /// Is it one of a site's meetings licenses? Site roles reach no others (R13).
    [[nodiscard]] bool isMeetingsOfSite() const;
    /// Would it cost some people privileges (R17) if it is not suspended?
    [[nodiscard]] bool isOfStandardService() const;
    /// Does it cost some people privileges (R17)?
    [[nodiscard]] bool isStandard() const;
};
/// The words for License::service, in the order of the schema.
[[nodiscard]] const QStringList &licenseServices();

[[nodiscard]] Result<std::vector<Site>> sites(Connection &connection, domain::Id organization);
[[nodiscard]] Result<domain::Id> addSite(Connection &connection, domain::Id organization, const Site &site);
/// Writes all of an existing row.
[[nodiscard]] Result<void> updateSite(Connection &connection, const Site &site);
/// Removes the row; its roles and licenses must be gone.
[[nodiscard]] Result<void> removeSite(Connection &connection, domain::Id site);
/// Everybody with a role on the site, ended ones too, by id.
[[nodiscard]] Result<std::vector<domain::Id>> siteRoleHolders(Connection &connection, domain::Id site);

/// In the order of the roster's columns.
[[nodiscard]] Result<std::vector<License>> licenses(Connection &connection, domain::Id organization);
[[nodiscard]] Result<domain::Id> addLicense(Connection &connection, domain::Id organization,
                                            const License &license);
/// Removes it from everybody who has it, too.
[[nodiscard]] Result<void> removeLicense(Connection &connection, domain::Id license);
[[nodiscard]] Result<void> setSuspended(Connection &connection, domain::Id license, bool suspended);
[[nodiscard]] Result<std::vector<domain::Id>> licensesOf(Connection &connection, domain::Id user);
/// true if the user did not have it.
[[nodiscard]] Result<bool> assignLicense(Connection &connection, domain::Id user, domain::Id license);
/// true if the user had it.
[[nodiscard]] Result<bool> unassignLicense(Connection &connection, domain::Id user, domain::Id license);
/// Everybody who has the license, by id.
[[nodiscard]] Result<std::vector<domain::Id>> licenseHolders(Connection &connection, domain::Id license);

/// Everybody who has at least one of the licenses, ascending.
[[nodiscard]] Result<std::vector<domain::Id>> usersWithLicenses(Connection &connection,
                                                                const std::vector<domain::Id> &licenses);

/// What is counted of a site or a license, by its id; 0 where it is missing.
using Counts = QHash<domain::Id, qint64>;
/// People with a role on the site that is valid at `now`.
[[nodiscard]] Result<Counts> roleHoldersBySite(Connection &connection, domain::Id organization,
                                               const QDateTime &now);
/// People who belong to the site: with such a role, or with a license of the site.
[[nodiscard]] Result<Counts> usersBySite(Connection &connection, domain::Id organization,
                                         const QDateTime &now);
/// People who have the license.
[[nodiscard]] Result<Counts> holdersByLicense(Connection &connection, domain::Id organization);

/// Of the users of `organization` alone: who belongs to a site, and who has a license.
struct OwnUserCounts {
    Counts bySite;
    Counts byLicense;
};
[[nodiscard]] Result<OwnUserCounts> countOwnUsers(Connection &connection, domain::Id organization,
                                                  const QDateTime &now);

/// What access depends on beside the person, read now.
[[nodiscard]] Result<domain::Circumstances> circumstances(Connection &connection, domain::Id organization);

} // namespace rolecall::store
