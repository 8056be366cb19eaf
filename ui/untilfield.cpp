// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/untilfield.h"

#include "domain/language.h"
#include "ui/organizationday.h"
#include "ui/plainlabel.h"
#include "ui/rolenotes.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
UntilField::UntilField(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_wanted(today.addMonths(1))
    , m_box(new QCheckBox(this))
    , m_date(new QDateEdit(this))
    , m_note(makeNote(this, 0))
{
    m_box->setObjectName(u"untilCheckBox"_s);
    m_date->setObjectName(u"untilDateEdit"_s);
    m_date->setCalendarPopup(true);
    m_date->setDateRange(today, farthestDay);
    m_date->setDate(m_wanted);
    m_date->setEnabled(false);
    m_note->setObjectName(u"untilNoteLabel"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing);
    line->addWidget(m_box);
    line->addWidget(m_date);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing / 2);
    layout->addLayout(line);
    layout->addWidget(m_note);
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) {
        m_date->setEnabled(on);
        Q_EMIT changed();
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (m_limiting)
            return;
        m_wanted = date;
        Q_EMIT changed();
    });
    retranslate();
}

std::optional<QDate> UntilField::date() const
{
    return m_box->isChecked() ? std::optional(m_date->date()) : std::nullopt;
}

void UntilField::setLatest(const QString &role, std::optional<QDate> latest)
{
    m_role = role;
    m_latest = latest;
    m_limiting = true;
    m_date->setMaximumDate(latest.value_or(farthestDay));
    m_date->setDate(m_wanted); // as far as it is possible
    m_limiting = false;
    showNote();
}

void UntilField::showNote()
{
    QString text;
    if (m_latest) {
        //: %1 is a role, %2 a date
        text = tr("%1 ends by itself after %2; choose a day only if it is to end earlier (Rule R25).")
                   .arg(m_role, domain::shortDate(*m_latest));
    }
    ui::showNote(m_note, {text});
}

void UntilField::retranslate()
{
    //: The last day of the roles that are given
    m_box->setText(tr("&Until"));
    m_date->setDisplayFormat(domain::shortDatePattern());
    m_date->setAccessibleName(tr("Last day of the roles that are given"));
    showNote();
}

} // namespace rolecall::ui
