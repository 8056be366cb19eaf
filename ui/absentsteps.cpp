// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/absentsteps.h"

#include "ui/flowlayout.h"
#include "ui/wording.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

AbsentSteps::AbsentSteps(tables::WorkspaceService *service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_deactivateButton(new QPushButton(this))
    , m_removeButton(new QPushButton(this))
{
    setObjectName(u"absentSteps"_s);
    m_deactivateButton->setObjectName(u"deactivateAbsentButton"_s);
    m_deactivateButton->setAutoDefault(false);
    m_removeButton->setObjectName(u"removeAbsentButton"_s);
    m_removeButton->setAutoDefault(false);
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_deactivateButton);
    layout->addWidget(m_removeButton);
    connect(m_deactivateButton, &QPushButton::clicked, this,
            [this] { open(PeoplePlanDialog::Kind::Deactivate); });
    connect(m_removeButton, &QPushButton::clicked, this, [this] { open(PeoplePlanDialog::Kind::Remove); });
    connect(service, &tables::WorkspaceService::abilitiesChanged, this, &AbsentSteps::retranslate);
    setPeople({});
}

void AbsentSteps::setPeople(std::vector<domain::Id> people)
{
    m_people = std::move(people);
    setHidden(m_people.empty());
    retranslate();
}

void AbsentSteps::open(PeoplePlanDialog::Kind kind)
{
    auto *dialog = new PeoplePlanDialog(m_service, kind, m_people, this);
    connect(dialog, &PeopleDialog::changed, this, [this](const QString &text, const gate::Outcome &outcome) {
        setPeople({});
        Q_EMIT changed(text, outcome);
    });
    dialog->open();
}

void AbsentSteps::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AbsentSteps::retranslate()
{
    const auto count = static_cast<int>(m_people.size());
    //: Button after an import
    m_deactivateButton->setText(tr("&Deactivate the %n people who are absent…", nullptr, count));
    //: Button after an import
    m_removeButton->setText(tr("&Remove the %n people who are absent…", nullptr, count));
    const std::optional<Error> &refusal = m_service->abilities().changeUsers;
    setAvailable(m_deactivateButton, refusal, tr("Shows first what that does to each of them."));
    setAvailable(m_removeButton, refusal, tr("Shows first what that does to each of them."));
}

} // namespace rolecall::ui
