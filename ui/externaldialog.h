// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/externalquestions.h"
#include "gate/outcome.h"
#include "ui/trial.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace rolecall::ui {

class ChangesView;
class MessageBar;
class PlainLabel;

/// Base of the dialogs that do one thing with an external administrator. Says by dry runs what would come of
/// what is entered, keeps the button off while it would be refused, with the reason in words beside it, and
/// closes once somebody else is signed in. To be opened by open(); deletes itself when closed.
class ExternalDialog : public QDialog {
    Q_OBJECT

public:
    ~ExternalDialog() override;
    Q_DISABLE_COPY_MOVE(ExternalDialog)

    [[nodiscard]] bool isReady() const; ///< what is said belongs to what is entered

Q_SIGNALS:
    /// It is done; `text` says so.
    void changed(const QString &text, const rolecall::gate::Outcome &outcome);

protected:
    ExternalDialog(tables::WorkspaceService *service, const QString &objectName, QWidget *parent);

    /// Shows beside the fields what changes for somebody who holds these roles now.
    void addChanges(domain::Holder holder, std::vector<store::Assignment> roles);
    /// For the end of the constructor of a dialog, when all fields are there.
    void start();
    /// Something was entered, or the file has changed.
    void edited();

    /// What is entered; nothing while something is missing that unfinished() names.
    [[nodiscard]] virtual std::optional<gate::Command> command() const = 0;
    [[nodiscard]] virtual QString unfinished() const { return {}; }
    [[nodiscard]] virtual QString unchangedText() const; ///< why there is nothing to save
    [[nodiscard]] virtual QString
    verb() const = 0; ///< on the button, with a mnemonic, and on a second question
    [[nodiscard]] virtual QString doneText() const = 0; ///< once it is done
    [[nodiscard]] virtual QString heading() const = 0;
    virtual void retranslate(); ///< to be called by those that override it
    /// The answer to the newest dry run.
    virtual void showPreview(const gate::ExternalPreview & /*preview*/) { }

    bool eventFilter(QObject *watched, QEvent *event) override; ///< the fields need another width
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    [[nodiscard]] tables::WorkspaceService *service() const { return m_service; }
    [[nodiscard]] QString timeZone() const; ///< the organization's; empty once the workspace is closed
    [[nodiscard]] QVBoxLayout *column() const { return m_column; } ///< of the fields
    /// The field for the reason and its label, as the last row of the column; there is none unless asked for.
    void addReason();
    [[nodiscard]] QString reason() const;
    /// What Enter presses; null: what the dialog is for.
    void setDefaultButton(QPushButton *button);
    /// A wrapping line of the column.
    PlainLabel *addText(const QString &objectName);

private:
    void setUp();
    QWidget *makeFields();
    QWidget *makeSide();
    void take(const Result<gate::ExternalPreview> &preview);
    void showChanges();
    void showState();
    void submit();

    tables::WorkspaceService *m_service;
    Trial<gate::ExternalPreview> m_trial;
    std::optional<Result<gate::ExternalPreview>> m_preview; ///< of what is entered; nothing while worked out
    bool m_saving = false;
    domain::Holder m_holder = domain::Holder::Other;
    std::vector<store::Assignment> m_roles; ///< held before

    MessageBar *m_messages;
    PlainLabel *m_heading;
    QScrollArea *m_area = nullptr; ///< holds the column
    QVBoxLayout *m_column = nullptr;
    QWidget *m_side; ///< hidden where nothing says what changes; holds the next two
    PlainLabel *m_changesLabel;
    ChangesView *m_changes;
    PlainLabel *m_reasonLabel = nullptr;
    QLineEdit *m_reason = nullptr;
    PlainLabel *m_note;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
