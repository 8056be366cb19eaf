// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/context.h"
#include "store/findingstore.h"

/// Inside of the gate: what is noteworthy about the state, and the rows that remember since when and who
/// accepted it. A finding follows from the state alone; the rows are kept by the gate, command by command.
///
/// What a rule finds about one person is one finding, however many sentences it takes: its id is the rule and
/// the person ("R8-17"). An acceptance is of that, so it stays while the rule finds anything about the
/// person.
namespace rolecall::gate {

struct Finding {
    QString id;
    QString rule;
    QString message; ///< translated sentences
    domain::Id user = 0; ///< 0: it is about the organization
    QDateTime since = {}; ///< where the finding itself tells, UTC
};

/// R4, R6, R8, R11, R17 and R22, each rule once.
[[nodiscard]] std::vector<Finding> findingsAbout(domain::Id user, const domain::Subject &subject,
                                                 const domain::Circumstances &state);
/// What is noteworthy of an external administrator beside his roles: an end that comes by itself (R25), a
/// test that is overdue (R27). Nothing of own users and of those whose roles ended.
[[nodiscard]] Result<std::vector<Finding>> findingsOfExternal(Context &context, const Party &person);
/// R2, R5 and R27.
[[nodiscard]] Result<std::vector<Finding>> findingsAboutOrganization(Context &context);

/// A finding that holds now. Without a row of the file, `row` says since when it holds as far as roles tell.
struct StandingFinding {
    Finding finding;
    store::FindingRecord row;
    domain::User user; ///< not set where it is about the organization
};
/// About one person; with 0 about the organization itself.
[[nodiscard]] Result<std::vector<StandingFinding>> standingFindings(Context &context, domain::Id user);
/// By its id; nothing if there is none or it no longer holds.
[[nodiscard]] Result<std::optional<StandingFinding>> standingFinding(Context &context, const QString &id);

/// Brings the rows up to date with what time alone brought about since `settled`: roles end at the end of a
/// day of the organization. Invalid: it was never done, so everybody's are.
[[nodiscard]] Result<void> settleFindings(Context &context, const QDateTime &settled);
/// Brings the rows up to date with what this command did, and ends what lasts until an own user is full
/// administrator (R2). `everybody`: the command can have touched more people than the context knows of.
[[nodiscard]] Result<void> updateFindings(Context &context, bool everybody);

/// People who may sign in and hold one of `roles` without an end. More than `atMost` own users are not
/// counted.
struct LastingHolders {
    int own = 0;
    int firstPartner = 0; ///< 1: no own user, but the partner's person who came with the customer (R2)
    [[nodiscard]] int number() const { return own + firstPartner; }
};
[[nodiscard]] Result<LastingHolders> lastingHolders(Context &context, domain::RoleMask roles, int atMost);

/// Who accepted the finding, when and why, as records have it; empty if nobody did.
[[nodiscard]] QJsonObject acceptanceOf(const store::FindingRecord &row);
/// Makes the acceptance that which acceptanceOf() told.
void setAcceptance(store::FindingRecord &row, const QJsonObject &acceptance);

} // namespace rolecall::gate
