// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/userspane.h"

#include "domain/language.h"
#include "ui/compareview.h"
#include "ui/messagebar.h"
#include "ui/peopleactions.h"
#include "ui/persondialogs.h"
#include "ui/personpanel.h"
#include "ui/reportaction.h"
#include "ui/settings.h"
#include "ui/taskprogress.h"
#include "ui/theme.h"
#include "ui/useractions.h"
#include "ui/userlistpane.h"
#include "ui/userlistview.h"
#include "ui/usersfilterbar.h"
#include "ui/whocanview.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::WorkspaceService;

constexpr int panelWidth = 340;
/// A narrower page shows the list alone, so that it stays usable: in pixels, and in characters for large
/// text.
constexpr int narrowestWidth = 760;
constexpr int narrowestCharacters = 100;
/// More than this is a case for Export.
constexpr int copiedRows = 10'000;

} // namespace

UsersPane::UsersPane(WorkspaceService *service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_messages(new MessageBar(this))
    , m_header(new UsersHeader(service, this))
    , m_pane(new UserListPane(service, this))
    , m_view(m_pane->view())
    , m_panel(new PersonPanel(service, this))
    , m_splitter(new QSplitter(this))
    , m_actions(new UserActions(m_view, this))
    , m_dialogs(new PersonDialogs(service, m_messages, this))
    , m_people(new PeopleActions(service, m_actions, m_view, this))
    , m_progress(new TaskProgress(this))
    , m_administratorsReport(new ReportAction(
          ReportAction::Kind::Administrators, [] { return exchange::AdministratorsReport(); }, service,
          m_progress, this))
    , m_accessReport(new ReportAction(
          ReportAction::Kind::Access,
          [this] {
              return exchange::AccessReport{{m_panel->person(), {}}};
          },
          service, m_progress, this))
{
    build();
    connectList();
    connectPeople();
    connectFilters();
    connectHeaderAndPanel();
    retranslate();
}

void UsersPane::build()
{
    setObjectName(u"usersPane"_s);
    auto *list = new QVBoxLayout;
    list->setSpacing(spacing);
    list->addWidget(m_messages);
    list->addWidget(m_progress);
    list->addWidget(m_pane, 1);
    list->setContentsMargins(2 * spacing, spacing, spacing, spacing);

    auto *side = new QWidget(m_splitter);
    side->setLayout(list);
    m_splitter->setObjectName(u"usersSplitter"_s);
    m_splitter->addWidget(side);
    m_splitter->addWidget(m_panel);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, true);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({3 * panelWidth, panelWidth});
    m_splitter->restoreState(Settings().layout(m_splitter->objectName()));
    m_panel->hide(); // until it is known how much room there is
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setTabOrder(m_pane, m_panel);
}

void UsersPane::connectList()
{
    connect(m_service, &WorkspaceService::signedInChanged, this, &UsersPane::startOver);
    connect(m_pane, &UserListPane::stateChanged, this, &UsersPane::goToWanted);
    connect(m_view, &UserListView::currentUserChanged, this, &UsersPane::followChoice);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsersPane::followChoice);
    connect(m_view, &UserListView::rolesActivated, this, &UsersPane::openRoleEditor);
    connect(m_view, &QWidget::customContextMenuRequested, this, &UsersPane::openContextMenu);
    connect(m_actions->showDetails, &QAction::triggered, this, &UsersPane::showDetails);
    connect(m_actions->copy, &QAction::triggered, this, &UsersPane::copySelection);
    connect(m_actions->editRoles, &QAction::triggered, this, [this] {
        if (m_view->selectedRowCount() <= 1)
            openRoleEditor(m_panel->person());
    });
    connect(m_actions->compare, &QAction::triggered, this, [this] {
        if (const domain::Id user = chosenPerson(); user != 0)
            Q_EMIT placeRequested(CompareView::placeOf(user));
    });
    connect(m_actions->edit, &QAction::triggered, this, [this] { m_dialogs->edit(m_panel->person()); });
    connect(m_actions->remove, &QAction::triggered, this, [this] {
        const PersonData *data = m_panel->data();
        if (data && m_view->selectedRowCount() <= 1)
            m_dialogs->remove(m_panel->person(), data->person.listed.user.name());
    });
    connect(m_dialogs, &PersonDialogs::added, m_view, &UserListView::showUser);
}

void UsersPane::connectPeople()
{
    connect(m_people, &PeopleActions::changed, m_messages, &MessageBar::showChange);
    connect(m_people, &PeopleActions::exportRequested, this,
            [this](const std::vector<domain::Id> &users) { requestExport(ExportKind::List, users); });
    connect(m_people, &PeopleActions::selectionRequested, this, &UsersPane::selectPeople);
}

void UsersPane::connectFilters()
{
    const SavedFilters *saved = m_pane->bar()->saved();
    connect(saved, &SavedFilters::saved, this, [this](const QString &name) {
        //: %1 is the name of saved filters
        m_messages->showSuccess(tr("Saved the filters \"%1\".").arg(name));
    });
    connect(saved, &SavedFilters::removed, this,
            [this](const QString &name, const std::function<void()> &restore) {
                //: %1 is the name of saved filters
                m_messages->showSuccess(tr("Removed the saved filters \"%1\".").arg(name));
                //: Button beside what was done: takes it back
                m_messages->setAction(tr("Undo"), restore);
            });
}

void UsersPane::connectHeaderAndPanel()
{
    connect(m_header, &UsersHeader::addRequested, m_dialogs, &PersonDialogs::add);
    connect(m_header, &UsersHeader::importRequested, this, &UsersPane::importRequested);
    connect(m_header, &UsersHeader::exportRequested, this, [this](ExportKind kind) { requestExport(kind); });
    connect(m_header, &UsersHeader::availabilityChanged, this,
            [this] { m_pane->setFirstStep(m_header->firstStep()); });
    m_header->addToExportMenu({m_administratorsReport->saveAction(), m_administratorsReport->printAction()});
    m_panel->addReport(m_accessReport->saveAction(), m_accessReport->printAction());
    for (ReportAction *report : {m_administratorsReport, m_accessReport})
        report->tellIn(m_messages);
    connect(m_service, &WorkspaceService::abilitiesChanged, this, &UsersPane::updateReports);
    connect(m_panel, &PersonPanel::loaded, this, &UsersPane::updateActions);
    connect(m_panel, &PersonPanel::rolesRequested, this, &UsersPane::openRoleEditor);
    connect(m_panel, &PersonPanel::whoCanRequested, this,
            [this](const gate::WhoCan &question) { Q_EMIT placeRequested(WhoCanView::placeOf(question)); });
    connect(m_panel, &PersonPanel::compareRequested, this,
            [this](domain::Id user) { Q_EMIT placeRequested(CompareView::placeOf(user)); });
    connect(m_panel, &PersonPanel::editRequested, m_dialogs, &PersonDialogs::edit);
    connect(m_panel, &PersonPanel::removeRequested, m_dialogs, &PersonDialogs::remove);
    connect(m_panel, &PersonPanel::licensesSaved, this,
            [this](const QString &name, const gate::Outcome &outcome) {
                //: %1 is a person's name
                m_messages->showChange(tr("Saved the licenses of %1.").arg(name), outcome);
            });
    connect(new QShortcut(Qt::Key_Escape, m_panel, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &UsersPane::leaveDetails);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { Settings().setLayout(m_splitter->objectName(), m_splitter->saveState()); });
}

QWidget *UsersPane::header() const
{
    return m_header;
}

QWidget *UsersPane::searchField() const
{
    return m_pane->bar()->search();
}

bool UsersPane::isReady() const
{
    return m_pane->isReady() && m_header->isSettled() && m_people->isSettled();
}

void UsersPane::startOver()
{
    m_wanted.reset();
    m_messages->clear();
    m_pane->startOver();
}

void UsersPane::goTo(const Place &place)
{
    if (!place.query && place.user == 0)
        return;
    m_wanted = place;
    if (place.query)
        m_pane->setQuery(*place.query);
    goToWanted();
}

void UsersPane::goToWanted()
{
    if (!m_wanted || !m_pane->isListed())
        return;
    const Place place = *std::exchange(m_wanted, std::nullopt);
    m_view->setFocus();
    if (place.user == 0)
        return;
    if (!m_pane->reveal(place.user)) {
        m_messages->showInfo(tr("This person is not among the users that you can see."));
        return;
    }
    if (place.editRoles)
        openRoleEditor(place.user);
}

void UsersPane::selectPeople(const std::vector<domain::Id> &users)
{
    const int selected = m_pane->selectPeople(users);
    const int others = static_cast<int>(users.size()) - selected;
    const QString text = tr("Selected %n people.", nullptr, selected);
    // The list without filters is that of the own users (R31).
    if (others > 0)
        m_messages->showWarning(
            text + u' '
            + tr("%n of those found belong to other organizations and are not in this list.", nullptr,
                 others));
    else
        m_messages->showInfo(text);
}

// --- What may be done
// ------------------------------------------------------------------------------------------------

/// Whom the panel shows and actions are about: who is selected alone, wherever the frame of the focus has
/// gone by Ctrl and an arrow or a click; otherwise who has the focus.
domain::Id UsersPane::chosenPerson() const
{
    return m_view->selectedRowCount() == 1 ? m_view->selectedUsers().front() : m_view->currentUser();
}

void UsersPane::followChoice()
{
    if (const domain::Id user = chosenPerson(); user != 0)
        m_panel->setPerson(user);
    updateActions();
}

void UsersPane::updateActions()
{
    const PersonData *data = m_panel->person() == chosenPerson() ? m_panel->data() : nullptr;
    m_actions->update(m_view->selectedRowCount(), data ? &data->abilities : nullptr);
    updateReports();
}

void UsersPane::updateReports()
{
    m_administratorsReport->setAvailable(m_service->abilities().seeUsers);
    const PersonData *data = m_panel->data();
    m_accessReport->setAvailable(data ? data->accessError
                                      : Error{ErrorCode::Usage, tr("Choose one person in the list.")});
}

void UsersPane::openContextMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"userMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addTo(menu);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

QList<QAction *> UsersPane::offeredActions() const
{
    return m_header->actions() + m_actions->all()
        + QList<QAction *>{m_administratorsReport->saveAction(), m_administratorsReport->printAction(),
                           m_accessReport->saveAction(), m_accessReport->printAction()};
}

void UsersPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanel();
}

void UsersPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitPanel();
}

void UsersPane::fitPanel()
{
    const int needed = std::max(narrowestWidth, narrowestCharacters * fontMetrics().averageCharWidth());
    const bool narrow = width() < needed;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_panel->setVisible(!narrow);
}

void UsersPane::showDetails()
{
    m_panel->show();
    if (m_splitter->sizes().back() == 0)
        m_splitter->setSizes({m_splitter->width() - panelWidth, panelWidth});
    m_panel->takeFocus();
}

void UsersPane::leaveDetails()
{
    m_view->setFocus();
    m_panel->setVisible(!m_narrow);
}

void UsersPane::requestExport(ExportKind kind)
{
    requestExport(kind, m_pane->model()->users());
}

void UsersPane::requestExport(ExportKind kind, const std::vector<domain::Id> &users)
{
    Q_EMIT exportRequested(kind, users, m_view->selectedUsers());
}

void UsersPane::openRoleEditor(domain::Id user)
{
    m_dialogs->editRoles(user);
}

void UsersPane::copySelection()
{
    QApplication::clipboard()->setText(m_view->selectedText(copiedRows));
    if (m_view->selectedRowCount() > copiedRows) {
        //: %1 is a number
        m_messages->showInfo(
            tr("Copied the first %1 rows. For all of them use Export.").arg(domain::number(copiedRows)));
    }
}

void UsersPane::retranslate()
{
    m_header->retranslate();
    m_pane->retranslate();
    m_administratorsReport->retranslate();
    m_accessReport->retranslate();
    updateReports();
    m_panel->retranslate();
    m_actions->retranslate();
}

} // namespace rolecall::ui
