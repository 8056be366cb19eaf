// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/externaldialog.h"

class QButtonGroup;

namespace rolecall::ui {

class UntilField;

/// Promotes or demotes an external administrator (R24), and says what that changes.
class ChangeExternalDialog final : public ExternalDialog {
    Q_OBJECT

public:
    enum class Direction { Promote, Demote };

    ChangeExternalDialog(tables::WorkspaceService *service, gate::ExternalRow row, Direction direction,
                         QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<gate::Command> command() const override;
    [[nodiscard]] QString unfinished() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] QString doneText() const override;
    [[nodiscard]] QString heading() const override;
    void retranslate() override;
    void showPreview(const gate::ExternalPreview &preview) override;

private:
    void addRoles();
    void askForEnds();
    void chosen(); ///< another role
    [[nodiscard]] std::optional<domain::RoleIndex> role() const;

    gate::ExternalRow m_row;
    Direction m_direction;
    std::map<domain::RoleIndex, QDate> m_latest; ///< of roles that end by themselves (R25)
    PlainLabel *m_current;
    PlainLabel *m_roleLabel;
    QButtonGroup *m_roles;
    PlainLabel *m_dropped; ///< that an end goes with the old role
    UntilField *m_until;
};

} // namespace rolecall::ui
