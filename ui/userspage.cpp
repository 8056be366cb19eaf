// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/userspage.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/peopleactions.h"
#include "ui/persondialogs.h"
#include "ui/personpanel.h"
#include "ui/plainlabel.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/useractions.h"
#include "ui/usercolumns.h"
#include "ui/userlistview.h"
#include "ui/usersemptystate.h"
#include "ui/usersfilterbar.h"
#include "ui/wording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <unordered_set>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::UserTableModel;
using tables::WorkspaceService;

constexpr int panelWidth = 340;
/// A narrower page shows the list alone, so that it stays usable: in pixels, and in characters for large
/// text.
constexpr int narrowestWidth = 760;
constexpr int narrowestCharacters = 100;
/// More than this is a case for Export.
constexpr int copiedRows = 10'000;

/// Does the list hold people of other organizations too (R31)?
bool takesInExternals(const roster::Query &query)
{
    return query.roles != 0 || query.administrators || query.externals;
}

} // namespace

UsersPage::UsersPage(WorkspaceService *service, QWidget *parent)
    : Page(parent)
    , m_service(service)
    , m_model(new UserTableModel(service, this))
    , m_messages(new MessageBar(this))
    , m_header(new UsersHeader(service, this))
    , m_bar(new UsersFilterBar(service, m_model, this))
    , m_count(new PlainLabel(SemanticColor::SubtleText, this))
    , m_working(new PlainLabel(SemanticColor::SubtleText, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new UsersEmptyState(this))
    , m_view(new UserListView(m_model, service, this))
    , m_columns(new UserColumns(m_view, m_model))
    , m_panel(new PersonPanel(service, this))
    , m_splitter(new QSplitter(this))
    , m_actions(new UserActions(m_view, this))
    , m_dialogs(new PersonDialogs(service, m_messages, this))
    , m_people(new PeopleActions(service, m_actions, m_view, this))
{
    build();
    connectService();
    connectList();
    connectPeople();
    connectFilters();
    connectHeaderAndPanel();
    retranslate();
}

void UsersPage::build()
{
    setObjectName(u"usersPage"_s);
    m_count->setObjectName(u"countLabel"_s);
    m_working->setObjectName(u"workingLabel"_s);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(spacing);
    counts->addWidget(m_count);
    counts->addWidget(m_working);
    counts->addStretch();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *list = new QVBoxLayout;
    list->setSpacing(spacing);
    list->addWidget(m_header);
    list->addWidget(m_messages);
    list->addWidget(m_bar);
    list->addLayout(counts);
    list->addWidget(m_stack, 1);
    list->setContentsMargins(2 * spacing, 2 * spacing, spacing, spacing);

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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setTabOrder(m_header, m_bar);
    setTabOrder(m_bar, m_view);
    setTabOrder(m_view, m_panel);
}

void UsersPage::connectService()
{
    connect(m_service, &WorkspaceService::signedInChanged, this, &UsersPage::startOver);
    connect(m_service, &WorkspaceService::abilitiesChanged, this, &UsersPage::updateState);
    connect(m_service, &WorkspaceService::rosterReset, this, &UsersPage::updateState);
    connect(m_service, &WorkspaceService::orderReady, this, &UsersPage::updateState);
    connect(m_model, &UserTableModel::countChanged, this, &UsersPage::updateState);
    connect(m_model, &UserTableModel::modelReset, this, &UsersPage::updateState);
}

void UsersPage::connectList()
{
    connect(m_view, &UserListView::currentUserChanged, this, [this](domain::Id user) {
        if (user != 0)
            m_panel->setPerson(user);
        updateActions();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UsersPage::updateActions);
    connect(m_view, &UserListView::rolesActivated, this, &UsersPage::openRoleEditor);
    connect(m_view, &QWidget::customContextMenuRequested, this, &UsersPage::openContextMenu);
    connect(m_actions->showDetails, &QAction::triggered, this, &UsersPage::showDetails);
    connect(m_actions->copy, &QAction::triggered, this, &UsersPage::copySelection);
    connect(m_actions->editRoles, &QAction::triggered, this, [this] {
        if (m_view->selectedRowCount() <= 1)
            openRoleEditor(m_panel->person());
    });
    connect(m_actions->edit, &QAction::triggered, this, [this] { m_dialogs->edit(m_panel->person()); });
    connect(m_actions->remove, &QAction::triggered, this, [this] {
        const PersonData *data = m_panel->data();
        if (data && m_view->selectedRowCount() <= 1)
            m_dialogs->remove(m_panel->person(), data->person.listed.user.name());
    });
    connect(m_dialogs, &PersonDialogs::added, m_view, &UserListView::showUser);
}

void UsersPage::connectPeople()
{
    connect(m_people, &PeopleActions::changed, m_messages, &MessageBar::showChange);
    connect(m_people, &PeopleActions::exportRequested, this,
            [this](const std::vector<domain::Id> &users) { requestExport(ExportKind::List, users); });
    connect(m_people, &PeopleActions::selectionRequested, this, &UsersPage::selectPeople);
}

void UsersPage::connectFilters()
{
    connect(m_bar, &UsersFilterBar::changed, this, &UsersPage::applyQuery);
    connect(m_bar, &UsersFilterBar::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &UsersFilterBar::columnsRequested, this, [this] { m_columns->openDialog(this); });
    connect(m_empty, &UsersEmptyState::clearRequested, this, &UsersPage::clearQuery);
    const SavedFilters *saved = m_bar->saved();
    connect(saved, &SavedFilters::chosen, this, [this](const SavedFilter &filter) {
        m_columns->setOrder(filter.order);
        m_bar->setQuery(filter.query);
        m_view->setFocus();
    });
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

void UsersPage::connectHeaderAndPanel()
{
    connect(m_header, &UsersHeader::addRequested, m_dialogs, &PersonDialogs::add);
    connect(m_header, &UsersHeader::importRequested, this, &UsersPage::importRequested);
    connect(m_header, &UsersHeader::exportRequested, this, [this](ExportKind kind) { requestExport(kind); });
    connect(m_header, &UsersHeader::availabilityChanged, this, &UsersPage::updateState);
    connect(m_panel, &PersonPanel::loaded, this, &UsersPage::updateActions);
    connect(m_panel, &PersonPanel::rolesRequested, this, &UsersPage::openRoleEditor);
    connect(m_panel, &PersonPanel::editRequested, m_dialogs, &PersonDialogs::edit);
    connect(m_panel, &PersonPanel::removeRequested, m_dialogs, &PersonDialogs::remove);
    connect(m_panel, &PersonPanel::licensesSaved, this,
            [this](const QString &name, const gate::Outcome &outcome) {
                //: %1 is a person's name
                m_messages->showChange(tr("Saved the licenses of %1.").arg(name), outcome);
            });
    connect(new QShortcut(Qt::Key_Escape, m_panel, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &UsersPage::leaveDetails);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { Settings().setLayout(m_splitter->objectName(), m_splitter->saveState()); });
}

QString UsersPage::title() const
{
    return domain::term(u"term.users"_s);
}

QWidget *UsersPage::searchField() const
{
    return m_bar->search();
}

bool UsersPage::isReady() const
{
    return m_service->isRosterLoaded() && !m_model->isOrderPending() && !m_model->isFilterPending();
}

// --- What is listed
// --------------------------------------------------------------------------------------------------

void UsersPage::applyQuery()
{
    m_view->questionIsAboutToChange();
    m_model->setUserQuery(m_bar->query());
    updateState();
}

void UsersPage::clearQuery()
{
    m_bar->setQuery({});
    m_bar->search()->setFocus();
}

void UsersPage::startOver()
{
    m_wanted.reset();
    m_messages->clear();
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    m_bar->setQuery({});
    applyQuery();
}

void UsersPage::updateState()
{
    const QString reason = emptyText();
    const bool narrowed = !m_bar->isEmpty();
    m_empty->setReason(reason);
    m_empty->offerToClear(m_service->isRosterLoaded() && narrowed);
    const bool nobodyYet = m_service->isRosterLoaded() && !narrowed && !m_service->rosterError()
        && !m_service->abilities().seeUsers;
    m_empty->offerStep(nobodyYet ? m_header->firstStep() : nullptr);
    m_stack->setCurrentWidget(reason.isEmpty() ? static_cast<QWidget *>(m_view) : m_empty);
    m_count->setText(countText());
    m_working->setVisible(m_model->isFilterPending() || m_model->isOrderPending());
    //: Small beside the number of users: the list is about to change
    m_working->setText(m_model->isFilterPending() ? tr("searching…")
                                                  //: The list is being put into a new order
                                                  : tr("sorting…"));
    m_columns->setExternalsListed(takesInExternals(m_model->query()));
    goToWanted();
}

QString UsersPage::emptyText() const
{
    if (!m_service->signedIn())
        return tr("Sign in to see users.");
    if (m_service->abilities().seeUsers)
        return withRule(*m_service->abilities().seeUsers);
    if (!m_service->isRosterLoaded())
        return tr("Loading…");
    if (m_model->rowCount() > 0)
        return {};
    if (m_service->rosterError())
        return withRule(*m_service->rosterError());
    if (m_model->isFilterPending())
        return tr("Searching…");
    if (const std::optional<Error> error = m_model->filterError())
        return withRule(*error);
    if (!m_bar->isEmpty())
        return tr("Nobody matches the search and the filters.");
    return tr("There are no users yet. Add one or import a list.");
}

QString UsersPage::countText() const
{
    if (!m_service->isRosterLoaded())
        return {};
    const qint64 shown = m_model->rowCount();
    const qint64 total = m_model->totalCount();
    if (shown == total && m_bar->isEmpty())
        return domain::userCount(static_cast<int>(total));
    //: How many users are listed: %1 of all %2
    return tr("%1 of %2").arg(domain::number(shown), domain::number(total));
}

void UsersPage::goTo(const Place &place)
{
    if (!place.query && place.user == 0)
        return;
    m_wanted = place;
    if (place.query)
        m_bar->setQuery(*place.query);
    goToWanted();
}

void UsersPage::goToWanted()
{
    if (!m_wanted || !m_service->isRosterLoaded() || m_model->isFilterPending())
        return;
    const Place place = *std::exchange(m_wanted, std::nullopt);
    m_view->setFocus();
    if (place.user == 0)
        return;
    if (!reveal(place.user)) {
        m_messages->showInfo(tr("This person is not among the users that you can see."));
        return;
    }
    if (place.editRoles)
        openRoleEditor(place.user);
}

bool UsersPage::reveal(domain::Id user)
{
    if (m_model->rowOf(user) < 0) {
        const roster::Roster &roster = m_service->roster();
        const auto index = roster.indexOf(user);
        if (!index)
            return false;
        // The list without filters is that of the own users (R31).
        tables::UserQuery query;
        query.roster.externals = roster.holder(*index) != domain::Holder::Customer;
        m_bar->setQuery(query);
    }
    m_view->showUser(user);
    return m_view->currentUser() == user;
}

void UsersPage::selectPeople(const std::vector<domain::Id> &users)
{
    const std::unordered_set<domain::Id> wanted(users.begin(), users.end());
    const auto listed = [this, &wanted] {
        const std::vector<domain::Id> shown = m_model->users();
        return std::ranges::count_if(shown, [&wanted](domain::Id user) { return wanted.contains(user); });
    };
    if (std::cmp_less(listed(), wanted.size()))
        m_bar->setQuery({});
    m_view->selectUsers(users);
    m_view->setFocus();
    const auto selected = static_cast<int>(listed());
    const auto others = static_cast<int>(wanted.size()) - selected;
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

void UsersPage::updateActions()
{
    const PersonData *data = m_panel->person() == m_view->currentUser() ? m_panel->data() : nullptr;
    m_actions->update(m_view->selectedRowCount(), data ? &data->abilities : nullptr);
}

void UsersPage::openContextMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"userMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addTo(menu);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

QList<QAction *> UsersPage::offeredActions() const
{
    return m_header->actions() + m_actions->all();
}

void UsersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitPanel();
}

void UsersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitPanel();
}

void UsersPage::fitPanel()
{
    const int needed = std::max(narrowestWidth, narrowestCharacters * fontMetrics().averageCharWidth());
    const bool narrow = width() < needed;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_panel->setVisible(!narrow);
}

void UsersPage::showDetails()
{
    m_panel->show();
    if (m_splitter->sizes().back() == 0)
        m_splitter->setSizes({m_splitter->width() - panelWidth, panelWidth});
    m_panel->takeFocus();
}

void UsersPage::leaveDetails()
{
    m_view->setFocus();
    m_panel->setVisible(!m_narrow);
}

void UsersPage::requestExport(ExportKind kind)
{
    requestExport(kind, m_model->users());
}

void UsersPage::requestExport(ExportKind kind, const std::vector<domain::Id> &users)
{
    Q_EMIT exportRequested(kind, users);
}

void UsersPage::openRoleEditor(domain::Id user)
{
    m_dialogs->editRoles(user);
}

void UsersPage::copySelection()
{
    QApplication::clipboard()->setText(m_view->selectedText(copiedRows));
    if (m_view->selectedRowCount() > copiedRows) {
        //: %1 is a number
        m_messages->showInfo(
            tr("Copied the first %1 rows. For all of them use Export.").arg(domain::number(copiedRows)));
    }
}

void UsersPage::retranslate()
{
    m_header->retranslate();
    m_bar->retranslate();
    m_empty->retranslate();
    m_view->setAccessibleName(title());
    m_panel->retranslate();
    m_actions->retranslate();
    m_model->retranslate();
    updateState();
}

} // namespace rolecall::ui
