// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/findingquestions.h"

#include "gate/findings.h"
#include "gate/sight.h"

using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

const SubmitOptions noOptions;

FindingRow rowOf(const StandingFinding &standing)
{
    const bool isPerson = standing.finding.user != 0;
    return {standing.finding.id,
            standing.finding.rule,
            standing.finding.message,
            standing.finding.user,
            isPerson ? standing.user.fields[Email] : QString(),
            isPerson ? standing.user.name() : QString(),
            standing.row.since,
            standing.row.acceptedAt,
            standing.row.acceptedBy,
            standing.row.acceptedReason};
}

Result<void> append(std::vector<FindingRow> &rows, Context &context, Id user)
{
    ROLECALL_TRY_LET(standing, standingFindings(context, user));
    for (const StandingFinding &one : standing) {
        if (isFindingShown(context, user, one.finding.rule))
            rows.push_back(rowOf(one));
    }
    return {};
}

void sort(std::vector<FindingRow> &rows)
{
    std::ranges::stable_sort(rows, [](const FindingRow &a, const FindingRow &b) {
        return std::pair(a.acceptedAt.has_value(), a.since) < std::pair(b.acceptedAt.has_value(), b.since);
    });
}

/// Runs `answer` on what the file says now, all of one moment.
template<typename Answer>
Result<std::vector<FindingRow>> ask(Gate &gate, const Session &session, Answer answer)
{
    store::Transaction transaction(gate.workspace().connection(), store::Transaction::Kind::Read);
    ROLECALL_TRY(transaction.begin());
    Context context{gate.workspace().connection(), session, noOptions};
    ROLECALL_TRY_LET(now, gate.now());
    context.now = now;
    ROLECALL_TRY(identify(context));
    std::vector<FindingRow> rows;
    ROLECALL_TRY(answer(context, rows));
    sort(rows);
    return rows;
}

} // namespace

Result<std::vector<FindingRow>> findings(Gate &gate, const Session &session)
{
    return ask(gate, session, [](Context &context, std::vector<FindingRow> &rows) -> Result<void> {
        ROLECALL_TRY(require(context, Action::SeeFindings));
        ROLECALL_TRY(append(rows, context, 0));
        ROLECALL_TRY_LET(holders,
                         store::roleHolders(context.connection, context.organization.id, context.now));
        std::ranges::sort(holders);
        for (const Id id : holders) {
            ROLECALL_TRY_LET(user, store::findUser(context.connection, id));
            if (!user)
                continue;
            bool told = user->organization == context.organization.id; // of whom no list need be seen
            if (!told) {
                ROLECALL_TRY_LET(seen, isInScope(context, *user));
                told = seen;
            }
            if (told)
                ROLECALL_TRY(append(rows, context, id));
        }
        return {};
    });
}

Result<std::vector<FindingRow>> findingsAbout(Gate &gate, const Session &session, const UserRef &who)
{
    return ask(gate, session, [&who](Context &context, std::vector<FindingRow> &rows) -> Result<void> {
        ROLECALL_TRY(requireSight(context));
        ROLECALL_TRY_LET(user, findPerson(context, who, Purpose::Question));
        const bool sees = permission(context.actor.subject, Action::SeeFindings, context.state).allowed;
        return sees ? append(rows, context, user.id) : Result<void>();
    });
}

} // namespace rolecall::gate
