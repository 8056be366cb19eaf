// Copyright (c) 2026 The Rolecall authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tables/workspaceservice.h"
#include "ui/page.h"
#include "ui/usersheader.h"

#include <optional>
#include <vector>

class QBoxLayout;
class QStackedWidget;
class QTabBar;

namespace rolecall::ui {

class ExternalsPane;
class UsersPane;

/// Who there is: the users, and the external administrators, each a tab. Of the tabs those can be gone to
/// that whoever is signed in may see (R34); the other one says why not, or is not there.
class UsersPage final : public Page {
    Q_OBJECT

public:
    using ExportKind = UsersHeader::ExportKind;

    explicit UsersPage(tables::WorkspaceService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("users"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("users"); }
    void retranslate() override;
    void activate() override;
    /// A person is looked for in the tab that lists him.
    void goTo(const Place &place) override;
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] MessageBar *messageBar() const override;
    [[nodiscard]] QList<QAction *> offeredActions() const override;
    [[nodiscard]] bool isReady() const override;

    /// Of the tab that is shown; users have kinds of exports.
    void requestExport(ExportKind kind);

Q_SIGNALS:
    void importRequested();
    /// `users` are the people listed at this moment, whatever is filtered meanwhile (R32), and `selected`
    /// those of them who are selected.
    void exportRequested(rolecall::ui::UsersHeader::ExportKind kind,
                         const std::vector<rolecall::domain::Id> &users,
                         const std::vector<rolecall::domain::Id> &selected);
    void externalsExportRequested(const std::vector<rolecall::domain::Id> &users); ///< those listed, as above

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Tab { UsersTab, ExternalsTab, TabCount };

    void build();
    void connectPanes();
    void startOver();
    void updateTabs();
    void showTab(int tab);
    void turnTab();
    void fitHeading();
    void goToWanted();
    [[nodiscard]] int tabOf(domain::Id user) const;

    tables::WorkspaceService *m_service;
    QWidget *m_heading;
    QBoxLayout *m_headingLayout = nullptr;
    QTabBar *m_tabs;
    UsersPane *m_users;
    ExternalsPane *m_externals;
    QStackedWidget *m_stack; ///< in the order of the tabs
    bool m_chosen = false; ///< the tab is one that somebody went to
    std::optional<Place> m_wanted; ///< where to go when it is known which tab has the person
};

} // namespace rolecall::ui
