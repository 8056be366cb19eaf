// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/persondialogs.h"

#include "ui/messagebar.h"
#include "ui/roleeditordialog.h"
#include "ui/submission.h"
#include "ui/userdialog.h"

namespace rolecall::ui {

PersonDialogs::PersonDialogs(tables::WorkspaceService *service, MessageBar *messages, QWidget *page)
    : QObject(page)
    , m_service(service)
    , m_messages(messages)
    , m_page(page)
{
}

void PersonDialogs::editRoles(domain::Id user)
{
    if (user == 0)
        return;
    auto *dialog = new RoleEditorDialog(m_service, user, m_page);
    connect(dialog, &RoleEditorDialog::saved, this,
            [this](const QString &name, const gate::Outcome &outcome) {
                //: %1 is a person's name
                m_messages->showChange(tr("Saved the roles of %1.").arg(name), outcome);
            });
    dialog->open();
}

void PersonDialogs::add()
{
    auto *dialog = new UserDialog(m_service, 0, m_page);
    connect(dialog, &UserDialog::saved, this,
            [this](domain::Id user, const QString &name, const gate::Outcome &outcome) {
                //: %1 is a person's name
                m_messages->showChange(tr("Added %1.").arg(name), outcome);
                Q_EMIT added(user);
            });
    dialog->open();
}

void PersonDialogs::edit(domain::Id user)
{
    if (user == 0)
        return;
    auto *dialog = new UserDialog(m_service, user, m_page);
    connect(dialog, &UserDialog::saved, this,
            [this](domain::Id, const QString &name, const gate::Outcome &outcome) {
                //: %1 is a person's name
                m_messages->showChange(tr("Saved the profile of %1.").arg(name), outcome);
            });
    dialog->open();
}

void PersonDialogs::remove(domain::Id user, const QString &name)
{
    if (m_removing)
        return; // the question is on its way
    m_removing = true;
    askToRemove(m_service, user, name, m_page, [this, name](const Result<gate::Outcome> &outcome) {
        m_removing = false;
        if (outcome)
            //: %1 is a person's name
            m_messages->showChange(tr("Removed %1.").arg(name), *outcome);
        else
            m_messages->showError(outcome.error());
    });
}

} // namespace rolecall::ui
