// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "store/licensestore.h"

#include "store/settingstore.h"
#include "store/userstore.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using rolecall::domain::Id;

namespace rolecall::store {
namespace {

std::optional<Id> orNull(Id id)
{
    return id == 0 ? std::nullopt : std::optional(id);
}

/// The ids in the first column.
Result<std::vector<Id>> readIds(Statement statement)
{
    std::vector<Id> ids;
    while (statement.next())
        ids.push_back(statement.integer(0));
    ROLECALL_TRY(statement.finish());
    return ids;
}

/// From rows of an id and a number.
Result<Counts> readCounts(Statement statement)
{
    Counts counts;
    while (statement.next())
        counts.insert(statement.integer(0), statement.integer(1));
    ROLECALL_TRY(statement.finish());
    return counts;
}

/// The sites on which somebody has a role that is valid at `now`.
Result<QHash<Id, std::vector<Id>>> readSitesOfHolders(Connection &connection, Id organization,
                                                      const QDateTime &now)
{
    QHash<Id, std::vector<Id>> sites;
    Statement statement = connection.prepare("SELECT user, site FROM assignment WHERE organization = ?"
                                             " AND site IS NOT NULL AND (until IS NULL OR until > ?)");
    statement.bind(organization).bind(toText(now));
    while (statement.next())
        sites[statement.integer(0)].push_back(statement.integer(1));
    ROLECALL_TRY(statement.finish());
    return sites;
}

/// Counts own users from their licenses, given person by person, and their roles on sites.
class OwnUserCounter final {
public:
    /// `foreign`: everybody else, ascending.
    OwnUserCounter(std::vector<Id> foreign, const std::vector<License> &licenses,
                   QHash<Id, std::vector<Id>> roles)
        : m_foreign(std::move(foreign))
        , m_roles(std::move(roles))
    {
        for (const License &license : licenses)
            m_siteOf.insert(license.id, license.site);
    }

    void add(Id user, Id license)
    {
        const auto site = m_siteOf.constFind(license);
        if (site == m_siteOf.constEnd())
            return; // of another organization
        if (user != m_user)
            begin(user);
        belongs(*site);
        m_counts.byLicense[license] += m_own;
    }
    [[nodiscard]] OwnUserCounts finish()
    {
        end();
        // Whoever has no license. Taken from the hash one by one each would look for the first anew.
        const QHash<Id, std::vector<Id>> rest = std::exchange(m_roles, {});
        for (auto person = rest.cbegin(); person != rest.cend(); ++person) {
            begin(person.key());
            for (const Id site : *person)
                belongs(site);
            end();
        }
        return std::move(m_counts);
    }

private:
    void begin(Id user)
    {
        end();
        m_user = user;
        m_own = !std::ranges::binary_search(m_foreign, user);
    }
    void end()
    {
        for (const Id site : m_roles.take(m_user))
            belongs(site);
        for (const Id site : m_sites)
            m_counts.bySite[site] += m_own;
        m_sites.clear();
    }
    void belongs(Id site)
    {
        if (site != 0 && std::ranges::find(m_sites, site) == m_sites.end())
            m_sites.push_back(site);
    }

    std::vector<Id> m_foreign;
    QHash<Id, Id> m_siteOf;
    QHash<Id, std::vector<Id>> m_roles; ///< sites of those who were not counted yet
    OwnUserCounts m_counts;
    Id m_user = 0;
    bool m_own = false;
    std::vector<Id> m_sites; ///< of m_user, each once
};

} // namespace

bool License::isContactCenter() const
{
    return service.startsWith("contact_center_"_L1);
}

bool License::isMeetingsOfSite() const
{
    return site != 0 && service == "meetings"_L1;
}

bool License::isOfStandardService() const
{
    return service == "contact_center_standard"_L1;
}

bool License::isStandard() const
{
    return isOfStandardService() && !suspended;
}

const QStringList &licenseServices()
{
    static const QStringList services{u"meetings"_s,
                                      u"messaging"_s,
                                      u"calling"_s,
                                      u"contact_center_standard"_s,
                                      u"contact_center_premium"_s,
                                      u"events"_s,
                                      u"other"_s};
    return services;
}

Result<std::vector<Site>> sites(Connection &connection, Id organization)
{
    std::vector<Site> sites;
    Statement statement = connection.prepare("SELECT id, name, managed_by, ifnull(sold_by, 0), sound FROM "
                                             "checked_site WHERE organization = ? ORDER BY name");
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

Result<void> updateSite(Connection &connection, const Site &site)
{
    return connection.prepare("UPDATE site SET name = ?, managed_by = ?, sold_by = ? WHERE id = ?")
        .bind(site.name)
        .bind(site.managedByControlHub ? u"control_hub"_s : u"site_administration"_s)
        .bind(orNull(site.soldBy))
        .bind(site.id)
        .run();
}

Result<void> removeSite(Connection &connection, Id site)
{
    return connection.prepare("DELETE FROM site WHERE id = ?").bind(site).run();
}

Result<std::vector<Id>> siteRoleHolders(Connection &connection, Id site)
{
    Statement statement =
        connection.prepare("SELECT DISTINCT user FROM assignment WHERE site = ? ORDER BY user");
    statement.bind(site);
    return readIds(std::move(statement));
}

Result<std::vector<License>> licenses(Connection &connection, Id organization)
{
    std::vector<License> licenses;
    Statement statement = connection.prepare("SELECT id, heading, service, subscription, ifnull(site, 0), "
                                             "ifnull(sold_by, 0), suspended, sound FROM checked_license"
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

Result<void> removeLicense(Connection &connection, Id license)
{
    return connection.prepare("DELETE FROM license WHERE id = ?").bind(license).run();
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
    Statement statement =
        connection.prepare("SELECT license, sound FROM checked_license_assignment WHERE user = ?");
    statement.bind(user);
    return readIds(std::move(statement));
}

Result<bool> assignLicense(Connection &connection, Id user, Id license)
{
    ROLECALL_TRY(connection.prepare("INSERT OR IGNORE INTO license_assignment(user, license) VALUES (?, ?)")
                     .bind(user)
                     .bind(license)
                     .run());
    return connection.changedRows() > 0;
}

Result<bool> unassignLicense(Connection &connection, Id user, Id license)
{
    ROLECALL_TRY(connection.prepare("DELETE FROM license_assignment WHERE user = ? AND license = ?")
                     .bind(user)
                     .bind(license)
                     .run());
    return connection.changedRows() > 0;
}

Result<std::vector<Id>> licenseHolders(Connection &connection, Id license)
{
    Statement statement =
        connection.prepare("SELECT user FROM license_assignment WHERE license = ? ORDER BY user");
    statement.bind(license);
    return readIds(std::move(statement));
}

Result<std::vector<Id>> usersWithLicenses(Connection &connection, const std::vector<Id> &licenses)
{
    QStringList ids;
    for (const Id license : licenses)
        ids << QString::number(license);
    // In one pass, in the order of the key.
    Statement statement =
        connection.prepare("SELECT DISTINCT user FROM license_assignment"
                           " WHERE license IN (SELECT value FROM json_each(?)) ORDER BY user");
    statement.bind(QString(u'[' + ids.join(u',') + u']'));
    return readIds(std::move(statement));
}

Result<Counts> roleHoldersBySite(Connection &connection, Id organization, const QDateTime &now)
{
    Statement statement =
        connection.prepare("SELECT site, count(DISTINCT user) FROM assignment WHERE organization = ?"
                           " AND site IS NOT NULL AND (until IS NULL OR until > ?) GROUP BY site");
    statement.bind(organization).bind(toText(now));
    return readCounts(std::move(statement));
}

Result<Counts> usersBySite(Connection &connection, Id organization, const QDateTime &now)
{
    // UNION leaves doubles out.
    Statement statement = connection.prepare(
        "SELECT site, count(*) FROM ("
        "SELECT l.site AS site, a.user AS user FROM license l JOIN license_assignment a ON a.license = l.id"
        " WHERE l.organization = ?1 AND l.site IS NOT NULL"
        " UNION SELECT site, user FROM assignment WHERE organization = ?1 AND site IS NOT NULL"
        " AND (until IS NULL OR until > ?2)) GROUP BY site");
    statement.bind(organization).bind(toText(now));
    return readCounts(std::move(statement));
}

Result<Counts> holdersByLicense(Connection &connection, Id organization)
{
    Statement statement = connection.prepare(
        "SELECT a.license, count(*) FROM license_assignment a JOIN license l ON l.id = a.license"
        " WHERE l.organization = ? GROUP BY a.license");
    statement.bind(organization);
    return readCounts(std::move(statement));
}

Result<OwnUserCounts> countOwnUsers(Connection &connection, Id organization, const QDateTime &now)
{
    Statement others = connection.prepare("SELECT id FROM user WHERE organization <> ? ORDER BY id");
    others.bind(organization);
    ROLECALL_TRY_LET(foreign, readIds(std::move(others)));
    ROLECALL_TRY_LET(all, licenses(connection, organization));
    ROLECALL_TRY_LET(roles, readSitesOfHolders(connection, organization, now));
    OwnUserCounter counter(std::move(foreign), all, std::move(roles));
    // One pass in the order of the key: everything of a person comes together.
    Statement assigned =
        connection.prepare("SELECT user, license FROM license_assignment ORDER BY user, license");
    while (assigned.next())
        counter.add(assigned.integer(0), assigned.integer(1));
    ROLECALL_TRY(assigned.finish());
    return counter.finish();
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

    for (const domain::Detail detail : domain::allDetails) {
        ROLECALL_TRY_LET(shared, setting(connection, organization, domain::settingOf(detail)));
        state.hiddenFromExternals.setFlag(detail, shared != "yes"_L1);
    }
    return state;
}

} // namespace rolecall::store
