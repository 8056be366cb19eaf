// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// How a command's changes of people become rows of what is to be carried over.
#include "gate/carryover.h"
#include "gate/carryoverdetails.h"
#include "gate/externals.h"
#include "gate/peoplerecord.h"
#include "store/findingstore.h"
#include "store/undostore.h"
#include "store/workspace.h"
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

QStringList either(QStringList first, const QStringList &second)
{
    first << second;
    first.removeDuplicates();
    return first;
}

class Update final {
public:
    /// Of the people of a command: what Control Hub has of those who are its users, or that a file which came
    /// from there does not have them.
    enum class People { AreThere, AreAbsent };

    Update(Context &context, store::Changes changes, People people = People::AreThere)
        : m_context(context)
        , m_changes(std::move(changes))
        , m_people(people)
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
        ROLECALL_TRY(renameSites(m_context, m_changes.sites));
        ROLECALL_TRY(movePeople());
        for (const store::ChangedUser &user : m_changes.users)
            ROLECALL_TRY(takeUser(user));
        for (const store::ChangedLicense &license : m_changes.licenses)
            ROLECALL_TRY(takeLicense(license));
        for (const store::ChangedRole &role : m_changes.roles)
            ROLECALL_TRY(takeRole(role));
        return {};
    }

    /// Roles that ended by themselves since `from`.
    Result<void> endRoles(const QDateTime &from)
    {
        const Id organization = m_context.organization.id;
        ROLECALL_TRY_LET(users,
                         store::usersWithRolesEnded(m_context.connection, organization, from, m_context.now));
        for (const Id id : users) {
            ROLECALL_TRY_LET(assignments, store::assignmentsOf(m_context.connection, id, organization));
            for (const store::Assignment &held : assignments) {
                if (held.until && *held.until > from && *held.until <= m_context.now)
                    ROLECALL_TRY(endRole(id, held));
            }
        }
        return {};
    }

    /// What the command noted is so in Control Hub already: nothing of it is to be done there.
    Result<void> forget()
    {
        for (const store::ChangedRole &role : m_changes.roles) {
            ROLECALL_TRY_LET(person, personOf(role.user));
            ROLECALL_TRY(forget(role.organization, person, {Aspect::Role, role.role, role.site}));
        }
        return {};
    }

private:
    Result<void> forget(Id organization, const Person &person, const Thing &thing)
    {
        ROLECALL_TRY_LET(rows, rowsAbout(organization, person.email));
        for (const CarryOver &row : rows) {
            if (isAbout(row, thing))
                ROLECALL_TRY(store::removeCarryOver(m_context.connection, row.id));
        }
        return {};
    }

    Result<void> endRole(Id user, const store::Assignment &held)
    {
        const Id organization = m_context.organization.id;
        ROLECALL_TRY_LET(person, personOf(user));
        const Thing thing{Aspect::Role, Catalogue::instance().role(held.role).id, held.siteName};
        const bool isOutside = person.organization != organization;
        ROLECALL_TRY_LET(ends, endedByItself(m_context, held));
        if (!isOutside || !ends)
            return touch(person, organization, thing, isThere, {});
        return forget(organization, person, thing); // Control Hub ends it, too (R25)
    }

    static bool isAbout(const CarryOver &row, const Thing &thing)
    {
        return row.aspect == thing.aspect && row.item == thing.item && row.site == thing.site;
    }

    /// All at once: some may have got the addresses of others who have a new one, or went.
    Result<void> movePeople()
    {
        std::vector<User> renamed;
        std::vector<User> gone;
        for (const store::ChangedUser &changed : m_changes.users) {
            ROLECALL_TRY_LET(now, store::findUser(m_context.connection, changed.id));
            if (const auto &user = now ? now : changed.before)
                m_known.insert(changed.id, {user->organization, user->fields[Email], user->name()});
            if (!changed.before || (now && isCalledTheSame(*changed.before, *now)))
                continue;
            User &moved = (now ? renamed : gone).emplace_back(now ? *now : *changed.before);
            ROLECALL_TRY(
                store::beginRename(m_context.connection, emailKey(changed.before->fields[Email]), moved));
        }
        for (const User &user : gone) {
            if (m_customers.contains(user.organization))
                ROLECALL_TRY(m_people == People::AreAbsent ? forgetAll(user) : removed(user));
        }
        for (const User &user : renamed) {
            if (m_customers.contains(user.organization))
                ROLECALL_TRY(makeRoom(user));
            ROLECALL_TRY(store::endRename(m_context.connection, user.id, user.fields[Email], user.name()));
        }
        return {};
    }

    static bool isCalledTheSame(const User &one, const User &other)
    {
        return one.fields[Email] == other.fields[Email] && one.name() == other.name();
    }

    /// Somebody who is here.
    Result<void> takeUser(const store::ChangedUser &changed)
    {
        ROLECALL_TRY_LET(user, store::findUser(m_context.connection, changed.id));
        if (!user || !m_customers.contains(user->organization))
            return {};
        if (const auto gone = m_takenFor.find(user->id); gone != m_takenFor.end())
            return returned(*user, gone->second);
        if (!changed.before)
            return added(*user);
        if (m_people == People::AreAbsent) { // one who is to be added there is added as he is by then
            m_whole.insert({user->organization, user->id});
            return {};
        }
        return changedProfile(*changed.before, *user);
    }

    /// Where somebody who is renamed comes to the address of somebody who was removed.
    Result<void> makeRoom(const User &user)
    {
        ROLECALL_TRY_LET(gone, goneWith(user.organization, user.fields[Email]));
        if (!gone)
            return {};
        if (gone->held().isEmpty()) // done with
            return store::removeCarryOver(m_context.connection, gone->id);
        ROLECALL_TRY_LET(rows, store::renamedCarryOvers(m_context.connection, user.organization, user.id));
        if (!isToBeAdded(rows))
            return {}; // both are to be dealt with there
        m_takenFor.emplace(user.id, *gone); // he is the one whom Control Hub has under it
        for (const CarryOver &row : rows)
            ROLECALL_TRY(store::removeCarryOver(m_context.connection, row.id));
        return {};
    }

    static bool isToBeAdded(const std::vector<CarryOver> &rows)
    {
        return std::ranges::any_of(rows, [](const CarryOver &row) {
            return row.aspect == Aspect::User && !isGone(row) && row.held().isEmpty();
        });
    }

    /// The row of somebody who was removed and had that address; of two the one who is still to be removed
    /// there, and the one whom Control Hub knows by another, since nobody else is to be found by it.
    Result<std::optional<CarryOver>> goneWith(Id organization, const QString &address)
    {
        ROLECALL_TRY_LET(rows, rowsAbout(organization, address));
        std::erase_if(rows, [](const CarryOver &row) { return !isGone(row); });
        const auto gone = std::ranges::max_element(
            rows, {}, [](const CarryOver &row) { return std::pair(!row.held().isEmpty(), row.item); });
        return gone == rows.end() ? std::optional<CarryOver>() : std::optional(*gone);
    }

    Result<void> added(const User &user)
    {
        ROLECALL_TRY_LET(gone, goneWith(user.organization, user.fields[Email]));
        if (gone && !gone->held().isEmpty())
            return returned(user, *gone);
        return touch(m_known.value(user.id), user.organization, {Aspect::User, {}}, {}, isThere);
    }

    /// Nothing of somebody whom Control Hub does not have is to be done there.
    Result<void> forgetAll(const User &user)
    {
        m_whole.insert({user.organization, user.id});
        ROLECALL_TRY_LET(rows, store::renamedCarryOvers(m_context.connection, user.organization, user.id));
        for (const CarryOver &row : rows)
            ROLECALL_TRY(store::removeCarryOver(m_context.connection, row.id));
        return {};
    }

    /// Somebody whom Control Hub still has came back: what differs is to be done, person by person.
    Result<void> returned(const User &user, const CarryOver &gone)
    {
        m_whole.insert({user.organization, user.id});
        const QJsonObject hub = detailsOf(gone);
        ROLECALL_TRY(store::removeCarryOver(m_context.connection, gone.id));
        const Person person = m_known.value(user.id);
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
        for (const QString &heading : either(licenses, headings))
            ROLECALL_TRY(touch(person, user.organization, {Aspect::License, heading},
                               valueOf(licenses.contains(heading)), valueOf(headings.contains(heading))));
        const QStringList roles = textsOf(hub, "roles"_L1);
        ROLECALL_TRY_LET(held, heldRoles(user.id, user.organization));
        for (const QString &role : either(roles, held))
            ROLECALL_TRY(touch(person, user.organization,
                               {Aspect::Role, role.section(u'@', 0, 0), role.section(u'@', 1)},
                               valueOf(roles.contains(role)), valueOf(held.contains(role))));
        return {};
    }

    Result<QStringList> heldRoles(Id user, Id organization)
    {
        QStringList roles;
        ROLECALL_TRY_LET(assignments, store::assignmentsOf(m_context.connection, user, organization));
        for (const store::Assignment &held : assignments) {
            if (held.isValidAt(m_context.now))
                roles << heldRole(Catalogue::instance().role(held.role).id, held.siteName);
        }
        return roles;
    }

    Result<void> removed(const User &user)
    {
        m_whole.insert({user.organization, user.id});
        ROLECALL_TRY_LET(rows, store::renamedCarryOvers(m_context.connection, user.organization, user.id));
        const bool hubHasHim = !isToBeAdded(rows);
        const QJsonObject details =
            hubHasHim ? heldThere(user, rows, m_changes, m_context.now) : QJsonObject();
        for (const CarryOver &row : rows)
            ROLECALL_TRY(store::removeCarryOver(m_context.connection, row.id));
        if (!hubHasHim)
            return {};
        CarryOver row = newRow(m_known.value(user.id), user.organization, {Aspect::User, {}});
        if (const QString there = emailKey(addressOf(details)); there != emailKey(row.email))
            row.item = there;
        row.hubValue = isThere;
        row.hubDetails = QString::fromUtf8(jsonLine(details));
        ROLECALL_TRY_LET(others, rowsAbout(user.organization, row.email));
        for (const CarryOver &other : others) { // who had the address before: Control Hub has one of them
            if (isGone(other) && other.item == row.item)
                ROLECALL_TRY(store::removeCarryOver(m_context.connection, other.id));
        }
        return store::putCarryOver(m_context.connection, user.organization, row);
    }

    Result<void> changedProfile(const User &before, const User &user)
    {
        ROLECALL_TRY_LET(rows, rowsAbout(user.organization, user.fields[Email]));
        if (isToBeAdded(rows))
            return {}; // as he is by then
        for (int i = 0; i < FieldCount; ++i) {
            const auto field = static_cast<Field>(i);
            if (isCarried(field))
                ROLECALL_TRY(touch(m_known.value(user.id), user.organization,
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
        if (!m_known.contains(id)) {
            ROLECALL_TRY_LET(user, store::findUser(m_context.connection, id));
            m_known.insert(id,
                           user ? Person{user->organization, user->fields[Email], user->name()} : Person());
        }
        return m_known.value(id);
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
        const auto known =
            std::ranges::find_if(rows, [&thing](const CarryOver &row) { return isAbout(row, thing); });
        CarryOver row = newRow(person, organization, thing);
        // Of an external administrator whose address an own user has now nothing follows for him.
        const bool isHis = known != rows.end() && known->outside == row.outside;
        row.hubValue = isHis ? known->held() : before;
        row.planned = now;
        row.id = known == rows.end() ? 0 : known->id;
        if (row.hubValue != now)
            return store::putCarryOver(m_context.connection, organization, row);
        return row.id == 0 ? Result<void>() : store::removeCarryOver(m_context.connection, row.id);
    }

    Context &m_context;
    store::Changes m_changes;
    People m_people;
    QString m_now;
    std::set<Id> m_customers;
    std::set<std::pair<Id, Id>> m_whole; ///< customer and user: all of him was dealt with
    QHash<Id, Person> m_known;
    std::map<Id, CarryOver> m_takenFor; ///< people whom Control Hub has as somebody who was removed here
};

/// Did the command say of its people that Control Hub does not have them: did it remove or deactivate those
/// who were absent from a file, or take that back?
bool isAboutAbsent(const Context &context, const Command &command)
{
    const QString of = context.log.after.value("of"_L1).toString();
    return std::holds_alternative<DismissUsers>(command) || of == "users-deactivate"_L1
        || of == "users-remove"_L1;
}

} // namespace

Result<void> updateCarryOver(Context &context, const Command &command)
{
    ROLECALL_TRY_LET(since, store::property(context.connection, store::carryOverSince));
    if (since.isEmpty())
        ROLECALL_TRY(
            store::setProperty(context.connection, store::carryOverSince, store::toText(context.now)));
    if (tellsOfControlHub(context, command))
        return store::dropChanges(context.connection);
    ROLECALL_TRY_LET(changes, store::takeChanges(context.connection));
    if (std::holds_alternative<RecordProvisioning>(command))
        return Update(context, std::move(changes)).forget();
    const auto people =
        isAboutAbsent(context, command) ? Update::People::AreAbsent : Update::People::AreThere;
    return Update(context, std::move(changes), people).run();
}

Result<void> carryOverEnds(Context &context, const QDateTime &from)
{
    return Update(context, {}).endRoles(from);
}

} // namespace rolecall::gate
