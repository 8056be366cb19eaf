// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/peopleactions.h"

#include "tables/usertablemodel.h"
#include "ui/commandcontrols.h"
#include "ui/pastepeopledialog.h"
#include "ui/peoplelicensesdialog.h"
#include "ui/peoplerolesdialog.h"
#include "ui/personlicensesdialog.h"
#include "ui/samerolesdialog.h"
#include "ui/useractions.h"
#include "ui/userlistview.h"

#include <QAction>
#include <QItemSelectionModel>

namespace rolecall::ui {
namespace {

/// So many people are tried out by name; for more it is asked whether the action is allowed at all.
constexpr int mostTriedOut = 200;
constexpr int pauseMilliseconds = 120;

} // namespace

PeopleActions::PeopleActions(tables::WorkspaceService *service, UserActions *actions, UserListView *view,
                             QWidget *page)
    : QObject(page)
    , m_service(service)
    , m_actions(actions)
    , m_view(view)
    , m_page(page)
    , m_controls(new CommandControls(service, this))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, m_controls, &CommandControls::refresh);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleActions::follow);
    connectActions();
    addProbes();
}

void PeopleActions::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->editRoles, [this] {
        if (selected() > 1)
            changeRoles();
    });
    on(m_actions->remove, [this] {
        if (selected() > 1)
            openPlan(Kind::Remove);
    });
    on(m_actions->licenses, [this] { changeLicenses(); });
    on(m_actions->sameRoles,
       [this] { open(new SameRolesDialog(m_service, m_view->selectedUsers(), m_page)); });
    on(m_actions->takeEverything, [this] { openPlan(Kind::TakeEverything); });
    on(m_actions->deactivate, [this] { openPlan(Kind::Deactivate); });
    on(m_actions->sendActivation, [this] { openPlan(Kind::SendActivation); });
    on(m_actions->exportSelected, [this] { Q_EMIT exportRequested(m_view->selectedUsers()); });
    on(m_actions->paste, [this] { pasteEmails(); });
}

bool PeopleActions::isSettled() const
{
    return !m_pause.isActive() && m_controls->isSettled();
}

void PeopleActions::follow()
{
    // Whoever selects many by Shift and Down is not followed step by step.
    m_pause.start(selected() > 1 ? pauseMilliseconds : 0);
}

// --- What may be done
// -----------------------------------------------------------------------------------------------------

void PeopleActions::addProbes()
{
    gate::PersonChange deactivate;
    deactivate.deactivate = true;
    const auto nobody = [] { return tr("Select at least one user."); };
    const auto add = [this, nobody](QAction *action, auto probe) {
        m_controls->add(action, std::move(probe), {}, nobody);
    };
    add(m_actions->editRoles, [this] { return rolesProbe(); });
    add(m_actions->sameRoles, [this] { return rolesProbe(); });
    add(m_actions->licenses, [this] { return licensesProbe(); });
    add(m_actions->takeEverything, [this] { return leaverProbe(); });
    add(m_actions->deactivate, [this, deactivate] { return peopleProbe(deactivate); });
    add(m_actions->remove, [this]() -> std::optional<gate::Probe> {
        if (selected() == 1)
            return gate::Command(gate::RemoveUser{{firstSelected(false), {}}});
        gate::PersonChange remove;
        remove.remove = true;
        return peopleProbe(remove);
    });
    add(m_actions->sendActivation, [this]() -> std::optional<gate::Probe> {
        // Who gets one and who does not the dialog says of each.
        return selected() > 0 ? std::optional<gate::Probe>(domain::Action::SendActivation) : std::nullopt;
    });
}

int PeopleActions::selected() const
{
    return m_view->selectedRowCount();
}

domain::Id PeopleActions::firstSelected(bool own) const
{
    const roster::Roster &roster = m_service->roster();
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const auto user =
                range.model()->index(row, 0).data(tables::UserTableModel::UserIdRole).value<domain::Id>();
            const auto index = roster.indexOf(user);
            if (index && (!own || roster.holder(*index) == domain::Holder::Customer))
                return user;
        }
    }
    return 0;
}

std::optional<gate::Probe> PeopleActions::rolesProbe() const
{
    const domain::Id user = firstSelected(false);
    if (user == 0)
        return std::nullopt;
    // An empty change asks whether there is any role at all that could be given (R34), whoever it is to be.
    return gate::Command(gate::ChangeRoles{{user, {}}, {}, {}, {}, {}});
}

std::optional<gate::Probe> PeopleActions::licensesProbe() const
{
    const domain::Id own = firstSelected(true);
    const domain::Id user = own != 0 ? own : firstSelected(false);
    if (user == 0)
        return std::nullopt;
    // As above; where everybody belongs to other organizations it is refused with that.
    return gate::Command(gate::ChangeLicenses{{user, {}}, {}, {}});
}

std::optional<gate::Probe> PeopleActions::leaverProbe() const
{
    if (firstSelected(true) == 0)
        return rolesProbe(); // of others there is nothing else to take
    gate::PersonChange deactivate;
    deactivate.deactivate = true;
    return peopleProbe(deactivate);
}

std::optional<gate::Probe> PeopleActions::peopleProbe(const gate::PersonChange &change) const
{
    if (selected() == 0)
        return std::nullopt;
    if (selected() > mostTriedOut)
        return domain::Action::ChangeUsers;
    gate::ChangePeople command;
    command.leaveOutRefused = true; // which the dialog offers
    for (const domain::Id user : m_view->selectedUsers()) {
        command.people.push_back(change);
        command.people.back().user = {user, {}};
    }
    return gate::Command(std::move(command));
}

// --- Doing it
// -------------------------------------------------------------------------------------------------------------

void PeopleActions::open(PeopleDialog *dialog)
{
    connect(dialog, &PeopleDialog::changed, this, &PeopleActions::changed);
    dialog->open();
}

void PeopleActions::openPlan(Kind kind)
{
    if (selected() > 0)
        open(new PeoplePlanDialog(m_service, kind, m_view->selectedUsers(), m_page));
}

void PeopleActions::changeRoles()
{
    open(new PeopleRolesDialog(m_service, m_view->selectedUsers(), m_page));
}

void PeopleActions::changeLicenses()
{
    if (selected() > 1) {
        open(new PeopleLicensesDialog(m_service, m_view->selectedUsers(), m_page));
        return;
    }
    const domain::Id user = firstSelected(false);
    if (user == 0)
        return;
    auto *dialog = new PersonLicensesDialog(m_service, user, m_page);
    connect(dialog, &PersonLicensesDialog::saved, this,
            [this](const QString &name, const gate::Outcome &outcome) {
                //: %1 is a person's name
                Q_EMIT changed(tr("Saved the licenses of %1.").arg(name), outcome);
            });
    dialog->open();
}

void PeopleActions::pasteEmails()
{
    auto *dialog = new PastePeopleDialog(m_service, m_page);
    connect(dialog, &PastePeopleDialog::chosen, this, &PeopleActions::selectionRequested);
    dialog->open();
}

} // namespace rolecall::ui
