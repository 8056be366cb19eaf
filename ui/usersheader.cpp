// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/usersheader.h"

#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rolecall::ui {
namespace {

using tables::WorkspaceService;

/// As good as any address that nobody has.
gate::AddUser anExample()
{
    gate::AddUser command;
    command.fields[domain::Email] = u"new.user@rolecall.invalid"_s;
    return command;
}

constexpr std::array exportKinds{UsersHeader::ExportKind::Administrators, UsersHeader::ExportKind::List,
                                 UsersHeader::ExportKind::Roster, UsersHeader::ExportKind::Choose};

} // namespace

UsersHeader::UsersHeader(WorkspaceService *service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_controls(new CommandControls(service, this))
    , m_addButton(new QPushButton(this))
    , m_importButton(new QPushButton(this))
    , m_exportButton(new QPushButton(this))
    , m_addAction(new QAction(icon(u"user-plus"_s), {}, this))
    , m_importAction(new QAction(icon(u"upload"_s), {}, this))
{
    m_addButton->setObjectName(u"addUserButton"_s);
    m_addButton->setIcon(icon(u"user-plus"_s));
    m_importButton->setObjectName(u"importButton"_s);
    m_importButton->setIcon(icon(u"upload"_s));
    m_exportButton->setObjectName(u"exportButton"_s);
    m_exportButton->setIcon(icon(u"download"_s));
    makeExportMenu();
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setSpacing(spacing);
    flow->setTrailing(true);
    flow->addWidget(m_addButton);
    flow->addWidget(m_importButton);
    flow->addWidget(m_exportButton);
    // Large text has the buttons below each other rather than a window that doesn't fit the screen.
    QSizePolicy flowing(QSizePolicy::Expanding, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    buttons->setSizePolicy(flowing);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    layout->addWidget(buttons, 1);
    connect(m_addButton, &QPushButton::clicked, this, &UsersHeader::addRequested);
    connect(m_addAction, &QAction::triggered, this, &UsersHeader::addRequested);
    connect(m_importButton, &QPushButton::clicked, this, &UsersHeader::importRequested);
    connect(m_importAction, &QAction::triggered, this, &UsersHeader::importRequested);
    connect(m_controls, &CommandControls::refreshed, this, &UsersHeader::availabilityChanged);
    connect(service, &WorkspaceService::infoChanged, m_controls, &CommandControls::refresh);
    connect(service, &WorkspaceService::signedInChanged, this, &UsersHeader::updateExport);
    connect(service, &WorkspaceService::abilitiesChanged, this, &UsersHeader::updateExport);
    registerControls();
    retranslate();
}

void UsersHeader::makeExportMenu()
{
    auto *menu = new QMenu(m_exportButton);
    menu->setObjectName(u"exportMenu"_s);
    for (const ExportKind kind : exportKinds) {
        QAction *action = menu->addAction(QString());
        m_exportActions.push_back(action);
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT exportRequested(kind); });
    }
    m_exportButton->setMenu(menu);
}

void UsersHeader::addToExportMenu(const QList<QAction *> &actions)
{
    QMenu *menu = m_exportButton->menu();
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    menu->addActions(actions);
}

void UsersHeader::registerControls()
{
    const auto adding = [] { return std::optional<gate::Probe>(gate::Command(anExample())); };
    const auto addHint = [] { return tr("Add a user to the workspace"); };
    m_controls->add(m_addButton, adding, addHint);
    m_controls->add(m_addAction, adding, addHint);
    // Of the two kinds of files one is enough.
    const auto importing = [this]() -> std::optional<gate::Probe> {
        const gate::Abilities &abilities = m_service->abilities();
        const bool administratorsAlone = abilities.importRoster && !abilities.importAdministrators;
        return administratorsAlone ? domain::Action::AssignRoles : domain::Action::ImportRoster;
    };
    const auto importHint = [] { return tr("Read users or administrators from a file of Control Hub"); };
    m_controls->add(m_importButton, importing, importHint);
    m_controls->add(m_importAction, importing, importHint);
}

void UsersHeader::updateExport()
{
    const std::optional<Error> &refusal = m_service->abilities().seeUsers;
    setAvailable(m_exportButton, refusal, tr("Write what is listed to a file"));
    for (QAction *action : m_exportActions)
        action->setEnabled(!refusal);
}

QList<QAction *> UsersHeader::actions() const
{
    QList<QAction *> all{m_addAction, m_importAction};
    for (QAction *action : m_exportActions)
        all += action;
    return all;
}

const QPushButton *UsersHeader::firstStep() const
{
    for (const QPushButton *button : {m_importButton, m_addButton}) {
        if (button->isEnabled())
            return button;
    }
    return nullptr;
}

void UsersHeader::retranslate()
{
    //: Button
    m_addButton->setText(tr("&Add user…"));
    //: Button: reads a file
    m_importButton->setText(tr("&Import…"));
    //: Command
    m_addAction->setText(tr("Add a user…"));
    //: Command
    m_importAction->setText(tr("Import users or administrators…"));
    //: Button with a menu: writes a file
    m_exportButton->setText(tr("E&xport"));
    //: Menu
    m_exportActions[0]->setText(tr("&Administrators of this list…"));
    //: Menu
    m_exportActions[1]->setText(tr("&This list…"));
    //: Menu: all users in the format of Control Hub
    m_exportActions[2]->setText(tr("&Roster for Control Hub…"));
    //: Menu: an export of which everything can be chosen
    m_exportActions[3]->setText(tr("With &choices…"));
    updateExport();
    m_controls->refresh();
}

} // namespace rolecall::ui
