// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/policy.h"
#include "ui/peopledialog.h"

#include <QStringList>

class QDateEdit;
class QListWidget;

namespace rolecall::ui {

class GiveTakeChoices;

/// Gives roles to several people and takes roles from them: organization and service roles, and roles on the
/// sites that are ticked.
class PeopleRolesDialog final : public PeopleDialog {
    Q_OBJECT

public:
    PeopleRolesDialog(tables::WorkspaceService *service, const std::vector<domain::Id> &users,
                      QWidget *parent = nullptr);

protected:
    [[nodiscard]] Planner planner() const override;
    [[nodiscard]] QString stillToSay() const override;
    [[nodiscard]] QString phrase(Phrase phrase, int people) const override;
    void retranslateOptions() override;

private:
    QWidget *makeOptions();
    QLayout *makeUntil();
    void loadSites();
    void showRoles();
    void showSites();
    void nameSites();
    [[nodiscard]] QStringList chosenSites() const;
    [[nodiscard]] bool needsSites() const; ///< a role on sites is chosen, and no site
    [[nodiscard]] std::vector<gate::RoleRef> refs(const QStringList &ids) const;

    GiveTakeChoices *m_roles;
    std::vector<domain::SiteFacts> m_siteFacts; ///< those that the session sees, by name
    QLabel *m_sitesLabel;
    QListWidget *m_sites;
    QCheckBox *m_untilBox;
    QDateEdit *m_until;
};

} // namespace rolecall::ui
