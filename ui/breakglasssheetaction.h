// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/breakglasssheet.h"
#include "tables/workspaceservice.h"
#include "ui/savefile.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QPrintDialog;
class QPrinter;

namespace rolecall::ui {

class CommandControls;
class TaskProgress;

/// The way of the break-glass sheet (R27) onto paper: into a PDF file, or to a printer. Each leaves a record
/// of its own. Both actions are disabled, with the gate's reason, for who may not see external administrators
/// and while nobody is marked as break-glass access.
class BreakGlassSheetAction final : public QObject {
    Q_OBJECT

public:
    /// `controls` of the page that shows the actions; `progress` shows what is under way; dialogs stand over
    /// `window`, which owns this object.
    BreakGlassSheetAction(tables::WorkspaceService *service, CommandControls &controls,
                          TaskProgress *progress, QWidget *window);
    ~BreakGlassSheetAction() override;

    [[nodiscard]] QAction *saveAction() const { return m_saveAction; } ///< "Save break-glass sheet as PDF…"
    [[nodiscard]] QAction *printAction() const { return m_printAction; } ///< "Print break-glass sheet…"

    /// The page calls it when its language changes.
    void retranslate();

Q_SIGNALS:
    void saved(const QString &path); ///< the file is there, whole, and its record too
    void printed(); ///< handed to the printer
    void failed(const rolecall::Error &error); ///< Cancelled too; nothing was written or replaced

private:
    void askForFile();
    void write(const QString &path, store::Replace replace);
    void askForPrinter();
    void print();

    tables::WorkspaceService *m_service;
    TaskProgress *m_progress;
    QWidget *m_window;
    QAction *m_saveAction;
    QAction *m_printAction;
    QPointer<QPrintDialog> m_printDialog;
    std::shared_ptr<QPrinter> m_printer; ///< as it was set up in the dialog
    FileSaver m_files;
};

} // namespace rolecall::ui
