// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sheetaction.h"

namespace rolecall::ui {

class CommandControls;

/// The way of the break-glass sheet (R27) onto paper. Both actions, "Save break-glass sheet as PDF…" and
/// "Print break-glass sheet…", are disabled, with the gate's reason, for who may not see external
/// administrators and while nobody is marked as break-glass access.
class BreakGlassSheetAction final : public SheetAction {
    Q_OBJECT

public:
    /// `controls` of the page that shows the actions.
    BreakGlassSheetAction(tables::WorkspaceService *service, CommandControls &controls,
                          TaskProgress *progress, QWidget *window);

    /// The page calls it when its language changes.
    void retranslate();

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] Write writer() const override;
    [[nodiscard]] Record recorder() const override;
};

} // namespace rolecall::ui
