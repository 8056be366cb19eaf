// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"

#include <optional>
#include <vector>

/// What may be asked about many people at once: whom a list can be narrowed to, and plans for several people.
/// Each question is authorized first (R34).
namespace rolecall::gate {

/// When somebody last used the service.
struct LastUse {
    enum class Kind { Never, Within, NotFor };
    Kind kind = Kind::Never;
    int days = 0; ///< of Within and NotFor; whoever never used it is among NotFor too

    friend bool operator==(const LastUse &, const LastUse &) = default;
};

/// What a list of users is narrowed to beyond what the roster holds (R31). Of one kind any is enough; the
/// kinds narrow each other. By name, so that it means the same tomorrow; a name that is not there selects
/// nobody.
struct PeopleFilter {
    QStringList licenses; ///< headings: whoever has at least one
    QStringList sites; ///< names: whoever belongs to at least one
    QStringList departments; ///< as written; an empty one: whoever has none
    std::optional<LastUse> lastUse;

    [[nodiscard]] bool isEmpty() const
    {
        return licenses.isEmpty() && sites.isEmpty() && departments.isEmpty() && !lastUse;
    }
    friend bool operator==(const PeopleFilter &, const PeopleFilter &) = default;
};

/// The people of the customer in use whom the session sees and who pass, by ascending id. Denied (R34, R28)
/// where the filter asks for what the session does not see of people (A15, A16).
[[nodiscard]] Result<std::vector<domain::Id>> peopleWho(Gate &gate, const Session &session,
                                                        const PeopleFilter &filter);

/// What there is to choose from, each with the number of own users whom it would select.
struct FilterChoices {
    struct Choice {
        QString name;
        qint64 people = 0;
    };
    std::vector<Choice> licenses; ///< in the order of the roster's columns
    std::vector<Choice> sites; ///< by name
    std::vector<Choice> departments; ///< by name, at most 500, those of most people; not the empty one
    qint64 withoutDepartment = 0;
    // What may not be asked for at all is no filter (A15, R28).
    bool byLicense = true;
    bool bySite = true;
    bool byDepartment = true;
    bool byLastUse = true;
};
[[nodiscard]] Result<FilterChoices> filterChoices(Gate &gate, const Session &session);

/// The people with these e-mails, in their order without doubles, and the e-mails that nobody here has.
struct FoundPeople {
    std::vector<domain::Id> users;
    QStringList unknown;
};
[[nodiscard]] Result<FoundPeople> peopleByEmail(Gate &gate, const Session &session,
                                                const QStringList &emails);

/// Gives each of `people` the roles that `model` holds, until they end there; with `exactly` also takes what
/// `model` does not hold. Only what the session sees of them.
[[nodiscard]] Result<ChangePeople> sameRolesPlan(Gate &gate, const Session &session, domain::Id model,
                                                 const std::vector<domain::Id> &people, bool exactly);
/// Takes from each of `people` all roles and licenses that the session sees, and sets the status Inactive.
[[nodiscard]] Result<ChangePeople> leaverPlan(Gate &gate, const Session &session,
                                              const std::vector<domain::Id> &people);

} // namespace rolecall::gate
