// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/roletablesheetaction.h"

#include "domain/roletable.h"
#include "exchange/roletablesheet.h"
#include "ui/commandcontrols.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

RoleTableSheetAction::RoleTableSheetAction(tables::WorkspaceService *service, CommandControls &controls,
                                           TaskProgress *progress, QWidget *window)
    : SheetAction(service, progress, u"roleTable"_s, window)
    , m_table(domain::roleTableIds().front())
{
    saveAction()->setObjectName(u"saveRoleTableAction"_s);
    printAction()->setObjectName(u"printRoleTableAction"_s);
    // Which file it will be makes no difference to whether it may be made.
    const auto probe = [] { return gate::RecordExport{u"role-table"_s, {}, 1}; };
    controls.add(saveAction(), probe,
                 [] { return tr("Save the table that is shown, with its legend, as a PDF file"); });
    controls.add(printAction(), probe, [] { return tr("Print the table that is shown, with its legend"); });
    retranslate();
}

void RoleTableSheetAction::retranslate()
{
    //: Button: writes a table of roles and privileges
    saveAction()->setText(tr("Save table as PDF…"));
    //: Button: prints a table of roles and privileges
    printAction()->setText(tr("Print table…"));
}

SheetAction::Words RoleTableSheetAction::words() const
{
    return {tr("Save the table of roles"),
            //: Part of a file name
            tr("roles"), tr("PDF files (*.pdf)"), tr("Print the table of roles"),
            domain::roleTableName(m_table), tr("Writing the table…"), tr("Printing the table…")};
}

bool RoleTableSheetAction::isLandscape() const
{
    return exchange::isWide(m_table);
}

SheetAction::Write RoleTableSheetAction::writer() const
{
    return [table = m_table](tables::OpenWorkspace &open, const exchange::ReportPainter &painter,
                             const QString &path, store::Replace replace) {
        return exchange::exportRoleTable(*open.gate, open.session, table, painter, path, replace);
    };
}

SheetAction::Record RoleTableSheetAction::recorder() const
{
    return [table = m_table](tables::OpenWorkspace &open, const QString &printer,
                             const exchange::StillWanted &wanted) {
        return exchange::recordPrintedRoleTable(*open.gate, open.session, table, printer, wanted);
    };
}

} // namespace rolecall::ui
