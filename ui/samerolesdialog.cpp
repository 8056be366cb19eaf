// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/samerolesdialog.h"

#include "gate/peoplequestions.h"
#include "ui/personpicker.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

SameRolesDialog::SameRolesDialog(tables::WorkspaceService *service, const std::vector<domain::Id> &users,
                                 QWidget *parent)
    : PeopleDialog(service, users, u"sameRolesDialog"_s, parent)
    , m_model(new PersonPicker(service, this))
    , m_exactly(new QCheckBox(this))
{
    m_exactly->setObjectName(u"exactlyCheckBox"_s);
    roster::Query administrators;
    administrators.administrators = true;
    m_model->setBase(administrators);
    auto *options = new QWidget(this);
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addWidget(m_model, 1);
    layout->addWidget(m_exactly);
    options->setFocusProxy(m_model);
    connect(m_model, &PersonPicker::personChanged, this, &SameRolesDialog::ask);
    connect(m_exactly, &QCheckBox::toggled, this, &SameRolesDialog::ask);
    start(options);
}

PeopleDialog::Planner SameRolesDialog::planner() const
{
    const domain::Id model = m_model->person();
    if (model == 0)
        return {};
    return tryOut([model, exactly = m_exactly->isChecked(), people = users()](tables::OpenWorkspace &open) {
        return gate::sameRolesPlan(*open.gate, open.session, model, people, exactly);
    });
}

QString SameRolesDialog::stillToSay() const
{
    return tr("Choose the person whose roles are to be given.");
}

QString SameRolesDialog::phrase(Phrase phrase, int people) const
{
    switch (phrase) {
    case Phrase::Title:
        //: Title of a dialog: roles as somebody else holds them
        return tr("Same roles as…");
    case Phrase::Heading:
        return tr("Give %n people the roles that somebody else holds", nullptr, people);
    case Phrase::Verb:
        //: Button: gives so many people the roles that another person holds
        return tr("&Give the same roles to %n people", nullptr, people);
    case Phrase::Done:
        return m_model->name().isEmpty()
            ? tr("Changed the roles of %n people.", nullptr, people)
            //: %1 is a person's name
            : tr("Gave %n people the roles of %1.", nullptr, people).arg(m_model->name());
    }
    Q_UNREACHABLE();
}

void SameRolesDialog::retranslateOptions()
{
    m_model->setLabel(tr("&Person who holds the roles"));
    m_model->retranslate();
    m_exactly->setText(tr("Also &take their other roles"));
    setHint(m_exactly, tr("Afterwards they hold exactly the roles that this person holds."));
}

} // namespace rolecall::ui
