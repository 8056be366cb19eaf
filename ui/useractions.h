// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace rolecall::ui {

/// What can be done with the users selected in the list: for its context menu and its keys. Each says why it
/// can't be done now. The owner connects them.
class UserActions final : public QObject {
    Q_OBJECT

public:
    /// The keys work in `list`, those of the role editor on the whole `page`.
    UserActions(QWidget *list, QWidget *page);

    /// `abilities` are those for the current person, null while they are not known.
    void update(int selected, const gate::PersonAbilities *abilities);
    void addTo(QMenu *menu) const;
    void retranslate();

    QAction *showDetails;
    QAction *editRoles;
    QAction *edit;
    QAction *remove;
    QAction *copy;

private:
    void setAvailable(QAction *action, const std::optional<Error> &reason);

    int m_selected = 0;
    gate::PersonAbilities m_abilities;
};

} // namespace rolecall::ui
