// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/catalogue.h"
#include "gate/command.h"
#include "gate/outcome.h"
#include "ui/trial.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace rolecall::ui {

class MessageBar;
class PersonPicker;
class PlainLabel;

/// Gives one role of the organization to an own user who is chosen. The choice is tried by a dry run of the
/// gate; before Give it shows what that brings with it or what speaks against it. To be opened by open();
/// deletes itself when closed.
class GiveRoleDialog final : public QDialog {
    Q_OBJECT

public:
    GiveRoleDialog(tables::WorkspaceService *service, domain::RoleIndex role, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(rolecall::domain::Id user, const QString &name, const rolecall::gate::Outcome &outcome);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    [[nodiscard]] gate::ChangeRoles command() const;
    void tryOut();
    void showTried(const std::optional<Result<gate::Outcome>> &tried); ///< nothing: not known yet
    void save();
    void retranslate();

    tables::WorkspaceService *m_service;
    domain::RoleIndex m_role;
    Trial<gate::Outcome> m_trial;
    bool m_saving = false;

    MessageBar *m_messages;
    PersonPicker *m_person;
    PlainLabel *m_notices; ///< what giving the role brings with it
    PlainLabel *m_problemLabel;
    PlainLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
