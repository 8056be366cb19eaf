// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate/accessquestions.h"
#include "tables/workspaceservice.h"
#include "ui/page.h"

#include <vector>

class QTabWidget;

namespace rolecall::ui {

/// What the roles mean, for everybody who is signed in: the tables of the sources and whatever explains them,
/// a tab each. A tab is a page of its own, known by its id: a place "roles" whose key is "tables/site" leads
/// to the tab "tables", which is told "site".
class RolesPage final : public Page {
    Q_OBJECT

public:
    explicit RolesPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    /// Behind those that are there. The page owns it.
    void addTab(Page *tab);

    [[nodiscard]] QString id() const override { return QStringLiteral("roles"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("table-2"); }
    void retranslate() override;
    void activate() override;
    void goTo(const Place &place) override;
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] MessageBar *messageBar() const override { return m_messages; }
    [[nodiscard]] QList<QAction *> offeredActions() const override;
    [[nodiscard]] bool isReady() const override;

Q_SIGNALS:
    /// `users` are the people who are listed (R32).
    void whoCanExportRequested(const rolecall::gate::WhoCan &question,
                               const std::vector<rolecall::domain::Id> &users);

private:
    [[nodiscard]] Page *currentTab() const;

    MessageBar *m_messages;
    QTabWidget *m_tabs;
    std::vector<Page *> m_pages; ///< as the tabs
};

} // namespace rolecall::ui
