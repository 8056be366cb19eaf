// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/userquery.h"

#include <QString>

#include <vector>

namespace rolecall::ui {

/// The kinds of what a list of users can be narrowed to (R31). Of one kind any is enough; the kinds narrow
/// each other.
enum class FilterKind { Role, Status, License, Site, Department, LastUse };
inline constexpr int filterKinds = 6;

/// One thing that is chosen: what a chip stands for.
struct FilterPart {
    FilterKind kind = FilterKind::Role;
    /// Id of a role or of one of the two below, id of the term of a status ("status.active"), heading of a
    /// license, name of a site or department (empty: none); of a last use lastUseId().
    QString id;

    friend bool operator==(const FilterPart &, const FilterPart &) = default;
};

inline constexpr auto allAdministratorsPart = QLatin1StringView("all_administrators");
inline constexpr auto allExternalsPart = QLatin1StringView("all_external_administrators");

[[nodiscard]] QString lastUseId(const gate::LastUse &lastUse); ///< "never", "within_30", "not_for_90"

/// What `query` chooses beside its text, kind by kind.
[[nodiscard]] std::vector<FilterPart> partsOf(const tables::UserQuery &query);
void removePart(tables::UserQuery &query, const FilterPart &part);

/// Without its kind: "Full administrator", "No department".
[[nodiscard]] QString partName(const FilterPart &part);
/// By itself, as on a chip: "License: Webex Calling".
[[nodiscard]] QString partText(const FilterPart &part);
[[nodiscard]] QString lastUseText(const gate::LastUse &lastUse);
[[nodiscard]] QString kindName(FilterKind kind); ///< "Roles"

} // namespace rolecall::ui
