// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/exportaction.h"

#include "exchange/exporter.h"
#include "ui/background.h"
#include "ui/submission.h"
#include "ui/taskprogress.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr qsizetype longestOrganization = 60; ///< in a file name, in characters

Result<qint64> write(ExportAction::Kind kind, const std::vector<domain::Id> &users,
                     const exchange::ExportOptions &options, tables::OpenWorkspace &open)
{
    switch (kind) {
    case ExportAction::Kind::Administrators:
        return exchange::exportAdministrators(*open.gate, open.session, users, options);
    case ExportAction::Kind::Users:
        return exchange::exportUsers(*open.gate, open.session, users, options);
    case ExportAction::Kind::Roster:
        return exchange::exportRoster(*open.gate, open.session, options);
    }
    Q_UNREACHABLE();
}

QString firstFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() ? QDir::homePath() : documents;
}

} // namespace

ExportAction::ExportAction(tables::WorkspaceService *service, TaskProgress *progress, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_progress(progress)
    , m_window(window)
    , m_folder(firstFolder())
{
    // What one person was shown is not for the next one.
    connect(m_service, &tables::WorkspaceService::signedInChanged, this, [this] {
        if (m_dialog)
            m_dialog->reject();
    });
}

QString ExportAction::suggestedName(Kind kind, const QString &organization, QDate day)
{
    static const QRegularExpression unsafe(uR"([\p{C}/\\:*?"<>|%]+)"_s);
    QString name = organization;
    name = name.replace(unsafe, u" "_s).simplified().left(longestOrganization);
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    //: Parts of file names
    const QString what = kind == Kind::Administrators ? tr("administrators")
        : kind == Kind::Users                         ? tr("users")
                                                      : tr("roster");
    return (name + u' ' + what + u' ' + day.toString(Qt::ISODate)).trimmed() + u".csv"_s;
}

void ExportAction::start(Kind kind, std::vector<domain::Id> users)
{
    if (!m_service->info())
        return;
    delete m_dialog;
    m_dialog = new QFileDialog(m_window,
                               kind == Kind::Administrators ? tr("Export administrators")
                                   : kind == Kind::Users    ? tr("Export the list")
                                                            : tr("Export the roster"));
    m_dialog->setObjectName(u"exportFileDialog"_s);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(u"csv"_s);
    m_dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    // The question of the file dialog would stop everything else until it is answered; chosen() asks it.
    m_dialog->setOption(QFileDialog::DontConfirmOverwrite);
    m_dialog->setDirectory(m_folder);
    m_dialog->selectFile(suggestedName(kind, m_service->info()->organizationName, QDate::currentDate()));
    connect(m_dialog, &QFileDialog::fileSelected, this,
            [this, kind, users = std::move(users)](const QString &path) { chosen(kind, users, path); });
    m_dialog->open();
}

void ExportAction::chosen(Kind kind, const std::vector<domain::Id> &users, const QString &path)
{
    m_folder = QFileInfo(path).path();
    inBackground(
        this, [path] { return QFileInfo::exists(path); },
        [this, kind, users, path](bool exists) {
            if (!exists) {
                run(kind, users, path, false);
                return;
            }
            QMessageBox *box = makeQuestion(
                m_window, tr("The file %1 exists already. Replace it?").arg(QFileInfo(path).fileName()),
                tr("What it holds now is lost."),
                //: Button: puts a new file in the place of an old one
                tr("Replace"), tr("Keep"));
            connect(m_service, &tables::WorkspaceService::signedInChanged, box, &QDialog::reject);
            connect(box, &QDialog::finished, this, [this, box, kind, users, path] {
                if (box->buttonRole(box->clickedButton()) == QMessageBox::AcceptRole)
                    run(kind, users, path, true);
            });
            box->open();
        });
}

void ExportAction::run(Kind kind, const std::vector<domain::Id> &users, const QString &path, bool replace)
{
    const auto work = [kind, users, path, replace](tables::OpenWorkspace &open, tables::TaskState &state) {
        exchange::ExportOptions options;
        options.path = path;
        options.replace = replace ? store::Replace::Yes : store::Replace::No;
        options.progress = [&state](qint64 done, qint64 total) {
            state.done = done;
            state.total = total;
            return !state.cancelled;
        };
        return write(kind, users, options, open);
    };
    const auto task = m_service->ask<qint64>(work, this, [this, path](const Result<qint64> &rows) {
        Q_EMIT m_service->recordsAdded(); // a refusal is a record too
        if (rows)
            Q_EMIT succeeded(path, *rows);
        else
            Q_EMIT failed(rows.error());
    });
    m_progress->watch(task, tr("Exporting..."));
}

} // namespace rolecall::ui
