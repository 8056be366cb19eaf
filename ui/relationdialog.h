// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/organizationquestions.h"
#include "gate/outcome.h"
#include "tables/workspaceservice.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace rolecall::ui {

class MessageBar;
class PlainLabel;

/// What a partner is to the organization in use. Lists by dry runs everybody whom a change of it touches
/// before it is saved, and removes roles that give nothing any more only if asked to (R22). To be opened by
/// open(); deletes itself when closed.
class RelationDialog final : public QDialog {
    Q_OBJECT

public:
    RelationDialog(tables::WorkspaceService *service, gate::ListedOrganization partner,
                   QWidget *parent = nullptr);
    ~RelationDialog() override;
    Q_DISABLE_COPY_MOVE(RelationDialog)

Q_SIGNALS:
    void changed(const QString &name, const rolecall::gate::Outcome &outcome);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the change would do without and with the removal of roles.
    struct Tried {
        Result<gate::Outcome> keeping;
        Result<gate::Outcome> removing;
    };

    void setUp();
    [[nodiscard]] gate::LinkOrganization command() const;
    [[nodiscard]] bool isChanged() const;
    void tryOut();
    void showTried();
    void save();
    void retranslate();

    tables::WorkspaceService *m_service;
    gate::ListedOrganization m_partner;
    bool m_saving = false;
    std::optional<Tried> m_tried; ///< nothing while it is being worked out
    tables::Task m_task;

    MessageBar *m_messages;
    PlainLabel *m_heading;
    QCheckBox *m_managesSubscription;
    QCheckBox *m_saleActive;
    PlainLabel *m_touchedLabel;
    QPlainTextEdit *m_touched;
    QCheckBox *m_removeBox;
    PlainLabel *m_problemLabel;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
