// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/externalquestions.h"
#include "ui/trial.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace rolecall::ui {

class PlainLabel;

/// Who somebody is and where he comes from: an e-mail address, the button that verifies it, and what there is
/// to be said of an address that tells too little (R21). Another address takes the verification back; what
/// was entered beside it stays.
class ExternalPersonFields final : public QWidget {
    Q_OBJECT

public:
    explicit ExternalPersonFields(tables::WorkspaceService *service, QWidget *parent = nullptr);

    /// What the address says, with the organization that is stated; nothing until it is verified.
    [[nodiscard]] const std::optional<gate::Verification> &verification() const { return m_verification; }
    /// What there is to choose for the holder of the verification.
    [[nodiscard]] const gate::ExternalChoices &choices() const { return m_choices; }
    [[nodiscard]] bool isVerifying() const { return m_trial.isRunning(); }
    [[nodiscard]] QString unfinished() const; ///< what is still to be done here; empty: nothing

    [[nodiscard]] QString email() const; ///< of a verified address as the gate has it
    [[nodiscard]] QString firstName() const; ///< empty where the address is known
    [[nodiscard]] QString lastName() const;
    [[nodiscard]] QString organization() const; ///< as stated; empty where it is known
    [[nodiscard]] QString name() const; ///< of the person, else the address

    /// Where the form starts, or goes on: the address, what is missing, or null.
    [[nodiscard]] QWidget *firstMissing() const;
    /// The button that Enter presses until the address is verified.
    [[nodiscard]] QPushButton *verifyButton() const { return m_verifyButton; }
    void verify();
    void retranslate();

Q_SIGNALS:
    void changed(); ///< the verification, or something entered

private:
    struct Answer {
        gate::Verification verification;
        gate::ExternalChoices choices;
        std::optional<Error> stated; ///< why the organization that is stated is none
        QStringList organizations; ///< that can be stated
    };
    [[nodiscard]] static Result<Answer> read(tables::OpenWorkspace &open, const QString &email,
                                             const QString &stated);

    void setUp();
    void take(const Result<Answer> &answer);
    void showAnswer();
    void showOrganizations(const QStringList &names);

    Trial<Answer> m_trial;
    std::optional<gate::Verification> m_verification;
    gate::ExternalChoices m_choices;
    std::optional<Error> m_problem; ///< with the address
    std::optional<Error> m_statedProblem;

    PlainLabel *m_emailLabel;
    QLineEdit *m_email;
    QPushButton *m_verifyButton;
    PlainLabel *m_emailProblem;
    PlainLabel *m_result;
    PlainLabel *m_organizationLabel;
    QComboBox *m_organization;
    PlainLabel *m_organizationProblem;
    PlainLabel *m_firstLabel;
    QLineEdit *m_first;
    PlainLabel *m_lastLabel;
    QLineEdit *m_last;
};

} // namespace rolecall::ui
