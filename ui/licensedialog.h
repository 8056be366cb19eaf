// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/command.h"
#include "gate/outcome.h"
#include "tables/workspaceservice.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rolecall::ui {

class MessageBar;
class PlainLabel;

/// A new license, entered by its heading as Control Hub's file has it, and read while it is typed. What is
/// entered is tried by dry runs of the gate. To be opened by open(); deletes itself when closed.
class LicenseDialog final : public QDialog {
    Q_OBJECT

public:
    explicit LicenseDialog(tables::WorkspaceService *service, QWidget *parent = nullptr);
    ~LicenseDialog() override;
    Q_DISABLE_COPY_MOVE(LicenseDialog)

Q_SIGNALS:
    void saved(const QString &heading, const rolecall::gate::Outcome &outcome);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void load();
    void fillSellers(const QStringList &sellers, const QString &usual);
    void edited();
    [[nodiscard]] gate::AddLicense command() const;
    void tryOut();
    void showReading();
    void showState();
    void fit();
    void save();
    void retranslate();

    tables::WorkspaceService *m_service;
    bool m_loaded = false;
    bool m_saving = false;
    std::optional<Error> m_problem;
    tables::Task m_trial; ///< the newest dry run; null when it is answered
    QTimer m_pause; ///< tries out what is entered once typing pauses

    MessageBar *m_messages;
    QLabel *m_headingLabel;
    QLineEdit *m_heading;
    PlainLabel *m_reading;
    PlainLabel *m_headingProblem;
    QLabel *m_serviceLabel;
    QComboBox *m_serviceBox;
    QLabel *m_soldByLabel;
    QComboBox *m_soldBy;
    PlainLabel *m_problemLabel;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
