// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/licensepreview.h"

#include "gate/asking.h"
#include "gate/questions.h"
#include "gate/services.h"
#include "gate/sight.h"

#include <algorithm>

using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

const SubmitOptions dryRun{true, true, {}, {}};

/// The licenses of the organization that the session is told of here: what it sees, of users too (R13, R28),
/// and what it may assign.
Result<std::vector<store::License>> licensesInSight(Gate &gate, const Session &session)
{
    return ask<std::vector<store::License>>(
        gate, session, [](Context &context) -> Result<std::vector<store::License>> {
            ROLECALL_TRY_LET(licenses, store::licenses(context.connection, context.organization.id));
            std::erase_if(licenses, [&context](const store::License &license) {
                return !isShown(context, license)
                    || (!maySee(context, license) && !mayAssign(context, license).allowed);
            });
            return licenses;
        });
}

/// The licenses whose boxes are shown: those and what the person has.
Result<std::vector<store::License>> shownLicenses(Gate &gate, const Session &session, const Person &who)
{
    ROLECALL_TRY_LET(shown, licensesInSight(gate, session));
    for (const store::License &held : who.licenses) {
        if (std::ranges::find(shown, held.id, &store::License::id) == shown.end())
            shown.push_back(held);
    }
    return shown;
}

bool isPlanned(const ChangeLicenses &plan, const QString &heading, bool held)
{
    return (held && !plan.take.contains(heading)) || plan.give.contains(heading);
}

/// The plan with one box turned over.
ChangeLicenses turnedOver(ChangeLicenses plan, const QString &heading, bool held)
{
    (held ? plan.take : plan.give) << heading;
    return plan;
}

/// Why a box can't be turned over; nothing where turning it back leads to what is held already.
std::optional<Error> whyClosed(Gate &gate, const Session &session, const ChangeLicenses &plan,
                               const LicenseBox &box)
{
    if (box.planned != box.held)
        return std::nullopt; // a step back
    // What is refused may be another part of the plan, so the box is tried on its own. Licenses do not depend
    // on each other.
    const ChangeLicenses alone{plan.user, {}, {}, plan.reason};
    const Result<Outcome> outcome =
        gate.submit(turnedOver(alone, box.license.heading, box.held), session, dryRun);
    return outcome ? std::nullopt : std::optional(outcome.error());
}

/// The headings whose boxes the plan turns.
QStringList turned(const std::vector<LicenseBox> &boxes, bool to)
{
    QStringList headings;
    for (const LicenseBox &box : boxes) {
        if (box.planned == to && box.held != to)
            headings << box.license.heading;
    }
    return headings;
}

} // namespace

Result<LicensePreview> previewLicenses(Gate &gate, const Session &session, const ChangeLicenses &plan)
{
    ROLECALL_TRY_LET(who, person(gate, session, plan.user));
    ROLECALL_TRY_LET(licenses, shownLicenses(gate, session, who));
    LicensePreview preview;
    for (const store::License &license : licenses) {
        const bool held =
            std::ranges::find(who.licenses, license.id, &store::License::id) != who.licenses.end();
        LicenseBox box{license, held, isPlanned(plan, license.heading, held), {}};
        box.closed = whyClosed(gate, session, plan, box);
        preview.boxes.push_back(std::move(box));
    }
    preview.given = turned(preview.boxes, true);
    preview.taken = turned(preview.boxes, false);
    if (plan.give.isEmpty() && plan.take.isEmpty())
        return preview;
    const Result<Outcome> outcome = gate.submit(plan, session, dryRun);
    preview.unchanged = outcome && outcome->unchanged;
    if (outcome)
        preview.notices = outcome->notices;
    else
        preview.refusal = outcome.error();
    return preview;
}

} // namespace rolecall::gate
