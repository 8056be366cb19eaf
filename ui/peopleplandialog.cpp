// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/peopleplandialog.h"

#include "gate/activationpreview.h"
#include "gate/peoplequestions.h"
#include "ui/wording.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

QString nameOf(PeoplePlanDialog::Kind kind)
{
    switch (kind) {
    case PeoplePlanDialog::Kind::TakeEverything:
        return u"leaverDialog"_s;
    case PeoplePlanDialog::Kind::Deactivate:
        return u"deactivatePeopleDialog"_s;
    case PeoplePlanDialog::Kind::Remove:
        return u"removePeopleDialog"_s;
    case PeoplePlanDialog::Kind::SendActivation:
        return u"sendActivationDialog"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

PeoplePlanDialog::PeoplePlanDialog(tables::WorkspaceService *service, Kind kind,
                                   const std::vector<domain::Id> &users, QWidget *parent)
    : PeopleDialog(service, users, nameOf(kind), parent)
    , m_kind(kind)
{
    if (kind == Kind::SendActivation) {
        m_again = new QCheckBox(this);
        m_again->setObjectName(u"againCheckBox"_s);
        connect(m_again, &QCheckBox::toggled, this, &PeoplePlanDialog::ask);
        setReasonShown(false);
    } else {
        setKeepByDefault();
    }
    start(nullptr, m_again);
}

PeopleDialog::Planner PeoplePlanDialog::planner() const
{
    gate::PersonChange change;
    switch (m_kind) {
    case Kind::TakeEverything:
        return tryOut([people = users()](tables::OpenWorkspace &open) {
            return gate::leaverPlan(*open.gate, open.session, people);
        });
    case Kind::Deactivate:
        change.deactivate = true;
        return tryOut(change);
    case Kind::Remove:
        change.remove = true;
        return tryOut(change);
    case Kind::SendActivation:
        return activationPlanner();
    }
    Q_UNREACHABLE();
}

PeopleDialog::Planner PeoplePlanDialog::activationPlanner() const
{
    return [users = users(), again = m_again->isChecked()](tables::OpenWorkspace &open,
                                                           tables::TaskState &state) -> Result<Plan> {
        gate::SendActivation command{{}, again};
        ROLECALL_TRY_LET(
            people, gate::previewActivation(*open.gate, open.session, users, again, tables::reporter(state)));
        for (const gate::PersonOutcome &person : people) {
            if (person.verdict == gate::PersonOutcome::Verdict::Changed)
                command.users.push_back({person.user, {}});
        }
        Plan plan{std::move(command), {}, tables::countsOf(people)};
        tables::shorten(people, listedAtMost);
        plan.outcome.people = std::move(people);
        return plan;
    };
}

gate::Command PeoplePlanDialog::commandFor(const Plan &plan, bool leaveOutRefused) const
{
    // Those who are refused are not in the command in the first place.
    return m_kind == Kind::SendActivation ? plan.command : PeopleDialog::commandFor(plan, leaveOutRefused);
}

QString PeoplePlanDialog::phrase(Phrase phrase, int people) const
{
    switch (phrase) {
    case Phrase::Title:
        return title();
    case Phrase::Heading:
        return heading(people);
    case Phrase::Verb:
        return verb(people);
    case Phrase::Done:
        return done(people);
    }
    Q_UNREACHABLE();
}

QString PeoplePlanDialog::title() const
{
    switch (m_kind) {
    case Kind::TakeEverything:
        //: Title of a dialog: roles and licenses of somebody who leaves
        return tr("Take everything");
    case Kind::Deactivate:
        //: Title of a dialog: the status of people
        return tr("Set inactive");
    case Kind::Remove:
        //: Title of a dialog
        return tr("Remove people");
    case Kind::SendActivation:
        //: Title of a dialog
        return tr("Send activation e-mails");
    }
    Q_UNREACHABLE();
}

QString PeoplePlanDialog::heading(int people) const
{
    switch (m_kind) {
    case Kind::TakeEverything:
        return tr("Take all roles and licenses from %n people who leave, and set them inactive?", nullptr,
                  people);
    case Kind::Deactivate:
        return tr("Set the status of %n people to Inactive?", nullptr, people);
    case Kind::Remove:
        return tr("Remove %n people with all their roles and licenses?", nullptr, people);
    case Kind::SendActivation:
        return tr("Put activation e-mails to %n people into the outbox?", nullptr, people);
    }
    Q_UNREACHABLE();
}

QString PeoplePlanDialog::verb(int people) const
{
    switch (m_kind) {
    case Kind::TakeEverything:
        //: Button: takes roles and licenses from so many people who leave
        return tr("&Take everything from %n people", nullptr, people);
    case Kind::Deactivate:
        //: Button: the status of so many people becomes Inactive
        return tr("&Set %n people inactive", nullptr, people);
    case Kind::Remove:
        //: Button: removes so many people
        return tr("Re&move %n people", nullptr, people);
    case Kind::SendActivation:
        //: Button: puts so many activation e-mails into the outbox
        return tr("&Send to %n people", nullptr, people);
    }
    Q_UNREACHABLE();
}

QString PeoplePlanDialog::done(int people) const
{
    switch (m_kind) {
    case Kind::TakeEverything:
        return tr("Took everything from %n people.", nullptr, people);
    case Kind::Deactivate:
        return tr("Set %n people inactive.", nullptr, people);
    case Kind::Remove:
        return tr("Removed %n people.", nullptr, people);
    case Kind::SendActivation:
        return tr("Put activation e-mails to %n people into the outbox.", nullptr, people);
    }
    Q_UNREACHABLE();
}

void PeoplePlanDialog::retranslateOptions()
{
    if (!m_again)
        return;
    m_again->setText(tr("Send &again"));
    setHint(m_again, tr("Also to people to whom an activation e-mail waits or was sent already."));
}

} // namespace rolecall::ui
