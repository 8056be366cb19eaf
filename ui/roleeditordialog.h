// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/questions.h"
#include "tables/workspaceservice.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace rolecall::ui {

class ChangesView;
class MessageBar;
class PlainLabel;
class RoleBoxes;
class SiteChoices;

/// Gives and takes the roles of one person: those of the organization, one a site, those of services, and
/// changes their ends. Every choice asks the gate what it would do; of several questions the newest one
/// counts. To be opened by open(); deletes itself when closed.
class RoleEditorDialog final : public QDialog {
    Q_OBJECT

public:
    RoleEditorDialog(tables::WorkspaceService *service, domain::Id user, QWidget *parent = nullptr);
    ~RoleEditorDialog() override;
    Q_DISABLE_COPY_MOVE(RoleEditorDialog)

    [[nodiscard]] bool isReady() const { return m_answer && !m_task; } ///< what is shown belongs to the plan

Q_SIGNALS:
    void saved(const QString &name, const rolecall::gate::Outcome &outcome); ///< of the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the choices got another size
    void changeEvent(QEvent *event) override;

private:
    /// What the worker answers.
    struct Answer {
        gate::RolePreview preview;
        domain::Holder holder = domain::Holder::Customer;
        QString name;
    };

    void setUp();
    QWidget *makeRoles();
    void fitRoles(); ///< makes room for the longest word of what stands there
    QWidget *makeChanges();
    QLayout *makeButtons();
    QLayout *makeUntilAndReason();
    [[nodiscard]] gate::ChangeRoles plan() const;
    void ask();
    void take(const gate::ChangeRoles &asked, Result<Answer> answer);
    void showChoices();
    [[nodiscard]] QString timeZone() const;
    void focusFirst();
    /// A role is to end otherwise: the end that it has is where to start from, unless one is chosen already.
    void startFromEnd(const std::optional<QDateTime> &until);
    void updateSave();
    void save();
    void saveDone(const Result<gate::Outcome> &outcome);
    void retranslate();

    tables::WorkspaceService *m_service;
    domain::Id m_user;
    std::optional<Answer> m_answer;
    tables::Task m_task; ///< the newest question; null when it is answered
    bool m_saving = false;

    PlainLabel *m_heading;
    MessageBar *m_messages;
    QSplitter *m_splitter;
    QWidget *m_choices; ///< holds the next three
    RoleBoxes *m_boxes;
    SiteChoices *m_sites;
    RoleBoxes *m_services;
    QScrollArea *m_rolesArea = nullptr;
    QCheckBox *m_untilBox;
    QDateEdit *m_until;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    PlainLabel *m_changesLabel;
    ChangesView *m_changes;
    PlainLabel *m_saveNote;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
