// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/userspage.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/personpanel.h"
#include "ui/plainlabel.h"
#include "ui/roleeditordialog.h"
#include "ui/rolefilter.h"
#include "ui/submission.h"
#include "ui/theme.h"
#include "ui/useractions.h"
#include "ui/userdialog.h"
#include "ui/userlistview.h"
#include "ui/wording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::UserTableModel;
using tables::WorkspaceService;

constexpr int leastSearchWidth = 160;
constexpr int searchWidth = 280;
constexpr int panelWidth = 340;
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
    , m_search(new QLineEdit(this))
    , m_filter(new RoleFilter(this))
    , m_count(new PlainLabel(SemanticColor::SubtleText, this))
    , m_sorting(new PlainLabel(SemanticColor::SubtleText, this))
    , m_stack(new QStackedWidget(this))
    , m_emptyPage(new QWidget(this))
    , m_emptyLabel(new PlainLabel(SemanticColor::SubtleText, this))
    , m_clearButton(new QPushButton(this))
    , m_view(new UserListView(m_model, service, this))
    , m_panel(new PersonPanel(service, this))
    , m_splitter(new QSplitter(this))
    , m_actions(new UserActions(m_view, this))
{
    build();
    connectService();
    connectList();
    connectHeaderAndPanel();
    retranslate();
}

void UsersPage::build()
{
    setObjectName(u"usersPage"_s);
    m_search->setObjectName(u"searchLineEdit"_s);
    m_count->setObjectName(u"countLabel"_s);
    m_sorting->setObjectName(u"sortingLabel"_s);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(spacing);
    counts->addWidget(m_count);
    counts->addWidget(m_sorting);
    counts->addStretch();
    auto *list = new QVBoxLayout;
    list->setSpacing(spacing);
    list->addWidget(m_header);
    list->addWidget(m_messages);
    list->addLayout(makeFilters());
    list->addLayout(counts);
    list->addWidget(makeList(), 1);
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setTabOrder(m_search, m_filter);
    setTabOrder(m_filter, m_view);
    setTabOrder(m_view, m_panel);
}

QLayout *UsersPage::makeFilters()
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setMaximumWidth(searchWidth);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    layout->addWidget(m_search, 2, Qt::AlignTop);
    layout->addWidget(m_filter, 3);
    connect(m_search, &QLineEdit::textChanged, this, &UsersPage::applyQuery);
    connect(m_filter, &RoleFilter::changed, this, &UsersPage::applyQuery);
    connect(new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_search, &QLineEdit::clear);
    connect(new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_view, qOverload<>(&QWidget::setFocus));
    return layout;
}

QWidget *UsersPage::makeList()
{
    m_emptyLabel->setObjectName(u"emptyLabel"_s);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_clearButton->setObjectName(u"clearQueryButton"_s);
    auto *empty = new QVBoxLayout(m_emptyPage);
    empty->setSpacing(spacing);
    empty->addStretch();
    empty->addWidget(m_emptyLabel);
    empty->addWidget(m_clearButton, 0, Qt::AlignHCenter);
    empty->addStretch();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_emptyPage);
    connect(m_clearButton, &QPushButton::clicked, this, &UsersPage::clearQuery);
    return m_stack;
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
    // Before the view sorts by it.
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_view,
            &UserListView::questionIsAboutToChange);
    m_view->sortByColumn(UserTableModel::NameColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
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
    connect(m_actions->editRoles, &QAction::triggered, this, [this] { openRoleEditor(m_panel->person()); });
    connect(m_actions->edit, &QAction::triggered, this, [this] { editUser(m_panel->person()); });
    connect(m_actions->remove, &QAction::triggered, this, [this] {
        if (const PersonData *data = m_panel->data())
            removeUser(m_panel->person(), data->person.listed.user.name());
    });
}

void UsersPage::connectHeaderAndPanel()
{
    connect(m_header, &UsersHeader::addRequested, this, &UsersPage::addUser);
    connect(m_header, &UsersHeader::importRequested, this, &UsersPage::importRequested);
    connect(m_header, &UsersHeader::exportRequested, this, &UsersPage::requestExport);
    connect(m_panel, &PersonPanel::loaded, this, &UsersPage::updateActions);
    connect(m_panel, &PersonPanel::rolesRequested, this, &UsersPage::openRoleEditor);
    connect(m_panel, &PersonPanel::editRequested, this, &UsersPage::editUser);
    connect(m_panel, &PersonPanel::removeRequested, this, &UsersPage::removeUser);
}

QString UsersPage::title() const
{
    return domain::term(u"term.users"_s);
}

QWidget *UsersPage::searchField() const
{
    return m_search;
}

bool UsersPage::isReady() const
{
    return m_service->isRosterLoaded() && !m_model->isOrderPending();
}

// --- What is listed
// --------------------------------------------------------------------------------------------------

void UsersPage::applyQuery()
{
    roster::Query query = m_model->query();
    query.text = m_search->text();
    m_filter->applyTo(query);
    m_view->questionIsAboutToChange();
    m_model->setQuery(query);
    updateState();
}

void UsersPage::clearQuery()
{
    const QSignalBlocker search(m_search);
    const QSignalBlocker filter(m_filter);
    m_search->clear();
    m_filter->clear();
    applyQuery();
    m_search->setFocus();
}

void UsersPage::startOver()
{
    m_messages->clear();
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    const QSignalBlocker search(m_search);
    const QSignalBlocker filter(m_filter);
    m_search->clear();
    m_filter->clear();
    applyQuery();
}

void UsersPage::updateState()
{
    const QString reason = emptyText();
    m_emptyLabel->setText(reason);
    m_clearButton->setVisible(m_service->isRosterLoaded()
                              && (!m_search->text().isEmpty() || !m_filter->isEmpty()));
    m_stack->setCurrentWidget(reason.isEmpty() ? static_cast<QWidget *>(m_view) : m_emptyPage);
    m_count->setText(countText());
    m_sorting->setVisible(m_model->isOrderPending());
    m_view->setColumnHidden(UserTableModel::OrganizationColumn, !takesInExternals(m_model->query()));
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
    const bool narrowed = !m_search->text().isEmpty() || !m_filter->isEmpty();
    return narrowed ? tr("Nobody matches the search and the filters.")
                    : tr("There are no users yet. Add one or import a list.");
}

QString UsersPage::countText() const
{
    if (!m_service->isRosterLoaded())
        return {};
    const qint64 shown = m_model->rowCount();
    const qint64 total = m_model->totalCount();
    if (shown == total && m_filter->isEmpty() && m_search->text().isEmpty())
        return domain::userCount(static_cast<int>(total));
    //: How many users are listed: %1 of all %2
    return tr("%1 of %2").arg(domain::number(shown), domain::number(total));
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

void UsersPage::showDetails()
{
    if (m_splitter->sizes().back() == 0)
        m_splitter->setSizes({m_splitter->width() - panelWidth, panelWidth});
    m_panel->takeFocus();
}

void UsersPage::requestExport(ExportKind kind)
{
    Q_EMIT exportRequested(kind, m_model->users());
}

void UsersPage::openRoleEditor(domain::Id user)
{
    if (user == 0)
        return;
    auto *dialog = new RoleEditorDialog(m_service, user, this);
    connect(dialog, &RoleEditorDialog::saved, this, [this](const QString &name) {
        //: %1 is a person's name
        m_messages->showSuccess(tr("Saved the roles of %1.").arg(name));
    });
    dialog->open();
}

void UsersPage::addUser()
{
    auto *dialog = new UserDialog(m_service, 0, this);
    connect(dialog, &UserDialog::saved, this, [this](domain::Id user, const QString &name) {
        //: %1 is a person's name
        m_messages->showSuccess(tr("Added %1.").arg(name));
        m_view->showUser(user);
    });
    dialog->open();
}

void UsersPage::editUser(domain::Id user)
{
    if (user == 0)
        return;
    auto *dialog = new UserDialog(m_service, user, this);
    connect(dialog, &UserDialog::saved, this, [this](domain::Id, const QString &name) {
        //: %1 is a person's name
        m_messages->showSuccess(tr("Saved the profile of %1.").arg(name));
    });
    dialog->open();
}

void UsersPage::removeUser(domain::Id user, const QString &name)
{
    askToRemove(m_service, user, name, this, [this, name](const Result<gate::Outcome> &outcome) {
        if (outcome)
            //: %1 is a person's name
            m_messages->showSuccess(tr("Removed %1.").arg(name));
        else
            m_messages->showError(outcome.error());
    });
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
    m_search->setPlaceholderText(tr("Search by name or e-mail"));
    m_search->setAccessibleName(tr("Search by name or e-mail"));
    setHint(m_search, tr("Every word has to occur in the name or the e-mail (Ctrl+F)"));
    m_view->setAccessibleName(title());
    //: The list is being put into a new order
    m_sorting->setText(tr("sorting…"));
    m_clearButton->setText(tr("Clear search and filters"));
    m_filter->retranslate();
    m_panel->retranslate();
    m_actions->retranslate();
    m_model->retranslate();
    updateState();
}

} // namespace rolecall::ui
