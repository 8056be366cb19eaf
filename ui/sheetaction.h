// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/breakglasssheet.h"
#include "tables/workspaceservice.h"
#include "ui/savefile.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QPrintDialog;
class QPrinter;

namespace rolecall::ui {

class TaskProgress;

/// The way of a report onto paper: into a PDF file, or to a printer. Each leaves a record of its own. What
/// the report is, and what all of it is called, is the concrete class's.
class SheetAction : public QObject {
    Q_OBJECT

public:
    ~SheetAction() override;

    [[nodiscard]] QAction *saveAction() const { return m_saveAction; }
    [[nodiscard]] QAction *printAction() const { return m_printAction; }

Q_SIGNALS:
    void saved(const QString &path); ///< the file is there, whole, and its record too
    void printed(); ///< handed to the printer
    /// Cancelled too. Nothing was written or replaced; a printer may have got some pages, and then the record
    /// stays.
    void failed(const rolecall::Error &error);

protected:
    /// `name` begins the object names of the dialogs; `progress` shows what is under way; dialogs stand over
    /// `window`, which owns this object.
    SheetAction(tables::WorkspaceService *service, TaskProgress *progress, const QString &name,
                QWidget *window);

    /// In the current language.
    struct Words {
        QString saveTitle; ///< of the file dialog
        QString fileName; ///< part of the one that is suggested
        QString fileFilter; ///< "PDF files (*.pdf)"
        QString printTitle; ///< of the print dialog
        QString document; ///< for the printer's queue
        QString writing; ///< while it is under way
        QString printing;
    };
    [[nodiscard]] virtual Words words() const = 0;
    [[nodiscard]] virtual bool isLandscape() const { return false; }

    /// Run on the worker: writes the file with its record, and makes the report for a printer with its
    /// record.
    using Write =
        std::function<Result<void>(tables::OpenWorkspace &open, const exchange::ReportPainter &painter,
                                   const QString &path, store::Replace replace)>;
    using Record = std::function<Result<exchange::Report>(tables::OpenWorkspace &open, const QString &printer,
                                                          const exchange::StillWanted &wanted)>;
    [[nodiscard]] virtual Write writer() const = 0;
    [[nodiscard]] virtual Record recorder() const = 0;

private:
    void askForFile();
    void write(const QString &path, store::Replace replace);
    void askForPrinter();
    void print();
    void paint(const exchange::Report &report, const std::shared_ptr<QPrinter> &printer,
               const tables::Task &task);

    tables::WorkspaceService *m_service;
    TaskProgress *m_progress;
    QString m_name;
    QWidget *m_window;
    QAction *m_saveAction;
    QAction *m_printAction;
    QPointer<QPrintDialog> m_printDialog;
    std::shared_ptr<QPrinter> m_printer; ///< as it was set up in the dialog
    FileSaver m_files;
};

} // namespace rolecall::ui
