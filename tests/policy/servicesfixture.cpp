// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "servicesfixture.h"

#include "store/organizationstore.h"
#include "store/userstore.h"

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::test {
namespace {

void must(const Result<gate::Outcome> &result)
{
    if (!result)
        qFatal("%ls", qUtf16Printable(result.error().message + result.error().detail));
}

} // namespace

ServicesFixture::ServicesFixture()
{
    const Result<void> made = file.gate().atomically([this]() -> Result<void> { // one commit
        fill();
        return {};
    });
    if (!made)
        qFatal("%ls", qUtf16Printable(made.error().message));
}

QString ServicesFixture::address(const QString &name)
{
    static const QStringList externals{u"petar"_s, u"pavle"_s, u"pero"_s, u"oto"_s, u"osite"_s};
    return externals.contains(name) ? name + u"@elsewhere.example"_s : WorkspaceFixture::address(name);
}

Result<gate::Outcome> ServicesFixture::submit(const QString &actor, const gate::Command &command,
                                              bool confirmed)
{
    return file.submit(address(actor), command, confirmed);
}

Result<gate::Outcome> ServicesFixture::assign(const QString &actor, const QString &name,
                                              const QString &heading)
{
    return submit(actor, gate::ChangeLicenses{{0, address(name)}, {heading}, {}, {}});
}

Result<gate::Outcome> ServicesFixture::unassign(const QString &actor, const QString &name,
                                                const QString &heading)
{
    return submit(actor, gate::ChangeLicenses{{0, address(name)}, {}, {heading}, {}});
}

void ServicesFixture::giveDirectly(const QString &name, const QString &role, const QString &site,
                                   std::optional<QDateTime> until)
{
    const auto user = *store::findUserByEmail(file.connection(), address(name));
    const Id id = site.isEmpty() ? 0 : siteId(site);
    const Id customer = store::customer(file.connection())->id;
    if (!store::insertAssignment(
            file.connection(), customer,
            {0, user->id, WorkspaceFixture::role(role).role, id, site, u"x"_s, file.now, until, {}}))
        qFatal("the role could not be given");
}

Id ServicesFixture::siteId(const QString &name)
{
    return store::circumstances(file.connection(), store::customer(file.connection())->id)->site(name)->id;
}

std::optional<gate::SiteRow> ServicesFixture::site(const QString &name, const QString &asked)
{
    const auto rows = gate::sites(file.gate(), session(asked));
    for (const gate::SiteRow &row : *rows) {
        if (row.site.name == name)
            return row;
    }
    return {};
}

QStringList ServicesFixture::sitesSeenBy(const QString &name)
{
    QStringList names;
    const auto rows = gate::sites(file.gate(), session(name));
    if (!rows)
        return {rows.error().rule};
    for (const gate::SiteRow &row : *rows)
        names << row.site.name.section(u'.', 0, 0);
    return names;
}

QStringList ServicesFixture::licensesSeenBy(const QString &name)
{
    QStringList headings;
    const auto rows = gate::licenses(file.gate(), session(name));
    if (!rows)
        return {rows.error().rule};
    for (const gate::LicenseRow &row : *rows)
        headings << row.license.heading;
    return headings;
}

QStringList ServicesFixture::licensesOf(const QString &name)
{
    const auto user = *store::findUserByEmail(file.connection(), address(name));
    const auto held = store::licensesOf(file.connection(), user->id);
    QStringList headings;
    for (const store::License &license : licenses()) {
        if (std::ranges::find(*held, license.id) != held->end())
            headings << license.heading;
    }
    return headings;
}

gate::Session ServicesFixture::session(const QString &name)
{
    return {{0, address(name)}, gate::Door::CommandLine};
}

void ServicesFixture::suspend(const QString &heading)
{
    for (const store::License &license : licenses()) {
        if (license.heading == heading && !store::setSuspended(file.connection(), license.id, true))
            qFatal("the license could not be suspended");
    }
}

void ServicesFixture::fill()
{
    add({own, true});
    add({far, true});
    add({old, false});
    for (const QString &heading : {ownMeetings, farMeetings, messaging, standard, premium})
        add(heading);
    file.person(u"second"_s, u"full_admin"_s);
    file.person(u"readonly"_s, u"readonly_admin"_s);
    file.person(u"support"_s, u"support_admin"_s);
    file.person(u"devices"_s, u"user_device_admin"_s);
    file.person(u"siteadmin"_s, u"site_admin@"_s + own);
    file.person(u"siteusers"_s, u"site_user_admin@"_s + own);
    file.person(u"sitereader"_s, u"site_readonly_admin@"_s + own);
    file.person(u"service"_s, u"contact_center_service_admin"_s);
    file.person(u"plain"_s);
    file.external(u"petar"_s, OrganizationKind::Partner, u"full_admin"_s);
    file.external(u"pavle"_s, OrganizationKind::Partner, u"full_admin"_s);
    file.external(u"pero"_s, OrganizationKind::Partner, u"provisioning_admin"_s);
    file.external(u"oto"_s, OrganizationKind::Other, u"full_admin"_s);
}

std::vector<store::License> ServicesFixture::licenses()
{
    return *store::licenses(file.connection(), store::customer(file.connection())->id);
}

void ServicesFixture::add(const gate::AddSite &site)
{
    must(file.submit(u"admin"_s, site));
}

void ServicesFixture::add(const QString &heading)
{
    must(file.submit(u"admin"_s, gate::AddLicense{heading}));
}

ErrorCode codeOf(const Result<gate::Outcome> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

QStringList rulesOf(const Result<gate::Outcome> &result)
{
    QStringList rules;
    for (const gate::Notice &notice : result->notices)
        rules << notice.rule;
    return rules;
}

} // namespace rolecall::test
