// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/externalquestions.h"
#include "ui/choicelist.h"

#include <array>

namespace rolecall::ui {

/// The kinds of what the list of external administrators can be narrowed to. Of one kind any is enough; the
/// kinds narrow each other.
enum class ExternalKind { Role, Organization, Holder, Origin, End, BreakGlass };
inline constexpr int externalKinds = 6;

/// What is chosen of each kind, as ids: of a role, the name of an organization, of a term of the glossary
/// ("holder.partner"), or a word of ours ("stated", "ends_soon", "test_overdue").
struct ExternalsFilter {
    std::array<QStringList, externalKinds> chosen;

    [[nodiscard]] QStringList &of(ExternalKind kind) { return chosen[static_cast<size_t>(kind)]; }
    [[nodiscard]] const QStringList &of(ExternalKind kind) const { return chosen[static_cast<size_t>(kind)]; }
    [[nodiscard]] bool isEmpty() const { return *this == ExternalsFilter(); }
    [[nodiscard]] bool passes(const gate::ExternalRow &row) const;
    bool operator==(const ExternalsFilter &) const = default;
};

[[nodiscard]] QString kindId(ExternalKind kind); ///< "role", "organization", ...
[[nodiscard]] QString kindName(ExternalKind kind); ///< "Roles"
/// What one choice is called among those of its kind: "Ends soon".
[[nodiscard]] QString choiceName(ExternalKind kind, const QString &id);
/// The same by itself, as on a chip: "Organization: Dunav Cloud Partner".
[[nodiscard]] QString choiceText(ExternalKind kind, const QString &id);
/// What there is to choose of a kind, each with the number of `rows` that have it.
[[nodiscard]] std::vector<ChoiceList::Choice> choicesOf(ExternalKind kind,
                                                        const std::vector<gate::ExternalRow> &rows);

/// The term for the organization of an external administrator, seen from the one in use (R22).
[[nodiscard]] QString holderTerm(domain::Holder holder);

} // namespace rolecall::ui
