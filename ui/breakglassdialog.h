// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/externaldialog.h"

class QCheckBox;

namespace rolecall::ui {

class BreakGlassFields;

/// Marks an external administrator as the way in when sign-in fails, with purpose and next test, or takes
/// the mark away (R27).
class BreakGlassDialog final : public ExternalDialog {
    Q_OBJECT

public:
    BreakGlassDialog(tables::WorkspaceService *service, gate::ExternalRow row, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<gate::Command> command() const override;
    [[nodiscard]] QString unfinished() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString doneText() const override;
    [[nodiscard]] QString heading() const override;
    void retranslate() override;

private:
    gate::ExternalRow m_row;
    PlainLabel *m_who;
    QCheckBox *m_mark;
    BreakGlassFields *m_fields;
    PlainLabel *m_consequence; ///< of taking the mark away
};

} // namespace rolecall::ui
