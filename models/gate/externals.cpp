// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/externals.h"

#include "gate/giving.h"
#include "gate/sight.h"
#include "store/settingstore.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

constexpr qsizetype longestName = 1024; // as of the fields of a profile

tl::unexpected<Error> refuseAddress(const QString &message)
{
    Error error{ErrorCode::Invalid, message, u"R21"_s};
    error.column = fieldInfo(Email).id;
    return tl::unexpected(error);
}

/// R21: whose people can't be added, whether known or stated.
Result<void> checkOrganization(const Context &context, const QString &email,
                               const store::Organization &organization)
{
    if (organization.kind == OrganizationKind::Consumer) {
        return refuseAddress(
            Text::tr("%1 is a private account of the consumer organization, and those can't become external "
                     "administrators; ask for an address of the person's own organization.")
                .arg(email));
    }
    if (organization.id == context.organization.id) {
        return refuseAddress(
            Text::tr("%1 belongs to this organization itself; give the person roles in the list of users "
                     "instead.")
                .arg(email));
    }
    return {};
}

/// The organization of that name; one that is not known yet is new and of kind other. Other customers of the
/// file are nobody's to attach people to (R33).
Result<store::Organization> statedOrganization(Context &context, const QString &name)
{
    if (name.size() > longestName || name.contains(QChar::Null))
        return badInput(Text::tr("The name of the organization is too long; shorten it."), 0,
                        u"organization"_s);
    ROLECALL_TRY_LET(found, store::findOrganization(context.connection, name));
    if (!found)
        return store::Organization{0, name, OrganizationKind::Other, context.organization.timeZone};
    if (found->kind == OrganizationKind::Customer && found->id != context.organization.id)
        return badInput(Text::tr("The name %1 can't be used here; enter another one.").arg(name), 0,
                        u"organization"_s);
    return *found;
}

/// What the address alone tells.
Result<void> lookUp(Context &context, Verification &verification)
{
    ROLECALL_TRY_LET(user, store::findUserByEmail(context.connection, verification.email));
    bool known = false;
    if (user) {
        ROLECALL_TRY_LET(isKnown, isKnownHere(context, *user));
        known = isKnown;
    }
    if (known) {
        ROLECALL_TRY_LET(organization, store::organization(context.connection, user->organization));
        ROLECALL_TRY_LET(record,
                         store::externalRecord(context.connection, context.organization.id, user->id));
        ROLECALL_TRY_LET(person, party(context, *user));
        verification.known = Verification::Known::Address;
        verification.organization = organization;
        verification.verified = !record || record->verified;
        verification.name = user->name();
        verification.isAdministrator = !person.subject.held.empty();
        return {};
    }
    ROLECALL_TRY_LET(
        owner, store::organizationOfDomain(context.connection, emailDomain(emailKey(verification.email))));
    const bool otherCustomer =
        owner && owner->kind == OrganizationKind::Customer && owner->id != context.organization.id;
    if (owner && !otherCustomer) {
        verification.known = Verification::Known::Domain;
        verification.organization = *owner;
        verification.verified = true;
    }
    return {};
}

bool hasSiteFor(const Context &context, RoleIndex role)
{
    return !Catalogue::instance().role(role).perSite
        || std::ranges::any_of(context.state.sites, &SiteFacts::managedByControlHub);
}

/// R22, and R11 and R15 where nobody can be given the role at all.
std::vector<RoleIndex> offeredTo(Context &context, Holder holder)
{
    Party somebody;
    somebody.subject.holder = holder;
    std::vector<RoleIndex> offered;
    for (RoleIndex role = 0; role < Catalogue::instance().roleCount(); ++role) {
        if (hasSiteFor(context, role) && checkOffered(context, somebody, role, 0))
            offered.push_back(role);
    }
    return offered;
}

} // namespace

Result<Verification> verify(Context &context, const QString &email, const QString &stated)
{
    Verification verification;
    verification.email = email.trimmed();
    if (const auto problem = emailProblem(verification.email))
        return badInput(*problem, 0, fieldInfo(Email).id);
    ROLECALL_TRY(lookUp(context, verification));
    if (const QString name = stated.simplified(); !name.isEmpty()) {
        ROLECALL_TRY_LET(organization, statedOrganization(context, name));
        if (verification.organization && verification.organization->id != organization.id) {
            return badInput(Text::tr("%1 belongs to %2, not to %3; leave the organization out.")
                                .arg(verification.email, verification.organization->name, name),
                            0, u"organization"_s);
        }
        verification.organization = organization;
    }
    if (verification.organization) {
        ROLECALL_TRY(checkOrganization(context, verification.email, *verification.organization));
        ROLECALL_TRY_LET(
            holder,
            store::holderOf(context.connection, context.organization.id, verification.organization->id));
        verification.holder = holder;
    }
    verification.offered = offeredTo(context, verification.holder);
    return verification;
}

Result<Party> findExternal(Context &context, const UserRef &ref)
{
    ROLECALL_TRY_LET(user, findPerson(context, ref));
    ROLECALL_TRY_LET(found, party(context, user));
    if (found.subject.holder == Holder::Customer) {
        return refusal(u"R24"_s,
                       Text::tr("%1 belongs to this organization itself and is no external administrator; "
                                "change the roles in the list of users instead.")
                           .arg(user.name()));
    }
    if (found.subject.held.empty()) {
        return refusal(u"R24"_s,
                       Text::tr("%1 is no external administrator here any more; to come back the person must "
                                "be added anew.")
                           .arg(user.name()));
    }
    return found;
}

Result<QJsonObject> externalJson(Context &context, const User &user)
{
    User kept = user;
    keepShared(context, kept);
    QJsonObject json = toJson(kept);
    ROLECALL_TRY_LET(organization, store::organization(context.connection, user.organization));
    json.insert(u"organization"_s, organization.name);
    ROLECALL_TRY_LET(record, store::externalRecord(context.connection, context.organization.id, user.id));
    if (!record)
        return json;
    json.insert(u"since"_s, store::toText(record->since));
    json.insert(u"verified"_s, record->verified);
    const QJsonObject breakGlass = breakGlassJson(*record);
    for (auto it = breakGlass.begin(); it != breakGlass.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

Result<int> breakGlassTestDays(Context &context)
{
    const auto &settings = Catalogue::instance().settings();
    const auto days = std::ranges::find(settings, "R27"_L1, &Setting::rule);
    return store::settingNumber(context.connection, context.organization.id, days->key);
}

QJsonObject breakGlassJson(const store::ExternalRecord &record)
{
    QJsonObject json{{u"break_glass"_s, record.breakGlass}};
    if (!record.breakGlass)
        return json;
    json.insert(u"purpose"_s, record.purpose);
    if (record.lastTest)
        json.insert(u"last_test"_s, record.lastTest->toString(Qt::ISODate));
    if (record.nextTest)
        json.insert(u"next_test"_s, record.nextTest->toString(Qt::ISODate));
    return json;
}

void setBreakGlass(store::ExternalRecord &record, const QJsonObject &breakGlass)
{
    const auto date = [&breakGlass](QLatin1StringView key) {
        const QDate day = QDate::fromString(breakGlass.value(key).toString(), Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    };
    record.breakGlass = breakGlass.value("break_glass"_L1).toBool();
    record.purpose = breakGlass.value("purpose"_L1).toString();
    record.lastTest = date("last_test"_L1);
    record.nextTest = date("next_test"_L1);
}

Result<void> tellOfActiveSale(Context &context, Id organization, std::vector<Notice> &notices)
{
    ROLECALL_TRY_LET(relation, store::relation(context.connection, context.organization.id, organization));
    if (!relation.saleActive)
        return {};
    ROLECALL_TRY_LET(partner, store::organization(context.connection, organization));
    notices.push_back(
        {u"R26"_s,
         Text::tr("As long as the sale of %1 is active, this partner can take the provisioning role again "
                  "by itself, though never the full one. Whoever wants it out altogether must talk to it.")
             .arg(partner.name)});
    return {};
}

RoleMask alternatives(Holder holder)
{
    RoleMask roles = 0;
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if ((constraint.kind == ConstraintKind::AtMostOneOf
             || constraint.kind == ConstraintKind::ExactlyOneOf)
            && constraint.holder == holder)
            roles |= constraint.roles;
    }
    return roles;
}

QDate dayOf(const Context &context, const QDateTime &instant)
{
    return instant.toTimeZone(QTimeZone(context.organization.timeZone.toLatin1())).date();
}

QDate today(const Context &context)
{
    return dayOf(context, context.now);
}

Result<std::optional<QDateTime>> latestEnd(Context &context, RoleIndex role, QDate given)
{
    std::optional<QDateTime> latest;
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.kind != ConstraintKind::EndsByItself || !(constraint.roles & maskOf(role)))
            continue;
        ROLECALL_TRY_LET(
            days, store::settingNumber(context.connection, context.organization.id, constraint.parameter));
        latest = endOfDay(given.addDays(days), context.organization.timeZone);
    }
    return latest;
}

Result<bool> endedByItself(Context &context, const store::Assignment &assignment)
{
    const QDate given = dayOf(context, assignment.grantedAt);
    for (const Constraint &constraint : Catalogue::instance().constraints()) {
        if (constraint.kind != ConstraintKind::EndsByItself || !(constraint.roles & maskOf(assignment.role))
            || !assignment.until)
            continue;
        ROLECALL_TRY_LET(
            now, store::settingNumber(context.connection, context.organization.id, constraint.parameter));
        QList<qint64> days{now};
        store::AuditFilter changes; // a changed setting counts for later grants
        changes.since = assignment.grantedAt;
        changes.actions = {u"setting-set"_s, u"undo"_s, u"redo"_s};
        changes.refused = false;
        ROLECALL_TRY_LET(records, store::records(context.connection, context.organization.id, changes));
        for (const store::AuditRecord &record : records) {
            if (record.before.contains(constraint.parameter))
                days << record.before.value(constraint.parameter).toString().toLongLong();
        }
        const auto isItsEnd = [&](qint64 count) {
            return *assignment.until == endOfDay(given.addDays(count), context.organization.timeZone);
        };
        if (std::ranges::any_of(days, isItsEnd))
            return true;
    }
    return false;
}

std::optional<QDateTime> warnedSince(const Context &context, Holder holder,
                                     const store::Assignment &assignment)
{
    if (holder == Holder::Customer || !assignment.until || *assignment.until <= context.now)
        return std::nullopt;
    const bool endsByItself =
        std::ranges::any_of(Catalogue::instance().constraints(), [&](const Constraint &constraint) {
            return constraint.kind == ConstraintKind::EndsByItself
                && (constraint.roles & maskOf(assignment.role));
        });
    const QDateTime since = assignment.until->addDays(-daysOfWarning);
    if (!endsByItself || context.now < since)
        return std::nullopt;
    return std::max(since, assignment.grantedAt);
}

std::optional<QDateTime> overdueSince(const Context &context, const store::ExternalRecord &record)
{
    if (!record.breakGlass || !record.nextTest)
        return std::nullopt;
    const QDateTime due = endOfDay(*record.nextTest, context.organization.timeZone);
    return due <= context.now ? std::optional(due) : std::nullopt;
}

} // namespace rolecall::gate
