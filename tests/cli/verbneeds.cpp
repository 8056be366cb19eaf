// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// The table of R34, written down once more from the rules: what each verb needs.
#include "verbneeds.h"

using namespace Qt::StringLiterals;

namespace rolecall::test {
namespace {

const QString lacking = u"R34"_s;
const QString own = u"own.webex.com"_s;
const QString far = u"far.webex.com"_s;
const QString empty = u"empty.webex.com"_s;
const QString partner = u"Drina"_s;

using Need = std::function<bool(const Access &)>;

/// Refused by R34 unless `need` holds.
VerbCase needs(const QString &words, const Need &need)
{
    return {words, [need](const Access &access) { return need(access) ? QString() : lacking; }};
}

/// Refused by R34 unless the privilege is there at read, or at full.
VerbCase sees(const QString &words, const QString &privilege)
{
    return needs(words, [privilege](const Access &access) { return access.reads(privilege); });
}

VerbCase changes(const QString &words, const QString &privilege)
{
    return needs(words, [privilege](const Access &access) { return access.changes(privilege); });
}

VerbCase open(const QString &words)
{
    return needs(words, [](const Access &) { return true; });
}

// see users; ask access, can, who-can of others
bool seesUsers(const Access &access)
{
    return access.readsAny({u"manage_users_licenses"_s, u"cc.manage_users"_s, u"cc.send_activation"_s,
                            u"cc.manage_licenses"_s, u"events.grant_access"_s});
}

bool seesUsersOfSites(const Access &access)
{
    return access.readsOnAnySite(u"site.user_management"_s)
        || access.readsOnAnySite(u"site.role_assignment"_s);
}

bool seesUsersOf(const Access &access, const QString &site)
{
    return access.reads(u"site.user_management"_s, site) || access.reads(u"site.role_assignment"_s, site);
}

/// Asking of somebody who belongs to `site` (empty: to none).
VerbCase asks(const QString &words, const QString &site)
{
    return {words, [site](const Access &access) {
                if (seesUsers(access) || (!site.isEmpty() && seesUsersOf(access, site)))
                    return QString();
                return seesUsersOfSites(access) ? u"hidden"_s : lacking;
            }};
}

// external administrators: list
bool seesExternals(const Access &access)
{
    return access.reads(u"external_admins"_s) || access.reads(u"cc.view_external_admins"_s);
}

/// Asking of an external who holds `role` alone: he is nobody to those whose list does not have him.
VerbCase asksExternal(const QString &words, const QString &role)
{
    return {words, [role](const Access &access) {
                if (!seesUsers(access) && !seesUsersOfSites(access))
                    return lacking;
                return access.seesExternal(role) ? QString() : u"hidden"_s;
            }};
}

// add, edit, remove users; import a roster
bool changesUsers(const Access &access)
{
    return access.changes(u"manage_users_licenses"_s) || access.changes(u"cc.manage_users"_s);
}

bool givesRoles(const Access &access)
{
    return access.changes(u"assign_roles"_s);
}

/// R16 (a): or a service administrator, customer or other.
bool givesServiceRole(const Access &access)
{
    return givesRoles(access) || (access.is(u"contact_center_service_admin") && !access.isPartner());
}

/// R19
bool givesEventsRole(const Access &access)
{
    return givesRoles(access) || access.changes(u"events.grant_access"_s);
}

Need givesSiteRole(const QString &site)
{
    return [site](const Access &access) {
        return givesRoles(access) || access.changes(u"site.role_assignment"_s, site);
    };
}

bool assignsAny(const Access &access)
{
    return access.changes(u"manage_users_licenses"_s);
}

bool assignsContactCenter(const Access &access)
{
    return assignsAny(access) || access.changes(u"cc.manage_licenses"_s);
}

Need assignsMeetings(const QString &site)
{
    return [site](const Access &access) {
        return assignsAny(access) || access.changes(u"site.licenses"_s, site);
    };
}

Need editsSite(const QString &site, const QString &seller)
{
    return [site, seller](const Access &access) {
        return access.changes(u"site_management"_s) || access.changesSold(u"add_delete_sites"_s, seller)
            || access.changes(u"site.configuration"_s, site);
    };
}

bool renamesSites(const Access &access)
{
    return access.changes(u"site_management"_s) || access.changesSold(u"add_delete_sites"_s, {});
}

Need addsSites(const QString &seller)
{
    return [seller](const Access &access) { return access.changesSold(u"add_delete_sites"_s, seller); };
}

bool sendsActivation(const Access &access)
{
    return access.changes(u"cc.send_activation"_s) || access.changes(u"manage_users_licenses"_s);
}

bool holdsFullAdmin(const Access &access)
{
    return access.is(u"full_admin"_s);
}

QList<VerbCase> roleVerbs()
{
    QList<VerbCase> cases;
    for (const QString &words : {u"grant ~guest device_admin"_s, u"grant ~guest full_admin"_s,
                                 u"revoke ~devices device_admin"_s, u"revoke ~third full_admin"_s})
        cases << needs(words, givesRoles);
    cases << VerbCase{u"grant ~support advanced_troubleshooting"_s, [](const Access &access) {
                          if (!givesRoles(access))
                              return lacking;
                          return access.isOwn() ? QString() : u"R6"_s;
                      }};
    for (const QString &words :
         {u"grant ~guest contact_center_service_admin"_s, u"revoke ~service contact_center_service_admin"_s})
        cases << needs(words, givesServiceRole);
    for (const QString &words : {u"grant ~guest events_admin"_s, u"revoke ~events events_admin"_s})
        cases << needs(words, givesEventsRole);
    for (const QString &words : {u"grant ~plain site_admin@own.webex.com"_s,
                                 u"revoke ~sitereader site_readonly_admin@own.webex.com"_s})
        cases << needs(words, givesSiteRole(own));
    cases << VerbCase{u"grant ~host site_admin@far.webex.com"_s, [](const Access &access) {
                          return givesSiteRole(far)(access) ? QString() : u"R13 R34"_s;
                      }};
    return cases;
}

QList<VerbCase> licenseVerbs()
{
    QList<VerbCase> cases;
    cases << needs(u"license add \"Messaging [Sub7]\""_s,
                   [](const Access &access) { return access.changesSold(u"licenses_upgrades"_s, {}); });
    cases << needs(u"license add \"Calling [Sub7]\" --sold-by Drina"_s,
                   [](const Access &access) { return access.changesSold(u"licenses_upgrades"_s, partner); });
    cases << needs(u"license add \"Contact Center Premium [Sub7]\""_s, [](const Access &access) {
        return access.changesSold(u"licenses_upgrades"_s, {}) || access.changes(u"cc.manage_licenses"_s);
    });
    cases << needs(u"license add \"own.webex.com - Webex Meetings [Sub7]\""_s, [](const Access &access) {
        return access.changesSold(u"licenses_upgrades"_s, {}) || access.changes(u"site.licenses"_s, own);
    });
    cases << needs(u"license assign ~plain \"Messaging [Sub123]\""_s, assignsAny)
          << needs(u"license assign ~plain \"Contact Center Standard [Sub123]\""_s, assignsContactCenter)
          << needs(u"license assign ~plain \"Contact Center Premium [Sub123]\""_s, assignsContactCenter)
          << needs(u"license assign ~plain \"own.webex.com - Webex Meetings [Sub123]\""_s,
                   assignsMeetings(own))
          << needs(u"license remove ~host \"own.webex.com - Webex Meetings [Sub123]\""_s,
                   assignsMeetings(own));
    cases << VerbCase{
        u"license remove ~guest \"far.webex.com - Webex Meetings [Sub123]\""_s,
        [](const Access &access) { return assignsMeetings(far)(access) ? QString() : u"R13 R34"_s; }};
    cases << VerbCase{u"license assign ~third \"Contact Center Standard [Sub123]\""_s,
                      [](const Access &access) {
                          if (!assignsContactCenter(access))
                              return lacking;
                          return access.is(u"full_admin") ? QString() : u"R17"_s;
                      }};
    return cases;
}

/// R23, R24, R26, R27 and R16 (b).
QList<VerbCase> externalVerbs()
{
    QList<VerbCase> cases{
        changes(u"external add new@timok.example --role readonly_admin"_s, u"add_external_admins"_s)};
    for (const QString &words : {u"external change ofull@timok.example --role readonly_admin"_s,
                                 u"external revoke osite@timok.example"_s,
                                 u"external break-glass ofull@timok.example --purpose SSO"_s,
                                 u"external break-glass oread@timok.example --off"_s,
                                 u"external test oread@timok.example --date 2026-01-01"_s,
                                 u"grant ofull@timok.example readonly_admin"_s,
                                 u"revoke osite@timok.example site_admin@own.webex.com"_s})
        cases << changes(words, u"external_admins"_s);
    cases << VerbCase{u"grant oread@timok.example contact_center_service_admin"_s, [](const Access &access) {
                          return access.changes(u"cc.delegate_service_admin"_s) ? QString() : u"R16 R34"_s;
                      }};
    cases << changes(u"external record-provisioning new@drina.example"_s, u"external_admins"_s);
    cases.last().undoable = false; // it happened outside
    return cases;
}

QList<VerbCase> siteVerbs()
{
    return {needs(u"site add new.webex.com --managed-by control-hub"_s, addsSites({})),
            needs(u"site add new.webex.com --managed-by control-hub --sold-by Drina"_s, addsSites(partner)),
            needs(u"site edit spare.webex.com --managed-by site-administration"_s,
                  editsSite(u"spare.webex.com"_s, {})),
            needs(u"site edit empty.webex.com --managed-by site-administration"_s, editsSite(empty, partner)),
            // Names and sellers are not changed by who has a right on some sites alone.
            needs(u"site edit spare.webex.com --name renamed.webex.com"_s, renamesSites),
            needs(u"site edit empty.webex.com --name renamed.webex.com"_s, renamesSites),
            needs(u"site edit own.webex.com --sold-by Drina"_s, addsSites({})),
            needs(u"site remove spare.webex.com"_s, addsSites({})),
            needs(u"site remove empty.webex.com"_s, addsSites(partner))};
}

} // namespace

QList<VerbCase> readingVerbs(const QString &self)
{
    QList<VerbCase> cases;
    for (const QString &words :
         {u"users"_s, u"carry-over list"_s, u"carry-over list --all"_s, u"users --search host"_s,
          u"users --administrators"_s, u"users --role full_admin"_s, u"who-can assign_roles"_s,
          u"who-can site.licenses --site own.webex.com"_s}) {
        cases << needs(words,
                       [](const Access &access) { return seesUsers(access) || seesUsersOfSites(access); });
    }
    for (const QString &verb : {u"show %1"_s, u"access %1"_s, u"can %1 assign_roles"_s,
                                u"can %1 site.licenses --site own.webex.com"_s})
        cases << asks(verb.arg(u"~host"_s), own);
    for (const QString &verb : {u"show %1"_s, u"access %1"_s, u"can %1 assign_roles"_s})
        cases << asks(verb.arg(u"~quiet"_s), {}) << asks(verb.arg(u"~guest"_s), far);
    for (const auto &[email, role] :
         {std::pair(u"ofull@timok.example"_s, u"full_admin"_s),
          std::pair(u"oservice@timok.example"_s, u"contact_center_service_admin"_s)}) {
        for (const QString &verb : {u"show %1"_s, u"access %1"_s, u"can %1 assign_roles"_s})
            cases << asksExternal(verb.arg(email), role);
    }
    cases << needs(u"external list"_s, seesExternals)
          << changes(u"external verify new@timok.example"_s, u"add_external_admins"_s)
          << changes(u"external verify osite@timok.example"_s, u"add_external_admins"_s);
    cases << open(u"access "_s + self) << open(u"can "_s + self + u" assign_roles --level read"_s);
    cases << needs(u"license list"_s, [](const Access &access) {
        return access.reads(u"licenses_upgrades"_s) || access.reads(u"cc.manage_licenses"_s)
            || access.readsOnAnySite(u"site.licenses"_s);
    });
    cases << needs(u"site list"_s, [](const Access &access) {
        return access.reads(u"site_management"_s) || access.reads(u"add_delete_sites"_s)
            || access.readsOnAnySite(u"site.configuration"_s);
    });
    cases << needs(u"activation list"_s, [](const Access &access) { // what R18 names, to see
        return access.reads(u"cc.send_activation"_s) || access.reads(u"manage_users_licenses"_s);
    });
    cases << sees(u"organization list"_s, u"organization_settings"_s)
          << sees(u"settings list"_s, u"organization_settings"_s) << sees(u"findings"_s, u"troubleshooting"_s)
          << sees(u"audit list"_s, u"admin_audit_log"_s);
    for (const QString &words : {u"roles"_s, u"roles --table site"_s, u"terms"_s, u"help"_s, u"check"_s})
        cases << open(words);
    return cases;
}

QList<VerbCase> changingVerbs(const QString &files, const QString &finding, const CarriedRows &carried)
{
    QList<VerbCase> cases = roleVerbs() + licenseVerbs() + siteVerbs() + externalVerbs();
    for (const QString &words :
         {u"user add ~new --name \"New Person\""_s, u"user edit ~host --set title=Director"_s,
          u"user remove ~guest"_s, u"import roster %1/roster.csv"_s.arg(files)})
        cases << needs(words, changesUsers);
    cases << needs(u"import administrators %1/devices.csv"_s.arg(files), givesRoles)
          << needs(u"import administrators %1/service.csv"_s.arg(files), givesServiceRole)
          << needs(u"import administrators %1/events.csv"_s.arg(files), givesEventsRole);
    for (const QString &words :
         {u"organization add Novi --kind other --domain novi.example"_s,
          u"organization add Morava --kind customer --admin m@morava.example --name \"M M\""_s,
          u"organization link Drina --sale-active no --yes"_s}) {
        cases << needs(words, [](const Access &access) {
            return access.changes(u"organization_settings"_s) && access.isOwn();
        });
    }
    cases << changes(u"settings set external_readonly_days 20"_s, u"organization_settings"_s)
          << changes(u"findings accept %1 --reason \"for a month\""_s.arg(finding), u"troubleshooting"_s);
    // what changes it here: organization roles
    for (const QString &words :
         {u"carry-over done "_s + carried.open, u"carry-over reopen "_s + carried.done}) {
        cases << needs(words, givesRoles);
        cases.last().undoable = false;
    }
    cases << needs(u"activation send ~late"_s, sendsActivation)
          << needs(u"activation mark ~waiting sent"_s, sendsActivation)
          << needs(u"activation export %1/outbox"_s.arg(files), sendsActivation);
    cases.last().undoable = false;
    // full_admin of every customer in the file; a backup comes before it
    cases << needs(u"restore %1/backup.rolecall"_s.arg(files), holdsFullAdmin);
    cases.last().undoable = false;
    cases.last().records = 2;
    return cases;
}

QList<VerbCase> exportingVerbs(const QString &files)
{
    QList<VerbCase> cases;
    for (const QString &kind : {u"administrators"_s, u"users"_s, u"roster"_s}) {
        cases << needs(u"export %1 %2/out.csv --force"_s.arg(kind, files),
                       [](const Access &access) { return seesUsers(access) || seesUsersOfSites(access); });
    }
    for (const QString &words :
         {u"carry-over export %1/out.csv --force"_s, u"carry-over export %1/out.csv --scim --force"_s}) {
        cases << needs(words.arg(files),
                       [](const Access &access) { return seesUsers(access) || seesUsersOfSites(access); });
    }
    cases << sees(u"audit export %1/out.csv --force"_s.arg(files), u"admin_audit_log"_s);
    cases << needs(u"backup %1/out.csv --force"_s.arg(files), holdsFullAdmin);
    return cases;
}

} // namespace rolecall::test
