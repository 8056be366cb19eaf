// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/breakglassdialog.h"

#include "domain/glossary.h"
#include "ui/breakglassfields.h"
#include "ui/externalwording.h"
#include "ui/plainlabel.h"
#include "ui/wrappingcheckbox.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

BreakGlassDialog::BreakGlassDialog(tables::WorkspaceService *service, gate::ExternalRow row, QWidget *parent)
    : ExternalDialog(service, u"breakGlassDialog"_s, parent)
    , m_row(std::move(row))
    , m_who(addText(u"whoLabel"_s))
    , m_mark(new WrappingCheckBox(this))
    , m_fields(new BreakGlassFields(service, this))
    , m_consequence(nullptr)
{
    m_mark->setObjectName(u"breakGlassCheckBox"_s);
    // Whoever is not marked yet is to be marked, or nobody would have come here.
    m_mark->setChecked(true);
    if (m_row.record.breakGlass)
        m_fields->setRecord(m_row.record);
    column()->addWidget(m_mark);
    column()->addWidget(m_fields);
    m_consequence = addText(u"consequenceLabel"_s);
    m_consequence->hide();
    connect(m_mark, &QCheckBox::toggled, this, [this](bool on) {
        m_fields->setVisible(on);
        m_consequence->setVisible(!on && m_row.record.breakGlass);
        edited();
    });
    connect(m_fields, &BreakGlassFields::changed, this, &BreakGlassDialog::edited);
    start();
    m_fields->purposeField()->setFocus();
}

std::optional<gate::Command> BreakGlassDialog::command() const
{
    gate::MarkBreakGlass command{{m_row.user.id, {}}, {}, {}};
    if (!m_mark->isChecked())
        return command;
    if (m_fields->purpose().isEmpty())
        return std::nullopt;
    command.purpose = m_fields->purpose();
    if (m_fields->nextTest() != m_row.record.nextTest) // a day that has passed stays as it is
        command.nextTest = m_fields->nextTest();
    return command;
}

QString BreakGlassDialog::unfinished() const
{
    return tr("Say what this access is for.");
}

QString BreakGlassDialog::verb() const
{
    return domain::term(u"term.save"_s);
}

QString BreakGlassDialog::doneText() const
{
    return m_mark->isChecked()
        //: %1 is a person's name
        ? tr("Marked %1 as a break-glass access.").arg(m_row.user.name())
        //: %1 is a person's name
        : tr("%1 is no longer a break-glass access.").arg(m_row.user.name());
}

QString BreakGlassDialog::heading() const
{
    //: %1 is a person's name
    return tr("Break-glass access of %1").arg(m_row.user.name());
}

void BreakGlassDialog::retranslate()
{
    ExternalDialog::retranslate();
    setWindowTitle(domain::term(u"term.break_glass"_s));
    m_who->setText(whoText(m_row, timeZone()));
    m_mark->setText(tr("The way &in when sign-in fails, for example because single sign-on is broken"));
    m_fields->retranslate();
    m_consequence->setText(tr("Its purpose and the days of its tests are deleted with the mark (Rule R27)."));
}

} // namespace rolecall::ui
