// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/questions.h"

#include "domain/glossary.h"
#include "gate/context.h"
#include "gate/findings.h"
#include "gate/logquestions.h"
#include "gate/sight.h"

#include <QCollator>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

const SubmitOptions noOptions;

/// A question on its way: like a command, but in a read transaction, so that all of its answer is of one
/// moment.
class Question final {
public:
    Question(Gate &gate, const Session &session)
        : context{gate.workspace().connection(), session, noOptions}
        , m_gate(gate)
        , m_transaction(gate.workspace().connection(), store::Transaction::Kind::Read)
    {
    }

    Result<void> begin(bool identified = true)
    {
        ROLECALL_TRY(m_transaction.begin());
        ROLECALL_TRY_LET(now, m_gate.now());
        context.now = now;
        if (identified)
            return identify(context);
        ROLECALL_TRY_LET(organization, store::customer(context.connection));
        context.organization = organization;
        ROLECALL_TRY_LET(state, store::circumstances(context.connection, organization.id));
        context.state = state;
        return {};
    }

    /// One's own access is open to everybody; that of others needs SeeUsers, asked before the person is
    /// looked up.
    Result<Party> find(const UserRef &who)
    {
        if (!refersToActor(context, who))
            ROLECALL_TRY(requireSight(context));
        ROLECALL_TRY_LET(user, findPerson(context, who, Purpose::Question));
        return party(context, user);
    }

    /// One that is not the actor's own is refused whether it exists or not.
    Result<Id> site(const QString &name)
    {
        if (name.isEmpty())
            return 0;
        const SiteFacts *site = context.state.site(name);
        if (!context.scope.everybody && !context.scope.nobody() && !(site && context.scope.hasSite(site->id)))
            return require(context, Action::SeeUsers).map([] { return Id{0}; });
        if (site)
            return site->id;
        return failure(ErrorCode::NotFound,
                       Text::tr("There is no site %1 here; check its spelling.").arg(name));
    }

    Context context;

private:
    Gate &m_gate;
    store::Transaction m_transaction;
};

template<typename T, typename Name>
void sortByName(std::vector<T> &people, Name name)
{
    QCollator collator;
    std::ranges::sort(people, [&](const T &a, const T &b) { return collator.compare(name(a), name(b)) < 0; });
}

} // namespace

Result<Scope> scope(Gate &gate, const Session &session)
{
    Question question(gate, session);
    ROLECALL_TRY(question.begin());
    ROLECALL_TRY(requireSight(question.context));
    return question.context.scope;
}

namespace {

/// Leaves the roles on the sites that the actor sees (R13).
void limitTo(const Scope &scope, Person &person)
{
    std::erase_if(person.assignments,
                  [&](const store::Assignment &assignment) { return !scope.hasSite(assignment.site); });
    person.listed.roles = 0;
    for (const store::Assignment &assignment : person.assignments)
        person.listed.roles |= maskOf(assignment.role);
    person.findings.clear();
}

} // namespace

Result<Person> person(Gate &gate, const Session &session, const UserRef &who)
{
    Question question(gate, session);
    ROLECALL_TRY(question.begin());
    ROLECALL_TRY(requireSight(question.context));
    ROLECALL_TRY_LET(found, question.find(who));
    Person person;
    person.asOf = question.context.now;
    ROLECALL_TRY_LET(listed, listedAs(question.context, found));
    person.listed = listed;
    ROLECALL_TRY_LET(
        assignments,
        store::assignmentsOf(question.context.connection, found.user.id, question.context.organization.id));
    std::ranges::copy_if(
        assignments, std::back_inserter(person.assignments),
        [&](const store::Assignment &assignment) { return assignment.isValidAt(question.context.now); });
    ROLECALL_TRY_LET(held, store::licensesOf(question.context.connection, found.user.id));
    ROLECALL_TRY_LET(licenses,
                     store::licenses(question.context.connection, question.context.organization.id));
    std::ranges::copy_if(licenses, std::back_inserter(person.licenses), [&](const store::License &license) {
        return std::ranges::find(held, license.id) != held.end()
            && (question.context.isActor(found.user.id) || isShown(question.context, license));
    });
    if (permission(question.context.actor.subject, Action::SeeFindings, question.context.state).allowed) {
        person.findings = findingsOf(found.subject);
        limit(question.context, found.user.id, person.findings);
        ROLECALL_TRY_LET(dated, findingsOfExternal(question.context, found));
        for (const Finding &finding : dated)
            person.findings.push_back({finding.rule, finding.message});
    }
    person.whole = areRolesShown(question.context, found.user.id);
    if (!person.whole)
        limitTo(question.context.scope, person);
    return person;
}

Result<std::vector<AccessRow>> accessOf(Gate &gate, const Session &session, const UserRef &who)
{
    Question question(gate, session);
    ROLECALL_TRY(question.begin());
    ROLECALL_TRY_LET(found, question.find(who));
    const Subject subject = visibleSubject(question.context, found);
    const Circumstances state = visibleState(question.context, found);
    const bool whole = areRolesShown(question.context, found.user.id);
    std::vector<AccessRow> rows;
    for (PrivilegeIndex privilege = 0; privilege < Catalogue::instance().privilegeCount(); ++privilege) {
        const size_t before = rows.size();
        for (const SiteFacts &site : state.sites) {
            if (Catalogue::instance().isPerSite(privilege) && hearsOfSite(question.context, site.id))
                rows.push_back(
                    {privilege, site.id, site.name, decide(subject, privilege, site.id, state), whole});
        }
        if (rows.size() == before)
            rows.push_back({privilege, 0, {}, decide(subject, privilege, 0, state), whole});
    }
    return rows;
}

Result<Verdict> can(Gate &gate, const Session &session, const UserRef &who, PrivilegeIndex privilege,
                    const QString &site)
{
    Question question(gate, session);
    ROLECALL_TRY(question.begin());
    if (!refersToActor(question.context, who))
        ROLECALL_TRY(requireSight(question.context));
    ROLECALL_TRY_LET(siteId, question.site(site));
    ROLECALL_TRY_LET(found, question.find(who));
    return decide(visibleSubject(question.context, found), privilege, siteId,
                  visibleState(question.context, found));
}

Result<std::vector<std::pair<Listed, Verdict>>>
whoCan(Gate &gate, const Session &session, PrivilegeIndex privilege, Level level, const QString &site)
{
    Question question(gate, session);
    ROLECALL_TRY(question.begin());
    ROLECALL_TRY(requireSight(question.context));
    ROLECALL_TRY_LET(siteId, question.site(site));
    ROLECALL_TRY_LET(holders,
                     store::roleHolders(question.context.connection, question.context.organization.id,
                                        question.context.now));
    std::vector<std::pair<Listed, Verdict>> found;
    for (const Id id : holders) { // who holds no role has no privilege (A1)
        ROLECALL_TRY_LET(user, store::findUser(question.context.connection, id));
        if (!user)
            continue;
        ROLECALL_TRY_LET(seen, isInScope(question.context, *user));
        if (!seen)
            continue;
        ROLECALL_TRY_LET(someone, party(question.context, *user));
        someone.subject = visibleSubject(question.context, someone);
        Verdict verdict = decide(someone.subject, privilege, siteId, visibleState(question.context, someone));
        if (verdict.level < level || level == Level::None)
            continue;
        ROLECALL_TRY_LET(listed, listedAs(question.context, someone));
        found.emplace_back(std::move(listed), std::move(verdict));
    }
    sortByName(found, [](const auto &entry) { return entry.first.user.name(); });
    return found;
}

namespace {

/// What of them the actor may know of people (R28).
Result<std::vector<store::AuditRecord>> recordsFor(Context &context, const store::AuditFilter &filter)
{
    ROLECALL_TRY_LET(records, store::records(context.connection, context.organization.id, filter));
    for (store::AuditRecord &record : records) {
        ROLECALL_TRY_LET(shown, withShownNumbers(context.connection, std::move(record)));
        record = std::move(shown);
    }
    if (!context.scope.hidden)
        return records;
    ROLECALL_TRY_LET(sight, sightOfLog(context));
    for (store::AuditRecord &record : records)
        record = sight.limited(std::move(record));
    return records;
}

} // namespace

Result<std::vector<store::AuditRecord>> auditLog(Gate &gate, const Session &session,
                                                 const store::AuditFilter &filter)
{
    Question question(gate, session);
    ROLECALL_TRY(question.begin());
    ROLECALL_TRY(require(question.context, Action::SeeAuditLog));
    return recordsFor(question.context, filter);
}

Result<AuditView> auditView(Gate &gate, const Session &session, const store::AuditFilter &filter)
{
    Question question(gate, session);
    ROLECALL_TRY(question.begin());
    ROLECALL_TRY(require(question.context, Action::SeeAuditLog));
    store::Connection &connection = question.context.connection;
    const Id organization = question.context.organization.id;
    ROLECALL_TRY_LET(records, recordsFor(question.context, filter));
    ROLECALL_TRY_LET(total, store::countRecords(connection, organization));
    ROLECALL_TRY_LET(actors, store::auditActors(connection, organization));
    return AuditView{std::move(records), total, std::move(actors)};
}

Result<std::vector<Listed>> administrators(Gate &gate)
{
    const Session nobody;
    Question question(gate, nobody);
    ROLECALL_TRY(question.begin(false));
    ROLECALL_TRY_LET(holders,
                     store::roleHolders(question.context.connection, question.context.organization.id,
                                        question.context.now));
    std::vector<Listed> found;
    for (const Id id : holders) {
        ROLECALL_TRY_LET(user, store::findUser(question.context.connection, id));
        if (!user || !maySignIn(user->status()))
            continue;
        ROLECALL_TRY_LET(someone, party(question.context, *user));
        ROLECALL_TRY_LET(listed, listedAs(question.context, someone));
        found.push_back(std::move(listed));
    }
    sortByName(found, [](const Listed &listed) { return listed.user.name(); });
    return found;
}

QString reasonText(const Reason &reason, Holder holder, const Circumstances &state)
{
    QStringList limits;
    for (const int index : reason.cell->conditions)
        limits << conditionText(Catalogue::instance().conditions()[static_cast<size_t>(index)]);
    for (const Id site : reason.sites) {
        if (const SiteFacts *facts = state.site(site))
            limits << facts->name;
    }
    const QString role = roleName(reason.cell->role, holder);
    if (limits.isEmpty())
        return role;
    //: Why somebody has a privilege: %1 is a role, %2 a list of conditions and sites
    return Text::tr("%1 (%2)").arg(role, limits.join(u", "_s));
}

QString reasonId(const Reason &reason, const Circumstances &state)
{
    QStringList sites;
    for (const Id site : reason.sites) {
        if (const SiteFacts *facts = state.site(site))
            sites << facts->name;
    }
    const QString role = Catalogue::instance().role(reason.cell->role).id;
    return sites.isEmpty() ? role : role + u'@' + sites.join(u',');
}

Result<Circumstances> circumstances(Gate &gate)
{
    ROLECALL_TRY_LET(organization, store::customer(gate.workspace().connection()));
    return store::circumstances(gate.workspace().connection(), organization.id);
}

} // namespace rolecall::gate
