// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "gate/customerquestions.h"
#include "gate/making.h"
#include "gate/questions.h"
#include "gate/undo.h"
#include "roster/loader.h"
#include "roster/order.h"
#include "roster/roster.h"
#include "roster/rowreader.h"
#include "store/writerlock.h"
#include "tables/damagecheck.h"

#include <QLocale>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace rolecall::tables {

/// Work under way: its progress, and the wish that it end. Shared by the worker and the window.
struct TaskState {
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0; ///< 0: not known
    std::atomic<bool> finished = false;
};
using Task = std::shared_ptr<TaskState>;

/// Notes how far a long call has come, and tells it whether to go on. The state outlives it.
[[nodiscard]] std::function<bool(qint64 done, qint64 total)> reporter(TaskState &state);

/// What the worker's thread owns while a workspace is open.
struct OpenWorkspace {
    std::unique_ptr<store::WriterLock> lock; ///< tried, and given back after the workspace is closed
    bool onNetwork = false;
    std::unique_ptr<store::Workspace> workspace;
    std::unique_ptr<gate::Gate> gate;
    gate::Session session;
    roster::LoadContext loadContext;
    qint64 dataVersion = 0; ///< SQLite's: another number means that another program has written
};

/// Why a workspace is open for reading only.
enum class ReadOnlyCause {
    None, ///< it is not
    File, ///< the file or its folder can't be written (D7)
    OtherWriter, ///< somebody else has it open for writing (D11)
    NoLock, ///< the lock can't be made, because there is no room for it
};

struct WorkspaceInfo {
    QString path;
    bool readOnly = false;
    bool demo = false;
    QString organizationName; ///< of the customer in use (R33), as what follows
    QString timeZone;
    domain::Id organization = 0;
    ReadOnlyCause readOnlyCause = ReadOnlyCause::None;
    store::Writer writer = {}; ///< the other one
    bool onNetwork = false; ///< where locks are not reliable
};

/// What of the open workspace the window has at hand: everything a page shows beside the rows themselves.
struct SignedIn {
    domain::Id user = 0;
    QString name;
    QString email;
    domain::RoleMask roles = 0;
};

/// The open workspace for the window. Everything that touches the file runs on one worker thread, in the
/// order asked; answers come back in the window's thread, where this object lives (G4). Rows of the page that
/// is shown are read in the window's thread by a connection of its own, read-only.
class WorkspaceService final : public QObject {
    Q_OBJECT

public:
    template<typename T>
    using Reply = std::function<void(Result<T>)>;
    using Organizations = std::vector<store::Organization>;

    explicit WorkspaceService(QObject *parent = nullptr);
    ~WorkspaceService() override; ///< cancels what is under way and waits for it
    Q_DISABLE_COPY_MOVE(WorkspaceService)

    /// Replies are dropped once `context` is gone. Opening closes what was open; nobody is signed in then.
    /// The workspace is held for writing until it is closed; one that somebody else holds is opened for
    /// reading only (D11).
    Task open(const QString &path, QObject *context, Reply<WorkspaceInfo> reply);
    Task create(const QString &path, const gate::CreateOrganization &command, QObject *context,
                Reply<WorkspaceInfo> reply);
    Task createDemo(const QString &path, const gate::CreateDemo &command, QObject *context,
                    Reply<WorkspaceInfo> reply);
    void close();

    /// All customers of the file: where it has several, one is chosen before somebody signs in (R33).
    Task customers(QObject *context, Reply<Organizations> reply);
    /// The customer of that name; NotFound if the file has none.
    Task customerNamed(const QString &name, QObject *context, Reply<store::Organization> reply);
    /// Who may sign in at the organization in use, or at another one.
    Task administrators(QObject *context, Reply<std::vector<gate::Listed>> reply);
    Task administrators(domain::Id organization, QObject *context, Reply<std::vector<gate::Listed>> reply);
    /// Signs in at the person's own organization or the first one where he holds a role, or at
    /// `organization`. Leaves a record there, then loads its roster; emits infoChanged(), signedInChanged()
    /// and rosterReset(). An error leaves all as it was.
    Task signIn(const gate::UserRef &who, QObject *context, Reply<SignedIn> reply);
    Task signIn(const gate::UserRef &who, domain::Id organization, QObject *context, Reply<SignedIn> reply);
    /// Signs whoever is signed in in at another organization.
    Task useOrganization(domain::Id organization, QObject *context, Reply<SignedIn> reply);
    void signOut();

    /// Submits through the gate. What lists show follows by itself: rowsChanged() or rosterReset().
    Task submit(const gate::Command &command, const gate::SubmitOptions &options, QObject *context,
                Reply<gate::Outcome> reply);
    /// Runs `work` on the worker with the gate and the session of whoever is signed in. What was asked of
    /// another organization than the one that the worker has come to is Cancelled.
    template<typename T>
    Task ask(std::function<Result<T>(OpenWorkspace &, TaskState &)> work, QObject *context, Reply<T> reply);

    [[nodiscard]] const std::optional<WorkspaceInfo> &info() const { return m_info; }
    [[nodiscard]] const std::optional<SignedIn> &signedIn() const { return m_signedIn; }
    /// The customers of the file in which whoever is signed in holds a role, by name.
    [[nodiscard]] const Organizations &ownCustomers() const { return m_customers; }
    [[nodiscard]] const gate::Abilities &abilities() const { return m_abilities; }

    /// What Undo and Redo would be about; nothing if there is nothing. May still be refused.
    [[nodiscard]] const std::optional<gate::UndoableRecord> &nextUndo() const { return m_nextUndo; }
    [[nodiscard]] const std::optional<gate::UndoableRecord> &nextRedo() const { return m_nextRedo; }

    /// The roster of who is signed in; empty until it is loaded. To be read in the window's thread.
    [[nodiscard]] const roster::Roster &roster() const { return *m_roster; }
    [[nodiscard]] bool isRosterLoaded() const { return m_rosterLoaded; }
    /// Whether whoever is signed in is shown a field of somebody's profile; of his own all (R13, R28).
    [[nodiscard]] bool shows(domain::Field field, domain::Id user = 0) const;
    /// Why the roster is empty although it is loaded: it could not be read, or not by whoever is signed in.
    [[nodiscard]] const std::optional<Error> &rosterError() const { return m_rosterError; }
    /// The order of a column, or null while it is being worked out; orderReady() follows. After a change of
    /// the language the old one stays until the new one is there.
    [[nodiscard]] const roster::Order *order(roster::SortColumn column);
    [[nodiscard]] bool isOrderPending(roster::SortColumn column) const;
    [[nodiscard]] bool isLookingForDamage() const { return m_damageCheck.isRunning(); }
    /// Rows of the page that is shown; null where no workspace is open.
    [[nodiscard]] roster::RowReader *rows() { return m_rows.get(); }
    /// Full administrators, own, who may sign in: for the status bar (R5).
    [[nodiscard]] qint64 countHolders(domain::RoleMask roles) const;

Q_SIGNALS:
    void infoChanged(); ///< opened, closed, or another organization is in use
    void signedInChanged();
    /// abilities(), ownCustomers(), nextUndo() and nextRedo() are those after the last change.
    void abilitiesChanged();
    void rosterReset(); ///< all rows are new
    void rowsChanged(const QList<qint64> &users); ///< changed, came or went
    void orderReady(rolecall::roster::SortColumn column);
    void recordsAdded(); ///< the log has grown
    /// Something is wrong with the file `path`, which was opened or could not be (D8); `places` are
    /// sentences. Found in the background, some time after it was opened.
    void damageFound(const QString &path, const QStringList &places);
    /// The daily backup could not be made (D13); all else goes on.
    void dailyBackupFailed(const rolecall::Error &error);
    void busyChanged(bool busy); ///< something lasts

private:
    template<typename T>
    Task start(std::function<Result<T>(TaskState &)> work, QObject *context, Reply<T> reply);
    Task startOpening(const QString &path, std::function<Result<WorkspaceInfo>(TaskState &)> work,
                      QObject *context, Reply<WorkspaceInfo> reply);
    Task make(const QString &path, const gate::Command &command, QObject *context,
              Reply<WorkspaceInfo> reply);
    Result<WorkspaceInfo> openInWorker(const QString &path, std::unique_ptr<store::WriterLock> lock);
    void opened(const Result<WorkspaceInfo> &info);
    struct Entry; ///< what is known once somebody has signed in
    static Result<Entry> enter(OpenWorkspace &open, const gate::UserRef &who, domain::Id organization);
    void entered(Entry entry);
    void adopt(const WorkspaceInfo &info);
    void cancelAll();
    void openRows();
    void forgetRoster();
    void loadRoster();
    void backUpDaily();
    void buildOrder(roster::SortColumn column);
    void refreshAbilities();
    void applyToLists(const gate::Outcome &outcome, const std::vector<roster::Row> &rows);
    void scheduleExpiry();
    void lookForOtherWriters();

    struct LanguageOrder {
        roster::Order order;
        domain::Language language = domain::Language::English;
    };

    QThreadPool m_pool; ///< one thread
    std::vector<std::weak_ptr<TaskState>> m_tasks;
    OpenWorkspace m_open; ///< touched by the worker only
    std::optional<WorkspaceInfo> m_info;
    std::optional<SignedIn> m_signedIn;
    Organizations m_customers;
    gate::Abilities m_abilities;
    std::optional<gate::UndoableRecord> m_nextUndo;
    std::optional<gate::UndoableRecord> m_nextRedo;
    std::shared_ptr<roster::Roster> m_roster;
    bool m_rosterLoaded = false;
    std::optional<Error> m_rosterError;
    int m_sessionNumber = 0; ///< answers for somebody who has signed out are dropped
    int m_generation = 0; ///< answers for an older workspace or roster are dropped
    std::map<roster::SortColumn, LanguageOrder> m_orders;
    std::map<roster::SortColumn, bool>
        m_pendingOrders; ///< being worked out; true: and to be worked out once more
    std::set<roster::SortColumn> m_failedOrders; ///< shown in no order until something changes
    QTimer m_expiry; ///< until the next role ends by itself
    QTimer m_look; ///< until the next look for changes by another program
    std::unique_ptr<store::Connection> m_readConnection;
    std::unique_ptr<roster::RowReader> m_rows;
    DamageCheck m_damageCheck;
    QString m_damagePath; ///< of what is looked through
};

template<typename T>
Task WorkspaceService::start(std::function<Result<T>(TaskState &)> work, QObject *context, Reply<T> reply)
{
    auto task = std::make_shared<TaskState>();
    std::erase_if(m_tasks, [](const std::weak_ptr<TaskState> &old) { return old.expired(); });
    m_tasks.push_back(task);
    m_pool.start(
        [this, task, work = std::move(work), context = QPointer<QObject>(context), reply = std::move(reply)] {
            auto result = std::make_shared<Result<T>>(
                task->cancelled ? Result<T>(failure(ErrorCode::Cancelled, {})) : work(*task));
            QMetaObject::invokeMethod(
                this,
                [task, result, context, reply] {
                    task->finished = true;
                    if (context && reply)
                        reply(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    return task;
}

template<typename T>
Task WorkspaceService::ask(std::function<Result<T>(OpenWorkspace &, TaskState &)> work, QObject *context,
                           Reply<T> reply)
{
    const domain::Id organization = m_info ? m_info->organization : 0;
    return start<T>(
        [this, organization, work = std::move(work)](TaskState &state) -> Result<T> {
            if (!m_open.gate)
                return failure(ErrorCode::Cancelled, {}, QStringLiteral("no workspace is open"));
            if (organization != 0 && m_open.workspace->connection().customerInUse() != organization)
                return failure(ErrorCode::Cancelled, {}, QStringLiteral("another organization is in use"));
            return work(m_open, state);
        },
        context, std::move(reply));
}

} // namespace rolecall::tables
