// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/peopledialog.h"

namespace rolecall::ui {

class PersonPicker;

/// Gives people the roles that somebody else holds; if asked, exactly those.
class SameRolesDialog final : public PeopleDialog {
    Q_OBJECT

public:
    SameRolesDialog(tables::WorkspaceService *service, const std::vector<domain::Id> &users,
                    QWidget *parent = nullptr);

protected:
    [[nodiscard]] Planner planner() const override;
    [[nodiscard]] QString stillToSay() const override;
    [[nodiscard]] QString phrase(Phrase phrase, int people) const override;
    void retranslateOptions() override;

private:
    PersonPicker *m_model;
    QCheckBox *m_exactly;
};

} // namespace rolecall::ui
