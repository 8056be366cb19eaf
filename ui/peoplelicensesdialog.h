// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/licensepreview.h"
#include "ui/peopledialog.h"

namespace rolecall::ui {

class GiveTakeChoices;

/// Assigns licenses to several people and removes licenses from them.
class PeopleLicensesDialog final : public PeopleDialog {
    Q_OBJECT

public:
    PeopleLicensesDialog(tables::WorkspaceService *service, const std::vector<domain::Id> &users,
                         QWidget *parent = nullptr);

protected:
    [[nodiscard]] Planner planner() const override;
    [[nodiscard]] QString stillToSay() const override;
    [[nodiscard]] QString phrase(Phrase phrase, int people) const override;
    void retranslateOptions() override;

private:
    void load();
    void showLicenses();

    GiveTakeChoices *m_choices;
    std::vector<store::License> m_licenses; ///< in the order of the roster's columns
    bool m_loaded = false;
};

} // namespace rolecall::ui
