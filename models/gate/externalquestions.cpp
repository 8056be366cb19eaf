// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/externalquestions.h"

#include "gate/asking.h"
#include "gate/externals.h"
#include "gate/sight.h"

#include <QCollator>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

void noteEnds(const Context &context, ExternalRow &row)
{
    for (const store::Assignment &role : row.roles) {
        if (role.until && (!row.until || *role.until < *row.until))
            row.until = role.until;
        row.endsSoon = row.endsSoon || warnedSince(context, row.holder, role);
    }
    if (row.until) {
        const QDate lastDay = dayEndingAt(*row.until, context.organization.timeZone);
        row.daysLeft = static_cast<int>(today(context).daysTo(lastDay));
    }
    row.testOverdue = overdueSince(context, row.record).has_value();
}

/// The row of somebody who holds a role here now; nothing of anybody else, and of whom the actor does not
/// see.
Result<std::optional<ExternalRow>> rowOf(Context &context, Id id)
{
    ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
    if (!user || user->organization == context.organization.id)
        return std::optional<ExternalRow>();
    ROLECALL_TRY_LET(holder,
                     store::holderOf(context.connection, context.organization.id, user->organization));
    ROLECALL_TRY_LET(organization, store::organization(context.connection, user->organization));
    ROLECALL_TRY_LET(record, store::externalRecord(context.connection, context.organization.id, id));
    ROLECALL_TRY_LET(held, store::assignmentsOf(context.connection, id, context.organization.id));
    ExternalRow row;
    row.user = *user;
    keepContact(row.user); // the rest of a profile is no matter of the list (R28)
    row.holder = holder;
    row.organization = organization;
    row.record = record.value_or(store::ExternalRecord{id});
    std::ranges::copy_if(held, std::back_inserter(row.roles),
                         [&context](const store::Assignment &role) { return role.isValidAt(context.now); });
    if (row.roles.empty() || !(context.scope.showsExternal(row.roleMask()) || context.isActor(id)))
        return std::optional<ExternalRow>();
    noteEnds(context, row);
    return std::optional(row);
}

} // namespace

Result<std::vector<ExternalRow>> listExternals(Context &context)
{
    ROLECALL_TRY_LET(holders, store::roleHolders(context.connection, context.organization.id, context.now));
    std::vector<ExternalRow> rows;
    for (const Id id : holders) {
        ROLECALL_TRY_LET(row, rowOf(context, id));
        if (row)
            rows.push_back(std::move(*row));
    }
    QCollator collator;
    std::ranges::sort(rows, [&collator](const ExternalRow &a, const ExternalRow &b) {
        return collator.compare(a.user.name(), b.user.name()) < 0;
    });
    return rows;
}

Result<std::vector<ExternalRow>> breakGlassExternals(Context &context)
{
    ROLECALL_TRY(require(context, Action::SeeExternals));
    ROLECALL_TRY_LET(rows, listExternals(context));
    std::erase_if(rows, [](const ExternalRow &row) { return !row.record.breakGlass; });
    if (rows.empty()) {
        return refusal(u"R27"_s,
                       Text::tr("No external administrator is marked as break-glass access, so there is no "
                                "sheet to make; mark one first."));
    }
    return rows;
}

RoleMask ExternalRow::roleMask() const
{
    RoleMask mask = 0;
    for (const store::Assignment &role : roles)
        mask |= maskOf(role.role);
    return mask;
}

Result<std::vector<ExternalRow>> externals(Gate &gate, const Session &session)
{
    return askOfWhoMay<std::vector<ExternalRow>>(gate, session, Action::SeeExternals, &listExternals);
}

Result<ExternalRow> external(Gate &gate, const Session &session, const UserRef &who)
{
    return askOfWhoMay<ExternalRow>(
        gate, session, Action::SeeExternals, [&who](Context &context) -> Result<ExternalRow> {
            ROLECALL_TRY_LET(user,
                             who.id ? store::findUser(context.connection, who.id)
                                    : store::findUserByEmail(context.connection, who.email));
            if (user) {
                ROLECALL_TRY_LET(row, rowOf(context, user->id));
                if (row)
                    return *row;
            }
            return failure(ErrorCode::NotFound,
                           Text::tr("This person is no external administrator here; the list may be out of "
                                    "date."));
        });
}

QString toText(Verification::Known known)
{
    switch (known) {
    case Verification::Known::Address:
        return u"address"_s;
    case Verification::Known::Domain:
        return u"domain"_s;
    case Verification::Known::No:
        return u"no"_s;
    }
    Q_UNREACHABLE();
}

Result<Verification> verifyExternal(Gate &gate, const Session &session, const QString &email,
                                    const QString &statedOrganization)
{
    return askOfWhoMay<Verification>(gate, session, Action::AddExternals, [&](Context &context) {
        return verify(context, email, statedOrganization);
    });
}

} // namespace rolecall::gate
