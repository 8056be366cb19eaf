// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#include "ui/useractions.h"

#include "ui/icons.h"
#include "ui/wording.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rolecall::ui {

UserActions::UserActions(QWidget *list, QWidget *page)
    : QObject(page)
    , showDetails(new QAction(icon(u"info"_s), {}, this))
    , editRoles(new QAction(icon(u"shield-check"_s), {}, this))
    , edit(new QAction(icon(u"user-pen"_s), {}, this))
    , remove(new QAction(icon(u"trash-2"_s), {}, this))
    , copy(new QAction(icon(u"copy"_s), {}, this))
{
    showDetails->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    editRoles->setShortcuts({QKeySequence(Qt::Key_F4), QKeySequence(Qt::CTRL | Qt::Key_R)});
    edit->setShortcut(Qt::Key_F2);
    remove->setShortcut(QKeySequence::Delete);
    copy->setShortcut(QKeySequence::Copy);
    for (QAction *action : {showDetails, edit, remove, copy}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        list->addAction(action);
    }
    editRoles->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(editRoles);
    update(0, nullptr);
}

void UserActions::update(int selected, const gate::PersonAbilities *abilities)
{
    m_selected = selected;
    m_abilities = abilities ? *abilities : gate::PersonAbilities{};
    const bool known = abilities != nullptr;
    std::optional<Error> notOne;
    if (selected != 1 || !known)
        notOne = Error{ErrorCode::Usage, tr("Select one user.")};
    showDetails->setEnabled(selected > 0);
    setAvailable(editRoles, notOne ? notOne : m_abilities.changeRoles);
    setAvailable(edit, notOne ? notOne : m_abilities.edit);
    setAvailable(remove, notOne ? notOne : m_abilities.remove);
    copy->setEnabled(selected > 0);
}

void UserActions::setAvailable(QAction *action, const std::optional<Error> &reason)
{
    action->setEnabled(!reason);
    action->setStatusTip(reason ? withRule(*reason) : QString());
    action->setToolTip(plainToolTip(reason ? withRule(*reason) : QString()));
}

void UserActions::addTo(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    menu->addActions({showDetails, editRoles, edit});
    menu->addSeparator();
    menu->addAction(copy);
    menu->addSeparator();
    menu->addAction(remove);
}

void UserActions::retranslate()
{
    //: Menu: goes to the profile of the user
    showDetails->setText(tr("Show &details"));
    //: Menu: opens the role editor
    editRoles->setText(tr("Edit &roles…"));
    //: Menu: changes a user's profile
    edit->setText(tr("&Edit…"));
    //: Menu: removes a user
    remove->setText(tr("Re&move…"));
    //: Menu: copies the selected rows
    copy->setText(tr("&Copy"));
}

} // namespace rolecall::ui
