// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "exchange/exportrun.h"

#include "exchange/csvwriter.h"
#include "exchange/xlsxwriter.h"
#include "gate/breakglass.h"
#include "gate/questions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace rolecall::domain;

namespace rolecall::exchange {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

/// The file takes its place before its record is committed: two disks may be concerned, and no record may
/// tell of a file that isn't there.
Error notRecorded(const QString &path, Error error)
{
    error.message = Text::tr("The new file %1 is in place, but the workspace could not be written to record "
                             "the export; check that its disk works and has room, then export again.")
                        .arg(QDir::toNativeSeparators(path));
    return error;
}

} // namespace

Result<void> recordRefusal(gate::Gate &gate, const gate::Session &session, const gate::RecordExport &command,
                           const Error &error)
{
    if (error.code != ErrorCode::Denied || gate.workspace().isReadOnly())
        return {};
    gate::SubmitOptions options;
    options.beforeCommit = [&error]() -> Result<void> { return tl::unexpected(error); };
    ROLECALL_TRY(gate.submit(command, session, options));
    return {};
}

Result<void> recordPrinting(gate::Gate &gate, const gate::Session &session, const gate::RecordExport &command,
                            const StillWanted &wanted)
{
    if (gate.workspace().isReadOnly())
        return wanted ? wanted() : Result<void>();
    gate::SubmitOptions options;
    options.beforeCommit = wanted;
    ROLECALL_TRY(gate.submit(command, session, options));
    return {};
}

ExportRun::ExportRun(gate::Gate &gate, const gate::Session &session, const ExportOptions &options,
                     QString what, qint64 rowsAFile)
    : m_gate(gate)
    , m_session(session)
    , m_options(options)
    , m_what(std::move(what))
    , m_rowsAFile(rowsAFile)
    , m_parts(options.path, options.replace)
{
}

Result<qint64> ExportRun::run(const std::function<Result<void>(ExportRun &)> &write)
{
    if (const Result<void> collected = collect(write); !collected) {
        ROLECALL_TRY(recordRefusal(m_gate, m_session, command(), collected.error()));
        return tl::unexpected(collected.error());
    }
    bool placed = false;
    const auto commit = [this, &placed]() -> Result<void> {
        ROLECALL_TRY(m_rowsAFile > 0 ? m_parts.commit() : m_file.commit());
        placed = true;
        return {};
    };
    const Result<void> done = m_gate.workspace().isReadOnly() ? commit() : record(commit);
    if (!done)
        return tl::unexpected(placed ? notRecorded(m_options.path, done.error()) : done.error());
    return m_rows;
}

Result<void> ExportRun::writeHeadings(const QStringList &headings, const QList<qsizetype> &numbers)
{
    m_headings = headings;
    if (!m_writer)
        beginTable();
    return checked(m_writer->writeHeadings(headings, numbers));
}

void ExportRun::beginTable()
{
    if (isWorkbookName(m_options.path))
        m_writer = std::make_unique<XlsxWriter>(m_file.device(), QFileInfo(m_options.path).path());
    else
        m_writer = std::make_unique<CsvWriter>(m_file.device(), m_options.style);
}

Result<void> ExportRun::writeRow(const QStringList &cells)
{
    if (m_rowsAFile > 0 && m_rows > 0 && m_rows % m_rowsAFile == 0) {
        ROLECALL_TRY(beginPart());
        ROLECALL_TRY(writeHeadings(m_headings));
    }
    ++m_rows;
    return checked(m_writer->writeRow(cells));
}

Result<void> ExportRun::writeBytes(const QByteArray &bytes, qint64 rows)
{
    m_rows = rows;
    m_file.device()->write(bytes); // what goes wrong here, commit() tells of
    return {};
}

Result<void> ExportRun::proceed(qint64 done, qint64 total) const
{
    if (m_options.progress && !m_options.progress(done, total))
        return failure(ErrorCode::Cancelled,
                       Text::tr("The export was cancelled; no file was written or replaced."));
    return {};
}

Result<gate::Sight> ExportRun::sight()
{
    return m_what == "audit"_L1 ? gate::sightOfLog(m_gate, m_session) : gate::sight(m_gate, m_session);
}

bool ExportRun::isActor(const User &user) const
{
    const gate::UserRef &actor = m_session.actor;
    return actor.id != 0 ? user.id == actor.id : emailKey(user.fields[Email]) == emailKey(actor.email);
}

/// The log and the external administrators are for those who see these, everything else holds what the actor
/// sees of users.
Result<Scope> ExportRun::authorize()
{
    if (m_what == "audit"_L1 || m_what == "audit-report"_L1)
        ROLECALL_TRY(m_gate.authorize(Action::SeeAuditLog, m_session));
    else if (m_what == "externals"_L1)
        ROLECALL_TRY(m_gate.authorize(Action::SeeExternals, m_session));
    else if (m_what == "break-glass"_L1)
        ROLECALL_TRY(gate::breakGlassAccess(m_gate, m_session)); // not without anybody marked, either
    else if (m_what != "role-table"_L1) // which is for everybody who is signed in
        return gate::scope(m_gate, m_session);
    return Scope();
}

Result<void> ExportRun::collect(const std::function<Result<void>(ExportRun &)> &write)
{
    ROLECALL_TRY_LET(scope, authorize());
    m_scope = scope;
    for (const Field field : m_options.orderedBy) {
        if (!m_scope.shows(field))
            return gate::hiddenDetail(*detailOf(field));
    }
    if (m_rowsAFile > 0) {
        ROLECALL_TRY(beginPart());
    } else {
        ROLECALL_TRY(spareWorkspace(m_options.path));
        ROLECALL_TRY(m_file.open(m_options.path, m_options.replace));
    }

    store::Transaction transaction(connection(), store::Transaction::Kind::Read);
    ROLECALL_TRY(transaction.begin());
    ROLECALL_TRY_LET(now, m_gate.now());
    m_now = now;
    ROLECALL_TRY_LET(customer, store::customer(connection()));
    m_organization = customer;
    ROLECALL_TRY(write(*this));
    return m_writer ? m_writer->finish() : Result<void>();
}

Result<void> ExportRun::beginPart()
{
    ROLECALL_TRY(spareWorkspace(m_parts.pathOf(m_parts.paths().size() + 1)));
    m_writer.reset();
    ROLECALL_TRY_LET(device, m_parts.next());
    m_writer = std::make_unique<CsvWriter>(device, m_options.style);
    return {};
}

/// No answer to "Replace it?" may cost the workspace itself.
Result<void> ExportRun::spareWorkspace(const QString &path) const
{
    const QFileInfo target(path);
    const QFileInfo workspace(QFileInfo(m_gate.workspace().path()).canonicalFilePath());
    QStringList names{workspace.fileName()};
    for (const QString &suffix : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) // SQLite's own, there or not
        names << workspace.fileName() + suffix;
    const bool sameFolder = QFileInfo(target.absolutePath()).canonicalFilePath() == workspace.absolutePath();
    if (target.canonicalFilePath() == workspace.filePath()
        || (sameFolder && names.contains(target.fileName())))
        return failure(ErrorCode::File,
                       Text::tr("This file is the open workspace; choose another name for the export."));
    return {};
}

gate::RecordExport ExportRun::command() const
{
    return {m_what, QFileInfo(m_options.path).fileName(), m_rows};
}

Result<void> ExportRun::record(std::function<Result<void>()> beforeCommit)
{
    gate::SubmitOptions options;
    options.beforeCommit = std::move(beforeCommit);
    ROLECALL_TRY(m_gate.submit(command(), m_session, options));
    return {};
}

/// What is wrong with a cell is no fault of an input file, so nobody is sent to look for a row there.
Result<void> ExportRun::checked(Result<void> written) const
{
    if (written || written.error().code != ErrorCode::Invalid)
        return written;
    return failure(ErrorCode::File, written.error().message,
                   u"row %1, cell %2"_s.arg(m_rows).arg(written.error().column));
}

} // namespace rolecall::exchange
