// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/activationpreview.h"

#include "gate/questions.h"
#include "store/userstore.h"

#include <QCoreApplication>

using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

constexpr size_t peopleBetweenCalls = 50;

/// One by one, so that one who gets none does not speak for the others.
Result<PersonOutcome> previewOf(Gate &gate, const Session &session, Id id, bool again)
{
    PersonOutcome person;
    person.user = id;
    const Result<Outcome> outcome = gate.submit(SendActivation{{{id, {}}}, again}, session, {.dryRun = true});
    if (!outcome) {
        person.verdict = PersonOutcome::Verdict::Refused;
        person.refusal = outcome.error();
    } else if (!outcome->unchanged) {
        person.verdict = PersonOutcome::Verdict::Changed;
        person.changes << Text::tr("Puts an activation e-mail into the outbox");
        person.notices = outcome->notices;
    }
    if (person.refusal && person.refusal->code == ErrorCode::NotFound)
        return person; // whoever is not seen is not named (A15)
    ROLECALL_TRY_LET(user, store::findUser(gate.workspace().connection(), id));
    if (user) {
        person.name = user->name();
        person.email = user->fields[Email];
    }
    return person;
}

} // namespace

Result<std::vector<PersonOutcome>> previewActivation(Gate &gate, const Session &session,
                                                     const std::vector<Id> &users, bool again,
                                                     const std::function<bool(qint64, qint64)> &progress)
{
    ROLECALL_TRY(gate.authorize(Action::SendActivation, session));
    std::vector<PersonOutcome> people;
    people.reserve(users.size());
    for (size_t i = 0; i < users.size(); ++i) {
        if (progress && i % peopleBetweenCalls == 0
            && !progress(static_cast<qint64>(i), static_cast<qint64>(users.size())))
            return failure(ErrorCode::Cancelled, Text::tr("This was cancelled; nothing was changed."));
        ROLECALL_TRY_LET(person, previewOf(gate, session, users[i], again));
        people.push_back(std::move(person));
    }
    return people;
}

} // namespace rolecall::gate
