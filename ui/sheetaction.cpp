// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/sheetaction.h"

#include "ui/background.h"
#include "ui/icons.h"
#include "ui/reportpainter.h"
#include "ui/taskprogress.h"

#include <QAction>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

SheetAction::SheetAction(tables::WorkspaceService *service, TaskProgress *progress, const QString &name,
                         QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_progress(progress)
    , m_name(name)
    , m_window(window)
    , m_saveAction(new QAction(icon(u"file-down"_s), {}, this))
    , m_printAction(new QAction(icon(u"printer"_s), {}, this))
    , m_files(service, window, this)
{
    connect(m_saveAction, &QAction::triggered, this, &SheetAction::askForFile);
    connect(m_printAction, &QAction::triggered, this, &SheetAction::askForPrinter);
    // What one person was shown is not for the next one.
    connect(m_service, &tables::WorkspaceService::signedInChanged, this, [this] {
        if (m_printDialog)
            m_printDialog->reject();
    });
}

SheetAction::~SheetAction()
{
    delete m_printDialog; // before the printer that it sets up
}

void SheetAction::askForFile()
{
    const Words said = words();
    const FileSaver::Request request{
        said.saveTitle, m_name + u"FileDialog"_s, said.fileName, {{u"pdf"_s, said.fileFilter}}};
    m_files.ask(request, [this](const QString &path, bool replace) {
        write(path, replace ? store::Replace::Yes : store::Replace::No);
    });
}

void SheetAction::write(const QString &path, store::Replace replace)
{
    const auto work = [path, replace, writer = writer()](tables::OpenWorkspace &open,
                                                         tables::TaskState &state) -> Result<bool> {
        const auto paint = [&state](const exchange::Report &report) -> Result<QByteArray> {
            Result<QByteArray> bytes = reportAsPdf(report, tables::reporter(state));
            if (state.cancelled) // the last moment before the file and its record
                return failure(ErrorCode::Cancelled, {});
            return bytes;
        };
        ROLECALL_TRY(writer(open, paint, path, replace));
        return true;
    };
    const auto task = m_service->ask<bool>(work, this, [this, path](const Result<bool> &written) {
        Q_EMIT m_service->recordsAdded(); // a refusal is a record too
        if (written)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error());
    });
    m_progress->watch(task, words().writing);
}

void SheetAction::askForPrinter()
{
    const Words said = words();
    delete m_printDialog; // before the printer that it sets up
    m_printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(said.document);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_printer->setPageOrientation(isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait);
    m_printDialog = new QPrintDialog(m_printer.get(), m_window);
    m_printDialog->setObjectName(m_name + u"PrintDialog"_s);
    m_printDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_printDialog->setWindowTitle(said.printTitle);
    m_printDialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(m_printDialog, &QDialog::accepted, this, &SheetAction::print);
    m_printDialog->open();
}

void SheetAction::print()
{
    // A file is a file, whatever way it is asked for: whole or not at all. That dialog asks about old ones.
    if (const QString path = m_printer->outputFileName(); !path.isEmpty()) {
        write(path, store::Replace::Yes);
        return;
    }
    // One task from the click to the last page: the service's own ends when the record is there.
    const auto task = std::make_shared<tables::TaskState>();
    const auto work = [name = m_printer->printerName(), recorder = recorder(), task](
                          tables::OpenWorkspace &open, tables::TaskState &state) -> Result<exchange::Report> {
        const auto wanted = [&]() -> Result<void> {
            if (task->cancelled || state.cancelled)
                return failure(ErrorCode::Cancelled, {});
            return {};
        };
        ROLECALL_TRY(wanted());
        return recorder(open, name, wanted);
    };
    const auto reply = [this, task, printer = m_printer](const Result<exchange::Report> &report) {
        Q_EMIT m_service->recordsAdded(); // a refusal is a record too
        if (report) {
            paint(*report, printer, task);
        } else {
            task->finished = true;
            Q_EMIT failed(report.error());
        }
    };
    m_service->ask<exchange::Report>(work, this, reply);
    m_progress->watch(task, words().printing);
}

/// A printer may be as far away as a folder on a network (G4).
void SheetAction::paint(const exchange::Report &report, const std::shared_ptr<QPrinter> &printer,
                        const tables::Task &task)
{
    inBackground(
        this,
        [report, printer, task] {
            setReportMargins(*printer);
            return paintReport(report, *printer, tables::reporter(*task));
        },
        [this, task](const Result<void> &painted) {
            task->finished = true;
            if (painted)
                Q_EMIT printed();
            else
                Q_EMIT failed(painted.error());
        });
}

} // namespace rolecall::ui
