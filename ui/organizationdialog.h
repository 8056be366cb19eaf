// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/command.h"
#include "gate/outcome.h"
#include "ui/trial.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace rolecall::ui {

class MessageBar;
class PlainLabel;

/// A further organization: its kind, name and domains, what a partner is to the one in use, and the first
/// full administrator of a customer (R2). What is typed is tried by dry runs of the gate, so that problems
/// show before Add. To be opened by open(); deletes itself when closed.
class OrganizationDialog final : public QDialog {
    Q_OBJECT

public:
    explicit OrganizationDialog(tables::WorkspaceService *service, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const QString &name, const rolecall::gate::Outcome &outcome);

protected:
    void showEvent(QShowEvent *event) override; ///< the texts wrap once there is a width
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        PlainLabel *label = nullptr;
        QLineEdit *edit = nullptr;
    };

    void setUp();
    Row addRow(const QString &objectName);
    [[nodiscard]] domain::OrganizationKind kind() const;
    [[nodiscard]] gate::AddOrganization command() const;
    void showKind();
    void edited();
    void showProblem(const std::optional<Error> &problem);
    void save();
    void retranslate();

    tables::WorkspaceService *m_service;
    Trial<gate::Outcome> m_trial;
    bool m_saving = false;
    std::optional<Error> m_problem;

    MessageBar *m_messages;
    QFormLayout *m_form = nullptr;
    PlainLabel *m_kindLabel;
    QComboBox *m_kind;
    PlainLabel *m_kindHint;
    Row m_name;
    Row m_domains;
    QCheckBox *m_managesSubscription;
    QCheckBox *m_saleActive;
    PlainLabel *m_adminHeading;
    Row m_email;
    Row m_first;
    Row m_last;
    PlainLabel *m_problemLabel;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
