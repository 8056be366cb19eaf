// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/user.h"
#include "gate/command.h"
#include "result.h"
#include "tables/workspaceservice.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rolecall::ui {

class MessageBar;
class PlainLabel;

/// The profile of a new user or of one who is there. What is typed is tried by dry runs of the gate, so that
/// problems show before Save; only changed fields are submitted. To be opened by open(); deletes itself when
/// closed.
class UserDialog final : public QDialog {
    Q_OBJECT

public:
    /// `user` 0: a new one.
    UserDialog(tables::WorkspaceService *service, domain::Id user, QWidget *parent = nullptr);
    ~UserDialog() override;
    Q_DISABLE_COPY_MOVE(UserDialog)

Q_SIGNALS:
    void saved(rolecall::domain::Id user, const QString &name, const rolecall::gate::Outcome &outcome);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        domain::Field field;
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
    };

    void setUp();
    void addRow(QFormLayout *form, domain::Field field);
    void addStatus(QFormLayout *form);
    void load();
    void edited();
    [[nodiscard]] domain::FieldValues values() const;
    [[nodiscard]] gate::Command command() const;
    [[nodiscard]] bool isChanged() const;
    void tryOut();
    void showProblem(const std::optional<Error> &problem);
    void save();
    void retranslate();

    tables::WorkspaceService *m_service;
    domain::Id m_user;
    domain::FieldValues m_before;
    bool m_loaded = false;
    bool m_saving = false;
    std::optional<Error> m_problem;
    tables::Task m_trial;
    QTimer m_pause; ///< tries out what is typed once typing pauses

    MessageBar *m_messages;
    std::vector<Row> m_rows;
    QLabel *m_statusLabel = nullptr;
    QComboBox *m_status = nullptr;
    PlainLabel *m_problemLabel;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
