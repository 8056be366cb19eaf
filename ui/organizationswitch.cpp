// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/organizationswitch.h"

#include "ui/settings.h"
#include "ui/taskprogress.h"
#include "ui/windowactions.h"

namespace rolecall::ui {

using tables::WorkspaceService;

OrganizationSwitch::OrganizationSwitch(WorkspaceService *service, WindowActions *actions,
                                       TaskProgress *progress, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_actions(actions)
    , m_progress(progress)
{
    connect(m_service, &WorkspaceService::signedInChanged, this, &OrganizationSwitch::refresh);
    connect(m_service, &WorkspaceService::abilitiesChanged, this, &OrganizationSwitch::refresh);
    connect(m_actions, &WindowActions::organizationChosen, this, &OrganizationSwitch::switchTo);
    refresh();
}

void OrganizationSwitch::refresh()
{
    m_actions->setOrganizations(m_service->ownCustomers(),
                                m_service->info() ? m_service->info()->organization : 0);
}

void OrganizationSwitch::switchTo(domain::Id organization)
{
    if (!m_service->info() || !m_service->signedIn())
        return;
    const auto task = m_service->useOrganization(
        organization, this,
        [this, organization, path = m_service->info()->path](const Result<tables::SignedIn> &there) {
            if (there)
                Settings().setOrganization(path, organization);
            else
                Q_EMIT failed(there.error());
            refresh(); // the one that was chosen is checked only if it is in use now
        });
    m_progress->watch(task, tr("Switching to another organization"));
}

} // namespace rolecall::ui
