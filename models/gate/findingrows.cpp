// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/findings.h"

#include "gate/externals.h"
#include "gate/sight.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

/// A person, or with 0 the organization, and what is noteworthy now.
struct Noteworthy {
    Party person; ///< not set of the organization and of whoever never held a role
    std::vector<Finding> findings;
};

Result<Noteworthy> noteworthyAbout(Context &context, Id user)
{
    if (user == 0) {
        ROLECALL_TRY_LET(findings, findingsAboutOrganization(context));
        return Noteworthy{{}, findings};
    }
    ROLECALL_TRY_LET(assignments, store::assignmentsOf(context.connection, user, context.organization.id));
    if (assignments.empty()) // like nearly everybody: there is nothing more to read
        return Noteworthy();
    ROLECALL_TRY_LET(found, store::findUser(context.connection, user));
    if (!found)
        return Noteworthy();
    ROLECALL_TRY_LET(person, party(context, *found));
    Noteworthy about{person, findingsAbout(user, person.subject, context.state)};
    ROLECALL_TRY_LET(dated, findingsOfExternal(context, person));
    about.findings.insert(about.findings.end(), dated.begin(), dated.end());
    return about;
}

/// What the person held at an instant, with the holder and the licenses of now.
Subject subjectAt(const Subject &now, const std::vector<store::Assignment> &assignments,
                  const QDateTime &instant)
{
    Subject then = now;
    then.held.clear();
    for (const store::Assignment &assignment : assignments) {
        if (assignment.grantedAt <= instant && assignment.isValidAt(instant))
            then.held.push_back({assignment.role, assignment.site});
    }
    return then;
}

/// Since when a finding holds that has no row, as far as roles tell: those that ended are still in the file,
/// so what time alone brought about has the instant at which it did (R6). Licenses and relations have no
/// dates, and the organization's begins when its newest role was given.
Result<QDateTime> sinceByRoles(Context &context, const Noteworthy &about, const Finding &finding)
{
    if (finding.since.isValid())
        return finding.since;
    if (finding.user == 0) {
        ROLECALL_TRY_LET(newest, store::newestGrant(context.connection, context.organization.id));
        return newest.isValid() ? newest : context.now;
    }
    ROLECALL_TRY_LET(assignments,
                     store::assignmentsOf(context.connection, finding.user, context.organization.id));
    std::set<QDateTime, std::greater<>> turns; // the newest first
    for (const store::Assignment &assignment : assignments) {
        turns.insert(assignment.grantedAt);
        if (assignment.until)
            turns.insert(*assignment.until);
    }
    QDateTime since = context.now;
    for (const QDateTime &turn : turns) {
        if (turn > context.now)
            continue;
        const Subject then = subjectAt(about.person.subject, assignments, turn);
        const std::vector<Finding> found = findingsAbout(finding.user, then, context.state);
        if (std::ranges::find(found, finding.rule, &Finding::rule) == found.end())
            break;
        since = turn;
    }
    return since;
}

enum class NewOnes { BeginNow, BeginByRoles };

/// Makes the rows about a person, or with 0 about the organization, those of what holds now.
Result<void> keepRows(Context &context, Id user, NewOnes newOnes)
{
    const Id organization = context.organization.id;
    ROLECALL_TRY_LET(rows, store::findingsAbout(context.connection, organization, user));
    ROLECALL_TRY_LET(about, noteworthyAbout(context, user));
    for (const store::FindingRecord &row : rows) {
        if (std::ranges::find(about.findings, row.id, &Finding::id) == about.findings.end())
            ROLECALL_TRY(store::removeFinding(context.connection, organization, row.id));
    }
    for (const Finding &finding : about.findings) {
        if (std::ranges::find(rows, finding.id, &store::FindingRecord::id) != rows.end())
            continue;
        store::FindingRecord row{finding.id, finding.rule, user, context.now};
        if (newOnes == NewOnes::BeginByRoles) {
            ROLECALL_TRY_LET(since, sinceByRoles(context, about, finding));
            row.since = since;
        }
        ROLECALL_TRY(store::putFinding(context.connection, organization, row));
    }
    return {};
}

/// Everybody with a role, and everybody about whom there is a row.
Result<std::set<Id>> everybodyConcerned(Context &context)
{
    ROLECALL_TRY_LET(holders, store::roleHolders(context.connection, context.organization.id, context.now));
    std::set<Id> people(holders.begin(), holders.end());
    ROLECALL_TRY_LET(rows, store::findings(context.connection, context.organization.id));
    for (const store::FindingRecord &row : rows) {
        if (row.user != 0)
            people.insert(row.user);
    }
    return people;
}

/// R2: what the partner's person counts for is over for good once an own user can do without.
Result<void> endFirstPartner(Context &context)
{
    const RoleMask kept = Catalogue::instance().constraint(ConstraintKind::KeepOne).roles;
    ROLECALL_TRY_LET(holders, lastingHolders(context, kept, 1));
    if (holders.own == 0)
        return {};
    return context.connection
        .prepare("UPDATE organization SET first_partner = NULL WHERE id = ? AND first_partner IS NOT NULL")
        .bind(context.organization.id)
        .run();
}

} // namespace

Result<std::vector<StandingFinding>> standingFindings(Context &context, Id user)
{
    ROLECALL_TRY_LET(about, noteworthyAbout(context, user));
    std::vector<StandingFinding> standing;
    if (about.findings.empty())
        return standing;
    ROLECALL_TRY_LET(rows, store::findingsAbout(context.connection, context.organization.id, user));
    for (const Finding &finding : about.findings) {
        const auto known = std::ranges::find(rows, finding.id, &store::FindingRecord::id);
        if (known != rows.end()) {
            standing.push_back({finding, *known, about.person.user});
            continue;
        }
        ROLECALL_TRY_LET(since, sinceByRoles(context, about, finding));
        standing.push_back({finding, {finding.id, finding.rule, user, since}, about.person.user});
    }
    return standing;
}

Result<std::optional<StandingFinding>> standingFinding(Context &context, const QString &id)
{
    ROLECALL_TRY_LET(standing, standingFindings(context, id.section(u'-', 1).toLongLong()));
    for (const StandingFinding &one : standing) {
        if (one.finding.id == id)
            return std::optional(one);
    }
    return std::optional<StandingFinding>();
}

Result<void> settleFindings(Context &context, const QDateTime &settled)
{
    std::set<Id> people;
    if (settled.isValid()) {
        ROLECALL_TRY_LET(
            ended,
            store::usersWithRolesEnded(context.connection, context.organization.id, settled, context.now));
        people.insert(ended.begin(), ended.end());
        ROLECALL_TRY_LET(externals, store::externalRecords(context.connection, context.organization.id));
        for (const store::ExternalRecord &record : externals) // ends and tests come near (R25, R27)
            people.insert(record.user);
    } else { // a file of an older program, or a customer that was just added
        ROLECALL_TRY_LET(everybody, everybodyConcerned(context));
        people = std::move(everybody);
    }
    people.insert(0);
    for (const Id id : people)
        ROLECALL_TRY(keepRows(context, id, NewOnes::BeginByRoles));
    return {};
}

Result<void> updateFindings(Context &context, bool everybody)
{
    std::set<Id> people = context.people;
    if (everybody) {
        ROLECALL_TRY_LET(state, store::circumstances(context.connection, context.organization.id));
        context.state = state;
        ROLECALL_TRY_LET(concerned, everybodyConcerned(context));
        people.merge(concerned);
    } else {
        people.insert(context.outcome.touched.begin(), context.outcome.touched.end());
    }
    people.insert(0);
    ROLECALL_TRY(endFirstPartner(context));
    for (const Id id : people)
        ROLECALL_TRY(keepRows(context, id, NewOnes::BeginNow));
    return {};
}

QJsonObject acceptanceOf(const store::FindingRecord &row)
{
    if (!row.acceptedAt)
        return {};
    return {{u"accepted"_s, true},
            {u"reason"_s, row.acceptedReason},
            {u"accepted_by"_s, row.acceptedBy},
            {u"accepted_at"_s, store::toText(*row.acceptedAt)}};
}

void setAcceptance(store::FindingRecord &row, const QJsonObject &acceptance)
{
    row.acceptedAt.reset();
    if (!acceptance.isEmpty())
        row.acceptedAt = store::instantFrom(acceptance.value("accepted_at"_L1).toString());
    row.acceptedBy = acceptance.value("accepted_by"_L1).toString();
    row.acceptedReason = acceptance.value("reason"_L1).toString();
}

Result<void> apply(Context &context, const AcceptFinding &command)
{
    ROLECALL_TRY(require(context, Action::AcceptFindings));
    const QString reason = command.reason.trimmed();
    if (reason.isEmpty())
        return badInput(Text::tr("Accepting a finding needs a reason; write one."), 0, u"reason"_s);
    ROLECALL_TRY_LET(standing, standingFinding(context, command.finding));
    if (!standing || !isFindingShown(context, standing->row.user, standing->row.rule)) {
        return failure(ErrorCode::NotFound,
                       Text::tr("There is no finding %1 now; it may have ended. Look at the list again.")
                           .arg(command.finding));
    }
    store::FindingRecord row = standing->row;
    context.log.target = row.user; // so that the history of the person has it
    context.log.reason = reason;
    if (row.acceptedAt && row.acceptedReason == reason) {
        context.outcome.unchanged = true;
        return {};
    }
    context.outcome.before = acceptanceOf(row); // taking this back gives what it replaces again
    row.acceptedAt = context.now;
    row.acceptedBy = context.actor.user.fields[Email];
    row.acceptedReason = reason;
    context.outcome.after = acceptanceOf(row);
    return store::putFinding(context.connection, context.organization.id, row);
}

} // namespace rolecall::gate
