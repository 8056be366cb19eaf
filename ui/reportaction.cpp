// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/reportaction.h"

#include "ui/commandcontrols.h"
#include "ui/messagebar.h"
#include "ui/wording.h"

#include <QAction>
#include <QDir>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using Kind = ReportAction::Kind;

/// Of the names of objects: "saveAuditReportAction".
QString idOf(Kind kind)
{
    switch (kind) {
    case Kind::Administrators:
        return u"Administrators"_s;
    case Kind::Access:
        return u"Access"_s;
    case Kind::Audit:
        return u"Audit"_s;
    case Kind::CarryOver:
        return u"CarryOver"_s;
    }
    Q_UNREACHABLE();
}

QString saveText(Kind kind)
{
    switch (kind) {
    case Kind::Administrators:
        //: Menu entry: writes a report on who holds which roles
        return ReportAction::tr("Save report on a&dministrators today as PDF…");
    case Kind::Access:
        //: Menu entry: writes a report on what the chosen person may do
        return ReportAction::tr("Save access of the person as PDF…");
    case Kind::Audit:
        //: Menu entry: writes a report with the records that pass the filters
        return ReportAction::tr("Save extract of the audit log as PDF…");
    case Kind::CarryOver:
        //: Menu entry: writes a report on what is still to be done in Control Hub
        return ReportAction::tr("Save what is to be carried over as &PDF…");
    }
    Q_UNREACHABLE();
}

QString printText(Kind kind)
{
    switch (kind) {
    case Kind::Administrators:
        //: Menu entry: prints a report on who holds which roles
        return ReportAction::tr("&Print report on administrators today…");
    case Kind::Access:
        //: Menu entry: prints a report on what the chosen person may do
        return ReportAction::tr("Print access of the person…");
    case Kind::Audit:
        //: Menu entry: prints a report with the records that pass the filters
        return ReportAction::tr("Print extract of the audit log…");
    case Kind::CarryOver:
        //: Menu entry: prints what is still to be done in Control Hub
        return ReportAction::tr("P&rint what is to be carried over…");
    }
    Q_UNREACHABLE();
}

/// What the report is called: title of dialogs, name of a job of the printer.
QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Administrators:
        return ReportAction::tr("Report on administrators today");
    case Kind::Access:
        return ReportAction::tr("Access of a person");
    case Kind::Audit:
        return ReportAction::tr("Extract of the audit log");
    case Kind::CarryOver:
        return ReportAction::tr("To carry over to Control Hub");
    }
    Q_UNREACHABLE();
}

QString fileNameOf(Kind kind)
{
    switch (kind) {
    case Kind::Administrators:
        //: Part of a file name
        return ReportAction::tr("administrators today");
    case Kind::Access:
        //: Part of a file name: what a person may do
        return ReportAction::tr("access");
    case Kind::Audit:
        //: Part of a file name
        return ReportAction::tr("extract of the audit log");
    case Kind::CarryOver:
        //: Part of a file name: changes that are still to be made in Control Hub
        return ReportAction::tr("to carry over");
    }
    Q_UNREACHABLE();
}

} // namespace

ReportAction::ReportAction(Kind kind, SubjectMaker subject, tables::WorkspaceService *service,
                           TaskProgress *progress, QWidget *window)
    : SheetAction(service, progress, idOf(kind).toLower() + u"Report"_s, window)
    , m_kind(kind)
    , m_subject(std::move(subject))
{
    saveAction()->setObjectName(u"save%1ReportAction"_s.arg(idOf(kind)));
    printAction()->setObjectName(u"print%1ReportAction"_s.arg(idOf(kind)));
    retranslate();
}

void ReportAction::addTo(CommandControls &controls)
{
    const auto seeing = [] { return std::optional<gate::Probe>(domain::Action::SeeAuditLog); };
    controls.add(saveAction(), seeing, [this] { return hint(false); });
    controls.add(printAction(), seeing, [this] { return hint(true); });
}

void ReportAction::setAvailable(const std::optional<Error> &refusal)
{
    for (QAction *action : {saveAction(), printAction()}) {
        const QString words = refusal ? withRule(*refusal) : hint(action == printAction());
        action->setEnabled(!refusal);
        action->setStatusTip(words);
        action->setToolTip(plainToolTip(words));
    }
}

void ReportAction::tellIn(MessageBar *messages)
{
    connect(this, &SheetAction::saved, messages, [messages](const QString &path) {
        //: %1 is the path of a file
        messages->showSuccess(tr("Saved the report to \"%1\".").arg(QDir::toNativeSeparators(path)));
    });
    connect(this, &ReportAction::printed, messages,
            [messages] { messages->showSuccess(tr("Printed the report.")); });
    connect(this, &ReportAction::failed, messages,
            [messages](const Error &error) { messages->showError(error); });
}

QString ReportAction::hint(bool onPaper) const
{
    switch (m_kind) {
    case Kind::Administrators:
        return onPaper ? tr("Who holds which roles now, and the open findings, on paper")
                       : tr("Who holds which roles now, and the open findings, as a file to keep");
    case Kind::Access:
        return onPaper ? tr("Which roles the person holds, what they allow, and why, on paper")
                       : tr("Which roles the person holds, what they allow, and why, as a file to keep");
    case Kind::Audit:
        return onPaper ? tr("The records that pass the filters, with the seal of the log, on paper")
                       : tr("The records that pass the filters, with the seal of the log, as a file to keep");
    case Kind::CarryOver:
        return onPaper ? tr("The steps by person, with boxes to tick, on paper")
                       : tr("The steps by person, with boxes to tick, as a file to keep");
    }
    Q_UNREACHABLE();
}

void ReportAction::retranslate()
{
    saveAction()->setText(saveText(m_kind));
    printAction()->setText(printText(m_kind));
}

SheetAction::Words ReportAction::words() const
{
    const QString name = nameOf(m_kind);
    return {name, fileNameOf(m_kind),        tr("PDF files (*.pdf)"),   name,
            name, tr("Writing the report…"), tr("Printing the report…")};
}

SheetAction::Write ReportAction::writer() const
{
    return [subject = m_subject()](tables::OpenWorkspace &open, const exchange::ReportPainter &painter,
                                   const QString &path, store::Replace replace) {
        return exchange::exportReport(*open.gate, open.session, subject, painter, path, replace);
    };
}

SheetAction::Record ReportAction::recorder() const
{
    return [subject = m_subject()](tables::OpenWorkspace &open, const QString &printer,
                                   const exchange::StillWanted &wanted) {
        return exchange::recordPrintedReport(*open.gate, open.session, subject, printer, wanted);
    };
}

} // namespace rolecall::ui
