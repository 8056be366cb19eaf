// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/exportaction.h"

#include "exchange/auditexport.h"
#include "exchange/carryoverexport.h"
#include "exchange/exporter.h"
#include "exchange/filebundle.h"
#include "exchange/whocanexport.h"
#include "gate/logquestions.h"
#include "ui/taskprogress.h"

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

QString dialogTitle(ExportAction::Kind kind)
{
    switch (kind) {
    case ExportAction::Kind::Administrators:
        return ExportAction::tr("Export administrators");
    case ExportAction::Kind::Users:
        return ExportAction::tr("Export the list");
    case ExportAction::Kind::Roster:
        return ExportAction::tr("Export the roster");
    case ExportAction::Kind::Externals:
        return ExportAction::tr("Export external administrators");
    case ExportAction::Kind::AuditLog:
        return ExportAction::tr("Export the audit log");
    case ExportAction::Kind::WhoCan:
        return ExportAction::tr("Export who has the privilege");
    case ExportAction::Kind::CarryOver:
        return ExportAction::tr("Export what is to be carried over");
    case ExportAction::Kind::CarryOverRequests:
        return ExportAction::tr("Export role changes as SCIM requests");
    }
    Q_UNREACHABLE();
}

QString nameOf(ExportAction::Kind kind)
{
    switch (kind) {
    case ExportAction::Kind::Administrators:
        //: Part of a file name
        return ExportAction::tr("administrators");
    case ExportAction::Kind::Users:
        //: Part of a file name
        return ExportAction::tr("users");
    case ExportAction::Kind::Roster:
        //: Part of a file name
        return ExportAction::tr("roster");
    case ExportAction::Kind::Externals:
        //: Part of a file name
        return ExportAction::tr("external administrators");
    case ExportAction::Kind::AuditLog:
        //: Part of a file name
        return ExportAction::tr("audit log");
    case ExportAction::Kind::WhoCan:
        //: Part of a file name: the people who have a privilege
        return ExportAction::tr("who can");
    case ExportAction::Kind::CarryOver:
        //: Part of a file name: changes that are still to be made in Control Hub
        return ExportAction::tr("to carry over");
    case ExportAction::Kind::CarryOverRequests:
        //: Part of a file name: requests of the SCIM API
        return ExportAction::tr("SCIM requests");
    }
    Q_UNREACHABLE();
}

ExportAction::Kind kindOf(ExportDialog::What what)
{
    switch (what) {
    case ExportDialog::What::Administrators:
        return ExportAction::Kind::Administrators;
    case ExportDialog::What::List:
        return ExportAction::Kind::Users;
    case ExportDialog::What::Roster:
        return ExportAction::Kind::Roster;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<qint64> ExportAction::write(const Job &job, const exchange::ExportOptions &options,
                                   tables::OpenWorkspace &open)
{
    switch (job.kind) {
    case Kind::Administrators:
        return exchange::exportAdministrators(*open.gate, open.session, job.users, options);
    case Kind::Users:
        return exchange::exportUsers(*open.gate, open.session, job.users, options);
    case Kind::Roster:
        return exchange::exportRoster(*open.gate, open.session, options);
    case Kind::Externals:
        return exchange::exportExternals(*open.gate, open.session, job.users, options);
    case Kind::AuditLog:
        return exchange::exportAuditLog(*open.gate, open.session, job.filter, options);
    case Kind::WhoCan:
        return exchange::exportWhoCan(*open.gate, open.session, job.question, job.users, options);
    case Kind::CarryOver:
    case Kind::CarryOverRequests:
        ROLECALL_TRY_LET(written,
                         job.kind == Kind::CarryOver
                             ? exchange::exportCarryOver(*open.gate, open.session, options)
                             : exchange::exportCarryOverScim(*open.gate, open.session, options));
        return written.rows;
    }
    Q_UNREACHABLE();
}

Result<ExportAction::Written> ExportAction::writeFiles(const Job &job, const exchange::ExportOptions &options,
                                                       tables::OpenWorkspace &open)
{
    if (job.rowsAFile == 0) {
        ROLECALL_TRY_LET(rows, write(job, options, open));
        return Written{{options.path}, rows, {}};
    }
    ROLECALL_TRY_LET(parts, exchange::exportRosterInParts(*open.gate, open.session, options, job.rowsAFile));
    return Written{parts.files, parts.rows, {}};
}

ExportAction::ExportAction(tables::WorkspaceService *service, TaskProgress *progress, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_progress(progress)
    , m_window(window)
    , m_files(service, window, this)
{
}

QString ExportAction::suggestedName(Kind kind, const QString &organization, QDate day)
{
    return suggestedFileName(organization, nameOf(kind), day, u"csv"_s);
}

void ExportAction::start(Kind kind, std::vector<domain::Id> users)
{
    Job job;
    job.kind = kind;
    job.users = std::move(users);
    ask(job);
}

void ExportAction::choose(std::vector<domain::Id> listed, std::vector<domain::Id> selected)
{
    if (!m_service->info())
        return;
    m_files.close();
    delete m_choices;
    m_choices = new ExportDialog(m_service, std::move(listed), std::move(selected), m_window);
    m_choices->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_choices, &QDialog::accepted, this, [this] {
        ExportDialog::Request request = m_choices->request();
        ask({kindOf(request.what),
             std::move(request.users),
             {},
             request.style,
             request.rowsAFile,
             request.format});
    });
    m_choices->open();
}

void ExportAction::startAuditLog(const store::AuditFilter &filter)
{
    Job job;
    job.kind = Kind::AuditLog;
    job.filter = filter;
    ask(job);
}

void ExportAction::startWhoCan(const gate::WhoCan &question, std::vector<domain::Id> users)
{
    Job job;
    job.kind = Kind::WhoCan;
    job.users = std::move(users);
    job.question = question;
    ask(job);
}

void ExportAction::ask(const Job &job)
{
    const FileSaver::Type csv{u"csv"_s, tr("CSV files (*.csv)")};
    const FileSaver::Type workbook{u"xlsx"_s, tr("Excel workbooks (*.xlsx)")};
    FileSaver::Request request{
        dialogTitle(job.kind), u"exportFileDialog"_s, nameOf(job.kind), {csv, workbook}};
    if (job.kind == Kind::CarryOverRequests)
        request.types = {{u"json"_s, tr("JSON files (*.json)")}};
    else if (job.kind == Kind::Roster || job.format == ExportDialog::Format::Csv)
        request.types = {csv};
    else if (job.format == ExportDialog::Format::Workbook)
        request.types = {workbook};
    m_files.ask(
        request, [this, job](const QString &path, bool replace) { run(job, path, replace); },
        [this, job](const QString &path) { return pathsOf(job, path); });
}

/// Every file that it may make.
QStringList ExportAction::pathsOf(const Job &job, const QString &path) const
{
    if (job.rowsAFile == 0)
        return {path};
    const exchange::FileBundle bundle(path, store::Replace::No);
    const auto rows = static_cast<qint64>(m_service->roster().ownUsers());
    QStringList paths;
    for (qint64 i = 0; i == 0 || i * job.rowsAFile < rows; ++i)
        paths << bundle.pathOf(i + 1);
    return paths;
}

void ExportAction::run(const Job &job, const QString &path, bool replace)
{
    const auto work = [job, path, replace](tables::OpenWorkspace &open, tables::TaskState &state) {
        exchange::ExportOptions options;
        options.path = path;
        options.style = job.style;
        options.replace = replace ? store::Replace::Yes : store::Replace::No;
        options.progress = tables::reporter(state);
        Result<Written> written = writeFiles(job, options, open);
        if (const auto seal = gate::seal(*open.gate, open.session); written && seal && seal->number > 0)
            written->seal = seal->text();
        return written;
    };
    const bool inParts = job.rowsAFile > 0;
    const auto task = m_service->ask<Written>(work, this, [this, inParts](const Result<Written> &written) {
        Q_EMIT m_service->recordsAdded(); // a refusal is a record too
        if (!written)
            Q_EMIT failed(written.error());
        else if (inParts)
            Q_EMIT partsSucceeded(written->paths, written->rows, written->seal);
        else
            Q_EMIT succeeded(written->paths.front(), written->rows, written->seal);
    });
    m_progress->watch(task, tr("Exporting..."));
}

} // namespace rolecall::ui
