// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/carryover.h"

#include "gate/peoplerecord.h"
#include "store/undostore.h"
#include "utf8.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

using store::CarryOver;
using Aspect = CarryOver::Aspect;
using State = CarryOver::State;

/// What Control Hub works out for itself.
bool isCarried(Field field)
{
    return field != LastAccess && field != DaysSinceLastAccess;
}

QString valueOf(bool there)
{
    return there ? isThere : QString();
}

/// A role as an element of hub_details: "site_admin@SITE".
QString roleText(const QString &role, const QString &site)
{
    return site.isEmpty() ? role : role + u'@' + site;
}

/// What the rows are about.
struct Person {
    Id organization = 0;
    QString email;
    QString name;
};

struct Thing {
    Aspect aspect;
    QString item;
    QString site = {};
};

class Update final {
public:
    Update(Context &context, store::Changes changes)
        : m_context(context)
        , m_changes(std::move(changes))
        , m_now(store::toText(context.now))
    {
    }

    Result<void> run()
    {
        ROLECALL_TRY_LET(customers, store::customers(m_context.connection));
        for (const store::Organization &customer : customers)
            m_customers.insert(customer.id);
        for (const Id made : m_changes.organizations) // Control Hub is taken to hold it as it was made
            m_customers.erase(made);
        for (const store::RenamedSite &site : m_changes.sites)
            ROLECALL_TRY(
                store::renameCarryOverSite(m_context.connection, site.organization, site.before, site.now));
        for (const store::ChangedUser &user : m_changes.users)
            ROLECALL_TRY(takeUser(user));
        for (const store::ChangedLicense &license : m_changes.licenses)
            ROLECALL_TRY(takeLicense(license));
        for (const store::ChangedRole &role : m_changes.roles)
            ROLECALL_TRY(takeRole(role));
        return {};
    }

private:
    Result<void> takeUser(const store::ChangedUser &changed)
    {
        ROLECALL_TRY_LET(now, store::findUser(m_context.connection, changed.id));
        if (!now && !changed.before)
            return {};
        const User &user = now ? *now : *changed.before;
        m_people.insert(changed.id, {user.organization, user.fields[Email], user.name()});
        if (changed.before && now)
            ROLECALL_TRY(rename(*changed.before, *now));
        if (!m_customers.contains(user.organization))
            return {};
        if (!changed.before)
            return added(user);
        if (!now)
            return removed(user);
        return changedProfile(*changed.before, user);
    }

    Result<void> rename(const User &before, const User &now)
    {
        if (before.fields[Email] == now.fields[Email] && before.name() == now.name())
            return {};
        return store::renameCarryOvers(m_context.connection, emailKey(before.fields[Email]),
                                       now.fields[Email], now.name());
    }

    Result<void> added(const User &user)
    {
        ROLECALL_TRY_LET(rows, rowsAbout(user.organization, user.fields[Email]));
        const auto gone = std::ranges::find(rows, Aspect::User, &CarryOver::aspect);
        if (gone == rows.end() || gone->held().isEmpty())
            return touch(m_people.value(user.id), user.organization, {Aspect::User, {}}, {}, isThere);
        const QJsonObject hub = QJsonDocument::fromJson(gone->hubDetails.toUtf8()).object();
        ROLECALL_TRY(store::removeCarryOver(m_context.connection, gone->id));
        return returned(user, hub);
    }

    /// Somebody whom Control Hub still has came back: what differs is to be done, person by person.
    Result<void> returned(const User &user, const QJsonObject &hub)
    {
        m_whole.insert({user.organization, user.id});
        const Person person = m_people.value(user.id);
        for (int i = 0; i < FieldCount; ++i) {
            const auto field = static_cast<Field>(i);
            if (!isCarried(field))
                continue;
            const QString id = fieldInfo(field).id;
            ROLECALL_TRY(touch(person, user.organization, {Aspect::Profile, id}, hub.value(id).toString(),
                               user.fields[field]));
        }
        const QStringList licenses = textsOf(hub, "licenses"_L1);
        ROLECALL_TRY_LET(headings, store::licenseHeadingsOf(m_context.connection, user.id));
        for (const QString &heading : union_(licenses, headings))
            ROLECALL_TRY(touch(person, user.organization, {Aspect::License, heading},
                               valueOf(licenses.contains(heading)), valueOf(headings.contains(heading))));
        const QStringList roles = textsOf(hub, "roles"_L1);
        ROLECALL_TRY_LET(held, heldRoles(user.id, user.organization));
        for (const QString &role : union_(roles, held))
            ROLECALL_TRY(touch(person, user.organization,
                               {Aspect::Role, role.section(u'@', 0, 0), role.section(u'@', 1)},
                               valueOf(roles.contains(role)), valueOf(held.contains(role))));
        return {};
    }

    static QStringList union_(QStringList first, const QStringList &second)
    {
        first << second;
        first.removeDuplicates();
        return first;
    }

    Result<QStringList> heldRoles(Id user, Id organization)
    {
        QStringList roles;
        ROLECALL_TRY_LET(assignments, store::assignmentsOf(m_context.connection, user, organization));
        for (const store::Assignment &held : assignments) {
            if (held.isValidAt(m_context.now))
                roles << roleText(Catalogue::instance().role(held.role).id, held.siteName);
        }
        return roles;
    }

    Result<void> removed(const User &user)
    {
        m_whole.insert({user.organization, user.id});
        ROLECALL_TRY_LET(rows, rowsAbout(user.organization, user.fields[Email]));
        const auto known = std::ranges::find(rows, Aspect::User, &CarryOver::aspect);
        const bool hubHasHim = known == rows.end() || !known->held().isEmpty();
        const QJsonObject details = hubHasHim ? hubDetails(user, rows) : QJsonObject();
        for (const CarryOver &row : rows)
            ROLECALL_TRY(store::removeCarryOver(m_context.connection, row.id));
        if (!hubHasHim)
            return {};
        CarryOver row = newRow(m_people.value(user.id), user.organization, {Aspect::User, {}});
        row.hubValue = isThere;
        row.hubDetails = QString::fromUtf8(jsonLine(details));
        return store::putCarryOver(m_context.connection, user.organization, row);
    }

    /// All that Control Hub holds of somebody who was removed here.
    QJsonObject hubDetails(const User &user, const std::vector<CarryOver> &rows) const
    {
        QJsonObject details;
        for (int i = 0; i < FieldCount; ++i) {
            if (const QString &value = user.fields[static_cast<size_t>(i)]; !value.isEmpty())
                details.insert(fieldInfo(static_cast<Field>(i)).id, value);
        }
        std::set<QString> licenses, roles;
        // Both stand in the order of people: a removal of many is no walk over all for each.
        for (const store::ChangedLicense &license :
             std::ranges::equal_range(m_changes.licenses, user.id, {}, &store::ChangedLicense::user)) {
            if (license.before)
                licenses.insert(license.heading);
        }
        for (const store::ChangedRole &role :
             std::ranges::equal_range(m_changes.roles, user.id, {}, &store::ChangedRole::user)) {
            if (role.organization == user.organization && role.before.isValidAt(m_now))
                roles.insert(roleText(role.role, role.site));
        }
        for (const CarryOver &row : rows) {
            std::set<QString> &set = row.aspect == Aspect::License ? licenses : roles;
            if (row.aspect == Aspect::Profile)
                details.insert(row.item, row.held());
            else if (row.aspect != Aspect::User && row.held().isEmpty())
                set.erase(roleText(row.item, row.site));
            else if (row.aspect != Aspect::User)
                set.insert(roleText(row.item, row.site));
        }
        details.insert(u"licenses"_s, QJsonArray::fromStringList({licenses.begin(), licenses.end()}));
        details.insert(u"roles"_s, QJsonArray::fromStringList({roles.begin(), roles.end()}));
        return details;
    }

    Result<void> changedProfile(const User &before, const User &user)
    {
        ROLECALL_TRY_LET(rows, rowsAbout(user.organization, user.fields[Email]));
        const auto known = std::ranges::find(rows, Aspect::User, &CarryOver::aspect);
        if (known != rows.end() && known->held().isEmpty())
            return {}; // he is still to be added there, as he is by then
        for (int i = 0; i < FieldCount; ++i) {
            const auto field = static_cast<Field>(i);
            if (isCarried(field))
                ROLECALL_TRY(touch(m_people.value(user.id), user.organization,
                                   {Aspect::Profile, fieldInfo(field).id}, before.fields[field],
                                   user.fields[field]));
        }
        return {};
    }

    Result<void> takeLicense(const store::ChangedLicense &license)
    {
        ROLECALL_TRY_LET(person, personOf(license.user));
        if (!m_customers.contains(person.organization)
            || m_whole.contains({person.organization, license.user}))
            return {};
        return touch(person, person.organization, {Aspect::License, license.heading}, valueOf(license.before),
                     valueOf(license.now));
    }

    Result<void> takeRole(const store::ChangedRole &role)
    {
        if (!m_customers.contains(role.organization) || m_whole.contains({role.organization, role.user}))
            return {};
        ROLECALL_TRY_LET(person, personOf(role.user));
        return touch(person, role.organization, {Aspect::Role, role.role, role.site},
                     valueOf(role.before.isValidAt(m_now)), valueOf(role.now.isValidAt(m_now)));
    }

    Result<Person> personOf(Id id)
    {
        if (!m_people.contains(id)) {
            ROLECALL_TRY_LET(user, store::findUser(m_context.connection, id));
            m_people.insert(id,
                            user ? Person{user->organization, user->fields[Email], user->name()} : Person());
        }
        return m_people.value(id);
    }

    Result<std::vector<CarryOver>> rowsAbout(Id organization, const QString &email)
    {
        return store::carryOversAbout(m_context.connection, organization, emailKey(email));
    }

    CarryOver newRow(const Person &person, Id organization, const Thing &thing) const
    {
        CarryOver row;
        row.email = person.email;
        row.name = person.name;
        row.outside = person.organization != organization;
        row.aspect = thing.aspect;
        row.item = thing.item;
        row.site = thing.site;
        row.since = m_context.now;
        return row;
    }

    /// One thing was `before` until this command and is `now`.
    Result<void> touch(const Person &person, Id organization, const Thing &thing, const QString &before,
                       const QString &now)
    {
        if (before == now)
            return {};
        ROLECALL_TRY_LET(rows, rowsAbout(organization, person.email));
        const auto known = std::ranges::find_if(rows, [&thing](const CarryOver &row) {
            return row.aspect == thing.aspect && row.item == thing.item && row.site == thing.site;
        });
        CarryOver row = newRow(person, organization, thing);
        row.hubValue = known == rows.end() ? before : known->held();
        row.planned = now;
        row.id = known == rows.end() ? 0 : known->id;
        if (row.hubValue != now)
            return store::putCarryOver(m_context.connection, organization, row);
        return row.id == 0 ? Result<void>() : store::removeCarryOver(m_context.connection, row.id);
    }

    Context &m_context;
    store::Changes m_changes;
    QString m_now;
    std::set<Id> m_customers;
    std::set<std::pair<Id, Id>> m_whole; ///< customer and user: all of him was dealt with
    QHash<Id, Person> m_people;
};

template<typename T, typename... Others>
constexpr bool isOneOf = (std::is_same_v<T, Others> || ...);

} // namespace

bool tellsOfControlHub(const Command &command)
{
    return std::visit(
        []<typename T>(const T & /*what*/) {
            return isOneOf<T, CreateOrganization, CreateDemo, AddOrganization, ImportRoster,
                           ImportAdministrators>;
        },
        command);
}

bool touchesEverybody(const Command &command)
{
    return std::visit(
        []<typename T>(const T & /*what*/) { return isOneOf<T, CreateDemo, ImportRoster, RestoreBackup>; },
        command);
}

Result<void> updateCarryOver(Context &context, const Command &command)
{
    if (tellsOfControlHub(command))
        return store::dropChanges(context.connection);
    ROLECALL_TRY_LET(changes, store::takeChanges(context.connection));
    return Update(context, std::move(changes)).run();
}

Result<QString> currentValue(Context &context, const CarryOver &row)
{
    ROLECALL_TRY_LET(user, store::findUserByEmail(context.connection, row.email));
    if (!user)
        return QString();
    if (row.aspect == Aspect::User)
        return valueOf(user->organization == context.organization.id);
    if (row.aspect == Aspect::Profile) {
        const auto field = fieldFromId(row.item);
        return field ? user->fields[*field] : QString();
    }
    if (row.aspect == Aspect::License) {
        ROLECALL_TRY_LET(headings, store::licenseHeadingsOf(context.connection, user->id));
        return valueOf(headings.contains(row.item));
    }
    ROLECALL_TRY_LET(held, store::assignmentsOf(context.connection, user->id, context.organization.id));
    return valueOf(std::ranges::any_of(held, [&](const store::Assignment &one) {
        return one.isValidAt(context.now) && one.siteName == row.site
            && Catalogue::instance().role(one.role).id == row.item;
    }));
}

} // namespace rolecall::gate
