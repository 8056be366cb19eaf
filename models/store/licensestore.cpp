// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/licensestore.h"

using namespace Qt::StringLiterals;
using rolecall::domain::Id;

namespace rolecall::store {
namespace {

std::optional<Id> orNull(Id id)
{
    return id == 0 ? std::nullopt : std::optional(id);
}

} // namespace

Result<std::vector<Site>> sites(Connection &connection, Id organization)
{
    std::vector<Site> sites;
    Statement statement = connection.prepare(
        "SELECT id, name, managed_by, ifnull(sold_by, 0) FROM site WHERE organization = ? ORDER BY name");
    statement.bind(organization);
    while (statement.next()) {
        sites.push_back({statement.integer(0), statement.text(1), statement.text(2) == "control_hub"_L1,
                         statement.integer(3)});
    }
    ROLECALL_TRY(statement.finish());
    return sites;
}

Result<Id> addSite(Connection &connection, Id organization, const Site &site)
{
    ROLECALL_TRY(
        connection.prepare("INSERT INTO site(organization, name, managed_by, sold_by) VALUES (?, ?, ?, ?)")
            .bind(organization)
            .bind(site.name)
            .bind(site.managedByControlHub ? u"control_hub"_s : u"site_administration"_s)
            .bind(orNull(site.soldBy))
            .run());
    return connection.lastInsertId();
}

Result<std::vector<License>> licenses(Connection &connection, Id organization)
{
    std::vector<License> licenses;
    Statement statement = connection.prepare("SELECT id, heading, service, subscription, ifnull(site, 0), "
                                             "ifnull(sold_by, 0), suspended FROM license"
                                             " WHERE organization = ? ORDER BY position, id");
    statement.bind(organization);
    while (statement.next()) {
        licenses.push_back({statement.integer(0), statement.text(1), statement.text(2), statement.text(3),
                            statement.integer(4), statement.integer(5), statement.boolean(6)});
    }
    ROLECALL_TRY(statement.finish());
    return licenses;
}

Result<Id> addLicense(Connection &connection, Id organization, const License &license)
{
    ROLECALL_TRY(
        connection
            .prepare(
                "INSERT INTO license(organization, heading, service, subscription, site, sold_by, suspended,"
                " position) VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT count(*) FROM license))")
            .bind(organization)
            .bind(license.heading)
            .bind(license.service)
            .bind(license.subscription)
            .bind(orNull(license.site))
            .bind(orNull(license.soldBy))
            .bind(license.suspended)
            .run());
    return connection.lastInsertId();
}

Result<void> setSuspended(Connection &connection, Id license, bool suspended)
{
    return connection.prepare("UPDATE license SET suspended = ? WHERE id = ?")
        .bind(suspended)
        .bind(license)
        .run();
}

Result<std::vector<Id>> licensesOf(Connection &connection, Id user)
{
    std::vector<Id> ids;
    Statement statement = connection.prepare("SELECT license FROM license_assignment WHERE user = ?");
    statement.bind(user);
    while (statement.next())
        ids.push_back(statement.integer(0));
    ROLECALL_TRY(statement.finish());
    return ids;
}

Result<bool> assignLicense(Connection &connection, Id user, Id license)
{
    ROLECALL_TRY(connection.prepare("INSERT OR IGNORE INTO license_assignment(user, license) VALUES (?, ?)")
                     .bind(user)
                     .bind(license)
                     .run());
    return connection.changedRows() > 0;
}

Result<domain::Circumstances> circumstances(Connection &connection, Id organization)
{
    domain::Circumstances state;
    Statement contactCenter =
        connection.prepare("SELECT 1 FROM license WHERE organization = ?"
                           " AND service IN ('contact_center_standard', 'contact_center_premium') LIMIT 1");
    state.contactCenter = contactCenter.bind(organization).next();
    ROLECALL_TRY(contactCenter.finish());

    ROLECALL_TRY_LET(found, sites(connection, organization));
    for (const Site &site : found) {
        Statement partner =
            connection.prepare("SELECT 1 FROM organization WHERE id = ? AND kind = 'partner'");
        const bool soldByPartner = partner.bind(site.soldBy).next();
        ROLECALL_TRY(partner.finish());
        state.sites.push_back({site.id, site.name, site.managedByControlHub, site.soldBy, soldByPartner});
    }

    Statement sellers = connection.prepare(
        "SELECT DISTINCT sold_by FROM license WHERE organization = ? AND sold_by IS NOT NULL");
    sellers.bind(organization);
    while (sellers.next())
        state.licenseSellers.push_back(sellers.integer(0));
    ROLECALL_TRY(sellers.finish());
    return state;
}

} // namespace rolecall::store
