// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/changeexternaldialog.h"

#include "domain/language.h"
#include "ui/externalwording.h"
#include "ui/organizationday.h"
#include "ui/plainlabel.h"
#include "ui/untilfield.h"
#include "ui/wording.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

ChangeExternalDialog::ChangeExternalDialog(tables::WorkspaceService *service, gate::ExternalRow row,
                                           Direction direction, QWidget *parent)
    : ExternalDialog(service, u"changeExternalDialog"_s, parent)
    , m_row(std::move(row))
    , m_direction(direction)
    , m_current(addText(u"currentRolesLabel"_s))
    , m_roleLabel(addText(u"newRoleLabel"_s))
    , m_roles(new QButtonGroup(this))
    , m_dropped(nullptr)
    , m_until(new UntilField(organizationToday(service), this))
{
    m_roleLabel->setHeading(0);
    addRoles();
    m_dropped = addText(u"droppedEndLabel"_s);
    m_dropped->hide();
    column()->addWidget(m_until);
    addReason();
    addChanges(m_row.holder, m_row.roles);
    connect(m_roles, &QButtonGroup::buttonClicked, this, &ChangeExternalDialog::chosen);
    connect(m_until, &UntilField::changed, this, &ChangeExternalDialog::edited);
    start();
    askForEnds();
}

void ChangeExternalDialog::addRoles()
{
    const std::vector<domain::RoleIndex> possible =
        m_direction == Direction::Promote ? gate::promotions(m_row) : gate::demotions(m_row);
    for (const domain::RoleIndex role : possible) {
        auto *button = new QRadioButton(this);
        button->setObjectName(domain::Catalogue::instance().role(role).id + u"RadioButton"_s);
        m_roles->addButton(button, role);
        column()->addWidget(button);
    }
    if (possible.size() == 1) // there is nothing to choose
        m_roles->button(possible.front())->setChecked(true);
    if (!possible.empty())
        m_roles->button(possible.front())->setFocus();
}

std::optional<domain::RoleIndex> ChangeExternalDialog::role() const
{
    return m_roles->checkedId() >= 0 ? std::optional(m_roles->checkedId()) : std::nullopt;
}

void ChangeExternalDialog::askForEnds()
{
    const auto work = [holder = m_row.holder](tables::OpenWorkspace &open, tables::TaskState & /*state*/) {
        return gate::externalChoices(*open.gate, open.session, holder);
    };
    service()->ask<gate::ExternalChoices>(work, this, [this](const Result<gate::ExternalChoices> &choices) {
        if (!choices)
            return; // the gate says so when it is tried
        m_latest = choices->latest;
        chosen();
    });
}

void ChangeExternalDialog::chosen()
{
    const auto ends = role() ? m_latest.find(*role()) : m_latest.end();
    if (ends == m_latest.end())
        m_until->setLatest({}, std::nullopt);
    else
        m_until->setLatest(domain::roleName(ends->first, m_row.holder), ends->second);
    edited();
}

/// Promotion drops the date of the role that is replaced (R25).
void ChangeExternalDialog::showPreview(const gate::ExternalPreview &preview)
{
    QStringList dropped;
    for (const store::Assignment &old : m_row.roles) {
        const bool stays = std::ranges::any_of(preview.roles, [&old](const store::Assignment &role) {
            return role.until || (role.role == old.role && role.site == old.site);
        });
        if (old.until && !stays && !preview.roles.empty()) {
            //: %1 is a role, %2 a date
            dropped << tr("%1 would have ended after %2; what takes its place has no end (Rule R25).")
                           .arg(domain::roleName(old.role, m_row.holder),
                                domain::shortDate(domain::dayEndingAt(*old.until, timeZone())));
        }
    }
    m_dropped->setText(dropped.join(u'\n'));
    m_dropped->setVisible(!dropped.isEmpty());
}

std::optional<gate::Command> ChangeExternalDialog::command() const
{
    if (!role())
        return std::nullopt;
    return gate::ChangeExternal{{m_row.user.id, {}}, *role(), m_until->date(), reason()};
}

QString ChangeExternalDialog::unfinished() const
{
    return tr("Choose the new role.");
}

QString ChangeExternalDialog::verb() const
{
    return m_direction == Direction::Promote
        //: Button: gives an external administrator a role with more rights
        ? tr("&Promote")
        //: Button: gives an external administrator a role with fewer rights
        : tr("&Demote");
}

QString ChangeExternalDialog::doneText() const
{
    const QString role = domain::roleName(this->role().value_or(0), m_row.holder);
    return m_direction == Direction::Promote
        //: %1 is a person's name, %2 a role
        ? tr("Promoted %1: %2.").arg(m_row.user.name(), role)
        //: %1 is a person's name, %2 a role
        : tr("Demoted %1: %2.").arg(m_row.user.name(), role);
}

QString ChangeExternalDialog::heading() const
{
    return m_direction == Direction::Promote
        //: %1 is a person's name
        ? tr("Promote %1").arg(m_row.user.name())
        //: %1 is a person's name
        : tr("Demote %1").arg(m_row.user.name());
}

void ChangeExternalDialog::retranslate()
{
    ExternalDialog::retranslate();
    setWindowTitle(m_direction == Direction::Promote
                       //: Title of a dialog
                       ? tr("Promote external administrator")
                       //: Title of a dialog
                       : tr("Demote external administrator"));
    m_current->setText(whoText(m_row, timeZone()));
    //: Heading above the roles that can be chosen
    m_roleLabel->setText(tr("New role"));
    for (QAbstractButton *button : m_roles->buttons())
        button->setText(withoutMnemonic(domain::roleName(m_roles->id(button), m_row.holder)));
    m_until->retranslate();
    chosen();
}

} // namespace rolecall::ui
