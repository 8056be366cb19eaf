// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "tables/workspaceservice.h"

#include "domain/language.h"
#include "store/filesystem.h"
#include "store/protection.h"
#include "tables/openworkspace.h"

#include <QFileInfo>
#include <QTimer>

#include <limits>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::tables {
namespace {

constexpr int lookEvery = 3000; // ms

/// The lock goes after the workspace (D11); assigning member by member would turn that round.
void closeInWorker(OpenWorkspace &open)
{
    const auto lock = std::move(open.lock);
    open = {};
}

/// The rows of these people as they are now, and who is no longer seen; false if they can't be read or others
/// are seen than before: then the lists are to be loaded anew.
bool readRows(OpenWorkspace &open, const std::vector<Id> &users, std::vector<roster::Row> &rows,
              std::vector<Id> &gone)
{
    const Scope scope = open.loadContext.scope;
    if (!refreshContext(open))
        return false;
    for (const Id id : users) {
        const auto row = roster::loadRow(open.workspace->connection(), open.loadContext, id);
        if (!row)
            return false;
        if (*row)
            rows.push_back(**row);
        else
            gone.push_back(id);
    }
    return open.loadContext.scope == scope;
}

} // namespace

std::function<bool(qint64, qint64)> reporter(TaskState &state)
{
    return [&state](qint64 done, qint64 total) {
        state.done = done;
        state.total = total;
        return !state.cancelled;
    };
}

WorkspaceService::WorkspaceService(QObject *parent)
    : QObject(parent)
    , m_roster(std::make_shared<roster::Roster>())
{
    qRegisterMetaType<roster::SortColumn>();
    m_pool.setMaxThreadCount(1); // one thread, kept: SQLite's connection belongs to it
    m_pool.setExpiryTimeout(-1);
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, [this] {
        refreshAbilities();
        loadRoster();
    });
    m_look.setSingleShot(true);
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &WorkspaceService::lookForOtherWriters);
    connect(&m_damageCheck, &DamageCheck::found, this,
            [this](const QStringList &places) { Q_EMIT damageFound(m_damagePath, places); });
}

WorkspaceService::~WorkspaceService()
{
    cancelAll();
    m_rows.reset();
    m_readConnection.reset();
    m_pool.start([this] { closeInWorker(m_open); });
    m_pool.waitForDone();
}

void WorkspaceService::cancelAll()
{
    m_damageCheck.cancel();
    for (const auto &weak : m_tasks) {
        if (const Task task = weak.lock())
            task->cancelled = true;
    }
}

Result<WorkspaceInfo> WorkspaceService::openInWorker(const QString &path,
                                                     std::unique_ptr<store::WriterLock> lock)
{
    using State = store::WriterLock::State;
    const bool mayWrite = lock->state() != State::Held && lock->state() != State::Failed;
    auto workspace =
        store::Workspace::open(path, mayWrite ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly);
    if (!workspace)
        return tl::unexpected(workspace.error());
    m_open.lock = std::move(lock);
    m_open.onNetwork = store::isOnNetwork(path);
    m_open.workspace = std::move(*workspace);
    m_open.gate = std::make_unique<gate::Gate>(*m_open.workspace);
    m_open.dataVersion = m_open.workspace->connection().integer("PRAGMA data_version").value_or(0);
    Result<WorkspaceInfo> info = infoOf(m_open);
    if (info)
        m_open.workspace->connection().useCustomer(info->organization); // until somebody signs in elsewhere
    else
        closeInWorker(m_open);
    return info;
}

void WorkspaceService::opened(const Result<WorkspaceInfo> &info)
{
    m_rows.reset();
    m_readConnection.reset();
    ++m_sessionNumber;
    forgetRoster();
    m_signedIn.reset();
    m_customers.clear();
    m_info.reset();
    if (info) {
        m_info = *info;
        openRows();
    }
    Q_EMIT infoChanged();
    Q_EMIT signedInChanged();
    Q_EMIT rosterReset();
}

/// In the window's thread, which waits for nobody (G4): while somebody commits there is none, and
/// loadRoster() tries again.
void WorkspaceService::openRows()
{
    auto connection = store::Connection::open(m_info->path, store::OpenMode::ReadOnly);
    if (!connection)
        return;
    (*connection)->waitForNobody();
    if (!store::guardRows(**connection))
        return;
    m_readConnection = std::move(*connection);
    m_readConnection->useCustomer(m_info->organization);
    m_rows = std::make_unique<roster::RowReader>(*m_readConnection);
}

void WorkspaceService::forgetRoster()
{
    ++m_generation;
    m_roster = std::make_shared<roster::Roster>();
    m_rosterLoaded = false;
    m_rosterError.reset();
    m_orders.clear();
    m_pendingOrders.clear();
    m_failedOrders.clear();
    m_expiry.stop();
    m_look.stop();
}

Task WorkspaceService::open(const QString &path, QObject *context, Reply<WorkspaceInfo> reply)
{
    cancelAll();
    return startOpening(
        path,
        [this, path](TaskState &) {
            closeInWorker(m_open); // it may be the same file
            auto lock = std::make_unique<store::WriterLock>(path);
            lock->take();
            return openInWorker(path, std::move(lock));
        },
        context, std::move(reply));
}

Task WorkspaceService::create(const QString &path, const gate::CreateOrganization &command, QObject *context,
                              Reply<WorkspaceInfo> reply)
{
    return make(path, command, context, std::move(reply));
}

Task WorkspaceService::createDemo(const QString &path, const gate::CreateDemo &command, QObject *context,
                                  Reply<WorkspaceInfo> reply)
{
    return make(path, command, context, std::move(reply));
}

Task WorkspaceService::make(const QString &path, const gate::Command &command, QObject *context,
                            Reply<WorkspaceInfo> reply)
{
    cancelAll();
    return startOpening(
        path,
        [this, path, command](TaskState &state) -> Result<WorkspaceInfo> {
            closeInWorker(m_open);
            auto lock = std::make_unique<store::WriterLock>(path);
            if (!QFileInfo::exists(path) && lock->take() == store::WriterLock::State::Held)
                return tl::unexpected(lock->error());
            ROLECALL_TRY(gate::makeWorkspace(path, command, {gate::Door::Window, reporter(state)}));
            return openInWorker(path, std::move(lock));
        },
        context, std::move(reply));
}

Task WorkspaceService::startOpening(const QString &path,
                                    std::function<Result<WorkspaceInfo>(TaskState &)> work, QObject *context,
                                    Reply<WorkspaceInfo> reply)
{
    return start<WorkspaceInfo>(
        std::move(work), this,
        [this, path, context = QPointer<QObject>(context), reply = std::move(reply)](auto info) {
            opened(info);
            m_damagePath = path;
            if (info || info.error().code == ErrorCode::File) // damage may be why it can't be opened
                m_damageCheck.start(path);
            if (context && reply)
                reply(std::move(info));
        });
}

void WorkspaceService::close()
{
    cancelAll();
    opened(failure(ErrorCode::Cancelled, {}));
    m_pool.start([this] { closeInWorker(m_open); });
}

Task WorkspaceService::submit(const gate::Command &command, const gate::SubmitOptions &options,
                              QObject *context, Reply<gate::Outcome> reply)
{
    struct Answer {
        Result<gate::Outcome> outcome;
        std::vector<roster::Row> rows; ///< of the people touched, as they are now
    };
    const auto work = [command, options](OpenWorkspace &open, TaskState &state) -> Result<Answer> {
        gate::SubmitOptions watched = options;
        if (!watched.progress)
            watched.progress = reporter(state);
        Answer answer{open.gate->submit(command, open.session, watched), {}};
        if (!answer.outcome || options.dryRun || answer.outcome->many)
            return answer;
        // It is saved now: if it can't be read back, the lists are loaded anew, and it is still saved.
        answer.outcome->many = !readRows(open, answer.outcome->touched, answer.rows, answer.outcome->removed);
        return answer;
    };
    const bool dryRun = options.dryRun;
    const int session = m_sessionNumber;
    return ask<Answer>(work, this,
                       [this, dryRun, session, context = QPointer<QObject>(context),
                        reply = std::move(reply)](Result<Answer> answer) {
                           Result<gate::Outcome> outcome =
                               answer ? std::move(answer->outcome) : tl::unexpected(answer.error());
                           if (!dryRun && session == m_sessionNumber) {
                               if (outcome && !outcome->unchanged)
                                   applyToLists(*outcome, answer->rows);
                               Q_EMIT recordsAdded();
                           }
                           if (context && reply)
                               reply(std::move(outcome));
                       });
}

void WorkspaceService::applyToLists(const gate::Outcome &outcome, const std::vector<roster::Row> &rows)
{
    refreshAbilities();
    if (outcome.many) {
        if (m_rows)
            m_rows->clear();
        loadRoster();
        return;
    }
    if (m_roster.use_count() > 1) // a worker reads this one
        m_roster = std::make_shared<roster::Roster>(*m_roster);
    QList<qint64> users;
    for (const roster::Row &row : rows) {
        (void)m_roster->upsert(row); // a full block is read anew at the next load
        users << row.id;
    }
    for (const Id id : outcome.removed) {
        m_roster->remove(id);
        users << id;
    }
    if (users.isEmpty())
        return;
    if (m_rows) {
        for (const qint64 user : std::as_const(users))
            m_rows->invalidate(user);
    }
    Q_EMIT rowsChanged(users);
    m_failedOrders.clear();
    for (const auto &[column, order] :
         m_orders) // texts may have changed: the old order stays until the new one is there
        buildOrder(column);
    scheduleExpiry();
}

void WorkspaceService::loadRoster()
{
    using Loaded = std::shared_ptr<roster::Roster>;
    const int generation = m_generation;
    const auto work = [](OpenWorkspace &open, TaskState &state) -> Result<Loaded> {
        ROLECALL_TRY(refreshContext(open));
        ROLECALL_TRY(gate::scope(*open.gate, open.session)); // deny by default: nothing is loaded (A15)
        return roster::loadRoster(open.workspace->connection(), open.loadContext, reporter(state));
    };
    Q_EMIT busyChanged(true);
    ask<Loaded>(work, this, [this, generation](Result<Loaded> roster) {
        Q_EMIT busyChanged(false);
        if (generation != m_generation)
            return;
        m_rosterError = roster ? std::nullopt : std::optional(roster.error());
        m_roster = roster ? *roster : std::make_shared<roster::Roster>();
        m_rosterLoaded = true;
        if (!m_rows && m_info)
            openRows();
        if (m_rows)
            m_rows->setShownFields(m_roster->shownFields());
        m_orders.clear(); // they are permutations of another roster
        m_pendingOrders.clear();
        m_failedOrders.clear();
        ++m_generation;
        Q_EMIT rosterReset();
        scheduleExpiry();
    });
}

bool WorkspaceService::shows(Field field, Id user) const
{
    const bool own = user != 0 && m_signedIn && m_signedIn->user == user;
    return own || m_roster->shownFields().test(field);
}

const roster::Order *WorkspaceService::order(roster::SortColumn column)
{
    const auto found = m_orders.find(column);
    if (found != m_orders.end() && found->second.language == currentLanguage())
        return &found->second.order;
    buildOrder(column);
    return found == m_orders.end() ? nullptr : &found->second.order;
}

bool WorkspaceService::isOrderPending(roster::SortColumn column) const
{
    return m_pendingOrders.contains(column);
}

void WorkspaceService::buildOrder(roster::SortColumn column)
{
    if (!m_rosterLoaded || m_roster->size() == 0 || m_failedOrders.contains(column))
        return;
    if (m_pendingOrders.contains(column)) {
        m_pendingOrders[column] = true; // once more when this one is done
        return;
    }
    m_pendingOrders[column] = false;
    const int generation = m_generation;
    const Language language = currentLanguage();
    const std::shared_ptr<const roster::Roster> snapshot =
        m_roster; // the window copies it before it changes it
    const auto work = [snapshot, column, language](OpenWorkspace &open, TaskState &state) {
        return roster::buildOrder(
            open.workspace->connection(), *snapshot, column, localeOf(language),
            [&state] { return state.cancelled.load(); }, [](quint32 roles) { return roleNames(roles); });
    };
    ask<roster::Order>(work, this, [this, generation, column, language](Result<roster::Order> order) {
        if (generation != m_generation)
            return;
        const bool again = m_pendingOrders[column];
        m_pendingOrders.erase(column);
        if (order)
            m_orders[column] = {std::move(*order), language};
        else
            m_failedOrders.insert(column); // not tried again until something changes
        if (again)
            buildOrder(column);
        Q_EMIT orderReady(column);
    });
}

qint64 WorkspaceService::countHolders(RoleMask roles) const
{
    qint64 count = 0;
    roster::Query query;
    query.roles = roles;
    for (const quint32 index : m_roster->select(query, nullptr))
        count += m_roster->holder(index) == Holder::Customer && maySignIn(m_roster->status(index));
    return count;
}

void WorkspaceService::scheduleExpiry()
{
    // The roles in the roster are those of the moment it was loaded: it is loaded anew when the next one
    // ends.
    const auto work = [](OpenWorkspace &open, TaskState &) -> Result<QDateTime> {
        ROLECALL_TRY_LET(now, open.gate->now());
        store::Statement next =
            open.workspace->connection().prepare("SELECT min(until) FROM assignment WHERE until > ?");
        const QDateTime end =
            next.bind(store::toText(now)).next() ? store::instantFrom(next.text(0)) : QDateTime();
        ROLECALL_TRY(next.finish());
        return end;
    };
    ask<QDateTime>(work, this, [this](Result<QDateTime> end) {
        m_expiry.stop();
        if (!end || !end->isValid())
            return;
        constexpr qint64 longest =
            24LL * 60 * 60 * 1000; // asked again every day: timers don't reach further than 24 days
        const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(*end);
        m_expiry.start(static_cast<int>(std::clamp<qint64>(wait, 0, longest)));
    });
}

void WorkspaceService::lookForOtherWriters()
{
    // Decisions are made on the file as it is, whoever wrote it; only what is shown can be out of date.
    const auto work = [](OpenWorkspace &open, TaskState &) -> Result<bool> {
        ROLECALL_TRY_LET(version, open.workspace->connection().integer("PRAGMA data_version"));
        return std::exchange(open.dataVersion, version) != version;
    };
    ask<bool>(work, this, [this](Result<bool> changed) {
        if (!m_signedIn)
            return;
        m_look.start();
        if (!changed || !*changed)
            return;
        if (m_rows)
            m_rows->clear();
        refreshAbilities();
        loadRoster();
        Q_EMIT recordsAdded();
    });
}

} // namespace rolecall::tables
