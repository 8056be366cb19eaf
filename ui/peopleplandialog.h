// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/peopledialog.h"

namespace rolecall::ui {

/// What is done with people without any choice beside whom: looked at first, then done.
class PeoplePlanDialog final : public PeopleDialog {
    Q_OBJECT

public:
    enum class Kind {
        TakeEverything, ///< of somebody who leaves: roles, licenses, and the status Inactive
        Deactivate,
        Remove,
        SendActivation, ///< R18
    };

    PeoplePlanDialog(tables::WorkspaceService *service, Kind kind, const std::vector<domain::Id> &users,
                     QWidget *parent = nullptr);

protected:
    [[nodiscard]] Planner planner() const override;
    [[nodiscard]] QString phrase(Phrase phrase, int people) const override;
    void retranslateOptions() override;
    [[nodiscard]] gate::Command commandFor(const Plan &plan, bool leaveOutRefused) const override;

private:
    [[nodiscard]] Planner activationPlanner() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString heading(int people) const;
    [[nodiscard]] QString verb(int people) const;
    [[nodiscard]] QString done(int people) const;

    Kind m_kind;
    QCheckBox *m_again = nullptr; ///< of activation e-mails
};

} // namespace rolecall::ui
