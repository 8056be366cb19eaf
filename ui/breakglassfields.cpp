// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/breakglassfields.h"

#include "domain/language.h"
#include "gate/externalquestions.h"
#include "ui/organizationday.h"
#include "ui/plainlabel.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

constexpr int longestPurpose = 1024;

} // namespace

BreakGlassFields::BreakGlassFields(tables::WorkspaceService *service, QWidget *parent)
    : QWidget(parent)
    , m_purposeLabel(new PlainLabel(this))
    , m_purpose(new QLineEdit(this))
    , m_nextLabel(new PlainLabel(this))
    , m_next(new QDateEdit(this))
{
    const QDate today = organizationToday(service);
    m_purpose->setObjectName(u"purposeLineEdit"_s);
    m_purpose->setMaxLength(longestPurpose);
    m_purposeLabel->setBuddy(m_purpose);
    m_next->setObjectName(u"nextTestDateEdit"_s);
    m_next->setCalendarPopup(true);
    m_next->setDateRange(today, farthestDay);
    m_nextLabel->setBuddy(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    layout->addWidget(m_purposeLabel);
    layout->addWidget(m_purpose);
    layout->addSpacing(spacing / 2);
    layout->addWidget(m_nextLabel);
    layout->addWidget(m_next, 0, Qt::AlignLeading);
    connect(m_purpose, &QLineEdit::textEdited, this, &BreakGlassFields::changed);
    connect(m_next, &QDateEdit::dateChanged, this, [this] {
        m_chosen = true;
        Q_EMIT changed();
    });
    service->ask<int>(
        [](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
            return gate::breakGlassTestDays(*open.gate, open.session);
        },
        this,
        [this, today](const Result<int> &days) {
            if (!days || m_chosen)
                return;
            const QSignalBlocker blocker(m_next);
            m_next->setDate(today.addDays(*days));
            Q_EMIT changed();
        });
    retranslate();
}

void BreakGlassFields::setRecord(const store::ExternalRecord &record)
{
    m_purpose->setText(record.purpose);
    if (!record.nextTest)
        return;
    m_chosen = true;
    const QSignalBlocker blocker(m_next);
    // A day that has passed can be kept as it is, though not chosen anew.
    m_next->setMinimumDate(std::min(m_next->minimumDate(), *record.nextTest));
    m_next->setDate(*record.nextTest);
}

QString BreakGlassFields::purpose() const
{
    return m_purpose->text().trimmed();
}

QDate BreakGlassFields::nextTest() const
{
    return m_next->date();
}

void BreakGlassFields::retranslate()
{
    //: Label of a field: what a break-glass access is for
    m_purposeLabel->setText(tr("&Purpose"));
    m_purpose->setPlaceholderText(tr("For example: the way in when single sign-on fails"));
    //: Label of a field: the day on which a break-glass access is to be tested next
    m_nextLabel->setText(tr("Ne&xt test"));
    m_next->setDisplayFormat(domain::shortDatePattern());
}

} // namespace rolecall::ui
