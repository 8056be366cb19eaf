// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/organizationquestions.h"
#include "ui/listpage.h"

namespace rolecall::ui {

/// The organization in use and those that it has to do with: their domains, and what partners are to it.
class OrganizationsPage final : public ListPage {
    Q_OBJECT

public:
    explicit OrganizationsPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("organizations"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("building-2"); }

protected:
    [[nodiscard]] Loader loader() const override;
    void retranslatePage() override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyText() const override;

private:
    using Organizations = std::vector<gate::ListedOrganization>;

    /// The partner that is chosen; null if none is. Valid until the rows are read anew.
    [[nodiscard]] const gate::ListedOrganization *chosenPartner() const;
    void add();
    void changeRelation();

    std::shared_ptr<Organizations> m_organizations; ///< those of the rows
    QPushButton *m_addButton;
    QPushButton *m_relationButton;
    QAction *m_addAction;
    QAction *m_relationAction;
};

} // namespace rolecall::ui
