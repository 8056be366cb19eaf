// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
//
// Putting a backup back (D13): one step in one transaction, judged by what everybody holds now.
#include "gate/restore.h"

#include "gate/findings.h"
#include "gate/giving.h"
#include "gate/wholefile.h"
#include "store/changejournal.h"
#include "store/externalstore.h"
#include "store/restore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <set>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

QString nameOf(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Every role that somebody holds, at every customer of the file.
Result<std::vector<Holding>> holdings(store::Connection &connection, const QDateTime &now)
{
    std::vector<Holding> found;
    store::Statement statement =
        connection.prepare("SELECT a.organization, a.user, u.email_key, u.organization, u.status, a.role,"
                           " ifnull(a.site, 0), a.until, a.id, a.sound, u.sound"
                           " FROM checked_assignment a JOIN checked_user u ON u.id = a.user ORDER BY a.id");
    while (statement.next()) {
        const auto role = Catalogue::instance().findRole(statement.text(5));
        const auto status = userStatusFrom(statement.text(4));
        Holding holding{statement.integer(0),
                        statement.integer(1),
                        statement.text(2),
                        statement.integer(3),
                        role.value_or(0),
                        statement.integer(6),
                        {},
                        false,
                        false,
                        statement.integer(8)};
        if (!statement.isNull(7))
            holding.until = store::instantFrom(statement.text(7));
        holding.isHeld = role && (!holding.until || now < *holding.until);
        holding.isValid = holding.isHeld && status && maySignIn(*status);
        found.push_back(std::move(holding));
    }
    ROLECALL_TRY(statement.finish());
    return found;
}

/// Was it held already, as long as now or longer?
bool wasHeld(const std::vector<Holding> &before, const Holding &now, bool sameAddress)
{
    return std::ranges::any_of(before, [&](const Holding &then) {
        const bool lasts = !then.until || (now.until && *now.until <= *then.until);
        return then.isValid && then.customer == now.customer && then.user == now.user && then.role == now.role
            && then.site == now.site && lasts && (!sameAddress || then.emailKey == now.emailKey);
    });
}

bool isAbove(const Subject &subject, const Circumstances &state, const Subject &former,
             const Circumstances &formerState, PrivilegeIndex privilege, const Resource &resource)
{
    return decide(subject, privilege, resource, state).level
        > decide(former, privilege, resource, formerState).level;
}

/// Does somebody gain any privilege, on any site or of any seller's licenses? A site that is new would have
/// been reached before alike by whoever reaches all.
bool gains(const Access &before, const Access &after)
{
    Circumstances former = before.state;
    std::set<Id> sellers(former.licenseSellers.begin(), former.licenseSellers.end());
    sellers.insert(after.state.licenseSellers.begin(), after.state.licenseSellers.end());
    for (const SiteFacts &site : after.state.sites) {
        if (!former.site(site.id))
            former.sites.push_back(site);
    }
    std::vector<Resource> resources{Resource(), Resource::license(0)};
    for (const SiteFacts &site : former.sites)
        resources.emplace_back(site.id);
    for (const Id seller : sellers)
        resources.push_back(Resource::license(seller));
    for (PrivilegeIndex privilege = 0; privilege < Catalogue::instance().privilegeCount(); ++privilege) {
        for (const Resource &resource : resources) {
            if (isAbove(after.subject, after.state, before.subject, former, privilege, resource))
                return true;
        }
    }
    return false;
}

tl::unexpected<Error> gainsByIt()
{
    return refusal(u"R10"_s,
                   Text::tr("Nobody gives himself roles or changes his own, and this backup would give you a "
                            "role or a privilege that you do not have now; ask another full administrator to "
                            "restore it."));
}

QString personName(Context &context, Id user)
{
    const auto found = store::findUser(context.connection, user);
    return found && *found ? (*found)->name() : QString();
}

} // namespace

Restoring::Restoring(Context &context, const RestoreBackup &command)
    : m_context(context)
    , m_command(command)
{
}

Result<void> Restoring::run()
{
    ROLECALL_TRY(requireWholeFile(m_context));
    ROLECALL_TRY(open());
    ROLECALL_TRY(requireSameWorkspace());
    ROLECALL_TRY(readBefore());
    if (!m_context.options.dryRun)
        ROLECALL_TRY(store::noteDifferences(m_context.connection, m_backup->connection()));
    ROLECALL_TRY(
        store::replaceData(m_context.connection, m_backup->connection(), m_context.options.progress));
    ROLECALL_TRY(readCustomers());
    ROLECALL_TRY(keepRevoked());
    ROLECALL_TRY(judge());
    ROLECALL_TRY(checkCustomers());
    return report();
}

Result<void> Restoring::open()
{
    const QFileInfo live(QFileInfo(m_context.connection.path()).canonicalFilePath());
    if (QFileInfo(m_command.path).canonicalFilePath() == live.filePath()) {
        return failure(
            ErrorCode::File,
            Text::tr("%1 is the open workspace itself; choose a backup of it.").arg(nameOf(m_command.path)));
    }
    ROLECALL_TRY_LET(
        backup, store::OpenBackup::open(m_command.path, live.absolutePath(), m_context.options.progress));
    m_backup = std::move(backup);
    return {};
}

Result<void> Restoring::requireSameWorkspace()
{
    ROLECALL_TRY_LET(same, store::isEarlierStateOf(m_context.connection, m_backup->connection()));
    if (!same) {
        return badInput(
            Text::tr("%1 is no backup of this workspace: its log is another one, or goes further. "
                     "Choose a backup of this workspace.")
                .arg(nameOf(m_command.path)));
    }
    ROLECALL_TRY_LET(now, store::customers(m_context.connection));
    ROLECALL_TRY_LET(then, store::customers(m_backup->connection()));
    for (const store::Organization &customer : now) {
        if (std::ranges::find(then, customer.id, &store::Organization::id) == then.end()) {
            return becauseOf(
                customer.id,
                refusal(u"D13"_s,
                        Text::tr("%1 was added after this backup was made and would be lost with its log; "
                                 "choose a later backup.")
                            .arg(customer.name)));
        }
    }
    if (now.size() == then.size())
        return {};
    return refusal(u"D13"_s,
                   Text::tr("This backup holds an organization that was taken back since, and it would come "
                            "back without anybody's doing; choose a later backup."));
}

Result<Access> Restoring::accessAt(Id customer)
{
    Access access;
    access.customer = customer;
    ROLECALL_TRY_LET(state, store::circumstances(m_context.connection, customer));
    access.state = state;
    ROLECALL_TRY_LET(user, store::findUser(m_context.connection, m_context.actor.user.id));
    if (!user)
        return access;
    ROLECALL_TRY_LET(subject, store::subject(m_context.connection, *user, customer, m_context.now));
    access.subject = subject;
    return access;
}

Result<void> Restoring::readBefore()
{
    ROLECALL_TRY_LET(before, holdings(m_context.connection, m_context.now));
    m_before = std::move(before);
    ROLECALL_TRY_LET(users, m_context.connection.integer("SELECT count(*) FROM user"));
    m_usersBefore = users;
    ROLECALL_TRY_LET(extent, store::extentOf(m_context.connection, m_context.organization.id));
    m_extentBefore = extent;
    ROLECALL_TRY_LET(customers, store::customers(m_context.connection));
    for (const store::Organization &customer : customers) {
        ROLECALL_TRY_LET(access, accessAt(customer.id));
        m_access.push_back(std::move(access));
    }
    return {};
}

Result<void> Restoring::readCustomers()
{
    ROLECALL_TRY_LET(customers, store::customers(m_context.connection));
    m_customers = std::move(customers);
    const auto used = std::ranges::find(m_customers, m_context.organization.id, &store::Organization::id);
    m_context.organization = *used;
    ROLECALL_TRY_LET(state, store::circumstances(m_context.connection, used->id));
    m_context.state = state;
    return {};
}

Context Restoring::contextOf(const store::Organization &customer, const Circumstances &state) const
{
    Context at{m_context.connection, m_context.session, m_context.options};
    at.now = m_context.now;
    at.organization = customer;
    at.state = state;
    at.record = m_context.record;
    at.actor.user = m_context.actor.user;
    const auto access = std::ranges::find(m_access, customer.id, &Access::customer);
    at.actor.subject = access->subject;
    at.scope = scopeOf(access->subject, access->state);
    return at;
}

/// A12: whoever was an external administrator then and is none now gets no role back.
Result<void> Restoring::keepRevoked()
{
    ROLECALL_TRY_LET(after, holdings(m_context.connection, m_context.now));
    std::set<std::pair<Id, Id>> revoked; // customer, user
    for (const Holding &holding : after) {
        const bool isOne = std::ranges::any_of(m_before, [&](const Holding &now) {
            return now.isHeld && now.customer == holding.customer
                && (now.user == holding.user || now.emailKey == holding.emailKey);
        });
        if (!holding.isExternal() || !holding.isHeld || isOne)
            continue;
        ROLECALL_TRY(store::removeAssignment(m_context.connection, holding.id));
        revoked.emplace(holding.customer, holding.user);
    }
    for (const auto &[customerId, userId] : revoked) {
        const auto customer = std::ranges::find(m_customers, customerId, &store::Organization::id);
        Context at = contextOf(*customer, {});
        ROLECALL_TRY_LET(user, store::findUser(m_context.connection, userId));
        const bool isKnown =
            std::ranges::any_of(m_before, [&, customer = customerId, id = userId](const Holding &now) {
                return now.customer == customer
                    && now.user == id; // listed still: his roles ended by themselves
            });
        if (user && !isKnown)
            ROLECALL_TRY(deleteRevoked(at, *user, m_context.outcome.notices));
    }
    m_leftOut = static_cast<qint64>(revoked.size());
    m_leftOutHere = std::ranges::count_if(
        revoked, [this](const auto &one) { return one.first == m_context.organization.id; });
    return {};
}

/// R10, A6 and A12: who holds more than now got it from the restorer, who must be one who may give it.
Result<void> Restoring::judge()
{
    ROLECALL_TRY_LET(after, holdings(m_context.connection, m_context.now));
    m_after = std::move(after);
    bool staysSomewhere = false;
    for (const store::Organization &customer : m_customers) {
        ROLECALL_TRY_LET(access, accessAt(customer.id));
        const auto former = std::ranges::find(m_access, customer.id, &Access::customer);
        if (gains(*former, access))
            return becauseOf(customer.id, gainsByIt());
        staysSomewhere = staysSomewhere || !access.subject.held.empty();
        Context at = contextOf(customer, access.state);
        for (const Holding &holding : m_after) {
            if (holding.customer == customer.id && holding.isValid)
                ROLECALL_TRY(becauseOf(customer.id, judge(at, holding)));
        }
    }
    if (staysSomewhere || m_context.options.confirmed)
        return {};
    return tl::unexpected(
        Error{ErrorCode::NeedsConfirmation,
              Text::tr("When this backup was made you held no role here: you could no longer sign in. Do you "
                       "want to restore it?"),
              u"R10"_s});
}

Result<void> Restoring::judge(Context &at, const Holding &holding)
{
    if (m_context.isActor(holding.user))
        return wasHeld(m_before, holding, false) ? Result<void>() : gainsByIt();
    if (wasHeld(m_before, holding, true))
        return {};
    if (holding.isExternal()) {
        if (at.actor.subject.holder == Holder::Customer)
            return {};
        return refusal(
            u"A12"_s,
            Text::tr("%1 would be an external administrator here with more roles than now, and only "
                     "somebody of %2 itself may bring that about; ask a full administrator there.")
                .arg(personName(at, holding.user), at.organization.name));
    }
    ROLECALL_TRY_LET(user, store::findUser(at.connection, holding.user));
    if (!user)
        return {};
    ROLECALL_TRY_LET(target, party(at, *user));
    return mayGive(at, target, holding.role, holding.site);
}

/// A9 and A11: of each customer, and of everybody whose roles are others than now.
Result<void> Restoring::checkCustomers()
{
    for (const store::Organization &customer : m_customers) {
        ROLECALL_TRY_LET(state, store::circumstances(m_context.connection, customer.id));
        Context at = contextOf(customer, state);
        for (const Holding &holding : m_after) {
            if (holding.customer == customer.id && !wasHeld(m_before, holding, false))
                at.people.insert(holding.user);
        }
        for (const Holding &holding : m_before) {
            if (holding.customer == customer.id && !wasHeld(m_after, holding, false))
                at.people.insert(holding.user);
        }
        ROLECALL_TRY(becauseOf(customer.id, checkResult(at)));
        if (customer.id != m_context.organization.id && !m_context.options.dryRun)
            ROLECALL_TRY(updateFindings(at, true)); // that of the one in use follows
    }
    return {};
}

Result<void> Restoring::becauseOf(Id customer, const Result<void> &judged)
{
    if (!judged && customer != m_context.organization.id)
        m_context.loggedMessage =
            Text::tr("This backup can't be restored because of another organization in the file.");
    return judged;
}

Result<void> Restoring::report()
{
    ROLECALL_TRY_LET(users, m_context.connection.integer("SELECT count(*) FROM user"));
    ROLECALL_TRY_LET(records, m_backup->connection().integer("SELECT count(*) FROM audit"));
    ROLECALL_TRY_LET(instant, store::newestInstant(m_backup->connection()));
    QJsonObject after{{u"as_of"_s, store::toText(instant)},
                      {u"users"_s, users},
                      {u"records"_s, records},
                      {u"externals_left_out"_s, m_leftOut}};
    if (!m_context.backup.isEmpty())
        after.insert(u"backup"_s, m_context.backup);
    m_context.outcome.before = {{u"users"_s, m_usersBefore}};
    m_context.outcome.after = after;
    m_context.outcome.many = true;
    return log(after);
}

Result<void> Restoring::log(const QJsonObject &after)
{
    const Id customer = m_context.organization.id;
    ROLECALL_TRY_LET(now, store::extentOf(m_context.connection, customer));
    ROLECALL_TRY_LET(then, store::extentOf(m_backup->connection(), customer));
    store::AuditFilter newest;
    newest.limit = 1;
    ROLECALL_TRY_LET(records, store::records(m_backup->connection(), customer, newest));
    m_context.log.before = {{u"users"_s, m_extentBefore.users}};
    m_context.log.after = after;
    if (!records.empty())
        m_context.log.after.insert(u"as_of"_s, store::toText(records.back().at));
    m_context.log.after.insert(u"users"_s, now.users);
    m_context.log.after.insert(u"records"_s, then.records);
    m_context.log.after.insert(u"externals_left_out"_s, m_leftOutHere);
    return {};
}

Result<void> apply(Context &context, const RestoreBackup &command)
{
    return Restoring(context, command).run();
}

} // namespace rolecall::gate
