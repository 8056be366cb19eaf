// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/peoplequestions.h"
#include "roster/roster.h"

#include <QJsonObject>

namespace rolecall::tables {

/// All that a list of users is narrowed to: what the roster answers at once, and what the worker is asked.
struct UserQuery {
    roster::Query roster; ///< without `people` and without an order
    gate::PeopleFilter people;

    [[nodiscard]] bool isEmpty() const; ///< nothing is searched or filtered: own users are listed (R31)
    friend bool operator==(const UserQuery &, const UserQuery &) = default;
};

/// For keeping it: roles by their ids, statuses by Control Hub's words, everything else by name.
[[nodiscard]] QJsonObject toJson(const UserQuery &query);
/// What is unknown is left out.
[[nodiscard]] UserQuery userQueryFrom(const QJsonObject &object);

} // namespace rolecall::tables
