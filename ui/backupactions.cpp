// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/backupactions.h"

#include "domain/language.h"
#include "gate/backups.h"
#include "ui/backupwording.h"
#include "ui/commandcontrols.h"
#include "ui/restoredialog.h"
#include "ui/taskprogress.h"

#include <QAction>
#include <QDir>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

/// What both lead to before a file is chosen: R34 asks the same of them.
std::optional<gate::Probe> probe()
{
    return gate::Command(gate::RecordBackup{u"backup.rolecall"_s, u"asked"_s});
}

} // namespace

BackupActions::BackupActions(tables::WorkspaceService *service, QAction *backUp, QAction *restore,
                             TaskProgress *progress, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_progress(progress)
    , m_window(window)
    , m_files(service, window, this)
{
    auto *controls = new CommandControls(service, this);
    controls->addReading(backUp, probe, [] { return tr("Copies the whole workspace to a file."); });
    controls->add(restore, probe, [] { return tr("Puts the workspace back as a backup has it."); });
    connect(backUp, &QAction::triggered, this, &BackupActions::askForFile);
    connect(restore, &QAction::triggered, this, [this] { openRestore(); });
    const auto followSession = [this, backUp, restore] {
        delete m_session;
        m_session = new QObject(this);
        for (QAction *action : {backUp, restore}) // until the gate has answered
            action->setEnabled(false);
    };
    connect(service, &tables::WorkspaceService::signedInChanged, this, followSession);
    connect(service, &tables::WorkspaceService::dailyBackupFailed, this, [this](const Error &error) {
        if (m_service->signedIn())
            Q_EMIT failed(error);
    });
    followSession();
}

void BackupActions::askForFile()
{
    const FileSaver::Request request{tr("Back up the workspace"),
                                     u"backUpFileDialog"_s,
                                     //: Part of a file name
                                     tr("backup"),
                                     {{u"rolecall"_s, tr("Rolecall workspaces (*.rolecall)")}}};
    m_files.ask(request, [this](const QString &path, bool replace) { run(path, replace); });
}

void BackupActions::run(const QString &path, bool replace)
{
    const auto work = [path, replace](tables::OpenWorkspace &open, tables::TaskState &state) {
        gate::BackupOptions options;
        options.replace = replace ? store::Replace::Yes : store::Replace::No;
        options.progress = tables::reporter(state);
        return gate::backUp(*open.gate, open.session, path, options);
    };
    const auto task =
        m_service->ask<gate::MadeBackup>(work, m_session, [this](const Result<gate::MadeBackup> &made) {
            Q_EMIT m_service->recordsAdded(); // a refusal is a record too
            if (!made) {
                Q_EMIT failed(made.error());
                return;
            }
            //: %1 is a path, %2 and %3 are numbers, %4 is a size
            Q_EMIT madeBackup(tr("Backed up to \"%1\" (users: %2, records of the log: %3, size: %4). It was "
                                 "read back and nothing is wrong with it.")
                                  .arg(QDir::toNativeSeparators(made->path),
                                       domain::number(made->facts.users), domain::number(made->facts.records),
                                       sizeText(made->facts.size)));
        });
    m_progress->watch(task, tr("Backing up..."));
}

void BackupActions::openRestore(const QString &fileName)
{
    if (!m_service->signedIn())
        return;
    delete m_restoreDialog;
    m_restoreDialog = new RestoreDialog(m_service, fileName, m_window);
    connect(m_restoreDialog, &RestoreDialog::restored, this, &BackupActions::tellRestored);
    m_restoreDialog->open();
}

void BackupActions::tellRestored(const gate::Outcome &outcome)
{
    const QDateTime asOf =
        QDateTime::fromString(outcome.after.value("as_of"_L1).toString(), Qt::ISODateWithMs);
    const QString before = outcome.after.value("backup"_L1).toString();
    //: %1 is a date and a time, %2 a number
    QString text =
        tr("The workspace is again as it was on %1 (users: %2).")
            .arg(domain::dateTime(asOf), domain::number(outcome.after.value("users"_L1).toInteger()));
    if (!before.isEmpty()) {
        //: %1 is a file name
        text += u' ' + tr("To go back, restore %1, which was made just before.").arg(before);
    }
    Q_EMIT restored(text, before);
}

} // namespace rolecall::ui
