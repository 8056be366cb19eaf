// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"
#include "gate/externalquestions.h"

/// Inside of the gate: what commands and questions on external administrators share.
namespace rolecall::gate {

/// R21: where an address belongs, by itself or as `stated`. Invalid, with the rule, for those that no
/// external administrator can have; Invalid as well where a statement contradicts what is known.
[[nodiscard]] Result<Verification> verify(Context &context, const QString &email, const QString &stated);

/// A person with a role here that is valid now, of another organization; otherwise an error that says what he
/// is instead.
[[nodiscard]] Result<Party> findExternal(Context &context, const UserRef &ref);

/// By name, those whom the actor may see.
[[nodiscard]] Result<std::vector<ExternalRow>> listExternals(Context &context);
/// Of these the ones marked as break-glass access (R27). Denied where the list is not for the actor (R34),
/// and by R27 where nobody is marked.
[[nodiscard]] Result<std::vector<ExternalRow>> breakGlassExternals(Context &context);

/// Profile, organization and record of an external administrator, for the log: what an adding needs (R24). Of
/// somebody of another customer it is what that one shares (R33).
[[nodiscard]] Result<QJsonObject> externalJson(Context &context, const domain::User &user);

/// R27: how many days after one test of a break-glass access the next one is due.
[[nodiscard]] Result<int> breakGlassTestDays(Context &context);

/// Of a record what R27 is about, for the log.
[[nodiscard]] QJsonObject breakGlassJson(const store::ExternalRecord &record);
/// Makes it that of the record again.
void setBreakGlass(store::ExternalRecord &record, const QJsonObject &breakGlass);

/// R26: what a partner can do that is removed while its sale is active.
[[nodiscard]] Result<void> tellOfActiveSale(Context &context, domain::Id organization,
                                            std::vector<Notice> &notices);

/// The roles of which only one is possible for this holder (R4, R24).
[[nodiscard]] domain::RoleMask alternatives(domain::Holder holder);

/// The day of an instant, and today, in the time zone of the organization.
[[nodiscard]] QDate dayOf(const Context &context, const QDateTime &instant);
[[nodiscard]] QDate today(const Context &context);

/// R25: of what is held the ends that are near enough to be warned of.
inline constexpr int daysOfWarning = 7;

/// When a role that is given to an external administrator on that day ends at the latest, by itself; nothing
/// for those that don't (R25).
[[nodiscard]] Result<std::optional<QDateTime>> latestEnd(Context &context, domain::RoleIndex role,
                                                         QDate given);
/// Was it given until the day on which such a role ends by itself, by the setting of that time (R25)?
[[nodiscard]] Result<bool> endedByItself(Context &context, const store::Assignment &assignment);
/// Since when an end that comes is warned of; nothing for an end that is not one that comes by itself (R25).
[[nodiscard]] std::optional<QDateTime> warnedSince(const Context &context, domain::Holder holder,
                                                   const store::Assignment &assignment);
/// When the test of a break-glass access became overdue; nothing while it is not (R27).
[[nodiscard]] std::optional<QDateTime> overdueSince(const Context &context,
                                                    const store::ExternalRecord &record);

} // namespace rolecall::gate
