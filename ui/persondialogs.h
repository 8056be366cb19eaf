// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"

#include <QObject>

namespace rolecall::tables {
class WorkspaceService;
}

namespace rolecall::ui {

class MessageBar;

/// What is done with one person of the list in a dialog: opens it, and tells what came of it.
class PersonDialogs final : public QObject {
    Q_OBJECT

public:
    /// `page` owns this and stands behind the dialogs.
    PersonDialogs(tables::WorkspaceService *service, MessageBar *messages, QWidget *page);

    void add();
    void edit(domain::Id user);
    void editRoles(domain::Id user);
    void remove(domain::Id user, const QString &name);

Q_SIGNALS:
    void added(rolecall::domain::Id user);

private:
    tables::WorkspaceService *m_service;
    MessageBar *m_messages;
    QWidget *m_page;
    bool m_removing = false; ///< from the key to the answer: one question at a time
};

} // namespace rolecall::ui
