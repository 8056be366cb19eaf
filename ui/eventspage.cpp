// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/eventspage.h"

#include "domain/glossary.h"
#include "domain/language.h"
#include "ui/giveroledialog.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/plainlabel.h"
#include "ui/submission.h"
#include "ui/wording.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using domain::Catalogue;
using domain::RoleIndex;

/// The role that lets somebody do what Action::OpenEventsPortal needs.
RoleIndex portalRole()
{
    const domain::Need &need = Catalogue::instance().needs(domain::Action::OpenEventsPortal).front();
    const auto &cells = Catalogue::instance().cells();
    return std::ranges::find(cells, need.privilege, &domain::Cell::privilege)->role;
}

ListRow rowOf(const gate::Person &person, RoleIndex role, const QString &timeZone)
{
    const domain::User &user = person.listed.user;
    ListRow row{user.id, user.fields[domain::Email], {}};
    row.cells.push_back({user.name()});
    row.cells.push_back({user.fields[domain::Email]});
    row.cells.push_back({domain::term(domain::glossaryId(user.status()))});
    const auto held = std::ranges::find(person.assignments, role, &store::Assignment::role);
    if (held == person.assignments.end()) {
        row.cells.resize(row.cells.size() + 3);
        return row;
    }
    row.cells.push_back({held->grantedBy});
    const QDate until = held->until ? domain::dayEndingAt(*held->until, timeZone) : QDate();
    row.cells.push_back({domain::shortDate(until), until.startOfDay()});
    row.cells.push_back({held->reason});
    return row;
}

} // namespace

EventsPage::EventsPage(tables::WorkspaceService *service, QWidget *parent)
    : ListPage(service, u"eventsPage"_s, {26, 34, 12, 30, 12, 24}, parent)
    , m_role(portalRole())
    , m_intro(new PlainLabel(this))
    , m_portalButton(new QPushButton(icon(u"external-link"_s), {}, this))
    , m_reason(new PlainLabel(SemanticColor::SubtleText, this))
    , m_giveButton(addButton(u"giveEventsRoleButton"_s, u"user-plus"_s))
    , m_takeButton(addButton(u"takeEventsRoleButton"_s, u"user-minus"_s))
    , m_giveAction(new QAction(icon(u"user-plus"_s), {}, this))
    , m_takeAction(new QAction(icon(u"user-minus"_s), {}, this))
    , m_showAction(new QAction(icon(u"users"_s), {}, this))
{
    build();
    addControls();
    retranslate();
}

void EventsPage::build()
{
    m_intro->setObjectName(u"eventsIntroLabel"_s);
    m_intro->setWordWrap(true);
    m_portalButton->setObjectName(u"openEventsPortalButton"_s);
    m_reason->setObjectName(u"eventsPortalReasonLabel"_s);
    m_reason->setWordWrap(true);
    m_portal = new QBoxLayout(QBoxLayout::LeftToRight);
    m_portal->addWidget(m_portalButton, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_portal->addWidget(m_reason, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(2, m_intro); // below the title and the messages
    column->insertLayout(3, m_portal);
    column->insertSpacing(4, spacing);

    m_giveAction->setObjectName(u"giveEventsRoleAction"_s);
    m_takeAction->setObjectName(u"takeEventsRoleAction"_s);
    m_takeAction->setShortcut(QKeySequence::Delete);
    m_showAction->setObjectName(u"showPersonAction"_s);
    for (QAction *action : {m_giveAction, m_takeAction, m_showAction})
        offer(action);
    setFirstStep(m_giveButton);
    connect(m_portalButton, &QPushButton::clicked, this, &EventsPage::openPortal);
    connect(m_giveButton, &QPushButton::clicked, this, &EventsPage::give);
    connect(m_giveAction, &QAction::triggered, this, &EventsPage::give);
    connect(m_takeButton, &QPushButton::clicked, this, &EventsPage::take);
    connect(m_takeAction, &QAction::triggered, this, &EventsPage::take);
    connect(m_showAction, &QAction::triggered, this, &EventsPage::showPerson);
    connect(&table(), &ListTable::opened, this, &EventsPage::showPerson);
}

void EventsPage::addControls()
{
    controls().add(m_portalButton,
                   []() -> std::optional<gate::Probe> { return domain::Action::OpenEventsPortal; });
    const auto toGive = [this] { return giving(); };
    const auto everybody = [] { return tr("Everybody who could get this role holds it already."); };
    controls().add(m_giveButton, toGive, {}, everybody);
    controls().add(m_giveAction, toGive, {}, everybody);
    const auto toTake = [this] { return taking(); };
    const auto choose = [] { return tr("Choose somebody in the list."); };
    controls().add(m_takeButton, toTake, {}, choose);
    controls().add(m_takeAction, toTake, {}, choose);
    connect(&controls(), &CommandControls::refreshed, this, &EventsPage::showReason);
    connect(service(), &tables::WorkspaceService::abilitiesChanged, this, &EventsPage::showReason);
}

void EventsPage::resizeEvent(QResizeEvent *event)
{
    // Beside the button there is little room for the reason in a narrow window or with large text.
    const bool narrow = 3 * m_portalButton->sizeHint().width() > width();
    m_portal->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_portal->setSpacing(narrow ? spacing : 2 * spacing);
    ListPage::resizeEvent(event);
}

QString EventsPage::title() const
{
    return domain::term(u"term.events");
}

ListPage::Loader EventsPage::loader() const
{
    std::vector<domain::Id> holders;
    const roster::Roster &roster = service()->roster();
    for (const quint32 index : roster.select({.roles = domain::maskOf(m_role)}, nullptr))
        holders.push_back(roster.id(index));
    const QString timeZone = service()->info() ? service()->info()->timeZone : QString();
    return [holders, role = m_role, timeZone](tables::OpenWorkspace &open,
                                              tables::TaskState &state) -> Result<Loaded> {
        ROLECALL_TRY(gate::scope(*open.gate, open.session));
        Loaded loaded;
        for (const domain::Id holder : holders) {
            if (state.cancelled)
                return failure(ErrorCode::Cancelled, {});
            // Who is gone meanwhile is left out; the list is read anew then.
            if (const auto person = gate::person(*open.gate, open.session, {holder, {}}))
                loaded.rows.push_back(rowOf(*person, role, timeZone));
        }
        return loaded;
    };
}

void EventsPage::retranslatePage()
{
    const QString role = domain::roleName(m_role);
    //: %1 to %5 are terms: Control Hub, Services, Events, the name of a role, the name of a button
    m_intro->setText(
        tr("Whoever holds the role %4 sees the page %2 > %3 in %1, presses \"%5\" there, and gives this role "
           "to other users of the organization or takes it away. For everybody without the role, full "
           "administrators too, that button is inactive.")
            .arg(domain::term(u"term.control_hub"), domain::term(u"term.services"),
                 domain::term(u"term.events"), role, domain::term(u"term.start_events_portal")));
    m_portalButton->setText(withoutMnemonic(domain::term(u"events.open_portal")));
    //: Headings of columns: people who hold a role, by whom it was given and until when
    table().setColumns({tr("Name"), tr("E-mail"), tr("Status"), tr("Given by"), tr("Until"), tr("Reason")});
    //: Button: gives somebody a role
    m_giveButton->setText(tr("Give role…"));
    m_giveAction->setText(tr("Give role…"));
    //: Button: takes a role from somebody
    m_takeButton->setText(tr("Take role away"));
    m_takeAction->setText(tr("Take role away"));
    //: Menu: goes to somebody in the list of users
    m_showAction->setText(tr("Show among users"));
    showReason();
}

QString EventsPage::countText(int rows) const
{
    return tr("%n user(s) with this role", nullptr, rows);
}

QString EventsPage::emptyText() const
{
    return tr("Nobody holds this role. Give it to whoever is to run events.");
}

std::optional<gate::Probe> EventsPage::giving() const
{
    gate::ChangeRoles command;
    command.give = {{m_role, {}}};
    if (!service()->signedIn() || !service()->isRosterLoaded())
        return std::nullopt;
    const domain::Id self = service()->signedIn()->user;
    const roster::Roster &roster = service()->roster();
    for (quint32 index = 0; index < roster.indexEnd() && command.user.id == 0; ++index) {
        const bool without = roster.isLive(index) && !(roster.roles(index) & domain::maskOf(m_role));
        if (without && roster.holder(index) == domain::Holder::Customer && roster.id(index) != self)
            command.user.id = roster.id(index);
    }
    if (command.user.id == 0 && service()->rosterError())
        command.user.id = self; // who sees nobody gives nobody anything
    if (command.user.id == 0)
        return std::nullopt;
    return gate::Command(command);
}

std::optional<gate::Probe> EventsPage::taking() const
{
    const ListRow *row = table().current();
    if (!row)
        return std::nullopt;
    gate::ChangeRoles command;
    command.user.id = row->id;
    command.take = {{m_role, {}}};
    return gate::Command(command);
}

void EventsPage::showReason()
{
    const std::optional<Error> reason = service()->abilities().openEventsPortal;
    m_reason->setText(reason ? withRule(*reason) : QString());
}

void EventsPage::openPortal()
{
    //: %1 to %4 are terms: Control Hub, Services, Events, the name of a button
    messages().showInfo(tr("Rolecall works offline and opens nothing by itself. Open %1, go to %2 > %3 and "
                           "press \"%4\" there.")
                            .arg(domain::term(u"term.control_hub"), domain::term(u"term.services"),
                                 domain::term(u"term.events"), domain::term(u"term.start_events_portal")));
}

void EventsPage::give()
{
    auto *dialog = new GiveRoleDialog(service(), m_role, this);
    connect(dialog, &GiveRoleDialog::given, this,
            [this](domain::Id user, const QString &name, const gate::Outcome &outcome) {
                //: %1 is a person, %2 a role
                messages().showChange(tr("%1 holds the role %2 now.").arg(name, domain::roleName(m_role)),
                                      outcome);
                Place place{id()};
                place.user = user;
                goTo(place);
            });
    dialog->open();
}

void EventsPage::take()
{
    const ListRow *row = table().current();
    if (!row)
        return;
    gate::ChangeRoles command;
    command.user.id = row->id;
    command.take = {{m_role, {}}};
    const QString name = row->cells.front().text;
    //: Button: takes a role from somebody
    submitAsking(
        service(), command, tr("Take away"), this, [this, name](const Result<gate::Outcome> &outcome) {
            if (!outcome) {
                messages().showError(outcome.error());
                return;
            }
            //: %1 is a person, %2 a role
            messages().showChange(
                tr("%1 does not hold the role %2 any more.").arg(name, domain::roleName(m_role)), *outcome);
        });
}

void EventsPage::showPerson()
{
    if (const ListRow *row = table().current()) {
        Place place{u"users"_s};
        place.user = row->id;
        Q_EMIT placeRequested(place);
    }
}

} // namespace rolecall::ui
