// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/externalactions.h"

#include "domain/glossary.h"
#include "ui/addexternaldialog.h"
#include "ui/breakglassdialog.h"
#include "ui/breakglasstestdialog.h"
#include "ui/changeexternaldialog.h"
#include "ui/commandcontrols.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/recordprovisioningdialog.h"
#include "ui/revokeexternaldialog.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

/// Somebody whom whoever may add external administrators could add.
gate::AddExternal exampleToAdd()
{
    gate::AddExternal command;
    command.email = u"somebody@added.invalid"_s;
    command.first = u"Somebody"_s;
    command.organization = u"added.invalid"_s;
    const domain::Catalogue &catalogue = domain::Catalogue::instance();
    for (domain::RoleIndex role = 0; role < catalogue.roleCount() && command.roles.empty(); ++role) {
        if (catalogue.role(role).offeredTo.contains(domain::Holder::Other) && !catalogue.role(role).perSite)
            command.roles.push_back({role, {}});
    }
    return command;
}

} // namespace

ExternalActions::ExternalActions(tables::WorkspaceService *service, MessageBar *messages, QWidget *list,
                                 QWidget *pane)
    : QObject(pane)
    , m_service(service)
    , m_messages(messages)
    , m_pane(pane)
    , m_controls(new CommandControls(service, this))
    , m_add(new QAction(icon(u"user-plus"_s), {}, this))
    , m_promote(new QAction(icon(u"chevrons-up"_s), {}, this))
    , m_demote(new QAction(icon(u"chevrons-down"_s), {}, this))
    , m_revoke(new QAction(icon(u"user-x"_s), {}, this))
    , m_breakGlass(new QAction(icon(u"life-buoy"_s), {}, this))
    , m_recordTest(new QAction(icon(u"clipboard-check"_s), {}, this))
    , m_recordProvisioning(new QAction(icon(u"clipboard-pen"_s), {}, this))
{
    nameActions();
    m_revoke->setShortcut(QKeySequence::Delete);
    m_revoke->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(m_revoke);
    retranslate();
    addProbes();
    connectActions();
}

void ExternalActions::nameActions()
{
    m_add->setObjectName(u"addExternalAction"_s);
    m_promote->setObjectName(u"promoteExternalAction"_s);
    m_demote->setObjectName(u"demoteExternalAction"_s);
    m_revoke->setObjectName(u"revokeExternalAction"_s);
    m_breakGlass->setObjectName(u"breakGlassAction"_s);
    m_recordTest->setObjectName(u"recordTestAction"_s);
    m_recordProvisioning->setObjectName(u"recordProvisioningAction"_s);
}

void ExternalActions::setExternal(std::optional<gate::ExternalRow> row)
{
    m_row = std::move(row);
    retranslate();
    m_controls->refresh();
}

bool ExternalActions::isSettled() const
{
    return m_controls->isSettled();
}

// --- What may be done
// -----------------------------------------------------------------------------------------------------

QString ExternalActions::nobodyChosen() const
{
    return tr("Choose one external administrator in the list.");
}

void ExternalActions::addProbes()
{
    using Probe = std::optional<gate::Probe>;
    const auto nobody = [this] { return nobodyChosen(); };
    // Of the person's next role up or down; where there is none, nothing can be chosen.
    const auto change = [this](const auto &roles) -> Probe {
        const std::vector<domain::RoleIndex> possible = m_row ? roles(*m_row) : std::vector<int>();
        if (possible.empty())
            return std::nullopt;
        return gate::Command(gate::ChangeExternal{{m_row->user.id, {}}, possible.front()});
    };
    m_controls->add(m_add, [] { return Probe(gate::Command(exampleToAdd())); });
    m_controls->add(
        m_promote, [change] { return change(&gate::promotions); }, {},
        [this] { return m_row ? tr("There is no role that would give this person more.") : nobodyChosen(); });
    m_controls->add(
        m_demote, [change] { return change(&gate::demotions); }, {},
        [this] {
            return m_row ? tr("There is no role that would give this person less; revoke the rights instead.")
                         : nobodyChosen();
        });
    m_controls->add(
        m_revoke,
        [this]() -> Probe {
            if (!m_row)
                return std::nullopt;
            return gate::Command(gate::RevokeExternal{{m_row->user.id, {}}});
        },
        {}, nobody);
    m_controls->add(
        m_breakGlass,
        [this]() -> Probe {
            if (!m_row)
                return std::nullopt;
            return gate::Command(gate::MarkBreakGlass{{m_row->user.id, {}}, u"Sign-in fails"_s});
        },
        {}, nobody);
    m_controls->add(
        m_recordTest,
        [this]() -> Probe {
            if (!m_row)
                return std::nullopt;
            // Yesterday is no day that lies in the future in any time zone.
            return gate::Command(
                gate::TestBreakGlass{{m_row->user.id, {}}, QDate::currentDate().addDays(-1)});
        },
        {}, nobody);
    // Of whom is said in the dialog.
    m_controls->add(m_recordProvisioning, [] { return Probe(domain::Action::ChangeExternalRoles); });
}

// --- Doing it
// -------------------------------------------------------------------------------------------------------------

template<typename Dialog>
void ExternalActions::open(Dialog *dialog)
{
    connect(dialog, &Dialog::changed, this, [this](const QString &text, const gate::Outcome &outcome) {
        m_messages->showChange(text, outcome);
        Q_EMIT changed(outcome.removed.empty() ? outcome.target : 0);
    });
    dialog->open();
}

void ExternalActions::connectActions()
{
    const auto on = [this](QAction *action, auto make) {
        connect(action, &QAction::triggered, this, [this, make] { open(make()); });
    };
    // Of the one who is chosen when it is asked for.
    const auto onChosen = [this](QAction *action, auto make) {
        connect(action, &QAction::triggered, this, [this, make] {
            if (m_row)
                open(make(*m_row));
        });
    };
    using Row = gate::ExternalRow;
    using Direction = ChangeExternalDialog::Direction;
    on(m_add, [this] { return new AddExternalDialog(m_service, m_pane); });
    on(m_recordProvisioning, [this] { return new RecordProvisioningDialog(m_service, m_pane); });
    onChosen(m_promote, [this](const Row &row) {
        return new ChangeExternalDialog(m_service, row, Direction::Promote, m_pane);
    });
    onChosen(m_demote, [this](const Row &row) {
        return new ChangeExternalDialog(m_service, row, Direction::Demote, m_pane);
    });
    onChosen(m_revoke, [this](const Row &row) { return new RevokeExternalDialog(m_service, row, m_pane); });
    onChosen(m_breakGlass, [this](const Row &row) { return new BreakGlassDialog(m_service, row, m_pane); });
    onChosen(m_recordTest,
             [this](const Row &row) { return new BreakGlassTestDialog(m_service, row, m_pane); });
}

void ExternalActions::retranslate()
{
    m_add->setText(domain::term(u"term.add_external_administrator"_s) + u"…"_s);
    //: Menu: gives an external administrator a role with more rights
    m_promote->setText(tr("&Promote…"));
    //: Menu: gives an external administrator a role with fewer rights
    m_demote->setText(tr("&Demote…"));
    m_revoke->setText(domain::term(u"term.revoke_admin_rights"_s) + u"…"_s);
    //: Menu: says that somebody is the way in when sign-in fails, or no longer is
    m_breakGlass->setText(tr("&Break-glass access…"));
    //: Menu: records when a break-glass access was tried
    m_recordTest->setText(tr("Record a &test…"));
    //: Menu: records that a partner took the provisioning role by itself
    m_recordProvisioning->setText(tr("Record pro&visioning…"));
    m_controls->refresh();
}

} // namespace rolecall::ui
