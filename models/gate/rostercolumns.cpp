// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What the columns of a roster mean: fields, licenses with their sites, and columns that are only kept.
#include "gate/rosterimport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

Result<void> RosterImport::readHeadings()
{
    ROLECALL_TRY_LET(headings, m_source.headings());
    for (int i = 0; i < static_cast<int>(headings.size()); ++i) {
        const QString heading = headings.at(i).trimmed();
        Column column;
        column.heading = heading;
        if (const auto field = fieldFromHeading(heading)) {
            column.kind = Column::Kind::Field;
            column.field = *field;
            m_fieldColumn[*field] = i;
        } else if (isLicenseColumn(heading)) {
            ROLECALL_TRY_LET(license, licenseColumn(heading));
            column = license;
        }
        m_columns.push_back(column);
    }
    if (m_fieldColumn[Email] < 0) {
        const QString wanted = fieldInfo(Email).heading;
        return badInput(
            Text::tr("The file has no column \"%1\", so nobody in it can be told apart; add the column.")
                .arg(wanted),
            1, wanted);
    }
    return {};
}

Result<RosterImport::Column> RosterImport::licenseColumn(const QString &heading)
{
    const LicenseColumn parsed = parseLicenseColumn(heading);
    Column column;
    column.kind = Column::Kind::License;
    column.heading = parsed.heading;
    column.title = heading;
    column.suspended = parsed.suspended;
    column.standard = parsed.service == "contact_center_standard"_L1;
    ROLECALL_TRY_LET(licenses, store::licenses(m_context.connection, m_context.organization.id));
    const auto found = std::ranges::find(licenses, parsed.heading, &store::License::heading);
    if (found != licenses.end()) {
        column.license = found->id;
        if (found->suspended != parsed.suspended)
            ROLECALL_TRY(turn(*found, parsed));
        return column;
    }
    store::License license{0, parsed.heading, parsed.service, parsed.subscription, 0, 0, parsed.suspended};
    if (!parsed.site.isEmpty()) {
        ROLECALL_TRY_LET(site, siteNamed(parsed.site));
        license.site = site;
    }
    ROLECALL_TRY_LET(id, store::addLicense(m_context.connection, m_context.organization.id, license));
    column.license = id;
    m_report.newLicenses << parsed.heading;
    return column;
}

Result<void> RosterImport::turn(const store::License &license, const LicenseColumn &parsed)
{
    if (parsed.service == "contact_center_standard"_L1) {
        // It takes the portal from people or gives it back to them, so it needs what giving it to each would
        // (R17).
        ROLECALL_TRY_LET(holders,
                         store::roleHoldersWith(m_context.connection, m_context.organization.id,
                                                m_context.now, license.id));
        for (const Id id : holders) {
            ROLECALL_TRY_LET(user, store::findUser(m_context.connection, id));
            if (!user)
                continue;
            ROLECALL_TRY_LET(target, party(m_context, *user));
            ROLECALL_TRY(mayChangeStandardLicense(m_context, target));
        }
    }
    m_report.turnedLicenses << parsed.heading;
    m_context.outcome.notices.push_back(
        {{},
         parsed.suspended ? Text::tr("The license %1 is suspended from now on.").arg(parsed.heading)
                          : Text::tr("The license %1 is no longer suspended.").arg(parsed.heading)});
    return store::setSuspended(m_context.connection, license.id, parsed.suspended);
}

Result<Id> RosterImport::siteNamed(const QString &name)
{
    ROLECALL_TRY_LET(sites, store::sites(m_context.connection, m_context.organization.id));
    for (const store::Site &site : sites) {
        if (site.name.compare(name, Qt::CaseInsensitive) == 0)
            return site.id;
    }
    // Managed by Site Administration until somebody says otherwise (exchange.md): no site roles on it (R11).
    ROLECALL_TRY_LET(id,
                     store::addSite(m_context.connection, m_context.organization.id, {0, name, false, 0}));
    m_report.newSites << name;
    return id;
}

} // namespace rolecall::gate
