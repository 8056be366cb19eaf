// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Several people in one command: each is judged by the rules of the commands for one person.
#include "domain/language.h"
#include "gate/giving.h"
#include "gate/licensechanges.h"
#include "gate/peoplewording.h"
#include "gate/services.h"
#include "gate/userchanges.h"

#include <QCoreApplication>

#include <map>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(People)
};

constexpr qint64 peopleBetweenCalls = 256; // of the progress
constexpr qint64 listedAtMost = 1000; // beyond that lists are read anew

/// Is it about the person? What is wrong with the file or the program is about everybody.
bool isOfPerson(const Error &error)
{
    return error.code != ErrorCode::File && error.code != ErrorCode::Internal;
}

bool changesRoles(const PersonChange &change)
{
    return !change.giveRoles.empty() || !change.giveUntil.empty() || !change.takeRoles.empty();
}

bool changesLicenses(const PersonChange &change)
{
    return !change.giveLicenses.isEmpty() || !change.takeLicenses.isEmpty();
}

/// R34 if there is nothing at all that the actor could change of anybody.
Result<void> mayChangeAnything(Context &context)
{
    if (mayGiveAnything(context) || requireAssigning(context))
        return {};
    return require(context, Action::ChangeUsers);
}

/// What is asked of a person, whoever it is; of the actor less is to be asked for (R10).
using RoleNames = std::vector<std::pair<RoleIndex, QString>>;
using Shape = std::tuple<bool, bool, bool, RoleNames, RoleNames, QStringList, QStringList>;

Shape shapeOf(const PersonChange &change, bool ofActor)
{
    RoleNames give, take;
    for (const RoleRef &ref : change.giveRoles)
        give.emplace_back(ref.role, ref.site);
    for (const RoleUntil &ending : change.giveUntil)
        give.emplace_back(ending.role.role, ending.role.site);
    for (const RoleRef &ref : change.takeRoles)
        take.emplace_back(ref.role, ref.site);
    return {ofActor, change.deactivate, change.remove, give, take, change.giveLicenses, change.takeLicenses};
}

tl::unexpected<Error> refuseLastRole(const User &user)
{
    return refusal(u"R10"_s,
                   Text::tr("You are among them (%1): nobody gives up his last role together with changes of "
                            "others. Leave yourself out, or do that in a step of its own.")
                       .arg(user.name()));
}

class PeopleChange final {
public:
    PeopleChange(Context &context, const ChangePeople &command)
        : m_context(context)
        , m_command(command)
        , m_log(context.log)
    {
        if (command.until)
            m_until = endOfDay(*command.until, context.organization.timeZone);
    }

    Result<void> run()
    {
        ROLECALL_TRY(requireSome());
        const auto total = static_cast<qint64>(m_command.people.size());
        m_context.outcome.people.reserve(m_command.people.size());
        qint64 done = 0;
        for (const PersonChange &change : m_command.people) {
            if (m_context.options.progress && done % peopleBetweenCalls == 0
                && !m_context.options.progress(done, total))
                return failure(ErrorCode::Cancelled, Text::tr("This was cancelled; nothing was changed."));
            ROLECALL_TRY(judge(change));
            ++done;
        }
        return conclude();
    }

private:
    /// R34 if the actor may do nothing of what is asked of anybody, before anybody is looked up (A15).
    Result<void> requireSome()
    {
        if (m_command.people.empty())
            return mayChangeAnything(m_context);
        std::optional<Error> first;
        for (const PersonChange &change : m_command.people) {
            const Result<LicensePlan> &allowed = authorized(change);
            if (allowed)
                return {};
            prefer(first, allowed.error());
        }
        return tl::unexpected(*first);
    }

    /// Before the person is looked up: may the actor do that to anybody? With the licenses that are asked
    /// for.
    const Result<LicensePlan> &authorized(const PersonChange &change)
    {
        Shape shape = shapeOf(change, refersToActor(m_context, change.user));
        const auto known = m_authorized.find(shape);
        return known != m_authorized.end()
            ? known->second
            : m_authorized.emplace(std::move(shape), authorize(change)).first->second;
    }

    Result<LicensePlan> authorize(const PersonChange &change)
    {
        LicensePlan plan;
        if (changesRoles(change)) {
            ChangeRoles roles{change.user, change.giveRoles, change.takeRoles, {}, {}};
            for (const RoleUntil &ending : change.giveUntil)
                roles.give.push_back(ending.role);
            ROLECALL_TRY(requireGiving(m_context, roles));
        }
        if (changesLicenses(change)) {
            ROLECALL_TRY_LET(found, licensePlan(m_context, change.giveLicenses, change.takeLicenses));
            m_licenses = std::exchange(found.all, {});
            plan = std::move(found);
        }
        if (change.deactivate || change.remove)
            ROLECALL_TRY(require(m_context, Action::ChangeUsers));
        else if (!changesRoles(change) && !changesLicenses(change))
            ROLECALL_TRY(mayChangeAnything(m_context));
        if (change.remove && (changesRoles(change) || changesLicenses(change) || change.deactivate))
            return failure(ErrorCode::Usage,
                           Text::tr("A person who is removed loses everything; ask for the removal alone."));
        return plan;
    }

    /// Does it to one person, or notes why not: who is refused leaves nothing of himself behind.
    Result<void> judge(const PersonChange &change)
    {
        PersonOutcome person;
        person.user = change.user.id;
        person.email = change.user.email;
        introduce(change.user, person);
        const size_t removed = m_context.outcome.removed.size();
        store::Transaction alone(m_context.connection);
        ROLECALL_TRY(alone.begin());
        m_current = 0;
        const Result<Id> done = takePerson(change, person);
        m_context.log = m_log; // one record, of the organization
        if (done) {
            ROLECALL_TRY(alone.commit());
            if (person.verdict != PersonOutcome::Verdict::Unchanged)
                ROLECALL_TRY(note(*done, person.verdict));
        } else {
            alone.rollback();
            if (!isOfPerson(done.error()))
                return tl::unexpected(done.error());
            m_context.outcome.removed.resize(removed);
            refuse(done.error(), person);
        }
        m_context.outcome.people.push_back(std::move(person));
        return {};
    }

    /// The name of whom the actor sees.
    void introduce(const UserRef &ref, PersonOutcome &person)
    {
        if (m_context.scope.nobody() && !refersToActor(m_context, ref))
            return;
        const Result<User> user = findPerson(m_context, ref, Purpose::Question);
        if (!user)
            return;
        person.user = user->id;
        person.email = user->fields[Email];
        person.name = user->name();
    }

    Result<Id> takePerson(const PersonChange &change, PersonOutcome &person)
    {
        const Result<LicensePlan> &plan = authorized(change);
        if (!plan)
            return tl::unexpected(plan.error());
        ROLECALL_TRY_LET(user, findPerson(m_context, change.user));
        if (!m_named.insert(user.id).second)
            return badInput(Text::tr("The person is named twice; leave the second time out."));
        m_current = user.id;
        store::AuditDetail detail{user.id, user.fields[Email], {}, {}};
        if (change.remove) {
            ROLECALL_TRY(remove(user, detail, person));
        } else {
            ROLECALL_TRY(changeRoles(user, change, detail, person));
            ROLECALL_TRY(changeLicenses(user, change, *plan, detail, person));
            if (change.deactivate)
                ROLECALL_TRY(deactivate(user, detail, person));
            if (m_context.people.contains(user.id))
                ROLECALL_TRY(checkPerson(m_context, user.id));
        }
        if (person.verdict != PersonOutcome::Verdict::Unchanged)
            ROLECALL_TRY(writeDetail(m_context, detail));
        return user.id;
    }

    Result<void> remove(const User &user, store::AuditDetail &detail, PersonOutcome &person)
    {
        ROLECALL_TRY(requireOwnUser(m_context, user));
        ROLECALL_TRY(refuseDismissingOneself(m_context, user));
        ROLECALL_TRY_LET(before, removePerson(m_context, user));
        detail.before = before;
        person.verdict = PersonOutcome::Verdict::Removed;
        person.changes << removalInWords();
        return {};
    }

    Result<void> changeRoles(const User &user, const PersonChange &change, store::AuditDetail &detail,
                             PersonOutcome &person)
    {
        if (!changesRoles(change))
            return {};
        RoleChangePlan plan{change.giveRoles, change.takeRoles, m_until, m_command.reason, false};
        for (const RoleUntil &ending : change.giveUntil)
            plan.giveUntil.push_back({ending.role, endOfDay(ending.until, m_context.organization.timeZone)});
        ROLECALL_TRY_LET(target, party(m_context, user));
        Result<RoleChangeResult> changed = changeRolesOf(m_context, target, plan);
        if (!changed && changed.error().code == ErrorCode::NeedsConfirmation)
            return refuseLastRole(user);
        ROLECALL_TRY(changed);
        if (changed->unchanged)
            return {};
        ROLECALL_TRY(keepOwnRole(target, changed->removed));
        using enum PersonOutcome::Verdict;
        person.verdict = changed->removed ? Removed : Changed;
        person.changes << rolesInWords(m_context, target, changed->before, changed->after);
        if (m_context.scope.everybody || m_context.isActor(user.id)) // they may name roles of elsewhere
            person.notices = changed->notices;
        detail.before = changed->before;
        detail.after = changed->after;
        if (changed->removed)
            m_context.outcome.removed.push_back(user.id);
        return {};
    }

    /// R10, even if the second question was answered: it was not asked about this.
    Result<void> keepOwnRole(const Party &before, bool removed)
    {
        if (!m_context.isActor(before.user.id) || before.subject.held.empty())
            return {};
        if (removed)
            return refuseLastRole(before.user);
        ROLECALL_TRY_LET(after, party(m_context, before.user));
        return after.subject.held.empty() ? refuseLastRole(before.user) : Result<void>();
    }

    Result<void> changeLicenses(const User &user, const PersonChange &change, const LicensePlan &plan,
                                store::AuditDetail &detail, PersonOutcome &person)
    {
        if (!changesLicenses(change))
            return {};
        ROLECALL_TRY_LET(changed, changeLicensesOf(m_context, user, change.user, plan));
        if (changed.unchanged)
            return {};
        person.verdict = PersonOutcome::Verdict::Changed;
        person.changes << licensesInWords(changed);
        person.notices.insert(person.notices.end(), changed.notices.begin(), changed.notices.end());
        detail.before.insert(u"licenses"_s, headingsOf(m_licenses, changed.before));
        detail.after.insert(u"licenses"_s, headingsOf(m_licenses, changed.after));
        return {};
    }

    Result<void> deactivate(const User &user, store::AuditDetail &detail, PersonOutcome &person)
    {
        ROLECALL_TRY(requireOwnUser(m_context, user));
        ROLECALL_TRY(refuseDismissingOneself(m_context, user));
        ROLECALL_TRY_LET(changed, deactivatePerson(m_context, user));
        if (changed.isEmpty())
            return {};
        person.verdict = PersonOutcome::Verdict::Changed;
        person.changes << deactivationInWords();
        for (auto it = changed.before.begin(); it != changed.before.end(); ++it)
            detail.before.insert(it.key(), it.value());
        for (auto it = changed.after.begin(); it != changed.after.end(); ++it)
            detail.after.insert(it.key(), it.value());
        return {};
    }

    Result<void> note(Id user, PersonOutcome::Verdict verdict)
    {
        ++m_changed;
        if (verdict == PersonOutcome::Verdict::Changed)
            m_context.touch(user);
        if (m_context.isActor(user)) {
            ROLECALL_TRY(readActorAnew(m_context));
            m_authorized.clear();
        }
        return {};
    }

    void refuse(const Error &error, PersonOutcome &person)
    {
        ++m_refused;
        m_context.people.erase(m_current);
        m_context.oddBefore.erase(m_current);
        person.verdict = PersonOutcome::Verdict::Refused;
        person.changes.clear();
        person.notices.clear();
        person.refusal = error;
        if (prefer(m_first, error))
            m_firstName = person.name.isEmpty() ? person.email : person.name;
    }

    /// What a rule forbids comes before what can't be: of that a record is left (A18). Whether it became
    /// `error`.
    static bool prefer(std::optional<Error> &first, const Error &error)
    {
        if (first && (first->code == ErrorCode::Denied || error.code != ErrorCode::Denied))
            return false;
        first = error;
        return true;
    }

    Result<void> conclude()
    {
        Outcome &outcome = m_context.outcome;
        outcome.unchanged = m_changed == 0;
        outcome.many = outcome.many || m_changed > listedAtMost;
        outcome.after.insert(u"count"_s, m_changed);
        if (m_refused > 0)
            outcome.after.insert(u"refused"_s, m_refused);
        if (m_refused > 0 && (m_changed == 0 || !m_command.leaveOutRefused)) {
            if (!m_context.options.dryRun)
                return tl::unexpected(refusalOfAll());
            outcome.refusal = refusalOfAll();
        }
        if (m_changed > 0
            && permission(m_context.actor.subject, Action::SeeFindings, m_context.state).allowed) {
            ROLECALL_TRY_LET(findings, organizationFindings(m_context));
            outcome.notices = std::move(findings);
        }
        return {};
    }

    [[nodiscard]] Error refusalOfAll() const
    {
        Error error = *m_first;
        if (m_command.people.size() == 1)
            return error;
        const QString all = number(static_cast<qint64>(m_command.people.size()));
        if (m_firstName.isEmpty()) {
            //: %n of %1 people; %2 is a sentence, the reason
            error.message = Text::tr("Nobody is changed, because %n of %1 people can't be. %2", nullptr,
                                     static_cast<int>(m_refused))
                                .arg(all, error.message);
        } else {
            //: %n of %1 people; %2 is the name of one of them, %3 a sentence, the reason
            error.message = Text::tr("Nobody is changed, because %n of %1 people can't be. %2: %3", nullptr,
                                     static_cast<int>(m_refused))
                                .arg(all, m_firstName, error.message);
        }
        return error;
    }

    Context &m_context;
    const ChangePeople &m_command;
    const store::AuditRecord m_log;
    std::optional<QDateTime> m_until;
    std::map<Shape, Result<LicensePlan>> m_authorized; ///< the plans without LicensePlan::all
    std::vector<store::License> m_licenses; ///< of the organization; once, not for each of many shapes
    std::set<Id> m_named;
    Id m_current = 0; ///< who is being changed; 0 until that is known
    qint64 m_changed = 0;
    qint64 m_refused = 0;
    std::optional<Error> m_first; ///< what the whole is refused with
    QString m_firstName;
};

} // namespace

Result<void> apply(Context &context, const ChangePeople &command)
{
    context.log.targetName = context.organization.name;
    return PeopleChange(context, command).run();
}

} // namespace rolecall::gate
