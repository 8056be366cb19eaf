// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/licensepreview.h"
#include "tables/workspaceservice.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace rolecall::ui {

class ConsequencesView;
class LicenseBoxes;
class MessageBar;
class PlainLabel;

/// Assigns and removes the licenses of one person. Every turn of a box asks the gate what it would do; of
/// several questions the newest one counts. To be opened by open(); deletes itself when closed.
class PersonLicensesDialog final : public QDialog {
    Q_OBJECT

public:
    PersonLicensesDialog(tables::WorkspaceService *service, domain::Id user, QWidget *parent = nullptr);
    ~PersonLicensesDialog() override;
    Q_DISABLE_COPY_MOVE(PersonLicensesDialog)

    [[nodiscard]] bool isReady() const { return m_answer && !m_task; } ///< what is shown belongs to the plan

Q_SIGNALS:
    void saved(const QString &name, const rolecall::gate::Outcome &outcome); ///< name of the person

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the worker answers.
    struct Answer {
        gate::LicensePreview preview;
        QString name;
        std::optional<QHash<domain::Id, qint64>> assigned; ///< asked once: it takes long in a large workspace
    };
    static Result<Answer> read(tables::OpenWorkspace &open, const gate::ChangeLicenses &plan, bool first);

    void setUp();
    QWidget *makeLicenses();
    QWidget *makeChanges();
    [[nodiscard]] gate::ChangeLicenses plan() const;
    void ask();
    void take(const gate::ChangeLicenses &asked, Result<Answer> answer);
    void showChanges();
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
    LicenseBoxes *m_boxes;
    PlainLabel *m_empty;
    QScrollArea *m_area = nullptr;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    PlainLabel *m_changesLabel;
    ConsequencesView *m_changes;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
