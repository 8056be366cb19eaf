// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/breakglasssheetaction.h"

#include "ui/commandcontrols.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

BreakGlassSheetAction::BreakGlassSheetAction(tables::WorkspaceService *service, CommandControls &controls,
                                             TaskProgress *progress, QWidget *window)
    : SheetAction(service, progress, u"breakGlass"_s, window)
{
    saveAction()->setObjectName(u"saveBreakGlassSheetAction"_s);
    printAction()->setObjectName(u"printBreakGlassSheetAction"_s);
    // The rows are counted by the gate; which file it will be makes no difference to whether it may be made.
    const auto probe = [] { return gate::RecordExport{u"break-glass"_s, {}, 1}; };
    controls.add(saveAction(), probe,
                 [] { return tr("Who gets in when sign-in fails, and what to do, as a file to keep"); });
    controls.add(printAction(), probe,
                 [] { return tr("Who gets in when sign-in fails, and what to do, on paper"); });
    retranslate();
}

void BreakGlassSheetAction::retranslate()
{
    //: Menu entry: writes the sheet about break-glass access
    saveAction()->setText(tr("Save break-glass &sheet as PDF…"));
    //: Menu entry: prints the sheet about break-glass access
    printAction()->setText(tr("&Print break-glass sheet…"));
}

SheetAction::Words BreakGlassSheetAction::words() const
{
    return {tr("Save break-glass sheet"),
            //: Part of a file name
            tr("break-glass sheet"), tr("PDF files (*.pdf)"), tr("Print break-glass sheet"),
            tr("Break-glass sheet"), tr("Writing the sheet…"), tr("Printing the sheet…")};
}

SheetAction::Write BreakGlassSheetAction::writer() const
{
    return [](tables::OpenWorkspace &open, const exchange::ReportPainter &painter, const QString &path,
              store::Replace replace) {
        return exchange::exportBreakGlassSheet(*open.gate, open.session, painter, path, replace);
    };
}

SheetAction::Record BreakGlassSheetAction::recorder() const
{
    return [](tables::OpenWorkspace &open, const QString &printer, const exchange::StillWanted &wanted) {
        return exchange::recordPrintedBreakGlassSheet(*open.gate, open.session, printer, wanted);
    };
}

} // namespace rolecall::ui
