// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/externalquestions.h"
#include "gate/outcome.h"
#include "ui/persondata.h"
#include "ui/trial.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace rolecall::ui {

class ExternalPersonFields;
class ExternalReviewStep;
class ExternalRolesStep;
class MessageBar;
class PlainLabel;
class StepBar;

/// Adds an external administrator in three steps: the address, the roles that follow from where the person
/// comes from, and a review of what comes of it (R20 to R23). All that is entered stays, whichever step is
/// shown; each step goes on only with what the gate would accept. To be opened by open(); deletes itself when
/// closed.
class AddExternalDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AddExternalDialog(tables::WorkspaceService *service, QWidget *parent = nullptr);
    ~AddExternalDialog() override;
    Q_DISABLE_COPY_MOVE(AddExternalDialog)

    [[nodiscard]] bool isReady() const; ///< what is said belongs to what is entered

Q_SIGNALS:
    /// It is done; `text` says so.
    void changed(const QString &text, const rolecall::gate::Outcome &outcome);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Step { Person, Roles, Review };
    /// What the gate says to what is entered so far.
    struct Tried {
        gate::ExternalPreview preview;
        std::vector<AccessLine> access;
    };

    void setUp();
    [[nodiscard]] Step step() const;
    void goTo(Step step);
    [[nodiscard]] gate::AddExternal command() const;
    [[nodiscard]] static Result<Tried> read(tables::OpenWorkspace &open, const gate::AddExternal &command,
                                            domain::Holder holder);
    void tryOut();
    void take(const Result<Tried> &tried);
    [[nodiscard]] std::optional<Error> refusal() const; ///< of the newest try, as far as this step goes
    void showState();
    void showReview();
    void submit();
    void retranslate();

    tables::WorkspaceService *m_service;
    Trial<Tried> m_trial;
    std::optional<Result<Tried>> m_tried; ///< nothing while it is worked out
    bool m_saving = false;

    StepBar *m_stepBar;
    MessageBar *m_messages;
    QStackedWidget *m_steps;
    ExternalPersonFields *m_person;
    ExternalRolesStep *m_roles;
    ExternalReviewStep *m_review;
    PlainLabel *m_note;
    QPushButton *m_backButton;
    QPushButton *m_nextButton;
    QPushButton *m_addButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
