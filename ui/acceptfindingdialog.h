// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/findingquestions.h"
#include "ui/trial.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rolecall::ui {

class MessageBar;
class PlainLabel;

/// Asks why a finding may be so, and accepts it.
class AcceptFindingDialog final : public QDialog {
    Q_OBJECT

public:
    AcceptFindingDialog(tables::WorkspaceService *service, gate::FindingRow finding, QWidget *parent);

Q_SIGNALS:
    void saved(const rolecall::gate::Outcome &outcome);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void tryOut();
    void showTrial(const Result<gate::Outcome> &result);
    void save();
    [[nodiscard]] gate::AcceptFinding command() const;

    tables::WorkspaceService *m_service;
    gate::FindingRow m_finding;
    Trial<gate::Outcome> m_trial;
    MessageBar *m_messages;
    PlainLabel *m_what;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    PlainLabel *m_problem;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
