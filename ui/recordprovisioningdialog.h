// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/externaldialog.h"

namespace rolecall::ui {

class ExternalPersonFields;

/// Records that a partner whose sale is active took the provisioning role by itself, outside of here (R26).
class RecordProvisioningDialog final : public ExternalDialog {
    Q_OBJECT

public:
    explicit RecordProvisioningDialog(tables::WorkspaceService *service, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<gate::Command> command() const override;
    [[nodiscard]] QString unfinished() const override;
    [[nodiscard]] QString unchangedText() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString doneText() const override;
    [[nodiscard]] QString heading() const override;
    void retranslate() override;

private:
    PlainLabel *m_explanation;
    ExternalPersonFields *m_person;
};

} // namespace rolecall::ui
