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
    , licenses(new QAction(icon(u"key-round"_s), {}, this))
    , sameRoles(new QAction(icon(u"users-round"_s), {}, this))
    , takeEverything(new QAction(icon(u"log-out"_s), {}, this))
    , compare(new QAction(icon(u"columns-3"_s), {}, this))
    , edit(new QAction(icon(u"user-pen"_s), {}, this))
    , sendActivation(new QAction(icon(u"send"_s), {}, this))
    , deactivate(new QAction(icon(u"user-minus"_s), {}, this))
    , remove(new QAction(icon(u"trash-2"_s), {}, this))
    , copy(new QAction(icon(u"copy"_s), {}, this))
    , exportSelected(new QAction(icon(u"download"_s), {}, this))
    , paste(new QAction(icon(u"clipboard-paste"_s), {}, this))
{
    const auto name = [](QAction *action, const QString &objectName) { action->setObjectName(objectName); };
    name(showDetails, u"showDetailsAction"_s);
    name(editRoles, u"editRolesAction"_s);
    name(licenses, u"licensesAction"_s);
    name(sameRoles, u"sameRolesAction"_s);
    name(takeEverything, u"takeEverythingAction"_s);
    name(compare, u"compareAction"_s);
    name(edit, u"editUserAction"_s);
    name(sendActivation, u"sendActivationAction"_s);
    name(deactivate, u"deactivateAction"_s);
    name(remove, u"removeAction"_s);
    name(copy, u"copyAction"_s);
    name(exportSelected, u"exportSelectedAction"_s);
    name(paste, u"pasteEmailsAction"_s);
    showDetails->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    editRoles->setShortcuts({QKeySequence(Qt::Key_F4), QKeySequence(Qt::CTRL | Qt::Key_R)});
    edit->setShortcut(Qt::Key_F2);
    remove->setShortcut(QKeySequence::Delete);
    copy->setShortcut(QKeySequence::Copy);
    paste->setShortcut(QKeySequence::Paste);
    for (QAction *action : {showDetails, edit, remove, copy, paste}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        list->addAction(action);
    }
    editRoles->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(editRoles);
    retranslate();
    update(0, nullptr);
}

void UserActions::update(int selected, const gate::PersonAbilities *abilities)
{
    const bool other = selected != m_selected;
    m_selected = selected;
    m_abilities = abilities ? *abilities : gate::PersonAbilities{};
    const bool known = abilities != nullptr;
    std::optional<Error> notOne;
    if (selected != 1 || !known)
        notOne = Error{ErrorCode::Usage, tr("Select one user.")};
    setAvailable(compare,
                 selected == 1 ? std::nullopt
                               : std::optional(Error{ErrorCode::Usage, tr("Select one user.")}));
    showDetails->setEnabled(selected > 0);
    setAvailable(edit, notOne ? notOne : m_abilities.edit);
    if (selected <= 1) {
        setAvailable(editRoles, notOne ? notOne : m_abilities.changeRoles);
        setAvailable(remove, notOne ? notOne : m_abilities.remove);
    }
    copy->setEnabled(selected > 0);
    exportSelected->setEnabled(selected > 0);
    if (other)
        retranslate();
}

void UserActions::setAvailable(QAction *action, const std::optional<Error> &reason)
{
    action->setEnabled(!reason);
    action->setStatusTip(reason ? withRule(*reason) : QString());
    action->setToolTip(plainToolTip(reason ? withRule(*reason) : QString()));
}

QList<QAction *> UserActions::all() const
{
    return {showDetails,    editRoles,  licenses, sameRoles, takeEverything, edit,  compare,
            sendActivation, deactivate, copy,     paste,     exportSelected, remove};
}

void UserActions::addTo(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    menu->addActions({showDetails, edit, compare});
    menu->addSeparator();
    menu->addActions({editRoles, sameRoles, licenses, sendActivation});
    menu->addSeparator();
    menu->addActions({copy, exportSelected, paste});
    menu->addSeparator();
    menu->addActions({takeEverything, deactivate, remove});
}

void UserActions::retranslate()
{
    const bool several = m_selected > 1;
    //: Menu: goes to the profile of the user
    showDetails->setText(tr("Show &details"));
    //: Menu: opens the role editor
    editRoles->setText(several ? tr("Change &roles of %n people…", nullptr, m_selected)
                               //: Menu: opens the role editor
                               : tr("Edit &roles…"));
    //: Menu: the licenses of several people
    licenses->setText(several ? tr("Change &licenses of %n people…", nullptr, m_selected)
                              //: Menu: the licenses of one person
                              : tr("&Licenses…"));
    //: Menu: gives the selected people the roles that somebody else holds
    sameRoles->setText(tr("&Same roles as…"));
    //: Menu: takes roles and licenses from people who leave
    takeEverything->setText(several ? tr("&Take everything from %n leavers…", nullptr, m_selected)
                                    //: Menu: takes roles and licenses from somebody who leaves
                                    : tr("&Take everything from a leaver…"));
    //: Menu: leads to the access of two people, side by side
    compare->setText(tr("Compare &with…"));
    //: Menu: changes a user's profile
    edit->setText(tr("&Edit…"));
    //: Menu: puts activation e-mails into the outbox
    sendActivation->setText(several ? tr("Send &activation e-mails to %n people…", nullptr, m_selected)
                                    //: Menu: puts an activation e-mail into the outbox
                                    : tr("Send &activation e-mail…"));
    //: Menu: gives people the status Inactive
    deactivate->setText(several ? tr("Set %n people &inactive…", nullptr, m_selected)
                                //: Menu: gives a person the status Inactive
                                : tr("Set &inactive…"));
    //: Menu: removes several users
    remove->setText(several ? tr("Re&move %n people…", nullptr, m_selected)
                            //: Menu: removes a user
                            : tr("Re&move…"));
    //: Menu: copies the selected rows
    copy->setText(tr("&Copy"));
    //: Menu: writes the selected people to a file
    exportSelected->setText(tr("E&xport the selection…"));
    //: Menu: a list of e-mails tells who is to be selected
    paste->setText(tr("&Paste e-mails to select…"));
}

} // namespace rolecall::ui
