// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/usersheader.h"

#include "domain/glossary.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
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

constexpr std::array exportKinds{UsersHeader::ExportKind::Administrators, UsersHeader::ExportKind::List,
                                 UsersHeader::ExportKind::Roster};

} // namespace

UsersHeader::UsersHeader(WorkspaceService *service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_title(new PlainLabel(this))
    , m_addButton(new QPushButton(this))
    , m_importButton(new QPushButton(this))
    , m_exportButton(new QPushButton(this))
{
    m_addButton->setObjectName(u"addUserButton"_s);
    m_addButton->setIcon(icon(u"user-plus"_s));
    m_importButton->setObjectName(u"importButton"_s);
    m_importButton->setIcon(icon(u"upload"_s));
    m_exportButton->setObjectName(u"exportButton"_s);
    m_exportButton->setIcon(icon(u"download"_s));
    makeExportMenu();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_addButton);
    layout->addWidget(m_importButton);
    layout->addWidget(m_exportButton);
    connect(m_addButton, &QPushButton::clicked, this, &UsersHeader::addRequested);
    connect(m_importButton, &QPushButton::clicked, this, &UsersHeader::importRequested);
    connect(service, &WorkspaceService::infoChanged, this, &UsersHeader::updateAvailability);
    connect(service, &WorkspaceService::signedInChanged, this, &UsersHeader::updateAvailability);
    connect(service, &WorkspaceService::abilitiesChanged, this, &UsersHeader::updateAvailability);
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

std::optional<Error> UsersHeader::whyNotChange(const std::optional<Error> &refusal) const
{
    if (refusal)
        return refusal;
    if (m_service->info() && m_service->info()->readOnly)
        return Error{ErrorCode::File, tr("This workspace is open for reading only.")};
    return std::nullopt;
}

void UsersHeader::updateAvailability()
{
    const gate::Abilities &abilities = m_service->abilities();
    setAvailable(m_addButton, whyNotChange(abilities.changeUsers), tr("Add a user to the workspace"));
    // One of the two is enough.
    const std::optional<Error> noImport =
        abilities.importAdministrators ? abilities.importRoster : std::nullopt;
    setAvailable(m_importButton, whyNotChange(noImport),
                 tr("Read users or administrators from a file of Control Hub"));
    setAvailable(m_exportButton, abilities.seeUsers, tr("Write what is listed to a file"));
}

void UsersHeader::retranslate()
{
    m_title->setText(domain::term(u"term.users"_s));
    m_title->setFont(headingFont(4));
    //: Button
    m_addButton->setText(tr("&Add user…"));
    //: Button: reads a file
    m_importButton->setText(tr("&Import…"));
    //: Button with a menu: writes a file
    m_exportButton->setText(tr("E&xport"));
    //: Menu
    m_exportActions[0]->setText(tr("&Administrators of this list as CSV…"));
    //: Menu
    m_exportActions[1]->setText(tr("&This list as CSV…"));
    //: Menu: all users in the format of Control Hub
    m_exportActions[2]->setText(tr("&Roster for Control Hub…"));
    updateAvailability();
}

} // namespace rolecall::ui
