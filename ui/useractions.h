// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace rolecall::ui {

/// What can be done with the users selected in the list, one or several: for its context menu, its keys and
/// Ctrl+K. Each says why it can't be done now. The owner connects them; those for several people are
/// PeopleActions' business.
class UserActions final : public QObject {
    Q_OBJECT

public:
    /// The keys work in `list`, those of the role editor on the whole `page`.
    UserActions(QWidget *list, QWidget *page);

    /// `abilities` are those for the current person, null while they are not known. What leads to a command
    /// for several people is enabled by who submits it.
    void update(int selected, const gate::PersonAbilities *abilities);
    void addTo(QMenu *menu) const;
    [[nodiscard]] QList<QAction *> all() const; ///< in the order of the menu
    void retranslate();

    QAction *showDetails;
    QAction *editRoles; ///< of several people too
    QAction *licenses;
    QAction *sameRoles;
    QAction *takeEverything;
    QAction *compare; ///< leads to the access of two people, side by side
    QAction *edit;
    QAction *sendActivation;
    QAction *deactivate;
    QAction *remove; ///< of several people too
    QAction *copy;
    QAction *exportSelected;
    QAction *paste; ///< a list of e-mails becomes the selection

private:
    void setAvailable(QAction *action, const std::optional<Error> &reason);

    int m_selected = 0;
    gate::PersonAbilities m_abilities;
};

} // namespace rolecall::ui
