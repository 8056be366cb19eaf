// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/glossary.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace rolecall::domain {
namespace {

struct Entry {
    const char *english;
    const char *id; ///< also what tells equal English terms apart for translators
};

constexpr auto entries = std::to_array<Entry>({
    QT_TRANSLATE_NOOP3("Glossary", "Full administrator", "role.full_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "Read-only administrator", "role.readonly_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "Support administrator", "role.support_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "User and device administrator", "role.user_device_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "Device administrator", "role.device_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "Compliance officer", "role.compliance_officer"),
    QT_TRANSLATE_NOOP3("Glossary", "Advanced troubleshooting access", "role.advanced_troubleshooting"),
    QT_TRANSLATE_NOOP3("Glossary", "Webex site administrator", "role.site_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "Webex user administrator", "role.site_user_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "Webex read-only administrator", "role.site_readonly_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "Contact Center service administrator",
                       "role.contact_center_service_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "Webex Events administrator", "role.events_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "Provisioning administrator", "role.provisioning_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "External full administrator", "role.external_full_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "External read-only administrator", "role.external_readonly_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "Customer organization", "holder.customer"),
    QT_TRANSLATE_NOOP3("Glossary", "Partner organization", "holder.partner"),
    QT_TRANSLATE_NOOP3("Glossary", "Any other organization", "holder.other"),
    QT_TRANSLATE_NOOP3("Glossary", "External organization", "holder.external"),
    QT_TRANSLATE_NOOP3("Glossary", "Read-only", "level.read"),
    QT_TRANSLATE_NOOP3("Glossary", "Not applicable", "level.not_applicable"),
    QT_TRANSLATE_NOOP3("Glossary", "For the services sold by the partner", "level.partner_services"),
    QT_TRANSLATE_NOOP3("Glossary", "For sites of the subscription that the partner sold",
                       "level.partner_sites"),
    QT_TRANSLATE_NOOP3("Glossary", "Add or delete users and assign licenses",
                       "privilege.manage_users_licenses"),
    QT_TRANSLATE_NOOP3("Glossary", "Assign roles to users", "privilege.assign_roles"),
    QT_TRANSLATE_NOOP3("Glossary", "Device management", "privilege.manage_devices"),
    QT_TRANSLATE_NOOP3("Glossary", "Company policy and templates", "privilege.policy_templates"),
    QT_TRANSLATE_NOOP3("Glossary", "Analytics and reports", "privilege.analytics_reports"),
    QT_TRANSLATE_NOOP3("Glossary", "Troubleshooting", "privilege.troubleshooting"),
    QT_TRANSLATE_NOOP3("Glossary", "Licenses and upgrades", "privilege.licenses_upgrades"),
    QT_TRANSLATE_NOOP3("Glossary", "Organization settings", "privilege.organization_settings"),
    QT_TRANSLATE_NOOP3("Glossary", "App integrations", "privilege.app_integrations"),
    QT_TRANSLATE_NOOP3("Glossary", "Webex site management", "privilege.site_management"),
    QT_TRANSLATE_NOOP3("Glossary", "Administrator actions audit log", "privilege.admin_audit_log"),
    QT_TRANSLATE_NOOP3("Glossary", "Access to user-generated content", "privilege.user_generated_content"),
    QT_TRANSLATE_NOOP3("Glossary", "Legal hold", "privilege.legal_hold"),
    QT_TRANSLATE_NOOP3("Glossary", "Access to join in-progress meetings", "privilege.join_meetings"),
    QT_TRANSLATE_NOOP3("Glossary", "Access to live meetings", "privilege.live_meetings"),
    QT_TRANSLATE_NOOP3("Glossary", "Product e-mail notifications", "privilege.product_notifications"),
    QT_TRANSLATE_NOOP3("Glossary", "User management", "site.user_management"),
    QT_TRANSLATE_NOOP3("Glossary", "Analytics and reports", "site.analytics_reports"),
    QT_TRANSLATE_NOOP3("Glossary", "Licenses", "site.licenses"),
    QT_TRANSLATE_NOOP3("Glossary", "Role assignment", "site.role_assignment"),
    QT_TRANSLATE_NOOP3("Glossary", "Site configuration", "site.configuration"),
    QT_TRANSLATE_NOOP3("Glossary", "Administer the contact center features", "cc.administer_features"),
    QT_TRANSLATE_NOOP3("Glossary", "Add or remove users in the customer organization", "cc.manage_users"),
    QT_TRANSLATE_NOOP3("Glossary", "Send the activation e-mail", "cc.send_activation"),
    QT_TRANSLATE_NOOP3("Glossary", "Assign, edit or remove contact center licenses", "cc.manage_licenses"),
    QT_TRANSLATE_NOOP3("Glossary",
                       "Add the service administrator role to external administrators or revoke it",
                       "cc.delegate_service_admin"),
    QT_TRANSLATE_NOOP3("Glossary", "Sign in to the management portal", "cc.portal_sign_in"),
    QT_TRANSLATE_NOOP3("Glossary", "View the list of other external administrators",
                       "cc.view_external_admins"),
    QT_TRANSLATE_NOOP3("Glossary", "User management", "external.user_management"),
    QT_TRANSLATE_NOOP3("Glossary", "Device management", "external.device_management"),
    QT_TRANSLATE_NOOP3("Glossary", "Company policy and templates", "external.policy_templates"),
    QT_TRANSLATE_NOOP3("Glossary", "Troubleshooting", "external.troubleshooting"),
    QT_TRANSLATE_NOOP3("Glossary", "Support metrics and notifications", "external.support_metrics"),
    QT_TRANSLATE_NOOP3("Glossary", "Licenses and upgrades", "external.licenses_upgrades"),
    QT_TRANSLATE_NOOP3("Glossary", "Role assignment", "external.role_assignment"),
    QT_TRANSLATE_NOOP3("Glossary", "Provision orders", "external.provisioning_orders"),
    QT_TRANSLATE_NOOP3("Glossary", "Add and delete sites", "external.sites"),
    QT_TRANSLATE_NOOP3("Glossary", "Add external administrators", "external.add_external_admins"),
    QT_TRANSLATE_NOOP3("Glossary", "Control Hub", "term.control_hub"),
    QT_TRANSLATE_NOOP3("Glossary", "Management portal", "term.management_portal"),
    QT_TRANSLATE_NOOP3("Glossary", "Users", "term.users"),
    QT_TRANSLATE_NOOP3("Glossary", "Profile", "term.profile"),
    QT_TRANSLATE_NOOP3("Glossary", "Administrator roles", "term.administrator_roles"),
    QT_TRANSLATE_NOOP3("Glossary", "None", "term.none"),
    QT_TRANSLATE_NOOP3("Glossary", "External administrators", "term.external_administrators"),
    QT_TRANSLATE_NOOP3("Glossary", "All external administrators", "term.all_external_administrators"),
    QT_TRANSLATE_NOOP3("Glossary", "Add external administrator", "term.add_external_administrator"),
    QT_TRANSLATE_NOOP3("Glossary", "Verify e-mail", "term.verify_email"),
    QT_TRANSLATE_NOOP3("Glossary", "Revoke administrator rights", "term.revoke_admin_rights"),
    QT_TRANSLATE_NOOP3("Glossary", "Filter", "term.filter"),
    QT_TRANSLATE_NOOP3("Glossary", "Export", "term.export"),
    QT_TRANSLATE_NOOP3("Glossary", "Save", "term.save"),
    QT_TRANSLATE_NOOP3("Glossary", "Edit", "term.edit"),
    QT_TRANSLATE_NOOP3("Glossary", "Break glass", "term.break_glass"),
    QT_TRANSLATE_NOOP3("Glossary", "Activation e-mail", "term.activation_email"),
    QT_TRANSLATE_NOOP3("Glossary", "License", "term.license"),
    QT_TRANSLATE_NOOP3("Glossary", "Standard license", "term.standard_license"),
    QT_TRANSLATE_NOOP3("Glossary", "First/Last name", "term.csv.name"),
    QT_TRANSLATE_NOOP3("Glossary", "User ID/Email", "term.csv.email"),
    QT_TRANSLATE_NOOP3("Glossary", "Administrator role", "term.csv.roles"),
    QT_TRANSLATE_NOOP3("Glossary", "(User settings)", "level.user_settings"),
    QT_TRANSLATE_NOOP3("Glossary", "Full access", "level.full"),
    QT_TRANSLATE_NOOP3("Glossary", "No access", "level.none"),
    QT_TRANSLATE_NOOP3("Glossary", "External administrators", "privilege.external_admins"),
    QT_TRANSLATE_NOOP3("Glossary", "Add external administrators", "privilege.add_external_admins"),
    QT_TRANSLATE_NOOP3("Glossary", "Add and delete sites", "privilege.add_delete_sites"),
    QT_TRANSLATE_NOOP3("Glossary", "Support metrics and notifications", "privilege.support_metrics"),
    QT_TRANSLATE_NOOP3("Glossary", "Provision orders", "privilege.provisioning_orders"),
    QT_TRANSLATE_NOOP3("Glossary", "Open the Webex Events portal", "events.open_portal"),
    QT_TRANSLATE_NOOP3("Glossary", "Give access to Webex Events", "events.grant_access"),
    QT_TRANSLATE_NOOP3("Glossary", "Start the Webex Events portal", "term.start_events_portal"),
    QT_TRANSLATE_NOOP3("Glossary", "Full administrator privileges", "term.full_privileges"),
    QT_TRANSLATE_NOOP3("Glossary", "Read-only administrator privileges", "term.readonly_privileges"),
    QT_TRANSLATE_NOOP3("Glossary", "Provisioning administrator privileges", "term.provisioning_privileges"),
    QT_TRANSLATE_NOOP3("Glossary", "Organization role", "term.organization_role"),
    QT_TRANSLATE_NOOP3("Glossary", "Service roles", "term.service_roles"),
    QT_TRANSLATE_NOOP3("Glossary", "Services", "term.services"),
    QT_TRANSLATE_NOOP3("Glossary", "Events", "term.events"),
    QT_TRANSLATE_NOOP3("Glossary", "Agent Desktop", "term.agent_desktop"),
    QT_TRANSLATE_NOOP3("Glossary", "Subscription", "term.subscription"),
    QT_TRANSLATE_NOOP3("Glossary", "Webex site", "term.site"),
    QT_TRANSLATE_NOOP3("Glossary", "Premium license", "term.premium_license"),
    QT_TRANSLATE_NOOP3("Glossary", "Free self sign-up", "term.self_signup"),
    QT_TRANSLATE_NOOP3("Glossary", "Consumer organization", "term.consumer_organization"),
    QT_TRANSLATE_NOOP3("Glossary", "Live meetings", "term.live_meetings"),
    QT_TRANSLATE_NOOP3("Glossary", "Active", "status.active"),
    QT_TRANSLATE_NOOP3("Glossary", "Verified", "status.verified"),
    QT_TRANSLATE_NOOP3("Glossary", "Not verified", "status.not_verified"),
    QT_TRANSLATE_NOOP3("Glossary", "Pending", "status.pending"),
    QT_TRANSLATE_NOOP3("Glossary", "Inactive", "status.inactive"),
});

constexpr const char *context = "Glossary";

QLatin1StringView idOf(const Entry &entry)
{
    return QLatin1StringView(entry.id);
}

/// The entry with `id`; null if there is none.
const Entry *find(QStringView id)
{
    static const std::vector<const Entry *> ordered = [] {
        std::vector<const Entry *> byId;
        for (const Entry &entry : entries)
            byId.push_back(&entry);
        std::ranges::sort(byId, {}, [](const Entry *entry) { return idOf(*entry); });
        return byId;
    }();
    const auto found = std::ranges::lower_bound(
        ordered, id, [](auto left, auto right) { return left.compare(right) < 0; },
        [](const Entry *entry) { return idOf(*entry); });
    return found != ordered.end() && idOf(**found) == id ? *found : nullptr;
}

/// A term in each language, in the order of allLanguages, then the other forms that the sources use.
struct Forms {
    std::array<QString, allLanguages.size()> terms;
    QStringList others;
};

/// The rows `id <tab> form` of the file with other forms, which begins with a heading.
void readOtherForms(std::vector<Forms> &forms)
{
    QFile file(u":/i18n/glossary_forms.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (const Entry *entry = find(line.section(u'\t', 0, 0)))
            forms[static_cast<size_t>(entry - entries.data())].others += line.section(u'\t', 1);
    }
}

/// All forms in the order of `entries`. They come from translators of their own, so that the language of the
/// program does not matter, and are made once.
const std::vector<Forms> &allTerms()
{
    static const std::vector<Forms> made = [] {
        std::vector<Forms> forms(entries.size());
        for (size_t language = 0; language < allLanguages.size(); ++language) {
            QTranslator translator;
            const bool loaded = translator.load(translationFile(allLanguages[language]));
            for (size_t i = 0; i < entries.size(); ++i) {
                QString text;
                if (loaded)
                    text = translator.translate(context, entries[i].english, entries[i].id);
                forms[i].terms[language] = text.isEmpty() ? QString::fromLatin1(entries[i].english) : text;
            }
        }
        readOtherForms(forms);
        return forms;
    }();
    return made;
}

const Forms &formsOf(const Entry &entry)
{
    return allTerms()[static_cast<size_t>(&entry - entries.data())];
}

} // namespace

QString term(QStringView id)
{
    const Entry *entry = find(id);
    return entry ? QCoreApplication::translate(context, entry->english, entry->id) : id.toString();
}

QString term(QStringView id, Language language)
{
    const Entry *entry = find(id);
    return entry ? formsOf(*entry).terms[static_cast<size_t>(language)] : id.toString();
}

QString englishTerm(QStringView id)
{
    const Entry *entry = find(id);
    return entry ? QString::fromLatin1(entry->english) : id.toString();
}

QStringList termIds()
{
    QStringList ids;
    for (const Entry &entry : entries)
        ids += idOf(entry);
    return ids;
}

QStringList allForms(QStringView id)
{
    const Entry *entry = find(id);
    if (!entry)
        return {};
    const Forms &forms = formsOf(*entry);
    QStringList all(forms.terms.begin(), forms.terms.end());
    all += forms.others;
    all.removeDuplicates();
    return all;
}

} // namespace rolecall::domain
