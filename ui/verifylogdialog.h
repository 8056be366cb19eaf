// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/auditchain.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace rolecall::ui {

class PlainLabel;

/// Asks against which seal the audit log is to be verified (T3), if against any.
class VerifyLogDialog final : public QDialog {
    Q_OBJECT

public:
    explicit VerifyLogDialog(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<store::Seal> noted() const; ///< nothing: against none

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void check();
    void retranslate();

    PlainLabel *m_text;
    PlainLabel *m_label;
    QLineEdit *m_edit;
    PlainLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QPushButton *m_verifyButton;
    QPushButton *m_cancelButton;
};

} // namespace rolecall::ui
