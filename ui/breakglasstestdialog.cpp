// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/breakglasstestdialog.h"

#include "domain/language.h"
#include "ui/organizationday.h"
#include "ui/plainlabel.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

const QDate earliest(2000, 1, 1);

} // namespace

BreakGlassTestDialog::BreakGlassTestDialog(tables::WorkspaceService *service, gate::ExternalRow row,
                                           QWidget *parent)
    : ExternalDialog(service, u"breakGlassTestDialog"_s, parent)
    , m_row(std::move(row))
    , m_today(organizationToday(service))
    , m_purpose(addText(u"purposeLabel"_s))
    , m_last(addText(u"lastTestLabel"_s))
    , m_dateLabel(new PlainLabel(this))
    , m_date(new QDateEdit(m_today, this))
    , m_nextLabel(new PlainLabel(this))
    , m_next(new QDateEdit(m_today, this))
{
    addDates();
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        follow();
        edited();
    });
    connect(m_next, &QDateEdit::dateChanged, this, [this] {
        m_chosen = true;
        edited();
    });
    service->ask<int>(
        [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::breakGlassTestDays(*open.gate, open.session);
        },
        this,
        [this](const Result<int> &days) {
            if (!days)
                return;
            m_days = *days;
            follow();
            edited();
        });
    start();
    m_date->setFocus();
}

void BreakGlassTestDialog::addDates()
{
    m_date->setObjectName(u"testDateEdit"_s);
    m_date->setDateRange(earliest, m_today); // none that lies in the future
    m_dateLabel->setBuddy(m_date);
    m_next->setObjectName(u"nextTestDateEdit"_s);
    m_next->setDateRange(m_today, farthestDay);
    m_nextLabel->setBuddy(m_next);
    for (QDateEdit *date : {m_date, m_next})
        date->setCalendarPopup(true);
    column()->addSpacing(spacing);
    column()->addWidget(m_dateLabel);
    column()->addWidget(m_date, 0, Qt::AlignLeading);
    column()->addWidget(m_nextLabel);
    column()->addWidget(m_next, 0, Qt::AlignLeading);
}

void BreakGlassTestDialog::follow()
{
    if (m_chosen || !m_days)
        return;
    const QSignalBlocker blocker(m_next);
    m_next->setDate(std::max(m_today, m_date->date().addDays(*m_days)));
}

std::optional<gate::Command> BreakGlassTestDialog::command() const
{
    gate::TestBreakGlass command{{m_row.user.id, {}}, m_date->date(), {}};
    if (m_chosen || m_days) // otherwise the gate reckons
        command.next = m_next->date();
    return command;
}

QString BreakGlassTestDialog::verb() const
{
    //: Button: records a test of a break-glass access
    return tr("&Record");
}

QString BreakGlassTestDialog::doneText() const
{
    //: %1 is a person's name
    return tr("Recorded the test of the break-glass access of %1.").arg(m_row.user.name());
}

QString BreakGlassTestDialog::heading() const
{
    //: %1 is a person's name
    return tr("Test of the break-glass access of %1").arg(m_row.user.name());
}

void BreakGlassTestDialog::retranslate()
{
    ExternalDialog::retranslate();
    //: Title of a dialog
    setWindowTitle(tr("Record a test"));
    //: %1 says what a break-glass access is for
    m_purpose->setText(tr("Purpose: %1").arg(m_row.record.purpose));
    m_last->setText(m_row.record.lastTest
                        //: %1 is a date
                        ? tr("Tested last: %1").arg(domain::shortDate(*m_row.record.lastTest))
                        //: When a break-glass access was tested
                        : tr("Never tested so far"));
    //: Label of a field: the day of a test
    m_dateLabel->setText(tr("Tested &on"));
    //: Label of a field: the day on which a break-glass access is to be tested next
    m_nextLabel->setText(tr("Ne&xt test"));
    for (QDateEdit *date : {m_date, m_next})
        date->setDisplayFormat(domain::shortDatePattern());
}

} // namespace rolecall::ui
