// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "gate/backups.h"

#include "gate/asking.h"
#include "gate/undostack.h"
#include "gate/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::gate {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

/// What a record says of a backup: of the customer in whose log it stands, not of the whole file (R33).
QJsonObject factsOf(const QString &kind, qint64 users, qint64 records)
{
    return {{u"kind"_s, kind}, {u"users"_s, users}, {u"records"_s, records}};
}

Result<store::Extent> extentInUse(Gate &gate)
{
    store::Connection &connection = gate.workspace().connection();
    ROLECALL_TRY_LET(customer, store::customer(connection));
    return store::extentOf(connection, customer.id);
}

/// Puts a backup that is written in its place, with its record where there can be one.
Result<MadeBackup> finish(Gate &gate, const Session &session, const QString &path,
                          store::BackupWriter &writer, const QString &kind)
{
    MadeBackup made{path, writer.facts(), !gate.workspace().isReadOnly()};
    if (!made.recorded) {
        ROLECALL_TRY(writer.commit());
        return made;
    }
    SubmitOptions options;
    options.beforeCommit = [&writer] { return writer.commit(); };
    ROLECALL_TRY_LET(extent, extentInUse(gate));
    const RecordBackup record{QFileInfo(path).fileName(), kind, extent.users, extent.records};
    ROLECALL_TRY(gate.submit(record, session, options));
    return made;
}

/// No answer to "Replace it?" may cost the workspace itself.
Result<void> spareWorkspace(Gate &gate, const QString &path)
{
    const QFileInfo target(path);
    const QFileInfo workspace(QFileInfo(gate.workspace().path()).canonicalFilePath());
    QStringList names{workspace.fileName()};
    for (const QString &suffix : {u"-journal"_s, u"-wal"_s, u"-shm"_s, u".lock"_s}) // beside it, there or not
        names << workspace.fileName() + suffix;
    const bool sameFolder = QFileInfo(target.absolutePath()).canonicalFilePath() == workspace.absolutePath();
    if (target.canonicalFilePath() == workspace.filePath()
        || (sameFolder && names.contains(target.fileName())))
        return failure(ErrorCode::File,
                       Text::tr("This file is the open workspace; choose another name for the backup."));
    return {};
}

// --- How much a command touches

bool isMany(qint64 rows)
{
    return rows > rowsWithoutBackup;
}

/// What is refused or wrong, the command itself tells, and it changes nothing; what can't be read now may be
/// readable then.
template<typename T>
Result<bool> unlessRefused(const Result<T> &asked, bool answer)
{
    const bool unknown = !asked
        && (asked.error().code == ErrorCode::File || asked.error().code == ErrorCode::Cancelled
            || asked.error().code == ErrorCode::Internal);
    if (unknown)
        return tl::unexpected(asked.error());
    return asked && answer;
}

/// Whether a file has more rows than that; reads no further.
Result<bool> hasManyRows(RosterSource &source)
{
    qint64 rows = 0;
    Result<void> read = source.headings().map([](const QStringList &) {});
    if (read) {
        read = source.forEach(
            [&rows](int, const auto &) -> Result<void> {
                return isMany(++rows) ? failure(ErrorCode::Cancelled, {}) : Result<void>();
            },
            {});
    }
    return isMany(rows) ? Result<bool>(true) : unlessRefused(read, false);
}

/// What Undo or Redo would take back: details of the record, and those whom it added.
Result<bool> reversesMany(Gate &gate, const Session &session, bool undo)
{
    return ask<bool>(gate, session, [undo](Context &context) -> Result<bool> {
        ROLECALL_TRY_LET(top, undo ? topOfUndo(context) : topOfRedo(context));
        if (!top)
            return false;
        // A record that was taken back has no people of its own: those of the one that it took back.
        const qint64 first = top->reversed != 0 ? top->reversed : top->record.seq;
        store::Statement parts =
            context.connection.prepare("SELECT (SELECT count(*) FROM audit_detail WHERE audit = ?1)"
                                       " + (SELECT count(*) FROM audit_detail WHERE audit = ?2 AND ?2 <> ?1)"
                                       " + (SELECT count(*) FROM user WHERE added_in IN (?1, ?2))");
        const qint64 rows = parts.bind(top->record.seq).bind(first).next() ? parts.integer(0) : 0;
        ROLECALL_TRY(parts.finish());
        return isMany(rows);
    });
}

/// Of which commands a backup comes first.
class Need final {
public:
    Need(Gate &gate, const Session &session)
        : m_gate(gate)
        , m_session(session)
    {
    }

    template<typename T>
    Result<std::optional<store::BackupKind>> operator()(const T &command) const
    {
        using enum store::BackupKind;
        if constexpr (std::is_same_v<T, RestoreBackup>)
            return unlessRefused(authorizeBackups(m_gate, m_session), true).map([](bool may) {
                return may ? std::optional(BeforeRestore) : std::nullopt;
            });
        Result<bool> many = false;
        if constexpr (std::is_same_v<T, ChangePeople>)
            many = isMany(static_cast<qint64>(command.people.size()));
        else if constexpr (std::is_same_v<T, DismissUsers>)
            many = isMany(static_cast<qint64>(command.users.size()));
        else if constexpr (std::is_same_v<T, ImportAdministrators>)
            many = isMany(static_cast<qint64>(command.rows.size()));
        else if constexpr (std::is_same_v<T, ImportRoster>)
            many = importsMany(command);
        else if constexpr (std::is_same_v<T, Undo> || std::is_same_v<T, Redo>)
            many = reversesMany(std::is_same_v<T, Undo>);
        return many.map([](bool is) { return is ? std::optional(BeforeBulkChange) : std::nullopt; });
    }

private:
    [[nodiscard]] Result<bool> importsMany(const ImportRoster &command) const
    {
        ROLECALL_TRY_LET(may, unlessRefused(m_gate.authorize(Action::ImportRoster, m_session), true));
        return may ? hasManyRows(*command.source) : false;
    }
    [[nodiscard]] Result<bool> reversesMany(bool undo) const
    {
        const Result<bool> many = gate::reversesMany(m_gate, m_session, undo);
        return unlessRefused(many, many.value_or(false));
    }

    Gate &m_gate;
    const Session &m_session;
};

tl::unexpected<Error> withoutBackup(const Error &error)
{
    return failure(
        ErrorCode::BackupFailed,
        //: %1 is a whole sentence that says what is wrong
        Text::tr("No backup could be made before this change, so nothing was changed. %1").arg(error.message),
        error.detail);
}

} // namespace

Result<void> authorizeBackups(Gate &gate, const Session &session)
{
    return ask<bool>(gate, session,
                     [](Context &context) { return requireWholeFile(context).map([] { return true; }); })
        .map([](bool) {});
}

Result<MadeBackup> backUp(Gate &gate, const Session &session, const QString &path,
                          const BackupOptions &options)
{
    const QString kind = u"asked"_s;
    if (Result<void> allowed = authorizeBackups(gate, session); !allowed) {
        const bool records =
            allowed.error().code == ErrorCode::Denied && !options.dryRun && !gate.workspace().isReadOnly();
        if (records) // the gate leaves one of the attempt (A18)
            ROLECALL_TRY(gate.submit(RecordBackup{QFileInfo(path).fileName(), kind}, session));
        return tl::unexpected(allowed.error());
    }
    ROLECALL_TRY(spareWorkspace(gate, path));
    if (options.dryRun) {
        if (options.replace == store::Replace::No && QFileInfo::exists(path)) {
            return failure(ErrorCode::File,
                           Text::tr("The file %1 exists already and was not changed; choose another name or "
                                    "allow it to be replaced.")
                               .arg(path));
        }
        return MadeBackup{path, {}, false};
    }
    store::BackupWriter writer;
    ROLECALL_TRY(writer.write(gate.workspace().connection(), path, options.replace, options.progress));
    return finish(gate, session, path, writer, kind);
}

Result<std::optional<MadeBackup>> backUpIfDue(Gate &gate, const Session &session,
                                              const store::Progress &progress)
{
    using Made = std::optional<MadeBackup>;
    if (gate.workspace().isReadOnly())
        return Made();
    const Result<bool> due = ask<bool>(gate, session, [&gate](Context &context) -> Result<bool> {
        if (context.actor.subject.held.empty())
            return false;
        const QTimeZone zone(context.organization.timeZone.toLatin1());
        const QDate today = context.now.toTimeZone(zone).date();
        for (const store::BackupFile &file : store::BackupFolder(gate.workspace().path()).list()) {
            if (file.kind == store::BackupKind::Daily && file.instant.toTimeZone(zone).date() == today)
                return false;
        }
        store::Statement older = context.connection.prepare("SELECT 1 FROM audit WHERE at < ? LIMIT 1");
        const bool found = older.bind(store::toText(today.startOfDay(zone))).next();
        ROLECALL_TRY(older.finish());
        return found;
    });
    if (!due && due.error().code == ErrorCode::Denied)
        return Made(); // his command will be told why
    ROLECALL_TRY(due);
    if (!*due)
        return Made();
    const store::BackupFolder folder(gate.workspace().path());
    ROLECALL_TRY_LET(now, gate.now());
    ROLECALL_TRY_LET(path, folder.prepare(store::BackupKind::Daily, now));
    store::BackupWriter writer;
    ROLECALL_TRY(writer.write(gate.workspace().connection(), path, store::Replace::No, progress));
    ROLECALL_TRY_LET(made, finish(gate, session, path, writer, store::kindId(store::BackupKind::Daily)));
    folder.rotate(store::BackupKind::Daily);
    return Made(made);
}

Result<std::vector<store::BackupFile>> backups(Gate &gate, const Session &session)
{
    ROLECALL_TRY(authorizeBackups(gate, session));
    return store::BackupFolder(gate.workspace().path()).list();
}

PendingBackup::PendingBackup(store::BackupFolder folder, store::BackupKind kind, QString kept)
    : m_folder(std::move(folder))
    , m_kind(kind)
    , m_kept(std::move(kept))
{
}

Result<void> PendingBackup::write(Gate &gate, const store::Progress &progress)
{
    ROLECALL_TRY_LET(now, gate.now());
    ROLECALL_TRY_LET(path, m_folder.prepare(m_kind, now));
    m_path = path;
    ROLECALL_TRY_LET(extent, extentInUse(gate));
    m_extent = extent;
    return m_writer.write(gate.workspace().connection(), path, store::Replace::No, progress);
}

QString PendingBackup::name() const
{
    return QFileInfo(m_path).fileName();
}

QJsonObject PendingBackup::facts() const
{
    return factsOf(store::kindId(m_kind), m_extent.users, m_extent.records);
}

Result<void> PendingBackup::place()
{
    const Result<void> placed = m_writer.commit();
    if (placed)
        return {};
    m_writer.withdraw();
    return withoutBackup(placed.error());
}

void PendingBackup::settle(store::Connection &connection)
{
    store::Statement record = connection.prepare(
        "SELECT 1 FROM audit WHERE action = 'backup' AND target_name = ? ORDER BY seq DESC LIMIT 1");
    const bool recorded = record.bind(name()).next();
    if (!record.finish())
        return; // it can't be told: one too many harms nobody
    if (recorded)
        m_folder.rotate(m_kind, m_kept);
    else
        m_writer.withdraw();
}

Result<std::unique_ptr<PendingBackup>> backUpBefore(Gate &gate, const Command &command,
                                                    const Session &session, const SubmitOptions &options)
{
    if (options.dryRun || options.withoutBackup || !gate.needsBackups())
        return nullptr;
    ROLECALL_TRY_LET(kind, std::visit(Need(gate, session), command));
    if (!kind)
        return nullptr;
    const auto *restore = std::get_if<RestoreBackup>(&command);
    auto backup = std::make_unique<PendingBackup>(store::BackupFolder(gate.workspace().path()), *kind,
                                                  restore ? restore->path : QString());
    if (const Result<void> written = backup->write(gate, options.progress); !written) {
        if (written.error().code == ErrorCode::Cancelled)
            return failure(ErrorCode::Cancelled, Text::tr("It was cancelled; nothing was changed."));
        return withoutBackup(written.error());
    }
    return backup;
}

Result<void> apply(Context &context, const RecordBackup &command)
{
    if (command.kind == "asked"_L1)
        ROLECALL_TRY(requireWholeFile(context));
    context.outcome.after = factsOf(command.kind, command.users, command.records);
    return {};
}

} // namespace rolecall::gate
