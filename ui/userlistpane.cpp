// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/userlistpane.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"
#include "ui/usercolumns.h"
#include "ui/userlistview.h"
#include "ui/usersemptystate.h"
#include "ui/usersfilterbar.h"
#include "ui/wording.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::UserTableModel;
using tables::WorkspaceService;

/// Does the list hold people of other organizations too (R31)?
bool takesInExternals(const roster::Query &query)
{
    return query.roles != 0 || query.administrators || query.externals;
}

} // namespace

UserListPane::UserListPane(WorkspaceService *service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_model(new UserTableModel(service, this))
    , m_bar(new UsersFilterBar(service, m_model, this))
    , m_count(new PlainLabel(SemanticColor::SubtleText, this))
    , m_working(new PlainLabel(SemanticColor::SubtleText, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new UsersEmptyState(this))
    , m_view(new UserListView(m_model, service, this))
    , m_columns(new UserColumns(m_view, m_model))
{
    build();
    connectService();
    connectFilters();
    retranslate();
}

void UserListPane::build()
{
    setObjectName(u"userListPane"_s);
    m_count->setObjectName(u"countLabel"_s);
    m_working->setObjectName(u"workingLabel"_s);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(spacing);
    counts->addWidget(m_count);
    counts->addWidget(m_working);
    counts->addStretch();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addWidget(m_bar);
    layout->addLayout(counts);
    layout->addWidget(m_stack, 1);
    setTabOrder(m_bar, m_view);
    setTabOrder(m_view, m_empty);
}

void UserListPane::connectService()
{
    connect(m_service, &WorkspaceService::abilitiesChanged, this, &UserListPane::updateState);
    connect(m_service, &WorkspaceService::rosterReset, this, &UserListPane::updateState);
    connect(m_service, &WorkspaceService::orderReady, this, &UserListPane::updateState);
    connect(m_model, &UserTableModel::countChanged, this, &UserListPane::updateState);
    connect(m_model, &UserTableModel::modelReset, this, &UserListPane::updateState);
}

void UserListPane::connectFilters()
{
    connect(m_bar, &UsersFilterBar::changed, this, &UserListPane::applyQuery);
    connect(m_bar, &UsersFilterBar::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &UsersFilterBar::columnsRequested, this, [this] { m_columns->openDialog(window()); });
    connect(m_empty, &UsersEmptyState::clearRequested, this, [this] {
        setQuery({});
        m_bar->search()->setFocus();
    });
    connect(m_bar->saved(), &SavedFilters::chosen, this, [this](const SavedFilter &filter) {
        m_columns->setOrder(filter.order);
        setQuery(filter.query);
        m_view->setFocus();
    });
}

bool UserListPane::isReady() const
{
    return isListed() && !m_model->isOrderPending();
}

bool UserListPane::isListed() const
{
    return m_service->isRosterLoaded() && !m_model->isFilterPending();
}

void UserListPane::setQuery(const tables::UserQuery &query)
{
    m_bar->setQuery(query);
}

void UserListPane::applyQuery()
{
    m_view->questionIsAboutToChange();
    m_model->setUserQuery(m_bar->query());
    updateState();
}

void UserListPane::startOver()
{
    m_columns->closeDialog();
    m_view->startOver();
    setQuery({});
    applyQuery();
}

void UserListPane::setFirstStep(const QPushButton *button)
{
    m_firstStep = button;
    updateState();
}

void UserListPane::updateState()
{
    const QString reason = emptyText();
    const bool narrowed = !m_bar->isEmpty();
    m_empty->setReason(reason);
    m_empty->offerToClear(m_service->isRosterLoaded() && narrowed);
    const bool nobodyYet = m_service->isRosterLoaded() && !narrowed && !m_service->rosterError()
        && !m_service->abilities().seeUsers;
    m_empty->offerStep(nobodyYet ? m_firstStep : nullptr);
    m_stack->setCurrentWidget(reason.isEmpty() ? static_cast<QWidget *>(m_view) : m_empty);
    m_count->setText(countText());
    m_working->setVisible(m_model->isFilterPending() || m_model->isOrderPending());
    //: Small beside the number of users: the list is about to change
    m_working->setText(m_model->isFilterPending() ? tr("searching…")
                                                  //: The list is being put into a new order
                                                  : tr("sorting…"));
    m_columns->setExternalsListed(takesInExternals(m_model->query()));
    Q_EMIT stateChanged();
}

QString UserListPane::emptyText() const
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

QString UserListPane::countText() const
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

bool UserListPane::reveal(domain::Id user)
{
    if (m_model->rowOf(user) < 0) {
        const roster::Roster &roster = m_service->roster();
        const auto index = roster.indexOf(user);
        if (!index)
            return false;
        // The list without filters is that of the own users (R31).
        tables::UserQuery query;
        query.roster.externals = roster.holder(*index) != domain::Holder::Customer;
        setQuery(query);
    }
    m_view->showUser(user);
    return m_view->currentUser() == user;
}

int UserListPane::listedOf(const std::vector<domain::Id> &users) const
{
    const std::unordered_set<domain::Id> wanted(users.begin(), users.end());
    const std::vector<domain::Id> shown = m_model->users();
    return static_cast<int>(
        std::ranges::count_if(shown, [&wanted](domain::Id user) { return wanted.contains(user); }));
}

int UserListPane::selectPeople(const std::vector<domain::Id> &users)
{
    if (std::cmp_less(listedOf(users), users.size()))
        setQuery({});
    m_view->selectUsers(users);
    m_view->setFocus();
    return listedOf(users);
}

void UserListPane::retranslate()
{
    m_bar->retranslate();
    m_empty->retranslate();
    m_view->setAccessibleName(domain::term(u"term.users"_s));
    m_model->retranslate();
    m_columns->fitHeadings();
    updateState();
}

} // namespace rolecall::ui
