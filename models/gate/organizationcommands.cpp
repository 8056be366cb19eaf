// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/context.h"
#include "gate/demosource.h"
#include "gate/externals.h"
#include "gate/rosterimport.h"
#include "store/externalstore.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

Result<void> requireEmpty(Context &context)
{
    ROLECALL_TRY_LET(organizations, context.connection.integer("SELECT count(*) FROM organization"));
    if (organizations != 0)
        return failure(ErrorCode::Invalid, Text::tr("This workspace holds an organization already."));
    return {};
}

Result<void> setOrganization(Context &context, const QString &name, const QString &timeZone,
                             const QStringList &domains)
{
    context.organization = {0, name, OrganizationKind::Customer, timeZone};
    ROLECALL_TRY_LET(id, store::addOrganization(context.connection, context.organization, domains));
    context.organization.id = id;
    context.log.targetName = name;
    context.log.target = id;
    return {};
}

/// The role that R5 wants somebody to hold: the first administrator gets it (R2).
RoleIndex firstRole()
{
    return std::countr_zero(Catalogue::instance().constraint(ConstraintKind::KeepOne).roles);
}

Result<QStringList> domainKeys(const CreateOrganization &command)
{
    QStringList keys{emailDomain(emailKey(command.adminEmail))};
    for (const QString &domain : command.domains) {
        const QString key = domainKey(domain);
        if (key.isEmpty())
            return badInput(Text::tr("%1 is not a domain; enter one like example.com.").arg(domain), 0,
                            u"domain"_s);
        if (!keys.contains(key))
            keys << key;
    }
    return keys;
}

/// What is kept of an external administrator beside profile and roles (R21, R27).
store::ExternalRecord recordOf(const Context &context, Id user, const DemoExternal &external)
{
    store::ExternalRecord record;
    record.user = user;
    record.since = context.now.addDays(-external.addedDays);
    record.verified =
        !external.domain.isEmpty() && emailDomain(emailKey(external.email)) == domainKey(external.domain);
    record.breakGlass = !external.breakGlass.isEmpty();
    record.purpose = external.breakGlass;
    if (external.lastTestDays)
        record.lastTest = today(context).addDays(-*external.lastTestDays);
    if (external.nextTestDays)
        record.nextTest = today(context).addDays(*external.nextTestDays);
    return record;
}

Result<Id> addExternal(Context &context, const DemoExternal &external)
{
    store::Statement known = context.connection.prepare("SELECT id FROM organization WHERE name = ?");
    Id organization = known.bind(external.organization).next() ? known.integer(0) : 0;
    ROLECALL_TRY(known.finish());
    if (organization == 0) {
        ROLECALL_TRY_LET(
            added,
            store::addOrganization(
                context.connection, {0, external.organization, external.kind, context.organization.timeZone},
                external.domain.isEmpty() ? QStringList() : QStringList{domainKey(external.domain)}));
        organization = added;
        if (external.kind == OrganizationKind::Partner) {
            ROLECALL_TRY(store::setRelation(context.connection, context.organization.id, organization,
                                            external.managesSubscription, external.saleActive));
        }
    }
    User user;
    user.organization = organization;
    user.fields[FirstName] = external.first;
    user.fields[LastName] = external.last;
    user.fields[Email] = external.email;
    user.fields[Field::Status] = toText(UserStatus::Active);
    ROLECALL_TRY_LET(id, store::insertUser(context.connection, user, context.record));
    ROLECALL_TRY(store::putExternalRecord(context.connection, context.organization.id,
                                          recordOf(context, id, external)));
    return id;
}

/// Says of the sites that came with the roster who manages and who sold them.
Result<void> settleDemoSites(Context &context)
{
    const std::vector<DemoSite> settled = demoSites();
    ROLECALL_TRY_LET(sites, store::sites(context.connection, context.organization.id));
    for (store::Site &site : sites) {
        const auto demo = std::ranges::find(settled, site.name, &DemoSite::name);
        if (demo == settled.end())
            continue;
        site.managedByControlHub = demo->managedByControlHub;
        if (!demo->soldBy.isEmpty()) {
            ROLECALL_TRY_LET(seller, store::findOrganization(context.connection, demo->soldBy));
            site.soldBy = seller ? seller->id : 0;
        }
        ROLECALL_TRY(store::updateSite(context.connection, site));
    }
    ROLECALL_TRY_LET(state, store::circumstances(context.connection, context.organization.id));
    context.state = state;
    return {};
}

/// Roles of a made-up person, and how they came about.
struct DemoGrant {
    Id user = 0;
    QStringList roles; ///< role or role@SITE
    QDateTime at; ///< UTC
    QString by = {}; ///< empty: the first administrator
    std::optional<int> untilDays = {}; ///< from today
    QString reason = {};
    bool external = false;
};

/// As said, or as the role of an external ends by itself, counted from the grant (R25).
Result<std::optional<QDateTime>> endOf(Context &context, const DemoGrant &grant, RoleIndex role)
{
    if (grant.untilDays)
        return std::optional(
            endOfDay(today(context).addDays(*grant.untilDays), context.organization.timeZone));
    if (!grant.external)
        return std::optional<QDateTime>();
    return latestEnd(context, role, dayOf(context, grant.at));
}

Result<void> giveDemoRoles(Context &context, const DemoGrant &grant)
{
    const QString by = grant.by.isEmpty() ? context.actor.user.fields[Email] : grant.by;
    for (const QString &id : grant.roles) {
        const auto role = Catalogue::instance().findRole(id.section(u'@', 0, 0));
        const SiteFacts *site = context.state.site(id.section(u'@', 1));
        if (!role || Catalogue::instance().role(*role).perSite != (site != nullptr))
            return failure(ErrorCode::Internal, {}, u"unknown role or site in the demo: "_s + id);
        ROLECALL_TRY_LET(until, endOf(context, grant, *role));
        ROLECALL_TRY(store::insertAssignment(
            context.connection, context.organization.id,
            {0, grant.user, *role, site ? site->id : 0, {}, by, grant.at, until, grant.reason}));
    }
    context.people.insert(grant.user);
    return {};
}

} // namespace

Result<void> apply(Context &context, const CreateOrganization &command)
{
    ROLECALL_TRY(requireEmpty(context));
    const QString name = command.name.simplified();
    if (name.isEmpty())
        return badInput(Text::tr("The organization needs a name; enter one."), 0, u"organization"_s);
    if (const auto problem = emailProblem(command.adminEmail.trimmed()))
        return badInput(*problem, 0, fieldInfo(Email).id);
    if (!QTimeZone(command.timeZone.toLatin1()).isValid())
        return badInput(
            Text::tr("The time zone %1 is not known; choose one like Europe/Belgrade.").arg(command.timeZone),
            0, u"time zone"_s);
    ROLECALL_TRY_LET(domains, domainKeys(command));
    ROLECALL_TRY(setOrganization(context, name, command.timeZone, domains));

    User &admin = context.actor.user;
    admin.organization = context.organization.id;
    admin.fields[FirstName] = command.adminFirst.simplified();
    admin.fields[LastName] = command.adminLast.simplified();
    admin.fields[Email] = command.adminEmail.trimmed();
    admin.fields[Field::Status] = toText(UserStatus::Active);
    ROLECALL_TRY_LET(id, store::insertUser(context.connection, admin, context.record));
    admin.id = id;
    ROLECALL_TRY(store::insertAssignment(
        context.connection, context.organization.id,
        {0, id, firstRole(), 0, {}, admin.fields[Email], context.now, {}, Text::tr("First administrator")}));
    context.people.insert(id);
    context.touch(id);
    context.outcome.after = QJsonObject{{u"organization"_s, name}, {u"administrator"_s, admin.fields[Email]}};
    return {};
}

Result<void> apply(Context &context, const CreateDemo &command)
{
    ROLECALL_TRY(requireEmpty(context));
    if (command.users < 1 || command.administrators < 1 || command.administrators > command.users
        || command.externals < 0)
        return failure(
            ErrorCode::Usage,
            Text::tr("A demo needs at least one user and one administrator, and no more administrators "
                     "than users."));
    ROLECALL_TRY(setOrganization(context, demoOrganizationName(), demoTimeZone(), {domainKey(demoDomain())}));
    ROLECALL_TRY(store::setProperty(context.connection, u"demo"_s, u"1"_s));

    DemoSource source(command, context.now.date());
    RosterImport import(context, source, RosterImport::Trust::MadeUp);
    ROLECALL_TRY(import.run());
    context.log.target =
        context.organization.id; // the import wrote people, the record is about the organization
    const std::vector<DemoExternal> externals = demoExternals(command);
    std::vector<Id> externalIds;
    for (const DemoExternal &external : externals) {
        ROLECALL_TRY_LET(id, addExternal(context, external));
        externalIds.push_back(id);
    }
    ROLECALL_TRY(settleDemoSites(context)); // their sellers are there now
    ROLECALL_TRY_LET(first, context.connection.integer("SELECT min(id) FROM user"));
    ROLECALL_TRY_LET(admin, store::findUser(context.connection, first));
    context.actor.user = *admin;
    for (const DemoAdministrator &administrator : demoAdministrators(command)) {
        ROLECALL_TRY(giveDemoRoles(context,
                                   {first + administrator.index,
                                    administrator.roles,
                                    context.now,
                                    {},
                                    administrator.untilDays,
                                    administrator.reason}));
    }
    for (size_t i = 0; i < externals.size(); ++i) {
        const DemoExternal &external = externals[i];
        ROLECALL_TRY(giveDemoRoles(context,
                                   {externalIds[i],
                                    external.roles,
                                    context.now.addDays(-external.addedDays),
                                    external.takenByPartner ? external.organization : QString(),
                                    external.untilDays,
                                    {},
                                    true}));
    }
    context.outcome.many = true;
    context.outcome.after = QJsonObject{{u"users"_s, command.users},
                                        {u"administrators"_s, command.administrators},
                                        {u"externals"_s, command.externals},
                                        {u"seed"_s, static_cast<qint64>(command.seed)}};
    return {};
}

} // namespace rolecall::gate
