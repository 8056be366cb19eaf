// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/breakglasssheetaction.h"

#include "ui/background.h"
#include "ui/commandcontrols.h"
#include "ui/icons.h"
#include "ui/reportpainter.h"
#include "ui/taskprogress.h"

#include <QAction>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

BreakGlassSheetAction::BreakGlassSheetAction(tables::WorkspaceService *service, CommandControls &controls,
                                             TaskProgress *progress, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_progress(progress)
    , m_window(window)
    , m_saveAction(new QAction(icon(u"file-down"_s), {}, this))
    , m_printAction(new QAction(icon(u"printer"_s), {}, this))
    , m_files(service, window, this)
{
    m_saveAction->setObjectName(u"saveBreakGlassSheetAction"_s);
    m_printAction->setObjectName(u"printBreakGlassSheetAction"_s);
    // The rows are counted by the gate; which file it will be makes no difference to whether it may be made.
    const auto probe = [] { return gate::RecordExport{u"break-glass"_s, {}, 1}; };
    controls.add(m_saveAction, probe,
                 [] { return tr("Who gets in when sign-in fails, and what to do, as a file to keep"); });
    controls.add(m_printAction, probe,
                 [] { return tr("Who gets in when sign-in fails, and what to do, on paper"); });
    connect(m_saveAction, &QAction::triggered, this, &BreakGlassSheetAction::askForFile);
    connect(m_printAction, &QAction::triggered, this, &BreakGlassSheetAction::askForPrinter);
    // What one person was shown is not for the next one.
    connect(m_service, &tables::WorkspaceService::signedInChanged, this, [this] {
        if (m_printDialog)
            m_printDialog->reject();
    });
    retranslate();
}

BreakGlassSheetAction::~BreakGlassSheetAction()
{
    delete m_printDialog; // before the printer that it sets up
}

void BreakGlassSheetAction::retranslate()
{
    //: Menu entry: writes the sheet about break-glass access
    m_saveAction->setText(tr("Save break-glass &sheet as PDF…"));
    //: Menu entry: prints the sheet about break-glass access
    m_printAction->setText(tr("&Print break-glass sheet…"));
}

void BreakGlassSheetAction::askForFile()
{
    const FileSaver::Request request{tr("Save break-glass sheet"),
                                     u"breakGlassFileDialog"_s,
                                     //: Part of a file name
                                     tr("break-glass sheet"),
                                     {{u"pdf"_s, tr("PDF files (*.pdf)")}}};
    m_files.ask(request, [this](const QString &path, bool replace) {
        write(path, replace ? store::Replace::Yes : store::Replace::No);
    });
}

void BreakGlassSheetAction::write(const QString &path, store::Replace replace)
{
    const auto work = [path, replace](tables::OpenWorkspace &open, tables::TaskState &state) -> Result<bool> {
        const auto paint = [&state](const exchange::Report &report) -> Result<QByteArray> {
            if (state.cancelled)
                return failure(ErrorCode::Cancelled, {});
            return reportAsPdf(report);
        };
        ROLECALL_TRY(exchange::exportBreakGlassSheet(*open.gate, open.session, paint, path, replace));
        return true;
    };
    const auto task = m_service->ask<bool>(work, this, [this, path](const Result<bool> &written) {
        Q_EMIT m_service->recordsAdded(); // a refusal is a record too
        if (written)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error());
    });
    m_progress->watch(task, tr("Writing the sheet…"));
}

void BreakGlassSheetAction::askForPrinter()
{
    delete m_printDialog; // before the printer that it sets up
    m_printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(tr("Break-glass sheet"));
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_printDialog = new QPrintDialog(m_printer.get(), m_window);
    m_printDialog->setObjectName(u"breakGlassPrintDialog"_s);
    m_printDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_printDialog->setWindowTitle(tr("Print break-glass sheet"));
    m_printDialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(m_printDialog, &QDialog::accepted, this, &BreakGlassSheetAction::print);
    m_printDialog->open();
}

void BreakGlassSheetAction::print()
{
    // A file is a file, whatever way it is asked for: whole or not at all. That dialog asks about old ones.
    if (const QString path = m_printer->outputFileName(); !path.isEmpty()) {
        write(path, store::Replace::Yes);
        return;
    }
    const auto work = [name = m_printer->printerName()](tables::OpenWorkspace &open,
                                                        tables::TaskState & /*state*/) {
        return exchange::recordPrintedBreakGlassSheet(*open.gate, open.session, name);
    };
    const auto paint = [this, printer = m_printer](const Result<exchange::Report> &report) {
        Q_EMIT m_service->recordsAdded(); // a refusal is a record too
        if (!report) {
            Q_EMIT failed(report.error());
            return;
        }
        // A printer may be as far away as a folder on a network (G4).
        inBackground(
            this,
            [report = *report, printer] {
                setReportMargins(*printer);
                return paintReport(report, *printer);
            },
            [this](const Result<void> &painted) {
                if (painted)
                    Q_EMIT printed();
                else
                    Q_EMIT failed(painted.error());
            });
    };
    const auto task = m_service->ask<exchange::Report>(work, this, paint);
    m_progress->watch(task, tr("Printing the sheet…"));
}

} // namespace rolecall::ui
