// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"
#include "store/undostore.h"

#include <QJsonArray>

/// Inside of the gate: what every command that edits, removes or brings back a person shares. Whether the
/// actor may change users at all is asked before.
namespace rolecall::gate {

/// R34 for people of other organizations, which alone change or remove them; NotFound for those whom the
/// actor does not see.
[[nodiscard]] Result<void> requireOwnUser(Context &context, const domain::User &user);
/// Writes `edited` in place of `user`, both of one person: A10, R10's second question, one person an address.
[[nodiscard]] Result<void> changeUser(Context &context, const domain::User &user, const domain::User &edited);
/// What changed of one person as a record says it; empty if nothing did.
struct PersonDifference {
    QJsonObject before;
    QJsonObject after;

    [[nodiscard]] bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
};
/// Sets the status of an own user to Inactive (A10).
[[nodiscard]] Result<PersonDifference> deactivatePerson(Context &context, const domain::User &user);
/// In bulk nobody is asked a second question, so nobody is dismissed by himself (R10).
[[nodiscard]] Result<void> refuseDismissingOneself(const Context &context, const domain::User &user);
/// Removes an own user with roles and licenses (A10, R10) and returns allOf() him as he was.
[[nodiscard]] Result<QJsonObject> removePerson(Context &context, const domain::User &user);
/// Everything of a person that a record must keep to bring him back: fields, "others", "roles", "licenses"
/// (headings), "activations", "accepted_findings" and "added_in", the record that added him.
[[nodiscard]] Result<QJsonObject> allOf(Context &context, const domain::User &user);
/// The last two: e-mails to the person, and findings about him that were accepted.
[[nodiscard]] Result<QJsonArray> activationsJson(Context &context, domain::Id user);
[[nodiscard]] Result<QJsonArray> acceptancesJson(Context &context, domain::Id user);

} // namespace rolecall::gate
