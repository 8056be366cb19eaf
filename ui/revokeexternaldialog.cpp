// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/revokeexternaldialog.h"

#include "domain/glossary.h"
#include "ui/externalwording.h"
#include "ui/plainlabel.h"

using namespace Qt::StringLiterals;

namespace rolecall::ui {

RevokeExternalDialog::RevokeExternalDialog(tables::WorkspaceService *service, gate::ExternalRow row,
                                           QWidget *parent)
    : ExternalDialog(service, u"revokeExternalDialog"_s, parent)
    , m_row(std::move(row))
    , m_who(addText(u"whoLabel"_s))
    , m_explanation(addText(u"explanationLabel"_s))
{
    addReason();
    addChanges(m_row.holder, m_row.roles);
    start();
}

std::optional<gate::Command> RevokeExternalDialog::command() const
{
    return gate::RevokeExternal{{m_row.user.id, {}}, reason()};
}

QString RevokeExternalDialog::verb() const
{
    //: Button: takes all rights of an external administrator
    return tr("Re&voke");
}

QString RevokeExternalDialog::doneText() const
{
    //: %1 is a person's name
    return tr("Revoked the administrator rights of %1.").arg(m_row.user.name());
}

QString RevokeExternalDialog::heading() const
{
    //: %1 is a person's name
    return tr("Revoke the administrator rights of %1?").arg(m_row.user.name());
}

void RevokeExternalDialog::retranslate()
{
    ExternalDialog::retranslate();
    setWindowTitle(domain::term(u"term.revoke_admin_rights"_s));
    m_who->setText(whoText(m_row, timeZone()));
    m_explanation->setText(
        tr("All roles are taken, and the record of this external administrator is deleted. "
           "To come back, the person must be added anew (Rule R24)."));
}

} // namespace rolecall::ui
