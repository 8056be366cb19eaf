// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/activationexport.h"
#include "ui/trial.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QFileDialog;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace rolecall::ui {

class MessageBar;
class PlainLabel;
class TaskProgress;

/// Asks where the activation e-mails that wait go and in which form, says by a dry run what would be written,
/// and writes it (R18).
class ActivationExportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ActivationExportDialog(tables::WorkspaceService *service, QWidget *parent);

Q_SIGNALS:
    void exported(const rolecall::exchange::ActivationExport &result);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void browse();
    void tryOut();
    void showTrial(const Result<exchange::ActivationExport> &result);
    void run();
    void showDone(const Result<exchange::ActivationExport> &result);
    [[nodiscard]] exchange::ActivationExportOptions options() const;

    tables::WorkspaceService *m_service;
    Trial<exchange::ActivationExport> m_trial;
    tables::Task m_task; ///< the export; null while there is none under way
    QPointer<QFileDialog> m_folderDialog;
    MessageBar *m_messages;
    PlainLabel *m_formLabel;
    QRadioButton *m_single;
    QRadioButton *m_mbox;
    QCheckBox *m_again;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_browseButton;
    PlainLabel *m_plan;
    PlainLabel *m_problem;
    PlainLabel *m_leftOut;
    TaskProgress *m_progress;
    QPushButton *m_exportButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
