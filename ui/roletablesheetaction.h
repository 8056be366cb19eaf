// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sheetaction.h"

namespace rolecall::ui {

class CommandControls;

/// The way of the role table that is shown onto paper, with its legend; for everybody who is signed in (R34).
class RoleTableSheetAction final : public SheetAction {
    Q_OBJECT

public:
    /// `controls` of the page that shows the actions.
    RoleTableSheetAction(tables::WorkspaceService *service, CommandControls &controls, TaskProgress *progress,
                         QWidget *window);

    void setTable(const QString &table) { m_table = table; } ///< one of domain::roleTableIds()
    /// The page calls it when its language changes.
    void retranslate();

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] bool isLandscape() const override;
    [[nodiscard]] Write writer() const override;
    [[nodiscard]] Record recorder() const override;

private:
    QString m_table;
};

} // namespace rolecall::ui
