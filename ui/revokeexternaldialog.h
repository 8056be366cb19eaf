// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/externaldialog.h"

namespace rolecall::ui {

/// Takes all roles of an external administrator, after saying what comes of it (R24, R26).
class RevokeExternalDialog final : public ExternalDialog {
    Q_OBJECT

public:
    RevokeExternalDialog(tables::WorkspaceService *service, gate::ExternalRow row, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<gate::Command> command() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString doneText() const override;
    [[nodiscard]] QString heading() const override;
    void retranslate() override;

private:
    gate::ExternalRow m_row;
    PlainLabel *m_who;
    PlainLabel *m_explanation;
};

} // namespace rolecall::ui
