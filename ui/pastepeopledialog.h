// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/peoplequestions.h"
#include "tables/workspaceservice.h"

#include <QDialog>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rolecall::ui {

class PlainLabel;

/// The e-mails in a text that somebody pasted, in their order without doubles: separated by anything, with
/// names beside them or without. `unreadable` are the lines that hold none, save empty ones.
struct PastedEmails {
    QStringList emails;
    QStringList unreadable;
};
[[nodiscard]] PastedEmails emailsIn(const QString &text);

/// A pasted list of e-mails becomes a selection of people. What is on the clipboard is there at first if it
/// holds e-mails. To be opened by open(); deletes itself when closed.
class PastePeopleDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PastePeopleDialog(tables::WorkspaceService *service, QWidget *parent = nullptr);
    ~PastePeopleDialog() override;
    Q_DISABLE_COPY_MOVE(PastePeopleDialog)

    [[nodiscard]] bool isReady() const { return !m_task && !m_pause.isActive(); }

Q_SIGNALS:
    void chosen(const std::vector<rolecall::domain::Id> &users);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void read();
    void look();
    void showState();
    void choose();
    void retranslate();

    tables::WorkspaceService *m_service;
    PastedEmails m_pasted;
    std::optional<gate::FoundPeople> m_found;
    std::optional<Error> m_problem;
    tables::Task m_task; ///< the newest question; null when it is answered
    QTimer m_pause;

    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    PlainLabel *m_foundLabel;
    QLabel *m_unknownLabel;
    QPlainTextEdit *m_unknown;
    QPushButton *m_selectButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
