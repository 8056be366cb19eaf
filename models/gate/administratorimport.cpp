// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "domain/glossary.h"
#include "gate/carryover.h"
#include "gate/context.h"
#include "gate/giving.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qint64 refusedAtMost = 100; // listed; all are counted
constexpr size_t notedAtMost = 5000;

QString rolesInWords(const std::vector<RoleRef> &roles)
{
    QStringList words;
    for (const RoleRef &ref : roles)
        words << (ref.site.isEmpty() ? roleName(ref.role) : u"%1 (%2)"_s.arg(roleName(ref.role), ref.site));
    return words.join(u", "_s);
}

tl::unexpected<Error> badAddress(const QString &message)
{
    return badInput(message, 0, englishTerm(u"term.csv.email"));
}

RoleMask maskOf(const std::vector<RoleRef> &roles)
{
    RoleMask mask = 0;
    for (const RoleRef &ref : roles)
        mask |= domain::maskOf(ref.role);
    return mask;
}

bool contains(const std::vector<RoleRef> &roles, RoleIndex role, const QString &site)
{
    return std::ranges::any_of(roles, [&](const RoleRef &ref) {
        return ref.role == role && ref.site.compare(site, Qt::CaseInsensitive) == 0;
    });
}

/// What is to be given and taken so that the person's organization and service roles become exactly those of
/// the row. Site roles are compared on the sites that the row names; what is kept keeps its end and reason.
RoleChangePlan planFor(const AdministratorRow &row, const std::vector<store::Assignment> &held,
                       const QDateTime &now)
{
    const RoleMask siteRoles = Catalogue::instance().rolesOf(RoleCategory::Site);
    RoleChangePlan plan;
    for (const RoleRef &wanted : row.roles) {
        const bool has = std::ranges::any_of(held, [&](const store::Assignment &assignment) {
            return assignment.role == wanted.role && assignment.isValidAt(now)
                && assignment.siteName.compare(wanted.site, Qt::CaseInsensitive) == 0;
        });
        if (!has)
            plan.give.push_back(wanted);
    }
    for (const store::Assignment &assignment : held) {
        const bool siteNamed = std::ranges::any_of(row.roles, [&](const RoleRef &ref) {
            return !ref.site.isEmpty() && ref.site.compare(assignment.siteName, Qt::CaseInsensitive) == 0;
        });
        const bool compared = !(siteRoles & domain::maskOf(assignment.role)) || siteNamed;
        if (compared && assignment.isValidAt(now)
            && !contains(row.roles, assignment.role, assignment.siteName))
            plan.take.push_back({assignment.role, assignment.siteName});
    }
    return plan;
}

class AdministratorImport final {
public:
    AdministratorImport(Context &context, const ImportAdministrators &command)
        : m_context(context)
        , m_command(command)
        , m_report(context.outcome.import)
    {
    }

    Result<void> run()
    {
        for (const AdministratorRow &row : m_command.rows) {
            ++m_report.rows;
            // A row that is refused leaves nothing of itself behind: others may be taken without it.
            store::Transaction alone(m_context.connection);
            ROLECALL_TRY(alone.begin());
            Result<Taken> taken = takeRow(row);
            if (taken) {
                ROLECALL_TRY(alone.commit());
                ROLECALL_TRY(readActorAnew(m_context));
                ROLECALL_TRY(report(row, *taken));
            } else {
                alone.rollback();
                if (taken.error().code == ErrorCode::File || taken.error().code == ErrorCode::Internal)
                    return tl::unexpected(taken.error());
                refuse(row, taken.error());
            }
            if (m_context.options.progress
                && !m_context.options.progress(m_report.rows, static_cast<qint64>(m_command.rows.size())))
                return failure(ErrorCode::Cancelled,
                               Text::tr("The import was cancelled; nothing was changed."));
        }
        if (m_firstRefusal && !m_context.options.dryRun && !m_command.skipBad)
            return tl::unexpected(*m_firstRefusal);
        return countAbsent();
    }

    /// Keys of the addresses of rows that were refused.
    [[nodiscard]] const QSet<QString> &refused() const { return m_refused; }

private:
    /// A row whose roles were written.
    struct Taken {
        User user;
        RoleChangeResult result;
    };

    Result<Taken> takeRow(const AdministratorRow &row)
    {
        if (const auto problem = emailProblem(row.email))
            return row.problem ? tl::unexpected(*row.problem) : badAddress(*problem);
        int &firstRow = m_rowOf[emailKey(row.email)];
        if (firstRow != 0)
            return badAddress(
                Text::tr("The e-mail address stands in row %1 already; keep one of the rows.").arg(firstRow));
        firstRow = row.row;
        if (row.problem) // known to be in the file all the same
            return tl::unexpected(*row.problem);
        ROLECALL_TRY_LET(user, store::findUserByEmail(m_context.connection, row.email));
        if (user) {
            ROLECALL_TRY_LET(known, isKnownHere(m_context, *user)); // R33
            if (!known)
                user.reset();
        }
        if (!user)
            return badAddress(
                Text::tr("Nobody here has the e-mail address %1; add the person first.").arg(row.email));
        ROLECALL_TRY_LET(target, party(m_context, *user));
        ROLECALL_TRY_LET(held,
                         store::assignmentsOf(m_context.connection, user->id, m_context.organization.id));
        const RoleChangePlan plan = planFor(row, held, m_context.now);
        // A row says all that is held: what it names does not replace what it names as well (R24).
        if (!plan.give.empty())
            ROLECALL_TRY(checkNumber(target.subject.holder, maskOf(row.roles), user->name()));
        ROLECALL_TRY_LET(result, changeRolesOf(m_context, target, plan));
        if (!result.unchanged && !result.removed)
            ROLECALL_TRY(checkPersonAlone(user->id));
        return Taken{std::move(*user), std::move(result)};
    }

    /// The rules on the roles of one person, so that their refusal names the row (R12, R22). Those on the
    /// organization are a matter of all rows together and stay for the end.
    Result<void> checkPersonAlone(Id user)
    {
        Result<void> checked = checkPerson(m_context, user);
        if (!checked)
            m_context.people.erase(user);
        return checked;
    }

    Result<void> report(const AdministratorRow &row, const Taken &taken)
    {
        const User &user = taken.user;
        for (const QString &role : row.notApplied) {
            m_report.details.push_back({row.row,
                                        ImportRow::Verdict::Reported,
                                        row.email,
                                        user.name(),
                                        Text::tr("%1 names no site and was left as it is.").arg(role),
                                        {},
                                        {}});
        }
        for (const Notice &notice : taken.result.notices) // R9 among them: said before anything is saved
            m_report.details.push_back({row.row,
                                        ImportRow::Verdict::Reported,
                                        row.email,
                                        user.name(),
                                        notice.message,
                                        {},
                                        notice.rule});
        if (taken.result.unchanged) {
            ++m_report.unchanged;
            note(row, ImportRow::Verdict::Unchanged, user, {});
            return {};
        }
        ++m_report.changed;
        note(row, ImportRow::Verdict::Changed, user, rolesInWords(row.roles));
        ROLECALL_TRY(
            writeDetail(m_context, {user.id, user.fields[Email], taken.result.before, taken.result.after}));
        if (taken.result.removed)
            m_context.outcome.removed.push_back(user.id);
        else
            m_context.touch(user.id);
        return {};
    }

    void refuse(const AdministratorRow &row, Error error)
    {
        ++m_report.refused;
        m_refused.insert(emailKey(row.email));
        error.row = row.row;
        if (error.code == ErrorCode::NeedsConfirmation) // an import is no place for a second question
            error.code = ErrorCode::Denied;
        if (error.code != ErrorCode::Denied)
            error.code = ErrorCode::Invalid;
        if (m_report.refused <= refusedAtMost) {
            const auto at = m_report.details.begin() + static_cast<std::ptrdiff_t>(m_report.refused - 1);
            m_report.details.insert(at,
                                    {row.row,
                                     ImportRow::Verdict::Refused,
                                     row.email,
                                     {},
                                     error.message,
                                     error.column,
                                     error.rule});
        }
        // A bad row comes before a rule: the file itself is to be corrected first.
        if (!m_firstRefusal
            || (m_firstRefusal->code == ErrorCode::Denied && error.code == ErrorCode::Invalid))
            m_firstRefusal = std::move(error);
    }

    void note(const AdministratorRow &row, ImportRow::Verdict verdict, const User &user, const QString &what)
    {
        if (m_report.details.size() < notedAtMost)
            m_report.details.push_back({row.row, verdict, user.fields[Email], user.name(), what, {}, {}});
    }

    Result<void> countAbsent()
    {
        ROLECALL_TRY_LET(holders,
                         store::roleHolders(m_context.connection, m_context.organization.id, m_context.now));
        for (const Id id : holders) {
            ROLECALL_TRY_LET(user, store::findUser(m_context.connection, id));
            if (!user || m_rowOf.contains(emailKey(user->fields[Email])))
                continue;
            ROLECALL_TRY_LET(seen, isInScope(m_context, *user)); // not everybody lists externals (R34)
            if (!seen)
                continue;
            ++m_report.absent;
            if (m_report.absentPeople.size() < notedAtMost)
                m_report.absentPeople.push_back({id, user->fields[Email], user->name(), true});
        }
        return {};
    }

    Context &m_context;
    const ImportAdministrators &m_command;
    ImportReport &m_report;
    QHash<QString, int> m_rowOf; ///< by e-mail key
    QSet<QString> m_refused;
    std::optional<Error> m_firstRefusal;
};

} // namespace

Result<void> apply(Context &context, const ImportAdministrators &command)
{
    ROLECALL_TRY(mayGiveAnything(context, Roles::NotOfSites)); // then row by row: R3, R16, R19, R24
    // Control Hub always has an administrator: a file that names nobody tells nothing of it.
    const bool tells = !command.rows.empty();
    CarryOverVerdicts verdicts(context, FileKind::Administrators);
    if (tells)
        ROLECALL_TRY(verdicts.begin());
    AdministratorImport import(context, command);
    ROLECALL_TRY(import.run());
    if (tells)
        ROLECALL_TRY(verdicts.endAdministrators(command.rows, import.refused()));
    const ImportReport &report = context.outcome.import;
    context.outcome.unchanged = report.changed == 0 && !verdicts.hasWritten();
    if (report.changed > 0) {
        ROLECALL_TRY_LET(findings, organizationFindings(context));
        context.outcome.notices = std::move(findings);
    }
    context.outcome.after = QJsonObject{
        {u"rows"_s, report.rows}, {u"changed"_s, report.changed}, {u"unchanged"_s, report.unchanged}};
    if (report.refused > 0)
        context.outcome.after.insert(u"refused"_s, report.refused);
    if (const QJsonObject carried = verdicts.summary(); !carried.isEmpty())
        context.outcome.after.insert(u"carry_over"_s, carried);
    verdicts.record();
    return {};
}

} // namespace rolecall::gate
