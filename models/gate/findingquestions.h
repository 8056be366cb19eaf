// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"

/// What is asked about findings (rules.md, R34).
namespace rolecall::gate {

/// Something that no rule forbids and that somebody should know of: it goes when its reason goes, and may be
/// accepted until then.
struct FindingRow {
    QString id; ///< "R5"; about a person "R8-17": one a rule and person
    QString rule;
    QString message; ///< translated sentences
    domain::Id user = 0; ///< 0, with empty email and name: it is about the organization
    QString email;
    QString name;
    QDateTime since; ///< UTC
    std::optional<QDateTime> acceptedAt; ///< UTC; nothing: not accepted
    QString acceptedBy; ///< e-mail
    QString acceptedReason;
};

/// Needs SeeFindings, which is all that it takes to be told of every own user; of external administrators
/// whoever is shown them. Those not accepted first, then the oldest first.
[[nodiscard]] Result<std::vector<FindingRow>> findings(Gate &gate, const Session &session);

/// Those about one person, for whoever may see the person; none for who lacks SeeFindings, such as somebody
/// who sees only users of some sites, and of them only what belongs to meetings (A15).
[[nodiscard]] Result<std::vector<FindingRow>> findingsAbout(Gate &gate, const Session &session,
                                                            const UserRef &who);

} // namespace rolecall::gate
