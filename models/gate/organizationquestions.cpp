// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/organizationquestions.h"

#include "domain/glossary.h"
#include "gate/asking.h"
#include "store/settingstore.h"

#include <QCollator>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

/// R33: may another customer be seen from the one in use?
Result<bool> isSeen(Context &context, const store::Organization &customer)
{
    if (context.actor.user.organization == customer.id)
        return true;
    ROLECALL_TRY_LET(mine, store::customersOf(context.connection, context.actor.user.id, context.now));
    if (std::ranges::find(mine, customer.id, &store::Organization::id) != mine.end())
        return true;
    ROLECALL_TRY_LET(
        externals,
        store::roleHoldersFrom(context.connection, context.organization.id, customer.id, context.now));
    return !externals.empty();
}

Result<std::vector<ListedOrganization>> listOrganizations(Context &context)
{
    ROLECALL_TRY_LET(all, store::organizations(context.connection));
    std::vector<ListedOrganization> listed;
    for (const store::Organization &organization : all) {
        const bool inUse = organization.id == context.organization.id;
        if (!inUse && organization.kind == OrganizationKind::Customer) {
            ROLECALL_TRY_LET(seen, isSeen(context, organization));
            if (!seen)
                continue;
        }
        QStringList domains; // of another customer nothing is told but its name
        if (inUse || organization.kind != OrganizationKind::Customer) {
            ROLECALL_TRY_LET(known, store::domainsOf(context.connection, organization.id));
            domains = known;
        }
        ROLECALL_TRY_LET(relation,
                         store::relation(context.connection, context.organization.id, organization.id));
        listed.push_back({organization, domains, relation, inUse});
    }
    QCollator collator;
    std::ranges::sort(listed, [&](const ListedOrganization &a, const ListedOrganization &b) {
        if (a.inUse != b.inUse)
            return a.inUse;
        return collator.compare(a.organization.name, b.organization.name) < 0;
    });
    return listed;
}

Result<std::vector<ListedSetting>> listSettings(Context &context)
{
    std::vector<ListedSetting> listed;
    for (const Setting &setting : Catalogue::instance().settings()) {
        ROLECALL_TRY_LET(value, store::setting(context.connection, context.organization.id, setting.key));
        listed.push_back({&setting, value});
    }
    return listed;
}

/// A setting and what it says, to be translated.
struct SettingText {
    QLatin1StringView key;
    const char *text;
};

constexpr SettingText settingTexts[]{
    //: What a setting says; its value is a number
    {"external_readonly_days"_L1,
     QT_TRANSLATE_NOOP("Gate", "Days after which the read-only role of an external administrator ends")},
    //: What a setting says; its value is a number
    {"break_glass_test_days"_L1,
     QT_TRANSLATE_NOOP("Gate", "Days after which a break-glass access is to be tested again")},
    //: What a setting says; its value is yes or no
    {"external_sees_title"_L1, QT_TRANSLATE_NOOP("Gate", "External administrators see the title of users")},
    //: What a setting says; its value is yes or no
    {"external_sees_department"_L1,
     QT_TRANSLATE_NOOP("Gate", "External administrators see the department of users")},
    //: What a setting says; its value is yes or no
    {"external_sees_phone"_L1,
     QT_TRANSLATE_NOOP("Gate", "External administrators see the phone number of users")},
    //: What a setting says; its value is yes or no
    {"external_sees_licenses"_L1,
     QT_TRANSLATE_NOOP("Gate", "External administrators see the licenses of users")},
    //: What a setting says; its value is yes or no
    {"external_sees_last_use"_L1,
     QT_TRANSLATE_NOOP("Gate", "External administrators see when users were last active")},
    //: What a setting says; its value is a number
    {"idle_lock_minutes"_L1,
     QT_TRANSLATE_NOOP("Gate", "Minutes without use after which the window locks itself")},
};

} // namespace

Result<std::vector<ListedOrganization>> organizations(Gate &gate, const Session &session)
{
    return askOfWhoMay<std::vector<ListedOrganization>>(gate, session, Action::SeeOrganizations,
                                                        &listOrganizations);
}

Result<std::vector<ListedSetting>> settings(Gate &gate, const Session &session)
{
    return askOfWhoMay<std::vector<ListedSetting>>(gate, session, Action::SeeSettings, &listSettings);
}

QString settingText(const QString &key)
{
    const auto *const found = std::ranges::find(settingTexts, key, &SettingText::key);
    return found == std::end(settingTexts) ? key : Text::tr(found->text);
}

QString organizationKindName(OrganizationKind kind)
{
    switch (kind) {
    case OrganizationKind::Customer:
        return term(u"holder.customer");
    case OrganizationKind::Partner:
        return term(u"holder.partner");
    case OrganizationKind::Other:
        return term(u"holder.other");
    case OrganizationKind::SelfSignup:
        return term(u"term.self_signup");
    case OrganizationKind::Consumer:
        return term(u"term.consumer_organization");
    }
    return {};
}

} // namespace rolecall::gate
