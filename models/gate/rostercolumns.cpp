// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// What the columns of a roster mean: fields, licenses with their sites, and columns that are only kept.
#include "gate/rosterimport.h"
#include "gate/services.h"
#include "gate/sight.h"
#include "utf8.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int headingRow = 1;

/// Headings are told apart without blanks at the edges, in any case.
QString keyOf(const QString &heading)
{
    return heading.trimmed().toCaseFolded();
}

tl::unexpected<Error> badHeading(const QString &message, const QString &heading)
{
    return badInput(message, headingRow, heading);
}

} // namespace

Result<void> RosterImport::readHeadings()
{
    ROLECALL_TRY_LET(standing, m_source.headings());
    ROLECALL_TRY(readLicenses());
    const bool anyOther = std::ranges::any_of(standing, [](const QString &heading) {
        return !fieldFromHeading(heading) && !isLicenseColumn(heading);
    });
    if (anyOther && m_trust == Trust::Actor)
        ROLECALL_TRY(readOthers());
    ROLECALL_TRY_LET(headings, meantHeadings(standing));
    QSet<Id> licenses;
    for (int i = 0; i < static_cast<int>(headings.size()); ++i) {
        const QString &heading = headings.at(i);
        Column column;
        column.heading = m_others.value(keyOf(heading), heading);
        column.title = heading.trimmed();
        if (const auto field = fieldFromHeading(heading)) {
            if (const auto detail = detailOf(*field))
                ROLECALL_TRY(refuseHidden(*detail, column.title));
            column.kind = Column::Kind::Field;
            column.field = *field;
            m_fieldColumn[*field] = i;
        } else if (isLicenseColumn(heading)) {
            ROLECALL_TRY_LET(license, licenseColumn(heading.trimmed()));
            column = license;
            if (column.license != 0 && licenses.contains(column.license))
                return badHeading(Text::tr("Two columns are about the same license; delete one of them."),
                                  heading);
            licenses.insert(column.license);
        }
        m_columns.push_back(std::move(column));
    }
    if (m_fieldColumn[Email] < 0) {
        const QString wanted = fieldInfo(Email).heading;
        return badHeading(
            Text::tr("The file has no column \"%1\", so nobody in it can be told apart; add the column.")
                .arg(wanted),
            wanted);
    }
    if (!m_report.newLicenses.isEmpty() || !m_report.turnedLicenses.isEmpty())
        ROLECALL_TRY(refresh(m_context));
    return {};
}

/// Without the apostrophes that keep spreadsheets from running them, unless all of those that begin so are
/// columns here as they stand: in a file that was written safely the one with most apostrophes never is.
Result<QStringList> RosterImport::meantHeadings(const QStringList &standing)
{
    QStringList plain;
    bool allStand = true;
    for (const QString &heading : standing) {
        const QByteArray utf8 = heading.toUtf8();
        const std::string_view meant =
            m_source.plain(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
        plain << textFromUtf8(QByteArrayView(meant.data(), static_cast<qsizetype>(meant.size())));
        const bool differs = static_cast<qsizetype>(meant.size()) != utf8.size();
        const bool here = m_others.contains(keyOf(heading))
            || (isLicenseColumn(heading) && knownLicense(parseLicenseColumn(heading).heading));
        allStand = allStand && (!differs || here);
    }
    const QStringList &headings = allStand ? standing : plain;
    QSet<QString> seen;
    for (const QString &heading : headings) {
        const QString key = keyOf(heading);
        if (key.isEmpty())
            return badHeading(Text::tr("A column has no heading; give it one or delete the column."), {});
        if (seen.contains(key))
            return badHeading(Text::tr("Two columns have the same heading; rename or delete one of them."),
                              heading);
        seen.insert(key);
    }
    return headings;
}

/// R28: what such a column changes and what it leaves would tell, so the file is refused before it is read.
Result<void> RosterImport::refuseHidden(Detail detail, const QString &title) const
{
    if (m_trust == Trust::MadeUp || isShown(m_context, detail))
        return {};
    Error error = hiddenDetail(detail).value();
    error.row = headingRow;
    error.column = title;
    return tl::unexpected(std::move(error));
}

Result<void> RosterImport::readOthers()
{
    ROLECALL_TRY_LET(others, store::otherColumns(m_context.connection, m_context.organization.id, [this] {
                         return progress(0, 1, 0);
                     }));
    for (const QString &heading : others)
        m_others.insert(keyOf(heading), heading);
    return {};
}

Result<void> RosterImport::readLicenses()
{
    ROLECALL_TRY_LET(licenses, store::licenses(m_context.connection, m_context.organization.id));
    m_licenses = std::move(licenses);
    return {};
}

const store::License *RosterImport::knownLicense(const QString &heading) const
{
    auto found = std::ranges::find(m_licenses, heading, &store::License::heading);
    if (found == m_licenses.end()) {
        found = std::ranges::find_if(m_licenses, [&heading](const store::License &license) {
            return keyOf(license.heading) == keyOf(heading);
        });
    }
    return found == m_licenses.end() ? nullptr : &*found;
}

Result<RosterImport::Column> RosterImport::licenseColumn(const QString &heading)
{
    const LicenseColumn parsed = parseLicenseColumn(heading);
    Column column;
    column.kind = Column::Kind::License;
    column.heading = parsed.heading;
    column.title = heading.trimmed();
    column.suspended = parsed.suspended;
    const store::License *known = knownLicense(parsed.heading);
    if (!known) {
        ROLECALL_TRY(makeLicense(column, parsed));
        return column;
    }
    column.license = known->id;
    column.heading = known->heading;
    column.standard = known->isOfStandardService() && !parsed.suspended;
    if (m_trust == Trust::Actor) {
        if (const Permission allowed = mayAssign(m_context, *known); !allowed.allowed)
            column.forbidden = lacking(m_context, allowed.need).value();
    }
    if (column.forbidden)
        ROLECALL_TRY(refuseHidden(Detail::Licenses, column.title));
    if (known->suspended != parsed.suspended) {
        if (column.forbidden) { // to suspend it is to change it for everybody who has it
            column.forbidden->row = headingRow;
            column.forbidden->column = heading;
            return tl::unexpected(*column.forbidden);
        }
        ROLECALL_TRY(turn(*known, parsed));
    }
    return column;
}

Result<void> RosterImport::makeLicense(Column &column, const LicenseColumn &parsed)
{
    const SiteFacts *site = parsed.site.isEmpty() ? nullptr : m_context.state.site(parsed.site);
    store::License license{0, parsed.heading, parsed.service, parsed.subscription, 0, 0, parsed.suspended};
    if (!parsed.site.isEmpty())
        license.site = site ? site->id : siteToBe(parsed.site).id;
    column.standard = license.isStandard();
    if (m_trust == Trust::Actor) {
        if (const Permission allowed = mayAssign(m_context, license); !allowed.allowed) {
            column.forbidden = lacking(m_context, allowed.need).value();
            return refuseHidden(Detail::Licenses, column.title);
        }
    }
    if (!parsed.site.isEmpty() && !site) {
        ROLECALL_TRY_LET(made, newSite(parsed.site));
        license.site = made;
    }
    ROLECALL_TRY_LET(id, store::addLicense(m_context.connection, m_context.organization.id, license));
    column.license = id;
    license.id = id;
    m_licenses.push_back(license);
    m_report.newLicenses << parsed.heading;
    return {};
}

Result<void> RosterImport::turn(const store::License &license, const LicenseColumn &parsed)
{
    if (license.isOfStandardService()) {
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
    m_report.turnedLicenses << license.heading;
    m_context.outcome.notices.push_back(
        {{},
         parsed.suspended ? Text::tr("The license %1 is suspended from now on.").arg(license.heading)
                          : Text::tr("The license %1 is no longer suspended.").arg(license.heading)});
    return store::setSuspended(m_context.connection, license.id, parsed.suspended);
}

/// Managed by Site Administration until somebody says otherwise (exchange.md): no site roles on it (R11). To
/// say so takes what moving a site to Control Hub takes.
Result<Id> RosterImport::newSite(const QString &name)
{
    bool controlHub = m_terms.allManagedByControlHub;
    for (auto it = m_terms.managedByControlHub.cbegin(); it != m_terms.managedByControlHub.cend(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            controlHub = it.value();
    }
    if (controlHub && m_trust == Trust::Actor)
        ROLECALL_TRY(requireOn(m_context, Action::EditSites, siteToBe(name)));
    ROLECALL_TRY_LET(
        id, store::addSite(m_context.connection, m_context.organization.id, {0, name, controlHub, 0}));
    m_context.state.sites.push_back({id, name, controlHub, 0, false}); // the next column may name it, too
    m_report.newSites << name;
    return id;
}

} // namespace rolecall::gate
